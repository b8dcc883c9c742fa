//! The city in the foreground, whose changes of rank the tracks show.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::board::Board;
use crate::ui::parts::city_picker::CityPicker;
use crate::ui::parts::icon::{Glyph, Icon};
use model::marks::NoMarks;
use scenario::{ScenarioStoreFields, View};
use store::Explorer;

/// A list to bring a city into the foreground from, and what the marks say.
#[component]
pub(super) fn Foreground() -> impl IntoView {
    let explorer = Explorer::get();
    let board = Board::get();
    let focus = explorer.derived.focus;
    let hint = move || {
        let texts = explorer.texts.read();
        let Some(unit) = focus.get() else {
            return texts.get("marks-hint-none");
        };
        let city = FluentValue::from(explorer.names.read().city(unit).to_owned());
        let id = match board.why_none.get() {
            None | Some(NoMarks::NotArithmetic) => "marks-hint",
            Some(NoMarks::NotRanked) => "marks-not-ranked",
            Some(NoMarks::NotAMean) => "marks-not-a-mean",
            Some(NoMarks::NoScore) => "marks-no-score",
        };
        texts.with(id, &[("city", city)])
    };
    // The view of a city asks for it in its title.
    let is_asked = Memo::new(move |_| *explorer.scenario.view().read() != View::City);
    view! {
        <div class="foreground">
            <Show when=move || is_asked.get()>
                <span class="hint" aria-hidden="true">{explorer.label("foreground")}</span>
                <div class="foreground-choice">
                    <CityPicker
                        label=explorer.label("foreground")
                        prompt=explorer.label("foreground-none")
                        chosen=focus
                        on_choose=move |unit| explorer.focus_on(unit)
                    />
                    <Show when=move || focus.get().is_some()>
                        <button
                            type="button"
                            class="icon-button"
                            aria-label=explorer.label("foreground-clear")
                            on:click=move |_| explorer.clear_focus()
                        >
                            <Glyph icon=Icon::Close />
                        </button>
                    </Show>
                </div>
            </Show>
            <p class="hint">{hint}</p>
        </div>
    }
}
