//! Two measures of the reader's choice against each other.

use leptos::html;
use leptos::prelude::*;

use super::measures::{Measures, pair};
use super::{ROWS, scatter_words as words, table_cut};
use crate::ui::parts::chart_host::Drawing;
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::city_name::city_name;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use crate::ui::parts::thinned;
use crate::ui::parts::width::width_of;
use browser::echarts::Pressed;
use charts::pointing::Marks;
use charts::scatter::{FIRST_SERIES, HEIGHT, scatter, spots};
use model::engine::Scored;
use model::highlight::Highlights;
use model::scatter::{Groups, Point, Scatter};
use store::Explorer;

/// The width of the plot until it is known, in pixels.
const USUAL_WIDTH: f64 = 1_000.0;

/// The lists, the plot, its sentence and its table.
#[component]
pub(super) fn TwoMeasures(
    scored: Memo<Option<Scored>>,
    highlights: Memo<Highlights>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let pair = pair(explorer);
    let plot = Memo::new(move |_| {
        let scored = scored.read();
        let (scored, pair) = scored.as_ref().zip(pair.get())?;
        let people = explorer.text("measure-population");
        let names = explorer.names.read();
        Some(Scatter::new(
            scored,
            pair,
            &highlights.read(),
            &names,
            &people,
        ))
    });
    let current = move || plot.get().unwrap_or_default();
    let theme = chart_theme(explorer);
    let place = NodeRef::<html::Div>::new();
    let width = width_of(place, USUAL_WIDTH);
    let options = Memo::new(move |_| {
        let (plot, texts) = (current(), explorer.texts.read());
        let axes = words::axes(&texts, &plot);
        scatter(&plot, &axes, &theme.read(), width.get())
    });
    let told = Telling::new(move || {
        let (plot, texts) = (current(), explorer.texts.get());
        let marks = spots(&plot);
        Marks::new(marks, move |&index| {
            words::shown(&texts, &plot, &plot.points[index])
        })
    });
    let sentence = Signal::derive(move || {
        let (texts, plot) = (explorer.texts.read(), current());
        let told = words::sentence(&texts, &plot);
        texts.sentences(&[told, thinned::in_plot(&texts, &plot).unwrap_or_default()])
    });
    let on_press = Callback::new(move |pressed: Pressed| {
        let plot = plot.get_untracked().unwrap_or_default();
        let Groups {
            unranked,
            plain,
            marked,
            apart,
        } = plot.groups();
        let place = pressed.series.checked_sub(FIRST_SERIES);
        let lists = [unranked, plain, marked, apart];
        let list = place.and_then(|place| lists.get(place));
        let index = list.and_then(|list| list.get(pressed.datum));
        if let Some(point) = index.and_then(|&index| plot.points.get(index)) {
            explorer.focus_on(point.unit);
        }
    });
    view! {
        <div id="scatter" node_ref=place>
            <Figure
                title=explorer.label("scatter-title")
                hint=explorer.label("scatter-hint")
                saved_hint=explorer.label("scatter-saved")
                sentence
                told
                options
                height=Signal::derive(|| HEIGHT)
                drawing=Drawing::Canvas
                on_press
                legend=move || view! { <Measures pair /> }
            >
                <Points plot />
            </Figure>
        </div>
    }
}

/// Every city with both values.
#[component]
fn Points(plot: Memo<Option<Scatter>>) -> impl IntoView {
    let explorer = Explorer::get();
    let current = move || plot.get().unwrap_or_default();
    let head = move |is_x: bool| {
        move || {
            let plot = current();
            words::title(&explorer.texts.read(), if is_x { &plot.x } else { &plot.y })
        }
    };
    let row = move |plot: &Scatter, point: &Point| {
        let texts = explorer.texts.read();
        let is_unranked = (!point.is_ranked).then(|| format!(" ({})", texts.get("not-ranked")));
        view! {
            <tr>
                <th scope="row">{city_name(&explorer.names.read(), point.unit)}{is_unranked}</th>
                <td class="number">{words::value(&texts, &plot.x, point.values.0)}</td>
                <td class="number">{words::value(&texts, &plot.y, point.values.1)}</td>
            </tr>
        }
    };
    let rows = move || {
        let plot = current();
        let points = plot.points.iter().take(ROWS);
        points.map(|point| row(&plot, point)).collect::<Vec<_>>()
    };
    let cut = move || table_cut(explorer, current().points.len());
    view! {
        <table class="figures">
            <thead>
                <tr>
                    <th scope="col">{explorer.label("column-city")}</th>
                    <th scope="col" class="number">{head(true)}</th>
                    <th scope="col" class="number">{head(false)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {move || cut().map(|cut| view! { <p class="hint">{cut}</p> })}
    }
}
