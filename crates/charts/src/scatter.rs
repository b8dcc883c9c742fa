//! Two measures against each other, with round numbers along both axes.

use charming::component::Axis as AxisPart;
use charming::datatype::{DataPoint, DataPointItem};
use charming::element::font_settings::FontWeight;
use charming::element::{
    AxisLabel, AxisLine, AxisTick, BorderType, Emphasis, ItemStyle, Label, LabelLayout,
    LabelPosition, MarkLineData, MarkLineVariant, NameLocation, SplitLine, TextStyle,
};
use charming::series::Scatter as Points;
use composite_index::order;

use super::beyond::{Beyond, Datum, beyond};
use super::labels::{Dot, Name, Stand, stands};
use super::marks;
use super::pointing::{Frame, Spot};
use super::side::Side;
use super::{Options, Theme, axes, measure};
use model::scatter::{Axis, Point, Scatter};
use model::ticks::{Ticks, ticks};

/// The height in pixels.
pub const HEIGHT: f64 = 460.0;

/// How an axis is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AxisTexts {
    /// What stands at its end: name, unit, marks.
    pub title: String,
    /// Its marks: where each is drawn, and what it says.
    pub marks: Vec<(f64, String)>,
}

/// Where an axis runs.
#[must_use]
pub fn span(axis: &Axis, scatter: &Scatter, is_x: bool) -> Ticks {
    let drawn = scatter.points.iter().map(|point| {
        let (x, y) = point.values;
        axis.drawn(if is_x { x } else { y })
    });
    let (low, high) = drawn.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (low.min(value), high.max(value))
    });
    if axis.is_logarithmic {
        decades(low, high)
    } else {
        // No point lies on the edge, but for one at zero.
        let margin = (high - low) * 0.02;
        let low = if low >= 0.0 {
            (low - margin).max(0.0)
        } else {
            low - margin
        };
        ticks(low, high + margin, 5)
    }
}

/// An axis of logarithms: marked at the tens, or also at 2 and 5 where there
/// are few of them.
fn decades(low: f64, high: f64) -> Ticks {
    let whole = ticks(low, high.max(low + 0.3), 4);
    let (first, last) = (low.floor(), high.ceil().max(low.floor() + 1.0));
    let per_ten: &[f64] = if last - first > 3.0 {
        &[1.0]
    } else {
        &[1.0, 2.0, 5.0]
    };
    let marks_of = |units: &[f64]| -> Vec<f64> {
        let tens = (first as i32)..=(last as i32);
        let mark = |ten: i32, unit: &f64| f64::from(ten) + unit.log10();
        tens.flat_map(|ten| {
            units
                .iter()
                .map(move |unit| mark(ten, unit))
                .collect::<Vec<_>>()
        })
        .collect()
    };
    // The axis starts and ends at a round number next to the points.
    let ends = marks_of(&[1.0, 2.0, 5.0]);
    let below = ends.iter().copied().filter(|&mark| mark <= low + 1e-9);
    let start = below.fold(first, f64::max);
    let above = ends.iter().copied().filter(|&mark| mark >= high - 1e-9);
    let end = above.fold(last, f64::min);
    let is_inside = |mark: &f64| (start..=end).contains(mark);
    let marks = marks_of(per_ten).into_iter().filter(is_inside).collect();
    Ticks {
        low: start,
        high: end,
        marks,
        ..whole
    }
}

/// The plot. `width` is that of the place that it is drawn in, in pixels.
#[must_use]
pub fn scatter(scatter: &Scatter, texts: &[AxisTexts; 2], theme: &Theme, width: f64) -> Options {
    let spans = [
        span(&scatter.x, scatter, true),
        span(&scatter.y, scatter, false),
    ];
    // A mirrored page starts at the right; where less is better the axis is
    // turned, so that better is always towards its end.
    let is_x_turned = theme.is_rtl != scatter.x.description.is_lower_better;
    let is_y_turned = scatter.y.description.is_lower_better;
    let edges = [
        edge(&spans[0], is_x_turned == theme.is_rtl),
        edge(&spans[1], !is_y_turned),
    ];
    let options = Options::new(theme)
        .part("grid", theme.grid(START, END).top(TOP).bottom(BOTTOM))
        .part(
            "xAxis",
            x_axis(&spans[0], is_x_turned, &texts[0].title, theme),
        )
        .part(
            "yAxis",
            y_axis(&spans[1], is_y_turned, &texts[1].title, theme),
        )
        .series(marks_along(
            "marks-x",
            &texts[0].marks,
            |mark| [mark, edges[1]],
            |mark| MarkLineData::new().x_axis(mark),
            LabelPosition::Bottom,
            theme,
        ))
        .series(marks_along(
            "marks-y",
            &texts[1].marks,
            |mark| [edges[0], mark],
            |mark| MarkLineData::new().y_axis(mark),
            theme.start().label(),
            theme,
        ));
    let groups = scatter.groups();
    let size = marks::size(scatter.points.len());
    let named = names(scatter, &spans, [is_x_turned, is_y_turned], theme, width);
    let datum = |&index: &usize| {
        let stand = named.iter().find(|(place, _)| *place == index);
        let stand = stand.and_then(|(_, stand)| *stand);
        datum(scatter, &scatter.points[index], stand, theme)
    };
    let style = || ItemStyle::new().color(theme.ink_soft.as_str());
    let hollow = ItemStyle::new()
        .color(theme.paper.as_str())
        .border_color(theme.ink_soft.as_str())
        .border_width(1.2)
        .border_type(BorderType::Dotted);
    let lists = [
        ("unranked", &groups.unranked, hollow),
        ("plain", &groups.plain, style().opacity(0.55)),
        ("marked", &groups.marked, ItemStyle::new()),
        ("apart", &groups.apart, style().opacity(0.9)),
    ];
    lists
        .into_iter()
        .fold(options, |options, (id, list, style)| {
            let series = Points::new().id(id).symbol_size(size).item_style(style);
            options.series(
                beyond(series)
                    .part("label", marks::label(theme))
                    .label_layout(LabelLayout::new().hide_overlap(true))
                    .part("emphasis", marks::emphasis(theme))
                    .z(if id == "marked" { 4 } else { 3 })
                    .progressive(0)
                    .unclipped()
                    .data(list.iter().map(datum)),
            )
        })
}

/// Room beside the plot: before it for numbers, after it for half of the last one.
const START: f64 = 64.0;
const END: f64 = 36.0;
/// Room above and below it, for titles and numbers.
const TOP: f64 = 56.0;
const BOTTOM: f64 = 64.0;

/// Who is named, each with the side on which its name stands; none where it would
/// cover others.
fn names(
    scatter: &Scatter,
    spans: &[Ticks; 2],
    [is_x_turned, is_y_turned]: [bool; 2],
    theme: &Theme,
    width: f64,
) -> Vec<(usize, Option<Stand>)> {
    let (start, end) = if theme.is_rtl {
        (END, START)
    } else {
        (START, END)
    };
    let ends = |span: &Ticks, is_turned: bool, from: f64, to: f64| {
        let (low, high) = if is_turned { (to, from) } else { (from, to) };
        let step = (high - low) / (span.high - span.low);
        (low - step * span.low, step)
    };
    let across = ends(&spans[0], is_x_turned, start, width - end);
    let up = ends(&spans[1], is_y_turned, HEIGHT - BOTTOM, TOP);
    let frame = Frame {
        origin: (across.0, up.0),
        step: (across.1, up.1),
    };
    let n_points = scatter.points.len();
    // Who is not drawn is in nobody's way.
    let mut dots = vec![Dot::default(); n_points];
    for &index in &scatter.drawn {
        let point = &scatter.points[index];
        let (x, y) = point.values;
        dots[index] = Dot {
            at: frame.at(scatter.x.drawn(x), scatter.y.drawn(y)),
            radius: marks::named_size(point.standing, point.is_leader, n_points) / 2.0,
        };
    }
    let mut named: Vec<usize> = scatter.drawn.clone();
    named.retain(|&index| scatter.points[index].is_named());
    order::sort_by_key(&mut named, |&index| {
        let Point {
            standing,
            is_leader,
            ..
        } = &scatter.points[index];
        let place = standing.place.unwrap_or(usize::MAX);
        (!standing.is_focus, !is_leader, place)
    });
    let wanted: Vec<Name<'_>> = named
        .iter()
        .map(|&index| {
            let point = &scatter.points[index];
            Name {
                dot: index,
                text: &point.name,
                size: marks::LABEL,
                stands: Stand::ALL,
                is_due: point.standing.is_marked() || point.is_leader,
            }
        })
        .collect();
    let found = stands(&dots, &wanted, (width, HEIGHT), theme.is_rtl);
    named.into_iter().zip(found).collect()
}

/// How many series come before those of the points.
pub const FIRST_SERIES: usize = 2;

/// Where the marks of the other axis stand.
fn edge(span: &Ticks, at_low: bool) -> f64 {
    if at_low { span.low } else { span.high }
}

/// An axis whose numbers are marks of ours.
fn axis(span: &Ticks, is_turned: bool) -> AxisPart {
    axes::numbers(span.low, span.high)
        .interval(span.step)
        .inverse(is_turned)
        .axis_label(AxisLabel::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .axis_line(AxisLine::new().show(true).on_zero(false))
        .split_line(SplitLine::new().show(false))
}

fn title_style(theme: &Theme) -> TextStyle {
    TextStyle::new()
        .color(theme.ink.as_str())
        .font_size(TITLE)
        .line_height(15)
        .font_weight(FontWeight::Number(600))
}

fn x_axis(span: &Ticks, is_turned: bool, title: &str, theme: &Theme) -> Beyond<AxisPart> {
    let axis = axis(span, is_turned)
        .position("bottom")
        .name(title_lines(title, theme))
        .name_location(NameLocation::Middle)
        .name_gap(34)
        .name_text_style(title_style(theme));
    beyond(axis).line_colour(&theme.ink_soft)
}

/// A title in lines that a telephone has room for.
fn title_lines(title: &str, theme: &Theme) -> String {
    let lines = measure::wrap(title, TITLE, 320.0);
    marks::isolated(&lines.join("\n"), theme)
}

/// The size of titles, in pixels.
const TITLE: f64 = 13.0;

/// Its title stands above it, whichever way it runs.
fn y_axis(span: &Ticks, is_turned: bool, title: &str, theme: &Theme) -> Beyond<AxisPart> {
    let side = theme.start();
    let pull = match side {
        Side::Left => [0, 0, 0, -60],
        Side::Right => [0, -60, 0, 0],
    };
    let at = if is_turned {
        NameLocation::Start
    } else {
        NameLocation::End
    };
    let axis = axis(span, is_turned)
        .position(side.word())
        .name(title_lines(title, theme))
        .name_location(at)
        .name_gap(22)
        .name_text_style(title_style(theme).align(side.word()).padding(pull));
    beyond(axis).line_colour(&theme.ink_soft)
}

/// Numbers as points without a body, since the library cannot write them in
/// the reader's language; each with its line across the plot.
fn marks_along(
    id: &str,
    texts: &[(f64, String)],
    at: impl Fn(f64) -> [f64; 2],
    line: impl Fn(f64) -> MarkLineData,
    side: LabelPosition,
    theme: &Theme,
) -> Beyond<Points> {
    let datum = |(mark, text): &(f64, String)| {
        let label = Label::new().formatter(text.as_str());
        beyond(DataPointItem::new(at(*mark).to_vec())).label(label)
    };
    let lines = texts
        .iter()
        .map(|(mark, _)| MarkLineVariant::Simple(line(*mark)));
    let label = Label::new()
        .show(true)
        .position(side)
        .distance(8)
        .color(theme.ink_soft.as_str())
        .font_size(12);
    let lines = axes::across(
        axes::solid(&theme.rule, 1.0),
        Label::new().show(false),
        lines,
    );
    let series = Points::new()
        .id(id)
        .symbol_size(0)
        .label(label)
        .emphasis(Emphasis::new().disabled(true));
    beyond(series)
        .silent()
        .unclipped()
        .label_layout(LabelLayout::new().hide_overlap(true))
        .part("markLine", lines)
        .data(texts.iter().map(datum))
}

fn datum(scatter: &Scatter, point: &Point, stand: Option<Stand>, theme: &Theme) -> Datum {
    let value = vec![
        scatter.x.drawn(point.values.0),
        scatter.y.drawn(point.values.1),
    ];
    let (standing, n_points) = (point.standing, scatter.points.len());
    if !point.is_named() {
        return DataPoint::from(value).into();
    }
    let item = DataPointItem::new(value);
    let label = marks::own_label(&point.name, standing.is_focus);
    let label = match stand {
        Some(stand) => label.position(stand.label(theme)),
        None => label.show(false),
    };
    let size = marks::named_size(standing, point.is_leader, n_points);
    if !standing.is_marked() {
        let item = beyond(item).label(label);
        return if point.is_leader {
            item.symbol_size(size).into()
        } else {
            item.into()
        };
    }
    let (rim, width) = if standing.is_focus {
        (&theme.ink, 2)
    } else {
        (&theme.paper, 1)
    };
    let style = ItemStyle::new()
        .color(marks::marked_colour(standing, theme))
        .border_color(rim.as_str())
        .border_width(width)
        .opacity(1);
    beyond(item.item_style(style))
        .label(label)
        .symbol(marks::marked_symbol(standing))
        .symbol_size(size)
        .into()
}

/// The points, by their places in [`Scatter::points`], from left to right of the
/// measure along the bottom.
#[must_use]
pub fn spots(scatter: &Scatter) -> Vec<(usize, Spot)> {
    let n_points = scatter.points.len();
    let spot = |&index: &usize| {
        let point = &scatter.points[index];
        let at = (
            scatter.x.drawn(point.values.0),
            scatter.y.drawn(point.values.1),
        );
        let size = marks::named_size(point.standing, point.is_leader, n_points);
        (index, Spot::dot(0, at, size / 2.0))
    };
    let mut spots: Vec<(usize, Spot)> = scatter.drawn.iter().map(spot).collect();
    let along = |index: usize| scatter.points[index].values.0;
    order::sort_by(&mut spots, |(a, _), (b, _)| along(*a).total_cmp(&along(*b)));
    spots
}
