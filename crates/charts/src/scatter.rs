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
use super::marks;
use super::pointing::Spot;
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

/// The plot.
#[must_use]
pub fn scatter(scatter: &Scatter, texts: &[AxisTexts; 2], theme: &Theme) -> Options {
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
        // Half of the last number stands beyond the plot.
        .part("grid", theme.grid(64.0, 36.0).top(56).bottom(64))
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
    let datum = |&index: &usize| {
        let point = &scatter.points[index];
        // Beside the far edge a name goes to the other side of its point.
        let drawn = scatter.x.drawn(point.values.0);
        let along = (drawn - spans[0].low) / (spans[0].high - spans[0].low);
        let along = if is_x_turned == theme.is_rtl {
            along
        } else {
            1.0 - along
        };
        datum(scatter, point, along > 0.85, theme)
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

fn datum(scatter: &Scatter, point: &Point, is_far: bool, theme: &Theme) -> Datum {
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
    let label = if is_far {
        label.position(theme.start().label())
    } else {
        label
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
