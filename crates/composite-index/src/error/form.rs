//! An index that should be linear in its weights.

use crate::method::Aggregation;

/// Why a question about weights cannot be answered for an index.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum FormError {
    /// Nothing has been scored yet.
    #[error("there are no scores yet")]
    NoScores,
    /// No unit has a rank.
    #[error("no unit is ranked")]
    NothingRanked,
    /// On the scale on which scores are linear, a value of a pillar leaves the
    /// range of floating-point numbers.
    #[error("unit {unit}: its value in pillar {part} overflows")]
    Overflow {
        /// The unit's position in the data set.
        unit: usize,
        /// The pillar, from 0.
        part: usize,
    },
    /// The pillars do not combine by a generalised mean, so that scores are
    /// not linear in the weights on any scale. Choose a mean for the index.
    #[error("the pillars combine by {aggregation:?}, which is no mean")]
    NotAMean {
        /// How the pillars combine.
        aggregation: Aggregation,
    },
}
