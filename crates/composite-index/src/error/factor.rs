//! Choices that are varied, and what becomes of the method under them.

use crate::error::{MethodError, SampleError, ScoreError, SensitivityError, WeightError};

/// Why one combination of choices gives no ranks.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum VariantError {
    /// The data set cannot carry out the method.
    #[error(transparent)]
    Method(#[from] MethodError),
    /// The prepared data cannot be scored with the weights.
    #[error(transparent)]
    Score(#[from] ScoreError),
    /// A weight was refused.
    #[error(transparent)]
    Weight(#[from] WeightError),
}

/// Why a list of factors cannot be varied on a data set. Factors count from 0.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum FactorError {
    /// There is nothing to vary.
    #[error("there are no factors")]
    NoFactors,
    /// A factor without a single alternative.
    #[error("factor {factor} has no alternatives")]
    NoAlternatives {
        /// Position of the factor.
        factor: usize,
    },
    /// A node that is not in the framework.
    #[error("factor {factor}: node {index} does not exist")]
    UnknownNode {
        /// Position of the factor.
        factor: usize,
        /// The node's index.
        index: usize,
    },
    /// The index itself cannot be left out.
    #[error("factor {factor} leaves out the index itself")]
    IndexLeftOut {
        /// Position of the factor.
        factor: usize,
    },
    /// Weights that were made for another framework.
    #[error("factor {factor}: {found} weights for {expected} nodes")]
    ForeignWeights {
        /// Position of the factor.
        factor: usize,
        /// The number of nodes.
        expected: usize,
        /// The number of weights.
        found: usize,
    },
    /// A region that does not have one part per child.
    #[error(
        "factor {factor}: shares of {found} parts for the {expected} children of '{dimension}'"
    )]
    Parts {
        /// Position of the factor.
        factor: usize,
        /// Code of the dimension.
        dimension: String,
        /// The number of its children.
        expected: usize,
        /// The number of parts.
        found: usize,
    },
    /// More combinations of alternatives than can be prepared or listed.
    #[error("more than {greatest} combinations")]
    TooManyCombinations {
        /// The greatest number that is carried out.
        greatest: usize,
    },
    /// Choices that cannot be listed, where a list is needed.
    #[error("factor {factor} has no list of alternatives")]
    Continuous {
        /// Position of the factor.
        factor: usize,
    },
    /// More units than ranks can be counted for.
    #[error("{n_units} units: there may be {greatest} at most")]
    TooManyUnits {
        /// The number of units.
        n_units: usize,
        /// The greatest number there may be.
        greatest: usize,
    },
    /// The method as it stands, before anything is varied, gives no ranks.
    #[error("the method as it stands gives no ranks")]
    Nominal(#[source] VariantError),
    /// There are no such shares.
    #[error(transparent)]
    Sample(#[from] SampleError),
    /// There are no such indices.
    #[error(transparent)]
    Sensitivity(#[from] SensitivityError),
}
