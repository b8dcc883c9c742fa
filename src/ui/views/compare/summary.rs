//! The sentence that sums up a comparison.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::Compared;
use i18n::Texts;
use model::compare::{Comparison, Gap};
use store::Explorer;

/// Who is ahead, and why.
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

/// Who is ahead, what carries the lead, and what speaks against it.
fn summary(texts: &Texts, comparison: &Comparison) -> String {
    let Some((first, second)) = comparison.pair() else {
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
    let decimals = comparison.decimals.score;
    let [high, low] = texts.numerals().apart([high, low], decimals);
    let mut told = vec![
        ("first", name(&first.name)),
        ("second", name(&second.name)),
        ("high", high.into()),
        ("low", low.into()),
    ];
    if rank == next_rank {
        let rank = texts.numerals().count(u64::from(rank));
        told.push(("rank", rank.into()));
        return texts.with("compare-tied", &told);
    }
    let ahead = texts.with("compare-ahead", &told);
    // Where wins are counted, no pillar makes the difference, and a single one says
    // nothing.
    let lead = comparison.lead.filter(|_| comparison.pillars.len() > 1);
    let Some(lead) = lead else {
        return ahead;
    };
    let of = |gap: Gap| {
        [
            ("pillar", name(&comparison.pillars[gap.pillar].name)),
            ("points", number(gap.points)),
            ("city", name(&second.name)),
        ]
    };
    let carries = lead
        .carries
        .map(|gap| texts.with("compare-carries", &of(gap)));
    let against = lead.against.map(|gap| texts.with("argument-for", &of(gap)));
    let said = [Some(ahead), carries, against].into_iter().flatten();
    texts.sentences(&said.collect::<Vec<_>>())
}
