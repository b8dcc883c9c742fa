//! The profile of a few cities over the pillars, as a radar.

use charming::component::{RadarAxisName, RadarCoordinate, RadarIndicator};
use charming::datatype::DataPointItem;
use charming::element::{AreaStyle, ItemStyle, LineStyle, Shape, SplitArea, SplitLine};
use charming::series::Radar;

use super::beyond::beyond;
use super::palette::{Theme, city_symbol};
use super::{Options, measure};
use model::compare::{ComparedCity, Comparison};

/// One axis per pillar from the low to the high end of the scale, one outline
/// per city. Weights do not bear on it: it shows what the cities are, not
/// what we make of it. `width` is that of the place that it is drawn in, in
/// pixels: where it is narrow, names break sooner and the outlines shrink.
#[must_use]
pub fn profile(comparison: &Comparison, theme: &Theme, width: f64) -> Options {
    let (low, high) = comparison.scale;
    let Layout {
        names,
        size,
        radius,
    } = Layout::of(comparison, width);
    let axes: Vec<RadarIndicator> = names
        .iter()
        .map(|name| (name.as_str(), low, high).into())
        .collect();
    let coordinate = RadarCoordinate::new()
        .indicator(axes)
        .shape(Shape::Polygon)
        .split_number(4)
        .radius(radius)
        .center(vec!["50%", "50%"])
        .name_gap(NAME_GAP)
        .axis_name(
            RadarAxisName::new()
                .color(theme.ink.as_str())
                .font_size(size)
                .line_height(size + 3.0),
        )
        .split_line(SplitLine::new().line_style(LineStyle::new().color(theme.rule.as_str())))
        .split_area(SplitArea::new().show(false));
    let outlines = comparison.cities.iter().enumerate();
    let coordinate = beyond(coordinate).line_colour(&theme.rule);
    outlines.fold(
        Options::new(theme).part("radar", coordinate),
        |options, (place, city)| options.series(outline(city, place, low, theme)),
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
        .symbol(city_symbol(place))
        .symbol_size(8)
        .line_style(LineStyle::new().color(colour).width(2.5))
        .area_style(AreaStyle::new().color(colour).opacity(0.05))
        .data(vec![
            DataPointItem::new(values)
                .name(city.name.as_str())
                .item_style(ItemStyle::new().color(colour)),
        ])
}

/// The height that the chart needs at a width, both in pixels.
#[must_use]
pub fn height(comparison: &Comparison, width: f64) -> f64 {
    // Three lines of a name above and below.
    2.0 * Layout::of(comparison, width).radius + 136.0
}

/// The longest line of a name where there is room, in pixels.
const LABEL: f64 = 122.0;
const NAME_GAP: f64 = 10.0;
/// The radius in pixels.
const LARGEST: f64 = 102.0;
const SMALLEST: f64 = 48.0;
/// Below this width names are set smaller.
const NARROW: f64 = 340.0;
/// How far a hexagon that stands on its point reaches to the side, in radii.
const SIDEWAYS: f64 = 0.87;

/// How names and outlines share the width.
struct Layout {
    names: Vec<String>,
    size: f64,
    radius: f64,
}

impl Layout {
    fn of(comparison: &Comparison, width: f64) -> Self {
        let size = if width < NARROW { 11.0 } else { 13.0 };
        let room = LABEL.min(width * 0.3);
        let pillars = comparison.pillars.iter();
        let lines: Vec<Vec<String>> = pillars
            .map(|pillar| measure::wrap(&pillar.name, size, room))
            .collect();
        let lengths = lines.iter().flatten();
        let longest = lengths
            .map(|line| measure::length(line, size))
            .fold(0.0, f64::max);
        // Side by side: a name, the gap before it, and the outline as far as
        // its points reach to the side.
        let free = (width / 2.0 - longest - NAME_GAP - 4.0) / SIDEWAYS;
        Self {
            names: lines.iter().map(|lines| lines.join("\n")).collect(),
            size,
            radius: free.clamp(SMALLEST, LARGEST).round(),
        }
    }
}

/// A name in lines short enough to stand beside an axis.
#[must_use]
pub fn wrap(name: &str) -> String {
    measure::wrap(name, 13.0, LABEL).join("\n")
}
