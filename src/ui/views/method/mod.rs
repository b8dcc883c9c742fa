//! The method in words and formulas, with one city followed through it; how to
//! cite and recompute what it gives.

pub(crate) mod cite;
mod effects;
mod example;
mod formula;
mod math;
mod reproduce;
mod sources;
mod steps;

use composite_index::{NodeId, Weights};
use leptos::prelude::*;

use crate::ui::parts::city_picker::CityPicker;
use crate::ui::parts::later::Later;
use crate::ui::parts::left_out::{omission, omission_sentences};
use cite::Cite;
use effects::WeightEffects;
use model::engine::{Chain, engine_weights};
use scenario::{QualityChoice, ScaleChoice, ScenarioStoreFields};
use sources::Sources;
use steps::Steps;
use store::{Explorer, Loaded};

/// The chapter with its steps.
#[component]
pub fn MethodChapter() -> impl IntoView {
    let explorer = Explorer::get();
    let followed = Followed::new(explorer);
    view! {
        <section class="chapter" aria-labelledby="chapter-title">
            <header class="chapter-head">
                <h2 id="chapter-title">{explorer.label("view-method")}</h2>
                <p>{explorer.label("chapter-intro")}</p>
                <Standing />
                <FollowedChoice followed />
            </header>
            <Steps followed />
            <Later><WeightEffects /></Later>
            <Sources />
            <Cite />
        </section>
    }
}

/// Whose figure is followed through the steps.
#[derive(Clone, Copy)]
pub(super) struct Followed {
    /// The city.
    pub unit: Memo<Option<usize>>,
    /// The indicator: that which the reader chose, or else the first that the
    /// city has a figure for.
    pub indicator: Memo<Option<NodeId>>,
    chosen: RwSignal<Option<NodeId>>,
}

impl Followed {
    fn new(explorer: Explorer) -> Self {
        let chosen = RwSignal::new(None::<NodeId>);
        let unit = explorer.derived.subject;
        let indicator = Memo::new(move |_| {
            let Loaded(package) = explorer.package.get()?;
            let dataset = &package.dataset;
            let indicators = dataset.framework().indicators();
            let chosen = chosen.get().filter(|node| indicators.contains(node));
            let has_figure = |node: &NodeId| {
                unit.get()
                    .is_some_and(|unit| !dataset.column(*node)[unit].is_nan())
            };
            let first = || indicators.iter().copied().find(has_figure);
            chosen
                .or_else(first)
                .or_else(|| indicators.first().copied())
        });
        Self {
            unit,
            indicator,
            chosen,
        }
    }
}

#[component]
fn FollowedChoice(followed: Followed) -> impl IntoView {
    let explorer = Explorer::get();
    let nodes = Memo::new(move |_| {
        let package = explorer.package.get();
        let nodes =
            package.map(|Loaded(package)| package.dataset.framework().indicators().to_vec());
        nodes.unwrap_or_default()
    });
    let changed = move |event: leptos::ev::Event| {
        let place: Option<usize> = event_target_value(&event).parse().ok();
        followed
            .chosen
            .set(place.and_then(|place| nodes.read_untracked().get(place).copied()));
    };
    let options = move || {
        let names = explorer.names.read();
        let option = |(place, node): (usize, NodeId)| {
            let name = names.element(node).name;
            let is_chosen = move || followed.indicator.get() == Some(node);
            view! { <option value=place.to_string() prop:selected=is_chosen>{name}</option> }
        };
        nodes
            .get()
            .into_iter()
            .enumerate()
            .map(option)
            .collect::<Vec<_>>()
    };
    let choose = Callback::new(move |unit| explorer.focus_on(unit));
    view! {
        <div class="followed">
            <label>
                <span>{explorer.label("chapter-city")}</span>
                <CityPicker
                    label=explorer.label("chapter-city")
                    chosen=Signal::derive(move || followed.unit.get())
                    on_choose=choose
                />
            </label>
            <label>
                <span>{explorer.label("chapter-indicator")}</span>
                <select on:change=changed>{options}</select>
            </label>
        </div>
    }
}

/// The chain that the data set proposes.
fn usual(explorer: Explorer) -> Option<Chain> {
    let Loaded(package) = explorer.package.get()?;
    Some(Chain::published(&package))
}

/// Whether the weights in force are those that the data set proposes.
fn has_published_weights(explorer: Explorer) -> bool {
    let package = explorer.package.read();
    let Some(Loaded(package)) = &*package else {
        return true;
    };
    let framework = package.dataset.framework();
    let published = Weights::published(framework);
    let current = engine_weights(framework, &explorer.scenario.weights().read());
    let is_same =
        |(id, _)| (published.share(framework, id) - current.share(framework, id)).abs() < 1e-4;
    framework.nodes().all(is_same)
}

/// Whether all this is as published, and the way back if not.
#[component]
fn Standing() -> impl IntoView {
    let explorer = Explorer::get();
    let n_changed = Memo::new(move |_| {
        let Some((now, usual)) = explorer.derived.chain.get().zip(usual(explorer)) else {
            return 0;
        };
        let differs = [
            now.treatment != usual.treatment,
            now.imputation != usual.imputation,
            now.normalisation != usual.normalisation,
            *explorer.scenario.scale().read() != ScaleChoice::default(),
            *explorer.scenario.quality().read() != QualityChoice::default(),
            !has_published_weights(explorer),
            now.aggregation != usual.aggregation,
        ];
        differs.into_iter().filter(|differs| *differs).count()
    });
    let sentence = move || {
        let texts = explorer.texts.read();
        let count = n_changed.get();
        let shown = texts.numerals().count(count as u64);
        texts.with(
            "chapter-standing",
            &[("count", count.into()), ("shown", shown.into())],
        )
    };
    let back = move |_| {
        explorer.use_published_method();
        explorer.use_published_weights();
    };
    let omission = omission(explorer);
    let left_out = move || {
        let omission = omission.read();
        Some(omission_sentences(
            &explorer.texts.read(),
            omission.as_ref()?,
        ))
    };
    view! {
        <div class="chain-standing">
            <p aria-live="polite">{sentence}" "{left_out}</p>
            <Show when=move || { n_changed.get() > 0 }>
                <button type="button" class="button" on:click=back>{explorer.label("chapter-back")}</button>
            </Show>
        </div>
    }
}
