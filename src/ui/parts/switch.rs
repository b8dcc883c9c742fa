//! A choice of a few, all in sight.

use leptos::prelude::*;

use store::Explorer;

/// Round buttons of which one is chosen. The text of a word is `<group>-<word>`.
#[component]
pub fn Switch(
    /// What the texts' names begin with; also the name of the group of buttons.
    group: &'static str,
    /// The text that says what is chosen.
    title: &'static str,
    /// The words, in order.
    words: Vec<&'static str>,
    /// The word in force.
    #[prop(into)]
    chosen: Signal<&'static str>,
    /// Gets the word chosen.
    choose: Callback<&'static str>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let option = move |word: &'static str| {
        let text = Signal::derive(move || explorer.text(&format!("{group}-{word}")));
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=group
                    value=word
                    prop:checked=move || chosen.get() == word
                    on:change=move |_| choose.run(word)
                />
                <span>{text}</span>
            </label>
        }
    };
    view! {
        <fieldset class="switch">
            <legend>{explorer.label(title)}</legend>
            <div class="segments">{words.into_iter().map(option).collect::<Vec<_>>()}</div>
        </fieldset>
    }
}
