//! Opening the reader's own files, by a button or by dropping them.

use leptos::html;
use leptos::prelude::*;

use crate::platform::chosen;

use browser::files;
use store::Explorer;

/// Endings that the browser's own dialogue offers.
const ACCEPTED: &str =
    ".csv,.tsv,.txt,.json,.zip,.xlsx,.xlsm,.xls,.ods,text/csv,application/json,application/zip";

/// A button that opens files.
#[component]
pub fn OpenFiles() -> impl IntoView {
    let explorer = Explorer::get();
    let input = NodeRef::<html::Input>::new();
    let choose = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let chosen = move |_| {
        if let Some(input) = input.get_untracked() {
            explorer.open_files(chosen(files::take_chosen(&input)));
        }
    };
    view! {
        <button type="button" class="button" on:click=choose>{explorer.label("own-open")}</button>
        // The button is what readers use; browsers name the input themselves.
        <input type="file" multiple hidden accept=ACCEPTED node_ref=input on:change=chosen />
    }
}

/// Says that files may be let go, while they are held over the page.
#[component]
pub fn DropHint() -> impl IntoView {
    let explorer = Explorer::get();
    let is_over = RwSignal::new(false);
    files::on_drop(
        move |is_now| is_over.set(is_now),
        move |dropped| explorer.open_files(chosen(dropped)),
    );
    files::on_paste(move |pasted| match pasted {
        files::Pasted::Files(files) => explorer.open_files(chosen(files)),
        files::Pasted::Text(text) => {
            let name = untrack(|| explorer.text("own-pasted"));
            explorer.open_text(&name, text);
        }
    });
    view! {
        <Show when=move || is_over.get()>
            <p class="drop-hint">{explorer.label("own-drop")}</p>
        </Show>
    }
}
