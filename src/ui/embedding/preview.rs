//! How what is embedded will look, at any width that it can have.

use browser::address;
use browser::element::{Element, JsCast};
use browser::inner::Heights;
use leptos::html;
use leptos::prelude::*;

use super::choices::Choices;
use scenario::to_query;
use store::{Explorer, effect};

/// How wide the preview can be, in CSS pixels: what every view is made for.
const WIDTHS_PX: std::ops::RangeInclusive<u32> = 320..=1000;
/// How wide it is at first.
const WIDTH_PX: u32 = 680;
/// How high it is until it has said how high it would be.
const HEIGHT_PX: f64 = 480.0;

/// The page as it will be, at any width that it can have.
#[component]
pub(super) fn Preview(choices: Choices) -> impl IntoView {
    let explorer = choices.explorer;
    let width = RwSignal::new(WIDTH_PX);
    let address = Memo::new(move |_| address::with_query(&to_query(&choices.scenario())));
    let set = move |event| {
        if let Ok(wanted) = event_target_value(&event).parse() {
            width.set(clamped(wanted));
        }
    };
    let told = move || {
        let texts = explorer.texts.read();
        let width = texts.numerals().count(u64::from(width.get()));
        texts.with("embed-width-px", &[("width", width.into())])
    };
    view! {
        <h3 id="embed-preview">{explorer.label("embed-preview")}</h3>
        <label class="embed-width">
            <span>{explorer.label("embed-width")}</span>
            <input
                type="range"
                min=*WIDTHS_PX.start()
                max=*WIDTHS_PX.end()
                step="10"
                prop:value=move || width.get().to_string()
                aria-valuetext=told
                on:input=set
            />
            <output>{told}</output>
        </label>
        <div class="embed-desk" role="region" aria-labelledby="embed-preview" tabindex="0">
            <div class="embed-stage">
                // A frame that is led elsewhere would be a step in the history.
                <For
                    each=move || [address.get()]
                    key=String::clone
                    children=move |address| view! { <Frame choices address width /> }
                />
                <Handle width />
            </div>
        </div>
        <OwnFile />
    }
}

fn clamped(width: u32) -> u32 {
    width.clamp(*WIDTHS_PX.start(), *WIDTHS_PX.end())
}

#[component]
fn Frame(choices: Choices, address: String, width: RwSignal<u32>) -> impl IntoView {
    let node = NodeRef::<html::Iframe>::new();
    let heard = RwSignal::new(HEIGHT_PX);
    let heights = StoredValue::new_local(None);
    effect(move || {
        if let Some(frame) = node.get() {
            heights.set_value(Heights::of(frame, move |height| heard.set(height)));
        }
    });
    let height = move || {
        let height = choices.height.get().map_or_else(|| heard.get(), f64::from);
        format!("{height}px")
    };
    view! {
        <iframe
            node_ref=node
            src=address
            title=move || choices.title()
            style:width=move || format!("{}px", width.get())
            style:height=height
        ></iframe>
    }
}

/// What the width is dragged by. Whoever has no pointer has the slider.
#[component]
fn Handle(width: RwSignal<u32>) -> impl IntoView {
    let explorer = Explorer::get();
    // Where the drag began, and the width then.
    let began = StoredValue::new(None::<(i32, u32)>);
    let press = move |event: leptos::ev::PointerEvent| {
        let target = event.current_target();
        if let Some(handle) = target.and_then(|target| target.dyn_into::<Element>().ok()) {
            // Without it the frame takes what is meant for the handle; the drag
            // ends at its edge then.
            let _ = handle.set_pointer_capture(event.pointer_id());
        }
        event.prevent_default();
        began.set_value(Some((event.client_x(), width.get_untracked())));
    };
    let drag = move |event: leptos::ev::PointerEvent| {
        let Some((x, from)) = began.get_value() else {
            return;
        };
        let is_rtl = explorer.texts.read_untracked().language().is_rtl();
        let way = (event.client_x() - x) * if is_rtl { -1 } else { 1 };
        width.set(clamped(from.saturating_add_signed(way)));
    };
    view! {
        <div
            class="embed-handle"
            aria-hidden="true"
            on:pointerdown=press
            on:pointermove=drag
            on:pointerup=move |_| began.set_value(None)
            on:pointercancel=move |_| began.set_value(None)
        ></div>
    }
}

/// Figures from a reader's own file go into no address.
#[component]
fn OwnFile() -> impl IntoView {
    let explorer = Explorer::get();
    let name = move || {
        let scenario = explorer.scenario.read();
        scenario.data.file_name().map(str::to_owned)
    };
    let said = move || {
        let name = name()?;
        let texts = explorer.texts.read();
        let sentence = texts.with("embed-own-file", &[("name", name.into())]);
        Some(view! { <p role="alert">{sentence}</p> })
    };
    view! { {said} }
}
