//! Looking for units to learn from.

/// Why no peers can be looked for.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum PeersError {
    /// The scorer has not scored, or its last call failed.
    #[error("there are no scores to compare")]
    NoScores,
    /// The unit has no score there, or does not exist, so nobody is known to do
    /// better.
    #[error("unit {unit} has no score in '{node}'")]
    NoScore {
        /// Position of the unit.
        unit: usize,
        /// The node's code.
        node: String,
    },
    /// No criterion weighs more than 0.
    #[error("no criterion says what is alike")]
    NoCriterion,
    /// A weight below zero or not finite.
    #[error("criterion {criterion} weighs {weight}, which is not zero or more")]
    InvalidWeight {
        /// Which criterion, from 0.
        criterion: usize,
        /// The weight.
        weight: f64,
    },
    /// A column of context with another number of values than there are units.
    #[error("criterion {criterion} has {found} values for {expected} units")]
    Length {
        /// Which criterion, from 0.
        criterion: usize,
        /// The number of units.
        expected: usize,
        /// The number of values.
        found: usize,
    },
}
