//! Why one city is above another: each pillar's step from level to the lead.

use charming::component::Axis;
use charming::element::{AxisLabel, AxisLine, AxisTick, AxisType, ItemStyle, Label, SplitLine};
use charming::series::Bar;
use serde_json::{Value, json};

use super::palette::Theme;
use super::{Options, measure};
use model::waterfall::{Step, Waterfall};

/// Which pillars show their indicators.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unfolded {
    /// None.
    #[default]
    None,
    /// The one at this place.
    One(usize),
    /// All.
    All,
}

impl Unfolded {
    const fn holds(self, pillar: usize) -> bool {
        match self {
            Self::None => false,
            Self::One(place) => place == pillar,
            Self::All => true,
        }
    }
}

/// One line of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What stands before it.
    pub name: String,
    /// Where its bar starts, in points of lead.
    pub from: f64,
    /// Where its bar ends.
    pub to: f64,
    /// What it is.
    pub kind: Kind,
}

/// What a line of the chart is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A pillar, by its place.
    Pillar(usize),
    /// An indicator of the pillar above.
    Indicator,
    /// All together: the lead.
    Lead,
}

/// The chart's lines from top to bottom: each bar starts where the one before
/// it ended, those of indicators where their pillar starts, and the last one
/// from zero.
#[must_use]
pub fn rows(waterfall: &Waterfall, unfolded: Unfolded, lead: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut reached = 0.0;
    for (place, step) in waterfall.steps.iter().enumerate() {
        rows.push(row(step, reached, Kind::Pillar(place)));
        if unfolded.holds(place) {
            let mut within = reached;
            for indicator in &step.indicators {
                rows.push(row(indicator, within, Kind::Indicator));
                within += indicator.points;
            }
        }
        reached += step.points;
    }
    rows.push(Row {
        name: lead.to_owned(),
        from: 0.0,
        to: waterfall.lead,
        kind: Kind::Lead,
    });
    rows
}

fn row(step: &Step, from: f64, kind: Kind) -> Row {
    Row {
        name: step.name.clone(),
        from,
        to: from + step.points,
        kind,
    }
}

/// Height of one line, in pixels.
const LINE: f64 = 42.0;

/// The height that the chart needs, in pixels.
#[must_use]
pub fn height(n_rows: usize) -> f64 {
    n_rows as f64 * LINE + 12.0
}

/// Bars that step from level with the other city to the lead. `points` writes
/// a difference in the reader's language, with its sign.
#[must_use]
pub fn waterfall(rows: &[Row], theme: &Theme, points: impl Fn(f64) -> String) -> Options {
    let base: Vec<f64> = rows.iter().map(|row| row.from.min(row.to)).collect();
    let bars: Vec<Value> = rows.iter().map(|row| bar(row, theme, &points)).collect();
    let (low, high) = reach(rows);
    let stacked = json!({ "stack": "lead", "stackStrategy": "all", "silent": true,
        "barCategoryGap": "34%", "emphasis": { "disabled": true } });
    Options::new(theme)
        .part("grid", &grid(theme))
        .part("xAxis", &value_axis(low, high, theme))
        .part("yAxis", &name_axis(rows, theme))
        .with("/yAxis", names(rows, theme))
        .series(
            &Bar::new()
                .id("base")
                .item_style(ItemStyle::new().color("transparent"))
                .data(base),
        )
        .with("/series/0", stacked.clone())
        .series(&Bar::new().id("steps").data(vec![0.0; rows.len()]))
        .with("/series/1", stacked)
        .with(
            "/series/1",
            json!({ "data": bars, "silent": false, "cursor": "default", "markLine": level(theme) }),
        )
}

/// The line on which both cities would be level.
fn level(theme: &Theme) -> Value {
    json!({ "silent": true, "symbol": "none", "label": { "show": false },
        "lineStyle": { "color": theme.ink_soft, "width": 1, "type": "solid" },
        "data": [{ "xAxis": 0 }] })
}

fn bar(row: &Row, theme: &Theme, points: &impl Fn(f64) -> String) -> Value {
    let amount = row.to - row.from;
    let colour = if amount < 0.0 {
        &theme.loss
    } else {
        &theme.gain
    };
    let is_mirrored = theme.is_rtl != (amount < 0.0);
    let style = match row.kind {
        Kind::Indicator => {
            json!({ "color": theme.paper, "borderColor": colour, "borderWidth": 1.5 })
        }
        Kind::Lead => json!({ "color": theme.ink }),
        Kind::Pillar(_) => json!({ "color": colour }),
    };
    let weight = if row.kind == Kind::Lead { 600 } else { 400 };
    let label = Label::new()
        .show(true)
        .distance(5)
        .color(theme.ink.as_str())
        .font_size(12);
    let mut bar = json!({ "value": amount.abs(), "itemStyle": style, "label": label });
    bar["label"]["formatter"] = points(amount).into();
    // Where it meets the line of level, the figure stays legible.
    bar["label"]["textBorderColor"] = theme.paper.as_str().into();
    bar["label"]["textBorderWidth"] = 3.into();
    bar["label"]["fontWeight"] = weight.into();
    bar["label"]["position"] = if is_mirrored { "left" } else { "right" }.into();
    bar
}

/// How far the bars reach to both sides, and a little more for what stands at
/// their ends.
fn reach(rows: &[Row]) -> (f64, f64) {
    let ends = || rows.iter().flat_map(|row| [row.from, row.to]);
    let (low, high) = (ends().fold(0.0, f64::min), ends().fold(0.0, f64::max));
    let room = 0.16 * (high - low);
    // Cities that are level everywhere still need a scale.
    let room = if room > 0.0 { room } else { 1.0 };
    let has_fall = rows.iter().any(|row| row.to < row.from);
    let low = if has_fall { low - room } else { low };
    (low, high + room)
}

fn value_axis(low: f64, high: f64, theme: &Theme) -> Axis {
    Axis::new()
        .type_(AxisType::Value)
        .min(low)
        .max(high)
        .inverse(theme.is_rtl)
        .axis_label(AxisLabel::new().show(false))
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .split_line(SplitLine::new().show(false))
}

fn name_axis(rows: &[Row], theme: &Theme) -> Axis {
    Axis::new()
        .type_(AxisType::Category)
        .data(rows.iter().map(|row| row.name.clone()).collect())
        .inverse(true)
        .axis_label(AxisLabel::new().color(theme.ink.as_str()).font_size(13))
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
}

/// Names of indicators stand back, and the lead stands out.
fn names(rows: &[Row], theme: &Theme) -> Value {
    let data = rows.iter().map(|row| {
        let name = |size: f64| measure::wrap(&row.name, size, f64::from(NAMES - 12)).join("\n");
        match row.kind {
            Kind::Indicator => json!({ "value": name(12.0),
                "textStyle": { "color": theme.ink_soft, "fontSize": 12 } }),
            Kind::Lead => json!({ "value": name(13.0), "textStyle": { "fontWeight": 600 } }),
            Kind::Pillar(_) => json!({ "value": name(13.0) }),
        }
    });
    let data: Vec<Value> = data.collect();
    let (align, side) = if theme.is_rtl {
        ("left", "right")
    } else {
        ("right", "left")
    };
    json!({ "data": data, "position": side, "axisLabel": { "width": NAMES - 12, "overflow": "break",
        "lineHeight": 14, "align": align, "interval": 0 } })
}

/// Room for the names, in pixels.
const NAMES: i32 = 152;

fn grid(theme: &Theme) -> Value {
    let (start, end) = if theme.is_rtl {
        ("right", "left")
    } else {
        ("left", "right")
    };
    json!({ "top": 4, "bottom": 4, start: NAMES, end: 8 })
}
