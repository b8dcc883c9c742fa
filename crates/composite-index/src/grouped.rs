//! What groups of units score: a region, a country, a size class.
//!
//! A group's score is the mean of its ranked members' scores, each weighted, as
//! by its population, so that the group's score is that of its people rather than
//! of its units. A member whose weight is not known cannot count there and is
//! told; where no weight is known at all, each member counts the same, and
//! [`GroupScores::is_weighted`] says so.
//!
//! Aggregating scores is not the same as scoring aggregated figures. It is done
//! here because it needs nothing but what the index holds already; whoever has
//! regional figures should make units of the regions.

use crate::framework::{Direction, Framework};
use crate::rank::{self, FLOOR_TOLERANCE};
use crate::stats;

/// The scores of the members of one group.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupScores {
    /// Members with a score.
    pub n_scored: usize,
    /// The weighted mean of their scores, or the plain one if no weight is known.
    pub mean: f64,
    /// Whether the mean is weighted.
    pub is_weighted: bool,
    /// The sum of the weights that are known; 0 if none is.
    pub weight: f64,
    /// Members with a score that the weighted mean leaves out.
    pub n_unweighted: usize,
    /// The lowest score, the quartiles and the highest score.
    pub spread: [f64; 5],
}

impl GroupScores {
    /// The scores of one group.
    ///
    /// Shape: one weight per score; a score or a weight that is not known is
    /// `NaN`, and a weight of zero or less counts as not known.
    /// `None` if no member has a score.
    #[must_use]
    pub fn new(members: impl IntoIterator<Item = (f64, f64)>) -> Option<Self> {
        let members = members.into_iter().filter(|(score, _)| score.is_finite());
        let members: Vec<(f64, f64)> = members.collect();
        let weighs = |weight: f64| weight.is_finite() && weight > 0.0;
        let weighted = || members.iter().filter(|(_, weight)| weighs(*weight));
        let n_weighted = weighted().count();
        let scores: Vec<f64> = members.iter().map(|(score, _)| *score).collect();
        // Over the largest first: weights may be as large as any number.
        let largest = weighted().map(|(_, weight)| *weight).fold(0.0, f64::max);
        let total: f64 = weighted().map(|(_, weight)| weight / largest).sum();
        let mean = match n_weighted {
            0 => stats::mean(&scores)?,
            _ => {
                let part = |(score, weight): &(f64, f64)| score * (weight / largest / total);
                weighted().map(part).sum()
            }
        };
        let sorted = stats::sorted(&scores);
        let at = |p: f64| stats::quantile_of_sorted(&sorted, p);
        Some(Self {
            n_scored: scores.len(),
            mean,
            is_weighted: n_weighted > 0,
            weight: weighted().map(|(_, weight)| weight).sum(),
            n_unweighted: if n_weighted == 0 {
                0
            } else {
                scores.len() - n_weighted
            },
            spread: [at(0.0)?, at(0.25)?, at(0.5)?, at(0.75)?, at(1.0)?],
        })
    }

    /// By how much the highest score is above the lowest.
    #[must_use]
    pub fn range(&self) -> f64 {
        self.spread[4] - self.spread[0]
    }
}

/// The ranks of groups by their means, by the same rules as those of units; 0
/// for a group without a score.
#[must_use]
pub fn ranks(framework: &Framework, groups: &[Option<GroupScores>]) -> Vec<u32> {
    let means: Vec<f64> = groups
        .iter()
        .map(|group| group.as_ref().map_or(f64::NAN, |group| group.mean))
        .collect();
    let largest = stats::present(&means).map(f64::abs).fold(0.0, f64::max);
    let direction: Direction = framework.node(framework.root()).direction;
    rank::competition(&means, direction, FLOOR_TOLERANCE * largest)
}
