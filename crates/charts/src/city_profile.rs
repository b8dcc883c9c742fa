//! One city among all others, pillar by pillar: a strip of dots each.

use charming::component::Axis;
use charming::datatype::DataPoint;
use charming::element::{AxisLabel, Emphasis, ItemStyle, LabelVerticalAlign, SplitLine, Symbol};
use charming::series::Scatter;

use super::beyond::{Beyond, beyond};
use super::palette::Theme;
use super::pointing::Spot;
use super::ranks::lines_to_foot;
use super::side::Side;
use super::{Options, axes};
use model::what_if::city_profile::{Profile, ProfilePillar};

/// Height of one strip in pixels.
const STRIP: f64 = 37.0;
/// Room for the numbers below, in pixels.
const FOOT: f64 = 22.0;
/// Past this many cities a strip shows how they are spread, not each of them.
const MOST_DOTS: usize = 160;

/// The height that the chart needs, in pixels.
#[must_use]
pub fn height(profile: &Profile) -> f64 {
    profile.pillars.len() as f64 * STRIP + FOOT + 6.0
}

/// One strip per pillar: a dot for every ranked city, an upright bar for the
/// median one, a large dot for this one, whose score stands at the end.
/// `score` writes a score in the reader's language, and says where there is
/// none.
#[must_use]
pub fn city_profile(
    profile: &Profile,
    theme: &Theme,
    score: impl Fn(Option<f64>) -> String,
) -> Options {
    let pillars = profile.pillars.iter();
    let names = pillars.clone().map(|pillar| pillar.name.clone());
    let own = pillars.map(|pillar| score(pillar.own));
    let (low, high) = profile.scale;
    let ticks = [low, f64::midpoint(low, high), high].map(|at| (at, score(Some(at))));
    let names = beyond(strip_axis(theme.start()).z(4))
        .names(names)
        .part("axisLabel", above(theme.start(), 9.0, &theme.ink));
    let own = beyond(strip_axis(theme.end()))
        .names(own)
        .part("axisLabel", beside(theme.end(), &theme.ink));
    let all = points(profile, |pillar| {
        let places = spread(pillar.all.len()).into_iter();
        places.map(|place| pillar.all[place]).collect()
    });
    let median = points(profile, |pillar| pillar.median.into_iter().collect());
    let this = points(profile, |pillar| pillar.own.into_iter().collect());
    let filled = |colour: &str| ItemStyle::new().color(colour);
    let rimmed = filled(&theme.accent)
        .border_color(theme.paper.as_str())
        .border_width(1.5);
    let stroke = filled(&theme.ink)
        .border_color(theme.paper.as_str())
        .border_width(1)
        .opacity(1);
    Options::new(theme)
        .part("grid", theme.grid(10.0, 48.0).top(6).bottom(FOOT))
        .part("xAxis", axes::bare(low, high, theme.is_rtl))
        .parts("yAxis", [names, own])
        .series(
            dots(
                marks("all", filled(&theme.ink_soft).opacity(0.55)).symbol_size(5),
                all,
            )
            .part("markLine", lines_to_foot(&ticks, theme)),
        )
        .series(dots(marks("city", rimmed.opacity(1)).symbol_size(13), this))
        // Last, so that the city does not hide whom it is held against.
        .series(dots(marks("median", stroke).symbol(Symbol::Rect), median).symbol_box(4.0, 18.0))
}

fn points(profile: &Profile, scores: impl Fn(&ProfilePillar) -> Vec<f64>) -> Vec<DataPoint> {
    let pillars = profile.pillars.iter().enumerate();
    let point = |row: usize, x: f64| DataPoint::from(vec![x, row as f64]);
    pillars
        .flat_map(|(row, pillar)| scores(pillar).into_iter().map(move |x| point(row, x)))
        .collect()
}

/// The places of all of so many scores in order, or of as many, evenly taken, as
/// can be told apart.
fn spread(count: usize) -> Vec<usize> {
    if count <= MOST_DOTS {
        return (0..count).collect();
    }
    let step = (count - 1) as f64 / (MOST_DOTS - 1) as f64;
    let place = |dot: usize| (dot as f64 * step).round() as usize;
    (0..MOST_DOTS).map(place).collect()
}

fn marks(id: &str, style: ItemStyle) -> Scatter {
    Scatter::new()
        .id(id)
        .item_style(style)
        .emphasis(Emphasis::new().disabled(true))
}

fn dots(marks: Scatter, data: Vec<DataPoint>) -> Beyond<Scatter> {
    beyond(marks).silent().data(data)
}

/// An axis of strips along a side; their names are to be added.
pub(super) fn strip_axis(side: Side) -> Axis {
    axes::beside(side).split_line(SplitLine::new().show(false))
}

/// Names stand above their strips, so many pixels from the middle of them: a
/// column of names would leave a narrow page no room for dots.
pub(super) fn above(side: Side, pixels: f64, colour: &str) -> Beyond<AxisLabel> {
    beyond(label(colour))
        .inside()
        .margin(-6.0)
        .align(axes::align(side))
        .vertical_align(LabelVerticalAlign::Bottom)
        .room_below(pixels)
}

fn beside(side: Side, colour: &str) -> Beyond<AxisLabel> {
    beyond(label(colour))
        .align(axes::align(side.other()))
        .margin(10.0)
}

fn label(colour: &str) -> AxisLabel {
    AxisLabel::new().color(colour).font_size(13).interval(0)
}

/// What a dot of the chart is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dot {
    /// The city itself.
    Own,
    /// The median one.
    Median,
    /// Another city, by its place in [`ProfilePillar::all`].
    Other(usize),
}

/// The dots, by pillar: the city itself, the median, then the others from the
/// lowest score.
#[must_use]
pub fn spots(profile: &Profile) -> Vec<((usize, Dot), Spot)> {
    let mut spots = Vec::new();
    for (row, pillar) in profile.pillars.iter().enumerate() {
        let mut add = |dot: Dot, score: f64, radius: f64| {
            spots.push(((row, dot), Spot::dot(row, (score, row as f64), radius)));
        };
        if let Some(own) = pillar.own {
            add(Dot::Own, own, 6.5);
        }
        if let Some(median) = pillar.median {
            add(Dot::Median, median, 4.0);
        }
        for place in spread(pillar.all.len()) {
            // The city itself has its own dot.
            if pillar.own != Some(pillar.all[place]) {
                add(Dot::Other(place), pillar.all[place], 2.5);
            }
        }
    }
    spots
}
