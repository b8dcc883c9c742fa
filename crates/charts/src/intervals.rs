//! Between which ranks each city lies, as a bar with a dot for the middle one.

use serde_json::{Value, json};

use super::Options;
use super::palette::{Theme, city_symbol};
use super::ranks::{after, bare_axis, city_colour, grid, lines, name_axis, rank_ticks};
use model::robustness::intervals::{IntervalRow, Intervals};

/// Height of one row, in pixels.
const ROW: f64 = 21.0;
/// Room for the numbers above, in pixels.
const TOP: u32 = 24;

/// The height that the chart needs for its rows, in pixels.
#[must_use]
pub fn height(intervals: &Intervals) -> f64 {
    intervals.rows.len() as f64 * ROW + f64::from(TOP) + 8.0
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
    let ticks: Vec<(f64, String)> = rank_ticks(last)
        .into_iter()
        .map(|rank| (f64::from(rank), count(rank)))
        .collect();
    Options::new(theme)
        .part("grid", &grid(TOP, 56, theme))
        .part(
            "xAxis",
            &bare_axis(0.5, f64::from(last) + 0.5, theme.is_rtl),
        )
        .part("yAxis", &name_axis(&names, theme))
        .series(&json!({
            "id": "before", "type": "bar", "stack": "ranks", "barWidth": 7, "silent": true,
            "itemStyle": { "opacity": 0 },
            "data": rows.iter().map(|row| f64::from(row.spread.low) - 0.4).collect::<Vec<_>>(),
            "markLine": lines("xAxis", "start", &ticks, theme),
        }))
        .series(&json!({
            "id": "ranks", "type": "bar", "stack": "ranks", "barWidth": 7,
            "emphasis": { "disabled": true },
            "label": {
                "show": true, "position": after(theme), "distance": 6,
                "color": theme.ink_soft, "fontSize": 12, "opacity": 1,
            },
            "data": rows.iter().map(|row| bar(row, theme, &range)).collect::<Vec<_>>(),
        }))
        .series(&json!({
            "id": "now", "type": "scatter", "symbol": "rect", "symbolSize": [2, 15],
            "silent": true, "itemStyle": { "color": theme.ink },
            "data": rows.iter().map(|row| json!([row.rank, place(rows, row)])).collect::<Vec<_>>(),
        }))
        .series(&json!({
            "id": "median", "type": "scatter", "silent": true,
            "data": rows.iter().map(|row| median(rows, row, theme)).collect::<Vec<_>>(),
        }))
}

fn bar(row: &IntervalRow, theme: &Theme, range: &impl Fn(u32, u32) -> String) -> Value {
    let spread = row.spread;
    let opacity = if row.place.is_some() { 0.55 } else { 0.4 };
    json!({
        "value": f64::from(spread.high - spread.low) + 0.8,
        "itemStyle": { "color": city_colour(row.place, theme), "opacity": opacity, "borderRadius": 3 },
        "label": { "formatter": range(spread.low, spread.high) },
    })
}

fn median(rows: &[IntervalRow], row: &IntervalRow, theme: &Theme) -> Value {
    json!({
        "value": [row.spread.median, place(rows, row)],
        "symbol": row.place.map_or("circle", city_symbol),
        "symbolSize": 10,
        "itemStyle": { "color": city_colour(row.place, theme), "borderColor": theme.paper, "borderWidth": 1.5 },
    })
}

fn place(rows: &[IntervalRow], row: &IntervalRow) -> usize {
    rows.iter()
        .position(|other| other.unit == row.unit)
        .unwrap_or(0)
}
