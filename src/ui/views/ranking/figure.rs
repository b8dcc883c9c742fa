//! The ranking as a figure, for whoever asks for an image of it. It is not on
//! the page, where the ranking is a table: there it is chosen which cities the
//! image shows, and saved.

use leptos::prelude::*;

use super::headline;
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::gallery::Gallery;
use crate::ui::parts::saving::{Savable, SaveButtons};
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

/// Which cities an image shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// So many from the first.
    First(usize),
    /// The city in the foreground and its neighbours.
    Around,
    /// All.
    All,
}

/// What readers choose from.
const FIRST: [usize; 3] = [10, 20, MOST];
/// Neighbours shown on either side.
const NEIGHBOURS: usize = 10;
/// Images of more cities are larger than browsers draw.
const MOST_IN_ALL: usize = 400;

/// Hangs the ranking among the figures, for as long as this is there.
#[component]
pub fn RankingFigure() -> impl IntoView {
    let explorer = Explorer::get();
    let savable = savable(explorer, Signal::stored(Part::First(MOST)));
    expect_context::<Gallery>().hang(savable);
}

/// Lets a reader choose which cities an image of the ranking shows, and save it.
#[component]
pub fn RankingSaving() -> impl IntoView {
    let explorer = Explorer::get();
    let part = RwSignal::new(Part::First(FIRST[1]));
    let count = Memo::new(move |_| order(explorer).len());
    let around = Memo::new(move |_| {
        let unit = explorer.derived.focus.get()?;
        let is_there = order(explorer).contains(&unit);
        is_there.then(|| explorer.names.read().city(unit).to_owned())
    });
    // What is chosen may be no more to be had.
    let shown = Signal::derive(move || match part.get() {
        Part::Around if around.read().is_none() => Part::First(FIRST[1]),
        part => part,
    });
    let savable = savable(explorer, shown);
    let choices = move || {
        let texts = explorer.texts.read();
        let all = count.get();
        let mut choices: Vec<(Part, String)> = Vec::new();
        for first in FIRST.into_iter().filter(|&first| first < all) {
            let number = texts.numerals().count(first as u64);
            let name = texts.with("ranking-save-first", &[("shown", number.into())]);
            choices.push((Part::First(first), name));
        }
        if let Some(city) = around.get() {
            let name = texts.with("ranking-save-around", &[("city", city.into())]);
            choices.push((Part::Around, name));
        }
        if all <= MOST_IN_ALL {
            choices.push((Part::All, texts.get("ranking-save-all")));
        }
        choices
    };
    let options = move || {
        let choices = choices();
        let now = shown.get();
        let option = |(place, (part, name)): (usize, (Part, String))| {
            view! { <option value=place.to_string() selected=part == now>{name}</option> }
        };
        choices
            .into_iter()
            .enumerate()
            .map(option)
            .collect::<Vec<_>>()
    };
    let choose = move |event: leptos::ev::Event| {
        let place: Option<usize> = event_target_value(&event).parse().ok();
        let chosen = untrack(choices);
        if let Some((chosen, _)) = place.and_then(|place| chosen.get(place)) {
            part.set(*chosen);
        }
    };
    view! {
        <div class="ranking-saving">
            <label class="field">
                <span>{explorer.label("ranking-save-which")}</span>
                <select on:change=choose>{options}</select>
            </label>
            <SaveButtons savable />
        </div>
    }
}

fn savable(explorer: Explorer, part: Signal<Part>) -> Savable {
    let theme = chart_theme(explorer);
    let picture = Memo::new(move |_| picture(explorer, part.get()));
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
    let hint = move || {
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
    Savable {
        title: explorer.label("view-ranking"),
        hint: Some(Signal::derive(hint)),
        sentence: Signal::derive(move || headline(explorer)),
        keys: Some(Signal::derive(keys)),
        options: options.into(),
        height: Signal::derive(move || ranking::height(picture.read().lines.len())),
        figure: NodeRef::new(),
    }
}

/// The cities that the filter keeps, best first.
fn order(explorer: Explorer) -> Vec<usize> {
    let outcome = explorer.derived.outcome.read();
    let filter = explorer.scenario.filter().read();
    let scored = outcome.scored.as_ref();
    scored.map_or_else(Vec::new, |scored| visible_order(scored, filter.as_ref()))
}

/// The cities of a part of those that the filter keeps.
fn picture(explorer: Explorer, part: Part) -> Picture {
    let order = order(explorer);
    let outcome = explorer.derived.outcome.read();
    let Some(scored) = &outcome.scored else {
        return Picture::default();
    };
    let names = explorer.names.read();
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
    let shown = match part {
        Part::First(count) => &order[..count.min(order.len())],
        Part::Around => {
            let place = order.iter().position(|&unit| Some(unit) == focus);
            let place = place.unwrap_or(0);
            let end = (place + NEIGHBOURS + 1).min(order.len());
            &order[place.saturating_sub(NEIGHBOURS)..end]
        }
        Part::All => &order[..],
    };
    Picture {
        lines: shown.iter().filter_map(line).collect(),
        span: Some(Span::of(scored)),
        decimals: scored.engine().chain().decimals().score,
        count: order.len(),
    }
}
