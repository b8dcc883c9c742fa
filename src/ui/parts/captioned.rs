//! A table under its caption, as wide as it needs to be.

use leptos::prelude::*;

/// A table of figures that scrolls by itself where the page is narrower; so that
/// keys can scroll it, it takes the focus and is called by its caption.
#[component]
pub fn Captioned(
    /// What the table says.
    #[prop(into)]
    caption: Signal<String>,
    /// Its head and its body.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="scroll" role="region" aria-label=caption tabindex="0">
            <table class="figures">
                <caption>{caption}</caption>
                {children()}
            </table>
        </div>
    }
}
