//! How wide a place on the page is, for charts that have to know.

use leptos::html;
use leptos::prelude::*;

use browser::resize::Watch;
use store::effect;

/// Widths are told in steps of so many pixels, so that dragging the edge of a
/// window does not draw a chart anew for each of them.
const STEP: f64 = 10.0;

/// The width of an element in pixels, rounded down to whole steps; `usual`
/// until it is known.
#[must_use]
pub fn width_of(place: NodeRef<html::Div>, usual: f64) -> Signal<f64> {
    let width = RwSignal::new(usual);
    let watch = StoredValue::new_local(None::<Watch>);
    effect(move || {
        let Some(element) = place.get() else { return };
        let measured = element.clone();
        watch.set_value(Watch::new(&element, move || {
            let steps = (f64::from(measured.client_width()) / STEP).floor();
            let now = steps * STEP;
            // Hidden places have no width, and the view may have gone.
            if now > 0.0
                && width
                    .try_get_untracked()
                    .is_some_and(|before| before != now)
            {
                width.set(now);
            }
        }));
    });
    width.into()
}
