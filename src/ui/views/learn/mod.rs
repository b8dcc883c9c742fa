//! Whom a city can learn from, and in what.

use leptos::prelude::*;

use crate::state::Explorer;

/// The view with its heading.
#[component]
pub fn Learn() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <section class="learn" aria-labelledby="learn-title">
            <h2 id="learn-title">{explorer.label("view-learn")}</h2>
        </section>
    }
}
