//! How often each of a few cities is above each other one.

use charming::datatype::DataPointItem;
use charming::element::{AxisLabel, ItemStyle, Label, LabelLayout, SplitLine};
use charming::series::Heatmap;
use serde_json::json;

use super::acceptability::{SEAM, shades};
use super::beyond::{Beyond, beyond};
use super::palette::Theme;
use super::pointing::Spot;
use super::ranks::{CELL_WIDTHS, WIDTHS, grid, name_axis, names_within, room, room_within};
use super::{Options, axes, measure};
use model::robustness::wins::Wins;

/// Height of one row, in pixels.
const ROW: f64 = 30.0;
/// Room for the numbers above, in pixels.
const TOP: f64 = 26.0;

/// Between the last column and the edge, in pixels.
const END: f64 = 8.0;
/// The size of shares and of the numbers above.
const SIZE: f64 = 12.0;

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
    let n_columns = heads.len().max(1) as f64;
    let heads_room = heads.iter().map(|head| measure::length(head, SIZE) + SEAM);
    let heads_room = heads_room.fold(0.0, f64::max);
    let mut broadest: f64 = 0.0;
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
            let text = percent(share);
            broadest = broadest.max(measure::length(&text, SIZE) + SEAM);
            let label = Label::new().formatter(text.as_str()).color(colour.as_str());
            let cell = vec![column as f64, row as f64, lead];
            cells.push(beyond(DataPointItem::new(cell)).label(label));
        }
    }
    let label = AxisLabel::new()
        .color(theme.ink_soft.as_str())
        .font_size(SIZE)
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
        .label(Label::new().show(true).font_size(SIZE));
    Options::new(theme)
        .part("grid", grid(TOP, (room(&names), END), theme))
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
        .by_width(&WIDTHS, |width| {
            json!({
                "grid": grid(TOP, (room_within(&names, width), END), theme),
                "yAxis": names_within(&names, width, false),
            })
        })
        .by_width(&CELL_WIDTHS, |width| {
            let cell = (width - room_within(&names, width) - END) / n_columns;
            // Rows say the ranks too: where columns are narrow some go without.
            let every = (heads_room / cell).ceil().max(1.0);
            json!({
                "xAxis": { "axisLabel": { "interval": every - 1.0 } },
                "series": [{ "id": "wins", "label": { "show": cell >= broadest } }],
            })
        })
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
