//! Between which ranks each city lies.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::progress::StudyState;
use super::table::figures_table;
use super::words::{count, range};
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use charts::intervals as chart;
use charts::pointing::Marks;
use i18n::Texts;
use model::robustness::intervals::Intervals;
use store::Explorer;
use store::robustness::Robustness;

/// Cities with the ranks of nine draws in ten.
#[component]
pub fn IntervalsFigure(studies: Robustness) -> impl IntoView {
    let explorer = Explorer::get();
    let derived = explorer.derived;
    let theme = chart_theme(explorer);
    let model = Memo::new(move |_| {
        let known = studies.spread.current()?;
        let (_, answer) = known.spread()?;
        let names = explorer.names.read();
        let (shown, compared) = (studies.shown.read(), derived.compared.read());
        Some(Intervals::new(answer, &shown, &compared, &names))
    });
    let options = Memo::new(move |_| {
        let texts = explorer.texts.read();
        chart::intervals(
            &model.get().unwrap_or_default(),
            derived.focus.get(),
            &theme.read(),
            |rank| texts.numerals().count(u64::from(rank)),
            |low, high| range(&texts, u64::from(low), u64::from(high)),
        )
    });
    let told_of_marks = Telling::new(move || {
        let model = model.get().unwrap_or_default();
        let texts = explorer.texts.get();
        let marks = chart::marks(&model);
        Marks::new(marks, move |&row| {
            let row = &model.rows[row];
            let rank = |rank: u32| count(&texts, u64::from(rank));
            texts.with(
                "mark-spread",
                &[
                    ("city", row.name.clone().into()),
                    ("low", rank(row.spread.low)),
                    ("high", rank(row.spread.high)),
                    ("median", rank(row.spread.median)),
                    ("rank", rank(row.rank)),
                ],
            )
        })
    });
    let height = Memo::new(move |_| chart::height(&model.get().unwrap_or_default()));
    let told = move || {
        let model = model.get().unwrap_or_default();
        sentence(&explorer.texts.read(), &model, studies.subject.get())
    };
    let is_there = move || model.read().is_some();
    view! {
        <div class="study">
            <Show when=is_there>
                <Figure
                    title=explorer.label("intervals-title")
                    hint=explorer.label("intervals-hint")
                    sentence=Signal::derive(told)
                    told=told_of_marks
                    options
                    height
                >
                    {move || table(&explorer.texts.read(), &model.get().unwrap_or_default())}
                </Figure>
            </Show>
            <StudyState study=studies.spread told="robust-draws" />
        </div>
    }
}

fn sentence(texts: &Texts, model: &Intervals, subject: Option<usize>) -> String {
    let Some(row) = model.of(subject) else {
        return texts.get("robust-nobody");
    };
    let rank = |rank: u32| count(texts, u64::from(rank));
    let id = if row.spread.low == row.spread.high {
        "intervals-sure"
    } else {
        "intervals-sentence"
    };
    let mut told = texts.with(
        id,
        &[
            ("city", row.name.clone().into()),
            ("rank", rank(row.rank)),
            ("low", rank(row.spread.low)),
            ("median", rank(row.spread.median)),
            ("high", rank(row.spread.high)),
        ],
    );
    if let Some(shift) = model.mean_shift {
        let shown = FluentValue::from(texts.numerals().fixed(shift, 1));
        let more = texts.with("intervals-shift", &[("shown", shown)]);
        told = texts.sentences(&[told, more]);
    }
    told
}

fn table(texts: &Texts, model: &Intervals) -> AnyView {
    let heads = [
        "column-city",
        "rank-now",
        "rank-low",
        "rank-median",
        "rank-high",
    ];
    let rank = |rank: u32| texts.numerals().count(u64::from(rank));
    let rows = model.rows.iter().map(|row| {
        let spread = row.spread;
        vec![
            row.name.clone(),
            rank(row.rank),
            rank(spread.low),
            rank(spread.median),
            rank(spread.high),
        ]
    });
    figures_table(
        texts.get("intervals-title"),
        heads.map(|id| texts.get(id)).to_vec(),
        rows.collect(),
        1,
    )
}
