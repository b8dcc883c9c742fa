//! The whole chain at once.

use super::{MethodError, ScoreError, WeightingError};

/// Which step of the chain could not be carried out, and why.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum RunError {
    /// Screening, treatment, imputation or normalisation.
    #[error(transparent)]
    Method(#[from] MethodError),
    /// The weights.
    #[error(transparent)]
    Weighting(#[from] WeightingError),
    /// Scores and ranks.
    #[error(transparent)]
    Score(#[from] ScoreError),
}
