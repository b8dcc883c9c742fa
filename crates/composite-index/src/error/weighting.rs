//! A way to weight and the data it is applied to.

use crate::error::{
    AnswersError, BenefitError, OptimiseError, PoolError, PrincipalError, ScoreError, WeightError,
};

/// Why a weighting gives no weights.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum WeightingError {
    /// A code is not in the framework.
    #[error("there is no node '{code}'")]
    UnknownCode {
        /// The code.
        code: String,
    },
    /// A unit is not in the data set.
    #[error("there is no unit '{id}'")]
    UnknownUnit {
        /// The unit's id.
        id: String,
    },
    /// A unit is in the data set and not ranked.
    #[error("unit '{id}' is not ranked")]
    NotRanked {
        /// The unit's id.
        id: String,
    },
    /// A weight given by hand is below zero or not finite.
    #[error("the weight of '{code}' is {weight}: it must be zero or more")]
    InvalidWeight {
        /// The node's code.
        code: String,
        /// The weight.
        weight: f64,
    },
    /// A person weighs some children of a dimension and not this one.
    #[error("person {person} gives '{code}' no weight but its siblings one")]
    MissingWeight {
        /// The person, from 0.
        person: usize,
        /// The code of the child without a weight.
        code: String,
    },
    /// Answers are not about as many elements as the dimension has children.
    #[error("'{dimension}' has {expected} children, and the answers are about {found}")]
    Size {
        /// The dimension's code.
        dimension: String,
        /// The number of children.
        expected: usize,
        /// The number that is answered for.
        found: usize,
    },
    /// The children of a dimension cannot be weighted in this way.
    #[error("'{dimension}': {cause}")]
    Dimension {
        /// The dimension's code.
        dimension: String,
        /// Why not; positions in it are those of the children, and of the
        /// ranked units.
        cause: WeightingCause,
    },
    /// The published weights give no scores to look at.
    #[error(transparent)]
    Score(#[from] ScoreError),
    /// A derived weight is refused.
    #[error(transparent)]
    Weight(#[from] WeightError),
}

/// What went wrong within one dimension.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum WeightingCause {
    /// What people answered.
    #[error(transparent)]
    Answers(#[from] AnswersError),
    /// Principal components.
    #[error(transparent)]
    Principal(#[from] PrincipalError),
    /// The benefit of the doubt.
    #[error(transparent)]
    Benefit(#[from] BenefitError),
    /// Optimised weights.
    #[error(transparent)]
    Optimise(#[from] OptimiseError),
    /// Pooled weights.
    #[error(transparent)]
    Pool(#[from] PoolError),
    /// No weights earn the unit, or any unit, anything.
    #[error("no weights earn anything")]
    NoWeights,
}
