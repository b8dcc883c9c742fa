//! Every city as a line across the pillars.

use charming::component::{Axis, ParallelAxis, ParallelCoordinate};
use charming::datatype::{CompositeValue, DataPoint, DataPointItem};
use charming::element::{
    AxisLabel, AxisTick, AxisType, ItemStyle, LineStyle, NameLocation, TextStyle,
};
use charming::series::Parallel;

use super::beyond::{Beyond, Datum, beyond};
use super::pointing::{Plane, Spot};
use super::{Options, Theme, marks, measure};
use model::profiles::{ProfileAxis, ProfileLine, Profiles};

/// The height in pixels.
pub const HEIGHT: f64 = 420.0;

/// Up to some hundred lines are told one by one; beyond, each is as faint as leaves
/// so much ink in all.
const DENSE: f64 = 45.0;
/// What is still seen of a single line.
const FAINTEST: f64 = 0.07;

/// The name of an axis, by which the library says where a reader drew bounds.
#[must_use]
pub fn axis_id(index: usize) -> String {
    format!("axis-{index}")
}

/// The axis that a name belongs to.
#[must_use]
pub fn axis_of(id: &str) -> Option<usize> {
    id.strip_prefix("axis-")?.parse().ok()
}

/// The lines by how they are drawn, one list a series, as indices into
/// [`Profiles::lines`]: left out, kept, marked.
#[must_use]
pub fn series_of(profiles: &Profiles) -> [Vec<usize>; 3] {
    let mut series: [Vec<usize>; 3] = Default::default();
    for &index in &profiles.drawn {
        let line = &profiles.lines[index];
        let place = match (line.is_kept, line.standing.is_marked()) {
            (_, true) => 2,
            (true, false) => 1,
            (false, false) => 0,
        };
        series[place].push(index);
    }
    series
}

/// A name in lines that have room above its axis, also where axes stand close:
/// the library would cut what reaches into the next one's room.
#[must_use]
pub fn title_lines(name: &str) -> String {
    measure::wrap(name, 12.0, 84.0).join("\n")
}

/// The lines. `title` says what an axis is, by its place and where it starts
/// and ends, in the reader's language.
#[must_use]
pub fn parallel(
    profiles: &Profiles,
    theme: &Theme,
    is_narrow: bool,
    title: impl Fn(usize, &ProfileAxis) -> String,
) -> Options {
    let mut axes: Vec<Beyond<ParallelAxis>> = profiles
        .axes
        .iter()
        .enumerate()
        .map(|(index, axis)| axis_part(axis, index, theme, title(index, axis)))
        .collect();
    // From right to left the first axis stands at the right.
    if theme.is_rtl {
        axes.reverse();
    }
    let edge = edge(is_narrow);
    let room = ParallelCoordinate::new()
        .top(TOP)
        .bottom(BOTTOM)
        .left(edge)
        .right(edge);
    let options = Options::new(theme)
        .part("parallel", beyond(room).unexpandable())
        .parts("parallelAxis", axes);
    let opacity = match profiles.is_brushed {
        true => 0.75,
        // Many lines are a cloud, and no wall.
        false => (DENSE / profiles.drawn.len().max(1) as f64).clamp(FAINTEST, 0.4),
    };
    let styles = [
        ("left-out", theme.rule.as_str(), 0.5, 1.0),
        ("kept", theme.ink_soft.as_str(), opacity, 1.2),
        ("marked", theme.ink.as_str(), 1.0, 3.0),
    ];
    let lists = series_of(profiles);
    lists
        .iter()
        .zip(styles)
        .fold(options, |options, (list, (id, colour, opacity, width))| {
            let datum = |&index: &usize| datum(profiles, &profiles.lines[index], opacity, theme);
            let is_marked = id == "marked";
            let style = LineStyle::new().color(colour).width(width).opacity(opacity);
            let series = Parallel::new()
                .id(id)
                .line_style(style)
                // Which lines are kept is ours to say: keyboards have bounds too.
                .active_opacity(opacity)
                .inactive_opacity(if is_marked { 0.35 } else { opacity })
                .progressive(500);
            options.series(
                beyond(series)
                    .silent()
                    .z(if is_marked { 4 } else { 2 })
                    .data(list.iter().map(datum)),
            )
        })
}

fn axis_part(
    axis: &ProfileAxis,
    index: usize,
    theme: &Theme,
    title: String,
) -> Beyond<ParallelAxis> {
    let title_style = TextStyle::new()
        .color(theme.ink.as_str())
        .font_size(12)
        .line_height(15)
        .align("center");
    // The library insists on numbers of its own along these axes, and would
    // write them the English way: the title has them instead.
    let look = Axis::new()
        .id(axis_id(index))
        .interval(axis.scale.step)
        .name_text_style(title_style)
        .axis_label(AxisLabel::new().color("transparent"))
        .axis_tick(AxisTick::new().show(false));
    let selection = ItemStyle::new()
        .border_width(1)
        .border_color(theme.ink.as_str())
        .color(theme.ink.as_str())
        .opacity(0.14);
    let axis = ParallelAxis::new()
        .dim(index as f64)
        .name(marks::isolated(&title, theme))
        .type_(AxisType::Value)
        .min(axis.scale.low)
        .max(axis.scale.high)
        .realtime(true)
        .name_location(NameLocation::End)
        .name_gap(10);
    beyond(axis)
        .like(look)
        .line_colour(&theme.ink_soft)
        .selection(18.0, selection)
}

fn datum(profiles: &Profiles, line: &ProfileLine, opacity: f64, theme: &Theme) -> Datum {
    let value = |score: &Option<f64>| score.map_or_else(|| "-".into(), CompositeValue::from);
    let values: CompositeValue = line.scores.iter().map(value).collect();
    let standing = line.standing;
    if !standing.is_marked() {
        return DataPoint::from(values).into();
    }
    let is_faint = profiles.is_brushed && !line.is_kept;
    let style = LineStyle::new()
        .color(marks::marked_colour(standing, theme))
        .width(if standing.is_focus { 3.5 } else { 2.5 })
        .opacity(if is_faint { 0.3 } else { opacity });
    beyond(DataPointItem::new(values)).line_style(style).into()
}

/// The points in which lines meet axes, by the places of both: who stands out
/// first, then who is kept.
#[must_use]
pub fn spots(profiles: &Profiles, is_rtl: bool, is_narrow: bool) -> Vec<((usize, usize), Spot)> {
    let [left_out, kept, marked] = series_of(profiles);
    let last = profiles.axes.len().saturating_sub(1).max(1) as f64;
    let plane = Plane::Within {
        side: edge(is_narrow),
        top: TOP,
        bottom: BOTTOM,
    };
    let lines = [marked, kept, left_out].concat();
    let points = lines.iter().enumerate().flat_map(|(place, &line)| {
        let axes = profiles.axes.iter().zip(&profiles.lines[line].scores);
        axes.enumerate().filter_map(move |(index, (axis, score))| {
            let span = axis.scale.high - axis.scale.low;
            let up = ((*score)? - axis.scale.low) / if span > 0.0 { span } else { 1.0 };
            let along = index as f64 / last;
            let along = if is_rtl { 1.0 - along } else { along };
            let spot = Spot::dot(place, (along, 1.0 - up), 4.0).on(plane);
            Some(((line, index), spot))
        })
    });
    points.collect()
}

/// Room above the axes, for their names, in pixels.
const TOP: f64 = 84.0;
const BOTTOM: f64 = 14.0;

/// Room beside the axes, in pixels.
const fn edge(is_narrow: bool) -> f64 {
    if is_narrow { 18.0 } else { 66.0 }
}
