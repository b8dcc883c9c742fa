//! What would move one city, and how far: answers in plain values.
//!
//! Every answer is to one [`Case`] and is worked out on a scorer of its own, so
//! that asking what would be never disturbs what is on screen.

pub mod asked;
pub mod choices;
pub mod city_profile;
pub mod goal;
pub mod improve;
pub mod moved;
pub mod nearest;
pub mod range;
mod settable;
pub mod standing;

use std::fmt;

use composite_index::sample::WeightRegion;
use composite_index::{Form, Scorer, Weights};
use serde::{Deserialize, Serialize};

use super::engine::{Engine, engine_weights, pillar_shares};
pub use scenario::Ceiling;
use scenario::{Reach, WeightMap, shares};

/// The least share of every pillar under [`Reach::Floor`].
pub const FLOOR: f64 = 0.05;
/// How far a share may move under [`Reach::Near`].
const NEAR: f64 = 0.10;

/// The rank that a city outside it is asked about first.
const TOP: u32 = 10;

/// One city under one method and one set of weights, and what is asked of it.
#[derive(Clone, PartialEq)]
pub struct Case {
    /// Data set and method.
    pub engine: Engine,
    /// Units that are ranked in spite of screening.
    pub include: Vec<String>,
    /// The present weights.
    pub weights: WeightMap,
    /// The weights that changes are counted from.
    pub baseline: WeightMap,
    /// Which pillars keep their weights.
    pub locked: Vec<bool>,
    /// Index of the city in the data set.
    pub unit: usize,
    /// Which weights are considered.
    pub reach: Reach,
    /// The rank aimed for; none for the top ten, or one better within it.
    pub goal: Option<u32>,
    /// How good its figures may become.
    pub ceiling: Ceiling,
}

/// Why a question about weights has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unanswered {
    /// The pillars do not combine by a mean, so that scores are not linear in
    /// the weights on any scale.
    NoMean,
    /// The city is not ranked.
    NotRanked,
    /// No weights are left to consider, or none that give a score.
    NoWeights,
}

/// The rank to aim for from this one, unless a reader says otherwise: the top ten
/// for a city outside it, the next better rank within it.
#[must_use]
pub const fn usual_goal(rank: u32) -> u32 {
    match rank {
        0..=1 => 1,
        rank if rank > TOP => TOP,
        rank => rank - 1,
    }
}

/// The rank that a reader wants to aim for, of so many: nobody can be asked to reach
/// one that nobody has.
#[must_use]
pub fn attainable(goal: u32, n_ranked: usize) -> u32 {
    goal.min(u32::try_from(n_ranked).unwrap_or(u32::MAX).max(1))
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { unit, goal, .. } = self;
        write!(f, "Case(unit {unit}, goal {goal:?})")
    }
}

impl Case {
    /// A scorer of its own that has scored the present weights; none if they
    /// have no scores.
    #[must_use]
    pub fn scorer(&self) -> Option<Scorer> {
        self.scorer_at(&self.weights)
    }

    /// The same for other weights.
    #[must_use]
    pub fn scorer_at(&self, weights: &WeightMap) -> Option<Scorer> {
        let mut scorer = self.engine.scorer();
        scorer.score(&self.engine_weights(weights)).ok()?;
        Some(scorer)
    }

    /// The pillars' present shares in hundredths of a per cent.
    #[must_use]
    pub fn shares(&self) -> Vec<u32> {
        pillar_shares(self.engine.framework(), &self.weights)
    }

    /// The rank aimed for by a city that holds this one.
    #[must_use]
    pub fn goal_from(&self, rank: u32) -> u32 {
        self.goal.unwrap_or_else(|| usual_goal(rank))
    }

    fn engine_weights(&self, weights: &WeightMap) -> Weights {
        engine_weights(self.engine.framework(), weights)
    }

    /// The index as a function of the pillars' shares.
    fn form(&self) -> Result<Form, Unanswered> {
        let scorer = self.scorer().ok_or(Unanswered::NoWeights)?;
        let form = Form::of(&scorer).map_err(|_| Unanswered::NoMean)?;
        form.row(self.unit).ok_or(Unanswered::NotRanked)?;
        Ok(form)
    }

    /// The least and the greatest share of every pillar, in hundredths of a
    /// per cent. Locked ones stay where they are.
    fn bounds(&self) -> Vec<(u32, u32)> {
        let whole = f64::from(shares::WHOLE);
        let hundredths = |share: f64| (share * whole).round() as u32;
        let bounds = |(pillar, share): (usize, u32)| {
            if self.locked.get(pillar).copied().unwrap_or(false) {
                return (share, share);
            }
            match self.reach {
                Reach::Any => (0, shares::WHOLE),
                Reach::Floor => (hundredths(FLOOR), shares::WHOLE),
                Reach::Near => (
                    share.saturating_sub(hundredths(NEAR)),
                    (share + hundredths(NEAR)).min(shares::WHOLE),
                ),
            }
        };
        self.shares().into_iter().enumerate().map(bounds).collect()
    }

    /// The same as a region of shares.
    fn region(&self) -> Result<WeightRegion, Unanswered> {
        let whole = f64::from(shares::WHOLE);
        let bounds = self.bounds();
        let lower: Vec<f64> = bounds
            .iter()
            .map(|&(low, _)| f64::from(low) / whole)
            .collect();
        let upper: Vec<f64> = bounds
            .iter()
            .map(|&(_, high)| f64::from(high) / whole)
            .collect();
        WeightRegion::bounded(&lower, &upper).map_err(|_| Unanswered::NoWeights)
    }
}
