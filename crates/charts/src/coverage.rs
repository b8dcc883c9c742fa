//! Which figures are there: a matrix of indicators by cities.

use charming::component::{Axis, VisualMap, VisualMapPiece, VisualMapType};
use charming::datatype::DataPointItem;
use charming::element::{
    AxisLabel, Emphasis, ItemStyle, NameLocation, Orient, SplitArea, Symbol, TextStyle, Tooltip,
};
use charming::series::Heatmap;

use super::beyond::{Beyond, Overflow, beyond};
use super::palette::Theme;
use super::side::Side;
use super::{Options, axes, marks};
use model::coverage::{Coverage, State};

/// The most places whose names can be asked for by pointing at them.
const MAX_NAMED: usize = 6_000;
/// Room for the indicators' names, in pixels.
const NAMES: f64 = 190.0;
/// Room above the matrix for what the colours mean.
const HEAD: f64 = 34.0;

/// What the chart says in words.
pub struct Words {
    /// The indicators' names, in the framework's order.
    pub indicators: Vec<String>,
    /// What each state is called, in the order of [`State::ALL`].
    pub states: [String; 4],
    /// The cities' names, by unit.
    pub cities: Vec<String>,
    /// What lies along the matrix.
    pub axis: String,
}

/// The height that the matrix needs, in pixels.
#[must_use]
pub fn height(coverage: &Coverage) -> f64 {
    let rows = coverage.indicators.len() as f64;
    HEAD + rows * row_height(coverage) + 28.0
}

fn row_height(coverage: &Coverage) -> f64 {
    (1_200.0 / coverage.indicators.len().max(1) as f64).clamp(3.0, 18.0)
}

/// A mark in each place, darker the less is known. The most complete cities
/// come first.
#[must_use]
pub fn coverage(coverage: &Coverage, theme: &Theme, words: &Words) -> Options {
    let n_columns = coverage.matrix.first().map_or(0, Vec::len);
    let has_names = coverage.matrix.len() * n_columns <= MAX_NAMED && coverage.per_column == 1;
    let mark = |row: usize, column: usize, state: State| {
        let at = [column, row, state as usize].map(|place| place as f64);
        let mark = DataPointItem::new(at.to_vec());
        if !has_names {
            return beyond(mark);
        }
        let unit = coverage.units[column].0;
        let city = words.cities.get(unit).map_or("", String::as_str);
        let indicator = words.indicators.get(row).map_or("", String::as_str);
        let state = &words.states[state as usize];
        beyond(mark.name(format!("{city}\n{indicator}\n{state}")))
    };
    let matrix = coverage.matrix.iter().enumerate();
    let places = matrix.flat_map(|(row, states)| {
        let states = states.iter().enumerate();
        states.map(move |(column, &state)| (row, column, state))
    });
    let seam = ItemStyle::new()
        .border_color(theme.paper.as_str())
        .border_width(gap(coverage));
    let rim = ItemStyle::new().border_color(theme.ink.as_str());
    let series = Heatmap::new()
        .item_style(seam)
        .emphasis(Emphasis::new().item_style(rim));
    let tooltip = marks::tooltip(Tooltip::new().formatter("{b}"), theme);
    Options::new(theme)
        .part("grid", theme.grid(NAMES, 4.0).top(HEAD).bottom(28))
        .part("xAxis", city_axis(n_columns, theme, &words.axis))
        .part("yAxis", indicator_axis(coverage, theme, words))
        .part("visualMap", legend(theme, &words.states))
        .part("tooltip", tooltip.shown(has_names).confined())
        .series(beyond(series).data(places.map(|(row, column, state)| mark(row, column, state))))
}

fn gap(coverage: &Coverage) -> f64 {
    let n_columns = coverage.matrix.first().map_or(0, Vec::len);
    if n_columns > 90 || row_height(coverage) < 8.0 {
        0.0
    } else {
        1.0
    }
}

/// From what is there to what is missing: close to the paper at first, so that
/// what is missing stands out.
fn colour(state: State, theme: &Theme) -> String {
    match state {
        State::Direct => mixed(&theme.track, &theme.paper, 0.55),
        State::Proxy => mixed(&theme.proxy, &theme.paper, 0.4),
        State::Filled => mixed(&theme.filled, &theme.paper, 0.85),
        State::Missing => theme.ink.clone(),
    }
}

/// A share of one colour in another, both as the browser writes them; the
/// first alone where either is written otherwise.
fn mixed(colour: &str, ground: &str, share: f64) -> String {
    let parts = |colour: &str| -> Option<Vec<f64>> {
        let inner = colour.strip_prefix("rgb(")?.strip_suffix(')')?;
        let parts = inner.split(',').map(|part| part.trim().parse().ok());
        parts
            .collect::<Option<Vec<f64>>>()
            .filter(|parts| parts.len() == 3)
    };
    let Some((top, below)) = parts(colour).zip(parts(ground)) else {
        return colour.to_owned();
    };
    let part = |index: usize| (top[index] * share + below[index] * (1.0 - share)).round();
    format!("rgb({}, {}, {})", part(0), part(1), part(2))
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

fn indicator_axis(coverage: &Coverage, theme: &Theme, words: &Words) -> Beyond<Axis> {
    let label = AxisLabel::new()
        .show(row_height(coverage) >= 12.0)
        .color(theme.ink.as_str())
        .font_size(13)
        .interval(0);
    let label = beyond(label).room(NAMES - 12.0, Overflow::Truncate);
    let axis = axes::beside(theme.start()).split_area(SplitArea::new().show(false));
    beyond(axis)
        .names(words.indicators.iter().cloned())
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
