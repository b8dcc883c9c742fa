//! One city: where it stands, why, and what would move it.

use leptos::prelude::*;

use crate::state::Explorer;

/// The view with its heading.
#[component]
pub fn City() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <section class="city" aria-labelledby="city-title">
            <h2 id="city-title">{explorer.label("view-city")}</h2>
        </section>
    }
}
