//! The ranking as a chart that stands alone: for each city its rank, its name,
//! and what each pillar adds to its score. On the page it is a table.

use charming::component::Axis;
use charming::datatype::{DataPoint, DataPointItem};
use charming::element::font_settings::FontWeight;
use charming::element::{Emphasis, ItemStyle, Label, TextStyle};
use charming::series::Bar;

use super::beyond::{Beyond, Category, Datum, beyond};
use super::palette::Theme;
use super::{Options, axes, measure};
use model::ranking::{Row, Span};

/// So many cities are still read on one sheet.
pub const MOST: usize = 50;

/// Height of one line, in pixels.
const LINE: f64 = 22.0;
/// Room for ranks and names, in pixels, at least and at most: names that are
/// longer still end early.
const NAMES: std::ops::RangeInclusive<f64> = 120.0..=360.0;
/// Room for scores at the ends of bars, in pixels.
const SCORES: f64 = 56.0;

/// A line of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The city's name.
    pub name: String,
    /// Its row of the ranking.
    pub row: Row,
    /// Whether it is in the foreground.
    pub is_focus: bool,
}

/// The height that so many lines need, in pixels.
#[must_use]
pub fn height(n_lines: usize) -> f64 {
    n_lines as f64 * LINE + 12.0
}

/// A bar for each city, of what the pillars add to its score or, where the
/// method does not add them up, of the score as a whole. `score` and `rank` write
/// numbers in the reader's language.
#[must_use]
pub fn ranking(
    lines: &[Line],
    span: Span,
    theme: &Theme,
    score: impl Fn(f64) -> String,
    rank: impl Fn(u32) -> String,
) -> Options {
    let high = if span.high > span.low {
        span.high
    } else {
        span.low + 1.0
    };
    let n_parts = lines
        .iter()
        .filter_map(|line| line.row.contributions.as_ref());
    let n_parts = n_parts.map(Vec::len).max();
    let names: Vec<String> = lines.iter().map(|line| name(line, &rank)).collect();
    // Bold letters are a little wider.
    let lengths = names.iter().map(|name| measure::length(name, 14.0));
    let longest = lengths.fold(0.0, f64::max).ceil() + GAP;
    let room = longest.clamp(*NAMES.start(), *NAMES.end());
    let options = Options::new(theme)
        .part("grid", theme.grid(room, SCORES).top(4).bottom(4))
        .part("xAxis", axes::bare(span.low, high, theme.is_rtl))
        .part("yAxis", name_axis(lines, names, room, theme))
        .series(ends(lines, theme, score));
    match n_parts {
        Some(n_parts) => (0..n_parts).fold(options, |options, pillar| {
            let part = |line: &Line| {
                let parts = line.row.contributions.as_ref()?;
                parts.get(pillar).copied()
            };
            let colour = theme.pillar(pillar);
            options.series(stretch(
                &format!("pillar-{pillar}"),
                lines,
                colour,
                theme,
                part,
            ))
        }),
        None => {
            let whole = |line: &Line| Some(line.row.score);
            options.series(stretch("score", lines, &theme.ink_soft, theme, whole))
        }
    }
}

/// Rank and name, each in its own direction of reading, whatever stands beside it.
fn name(line: &Line, rank: &impl Fn(u32) -> String) -> String {
    format!("{}  \u{2068}{}\u{2069}", rank(line.row.rank), line.name)
}

/// Between names and bars, in pixels.
const GAP: f64 = 12.0;

fn name_axis(lines: &[Line], names: Vec<String>, room: f64, theme: &Theme) -> Beyond<Axis> {
    let label = axes::name_label(theme).cut(room - GAP);
    let styled = |(line, name): (&Line, String)| {
        if line.is_focus {
            Category::styled(name, TextStyle::new().font_weight(FontWeight::Bold))
        } else {
            Category::from(name)
        }
    };
    beyond(axes::beside(theme.start()))
        .names(lines.iter().zip(names).map(styled))
        .part("axisLabel", label)
}

/// A stretch of every bar, after those before it.
fn stretch(
    id: &str,
    lines: &[Line],
    colour: &str,
    theme: &Theme,
    part: impl Fn(&Line) -> Option<f64>,
) -> Beyond<Bar> {
    // A hairline of paper between two stretches.
    let style = ItemStyle::new()
        .color(colour)
        .border_color(theme.paper.as_str())
        .border_width(1);
    let bars = Bar::new()
        .id(id)
        .stack("score")
        .item_style(style)
        .emphasis(Emphasis::new().disabled(true));
    let data = lines.iter().map(|line| DataPoint::from(part(line)));
    beyond(bars).category_gap("30%").silent().data(data)
}

/// The scores, each where its bar ends: on bars that are not seen, as long as
/// what lies above zero.
fn ends(lines: &[Line], theme: &Theme, score: impl Fn(f64) -> String) -> Beyond<Bar> {
    let label = Label::new()
        .show(true)
        .position(theme.end().label())
        .distance(6)
        .color(theme.ink.as_str())
        .font_size(12);
    let bars = Bar::new()
        .id("ends")
        .item_style(ItemStyle::new().color("transparent"))
        .label(label)
        .bar_gap("-100%")
        .emphasis(Emphasis::new().disabled(true));
    let end = |line: &Line| -> Datum {
        let parts = line.row.contributions.as_deref();
        let above = parts.map_or(line.row.score, |parts| {
            parts.iter().filter(|&&part| part > 0.0).sum()
        });
        let label = Label::new().formatter(score(line.row.score).as_str());
        beyond(DataPointItem::new(above.max(0.0)))
            .label(label)
            .into()
    };
    beyond(bars)
        .category_gap("30%")
        .silent()
        .data(lines.iter().map(end))
}
