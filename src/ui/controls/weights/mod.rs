//! Weights on every level: those of siblings always add to a hundred.

mod baseline;
mod board;
mod foreground;
pub mod judgements;
mod makeup;
mod mark_list;
pub mod presets;
mod row;
pub mod rules;
mod said;
mod sentences;
mod slider;
mod steps;

use leptos::prelude::*;

use crate::ui::parts::later::Later;
use baseline::Baseline;
use board::Board;
use foreground::Foreground;
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
    view! {
        <section
            class="weights"
            aria-labelledby="weights-title"
            data-settled=move || board.is_settled().to_string()
        >
            <div class="weights-head">
                <h2 id="weights-title">{explorer.label("weights-title")}</h2>
                <Steps />
            </div>
            <p class="hint">{explorer.label("weights-hint")}</p>
            <Foreground />
            // Another data set may number other pillars alike.
            {move || explorer.package.get().map(|loaded| view! { <Pillars loaded /> })}
            <Later>
                <Presets />
                <Baseline />
            </Later>
        </section>
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
