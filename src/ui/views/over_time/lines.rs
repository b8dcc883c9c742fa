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

/// Cities through the years.
#[component]
pub(super) fn Lines(
    /// The years.
    scored: Memo<Vec<YearScored>>,
    /// The cities; each has the colour and the marker of its place.
    units: Memo<Vec<usize>>,
    /// What is drawn of them.
    of: Measure,
) -> impl IntoView {
    let explorer = Explorer::get();
    let theme = super::theme(explorer);
    let over = Memo::new(move |_| {
        let units = units.read();
        let n_drawn = units.len().min(over_time::MOST_LINES);
        OverTime::new(&scored.read(), &units[..n_drawn], &explorer.names.read())
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
    let sentence = Signal::derive(move || words().course(&over.read()));
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
        match is_each && of == Measure::Scores {
            true => {
                let each = explorer.text("over-each-year");
                explorer.texts.read().sentences(&[hint, each])
            }
            false => hint,
        }
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
