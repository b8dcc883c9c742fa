//! Weights by node, raw and on any scale: only their ratios among siblings
//! matter. Source: OECD/JRC Handbook (2008), step 6.
//!
//! [`Weights`] are what scoring takes. A [`Weighting`] says how they come about
//! and [`derive()`] carries it out; each way is also there on its own, on a matrix
//! or on a few columns.

pub mod ahp;
pub mod answers;
pub mod benefit;
pub mod best_worst;
mod derive;
pub mod optimise;
pub mod points;
pub mod pool;
pub mod principal;
pub mod rank_order;
mod weighting;

pub use answers::{Answers, Consistency, Elicited};
pub use derive::{Parts, derive};
pub use weighting::{ComponentForm, Levels, Weighting};

use crate::error::WeightError;
use crate::framework::{Framework, NodeId};

/// One weight of zero or more for every node of a framework. That of the index
/// is kept and never used.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    raw: Vec<f64>,
}

impl Weights {
    /// The weights published with the framework.
    pub fn published(framework: &Framework) -> Self {
        Self {
            raw: framework.nodes().map(|(_, node)| node.weight).collect(),
        }
    }

    /// The same weight for all siblings at every level.
    pub fn equal(framework: &Framework) -> Self {
        Self {
            raw: vec![1.0; framework.n_nodes()],
        }
    }

    /// The same overall weight for every indicator: a dimension weighs as much
    /// as the number of indicators below it.
    pub fn equal_per_indicator(framework: &Framework) -> Self {
        let mut raw = vec![0.0; framework.n_nodes()];
        for &id in framework.bottom_up() {
            let below: f64 = framework
                .children(id)
                .iter()
                .map(|child| raw[child.index()])
                .sum();
            raw[id.index()] = if framework.node(id).is_indicator() {
                1.0
            } else {
                below
            };
        }
        Self { raw }
    }

    /// How many nodes the weights are for.
    pub fn n_nodes(&self) -> usize {
        self.raw.len()
    }

    /// Changes one weight; the others keep theirs.
    ///
    /// Errors: a weight below zero or not finite; a node of another framework.
    pub fn set(&mut self, node: NodeId, weight: f64) -> Result<(), WeightError> {
        if !(weight.is_finite() && weight >= 0.0) {
            return Err(WeightError::Invalid { weight });
        }
        let index = node.index();
        let raw = self
            .raw
            .get_mut(index)
            .ok_or(WeightError::UnknownNode { index })?;
        // Adding zero turns -0 into 0, so that equal weights have equal bits.
        *raw = weight + 0.0;
        Ok(())
    }

    /// The raw weight of a node.
    pub fn get(&self, node: NodeId) -> f64 {
        self.raw.get(node.index()).copied().unwrap_or(0.0)
    }

    /// The share of a node among its siblings. Shares of siblings sum to 1, or
    /// are all 0 if every raw weight is; that of the index is 1.
    pub fn share(&self, framework: &Framework, node: NodeId) -> f64 {
        let Some(parent) = framework.node(node).parent else {
            return 1.0;
        };
        let siblings = framework.children(parent);
        let scale = self.scale(siblings);
        if scale == 0.0 {
            0.0
        } else {
            self.get(node) / scale / self.sum(siblings, scale)
        }
    }

    /// The share of a node in the whole index: the product of the shares on
    /// the way up. Those of all indicators sum to 1.
    pub fn overall(&self, framework: &Framework, node: NodeId) -> f64 {
        self.share(framework, node)
            * framework
                .ancestors(node)
                .map(|above| self.share(framework, above))
                .product::<f64>()
    }

    /// [`Weights::overall`] of every node, by index, in one walk of the tree. A
    /// node deep in the tree may differ from it in the last bit.
    pub fn overall_shares(&self, framework: &Framework) -> Vec<f64> {
        let mut overall = vec![1.0; framework.n_nodes()];
        for &parent in framework.bottom_up().iter().rev() {
            let siblings = framework.children(parent);
            let scale = self.scale(siblings);
            let sum = self.sum(siblings, scale);
            for &node in siblings {
                let share = if scale == 0.0 {
                    0.0
                } else {
                    self.get(node) / scale / sum
                };
                overall[node.index()] = share * overall[parent.index()];
            }
        }
        overall
    }

    /// The largest of these weights. Dividing by it first keeps the sum finite
    /// whatever the scale.
    pub(crate) fn scale(&self, siblings: &[NodeId]) -> f64 {
        siblings
            .iter()
            .map(|&node| self.get(node))
            .fold(0.0, f64::max)
    }

    /// The sum of these weights, each divided by `scale`.
    pub(crate) fn sum(&self, siblings: &[NodeId], scale: f64) -> f64 {
        siblings.iter().map(|&node| self.get(node) / scale).sum()
    }
}
