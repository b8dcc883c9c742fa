//! How cities are marked wherever many are drawn as points.

use charming::element::font_settings::FontWeight;
use charming::element::{Emphasis, ItemStyle, Label, Symbol};

use super::beyond::{Beyond, beyond};
use super::palette::{Theme, city_symbol};
use model::highlight::Standing;

/// The diameter of a point in a crowd of so many, in pixels.
#[must_use]
pub const fn size(n_points: usize) -> f64 {
    match n_points {
        0..=150 => 10.0,
        151..=600 => 7.0,
        _ => 5.0,
    }
}

/// The diameter of a city in a crowd of so many, by how it stands out, in
/// pixels.
///
/// Where names meet, the library keeps that of the larger mark: so the city in
/// the foreground gives way to none, the leader to that one alone, and of those
/// compared the one chosen first is the largest, by less than anybody sees.
#[must_use]
pub fn named_size(standing: Standing, is_leader: bool, n_points: usize) -> f64 {
    match standing {
        Standing { is_focus: true, .. } => 19.0,
        _ if is_leader => 16.0,
        Standing {
            place: Some(place), ..
        } => 15.0 - 0.01 * place as f64,
        _ => size(n_points),
    }
}

/// The shape of a city that stands out.
#[must_use]
pub fn marked_symbol(standing: Standing) -> Symbol {
    standing.place.map_or(Symbol::Circle, city_symbol)
}

/// The colour of a city that stands out.
#[must_use]
pub fn marked_colour(standing: Standing, theme: &Theme) -> &str {
    standing.place.map_or(&theme.ink, |place| theme.city(place))
}

/// The size of the letters of a label, in pixels.
pub const LABEL: f64 = 12.0;

/// A label beside a point, on the side that lines run to, over a seam of
/// paper that keeps it apart from what lies below.
#[must_use]
pub fn label(theme: &Theme) -> Beyond<Label> {
    let label = Label::new()
        .show(false)
        .position(theme.end().label())
        .distance(4)
        .color(theme.ink.as_str())
        .font_size(LABEL);
    beyond(label).seam(&theme.paper)
}

/// What a label of its own says, in bold for the city in the foreground.
#[must_use]
pub fn own_label(name: &str, is_focus: bool) -> Label {
    Label::new()
        .show(true)
        .formatter(name)
        .font_weight(FontWeight::Number(if is_focus { 700 } else { 500 }))
}

/// What happens under the pointer: the point grows a rim. What it says is told
/// by the page.
#[must_use]
pub fn emphasis(theme: &Theme) -> Beyond<Emphasis> {
    let rim = ItemStyle::new()
        .border_color(theme.ink.as_str())
        .border_width(2);
    beyond(Emphasis::new().item_style(rim)).scale(1.3)
}

/// Text in the order of the page: charts are drawn from left to right, also on
/// a page that runs the other way, where numbers would change places.
#[must_use]
pub fn isolated(text: &str, theme: &Theme) -> String {
    if theme.is_rtl {
        let lines: Vec<String> = text
            .lines()
            .map(|line| format!("\u{2067}{line}\u{2069}"))
            .collect();
        lines.join("\n")
    } else {
        text.to_owned()
    }
}
