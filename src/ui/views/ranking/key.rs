//! Which colour of a bar is which principle, where the weights, which say so too,
//! are not beside the bars.

use leptos::prelude::*;

use super::Shared;
use super::tools::pillars;
use crate::ui::parts::swatch::Swatch;
use store::Explorer;

/// The colours with their names, for the eye: bars say in words what they show.
#[component]
pub(super) fn Key() -> impl IntoView {
    let explorer = Explorer::get();
    let Shared {
        listing, is_whole, ..
    } = expect_context();
    let is_needed = move || !is_whole.get() && listing.pillar.read().is_none();
    let entries = move || {
        let entry = |(pillar, (_, node))| {
            let name = move || explorer.names.read().element(node).name;
            view! { <li><Swatch pillar />{name}</li> }
        };
        let pillars = pillars(explorer).into_iter();
        pillars.enumerate().map(entry).collect::<Vec<_>>()
    };
    view! {
        <Show when=is_needed>
            <ul class="bar-key" aria-hidden="true">{entries}</ul>
        </Show>
    }
}
