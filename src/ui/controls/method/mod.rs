//! How the figures become an index: outliers, gaps, common scale, combining,
//! in the order of the chain.

mod changes;
mod choices;

use leptos::prelude::*;

use crate::ui::parts::left_out::LeftOut as LeftOutIndicators;
use changes::{Filled, LeftOut, Treated};
use choices::{Choices, Look};
use model::changes::Changes;
use model::engine::{Chain, group, has_goalposts};
use scenario::{
    AggregationChoice, ImputationChoice, NormalisationChoice, QualityChoice, ScenarioStoreFields,
    TreatmentChoice,
};
use store::{Explorer, Loaded};

/// The switches of the method, each with a sentence on what it does. Their ids
/// are those of the page: where the chapter on the method shows them, this
/// column does not.
#[component]
pub fn Method() -> impl IntoView {
    let explorer = Explorer::get();
    let changes = current_changes(explorer);
    view! {
        <section class="method" aria-labelledby="method-title">
            <h2 id="method-title">{explorer.label("method-title")}</h2>
            <Quality />
            <Outliers changes />
            <Gaps changes />
            <CommonScale changes />
            <OverYears />
            <Combining />
        </section>
    }
}

/// Which indicators count, by how good their figures are.
#[component]
pub fn Quality() -> impl IntoView {
    let explorer = Explorer::get();
    let choose = Callback::new(move |choice| explorer.count_only(choice));
    let is_on = move || *explorer.scenario.quality().read() != QualityChoice::default();
    view! {
        <Choices
            group="quality"
            title="quality-title"
            look=Look::Buttons
            chosen=Signal::derive(move || Some(explorer.scenario.quality().get()))
            closed=Signal::derive(Vec::new)
            choose
        >
            <Show when=is_on>
                <LeftOutIndicators />
            </Show>
        </Choices>
    }
}

/// What is done about outliers, with what it did.
#[component]
pub fn Outliers(
    /// What the method did to the figures.
    changes: Memo<Option<Changes>>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let choose = Callback::new(move |choice| explorer.treat_by(choice));
    let is_on = move || in_force(explorer).is_some_and(|c| c.treatment != TreatmentChoice::None);
    view! {
        <Choices
            group="treat"
            title="treat-title"
            look=Look::Buttons
            chosen=Signal::derive(move || in_force(explorer).map(|chain| chain.treatment))
            closed=Signal::derive(Vec::new)
            choose
        >
            <Show when=is_on>
                <Treated changes />
            </Show>
        </Choices>
    }
}

/// What stands in for missing figures.
#[component]
pub fn Gaps(
    /// What the method did to the figures.
    changes: Memo<Option<Changes>>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let choose = Callback::new(move |choice| explorer.impute_by(choice));
    let lacks_groups = move || {
        let package = explorer.package.read();
        package
            .as_ref()
            .is_some_and(|Loaded(package)| group(package).is_none())
    };
    let closed = move || {
        let needs_groups = |choice: &ImputationChoice| choice.needs_groups() && lacks_groups();
        let all = ImputationChoice::ALL.iter().copied();
        all.filter(needs_groups).collect()
    };
    let is_on = move || in_force(explorer).is_some_and(|c| c.imputation != ImputationChoice::None);
    view! {
        <Choices
            group="impute"
            title="impute-title"
            look=Look::List
            chosen=Signal::derive(move || in_force(explorer).map(|chain| chain.imputation))
            closed=Signal::derive(closed)
            choose
        >
            <Show when=lacks_groups>
                <p class="hint">{explorer.label("impute-no-groups")}</p>
            </Show>
            <Show when=is_on>
                <Filled changes />
            </Show>
        </Choices>
    }
}

/// How indicators reach one scale.
#[component]
pub fn CommonScale(
    /// What the method did to the figures.
    changes: Memo<Option<Changes>>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let choose = Callback::new(move |choice| explorer.normalise_by(choice));
    let lacks_goalposts = move || {
        let package = explorer.package.read();
        package
            .as_ref()
            .is_some_and(|Loaded(package)| !has_goalposts(&package.dataset))
    };
    let closed = move || {
        let needs_posts =
            |choice: &NormalisationChoice| choice.needs_goalposts() && lacks_goalposts();
        let all = NormalisationChoice::ALL.iter().copied();
        all.filter(needs_posts).collect()
    };
    view! {
        <Choices
            group="norm"
            title="norm-title"
            look=Look::List
            chosen=Signal::derive(move || in_force(explorer).map(|chain| chain.normalisation))
            closed=Signal::derive(closed)
            choose
        >
            <Show when=lacks_goalposts>
                <p class="hint">{explorer.label("norm-no-goalposts")}</p>
            </Show>
            <LeftOut changes />
        </Choices>
    }
}

/// Which years' figures set the scale, where there are several years.
#[component]
pub fn OverYears() -> impl IntoView {
    let explorer = Explorer::get();
    let has_years = Memo::new(move |_| explorer.derived.year.read().is_some());
    let choose = Callback::new(move |choice| explorer.scale_by(choice));
    let is_fixed = move || {
        let scale = in_force(explorer).map(|chain| chain.normalisation);
        scale == Some(NormalisationChoice::Goalposts)
    };
    let is_relative = move || {
        let combined = in_force(explorer).map(|chain| chain.aggregation);
        matches!(
            combined,
            Some(AggregationChoice::Copeland | AggregationChoice::MazziottaPareto)
        )
    };
    view! {
        <Show when=move || has_years.get()>
            <Choices
                group="scale"
                title="scale-title"
                look=Look::Buttons
                chosen=Signal::derive(move || Some(explorer.scenario.scale().get()))
                closed=Signal::derive(Vec::new)
                choose
            >
                <Show when=is_fixed>
                    <p class="hint">{explorer.label("scale-goalposts")}</p>
                </Show>
                <Show when=is_relative>
                    <p class="hint">{explorer.label("scale-relative")}</p>
                </Show>
            </Choices>
        </Show>
    }
}

/// How principles are combined.
#[component]
pub fn Combining() -> impl IntoView {
    let explorer = Explorer::get();
    let choose = Callback::new(move |choice| explorer.aggregate_by(choice));
    view! {
        <Choices
            group="agg"
            title="agg-title"
            look=Look::List
            chosen=Signal::derive(move || in_force(explorer).map(|chain| chain.aggregation))
            closed=Signal::derive(Vec::new)
            choose
        />
    }
}

/// What the method in force did to the figures; none while what is on screen
/// is of an earlier method.
#[must_use]
pub fn current_changes(explorer: Explorer) -> Memo<Option<Changes>> {
    Memo::new(move |_| {
        let engine = explorer.derived.engine_shown.get()?;
        let is_current = explorer.derived.chain.get() == Some(engine.chain());
        is_current.then(|| Changes::of(&engine))
    })
}

fn in_force(explorer: Explorer) -> Option<Chain> {
    explorer.derived.chain.get()
}
