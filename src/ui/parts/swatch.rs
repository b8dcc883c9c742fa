//! The colour of a pillar beside its name.

use leptos::prelude::*;

use super::colours::{pillar_colour, pillar_pattern};

/// Shows the colour of the pillar at a place in the framework.
#[component]
pub fn Swatch(
    /// The pillar's place, counted from zero.
    pillar: usize,
) -> impl IntoView {
    let colour = pillar_colour(pillar);
    let pattern = pillar_pattern(pillar);
    view! {
        <span
            class="swatch"
            style:background-color=colour
            style:--pattern=pattern
            aria-hidden="true"
        ></span>
    }
}
