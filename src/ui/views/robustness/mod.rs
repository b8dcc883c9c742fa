//! How far the ranking holds under other choices.

use leptos::prelude::*;

use crate::state::Explorer;

/// The view with its heading.
#[component]
pub fn Robustness() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <section class="robustness" aria-labelledby="robustness-title">
            <h2 id="robustness-title">{explorer.label("view-robustness")}</h2>
        </section>
    }
}
