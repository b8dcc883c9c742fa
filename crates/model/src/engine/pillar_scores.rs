//! Scores of the pillars and of all below them, which the weights of the pillars
//! do not bear on.

use composite_index::{NodeId, Scorer};

use super::{Engine, Scored};

/// An answer as far as the weights of the pillars do not bear on it.
///
/// Two are equal when they say the same: same engine, same weights below the
/// pillars, same cities ranked. So what follows from these scores alone is
/// found once, and not again at every step of a drag.
#[derive(Clone)]
pub struct PillarScores {
    scored: Scored,
}

impl PillarScores {
    /// Those of an answer.
    #[must_use]
    pub const fn of(scored: Scored) -> Self {
        Self { scored }
    }

    /// The engine that gave them.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        self.scored.engine()
    }

    /// Whether a unit is ranked.
    #[must_use]
    pub fn is_ranked(&self, unit: usize) -> bool {
        self.scored.rank(unit).is_some()
    }

    /// How many units are ranked.
    #[must_use]
    pub fn n_ranked(&self) -> usize {
        self.scored.order().len()
    }

    /// Score of a pillar, or of anything below one, for one unit; none where
    /// figures are missing. The index itself has none here.
    #[must_use]
    pub fn score(&self, node: NodeId, unit: usize) -> Option<f64> {
        let score = self.scores(node).get(unit).copied()?;
        score.is_finite().then_some(score)
    }

    /// The same for all units, `NaN` where figures are missing.
    #[must_use]
    pub fn scores(&self, node: NodeId) -> &[f64] {
        if node == self.engine().framework().root() {
            return &[];
        }
        self.scored.element_scores(node)
    }

    /// The scores with the parts that they are made of.
    pub(crate) fn scorer(&self) -> &Scorer {
        self.scored.scorer()
    }
}

impl PartialEq for PillarScores {
    fn eq(&self, other: &Self) -> bool {
        if self.scored == other.scored {
            return true;
        }
        let engine = self.engine();
        if engine != other.engine() {
            return false;
        }
        let pillars = engine.pillars();
        let (own, others) = (self.scored.weights(), other.scored.weights());
        let mut below = engine.framework().nodes().map(|(id, _)| id);
        let is_alike = |id: NodeId| pillars.contains(&id) || own.get(id) == others.get(id);
        let n_units = engine.package().dataset.n_units();
        let mut units = 0..n_units;
        below.all(is_alike) && units.all(|unit| self.is_ranked(unit) == other.is_ranked(unit))
    }
}
