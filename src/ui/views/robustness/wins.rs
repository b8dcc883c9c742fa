//! Who is above whom, and how often.

use leptos::prelude::*;

use super::shades::{self, Shades};
use super::table::figures_table;
use super::words::{count, percent};
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use charts::pointing::Marks;
use charts::wins as chart;
use i18n::Texts;
use model::robustness::wins::Wins;
use store::Explorer;
use store::robustness::Robustness;

/// The chosen cities and their neighbours against each other.
#[component]
pub fn WinsFigure(studies: Robustness) -> impl IntoView {
    let explorer = Explorer::get();
    let derived = explorer.derived;
    let theme = chart_theme(explorer);
    let model = Memo::new(move |_| {
        let known = studies.draws.current()?;
        let (asked, answer) = known.draws()?;
        let names = explorer.names.read();
        let wins = Wins::new(answer, &asked.pairs, &derived.compared.read(), &names);
        (wins.cities.len() > 1).then_some(wins)
    });
    let options = Memo::new(move |_| {
        let texts = explorer.texts.read();
        chart::wins(
            &model.get().unwrap_or_default(),
            derived.focus.get(),
            &theme.read(),
            |rank| texts.numerals().count(u64::from(rank)),
            |rank, name| format!("{rank}\u{a0}\u{a0}{name}"),
            |share| texts.numerals().fixed(100.0 * share, 0),
        )
    });
    let told_of_marks = Telling::new(move || {
        let model = model.get().unwrap_or_default();
        let texts = explorer.texts.get();
        let marks = chart::marks(&model);
        Marks::new(marks, move |&(row, column)| {
            let share = model.shares[row][column].unwrap_or_default();
            texts.with(
                "mark-above",
                &[
                    ("city", model.cities[row].name.clone().into()),
                    ("other", model.cities[column].name.clone().into()),
                    ("share", percent(&texts, share).into()),
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
        [0.5, 0.75, 1.0]
            .map(|share| percent(&texts, share))
            .to_vec()
    });
    let keys = Signal::derive(move || shades::keys(&marks.read(), &theme.read()));
    let is_there = move || model.read().is_some();
    view! {
        <Show when=is_there>
            <div class="study">
                <Figure
                    title=explorer.label("wins-title")
                    hint=explorer.label("wins-hint")
                    sentence=Signal::derive(told)
                    told=told_of_marks
                    keys
                    legend=move || view! { <Shades marks /> }
                    options
                    height
                >
                    {move || table(&explorer.texts.read(), &model.get().unwrap_or_default())}
                </Figure>
            </div>
        </Show>
    }
}

fn sentence(texts: &Texts, model: &Wins, subject: Option<usize>) -> String {
    let Some(duel) = model.closest(subject) else {
        return texts.get("robust-nobody");
    };
    texts.with(
        "wins-sentence",
        &[
            ("above", model.cities[duel.above].name.clone().into()),
            ("below", model.cities[duel.below].name.clone().into()),
            ("share", percent(texts, duel.share).into()),
            ("draws", count(texts, model.n_draws as u64)),
        ],
    )
}

fn table(texts: &Texts, model: &Wins) -> AnyView {
    let mut heads = vec![texts.get("wins-above")];
    heads.extend(model.cities.iter().map(|city| city.name.clone()));
    let rows = model
        .cities
        .iter()
        .zip(&model.shares)
        .map(|(city, shares)| {
            let mut cells = vec![city.name.clone()];
            let cell = |share: &Option<f64>| {
                share.map_or_else(|| "\u{2014}".to_owned(), |share| percent(texts, share))
            };
            cells.extend(shares.iter().map(cell));
            cells
        });
    figures_table(texts.get("wins-title"), heads, rows.collect(), 1)
}
