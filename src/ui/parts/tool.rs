//! Buttons of the page's head.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

/// A sign, and its name where there is room for it; elsewhere the name shows
/// itself to whoever points at the sign.
#[component]
pub fn Tool(
    /// The sign.
    icon: Icon,
    /// The name.
    name: Signal<String>,
    /// Whether it opens a sheet.
    #[prop(optional)]
    opens_sheet: bool,
    /// Hears that it is pressed.
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="button quiet"
            title=name
            aria-haspopup=opens_sheet.then_some("dialog")
            on:click=move |_| on_press.run(())
        >
            <Glyph icon />
            <span>{name}</span>
        </button>
    }
}
