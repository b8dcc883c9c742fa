//! How often each city takes each rank, and the weights that put one first.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::progress::StudyState;
use super::shades::{self, Shades};
use super::table::figures_table;
use super::words::{count, percent, range};
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::fold::Fold;
use crate::ui::parts::pointing::Telling;
use browser::echarts::Renderer;
use charts::acceptability as chart;
use charts::pointing::Marks;
use i18n::Texts;
use model::robustness::acceptability::Acceptability;
use store::Explorer;
use store::robustness::Robustness;

/// More columns than this make no table that anybody reads.
const MAX_TABLE_COLUMNS: usize = 64;

/// A map of cities by ranks.
#[component]
pub fn AcceptabilityFigure(studies: Robustness) -> impl IntoView {
    let explorer = Explorer::get();
    let derived = explorer.derived;
    let theme = chart_theme(explorer);
    let model = Memo::new(move |_| {
        let known = studies.draws.current()?;
        let (asked, answer) = known.draws()?;
        let names = explorer.names.read();
        let compared = derived.compared.read();
        Some(Acceptability::new(answer, &asked.units, &compared, &names))
    });
    let options = Memo::new(move |_| {
        let texts = explorer.texts.read();
        chart::acceptability(
            &model.get().unwrap_or_default(),
            derived.focus.get(),
            &theme.read(),
            |rank| texts.numerals().count(rank as u64),
            |share| texts.numerals().fixed(100.0 * share, 0),
        )
    });
    let told_of_marks = Telling::new(move || {
        let model = model.get().unwrap_or_default();
        let texts = explorer.texts.get();
        let marks = chart::marks(&model);
        Marks::new(marks, move |&(row, column)| {
            let row = &model.rows[row];
            let (first, last) = model.columns[column];
            texts.with(
                "mark-rank-share",
                &[
                    ("city", row.name.clone().into()),
                    ("rank", range(&texts, first as u64, last as u64).into()),
                    ("share", percent(&texts, row.shares[column]).into()),
                ],
            )
        })
    });
    let height = Memo::new(move |_| chart::height(&model.get().unwrap_or_default()));
    let told = move || {
        let model = model.get().unwrap_or_default();
        sentence(&explorer.texts.read(), &model, studies.subject.get())
    };
    let marks = Signal::derive(move || {
        let texts = explorer.texts.read();
        let greatest = chart::greatest(&model.get().unwrap_or_default());
        let mark = |share: f64| percent(&texts, share * greatest);
        [0.0, 0.5, 1.0].map(mark).to_vec()
    });
    let keys = Signal::derive(move || shades::keys(&marks.read(), &theme.read()));
    let is_there = move || model.read().is_some();
    view! {
        <div class="study">
            <Show when=is_there>
                <Figure
                    title=explorer.label("accept-title")
                    hint=explorer.label("accept-hint")
                    sentence=Signal::derive(told)
                    told=told_of_marks
                    keys
                    legend=move || view! { <Shades marks /> }
                    options
                    height
                    drawing=Renderer::Canvas
                >
                    {move || table(&explorer.texts.read(), &model.get().unwrap_or_default())}
                </Figure>
                <Central model />
            </Show>
            <StudyState study=studies.draws told="robust-draws" />
        </div>
    }
}

fn sentence(texts: &Texts, model: &Acceptability, subject: Option<usize>) -> String {
    let Some(row) = model.of(subject) else {
        return texts.get("robust-nobody");
    };
    let (first, last) = model.columns[row.peak];
    let id = if (first, last) == (1, 1) {
        "accept-first"
    } else {
        "accept-sentence"
    };
    texts.with(
        id,
        &[
            ("city", row.name.clone().into()),
            ("first", percent(texts, row.first).into()),
            ("draws", count(texts, model.n_draws as u64)),
            ("rank", range(texts, first as u64, last as u64).into()),
            ("share", percent(texts, row.shares[row.peak]).into()),
        ],
    )
}

fn table(texts: &Texts, model: &Acceptability) -> AnyView {
    let columns = &model.columns;
    let is_whole = columns.len() <= MAX_TABLE_COLUMNS;
    let mut heads = vec![texts.get("column-city"), texts.get("rank-likeliest")];
    if is_whole {
        let rank = |&(first, last): &(usize, usize)| range(texts, first as u64, last as u64);
        heads.extend(columns.iter().map(rank));
    } else {
        heads.push(texts.get("share-likeliest"));
        heads.push(texts.get("share-first"));
    }
    let rows = model.rows.iter().map(|row| {
        let (first, last) = columns[row.peak];
        let mut cells = vec![row.name.clone(), range(texts, first as u64, last as u64)];
        if is_whole {
            cells.extend(row.shares.iter().map(|&share| percent(texts, share)));
        } else {
            cells.push(percent(texts, row.shares[row.peak]));
            cells.push(percent(texts, row.first));
        }
        cells
    });
    figures_table(texts.get("accept-title"), heads, rows.collect(), 1)
}

/// The typical weights of somebody for whom a city is the best.
#[component]
fn Central(model: Memo<Option<Acceptability>>) -> impl IntoView {
    let explorer = Explorer::get();
    let content = move || {
        let texts = explorer.texts.read();
        let model = model.get().unwrap_or_default();
        let rows = model.ever_first();
        let names = explorer.names.read();
        let engine = explorer.derived.engine_shown.get();
        let pillars = engine
            .map(|engine| engine.pillars().to_vec())
            .unwrap_or_default();
        let mut heads = vec![texts.get("column-city"), texts.get("share-first")];
        heads.extend(pillars.iter().map(|&pillar| names.element(pillar).name));
        let told = texts.with(
            "central-sentence",
            &[
                ("count", FluentValue::from(rows.len())),
                ("shown", count(&texts, rows.len() as u64)),
            ],
        );
        let cells = rows.iter().map(|row| {
            let mut cells = vec![row.name.clone(), percent(&texts, row.first)];
            let shares = row.central.iter().flatten();
            cells.extend(shares.map(|&share| percent(&texts, share)));
            cells
        });
        let table = figures_table(texts.get("central-title"), heads, cells.collect(), 1);
        view! { <p class="hint">{told}</p>{table} }
    };
    let title = explorer.label("central-title");
    view! {
        <Fold class="figure-table" summary=title>
            <div class="scroll" role="region" aria-label=title tabindex="0">
                {content}
            </div>
        </Fold>
    }
}
