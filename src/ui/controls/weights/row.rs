//! One weight: its name, number field, lock and slider.

use browser::element::JsCast;
use composite_index::NodeId;
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::slider::WeightSlider;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::swatch::Swatch;
use model::groups::Place;
use scenario::shares;
use store::actions::weighting::GroupWeights;
use store::{Explorer, Loaded};

/// Hundredths of a per cent in one per cent.
pub(super) const PERCENT: u32 = shares::WHOLE / 100;

/// A weight that can be moved, typed and locked.
#[component]
pub(super) fn WeightRow(
    place: Place,
    node: NodeId,
    /// The weights of its group.
    weights: GroupWeights,
    /// The place of its pillar.
    pillar: usize,
    /// What follows its name.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let name = Memo::new(move |_| explorer.names.read().element(node).name);
    let id = format!("weight-{}", node.index());
    view! {
        <div class="weight-head">
            <Swatch pillar />
            <div class="weight-name">
                <label for=id.clone()><bdi>{name}</bdi></label>
                {children.map(|children| children())}
            </div>
            <PercentField place weights name />
            <LockButton place node weights name />
        </div>
        <WeightSlider place weights id pillar />
    }
}

#[component]
fn PercentField(
    place: Place,
    weights: GroupWeights,
    #[prop(into)] name: Signal<String>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let index = place.index;
    let label = named(explorer, "weight-field", name);
    let changed = move |event: leptos::ev::Event| {
        let Some(input) = target(&event) else { return };
        let is_free = !untrack(|| weights.is_locked(index));
        if let Some(share) = wanted_share(&input).filter(|_| is_free) {
            explorer.begin_movement(place);
            explorer.move_weight(place, share);
            explorer.end_movement();
        }
        // What was typed may be no weight, or more than the locks leave.
        input.set_value(&untrack(|| weights.percent(index)).plain());
    };
    view! {
        <span class="percent">
            <input
                type="number"
                min="0"
                max="100"
                step="any"
                inputmode="decimal"
                aria-label=label
                prop:value=move || weights.percent(index).plain()
                // What is locked can be reached and read all the same.
                readonly=move || weights.is_locked(index)
                on:change=changed
            />
            <span aria-hidden="true">"%"</span>
        </span>
    }
}

#[component]
fn LockButton(
    place: Place,
    node: NodeId,
    weights: GroupWeights,
    #[prop(into)] name: Signal<String>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let is_locked = move || weights.is_locked(place.index);
    let label = named(explorer, "weight-lock", name);
    let icon = Signal::derive(move || {
        if is_locked() {
            Icon::Locked
        } else {
            Icon::Unlocked
        }
    });
    let toggle = move |_| {
        if let Some(Loaded(package)) = &*explorer.package.read_untracked() {
            explorer.toggle_lock(&package.dataset.framework().node(node).code);
        }
    };
    view! {
        <button
            type="button"
            class="icon-button"
            aria-label=label
            aria-pressed=move || is_locked().to_string()
            on:click=toggle
        >
            <Glyph icon />
        </button>
    }
}

/// A text that names an element.
fn named(explorer: Explorer, id: &'static str, name: Signal<String>) -> Signal<String> {
    Signal::derive(move || {
        let name = FluentValue::from(name.get());
        explorer.texts.read().with(id, &[("name", name)])
    })
}

/// The input that an event is about.
pub(super) fn target(event: &leptos::ev::Event) -> Option<browser::element::HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

/// The share that an input in per cent asks for, in hundredths of a per cent.
pub(super) fn wanted_share(input: &browser::element::HtmlInputElement) -> Option<u32> {
    let percent = input.value_as_number();
    let share = percent.clamp(0.0, 100.0) * f64::from(PERCENT);
    percent.is_finite().then(|| share.round() as u32)
}
