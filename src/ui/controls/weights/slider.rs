//! A slider with its track: what is filled, the tick of the baseline, and the
//! marks where the city in the foreground changes rank.

use leptos::prelude::*;
use leptos::svg;

use super::board::{Board, Hover};
use super::row::{PERCENT, target, wanted_share};
use super::sentences;
use crate::ui::parts::colours::pillar_colour;
use model::groups::Place;
use model::marks::Marks;
use scenario::shares;
use store::Explorer;
use store::actions::weighting::GroupWeights;

/// How wide the drawing of a track is, in units of its own.
const WIDTH: f64 = 1000.0;
/// More marks than this in one direction are counted along the track, in so many
/// steps, and drawn as high as there are many.
const MOST: usize = 60;
const STEPS: usize = 60;
/// How high a mark is, and how high one of a crowd at least.
const HIGH: f64 = 8.0;
const LOW: f64 = 1.5;
/// Marks closer than this would be one on any screen.
const LEAST_GAP: f64 = 3.0;
/// How near a pointer must be to a mark to mean it, in pixels.
const REACH_PX: f64 = 5.0;

/// The slider of one weight.
#[component]
pub(super) fn WeightSlider(
    place: Place,
    weights: GroupWeights,
    id: String,
    /// The place of its pillar.
    pillar: usize,
) -> impl IntoView {
    let explorer = Explorer::get();
    let board = Board::get();
    let index = place.index;
    let spoken = move || {
        let percent = weights.percent(index);
        explorer.texts.read().numerals().share(percent)
    };
    let part = |share: u32| (f64::from(share) / f64::from(shares::WHOLE)).to_string();
    let moved = move |event: leptos::ev::Event| {
        let Some(input) = target(&event) else { return };
        let is_free = !untrack(|| weights.is_locked(index));
        if let Some(share) = wanted_share(&input).filter(|_| is_free) {
            explorer.move_weight(place, share);
        }
        // Locks may have held the weight short of the thumb.
        let held = weights.shares.read_untracked();
        let held = held.get(index).copied().unwrap_or(0);
        input.set_value_as_number(f64::from(held) / f64::from(PERCENT));
    };
    let began = move |event: leptos::ev::PointerEvent| {
        board.leave();
        if untrack(|| weights.is_locked(index)) {
            // The thumb stays where it is; the focus may come.
            event.prevent_default();
        } else {
            explorer.begin_movement(place);
        }
    };
    let is_moving = Memo::new(move |_| {
        let movement = explorer.movement.read();
        movement
            .as_ref()
            .is_some_and(|movement| movement.place == place)
    });
    let drawing = NodeRef::<svg::Svg>::new();
    let pointed = move |event: leptos::ev::PointerEvent| {
        let Some(element) = drawing.get_untracked() else {
            return;
        };
        let bounds = element.get_bounding_client_rect();
        if event.buttons() != 0 || bounds.width() <= 0.0 {
            return board.leave();
        }
        let along = (f64::from(event.client_x()) - bounds.left()) / bounds.width();
        let is_rtl = explorer.texts.read_untracked().language().is_rtl();
        let share = if is_rtl { 1.0 - along } else { along };
        board.point(place, share, REACH_PX / bounds.width());
    };
    view! {
        <div
            class="slider"
            data-moving=move || is_moving.get().to_string()
            style:--fill=move || part(weights.share(index))
            style:--baseline=move || part(weights.baseline_share(index))
            style:--swatch=pillar_colour(pillar)
            on:pointermove=pointed
            on:pointerleave=move |_| board.leave()
        >
            <input
                type="range"
                id=id
                min="0"
                max="100"
                step="1"
                prop:value=move || (f64::from(weights.share(index)) / f64::from(PERCENT)).to_string()
                aria-valuetext=spoken
                // What is locked can be reached and read all the same.
                aria-disabled=move || weights.is_locked(index).then_some("true")
                on:pointerdown=began
                on:input=moved
                on:change=move |_| explorer.settle_movement()
                on:blur=move |_| explorer.end_movement()
            />
            <span class="baseline-tick" aria-hidden="true"></span>
            <Ticks place drawing />
            <Bubble place />
        </div>
    }
}

/// The marks: above the track where the city rises, below it where it falls.
#[component]
fn Ticks(place: Place, drawing: NodeRef<svg::Svg>) -> impl IntoView {
    let board = Board::get();
    let marks = board.join(place);
    let path = move |is_rise: bool| {
        move || marks.with(|marks| marks.as_ref().map(|marks| tick_path(marks, is_rise)))
    };
    let lit = move || {
        let hover = board.hover.read();
        let hover = hover.as_ref().filter(|hover| hover.place == place)?;
        marks.with(|marks| Some(lit_path(marks.as_ref()?, hover)))
    };
    view! {
        <svg
            class="marks"
            node_ref=drawing
            viewBox="0 0 1000 28"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
        >
            <path class="mark-rise" d=path(true) />
            <path class="mark-fall" d=path(false) />
            <path class="mark-lit" d=lit />
        </svg>
    }
}

/// What happens at the marks that the pointer is at.
#[component]
fn Bubble(place: Place) -> impl IntoView {
    let explorer = Explorer::get();
    let board = Board::get();
    let lines = move || {
        let hover = board.hover.get()?;
        if hover.place != place || !hover.is_pointed {
            return None;
        }
        let marks = board.marks(place)?;
        Some(sentences::bubble(explorer, &marks, &hover.marks))
    };
    move || {
        lines().map(|lines| {
            let line = |line: String| view! { <p>{line}</p> };
            view! { <div class="mark-bubble" aria-hidden="true">{lines.into_iter().map(line).collect::<Vec<_>>()}</div> }
        })
    }
}

fn tick_path(marks: &Marks, is_rise: bool) -> String {
    let meant = marks.marks.iter().filter(|mark| mark.is_rise() == is_rise);
    let places: Vec<f64> = meant.map(|mark| mark.share * WIDTH).collect();
    if places.len() > MOST {
        return crowd_path(&places, is_rise);
    }
    let mut path = String::new();
    let mut last = f64::NEG_INFINITY;
    for x in places {
        if x - last >= LEAST_GAP {
            path += &tick(x, HIGH, is_rise);
            last = x;
        }
    }
    path
}

/// Of marks that would stand side by side like bars, how many there are where: the
/// more, the higher.
fn crowd_path(places: &[f64], is_rise: bool) -> String {
    let step = WIDTH / STEPS as f64;
    let mut counts = [0_u32; STEPS];
    for x in places {
        let step = (x / step) as usize;
        counts[step.min(STEPS - 1)] += 1;
    }
    let most = f64::from(counts.iter().copied().max().unwrap_or(1).max(1));
    let counted = counts.iter().enumerate().filter(|&(_, &count)| count > 0);
    counted
        .map(|(place, &count)| {
            let high = LOW + (HIGH - LOW) * f64::from(count) / most;
            tick((place as f64 + 0.5) * step, high, is_rise)
        })
        .collect()
}

/// A stroke from the track upwards, or downwards.
fn tick(x: f64, high: f64, is_rise: bool) -> String {
    let from = if is_rise { 1.0 + HIGH - high } else { 19.0 };
    format!("M{x:.1} {from:.1}v{high:.1}")
}

fn lit_path(marks: &Marks, hover: &Hover) -> String {
    let stroke = |&index: &usize| {
        let mark = marks.marks.get(index)?;
        Some(format!("M{:.1} 1v26", mark.share * WIDTH))
    };
    hover.marks.iter().filter_map(stroke).collect()
}
