//! Cities through the years of a panel: lines, why one moved, and at what pace it
//! nears a target. Parts of the view of one city and of the comparison.

mod lines;
mod pace;
mod why;
mod words;

use leptos::prelude::*;

use crate::ui::lazy::Lazy;
use crate::ui::lazy::code::{self, Code};
use crate::ui::parts::later::Later;
use charts::Theme;
use charts::over_time::Measure;
use model::over_time::YearScored;
use store::bands::{Bands, YearSpread};
use store::{Explorer, Loaded};

use lines::{Lines, Ranged};

pub use why::WhyMoved;

/// Quiet that counts as rest, in milliseconds.
const QUIET_MS: i32 = 160;

/// The years that are read, scored under the weights of this moment.
pub fn years_scored(explorer: Explorer) -> Memo<Vec<YearScored>> {
    Memo::new(move |_| YearScored::all(&explorer.derived.panel.read()))
}

/// Whether there are years to compare.
fn has_years(scored: Memo<Vec<YearScored>>) -> Memo<bool> {
    Memo::new(move |_| scored.read().len() > 1)
}

/// Fetches years that lie in tables of their own, where nobody needed them before.
#[component]
fn FetchYears() -> impl IntoView {
    let explorer = Explorer::get();
    let unread = Memo::new(move |_| match &*explorer.published.read() {
        Some(Loaded(published)) => {
            let unread = published.unread().into_iter();
            unread.map(|further| further.year).collect::<Vec<_>>()
        }
        None => Vec::new(),
    });
    let has_unread = Memo::new(move |_| !unread.read().is_empty());
    let says = move || {
        let texts = explorer.texts.read();
        let years = texts.list(&unread.read());
        texts.with("over-fetch", &[("years", years.into())])
    };
    view! {
        <Show when=move || has_unread.get()>
            <div class="buttons">
                <button
                    type="button"
                    class="button"
                    disabled=move || explorer.awaits_years.get()
                    on:click=move |_| explorer.explain_all_years()
                >
                    {says}
                </button>
            </div>
        </Show>
    }
}

/// A part of the page that only a data set with years has: its code comes when one
/// is open.
#[component]
pub fn WithYears(
    /// What fetches and makes it.
    code: Code,
) -> impl IntoView {
    let explorer = Explorer::get();
    let is_panel = Memo::new(move |_| explorer.derived.year.read().is_some());
    view! {
        <Show when=move || is_panel.get()>
            <Lazy code />
        </Show>
    }
}

/// Why the city moved from one year to another, where there are several.
#[component]
pub fn MovedOverYears(scored: Memo<Vec<YearScored>>) -> impl IntoView {
    let has_years = has_years(scored);
    view! {
        <Show when=move || has_years.get()>
            <Later><Lazy code=code::moved_over_years(scored) /></Later>
        </Show>
    }
}

/// One city through the years: what its score and its rank did beside those it is
/// compared with, and where that leads.
#[component]
pub fn CityOverTime(scored: Memo<Vec<YearScored>>) -> impl IntoView {
    let explorer = Explorer::get();
    let derived = explorer.derived;
    let has_years = has_years(scored);
    let units = Memo::new(move |_| {
        let Some(unit) = derived.subject.get() else {
            return Vec::new();
        };
        // Colours are those of the comparison wherever the city is in it.
        let compared = derived.compared.get();
        match compared.contains(&unit) {
            true => compared,
            false => std::iter::once(unit).chain(compared).collect(),
        }
    });
    view! {
        <section class="item over-time" aria-labelledby="over-title">
            <h3 id="over-title">{explorer.label("over-title")}</h3>
            <FetchYears />
            <Show when=move || has_years.get()>
                <Lines scored units of=Measure::Scores />
                <RankLines scored units subject=derived.subject />
                <Later><pace::Pace scored /></Later>
            </Show>
        </section>
    }
}

/// The ranks of the compared cities through the years.
#[component]
pub fn ComparedOverTime() -> impl IntoView {
    let explorer = Explorer::get();
    let scored = years_scored(explorer);
    let has_years = has_years(scored);
    let units = explorer.derived.compared;
    let subject = Memo::new(move |_| {
        let units = units.read();
        let focus = explorer.derived.focus.get();
        focus
            .filter(|unit| units.contains(unit))
            .or_else(|| units.first().copied())
    });
    view! {
        <Show when=move || has_years.get()>
            <RankLines scored units subject />
        </Show>
    }
}

/// Ranks through the years, for one city with those that each year leaves open.
#[component]
fn RankLines(
    scored: Memo<Vec<YearScored>>,
    units: Memo<Vec<usize>>,
    subject: Memo<Option<usize>>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let bands = Bands::start(explorer);
    let ranges = Memo::new(move |_| {
        let unit = subject.get()?;
        let range = |spread: &Option<YearSpread>| {
            let known = spread.as_ref()?.get(unit).copied().flatten()?;
            Some([known.low, known.high])
        };
        let ranges = bands.known.read().iter().map(range).collect();
        Some(Ranged {
            unit,
            ranges,
            has_limits: bands.has_limits.get(),
        })
    });
    view! { <Lines scored units of=Measure::Ranks ranges=ranges /> }
}

/// Looks of the charts.
fn theme(explorer: Explorer) -> Memo<Theme> {
    crate::ui::parts::chart_theme::chart_theme(explorer)
}

/// The subject as far as the years know it.
fn subject(explorer: Explorer) -> Memo<Option<usize>> {
    explorer.derived.subject
}
