//! The addresses that come back from the room.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Room, reasons};
use browser::files::{self, ChosenFile};
use i18n::Texts;
use model::room::answers::{Answers, MAX_BYTES};
use store::Explorer;

/// Endings that the browser's own dialogue offers.
const ACCEPTED: &str = ".txt,.csv,text/plain,text/csv,text/uri-list";

/// A field for addresses, and what was made of them.
#[component]
pub(super) fn Gather(answers: Memo<Answers>) -> impl IntoView {
    let explorer = Explorer::get();
    let room = Room::get();
    // The file that could not be taken, if there was one.
    let refused = RwSignal::new(None::<Refused>);
    let typed = move |event| {
        refused.set(None);
        room.handed_in.set(event_target_value(&event));
    };
    let dropped = move |event: leptos::ev::DragEvent| {
        let dropped = files::take_dropped(&event);
        refused.set(None);
        if dropped.files.is_empty() {
            add(room.handed_in, &dropped.text);
        } else {
            take(room.handed_in, refused, dropped.files);
        }
    };
    let told = move || {
        let texts = explorer.texts.read();
        let answers = answers.read();
        let mut told = vec![counted(&texts, &answers)];
        if answers.is_cut {
            told.push(texts.get("room-cut"));
        }
        told.extend(
            refused
                .read()
                .as_ref()
                .map(|refused| refused.sentence(&texts)),
        );
        texts.sentences(&told)
    };
    view! {
        <section
            class="room-gather"
            aria-labelledby="room-gather"
            on:dragover=move |event| files::hold(&event)
            on:drop=dropped
        >
            <h3 id="room-gather">{explorer.label("room-gather")}</h3>
            <p>{explorer.label("room-gather-hint")}</p>
            <label class="room-field">
                <span>{explorer.label("room-addresses")}</span>
                <textarea
                    rows="5"
                    wrap="off"
                    dir="ltr"
                    spellcheck="false"
                    autocomplete="off"
                    prop:value=room.handed_in
                    on:input=typed
                ></textarea>
            </label>
            <div class="buttons">
                <OpenList refused />
                <button
                    type="button"
                    class="button"
                    aria-disabled=move || room.handed_in.read().is_empty().to_string()
                    on:click=move |_| {
                        refused.set(None);
                        room.handed_in.set(String::new());
                    }
                >
                    {explorer.label("room-empty")}
                </button>
            </div>
            <p class="said" role="status">{told}</p>
            <LeftOut answers />
        </section>
    }
}

/// A button that opens a list of addresses from a file.
#[component]
fn OpenList(refused: RwSignal<Option<Refused>>) -> impl IntoView {
    let explorer = Explorer::get();
    let room = Room::get();
    let input = NodeRef::<html::Input>::new();
    let choose = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let chosen = move |_| {
        if let Some(input) = input.get_untracked() {
            refused.set(None);
            take(room.handed_in, refused, files::take_chosen(&input));
        }
    };
    view! {
        <button type="button" class="button" on:click=choose>{explorer.label("room-open")}</button>
        // The button is what readers use; browsers name the input themselves.
        <input type="file" multiple hidden accept=ACCEPTED node_ref=input on:change=chosen />
    }
}

/// The lines that are left out, each with its reason.
#[component]
fn LeftOut(answers: Memo<Answers>) -> impl IntoView {
    let explorer = Explorer::get();
    move || {
        let answers = answers.read();
        if answers.left_out.is_empty() {
            return None;
        }
        let texts = explorer.texts.read();
        let line = |left_out| {
            let sentence = reasons::sentence(&texts, left_out);
            view! { <li><bdi>{sentence}</bdi></li> }
        };
        let lines: Vec<_> = answers.left_out.iter().map(line).collect();
        let more = answers.n_left_out - answers.left_out.len();
        let more = (more > 0).then(|| {
            let shown = texts.numerals().count(more as u64).into();
            let told = texts.with(
                "room-left-out-more",
                &[("count", more.into()), ("shown", shown)],
            );
            view! { <li>{told}</li> }
        });
        Some(view! {
            <ul class="room-left-out" aria-label=texts.get("room-left-out-list")>
                {lines}
                {more}
            </ul>
        })
    }
}

/// A file that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Refused {
    name: String,
    is_large: bool,
}

impl Refused {
    fn sentence(&self, texts: &Texts) -> String {
        let name = self.name.clone();
        if self.is_large {
            let limit = texts.numerals().kilobytes(MAX_BYTES as u64);
            texts.with(
                "room-file-large",
                &[("name", name.into()), ("limit", limit.into())],
            )
        } else {
            texts.with("room-file-unreadable", &[("name", name.into())])
        }
    }
}

/// Adds lines to those that are there.
fn add(handed_in: RwSignal<String>, text: &str) {
    let text = text.trim();
    if text.is_empty() {
        return;
    }
    handed_in.update(|all| {
        if !all.is_empty() && !all.ends_with('\n') {
            all.push('\n');
        }
        all.push_str(text);
        all.push('\n');
    });
}

/// Reads lists from files, which go nowhere else.
fn take(handed_in: RwSignal<String>, refused: RwSignal<Option<Refused>>, files: Vec<ChosenFile>) {
    spawn_local(async move {
        for file in files {
            let refuse = |is_large| Refused {
                name: i18n::cut(&file.name()),
                is_large,
            };
            if file.size() > MAX_BYTES as u64 {
                refused.set(Some(refuse(true)));
                continue;
            }
            match file.bytes().await {
                Some(bytes) => add(handed_in, &String::from_utf8_lossy(&bytes)),
                None => {
                    refused.try_set(Some(refuse(false)));
                }
            }
        }
    });
}

/// How many people answered, and how many lines say nothing.
fn counted(texts: &Texts, answers: &Answers) -> String {
    let (people, left_out) = (answers.people.len(), answers.n_left_out);
    if people == 0 && left_out == 0 {
        return texts.get("room-nobody");
    }
    let count = |number: usize| texts.numerals().count(number as u64).into();
    let mut told = texts.with(
        "room-people",
        &[("count", people.into()), ("shown", count(people))],
    );
    if left_out > 0 {
        let more = texts.with(
            "room-lines-left-out",
            &[("count", left_out.into()), ("shown", count(left_out))],
        );
        told = texts.sentences(&[told, more]);
    }
    told
}
