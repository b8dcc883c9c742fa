//! Whether ranks hang on what indicators are grouped under.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::table::figures_table;
use super::words::{count, range};
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use charts::intervals as chart;
use charts::pointing::Marks;
use data::Translation;
use i18n::Texts;
use model::lenses::{Column, Grouping, Groupings};
use model::names::{LensWords, SharedNames};
use model::robustness::intervals::Intervals;
use store::{Explorer, Loaded, effect};

/// Cities drawn at most.
const SHOWN: usize = 15;
/// Cities named at most.
const NAMED: usize = 3;

/// Cities with their ranks under every lens, where the data set has any.
#[component]
pub fn LensesFigure() -> impl IntoView {
    let explorer = Explorer::get();
    let has_lenses = Memo::new(move |_| match &*explorer.published.read() {
        Some(Loaded(published)) => !published.offered_lenses().is_empty(),
        None => false,
    });
    view! {
        <Show when=move || has_lenses.get()>
            <Spans />
        </Show>
    }
}

#[component]
fn Spans() -> impl IntoView {
    let explorer = Explorer::get();
    let derived = explorer.derived;
    let theme = chart_theme(explorer);
    // Another data set has other lenses; one that has been read is none.
    let data = Memo::new(move |_| match &*explorer.published.read() {
        Some(Loaded(published)) => published.sha256.clone(),
        None => String::new(),
    });
    effect(move || {
        data.track();
        explorer.want_all_lenses();
    });
    let asked = Memo::new(move |_| Groupings::asked(&explorer.scenario.read()));
    let model = Memo::new(move |_| {
        let published = explorer.published.read();
        let Some(Loaded(published)) = &*published else {
            return Groupings::default();
        };
        // That a method has no answer is told above.
        Groupings::new(published, &asked.read()).unwrap_or_default()
    });
    let bars = Memo::new(move |_| {
        let (model, compared) = (model.read(), derived.compared.read());
        let first: Vec<usize> = derived
            .focus
            .get()
            .into_iter()
            .chain(compared.clone())
            .collect();
        let shown = model.shown(&first, SHOWN);
        model.bars(&shown, &compared, &explorer.names.read())
    });
    let words = Memo::new(move |_| {
        let translation = explorer.translation.read();
        let texts = explorer.texts.read();
        let model = model.read();
        let published = explorer.published.read();
        let columns = model.columns.iter();
        columns
            .map(|column| name(&texts, column, published.as_ref(), translation.as_deref()))
            .collect::<Vec<String>>()
    });
    let options = Memo::new(move |_| {
        let texts = explorer.texts.read();
        chart::intervals(
            &bars.read(),
            derived.focus.get(),
            &theme.read(),
            |rank| texts.numerals().count(u64::from(rank)),
            |low, high| range(&texts, u64::from(low), u64::from(high)),
        )
    });
    let told_of_marks = Telling::new(move || {
        let (model, bars, words) = (model.get(), bars.get(), words.get());
        let (texts, names) = (explorer.texts.get(), explorer.names.get());
        let marks = chart::marks(&bars);
        Marks::new(marks, move |&row| {
            let told = bars.rows.get(row);
            let told = told.and_then(|row| of_city(&texts, &model, &names, &words, row.unit));
            told.unwrap_or_default()
        })
    });
    let height = Memo::new(move |_| chart::height(&bars.read()));
    let hint = move || {
        let words = words.read();
        let lens = words.get(model.read().in_use).cloned().unwrap_or_default();
        let texts = explorer.texts.read();
        texts.with("grouping-hint", &[("lens", lens.into())])
    };
    let sentence = move || {
        let (texts, names) = (explorer.texts.read(), explorer.names.read());
        said(
            &texts,
            &model.read(),
            &names,
            &words.read(),
            derived.focus.get(),
        )
    };
    let table = move || {
        let (texts, names) = (explorer.texts.read(), explorer.names.read());
        table(&texts, &model.read(), &bars.read(), &names, &words.read())
    };
    view! {
        <div class="study" id="grouping">
            <Show when=move || model.read().is_there()>
                <Figure
                    title=explorer.label("grouping-title")
                    hint=Signal::derive(hint)
                    sentence=Signal::derive(sentence)
                    told=told_of_marks
                    options
                    height
                >
                    {table}
                </Figure>
            </Show>
        </div>
    }
}

/// What a grouping is called.
fn name(
    texts: &Texts,
    column: &Column,
    published: Option<&Loaded>,
    translation: Option<&Translation>,
) -> String {
    match &column.grouping {
        Grouping::Own => texts.get("lens-own"),
        Grouping::Without => texts.get("grouping-without"),
        Grouping::Lens(id) => {
            let offered = published.map(|Loaded(published)| published.offered_lenses());
            let offered = offered.unwrap_or_default();
            let lens = offered.iter().find(|lens| lens.notes.id == *id);
            lens.map_or_else(
                || id.clone(),
                |lens| LensWords::of(lens.notes, translation).name,
            )
        }
    }
}

/// Where one city comes, and where it would without groups.
fn of_city(
    texts: &Texts,
    model: &Groupings,
    names: &SharedNames,
    words: &[String],
    unit: usize,
) -> Option<String> {
    let (low, high) = model.span(unit)?;
    let (rank, flat) = model.beside(unit)?;
    let rank_of = |rank: u32| count(texts, u64::from(rank));
    let lens = words.get(model.in_use).cloned().unwrap_or_default();
    Some(texts.with(
        "grouping-city",
        &[
            ("city", names.city(unit).to_owned().into()),
            ("lens", lens.into()),
            ("rank", rank_of(rank)),
            ("flat", rank_of(flat)),
            ("low", rank_of(low)),
            ("high", rank_of(high)),
        ],
    ))
}

/// The city in the foreground first, then those that owe most to the grouping.
fn said(
    texts: &Texts,
    model: &Groupings,
    names: &SharedNames,
    words: &[String],
    focus: Option<usize>,
) -> String {
    let own = focus.map(|unit| {
        let city = names.city(unit).to_owned();
        of_city(texts, model, names, words, unit)
            .unwrap_or_else(|| texts.with("grouping-city-unranked", &[("city", city.into())]))
    });
    let furthest = model.furthest().into_iter();
    let moved = furthest
        .filter(|&unit| Some(unit) != focus)
        .filter_map(|unit| {
            let (low, high) = model.span(unit)?;
            let range = range(texts, u64::from(low), u64::from(high));
            let told = [
                ("city", names.city(unit).to_owned().into()),
                ("range", range.into()),
            ];
            (low < high).then(|| texts.with("grouping-one", &told))
        });
    let moved: Vec<String> = moved.take(NAMED).collect();
    let others = match moved.is_empty() {
        true => texts.get("grouping-none"),
        false => {
            let cities = texts.list(&moved).into();
            texts.with("grouping-most", &[("cities", cities)])
        }
    };
    let told: Vec<String> = own.into_iter().chain([others]).collect();
    texts.sentences(&told)
}

/// The ranks under each grouping of those that are drawn.
fn table(
    texts: &Texts,
    model: &Groupings,
    bars: &Intervals,
    names: &SharedNames,
    words: &[String],
) -> AnyView {
    let mut heads = vec![texts.get("column-city")];
    let columns = model.columns.iter().zip(words);
    heads.extend(columns.map(|(column, name)| {
        let told = [
            ("name", name.clone().into()),
            ("count", FluentValue::from(column.n_indicators)),
            ("shown", count(texts, column.n_indicators as u64)),
        ];
        texts.with("grouping-column", &told)
    }));
    heads.push(texts.get("grouping-apart"));
    let rank = |rank: u32| texts.numerals().count(u64::from(rank));
    let rows = bars.rows.iter().map(|row| {
        let mut cells = vec![names.city(row.unit).to_owned()];
        let ranks = model.columns.iter().map(|column| column.ranks[row.unit]);
        cells.extend(ranks.map(rank));
        cells.push(rank(row.spread.high - row.spread.low));
        cells
    });
    figures_table(texts.get("grouping-title"), heads, rows.collect(), 1)
}
