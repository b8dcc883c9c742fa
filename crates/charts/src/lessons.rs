//! A city's own score in each pillar and that of whom it could learn from.

use charming::datatype::DataPointItem;
use charming::element::{
    ItemStyle, Label, LineStyle, MarkLineData, MarkLineVariant, SplitLine, Symbol,
};
use charming::series::Scatter;
use serde_json::{Value, json};

use super::beyond::{Beyond, beyond};
use super::palette::Theme;
use super::pointing::Spot;
use super::side::Side;
use super::{Options, axes, measure};

/// A pillar of the chart, with its texts as they are written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LessonRow {
    /// The pillar.
    pub pillar: String,
    /// The city's own score, as a number and as text.
    pub own: Option<(f64, String)>,
    /// The score of the city to learn from, and its name with that score.
    pub teacher: Option<(f64, String)>,
}

/// Height of a row, in pixels.
const ROW: f64 = 44.0;

/// The height that the chart needs, in pixels.
#[must_use]
pub fn height(n_rows: usize) -> f64 {
    n_rows as f64 * ROW + 12.0
}

/// One row per pillar: a ring for the city's own score, a diamond for the
/// other's, and a line for the way between them.
#[must_use]
pub fn lessons(rows: &[LessonRow], (low, high): (f64, f64), theme: &Theme) -> Options {
    let ways = rows.iter().enumerate().filter_map(|(place, row)| {
        let (own, teacher) = row.own.as_ref().zip(row.teacher.as_ref())?;
        let end = |score: f64| MarkLineData::new().coord(vec![score, place as f64]);
        Some(MarkLineVariant::StartToEnd(end(own.0), end(teacher.0)))
    });
    let ways = axes::across(
        axes::solid(&theme.ink_soft, 1.5),
        Label::new().show(false),
        ways,
    );
    let ring = ItemStyle::new()
        .color(theme.paper.as_str())
        .border_color(theme.ink.as_str())
        .border_width(2);
    let label = |colour: &str| {
        Label::new()
            .show(true)
            .distance(6)
            .color(colour)
            .font_size(12)
    };
    let own = Scatter::new()
        .id("own")
        .symbol(Symbol::Circle)
        .symbol_size(11)
        .item_style(ring)
        .label(label(&theme.ink_soft));
    let teachers = Scatter::new()
        .id("teachers")
        .symbol(Symbol::Diamond)
        .symbol_size(14)
        .item_style(ItemStyle::new().color(theme.gain.as_str()));
    let rule = LineStyle::new().color(theme.rule.as_str());
    let names = |room: f64| {
        let lines = move |row: &LessonRow| measure::wrap(&row.pillar, 13.0, room).join("\n");
        rows.iter().map(lines)
    };
    let axis = axes::beside(theme.start()).split_line(SplitLine::new().show(true).line_style(rule));
    let beside = axes::name_label(theme).line_height(15.0).margin(14.0);
    let scores = axes::numbers(low, high).inverse(theme.is_rtl).show(false);
    Options::new(theme)
        .part("grid", theme.grid(132.0, 124.0).top(4).bottom(4))
        .part("xAxis", scores)
        .part(
            "yAxis",
            beyond(axis).names(names(116.0)).part("axisLabel", beside),
        )
        .series(beyond(own).silent().part("markLine", ways).data(marks(
            rows,
            |row| row.own.as_ref(),
            theme.start(),
        )))
        .series(
            beyond(teachers)
                .silent()
                .part("label", beyond(label(&theme.ink)).line_height(14.0))
                .data(marks(rows, |row| row.teacher.as_ref(), theme.end())),
        )
        .by_width(&[300.0, NARROW], |width| {
            narrowed(width < NARROW, names, theme)
        })
}

/// A chart that is less wide has its names above its rows, in pixels: beside them
/// they would leave no room for scores.
const NARROW: f64 = 480.0;
/// Room where lines begin and end in such a chart, in pixels.
const SIDES: (f64, f64) = (34.0, 112.0);

/// What depends on whether the chart is narrow.
fn narrowed<I: Iterator<Item = String>>(
    is_narrow: bool,
    names: impl Fn(f64) -> I,
    theme: &Theme,
) -> Value {
    let (sides, room, align, vertical, margin) = match is_narrow {
        true => (SIDES, f64::INFINITY, theme.start(), "bottom", -SIDES.0),
        false => ((132.0, 124.0), 116.0, theme.end(), "middle", 14.0),
    };
    json!({
        "grid": theme.grid(sides.0, sides.1).top(4).bottom(4),
        "yAxis": {
            "data": names(room).collect::<Vec<String>>(),
            "axisLabel": {
                "inside": is_narrow, "margin": margin, "align": axes::align(align),
                "verticalAlign": vertical,
                "padding": [0, 0, if is_narrow { 9 } else { 0 }, 0],
            },
        },
    })
}

fn marks<'a>(
    rows: &'a [LessonRow],
    end: impl Fn(&'a LessonRow) -> Option<&'a (f64, String)>,
    side: Side,
) -> Vec<Beyond<DataPointItem>> {
    let mark = |(place, row): (usize, &'a LessonRow)| {
        let (score, text) = end(row)?;
        let lines = measure::wrap(&plain(text), 12.0, 104.0).join("\n");
        let label = Label::new()
            .formatter(measure::lines_apart(&lines).as_str())
            .position(side.label());
        Some(beyond(DataPointItem::new(vec![*score, place as f64])).label(label))
    };
    rows.iter().enumerate().filter_map(mark).collect()
}

/// Text that the library takes as it is: braces would be a template.
pub(super) fn plain(text: &str) -> String {
    text.replace(['{', '}'], "")
}

/// The marks, by row, and whether it is the one to learn from.
#[must_use]
pub fn spots(rows: &[LessonRow]) -> Vec<((usize, bool), Spot)> {
    let rows = rows.iter().enumerate();
    rows.flat_map(|(place, row)| {
        let dot = |end: &Option<(f64, String)>, is_teacher: bool| {
            let (score, _) = end.as_ref()?;
            let radius = if is_teacher { 7.0 } else { 5.5 };
            let at = (*score, place as f64);
            Some(((place, is_teacher), Spot::dot(place, at, radius)))
        };
        [dot(&row.own, false), dot(&row.teacher, true)]
    })
    .flatten()
    .collect()
}
