//! The ranking as a figure, for whoever asks for an image of it. It is not on
//! the page, where the ranking is a table.

use leptos::prelude::*;

use super::headline;
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::gallery::Gallery;
use crate::ui::parts::saving::Savable;
use charts::ranking::{self, Line, MOST};
use charts::standalone::Key;
use model::ranking::{Span, row, visible_order};
use scenario::ScenarioStoreFields;
use store::Explorer;

/// The outline of a square, as keys have it.
const SQUARE: &str = "M1 1h12v12H1z";

/// What is drawn.
#[derive(Clone, Default, PartialEq)]
struct Picture {
    lines: Vec<Line>,
    span: Option<Span>,
    decimals: usize,
    /// How many there are in all.
    count: usize,
}

/// Hangs the ranking among the figures, for as long as this is there.
#[component]
pub fn RankingFigure() -> impl IntoView {
    let explorer = Explorer::get();
    let theme = chart_theme(explorer);
    let picture = Memo::new(move |_| picture(explorer));
    let options = Memo::new(move |_| {
        let (picture, texts) = (picture.read(), explorer.texts.read());
        let span = picture.span.unwrap_or(Span {
            low: 0.0,
            high: 0.0,
        });
        let numerals = texts.numerals();
        ranking::ranking(
            &picture.lines,
            span,
            &theme.read(),
            |score| numerals.fixed(score, picture.decimals),
            |rank| numerals.count(u64::from(rank)),
        )
    });
    let sentence = move || {
        let (picture, texts) = (picture.read(), explorer.texts.read());
        if picture.lines.len() == picture.count {
            return texts.get("bars-hint");
        }
        let number = |count: usize| texts.numerals().count(count as u64).into();
        let told = [
            ("shown", number(picture.lines.len())),
            ("all", number(picture.count)),
        ];
        texts.with("ranking-image-part", &told)
    };
    let keys = move || {
        let names = explorer.names.read();
        let has_parts = |line: &Line| line.row.contributions.is_some();
        let engine = explorer.derived.engine_shown.read();
        let pillars = match &*engine {
            Some(engine) if picture.read().lines.iter().any(has_parts) => engine.pillars(),
            _ => &[],
        };
        let key = |(place, &pillar): (usize, &composite_index::NodeId)| Key {
            name: names.element(pillar).name,
            path: SQUARE,
            colour: theme.read().pillar(place).to_owned(),
        };
        pillars.iter().enumerate().map(key).collect::<Vec<_>>()
    };
    expect_context::<Gallery>().hang(Savable {
        title: Signal::derive(move || headline(explorer)),
        hint: None,
        sentence: Signal::derive(sentence),
        keys: Some(Signal::derive(keys)),
        options: options.into(),
        height: Signal::derive(move || ranking::height(picture.read().lines.len())),
        figure: NodeRef::new(),
    });
}

/// The first cities of those that the filter keeps.
fn picture(explorer: Explorer) -> Picture {
    let outcome = explorer.derived.outcome.read();
    let Some(scored) = &outcome.scored else {
        return Picture::default();
    };
    let names = explorer.names.read();
    let filter = explorer.scenario.filter().read();
    let order = visible_order(scored, filter.as_ref());
    let focus = explorer.scenario.focus().read();
    let dataset = &scored.engine().package().dataset;
    let focus = focus.as_ref().and_then(|id| dataset.unit_index(id));
    let line = |&unit: &usize| {
        Some(Line {
            name: names.city(unit).to_owned(),
            row: row(scored, unit)?,
            is_focus: focus == Some(unit),
        })
    };
    Picture {
        lines: order.iter().take(MOST).filter_map(line).collect(),
        span: Some(Span::of(scored)),
        decimals: scored.engine().chain().decimals().score,
        count: order.len(),
    }
}
