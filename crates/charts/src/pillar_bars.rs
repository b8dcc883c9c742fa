//! What each pillar adds to the scores of a few cities, as grouped bars.

use charming::component::{Axis, Grid};
use charming::element::{
    AxisLabel, AxisLine, AxisTick, AxisType, ItemStyle, Label, LabelPosition, LineStyle, SplitLine,
};
use charming::series::Bar;
use serde_json::{Value, json};

use super::palette::Theme;
use super::{Options, measure};
use model::compare::{ComparedCity, Comparison};

/// Height of one bar with its gap, in pixels.
const BAR: f64 = 16.0;
/// Space between two groups, in pixels.
const GAP: f64 = 20.0;

/// The height that the chart needs for its bars, in pixels.
#[must_use]
pub fn height(comparison: &Comparison) -> f64 {
    let group = comparison.cities.len() as f64 * BAR + GAP;
    comparison.pillars.len() as f64 * group + 12.0
}

/// One group per pillar, one bar per city, from zero, each with its points at
/// its end. `points` writes a number in the reader's language.
#[must_use]
pub fn pillar_bars(
    comparison: &Comparison,
    theme: &Theme,
    points: impl Fn(f64) -> String,
) -> Options {
    let names: Vec<String> = comparison
        .pillars
        .iter()
        .map(|pillar| measure::wrap(&pillar.name, 13.0, 116.0).join("\n"))
        .collect();
    let options = Options::new(theme)
        .part("grid", &Grid::new().top(4).bottom(4))
        .with("/grid", grid(theme))
        .part("xAxis", &value_axis(comparison, theme))
        .part("yAxis", &pillar_axis(names, theme))
        .with(
            "/yAxis",
            json!({ "axisLabel": label_box(theme), "position": side(theme) }),
        );
    comparison
        .cities
        .iter()
        .enumerate()
        .fold(options, |options, (place, city)| {
            let data: Vec<Value> = data(comparison, city, &points);
            options.series(&bars(city, place, theme)).with(
                &format!("/series/{place}"),
                json!({ "data": data, "barGap": "15%", "barCategoryGap": "28%", "barMaxWidth": BAR,
                    "silent": true, "emphasis": { "disabled": true } }),
            )
        })
}

fn value_axis(comparison: &Comparison, theme: &Theme) -> Axis {
    let (low, high) = comparison.reach;
    Axis::new()
        .type_(AxisType::Value)
        .min(low)
        .max(if high > low { high } else { low + 1.0 })
        .inverse(theme.is_rtl)
        .axis_label(AxisLabel::new().show(false))
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .split_line(
            SplitLine::new()
                .show(false)
                .line_style(LineStyle::new().color(theme.rule.as_str())),
        )
}

fn pillar_axis(names: Vec<String>, theme: &Theme) -> Axis {
    Axis::new()
        .type_(AxisType::Category)
        .data(names)
        .inverse(true)
        .axis_label(AxisLabel::new().color(theme.ink.as_str()).font_size(13))
        .axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
}

fn bars(city: &ComparedCity, place: usize, theme: &Theme) -> Bar {
    let position = if theme.is_rtl {
        LabelPosition::Left
    } else {
        LabelPosition::Right
    };
    Bar::new()
        .id(format!("city-{place}"))
        .name(city.name.as_str())
        .item_style(ItemStyle::new().color(theme.city(place)))
        .label(
            Label::new()
                .show(true)
                .position(position)
                .distance(4)
                .color(theme.ink_soft.as_str())
                .font_size(12),
        )
        .data(vec![0.0; city.scores.len()])
}

/// Each bar carries its own label: a template of the library's would write
/// every number the English way.
fn data(
    comparison: &Comparison,
    city: &ComparedCity,
    points: &impl Fn(f64) -> String,
) -> Vec<Value> {
    (0..comparison.pillars.len())
        .map(|pillar| {
            match city
                .contributions
                .as_ref()
                .and_then(|amounts| amounts.get(pillar))
            {
                Some(&amount) => {
                    json!({ "value": amount, "label": { "formatter": points(amount) } })
                }
                None => Value::Null,
            }
        })
        .collect()
}

fn label_box(theme: &Theme) -> Value {
    let align = if theme.is_rtl { "left" } else { "right" };
    json!({ "width": 116, "overflow": "break", "lineHeight": 15, "align": align, "interval": 0 })
}

fn side(theme: &Theme) -> &'static str {
    if theme.is_rtl { "right" } else { "left" }
}

fn grid(theme: &Theme) -> Value {
    let (names, values) = (128, 40);
    if theme.is_rtl {
        json!({ "right": names, "left": values })
    } else {
        json!({ "left": names, "right": values })
    }
}
