//! What mends a method without an answer.

use composite_index::{MethodError, ScoreError};

use crate::engine::Failure;

/// What a reader can do about a failure with one press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Combine by the arithmetic mean, which always exists.
    Arithmetic,
    /// Scale by the data set's own extremes.
    MinMax,
    /// Compare by rank, whatever the size of a figure.
    Ranks,
    /// Leave gaps as they are.
    KeepGaps,
    /// Return to the baseline weights.
    ResetWeights,
    /// Return to what the data set proposes.
    PublishedMethod,
}

impl Remedy {
    /// What mends a failure.
    #[must_use]
    pub const fn of(failure: &Failure) -> Self {
        match failure {
            Failure::Method(error) => match error {
                MethodError::MissingGoalposts { .. } => Self::MinMax,
                MethodError::Overflow { .. } => Self::Ranks,
                MethodError::UnknownGrouping { .. } => Self::KeepGaps,
                MethodError::NoReferencePoint { .. }
                | MethodError::MixedScales { .. }
                | MethodError::InvalidExponent { .. } => Self::Arithmetic,
                MethodError::EmptyRange { .. }
                | MethodError::InvalidCoverage { .. }
                | MethodError::InvalidThreshold { .. }
                | MethodError::UnknownUnit { .. }
                | MethodError::UnknownIndicator { .. }
                | MethodError::InvalidCap { .. }
                | MethodError::InvalidLimits => Self::PublishedMethod,
            },
            Failure::TooManyPairs { .. } => Self::Arithmetic,
            Failure::Score(error) => match error {
                ScoreError::NotPositive { .. } | ScoreError::NotPositiveMean { .. } => {
                    Self::Arithmetic
                }
                ScoreError::Overflow { .. } => Self::Ranks,
                ScoreError::AllWeightsZero { .. } | ScoreError::ForeignWeights { .. } => {
                    Self::ResetWeights
                }
            },
        }
    }

    /// The id of the text on its button.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Arithmetic => "use-arithmetic",
            Self::MinMax => "use-minmax",
            Self::Ranks => "use-ranks",
            Self::KeepGaps => "leave-gaps",
            Self::ResetWeights => "weights-reset",
            Self::PublishedMethod => "use-published-method",
        }
    }
}
