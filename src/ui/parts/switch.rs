//! A choice of a few, all in sight.

use leptos::prelude::*;

use i18n::Offered;
use store::Explorer;

/// Round buttons of which one is chosen.
#[component]
pub fn Switch<C>(
    /// What the group of buttons is called in the page.
    group: &'static str,
    /// The text that says what is chosen.
    title: &'static str,
    /// The choice in force.
    #[prop(into)]
    chosen: Signal<C>,
    /// Gets what is chosen.
    choose: Callback<C>,
) -> impl IntoView
where
    C: Offered + Send + Sync,
{
    let offers = C::ALL
        .iter()
        .map(|choice| (choice.word(), choice.name_id()));
    let choose = Callback::new(move |word| {
        if let Some(choice) = C::parse(word) {
            choose.run(choice);
        }
    });
    view! {
        <Buttons
            group
            title
            offers=offers.collect()
            chosen=Signal::derive(move || chosen.get().word())
            choose
        />
    }
}

/// The buttons, whatever is chosen by them: words with their names.
#[component]
fn Buttons(
    group: &'static str,
    title: &'static str,
    offers: Vec<(&'static str, &'static str)>,
    chosen: Signal<&'static str>,
    choose: Callback<&'static str>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let option = move |(word, name): (&'static str, &'static str)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=group
                    value=word
                    prop:checked=move || chosen.get() == word
                    on:change=move |_| choose.run(word)
                />
                <span>{explorer.label(name)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="switch">
            <legend>{explorer.label(title)}</legend>
            <div class="segments">{offers.into_iter().map(option).collect::<Vec<_>>()}</div>
        </fieldset>
    }
}
