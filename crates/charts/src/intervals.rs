//! Between which ranks each city lies, as a bar with a dot for the middle one.

use charming::datatype::{DataPoint, DataPointItem};
use charming::element::{Emphasis, ItemStyle, Label, SplitLine, Symbol};
use charming::series::{Bar, Scatter};
use serde_json::json;

use super::beyond::{Beyond, Part, beyond};
use super::palette::{Theme, city_symbol};
use super::pointing::Spot;
use super::ranks::{
    WIDTHS, city_colour, grid, lines, name_axis, names_within, rank_ticks, room, room_within,
    sparse, upright,
};
use super::{Options, axes, marks as points};
use model::robustness::intervals::{IntervalRow, Intervals};

/// Height of one row, in pixels.
const ROW: f64 = 21.0;
/// The kind of bars that no colour sets apart: hollow where colours are forced.
const PLAIN: usize = 5;
/// Room for the numbers above, in pixels.
const TOP: f64 = 24.0;

/// Room for the ranges past the ends of bars, in pixels.
const END: f64 = 56.0;

/// The height that the chart needs for its rows, in pixels.
#[must_use]
pub fn height(intervals: &Intervals) -> f64 {
    intervals.rows.len() as f64 * ROW + TOP + 8.0
}

/// One row per city in the order of ranks: a bar from the 5th percentile to
/// the 95th, the median as a mark on it, the rank of now as a stroke. `range`
/// writes two ranks, `count` one.
#[must_use]
pub fn intervals(
    intervals: &Intervals,
    focus: Option<usize>,
    theme: &Theme,
    count: impl Fn(u32) -> String,
    range: impl Fn(u32, u32) -> String,
) -> Options {
    let rows = &intervals.rows;
    let names: Vec<(String, bool)> = rows
        .iter()
        .map(|row| (row.name.clone(), Some(row.unit) == focus))
        .collect();
    let last = rows.iter().map(|row| row.spread.high.max(row.rank)).max();
    let last = last.unwrap_or(1);
    let span = f64::from(last);
    let ticks: Vec<(f64, String)> = rank_ticks(last)
        .into_iter()
        .map(|rank| (f64::from(rank), count(rank)))
        .collect();
    let ranks = |id: &str| Bar::new().id(id).stack("ranks").bar_width(7);
    let before = rows
        .iter()
        .map(|row| DataPoint::from(f64::from(row.spread.low) - 0.4));
    let ruled = |ticks: &[(f64, String)]| {
        let style = axes::solid(&theme.rule, 1.0);
        lines(upright, ticks, style, theme)
    };
    let before = beyond(ranks("before").item_style(ItemStyle::new().opacity(0)))
        .silent()
        .part("markLine", ruled(&ticks))
        .data(before);
    let label = Label::new()
        .show(true)
        .position(theme.end().label())
        .distance(6)
        .color(theme.ink_soft.as_str())
        .font_size(12);
    let bars = beyond(ranks("ranks").emphasis(Emphasis::new().disabled(true)))
        .part("label", beyond(label).opaque())
        .data(rows.iter().map(|row| bar(row, theme, &range)));
    let now = Scatter::new()
        .id("now")
        .symbol(Symbol::Rect)
        .item_style(ItemStyle::new().color(theme.ink.as_str()));
    let stroke = |row: &IntervalRow| DataPoint::from(vec![f64::from(row.rank), place(rows, row)]);
    let now = beyond(now)
        .symbol_box(2.0, 15.0)
        .silent()
        .data(rows.iter().map(stroke));
    let medians = beyond(Scatter::new().id("median"))
        .silent()
        .data(rows.iter().map(|row| median(rows, row, theme)));
    let no_lines = SplitLine::new().show(false);
    Options::new(theme)
        .part("grid", grid(TOP, (room(&names), END), theme))
        .part("xAxis", axes::bare(0.5, span + 0.5, theme.is_rtl))
        .part("yAxis", name_axis(&names, no_lines, theme))
        .series(before)
        .series(bars)
        .series(now)
        .series(medians)
        .by_width(&WIDTHS, |width| {
            let room = room_within(&names, width);
            let ticks = sparse(&ticks, (width - room - END) / span);
            json!({
                "grid": grid(TOP, (room, END), theme),
                "yAxis": names_within(&names, width, true),
                "series": [{ "id": "before", "markLine": ruled(&ticks).json() }],
            })
        })
}

fn bar(
    row: &IntervalRow,
    theme: &Theme,
    range: &impl Fn(u32, u32) -> String,
) -> Beyond<DataPointItem> {
    let spread = row.spread;
    let style = ItemStyle::new()
        .color(city_colour(row.place, theme))
        .opacity(if row.place.is_some() { 0.55 } else { 0.4 })
        .border_radius(3);
    let shown = points::isolated(&range(spread.low, spread.high), theme);
    let label = Label::new().formatter(shown.as_str());
    let length = f64::from(spread.high - spread.low) + 0.8;
    beyond(DataPointItem::new(length).item_style(style))
        .kind(row.place.unwrap_or(PLAIN))
        .label(label)
}

fn median(rows: &[IntervalRow], row: &IntervalRow, theme: &Theme) -> Beyond<DataPointItem> {
    let style = ItemStyle::new()
        .color(city_colour(row.place, theme))
        .border_color(theme.paper.as_str())
        .border_width(1.5);
    let at = vec![f64::from(row.spread.median), place(rows, row)];
    beyond(DataPointItem::new(at).item_style(style))
        .symbol(row.place.map_or(Symbol::Circle, city_symbol))
        .symbol_size(10.0)
}

fn place(rows: &[IntervalRow], row: &IntervalRow) -> f64 {
    let place = rows.iter().position(|other| other.unit == row.unit);
    place.unwrap_or(0) as f64
}

/// The bars, by row.
#[must_use]
pub fn marks(intervals: &Intervals) -> Vec<(usize, Spot)> {
    let bar = |(row, interval): (usize, &IntervalRow)| {
        let spread = interval.spread;
        // The rank of now may lie beyond the bar.
        let low = f64::from(spread.low.min(interval.rank)) - 0.4;
        let high = f64::from(spread.high.max(interval.rank)) + 0.4;
        (row, Spot::bar(row, (low, high), row as f64, 15.0))
    };
    intervals.rows.iter().enumerate().map(bar).collect()
}
