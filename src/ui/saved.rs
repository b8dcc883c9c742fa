//! The scenes that a reader keeps: their list, how a new one is made, and how
//! they come and go as files and addresses.

use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;

use super::lazy::{Lazy, code};
use super::parts::icon::Icon;
use super::parts::notices::Notices;
use super::parts::sheet::{Sheet, SheetFrame};
use super::parts::tool::Tool;
use super::scenes::SceneList;
use super::stage;
use crate::platform::chosen;
use browser::focus::take_in_place;
use browser::stage::take_screen;
use browser::{download, files};
use i18n::Named;
use scenario::saved::MAX_NAME;
use scenario::{ScenarioStoreFields, View};
use store::talk::{Origin, Step};
use store::{Explorer, Notice, effect};

/// The name of a file of scenes.
const FILE: &str = "learning-city-index-scenes.json";

/// A button that opens the list of scenes, and the list.
#[component]
pub fn SavedButton() -> impl IntoView {
    let explorer = Explorer::get();
    let sheet = Sheet::new();
    let close = Callback::new(move |()| sheet.close());
    view! {
        <Tool
            icon=Icon::Bookmark
            name=explorer.label("saved")
            opens_sheet=true
            on_press=Callback::new(move |()| sheet.open())
        />
        <SheetFrame sheet class="saved" labelled_by="saved-title">
            <h2 id="saved-title">{explorer.label("saved-title")}</h2>
            <p class="hint">{explorer.label("saved-hint")}</p>
            <Lazy code=code::saved(close) />
        </SheetFrame>
    }
}

/// The talk that came with the address, for as long as it is there.
#[component]
pub fn TalkInAddress() -> impl IntoView {
    let explorer = Explorer::get();
    let is_there = Memo::new(move |_| explorer.talk.arrived.read().is_some());
    view! {
        <Show when=move || is_there.get()>
            <Lazy code=code::arrived() />
        </Show>
    }
}

/// Offers the talk that came with the address. The reader's own scenes are left
/// alone.
#[component]
pub(super) fn Arrived() -> impl IntoView {
    let explorer = Explorer::get();
    effect(move || {
        explorer.talk.arrived.track();
        explorer.open_talk_of_address();
    });
    let is_guest = Memo::new(move |_| explorer.talk.origin.get() == Origin::Address);
    let end = move || explorer.talk.arrived.set(None);
    let present = move |_| {
        end();
        present_from_start(explorer);
    };
    let keep = move |_| {
        explorer.keep_guests();
        end();
    };
    let dismiss = move |_| {
        explorer.dismiss_guests();
        end();
    };
    view! {
        <Show when=move || is_guest.get()>
            <aside class="simulated" aria-label=explorer.label("talk-arrived-title")>
                <p>{move || counted(explorer, "talk-arrived")}</p>
                <div class="buttons">
                    <button type="button" class="button primary" on:click=present>
                        {explorer.label("talk-present")}
                    </button>
                    <button type="button" class="button" on:click=keep>
                        {explorer.label("talk-keep")}
                    </button>
                    <button type="button" class="button" on:click=dismiss>
                        {explorer.label("talk-dismiss")}
                    </button>
                </div>
            </aside>
        </Show>
    }
}

/// A text that says how many scenes there are.
fn counted(explorer: Explorer, id: &'static str) -> String {
    let count = explorer.talk.scenes.read().len();
    let texts = explorer.texts.read();
    let told = [
        ("count", FluentValue::from(count)),
        ("shown", texts.numerals().count(count as u64).into()),
    ];
    match id {
        "talk-arrived" => texts.with("talk-arrived", &told),
        _ => texts.with("talk-guests", &told),
    }
}

fn present_from_start(explorer: Explorer) {
    explorer.begin_presenting();
    take_screen();
    explorer.step(Step::First);
}

/// The scenes, and what can be done with them.
#[component]
pub(super) fn SavedViews(on_open: Callback<()>) -> impl IntoView {
    let explorer = Explorer::get();
    explorer.recall_scenes();
    let is_guest = Memo::new(move |_| explorer.talk.origin.get() != Origin::Own);
    view! {
        // What the page says behind an open sheet is not seen there.
        <Notices />
        <Show when=move || is_guest.get()>
            <Guests />
        </Show>
        <SaveForm />
        <Removed />
        <SceneList on_open />
        <Foot on_open />
    }
}

/// Says that the scenes listed are not kept, with both ways out.
#[component]
fn Guests() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <div class="guests">
            <p>{move || counted(explorer, "talk-guests")}</p>
            <div class="buttons">
                <button type="button" class="button" on:click=move |_| explorer.keep_guests()>
                    {explorer.label("talk-keep")}
                </button>
                <button type="button" class="button" on:click=move |_| explorer.dismiss_guests()>
                    {explorer.label("talk-own")}
                </button>
            </div>
        </div>
    }
}

/// One press makes a scene; whoever wants names it first.
#[component]
fn SaveForm() -> impl IntoView {
    let explorer = Explorer::get();
    let name = RwSignal::new(String::new());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let wanted = name.get_untracked().trim().to_owned();
        if wanted.is_empty() {
            explorer.save_beside(&untrack(|| usual_name(explorer)));
        } else {
            explorer.save_as(&wanted);
        }
        name.set(String::new());
    };
    view! {
        <form class="save-view" on:submit=save>
            <label class="field">
                <span>{explorer.label("saved-name")}</span>
                <input
                    type="text"
                    dir="auto"
                    maxlength=MAX_NAME.to_string()
                    placeholder=move || usual_name(explorer)
                    prop:value=name
                    on:input=move |event| name.set(event_target_value(&event))
                />
            </label>
            <button type="submit" class="button">{explorer.label("saved-save")}</button>
        </form>
    }
}

/// What a scene is called if its reader does not say: what is on screen, and who
/// leads there.
fn usual_name(explorer: Explorer) -> String {
    let view = *explorer.scenario.view().read();
    if view == View::Ranking {
        return super::views::ranking::headline(explorer);
    }
    explorer.text(view.name_id())
}

/// What was given up last, and the way back.
#[component]
fn Removed() -> impl IntoView {
    let explorer = Explorer::get();
    let name = Memo::new(move |_| {
        let removed = explorer.talk.removed.read();
        removed
            .as_ref()
            .map(|removed| removed.listed.scene.name.clone())
    });
    let told = move || {
        let name = name.get()?;
        let texts = explorer.texts.read();
        Some(texts.with("scene-deleted", &[("name", name.into())]))
    };
    let undo = NodeRef::<html::Button>::new();
    effect(move || {
        // The button that was pressed has gone with its scene.
        if let Some(undo) = undo.get().filter(|_| name.read().is_some()) {
            take_in_place(&undo);
        }
    });
    view! {
        <div class="scene-deleted">
            <p role="status">{told}</p>
            <Show when=move || name.read().is_some()>
                <button
                    type="button"
                    class="button small"
                    node_ref=undo
                    on:click=move |_| explorer.restore_scene()
                >
                    {explorer.label("scene-restore")}
                </button>
            </Show>
        </div>
    }
}

/// Presenting, and scenes as a file or an address.
#[component]
fn Foot(on_open: Callback<()>) -> impl IntoView {
    let explorer = Explorer::get();
    let input = NodeRef::<html::Input>::new();
    let with_notes = RwSignal::new(false);
    let has_scenes = Memo::new(move |_| !explorer.talk.scenes.read().is_empty());
    let present = move |_| {
        on_open.run(());
        present_from_start(explorer);
    };
    let present_here = move |_| {
        on_open.run(());
        stage::begin(explorer);
    };
    let save = move |_| {
        let text = explorer.scenes_text();
        let is_saved =
            text.is_some_and(|text| download::save(FILE, "application/json", text.as_bytes()));
        if !is_saved {
            explorer.tell(Notice::NotSaved);
        }
    };
    let choose = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let open = move |_| {
        let Some(input) = input.get_untracked() else {
            return;
        };
        if let Some(file) = chosen(files::take_chosen(&input)).into_iter().next() {
            explorer.open_scenes_file(file);
        }
    };
    view! {
        <div class="scenes-foot">
            <div class="buttons">
                <Show
                    when=move || has_scenes.get()
                    fallback=move || {
                        view! {
                            <button type="button" class="button primary" on:click=present_here>
                                {explorer.label("talk-present")}
                            </button>
                        }
                    }
                >
                    <button type="button" class="button primary" on:click=present>
                        {explorer.label("talk-present")}
                    </button>
                    <button type="button" class="button" on:click=save>
                        {explorer.label("talk-save")}
                    </button>
                </Show>
                <button type="button" class="button" on:click=choose>
                    {explorer.label("talk-open")}
                </button>
            </div>
            // The button is what readers use; browsers name the input themselves.
            <input type="file" hidden accept=".json,application/json" node_ref=input on:change=open />
            <Show when=move || has_scenes.get()>
                <div class="talk-link">
                    <button
                        type="button"
                        class="button"
                        on:click=move |_| explorer.copy_talk(with_notes.get_untracked())
                    >
                        {explorer.label("talk-copy")}
                    </button>
                    <label class="choice">
                        <input
                            type="checkbox"
                            prop:checked=with_notes
                            on:change=move |event| with_notes.set(event_target_checked(&event))
                        />
                        <span>{explorer.label("talk-with-notes")}</span>
                    </label>
                </div>
            </Show>
        </div>
    }
}
