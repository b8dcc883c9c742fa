//! How complete the figures are, as a matrix and in tables.

use std::sync::Arc;

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use crate::ui::parts::chart_host::Drawing;
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::city_name::city_name;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use charts::Options;
use charts::coverage as chart;
use charts::pointing::Marks;
use i18n::Texts;
use model::coverage::{Counts, Coverage, State};
use model::names::Names;
use store::Explorer;

/// Cities listed one by one at most: those that lack most.
const MAX_LISTED: usize = 200;

/// The matrix with its sentence and its tables.
#[component]
pub(super) fn CoverageFigure() -> impl IntoView {
    let explorer = Explorer::get();
    let theme = chart_theme(explorer);
    let coverage = Memo::new(move |_| {
        let engine = explorer.derived.engine_shown.read();
        Arc::new(engine.as_ref().map(Coverage::of).unwrap_or_default())
    });
    let words = move || {
        let texts = explorer.texts.read();
        let names = explorer.names.read();
        let coverage = coverage.read();
        let indicators = coverage.indicators.iter();
        let per_column = coverage.per_column;
        let shown = texts.numerals().count(per_column as u64).into();
        let axis = if per_column == 1 {
            texts.get("coverage-axis")
        } else {
            texts.with("coverage-axis-many", &[("shown", shown)])
        };
        chart::Words {
            indicators: indicators
                .map(|(node, _)| names.element(*node).name)
                .collect(),
            states: State::ALL.map(|state| texts.get(state_label(state))),
            axis,
        }
    };
    let options = Signal::derive(move || {
        if coverage.read().matrix.is_empty() {
            return Options::new(&theme.read());
        }
        chart::coverage(&coverage.read(), &theme.read(), &words())
    });
    let told = Telling::new(move || {
        let coverage = coverage.get();
        let (texts, names) = (explorer.texts.get(), explorer.names.get());
        let marks = chart::marks(&coverage);
        Marks::new(marks, move |&(row, column)| {
            let (unit, _) = coverage.units[column];
            let (indicator, _) = coverage.indicators[row];
            let state = state_label(coverage.matrix[row][column]);
            texts.with(
                "mark-figure",
                &[
                    ("city", names.city(unit).to_owned().into()),
                    ("measure", names.element(indicator).name.into()),
                    ("state", texts.get(state).into()),
                ],
            )
        })
    });
    let sentence = Signal::derive(move || {
        let names = explorer.names.read();
        sentence(&explorer.texts.read(), &coverage.read(), &names)
    });
    view! {
        <Figure
            title=explorer.label("coverage-title")
            hint=explorer.label("coverage-hint")
            sentence
            told
            options
            height=Signal::derive(move || chart::height(&coverage.read(), &words().indicators))
            drawing=Drawing::Canvas
        >
            <ByIndicator coverage />
            <ByCity coverage />
        </Figure>
    }
}

const fn state_label(state: State) -> &'static str {
    match state {
        State::Direct => "coverage-direct",
        State::Proxy => "coverage-proxy",
        State::Filled => "coverage-filled",
        State::Missing => "coverage-missing",
    }
}

fn sentence(texts: &Texts, coverage: &Coverage, names: &Names) -> String {
    let count = |number: usize| FluentValue::from(texts.numerals().count(number as u64));
    let total = coverage.total;
    let places = total.present + total.missing;
    if places == 0 {
        return String::new();
    }
    let share = 100.0 * total.missing as f64 / places as f64;
    let counted = |id: &'static str, number: usize, more: [(&str, FluentValue<'static>); 1]| {
        let args = [
            ("count", FluentValue::from(number)),
            ("shown", count(number)),
        ];
        texts.with(id, &[args.as_slice(), more.as_slice()].concat())
    };
    let there = [
        ("present", count(total.present)),
        ("places", count(places)),
        ("proxies", count(total.proxies)),
    ];
    let share = texts.numerals().percent_fixed(share, 1);
    let cities = count(coverage.units.len());
    let mut sentences = vec![
        texts.with("coverage-sentence", &there),
        counted("coverage-gaps", total.missing, [("share", share.into())]),
    ];
    if total.missing > 0 {
        let args = [
            ("count", FluentValue::from(total.filled)),
            ("shown", count(total.filled)),
        ];
        sentences.push(texts.with("coverage-gaps-filled", &args));
    }
    let n_complete = coverage.n_complete();
    sentences.push(counted(
        "coverage-complete",
        n_complete,
        [("cities", cities)],
    ));
    if let Some((node, counts)) = coverage.thinnest() {
        let name = names.element(node).name.into();
        let gaps = counts.missing;
        sentences.push(counted("coverage-thinnest", gaps, [("indicator", name)]));
    }
    texts.sentences(&sentences)
}

#[component]
fn Heads(first: &'static str) -> impl IntoView {
    let explorer = Explorer::get();
    let heads = [
        "coverage-present",
        "coverage-proxies",
        "coverage-missing",
        "coverage-filled",
    ];
    let heads = heads.map(|id| view! { <th scope="col" class="number">{explorer.label(id)}</th> });
    view! {
        <thead>
            <tr>
                <th scope="col">{explorer.label(first)}</th>
                {heads.into_iter().collect::<Vec<_>>()}
            </tr>
        </thead>
    }
}

fn counted(texts: &Texts, name: AnyView, counts: Counts) -> AnyView {
    let cells = [
        counts.present,
        counts.proxies,
        counts.missing,
        counts.filled,
    ];
    let cells = cells.map(|number| {
        let shown = texts.numerals().count(number as u64);
        view! { <td class="number">{shown}</td> }
    });
    view! {
        <tr>
            <th scope="row">{name}</th>
            {cells.into_iter().collect::<Vec<_>>()}
        </tr>
    }
    .into_any()
}

#[component]
fn ByIndicator(coverage: Memo<Arc<Coverage>>) -> impl IntoView {
    let explorer = Explorer::get();
    let rows = move || {
        let texts = explorer.texts.read();
        let names = explorer.names.read();
        let coverage = coverage.read();
        let indicators = coverage.indicators.iter();
        indicators
            .map(|(node, counts)| {
                let name = names.element(*node).name;
                counted(&texts, view! { <bdi>{name}</bdi> }.into_any(), *counts)
            })
            .collect::<Vec<_>>()
    };
    view! {
        <table class="figures">
            <caption>{explorer.label("coverage-by-indicator")}</caption>
            <Heads first="about-indicator" />
            <tbody>{rows}</tbody>
        </table>
    }
}

#[component]
fn ByCity(coverage: Memo<Arc<Coverage>>) -> impl IntoView {
    let explorer = Explorer::get();
    let rows = move || {
        let texts = explorer.texts.read();
        let names = explorer.names.read();
        let coverage = coverage.read();
        // Who lacks most comes first here: that is what a reader looks for.
        let units = coverage.units.iter().rev().take(MAX_LISTED);
        units
            .map(|(unit, counts)| counted(&texts, city_name(&names, *unit), *counts))
            .collect::<Vec<_>>()
    };
    let caption = move || {
        let texts = explorer.texts.read();
        let count = coverage.read().units.len();
        if count <= MAX_LISTED {
            return texts.get("coverage-by-city");
        }
        let shown = texts.numerals().count(MAX_LISTED as u64);
        texts.with("coverage-by-city-some", &[("shown", shown.into())])
    };
    view! {
        <table class="figures">
            <caption>{caption}</caption>
            <Heads first="column-city" />
            <tbody>{rows}</tbody>
        </table>
    }
}
