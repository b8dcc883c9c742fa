//! The head of the stage: what the room reads, and the presenter's buttons.

use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;

use super::Props;
use super::link::StageLink;
use super::pointer::{Badge, Pointer};
use super::words;
use crate::ui::parts::icon::{Glyph, Icon};
use browser::stage::{has_screen, leave_screen, take_screen};
use scenario::talk::Order;
use store::{Explorer, effect};

/// Caption, sentence, the city pointed at; at the end of the line the buttons.
#[component]
pub(super) fn Head(props: Props, pointer: Pointer, link: StageLink) -> impl IntoView {
    let explorer = Explorer::get();
    let place = NodeRef::<html::Section>::new();
    effect(move || {
        if let Some(place) = place.get() {
            // The button that led here is not on stage.
            browser::focus::take_in_place(&place);
        }
    });
    let caption = Memo::new(move |_| words::caption(explorer));
    let has_scene = move || caption.read().is_some().to_string();
    view! {
        <section
            class="stage-head"
            tabindex="-1"
            aria-label=explorer.label("stage-title")
            data-scene=has_scene
            node_ref=place
        >
            <div class="stage-words">
                <h1>
                    <bdi>{move || caption.get().unwrap_or_else(|| explorer.text("title"))}</bdi>
                </h1>
                <p class="stage-sentence" role="status">{move || words::sentence(explorer)}</p>
            </div>
            <Buttons props link />
            <Badge pointer />
        </section>
    }
}

#[component]
fn Buttons(props: Props, link: StageLink) -> impl IntoView {
    let explorer = Explorer::get();
    let is_refused = RwSignal::new(false);
    let button = move |icon: Icon, label: Signal<String>, act: Callback<()>| {
        view! {
            <button type="button" class="icon-button" aria-label=label title=label on:click=move |_| act.run(())>
                <Glyph icon />
            </button>
        }
    };
    let order = move |order: Order| Callback::new(move |()| props.obey(explorer, order));
    let screen = Callback::new(move |()| {
        if has_screen() {
            props.is_shrinking.set_value(true);
            leave_screen();
        } else {
            take_screen();
        }
    });
    let window = Callback::new(move |()| is_refused.set(!link.open_window(explorer)));
    let keys = Callback::new(move |()| props.keys.open());
    view! {
        <div class="stage-tools" role="group" aria-label=explorer.label("stage-tools")>
            <span class="stage-position">{move || position(explorer)}</span>
            <span class="stage-steps">
                {button(Icon::Back, explorer.label("key-previous"), order(Order::Previous))}
                {button(Icon::Onward, explorer.label("key-next"), order(Order::Next))}
            </span>
            <button
                type="button"
                class="icon-button"
                aria-label=explorer.label("stage-weights")
                title=explorer.label("key-weights")
                aria-pressed=move || props.has_weights.get().to_string()
                on:click=move |_| props.obey(explorer, Order::Weights)
            >
                <Glyph icon=Icon::Bars />
            </button>
            {button(Icon::Notes, explorer.label("presenter-open"), window)}
            {button(Icon::Whole, explorer.label("stage-screen"), screen)}
            {button(Icon::About, explorer.label("stage-keys"), keys)}
            {button(Icon::Close, explorer.label("stage-end"), order(Order::End))}
            <p class="stage-refused" role="status">
                {move || is_refused.get().then(|| explorer.text("presenter-refused"))}
            </p>
        </div>
    }
}

/// Where in the talk this is.
fn position(explorer: Explorer) -> Option<String> {
    let count = explorer.talk.scenes.read().len();
    if count == 0 {
        return None;
    }
    let place = explorer.scene_on_screen();
    Some(position_of(explorer, place.map(|place| place + 1), count))
}

/// The same of a place that counts from 1.
pub(super) fn position_of(explorer: Explorer, place: Option<usize>, count: usize) -> String {
    let texts = explorer.texts.read();
    let shown = |number: usize| FluentValue::from(texts.numerals().count(number as u64));
    let place = place.map_or_else(|| FluentValue::from("–"), shown);
    texts.with(
        "stage-position",
        &[("place", place), ("total", shown(count))],
    )
}
