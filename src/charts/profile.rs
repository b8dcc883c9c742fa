//! The profile of a few cities over the pillars, as a radar.

use super::Options;
use super::palette::{Theme, city_symbol};
use crate::model::compare::{ComparedCity, Comparison};
use charming::component::{RadarAxisName, RadarCoordinate, RadarIndicator};
use charming::datatype::DataPointItem;
use charming::element::{
    AreaStyle, AxisLine, AxisLineStyle, ItemStyle, LineStyle, Shape, SplitArea, SplitLine, Symbol,
};
use charming::series::Radar;

/// One axis per pillar from the low to the high end of the scale, one outline
/// per city. Weights do not bear on it: it shows what the cities are, not
/// what we make of it.
#[must_use]
pub fn profile(comparison: &Comparison, theme: &Theme) -> Options {
    let (low, high) = comparison.scale;
    let axes: Vec<RadarIndicator> = comparison
        .pillars
        .iter()
        .map(|pillar| (wrap(&pillar.name).as_str(), low, high).into())
        .collect();
    let coordinate = RadarCoordinate::new()
        .indicator(axes)
        .shape(Shape::Polygon)
        .split_number(4)
        .radius("60%")
        .center(vec!["50%", "50%"])
        .name_gap(10)
        .axis_name(
            RadarAxisName::new()
                .color(theme.ink.as_str())
                .font_size(13)
                .line_height(16),
        )
        .axis_line(
            AxisLine::new().line_style(AxisLineStyle::new().color((1.0, theme.rule.as_str()))),
        )
        .split_line(SplitLine::new().line_style(LineStyle::new().color(theme.rule.as_str())))
        .split_area(SplitArea::new().show(false));
    let outlines = comparison.cities.iter().enumerate();
    outlines.fold(
        Options::new(theme).part("radar", &coordinate),
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

/// A name in lines short enough to stand beside an axis.
pub fn wrap(name: &str) -> String {
    const LONGEST: usize = 18;
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LONGEST => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

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
