//! Why there is no ranking under the chosen method.

use composite_index::{MethodError, ScoreError};
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use crate::i18n::Texts;
use crate::model::engine::Failure;
use crate::scenario::AggregationChoice;
use crate::state::Explorer;

/// Why the chosen method has no answer, and what to choose instead.
#[component]
pub fn MethodFailure() -> impl IntoView {
    let explorer = Explorer::get();
    let failure = Memo::new(move |_| explorer.derived.outcome.read().failure.clone());
    move || {
        failure.get().map(|failure| {
            let sentence = failure_sentence(&explorer.texts.read(), &failure);
            view! {
                <div class="failure" role="alert">
                    <p>{sentence}</p>
                    <div class="buttons">
                        <button
                            type="button"
                            class="button"
                            on:click=move |_| explorer.aggregate_by(AggregationChoice::Arithmetic)
                        >
                            {explorer.text("use-arithmetic")}
                        </button>
                    </div>
                </div>
            }
        })
    }
}

fn failure_sentence(texts: &Texts, failure: &Failure) -> String {
    let text = |text: &str| FluentValue::from(text.to_owned());
    match failure {
        Failure::Score(ScoreError::NotPositive { unit, element, .. }) => texts.with(
            "failure-not-positive",
            &[("city", text(unit)), ("element", text(element))],
        ),
        Failure::Method(MethodError::MissingGoalposts { indicators }) => {
            let count = FluentValue::from(indicators.len());
            let shown = FluentValue::from(texts.numerals().count(indicators.len() as u64));
            texts.with("failure-goalposts", &[("count", count), ("shown", shown)])
        }
        Failure::Score(error) => {
            texts.with("failure-other", &[("detail", text(&error.to_string()))])
        }
        Failure::Method(error) => {
            texts.with("failure-other", &[("detail", text(&error.to_string()))])
        }
    }
}
