//! What each principle adds to the scores of the compared cities: bars,
//! sentence, table.

use leptos::prelude::*;

use super::{Compared, compared_units};
use crate::ui::parts::city_name::CityName;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::marker::Marker;
use crate::ui::parts::pointing::Telling;
use charts::pillar_bars;
use charts::pointing::Marks;
use i18n::Texts;
use model::compare::Comparison;
use store::Explorer;

/// The bars, or why there are none.
#[component]
pub fn Bars(
    /// What is compared.
    compared: Compared,
) -> impl IntoView {
    let has_parts = Memo::new(move |_| {
        let comparison = compared.still.read();
        comparison
            .as_ref()
            .is_some_and(|comparison| comparison.has_parts)
    });
    view! {
        <Show when=move || has_parts.get() fallback=NoBars>
            <BarsFigure compared />
        </Show>
    }
}

#[component]
fn NoBars() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <div class="figure">
            <h3>{explorer.label("bars-title")}</h3>
            <p class="hint">{explorer.label("bars-none")}</p>
        </div>
    }
}

#[component]
fn BarsFigure(compared: Compared) -> impl IntoView {
    let explorer = Explorer::get();
    let options = Memo::new(move |_| {
        let texts = explorer.texts.read();
        let comparison = compared.live.get().unwrap_or_default();
        pillar_bars::pillar_bars(&comparison, &compared.theme.read(), |points| {
            texts.numerals().fixed(points, comparison.decimals.score)
        })
    });
    let sentence = Memo::new(move |_| {
        let comparison = compared.live.read();
        let texts = explorer.texts.read();
        comparison
            .as_ref()
            .map_or_else(String::new, |comparison| sentence(&texts, comparison))
    });
    let height = Memo::new(move |_| {
        let comparison = compared.still.read();
        comparison.as_ref().map_or(0.0, pillar_bars::height)
    });
    let told = Telling::new(move || {
        let comparison = compared.live.get().unwrap_or_default();
        let texts = explorer.texts.get();
        let marks = pillar_bars::marks(&comparison);
        Marks::new(marks, move |&(pillar, place)| {
            part(&texts, &comparison, pillar, place)
        })
    });
    let title = explorer.label("bars-title");
    let hint = explorer.label("bars-hint");
    view! {
        <Figure title hint sentence options height keys=compared.keys told>
            <PointsTable compared />
        </Figure>
    }
}

/// What a principle adds to the score of a city.
fn part(texts: &Texts, comparison: &Comparison, pillar: usize, place: usize) -> String {
    let city = &comparison.cities[place];
    let parts = city.contributions.as_ref();
    let points = parts.and_then(|parts| parts.get(pillar)).copied();
    let points = points.map(|points| texts.numerals().fixed(points, comparison.decimals.score));
    texts.with(
        "mark-adds",
        &[
            ("city", city.name.clone().into()),
            ("measure", comparison.pillars[pillar].name.clone().into()),
            ("points", points.unwrap_or_default().into()),
        ],
    )
}

/// What adds most to the score of the best ranked.
fn sentence(texts: &Texts, comparison: &Comparison) -> String {
    let Some((city, pillar, points)) = comparison.largest_part() else {
        return texts.get("bars-unranked");
    };
    let number = |points| texts.numerals().fixed(points, comparison.decimals.score);
    let told = [
        ("city", city.name.clone().into()),
        (
            "score",
            number(city.place.map_or(0.0, |(_, score)| score)).into(),
        ),
        ("pillar", comparison.pillars[pillar].name.clone().into()),
        ("points", number(points).into()),
    ];
    texts.with("bars-sentence", &told)
}

/// The points that the bars are drawn from, and the scores that they add to.
#[component]
fn PointsTable(compared: Compared) -> impl IntoView {
    let explorer = Explorer::get();
    let cities = compared_units(compared);
    let n_pillars = Memo::new(move |_| {
        compared
            .still
            .read()
            .as_ref()
            .map_or(0, |c| c.pillars.len())
    });
    let heads = move || {
        let names = cities.get().into_iter().enumerate();
        names
            .map(|(place, unit)| {
                view! { <th scope="col" class="number"><Marker place />" "<CityName unit=Some(unit) /></th> }
            })
            .collect::<Vec<_>>()
    };
    let name = move |pillar: usize| {
        let comparison = compared.still.read();
        let pillar = comparison.as_ref()?.pillars.get(pillar)?;
        Some(pillar.name.clone())
    };
    // A cell of its own for each number: in a drag nothing else changes.
    let cell = move |place: usize, pillar: Option<usize>| {
        let text = move || {
            let comparison = compared.live.read();
            let comparison = comparison.as_ref()?;
            let city = comparison.cities.get(place)?;
            let points = match pillar {
                Some(pillar) => city.contributions.as_ref().map(|parts| parts[pillar]),
                None => city.place.map(|(_, score)| score),
            };
            let texts = explorer.texts.read();
            let number = |points| texts.numerals().fixed(points, comparison.decimals.score);
            Some(points.map_or_else(|| texts.get("not-ranked"), number))
        };
        view! { <td class="number">{text}</td> }
    };
    let cells = move |pillar: Option<usize>| {
        move || {
            let places = 0..cities.read().len();
            places.map(|place| cell(place, pillar)).collect::<Vec<_>>()
        }
    };
    view! {
        <table class="figures">
            <caption>{explorer.label("bars-title")}</caption>
            <thead>
                <tr><th scope="col">{explorer.label("column-principle")}</th>{heads}</tr>
            </thead>
            <tbody>
                <For
                    each=move || 0..n_pillars.get()
                    key=|pillar| *pillar
                    children=move |pillar| {
                        view! {
                            <tr>
                                <th scope="row"><bdi>{move || name(pillar)}</bdi></th>
                                {cells(Some(pillar))}
                            </tr>
                        }
                    }
                />
                <tr class="total">
                    <th scope="row">{explorer.label("column-score")}</th>
                    {cells(None)}
                </tr>
            </tbody>
        </table>
    }
}
