//! The years of a data set: a slider that plays, and the year that changes of rank
//! are counted from.

use leptos::ev;
use leptos::prelude::*;

use super::lazy::{Lazy, code};
use super::parts::icon::{Glyph, Icon};
use browser::clock::Ticks;
use browser::keys::{Listener, Wish};
use scenario::ScenarioStoreFields;
use store::{Explorer, Loaded};

/// So long a year is shown while years play: rows have come to rest by then.
const YEAR_MS: i32 = 1_600;

/// The years of a data set that has several, in room that is kept free for them.
#[component]
pub fn YearsBar() -> impl IntoView {
    let explorer = Explorer::get();
    let has_years = Memo::new(move |_| explorer.derived.year.read().is_some());
    view! {
        <Show when=move || has_years.get()>
            <div class="years-place">
                <Lazy code=code::years() is_quiet=true />
            </div>
        </Show>
    }
}

/// The slider, with what belongs to it.
#[component]
pub fn Years() -> impl IntoView {
    let explorer = Explorer::get();
    let years = Memo::new(move |_| match &*explorer.published.read() {
        Some(Loaded(published)) => published.offered(),
        None => Vec::new(),
    });
    // What is shown, not what is on its way.
    let year = explorer.derived.year;
    let play = Play::new(explorer, years);
    let place = move || {
        let year = year.get()?;
        years.read().iter().position(|offered| *offered == year)
    };
    let last = move || years.read().len().saturating_sub(1).to_string();
    let shown = move || year.get().unwrap_or_default();
    let chosen = move |event: ev::Event| {
        let place = event_target_value(&event).parse::<usize>().ok()?;
        years.read_untracked().get(place).cloned()
    };
    let pass = move |event| {
        play.pause();
        if let Some(year) = chosen(event) {
            explorer.pass_year(&year);
        }
    };
    let settle = move |event| {
        if let Some(year) = chosen(event) {
            explorer.show_year(&year);
        }
    };
    // Wherever the focus is, Escape stops what moves by itself.
    let listener = Listener::new(move |wish| {
        let is_meant = wish == Wish::Dismiss && play.is_on.get_untracked();
        if is_meant {
            play.pause();
        }
        is_meant
    });
    let _until_then = StoredValue::new_local(listener);
    let word = move || {
        let id = if play.is_on.get() {
            "years-pause"
        } else {
            "years-play"
        };
        explorer.text(id)
    };
    let icon = move || {
        if play.is_on.get() {
            Icon::Pause
        } else {
            Icon::Play
        }
    };
    let news = move || {
        explorer
            .awaits_years
            .get()
            .then(|| explorer.text("years-coming"))
    };
    view! {
        <div class="years" role="group" aria-label=explorer.label("years-title")>
            <button
                type="button"
                class="icon-button"
                aria-label=word
                title=word
                on:click=move |_| play.turn()
            >
                {move || view! { <Glyph icon=icon() /> }}
            </button>
            <label class="years-slider">
                <span class="visually-hidden">{explorer.label("years-title")}</span>
                <input
                    type="range"
                    min="0"
                    max=last
                    step="1"
                    prop:value=move || place().unwrap_or(0).to_string()
                    aria-valuetext=shown
                    on:input=pass
                    on:change=settle
                />
                <span class="years-ends" aria-hidden="true">
                    <span>{move || years.read().first().cloned()}</span>
                    <span>{move || years.read().last().cloned()}</span>
                </span>
            </label>
            <output class="years-shown">{shown}</output>
            <Since years />
            <p class="hint" role="status">{news}</p>
        </div>
    }
}

/// The year that changes of rank are counted from.
#[component]
fn Since(years: Memo<Vec<String>>) -> impl IntoView {
    let explorer = Explorer::get();
    let since = explorer.scenario.since();
    let chosen = move |event: ev::Event| {
        let year = event_target_value(&event);
        explorer.count_since((!year.is_empty()).then_some(year));
    };
    let option = move |year: String| {
        let (value, name) = (year.clone(), year.clone());
        let is_chosen = move || since.read().as_deref() == Some(year.as_str());
        view! { <option value=value selected=is_chosen>{name}</option> }
    };
    let options = move || years.get().into_iter().map(option).collect::<Vec<_>>();
    view! {
        <label class="field years-since">
            <span>{explorer.label("since-title")}</span>
            <select
                on:change=chosen
                prop:value=move || since.read().clone().unwrap_or_default()
            >
                <option value="">{explorer.label("since-weights")}</option>
                {options}
            </select>
        </label>
    }
}

/// Years that follow one another by themselves, while the store says so.
#[derive(Clone, Copy)]
struct Play {
    explorer: Explorer,
    years: Memo<Vec<String>>,
    is_on: RwSignal<bool>,
    /// They end with the view.
    ticks: StoredValue<Option<Ticks>, LocalStorage>,
}

impl Play {
    fn new(explorer: Explorer, years: Memo<Vec<String>>) -> Self {
        let is_on = explorer.plays_years;
        let play = Self {
            explorer,
            years,
            is_on,
            ticks: StoredValue::new_local(None),
        };
        Effect::new(move |was_on: Option<bool>| {
            let is_on = play.is_on.get();
            match (was_on.unwrap_or(false), is_on) {
                (false, true) => untrack(|| play.start()),
                (true, false) => untrack(|| play.end()),
                _ => {}
            }
            is_on
        });
        on_cleanup(move || {
            is_on.try_set(false);
        });
        play
    }

    fn turn(self) {
        self.is_on.update(|is_on| *is_on = !*is_on);
    }

    fn pause(self) {
        if self.is_on.get_untracked() {
            self.is_on.set(false);
        }
    }

    /// Goes from the year shown to the last, or from the first where that is shown.
    fn start(self) {
        self.explorer.want_all_years();
        let years = self.years.get_untracked();
        let shown = self.explorer.derived.year.get_untracked();
        if let Some(first) = years.first()
            && years.last() == shown.as_ref()
        {
            self.explorer.warm_years();
            self.explorer.pass_year(first);
        } else {
            self.step();
        }
        if self.is_on.get_untracked() {
            let ticks = Ticks::every(YEAR_MS, move || self.step());
            self.ticks.set_value(Some(ticks));
        }
    }

    /// Stays where it is, and takes note of it.
    fn end(self) {
        self.ticks.set_value(None);
        self.explorer.settle_year();
    }

    fn step(self) {
        // What is on its way is waited for.
        if self.explorer.awaits_years.get_untracked() {
            return;
        }
        self.explorer.warm_years();
        let years = self.years.get_untracked();
        let shown = self.explorer.derived.year.get_untracked();
        let rest = years
            .iter()
            .skip_while(|&year| Some(year) != shown.as_ref());
        match rest.skip(1).collect::<Vec<_>>()[..] {
            [] => self.pause(),
            [last] => {
                self.explorer.pass_year(last);
                self.pause();
            }
            [next, ..] => self.explorer.pass_year(next),
        }
    }
}
