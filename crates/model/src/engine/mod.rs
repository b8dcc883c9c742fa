//! The engine set up for one data set and one method, and what it answers for
//! one set of weights. Plain values: no signals, no browser.
//!
//! An [`Engine`] says what does not depend on weights. What does is said by a
//! [`Scored`] alone, which owns its scores and knows the weights that gave
//! them: nothing can be asked of "the newest scores of anybody".

mod pillar_scores;
mod scored;

use std::sync::{Arc, Mutex, PoisonError};

use composite_index::{
    Aggregation, Framework, Method, MethodError, NodeId, Preparation, Prepared, Range, ScoreError,
    Scorer, Status, Weights, prepare,
};

use data::Package;
use scenario::{AggregationChoice, WeightMap};

pub use super::chain::{Chain, Decimals, group, has_goalposts};
pub use pillar_scores::PillarScores;
pub use scored::Scored;

/// Why there is no index under the chosen method.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The method cannot be applied to this data set.
    Method(MethodError),
    /// These weights and figures have no such mean.
    Score(ScoreError),
    /// There are more cities than wins are counted among.
    TooManyPairs {
        /// How many cities there are.
        found: usize,
    },
}

/// Up to so many cities wins are counted, for which every city meets every
/// other: a tenth of a second for each movement of a weight.
pub const MOST_PAIRED: usize = 6_000;

/// The engine set up for one data set and one method. Clones are one and the
/// same, and equal to nothing else.
#[derive(Clone)]
pub struct Engine {
    inner: Arc<Inner>,
}

struct Inner {
    package: Arc<Package>,
    chain: Chain,
    prepared: Arc<Prepared>,
    pillar_scale: Option<Range>,
    has_parts: bool,
    /// Room to score in that was used before. What has it in hand alone may
    /// score there; what an answer still owns is left alone.
    rooms: Mutex<Vec<Arc<Scorer>>>,
}

/// As many rooms as are kept: the answers that views hold while a weight moves
/// (the newest, the one before, those of when it last rested) and a free one.
const MOST_ROOMS: usize = 6;

impl PartialEq for Engine {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }
}

impl Engine {
    /// Prepares a data set under a method.
    ///
    /// # Errors
    /// [`Failure::Method`] if the method asks for what the data lack,
    /// [`Failure::TooManyPairs`] if it takes too long.
    pub fn new(package: Arc<Package>, chain: Chain, include: &[String]) -> Result<Self, Failure> {
        let found = package.dataset.n_units();
        if chain.aggregation == AggregationChoice::Copeland && found > MOST_PAIRED {
            return Err(Failure::TooManyPairs { found });
        }
        let method = method(&package, chain, include);
        let prepared = prepare(&package.dataset, &method).map_err(Failure::Method)?;
        Ok(Self::of(package, chain, prepared))
    }

    fn of(package: Arc<Package>, chain: Chain, prepared: Prepared) -> Self {
        let pillar = prepared.framework().pillars().first();
        let pillar_scale = pillar.and_then(|&pillar| prepared.scale_of(pillar).bounds);
        Self {
            inner: Arc::new(Inner {
                package,
                chain,
                pillar_scale,
                has_parts: has_parts(prepared.method().aggregation_at(0), pillar_scale),
                prepared: Arc::new(prepared),
                rooms: Mutex::default(),
            }),
        }
    }

    /// Whether this is the engine that [`Engine::new`] would make of these.
    #[must_use]
    pub fn is_of(&self, package: &Arc<Package>, chain: Chain, include: &[String]) -> bool {
        Arc::ptr_eq(self.package(), package)
            && self.chain() == chain
            && *self.prepared().method() == method(package, chain, include)
    }

    /// The data set.
    #[must_use]
    pub fn package(&self) -> &Arc<Package> {
        &self.inner.package
    }

    /// The choices in force.
    #[must_use]
    pub fn chain(&self) -> Chain {
        self.inner.chain
    }

    /// The tree of index, pillars and indicators.
    #[must_use]
    pub fn framework(&self) -> &Framework {
        self.inner.package.dataset.framework()
    }

    /// The elements right below the index.
    #[must_use]
    pub fn pillars(&self) -> &[NodeId] {
        self.framework().pillars()
    }

    /// The figures as they were prepared.
    #[must_use]
    pub fn prepared(&self) -> &Prepared {
        &self.inner.prepared
    }

    /// Scores and ranks under `weights`, with the change against `baseline`.
    ///
    /// # Errors
    /// [`Failure::Score`] where figures and weights have no such mean.
    pub fn score(&self, weights: &Weights, baseline: &[u32]) -> Result<Scored, Failure> {
        let scorer = self.scorer_at(weights)?;
        Ok(Scored::new(self.clone(), weights, scorer, baseline))
    }

    /// Ranks alone, 0 for units that are not ranked.
    ///
    /// # Errors
    /// [`Failure::Score`] where figures and weights have no such mean.
    pub fn ranks(&self, weights: &Weights) -> Result<Vec<u32>, Failure> {
        let scorer = self.scorer_at(weights)?;
        let scores = scorer.scores();
        Ok(scores.map_or_else(Vec::new, |scores| scores.ranks().to_vec()))
    }

    /// A scorer of its own for whoever asks many questions. It has no scores
    /// yet.
    #[must_use]
    pub fn scorer(&self) -> Scorer {
        Arc::unwrap_or_clone(self.room()).emptied()
    }

    /// A scorer that has scored these weights, in room that was used before if
    /// there is any: a movement of a weight makes no new room.
    fn scorer_at(&self, weights: &Weights) -> Result<Arc<Scorer>, Failure> {
        let mut room = self.room();
        let scored = Arc::make_mut(&mut room).score(weights).map(|_| ());
        let mut rooms = self.rooms();
        if rooms.len() < MOST_ROOMS {
            rooms.push(Arc::clone(&room));
        }
        scored.map_err(Failure::Score)?;
        Ok(room)
    }

    /// Room that nobody else has in hand.
    fn room(&self) -> Arc<Scorer> {
        let mut rooms = self.rooms();
        let free = rooms
            .iter_mut()
            .position(|room| Arc::get_mut(room).is_some());
        let free = free.map(|free| rooms.swap_remove(free));
        free.unwrap_or_else(|| Arc::new(Scorer::new(Arc::clone(&self.inner.prepared))))
    }

    fn rooms(&self) -> std::sync::MutexGuard<'_, Vec<Arc<Scorer>>> {
        // A panic while this was held left a list of rooms all the same.
        self.inner
            .rooms
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Why a unit is ranked or not.
    #[must_use]
    pub fn status(&self, unit: usize) -> &Status {
        self.inner.prepared.status(unit)
    }

    /// How many figures at or below an element were missing for a unit and
    /// are filled in.
    #[must_use]
    pub fn n_filled(&self, node: NodeId, unit: usize) -> usize {
        let prepared = self.prepared();
        let indicators = prepared.framework().indicators_under(node).into_iter();
        indicators
            .filter(|&indicator| prepared.is_imputed(unit, indicator))
            .count()
    }

    /// Whether each score is the sum of what the pillars add to it.
    ///
    /// It is a property of the method alone: in one ranking, either all bars
    /// are made of parts or none is.
    #[must_use]
    pub fn has_parts(&self) -> bool {
        self.inner.has_parts
    }

    /// Lowest and highest score of the index, if the method bounds it.
    #[must_use]
    pub fn scale(&self) -> Option<Range> {
        self.inner.prepared.scale()
    }

    /// Lowest and highest score of a pillar, if the method bounds it. It is
    /// not that of the index where combining changes the scale.
    #[must_use]
    pub fn pillar_scale(&self) -> Option<Range> {
        self.inner.pillar_scale
    }
}

fn method(package: &Package, chain: Chain, include: &[String]) -> Method {
    // Ids that this data set does not have may come from an old link.
    let known = |id: &&String| package.dataset.unit_index(id).is_some();
    let include: Vec<String> = include.iter().filter(known).cloned().collect();
    chain.method(package, &include)
}

/// An engine being made ready in small steps, with room in which these weights
/// are scored already: a page that shows a large data set answers in between.
pub struct WarmUp {
    package: Arc<Package>,
    chain: Chain,
    weights: Weights,
    stage: Stage,
}

enum Stage {
    Preparing(Box<Preparation>),
    Scoring {
        engine: Engine,
        room: Box<Scorer>,
        part: usize,
    },
    Done(Option<Engine>),
}

impl WarmUp {
    /// Begins; none where there is no engine, which [`Engine::new`] gives the reason
    /// for.
    #[must_use]
    pub fn new(
        package: Arc<Package>,
        chain: Chain,
        include: &[String],
        weights: &WeightMap,
    ) -> Option<Self> {
        let is_paired = chain.aggregation == AggregationChoice::Copeland;
        if is_paired && package.dataset.n_units() > MOST_PAIRED {
            return None;
        }
        let method = method(&package, chain, include);
        let preparation = Preparation::new(&package.dataset, &method).ok()?;
        Some(Self {
            weights: engine_weights(package.dataset.framework(), weights),
            stage: Stage::Preparing(Box::new(preparation)),
            package,
            chain,
        })
    }

    /// Does a few milliseconds' work; whether there is more.
    pub fn step(&mut self) -> bool {
        let stage = std::mem::replace(&mut self.stage, Stage::Done(None));
        self.stage = match stage {
            Stage::Preparing(preparation) => self.prepare(preparation),
            Stage::Scoring { engine, room, part } => self.score(engine, room, part),
            done @ Stage::Done(_) => done,
        };
        !matches!(self.stage, Stage::Done(_))
    }

    /// The engine, if there is one.
    #[must_use]
    pub fn engine(self) -> Option<Engine> {
        match self.stage {
            Stage::Done(engine) => engine,
            Stage::Preparing(_) | Stage::Scoring { .. } => None,
        }
    }

    fn prepare(&self, mut preparation: Box<Preparation>) -> Stage {
        let dataset = &self.package.dataset;
        match preparation.step(dataset) {
            Ok(true) => return Stage::Preparing(preparation),
            Ok(false) => {}
            Err(_) => return Stage::Done(None),
        }
        let Ok(prepared) = preparation.finish(dataset) else {
            return Stage::Done(None);
        };
        let engine = Engine::of(Arc::clone(&self.package), self.chain, prepared);
        let room = Box::new(engine.scorer());
        let part = 0;
        Stage::Scoring { engine, room, part }
    }

    fn score(&self, engine: Engine, mut room: Box<Scorer>, part: usize) -> Stage {
        // Weights without scores are told of when they are asked for.
        if let Ok(true) = room.score_part(&self.weights, part) {
            let part = part + 1;
            return Stage::Scoring { engine, room, part };
        }
        engine.rooms().push(Arc::new(*room));
        Stage::Done(Some(engine))
    }
}

/// Whether a bar of parts says something true about scores on this scale.
///
/// Arithmetic scores are sums; geometric ones are shared out by logarithms,
/// which must not be negative, and adjusted ones by how far each pillar rises
/// from the bottom of the scale. Where a single weak pillar decides, such
/// shares come out all but equal, which would be a picture of nothing.
fn has_parts(aggregation: Aggregation, pillar_scale: Option<Range>) -> bool {
    match aggregation {
        Aggregation::Arithmetic => true,
        Aggregation::Geometric => pillar_scale.is_some_and(|scale| scale.low >= 1.0),
        Aggregation::AdjustedMazziottaPareto { .. } => pillar_scale.is_some(),
        Aggregation::Harmonic
        | Aggregation::Power { .. }
        | Aggregation::Weakest
        | Aggregation::Copeland
        | Aggregation::MazziottaPareto => false,
    }
}

/// The engine's weights for a map of a scenario.
///
/// Within a group of siblings of which any is named, the unnamed weigh
/// nothing; a group that none is named of, or whose weights are all zero,
/// keeps the published ones. Codes that the framework lacks are passed over.
#[must_use]
pub fn engine_weights(framework: &Framework, map: &WeightMap) -> Weights {
    let mut weights = Weights::published(framework);
    let groups = framework
        .nodes()
        .filter(|(_, node)| !node.children.is_empty());
    for (_, group) in groups {
        let chosen = |id: &NodeId| map.get(&framework.node(*id).code).copied();
        let sum: f64 = group.children.iter().filter_map(chosen).sum();
        if sum > 0.0 {
            for id in &group.children {
                // A scenario holds no negative and no infinite weight.
                let _ = weights.set(*id, chosen(id).unwrap_or(0.0));
            }
        }
    }
    weights
}

/// The pillars' shares in hundredths of a per cent, adding to a whole.
#[must_use]
pub fn pillar_shares(framework: &Framework, map: &WeightMap) -> Vec<u32> {
    super::groups::group_shares(framework, map, framework.root())
}
