//! The view that is open.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::lazy::Lazy;
use super::lazy::code::{self, Code};
use super::parts::later::Later;
use super::views::ranking::Ranking;
use browser::frame::breath;
use browser::page;
use scenario::{ScenarioStoreFields, View};
use store::Explorer;

/// The part of the page that is open. The comparison stands beside the ranking
/// where there is room, unless the page stands in another.
#[component]
pub fn OpenView() -> impl IntoView {
    let explorer = Explorer::get();
    let open = Memo::new(move |_| {
        let scenario = explorer.scenario;
        (*scenario.view().read(), *scenario.present().read())
    });
    spawn_local(async {
        breath().await;
        page::tell_shown();
    });
    // On stage and in another page a view stands alone.
    let is_embedded = explorer.scenario.embed().get_untracked();
    move || match open.get() {
        (View::Ranking, is_on_stage) if is_on_stage || is_embedded => {
            view! { <Ranking /> }.into_any()
        }
        (View::Ranking, _) => {
            let beside = || of_ranking(View::Compare, code::compare());
            view! { <Ranking /><Later>{beside()}</Later> }.into_any()
        }
        (View::Method, _) => view! { <Lazy code=code::method() /> }.into_any(),
        (View::Data, _) => view! { <Lazy code=code::data() /> }.into_any(),
        (view @ View::Compare, _) => of_ranking(view, code::compare()),
        (view @ View::City, _) => of_ranking(view, code::city()),
        (view @ View::Map, _) => of_ranking(view, code::map()),
        (view @ View::Robustness, _) => of_ranking(view, code::robustness()),
        (view @ View::Explore, _) => of_ranking(view, code::explore()),
        (view @ View::Learn, _) => of_ranking(view, code::learn()),
    }
}

/// A view that tells of a ranking; where there is none, that.
fn of_ranking(view: View, code: Code) -> AnyView {
    let outcome = Explorer::get().derived.outcome;
    // What was ranked last stays on screen while a method has no answer.
    let is_answered = Memo::new(move |_| {
        let outcome = outcome.read();
        match &outcome.scored {
            Some(scored) => !scored.order().is_empty(),
            None => outcome.failure.is_none(),
        }
    });
    let shown = move || {
        let code = if is_answered.get() {
            code
        } else {
            code::unanswered(view)
        };
        view! { <Lazy code /> }
    };
    shown.into_any()
}
