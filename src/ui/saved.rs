//! What a reader has saved in this browser, and a field to save more.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::lazy::{Lazy, code};
use super::parts::icon::{Glyph, Icon};
use super::parts::sheet::{Sheet, SheetFrame};
use store::Explorer;

/// A button that opens the list of saved views, and the list.
#[component]
pub fn SavedButton() -> impl IntoView {
    let explorer = Explorer::get();
    let sheet = Sheet::new();
    let close = Callback::new(move |()| sheet.close());
    view! {
        <button type="button" class="button quiet" aria-haspopup="dialog" on:click=move |_| sheet.open()>
            <Glyph icon=Icon::Bookmark />
            <span>{explorer.label("saved")}</span>
        </button>
        <SheetFrame sheet class="saved" labelled_by="saved-title">
            <h2 id="saved-title">{explorer.label("saved-title")}</h2>
            <p class="hint">{explorer.label("saved-hint")}</p>
            <Lazy code=code::saved(close) />
        </SheetFrame>
    }
}

/// What has been saved, and a field to save more.
#[component]
pub(super) fn SavedViews(on_open: Callback<()>) -> impl IntoView {
    Explorer::get().recall_saved();
    view! {
        <SaveForm />
        <SavedList on_open />
    }
}

#[component]
fn SaveForm() -> impl IntoView {
    let explorer = Explorer::get();
    let name = RwSignal::new(String::new());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let wanted = name.get_untracked().trim().to_owned();
        if !wanted.is_empty() {
            explorer.save_as(&wanted);
            name.set(String::new());
        }
    };
    view! {
        <form class="save-view" on:submit=save>
            <label class="field">
                <span>{explorer.label("saved-name")}</span>
                <input
                    type="text"
                    maxlength="80"
                    required
                    prop:value=name
                    on:input=move |event| name.set(event_target_value(&event))
                />
            </label>
            <button type="submit" class="button">{explorer.label("saved-save")}</button>
        </form>
    }
}

#[component]
fn SavedList(on_open: Callback<()>) -> impl IntoView {
    let explorer = Explorer::get();
    let names = Memo::new(move |_| {
        let saved = explorer.saved.read();
        saved
            .iter()
            .map(|saved| saved.name.clone())
            .collect::<Vec<_>>()
    });
    let entry = move |name: String| {
        let (opened, forgotten, spoken) = (name.clone(), name.clone(), name.clone());
        let label = move || {
            let name = FluentValue::from(spoken.clone());
            explorer
                .texts
                .read()
                .with("saved-forget", &[("name", name)])
        };
        let open = move |_| {
            explorer.open_saved(&opened);
            on_open.run(());
        };
        view! {
            <li>
                <button type="button" class="link" on:click=open><bdi>{name}</bdi></button>
                <button
                    type="button"
                    class="icon-button"
                    aria-label=label
                    on:click=move |_| explorer.forget_saved(&forgotten)
                >
                    <Glyph icon=Icon::Close />
                </button>
            </li>
        }
    };
    view! {
        <Show
            when=move || !names.read().is_empty()
            fallback=move || view! { <p class="empty">{explorer.label("saved-none")}</p> }
        >
            <ul class="saved-list">
                <For each=move || names.get() key=String::clone children=entry />
            </ul>
        </Show>
    }
}
