//! The score of one unit as a function of one share.

use crate::form::Form;
use crate::framework::{Direction, NodeId};
use crate::score::{Element, Scorer};

use super::{Held, SAME_PLACE};

/// A ratio of two linear functions of the share t:
/// (n0 + n1 t) / (d0 + d1 t), oriented so that more is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Track {
    n0: f64,
    n1: f64,
    d0: f64,
    d1: f64,
}

impl Track {
    fn constant(value: f64) -> Self {
        Self {
            n0: value,
            n1: 0.0,
            d0: 1.0,
            d1: 0.0,
        }
    }

    /// The score at this share.
    pub fn at(self, t: f64) -> f64 {
        (self.n0 + self.n1 * t) / (self.d0 + self.d1 * t)
    }

    /// Of the value in the node and the children around it, each with its share
    /// if it is held; `None` if the unit has no value in any of them.
    fn through(
        node: Element,
        others: impl Iterator<Item = (Element, Option<f64>)>,
        left: f64,
    ) -> Option<Self> {
        let (mut total, mut present, mut all) = (0.0, 0.0, 0.0);
        let (mut held_total, mut held_present) = (0.0, 0.0);
        for (other, held) in others {
            match held {
                Some(share) if other.is_present() => {
                    held_total += share * other.value;
                    held_present += share;
                }
                Some(_) => {}
                None => {
                    all += other.share;
                    if other.is_present() {
                        total += other.share * other.value;
                        present += other.share;
                    }
                }
            }
        }
        let (total, present) = (total / all, present / all);
        // A common factor of numerator and denominator would be a root of every
        // difference.
        match (node.is_present(), present > 0.0, held_present > 0.0) {
            (true, false, false) => Some(Self::constant(node.value)),
            (false, true, false) => Some(Self::constant(total / present)),
            (false, false, true) => Some(Self::constant(held_total / held_present)),
            (false, false, false) => None,
            (is_present, _, _) => {
                let (value, own) = match is_present {
                    true => (node.value, 1.0),
                    false => (0.0, 0.0),
                };
                Some(Self {
                    n0: held_total + left * total,
                    n1: value - total,
                    d0: held_present + left * present,
                    d1: own - present,
                })
            }
        }
    }

    /// Turned round: `sum` less the value.
    fn mirrored(self, sum: f64) -> Self {
        Self {
            n0: sum * self.d0 - self.n0,
            n1: sum * self.d1 - self.n1,
            ..self
        }
    }

    /// In a mean with children that sum to `total` and weigh `weight`.
    fn among(self, share: f64, total: f64, weight: f64) -> Self {
        let whole = share + weight;
        Self {
            n0: (share * self.n0 + total * self.d0) / whole,
            n1: (share * self.n1 + total * self.d1) / whole,
            ..self
        }
    }
}

/// Of the difference of two units, times a positive function: the coefficients
/// of 1, t and t².
fn difference(ahead: Track, behind: Track) -> [f64; 3] {
    let (a, b) = (ahead, behind);
    if (a.d0, a.d1) == (b.d0, b.d1) {
        return [a.n0 - b.n0, a.n1 - b.n1, 0.0];
    }
    [
        a.n0 * b.d0 - b.n0 * a.d0,
        a.n0 * b.d1 + a.n1 * b.d0 - b.n0 * a.d1 - b.n1 * a.d0,
        a.n1 * b.d1 - b.n1 * a.d1,
    ]
}

/// Of three shares up to a limit, the one at which a difference shows best.
pub(super) fn clearest(difference: impl Fn(f64) -> f64, limit: f64) -> f64 {
    let ends = [0.01, 0.99].map(|t| t * limit);
    ends.into_iter().fold(0.5 * limit, |best, t| {
        match difference(t).abs() > difference(best).abs() {
            true => t,
            false => best,
        }
    })
}

/// Where the order of two units changes below a limit, by rising share.
pub(super) fn meetings(focus: Track, other: Track, limit: f64) -> [Option<f64>; 2] {
    let inside = |t: f64| t > SAME_PLACE && t < limit - SAME_PLACE;
    let [c, b, a] = difference(other, focus);
    let discriminant = b * b - 4.0 * a * c;
    // Without a root, or touching at a double one, the order stays.
    if discriminant <= 0.0 {
        return [None, None];
    }
    // Adding numbers of one sign, so that no digits cancel.
    let sum = -0.5 * (b + discriminant.sqrt().copysign(b));
    let (x, y) = (sum / a, c / sum);
    let (first, second) = if x < y { (x, y) } else { (y, x) };
    if second - first <= SAME_PLACE {
        return [None, None];
    }
    match (inside(first), inside(second)) {
        (true, true) => [Some(first), Some(second)],
        (true, false) => [Some(first), None],
        (false, true) => [Some(second), None],
        (false, false) => [None, None],
    }
}

/// How the score of each unit is read off a scorer in which the node and its
/// siblings weigh something.
pub(super) struct Tracks<'a> {
    scorer: &'a Scorer,
    form: &'a Form,
    group: NodeId,
    /// Where the node stands among the children of its group.
    position: usize,
    /// For each child of the group, the share that it keeps, if it is held.
    held: Vec<Option<f64>>,
    /// What the held ones leave.
    left: f64,
}

impl<'a> Tracks<'a> {
    pub fn new(scorer: &'a Scorer, form: &'a Form, node: NodeId, held: &Held) -> Self {
        let framework = scorer.prepared().framework();
        let group = framework.node(node).parent.unwrap_or(framework.root());
        Self {
            scorer,
            form,
            group,
            position: place(framework.children(group), node),
            held: framework
                .children(group)
                .iter()
                .map(|&child| held.share(child))
                .collect(),
            left: held.left(),
        }
    }

    /// The track of one row of the form.
    pub fn of(&self, row: usize) -> Track {
        let framework = self.scorer.prepared().framework();
        let track = match self.group == framework.root() {
            true => self.of_pillar(row),
            false => self.of_inner(self.form.units()[row]),
        };
        track.unwrap_or(Track::constant(f64::NAN))
    }

    fn of_pillar(&self, row: usize) -> Option<Track> {
        let element = |part: usize| Element {
            share: self.form.shares()[part],
            value: self.form.value(row, part),
        };
        let others = (0..self.form.n_parts()).filter(|&part| part != self.position);
        let others = others.map(|part| (element(part), self.held[part]));
        Track::through(element(self.position), others, self.left)
    }

    fn of_inner(&self, unit: usize) -> Option<Track> {
        let framework = self.scorer.prepared().framework();
        let (node, others) = self.split(self.group, self.position, unit);
        let held = self.held.iter().enumerate();
        let held = held.filter(|&(at, _)| at != self.position);
        let others = others.zip(held.map(|(_, &held)| held));
        let mut track = Track::through(node?, others, self.left);
        let mut child = self.group;
        for parent in framework.ancestors(self.group) {
            track = self.rise(track, child, parent, unit);
            child = parent;
        }
        match framework.node(framework.root()).direction {
            Direction::Higher => track,
            Direction::Lower => track.map(|track| track.mirrored(0.0)),
        }
    }

    /// From the track of a dimension to that of its parent.
    fn rise(
        &self,
        track: Option<Track>,
        child: NodeId,
        parent: NodeId,
        unit: usize,
    ) -> Option<Track> {
        let framework = self.scorer.prepared().framework();
        let position = place(framework.children(parent), child);
        let (own, others) = self.split(parent, position, unit);
        let (total, weight) = others
            .filter(Element::is_present)
            .fold((0.0, 0.0), |(total, weight), other| {
                (total + other.share * other.value, weight + other.share)
            });
        let share = own.map_or(0.0, |own| own.share);
        match track {
            Some(track) if share > 0.0 => {
                let entering = match framework.node(child).direction {
                    Direction::Higher => track,
                    Direction::Lower => {
                        track.mirrored(self.scorer.prepared().scale_of(child).mirror_sum)
                    }
                };
                Some(entering.among(share, total, weight))
            }
            _ => (weight > 0.0).then(|| Track::constant(total / weight)),
        }
    }

    /// One child of a dimension, and the others.
    fn split(
        &self,
        dimension: NodeId,
        position: usize,
        unit: usize,
    ) -> (Option<Element>, impl Iterator<Item = Element>) {
        let elements = || self.scorer.elements(dimension, unit).enumerate();
        let others = elements().filter(move |&(at, _)| at != position);
        let own = elements().nth(position);
        (own.map(|(_, own)| own), others.map(|(_, other)| other))
    }
}

fn place(children: &[NodeId], node: NodeId) -> usize {
    children
        .iter()
        .position(|&child| child == node)
        .unwrap_or(0)
}
