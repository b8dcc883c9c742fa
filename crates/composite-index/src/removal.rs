//! What an index would be without one of its parts.
//!
//! Source: OECD/JRC Handbook (2008), step 7, on the inclusion and exclusion of
//! individual indicators.

use crate::correlate;
use crate::error::ScoreError;
use crate::framework::{Framework, NodeId};
use crate::score::Scorer;
use crate::weight::Weights;

/// The effect of taking one part out.
#[derive(Clone, Debug, PartialEq)]
pub struct Removal {
    /// The pillar or indicator taken out.
    pub element: NodeId,
    /// How ranks change; `None` if nothing is left of the index without it.
    pub change: Option<RankChange>,
}

/// How ranks change, over the units that are ranked before and after.
#[derive(Clone, Debug, PartialEq)]
pub struct RankChange {
    /// Mean number of places that a unit moves, up or down.
    pub mean_shift: f64,
    /// The unit that moves furthest, the first of them in the order of the
    /// units; `None` if none moves.
    pub furthest: Option<Move>,
    /// Spearman's correlation of the ranks before and after; `None` if either
    /// ranks all units alike.
    pub spearman: Option<f64>,
    /// How many units lose their rank, since they have no other values.
    pub n_lost: usize,
}

/// One unit's ranks before and after.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The unit.
    pub unit: usize,
    /// Rank with the part.
    pub before: u32,
    /// Rank without it.
    pub after: u32,
}

impl Move {
    /// How many places the unit moves, up or down.
    pub fn distance(self) -> u32 {
        self.before.abs_diff(self.after)
    }
}

/// Takes out each of `elements` in turn, which gives its weight to its siblings
/// in proportion. The only weighted child of a dimension takes the dimension
/// with it.
///
/// Afterwards the scorer holds the scores under `weights`.
/// Errors: as [`Scorer::score`].
pub fn each(
    scorer: &mut Scorer,
    weights: &Weights,
    elements: &[NodeId],
) -> Result<Vec<Removal>, ScoreError> {
    let before = scorer.score(weights)?.ranks().to_vec();
    let mut removals = Vec::with_capacity(elements.len());
    for &element in elements {
        let without = without(scorer.prepared().framework(), weights, element);
        let change = match without {
            None => None,
            Some(without) => Some(compare(&before, scorer.score(&without)?.ranks())),
        };
        removals.push(Removal { element, change });
    }
    scorer.score(weights)?;
    Ok(removals)
}

/// The weights without one element; `None` if nothing would be left.
pub fn without(framework: &Framework, weights: &Weights, element: NodeId) -> Option<Weights> {
    let mut rest = weights.clone();
    let mut gone = element;
    loop {
        rest.set(gone, 0.0).ok()?;
        let parent = framework.node(gone).parent?;
        let weighs = |&sibling: &NodeId| rest.get(sibling) > 0.0;
        if framework.children(parent).iter().any(weighs) {
            return Some(rest);
        }
        gone = parent;
    }
}

/// Shape: one rank per unit in each, 0 where it is not ranked.
fn compare(before: &[u32], after: &[u32]) -> RankChange {
    let moves: Vec<Move> = before
        .iter()
        .zip(after)
        .enumerate()
        .filter(|(_, (before, after))| **before > 0 && **after > 0)
        .map(|(unit, (&before, &after))| Move {
            unit,
            before,
            after,
        })
        .collect();
    let n_before = before.iter().filter(|rank| **rank > 0).count();
    let total: f64 = moves.iter().map(|step| f64::from(step.distance())).sum();
    let places = |rank: fn(&Move) -> u32| {
        moves
            .iter()
            .map(|step| f64::from(rank(step)))
            .collect::<Vec<_>>()
    };
    RankChange {
        mean_shift: if moves.is_empty() {
            0.0
        } else {
            total / moves.len() as f64
        },
        furthest: moves
            .iter()
            .copied()
            .filter(|step| step.distance() > 0)
            .reduce(|most, step| {
                if step.distance() > most.distance() {
                    step
                } else {
                    most
                }
            }),
        spearman: correlate::spearman(&places(|step| step.before), &places(|step| step.after)),
        n_lost: n_before - moves.len(),
    }
}
