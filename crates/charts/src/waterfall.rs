//! Why one city is above another: each pillar's step from level to the lead.

use charming::component::Axis;
use charming::datatype::{DataPoint, DataPointItem};
use charming::element::font_settings::FontWeight;
use charming::element::{Emphasis, ItemStyle, Label, MarkLineVariant, TextStyle};
use charming::series::Bar;
use serde_json::json;

use super::beyond::{Beyond, Category, Part, beyond};
use super::palette::Theme;
use super::pointing::Spot;
use super::ranks::upright;
use super::{Options, axes, measure};
use model::waterfall::{Step, Waterfall};

/// Which pillars show their indicators.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unfolded {
    /// None.
    #[default]
    None,
    /// The one at this place.
    One(usize),
    /// All.
    All,
}

impl Unfolded {
    const fn holds(self, pillar: usize) -> bool {
        match self {
            Self::None => false,
            Self::One(place) => place == pillar,
            Self::All => true,
        }
    }
}

/// One line of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What stands before it.
    pub name: String,
    /// Where its bar starts, in points of lead.
    pub from: f64,
    /// Where its bar ends.
    pub to: f64,
    /// What it is.
    pub kind: Kind,
}

/// What a line of the chart is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A pillar, by its place.
    Pillar(usize),
    /// An indicator of the pillar above.
    Indicator,
    /// All together: the lead.
    Lead,
}

/// The chart's lines from top to bottom: each bar starts where the one before
/// it ended, those of indicators where their pillar starts, and the last one
/// from zero.
#[must_use]
pub fn rows(waterfall: &Waterfall, unfolded: Unfolded, lead: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut reached = 0.0;
    for (place, step) in waterfall.steps.iter().enumerate() {
        rows.push(row(step, reached, Kind::Pillar(place)));
        if unfolded.holds(place) {
            let mut within = reached;
            for indicator in &step.indicators {
                rows.push(row(indicator, within, Kind::Indicator));
                within += indicator.points;
            }
        }
        reached += step.points;
    }
    rows.push(Row {
        name: lead.to_owned(),
        from: 0.0,
        to: waterfall.lead,
        kind: Kind::Lead,
    });
    rows
}

fn row(step: &Step, from: f64, kind: Kind) -> Row {
    Row {
        name: step.name.clone(),
        from,
        to: from + step.points,
        kind,
    }
}

/// Height of one line, in pixels.
const LINE: f64 = 42.0;

/// The height that the chart needs, in pixels.
#[must_use]
pub fn height(n_rows: usize) -> f64 {
    n_rows as f64 * LINE + 12.0
}

/// Bars that step from level with the other city to the lead. `points` writes
/// a difference in the reader's language, with its sign.
#[must_use]
pub fn waterfall(rows: &[Row], theme: &Theme, points: impl Fn(f64) -> String) -> Options {
    let base = rows.iter().map(|row| DataPoint::from(row.from.min(row.to)));
    let steps = rows.iter().map(|row| bar(row, theme, &points));
    let (low, high) = reach(rows);
    // The line on which both cities would be level.
    let level = axes::across(
        axes::solid(&theme.ink_soft, 1.0),
        Label::new().show(false),
        [MarkLineVariant::Simple(upright(0.0))],
    );
    let clear = ItemStyle::new().color("transparent");
    Options::new(theme)
        .part("grid", theme.grid(NAMES, 8.0).top(4).bottom(4))
        .part("xAxis", axes::bare(low, high, theme.is_rtl))
        .part("yAxis", name_axis(rows, theme))
        .series(
            stacked(Bar::new().id("base").item_style(clear))
                .silent()
                .data(base),
        )
        .series(
            stacked(Bar::new().id("steps"))
                .cursor("default")
                .part("markLine", level)
                .data(steps),
        )
        .by_width(&WIDTHS, |width| {
            let room = NAMES.max(SHARE * width);
            json!({
                "grid": theme.grid(room, 8.0).top(4).bottom(4),
                "yAxis": beyond(Axis::new()).names(names(rows, room, theme)).json(),
            })
        })
}

fn stacked(bars: Bar) -> Beyond<Bar> {
    let bars = bars.stack("lead").emphasis(Emphasis::new().disabled(true));
    beyond(bars).stacked_across_zero().category_gap("34%")
}

fn bar(row: &Row, theme: &Theme, points: &impl Fn(f64) -> String) -> Beyond<DataPointItem> {
    let amount = row.to - row.from;
    let (colour, side) = if amount < 0.0 {
        (theme.loss.as_str(), theme.start())
    } else {
        (theme.gain.as_str(), theme.end())
    };
    let style = match row.kind {
        Kind::Indicator => ItemStyle::new()
            .color(theme.paper.as_str())
            .border_color(colour)
            .border_width(1.5),
        Kind::Lead => ItemStyle::new().color(theme.ink.as_str()),
        Kind::Pillar(_) => ItemStyle::new().color(colour),
    };
    let weight = if row.kind == Kind::Lead { 600 } else { 400 };
    let label = Label::new()
        .show(true)
        .distance(5)
        .color(theme.ink.as_str())
        .font_size(12)
        .formatter(points(amount).as_str())
        .font_weight(FontWeight::Number(weight))
        .position(side.label());
    // Where it meets the line of level, the figure stays legible.
    let label = beyond(label).seam(&theme.paper);
    let kind = match row.kind {
        Kind::Lead => 0,
        _ if amount < 0.0 => 5,
        _ => 1,
    };
    beyond(DataPointItem::new(amount.abs()).item_style(style))
        .kind(kind)
        .label(label)
}

/// How far the bars reach to both sides, and a little more for what stands at
/// their ends.
fn reach(rows: &[Row]) -> (f64, f64) {
    let ends = || rows.iter().flat_map(|row| [row.from, row.to]);
    let (low, high) = (ends().fold(0.0, f64::min), ends().fold(0.0, f64::max));
    let room = 0.24 * (high - low);
    // Cities that are level everywhere still need a scale.
    let room = if room > 0.0 { room } else { 1.0 };
    let has_fall = rows.iter().any(|row| row.to < row.from);
    let low = if has_fall { low - room } else { low };
    (low, high + room)
}

/// Names of indicators stand back, and the lead stands out.
fn name_axis(rows: &[Row], theme: &Theme) -> Beyond<Axis> {
    beyond(axes::beside(theme.start()))
        .part("axisLabel", axes::name_label(theme))
        .names(names(rows, NAMES, theme))
}

/// Names in room of so many pixels, each in as many lines as its row has room for:
/// the longer they are, the smaller their letters.
fn names(rows: &[Row], room: f64, theme: &Theme) -> impl Iterator<Item = Category> {
    rows.iter().map(move |row| {
        let style = match row.kind {
            Kind::Indicator => TextStyle::new().color(theme.ink_soft.as_str()),
            Kind::Lead => TextStyle::new().font_weight(FontWeight::Number(600)),
            Kind::Pillar(_) => TextStyle::new(),
        };
        let usual = match row.kind {
            Kind::Indicator => 12.0,
            Kind::Lead | Kind::Pillar(_) => 13.0,
        };
        let (size, lines) = set(&row.name, usual, room - 12.0);
        let leading = (size + 1.0).min(LINE / lines.len().max(1) as f64);
        let style = style.font_size(size).line_height(leading);
        Category::styled(lines.join("\n"), style)
    })
}

/// A name in lines that fit into its row, and the size of its letters.
fn set(name: &str, usual: f64, room: f64) -> (f64, Vec<String>) {
    const LEAST: f64 = 9.0;
    // Letters that reach up and down need a little more than their size.
    const LEADING: f64 = 1.05;
    let mut size = usual;
    loop {
        let lines = measure::wrap(name, size, room);
        if lines.len() as f64 * LEADING * size <= LINE || size <= LEAST {
            return (size, lines);
        }
        size -= 1.0;
    }
}

/// Room for the names, in pixels.
const NAMES: f64 = 152.0;
/// Where the chart is at least so wide, in pixels, they have more.
const WIDTHS: [f64; 4] = [300.0, 480.0, 600.0, 760.0];
/// Their share of a wide chart.
const SHARE: f64 = 0.32;

/// The bars, by line.
#[must_use]
pub fn marks(rows: &[Row]) -> Vec<(usize, Spot)> {
    let bar = |(place, row): (usize, &Row)| {
        let ends = (row.from, row.to);
        (place, Spot::bar(place, ends, place as f64, LINE * 0.66))
    };
    rows.iter().enumerate().map(bar).collect()
}
