//! What is on the sheet.

use leptos::prelude::*;

use super::Room;
use super::follow::Follow;
use super::gather::Gather;
use super::ranked::Ranked;
use super::wanted::Wanted;
use model::room::answers::{Answers, read};
use model::room::pooled::Pooled;
use scenario::ScenarioStoreFields;
use store::{Explorer, Loaded};

/// The code, what comes back, and what the room wants.
#[component]
pub fn Contents() -> impl IntoView {
    let explorer = Explorer::get();
    let room = Room::get();
    let answers = Memo::new(move |_| match &*explorer.package.read() {
        Some(Loaded(package)) => read(
            &room.handed_in.read(),
            &explorer.scenario.data().read(),
            package.dataset.framework(),
        ),
        None => Answers::default(),
    });
    let pooled = Memo::new(move |_| {
        let Loaded(package) = explorer.package.get()?;
        Pooled::of(package.dataset.framework(), &answers.read().people)
    });
    let is_pooled = Memo::new(move |_| pooled.read().is_some());
    view! {
        <Follow />
        <Gather answers />
        <Show when=move || is_pooled.get()>
            <Wanted pooled />
            <Ranked answers pooled />
        </Show>
    }
}
