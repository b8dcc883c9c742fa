//! What follows from the scenario and the data set.

use std::sync::Arc;

use crate::reactive::*;
use reactive_stores::Store;

use super::Loaded;
use data::Package;
use model::engine::{self, Chain, Engine, Failure, PillarScores, Scored};
use scenario::shares::Percent;
use scenario::{Scenario, ScenarioStoreFields, shares};

/// An answer of the engine, or the last one that there was with why there is
/// no newer.
#[derive(Clone, PartialEq, Default)]
pub struct Outcome {
    /// The newest answer; of an earlier method if `failure` is set.
    pub scored: Option<Scored>,
    /// Why the chosen method has no answer.
    pub failure: Option<Failure>,
}

/// Memos over scenario and data set.
#[derive(Clone, Copy)]
pub struct Derived {
    /// The newest scores and ranks.
    pub outcome: Memo<Outcome>,
    /// The engine that gave the newest scores; it changes with data and
    /// method, not with weights.
    pub engine_shown: Memo<Option<Engine>>,
    /// The newest scores as far as the pillars' weights do not bear on them;
    /// they change with data, method and weights below the pillars.
    pub pillar_scores: Memo<Option<PillarScores>>,
    /// The pillars' shares in hundredths of a per cent.
    pub shares: Memo<Vec<u32>>,
    /// The same as they are shown.
    pub percentages: Memo<Vec<Percent>>,
    /// The shares that rank changes are counted from.
    pub baseline_shares: Memo<Vec<u32>>,
    /// Which pillars are locked, in their order.
    pub locked: Memo<Vec<bool>>,
    /// Units compared, in the order chosen.
    pub compared: Memo<Vec<usize>>,
    /// The unit in the foreground.
    pub focus: Memo<Option<usize>>,
    /// The unit that questions about one city are about: the one in the
    /// foreground, or else the first of those compared.
    pub subject: Memo<Option<usize>>,
    /// The choices of the chain in force.
    pub chain: Memo<Option<Chain>>,
}

impl Derived {
    /// Sets up the memos.
    pub(super) fn new(
        scenario: Store<Scenario>,
        package: Memo<Option<Loaded>>,
        ready: Ready,
    ) -> Self {
        let engine = engine_memo(scenario, package, ready);
        let baseline_ranks = Memo::new(move |_| baseline_ranks(scenario, &engine.read()));
        let outcome = Memo::new(move |previous: Option<&Outcome>| {
            let baseline = baseline_ranks.read();
            let scored = match &*engine.read() {
                None => return Outcome::default(),
                Some(Err(failure)) => Err(failure.clone()),
                Some(Ok(engine)) => {
                    let weights =
                        engine::engine_weights(engine.framework(), &scenario.weights().read());
                    engine.score(&weights, &baseline)
                }
            };
            match scored {
                Ok(scored) => Outcome {
                    scored: Some(scored),
                    failure: None,
                },
                Err(failure) => {
                    let scored = previous.and_then(|outcome| outcome.scored.clone());
                    Outcome {
                        scored,
                        failure: Some(failure),
                    }
                }
            }
        });
        let pillar_shares = move |map: &scenario::WeightMap| match &*package.read() {
            Some(Loaded(package)) => engine::pillar_shares(package.dataset.framework(), map),
            None => Vec::new(),
        };
        let shares = Memo::new(move |_| pillar_shares(&scenario.weights().read()));
        let baseline_shares = Memo::new(move |_| pillar_shares(&scenario.baseline().read()));
        let focus = Memo::new(move |_| {
            let Loaded(package) = package.get()?;
            package
                .dataset
                .unit_index(scenario.focus().read().as_deref()?)
        });
        let compared =
            Memo::new(move |_| compared(scenario, package, &baseline_ranks.read(), focus.get()));
        Self {
            outcome,
            engine_shown: Memo::new(move |_| {
                let outcome = outcome.read();
                outcome
                    .scored
                    .as_ref()
                    .map(|scored| scored.engine().clone())
            }),
            pillar_scores: Memo::new(move |_| outcome.read().scored.clone().map(PillarScores::of)),
            shares,
            percentages: Memo::new(move |_| shares::percentages(&shares.read())),
            baseline_shares,
            locked: Memo::new(move |_| locked(scenario, package)),
            compared,
            focus,
            subject: Memo::new(move |_| focus.get().or_else(|| compared.read().first().copied())),
            chain: Memo::new(move |_| {
                let Loaded(package) = package.get()?;
                Some(Chain::of(scenario.method().get(), &package))
            }),
        }
    }

    /// A pillar's weight as it is shown.
    #[must_use]
    pub fn percent(&self, pillar: usize) -> Percent {
        self.percentages
            .read()
            .get(pillar)
            .copied()
            .unwrap_or_default()
    }
}

type EngineAnswer = Option<Result<Engine, Failure>>;

/// An engine made ready before the data set is put on screen, in turns with what
/// else the page does: large ones take longer than a frame has.
#[derive(Clone, Copy)]
pub(super) struct Ready(StoredValue<Option<Engine>>);

impl Default for Ready {
    fn default() -> Self {
        Self(StoredValue::new(None))
    }
}

impl Ready {
    /// Keeps an engine until it is taken, or another is kept.
    pub fn keep(self, engine: Option<Engine>) {
        self.0.set_value(engine);
    }

    /// The engine, if it is the one that is needed.
    fn take(self, package: &Arc<Package>, chain: Chain, include: &[String]) -> Option<Engine> {
        let engine = self.0.try_update_value(Option::take).flatten()?;
        engine.is_of(package, chain, include).then_some(engine)
    }
}

fn engine_memo(
    scenario: Store<Scenario>,
    package: Memo<Option<Loaded>>,
    ready: Ready,
) -> Memo<EngineAnswer> {
    Memo::new(move |_| {
        let Loaded(package) = package.get()?;
        let chain = Chain::of(scenario.method().get(), &package);
        let include = scenario.include();
        let include = include.read();
        let ready = ready.take(&package, chain, &include);
        Some(ready.map_or_else(|| Engine::new(package, chain, &include), Ok))
    })
}

fn baseline_ranks(scenario: Store<Scenario>, engine: &EngineAnswer) -> Vec<u32> {
    let Some(Ok(engine)) = engine else {
        return Vec::new();
    };
    let weights = engine::engine_weights(engine.framework(), &scenario.baseline().read());
    // Where the baseline has no answer there is no change to show; that the
    // method fails is told beside the current weights.
    engine.ranks(&weights).unwrap_or_default()
}

fn locked(scenario: Store<Scenario>, package: Memo<Option<Loaded>>) -> Vec<bool> {
    let package = package.read();
    let Some(Loaded(package)) = &*package else {
        return Vec::new();
    };
    let framework = package.dataset.framework();
    let locks = scenario.locks();
    let locks = locks.read();
    let is_locked = |code: &String| locks.contains(code);
    framework
        .pillars()
        .iter()
        .map(|&pillar| is_locked(&framework.node(pillar).code))
        .collect()
}

fn compared(
    scenario: Store<Scenario>,
    package: Memo<Option<Loaded>>,
    baseline_ranks: &[u32],
    focus: Option<usize>,
) -> Vec<usize> {
    let package = package.read();
    let Some(Loaded(package)) = &*package else {
        return Vec::new();
    };
    match &*scenario.cities().read() {
        Some(ids) => ids
            .iter()
            .filter_map(|id| package.dataset.unit_index(id))
            .collect(),
        None => model::compare::usual(baseline_ranks, focus),
    }
}
