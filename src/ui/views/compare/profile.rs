//! The profile of the compared cities: radar, sentence, table.

use leptos::html;
use leptos::prelude::*;

use super::{Compared, FILLED, city_names};
use crate::ui::parts::figure::Figure;
use crate::ui::parts::marker::Marker;
use crate::ui::parts::pointing::Telling;
use crate::ui::parts::width::width_of;
use charts::pointing::Marks;
use charts::profile;
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
        let comparison = compared.still.get().unwrap_or_default();
        let texts = explorer.texts.read();
        profile::profile(&comparison, &compared.theme.read(), width.get(), |score| {
            texts.numerals().fixed(score, 0)
        })
    });
    let told = Telling::new(move || {
        let comparison = compared.still.get().unwrap_or_default();
        let texts = explorer.texts.get();
        let marks = profile::marks(&comparison, width.get());
        Marks::new(marks, move |&(place, pillar)| {
            corner(&texts, &comparison, place, pillar)
        })
    });
    let sentence = Memo::new(move |_| {
        let comparison = compared.still.read();
        let texts = explorer.texts.read();
        comparison
            .as_ref()
            .map_or_else(String::new, |comparison| sentence(&texts, comparison))
    });
    let height = Memo::new(move |_| {
        let comparison = compared.still.read();
        let width = width.get();
        comparison
            .as_ref()
            .map_or(0.0, |comparison| profile::height(comparison, width))
    });
    let title = explorer.label("profile-title");
    let hint = explorer.label("profile-hint");
    view! {
        <div node_ref=place>
            <Figure title hint sentence options height keys=compared.keys told>
                <ScoreTable compared />
            </Figure>
        </div>
    }
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
fn sentence(texts: &Texts, comparison: &Comparison) -> String {
    let mut said = Vec::new();
    if let Some((city, wins)) = comparison.most_ahead() {
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
    said.join(" ")
}

/// The scores that the outlines are drawn from.
#[component]
fn ScoreTable(compared: Compared) -> impl IntoView {
    let explorer = Explorer::get();
    let still = compared.still;
    let cities = city_names(compared);
    let has_filled = Memo::new(move |_| {
        let comparison = still.read();
        comparison.as_ref().is_some_and(Comparison::has_filled)
    });
    let n_pillars = Memo::new(move |_| still.read().as_ref().map_or(0, |c| c.pillars.len()));
    let heads = move || {
        let head = |(place, name)| {
            view! { <th scope="col" class="number"><Marker place />" "<bdi>{name}</bdi></th> }
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
                        <th scope="col">{explorer.label("column-principle")}</th>
                        <th scope="col" class="number">{explorer.label("column-weight")}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>
                    <For
                        each=move || 0..n_pillars.get()
                        key=|pillar| *pillar
                        children=move |pillar| view! { <PillarRow still pillar cities /> }
                    />
                </tbody>
            </table>
        <Show when=move || has_filled.get()>
            <p class="hint">{FILLED}" "{explorer.label("compare-filled")}</p>
        </Show>
    }
}

#[component]
fn PillarRow(
    still: Memo<Option<Comparison>>,
    pillar: usize,
    cities: Memo<Vec<String>>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let name = Signal::derive(move || {
        let comparison = still.read();
        let pillar = comparison
            .as_ref()
            .and_then(|comparison| comparison.pillars.get(pillar));
        pillar.map(|pillar| pillar.name.clone()).unwrap_or_default()
    });
    let weight = Signal::derive(move || {
        let percent = explorer.derived.percent(pillar);
        explorer.texts.read().numerals().percent(u64::from(percent))
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
            <td class="number">{weight}</td>
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
