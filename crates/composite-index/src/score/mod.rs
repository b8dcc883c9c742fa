//! From weights to scores to ranks: the path that runs while a slider moves.
//!
//! A dimension's score combines those of its children, each of which counts with
//! its weight over the sum of the weights that are present: a missing child, or
//! one that weighs 0, is absent and the others share the whole. Higher is better
//! for the parent throughout: a dimension whose direction is `Lower` enters its
//! parent mirrored, as low + high - x on a bounded scale, as -x for z-scores, and
//! as 2 - x for ratios. The direction of the index itself says which end of its
//! scores ranks first.
//!
//! How each [`Aggregation`](crate::Aggregation) acts within the tree:
//!
//! | Aggregation | Children enter | Result |
//! |---|---|---|
//! | means | on the scale under which the mean is arithmetic | back on their own scale |
//! | weakest | as they are | on their own scale |
//! | Copeland | as they are: only order within each counts | wins less losses, among all units |
//! | Mazziotta-Pareto | brought to mean 100 and standard deviation 10, over all units | around 100 |
//! | adjusted Mazziotta-Pareto | on a width of 60 around the reference | back on their own scale |
//!
//! Where a mean needs positive values, a value of zero or less of a ranked unit
//! is an error; units that are not ranked simply have no score.
//!
//! [`Scorer::score`] allocates nothing after the first call and recomputes only
//! the groups of siblings whose weights changed, with the dimensions above them.
//! Each group is computed afresh rather than corrected by a difference, so the
//! result does not depend, to the last bit, on what was computed before.
//!
//! Source: OECD/JRC Handbook (2008), steps 6 and 7.

mod group;

use std::sync::Arc;

use crate::error::ScoreError;
use crate::framework::NodeId;
use crate::prepare::{Prepared, Status};
use crate::rank::{FLOOR_TOLERANCE, Ranking};
use crate::weight::Weights;

pub(crate) use group::standardising;
use group::{Columns, Fault, Group, Member, column};

/// Scores of all dimensions and the ranking of the units.
#[derive(Clone, Debug)]
pub struct Scores {
    prepared: Arc<Prepared>,
    /// Where a dimension's column stands in `values`; `None` for an indicator.
    slots: Vec<Option<usize>>,
    /// Column by column, children before parents, so the index comes last.
    values: Vec<f64>,
    ranking: Ranking,
}

/// Why a unit has no score and so no rank.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Absence {
    /// Screening left it out; [`Prepared::status`] has the reasons.
    Screened,
    /// It has no value in anything that weighs more than 0.
    NothingWeighted,
}

impl Scores {
    /// The unit's score in the index, on the normalised scale.
    pub fn score(&self, unit: usize) -> Option<f64> {
        let root = self.node(self.prepared.framework().root());
        root.get(unit).copied().filter(|score| !score.is_nan())
    }

    /// Scores in one node, one per unit, `NaN` where missing. For an indicator
    /// these are the normalised values. Units that are not ranked may have
    /// scores in dimensions, but have none in the index.
    pub fn node(&self, node: NodeId) -> &[f64] {
        match self.slots[node.index()] {
            Some(slot) => column(&self.values, slot, self.prepared.n_units()),
            None => self.prepared.normalised(node),
        }
    }

    /// The unit's rank, 1 for the best; ties share the best rank.
    pub fn rank(&self, unit: usize) -> Option<u32> {
        self.ranks().get(unit).copied().filter(|&rank| rank > 0)
    }

    /// One rank per unit, 0 where it is not ranked.
    pub fn ranks(&self) -> &[u32] {
        self.ranking.ranks()
    }

    /// The ranked units, best first, tied ones in input order.
    pub fn order(&self) -> &[u32] {
        self.ranking.order()
    }

    /// How many units are ranked.
    pub fn n_ranked(&self) -> usize {
        self.ranking.n_ranked()
    }

    /// Why a unit has no score; `None` if it has one.
    pub fn absence(&self, unit: usize) -> Option<Absence> {
        match (self.score(unit), self.prepared.status(unit)) {
            (Some(_), _) => None,
            (None, Status::NotRanked(_)) => Some(Absence::Screened),
            (None, _) => Some(Absence::NothingWeighted),
        }
    }
}

/// Computes scores again and again as weights change.
///
/// It is the private buffer of whoever computes: what it answers is that of its
/// own last call. Clones share what was prepared and nothing else.
#[derive(Clone, Debug)]
pub struct Scorer {
    scores: Scores,
    /// One per dimension, children before parents.
    groups: Vec<Group>,
    /// Columns of children that are mirrored or rescaled as they enter a parent.
    entering: Vec<f64>,
    unranked: Vec<usize>,
    tie_floor: f64,
    weights: Vec<f64>,
    /// Whether `weights` describes `scores` at all.
    computed: bool,
    /// Whether the last call succeeded.
    valid: bool,
}

impl Scorer {
    /// Makes room for everything that scoring will need.
    pub fn new(prepared: impl Into<Arc<Prepared>>) -> Self {
        let prepared = prepared.into();
        let slots = group::slots(&prepared);
        let groups = group::groups(&prepared, &slots);
        let n = prepared.n_units();
        let changed_members = groups
            .iter()
            .flat_map(|group| &group.members)
            .filter(|member| member.is_changed())
            .count();
        let mut scorer = Self {
            entering: vec![f64::NAN; changed_members * n],
            unranked: (0..n)
                .filter(|&unit| !prepared.status(unit).is_ranked())
                .collect(),
            tie_floor: FLOOR_TOLERANCE * prepared.scale_of(prepared.framework().root()).magnitude,
            weights: vec![0.0; prepared.framework().n_nodes()],
            computed: false,
            valid: false,
            scores: Scores {
                values: vec![f64::NAN; groups.len() * n],
                ranking: Ranking::new(n),
                slots,
                prepared,
            },
            groups,
        };
        scorer.enter_indicators();
        scorer
    }

    /// What the scores are computed from.
    pub fn prepared(&self) -> &Prepared {
        &self.scores.prepared
    }

    /// What the scores were computed from, to start again.
    pub fn into_prepared(self) -> Prepared {
        Arc::unwrap_or_clone(self.scores.prepared)
    }

    /// The same room without scores, for another question: there are none until
    /// a call succeeds.
    #[must_use]
    pub fn emptied(mut self) -> Self {
        self.valid = false;
        self
    }

    /// The scores of the last call, if it succeeded.
    pub fn scores(&self) -> Option<&Scores> {
        self.valid.then_some(&self.scores)
    }

    /// Scores and ranks all units under these weights.
    ///
    /// Errors: weights of another framework; a dimension that counts and whose
    /// children all weigh 0; a geometric mean of a value of zero or less; a score
    /// that overflows. After an error there are no scores until a call succeeds.
    pub fn score(&mut self, weights: &Weights) -> Result<&Scores, ScoreError> {
        let mut part = 0;
        while self.score_part(weights, part)? {
            part += 1;
        }
        Ok(&self.scores)
    }

    /// What [`Scorer::score`] does, part by part, for tables so large that somebody
    /// else wants a turn in between: to be called with the same weights and with 0,
    /// 1, 2 and so on until there are no more parts, which it says. There are no
    /// scores before.
    ///
    /// Errors: as [`Scorer::score`].
    pub fn score_part(&mut self, weights: &Weights, part: usize) -> Result<bool, ScoreError> {
        if part == 0 {
            self.valid = false;
            self.check_weights(weights)?;
        }
        if part < self.groups.len() {
            let changed = !self.computed || self.is_stale(part, weights);
            self.groups[part].changed = changed;
            if changed {
                self.recompute(part, weights);
            }
            return Ok(true);
        }
        self.computed = true;
        self.check_faults()?;
        self.rank();
        self.valid = true;
        Ok(false)
    }

    /// Finds which groups count, from the index down, and that each of them
    /// has a child with weight.
    fn check_weights(&mut self, weights: &Weights) -> Result<(), ScoreError> {
        let (expected, found) = (self.weights.len(), weights.n_nodes());
        if expected != found {
            return Err(ScoreError::ForeignWeights { expected, found });
        }
        for group in &mut self.groups {
            group.counts = group.node == self.scores.prepared.framework().root();
        }
        for slot in (0..self.groups.len()).rev() {
            let (below, rest) = self.groups.split_at_mut(slot);
            let Some(group) = rest.first() else { continue };
            let weighted = |member: &&Member| weights.get(member.node) > 0.0;
            if group.counts && !group.members.iter().any(|member| weighted(&member)) {
                return Err(ScoreError::AllWeightsZero {
                    dimension: self.scores.code(group.node),
                });
            }
            for child in group
                .members
                .iter()
                .filter(weighted)
                .filter_map(|member| member.slot)
            {
                below[child].counts = group.counts;
            }
        }
        Ok(())
    }

    /// Whether a weight in the group, or anything below it, has changed.
    fn is_stale(&self, slot: usize, weights: &Weights) -> bool {
        self.groups[slot].members.iter().any(|member| {
            let reweighted = self.weights[member.node.index()] != weights.get(member.node);
            reweighted || member.slot.is_some_and(|child| self.groups[child].changed)
        })
    }

    fn recompute(&mut self, slot: usize, weights: &Weights) {
        let n = self.scores.prepared.n_units();
        let members = &self.groups[slot].members;
        let is_fresh = !self.computed
            || members
                .iter()
                .any(|member| member.slot.is_some_and(|child| self.groups[child].changed));
        let group = &mut self.groups[slot];
        group.reweight(
            self.scores.prepared.framework().children(group.node),
            weights,
        );
        for member in &group.members {
            self.weights[member.node.index()] = weights.get(member.node);
        }
        let (below, rest) = self.scores.values.split_at_mut(slot * n);
        let columns = Columns {
            prepared: &self.scores.prepared,
            values: below,
            entering: &self.entering,
        };
        if is_fresh {
            group.find_incomplete(&columns);
        }
        group.combine(&columns, &mut rest[..n]);
        self.enter_parent(slot);
    }

    /// Passes a dimension's new scores on, where its parent takes them changed.
    fn enter_parent(&mut self, slot: usize) {
        let n = self.scores.prepared.n_units();
        let Some((parent, position)) = self.groups[slot].parent else {
            return;
        };
        let prepared = &self.scores.prepared;
        let is_ranked = |unit: usize| prepared.status(unit).is_ranked();
        let values = column(&self.scores.values, slot, n);
        self.groups[parent].enter(position, values, is_ranked, &mut self.entering);
    }

    /// Does for indicators, once, what [`Scorer::enter_parent`] does for dimensions.
    fn enter_indicators(&mut self) {
        let prepared = &self.scores.prepared;
        let is_ranked = |unit: usize| prepared.status(unit).is_ranked();
        for group in &mut self.groups {
            for position in 0..group.members.len() {
                let member = &group.members[position];
                if member.slot.is_none() {
                    let values = prepared.normalised(member.node);
                    group.enter(position, values, is_ranked, &mut self.entering);
                }
            }
        }
    }

    fn check_faults(&self) -> Result<(), ScoreError> {
        let faulty = self
            .groups
            .iter()
            .filter(|group| group.counts)
            .find_map(|group| Some((group, group.fault?)));
        let Some((group, fault)) = faulty else {
            return Ok(());
        };
        let (Fault::Value { unit, .. } | Fault::Mean { unit } | Fault::Overflow { unit }) = fault;
        let unit_id = self.scores.prepared.unit_id(unit).to_owned();
        let dimension = self.scores.code(group.node);
        match fault {
            Fault::Mean { .. } => Err(ScoreError::NotPositiveMean {
                unit: unit_id,
                dimension,
            }),
            Fault::Overflow { .. } => Err(ScoreError::Overflow {
                unit: unit_id,
                dimension,
            }),
            Fault::Value { member, .. } => {
                let member = &group.members[member];
                Err(ScoreError::NotPositive {
                    unit: unit_id,
                    dimension,
                    element: self.scores.code(member.node),
                    value: member.mirrored(self.scores.node(member.node)[unit]),
                    aggregation: group.aggregation,
                })
            }
        }
    }

    /// The index is the last group. If it has not changed, neither have the ranks.
    fn rank(&mut self) {
        let n = self.scores.prepared.n_units();
        let Some(index) = self.groups.last().filter(|index| index.changed) else {
            return;
        };
        let start = (self.groups.len() - 1) * n;
        let scores = &mut self.scores.values[start..];
        for &unit in &self.unranked {
            scores[unit] = f64::NAN;
        }
        let direction = self.scores.prepared.framework().node(index.node).direction;
        self.scores
            .ranking
            .update(scores, direction, self.tie_floor);
    }

    /// The children of a dimension as they entered its last mean, in order:
    /// share among the siblings and value for one unit. Empty for an indicator.
    pub(crate) fn elements(&self, node: NodeId, unit: usize) -> impl Iterator<Item = Element> {
        let group = self.scores.slots[node.index()].map(|slot| &self.groups[slot]);
        group
            .into_iter()
            .flat_map(|group| &group.members)
            .map(move |member| Element {
                share: member.share,
                value: member.mirrored(self.scores.node(member.node)[unit]),
            })
    }
}

/// A child's part in one unit's score of a dimension.
#[derive(Copy, Clone, Debug)]
pub(crate) struct Element {
    /// Share among all siblings, present or not.
    pub share: f64,
    /// Value as it enters the parent, `NaN` where missing.
    pub value: f64,
}

impl Element {
    /// Whether the child takes part in the mean.
    pub fn is_present(&self) -> bool {
        self.share > 0.0 && !self.value.is_nan()
    }
}

impl Scores {
    fn code(&self, node: NodeId) -> String {
        self.prepared.framework().node(node).code.clone()
    }
}
