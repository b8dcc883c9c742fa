//! Correlations as a heat map: measures by number, grouped by pillar.

use serde_json::{Value, json};

use super::{Options, Theme, marks};
use model::correlation::Correlations;

/// Beyond so many measures cells have no room for their figure.
const WITH_TEXT: usize = 14;

/// What a column and a row of the heat map stand for, in order: a measure, or
/// a gap between two pillars.
#[must_use]
pub fn places(correlations: &Correlations) -> Vec<Option<usize>> {
    let mut places: Vec<Option<usize>> = Vec::new();
    let is_grouped = correlations.measures.len() > WITH_TEXT;
    for (index, measure) in correlations.measures.iter().enumerate() {
        let before = index
            .checked_sub(1)
            .map(|i| correlations.measures[i].pillar);
        let is_new = before.is_some_and(|pillar| pillar != measure.pillar);
        if is_new && is_grouped {
            places.push(None);
        }
        places.push(Some(index));
    }
    places
}

/// The pair of measures under a datum of the heat map.
#[must_use]
pub fn pair_at(correlations: &Correlations, datum: usize) -> Option<(usize, usize)> {
    let n = correlations.measures.len();
    (datum < n * n).then(|| (datum / n, datum % n))
}

/// The height in pixels.
#[must_use]
pub fn height(correlations: &Correlations) -> f64 {
    let row = if correlations.measures.len() > WITH_TEXT {
        20.0
    } else {
        42.0
    };
    places(correlations).len() as f64 * row + 34.0
}

/// The heat map; a narrow one has no room for names. `number` writes the number of a measure, `shown` a
/// coefficient, in the reader's language.
#[must_use]
pub fn correlation(
    correlations: &Correlations,
    theme: &Theme,
    is_narrow: bool,
    number: impl Fn(usize) -> String,
    shown: impl Fn(f64) -> String,
) -> Options {
    let places = places(correlations);
    let n = correlations.measures.len();
    let has_text = n <= WITH_TEXT;
    let figure_size = if is_narrow { 10 } else { 12 };
    let at = |index: usize| {
        places
            .iter()
            .position(|place| *place == Some(index))
            .unwrap_or(0)
    };
    let cells: Vec<Value> = (0..n)
        .flat_map(|row| (0..n).map(move |column| (row, column)))
        .map(|(row, column)| {
            let value = correlations.matrix.get(row, column);
            let mut cell = json!({ "value": [at(column), at(row), value] });
            if row == column {
                // That a measure goes with itself is no news.
                cell["value"][2] = json!("-");
            } else if has_text {
                let text = value.map_or_else(|| "–".to_owned(), &shown);
                cell["label"] = json!({ "formatter": text });
            }
            cell
        })
        .collect();
    let columns: Vec<String> = places
        .iter()
        .map(|place| place.map_or_else(String::new, &number))
        .collect();
    let rows: Vec<String> = places
        .iter()
        .map(|place| {
            place.map_or_else(String::new, |index| {
                let name = &correlations.measures[index].name;
                if is_narrow {
                    return number(index);
                }
                marks::isolated(&format!("{}  {name}", number(index)), theme)
            })
        })
        .collect();
    let (side, align) = if theme.is_rtl {
        ("right", "left")
    } else {
        ("left", "right")
    };
    let names = match (is_narrow, has_text) {
        (true, _) => 30,
        (_, true) => 190,
        (_, false) => 230,
    };
    let mut grid = json!({ "top": 26, "bottom": 6 });
    grid[side] = json!(names);
    grid[align] = json!(8);
    Options::new(theme)
        .part("grid", &grid)
        .part(
            "xAxis",
            &category(
                columns,
                theme.is_rtl,
                theme,
                json!({ "interval": 0, "hideOverlap": true, "fontSize": 11 }),
            ),
        )
        .with("/xAxis", json!({ "position": "top" }))
        .part(
            "yAxis",
            &category(
                rows,
                true,
                theme,
                json!({
                    "interval": 0, "fontSize": if has_text { 13 } else { 11 },
                    "width": names - 16, "overflow": if has_text { "break" } else { "truncate" },
                    "align": align, "lineHeight": 15,
                }),
            ),
        )
        .with("/yAxis", json!({ "position": side }))
        .part("visualMap", &json!([colours(theme)]))
        .series(&json!({
            "type": "heatmap",
            "id": "pairs",
            "data": cells,
            "label": { "show": has_text, "color": theme.ink, "fontSize": figure_size },
            "itemStyle": { "borderColor": theme.paper, "borderWidth": 1 },
            "emphasis": { "itemStyle": { "borderColor": theme.ink, "borderWidth": 2 } },
            "progressive": 0,
        }))
}

fn category(names: Vec<String>, is_turned: bool, theme: &Theme, label: Value) -> Value {
    let mut label = label;
    label["color"] = json!(theme.ink);
    json!({
        "type": "category",
        "data": names,
        "inverse": is_turned,
        "axisLabel": label,
        "axisLine": { "show": false },
        "axisTick": { "show": false },
        "splitLine": { "show": false },
    })
}

fn colours(theme: &Theme) -> Value {
    json!({
        "type": "continuous",
        "show": false,
        "dimension": 2,
        "min": -1,
        "max": 1,
        "inRange": { "color": theme.diverging },
    })
}
