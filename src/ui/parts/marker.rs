//! The marker of a compared city: the same shape and colour as in the charts.

use leptos::prelude::*;

use super::colours::city_colour;
use charts::palette::city_outline;

/// Draws the marker of the city at a place in the comparison.
#[component]
pub fn Marker(
    /// The city's place, counted from zero.
    place: usize,
) -> impl IntoView {
    let path = city_outline(place);
    let colour = city_colour(place);
    view! {
        <svg class="marker" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
            <path d=path style:fill=colour />
        </svg>
    }
}
