//! The engine set up for one data set and one method, and what it answers for
//! one set of weights. Plain values: no signals, no browser.

use std::sync::{Arc, Mutex, PoisonError};

use composite_index::{
    Aggregation, Dataset, Framework, Method, MethodError, NodeId, Normalisation, PrepareNote,
    Range, ScoreError, Scorer, Screening, Status, Weights, explain, prepare,
};

use crate::data::Package;
use crate::scenario::{AggregationChoice, NormalisationChoice, Scenario, WeightMap, shares};

/// Why there is no index under the chosen method.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The method cannot be applied to this data set.
    Method(MethodError),
    /// These weights and figures have no such mean.
    Score(ScoreError),
}

/// The choices of the chain that readers make, with the data set's own where
/// they made none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chain {
    /// How indicators reach one scale.
    pub normalisation: NormalisationChoice,
    /// How pillars are combined.
    pub aggregation: AggregationChoice,
}

impl Chain {
    /// What holds for this scenario on this data set.
    #[must_use]
    pub fn of(scenario: &Scenario, package: &Package) -> Self {
        let published = &package.descriptor.index.method;
        let usual = if has_goalposts(&package.dataset) {
            NormalisationChoice::Goalposts
        } else {
            NormalisationChoice::MinMax
        };
        Self {
            normalisation: scenario
                .normalisation
                .or(published.normalisation)
                .unwrap_or(usual),
            aggregation: scenario
                .aggregation
                .or(published.aggregation)
                .unwrap_or(AggregationChoice::Arithmetic),
        }
    }

    /// The engine's method for this chain.
    ///
    /// The geometric mean has no use for a zero, which would wipe out all
    /// else, so under it bounded scales run from 1 to 100. Indicators within
    /// a pillar always make up for each other.
    #[must_use]
    pub fn method(self, include: &[String]) -> Method {
        let range = match self.aggregation {
            AggregationChoice::Arithmetic => Range::HUNDRED,
            AggregationChoice::Geometric => Range::ONE_TO_HUNDRED,
        };
        Method {
            screening: Screening {
                include: include.to_vec(),
                ..Screening::default()
            },
            normalisation: match self.normalisation {
                NormalisationChoice::Goalposts => Normalisation::Goalposts { range, clip: true },
                NormalisationChoice::MinMax => Normalisation::MinMax { range },
                NormalisationChoice::ZScore => Normalisation::ZScore,
            },
            aggregation: match self.aggregation {
                AggregationChoice::Arithmetic => vec![Aggregation::Arithmetic],
                AggregationChoice::Geometric => {
                    vec![Aggregation::Geometric, Aggregation::Arithmetic]
                }
            },
            ..Method::default()
        }
    }
}

/// Whether every indicator has published goalposts.
#[must_use]
pub fn has_goalposts(dataset: &Dataset) -> bool {
    let framework = dataset.framework();
    framework
        .indicators()
        .iter()
        .all(|&id| framework.node(id).goalposts.is_some())
}

/// The engine set up for one data set and one method.
#[derive(Clone)]
pub struct Engine {
    package: Arc<Package>,
    chain: Chain,
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
        let prepared =
            prepare(&package.dataset, &chain.method(&include)).map_err(Failure::Method)?;
        let scorer = Arc::new(Mutex::new(Scorer::new(prepared)));
        Ok(Self {
            package,
            chain,
            scorer,
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

    /// What preparation had to leave out.
    #[must_use]
    pub fn notes(&self) -> Vec<PrepareNote> {
        self.lock().prepared().notes().to_vec()
    }

    /// Score of one element for one unit; none where figures are missing.
    #[must_use]
    pub fn element_score(&self, node: NodeId, unit: usize) -> Option<f64> {
        let scorer = self.lock();
        let score = scorer.scores()?.node(node).get(unit).copied()?;
        score.is_finite().then_some(score)
    }

    /// What each pillar adds to a unit's score, in the pillars' order.
    pub fn contributions(&self, unit: usize, out: &mut Vec<f64>) {
        let scorer = self.lock();
        explain::contributions(&scorer, self.framework().root(), unit, out);
    }

    /// Lowest and highest score that the scale allows, if it has bounds.
    #[must_use]
    pub fn scale(&self) -> Option<Range> {
        self.lock().prepared().scale()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Scorer> {
        // One thread: a panic while scoring ended the page already.
        self.scorer.lock().unwrap_or_else(PoisonError::into_inner)
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
    let weights = engine_weights(framework, map);
    let sizes: Vec<f64> = framework
        .pillars()
        .iter()
        .map(|&pillar| weights.share(framework, pillar))
        .collect();
    shares::apportion(&sizes, shares::WHOLE)
}

/// A map that gives the pillars these shares and keeps what `map` says of the
/// levels below.
#[must_use]
pub fn with_pillar_shares(framework: &Framework, map: &WeightMap, shares: &[u32]) -> WeightMap {
    let mut map = map.clone();
    for (&pillar, &share) in framework.pillars().iter().zip(shares) {
        map.insert(
            framework.node(pillar).code.clone(),
            f64::from(share) / 100.0,
        );
    }
    map
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
