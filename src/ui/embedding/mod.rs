//! The sheet for authors: what of the explorer they want in their own page, how
//! it will look there, and the text to copy.

mod choices;
mod fields;
mod preview;
mod text;

use leptos::prelude::*;

use super::lazy::{Lazy, code};
use super::parts::icon::Icon;
use super::parts::sheet::{Sheet, SheetFrame};
use super::parts::tool::Tool;
use choices::Choices;
use fields::{Fields, Pinning};
use preview::Preview;
use store::Explorer;
use text::Text;

/// A button that opens the sheet, and the sheet.
#[component]
pub fn EmbedButton() -> impl IntoView {
    let explorer = Explorer::get();
    let sheet = Sheet::new();
    view! {
        <Tool
            icon=Icon::Markup
            name=explorer.label("embed")
            opens_sheet=true
            on_press=Callback::new(move |()| sheet.open())
        />
        <SheetFrame sheet class="embedding" labelled_by="embed-sheet">
            <h2 id="embed-sheet">{explorer.label("embed-title")}</h2>
            <p class="hint">{explorer.label("embed-hint")}</p>
            <Lazy code=code::embedding() />
        </SheetFrame>
    }
}

/// The address of the page about embedding, in the language of this one.
pub(super) fn embedding_page(explorer: Explorer) -> String {
    let language = explorer.texts.read().language();
    format!("embedding.html?lang={}", language.word())
}

/// What is on the sheet.
#[component]
pub(super) fn Embedding() -> impl IntoView {
    let choices = Choices::new(Explorer::get());
    choices.measure_script();
    view! {
        <div class="embed-parts">
            <Fields choices />
            <Pinning choices />
            <Preview choices />
            <Text choices />
        </div>
    }
}
