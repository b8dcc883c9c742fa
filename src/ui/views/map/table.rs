//! The figures behind the map.

use crate::ui::parts::city_name::city_name;
use leptos::prelude::*;

use model::map::{Atlas, MapCity};
use store::Explorer;

/// Rows drawn at most.
const ROWS: usize = 500;

/// The cities on the map, best ranked first, those without a rank last.
#[component]
pub(super) fn Cities(atlas: Memo<Atlas>) -> impl IntoView {
    let explorer = Explorer::get();
    let row = move |atlas: &Atlas, city: &MapCity| {
        let texts = explorer.texts.read();
        let numerals = texts.numerals();
        let (rank, score) = city.place.map_or_else(
            || (texts.get("not-ranked"), texts.get("no-data")),
            |(rank, score)| {
                (
                    numerals.count(u64::from(rank)),
                    numerals.fixed(score, atlas.decimals),
                )
            },
        );
        let change = city.gain.map(|gain| numerals.signed(gain));
        let names = explorer.names.read();
        let place = names.place(city.unit).to_owned();
        view! {
            <tr>
                <th scope="row">{city_name(&names, city.unit)}</th>
                <td><bdi>{place}</bdi></td>
                <td class="number">{rank}</td>
                <td class="number">{change}</td>
                <td class="number">{score}</td>
            </tr>
        }
    };
    let rows = move || {
        let atlas = atlas.read();
        let unranked = atlas.cities.iter().filter(|city| city.place.is_none());
        let all = atlas.by_rank().into_iter().chain(unranked);
        all.take(ROWS)
            .map(|city| row(&atlas, city))
            .collect::<Vec<_>>()
    };
    let cut = move || {
        let total = atlas.read().cities.len();
        (total > ROWS).then(|| {
            let texts = explorer.texts.read();
            let count = |number: usize| texts.numerals().count(number as u64);
            texts.with(
                "table-cut",
                &[
                    ("shown", count(ROWS).into()),
                    ("total", count(total).into()),
                ],
            )
        })
    };
    view! {
        <table class="figures">
            <thead>
                <tr>
                    <th scope="col">{explorer.label("column-city")}</th>
                    <th scope="col">{explorer.label("column-place")}</th>
                    <th scope="col" class="number">{explorer.label("column-rank")}</th>
                    <th scope="col" class="number">{explorer.label("column-change")}</th>
                    <th scope="col" class="number">{explorer.label("column-score")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {move || cut().map(|cut| view! { <p class="hint">{cut}</p> })}
    }
}
