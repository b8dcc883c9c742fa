//! A dimension with its children: how each child's column enters, how they are
//! combined, how the result leaves.

use crate::aggregate::{self, Weighted};
use crate::framework::{Direction, NodeId};
use crate::method::{Aggregation, STANDARD_MEAN, STANDARD_SD, Scale, Transform};
use crate::outrank;
use crate::prepare::Prepared;
use crate::rank::{self, FLOOR_TOLERANCE};
use crate::stats;
use crate::weight::Weights;

/// A dimension and its children.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub node: NodeId,
    /// The group that the node is a member of, and its position there; `None` for
    /// the index.
    pub parent: Option<(usize, usize)>,
    pub aggregation: Aggregation,
    pub members: Vec<Member>,
    /// The units that lack a member, for means.
    incomplete: Vec<usize>,
    /// The scale on which the group's own scores lie.
    scale: Scale,
    /// The scale of its members.
    entering_scale: Scale,
    /// Whether the last call recomputed the group.
    pub changed: bool,
    /// Whether the group carries weight in the index.
    pub counts: bool,
    /// What kept the group from being combined.
    pub fault: Option<Fault>,
}

#[derive(Clone, Debug)]
pub(super) struct Member {
    pub node: NodeId,
    /// Where the member's own column stands; `None` for an indicator.
    pub slot: Option<usize>,
    entry: Entry,
    /// Share among the siblings, at the weights of the last call.
    pub share: f64,
    /// The first ranked unit whose value the group's mean cannot combine.
    fault: Option<usize>,
}

/// How a child's column enters its parent.
#[derive(Copy, Clone, Debug)]
enum Entry {
    /// As it is.
    Direct,
    /// Changed, into a column of its own.
    Changed {
        slot: usize,
        mirror_sum: Option<f64>,
    },
}

/// What a mean cannot combine.
#[derive(Copy, Clone, Debug)]
pub(super) enum Fault {
    /// A member's value is zero or less.
    Value { member: usize, unit: usize },
    /// The mean to be penalised is zero or less.
    Mean { unit: usize },
    /// The score leaves the range of numbers.
    Overflow { unit: usize },
}

/// Where the columns of members are found.
pub(super) struct Columns<'a> {
    pub prepared: &'a Prepared,
    pub values: &'a [f64],
    pub entering: &'a [f64],
}

impl Group {
    /// Shares of the members, and whether a member that now weighs something
    /// has a value that cannot be combined.
    pub fn reweight(&mut self, siblings: &[NodeId], weights: &Weights) {
        let scale = weights.scale(siblings);
        let sum = weights.sum(siblings, scale);
        for member in &mut self.members {
            member.share = if scale == 0.0 {
                0.0
            } else {
                weights.get(member.node) / scale / sum
            };
        }
        let mut weighted = self.members.iter().enumerate();
        self.fault = weighted.find_map(|(position, member)| {
            let unit = member.fault.filter(|_| member.share > 0.0)?;
            Some(Fault::Value {
                member: position,
                unit,
            })
        });
    }

    /// Notes which units lack a member, after members have changed.
    pub fn find_incomplete(&mut self, columns: &Columns<'_>) {
        let Self {
            members,
            incomplete,
            ..
        } = self;
        let lacks = |unit: &usize| {
            let mut columns = members.iter().map(|member| columns.weighted(member).column);
            columns.any(|column| column[*unit].is_nan())
        };
        incomplete.clear();
        incomplete.extend((0..columns.prepared.n_units()).filter(lacks));
    }

    /// Combines the members into `out`, one value per unit.
    pub fn combine(&mut self, columns: &Columns<'_>, out: &mut [f64]) {
        if self.fault.is_some() {
            out.fill(f64::NAN);
            return;
        }
        let weighted = || self.members.iter().map(|member| columns.weighted(member));
        match self.aggregation {
            Aggregation::Weakest => aggregate::weakest_of(weighted, out),
            Aggregation::Copeland => {
                let floor = FLOOR_TOLERANCE * self.entering_scale.magnitude;
                outrank::copeland_into(weighted, floor, out);
            }
            Aggregation::MazziottaPareto | Aggregation::AdjustedMazziottaPareto { .. } => {
                aggregate::penalised_means(weighted, out);
                self.fault = mean_fault(out, columns.prepared);
            }
            _ => {
                aggregate::complete_means(weighted, out);
                for &unit in &self.incomplete {
                    out[unit] = aggregate::weighted_mean_at(weighted(), unit);
                }
            }
        }
        self.leave(out, columns.prepared);
    }

    /// Undoes the change of scale under which the members were combined. A mean
    /// lies between its elements, so rounding must not carry it past the scale:
    /// mirrored there, it would fall below the other end.
    fn leave(&mut self, out: &mut [f64], prepared: &Prepared) {
        match self.aggregation.transform() {
            Some(Transform::Identity) => {}
            Some(transform) => out.iter_mut().for_each(|x| *x = transform.undo(*x)),
            None => {
                if let Some((reference, factor)) = self.adjusted() {
                    out.iter_mut()
                        .for_each(|x| *x = reference + (*x - STANDARD_MEAN) / factor);
                }
            }
        }
        // What overflows would be clamped to the end of the scale, in silence.
        let is_power = matches!(self.aggregation.transform(), Some(Transform::Power(_)));
        if is_power || self.scale.bounds.is_none() {
            let overflow = overflow(out, is_power, prepared);
            self.fault = self.fault.or(overflow);
        }
        if let Some(bounds) = self.scale.bounds {
            out.iter_mut().for_each(|x| *x = bounds.clamp(*x));
        }
    }

    /// Of the adjusted Mazziotta-Pareto index: the reference, and how many of
    /// its points a point of the scale is.
    fn adjusted(&self) -> Option<(f64, f64)> {
        let Aggregation::AdjustedMazziottaPareto { reference } = self.aggregation else {
            return None;
        };
        let bounds = self.entering_scale.bounds?;
        Some((
            reference,
            aggregate::ADJUSTED_WIDTH / (bounds.high - bounds.low),
        ))
    }

    /// Writes a member's column as it enters, and notes the first ranked unit
    /// whose value the group's mean cannot combine.
    pub fn enter(
        &mut self,
        member: usize,
        values: &[f64],
        is_ranked: impl Fn(usize) -> bool,
        entering: &mut [f64],
    ) {
        let (aggregation, adjusted) = (self.aggregation, self.adjusted());
        let floor = FLOOR_TOLERANCE * self.entering_scale.magnitude;
        let Some(member) = self.members.get_mut(member) else {
            return;
        };
        let Entry::Changed { slot, .. } = member.entry else {
            return;
        };
        let out = &mut entering[slot * values.len()..][..values.len()];
        for (out, &value) in out.iter_mut().zip(values) {
            *out = member.mirrored(value);
        }
        match aggregation.transform() {
            Some(transform) if transform.needs_positive() => {
                let fault = |(unit, x): (usize, &f64)| *x <= 0.0 && is_ranked(unit);
                member.fault = out.iter().enumerate().position(fault);
                let change = |x: f64| {
                    if x > 0.0 {
                        transform.apply(x)
                    } else {
                        f64::NAN
                    }
                };
                out.iter_mut().for_each(|x| *x = change(*x));
            }
            _ => match adjusted {
                Some((reference, factor)) => out
                    .iter_mut()
                    .for_each(|x| *x = STANDARD_MEAN + factor * (*x - reference)),
                None if aggregation == Aggregation::MazziottaPareto => standardise(out, floor),
                None => {}
            },
        }
    }
}

/// The first ranked unit without a penalised mean because the mean is not
/// positive; all such units lose their score.
fn mean_fault(out: &mut [f64], prepared: &Prepared) -> Option<Fault> {
    let is_fault =
        |unit: usize, x: f64| x == f64::NEG_INFINITY && prepared.status(unit).is_ranked();
    let unit = (0..).zip(&*out).find(|&(unit, &x)| is_fault(unit, x));
    let fault = unit.map(|(unit, _)| Fault::Mean { unit });
    for x in out.iter_mut().filter(|x| x.is_infinite()) {
        *x = f64::NAN;
    }
    fault
}

/// The first ranked unit whose score is no number; all such units lose their
/// score. A power mean is above 0, for all that it takes is.
fn overflow(out: &mut [f64], is_power: bool, prepared: &Prepared) -> Option<Fault> {
    let mut fault = None;
    for (unit, x) in out.iter_mut().enumerate() {
        if x.is_infinite() || (is_power && *x == 0.0) {
            *x = f64::NAN;
            if prepared.status(unit).is_ranked() {
                fault.get_or_insert(Fault::Overflow { unit });
            }
        }
    }
    fault
}

/// To mean 100 and standard deviation 10 of the whole population; a column that
/// is constant, but for rounding, to 100.
fn standardise(xs: &mut [f64], floor: f64) {
    if let Some((mean, factor)) = standardising(xs, floor) {
        xs.iter_mut()
            .for_each(|x| *x = STANDARD_MEAN + factor * (*x - mean));
    }
}

/// The mean of a column, and what differences from it are multiplied by so that their
/// standard deviation becomes 10.
pub(crate) fn standardising(xs: &[f64], floor: f64) -> Option<(f64, f64)> {
    let (mean, sd) = stats::mean(xs).zip(stats::population_sd(xs))?;
    let (least, greatest) = stats::min_max(xs)?;
    // Stretched, the rounding of equal values would count as a difference.
    let factor = if rank::ties(least, greatest, floor) {
        0.0
    } else {
        STANDARD_SD / sd
    };
    Some((mean, factor))
}

impl Member {
    pub fn is_changed(&self) -> bool {
        matches!(self.entry, Entry::Changed { .. })
    }

    pub fn mirrored(&self, value: f64) -> f64 {
        match self.entry {
            Entry::Changed {
                mirror_sum: Some(sum),
                ..
            } => sum - value,
            _ => value,
        }
    }
}

impl<'a> Columns<'a> {
    fn weighted(&self, member: &Member) -> Weighted<'a> {
        let n = self.prepared.n_units();
        let column = match (member.entry, member.slot) {
            (Entry::Changed { slot, .. }, _) => column(self.entering, slot, n),
            (Entry::Direct, Some(slot)) => column(self.values, slot, n),
            (Entry::Direct, None) => self.prepared.normalised(member.node),
        };
        Weighted {
            column,
            weight: member.share,
        }
    }
}

/// The `slot`-th of the columns that stand one after the other in `values`.
pub(super) fn column(values: &[f64], slot: usize, n: usize) -> &[f64] {
    &values[slot * n..][..n]
}

/// Numbers the dimensions, children before parents.
pub(super) fn slots(prepared: &Prepared) -> Vec<Option<usize>> {
    let framework = prepared.framework();
    let mut slots = vec![None; framework.n_nodes()];
    let dimensions = framework
        .bottom_up()
        .iter()
        .filter(|id| !framework.node(**id).is_indicator());
    for (slot, id) in dimensions.enumerate() {
        slots[id.index()] = Some(slot);
    }
    slots
}

/// One group per dimension, children before parents.
pub(super) fn groups(prepared: &Prepared, slots: &[Option<usize>]) -> Vec<Group> {
    let framework = prepared.framework();
    let mut n_changed = 0;
    let dimensions = framework
        .bottom_up()
        .iter()
        .copied()
        .filter(|id| slots[id.index()].is_some());
    let groups = dimensions
        .map(|node| {
            let aggregation = prepared.method().aggregation_at(framework.node(node).depth);
            let children = framework.children(node);
            let members = children
                .iter()
                .map(|&child| member(prepared, slots, child, aggregation, &mut n_changed))
                .collect();
            Group {
                node,
                parent: None,
                aggregation,
                members,
                incomplete: Vec::with_capacity(prepared.n_units()),
                scale: prepared.scale_of(node),
                entering_scale: prepared.scale_of(children.first().copied().unwrap_or(node)),
                changed: false,
                counts: false,
                fault: None,
            }
        })
        .collect();
    with_parents(groups)
}

fn with_parents(mut groups: Vec<Group>) -> Vec<Group> {
    for parent in 0..groups.len() {
        for position in 0..groups[parent].members.len() {
            if let Some(child) = groups[parent].members[position].slot {
                groups[child].parent = Some((parent, position));
            }
        }
    }
    groups
}

fn member(
    prepared: &Prepared,
    slots: &[Option<usize>],
    node: NodeId,
    aggregation: Aggregation,
    n_changed: &mut usize,
) -> Member {
    let slot = slots[node.index()];
    // An indicator was turned round when it was normalised.
    let lower = slot.is_some() && prepared.framework().node(node).direction == Direction::Lower;
    let mirror_sum = lower.then(|| prepared.scale_of(node).mirror_sum);
    let enters_as_it_is = matches!(aggregation, Aggregation::Weakest | Aggregation::Copeland)
        || aggregation.transform() == Some(Transform::Identity);
    let entry = if lower || !enters_as_it_is {
        *n_changed += 1;
        Entry::Changed {
            slot: *n_changed - 1,
            mirror_sum,
        }
    } else {
        Entry::Direct
    };
    Member {
        node,
        slot,
        entry,
        share: 0.0,
        fault: None,
    }
}
