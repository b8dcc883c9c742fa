//! What weights do, beside what they say: the effective importance of each
//! part of an index.
//!
//! A weight is not an importance. A pillar that goes with the others moves the
//! index by more than its weight says, one that hardly varies by less. Importance
//! is measured by how much of the variance of the index one part alone accounts
//! for: along a straight line ([`linear`]) or along any smooth curve
//! ([`correlation_ratio`]).
//!
//! Source: Paruolo, Saisana and Saltelli 2013,
//! doi:10.1111/j.1467-985X.2012.01059.x.

use crate::correlate::{self, pearson};
use crate::error::ScoreError;
use crate::framework::NodeId;
use crate::score::Scorer;
use crate::weight::Weights;
use crate::{smooth, stats};

/// The share of the variance of `ys` that a straight line in `xs` accounts for.
///
/// Formula: the square of Pearson's correlation, 0 to 1.
/// Shape: one `y` per `x`, missing where either is. `None` if either is constant.
pub fn linear(xs: &[f64], ys: &[f64]) -> Option<f64> {
    pearson(xs, ys).map(|r| r * r)
}

/// The share of the variance of `ys` that a smooth curve in `xs` accounts for:
/// the correlation ratio, or first-order sensitivity index.
///
/// Formula: variance of the fit over variance of `ys`, 0 to 1, where the fit is
/// [`smooth::local_linear`].
/// Shape and `None` as in [`linear`], and below [`LEAST_UNITS`] complete rows. In
/// small samples it flatters: a curve also follows some of the noise.
pub fn correlation_ratio(xs: &[f64], ys: &[f64]) -> Option<f64> {
    let (xs, ys) = stats::complete_pairs(xs, ys);
    (xs.len() >= LEAST_UNITS && !stats::is_constant(&xs)).then_some(())?;
    let ys = unit_range(&ys)?;
    let fit = smooth::local_linear(&unit_range(&xs)?, &ys);
    let ratio = stats::population_sd(&fit)? / stats::population_sd(&ys)?;
    Some((ratio * ratio).min(1.0))
}

/// Fewer units than this show no curve.
pub const LEAST_UNITS: usize = 5;

/// One part of an index: what it should and what it does account for.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Importance {
    /// The pillar or indicator.
    pub node: NodeId,
    /// Its stated share of the index.
    pub stated: f64,
    /// Pearson's correlation with the index; below 0 where it runs against it.
    pub correlation: Option<f64>,
    /// Its share of the sum of the [`linear`] importances.
    pub linear: Option<f64>,
    /// Its share of the sum of the correlation ratios.
    pub curved: Option<f64>,
}

/// The importance of each pillar, in framework order.
///
/// Importances are shares that sum to 1 over the parts that weigh something;
/// what weighs 0 has an importance of 0. `None` where the part or the index is
/// constant. Uses the ranked units.
/// Errors: as [`Scorer::score`], which it calls.
pub fn of_pillars(scorer: &mut Scorer, weights: &Weights) -> Result<Vec<Importance>, ScoreError> {
    let pillars = scorer.prepared().framework().pillars().to_vec();
    of_nodes(scorer, weights, &pillars)
}

/// The importance of each indicator, in framework order, as [`of_pillars`].
pub fn of_indicators(
    scorer: &mut Scorer,
    weights: &Weights,
) -> Result<Vec<Importance>, ScoreError> {
    let indicators = scorer.prepared().framework().indicators().to_vec();
    of_nodes(scorer, weights, &indicators)
}

fn of_nodes(
    scorer: &mut Scorer,
    weights: &Weights,
    nodes: &[NodeId],
) -> Result<Vec<Importance>, ScoreError> {
    scorer.score(weights)?;
    let framework = scorer.prepared().framework();
    let overall = weights.overall_shares(framework);
    let stated: Vec<f64> = nodes.iter().map(|node| overall[node.index()]).collect();
    let Some(scores) = scorer.scores() else {
        return Ok(Vec::new());
    };
    let index = scores.node(framework.root());
    let of_each = |measure: fn(&[f64], &[f64]) -> Option<f64>| {
        nodes
            .iter()
            .map(|&node| measure(scores.node(node), index))
            .collect::<Vec<_>>()
    };
    let correlation = of_each(correlate::pearson);
    let linear = shares(&of_each(linear), &stated);
    let curved = shares(&of_each(correlation_ratio), &stated);
    let one = |position: usize| Importance {
        node: nodes[position],
        stated: stated[position],
        correlation: correlation[position],
        linear: linear[position],
        curved: curved[position],
    };
    Ok((0..nodes.len()).map(one).collect())
}

/// Shares of the sum over what weighs something.
fn shares(importances: &[Option<f64>], stated: &[f64]) -> Vec<Option<f64>> {
    let counted: Vec<Option<f64>> = importances
        .iter()
        .zip(stated)
        .map(|(importance, &stated)| importance.map(|x| if stated > 0.0 { x } else { 0.0 }))
        .collect();
    let total: f64 = counted.iter().flatten().sum();
    let share = |importance: &Option<f64>| importance.filter(|_| total > 0.0).map(|x| x / total);
    counted.iter().map(share).collect()
}

/// From 0 to 1, so that no square over- or underflows; `None` if constant.
fn unit_range(xs: &[f64]) -> Option<Vec<f64>> {
    let (least, greatest) = stats::min_max(xs).filter(|_| !stats::is_constant(xs))?;
    let span = greatest / 2.0 - least / 2.0;
    Some(xs.iter().map(|x| (x / 2.0 - least / 2.0) / span).collect())
}
