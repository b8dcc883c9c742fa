//! Moving the map without a mouse, or with its wheel.

use leptos::ev::WheelEvent;
use leptos::prelude::*;
use serde_json::json;

use super::Sight;
use crate::ui::parts::chart_host::Remote;
use crate::ui::parts::icon::{Glyph, Icon};
use browser::page;
use store::Explorer;

/// One step in or out.
const STEP: f64 = 1.5;
/// One step to a side, as a share of the map's width or height.
const SIDE: f64 = 0.2;

/// Buttons for every movement of the map.
#[component]
pub(super) fn Tools(
    remote: Remote,
    below: Remote,
    sight: RwSignal<Sight>,
    can_drag: RwSignal<bool>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let step = move |icon: Icon, name: &'static str, act: fn(Remote)| {
        view! {
            <button
                type="button"
                class="icon-button"
                aria-label=explorer.label(name)
                title=explorer.label(name)
                on:click=move |_| act(remote)
            >
                <Glyph icon />
            </button>
        }
    };
    let show = move |wanted: Sight| {
        sight.set(wanted);
        for sheet in [remote, below] {
            sheet.set(&json!({ "geo": { "zoom": 1, "center": null } }));
        }
    };
    let is_touch = page::has_coarse_pointer();
    view! {
        <div class="map-tools" role="group" aria-label=explorer.label("map-tools")>
            {step(Icon::Add, "map-zoom-in", |remote| zoom(remote, STEP, None))}
            {step(Icon::Minus, "map-zoom-out", |remote| zoom(remote, 1.0 / STEP, None))}
            // East is to the right in every language.
            <div class="map-ways" dir="ltr">
                {step(Icon::West, "map-west", |remote| shift(remote, SIDE, 0.0))}
                {step(Icon::North, "map-north", |remote| shift(remote, 0.0, SIDE))}
                {step(Icon::South, "map-south", |remote| shift(remote, 0.0, -SIDE))}
                {step(Icon::East, "map-east", |remote| shift(remote, -SIDE, 0.0))}
            </div>
            <button type="button" class="button quiet" on:click=move |_| show(Sight::Cities)>
                {explorer.label("map-all-cities")}
            </button>
            <button type="button" class="button quiet" on:click=move |_| show(Sight::World)>
                {explorer.label("map-world")}
            </button>
            // A finger on the map scrolls the page unless told otherwise.
            {is_touch.then(|| view! {
                <button
                    type="button"
                    class="button quiet"
                    aria-pressed=move || can_drag.get().to_string()
                    on:click=move |_| can_drag.update(|can_drag| *can_drag = !*can_drag)
                >
                    {explorer.label("map-drag")}
                </button>
            })}
        </div>
    }
}

/// Zooms where the wheel is turned with the key for it held down, as a pinch
/// on a touchpad is told too. A wheel alone scrolls the page.
pub(super) fn turn(remote: Remote, event: &WheelEvent) {
    if !event.ctrl_key() && !event.meta_key() {
        return;
    }
    event.prevent_default();
    let factor = if event.delta_y() < 0.0 {
        1.15
    } else {
        1.0 / 1.15
    };
    let at = (f64::from(event.offset_x()), f64::from(event.offset_y()));
    zoom(remote, factor, Some(at));
}

/// Zooms by a factor around a point, or around the middle.
fn zoom(remote: Remote, factor: f64, at: Option<(f64, f64)>) {
    let Some((width, height)) = remote.size() else {
        return;
    };
    let (x, y) = at.unwrap_or((width / 2.0, height / 2.0));
    remote.act(&json!({
        "type": "geoRoam", "componentType": "geo", "zoom": factor, "originX": x, "originY": y,
    }));
}

/// Shifts what is in sight by a share of its width and height.
fn shift(remote: Remote, right: f64, down: f64) {
    let Some((width, height)) = remote.size() else {
        return;
    };
    remote.act(&json!({
        "type": "geoRoam", "componentType": "geo", "dx": right * width, "dy": down * height,
    }));
}
