//! The profile of a few cities over the pillars, as a radar.

use super::palette::{Theme, city_symbol};
use super::{Options, measure};
use crate::model::compare::{ComparedCity, Comparison};
use charming::component::{RadarAxisName, RadarCoordinate, RadarIndicator};
use charming::datatype::DataPointItem;
use charming::element::{AreaStyle, ItemStyle, LineStyle, Shape, SplitArea, SplitLine, Symbol};
use charming::series::Radar;
use serde_json::json;

/// One axis per pillar from the low to the high end of the scale, one outline
/// per city. Weights do not bear on it: it shows what the cities are, not
/// what we make of it. `width` is that of the place that it is drawn in, in
/// pixels: where it is narrow, names break sooner and the outlines shrink.
#[must_use]
pub fn profile(comparison: &Comparison, theme: &Theme, width: f64) -> Options {
    let (low, high) = comparison.scale;
    let names: Vec<String> = comparison
        .pillars
        .iter()
        .map(|pillar| measure::wrap(&pillar.name, SIZE, LABEL.min(width * 0.3)).join("\n"))
        .collect();
    let longest = names
        .iter()
        .flat_map(|name| name.lines())
        .map(|line| measure::length(line, SIZE))
        .fold(0.0, f64::max);
    // Side by side: a name, the gap before it, and the outline as far as its
    // points reach to the side.
    let radius = ((width / 2.0 - longest - NAME_GAP - 4.0) / SIDEWAYS).clamp(SMALLEST, LARGEST);
    let axes: Vec<RadarIndicator> = names
        .iter()
        .map(|name| (name.as_str(), low, high).into())
        .collect();
    let coordinate = RadarCoordinate::new()
        .indicator(axes)
        .shape(Shape::Polygon)
        .split_number(4)
        .radius(radius.round())
        .center(vec!["50%", "50%"])
        .name_gap(NAME_GAP)
        .axis_name(
            RadarAxisName::new()
                .color(theme.ink.as_str())
                .font_size(13)
                .line_height(16),
        )
        .split_line(SplitLine::new().line_style(LineStyle::new().color(theme.rule.as_str())))
        .split_area(SplitArea::new().show(false));
    let outlines = comparison.cities.iter().enumerate();
    outlines.fold(
        Options::new(theme).part("radar", &coordinate).with(
            "/radar",
            json!({ "axisLine": { "lineStyle": { "color": theme.rule } } }),
        ),
        |options, (place, city)| options.series(&outline(city, place, low, theme)),
    )
}

fn outline(city: &ComparedCity, place: usize, low: f64, theme: &Theme) -> Radar {
    // A missing pillar is drawn at the low end: the table says that it is
    // missing, and an outline with a hole cannot be drawn.
    let values: Vec<f64> = city
        .scores
        .iter()
        .map(|score| score.unwrap_or(low))
        .collect();
    let colour = theme.city(place);
    Radar::new()
        .id(format!("city-{place}"))
        .name(city.name.as_str())
        .symbol(symbol(place))
        .symbol_size(8)
        .line_style(LineStyle::new().color(colour).width(2.5))
        .area_style(AreaStyle::new().color(colour).opacity(0.05))
        .data(vec![
            DataPointItem::new(values)
                .name(city.name.as_str())
                .item_style(ItemStyle::new().color(colour)),
        ])
}

/// The height that the chart needs, in pixels.
pub const HEIGHT: f64 = 340.0;

/// The longest line of a name where there is room, in pixels.
const LABEL: f64 = 122.0;
const NAME_GAP: f64 = 10.0;
const SIZE: f64 = 13.0;
/// The radius in pixels.
const LARGEST: f64 = 0.3 * HEIGHT;
const SMALLEST: f64 = 48.0;
/// How far a hexagon that stands on its point reaches to the side, in radii.
const SIDEWAYS: f64 = 0.87;

fn symbol(place: usize) -> Symbol {
    match city_symbol(place) {
        "rect" => Symbol::Rect,
        "triangle" => Symbol::Triangle,
        "diamond" => Symbol::Diamond,
        "roundRect" => Symbol::RoundRect,
        "arrow" => Symbol::Arrow,
        _ => Symbol::Circle,
    }
}
