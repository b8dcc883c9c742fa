//! Which choice matters most: shares of variance with their intervals.

use charming::datatype::{DataPoint, DataPointItem};
use charming::element::{Label, Symbol};
use charming::series::{Line, Scatter};

use super::beyond::{Beyond, beyond};
use super::palette::Theme;
use super::pointing::Spot;
use super::ranks::{NAMES, grid, lines, upright};
use super::{Options, axes, measure};
use model::robustness::Share;
use model::robustness::influence::Influence;

/// Height of one choice, in pixels.
const ROW: f64 = 50.0;
/// Room for the numbers above, in pixels.
const TOP: f64 = 24.0;
/// How far its two bars lie off the middle of a row, in rows.
const OFF: f64 = 0.19;

/// The height that the chart needs for its rows, in pixels.
#[must_use]
pub fn height(influence: &Influence) -> f64 {
    influence.rows.len() as f64 * ROW + TOP + 8.0
}

/// Two bars from zero per choice, what it explains alone above what it takes
/// part in, each with its interval and its share. `name` names a row's choice.
#[must_use]
pub fn influence(
    influence: &Influence,
    theme: &Theme,
    name: impl Fn(usize) -> String,
    percent: impl Fn(f64) -> String,
) -> Options {
    let rows = &influence.rows;
    let ticks: Vec<(f64, String)> = [0.0, 0.25, 0.5, 0.75, 1.0]
        .into_iter()
        .map(|share| (share, percent(share)))
        .collect();
    let middle = |row: usize| row as f64 + 0.5;
    let name = |row: usize| {
        let lines = measure::wrap(&name(row), 13.0, NAMES - 14.0).join("\n");
        let label = Label::new().formatter(lines.as_str());
        beyond(DataPointItem::new(vec![0.0, middle(row)])).label(label)
    };
    let label = Label::new()
        .show(true)
        .position(theme.start().label())
        .distance(10)
        .color(theme.ink.as_str())
        .font_size(13);
    let label = beyond(label).line_height(15.0);
    let names = beyond(Scatter::new().id("names").symbol_size(0))
        .silent()
        .part("label", label)
        .part(
            "markLine",
            lines(upright, &ticks, axes::solid(&theme.rule, 1.0), theme),
        )
        .data((0..rows.len()).map(name));
    let alone: Vec<(f64, Share)> = (0..rows.len())
        .map(|row| (middle(row) - OFF, rows[row].alone))
        .collect();
    let together: Vec<(f64, Share)> = (0..rows.len())
        .map(|row| (middle(row) + OFF, rows[row].together))
        .collect();
    Options::new(theme)
        .part("grid", grid(TOP, (NAMES, 44.0), theme))
        .part("xAxis", axes::bare(0.0, 1.0, theme.is_rtl))
        .part("yAxis", axes::bare(0.0, rows.len().max(1) as f64, true))
        .series(names)
        .series(bars("together", &together, &theme.track))
        .series(bars("alone", &alone, &theme.accent))
        .series(whiskers(
            "whiskers",
            [&alone[..], &together[..]].concat().as_slice(),
            theme,
        ))
        .series(ends("alone-shares", &alone, theme, &percent))
        .series(ends("together-shares", &together, theme, &percent))
}

/// Thick strokes from zero, broken between two of them.
fn bars(id: &str, shares: &[(f64, Share)], colour: &str) -> Beyond<Line> {
    let pieces = shares.iter().map(|&(at, share)| (at, 0.0, share.value));
    strokes(id, pieces, colour, 11.0)
}

fn whiskers(id: &str, shares: &[(f64, Share)], theme: &Theme) -> Beyond<Line> {
    let pieces = shares.iter().filter_map(|&(at, share)| {
        let interval = share.interval?;
        Some((at, interval.low, interval.high))
    });
    strokes(id, pieces, &theme.ink, 1.5)
}

fn strokes(
    id: &str,
    pieces: impl Iterator<Item = (f64, f64, f64)>,
    colour: &str,
    width: f64,
) -> Beyond<Line> {
    let within = |share: f64| Some(share.clamp(0.0, 1.0));
    let data = pieces.flat_map(|(at, from, to)| {
        [
            DataPoint::from(vec![within(from), Some(at)]),
            DataPoint::from(vec![within(to), Some(at)]),
            DataPoint::from(vec![None::<f64>, None]),
        ]
    });
    // Thick lines are bars: where colours are forced no dashes tell them apart.
    let style = axes::solid(colour, width);
    beyond(Line::new().id(id).symbol(Symbol::None).silent(true))
        .part("lineStyle", beyond(style).butt())
        .data(data)
}

/// The shares in words, past the ends of bars and intervals.
fn ends(
    id: &str,
    shares: &[(f64, Share)],
    theme: &Theme,
    percent: &impl Fn(f64) -> String,
) -> Beyond<Scatter> {
    let end = |&(at, share): &(f64, Share)| {
        let far = share
            .interval
            .map_or(share.value, |interval| interval.high.max(share.value));
        let label = Label::new().formatter(percent(share.value.max(0.0)).as_str());
        beyond(DataPointItem::new(vec![far.clamp(0.0, 1.0), at])).label(label)
    };
    let label = Label::new()
        .show(true)
        .position(theme.end().label())
        .distance(6)
        .color(theme.ink_soft.as_str())
        .font_size(12);
    beyond(Scatter::new().id(id).symbol_size(0).label(label))
        .silent()
        .data(shares.iter().map(end))
}

/// The bars, by row, and whether it is what the choice explains alone.
#[must_use]
pub fn marks(influence: &Influence) -> Vec<((usize, bool), Spot)> {
    let rows = influence.rows.iter().enumerate();
    let bar = |place: usize, share: Share, off: f64| {
        let length = (0.0, share.value.clamp(0.0, 1.0));
        Spot::bar(place, length, place as f64 + 0.5 + off, 11.0)
    };
    rows.flat_map(|(place, row)| {
        [
            ((place, true), bar(place, row.alone, -OFF)),
            ((place, false), bar(place, row.together, OFF)),
        ]
    })
    .collect()
}
