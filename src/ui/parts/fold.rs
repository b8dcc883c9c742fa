//! Folds whose contents are made when they are opened.

use leptos::prelude::*;

use browser::element::Element;

/// A summary that opens and closes what belongs to it, which is there only
/// while it is open.
#[component]
pub fn Fold(
    /// Its classes.
    class: &'static str,
    /// What is always seen.
    #[prop(into)]
    summary: Signal<String>,
    /// What is folded away.
    children: ChildrenFn,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let toggled = move |event: leptos::ev::Event| {
        // A fold inside this one tells its news here, too.
        if event.target() == event.current_target() {
            is_open.set(event_target::<Element>(&event).has_attribute("open"));
        }
    };
    view! {
        <details class=class on:toggle=toggled>
            <summary>{summary}</summary>
            <Show when=move || is_open.get()>{children()}</Show>
        </details>
    }
}
