//! The sentence that sums up a comparison.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::Compared;
use i18n::Texts;
use model::compare::{Comparison, Gap};
use store::Explorer;

/// Who is ahead, and where the difference is made.
#[component]
pub fn Summary(
    /// What is compared.
    compared: Compared,
) -> impl IntoView {
    let explorer = Explorer::get();
    let sentence = move || {
        let comparison = compared.live.read();
        comparison
            .as_ref()
            .map(|comparison| summary(&explorer.texts.read(), comparison))
    };
    view! { <p class="summary">{sentence}</p> }
}

/// Who is ahead, and where the difference is made.
fn summary(texts: &Texts, comparison: &Comparison) -> String {
    let ranked = comparison.by_rank();
    let [first, second, ..] = ranked.as_slice() else {
        return texts.get("compare-unranked");
    };
    let Some(((rank, high), (next_rank, low))) = first.place.zip(second.place) else {
        return texts.get("compare-unranked");
    };
    let number = |points: f64| {
        let shown = texts.numerals().fixed(points, comparison.decimals.score);
        FluentValue::from(shown)
    };
    let name = |name: &str| FluentValue::from(name.to_owned());
    let mut told = vec![
        ("first", name(&first.name)),
        ("second", name(&second.name)),
        ("high", number(high)),
        ("low", number(low)),
    ];
    if rank == next_rank {
        let rank = texts.numerals().count(u64::from(rank));
        told.push(("rank", rank.into()));
        return texts.with("compare-tied", &told);
    }
    // Where wins are counted, no pillar makes the difference.
    let Some(Gap { pillar, points }) = comparison.gap else {
        return texts.with("compare-ahead", &told);
    };
    let ahead = if points < 0.0 { second } else { first };
    told.push(("pillar", name(&comparison.pillars[pillar].name)));
    told.push(("ahead", name(&ahead.name)));
    told.push(("points", number(points.abs())));
    texts.with("compare-summary", &told)
}
