//! The profile of the compared cities: outlines or bars, sentence, table.

use leptos::html;
use leptos::prelude::*;

use super::{Compared, FILLED, compared_units};
use crate::ui::parts::city_name::CityName;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::marker::Marker;
use crate::ui::parts::pointing::Telling;
use crate::ui::parts::width::width_of;
use charts::pointing::Marks;
use charts::{pillar_bars, profile};
use i18n::Texts;
use model::compare::{ComparedCity, Comparison};
use store::Explorer;

/// A width at which nothing has to give way.
const USUAL_WIDTH: f64 = 480.0;

/// What the cities are like, whatever the weights.
#[component]
pub fn Profile(
    /// What is compared.
    compared: Compared,
) -> impl IntoView {
    let explorer = Explorer::get();
    let place = NodeRef::<html::Div>::new();
    let width = width_of(place, USUAL_WIDTH);
    let options = Memo::new(move |_| {
        let comparison = compared.profile.get().unwrap_or_default();
        let theme = compared.theme.read();
        let texts = explorer.texts.read();
        if is_outline(&comparison) {
            return profile::profile(&comparison, &theme, width.get(), |score| {
                texts.numerals().fixed(score, 0)
            });
        }
        let decimals = comparison.decimals.pillar;
        pillar_bars::score_bars(&comparison, &theme, |score| {
            texts.numerals().fixed(score, decimals)
        })
    });
    let told = Telling::new(move || {
        let comparison = compared.profile.get().unwrap_or_default();
        let texts = explorer.texts.get();
        if is_outline(&comparison) {
            let marks = profile::marks(&comparison, width.get());
            return Marks::new(marks, move |&(place, pillar)| {
                corner(&texts, &comparison, place, pillar)
            });
        }
        let marks = pillar_bars::score_marks(&comparison);
        Marks::new(marks, move |&(pillar, place)| {
            corner(&texts, &comparison, place, pillar)
        })
    });
    let sentence = Memo::new(move |_| {
        let comparison = compared.profile.read();
        let texts = explorer.texts.read();
        let has_indicators = compared.has_indicators.get();
        comparison.as_ref().map_or_else(String::new, |comparison| {
            sentence(&texts, comparison, has_indicators)
        })
    });
    let height = Memo::new(move |_| {
        let comparison = compared.profile.read();
        let width = width.get();
        comparison.as_ref().map_or(0.0, |comparison| {
            if is_outline(comparison) {
                profile::height(comparison, width)
            } else {
                pillar_bars::height(comparison)
            }
        })
    });
    let title = explorer.label("profile-title");
    let hint = Signal::derive(move || {
        explorer.text(if compared.has_indicators.get() {
            "profile-indicators-hint"
        } else {
            "profile-hint"
        })
    });
    view! {
        <div node_ref=place>
            <Figure title hint sentence options height keys=compared.keys told>
                <ScoreTable compared />
            </Figure>
        </div>
    }
}

/// Axes of an outline at least: of two it would be a line, and of three or four cities
/// lie upon each other.
const LEAST_AXES: usize = 5;

/// Whether there are enough axes for an outline.
fn is_outline(comparison: &Comparison) -> bool {
    comparison.pillars.len() >= LEAST_AXES
}

/// The score of a city in a principle.
fn corner(texts: &Texts, comparison: &Comparison, place: usize, pillar: usize) -> String {
    let city = &comparison.cities[place];
    texts.with(
        "mark-score",
        &[
            ("city", city.name.clone().into()),
            ("measure", comparison.pillars[pillar].name.clone().into()),
            (
                "score",
                score_cell(texts, city, pillar, comparison.decimals.pillar).into(),
            ),
        ],
    )
}

/// Who is ahead in most principles, and where the cities differ most.
fn sentence(texts: &Texts, comparison: &Comparison, has_indicators: bool) -> String {
    let mut said = Vec::new();
    if let Some((city, wins)) = comparison.most_ahead()
        && !has_indicators
    {
        let total = comparison.pillars.len() as u64;
        let told = [
            ("city", city.name.clone().into()),
            ("count", wins.into()),
            ("shown", texts.numerals().count(wins as u64).into()),
            ("total", texts.numerals().count(total).into()),
        ];
        said.push(texts.with("profile-ahead", &told));
    }
    if let Some(spread) = comparison.widest_spread() {
        let number = |score| texts.numerals().fixed(score, comparison.decimals.pillar);
        let [low, high] = spread.ends;
        let told = [
            (
                "pillar",
                comparison.pillars[spread.pillar].name.clone().into(),
            ),
            ("low-city", comparison.cities[low.0].name.clone().into()),
            ("low", number(low.1).into()),
            ("high-city", comparison.cities[high.0].name.clone().into()),
            ("high", number(high.1).into()),
        ];
        said.push(texts.with("profile-spread", &told));
    }
    texts.sentences(&said)
}

/// The scores that the outlines are drawn from.
#[component]
fn ScoreTable(compared: Compared) -> impl IntoView {
    let explorer = Explorer::get();
    let still = compared.profile;
    let has_weights = move || !compared.has_indicators.get();
    let cities = compared_units(compared);
    let has_filled = Memo::new(move |_| {
        let comparison = still.read();
        comparison.as_ref().is_some_and(Comparison::has_filled)
    });
    let n_pillars = Memo::new(move |_| still.read().as_ref().map_or(0, |c| c.pillars.len()));
    let first = move || {
        explorer.text(if compared.has_indicators.get() {
            "about-indicator"
        } else {
            "column-principle"
        })
    };
    let heads = move || {
        let head = |(place, unit)| {
            view! { <th scope="col" class="number"><Marker place />" "<CityName unit=Some(unit) /></th> }
        };
        cities
            .get()
            .into_iter()
            .enumerate()
            .map(head)
            .collect::<Vec<_>>()
    };
    view! {
            <table class="figures">
                <caption>{explorer.label("compare-table")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{first}</th>
                        <Show when=has_weights>
                            <th scope="col" class="number">{explorer.label("column-weight")}</th>
                        </Show>
                        {heads}
                    </tr>
                </thead>
                <tbody>
                    <For
                        each=move || 0..n_pillars.get()
                        key=|pillar| *pillar
                        children=move |pillar| view! { <PillarRow compared pillar cities /> }
                    />
                </tbody>
            </table>
        <Show when=move || has_filled.get()>
            <p class="hint">{FILLED}" "{explorer.label("compare-filled")}</p>
        </Show>
    }
}

#[component]
fn PillarRow(compared: Compared, pillar: usize, cities: Memo<Vec<usize>>) -> impl IntoView {
    let explorer = Explorer::get();
    let still = compared.profile;
    let has_weights = move || !compared.has_indicators.get();
    let name = Signal::derive(move || {
        let comparison = still.read();
        let pillar = comparison
            .as_ref()
            .and_then(|comparison| comparison.pillars.get(pillar));
        pillar.map(|pillar| pillar.name.clone()).unwrap_or_default()
    });
    let weight = Signal::derive(move || {
        let percent = explorer.derived.percent(pillar);
        explorer.texts.read().numerals().share(percent)
    });
    let cell = move |place: usize| {
        let text = move || {
            let comparison = still.read();
            let city = comparison.as_ref()?.cities.get(place)?;
            let decimals = comparison.as_ref()?.decimals.pillar;
            Some(score_cell(&explorer.texts.read(), city, pillar, decimals))
        };
        view! { <td class="number">{text}</td> }
    };
    view! {
        <tr>
            <th scope="row"><bdi>{name}</bdi></th>
            <Show when=has_weights>
                <td class="number">{weight}</td>
            </Show>
            {move || (0..cities.read().len()).map(cell).collect::<Vec<_>>()}
        </tr>
    }
}

fn score_cell(texts: &Texts, city: &ComparedCity, pillar: usize, decimals: usize) -> String {
    let Some(score) = city.scores.get(pillar).copied().flatten() else {
        return texts.get("no-data");
    };
    let shown = texts.numerals().fixed(score, decimals);
    let is_filled = city.filled.get(pillar).is_some_and(|&count| count > 0);
    if is_filled {
        format!("{shown}\u{a0}{FILLED}")
    } else {
        shown
    }
}
