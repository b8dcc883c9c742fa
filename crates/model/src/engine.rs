//! The engine set up for one data set and one method, and what it answers for
//! one set of weights. Plain values: no signals, no browser.

use std::sync::{Arc, Mutex, PoisonError};

use composite_index::{
    Aggregation, Framework, MethodError, NodeId, Prepared, Range, ScoreError, Scorer, Status,
    Weights, explain, prepare,
};

use data::Package;
use scenario::WeightMap;

pub use super::chain::{Chain, Decimals, group, has_goalposts};

/// Why there is no index under the chosen method.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The method cannot be applied to this data set.
    Method(MethodError),
    /// These weights and figures have no such mean.
    Score(ScoreError),
}

/// The engine set up for one data set and one method.
#[derive(Clone)]
pub struct Engine {
    package: Arc<Package>,
    chain: Chain,
    pillar_scale: Option<Range>,
    has_parts: bool,
    scorer: Arc<Mutex<Scorer>>,
}

impl PartialEq for Engine {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.scorer, &other.scorer)
    }
}

impl Engine {
    /// Prepares a data set under a method.
    ///
    /// # Errors
    /// [`Failure::Method`] if the method asks for what the data lack.
    pub fn new(package: Arc<Package>, chain: Chain, include: &[String]) -> Result<Self, Failure> {
        // Ids that this data set does not have may come from an old link.
        let known = |id: &&String| package.dataset.unit_index(id).is_some();
        let include: Vec<String> = include.iter().filter(known).cloned().collect();
        let method = chain.method(&package, &include);
        let prepared = prepare(&package.dataset, &method).map_err(Failure::Method)?;
        let pillar = prepared.framework().pillars().first();
        let pillar_scale = pillar.and_then(|&pillar| prepared.scale_of(pillar).bounds);
        Ok(Self {
            package,
            chain,
            pillar_scale,
            has_parts: has_parts(method.aggregation_at(0), pillar_scale),
            scorer: Arc::new(Mutex::new(Scorer::new(prepared))),
        })
    }

    /// The data set.
    #[must_use]
    pub const fn package(&self) -> &Arc<Package> {
        &self.package
    }

    /// The choices in force.
    #[must_use]
    pub const fn chain(&self) -> Chain {
        self.chain
    }

    /// The tree of index, pillars and indicators.
    #[must_use]
    pub fn framework(&self) -> &Framework {
        self.package.dataset.framework()
    }

    /// The elements right below the index.
    #[must_use]
    pub fn pillars(&self) -> &[NodeId] {
        self.framework().pillars()
    }

    /// Scores and ranks under `weights`, with the change against `baseline`.
    ///
    /// # Errors
    /// [`Failure::Score`] where figures and weights have no such mean.
    pub fn score(&self, weights: &Weights, baseline: &[u32]) -> Result<Scored, Failure> {
        let mut scorer = self.lock();
        let scores = scorer.score(weights).map_err(Failure::Score)?;
        let units = 0..self.package.dataset.n_units();
        let scored = ScoredValues {
            engine: self.clone(),
            order: scores.order().to_vec(),
            ranks: scores.ranks().to_vec(),
            scores: units
                .map(|unit| scores.score(unit).unwrap_or(f64::NAN))
                .collect(),
            baseline: baseline.to_vec(),
        };
        Ok(Scored {
            values: Arc::new(scored),
        })
    }

    /// Ranks alone, 0 for units that are not ranked.
    ///
    /// # Errors
    /// [`Failure::Score`] where figures and weights have no such mean.
    pub fn ranks(&self, weights: &Weights) -> Result<Vec<u32>, Failure> {
        let mut scorer = self.lock();
        scorer
            .score(weights)
            .map(|scores| scores.ranks().to_vec())
            .map_err(Failure::Score)
    }

    /// Why a unit is ranked or not.
    #[must_use]
    pub fn status(&self, unit: usize) -> Status {
        self.lock().prepared().status(unit).clone()
    }

    /// Asks something of the figures as they were prepared.
    pub(super) fn of_prepared<T>(&self, ask: impl FnOnce(&Prepared) -> T) -> T {
        ask(self.lock().prepared())
    }

    /// Asks something of the scorer, which holds its newest answer.
    pub(super) fn of_scorer<T>(&self, ask: impl FnOnce(&mut Scorer) -> T) -> T {
        ask(&mut self.lock())
    }

    /// How many figures at or below an element were missing for a unit and
    /// are filled in.
    #[must_use]
    pub fn n_filled(&self, node: NodeId, unit: usize) -> usize {
        let scorer = self.lock();
        let prepared = scorer.prepared();
        let indicators = prepared.framework().indicators_under(node).into_iter();
        indicators
            .filter(|&indicator| prepared.is_imputed(unit, indicator))
            .count()
    }

    /// Score of one element for one unit; none where figures are missing.
    #[must_use]
    pub fn element_score(&self, node: NodeId, unit: usize) -> Option<f64> {
        let scorer = self.lock();
        let score = scorer.scores()?.node(node).get(unit).copied()?;
        score.is_finite().then_some(score)
    }

    /// Scores of one element for all units, `NaN` where figures are missing.
    /// Of an indicator these are its normalised values.
    #[must_use]
    pub fn element_scores(&self, node: NodeId) -> Vec<f64> {
        let scorer = self.lock();
        let scores = scorer.scores().map(|scores| scores.node(node).to_vec());
        scores.unwrap_or_else(|| vec![f64::NAN; self.package.dataset.n_units()])
    }

    /// Whether each score is the sum of what the pillars add to it.
    ///
    /// It is a property of the method alone: in one ranking, either all bars
    /// are made of parts or none is.
    #[must_use]
    pub const fn has_parts(&self) -> bool {
        self.has_parts
    }

    /// What each pillar adds to a unit's score, in the pillars' order; none if
    /// scores have no parts or the unit has no score.
    #[must_use]
    pub fn contributions(&self, unit: usize) -> Option<Vec<f64>> {
        if !self.has_parts {
            return None;
        }
        let mut parts = Vec::new();
        let scorer = self.lock();
        explain::contributions(&scorer, self.framework().root(), unit, &mut parts).then_some(parts)
    }

    /// What each pillar adds to the lead of one unit over another, in the
    /// pillars' order; none where wins are counted, or a unit has no score.
    #[must_use]
    pub fn lead(&self, unit: usize, other: usize) -> Option<Vec<f64>> {
        let scorer = self.lock();
        let root = self.framework().root();
        let difference = explain::between_units(&scorer, root, unit, other).ok()?;
        let parts = difference.children(self.framework(), root);
        Some(parts.map(|part| part.total).collect())
    }

    /// Lowest and highest score of the index, if the method bounds it.
    #[must_use]
    pub fn scale(&self) -> Option<Range> {
        self.lock().prepared().scale()
    }

    /// Lowest and highest score of a pillar, if the method bounds it. It is
    /// not that of the index where combining changes the scale.
    #[must_use]
    pub const fn pillar_scale(&self) -> Option<Range> {
        self.pillar_scale
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Scorer> {
        // One thread: a panic while scoring ended the page already.
        self.scorer.lock().unwrap_or_else(PoisonError::into_inner)
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

/// Scores and ranks under one set of weights.
///
/// Equal only to itself: every scoring is news to whoever draws it.
#[derive(Clone)]
pub struct Scored {
    values: Arc<ScoredValues>,
}

struct ScoredValues {
    engine: Engine,
    order: Vec<u32>,
    ranks: Vec<u32>,
    scores: Vec<f64>,
    baseline: Vec<u32>,
}

impl PartialEq for Scored {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.values, &other.values)
    }
}

impl Scored {
    /// The engine that gave this answer.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.values.engine
    }

    /// Ranked units, best first.
    #[must_use]
    pub fn order(&self) -> &[u32] {
        &self.values.order
    }

    /// A unit's rank, if it is ranked.
    #[must_use]
    pub fn rank(&self, unit: usize) -> Option<u32> {
        self.values
            .ranks
            .get(unit)
            .copied()
            .filter(|&rank| rank > 0)
    }

    /// A unit's score, if it is ranked.
    #[must_use]
    pub fn score(&self, unit: usize) -> Option<f64> {
        self.values
            .scores
            .get(unit)
            .copied()
            .filter(|score| score.is_finite())
    }

    /// How many places a unit has gained against the baseline.
    #[must_use]
    pub fn gain(&self, unit: usize) -> Option<i64> {
        let before = self
            .values
            .baseline
            .get(unit)
            .copied()
            .filter(|&rank| rank > 0)?;
        Some(i64::from(before) - i64::from(self.rank(unit)?))
    }

    /// Units that are not ranked, in the data set's order.
    #[must_use]
    pub fn not_ranked(&self) -> Vec<usize> {
        (0..self.values.ranks.len())
            .filter(|&unit| self.values.ranks[unit] == 0)
            .collect()
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

/// The same map without what it says of the pillars.
#[must_use]
pub fn without_pillar_shares(framework: &Framework, map: &WeightMap) -> WeightMap {
    let mut map = map.clone();
    for &pillar in framework.pillars() {
        map.remove(&framework.node(pillar).code);
    }
    map
}
