//! Any measure against any other.

use leptos::prelude::*;

use crate::state::Explorer;

/// The view with its heading.
#[component]
pub fn Explore() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <section class="explore" aria-labelledby="explore-title">
            <h2 id="explore-title">{explorer.label("view-explore")}</h2>
        </section>
    }
}
