//! A few cities side by side: profile, contributions, indicators, why one is
//! above another, and where they have come from.

mod indicators;
mod pillar_bars;
mod profile;
mod slope;
mod summary;
mod waterfall;

use leptos::prelude::*;

use crate::ui::controls::cities::ComparedCities;
use crate::ui::lazy::code;
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::later::Later;
use crate::ui::views::over_time::WithYears;
use charts::Theme;
use charts::palette::city_outline;
use charts::standalone::Key;
use model::compare::Comparison;
use scenario::{COMPARED, ScenarioStoreFields, View};
use store::Explorer;

/// Marks a score that rests on filled gaps.
const FILLED: &str = "†";

/// What the parts of the comparison share.
#[derive(Clone, Copy)]
struct Compared {
    /// The comparison at the newest weights.
    live: Memo<Option<Comparison>>,
    /// The same without what weights bear on: it stands still in a drag.
    still: Memo<Option<Comparison>>,
    /// What the profile shows: the same, or where there is but one pillar its
    /// indicators.
    profile: Memo<Option<Comparison>>,
    /// Whether it shows indicators.
    has_indicators: Memo<bool>,
    theme: Memo<Theme>,
    /// Which colour and marker is which city.
    keys: Memo<Vec<Key>>,
}

/// The comparison: whole as a view of its own, its essentials beside the
/// ranking.
#[component]
pub fn Compare() -> impl IntoView {
    let explorer = Explorer::get();
    let compared = compared(explorer);
    let is_enough = Memo::new(move |_| {
        compared
            .still
            .read()
            .as_ref()
            .is_some_and(|comparison| COMPARED.contains(&comparison.cities.len()))
    });
    let is_whole = Memo::new(move |_| *explorer.scenario.view().read() == View::Compare);
    view! {
        <section class="compare" aria-labelledby="compare-title">
            <h2 id="compare-title">{explorer.label("compare-title")}</h2>
            <ComparedCities />
            <Show
                when=move || is_enough.get()
                fallback=move || view! { <p class="empty">{explorer.label("compare-empty")}</p> }
            >
                <summary::Summary compared />
                <div class="charts">
                    <profile::Profile compared />
                    <pillar_bars::Bars compared />
                </div>
                <Show when=move || is_whole.get()>
                    <Later><indicators::Indicators compared /></Later>
                    <div class="charts">
                        <Later><waterfall::Why compared /></Later>
                        <Later><slope::SinceBaseline compared /></Later>
                        <Later><WithYears code=code::compared_over_time() /></Later>
                    </div>
                </Show>
            </Show>
        </section>
    }
}

fn compared(explorer: Explorer) -> Compared {
    let derived = explorer.derived;
    let live = Memo::new(move |_| {
        let outcome = derived.outcome.read();
        let scored = outcome.scored.as_ref()?;
        let names = explorer.names.read();
        Some(Comparison::new(
            scored,
            &derived.compared.read(),
            &derived.percentages.read(),
            &names,
        ))
    });
    let still = Memo::new(move |_| live.get().map(Comparison::without_weights));
    let has_indicators = Memo::new(move |_| {
        let comparison = still.read();
        comparison
            .as_ref()
            .is_some_and(|comparison| comparison.pillars.len() == 1)
    });
    let profile = Memo::new(move |_| {
        if !has_indicators.get() {
            return still.get();
        }
        let outcome = derived.outcome.read();
        let scored = outcome.scored.as_ref()?;
        let names = explorer.names.read();
        Some(Comparison::of_indicators(
            scored,
            &derived.compared.read(),
            &names,
        ))
    });
    let theme = chart_theme(explorer);
    let keys = Memo::new(move |_| {
        let comparison = still.read();
        let theme = theme.read();
        let cities = comparison.iter().flat_map(|comparison| &comparison.cities);
        let key = |(place, city): (usize, &model::compare::ComparedCity)| Key {
            name: city.name.clone(),
            path: city_outline(place),
            colour: theme.city(place).to_owned(),
        };
        cities.enumerate().map(key).collect()
    });
    Compared {
        live,
        still,
        profile,
        has_indicators,
        theme,
        keys,
    }
}

/// The compared cities, in the order chosen.
fn compared_units(compared: Compared) -> Memo<Vec<usize>> {
    Memo::new(move |_| {
        let comparison = compared.still.read();
        let cities = comparison.iter().flat_map(|comparison| &comparison.cities);
        cities.map(|city| city.unit).collect()
    })
}
