//! The method in words and formulas.

use leptos::prelude::*;

use crate::state::Explorer;

/// The view with its heading.
#[component]
pub fn MethodChapter() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <section class="method" aria-labelledby="method-title">
            <h2 id="method-title">{explorer.label("view-method")}</h2>
        </section>
    }
}
