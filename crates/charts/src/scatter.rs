//! Two measures against each other, with round numbers along both axes.

use serde_json::{Value, json};

use super::marks::{self, MANY};
use super::{Options, Theme};
use model::scatter::{Axis, Point, Scatter};
use model::ticks::{Ticks, ticks};

/// The height in pixels.
pub const HEIGHT: f64 = 460.0;

/// How an axis is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AxisTexts {
    /// What stands at its end: name, unit, marks.
    pub title: String,
    /// Its marks: where each is drawn, and what it says.
    pub marks: Vec<(f64, String)>,
}

/// Where an axis runs.
#[must_use]
pub fn span(axis: &Axis, scatter: &Scatter, is_x: bool) -> Ticks {
    let drawn = scatter.points.iter().map(|point| {
        let (x, y) = point.values;
        axis.drawn(if is_x { x } else { y })
    });
    let (low, high) = drawn.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (low.min(value), high.max(value))
    });
    if axis.is_logarithmic {
        decades(low, high)
    } else {
        // No point lies on the edge, but for one at zero.
        let margin = (high - low) * 0.02;
        let low = if low >= 0.0 {
            (low - margin).max(0.0)
        } else {
            low - margin
        };
        ticks(low, high + margin, 5)
    }
}

/// An axis of logarithms: marked at the tens, or also at 2 and 5 where there
/// are few of them.
fn decades(low: f64, high: f64) -> Ticks {
    let whole = ticks(low, high.max(low + 0.3), 4);
    let (first, last) = (low.floor(), high.ceil().max(low.floor() + 1.0));
    let per_ten: &[f64] = if last - first > 3.0 {
        &[1.0]
    } else {
        &[1.0, 2.0, 5.0]
    };
    let marks_of = |units: &[f64]| -> Vec<f64> {
        let tens = (first as i32)..=(last as i32);
        let mark = |ten: i32, unit: &f64| f64::from(ten) + unit.log10();
        tens.flat_map(|ten| {
            units
                .iter()
                .map(move |unit| mark(ten, unit))
                .collect::<Vec<_>>()
        })
        .collect()
    };
    // The axis starts and ends at a round number next to the points.
    let ends = marks_of(&[1.0, 2.0, 5.0]);
    let below = ends.iter().copied().filter(|&mark| mark <= low + 1e-9);
    let start = below.fold(first, f64::max);
    let above = ends.iter().copied().filter(|&mark| mark >= high - 1e-9);
    let end = above.fold(last, f64::min);
    let is_inside = |mark: &f64| (start..=end).contains(mark);
    let marks = marks_of(per_ten).into_iter().filter(is_inside).collect();
    Ticks {
        low: start,
        high: end,
        marks,
        ..whole
    }
}

/// The plot. `shown` says a point's two values in the reader's language.
#[must_use]
pub fn scatter(
    scatter: &Scatter,
    texts: &[AxisTexts; 2],
    theme: &Theme,
    shown: impl Fn(&Point) -> String,
) -> Options {
    let spans = [
        span(&scatter.x, scatter, true),
        span(&scatter.y, scatter, false),
    ];
    // A mirrored page starts at the right; where less is better the axis is
    // turned, so that better is always towards its end.
    let is_x_turned = theme.is_rtl != scatter.x.description.is_lower_better;
    let is_y_turned = scatter.y.description.is_lower_better;
    let edges = [
        edge(&spans[0], is_x_turned == theme.is_rtl),
        edge(&spans[1], !is_y_turned),
    ];
    let options = Options::new(theme)
        .part("grid", &grid(theme))
        .part("xAxis", &axis(&spans[0], is_x_turned, theme))
        .part("yAxis", &axis(&spans[1], is_y_turned, theme))
        .with(
            "/yAxis",
            json!({ "position": if theme.is_rtl { "right" } else { "left" } }),
        )
        .with(
            "/xAxis",
            x_title(&marks::isolated(&texts[0].title, theme), theme),
        )
        .with(
            "/yAxis",
            y_title(&marks::isolated(&texts[1].title, theme), is_y_turned, theme),
        )
        .with("/xAxis", json!({ "position": "bottom" }))
        .series(&marks_along(
            &texts[0].marks,
            |mark| [mark, edges[1]],
            "bottom",
            "x",
            theme,
        ))
        .series(&marks_along(
            &texts[1].marks,
            |mark| [edges[0], mark],
            if theme.is_rtl { "right" } else { "left" },
            "y",
            theme,
        ));
    let groups = scatter.groups();
    let size = marks::size(scatter.points.len());
    let datum = |&index: &usize| {
        let mut datum = datum(scatter, &scatter.points[index], theme, &shown);
        // Beside the far edge a name goes to the other side of its point.
        let drawn = scatter.x.drawn(scatter.points[index].values.0);
        let along = (drawn - spans[0].low) / (spans[0].high - spans[0].low);
        let along = if is_x_turned == theme.is_rtl {
            along
        } else {
            1.0 - along
        };
        if along > 0.85 && datum.is_object() {
            datum["label"]["position"] = if theme.is_rtl { "right" } else { "left" }.into();
        }
        datum
    };
    let plain = json!({ "color": theme.ink_soft, "opacity": 0.55 });
    let hollow = json!({ "color": theme.paper, "borderColor": theme.ink_soft, "borderWidth": 1.2, "borderType": "dotted" });
    let solid = json!({ "color": theme.ink_soft, "opacity": 0.9 });
    let lists = [
        ("unranked", &groups.unranked, hollow),
        ("plain", &groups.plain, plain),
        ("marked", &groups.marked, json!({})),
        ("apart", &groups.apart, solid),
    ];
    lists
        .into_iter()
        .fold(options, |options, (id, list, style)| {
            options.series(&json!({
                "type": "scatter",
                "id": id,
                "data": list.iter().map(datum).collect::<Vec<Value>>(),
                "symbolSize": size,
                "itemStyle": style,
                "label": marks::label(theme),
                "labelLayout": { "hideOverlap": true },
                "emphasis": marks::emphasis(theme),
                "z": if id == "marked" { 4 } else { 3 },
                "progressive": 0,
                "clip": false,
            }))
        })
}

/// How many series come before those of the points.
pub const FIRST_SERIES: usize = 2;

fn grid(theme: &Theme) -> Value {
    // Half of the last number stands beyond the plot.
    let (numbers, names) = (64, 36);
    if theme.is_rtl {
        json!({ "top": 56, "bottom": 64, "right": numbers, "left": names })
    } else {
        json!({ "top": 56, "bottom": 64, "left": numbers, "right": names })
    }
}

/// Where the marks of the other axis stand.
fn edge(span: &Ticks, at_low: bool) -> f64 {
    if at_low { span.low } else { span.high }
}

fn axis(span: &Ticks, is_turned: bool, theme: &Theme) -> Value {
    json!({
        "type": "value",
        "min": span.low,
        "max": span.high,
        "interval": span.step,
        "inverse": is_turned,
        "axisLabel": { "show": false },
        "axisTick": { "show": false },
        "axisLine": { "show": true, "onZero": false, "lineStyle": { "color": theme.ink_soft } },
        "splitLine": { "show": false },
    })
}

fn x_title(title: &str, theme: &Theme) -> Value {
    json!({
        "name": title,
        "nameLocation": "middle",
        "nameGap": 34,
        "nameTextStyle": { "color": theme.ink, "fontSize": 13, "fontWeight": 600 },
        "nameTruncate": { "maxWidth": 600 },
    })
}

fn y_title(title: &str, is_turned: bool, theme: &Theme) -> Value {
    // The title stands above the axis, whichever way it runs.
    let (side, pull) = if theme.is_rtl {
        ("right", [0, -60, 0, 0])
    } else {
        ("left", [0, 0, 0, -60])
    };
    json!({
        "name": title,
        "nameLocation": if is_turned { "start" } else { "end" },
        "nameGap": 22,
        "nameTextStyle": { "color": theme.ink, "fontSize": 13, "fontWeight": 600, "align": side, "padding": pull },
    })
}

/// Numbers as points without a body, since the library cannot write them in
/// the reader's language; each with its line across the plot.
fn marks_along(
    texts: &[(f64, String)],
    at: impl Fn(f64) -> [f64; 2],
    side: &str,
    id: &str,
    theme: &Theme,
) -> Value {
    let datum = |(mark, text): &(f64, String)| json!({ "value": at(*mark), "label": { "formatter": text } });
    let line = |(mark, _): &(f64, String)| {
        if id == "x" {
            json!({ "xAxis": mark })
        } else {
            json!({ "yAxis": mark })
        }
    };
    json!({
        "type": "scatter",
        "id": format!("marks-{id}"),
        "silent": true,
        "clip": false,
        "symbolSize": 0,
        "data": texts.iter().map(datum).collect::<Vec<Value>>(),
        "label": { "show": true, "position": side, "distance": 8, "color": theme.ink_soft, "fontSize": 12 },
        "labelLayout": { "hideOverlap": true },
        "emphasis": { "disabled": true },
        "markLine": {
            "silent": true,
            "symbol": "none",
            "label": { "show": false },
            "lineStyle": { "color": theme.rule, "type": "solid", "width": 1 },
            "data": texts.iter().map(line).collect::<Vec<Value>>(),
        },
    })
}

fn datum(
    scatter: &Scatter,
    point: &Point,
    theme: &Theme,
    shown: &impl Fn(&Point) -> String,
) -> Value {
    let value = json!([
        scatter.x.drawn(point.values.0),
        scatter.y.drawn(point.values.1)
    ]);
    let standing = point.standing;
    let is_named = standing.is_marked() || point.is_apart;
    if !is_named && scatter.points.len() > MANY {
        return value;
    }
    let mut datum = json!({ "name": shown(point), "value": value });
    if is_named {
        datum["label"] = marks::own_label(&point.name, standing.is_focus);
    }
    if standing.is_marked() {
        datum["symbol"] = marks::marked_symbol(standing).into();
        datum["symbolSize"] = marks::marked_size(standing).into();
        let rim = if standing.is_focus {
            &theme.ink
        } else {
            &theme.paper
        };
        datum["itemStyle"] = json!({
            "color": marks::marked_colour(standing, theme),
            "borderColor": rim,
            "borderWidth": if standing.is_focus { 2 } else { 1 },
            "opacity": 1,
        });
    }
    datum
}
