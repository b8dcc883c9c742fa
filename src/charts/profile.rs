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
/// what we make of it. `width` is that of the place that it is drawn in, in
/// pixels: where it is narrow, names break sooner and the outlines shrink.
#[must_use]
pub fn profile(comparison: &Comparison, theme: &Theme, width: f64) -> Options {
    let (low, high) = comparison.scale;
    let names: Vec<String> = comparison
        .pillars
        .iter()
        .map(|pillar| wrap(&pillar.name, LABEL.min(width * 0.3)))
        .collect();
    let longest = names
        .iter()
        .flat_map(|name| name.lines())
        .map(length)
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

/// A name in lines short enough to stand beside an axis. Scripts without
/// spaces break between any two signs.
fn wrap(name: &str, room: f64) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut add = |piece: &str, space: &str| match lines.last_mut() {
        Some(line) if length(line) + length(space) + length(piece) <= room => {
            line.push_str(space);
            line.push_str(piece);
        }
        _ => lines.push(piece.to_owned()),
    };
    for word in name.split_whitespace() {
        if length(word) <= room || !word.chars().any(is_square) {
            add(word, " ");
            continue;
        }
        for sign in word.chars() {
            add(sign.encode_utf8(&mut [0; 4]), "");
        }
    }
    lines.join("\n")
}

/// About how long a text is, in pixels. The drawing has no ruler; it is better
/// to guess a little too much.
fn length(text: &str) -> f64 {
    let width = |letter: char| match letter {
        letter if is_square(letter) => 1.0,
        'm' | 'w' | 'M' | 'W' | 'щ' | 'ш' | 'ж' | 'ю' | 'ф' => 0.85,
        letter if letter.is_uppercase() => 0.66,
        'i' | 'j' | 'l' | 'f' | 't' | 'r' | ' ' | ',' | '.' => 0.34,
        _ => 0.56,
    };
    text.chars().map(width).sum::<f64>() * SIZE
}

/// Whether a sign fills a square, as Chinese ones do.
fn is_square(letter: char) -> bool {
    letter >= '\u{2e80}'
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
