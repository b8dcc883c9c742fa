//! A city's own score in each pillar and that of whom it could learn from.

use serde_json::{Value, json};

use super::Options;
use super::palette::Theme;

/// A pillar of the chart, with its texts as they are written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LessonRow {
    /// The pillar.
    pub pillar: String,
    /// The city's own score, as a number and as text.
    pub own: Option<(f64, String)>,
    /// The score of the city to learn from, and its name with that score.
    pub teacher: Option<(f64, String)>,
}

/// Height of a row, in pixels.
const ROW: f64 = 44.0;

/// The height that the chart needs, in pixels.
#[must_use]
pub fn height(n_rows: usize) -> f64 {
    n_rows as f64 * ROW + 12.0
}

/// One row per pillar: a ring for the city's own score, a diamond for the
/// other's, and a line for the way between them.
#[must_use]
pub fn lessons(rows: &[LessonRow], (low, high): (f64, f64), theme: &Theme) -> Options {
    let names: Vec<&str> = rows.iter().map(|row| row.pillar.as_str()).collect();
    let (start, end) = if theme.is_rtl {
        ("right", "left")
    } else {
        ("left", "right")
    };
    let way = rows.iter().enumerate().filter_map(|(place, row)| {
        let ends = row.own.as_ref().zip(row.teacher.as_ref())?;
        Some(json!([{ "coord": [ends.0.0, place] }, { "coord": [ends.1.0, place] }]))
    });
    let own = marks(rows, |row| row.own.as_ref(), start);
    let teachers = marks(rows, |row| row.teacher.as_ref(), end);
    Options::new(theme)
        .part("grid", &json!({ "top": 4, "bottom": 4, start: 132, end: 124 }))
        .part("xAxis", &json!({ "type": "value", "min": low, "max": high, "inverse": theme.is_rtl, "show": false }))
        .part("yAxis", &json!({
            "type": "category", "data": names, "inverse": true, "position": start,
            "axisLabel": { "color": theme.ink, "fontSize": 13, "width": 116, "overflow": "break",
                "lineHeight": 15, "align": end, "interval": 0, "margin": 14 },
            "axisLine": { "show": false }, "axisTick": { "show": false },
            "splitLine": { "show": true, "lineStyle": { "color": theme.rule } },
        }))
        .series(&json!({
            "id": "own", "type": "scatter", "symbol": "circle", "symbolSize": 11, "silent": true, "data": own,
            "itemStyle": { "color": theme.paper, "borderColor": theme.ink, "borderWidth": 2 },
            "label": { "show": true, "distance": 6, "color": theme.ink_soft, "fontSize": 12 },
            "markLine": { "silent": true, "symbol": "none", "data": way.collect::<Vec<_>>(),
                "label": { "show": false }, "lineStyle": { "color": theme.ink_soft, "width": 1.5, "type": "solid" } },
        }))
        .series(&json!({
            "id": "teachers", "type": "scatter", "symbol": "diamond", "symbolSize": 14, "silent": true, "data": teachers,
            "itemStyle": { "color": theme.gain },
            "label": { "show": true, "distance": 6, "color": theme.ink, "fontSize": 12, "width": 112, "overflow": "truncate" },
        }))
}

fn marks<'a>(
    rows: &'a [LessonRow],
    end: impl Fn(&'a LessonRow) -> Option<&'a (f64, String)>,
    position: &str,
) -> Vec<Value> {
    let mark = |(place, row): (usize, &'a LessonRow)| {
        let (score, text) = end(row)?;
        Some(
            json!({ "value": [score, place], "label": { "formatter": plain(text), "position": position } }),
        )
    };
    rows.iter().enumerate().filter_map(mark).collect()
}

/// Text that the library takes as it is: braces would be a template.
pub(super) fn plain(text: &str) -> String {
    text.replace(['{', '}'], "")
}
