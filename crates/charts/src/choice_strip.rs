//! A city's rank under every choice made otherwise: a strip of dots for each
//! kind of choice.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Options;
use super::city_profile::above_strips;
use super::palette::Theme;
use model::what_if::choices::{Choices, Kind};

/// Height of one strip in pixels.
const STRIP: f64 = 44.0;
/// Room for the ranks below the strips, in pixels.
const RANKS: f64 = 28.0;
/// Ranks shown on either side of those that occur.
const MARGIN: u32 = 1;

/// The height that the chart needs, in pixels.
#[must_use]
pub fn height(choices: &Choices) -> f64 {
    kinds(choices).len() as f64 * STRIP + RANKS
}

/// The kinds of choice that were tried, in order.
#[must_use]
pub fn kinds(choices: &Choices) -> Vec<Kind> {
    let is_tried = |kind: &Kind| {
        let mut tried = choices.tried.iter();
        tried.any(|tried| tried.choice.kind() == *kind && tried.rank.is_some())
    };
    Kind::ALL.into_iter().filter(is_tried).collect()
}

/// One strip per kind. A dot stands at each rank that occurs, the larger the
/// more choices give it; a line stands at the present rank. `name` and `rank`
/// write in the reader's language.
#[must_use]
pub fn choice_strip(
    choices: &Choices,
    theme: &Theme,
    name: impl Fn(Kind) -> String,
    rank: impl Fn(u32) -> String,
) -> Options {
    let kinds = kinds(choices);
    let names: Vec<String> = kinds.iter().copied().map(name).collect();
    let (start, end) = if theme.is_rtl {
        ("right", "left")
    } else {
        ("left", "right")
    };
    let none = json!({ "show": false });
    let (best, worst) = choices.range();
    let (low, high) = (best.saturating_sub(MARGIN).max(1), worst + MARGIN);
    Options::new(theme)
        .part(
            "grid",
            &json!({ "top": 6, "bottom": RANKS, start: 10, end: 10 }),
        )
        // A category each, so that ranks are written in the reader's numerals.
        .part(
            "xAxis",
            &json!({
                "type": "category", "data": (low..=high).map(rank).collect::<Vec<_>>(),
                "inverse": theme.is_rtl,
                "axisLabel": { "color": theme.ink_soft, "fontSize": 12, "hideOverlap": true },
                "axisLine": { "lineStyle": { "color": theme.rule } },
                "axisTick": none,
            }),
        )
        .part("yAxis", &above_strips(&names, start, &theme.ink))
        .with(
            "/yAxis/axisLabel",
            json!({ "padding": [0, 0, 10, 0],
            "textBorderColor": theme.paper, "textBorderWidth": 3 }),
        )
        .series(&present(choices.rank - low, kinds.len(), theme))
        .series(&json!({
            "id": "choices", "type": "scatter", "data": dots(choices, &kinds, low),
            "silent": true, "emphasis": { "disabled": true },
            "itemStyle": { "color": theme.city(0), "opacity": 0.85,
                "borderColor": theme.paper, "borderWidth": 1 },
        }))
}

fn dots(choices: &Choices, kinds: &[Kind], low: u32) -> Vec<Value> {
    let mut counts: BTreeMap<(usize, u32), usize> = BTreeMap::new();
    for tried in &choices.tried {
        let row = kinds.iter().position(|&kind| kind == tried.choice.kind());
        if let (Some(row), Some(rank)) = (row, tried.rank) {
            *counts.entry((row, rank - low)).or_default() += 1;
        }
    }
    let dot = |((row, place), count): ((usize, u32), usize)| {
        let size = 5.0 + 4.0 * (count as f64).sqrt();
        json!({ "value": [place, row], "symbolSize": size.min(18.0) })
    };
    counts.into_iter().map(dot).collect()
}

/// The present rank as a line over all strips.
fn present(place: u32, n_strips: usize, theme: &Theme) -> Value {
    let points: Vec<Value> = (0..n_strips).map(|row| json!([place, row])).collect();
    json!({
        "id": "present", "type": "scatter", "data": points, "symbol": "rect",
        "symbolSize": [2, STRIP], "silent": true, "emphasis": { "disabled": true },
        "itemStyle": { "color": theme.ink },
    })
}
