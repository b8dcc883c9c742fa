//! What a run has found so far.

use super::counts::RankSpread;
use crate::error::VariantError;

/// What is known about the ranks after some draws.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// All draws, failed ones included.
    pub n_draws: u64,
    /// Draws that gave no ranks.
    pub n_failed: u64,
    /// The same by combination, in the order of their alternatives.
    pub failures: Vec<Failure>,
    /// One per unit, in order.
    pub units: Vec<UnitRanks>,
    /// Mean of the mean absolute rank shift over all draws that give one.
    pub mean_shift: Option<f64>,
}

/// A combination of alternatives that gave no ranks.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// The alternative of each factor, 0 for shares drawn in a region.
    pub alternatives: Vec<usize>,
    /// Why, the first time.
    pub error: VariantError,
    /// How many draws of the combination failed.
    pub n_draws: u64,
}

/// The ranks of one unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnitRanks {
    /// Its rank before anything is varied; `None` if it is not ranked.
    pub nominal: Option<u32>,
    /// Draws in which it was ranked.
    pub n_ranked: u64,
    /// Its ranks in these; `None` if there are none.
    pub spread: Option<RankSpread>,
    /// Share of all draws with ranks in which it was among the best k; `None`
    /// without such draws.
    pub top_share: Option<f64>,
}
