//! Undo and redo, by button and by key.

use leptos::prelude::*;

use super::board::Board;
use crate::ui::parts::icon::{Glyph, Icon};
use browser::keys::{Listener, Wish};
use scenario::history::{History, Kind};
use store::Explorer;

/// Two buttons, and a sentence on what they did.
#[component]
pub(super) fn Steps() -> impl IntoView {
    let explorer = Explorer::get();
    let board = Board::get();
    // It listens for as long as the column lives.
    let _listener = StoredValue::new_local(Listener::new(move |wish| {
        match wish {
            Wish::Undo => explorer.undo(),
            Wish::Redo => explorer.redo(),
            Wish::Dismiss => return board.dismiss(),
            Wish::Present => return false,
        }
        true
    }));
    let told = move || {
        let told = explorer.steps.report.get()?;
        let texts = explorer.texts.read();
        let kinds: Vec<String> = told
            .kinds
            .iter()
            .map(|kind| texts.get(word(*kind)))
            .collect();
        let what = texts.list(&kinds);
        let id = if told.is_redo { "redone" } else { "undone" };
        Some(texts.with(id, &[("what", what.into())]))
    };
    view! {
        <div class="steps">
            <StepButton icon=Icon::Undo label="weights-undo" can=History::can_undo act=Explorer::undo />
            <StepButton icon=Icon::Redo label="weights-redo" can=History::can_redo act=Explorer::redo />
        </div>
        <p class="hint steps-told" role="status">{told}</p>
    }
}

/// A button that stays where it is when there is nothing left to do, so that
/// the focus is not lost.
#[component]
fn StepButton(
    icon: Icon,
    label: &'static str,
    can: fn(&History) -> bool,
    act: fn(&Explorer),
) -> impl IntoView {
    let explorer = Explorer::get();
    let is_idle = Memo::new(move |_| !can(&explorer.steps.history.read()));
    view! {
        <button
            type="button"
            class="icon-button"
            aria-label=explorer.label(label)
            aria-disabled=move || is_idle.get().to_string()
            on:click=move |_| act(&explorer)
        >
            <Glyph icon />
        </button>
    }
}

const fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Lens => "taken-back-lens",
        Kind::Weights => "taken-back-weights",
        Kind::Baseline => "taken-back-baseline",
        Kind::Locks => "taken-back-locks",
        Kind::Turned => "taken-back-turned",
        Kind::Included => "taken-back-included",
        Kind::Method => "taken-back-method",
    }
}
