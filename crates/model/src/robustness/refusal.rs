//! Why choices cannot be combined, in the kinds that readers are told.

use composite_index::error::VariantError;
use composite_index::{MethodError, ScoreError};
use serde::{Deserialize, Serialize};

/// Why a method and weights give no ranks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Refusal {
    /// A mean that needs scores above zero, where some are not.
    NotAboveZero,
    /// A penalty that has no meaning for a score so far below the others.
    Penalty,
    /// A scale without two ends, where a middle is needed.
    NoMiddle,
    /// Goalposts that are not published.
    NoGoalposts,
    /// Groups that the data set does not have.
    NoGroups,
    /// What is left weighs nothing, as where the one indicator that counts is left
    /// out.
    NoWeight,
    /// Anything else.
    Other {
        /// In the engine's words.
        detail: String,
    },
}

impl From<&MethodError> for Refusal {
    fn from(error: &MethodError) -> Self {
        match error {
            MethodError::MissingGoalposts { .. } => Self::NoGoalposts,
            MethodError::NoReferencePoint { .. } => Self::NoMiddle,
            MethodError::UnknownGrouping { .. } => Self::NoGroups,
            _ => Self::Other {
                detail: error.to_string(),
            },
        }
    }
}

impl From<&ScoreError> for Refusal {
    fn from(error: &ScoreError) -> Self {
        match error {
            ScoreError::NotPositive { .. } => Self::NotAboveZero,
            ScoreError::NotPositiveMean { .. } => Self::Penalty,
            ScoreError::AllWeightsZero { .. } => Self::NoWeight,
            ScoreError::Overflow { .. } | ScoreError::ForeignWeights { .. } => Self::Other {
                detail: error.to_string(),
            },
        }
    }
}

impl From<&VariantError> for Refusal {
    fn from(error: &VariantError) -> Self {
        match error {
            VariantError::Method(error) => error.into(),
            VariantError::Score(error) => error.into(),
            VariantError::Weight(error) => Self::Other {
                detail: error.to_string(),
            },
        }
    }
}
