//! Why there is no ranking under the chosen method.

use leptos::prelude::*;

use crate::ui::lazy::{Lazy, code};
use i18n::{Named, failure_sentence};
use model::remedy::Remedy;
use scenario::{AggregationChoice, ImputationChoice, NormalisationChoice, View};
use store::{Explorer, Loaded};

/// Why the chosen method has no answer, and a button that chooses one which
/// has.
#[component]
pub fn MethodFailure() -> impl IntoView {
    let explorer = Explorer::get();
    let has_failed = Memo::new(move |_| explorer.derived.outcome.read().failure.is_some());
    view! {
        <Show when=move || has_failed.get()>
            <Lazy code=code::method_failure() />
        </Show>
    }
}

/// The reason and the button.
#[component]
pub fn FailureLine() -> impl IntoView {
    let explorer = Explorer::get();
    let failure = Memo::new(move |_| explorer.derived.outcome.read().failure.clone());
    let has_ranking = Memo::new(move |_| explorer.derived.outcome.read().scored.is_some());
    move || {
        let failure = failure.get()?;
        let Loaded(package) = explorer.package.get()?;
        let texts = explorer.texts.get();
        let sentence = failure_sentence(&texts, &explorer.names.read(), &package, &failure);
        let what_is_seen = has_ranking.get().then(|| texts.get("failure-still-shown"));
        let remedy = Remedy::of(&failure);
        Some(view! {
            <div class="failure" role="alert">
                <p>{sentence}" "{what_is_seen}</p>
                <div class="buttons">
                    <button type="button" class="button" on:click=move |_| apply(remedy, explorer)>
                        {texts.get(remedy.label())}
                    </button>
                </div>
            </div>
        })
    }
}

/// A view that tells of a ranking, where there is none: the method has no answer, or
/// nobody can be ranked.
#[component]
pub fn Unanswered(view: View) -> impl IntoView {
    let explorer = Explorer::get();
    let why = move || {
        let has_failed = explorer.derived.outcome.read().failure.is_some();
        let why = if has_failed {
            "unanswered-method"
        } else {
            "unanswered-nobody"
        };
        explorer.texts.read().get(why)
    };
    let title = move || explorer.texts.read().get(view.name_id());
    view! {
        // Where the view would stand, and hidden where it would be.
        <section class=view.word() aria-labelledby="unanswered-title">
            <h2 id="unanswered-title">{title}</h2>
            <p>{why}</p>
        </section>
    }
}

fn apply(remedy: Remedy, explorer: Explorer) {
    match remedy {
        Remedy::Arithmetic => explorer.aggregate_by(AggregationChoice::Arithmetic),
        Remedy::MinMax => explorer.normalise_by(NormalisationChoice::MinMax),
        Remedy::Ranks => explorer.normalise_by(NormalisationChoice::Rank),
        Remedy::KeepGaps => explorer.impute_by(ImputationChoice::None),
        Remedy::ResetWeights => explorer.reset_weights(),
        Remedy::PublishedMethod => explorer.use_published_method(),
    }
}
