//! The scenes that a reader keeps: their list, how a new one is made, and how
//! they come and go as files and addresses.

use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use super::lazy::{Lazy, code};
use super::parts::icon::{Glyph, Icon};
use super::parts::notices::Notices;
use super::parts::sheet::{Sheet, SheetFrame};
use super::stage;
use crate::platform::chosen;
use browser::element::{HtmlElement, JsCast};
use browser::focus::take_in_place;
use browser::stage::take_screen;
use browser::{download, files};
use i18n::Named;
use scenario::saved::{MAX_CAPTION, MAX_NAME, MAX_NOTES};
use scenario::{ScenarioStoreFields, View};
use store::talk::{Listed, Origin, SceneId, Step};
use store::{Explorer, Notice};

/// The name of a file of scenes.
const FILE: &str = "learning-city-index-scenes.json";

/// A button that opens the list of scenes, and the list.
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
    Effect::new(move |_| {
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
    Effect::new(move |_| {
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

#[component]
fn SceneList(on_open: Callback<()>) -> impl IntoView {
    let explorer = Explorer::get();
    let ids = Memo::new(move |_| {
        let scenes = explorer.talk.scenes.read();
        scenes.iter().map(|listed| listed.id).collect::<Vec<_>>()
    });
    view! {
        <Show
            when=move || !ids.read().is_empty()
            fallback=move || view! { <p class="empty">{explorer.label("saved-none")}</p> }
        >
            <ol class="saved-list">
                <For
                    each=move || ids.get()
                    key=|id| *id
                    children=move |id| view! { <SceneEntry id on_open /> }
                />
            </ol>
        </Show>
    }
}

/// A scene of the list.
#[component]
fn SceneEntry(id: SceneId, on_open: Callback<()>) -> impl IntoView {
    let explorer = Explorer::get();
    let listed = Memo::new(move |_| {
        let scenes = explorer.talk.scenes.read();
        scenes.iter().find(|listed| listed.id == id).cloned()
    });
    let part = move |of: fn(&Listed) -> &String| {
        Signal::derive(move || listed.read().as_ref().map(of).cloned().unwrap_or_default())
    };
    let name = part(|listed| &listed.scene.name);
    let caption = part(|listed| &listed.scene.caption);
    let is_edited = RwSignal::new(false);
    let named = move |id: &'static str| {
        Signal::derive(move || {
            let texts = explorer.texts.read();
            let name = FluentValue::from(name.get());
            match id {
                "scene-up" => texts.with("scene-up", &[("name", name)]),
                "scene-down" => texts.with("scene-down", &[("name", name)]),
                "scene-edit" => texts.with("scene-edit", &[("name", name)]),
                "scene-duplicate" => texts.with("scene-duplicate", &[("name", name)]),
                _ => texts.with("saved-forget", &[("name", name)]),
            }
        })
    };
    let open = move |_| {
        explorer.show_scene(id);
        on_open.run(());
    };
    let mover = move |icon: Icon, label: Signal<String>, by: isize| {
        let shift = move |event: leptos::ev::MouseEvent| {
            explorer.move_scene(id, by);
            keep_focus(event.current_target());
        };
        view! {
            <button type="button" class="icon-button" aria-label=label title=label on:click=shift>
                <Glyph icon />
            </button>
        }
    };
    let by_keys = move |event: leptos::ev::KeyboardEvent| {
        let by = match event.key().as_str() {
            "ArrowUp" if event.alt_key() => -1,
            "ArrowDown" if event.alt_key() => 1,
            _ => return,
        };
        event.prevent_default();
        explorer.move_scene(id, by);
        keep_focus(event.target());
    };
    view! {
        <li on:keydown=by_keys>
            <div class="scene-line">
                <button type="button" class="link" on:click=open>
                    <bdi>{name}</bdi>
                </button>
                <span class="scene-tools">
                    {mover(Icon::North, named("scene-up"), -1)}
                    {mover(Icon::South, named("scene-down"), 1)}
                    <button
                        type="button"
                        class="icon-button"
                        aria-label=named("scene-edit")
                        title=named("scene-edit")
                        aria-expanded=move || is_edited.get().to_string()
                        on:click=move |_| is_edited.update(|is_edited| *is_edited = !*is_edited)
                    >
                        <Glyph icon=Icon::Notes />
                    </button>
                    <button
                        type="button"
                        class="icon-button"
                        aria-label=named("scene-duplicate")
                        title=named("scene-duplicate")
                        on:click=move |_| explorer.duplicate_scene(id)
                    >
                        <Glyph icon=Icon::Add />
                    </button>
                    <button
                        type="button"
                        class="icon-button"
                        aria-label=named("saved-forget")
                        title=named("saved-forget")
                        on:click=move |_| explorer.remove_scene(id)
                    >
                        <Glyph icon=Icon::Close />
                    </button>
                </span>
            </div>
            <Show when=move || !caption.read().is_empty() && !is_edited.get()>
                <p class="hint"><bdi>{caption}</bdi></p>
            </Show>
            <Show when=move || is_edited.get()>
                <SceneWords id name caption notes=part(|listed| &listed.scene.notes) />
            </Show>
        </li>
    }
}

/// What has moved in the page has lost the focus.
fn keep_focus(target: Option<impl JsCast>) {
    let element = target.and_then(|target| target.dyn_into::<HtmlElement>().ok());
    spawn_local(async move {
        tick().await;
        if let Some(element) = element {
            take_in_place(&element);
        }
    });
}

/// The words of a scene, to be changed.
#[component]
fn SceneWords(
    id: SceneId,
    name: Signal<String>,
    caption: Signal<String>,
    notes: Signal<String>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let is_refused = RwSignal::new(false);
    let rename = move |event: leptos::ev::Event| {
        let wanted = event_target_value(&event);
        is_refused.set(!explorer.rename_scene(id, &wanted));
    };
    view! {
        <div class="scene-words">
            <label class="field">
                <span>{explorer.label("scene-name")}</span>
                <input
                    type="text"
                    dir="auto"
                    maxlength=MAX_NAME.to_string()
                    prop:value=name
                    on:change=rename
                />
            </label>
            <p class="chart-failure" role="status">
                {move || is_refused.get().then(|| explorer.text("scene-name-taken"))}
            </p>
            <label class="field">
                <span>{explorer.label("scene-caption")}</span>
                <input
                    type="text"
                    dir="auto"
                    maxlength=MAX_CAPTION.to_string()
                    prop:value=caption
                    on:change=move |event| explorer.caption_scene(id, &event_target_value(&event))
                />
            </label>
            <label class="field">
                <span>{explorer.label("scene-notes")}</span>
                <textarea
                    rows="4"
                    dir="auto"
                    maxlength=MAX_NOTES.to_string()
                    prop:value=notes
                    on:change=move |event| explorer.note_scene(id, &event_target_value(&event))
                ></textarea>
            </label>
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
