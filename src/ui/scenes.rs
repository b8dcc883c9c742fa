//! The list of scenes: their order, their words, copies, and giving them up.

use fluent_bundle::FluentValue;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use super::parts::icon::{Glyph, Icon};
use browser::element::{HtmlElement, JsCast};
use browser::focus::take_in_place;
use scenario::saved::{MAX_CAPTION, MAX_NAME, MAX_NOTES};
use store::Explorer;
use store::talk::{Listed, SceneId};

/// Every scene in its place; `on_open` hears when one is opened.
#[component]
pub(super) fn SceneList(on_open: Callback<()>) -> impl IntoView {
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
