//! The answer before the evidence: whether the city holds its place, or the leader
//! the lead, and which choice most depends on.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use crate::ui::headline::verdict_sentence;
use i18n::Texts;
use model::robustness::influence::Influence;
use model::robustness::{Indices, SpreadAnswer, SpreadQuestion};
use model::verdict::{Hold, Verdict, matters_most};
use store::Explorer;
use store::robustness::Robustness;

/// The verdict in a few sentences; while there is none, that it is on its way.
#[component]
pub fn VerdictLines(studies: Robustness) -> impl IntoView {
    let explorer = Explorer::get();
    let told = move || {
        let texts = explorer.texts.read();
        let known = studies.spread.current();
        let Some((asked, answer)) = known.as_ref().and_then(|known| known.spread()) else {
            return texts.get("verdict-waiting");
        };
        let city = explorer.derived.focus.get().or_else(|| leader(answer));
        let of_city = city.and_then(|unit| Verdict::of_spread(answer, unit));
        let of_city = of_city.map(|verdict| {
            let told = verdict_sentence(&texts, &explorer.names.read(), &verdict);
            // What its rank depends on is known of the city asked about.
            let indices = answer.subject.as_ref();
            let indices = indices.filter(|_| asked.subject == Some(verdict.unit));
            with_choice(&texts, told, asked, indices)
        });
        let of_all = || {
            let told = whole(&texts, answer)?;
            Some(with_choice(&texts, told, asked, answer.shift.as_ref()))
        };
        match (of_city, explorer.derived.focus.get()) {
            (Some(told), Some(_)) => told,
            (told, _) => {
                let said: Vec<String> = told.into_iter().chain(of_all()).collect();
                texts.sentences(&said)
            }
        }
    };
    // Of the weights before, until the new draws are made.
    let is_old = move || (!studies.spread.is_current()).to_string();
    view! { <p class="first-answer" aria-busy=is_old>{told}</p> }
}

/// The city at the top as things stand.
fn leader(answer: &SpreadAnswer) -> Option<usize> {
    answer.nominal.iter().position(|&rank| rank == 1)
}

/// How far the ranking as a whole holds.
fn whole(texts: &Texts, answer: &SpreadAnswer) -> Option<String> {
    let shift = answer.mean_shift?;
    let n_ranked = answer.nominal.iter().filter(|&&rank| rank > 0).count();
    let shown = FluentValue::from(texts.numerals().fixed(shift, 1));
    let hold = Hold::of_ranking(shift, n_ranked);
    Some(texts.with(
        "verdict-ranking",
        &[("hold", hold.word().into()), ("shift", shown)],
    ))
}

/// The same with the choice that most depends on, where one stands out.
fn with_choice(
    texts: &Texts,
    told: String,
    asked: &SpreadQuestion,
    indices: Option<&Indices>,
) -> String {
    let influence = indices.map(|indices| Influence::new(asked, indices));
    match influence.as_ref().and_then(matters_most) {
        Some(choice) => {
            let most = texts.with("verdict-most", &[("choice", choice.word().into())]);
            texts.sentences(&[told, most])
        }
        None => told,
    }
}
