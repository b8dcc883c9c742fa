//! The marker of a compared city: the same shape and colour as in the charts.

use leptos::prelude::*;

use crate::charts::palette::city_symbol;

/// Draws the marker of the city at a place in the comparison.
#[component]
pub fn Marker(
    /// The city's place, counted from zero.
    place: usize,
) -> impl IntoView {
    let path = match city_symbol(place) {
        "rect" => "M2 2h10v10H2z",
        "triangle" => "M7 1.5L13 12.5H1z",
        "diamond" => "M7 0.5L13.5 7L7 13.5L0.5 7z",
        "roundRect" => {
            "M4.5 2h5A2.5 2.5 0 0 1 12 4.5v5A2.5 2.5 0 0 1 9.5 12h-5A2.5 2.5 0 0 1 2 9.5v-5A2.5 2.5 0 0 1 4.5 2"
        }
        "arrow" => "M7 1L12.5 13L7 9.8L1.5 13z",
        _ => "M7 1a6 6 0 1 0 0 12a6 6 0 0 0 0-12",
    };
    let colour = format!("var(--city-{})", place + 1);
    view! {
        <svg class="marker" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
            <path d=path style:fill=colour />
        </svg>
    }
}
