//! Why a score is what it is, why two scores differ, and who passed whom.

pub mod difference;
pub(crate) mod line;
pub mod passing;
pub(crate) mod rule;
pub mod shapley;
mod sides;

pub use difference::{Difference, Part, between_scorings, between_units};
pub use passing::{Passage, Passages, Passing, passages};
pub use shapley::{EXACT_PARTS, Shapley, shapley};

use crate::framework::NodeId;
use crate::method::Aggregation;
use crate::score::{Element, Scorer};
use rule::Rule;

/// What each child of a dimension adds to a unit's score there, in the order of
/// the children. The parts sum to the score, up to rounding.
///
/// Formula: w x / sum of w for the arithmetic mean; for the geometric mean the
/// score is shared out by logarithms, score * w ln x / sum of w ln x, which
/// needs every value to be 1 or more, as on the range 1 to 100. The sums run
/// over the children that are present, and x is mirrored where the child is a
/// dimension whose direction is `Lower`. For the other means, the weakest child
/// and the adjusted Mazziotta-Pareto index on a bounded scale: its share of the
/// bottom of the scale, and the [Shapley value](shapley()) of its rise from there
/// to x, which for the arithmetic mean comes to the same.
///
/// A child that is missing or weighs 0 adds 0; [`is_present`] tells it from one
/// that scored 0. `out` is cleared first and keeps its room.
///
/// Returns false, and leaves `out` empty, if there is nothing to share out: no
/// scores yet, no score of this unit in this dimension, an indicator, a
/// geometric mean of values below 1, other aggregations without a bottom of the
/// scale, Mazziotta-Pareto indices of standardised columns, Copeland scores.
pub fn contributions(scorer: &Scorer, node: NodeId, unit: usize, out: &mut Vec<f64>) -> bool {
    out.clear();
    let Some(score) = score_in(scorer, node, unit) else {
        return false;
    };
    let present = || scorer.elements(node, unit).filter(Element::is_present);
    let total = |part: fn(f64) -> f64| {
        present()
            .map(|element| element.share * part(element.value))
            .sum::<f64>()
    };
    let depth = scorer.prepared().framework().node(node).depth;
    let (part, factor): (fn(f64) -> f64, f64) =
        match scorer.prepared().method().aggregation_at(depth) {
            Aggregation::Arithmetic => (|value| value, 1.0 / total(|_| 1.0)),
            Aggregation::Geometric if present().any(|element| element.value < 1.0) => return false,
            // Where every value is 1 all logarithms are 0, and only the weights are left.
            Aggregation::Geometric if total(f64::ln) == 0.0 => (|_| 1.0, score / total(|_| 1.0)),
            Aggregation::Geometric => (f64::ln, score / total(f64::ln)),
            _ => return from_the_bottom(scorer, node, unit, out),
        };
    let added = |element: Element| match element.is_present() {
        true => factor * element.share * part(element.value),
        false => 0.0,
    };
    out.extend(scorer.elements(node, unit).map(added));
    !out.is_empty()
}

/// Shares the score out as if all children had risen from the bottom of the scale.
fn from_the_bottom(scorer: &Scorer, node: NodeId, unit: usize, out: &mut Vec<f64>) -> bool {
    let prepared = scorer.prepared();
    let rule = Rule::of(prepared, node);
    let child = prepared.framework().children(node).first();
    let bounds = child.and_then(|&child| prepared.scale_of(child).bounds);
    let Some(low) = bounds
        .map(|range| range.low)
        .filter(|_| rule.keeps_equals())
    else {
        return false;
    };
    let elements: Vec<Element> = scorer.elements(node, unit).collect();
    let present = || elements.iter().filter(|element| element.is_present());
    let worth = |set: &[bool]| {
        let rise = |(element, &risen): (&Element, &bool)| match risen {
            true => (element.share, element.value),
            false => (element.share, low),
        };
        rule.combine(present().zip(set).map(rise))
    };
    let mut rises = shapley(present().count(), worth).values.into_iter();
    let sum: f64 = present().map(|element| element.share).sum();
    out.extend(elements.iter().map(|element| match element.is_present() {
        true => low * element.share / sum + rises.next().unwrap_or(f64::NAN),
        false => 0.0,
    }));
    if out.iter().any(|part| part.is_nan()) {
        out.clear();
    }
    !out.is_empty()
}

/// Whether a child takes part in a unit's score of its parent: it has a value
/// and weighs something. False for the index, which has no parent, and while
/// there are no scores.
pub fn is_present(scorer: &Scorer, child: NodeId, unit: usize) -> bool {
    let framework = scorer.prepared().framework();
    let Some(parent) = framework.node(child).parent else {
        return false;
    };
    let position = framework
        .children(parent)
        .iter()
        .position(|&sibling| sibling == child);
    let element = position.and_then(|position| scorer.elements(parent, unit).nth(position));
    scorer.scores().is_some() && element.is_some_and(|element| element.is_present())
}

fn score_in(scorer: &Scorer, node: NodeId, unit: usize) -> Option<f64> {
    let scores = scorer.scores()?;
    scores
        .node(node)
        .get(unit)
        .copied()
        .filter(|score| !score.is_nan())
}
