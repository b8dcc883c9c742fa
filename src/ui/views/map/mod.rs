//! Cities on a map of the world.

use leptos::prelude::*;

use crate::state::Explorer;

/// The view with its heading.
#[component]
pub fn Map() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <section class="map" aria-labelledby="map-title">
            <h2 id="map-title">{explorer.label("view-map")}</h2>
        </section>
    }
}
