//! The reader's own files that this browser keeps.

use fluent_bundle::FluentValue;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::keeping::{self, OwnAnswer, OwnDeed};
use crate::ui::parts::icon::{Glyph, Icon};
use browser::download;
use data::kept::About;
use i18n::Texts;
use scenario::DataRef;
use store::{Explorer, Notice, effect};

/// How far the list has come.
#[derive(Clone, Debug, PartialEq)]
enum Shelf {
    Underway,
    Blocked,
    There(Vec<About>),
}

/// The list, with a way to open, save and delete each.
#[component]
pub(super) fn Shelved() -> impl IntoView {
    let explorer = Explorer::get();
    let shelf = RwSignal::new(Shelf::Underway);
    let look = move || {
        spawn_local(async move {
            let found = match keeping::act_own(OwnDeed::List).await {
                Ok(answer) => answer.await,
                Err(_) => return,
            };
            let found = match found {
                Ok(OwnAnswer::Listed(all)) => Shelf::There(all),
                _ => Shelf::Blocked,
            };
            // The view may have been left meanwhile.
            shelf.try_set(found);
        });
    };
    // What was just opened is kept a little later.
    effect(move || {
        explorer.shelved.track();
        look();
    });
    let forget = Callback::new(move |word: String| {
        spawn_local(async move {
            if let Ok(done) = keeping::act_own(OwnDeed::Remove(word.clone())).await {
                // What cannot go stays in the list.
                let is_gone = done.await.is_ok();
                if is_gone {
                    explorer.let_go_of_file(&word);
                }
                let is_open = explorer.scenario.get_untracked().data.word() == word;
                if is_gone && is_open {
                    explorer.shelved.set(Some(false));
                }
                look();
            }
        });
    });
    let entries = move || match shelf.get() {
        Shelf::There(all) => all,
        _ => Vec::new(),
    };
    let word = move || match &*shelf.read() {
        Shelf::Underway => None,
        Shelf::Blocked => Some(explorer.text("shelf-blocked")),
        Shelf::There(all) => all.is_empty().then(|| explorer.text("shelf-none")),
    };
    view! {
        <section class="shelf" aria-labelledby="shelf-title">
            <h4 id="shelf-title">{explorer.label("shelf-title")}</h4>
            <p class="hint">{explorer.label("shelf-hint")}</p>
            <p class="empty" role="status">{word}</p>
            <ul class="added-cities">
                <For
                    each=entries
                    key=|about| (about.address.clone(), about.came.clone())
                    children=move |about| view! { <Entry about forget /> }
                />
            </ul>
        </section>
    }
}

/// One data set with its size and its day.
#[component]
fn Entry(about: About, forget: Callback<String>) -> impl IntoView {
    let explorer = Explorer::get();
    let file = DataRef::parse(&about.address).ok();
    let title = file.as_ref().and_then(DataRef::file_name);
    let title = title.unwrap_or(&about.title).to_owned();
    let named = |texts: &Texts, id: &'static str, name: &str| {
        texts.with(id, &[("name", FluentValue::from(name.to_owned()))])
    };
    let name = StoredValue::new(title.clone());
    let save_label = move || named(&explorer.texts.read(), "shelf-save", &name.read_value());
    let delete_label = move || named(&explorer.texts.read(), "shelf-delete", &name.read_value());
    let (bytes, day) = (about.bytes, about.day().to_owned());
    let facts = move || {
        let texts = explorer.texts.read();
        let size = FluentValue::from(texts.numerals().kilobytes(bytes));
        let day = FluentValue::from(day.clone());
        texts.with("offline-facts", &[("size", size), ("day", day)])
    };
    let open = move |_| {
        if let Some(data) = file.clone() {
            explorer.open_data(data);
        }
    };
    let (saved, removed) = (about.address.clone(), about.address);
    let save = move |_| {
        let word = saved.clone();
        spawn_local(async move {
            let found = match keeping::act_own(OwnDeed::Find(word)).await {
                Ok(answer) => answer.await,
                Err(_) => return explorer.tell(Notice::NotSaved),
            };
            let Ok(OwnAnswer::Found(Some(shelved))) = found else {
                return explorer.tell(Notice::NotSaved);
            };
            let file = shelved.export();
            if !download::save(&file.name, "application/octet-stream", &file.bytes) {
                explorer.tell(Notice::NotSaved);
            }
        });
    };
    view! {
        <li>
            <button type="button" class="link" on:click=open><bdi>{title}</bdi></button>
            <span class="hint">{facts}</span>
            <button type="button" class="icon-button" aria-label=save_label on:click=save>
                <span aria-hidden="true">"↓"</span>
            </button>
            <button
                type="button"
                class="icon-button"
                aria-label=delete_label
                on:click=move |_| forget.run(removed.clone())
            >
                <Glyph icon=Icon::Close />
            </button>
        </li>
    }
}
