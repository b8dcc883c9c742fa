//! How often each of a few cities is above each other one.

use charming::datatype::DataPointItem;
use charming::element::{AxisLabel, ItemStyle, Label, LabelLayout, SplitLine};
use charming::series::Heatmap;

use super::acceptability::shades;
use super::beyond::{Beyond, beyond};
use super::palette::Theme;
use super::pointing::Spot;
use super::ranks::{grid, name_axis, room};
use super::{Options, axes};
use model::robustness::wins::Wins;

/// Height of one row, in pixels.
const ROW: f64 = 30.0;
/// Room for the numbers above, in pixels.
const TOP: f64 = 26.0;

/// The height that the chart needs for its rows, in pixels.
#[must_use]
pub fn height(wins: &Wins) -> f64 {
    wins.cities.len() as f64 * ROW + TOP + 8.0
}

/// One row and one column per city; a cell says in which share of draws that
/// of the row is above that of the column, the fuller its colour the surer. Columns bear ranks for names, which
/// rows have beside theirs. `label` joins a rank and a name, `percent` writes a
/// share in per cent without the sign.
#[must_use]
pub fn wins(
    wins: &Wins,
    focus: Option<usize>,
    theme: &Theme,
    count: impl Fn(u32) -> String,
    label: impl Fn(&str, &str) -> String,
    percent: impl Fn(f64) -> String,
) -> Options {
    let names: Vec<(String, bool)> = wins
        .cities
        .iter()
        .map(|city| {
            (
                label(&count(city.rank), &city.name),
                Some(city.unit) == focus,
            )
        })
        .collect();
    // Equal ranks must not make one column of two.
    let heads: Vec<String> = wins
        .cities
        .iter()
        .enumerate()
        .map(|(place, city)| format!("{}{}", count(city.rank), "\u{200b}".repeat(place)))
        .collect();
    let mut cells: Vec<Beyond<DataPointItem>> = Vec::new();
    for (row, shares) in wins.shares.iter().enumerate() {
        for (column, share) in shares.iter().enumerate() {
            let Some(share) = *share else { continue };
            let colour = match share {
                share if share > 0.8 => &theme.paper,
                share if share < 0.5 => &theme.ink_soft,
                _ => &theme.ink,
            };
            // Only the lead is shaded: the other half says the same again.
            let lead = (2.0 * share - 1.0).max(0.0);
            let label = Label::new()
                .formatter(percent(share).as_str())
                .color(colour.as_str());
            let cell = vec![column as f64, row as f64, lead];
            cells.push(beyond(DataPointItem::new(cell)).label(label));
        }
    }
    let label = AxisLabel::new()
        .color(theme.ink_soft.as_str())
        .font_size(12)
        .interval(0);
    let columns = axes::lineless(axes::names())
        .inverse(theme.is_rtl)
        .position("top")
        .axis_label(label);
    let seam = ItemStyle::new()
        .border_color(theme.paper.as_str())
        .border_width(2);
    let series = Heatmap::new()
        .id("wins")
        .item_style(seam)
        .label(Label::new().show(true).font_size(12));
    Options::new(theme)
        .part("grid", grid(TOP, (room(&names), 8.0), theme))
        .part("xAxis", beyond(columns).names(heads))
        .part(
            "yAxis",
            name_axis(&names, SplitLine::new().show(false), theme),
        )
        .part("visualMap", shades(1.0, theme))
        .series(
            beyond(series)
                .silent()
                .label_layout(LabelLayout::new().hide_overlap(true))
                .data(cells),
        )
}

/// The cells, by row and column.
#[must_use]
pub fn marks(wins: &Wins) -> Vec<((usize, usize), Spot)> {
    let mut marks = Vec::new();
    for (row, shares) in wins.shares.iter().enumerate() {
        for (column, share) in shares.iter().enumerate() {
            if share.is_some() {
                marks.push(((row, column), Spot::cell(row, column, row)));
            }
        }
    }
    marks
}
