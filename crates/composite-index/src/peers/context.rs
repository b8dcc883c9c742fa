//! How far apart two units are by each criterion.

use crate::error::PeersError;
use crate::framework::{Framework, NodeId};
use crate::peers::{Basis, Criterion, Likeness};
use crate::prepare::Prepared;
use crate::score::Scores;
use crate::stats;

/// Criteria with what a large difference is.
#[derive(Clone, Debug)]
pub(super) struct Context<'a> {
    scores: &'a Scores,
    framework: &'a Framework,
    measures: Vec<Measure<'a>>,
    /// How much scores vary, by node.
    spreads: Vec<f64>,
}

#[derive(Clone, Debug)]
struct Measure<'a> {
    basis: Basis<'a>,
    /// Share of the weight.
    share: f64,
    /// For a number: on the scale on which differences count, over the spread.
    column: Vec<f64>,
}

impl<'a> Context<'a> {
    pub fn new(
        scores: &'a Scores,
        prepared: &'a Prepared,
        criteria: &[Criterion<'a>],
    ) -> Result<Self, PeersError> {
        let n_units = prepared.n_units();
        for (criterion, given) in criteria.iter().enumerate() {
            given.check(criterion, n_units)?;
        }
        let weights = || criteria.iter().map(|criterion| criterion.weight);
        let scale = weights().fold(0.0, f64::max);
        if scale == 0.0 {
            return Err(PeersError::NoCriterion);
        }
        let sum: f64 = weights().map(|weight| weight / scale).sum();
        let measure = |criterion: &Criterion<'a>| Measure {
            basis: criterion.basis,
            share: criterion.weight / scale / sum,
            column: criterion.basis.scaled(scores),
        };
        let framework = prepared.framework();
        let spread = |(id, _)| spread_of_ranked(scores.node(id), scores);
        Ok(Self {
            scores,
            framework,
            measures: criteria.iter().map(measure).collect(),
            spreads: framework.nodes().map(spread).collect(),
        })
    }

    /// The distance of each candidate, `NaN` if it is out of the question.
    pub fn distances(&self, unit: usize, node: NodeId, candidates: &[usize]) -> Vec<f64> {
        let mut totals = vec![0.0; candidates.len()];
        for measure in self.measures.iter().filter(|measure| measure.share > 0.0) {
            let known = self.known(measure, unit, node, candidates);
            // A comparison with a missing distance is false.
            let largest = known.iter().fold(1.0, |a, &b| if b > a { b } else { a });
            for ((total, known), &peer) in totals.iter_mut().zip(known).zip(candidates) {
                let distance = if known.is_nan() { largest } else { known };
                *total += match measure.basis.allows(unit, peer) {
                    true => measure.share * distance,
                    false => f64::NAN,
                };
            }
        }
        totals
    }

    /// How alike two units are, by criterion.
    pub fn reasons(&self, unit: usize, peer: usize, node: NodeId) -> Vec<Likeness> {
        let likeness = |measure: &Measure<'_>| match measure.basis {
            Basis::Label { labels, .. } => match (&labels[unit], &labels[peer]) {
                (Some(own), Some(other)) if own == other => Likeness::SameLabel,
                (Some(_), Some(_)) => Likeness::OtherLabel,
                (own, other) => unknown(own.is_some(), other.is_some()),
            },
            Basis::Number {
                column,
                logarithmic,
            } => {
                let has = |unit: usize| !measure.column[unit].is_nan();
                match (has(unit) && has(peer), logarithmic) {
                    (true, true) => Likeness::Ratio(column[peer] / column[unit]),
                    (true, false) => Likeness::Difference(column[peer] - column[unit]),
                    (false, _) => unknown(has(unit), has(peer)),
                }
            }
            Basis::Profile => self.profile(unit, peer, node),
        };
        self.measures.iter().map(likeness).collect()
    }

    /// Distances by one criterion, `NaN` where they are not known.
    fn known(
        &self,
        measure: &Measure<'_>,
        unit: usize,
        node: NodeId,
        candidates: &[usize],
    ) -> Vec<f64> {
        match measure.basis {
            Basis::Label { labels, .. } => {
                let distance = |&peer: &usize| match (&labels[unit], &labels[peer]) {
                    (Some(own), Some(other)) if own == other => 0.0,
                    (Some(_), Some(_)) => 1.0,
                    _ => f64::NAN,
                };
                candidates.iter().map(distance).collect()
            }
            Basis::Number { .. } => {
                let own = measure.column[unit];
                let distance = |&peer: &usize| (own - measure.column[peer]).abs();
                candidates.iter().map(distance).collect()
            }
            Basis::Profile => self.profile_distances(unit, node, candidates),
        }
    }

    /// Column by column, for this is where the time goes.
    fn profile_distances(&self, unit: usize, node: NodeId, candidates: &[usize]) -> Vec<f64> {
        let mut sums = vec![(0.0, 0.0); candidates.len()];
        for id in self.others(node) {
            let (column, spread) = (self.scores.node(id), self.spreads[id.index()]);
            let own = column[unit];
            for ((sum, n), &peer) in sums.iter_mut().zip(candidates) {
                let gap = over((own - column[peer]).abs(), spread);
                if !gap.is_nan() {
                    *sum += gap;
                    *n += 1.0;
                }
            }
        }
        // Nothing over nothing is missing.
        sums.into_iter().map(|(sum, n)| sum / n).collect()
    }

    fn profile(&self, unit: usize, peer: usize, node: NodeId) -> Likeness {
        match mean(self.gaps(unit, peer, node).map(|(_, gap)| gap)) {
            Some((points, n_nodes)) => Likeness::Profile { points, n_nodes },
            None => {
                let has = |unit: usize| {
                    let mut others = self.others(node);
                    others.any(|id| !self.scores.node(id)[unit].is_nan())
                };
                unknown(has(unit), has(peer))
            }
        }
    }

    /// Absolute differences in the other children of the node's parent, or in
    /// the pillars of the index, where both have a score.
    fn gaps(&self, unit: usize, peer: usize, node: NodeId) -> impl Iterator<Item = (NodeId, f64)> {
        self.others(node).filter_map(move |id| {
            let column = self.scores.node(id);
            let gap = (column[unit] - column[peer]).abs();
            (!gap.is_nan()).then_some((id, gap))
        })
    }

    fn others(&self, node: NodeId) -> impl Iterator<Item = NodeId> {
        let parent = self.framework.node(node).parent;
        // Nothing stands beside the index: its profile is what it is made of.
        let siblings = self.framework.children(parent.unwrap_or(node));
        siblings.iter().copied().filter(move |&id| id != node)
    }
}

impl Criterion<'_> {
    fn check(&self, criterion: usize, expected: usize) -> Result<(), PeersError> {
        let weight = self.weight;
        if !(weight.is_finite() && weight >= 0.0) {
            return Err(PeersError::InvalidWeight { criterion, weight });
        }
        let found = match self.basis {
            Basis::Label { labels, .. } => labels.len(),
            Basis::Number { column, .. } => column.len(),
            Basis::Profile => expected,
        };
        match found == expected {
            true => Ok(()),
            false => Err(PeersError::Length {
                criterion,
                expected,
                found,
            }),
        }
    }
}

impl Basis<'_> {
    /// A number on the scale on which differences count, over its spread; not
    /// finite is missing. Empty for other criteria.
    fn scaled(self, scores: &Scores) -> Vec<f64> {
        let Self::Number {
            column,
            logarithmic,
        } = self
        else {
            return Vec::new();
        };
        let change = |&x: &f64| {
            let changed = if logarithmic { x.ln() } else { x };
            if changed.is_finite() {
                changed
            } else {
                f64::NAN
            }
        };
        let changed: Vec<f64> = column.iter().map(change).collect();
        let spread = spread_of_ranked(&changed, scores);
        changed.into_iter().map(|x| over(x, spread)).collect()
    }

    /// Whether a peer may be considered at all.
    fn allows(self, unit: usize, peer: usize) -> bool {
        match self {
            Self::Label {
                labels,
                only_same: true,
            } => labels[unit].is_some() && labels[unit] == labels[peer],
            _ => true,
        }
    }
}

/// The interquartile range of the ranked units; the whole range if that is 0.
fn spread_of_ranked(column: &[f64], scores: &Scores) -> f64 {
    let ranked = column.iter().zip(scores.ranks());
    let values: Vec<f64> = ranked
        .filter(|&(_, &rank)| rank > 0)
        .map(|(&value, _)| value)
        .collect();
    let sorted = stats::sorted(&values);
    let between = |low: f64, high: f64| {
        let low = stats::quantile_of_sorted(&sorted, low);
        let high = stats::quantile_of_sorted(&sorted, high);
        low.zip(high).map_or(0.0, |(low, high)| high - low)
    };
    match between(0.25, 0.75) {
        0.0 => between(0.0, 1.0),
        spread => spread,
    }
}

/// In spreads; as it is where nothing varies.
fn over(x: f64, spread: f64) -> f64 {
    if spread > 0.0 { x / spread } else { x }
}

/// The mean, and of how many.
fn mean(values: impl Iterator<Item = f64>) -> Option<(f64, usize)> {
    let (total, n) = values.fold((0.0, 0), |(total, n), value| (total + value, n + 1));
    (n > 0).then(|| (total / n as f64, n))
}

fn unknown(unit_has: bool, peer_has: bool) -> Likeness {
    Likeness::Unknown { unit_has, peer_has }
}
