//! How often each city takes each rank, as a map of shades.

use charming::component::{Axis, VisualMap, VisualMapChannel, VisualMapType};
use charming::datatype::{DataPoint, DataPointItem};
use charming::element::{
    AxisLabel, ItemStyle, Label, LabelLayout, LineStyle, SplitArea, SplitLine,
};
use charming::series::Heatmap;
use serde_json::json;

use super::beyond::{Beyond, Datum, beyond};
use super::palette::Theme;
use super::pointing::Spot;
use super::ranks::{CELL_WIDTHS, WIDTHS, grid, name_axis, names_within, room, room_within};
use super::{Options, axes, measure};
use model::robustness::acceptability::Acceptability;

/// Height of one row, in pixels.
const ROW: f64 = 20.0;
/// Room for the numbers above, in pixels.
const TOP: f64 = 26.0;
/// From this share on a cell says its share.
const SPOKEN: f64 = 0.095;
/// Up to this many columns there may be room to say it.
const SPOKEN_COLUMNS: usize = 64;
/// Between the last column and the edge, in pixels.
const END: f64 = 8.0;
/// The size of shares.
const SIZE: f64 = 11.0;
/// What else than the text there must be room for in a cell that says its share,
/// in pixels.
pub(super) const SEAM: f64 = 2.0;

/// The height that the chart needs for its rows, in pixels.
#[must_use]
pub fn height(table: &Acceptability) -> f64 {
    table.rows.len() as f64 * ROW + TOP + 8.0
}

/// The greatest share, which has the fullest colour.
#[must_use]
pub fn greatest(table: &Acceptability) -> f64 {
    let shares = table.rows.iter().flat_map(|row| row.shares.iter().copied());
    shares.fold(0.0, f64::max).max(0.01)
}

/// One row per city, one column per rank, the fuller its colour the more draws
/// give it.
/// `count` writes a rank, `percent` a share
/// in per cent, without the sign.
#[must_use]
pub fn acceptability(
    table: &Acceptability,
    focus: Option<usize>,
    theme: &Theme,
    count: impl Fn(usize) -> String,
    percent: impl Fn(f64) -> String,
) -> Options {
    let names: Vec<(String, bool)> = table
        .rows
        .iter()
        .map(|row| (row.name.clone(), Some(row.unit) == focus))
        .collect();
    let heads: Vec<String> = table
        .columns
        .iter()
        .map(|&(first, _)| count(first))
        .collect();
    let greatest = greatest(table);
    let is_spoken = table.columns.len() <= SPOKEN_COLUMNS;
    let mut broadest: f64 = 0.0;
    let mut cells: Vec<Datum> = Vec::new();
    for (place, row) in table.rows.iter().enumerate() {
        for (column, &share) in row
            .shares
            .iter()
            .enumerate()
            .filter(|(_, share)| **share > 0.0)
        {
            let cell = vec![column as f64, place as f64, share];
            cells.push(if is_spoken && share >= SPOKEN {
                let colour = if share > 0.55 * greatest {
                    &theme.paper
                } else {
                    &theme.ink
                };
                let text = percent(share);
                broadest = broadest.max(measure::length(&text, SIZE) + SEAM);
                let label = Label::new().formatter(text.as_str()).color(colour.as_str());
                beyond(DataPointItem::new(cell)).label(label).into()
            } else {
                DataPoint::from(cell).into()
            });
        }
    }
    let gap = if table.columns.len() > SPOKEN_COLUMNS {
        0
    } else {
        1
    };
    let rule = LineStyle::new().color(theme.rule.as_str());
    let rules = SplitLine::new().show(true).line_style(rule);
    let style = ItemStyle::new()
        .border_color(theme.paper.as_str())
        .border_width(gap);
    let series = Heatmap::new()
        .id("shares")
        .progressive(0)
        .item_style(style)
        // A cell without a text of its own says nothing.
        .label(Label::new().show(is_spoken).formatter(" ").font_size(SIZE));
    let n_columns = table.columns.len() as f64;
    Options::new(theme)
        .part("grid", grid(TOP, (room(&names), END), theme))
        .part("xAxis", rank_axis(heads, theme))
        .part("yAxis", name_axis(&names, rules, theme))
        .part("visualMap", shades(greatest, theme))
        .series(
            beyond(series)
                .silent()
                .label_layout(LabelLayout::new().hide_overlap(true))
                .data(cells),
        )
        .by_width(&WIDTHS, |width| {
            json!({
                "grid": grid(TOP, (room_within(&names, width), END), theme),
                "yAxis": names_within(&names, width, true),
            })
        })
        .by_width(&CELL_WIDTHS, |width| {
            let cell = (width - room_within(&names, width) - END) / n_columns;
            let label = json!({ "show": is_spoken && cell >= broadest });
            json!({ "series": [{ "id": "shares", "label": label }] })
        })
}

fn rank_axis(heads: Vec<String>, theme: &Theme) -> Beyond<Axis> {
    let label = AxisLabel::new()
        .color(theme.ink_soft.as_str())
        .font_size(12);
    let axis = axes::lineless(axes::names())
        .inverse(theme.is_rtl)
        .position("top")
        .split_area(SplitArea::new().show(false));
    beyond(axis)
        .names(heads)
        .part("axisLabel", beyond(label).hide_overlap())
}

/// Shades from nothing to this much.
pub(super) fn shades(greatest: f64, theme: &Theme) -> VisualMap {
    let ramp = vec![theme.paper.as_str(), theme.accent.as_str()];
    VisualMap::new()
        .type_(VisualMapType::Continuous)
        .show(false)
        .min(0)
        .max(greatest)
        .in_range(VisualMapChannel::new().color(ramp))
}

/// The cells that are not empty, by row and column.
#[must_use]
pub fn marks(table: &Acceptability) -> Vec<((usize, usize), Spot)> {
    let mut marks = Vec::new();
    for (row, accepted) in table.rows.iter().enumerate() {
        for (column, &share) in accepted.shares.iter().enumerate() {
            if share > 0.0 {
                marks.push(((row, column), Spot::cell(row, column, row)));
            }
        }
    }
    marks
}
