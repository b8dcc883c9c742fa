//! Cities through the years of a panel: lines, why one moved, and at what pace it
//! nears a target. Parts of the view of one city and of the comparison.

mod lines;
mod pace;
mod why;
mod words;

use leptos::prelude::*;

use crate::ui::parts::later::Later;
use charts::Theme;
use charts::over_time::Measure;
use model::engine::{Chain, Engine, engine_weights};
use model::over_time::{YearEngine, YearScored};
use scenario::{ScaleChoice, ScenarioStoreFields};
use store::rest::resting;
use store::{Explorer, Loaded};

pub use lines::Lines;

/// Quiet that counts as rest, in milliseconds.
const QUIET_MS: i32 = 160;
/// Up to so many cities lines follow every movement of a weight.
const LIVE_MAX: usize = 1_000;

/// The years of the panel that are read, under the method in force; fewer than two
/// where there is nothing to compare.
#[must_use]
pub fn year_engines(explorer: Explorer) -> Memo<Vec<YearEngine>> {
    let scenario = explorer.scenario;
    let edits = Memo::new(move |_| scenario.edits().get());
    let turned = Memo::new(move |_| scenario.turned().get());
    Memo::new(move |_| {
        let Some(Loaded(published)) = explorer.published.get() else {
            return Vec::new();
        };
        let is_fixed = scenario.scale().get() == ScaleChoice::AllYears;
        let years = published.in_years(&edits.read(), &turned.read(), is_fixed);
        if years.len() < 2 {
            return Vec::new();
        }
        let include = scenario.include();
        let include = include.read();
        let engine = |(year, package)| {
            let chain = Chain::of(scenario.method().get(), &package);
            let engine = Engine::new(package, chain, &include).ok()?;
            Some(YearEngine { year, engine })
        };
        years.into_iter().filter_map(engine).collect()
    })
}

/// The same, scored under the weights of this moment; of many cities under those at
/// which the last movement came to rest.
#[must_use]
pub fn years_scored(explorer: Explorer, engines: Memo<Vec<YearEngine>>) -> Memo<Vec<YearScored>> {
    let weights = Memo::new(move |_| explorer.scenario.weights().get());
    let rested = resting(explorer, weights, QUIET_MS);
    Memo::new(move |_| {
        let engines = engines.read();
        let Some(first) = engines.first() else {
            return Vec::new();
        };
        let framework = first.engine.framework();
        let map = match first.engine.package().dataset.n_units() > LIVE_MAX {
            true => rested.get(),
            false => weights.get(),
        };
        let weights = engine_weights(framework, &map);
        let scored = |year: &YearEngine| year.score(&weights).ok();
        engines.iter().filter_map(scored).collect()
    })
}

/// One city through the years: what its score and its rank did beside those it is
/// compared with, why, and where that leads.
#[component]
pub fn CityOverTime() -> impl IntoView {
    let explorer = Explorer::get();
    let derived = explorer.derived;
    let engines = year_engines(explorer);
    let has_years = Memo::new(move |_| engines.read().len() > 1);
    let scored = years_scored(explorer, engines);
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
        <Show when=move || has_years.get()>
            <section class="item over-time" aria-labelledby="over-title">
                <h3 id="over-title">{explorer.label("over-title")}</h3>
                <Lines scored units of=Measure::Scores />
                <Lines scored units of=Measure::Ranks />
                <Later><why::WhyMoved scored /></Later>
                <Later><pace::Pace scored /></Later>
            </section>
        </Show>
    }
}

/// The ranks of the compared cities through the years.
#[component]
pub fn ComparedOverTime() -> impl IntoView {
    let explorer = Explorer::get();
    let engines = year_engines(explorer);
    let has_years = Memo::new(move |_| engines.read().len() > 1);
    let scored = years_scored(explorer, engines);
    let units = explorer.derived.compared;
    view! {
        <Show when=move || has_years.get()>
            <Lines scored units of=Measure::Ranks />
        </Show>
    }
}

/// Looks of the charts.
fn theme(explorer: Explorer) -> Memo<Theme> {
    crate::ui::parts::chart_theme::chart_theme(explorer)
}

/// The subject as far as the years know it.
fn subject(explorer: Explorer) -> Memo<Option<usize>> {
    explorer.derived.subject
}
