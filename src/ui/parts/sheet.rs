//! Sheets: dialogues that lie over the page until they are closed.

use leptos::html;
use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use store::Explorer;

/// What opens and closes a sheet.
#[derive(Clone, Copy)]
pub struct Sheet {
    dialog: NodeRef<html::Dialog>,
    is_open: RwSignal<bool>,
}

impl Default for Sheet {
    fn default() -> Self {
        Self::new()
    }
}

impl Sheet {
    /// One that is closed.
    #[must_use]
    pub fn new() -> Self {
        Self {
            dialog: NodeRef::new(),
            is_open: RwSignal::new(false),
        }
    }

    /// Opens it, once it is on the page.
    pub fn open(self) {
        self.is_open.set(true);
        if let Some(dialog) = self.dialog.get_untracked() {
            // A dialog that is open already is all that could be wrong here.
            let _ = dialog.show_modal();
        }
    }

    /// Closes it.
    pub fn close(self) {
        if let Some(dialog) = self.dialog.get_untracked() {
            dialog.close();
        }
    }
}

/// The sheet itself: a button that closes it, and what is on it, which is made
/// when it opens and ends when it closes.
#[component]
pub fn SheetFrame(
    /// What opens and closes it.
    sheet: Sheet,
    /// Its classes besides.
    #[prop(optional)]
    class: &'static str,
    /// The place in the page that names it, by its id.
    labelled_by: &'static str,
    /// Hears that it has been closed, however that was done.
    #[prop(optional)]
    on_close: Option<Callback<()>>,
    /// What is on it.
    children: ChildrenFn,
) -> impl IntoView {
    let explorer = Explorer::get();
    let closed = move |_| {
        sheet.is_open.set(false);
        if let Some(on_close) = on_close {
            on_close.run(());
        }
    };
    view! {
        <dialog class=format!("sheet {class}") node_ref=sheet.dialog aria-labelledby=labelled_by on:close=closed>
            <button
                type="button"
                class="icon-button close"
                aria-label=explorer.label("close")
                on:click=move |_| sheet.close()
            >
                <Glyph icon=Icon::Close />
            </button>
            <Show when=move || sheet.is_open.get()>{children()}</Show>
        </dialog>
    }
}
