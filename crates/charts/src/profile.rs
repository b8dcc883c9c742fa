//! The profile of a few cities over the pillars, as a radar.

use charming::component::{Grid, RadarAxisName, RadarCoordinate, RadarIndicator};
use charming::datatype::DataPointItem;
use charming::element::{AreaStyle, ItemStyle, Label, LineStyle, Shape, SplitArea, SplitLine};
use charming::series::{Radar, Scatter};

use super::beyond::{Beyond, beyond};
use super::palette::{Theme, city_symbol};
use super::pointing::{Plane, Spot};
use super::side::Side;
use super::{Options, axes, measure};
use model::compare::{ComparedCity, Comparison};

/// One axis per pillar from the low to the high end of the scale, one outline
/// per city. Weights do not bear on it: it shows what the cities are, not
/// what we make of it. `width` is that of the place that it is drawn in, in
/// pixels: where it is narrow, names break sooner and the outlines shrink.
/// `shown` writes a number of the scale in the reader's language.
#[must_use]
pub fn profile(
    comparison: &Comparison,
    theme: &Theme,
    width: f64,
    shown: impl Fn(f64) -> String,
) -> Options {
    let (low, high) = comparison.scale;
    let Layout {
        names,
        size,
        radius,
    } = Layout::of(comparison, width);
    let indicators: Vec<RadarIndicator> = names
        .iter()
        .map(|name| (name.as_str(), low, high).into())
        .collect();
    let coordinate = RadarCoordinate::new()
        .indicator(indicators)
        .shape(Shape::Polygon)
        .split_number(RINGS)
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
    // The library writes no number of ours: those of the rings stand on an axis of
    // their own, from the middle up.
    let up = Grid::new().width(20).bottom("50%").height(radius);
    let up = match theme.start() {
        Side::Left => up.left("50%"),
        Side::Right => up.right("50%"),
    };
    let options = Options::new(theme)
        .part("radar", coordinate)
        .part("grid", up)
        .part("xAxis", axes::bare(0.0, 1.0, theme.is_rtl))
        .part("yAxis", axes::bare(low, high, false));
    outlines
        .fold(options, |options, (place, city)| {
            options.series(outline(city, place, low, theme))
        })
        .series(ring_numbers((low, high), theme, shown))
}

/// How many rings there are.
const RINGS: u32 = 4;

/// What each ring stands for, beside the axis that points upwards.
fn ring_numbers(
    (low, high): (f64, f64),
    theme: &Theme,
    shown: impl Fn(f64) -> String,
) -> Beyond<Scatter> {
    let ring = |ring: u32| {
        let value = low + (high - low) * f64::from(ring) / f64::from(RINGS);
        let label = Label::new().formatter(shown(value).as_str());
        beyond(DataPointItem::new(vec![0.0, value])).label(label)
    };
    let label = Label::new()
        .show(true)
        .position(theme.end().label())
        .distance(3)
        .color(theme.ink_soft.as_str())
        .font_size(11)
        // Outlines cross the axis there: between letters they would strike them out.
        .background_color(theme.paper.as_str())
        .padding((1.0, 2.0, 1.0, 2.0));
    let series = Scatter::new().id("rings").symbol_size(0);
    beyond(series)
        .silent()
        .z(3)
        .part("label", beyond(label))
        .data((0..=RINGS).map(ring))
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
const LARGEST: f64 = 170.0;
const SMALLEST: f64 = 56.0;
/// Below this width names are set smaller.
const NARROW: f64 = 420.0;
/// How much of such a width a line of a name takes.
const SHARE: f64 = 0.2;
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
        let (size, room) = if width < NARROW {
            (11.0, SHARE * width)
        } else {
            (13.0, LABEL)
        };
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

/// The corners of the outlines, by city and pillar; where a score is missing
/// there is none.
#[must_use]
pub fn marks(comparison: &Comparison, width: f64) -> Vec<((usize, usize), Spot)> {
    let (low, high) = comparison.scale;
    let Layout { radius, .. } = Layout::of(comparison, width);
    let n = comparison.pillars.len().max(1) as f64;
    let mut marks = Vec::new();
    for (place, city) in comparison.cities.iter().enumerate() {
        for (pillar, score) in city.scores.iter().enumerate() {
            let Some(score) = score else { continue };
            // From the top, against the clock.
            let turn = std::f64::consts::TAU * pillar as f64 / n;
            let out = radius * (score - low) / (high - low);
            let at = (-out * turn.sin(), -out * turn.cos());
            let spot = Spot::dot(place, at, 4.0).on(Plane::Middle);
            marks.push(((place, pillar), spot));
        }
    }
    marks
}
