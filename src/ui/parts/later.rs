//! Parts of a page that come a moment after the others.

use leptos::prelude::*;
use leptos::task::spawn_local;

use browser::frame::breath;

/// Builds its children after the browser has had time to show what is there
/// already and to answer its reader: a page built at one go would be deaf
/// meanwhile.
#[component]
pub fn Later(children: ChildrenFn) -> impl IntoView {
    let is_due = RwSignal::new(false);
    spawn_local(async move {
        breath().await;
        // The part may have been closed meanwhile.
        is_due.try_set(true);
    });
    view! { <Show when=move || is_due.get()>{children()}</Show> }
}
