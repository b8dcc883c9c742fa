//! Why there is no pace.

/// Why a pace cannot be computed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum PaceError {
    /// A year, a figure, the target or the confidence is not a finite number, or
    /// the confidence does not lie between 0 and 1.
    #[error("{value} is no number to compute a pace from")]
    NotANumber {
        /// What was given.
        value: f64,
    },
    /// Compound growth needs figures and a target above 0.
    #[error("compound growth needs figures above 0, and {value} is not")]
    NotPositive {
        /// What was given.
        value: f64,
    },
}
