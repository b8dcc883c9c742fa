//! Whom a city can learn from, and in what; the network that such links make.

mod gain;
mod lessons;
mod network;
mod words;

use leptos::prelude::*;

use crate::state::Explorer;
use crate::ui::parts::city_picker::CityPicker;
use gain::Gain;
use lessons::Lessons;
use model::engine::{Engine, without_pillar_shares};
use network::LearningNetwork;
use scenario::{ScenarioStoreFields, WeightMap};

/// Lessons for one city, and the network of all.
#[component]
pub fn Learn() -> impl IntoView {
    let explorer = Explorer::get();
    let basis = basis(explorer);
    let choose = Callback::new(move |unit| explorer.focus_on(unit));
    view! {
        <section class="learn" aria-labelledby="learn-title">
            <header class="learn-head">
                <h2 id="learn-title">{explorer.label("learn-title")}</h2>
                <p class="hint">{explorer.label("learn-intro")}</p>
                <label class="learn-city">
                    <span>{explorer.label("learn-city")}</span>
                    <CityPicker
                        label=explorer.label("learn-city")
                        chosen=Signal::derive(move || explorer.derived.subject.get())
                        on_choose=choose
                    />
                </label>
            </header>
            <Lessons basis />
            <Gain />
            <LearningNetwork basis />
        </section>
    }
}

/// All that lessons follow from: how pillars stand to each other does not bear
/// on them, so a drag leaves it equal.
#[derive(Clone, Default, PartialEq)]
struct Basis {
    engine: Option<Engine>,
    below: WeightMap,
    n_ranked: usize,
}

fn basis(explorer: Explorer) -> Memo<Basis> {
    Memo::new(move |_| {
        let outcome = explorer.derived.outcome.read();
        let Some(scored) = &outcome.scored else {
            return Basis::default();
        };
        let framework = scored.engine().framework();
        Basis {
            below: without_pillar_shares(framework, &explorer.scenario.weights().read()),
            engine: Some(scored.engine().clone()),
            n_ranked: scored.order().len(),
        }
    })
}
