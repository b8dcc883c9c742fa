//! Correlations as a heat map: measures by number, grouped by pillar.

use charming::component::{Axis, VisualMap, VisualMapChannel, VisualMapType};
use charming::datatype::{CompositeValue, DataPointItem};
use charming::element::{AxisLabel, Emphasis, ItemStyle, Label, SplitLine};
use charming::series::Heatmap;
use charming::val;

use super::beyond::{Beyond, beyond};
use super::pointing::Spot;
use super::{Options, Theme, axes, marks as points, measure};
use model::correlations::Correlations;

/// Beyond so many measures cells have no room for their figure.
const WITH_TEXT: usize = 14;

/// What a column and a row of the heat map stand for, in order: a measure, or
/// a gap between two pillars.
#[must_use]
pub fn places(correlations: &Correlations) -> Vec<Option<usize>> {
    let mut places: Vec<Option<usize>> = Vec::new();
    let is_grouped = correlations.measures.len() > WITH_TEXT;
    for (index, measure) in correlations.measures.iter().enumerate() {
        let before = index
            .checked_sub(1)
            .map(|i| correlations.measures[i].pillar);
        let is_new = before.is_some_and(|pillar| pillar != measure.pillar);
        if is_new && is_grouped {
            places.push(None);
        }
        places.push(Some(index));
    }
    places
}

/// The pair of measures under a datum of the heat map.
#[must_use]
pub fn pair_at(correlations: &Correlations, datum: usize) -> Option<(usize, usize)> {
    let n = correlations.measures.len();
    (datum < n * n).then(|| (datum / n, datum % n))
}

/// The height in pixels. `number` writes the number of a measure.
#[must_use]
pub fn height(correlations: &Correlations, number: impl Fn(usize) -> String) -> f64 {
    let look = Look::of(correlations, false);
    let lines = |index: usize| look.name(correlations, index, &number).len();
    let most = (0..correlations.measures.len()).map(lines).max();
    let row = (most.unwrap_or(1) as f64 * look.leading + look.air).max(look.row);
    places(correlations).len() as f64 * row + 34.0
}

/// How the names of rows look.
struct Look {
    /// Room for them, in pixels.
    room: f64,
    size: f64,
    /// The distance between two lines of one, in pixels.
    leading: f64,
    /// Between two of them at least, in pixels.
    air: f64,
    /// Height of a row at least, in pixels.
    row: f64,
}

impl Look {
    fn of(correlations: &Correlations, is_narrow: bool) -> Self {
        let has_text = correlations.measures.len() <= WITH_TEXT;
        let room = match (is_narrow, has_text) {
            (true, _) => 30.0,
            (_, true) => 190.0,
            (_, false) => 230.0,
        };
        let (size, leading, air, row) = if has_text {
            (13.0, 15.0, 4.0, 42.0)
        } else {
            (11.0, 12.0, 2.0, 20.0)
        };
        Self {
            room,
            size,
            leading,
            air,
            row,
        }
    }

    /// Number and name of a measure in lines.
    fn name(
        &self,
        correlations: &Correlations,
        index: usize,
        number: &impl Fn(usize) -> String,
    ) -> Vec<String> {
        let name = &correlations.measures[index].name;
        let text = format!("{}\u{a0}\u{a0}{name}", number(index));
        measure::wrap(&text, self.size, self.room - 16.0)
    }
}

/// The heat map; a narrow one has no room for names. `number` writes the number of a measure, `shown` a
/// coefficient, in the reader's language.
#[must_use]
pub fn correlation(
    correlations: &Correlations,
    theme: &Theme,
    is_narrow: bool,
    number: impl Fn(usize) -> String,
    shown: impl Fn(f64) -> String,
) -> Options {
    let places = places(correlations);
    let look = Look::of(correlations, is_narrow);
    let n = correlations.measures.len();
    let has_text = n <= WITH_TEXT;
    let figure_size = if is_narrow { 10 } else { 12 };
    let at = |index: usize| {
        places
            .iter()
            .position(|place| *place == Some(index))
            .unwrap_or(0)
    };
    let cell = |(row, column): (usize, usize)| {
        let value = correlations.matrix.get(row, column);
        let place = |index: usize| at(index) as f64;
        if row == column {
            // That a measure goes with itself is no news.
            let cell: CompositeValue = val![place(column), place(row), "-"];
            return beyond(DataPointItem::new(cell));
        }
        let cell = vec![Some(place(column)), Some(place(row)), value];
        let cell = beyond(DataPointItem::new(cell));
        if has_text {
            let text = value.map_or_else(|| "–".to_owned(), &shown);
            cell.label(Label::new().formatter(text.as_str()))
        } else {
            cell
        }
    };
    let pairs = (0..n).flat_map(|row| (0..n).map(move |column| (row, column)));
    let cells: Vec<Beyond<DataPointItem>> = pairs.map(cell).collect();
    let columns: Vec<String> = places
        .iter()
        .map(|place| place.map_or_else(String::new, &number))
        .collect();
    let rows: Vec<String> = places
        .iter()
        .map(|place| {
            place.map_or_else(String::new, |index| {
                if is_narrow {
                    return number(index);
                }
                let lines = look.name(correlations, index, &number);
                points::isolated(&lines.join("\n"), theme)
            })
        })
        .collect();
    let names = AxisLabel::new().font_size(look.size);
    let numbers = AxisLabel::new().font_size(11);
    let text = Label::new()
        .show(has_text)
        .color(theme.ink.as_str())
        .font_size(figure_size);
    let seam = ItemStyle::new()
        .border_color(theme.paper.as_str())
        .border_width(1);
    let rim = ItemStyle::new()
        .border_color(theme.ink.as_str())
        .border_width(2);
    let series = Heatmap::new()
        .id("pairs")
        .label(text)
        .item_style(seam)
        .emphasis(Emphasis::new().item_style(rim))
        .progressive(0);
    Options::new(theme)
        .part("grid", theme.grid(look.room, 8.0).top(26).bottom(6))
        .part(
            "xAxis",
            beyond(category("top").inverse(theme.is_rtl))
                .names(columns)
                .part("axisLabel", label(numbers, theme).hide_overlap()),
        )
        .part(
            "yAxis",
            beyond(category(theme.start().word()).inverse(true))
                .names(rows)
                .part(
                    "axisLabel",
                    label(names, theme)
                        .align(axes::align(theme.end()))
                        .line_height(look.leading),
                ),
        )
        .parts("visualMap", [beyond(colours(theme))])
        .series(beyond(series).data(cells))
}

fn category(position: &str) -> Axis {
    axes::lineless(axes::names())
        .position(position)
        .split_line(SplitLine::new().show(false))
}

fn label(label: AxisLabel, theme: &Theme) -> Beyond<AxisLabel> {
    beyond(label.interval(0).color(theme.ink.as_str()))
}

fn colours(theme: &Theme) -> VisualMap {
    let ramp = theme.diverging.iter().map(String::as_str).collect();
    VisualMap::new()
        .type_(VisualMapType::Continuous)
        .show(false)
        .dimension(2)
        .min(-1)
        .max(1)
        .in_range(VisualMapChannel::new().color(ramp))
}

/// The cells, by the measures of their row and column. That a measure goes with
/// itself is not told.
#[must_use]
pub fn marks(correlations: &Correlations) -> Vec<((usize, usize), Spot)> {
    let places = places(correlations);
    let measured = || {
        let places = places.iter().enumerate();
        places.filter_map(|(place, measure)| Some((place, (*measure)?)))
    };
    let mut marks = Vec::new();
    for (at_row, row) in measured() {
        for (at_column, column) in measured() {
            if row != column {
                marks.push(((row, column), Spot::cell(row, at_column, at_row)));
            }
        }
    }
    marks
}
