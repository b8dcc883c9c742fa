//! Whom to learn from: units in like circumstances that do better at something.
//!
//! A caller says by [`Criterion`]s what makes two units alike: the same label,
//! a similar number, a similar profile. [`Peers`] then finds, for a unit and a
//! node, the nearest among the ranked units that do better there.
//!
//! # Distance
//!
//! The weighted mean of one distance per criterion:
//!
//! - **Same label**: 0 if both have it, else 1.
//! - **Number**: the difference, or on a logarithmic scale that of the
//!   logarithms, over the interquartile range of all ranked units (over the whole
//!   range if half of them are equal). 1 is thus a clear difference here as well.
//! - **Profile**: the same for each other child of the node's parent in which
//!   both have a score, and the mean over these; for the index, each pillar.
//!
//! What is not known never counts as alike: where either side lacks the context,
//! the distance is the largest that any candidate has from the unit in that
//! criterion, and at least 1. [`Likeness`] says so.
//!
//! Distances are a choice and not a finding, so each peer comes with what is
//! alike and what is not, as figures. The interquartile range, rather than the
//! standard deviation, keeps one metropolis from making all other cities alike.

mod context;
mod network;

pub use network::{Link, Network};

use crate::error::PeersError;
use crate::framework::{Framework, NodeId};
use crate::rank::{self, FLOOR_TOLERANCE};
use crate::score::{Scorer, Scores};
use context::Context;

/// Something in which units can be alike, and how much it matters.
#[derive(Copy, Clone, Debug)]
pub struct Criterion<'a> {
    /// What is compared.
    pub basis: Basis<'a>,
    /// Zero or more, on any scale.
    pub weight: f64,
}

/// What is compared.
#[derive(Copy, Clone, Debug)]
pub enum Basis<'a> {
    /// A label, as in [`Grouping`](crate::Grouping).
    Label {
        /// One per unit, `None` where unknown.
        labels: &'a [Option<String>],
        /// Whether units with another label, or none, are out of the question.
        only_same: bool,
    },
    /// A number, such as population.
    Number {
        /// One per unit, `NaN` where unknown.
        column: &'a [f64],
        /// Whether ratios are compared rather than differences. Numbers of zero
        /// or less then count as unknown.
        logarithmic: bool,
    },
    /// The scores in the other children of the node's parent.
    Profile,
}

/// How alike two units are by one criterion.
#[derive(Copy, Clone, Debug, PartialEq)]
pub enum Likeness {
    /// They have the same label.
    SameLabel,
    /// They have different labels.
    OtherLabel,
    /// The peer's number over the unit's.
    Ratio(f64),
    /// The peer's number less the unit's.
    Difference(f64),
    /// How far apart the scores are on the average, in points, and in how many
    /// nodes both have one.
    Profile {
        /// Mean absolute difference.
        points: f64,
        /// How many nodes it is the mean of.
        n_nodes: usize,
    },
    /// One of them, or both, lack this context.
    Unknown {
        /// Whether the unit has it.
        unit_has: bool,
        /// Whether the peer has it.
        peer_has: bool,
    },
}

/// A unit to learn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Peer {
    /// Its position.
    pub unit: usize,
    /// How unlike the two are, 0 or more.
    pub distance: f64,
    /// By how many points it does better, above 0. Where lower is better the
    /// peer has so many points less.
    pub gap: f64,
    /// How alike they are, by criterion in order.
    pub reasons: Vec<Likeness>,
}

/// Scores and criteria, ready for any unit and node.
#[derive(Clone, Debug)]
pub struct Peers<'a> {
    scores: &'a Scores,
    framework: &'a Framework,
    context: Context<'a>,
    floors: Vec<f64>,
    least_gap: f64,
}

impl<'a> Peers<'a> {
    /// Checks the criteria and finds out what is a large difference in each.
    ///
    /// Shape: one label or number per unit in each criterion.
    /// Errors: no scores; a column of another length; a weight below zero or not
    /// finite; no weight above 0.
    pub fn new(scorer: &'a Scorer, criteria: &[Criterion<'a>]) -> Result<Self, PeersError> {
        let scores = scorer.scores().ok_or(PeersError::NoScores)?;
        let prepared = scorer.prepared();
        let floor = |(id, _)| FLOOR_TOLERANCE * prepared.scale_of(id).magnitude;
        Ok(Self {
            context: Context::new(scores, prepared, criteria)?,
            scores,
            framework: prepared.framework(),
            floors: prepared.framework().nodes().map(floor).collect(),
            least_gap: 0.0,
        })
    }

    /// Counts as better only who is ahead by at least so many points; without
    /// this, whoever is ahead at all.
    #[must_use]
    pub const fn with_least_gap(mut self, points: f64) -> Self {
        self.least_gap = points;
        self
    }

    /// The `k` ranked units nearest to this one that do better in a node, the
    /// nearest first, equally near ones in the order of the units.
    ///
    /// Better is higher, unless a dimension whose direction is `Lower` turns the
    /// scale round on the way to the top of the ranking. Scores that tie are not
    /// better. There may be fewer than `k`: none for the best.
    /// Errors: a unit without a score there.
    pub fn of(&self, unit: usize, node: NodeId, k: usize) -> Result<Vec<Peer>, PeersError> {
        let own = self.scores.node(node).get(unit).copied();
        let Some(own) = own.filter(|score| !score.is_nan()) else {
            let node = self.framework.node(node).code.clone();
            return Err(PeersError::NoScore { unit, node });
        };
        let nearest = self.nearest(unit, own, node, k);
        let peer = |(distance, peer, gap)| Peer {
            unit: peer,
            distance,
            gap,
            reasons: self.context.reasons(unit, peer, node),
        };
        Ok(nearest.into_iter().map(peer).collect())
    }

    /// The `k` ranked units nearest to this one, better or not, the nearest
    /// first, equally near ones in the order of the units: units like it.
    ///
    /// The profile of the index itself is made of its pillars.
    /// There may be fewer than `k`; none if there is no such unit.
    pub fn alike(&self, unit: usize, node: NodeId, k: usize) -> Vec<usize> {
        if unit >= self.scores.ranks().len() {
            return Vec::new();
        }
        let found = self.nearest_of(unit, node, k, |_| Some(0.0));
        found.into_iter().map(|(_, peer, _)| peer).collect()
    }

    /// Distance, position and gap of the nearest better units.
    fn nearest(&self, unit: usize, own: f64, node: NodeId, k: usize) -> Vec<(f64, usize, f64)> {
        let (column, sign) = (self.scores.node(node), sign_in(self.framework, node));
        let floor = self.floors[node.index()];
        let gap = |peer: usize| {
            let score = column[peer];
            let ahead = sign * (score - own);
            let is_better = ahead > 0.0 && !rank::ties(score, own, floor);
            (is_better && ahead >= self.least_gap).then_some(ahead)
        };
        self.nearest_of(unit, node, k, gap)
    }

    /// The nearest of the ranked units that have a gap, with distance and gap.
    fn nearest_of(
        &self,
        unit: usize,
        node: NodeId,
        k: usize,
        gap: impl Fn(usize) -> Option<f64>,
    ) -> Vec<(f64, usize, f64)> {
        let ranked = |&peer: &usize| self.scores.rank(peer).is_some() && peer != unit;
        let n_units = self.scores.ranks().len();
        let candidates: Vec<usize> = (0..n_units).filter(ranked).collect();
        let distances = self.context.distances(unit, node, &candidates);
        let mut found: Vec<(f64, usize, f64)> = candidates
            .iter()
            .zip(distances)
            .filter(|(_, distance)| !distance.is_nan())
            .filter_map(|(&peer, distance)| Some((distance, peer, gap(peer)?)))
            .collect();
        let nearer =
            |a: &(f64, usize, f64), b: &(f64, usize, f64)| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1));
        // Only the nearest need be put in order.
        if k < found.len() {
            found.select_nth_unstable_by(k, nearer);
            found.truncate(k);
        }
        found.sort_unstable_by(nearer);
        found
    }
}

/// 1 where more in a node ranks higher, -1 where it ranks lower: every dimension
/// whose direction is `Lower`, from the node up to the index, turns it round.
/// Indicators were turned when they were normalised.
fn sign_in(framework: &Framework, node: NodeId) -> f64 {
    let own = Some(node).filter(|&node| !framework.node(node).is_indicator());
    own.into_iter()
        .chain(framework.ancestors(node))
        .map(|id| framework.node(id).direction.sign())
        .product()
}
