//! The view that is open.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::lazy::{Lazy, code};
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
            view! { <Ranking /><Later><Lazy code=code::compare() /></Later> }.into_any()
        }
        (View::Compare, _) => view! { <Lazy code=code::compare() /> }.into_any(),
        (View::City, _) => view! { <Lazy code=code::city() /> }.into_any(),
        (View::Map, _) => view! { <Lazy code=code::map() /> }.into_any(),
        (View::Robustness, _) => view! { <Lazy code=code::robustness() /> }.into_any(),
        (View::Explore, _) => view! { <Lazy code=code::explore() /> }.into_any(),
        (View::Learn, _) => view! { <Lazy code=code::learn() /> }.into_any(),
        (View::Method, _) => view! { <Lazy code=code::method() /> }.into_any(),
        (View::Data, _) => view! { <Lazy code=code::data() /> }.into_any(),
    }
}
