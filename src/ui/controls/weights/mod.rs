//! Weights on every level: those of siblings always add to a hundred.

pub mod asking;
mod baseline;
mod board;
mod foreground;
mod lens;
pub mod makeup;
mod mark_list;
pub mod presets;
mod row;
pub mod rules;
mod said;
mod sentences;
mod slider;
mod steps;

use leptos::prelude::*;

use crate::ui::lazy::{Lazy, code};
use crate::ui::parts::later::Later;
use crate::ui::parts::not_measured::NotMeasured;
use baseline::Baseline;
use board::Board;
use foreground::Foreground;
use lens::LensChoice;
use makeup::Makeup;
use model::groups::Place;
use presets::Presets;
use row::WeightRow;
use steps::Steps;
use store::actions::weighting::GroupWeights;
use store::{Explorer, Loaded};

/// The weights of all pillars, what they are made of, and what sets them at
/// once.
#[component]
pub fn Weights() -> impl IntoView {
    let explorer = Explorer::get();
    let board = Board::new(explorer);
    provide_context(board);
    let has_parts = RwSignal::new(false);
    view! {
        <section
            class="weights"
            aria-labelledby="weights-title"
            data-settled=move || board.is_settled().to_string()
            data-parts=move || has_parts.get().to_string()
        >
            <div class="weights-head">
                <h2 id="weights-title">{explorer.label("weights-title")}</h2>
                // Where room is short, what is below the principles is asked for.
                <button
                    type="button"
                    class="button small parts-opener"
                    aria-pressed=move || has_parts.get().to_string()
                    on:click=move |_| has_parts.update(|has_parts| *has_parts = !*has_parts)
                >
                    {explorer.label("weights-parts")}
                </button>
                <Steps />
            </div>
            // Another data set may number other pillars alike.
            {move || explorer.package.get().map(|loaded| view! { <Pillars loaded /> })}
            <Later>
                <Lazy
                    code=code::weights_foot()
                    stand_in=".weights > :is(.not-measured, .lens, .presets, .foreground, .hint, .baseline)"
                    is_quiet=true
                />
            </Later>
        </section>
    }
}

/// What sets all weights at once, the city in the foreground, and the baseline.
#[component]
pub fn Below() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <NotMeasured />
        <LensChoice />
        <Presets />
        <Foreground />
        <p class="hint">{explorer.label("weights-hint")}</p>
        <Baseline />
    }
}

#[component]
fn Pillars(loaded: Loaded) -> impl IntoView {
    let explorer = Explorer::get();
    let framework = loaded.0.dataset.framework();
    let group = framework.root();
    let weights = GroupWeights::of(explorer, group);
    let pillars = framework.pillars().iter().enumerate();
    let pillar = |(index, &node)| {
        let place = Place { group, index };
        view! {
            <li class="pillar">
                <Later>
                    <WeightRow place node weights pillar=index />
                    <Makeup place node pillar=index />
                </Later>
            </li>
        }
    };
    view! { <ol class="pillars">{pillars.map(pillar).collect::<Vec<_>>()}</ol> }
}
