//! Scores or ranks through the years: chart, sentence, table.

use leptos::html;
use leptos::prelude::*;

use super::words::Words;
use crate::ui::parts::city_name::city_name;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::marker::Marker;
use crate::ui::parts::pointing::Telling;
use crate::ui::parts::width::width_of;
use charts::over_time::{self, Measure};
use charts::pointing::Marks;
use model::over_time::{OverTime, YearScored};
use scenario::{ScaleChoice, ScenarioStoreFields};
use store::Explorer;

/// The width of the chart until it is known, in pixels.
const USUAL_WIDTH: f64 = 500.0;

/// The ranks that each year leaves open to one city.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Ranged {
    /// The city.
    pub unit: usize,
    /// From the best to the worst, one per year; none where they are not known.
    pub ranges: Vec<Option<[u32; 2]>>,
    /// Whether figures are drawn within limits as well as weights.
    pub has_limits: bool,
}

/// Cities through the years.
#[component]
pub(super) fn Lines(
    /// The years.
    scored: Memo<Vec<YearScored>>,
    /// The cities; each has the colour and the marker of its place.
    units: Memo<Vec<usize>>,
    /// What is drawn of them.
    of: Measure,
    /// What ranks are open to one of them; nothing is drawn of it where nobody asks.
    #[prop(optional, into)]
    ranges: Option<Memo<Option<Ranged>>>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let theme = super::theme(explorer);
    let over = Memo::new(move |_| {
        let units = units.read();
        let n_drawn = units.len().min(over_time::MOST_LINES);
        let over = OverTime::new(&scored.read(), &units[..n_drawn], &explorer.names.read());
        match ranges.and_then(|ranges| ranges.get()) {
            Some(ranged) => over.with_ranges(ranged.unit, ranged.ranges),
            None => over,
        }
    });
    let has_limits = Memo::new(move |_| {
        let ranges = ranges.as_ref().map(|ranges| ranges.read());
        ranges.is_some_and(|ranges| ranges.as_ref().is_some_and(|ranged| ranged.has_limits))
    });
    let decimals = Memo::new(move |_| {
        let scored = scored.read();
        scored
            .first()
            .map_or(1, |year| year.scored.engine().chain().decimals().score)
    });
    let words = move || Words {
        texts: explorer.texts.get(),
        decimals: decimals.get(),
    };
    let place = NodeRef::<html::Div>::new();
    let width = width_of(place, USUAL_WIDTH);
    let options = Memo::new(move |_| {
        let over = over.read();
        let labels = words().labels(&over, of);
        over_time::over_time(&over, of, &labels, &theme.read(), width.get())
    });
    let height = Memo::new(move |_| over_time::height(&over.read(), of));
    let sentence = Signal::derive(move || {
        // Where each year has a scale of its own, the hint says so and nothing is told
        // of how scores change.
        let is_each = explorer.scenario.scale().get() == ScaleChoice::EachYear;
        match of {
            Measure::Ranks => words().course(&over.read()),
            Measure::Scores if is_each => String::new(),
            Measure::Scores => words().scores(&over.read()),
        }
    });
    let told = Telling::new(move || {
        let over = over.get();
        let words = words();
        let marks = over_time::marks(&over, of);
        Marks::new(marks, move |&(place, year)| words.year(&over, place, year))
    });
    let title = explorer.label(match of {
        Measure::Scores => "over-scores-title",
        Measure::Ranks => "over-ranks-title",
    });
    let hint = Signal::derive(move || {
        let hint = explorer.text("over-hint");
        let is_each = explorer.scenario.scale().get() == ScaleChoice::EachYear;
        let each = is_each && of == Measure::Scores;
        let each = each.then(|| explorer.text("over-each-year"));
        let over = over.read();
        let band = over.ranged();
        let band = band.map(|course| words().band(&course.name, has_limits.get()));
        let said = [Some(hint), each, band].map(Option::unwrap_or_default);
        explorer.texts.read().sentences(&said)
    });
    view! {
        <div node_ref=place>
            <Figure title hint sentence options height told>
                <YearTable over title decimals />
            </Figure>
        </div>
    }
}

/// Ranks and scores, a row per city and a column per year.
#[component]
fn YearTable(over: Memo<OverTime>, title: Signal<String>, decimals: Memo<usize>) -> impl IntoView {
    let explorer = Explorer::get();
    let heads = move || {
        let head = |year: &String| view! { <th scope="col" class="number">{year.clone()}</th> };
        over.read().years.iter().map(head).collect::<Vec<_>>()
    };
    let rows = move || {
        let words = Words {
            texts: explorer.texts.get(),
            decimals: decimals.get(),
        };
        let names = explorer.names.read();
        let row = |course: &model::over_time::Course| {
            let cell = |year: usize| view! { <td class="number">{words.cell(course, year)}</td> };
            let cells: Vec<_> = (0..course.ranks.len()).map(cell).collect();
            view! {
                <tr>
                    <th scope="row">
                        <Marker place=course.place />" "{city_name(&names, course.unit)}
                    </th>
                    {cells}
                </tr>
            }
        };
        over.read().courses.iter().map(row).collect::<Vec<_>>()
    };
    view! {
        <table class="figures">
            <caption>{title}" · "{explorer.label("over-figures")}</caption>
            <thead>
                <tr><th scope="col">{explorer.label("column-city")}</th>{heads}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
