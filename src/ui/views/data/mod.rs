//! The tables behind it all.

use leptos::prelude::*;

use crate::state::Explorer;

/// The view with its heading.
#[component]
pub fn Data() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <section class="data" aria-labelledby="data-title">
            <h2 id="data-title">{explorer.label("view-data")}</h2>
        </section>
    }
}
