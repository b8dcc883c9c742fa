//! Weights from nothing but an order of importance.
//!
//! Known bias: the rule decides how much the first outweighs the last, not the
//! person asked. The centroid is steep (the first of six elements gets 41 per
//! cent), rank sums are flat (29), reciprocals lie between (41, but 7 for the last
//! instead of 3); two elements that matter alike cannot be said to.
//!
//! Source: Barron and Barrett 1996, doi:10.1287/mnsc.42.11.1515, for the centroid
//! and for the comparison in which it picks the best alternative most often;
//! Stillwell, Seaver and Edwards 1981, doi:10.1016/0030-5073(81)90015-5, for sums and
//! reciprocals.

use serde::{Deserialize, Serialize};

use crate::error::RankOrderError;

/// How an order becomes weights.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// The mean of all weights that have this order.
    #[default]
    Centroid,
    /// In proportion to how many elements come no earlier.
    Sum,
    /// In proportion to one over the rank.
    Reciprocal,
}

/// Weights of elements in an order, the most important first.
///
/// Formula, for rank i of n: (1 / n) (1 / i + 1 / (i + 1) + ... + 1 / n);
/// 2 (n + 1 - i) / (n (n + 1)); (1 / i) / (1 + 1 / 2 + ... + 1 / n).
/// Shape: `order` holds every position from 0 once; one weight per element, by
/// position.
/// Errors: no elements; a position that is not there, or there twice.
/// Example: of three elements 11, 5 and 2 eighteenths by the centroid; 3, 2 and 1
/// sixths by the sum; 6, 3 and 2 elevenths by the reciprocal.
pub fn weights(order: &[usize], rule: Rule) -> Result<Vec<f64>, RankOrderError> {
    let n = order.len();
    if n == 0 {
        return Err(RankOrderError::Empty);
    }
    let mut by_rank = vec![0.0; n];
    let mut below = 0.0;
    for rank in (1..=n).rev() {
        below += (rank as f64).recip();
        by_rank[rank - 1] = match rule {
            Rule::Centroid => below,
            Rule::Sum => (n + 1 - rank) as f64,
            Rule::Reciprocal => (rank as f64).recip(),
        };
    }
    let total: f64 = by_rank.iter().sum();
    let mut weights = vec![None; n];
    for (&element, weight) in order.iter().zip(by_rank) {
        let place = weights
            .get_mut(element)
            .ok_or(RankOrderError::NotThere { element, n })?;
        if place.replace(weight / total).is_some() {
            return Err(RankOrderError::Twice { element });
        }
    }
    // As many positions as places, none twice: every place has its weight.
    Ok(weights.into_iter().flatten().collect())
}
