//! What indicators are grouped under: a choice where a data set offers one.

use leptos::prelude::*;

use crate::ui::about::WebLink;
use data::descriptor::LensNotes;
use model::names::{LensWords, left_out};
use scenario::ScenarioStoreFields;
use store::{Explorer, Loaded};

/// The lenses of the data set with what the one in use is; nothing where there are
/// none.
#[component]
pub(super) fn LensChoice() -> impl IntoView {
    let explorer = Explorer::get();
    // A lens that has come changes none of these.
    let offered = Memo::new(move |_| -> Vec<LensNotes> {
        let published = explorer.published.read();
        let offered = published.as_ref().map(|Loaded(published)| {
            let offered = published.offered_lenses().into_iter();
            offered.map(|lens| lens.notes.clone()).collect()
        });
        offered.unwrap_or_default()
    });
    view! {
        <Show when=move || !offered.read().is_empty()>
            <div class="lens">
                <Choice offered />
                <About />
            </div>
        </Show>
    }
}

#[component]
fn Choice(offered: Memo<Vec<LensNotes>>) -> impl IntoView {
    let explorer = Explorer::get();
    let lens = Memo::new(move |_| explorer.scenario.lens().get());
    let changed = move |event: leptos::ev::Event| {
        let id = event_target_value(&event);
        explorer.choose_lens((!id.is_empty()).then_some(id.as_str()));
    };
    let option = move |notes: &LensNotes| {
        let translation = explorer.translation.read();
        let words = LensWords::of(notes, translation.as_deref());
        let (id, value) = (notes.id.clone(), notes.id.clone());
        view! {
            <option value=value selected=move || lens.read().as_ref() == Some(&id)>
                {words.name}
            </option>
        }
    };
    let is_own = move || lens.read().is_none();
    let coming = move || {
        let coming = explorer.awaits_lens.read();
        coming.as_ref().map(|_| explorer.text("lens-coming"))
    };
    view! {
        <label class="field">
            <span>{explorer.label("lens-title")}</span>
            <select on:change=changed>
                <option value="" selected=is_own>
                    {explorer.label("lens-own")}
                </option>
                {move || offered.read().iter().map(option).collect::<Vec<_>>()}
            </select>
        </label>
        <p class="said" role="status">{coming}</p>
    }
}

/// What the lens in use is, who published its framework, and what it leaves out.
#[component]
fn About() -> impl IntoView {
    let explorer = Explorer::get();
    move || {
        let shown = explorer.package.read();
        let published = explorer.published.read();
        let (Some(Loaded(shown)), Some(Loaded(published))) = (&*shown, &*published) else {
            return None;
        };
        let notes = shown.lens()?;
        let translation = explorer.translation.read();
        let words = LensWords::of(notes, translation.as_deref());
        let missed = left_out(shown, published, translation.as_deref()).into_iter();
        let missed: Vec<_> = missed
            .map(|missed| {
                let why = match missed.description.is_empty() {
                    true => explorer.text("lens-left-out-plain"),
                    false => missed.description,
                };
                view! {
                    <li>
                        <bdi>{missed.name}</bdi>
                        <p class="hint"><bdi>{why}</bdi></p>
                    </li>
                }
            })
            .collect();
        let missed = (!missed.is_empty()).then(|| {
            view! {
                <h4 id="lens-left-out">{explorer.text("lens-left-out")}</h4>
                <ul aria-labelledby="lens-left-out">{missed}</ul>
            }
        });
        let source = notes.source.as_ref().map(|source| {
            let (address, text) = (source.path.clone(), source.title.clone());
            view! { <p class="hint"><WebLink address text /></p> }
        });
        Some(view! {
            <details>
                <summary>{explorer.text("lens-about")}</summary>
                <p class="hint"><bdi>{words.description}</bdi></p>
                {source}
                {missed}
            </details>
        })
    }
}
