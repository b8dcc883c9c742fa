//! How often each of a few cities is above each other one.

use serde_json::{Value, json};

use super::Options;
use super::acceptability::shades;
use super::palette::Theme;
use super::ranks::{grid, name_axis};
use model::robustness::wins::Wins;

/// Height of one row, in pixels.
const ROW: f64 = 30.0;
/// Room for the numbers above, in pixels.
const TOP: u32 = 26;

/// The height that the chart needs for its rows, in pixels.
#[must_use]
pub fn height(wins: &Wins) -> f64 {
    wins.cities.len() as f64 * ROW + f64::from(TOP) + 8.0
}

/// One row and one column per city; a cell says in which share of draws that
/// of the row is above that of the column, the darker the surer. Columns bear ranks for names, which
/// rows have beside theirs. `label` joins a rank and a name, `percent` writes a
/// share in per cent without the sign.
#[must_use]
pub fn wins(
    wins: &Wins,
    focus: Option<usize>,
    theme: &Theme,
    count: impl Fn(u32) -> String,
    label: impl Fn(&str, &str) -> String,
    percent: impl Fn(f64) -> String,
) -> Options {
    let names: Vec<(String, bool)> = wins
        .cities
        .iter()
        .map(|city| {
            (
                label(&count(city.rank), &city.name),
                Some(city.unit) == focus,
            )
        })
        .collect();
    // Equal ranks must not make one column of two.
    let heads: Vec<Value> = wins
        .cities
        .iter()
        .enumerate()
        .map(|(place, city)| json!({ "value": format!("{}{}", count(city.rank), "\u{200b}".repeat(place)) }))
        .collect();
    let mut cells: Vec<Value> = Vec::new();
    for (row, shares) in wins.shares.iter().enumerate() {
        for (column, share) in shares.iter().enumerate() {
            let Some(share) = *share else { continue };
            let colour = match share {
                share if share > 0.8 => &theme.paper,
                share if share < 0.5 => &theme.ink_soft,
                _ => &theme.ink,
            };
            cells.push(json!({
                // Only the lead is shaded: the other half says the same again.
                "value": [column, row, (2.0 * share - 1.0).max(0.0)],
                "label": { "formatter": percent(share), "color": colour },
            }));
        }
    }
    Options::new(theme)
        .part("grid", &grid(TOP, 8, theme))
        .part(
            "xAxis",
            &json!({
                "type": "category", "data": heads, "inverse": theme.is_rtl, "position": "top",
                "axisLabel": { "color": theme.ink_soft, "fontSize": 12, "interval": 0 },
                "axisLine": { "show": false }, "axisTick": { "show": false },
            }),
        )
        .part("yAxis", &name_axis(&names, theme))
        .part("visualMap", &shades(1.0, &[&theme.paper, theme.city(0)]))
        .series(&json!({
            "id": "wins", "type": "heatmap", "silent": true,
            "itemStyle": { "borderColor": theme.paper, "borderWidth": 2 },
            "label": { "show": true, "fontSize": 12 },
            "labelLayout": { "hideOverlap": true },
            "data": cells,
        }))
}
