//! How cities are marked wherever many are drawn as points.

use serde_json::{Value, json};

use super::palette::{Theme, city_symbol};
use model::highlight::Standing;

/// Beyond so many points none has a name to be pointed at: a text for each
/// would slow every step of a drag.
pub const MANY: usize = 2_000;

/// The diameter of a point in a crowd of so many, in pixels.
#[must_use]
pub const fn size(n_points: usize) -> u32 {
    match n_points {
        0..=150 => 10,
        151..=600 => 7,
        _ => 5,
    }
}

/// The diameter of a city that stands out, in pixels.
#[must_use]
pub const fn marked_size(standing: Standing) -> u32 {
    if standing.is_focus { 19 } else { 15 }
}

/// The shape of a city that stands out.
#[must_use]
pub fn marked_symbol(standing: Standing) -> &'static str {
    standing.place.map_or("circle", city_symbol)
}

/// The colour of a city that stands out.
#[must_use]
pub fn marked_colour(standing: Standing, theme: &Theme) -> &str {
    standing.place.map_or(&theme.ink, |place| theme.city(place))
}

/// A label beside a point, on the side that lines run to, over a seam of
/// paper that keeps it apart from what lies below.
#[must_use]
pub fn label(theme: &Theme) -> Value {
    json!({
        "show": false,
        "position": if theme.is_rtl { "left" } else { "right" },
        "distance": 4,
        "color": theme.ink,
        "fontSize": 12,
        "textBorderColor": theme.paper,
        "textBorderWidth": 3,
        "formatter": "{b}",
    })
}

/// What a label of its own says, in bold for the city in the foreground.
#[must_use]
pub fn own_label(name: &str, is_focus: bool) -> Value {
    json!({ "show": true, "formatter": name, "fontWeight": if is_focus { 700 } else { 500 } })
}

/// What happens under the pointer: the point grows a rim and says its name.
#[must_use]
pub fn emphasis(theme: &Theme) -> Value {
    json!({
        "scale": 1.3,
        "label": { "show": true, "fontWeight": 700 },
        "itemStyle": { "borderColor": theme.ink, "borderWidth": 2 },
    })
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
