//! What an author chooses from.

use i18n::Named;
use leptos::prelude::*;

use super::choices::Choices;
use model::citation::VERSION;
use protocol::snippet::{FRAME_HEIGHT_PX, HEIGHTS_PX};
use scenario::{Controls, Language, ThemeChoice, View};
use store::Explorer;

/// A list of a few words to choose from.
#[component]
pub(super) fn Choice(
    /// The text that names it.
    label: &'static str,
    /// Words with what they are called.
    offers: Vec<(&'static str, Signal<String>)>,
    /// The word in force.
    chosen: Signal<&'static str>,
    /// Gets the word that is chosen.
    choose: Callback<String>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let option = move |(word, name): (&'static str, Signal<String>)| {
        view! { <option value=word selected=move || chosen.get() == word>{name}</option> }
    };
    view! {
        <label class="field">
            <span>{explorer.label(label)}</span>
            <select on:change=move |event| choose.run(event_target_value(&event))>
                {offers.into_iter().map(option).collect::<Vec<_>>()}
            </select>
        </label>
    }
}

/// What readers will see.
#[component]
pub(super) fn Fields(choices: Choices) -> impl IntoView {
    let explorer = choices.explorer;
    let named = move |id: &'static str| Signal::derive(move || explorer.text(id));
    let views = View::ALL
        .iter()
        .map(|view| (view.word(), named(view.name_id())));
    let controls = Controls::ALL
        .iter()
        .map(|&controls| (controls.word(), named(controls_name(controls))));
    let own = (AUTO, named("embed-lang-auto"));
    let languages = Language::ALL.iter().map(|language| {
        let name = language.own_name();
        (language.word(), Signal::derive(move || name.to_owned()))
    });
    let themes = ThemeChoice::ALL
        .iter()
        .map(|theme| (theme.word(), named(theme.name_id())));
    let choose_view = Callback::new(move |word: String| {
        if let Some(view) = View::parse(&word) {
            choices.view.set(view);
        }
    });
    let choose_controls = Callback::new(move |word: String| {
        if let Some(controls) = Controls::parse(&word) {
            choices.controls.set(controls);
        }
    });
    // What is no language stands for the reader's own.
    let choose_language =
        Callback::new(move |word: String| choices.lang.set(Language::parse(&word)));
    let choose_theme = Callback::new(move |word: String| {
        if let Some(theme) = ThemeChoice::parse(&word) {
            choices.theme.set(theme);
        }
    });
    view! {
        <div class="embed-fields">
            <Choice
                label="embed-view"
                offers=views.collect()
                chosen=Signal::derive(move || choices.view.get().word())
                choose=choose_view
            />
            <Choice
                label="embed-controls"
                offers=controls.collect()
                chosen=Signal::derive(move || choices.controls.get().word())
                choose=choose_controls
            />
            <Choice
                label="language"
                offers=std::iter::once(own).chain(languages).collect()
                chosen=Signal::derive(move || choices.lang.get().map_or(AUTO, Language::word))
                choose=choose_language
            />
            <Choice
                label="theme"
                offers=themes.collect()
                chosen=Signal::derive(move || choices.theme.get().word())
                choose=choose_theme
            />
            <Height choices />
        </div>
    }
}

/// The word for what is left to the reader's browser.
const AUTO: &str = "auto";

const fn controls_name(controls: Controls) -> &'static str {
    match controls {
        Controls::None => "embed-controls-none",
        Controls::Weights => "embed-controls-weights",
        Controls::All => "embed-controls-all",
    }
}

#[component]
fn Height(choices: Choices) -> impl IntoView {
    let explorer = choices.explorer;
    let is_auto = move || choices.height.get().is_none();
    let toggle = move |event| {
        let height = (!event_target_checked(&event)).then_some(FRAME_HEIGHT_PX);
        choices.height.set(height);
    };
    let set = move |event| {
        let wanted = event_target_value(&event).parse().ok();
        if let Some(height) = wanted.filter(|height| HEIGHTS_PX.contains(height)) {
            choices.height.set(Some(height));
        }
    };
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=is_auto on:change=toggle />
            <span>{explorer.label("embed-height-auto")}</span>
        </label>
        <Show when=move || !is_auto()>
            <label class="field">
                <span>{explorer.label("embed-height")}</span>
                <input
                    type="number"
                    min=*HEIGHTS_PX.start()
                    max=*HEIGHTS_PX.end()
                    step="10"
                    prop:value=move || choices.height.get().unwrap_or(FRAME_HEIGHT_PX).to_string()
                    on:change=set
                />
            </label>
        </Show>
    }
}

/// Whether what is embedded goes on with the figures and the script, or stays
/// with those of today.
#[component]
pub(super) fn Pinning(choices: Choices) -> impl IntoView {
    let explorer = choices.explorer;
    let offer = move |pins: bool, label: &'static str| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="embed-updates"
                    prop:checked=move || choices.is_pinned.get() == pins
                    on:change=move |_| choices.is_pinned.set(pins)
                />
                <span>{explorer.label(label)}</span>
            </label>
        }
    };
    let said = move || {
        let texts = explorer.texts.read();
        if !choices.is_pinned.get() {
            return texts.get("embed-follows-hint");
        }
        let sha = choices.sha().unwrap_or_default();
        let told = [("sha", sha.into()), ("engine", VERSION.into())];
        texts.with("embed-pinned-hint", &told)
    };
    let lacks_sum = move || choices.is_pinned.get() && choices.integrity.read().is_none();
    view! {
        <fieldset class="switch">
            <legend>{explorer.label("embed-updates")}</legend>
            <div class="segments">
                {offer(false, "embed-follows")} {offer(true, "embed-pinned")}
            </div>
            <p class="hint checksum">{said}</p>
            <Show when=lacks_sum>
                <p class="hint">{explorer.label("embed-no-integrity")}</p>
            </Show>
        </fieldset>
    }
}
