//! The text to copy.

use leptos::prelude::*;

use super::choices::Choices;
use super::embedding_page;
use super::fields::Choice;
use crate::ui::views::method::cite::Copied;
use protocol::snippet::{FRAME_HEIGHT_PX, Form};

const fn form_name(form: Form) -> &'static str {
    match form {
        Form::Element => "embed-form-element",
        Form::Frame => "embed-form-frame",
        Form::Quarto => "embed-form-quarto",
        Form::Link => "embed-form-link",
    }
}

/// The text to copy.
#[component]
pub(super) fn Text(choices: Choices) -> impl IntoView {
    let explorer = choices.explorer;
    let forms = Form::ALL.iter().map(|&form| {
        let name = Signal::derive(move || explorer.text(form_name(form)));
        (form.word(), name)
    });
    let choose = Callback::new(move |word: String| {
        if let Some(form) = Form::parse(&word) {
            choices.form.set(form);
        }
    });
    let text = Memo::new(move |_| choices.text());
    let is_too_short = move || {
        let form = choices.form.get();
        choices.height.get().is_none() && matches!(form, Form::Frame | Form::Quarto)
    };
    let stays = move || {
        let texts = explorer.texts.read();
        let height = texts.numerals().count(u64::from(FRAME_HEIGHT_PX));
        texts.with("embed-frame-height", &[("height", height.into())])
    };
    let docs = move || embedding_page(explorer);
    view! {
        <h3>{explorer.label("embed-code")}</h3>
        <div class="embed-fields">
            <Choice
                label="embed-form"
                offers=forms.collect()
                chosen=Signal::derive(move || choices.form.get().word())
                choose
            />
        </div>
        <Show when=is_too_short>
            <p class="hint">{stays}</p>
        </Show>
        <div class="embed-code">
            {move || view! { <Copied label=form_name(choices.form.get()) text=text.into() /> }}
        </div>
        <p>
            <a href=docs target="_blank" rel="noopener">{explorer.label("embed-docs")}</a>
        </p>
    }
}
