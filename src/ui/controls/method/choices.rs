//! One step of the method: a group of choices, the sentence of the one in
//! force, and what else there is to say of it.

use leptos::prelude::*;

use store::Explorer;

/// How the choices of a group are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// All at once, as round buttons: for a few.
    Buttons,
    /// One at a time, as a list to choose from: for many.
    List,
}

/// One group of choices; its texts are `<group>-title`, and for each word
/// `<group>-<word>` and `<group>-<word>-hint`.
#[component]
pub(super) fn Choices(
    group: &'static str,
    look: Look,
    words: Vec<&'static str>,
    /// The word in force.
    chosen: Signal<Option<&'static str>>,
    /// Words that this data set does not allow.
    closed: Signal<Vec<&'static str>>,
    choose: Callback<&'static str>,
    /// What follows the sentence of the choice in force.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let hint = move || {
        chosen
            .get()
            .map(|word| explorer.text(&format!("{group}-{word}-hint")))
    };
    let offer = match look {
        Look::Buttons => view! { <Buttons group words chosen closed choose /> }.into_any(),
        Look::List => view! { <List group words chosen closed choose /> }.into_any(),
    };
    view! {
        <fieldset class="choices">
            <legend id=title_id(group)>
                {Signal::derive(move || explorer.text(&format!("{group}-title")))}
            </legend>
            {offer}
            <p class="hint" id=hint_id(group) aria-live="polite">{hint}</p>
            {children.map(|children| children())}
        </fieldset>
    }
}

#[component]
fn Buttons(
    group: &'static str,
    words: Vec<&'static str>,
    chosen: Signal<Option<&'static str>>,
    closed: Signal<Vec<&'static str>>,
    choose: Callback<&'static str>,
) -> impl IntoView {
    let option = move |word: &'static str| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=group
                    value=word
                    prop:checked=move || chosen.get() == Some(word)
                    disabled=move || closed.read().contains(&word)
                    on:change=move |_| choose.run(word)
                />
                <span>{label(group, word)}</span>
            </label>
        }
    };
    view! { <div class="segments">{words.into_iter().map(option).collect::<Vec<_>>()}</div> }
}

#[component]
fn List(
    group: &'static str,
    words: Vec<&'static str>,
    chosen: Signal<Option<&'static str>>,
    closed: Signal<Vec<&'static str>>,
    choose: Callback<&'static str>,
) -> impl IntoView {
    let known = words.clone();
    let changed = move |event: leptos::ev::Event| {
        let value = event_target_value(&event);
        if let Some(&word) = known.iter().find(|word| **word == value) {
            choose.run(word);
        }
    };
    // The property, not the attribute: once a reader has chosen, a browser
    // passes over the attribute, and Back would not show.
    let option = move |word: &'static str| {
        view! {
            <option
                value=word
                prop:selected=move || chosen.get() == Some(word)
                disabled=move || closed.read().contains(&word)
            >
                {label(group, word)}
            </option>
        }
    };
    view! {
        <select aria-labelledby=title_id(group) aria-describedby=hint_id(group) on:change=changed>
            {words.into_iter().map(option).collect::<Vec<_>>()}
        </select>
    }
}

fn label(group: &'static str, word: &'static str) -> Signal<String> {
    let explorer = Explorer::get();
    Signal::derive(move || explorer.text(&format!("{group}-{word}")))
}

fn title_id(group: &str) -> String {
    format!("{group}-title")
}

fn hint_id(group: &str) -> String {
    format!("{group}-hint")
}
