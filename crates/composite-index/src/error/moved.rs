//! Why a change from one year to the next cannot be explained.

/// Why the change of a score and a rank cannot be shared out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MovedError {
    /// A scorer has not scored, or its last call failed.
    #[error("there are no scores to explain")]
    NoScores,
    /// The two data sets have different units, or in another order.
    #[error("the two data sets have different units")]
    DifferentUnits,
    /// The two data sets have different frameworks.
    #[error("the two data sets have different frameworks")]
    DifferentFrameworks,
    /// The unit has no rank in one of the years, or does not exist.
    #[error("unit {unit} is not ranked in both years")]
    NotRanked {
        /// Position of the unit.
        unit: usize,
    },
}
