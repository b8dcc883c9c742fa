//! What follows from the scenario and the data set.

use std::sync::Arc;

use crate::reactive::*;
use reactive_stores::Store;

use super::Loaded;
use super::years::{Made, Years};
use data::Package;
use model::engine::{self, Chain, Engine, Failure, PillarScores, Scored};
use model::years::Asked;
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
    /// The year shown; none if the data set has no choice of years.
    pub year: Memo<Option<String>>,
    /// The year that changes of rank are counted from, at the current weights; none
    /// if they are counted from the baseline's weights.
    pub since: Memo<Option<String>>,
    /// The newest scores in every year that is read, the earliest first; empty where
    /// there is no choice of years. A year without an answer is left out.
    pub panel: Memo<Vec<(String, Scored)>>,
}

impl Derived {
    /// Sets up the memos.
    pub(super) fn new(
        scenario: Store<Scenario>,
        (published, package): (RwSignal<Option<Loaded>>, Memo<Option<Loaded>>),
        (asked, years): (Memo<Asked>, Memo<Years>),
        ready: Ready,
    ) -> Self {
        let engines = Engines {
            scenario,
            years,
            ready,
        };
        let engine = Memo::new(move |_| {
            let Loaded(package) = package.get()?;
            Some(engines.engine(package))
        });
        let since = Memo::new(move |_| {
            let published = published.read();
            let Some(Loaded(published)) = &*published else {
                return None;
            };
            let asked = asked.read();
            let since = asked.since(published)?;
            years.read().get(since).map(|_| since.to_owned())
        });
        // The ranks at the baseline's weights, in the year shown.
        let weighed_ranks = Memo::new(move |_| baseline_ranks(scenario, &engine.read()));
        let baseline_ranks = Memo::new(move |_| match &*since.read() {
            Some(since) => engines.ranks_in(since),
            None => weighed_ranks.get(),
        });
        // Whom a page compares does not change with the year.
        let usual_ranks = Memo::new(move |_| {
            let opens = published.read().as_ref().and_then(|Loaded(published)| {
                let opens = published.opens()?;
                years.read().get(opens).cloned()
            });
            match opens {
                Some(package) => self::baseline_ranks(scenario, &Some(engines.engine(package))),
                None => weighed_ranks.get(),
            }
        });
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
                    // Of another data set it would stand under the names of this one.
                    let package = package.read();
                    let is_of_this = |scored: &Scored| {
                        let of = scored.engine().package();
                        let package = package.as_ref();
                        package.is_some_and(|Loaded(package)| package.has_same_units(of))
                    };
                    let scored = previous.and_then(|outcome| outcome.scored.clone());
                    let scored = scored.filter(is_of_this);
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
            Memo::new(move |_| compared(scenario, package, &usual_ranks.read(), focus.get()));
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
            year: Memo::new(move |_| {
                let Loaded(published) = published.get()?;
                published.opens()?;
                package.get()?.0.year.clone()
            }),
            since,
            panel: Memo::new(move |_| {
                let years = years.read();
                let baseline = baseline_ranks.read();
                let scored = years.all().iter().filter_map(|(year, package)| {
                    let engine = engines.engine(Arc::clone(package)).ok()?;
                    let weights = scenario.weights().read();
                    let weights = engine::engine_weights(engine.framework(), &weights);
                    Some((year.clone(), engine.score(&weights, &baseline).ok()?))
                });
                scored.collect()
            }),
        }
    }

    /// The year that changes of rank are counted from, and the year shown; none if
    /// they are counted from the baseline's weights.
    #[must_use]
    pub fn span(&self) -> Option<(String, String)> {
        self.since.get().zip(self.year.get())
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

/// What has been made ready before it is needed, in turns with what else the page
/// does: large data sets take longer than a frame has. Of a data set with a choice of
/// years the engine of each year is kept, so that a step between them is one.
#[derive(Clone, Copy)]
pub(super) struct Ready(StoredValue<Kept>);

#[derive(Default)]
struct Kept {
    engines: Vec<Engine>,
    made: Option<Made>,
}

impl Default for Ready {
    fn default() -> Self {
        Self(StoredValue::new(Kept::default()))
    }
}

impl Ready {
    /// Keeps an engine and years until they are taken, or others are kept.
    pub fn keep(self, engine: Option<Engine>, made: Option<Made>) {
        let engines = engine.into_iter().collect();
        self.0.set_value(Kept { engines, made });
    }

    /// The years of this package, if they have been made.
    pub fn years(self, published: &Arc<Package>, is_pooled: bool) -> Option<Years> {
        self.0.try_with_value(|kept| {
            let made = kept.made.as_ref()?;
            made.years(published, is_pooled)
        })?
    }

    /// Whether there is an engine of these.
    pub fn has(self, package: &Arc<Package>, chain: Chain, include: &[String]) -> bool {
        let has = |kept: &Kept| {
            let mut engines = kept.engines.iter();
            engines.any(|engine| engine.is_of(package, chain, include))
        };
        self.0.try_with_value(has).unwrap_or(false)
    }

    /// Keeps one more engine of one of these years; those of others are let go.
    pub fn add(self, engine: Option<Engine>, years: &Years) {
        self.0.update_value(|kept| {
            let is_of =
                |engine: &Engine, package: &Arc<Package>| Arc::ptr_eq(engine.package(), package);
            let chain = engine.as_ref().map(Engine::chain);
            kept.engines.extend(engine);
            kept.engines.retain(|engine| {
                let mut years = years.all().iter();
                Some(engine.chain()) == chain && years.any(|(_, package)| is_of(engine, package))
            });
        });
    }

    /// The engine of these: one that is ready, or a new one.
    fn engine(
        self,
        package: Arc<Package>,
        chain: Chain,
        include: &[String],
        years: &Years,
    ) -> Result<Engine, Failure> {
        let is_it = |engine: &Engine| engine.is_of(&package, chain, include);
        let has_years = !years.all().is_empty();
        let found = self.0.try_update_value(|kept| {
            let place = kept.engines.iter().position(is_it);
            let found = place.map(|place| kept.engines[place].clone());
            if !has_years {
                kept.engines.clear();
            }
            found
        });
        if let Some(Some(engine)) = found {
            return Ok(engine);
        }
        let engine = Engine::new(package, chain, include)?;
        if has_years {
            self.add(Some(engine.clone()), years);
        }
        Ok(engine)
    }
}

/// The engines of the years.
#[derive(Clone, Copy)]
struct Engines {
    scenario: Store<Scenario>,
    years: Memo<Years>,
    ready: Ready,
}

impl Engines {
    /// The engine of one of them.
    fn engine(self, package: Arc<Package>) -> Result<Engine, Failure> {
        let chain = Chain::of(self.scenario.method().get(), &package);
        let include = self.scenario.include();
        let (include, years) = (include.read(), self.years.read());
        self.ready.engine(package, chain, &include, &years)
    }

    /// The ranks in a year at the current weights.
    fn ranks_in(self, year: &str) -> Vec<u32> {
        let package = self.years.read().get(year).cloned();
        let Some(Ok(engine)) = package.map(|package| self.engine(package)) else {
            return Vec::new();
        };
        let weights = self.scenario.weights();
        let weights = engine::engine_weights(engine.framework(), &weights.read());
        engine.ranks(&weights).unwrap_or_default()
    }
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
