//! A city's rank under every choice made otherwise: a strip of dots for each
//! kind of choice.

use std::collections::BTreeMap;

use charming::datatype::{DataPoint, DataPointItem};
use charming::element::{Emphasis, ItemStyle, Symbol};
use charming::series::Scatter;

use super::beyond::{Beyond, beyond};
use super::city_profile::{above, strip_axis};
use super::palette::Theme;
use super::pointing::Spot;
use super::ranks::{lines_to_foot, ticks_between};
use super::{Options, axes};
use model::what_if::choices::{Choices, Kind};

/// Height of one strip in pixels.
const STRIP: f64 = 44.0;
/// Room for the ranks below the strips, in pixels.
const RANKS: f64 = 24.0;
/// Ranks shown on either side of those that occur.
const MARGIN: u32 = 1;

/// The height that the chart needs, in pixels.
#[must_use]
pub fn height(choices: &Choices) -> f64 {
    kinds(choices).len() as f64 * STRIP + RANKS + 4.0
}

/// The kinds of choice that were tried, in order.
#[must_use]
pub fn kinds(choices: &Choices) -> Vec<Kind> {
    let is_tried = |kind: &Kind| {
        let mut tried = choices.tried.iter();
        tried.any(|tried| tried.choice.kind() == *kind && tried.rank.is_some())
    };
    Kind::ALL.into_iter().filter(is_tried).collect()
}

/// One strip per kind. A dot stands at each rank that occurs, the larger the
/// more choices give it; a line stands at the present rank. `name` and `rank`
/// write in the reader's language.
#[must_use]
pub fn choice_strip(
    choices: &Choices,
    theme: &Theme,
    name: impl Fn(Kind) -> String,
    rank: impl Fn(u32) -> String,
) -> Options {
    let kinds = kinds(choices);
    let names: Vec<String> = kinds.iter().copied().map(name).collect();
    let (low, high) = ends(choices);
    let ticks = ticks_between(low, high);
    let ticks: Vec<(f64, String)> = ticks
        .into_iter()
        .map(|tick| (f64::from(tick), rank(tick)))
        .collect();
    let ruled = lines_to_foot(&ticks, theme);
    let (from, to) = (f64::from(low) - 0.5, f64::from(high) + 0.5);
    let strips = strip_axis(theme.start()).z(4);
    let label = above(theme.start(), 10.0, &theme.ink).seam(&theme.paper);
    Options::new(theme)
        .part("grid", theme.grid(10.0, 10.0).top(4).bottom(RANKS))
        .part("xAxis", axes::bare(from, to, theme.is_rtl))
        .part(
            "yAxis",
            beyond(strips).names(names).part("axisLabel", label),
        )
        .series(present(choices.rank, kinds.len(), theme).part("markLine", ruled))
        .series(dots(choices, &kinds, theme))
}

fn dots(choices: &Choices, kinds: &[Kind], theme: &Theme) -> Beyond<Scatter> {
    let dot = |((row, rank), count): ((usize, u32), usize)| {
        let at = vec![f64::from(rank), row as f64];
        beyond(DataPointItem::new(at)).symbol_size(size(count))
    };
    let style = ItemStyle::new()
        .color(theme.accent.as_str())
        .opacity(0.85)
        .border_color(theme.paper.as_str())
        .border_width(1);
    let series = Scatter::new()
        .id("choices")
        .emphasis(Emphasis::new().disabled(true))
        .item_style(style);
    let counts = counts(choices, kinds);
    beyond(series).silent().data(counts.into_iter().map(dot))
}

/// The present rank as a line over all strips.
fn present(rank: u32, n_strips: usize, theme: &Theme) -> Beyond<Scatter> {
    let points = (0..n_strips).map(|row| DataPoint::from(vec![f64::from(rank), row as f64]));
    let series = Scatter::new()
        .id("present")
        .symbol(Symbol::Rect)
        .emphasis(Emphasis::new().disabled(true))
        .item_style(ItemStyle::new().color(theme.ink.as_str()));
    beyond(series).symbol_box(2.0, STRIP).silent().data(points)
}

/// The first and the last rank shown.
fn ends(choices: &Choices) -> (u32, u32) {
    let (best, worst) = choices.range();
    (best.saturating_sub(MARGIN).max(1), worst + MARGIN)
}

/// How many choices of a kind give a rank, by the place of the kind and the rank.
fn counts(choices: &Choices, kinds: &[Kind]) -> BTreeMap<(usize, u32), usize> {
    let mut counts: BTreeMap<(usize, u32), usize> = BTreeMap::new();
    for tried in &choices.tried {
        let row = kinds.iter().position(|&kind| kind == tried.choice.kind());
        if let (Some(row), Some(rank)) = (row, tried.rank) {
            *counts.entry((row, rank)).or_default() += 1;
        }
    }
    counts
}

fn size(count: usize) -> f64 {
    (5.0 + 4.0 * (count as f64).sqrt()).min(18.0)
}

/// The dots, by the kind of choice and the rank.
#[must_use]
pub fn marks(choices: &Choices) -> Vec<((Kind, u32), Spot)> {
    let kinds = kinds(choices);
    let dot = |((row, rank), count): ((usize, u32), usize)| {
        let at = (f64::from(rank), row as f64);
        ((kinds[row], rank), Spot::dot(row, at, size(count) / 2.0))
    };
    counts(choices, &kinds).into_iter().map(dot).collect()
}
