//! The six steps: what is done now, its formula, its switch, and what becomes
//! of the followed city's figure.

use leptos::prelude::*;

use super::example::Example;
use super::math::{Formula, Term, row};
use super::{Followed, formula, has_published_weights, usual};
use crate::ui::controls::method::{
    Combining, CommonScale, Gaps, Outliers, OverYears, Quality, current_changes,
};
use i18n::Texts;
use model::engine::{Chain, Scored};
use model::names::Names;
use model::walk::Walk;
use scenario::{QualityChoice, ScenarioStoreFields};
use store::Explorer;

/// What a step says of the followed city.
type Tell<T> = fn(&Example<'_>, &Scored) -> T;

/// The followed city and its way through the chain.
#[derive(Clone, Copy)]
struct Way {
    explorer: Explorer,
    followed: Followed,
    walk: Memo<Option<Walk>>,
}

impl Way {
    fn new(explorer: Explorer, followed: Followed) -> Self {
        let walk = Memo::new(move |_| {
            let outcome = explorer.derived.outcome.read();
            let scored = outcome.scored.as_ref()?;
            Walk::new(scored, followed.unit.get()?, followed.indicator.get()?)
        });
        Self {
            explorer,
            followed,
            walk,
        }
    }

    /// Says something of the city; none if there is none.
    fn tell<T>(self, tell: Tell<T>) -> Option<T> {
        let explorer = self.explorer;
        let texts = explorer.texts.read();
        let names = explorer.names.read();
        let walk = self.walk.read();
        let outcome = explorer.derived.outcome.read();
        let scored = outcome.scored.as_ref()?;
        let told = Example {
            texts: &texts,
            names: &names as &Names,
            unit: self.followed.unit.get()?,
            walk: walk.as_ref()?,
            decimals: scored.engine().chain().decimals(),
        };
        Some(tell(&told, scored))
    }
}

/// All steps in their order.
#[component]
pub(super) fn Steps(followed: Followed) -> impl IntoView {
    let explorer = Explorer::get();
    let way = Way::new(explorer, followed);
    let changes = current_changes(explorer);
    let chain = move || explorer.derived.chain.get();
    let differs = move |is_other: fn(&Chain, &Chain) -> bool| {
        Signal::derive(move || {
            let both = chain().zip(usual(explorer));
            both.is_some_and(|(now, usual)| is_other(&now, &usual))
        })
    };
    let back = move |put: fn(Explorer, Chain)| {
        Callback::new(move |()| {
            if let Some(usual) = usual(explorer) {
                put(explorer, usual);
            }
        })
    };
    let term = move |of: fn(&Chain, &Texts, Explorer) -> Term| {
        Signal::derive(move || {
            let chain = chain();
            let texts = explorer.texts.read();
            chain.map_or_else(|| row([]), |chain| of(&chain, &texts, explorer))
        })
    };
    let has_gap_formula =
        move || chain().is_some_and(|chain| formula::imputation(chain.imputation).is_some());
    let numbers = Memo::new(move |_| way.tell(|told, _| told.scale_formula()).flatten());
    view! {
        <ol class="chapter-steps">
            <Step
                title="step-quality"
                differs=Signal::derive(move || {
                    *explorer.scenario.quality().read() != QualityChoice::default()
                })
                back=Callback::new(move |()| explorer.count_only(QualityChoice::default()))
                example=Signal::derive(|| None)
            >
                <Quality />
            </Step>
            <Step
                title="step-outliers"
                differs=differs(|now, usual| now.treatment != usual.treatment)
                back=back(|explorer, usual| explorer.treat_by(usual.treatment))
                example=Signal::derive(move || way.tell(|told, _| told.outliers()))
            >
                <Formula term=term(|chain, _, _| formula::treatment(chain.treatment)) />
                <Outliers changes />
            </Step>
            <Step
                title="step-gaps"
                differs=differs(|now, usual| now.imputation != usual.imputation)
                back=back(|explorer, usual| explorer.impute_by(usual.imputation))
                example=Signal::derive(move || way.tell(|told, _| told.gaps()))
            >
                <Show when=has_gap_formula>
                    <Formula term=term(|chain, _, _| {
                        formula::imputation(chain.imputation).unwrap_or_else(|| row([]))
                    }) />
                </Show>
                <Gaps changes />
            </Step>
            <Step
                title="step-scale"
                differs=differs(|now, usual| now.normalisation != usual.normalisation)
                back=back(|explorer, usual| explorer.normalise_by(usual.normalisation))
                example=Signal::derive(move || way.tell(|told, _| told.scale()))
                numbers=Signal::derive(move || numbers.get())
            >
                <Formula term=term(scale_formula) />
                <CommonScale changes />
                <OverYears />
            </Step>
            <Step
                title="step-weigh"
                differs=Signal::derive(move || !has_published_weights(explorer))
                back=Callback::new(move |()| explorer.use_published_weights())
                example=Signal::derive(move || weights_example(way))
            >
                <Formula term=Signal::derive(formula::share) />
                <p class="hint">{explorer.label("step-weights-hint")}</p>
            </Step>
            <Step
                title="step-combine"
                differs=differs(|now, usual| now.aggregation != usual.aggregation)
                back=back(|explorer, usual| explorer.aggregate_by(usual.aggregation))
                example=Signal::derive(move || way.tell(|told, _| told.combined()))
            >
                <Formula term=Signal::derive(formula::within) />
                <Formula term=term(|chain, texts, _| formula::aggregation(chain.aggregation, texts)) />
                <Combining />
                {move || way.tell(|told, scored| told.tables(scored))}
            </Step>
            <Step
                title="step-rank"
                differs=Signal::derive(|| false)
                back=Callback::new(|()| ())
                example=Signal::derive(move || way.tell(|told, _| told.rank()))
            >
                <Formula term=term(|_, texts, _| formula::rank(texts)) />
                <p class="hint">{explorer.label("step-rank-hint")}</p>
            </Step>
        </ol>
    }
}

fn scale_formula(chain: &Chain, texts: &Texts, explorer: Explorer) -> Term {
    let engine = explorer.derived.engine_shown.read();
    let scale = engine
        .as_ref()
        .and_then(model::engine::Engine::pillar_scale);
    let ends = scale.map_or((0.0, 1.0), |range| (range.low, range.high));
    let number = |x: f64| texts.numerals().figure(x);
    formula::normalisation(chain.normalisation, (number(ends.0), number(ends.1)), texts)
}

fn weights_example(way: Way) -> Option<String> {
    let pillar = way.walk.read().as_ref()?.pillar;
    let percent = way.explorer.derived.percent(pillar);
    let explorer = way.explorer;
    let texts = explorer.texts.read();
    let names = explorer.names.read();
    let walk = way.walk.read();
    let told = Example {
        texts: &texts,
        names: &names as &Names,
        unit: way.followed.unit.get()?,
        walk: walk.as_ref()?,
        decimals: Default::default(),
    };
    Some(told.weights(percent))
}

/// One step; what is not as published says so and has a way back.
#[component]
fn Step(
    title: &'static str,
    differs: Signal<bool>,
    back: Callback<()>,
    /// What becomes of the followed city.
    example: Signal<Option<String>>,
    /// The same in numbers.
    #[prop(optional, into)]
    numbers: Option<Signal<Option<Term>>>,
    children: Children,
) -> impl IntoView {
    let explorer = Explorer::get();
    let numbers = move || {
        let term = numbers?.get()?;
        Some(view! { <Formula term=Signal::derive(move || term.clone()) /> })
    };
    view! {
        <li class="step">
            <h3>{explorer.label(title)}</h3>
            <Show when=move || differs.get()>
                <p class="differs">
                    <span>{explorer.label("step-differs")}</span>
                    <button type="button" class="button" on:click=move |_| back.run(())>
                        {explorer.label("step-back")}
                    </button>
                </p>
            </Show>
            <div class="step-rule">{children()}</div>
            <div class="example">
                <p>{move || example.get()}</p>
                {numbers}
            </div>
        </li>
    }
}
