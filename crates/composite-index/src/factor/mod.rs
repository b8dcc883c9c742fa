//! Choices behind a ranking that could have been made otherwise.
//!
//! A [`Factor`] is one such choice with its alternatives. [`crate::uncertainty`]
//! draws them at random, [`crate::multiverse`] lists every combination.
//!
//! What factors do to one method and its weights, in this order whatever the
//! order of the list: they draw the figures anew, edit the method (a later factor of the list over an
//! earlier one), replace all weights, draw the shares of siblings, and leave a
//! node out.

mod variants;

pub use variants::MAX_PREPARED;
pub(crate) use variants::{Draw, Variants};

use std::sync::Arc;

use crate::error::{FactorError, WeightError};
use crate::framework::{Framework, NodeId};
use crate::margin::Margins;
use crate::method::{Aggregation, Imputation, Method, Normalisation, Screening, Treatment};
use crate::sample::WeightRegion;
use crate::weight::Weights;

/// One uncertain choice. All alternatives are equally likely.
#[derive(Clone, Debug, PartialEq)]
pub enum Factor {
    /// Which units are ranked.
    Screening(Vec<Screening>),
    /// What is done about outliers.
    Treatment(Vec<Treatment>),
    /// What stands in for missing values.
    Imputation(Vec<Imputation>),
    /// How indicators come onto a common scale.
    Normalisation(Vec<Normalisation>),
    /// How children combine, each alternative a list of levels as in
    /// [`Method::aggregation`].
    Aggregation(Vec<Vec<Aggregation>>),
    /// All weights at once.
    Weights(Vec<Weights>),
    /// The shares of the children of one dimension, drawn uniformly in a region.
    WeightNoise {
        /// The dimension; the index for the weights of the pillars.
        parent: NodeId,
        /// One part per child, in order.
        region: WeightRegion,
    },
    /// The figures themselves, drawn anew within their margins: so many data sets
    /// that could have been published as well, the same for the same seed.
    Figures {
        /// The margins.
        margins: Arc<Margins>,
        /// How many data sets there are to choose from.
        n_replicates: usize,
        /// What chance follows from.
        seed: u32,
    },
    /// Nothing is left out, or one of these nodes is, as if it weighed 0: its
    /// siblings share what it had, and the only weighted child of a dimension
    /// takes the dimension with it. Alternative 0 is nothing, alternative 1 the
    /// first node. Who is ranked is judged with all figures, as before.
    LeaveOut(Vec<NodeId>),
}

impl Factor {
    /// Shares of the children of `parent` at most `spread` away from those they
    /// have under these weights. A child that weighs 0 may gain weight.
    ///
    /// Units: `spread` is a share: 0.05 is five percentage points.
    /// Errors: a dimension that does not exist or has no weights; a spread below
    /// zero or not finite.
    pub fn weights_around(
        framework: &Framework,
        weights: &Weights,
        parent: NodeId,
        spread: f64,
    ) -> Result<Self, FactorError> {
        check_node(framework, 0, parent)?;
        let children = framework.children(parent).iter();
        let raw: Vec<f64> = children.map(|&child| weights.get(child)).collect();
        let region = WeightRegion::around(&raw, spread)?;
        Ok(Self::WeightNoise { parent, region })
    }

    /// How many alternatives there are; `None` if they cannot be listed.
    pub fn n_alternatives(&self) -> Option<usize> {
        match self {
            Self::Screening(alternatives) => Some(alternatives.len()),
            Self::Treatment(alternatives) => Some(alternatives.len()),
            Self::Imputation(alternatives) => Some(alternatives.len()),
            Self::Normalisation(alternatives) => Some(alternatives.len()),
            Self::Aggregation(alternatives) => Some(alternatives.len()),
            Self::Weights(alternatives) => Some(alternatives.len()),
            Self::LeaveOut(nodes) => Some(nodes.len() + 1),
            Self::Figures { n_replicates, .. } => Some(*n_replicates),
            Self::WeightNoise { .. } => None,
        }
    }

    /// Whether the alternatives differ in the method, rather than in weights or
    /// figures.
    pub fn edits_method(&self) -> bool {
        self.stage() == 0 && !self.redraws()
    }

    /// Whether the alternatives differ in the figures.
    fn redraws(&self) -> bool {
        matches!(self, Self::Figures { .. })
    }

    /// How many shares are drawn for one choice.
    pub(crate) fn n_shares(&self) -> usize {
        match self {
            Self::WeightNoise { region, .. } => region.n_parts(),
            _ => 0,
        }
    }

    /// When the factor has its say about the weights.
    fn stage(&self) -> u8 {
        match self {
            Self::Weights(_) => 1,
            Self::WeightNoise { .. } => 2,
            Self::LeaveOut(_) => 3,
            _ => 0,
        }
    }

    fn edit(&self, alternative: usize, method: &mut Method) {
        match self {
            Self::Screening(given) => choose(given, alternative, &mut method.screening),
            Self::Treatment(given) => choose(given, alternative, &mut method.treatment),
            Self::Imputation(given) => choose(given, alternative, &mut method.imputation),
            Self::Normalisation(given) => choose(given, alternative, &mut method.normalisation),
            Self::Aggregation(given) => choose(given, alternative, &mut method.aggregation),
            Self::Weights(_)
            | Self::WeightNoise { .. }
            | Self::LeaveOut(_)
            | Self::Figures { .. } => {}
        }
    }

    fn reweigh(
        &self,
        framework: &Framework,
        alternative: usize,
        shares: &[f64],
        weights: &mut Weights,
    ) -> Result<(), WeightError> {
        match self {
            Self::Weights(alternatives) => match alternatives.get(alternative) {
                Some(given) => copy(framework, given, weights),
                None => Ok(()),
            },
            Self::WeightNoise { parent, .. } => {
                let children = framework.children(*parent).iter();
                children
                    .zip(shares)
                    .try_for_each(|(&child, &share)| weights.set(child, share))
            }
            Self::LeaveOut(nodes) => {
                let left_out = alternative
                    .checked_sub(1)
                    .and_then(|place| nodes.get(place));
                left_out.map_or(Ok(()), |&node| leave_out(framework, weights, node))
            }
            _ => Ok(()),
        }
    }

    fn check(&self, framework: &Framework, factor: usize) -> Result<(), FactorError> {
        if self.n_alternatives() == Some(0) {
            return Err(FactorError::NoAlternatives { factor });
        }
        match self {
            Self::Weights(alternatives) => check_weights(framework, factor, alternatives),
            Self::WeightNoise { parent, region } => {
                check_parts(framework, factor, *parent, region.n_parts())
            }
            Self::LeaveOut(nodes) => nodes
                .iter()
                .try_for_each(|&node| check_left_out(framework, factor, node)),
            _ => Ok(()),
        }
    }
}

fn choose<T: Clone>(alternatives: &[T], alternative: usize, choice: &mut T) {
    if let Some(given) = alternatives.get(alternative) {
        choice.clone_from(given);
    }
}

/// Checks that factors fit a framework.
pub(crate) fn check(framework: &Framework, factors: &[Factor]) -> Result<(), FactorError> {
    if factors.is_empty() {
        return Err(FactorError::NoFactors);
    }
    let mut numbered = factors.iter().enumerate();
    numbered.try_for_each(|(factor, given)| given.check(framework, factor))
}

/// The number of combinations of these numbers of alternatives, if it is not
/// greater than `greatest`.
pub(crate) fn n_combinations(
    numbers: impl Iterator<Item = usize>,
    greatest: usize,
) -> Result<usize, FactorError> {
    let mut numbers = numbers;
    numbers
        .try_fold(1_usize, |product, n| product.checked_mul(n))
        .filter(|product| *product <= greatest)
        .ok_or(FactorError::TooManyCombinations { greatest })
}

fn check_node(framework: &Framework, factor: usize, node: NodeId) -> Result<(), FactorError> {
    let index = node.index();
    if index < framework.n_nodes() {
        Ok(())
    } else {
        Err(FactorError::UnknownNode { factor, index })
    }
}

fn check_weights(
    framework: &Framework,
    factor: usize,
    alternatives: &[Weights],
) -> Result<(), FactorError> {
    let expected = framework.n_nodes();
    let mut numbers = alternatives.iter().map(Weights::n_nodes);
    match numbers.find(|&found| found != expected) {
        None => Ok(()),
        Some(found) => Err(FactorError::ForeignWeights {
            factor,
            expected,
            found,
        }),
    }
}

fn check_parts(
    framework: &Framework,
    factor: usize,
    parent: NodeId,
    found: usize,
) -> Result<(), FactorError> {
    check_node(framework, factor, parent)?;
    let expected = framework.children(parent).len();
    if expected == found {
        return Ok(());
    }
    Err(FactorError::Parts {
        factor,
        dimension: framework.node(parent).code.clone(),
        expected,
        found,
    })
}

fn check_left_out(framework: &Framework, factor: usize, node: NodeId) -> Result<(), FactorError> {
    check_node(framework, factor, node)?;
    if node == framework.root() {
        Err(FactorError::IndexLeftOut { factor })
    } else {
        Ok(())
    }
}

/// Takes a node out, and what is above it as far as nothing else there weighs.
fn leave_out(
    framework: &Framework,
    weights: &mut Weights,
    node: NodeId,
) -> Result<(), WeightError> {
    let mut gone = node;
    loop {
        weights.set(gone, 0.0)?;
        let Some(parent) = framework.node(gone).parent else {
            return Ok(());
        };
        let mut siblings = framework.children(parent).iter();
        if parent == framework.root() || siblings.any(|&sibling| weights.get(sibling) > 0.0) {
            return Ok(());
        }
        gone = parent;
    }
}

/// Copies weights node by node, for a clone would allocate.
fn copy(framework: &Framework, from: &Weights, to: &mut Weights) -> Result<(), WeightError> {
    let mut nodes = framework.nodes();
    nodes.try_for_each(|(node, _)| to.set(node, from.get(node)))
}
