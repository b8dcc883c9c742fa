//! Which figures are there: a matrix of indicators by cities.

use charming::component::{Axis, VisualMap, VisualMapPiece, VisualMapType};
use charming::datatype::DataPointItem;
use charming::element::{
    AxisLabel, Emphasis, ItemStyle, NameLocation, Orient, SplitArea, Symbol, TextStyle,
};
use charming::series::Heatmap;

use super::beyond::{Beyond, beyond};
use super::palette::{Theme, mixed};
use super::pointing::Spot;
use super::side::Side;
use super::{Options, axes, measure};
use model::coverage::{Coverage, State};

/// Room for the indicators' names, in pixels.
const NAMES: f64 = 190.0;
/// The size of these names.
const SIZE: f64 = 12.5;
/// The distance between two lines of a name, in pixels.
const LEADING: f64 = 13.0;
/// Rows that are less high have no names, in pixels.
const WITH_NAMES: f64 = 12.0;
/// Room above the matrix for what the colours mean.
const HEAD: f64 = 34.0;

/// What the chart says in words.
pub struct Words {
    /// The indicators' names, in the framework's order.
    pub indicators: Vec<String>,
    /// What each state is called, in the order of [`State::ALL`].
    pub states: [String; 4],
    /// What lies along the matrix.
    pub axis: String,
}

/// The height that the matrix needs with these names of its indicators, in
/// pixels.
#[must_use]
pub fn height(coverage: &Coverage, indicators: &[String]) -> f64 {
    let rows = coverage.indicators.len() as f64;
    HEAD + rows * row_height(&lines(indicators), coverage) + 28.0
}

/// Names in lines that have room beside the matrix.
fn lines(names: &[String]) -> Vec<Vec<String>> {
    let lines = names.iter();
    lines
        .map(|name| measure::wrap(name, SIZE, NAMES - 12.0))
        .collect()
}

/// As high as the longest name needs; of very many indicators none has a name.
fn row_height(names: &[Vec<String>], coverage: &Coverage) -> f64 {
    let row = (1_200.0 / coverage.indicators.len().max(1) as f64).clamp(3.0, 18.0);
    if row < WITH_NAMES {
        return row;
    }
    let most = names.iter().map(Vec::len).max().unwrap_or(1) as f64;
    row.max(most * LEADING + 3.0)
}

/// A mark in each place, darker the less is known. The most complete cities
/// come first.
#[must_use]
pub fn coverage(coverage: &Coverage, theme: &Theme, words: &Words) -> Options {
    let n_columns = coverage.matrix.first().map_or(0, Vec::len);
    let names = lines(&words.indicators);
    let row = row_height(&names, coverage);
    let mark = |row: usize, column: usize, state: State| {
        let at = [column, row, state as usize].map(|place| place as f64);
        beyond(DataPointItem::new(at.to_vec()))
    };
    let matrix = coverage.matrix.iter().enumerate();
    let places = matrix.flat_map(|(row, states)| {
        let states = states.iter().enumerate();
        states.map(move |(column, &state)| (row, column, state))
    });
    let seam = ItemStyle::new()
        .border_color(theme.paper.as_str())
        .border_width(gap(n_columns, row));
    let rim = ItemStyle::new().border_color(theme.ink.as_str());
    let series = Heatmap::new()
        .item_style(seam)
        .emphasis(Emphasis::new().item_style(rim));
    Options::new(theme)
        .part("grid", theme.grid(NAMES, 4.0).top(HEAD).bottom(28))
        .part("xAxis", city_axis(n_columns, theme, &words.axis))
        .part("yAxis", indicator_axis(&names, row, theme))
        .part("visualMap", legend(theme, &words.states))
        .series(beyond(series).data(places.map(|(row, column, state)| mark(row, column, state))))
}

fn gap(n_columns: usize, row: f64) -> f64 {
    if n_columns > 90 || row < 8.0 {
        0.0
    } else {
        1.0
    }
}

/// From what is there to what is missing: near the paper at first, so that what is
/// missing stands out, and as far from each other as four shades may be in light
/// and in dark.
#[must_use]
pub fn colour(state: State, theme: &Theme) -> String {
    match state {
        State::Direct => theme.track.clone(),
        State::Proxy => mixed(&theme.proxy, &theme.paper, 0.9),
        State::Filled => mixed(&theme.filled, &theme.paper, 0.88),
        State::Missing => theme.ink.clone(),
    }
}

fn city_axis(n_columns: usize, theme: &Theme, name: &str) -> Beyond<Axis> {
    let text = TextStyle::new()
        .color(theme.ink_soft.as_str())
        .font_size(13);
    let columns = (0..n_columns).map(|column| column.to_string());
    let axis = axes::lineless(axes::names())
        .inverse(theme.is_rtl)
        .name(name)
        .name_location(NameLocation::Middle)
        .name_gap(8)
        .name_text_style(text)
        .axis_label(AxisLabel::new().show(false))
        .split_area(SplitArea::new().show(false));
    beyond(axis).names(columns)
}

fn indicator_axis(names: &[Vec<String>], row: f64, theme: &Theme) -> Beyond<Axis> {
    let label = AxisLabel::new()
        .show(row >= WITH_NAMES)
        .color(theme.ink.as_str())
        .font_size(SIZE)
        .interval(0);
    let label = beyond(label).line_height(LEADING);
    let axis = axes::beside(theme.start()).split_area(SplitArea::new().show(false));
    beyond(axis)
        .names(names.iter().map(|lines| lines.join("\n")))
        .part("axisLabel", label)
}

fn legend(theme: &Theme, states: &[String; 4]) -> Beyond<VisualMap> {
    let piece = |(state, label): (State, &String)| {
        let piece = VisualMapPiece::new()
            .label(label.as_str())
            .color(colour(state, theme).as_str());
        beyond(piece).value(state as usize)
    };
    let map = VisualMap::new()
        .type_(VisualMapType::Piecewise)
        .dimension(2)
        .orient(Orient::Horizontal)
        .top(0)
        .item_width(14)
        .item_height(14)
        .text_style(TextStyle::new().color(theme.ink.as_str()).font_size(13));
    let map = match theme.start() {
        Side::Left => map.left(0),
        Side::Right => map.right(0),
    };
    beyond(map)
        .pieces(State::ALL.into_iter().zip(states).map(piece))
        .item_symbol(Symbol::Rect)
        .unselectable()
}

/// The places, by indicator and column; none where a column stands for several
/// cities.
#[must_use]
pub fn marks(coverage: &Coverage) -> Vec<((usize, usize), Spot)> {
    if coverage.per_column != 1 {
        return Vec::new();
    }
    let mut marks = Vec::new();
    for (row, states) in coverage.matrix.iter().enumerate() {
        for column in 0..states.len() {
            marks.push(((row, column), Spot::cell(row, column, row)));
        }
    }
    marks
}
