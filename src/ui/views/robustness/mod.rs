//! How far the ranking holds under other choices.

mod acceptability;
mod influence;
mod intervals;
mod lenses;
mod multiverse;
mod progress;
mod shades;
mod table;
mod varied;
mod verdict;
mod wins;
mod words;

use leptos::prelude::*;

use store::Explorer;
use store::robustness::Robustness as Studies;

/// What is varied, and what becomes of the ranks.
#[component]
pub fn Robustness() -> impl IntoView {
    let explorer = Explorer::get();
    let studies = Studies::start(explorer);
    view! {
        <section class="robustness" aria-labelledby="robustness-title">
            <h2 id="robustness-title">{explorer.label("view-robustness")}</h2>
            <verdict::VerdictLines studies />
            <p class="hint">{explorer.label("robust-lead")}</p>
            <varied::Varied studies />
            <intervals::IntervalsFigure studies />
            <influence::InfluenceFigure studies />
            <acceptability::AcceptabilityFigure studies />
            <wins::WinsFigure studies />
            <multiverse::MultiverseFigure studies />
            <lenses::LensesFigure />
        </section>
    }
}
