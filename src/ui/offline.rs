//! What is kept on the reader's device: whether the page opens without a
//! network, and which data sets from the web do.

use fluent_bundle::FluentValue;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::lazy::{Lazy, code};
use super::parts::icon::{Glyph, Icon};
use super::parts::sheet::{Sheet, SheetFrame};
use crate::keeping;
use browser::kept;
use data::kept::{About, MAX_KEPT, MAX_KEPT_BYTES};
use scenario::DataRef;
use store::Explorer;

/// A button that opens the list, and the list.
#[component]
pub fn OfflineButton() -> impl IntoView {
    let explorer = Explorer::get();
    let sheet = Sheet::new();
    let close = Callback::new(move |()| sheet.close());
    view! {
        <button type="button" class="link" aria-haspopup="dialog" on:click=move |_| sheet.open()>
            {explorer.label("offline")}
        </button>
        <SheetFrame sheet class="saved" labelled_by="offline-title">
            <h2 id="offline-title">{explorer.label("offline-title")}</h2>
            <Lazy code=code::offline(close) />
        </SheetFrame>
    }
}

/// Whether the page is kept, and what is besides.
#[component]
pub(super) fn Offline(on_open: Callback<()>) -> impl IntoView {
    let explorer = Explorer::get();
    let all: RwSignal<Option<Vec<About>>> = RwSignal::new(None);
    let look = move || {
        spawn_local(async move {
            let listed = keeping::listed().await;
            // The sheet may have been closed meanwhile.
            all.try_set(Some(listed.unwrap_or_default()));
        });
    };
    look();
    let limits = move || {
        let texts = explorer.texts.read();
        let numerals = texts.numerals();
        texts.with(
            "offline-hint",
            &[
                ("shown", FluentValue::from(numerals.count(MAX_KEPT as u64))),
                (
                    "size",
                    FluentValue::from(numerals.count(MAX_KEPT_BYTES / 1_000_000)),
                ),
            ],
        )
    };
    let state = if kept::is_page_kept() {
        explorer.label("offline-kept")
    } else {
        explorer.label("offline-not-kept")
    };
    let forget = Callback::new(move |address: String| {
        spawn_local(async move {
            kept::remove(&address).await;
            look();
        });
    });
    let entries = move || all.get().unwrap_or_default();
    let entry = move |about: About| view! { <Entry about on_open forget /> };
    view! {
        <p>{state}</p>
        <h3>{explorer.label("offline-data")}</h3>
        <p class="hint">{limits}</p>
        <Show when=move || all.read().as_ref().is_some_and(Vec::is_empty)>
            <p class="empty">{explorer.label("offline-none")}</p>
        </Show>
        <ul class="saved-list">
            <For each=entries key=|about| about.address.clone() children=entry />
        </ul>
    }
}

#[component]
fn Entry(about: About, on_open: Callback<()>, forget: Callback<String>) -> impl IntoView {
    let explorer = Explorer::get();
    let title = if about.title.is_empty() {
        about.address.clone()
    } else {
        about.title.clone()
    };
    let name = title.clone();
    let label = move || {
        let name = FluentValue::from(name.clone());
        explorer
            .texts
            .read()
            .with("offline-forget", &[("name", name)])
    };
    let (bytes, day) = (about.bytes, about.day().to_owned());
    let facts = move || {
        let texts = explorer.texts.read();
        let size = FluentValue::from(texts.numerals().kilobytes(bytes));
        let day = FluentValue::from(day.clone());
        texts.with("offline-facts", &[("size", size), ("day", day)])
    };
    let (opened, removed) = (about.address.clone(), about.address);
    let open = move |_| {
        if let Ok(data) = DataRef::parse(&opened) {
            explorer.open_data(data);
        }
        on_open.run(());
    };
    view! {
        <li>
            <button type="button" class="link" on:click=open><bdi>{title}</bdi></button>
            <span class="hint">{facts}</span>
            <button
                type="button"
                class="icon-button"
                aria-label=label
                on:click=move |_| forget.run(removed.clone())
            >
                <Glyph icon=Icon::Close />
            </button>
        </li>
    }
}
