//! The colour of a pillar beside its name.

use leptos::prelude::*;

use super::colours::pillar_colour;

/// Shows the colour of the pillar at a place in the framework.
#[component]
pub fn Swatch(
    /// The pillar's place, counted from zero.
    pillar: usize,
) -> impl IntoView {
    let colour = pillar_colour(pillar);
    view! { <span class="swatch" style:background-color=colour aria-hidden="true"></span> }
}
