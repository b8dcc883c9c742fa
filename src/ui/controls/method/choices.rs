//! One step of the method: a group of choices, the sentence of the one in
//! force, and what else there is to say of it.

use leptos::prelude::*;

use i18n::Explained;
use store::Explorer;

/// How the choices of a group are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// All at once, as round buttons: for a few.
    Buttons,
    /// One at a time, as a list to choose from: for many.
    List,
}

/// A choice as it is offered: its word, and the text that names it.
type Offer = (&'static str, &'static str);

/// One group of choices.
#[component]
pub(super) fn Choices<C>(
    /// What the group is called in the page.
    group: &'static str,
    /// The text that says what is chosen.
    title: &'static str,
    look: Look,
    /// The choice in force.
    chosen: Signal<Option<C>>,
    /// Choices that this data set does not allow.
    closed: Signal<Vec<C>>,
    choose: Callback<C>,
    /// What follows the sentence of the choice in force.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView
where
    C: Explained + Send + Sync,
{
    let explorer = Explorer::get();
    let offers = C::ALL
        .iter()
        .map(|choice| (choice.word(), choice.name_id()));
    let offers: Vec<Offer> = offers.collect();
    let hint = move || chosen.get().map(|choice| explorer.text(choice.hint_id()));
    let chosen = Signal::derive(move || chosen.get().map(C::word));
    let closed = Signal::derive(move || closed.get().into_iter().map(C::word).collect());
    let choose = Callback::new(move |word| {
        if let Some(choice) = C::parse(word) {
            choose.run(choice);
        }
    });
    let offer = match look {
        Look::Buttons => view! { <Buttons group offers chosen closed choose /> }.into_any(),
        Look::List => view! { <List group offers chosen closed choose /> }.into_any(),
    };
    view! {
        <fieldset class="choices">
            <legend id=title_id(group)>{explorer.label(title)}</legend>
            {offer}
            <p class="hint" id=hint_id(group) aria-live="polite">{hint}</p>
            {children.map(|children| children())}
        </fieldset>
    }
}

#[component]
fn Buttons(
    group: &'static str,
    offers: Vec<Offer>,
    chosen: Signal<Option<&'static str>>,
    closed: Signal<Vec<&'static str>>,
    choose: Callback<&'static str>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let option = move |(word, name): Offer| {
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
                <span>{explorer.label(name)}</span>
            </label>
        }
    };
    view! { <div class="segments">{offers.into_iter().map(option).collect::<Vec<_>>()}</div> }
}

#[component]
fn List(
    group: &'static str,
    offers: Vec<Offer>,
    chosen: Signal<Option<&'static str>>,
    closed: Signal<Vec<&'static str>>,
    choose: Callback<&'static str>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let known = offers.clone();
    let changed = move |event: leptos::ev::Event| {
        let value = event_target_value(&event);
        if let Some(&(word, _)) = known.iter().find(|(word, _)| *word == value) {
            choose.run(word);
        }
    };
    // The property, not the attribute: once a reader has chosen, a browser
    // passes over the attribute, and Back would not show.
    let option = move |(word, name): Offer| {
        view! {
            <option
                value=word
                prop:selected=move || chosen.get() == Some(word)
                disabled=move || closed.read().contains(&word)
            >
                {explorer.label(name)}
            </option>
        }
    };
    view! {
        <select aria-labelledby=title_id(group) aria-describedby=hint_id(group) on:change=changed>
            {offers.into_iter().map(option).collect::<Vec<_>>()}
        </select>
    }
}

fn title_id(group: &str) -> String {
    format!("{group}-title")
}

fn hint_id(group: &str) -> String {
    format!("{group}-hint")
}
