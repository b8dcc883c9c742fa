//! Weights set at once: equal, as at the baseline, or by one of the [`rules`].
//!
//! [`rules`]: super::rules

use leptos::prelude::*;

use super::said;
use crate::ui::lazy::{Lazy, code};
use crate::ui::parts::fold::Fold;
use model::presets::{Given, Refusal, Said};
use scenario::{Answers, ScenarioStoreFields, WeightMap};
use store::Explorer;

/// What the last rule did: it is said for as long as its weights stand.
type Report = RwSignal<Option<Result<(WeightMap, Said), Refusal>>>;

/// Hears what a rule gave, or why it gives nothing.
pub type Told = Callback<Result<Given, Refusal>>;

/// Equal weights and reset at hand, everything else in a fold.
#[component]
pub(super) fn Presets() -> impl IntoView {
    let explorer = Explorer::get();
    let report: Report = RwSignal::new(None);
    let told = Callback::new(move |given: Result<Given, Refusal>| {
        report.set(Some(given.map(|given| (given.map, given.said))));
    });
    let reset = move |_| {
        report.set(None);
        explorer.reset_weights();
    };
    let sentence = move || {
        let report = report.read();
        match report.as_ref()? {
            Err(refusal) => Some(said::refusal(explorer, refusal)),
            // Of answers it is said below, for as long as they are kept.
            Ok((_, Said::Asked { .. })) => None,
            Ok((map, said)) => {
                (*map == *explorer.scenario.weights().read()).then(|| said::said(explorer, said))
            }
        }
    };
    let has_answers = Memo::new(move |_| *explorer.scenario.answers().read() != Answers::default());
    view! {
        <div class="presets">
            <div class="buttons">
                <button type="button" class="button" on:click=move |_| told.run(explorer.weigh_equally())>
                    {explorer.label("weights-equal")}
                </button>
                <button type="button" class="button" on:click=reset>
                    {explorer.label("weights-reset")}
                </button>
            </div>
            <p class="said" role="status">{sentence}</p>
            {move || has_answers.get().then(|| view! { <Lazy code=code::answered(told) is_quiet=true /> })}
            <Fold class="makeup" summary=explorer.label("presets-title")>
                <Lazy code=code::rules(told) />
            </Fold>
        </div>
    }
}
