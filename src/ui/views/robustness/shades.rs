//! What the shades of a table of draws mean, in numbers.

use leptos::prelude::*;

use charts::Theme;
use charts::palette::mixed;
use charts::standalone::Key;
use store::Explorer;

/// The outlines of squares, as keys have them.
const SQUARE: &str = "M1 1h12v12H1z";
const EMPTY: &str = "M1 1h12v12H1zM2 2v10h10V2z";

/// The ramp from no colour to the fullest, with evenly spaced numbers.
#[component]
pub(super) fn Shades(
    /// The numbers, from that of no colour on.
    marks: Signal<Vec<String>>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let items = move || {
        let item = |mark: String| view! { <li>{mark}</li> };
        marks.get().into_iter().map(item).collect::<Vec<_>>()
    };
    view! {
        <div class="ramp-legend">
            <p class="ramp-title">{explorer.label("shades-draws")}</p>
            <div class="ramp" data-ramp="shades" aria-hidden="true"></div>
            <ul class="ramp-marks">{items}</ul>
        </div>
    }
}

/// The same for an image that is saved.
pub(super) fn keys(marks: &[String], theme: &Theme) -> Vec<Key> {
    let last = marks.len().saturating_sub(1).max(1) as f64;
    let key = |(place, mark): (usize, &String)| Key {
        name: mark.clone(),
        path: if place == 0 { EMPTY } else { SQUARE },
        colour: if place == 0 {
            theme.ink_soft.clone()
        } else {
            mixed(&theme.accent, &theme.paper, place as f64 / last)
        },
    };
    marks.iter().enumerate().map(key).collect()
}
