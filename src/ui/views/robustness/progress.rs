//! How far the work on a figure has come, and what it is about.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::words::{count, no_answer};
use model::robustness::plan::SEED;
use store::Explorer;
use store::robustness::Study;

/// One line beneath a figure: so many draws of so many, or that it is still
/// about the weights before. Its place is kept, so that nothing below moves.
#[component]
pub fn StudyState(
    study: Study,
    /// The id of the text that tells how far it has come.
    told: &'static str,
) -> impl IntoView {
    let explorer = Explorer::get();
    let so_far = Memo::new(move |_| study.current().and_then(|known| known.progress()));
    let is_under_way = Memo::new(move |_| {
        let is_done = study.current().is_some_and(|known| known.is_done);
        !(is_done && study.is_current())
    });
    let sentence = move || {
        let texts = explorer.texts.read();
        let known = study.current();
        match known.map(|known| known.answer.map(|_| ())) {
            None => texts.get("robust-begins"),
            Some(Err(error)) => no_answer(&texts, &error),
            Some(Ok(())) if !study.is_current() => texts.get("robust-before"),
            Some(Ok(())) => {
                let (done, total) = so_far.get().unwrap_or_default();
                texts.with(
                    told,
                    &[
                        ("done", count(&texts, done)),
                        ("total", count(&texts, total)),
                        ("count", FluentValue::from(total)),
                        ("seed", count(&texts, u64::from(SEED))),
                    ],
                )
            }
        }
    };
    let share = move || {
        let (done, total) = so_far.get().unwrap_or((0, 1));
        done as f64 / total.max(1) as f64
    };
    view! {
        <p class="study-state" data-under-way=move || is_under_way.get().to_string()>
            <progress aria-hidden="true" max="1" prop:value=share></progress>
            <span>{sentence}</span>
        </p>
    }
}
