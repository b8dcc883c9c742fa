//! Groups of cities: how far their scores are spread, and the score of each.

use charming::datatype::{DataPoint, DataPointItem};
use charming::element::{AxisLabel, Emphasis, ItemStyle, SplitLine, Symbol};
use charming::series::{Bar, Scatter};
use serde_json::json;

use super::beyond::{Beyond, Part, beyond};
use super::city_profile::strip_axis;
use super::palette::{Theme, city_symbol};
use super::pointing::Spot;
use super::ranks::{
    WIDTHS, grid, lines, name_axis, names_within, room, room_within, sparse, upright,
};
use super::{Options, axes, marks};
use model::grouped::{Group, Grouped, Member};
use model::highlight::Standing;

/// Height of one row, in pixels.
const ROW: f64 = 30.0;
/// Room for the numbers above, in pixels.
const TOP: f64 = 24.0;

/// Room for the scores at the ends of rows, in pixels.
const END: f64 = 48.0;

/// A bar from one of a group's five scores to another.
#[derive(Clone, Copy)]
struct Range {
    /// What the library stacks it on.
    stack: &'static str,
    /// The axis of names that it lies along. Bars of one axis stand side by side:
    /// those that share the middle of a row have an axis each.
    axis: f64,
    /// How thick it is, in pixels: an even number, as rows are, lies in the middle.
    width: f64,
    /// Its ends among the five.
    between: (usize, usize),
}

/// From the lowest score to the highest.
const WHOLE: Range = Range {
    stack: "whole",
    axis: 1.0,
    width: 2.0,
    between: (0, 4),
};
/// The middle half.
const MIDDLE: Range = Range {
    stack: "middle",
    axis: 0.0,
    width: 10.0,
    between: (1, 3),
};

/// The height that the chart needs for its rows, in pixels.
#[must_use]
pub fn height(grouped: &Grouped) -> f64 {
    grouped.groups.len() as f64 * ROW + TOP + 8.0
}

/// One row per group, best first: a thin bar from its lowest score to its
/// highest, a thicker one for the middle half of its cities, a diamond for the
/// score of the group, which stands at the end of the row, and dots for cities.
/// `names` are those of the groups in order; `score` writes a score, `tick` a
/// number along the axis.
#[must_use]
pub fn grouped(
    grouped: &Grouped,
    names: &[String],
    theme: &Theme,
    score: impl Fn(f64) -> String,
    tick: impl Fn(f64) -> String,
) -> Options {
    let named: Vec<(String, bool)> = names
        .iter()
        .enumerate()
        .map(|(row, name)| (name.clone(), grouped.own == Some(row)))
        .collect();
    let scale = &grouped.scale;
    let ticks: Vec<(f64, String)> = scale
        .marks
        .iter()
        .map(|&mark| (mark - scale.low, tick(mark)))
        .collect();
    let range = |id: &str, kind: Range| {
        Bar::new()
            .id(id)
            .stack(kind.stack)
            .y_axis_index(kind.axis)
            .bar_width(kind.width)
            .emphasis(Emphasis::new().disabled(true))
    };
    let clear = || ItemStyle::new().opacity(0);
    let before = |id: &str, kind: Range| {
        let from = move |group: &Group| {
            let low = group.scores.spread[kind.between.0];
            DataPoint::from(low - scale.low)
        };
        beyond(range(id, kind).item_style(clear()))
            .silent()
            .data(grouped.groups.iter().map(from))
    };
    let bar = |id: &str, kind: Range, opacity: f64| {
        let length = move |group: &Group| {
            let spread = group.scores.spread;
            DataPoint::from(spread[kind.between.1] - spread[kind.between.0])
        };
        let style = ItemStyle::new()
            .color(theme.ink_soft.as_str())
            .opacity(opacity)
            .border_radius(2);
        beyond(range(id, kind).item_style(style))
            .silent()
            .data(grouped.groups.iter().map(length))
    };
    let ruled = |ticks: &[(f64, String)]| {
        let style = axes::solid(&theme.rule, 1.0);
        lines(upright, ticks, style, theme)
    };
    let whole_from = before("whole-from", WHOLE).part("markLine", ruled(&ticks));
    let plain = ItemStyle::new()
        .color(theme.ink_soft.as_str())
        .opacity(0.45);
    let dots = |is_marked: bool| {
        let groups = grouped.groups.iter().enumerate();
        groups.flat_map(move |(row, group)| {
            let those = group.dots.iter();
            let those = those.filter(move |dot| dot.standing.is_marked() == is_marked);
            those.map(move |dot| (row, dot))
        })
    };
    let at = |row: usize, score: f64| vec![score - scale.low, row as f64];
    let crowd = Scatter::new().id("cities").symbol_size(5).item_style(plain);
    let crowd = beyond(crowd)
        .silent()
        .data(dots(false).map(|(row, dot)| DataPoint::from(at(row, dot.score))));
    let means = Scatter::new()
        .id("score")
        .symbol(Symbol::Diamond)
        .symbol_size(14)
        .item_style(
            ItemStyle::new()
                .color(theme.ink.as_str())
                .border_color(theme.paper.as_str())
                .border_width(1.5),
        );
    let mean = |(row, group): (usize, &Group)| DataPoint::from(at(row, group.scores.mean));
    let means = beyond(means)
        .silent()
        .data(grouped.groups.iter().enumerate().map(mean));
    let marked = beyond(Scatter::new().id("marked"))
        .silent()
        .data(dots(true).map(|(row, dot)| marked_dot(at(row, dot.score), dot.standing, theme)));
    let own = grouped.groups.iter().map(|group| score(group.scores.mean));
    let end = theme.end();
    let label = AxisLabel::new()
        .color(theme.ink.as_str())
        .font_size(13)
        .interval(0);
    let label = beyond(label).align(axes::align(end.other())).margin(10.0);
    let own = beyond(strip_axis(end)).names(own).part("axisLabel", label);
    let names = name_axis(&named, SplitLine::new().show(false), theme);
    let span = scale.high - scale.low;
    Options::new(theme)
        .part("grid", grid(TOP, (room(&named), END), theme))
        .part("xAxis", axes::bare(0.0, span, theme.is_rtl))
        .parts("yAxis", [names, own])
        .series(whole_from)
        .series(bar("whole", WHOLE, 0.5))
        .series(before("middle-from", MIDDLE))
        .series(bar("middle", MIDDLE, 0.28))
        .series(crowd)
        .series(means)
        .series(marked)
        .by_width(&WIDTHS, |width| {
            let room = room_within(&named, width);
            let ticks = sparse(&ticks, (width - room - END) / span);
            json!({
                "grid": grid(TOP, (room, END), theme),
                "yAxis": names_within(&named, width, false),
                "series": [{ "id": "whole-from", "markLine": ruled(&ticks).json() }],
            })
        })
}

fn marked_dot(at: Vec<f64>, standing: Standing, theme: &Theme) -> Beyond<DataPointItem> {
    let style = ItemStyle::new()
        .color(marks::marked_colour(standing, theme))
        .border_color(theme.paper.as_str())
        .border_width(1.5);
    beyond(DataPointItem::new(at).item_style(style))
        .symbol(standing.place.map_or(Symbol::Circle, city_symbol))
        .symbol_size(11.0)
}

/// What a mark of the chart is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The group itself.
    Group,
    /// A city, by its place in [`Group::dots`].
    City(usize),
}

/// The marks, by row: the group, then its cities from the best.
#[must_use]
pub fn spots(grouped: &Grouped) -> Vec<((usize, Mark), Spot)> {
    let low = grouped.scale.low;
    let rows = grouped.groups.iter().enumerate();
    let of_row = |(row, group): (usize, &Group)| {
        let dot = |score: f64, radius: f64| Spot::dot(row, (score - low, row as f64), radius);
        let own = ((row, Mark::Group), dot(group.scores.mean, 7.0));
        let cities = group.dots.iter().enumerate();
        let city = |(place, member): (usize, &Member)| {
            let radius = if member.standing.is_marked() {
                5.5
            } else {
                2.5
            };
            ((row, Mark::City(place)), dot(member.score, radius))
        };
        [own]
            .into_iter()
            .chain(cities.map(city))
            .collect::<Vec<_>>()
    };
    rows.flat_map(of_row).collect()
}
