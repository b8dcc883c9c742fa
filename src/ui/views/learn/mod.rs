//! Whom a city can learn from, and in what; the network that such links make.

mod gain;
mod lessons;
mod network;
mod words;

use leptos::prelude::*;

use crate::ui::parts::city_picker::CityPicker;
use crate::ui::parts::later::Later;
use gain::Gain;
use lessons::Lessons;
use network::LearningNetwork;
use store::Explorer;

/// Lessons for one city, and the network of all.
#[component]
pub fn Learn() -> impl IntoView {
    let explorer = Explorer::get();
    let scores = explorer.derived.pillar_scores;
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
            <Lessons scores />
            <Later><Gain /></Later>
            <Later><LearningNetwork scores /></Later>
        </section>
    }
}
