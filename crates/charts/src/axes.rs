//! Axes, and lines across a chart, as several charts have them.

use charming::component::Axis;
use charming::element::{
    AxisLabel, AxisLine, AxisTick, AxisType, Label, LabelAlign, LineStyle, LineStyleType, MarkLine,
    MarkLineVariant, SplitLine, Symbol,
};

use super::beyond::{Beyond, beyond};
use super::palette::Theme;
use super::side::Side;

/// An axis of numbers.
#[must_use]
pub fn numbers(low: f64, high: f64) -> Axis {
    Axis::new().type_(AxisType::Value).min(low).max(high)
}

/// An axis of names, which are to be added.
#[must_use]
pub fn names() -> Axis {
    Axis::new().type_(AxisType::Category)
}

/// An axis without a line along it and without marks.
#[must_use]
pub fn lineless(axis: Axis) -> Axis {
    axis.axis_line(AxisLine::new().show(false))
        .axis_tick(AxisTick::new().show(false))
}

/// An axis of numbers that is not drawn.
#[must_use]
pub fn bare(low: f64, high: f64, is_inverse: bool) -> Axis {
    lineless(numbers(low, high))
        .inverse(is_inverse)
        .axis_label(AxisLabel::new().show(false))
        .split_line(SplitLine::new().show(false))
}

/// An axis of names along a side of a chart, from top to bottom.
#[must_use]
pub fn beside(side: Side) -> Axis {
    lineless(names()).inverse(true).position(side.word())
}

/// How names are set along the side where lines begin. They come in lines: those
/// that the library breaks end in a space, which sets them in from the chart.
#[must_use]
pub fn name_label(theme: &Theme) -> Beyond<AxisLabel> {
    let label = AxisLabel::new()
        .color(theme.ink.as_str())
        .font_size(13)
        .interval(0);
    beyond(label).align(align(theme.end()))
}

/// Lines of a text set to a side.
#[must_use]
pub const fn align(side: Side) -> LabelAlign {
    match side {
        Side::Left => LabelAlign::Left,
        Side::Right => LabelAlign::Right,
    }
}

/// A solid line of so many pixels.
#[must_use]
pub fn solid(colour: &str, width: f64) -> LineStyle {
    LineStyle::new()
        .color(colour)
        .width(width)
        .type_(LineStyleType::Solid)
}

/// Straight lines across a chart, without marks at their ends and beneath what is
/// drawn: none strikes out a figure. `label` is how their texts look.
#[must_use]
pub fn across(
    style: LineStyle,
    label: Label,
    lines: impl IntoIterator<Item = MarkLineVariant>,
) -> Beyond<MarkLine> {
    let line = MarkLine::new()
        .silent(true)
        .symbol(vec![Symbol::None, Symbol::None])
        .label(label)
        .line_style(style);
    beyond(line).lines(lines).beneath()
}
