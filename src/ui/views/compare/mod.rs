//! A few cities side by side: profile, contributions, table.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use crate::charts::{pillar_bars, profile};
use crate::i18n::Texts;
use crate::model::compare::{ComparedCity, Comparison, Gap};
use crate::scenario::COMPARED;
use crate::state::Explorer;
use crate::ui::controls::cities::ComparedCities;
use crate::ui::parts::chart_host::ChartHost;
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::marker::Marker;

/// Marks a score that rests on filled gaps.
const FILLED: &str = "†";

/// The comparison with its charts, its sentence and its table.
#[component]
pub fn Compare() -> impl IntoView {
    let explorer = Explorer::get();
    let derived = explorer.derived;
    let comparison = Memo::new(move |_| {
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
    let still = Memo::new(move |_| comparison.get().map(Comparison::without_weights));
    let is_enough = Memo::new(move |_| {
        comparison
            .read()
            .as_ref()
            .is_some_and(|comparison| COMPARED.contains(&comparison.cities.len()))
    });
    view! {
        <section class="compare" aria-labelledby="compare-title">
            <h2 id="compare-title">{explorer.label("compare-title")}</h2>
            <ComparedCities />
            <Show
                when=move || is_enough.get()
                fallback=move || view! { <p class="empty">{explorer.label("compare-empty")}</p> }
            >
                <Summary comparison />
                <Charts comparison still />
                <ComparisonTable still />
            </Show>
        </section>
    }
}

#[component]
fn Summary(comparison: Memo<Option<Comparison>>) -> impl IntoView {
    let explorer = Explorer::get();
    let sentence = move || {
        let comparison = comparison.read();
        comparison
            .as_ref()
            .map(|comparison| summary(&explorer.texts.read(), comparison))
    };
    view! { <p class="summary">{sentence}</p> }
}

/// Who is ahead, and where the difference is made.
fn summary(texts: &Texts, comparison: &Comparison) -> String {
    let ranked = comparison.by_rank();
    let [first, second, ..] = ranked.as_slice() else {
        return texts.get("compare-unranked");
    };
    let Some(((rank, high), (next_rank, low))) = first.place.zip(second.place) else {
        return texts.get("compare-unranked");
    };
    let number = |points: f64| {
        let shown = texts.numerals().fixed(points, comparison.decimals.score);
        FluentValue::from(shown)
    };
    let name = |name: &str| FluentValue::from(name.to_owned());
    let mut told = vec![
        ("first", name(&first.name)),
        ("second", name(&second.name)),
        ("high", number(high)),
        ("low", number(low)),
    ];
    if rank == next_rank {
        let rank = texts.numerals().count(u64::from(rank));
        told.push(("rank", rank.into()));
        return texts.with("compare-tied", &told);
    }
    // Where wins are counted, no pillar makes the difference.
    let Some(Gap { pillar, points }) = comparison.gap else {
        return texts.with("compare-ahead", &told);
    };
    let ahead = if points < 0.0 { second } else { first };
    told.push(("pillar", name(&comparison.pillars[pillar].name)));
    told.push(("ahead", name(&ahead.name)));
    told.push(("points", number(points.abs())));
    texts.with("compare-summary", &told)
}

#[component]
fn Charts(comparison: Memo<Option<Comparison>>, still: Memo<Option<Comparison>>) -> impl IntoView {
    let explorer = Explorer::get();
    let theme = chart_theme(explorer);
    let current = move || comparison.get().unwrap_or_default();
    let radar =
        Memo::new(move |_| profile::profile(&still.get().unwrap_or_default(), &theme.read()));
    let bars = Memo::new(move |_| {
        let texts = explorer.texts.read();
        let comparison = current();
        pillar_bars::pillar_bars(&comparison, &theme.read(), |points| {
            texts.numerals().fixed(points, comparison.decimals.score)
        })
    });
    let has_parts = Memo::new(move |_| {
        let comparison = still.read();
        comparison
            .as_ref()
            .is_some_and(|comparison| comparison.has_parts)
    });
    let height = Memo::new(move |_| pillar_bars::height(&still.get().unwrap_or_default()));
    view! {
        <div class="charts">
            <figure>
                <figcaption>
                    <h3>{explorer.label("profile-title")}</h3>
                    <p class="hint">{explorer.label("profile-hint")}</p>
                </figcaption>
                <ChartHost options=radar height=Signal::derive(|| 340.0) />
            </figure>
            <figure>
                <figcaption>
                    <h3>{explorer.label("bars-title")}</h3>
                    <p class="hint">
                        {move || explorer.text(if has_parts.get() { "bars-hint" } else { "bars-none" })}
                    </p>
                </figcaption>
                <Show when=move || has_parts.get()>
                    <ChartHost options=bars height />
                </Show>
            </figure>
        </div>
    }
}

/// The figures behind both charts.
#[component]
fn ComparisonTable(still: Memo<Option<Comparison>>) -> impl IntoView {
    let explorer = Explorer::get();
    let cities = Memo::new(move |_| {
        let comparison = still.read();
        let cities = comparison
            .as_ref()
            .map(|comparison| comparison.cities.iter());
        cities
            .into_iter()
            .flatten()
            .map(|city| city.name.clone())
            .collect::<Vec<_>>()
    });
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
        <div class="scroll" role="region" aria-labelledby="compare-table-title" tabindex="0">
            <table class="figures">
                <caption id="compare-table-title">{explorer.label("compare-table")}</caption>
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
        </div>
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
