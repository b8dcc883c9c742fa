//! Which figures are there: a matrix of indicators by cities.

use serde_json::{Value, json};

use super::Options;
use super::palette::Theme;
use model::coverage::{Coverage, State};

/// The most places whose names can be asked for by pointing at them.
const MAX_NAMED: usize = 6_000;
/// Room for the indicators' names, in pixels.
const NAMES: f64 = 190.0;
/// Room above the matrix for what the colours mean.
const HEAD: f64 = 34.0;

/// What the chart says in words.
pub struct Words {
    /// The indicators' names, in the framework's order.
    pub indicators: Vec<String>,
    /// What each state is called, in the order of [`State::ALL`].
    pub states: [String; 4],
    /// The cities' names, by unit.
    pub cities: Vec<String>,
    /// What lies along the matrix.
    pub axis: String,
}

/// The height that the matrix needs, in pixels.
#[must_use]
pub fn height(coverage: &Coverage) -> f64 {
    let rows = coverage.indicators.len() as f64;
    HEAD + rows * row_height(coverage) + 28.0
}

fn row_height(coverage: &Coverage) -> f64 {
    (1_200.0 / coverage.indicators.len().max(1) as f64).clamp(3.0, 18.0)
}

/// A mark in each place, darker the less is known. The most complete cities
/// come first.
#[must_use]
pub fn coverage(coverage: &Coverage, theme: &Theme, words: &Words) -> Options {
    let n_columns = coverage.matrix.first().map_or(0, Vec::len);
    let has_names = coverage.matrix.len() * n_columns <= MAX_NAMED && coverage.per_column == 1;
    let colours = colours(theme);
    let mark = |row: usize, column: usize, state: State| {
        let mut mark = json!({ "value": [column, row, state as usize] });
        if has_names {
            let unit = coverage.units[column].0;
            let city = words.cities.get(unit).map_or("", String::as_str);
            let indicator = words.indicators.get(row).map_or("", String::as_str);
            let state = &words.states[state as usize];
            mark["name"] = format!("{city}\n{indicator}\n{state}").into();
        }
        mark
    };
    let marks: Vec<Value> = coverage
        .matrix
        .iter()
        .enumerate()
        .flat_map(|(row, states)| {
            let states = states.iter().enumerate();
            states.map(move |(column, &state)| (row, column, state))
        })
        .map(|(row, column, state)| mark(row, column, state))
        .collect();
    let side = if theme.is_rtl { "right" } else { "left" };
    let other = if theme.is_rtl { "left" } else { "right" };
    Options::new(theme)
        .part(
            "grid",
            &json!({ "top": HEAD, "bottom": 28, side: NAMES, other: 4 }),
        )
        .part("xAxis", &city_axis(n_columns, theme, &words.axis))
        .part("yAxis", &indicator_axis(coverage, theme, words))
        .part("visualMap", &legend(theme, &words.states, &colours))
        .part("tooltip", &tooltip(theme, has_names))
        .series(&json!({
            "type": "heatmap",
            "data": marks,
            "itemStyle": { "borderColor": theme.paper, "borderWidth": gap(coverage) },
            "emphasis": { "itemStyle": { "borderColor": theme.ink } },
        }))
}

fn gap(coverage: &Coverage) -> f64 {
    let n_columns = coverage.matrix.first().map_or(0, Vec::len);
    if n_columns > 90 || row_height(coverage) < 8.0 {
        0.0
    } else {
        1.0
    }
}

/// From what is there to what is missing: close to the paper at first, so that
/// what is missing stands out.
fn colours(theme: &Theme) -> [String; 4] {
    let toned = |colour: &str, share: f64| mixed(colour, &theme.paper, share);
    [
        toned(&theme.track, 0.55),
        toned(theme.pillar(0), 0.4),
        toned(theme.pillar(4), 0.85),
        theme.ink.clone(),
    ]
}

/// A share of one colour in another, both as the browser writes them; the
/// first alone where either is written otherwise.
fn mixed(colour: &str, ground: &str, share: f64) -> String {
    let parts = |colour: &str| -> Option<Vec<f64>> {
        let inner = colour.strip_prefix("rgb(")?.strip_suffix(')')?;
        let parts = inner.split(',').map(|part| part.trim().parse().ok());
        parts
            .collect::<Option<Vec<f64>>>()
            .filter(|parts| parts.len() == 3)
    };
    let Some((top, below)) = parts(colour).zip(parts(ground)) else {
        return colour.to_owned();
    };
    let part = |index: usize| (top[index] * share + below[index] * (1.0 - share)).round();
    format!("rgb({}, {}, {})", part(0), part(1), part(2))
}

fn city_axis(n_columns: usize, theme: &Theme, name: &str) -> Value {
    json!({
        "type": "category",
        "data": (0..n_columns).collect::<Vec<usize>>(),
        "inverse": theme.is_rtl,
        "name": name,
        "nameLocation": "middle",
        "nameGap": 8,
        "nameTextStyle": { "color": theme.ink_soft, "fontSize": 13 },
        "axisLabel": { "show": false },
        "axisTick": { "show": false },
        "axisLine": { "show": false },
        "splitArea": { "show": false },
    })
}

fn indicator_axis(coverage: &Coverage, theme: &Theme, words: &Words) -> Value {
    json!({
        "type": "category",
        "data": words.indicators,
        "inverse": true,
        "position": if theme.is_rtl { "right" } else { "left" },
        "axisLabel": {
            "show": row_height(coverage) >= 12.0,
            "color": theme.ink,
            "fontSize": 13,
            "width": NAMES - 12.0,
            "overflow": "truncate",
            "interval": 0,
        },
        "axisTick": { "show": false },
        "axisLine": { "show": false },
        "splitArea": { "show": false },
    })
}

fn legend(theme: &Theme, states: &[String; 4], colours: &[String; 4]) -> Value {
    let side = if theme.is_rtl { "right" } else { "left" };
    let pieces: Vec<Value> = states
        .iter()
        .zip(colours)
        .enumerate()
        .map(|(value, (label, color))| json!({ "value": value, "label": label, "color": color }))
        .collect();
    json!({
        "type": "piecewise",
        "pieces": pieces,
        "dimension": 2,
        "orient": "horizontal",
        "top": 0,
        side: 0,
        "itemWidth": 14,
        "itemHeight": 14,
        "itemSymbol": "rect",
        "selectedMode": false,
        "textStyle": { "color": theme.ink, "fontSize": 13 },
    })
}

fn tooltip(theme: &Theme, has_names: bool) -> Value {
    json!({
        "show": has_names,
        "renderMode": "richText",
        "formatter": "{b}",
        "confine": true,
        "backgroundColor": theme.raised,
        "borderColor": theme.rule,
        "textStyle": { "color": theme.ink, "fontSize": 13 },
    })
}
