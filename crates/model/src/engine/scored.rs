//! What the engine answers for one set of weights, as a value.

use std::sync::Arc;

use composite_index::{Absence, NodeId, Scorer, Weights, explain};

use super::Engine;

/// Scores and ranks under one set of weights, for good: nothing that is asked
/// later of anything else changes them.
///
/// Equal only to itself: every scoring is news to whoever draws it.
#[derive(Clone)]
pub struct Scored {
    values: Arc<ScoredValues>,
}

struct ScoredValues {
    engine: Engine,
    weights: Weights,
    /// Has scored these weights and is never scored again while this owns it.
    scorer: Arc<Scorer>,
    baseline: Vec<u32>,
}

impl PartialEq for Scored {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.values, &other.values)
    }
}

impl Scored {
    /// An answer; `scorer` has scored `weights`.
    pub(super) fn new(
        engine: Engine,
        weights: &Weights,
        scorer: Arc<Scorer>,
        baseline: &[u32],
    ) -> Self {
        Self {
            values: Arc::new(ScoredValues {
                engine,
                weights: weights.clone(),
                scorer,
                baseline: baseline.to_vec(),
            }),
        }
    }

    /// The engine that gave this answer.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.values.engine
    }

    /// The weights that gave it.
    #[must_use]
    pub fn weights(&self) -> &Weights {
        &self.values.weights
    }

    /// The scores with the parts that they are made of, for whoever explains
    /// them.
    #[must_use]
    pub fn scorer(&self) -> &Scorer {
        &self.values.scorer
    }

    /// Ranked units, best first.
    #[must_use]
    pub fn order(&self) -> &[u32] {
        let scores = self.values.scorer.scores();
        scores.map_or(&[], |scores| scores.order())
    }

    /// One rank per unit, 0 for those that are not ranked.
    #[must_use]
    pub fn ranks(&self) -> &[u32] {
        let scores = self.values.scorer.scores();
        scores.map_or(&[], |scores| scores.ranks())
    }

    /// The same at the baseline; empty where it has no ranks.
    #[must_use]
    pub fn baseline(&self) -> &[u32] {
        &self.values.baseline
    }

    /// A unit's rank, if it is ranked.
    #[must_use]
    pub fn rank(&self, unit: usize) -> Option<u32> {
        self.values.scorer.scores()?.rank(unit)
    }

    /// A unit's score, if it is ranked.
    #[must_use]
    pub fn score(&self, unit: usize) -> Option<f64> {
        self.values.scorer.scores()?.score(unit)
    }

    /// Scores of the index for all units, `NaN` for those that are not ranked.
    #[must_use]
    pub fn scores(&self) -> &[f64] {
        self.element_scores(self.engine().framework().root())
    }

    /// How many places a unit has gained against the baseline.
    #[must_use]
    pub fn gain(&self, unit: usize) -> Option<i64> {
        let before = self.values.baseline.get(unit).copied();
        let before = before.filter(|&rank| rank > 0)?;
        Some(i64::from(before) - i64::from(self.rank(unit)?))
    }

    /// Units that are not ranked, in the data set's order.
    #[must_use]
    pub fn not_ranked(&self) -> Vec<usize> {
        let units = 0..self.engine().package().dataset.n_units();
        units.filter(|&unit| self.rank(unit).is_none()).collect()
    }

    /// Units that would be ranked by their figures, and have none that counts:
    /// what they have is in columns where all are alike, or weighs nothing.
    #[must_use]
    pub fn without_weight(&self) -> Vec<usize> {
        let Some(scores) = self.values.scorer.scores() else {
            return Vec::new();
        };
        let units = 0..self.engine().package().dataset.n_units();
        let is_so = |&unit: &usize| scores.absence(unit) == Some(Absence::NothingWeighted);
        units.filter(is_so).collect()
    }

    /// Score of one element for one unit; none where figures are missing.
    #[must_use]
    pub fn element_score(&self, node: NodeId, unit: usize) -> Option<f64> {
        let score = self.element_scores(node).get(unit).copied()?;
        score.is_finite().then_some(score)
    }

    /// Scores of one element for all units, `NaN` where figures are missing.
    /// Of an indicator these are its normalised values.
    #[must_use]
    pub fn element_scores(&self, node: NodeId) -> &[f64] {
        let scores = self.values.scorer.scores();
        scores.map_or(&[], |scores| scores.node(node))
    }

    /// What each pillar adds to a unit's score, in the pillars' order; none if
    /// scores have no parts or the unit has no score.
    #[must_use]
    pub fn contributions(&self, unit: usize) -> Option<Vec<f64>> {
        if !self.engine().has_parts() {
            return None;
        }
        let mut parts = Vec::new();
        let root = self.engine().framework().root();
        explain::contributions(self.scorer(), root, unit, &mut parts).then_some(parts)
    }

    /// What each pillar adds to the lead of one unit over another, in the
    /// pillars' order; none where wins are counted, or a unit has no score.
    #[must_use]
    pub fn lead(&self, unit: usize, other: usize) -> Option<Vec<f64>> {
        let framework = self.engine().framework();
        let root = framework.root();
        let difference = explain::between_units(self.scorer(), root, unit, other).ok()?;
        let parts = difference.children(framework, root);
        Some(parts.map(|part| part.total).collect())
    }
}
