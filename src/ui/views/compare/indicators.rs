//! The published figures of the compared cities, by pillar, to be unfolded.

use leptos::prelude::*;

use super::{Compared, FILLED, compared_units};
use crate::ui::parts::city_name::CityName;
use crate::ui::parts::colours::city_colour;
use crate::ui::parts::marker::Marker;
use i18n::Texts;
use model::indicators::{Figure, IndicatorRow, PillarGroup, indicators, leaders};
use model::ranking::{Segment, Span, whole};
use store::Explorer;

/// Marks the best of a row, beside its weight.
const BEST: &str = "★";
/// Marks a figure that counts as another.
const MOVED: &str = "‡";

/// Between what is said of an indicator.
const SEPARATOR: &str = " · ";

/// The table of all indicators.
#[component]
pub fn Indicators(
    /// What is compared.
    compared: Compared,
) -> impl IntoView {
    let explorer = Explorer::get();
    let groups = Memo::new(move |_| {
        let engine = explorer.derived.engine_shown.read();
        let units = explorer.derived.compared.read();
        engine
            .as_ref()
            .map(|engine| indicators(engine, &units, &explorer.names.read()))
            .unwrap_or_default()
    });
    let n_pillars = Memo::new(move |_| groups.read().len());
    let unfolded = RwSignal::new(Vec::<usize>::new());
    let is_all = Memo::new(move |_| unfolded.read().len() >= n_pillars.get());
    let toggle_all = move |_| {
        unfolded.set(if is_all.get_untracked() {
            Vec::new()
        } else {
            (0..n_pillars.get_untracked()).collect()
        });
    };
    let toggle_text = move || {
        explorer.text(if is_all.get() {
            "indicators-fold"
        } else {
            "indicators-unfold"
        })
    };
    view! {
        <div class="indicator-table">
            <h3 id="compare-indicators">{explorer.label("indicators-title")}</h3>
            <p class="hint">{move || legend(&explorer.texts.read(), &groups.read())}</p>
            <button type="button" class="button" on:click=toggle_all>{toggle_text}</button>
            <div class="scroll" role="region" aria-labelledby="compare-indicators" tabindex="0">
                <table class="figures">
                    <caption class="visually-hidden">{explorer.label("indicators-title")}</caption>
                    <Head compared />
                    <For
                        each=move || 0..n_pillars.get()
                        key=|pillar| *pillar
                        children=move |pillar| view! { <Group compared groups pillar unfolded /> }
                    />
                </table>
            </div>
        </div>
    }
}

/// What the marks mean, those alone that stand in the table.
fn legend(texts: &Texts, groups: &[PillarGroup]) -> String {
    let rows = || groups.iter().flat_map(|group| &group.indicators);
    let figures = || rows().flat_map(|row| &row.figures);
    let mut said = vec![texts.with("indicators-hint", &[("mark", BEST.into())])];
    if figures().any(|figure| figure.filled.is_some()) {
        said.push(texts.with("indicators-filled", &[("mark", FILLED.into())]));
    }
    if figures().any(|figure| figure.moved.is_some()) {
        said.push(texts.with("indicators-moved", &[("mark", MOVED.into())]));
    }
    texts.sentences(&said)
}

#[component]
fn Head(compared: Compared) -> impl IntoView {
    let explorer = Explorer::get();
    let cities = compared_units(compared);
    let heads = move || {
        let names = cities.get().into_iter().enumerate();
        names
            .map(|(place, unit)| {
                view! { <th scope="col" class="number"><Marker place />" "<CityName unit=Some(unit) /></th> }
            })
            .collect::<Vec<_>>()
    };
    view! { <thead><tr><th scope="col">{explorer.label("about-indicator")}</th>{heads}</tr></thead> }
}

/// A pillar's line with its scores, and its indicators once unfolded.
#[component]
fn Group(
    compared: Compared,
    groups: Memo<Vec<PillarGroup>>,
    pillar: usize,
    unfolded: RwSignal<Vec<usize>>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let is_open = Memo::new(move |_| unfolded.read().contains(&pillar));
    let toggle = move |_| {
        unfolded.update(|open| {
            let before = open.len();
            open.retain(|known| *known != pillar);
            if open.len() == before {
                open.push(pillar);
            }
        });
    };
    let name = move || groups.read().get(pillar).map(|group| group.name.clone());
    let weight = move || {
        let percent = explorer.derived.percent(pillar);
        explorer.texts.read().numerals().share(percent)
    };
    let rows = move || {
        let texts = explorer.texts.read();
        let groups = groups.read();
        let rows = groups.get(pillar).map(|group| &group.indicators);
        let rows = rows.into_iter().flatten();
        rows.map(|row| indicator_row(&texts, row))
            .collect::<Vec<_>>()
    };
    view! {
        <tbody>
            <tr class="group">
                <th scope="rowgroup">
                    <button
                        type="button"
                        class="fold"
                        aria-expanded=move || is_open.get().to_string()
                        on:click=toggle
                    >
                        <bdi>{name}</bdi>
                        " "
                        <span class="details">{weight}</span>
                    </button>
                </th>
                {move || scores(&explorer.texts.read(), compared, pillar)}
            </tr>
            <Show when=move || is_open.get()>{rows}</Show>
        </tbody>
    }
}

/// The cities' scores in a pillar.
fn scores(texts: &Texts, compared: Compared, pillar: usize) -> Vec<AnyView> {
    let comparison = compared.still.read();
    let Some(comparison) = &*comparison else {
        return Vec::new();
    };
    let cities = comparison.cities.iter();
    let scores: Vec<Option<f64>> = cities
        .map(|city| city.scores.get(pillar).copied().flatten())
        .collect();
    let (low, high) = comparison.scale;
    let span = Span { low, high };
    let ahead = leaders(&scores);
    let cell = |(place, score): (usize, &Option<f64>)| {
        let number = |score| texts.numerals().fixed(score, comparison.decimals.pillar);
        let filled = comparison.cities[place].filled.get(pillar);
        let shown = Shown {
            text: score.map_or_else(|| texts.get("no-data"), number),
            mark: filled.is_some_and(|&count| count > 0).then_some(FILLED),
            note: None,
            bar: score.and_then(|score| whole(score, span)),
            leads: ahead[place],
        };
        cell(texts, place, shown)
    };
    scores.iter().enumerate().map(cell).collect()
}

fn indicator_row(texts: &Texts, row: &IndicatorRow) -> AnyView {
    let stated = |id: &'static str, text: &str| {
        let text = if text.is_empty() {
            texts.get("not-stated")
        } else {
            text.to_owned()
        };
        texts.with(id, &[("value", text.into())])
    };
    let direction = if row.is_lower_better {
        "lower-better"
    } else {
        "higher-better"
    };
    let mut details = vec![
        row.measure.clone(),
        stated("indicators-year", &row.year),
        stated("indicators-level", &row.level),
        texts.get(direction),
    ];
    if row.is_logged {
        details.push(texts.get("indicators-logged"));
    }
    details.retain(|detail| !detail.is_empty());
    let proxy = row
        .is_proxy
        .then(|| view! { " "<span class="proxy">{texts.get("proxy")}</span> });
    let cells = row.figures.iter().enumerate();
    let cells: Vec<AnyView> = cells
        .map(|(place, figure)| cell(texts, place, shown(texts, figure)))
        .collect();
    view! {
        <tr>
            <th scope="row">
                <bdi>{row.name.clone()}</bdi>
                {proxy}
                <span class="details">{details.join(SEPARATOR)}</span>
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

/// What a cell shows.
struct Shown {
    text: String,
    mark: Option<&'static str>,
    note: Option<String>,
    bar: Option<Segment>,
    leads: bool,
}

/// The published figure, and what it counts as if that is another.
fn shown(texts: &Texts, figure: &Figure) -> Shown {
    let number = |figure: f64| texts.numerals().figure(figure);
    let counts_as =
        |figure: f64| texts.with("indicators-counts-as", &[("figure", number(figure).into())]);
    let (text, mark, note) = match figure {
        Figure {
            published: Some(published),
            moved: Some(moved),
            ..
        } => (number(*published), Some(MOVED), Some(counts_as(*moved))),
        Figure {
            published: Some(published),
            ..
        } => (number(*published), None, None),
        Figure {
            filled: Some(filled),
            ..
        } => (texts.get("no-data"), Some(FILLED), Some(counts_as(*filled))),
        Figure { .. } => (texts.get("no-data"), None, None),
    };
    Shown {
        text,
        mark,
        note,
        bar: figure.bar,
        leads: figure.leads,
    }
}

fn cell(texts: &Texts, place: usize, shown: Shown) -> AnyView {
    let class = if shown.leads { "number best" } else { "number" };
    let best = shown.leads.then(|| {
        view! {
            <span class="star" aria-hidden="true">{BEST}" "</span>
            <span class="visually-hidden">{texts.get("indicators-best")}" "</span>
        }
    });
    let mark = shown.mark.map(|mark| format!("\u{a0}{mark}"));
    let note = shown
        .note
        .map(|note| view! { <span class="details">{note}</span> });
    let bar = shown.bar.map(|bar| {
        view! {
            <span
                class="scale-bar"
                style:inset-inline-start=format!("{:.1}%", bar.from * 100.0)
                style:inline-size=format!("{:.1}%", (bar.to - bar.from) * 100.0)
                style:background=city_colour(place)
            ></span>
        }
    });
    view! {
        <td class=class>
            {best}
            {shown.text}
            {mark}
            {note}
            <span class="scale" aria-hidden="true">{bar}</span>
        </td>
    }
    .into_any()
}
