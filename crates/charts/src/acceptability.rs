//! How often each city takes each rank, as a map of shades.

use serde_json::{Value, json};

use super::Options;
use super::palette::Theme;
use super::ranks::{grid, name_axis};
use model::robustness::acceptability::Acceptability;

/// Height of one row, in pixels.
const ROW: f64 = 20.0;
/// Room for the numbers above, in pixels.
const TOP: u32 = 26;
/// From this share on a cell says its share.
const SPOKEN: f64 = 0.095;
/// Up to this many columns there is room to say it.
const SPOKEN_COLUMNS: usize = 64;

/// The height that the chart needs for its rows, in pixels.
#[must_use]
pub fn height(table: &Acceptability) -> f64 {
    table.rows.len() as f64 * ROW + f64::from(TOP) + 8.0
}

/// One row per city, one column per rank, the darker the more draws give it.
/// `count` writes a rank, `percent` a share
/// in per cent, without the sign.
#[must_use]
pub fn acceptability(
    table: &Acceptability,
    focus: Option<usize>,
    theme: &Theme,
    count: impl Fn(usize) -> String,
    percent: impl Fn(f64) -> String,
) -> Options {
    let names: Vec<(String, bool)> = table
        .rows
        .iter()
        .map(|row| (row.name.clone(), Some(row.unit) == focus))
        .collect();
    let heads: Vec<String> = table
        .columns
        .iter()
        .map(|&(first, _)| count(first))
        .collect();
    let shares = || table.rows.iter().flat_map(|row| row.shares.iter().copied());
    let greatest = shares().fold(0.0, f64::max).max(0.01);
    let is_spoken = table.columns.len() <= SPOKEN_COLUMNS;
    let mut cells: Vec<Value> = Vec::new();
    for (place, row) in table.rows.iter().enumerate() {
        for (column, &share) in row
            .shares
            .iter()
            .enumerate()
            .filter(|(_, share)| **share > 0.0)
        {
            let cell = json!([column, place, share]);
            cells.push(if is_spoken && share >= SPOKEN {
                let colour = if share > 0.55 * greatest { &theme.paper } else { &theme.ink };
                json!({ "value": cell, "label": { "show": true, "formatter": percent(share), "color": colour } })
            } else {
                cell
            });
        }
    }
    let gap = if table.columns.len() > SPOKEN_COLUMNS {
        0
    } else {
        1
    };
    Options::new(theme)
        .part("grid", &grid(TOP, 8, theme))
        .part(
            "xAxis",
            &json!({
                "type": "category", "data": heads, "inverse": theme.is_rtl, "position": "top",
                "axisLabel": { "color": theme.ink_soft, "fontSize": 12, "hideOverlap": true },
                "axisLine": { "show": false }, "axisTick": { "show": false },
                "splitArea": { "show": false },
            }),
        )
        .part("yAxis", &name_axis(&names, theme))
        .with(
            "/yAxis",
            json!({ "splitLine": { "show": true, "lineStyle": { "color": theme.rule } } }),
        )
        .part(
            "visualMap",
            &shades(greatest, &[&theme.paper, theme.city(0)]),
        )
        .series(&json!({
            "id": "shares", "type": "heatmap", "silent": true, "progressive": 0,
            "itemStyle": { "borderColor": theme.paper, "borderWidth": gap },
            "label": { "fontSize": 11 },
            "labelLayout": { "hideOverlap": true },
            "data": cells,
        }))
}

/// Shades from nothing to this much.
pub(super) fn shades(greatest: f64, colours: &[&str]) -> Value {
    json!({
        "type": "continuous", "show": false, "min": 0, "max": greatest,
        "inRange": { "color": colours },
    })
}
