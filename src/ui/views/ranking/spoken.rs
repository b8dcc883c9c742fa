//! What a change of weights did, in a sentence for screen readers.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use crate::browser::frame::Settled;
use crate::state::Explorer;

/// A drag is spoken of when it has come to rest.
const QUIET_MS: i32 = 700;

/// A live region that says how many cities changed their rank since it last
/// spoke, and who is first.
#[component]
pub(super) fn SpokenSummary() -> impl IntoView {
    let explorer = Explorer::get();
    let outcome = explorer.derived.outcome;
    let sentence = RwSignal::new(String::new());
    let last = StoredValue::new(None::<Vec<Option<u32>>>);
    let settled = StoredValue::new_local(Settled::new(QUIET_MS, move || {
        let Some(ranks) = outcome.try_with_untracked(|outcome| {
            let scored = outcome.scored.as_ref()?;
            let n_units = scored.engine().package().dataset.n_units();
            Some(
                (0..n_units)
                    .map(|unit| scored.rank(unit))
                    .collect::<Vec<_>>(),
            )
        }) else {
            return;
        };
        let before = last.get_value();
        last.set_value(ranks.clone());
        // The first ranking is the page itself, not news.
        if let (Some(before), Some(ranks)) = (before, ranks)
            && before.len() == ranks.len()
        {
            let changes = before
                .iter()
                .zip(&ranks)
                .filter(|(before, now)| before != now)
                .count();
            sentence.set(spoken(explorer, changes));
        }
    }));
    Effect::new(move |_| {
        outcome.track();
        settled.with_value(Settled::ask);
    });
    view! { <p class="visually-hidden" role="status">{sentence}</p> }
}

fn spoken(explorer: Explorer, changes: usize) -> String {
    let texts = explorer.texts.read_untracked();
    let outcome = explorer.derived.outcome.read_untracked();
    let Some(scored) = outcome.scored.as_ref() else {
        return String::new();
    };
    let Some(first) = scored.order().first().map(|&unit| unit as usize) else {
        return String::new();
    };
    let numerals = texts.numerals();
    texts.with(
        "spoken-changes",
        &[
            ("count", FluentValue::from(changes)),
            ("shown", numerals.count(changes as u64).into()),
            (
                "city",
                explorer
                    .names
                    .read_untracked()
                    .city(first)
                    .to_owned()
                    .into(),
            ),
            (
                "score",
                numerals
                    .fixed(
                        scored.score(first).unwrap_or_default(),
                        scored.engine().chain().decimals().score,
                    )
                    .into(),
            ),
        ],
    )
}
