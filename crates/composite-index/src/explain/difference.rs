//! Why two scores differ, part by part.
//!
//! The difference of two scores of a dimension is shared out among its children,
//! and what a child's own score adds is shared out in turn among its children,
//! down to the indicators. The parts always sum to the difference.
//!
//! # How a difference is shared out
//!
//! Between two units under the same weights, with the shares w of the children
//! that are present:
//!
//! - **Arithmetic mean**: w (x - y), exact.
//! - **Geometric mean**: L(S, T) w (ln x - ln y), exact, with the logarithmic
//!   mean L(S, T) = (S - T) / (ln S - ln T) of the two scores S and T: the
//!   additive logarithmic mean Divisia index. Source: Ang (2005), *The LMDI
//!   approach to decomposition analysis*, doi:10.1016/j.enpol.2003.10.010.
//! - **Everything else**, and either mean where one unit lacks a child that the
//!   other has: [Shapley values](super::shapley()) of the children as each of them
//!   goes from the one unit's state to the other's. A mixture of both states
//!   without a score, because nothing is present or a mean does not exist, counts
//!   as halfway between the two scores.
//! - **Copeland scores** depend on all units and cannot be shared out.
//!
//! Between two scorings of one unit three things can change: the values, the
//! weights, and the way to combine. Each gets what it changes on the average
//! over all orders in which they can change one after the other (with values and
//! weights only: the mean of changing it first and last). The change of the
//! values is shared out as above. That of the weights is, for the arithmetic
//! mean, (w' - w)(x - M) with the mean M of both scores: more weight helps where
//! the unit does better than on the whole, and the zero of the scale does not
//! matter. For the geometric mean it is the same in logarithms, times L; for
//! the others it is Shapley values of the shares.
//!
//! # Further down
//!
//! What a child's score adds is divided in proportion to the parts of its own
//! difference; if it did not change as a whole though parts of it did, by what
//! a small change of it would add. A child that one side lacks is not divided.
//!
//! # Rounding
//!
//! What rounding leaves over, parts in 10^15, goes to the largest part.

use crate::error::ExplainError;
use crate::explain::rule::Rule;
use crate::explain::sides::{Sides, Split, State};
use crate::framework::{Framework, NodeId};
use crate::score::Scorer;

/// A difference of two scores and what it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The dimension whose scores differ.
    pub node: NodeId,
    /// The one score less the other: `method` and the totals of the children.
    pub total: f64,
    /// What a change of the way in which the dimension combines its children adds.
    pub method: f64,
    /// Everything below the dimension that has a part: each child, followed by
    /// what is below it.
    pub parts: Vec<Part>,
    /// Whether all is exact. If not, a group had more than
    /// [`EXACT_PARTS`](super::EXACT_PARTS) parts without a closed form, and their
    /// parts, which still sum to the difference, are means over drawn orders.
    pub is_exact: bool,
}

/// What one node adds to a difference, in points of the dimension explained.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Part {
    /// The node.
    pub node: NodeId,
    /// All that it adds: `weight`, `method`, and what is below it or, if it is
    /// not divided, its own value.
    pub total: f64,
    /// What the change of its share among its siblings adds.
    pub weight: f64,
    /// What changes of the method at this node add: of the way in which it
    /// combines its children, and of the scale on which it enters its parent.
    pub method: f64,
    /// Whether it counts on the first side (the unit, or after), and on the
    /// second (the other unit, or before).
    pub is_present: [bool; 2],
    /// Whether the list goes on below it.
    pub is_divided: bool,
}

impl Part {
    /// What the change of the node's value adds, all of it from below if the
    /// node is divided.
    pub fn value(&self) -> f64 {
        self.total - self.weight - self.method
    }
}

impl Difference {
    /// The parts of the children of a node, in order.
    pub fn children<'a>(
        &'a self,
        framework: &'a Framework,
        node: NodeId,
    ) -> impl Iterator<Item = &'a Part> {
        let is_child = move |part: &&Part| framework.node(part.node).parent == Some(node);
        self.parts.iter().filter(is_child)
    }
}

/// Why one unit scores above or below another: the score of `unit` less that of
/// `other` in a dimension, by its parts.
///
/// Errors: no scores; an indicator; a unit without a score there; Copeland scores.
pub fn between_units(
    scorer: &Scorer,
    node: NodeId,
    unit: usize,
    other: usize,
) -> Result<Difference, ExplainError> {
    difference([(scorer, other), (scorer, unit)], node)
}

/// Why a unit's score moved: the score after less that before in a dimension,
/// by its parts.
///
/// The scorers may have different weights, methods and figures, but need the
/// same framework, up to its weights; units are known by their position.
/// Errors: no scores; different frameworks; an indicator; a unit without a score
/// there; Copeland scores.
pub fn between_scorings(
    before: &Scorer,
    after: &Scorer,
    node: NodeId,
    unit: usize,
) -> Result<Difference, ExplainError> {
    let frameworks = [before, after].map(|scorer| scorer.prepared().framework());
    if !frameworks[0].is_shaped_like(frameworks[1]) {
        return Err(ExplainError::DifferentFrameworks);
    }
    difference([(before, unit), (after, unit)], node)
}

fn difference(states: [State<'_>; 2], node: NodeId) -> Result<Difference, ExplainError> {
    let framework = states[0].0.prepared().framework();
    let code = || framework.node(node).code.clone();
    if framework.node(node).is_indicator() {
        return Err(ExplainError::Indicator { indicator: code() });
    }
    let score = |(scorer, unit): State<'_>| {
        let scores = scorer.scores().ok_or(ExplainError::NoScores)?;
        let score = scores.node(node).get(unit).filter(|score| !score.is_nan());
        score
            .copied()
            .ok_or_else(|| ExplainError::NoScore { unit, node: code() })
    };
    let scores = [score(states[0])?, score(states[1])?];
    if !is_own(states, node) {
        return Err(ExplainError::NotDivisible { dimension: code() });
    }
    let mut walk = Walk {
        states,
        parts: Vec::new(),
        is_exact: true,
    };
    let total = scores[1] - scores[0];
    let method = walk.divide(node, scores, 1.0, total);
    Ok(Difference {
        node,
        total,
        method,
        parts: walk.parts,
        is_exact: walk.is_exact,
    })
}

/// Whether the scores of a dimension follow from the units' own values.
fn is_own(states: [State<'_>; 2], node: NodeId) -> bool {
    states
        .iter()
        .all(|(scorer, _)| Rule::of(scorer.prepared(), node).is_own())
}

struct Walk<'a> {
    states: [State<'a>; 2],
    parts: Vec<Part>,
    is_exact: bool,
}

impl Walk<'_> {
    /// Lists what is below a dimension. One point of its score adds `factor`, and
    /// all together must add `target`. Gives the part of its own method.
    fn divide(&mut self, node: NodeId, scores: [f64; 2], factor: f64, target: f64) -> f64 {
        let sides = Sides::of(self.states, node, scores);
        let mut split = sides.split();
        self.is_exact &= split.is_exact;
        split.settle(factor, target);
        let framework = self.states[0].0.prepared().framework();
        for (position, &child) in framework.children(node).iter().enumerate() {
            let is_present = [1, 0].map(|side| sides.is_present(side, position));
            let (weight, value) = (split.weights[position], split.values[position]);
            let place = self.parts.len();
            self.parts.push(Part {
                node: child,
                total: weight + value,
                weight,
                method: 0.0,
                is_present,
                is_divided: is_present == [true; 2] && self.has_parts(child),
            });
            if self.parts[place].is_divided {
                let lines = [0, 1].map(|side| sides.lines[side][position]);
                let slope = (lines[0].slope + lines[1].slope) / 2.0;
                let factor = factor * split.slopes[position] * slope;
                let scores = self.states.map(|state| score_of(state, child));
                // On a scale that moved, a score adds what it does on the mean of
                // both scales; the rest is due to the scale.
                let target = match lines[0] == lines[1] {
                    true => value,
                    false => factor * (scores[1] - scores[0]),
                };
                let method = self.divide(child, scores, factor, target);
                self.parts[place].method = method + (value - target);
            }
        }
        split.method
    }

    fn has_parts(&self, node: NodeId) -> bool {
        let framework = self.states[0].0.prepared().framework();
        !framework.node(node).is_indicator() && is_own(self.states, node)
    }
}

fn score_of((scorer, unit): State<'_>, node: NodeId) -> f64 {
    let scores = scorer.scores().map(|scores| scores.node(node));
    let score = scores.and_then(|scores| scores.get(unit));
    score.copied().unwrap_or(f64::NAN)
}

impl Split {
    /// Brings all parts to another scale, on which they sum to `target`: what is
    /// left over goes to the largest.
    fn settle(&mut self, factor: f64, target: f64) {
        let mut parts: Vec<&mut f64> = std::iter::once(&mut self.method)
            .chain(&mut self.weights)
            .chain(&mut self.values)
            .collect();
        for part in &mut parts {
            **part *= factor;
        }
        let sum: f64 = parts.iter().map(|part| **part).sum();
        if let Some(largest) = parts.into_iter().max_by(|a, b| a.abs().total_cmp(&b.abs())) {
            *largest += target - sum;
        }
    }
}
