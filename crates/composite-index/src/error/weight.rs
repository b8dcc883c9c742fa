//! Weights given by hand.

/// Why a weight is refused.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum WeightError {
    /// Below zero, infinite or not a number.
    #[error("a weight of {weight} must be zero or more")]
    Invalid {
        /// The weight given.
        weight: f64,
    },
    /// The node is not in the framework the weights were made for.
    #[error("node {index} does not exist")]
    UnknownNode {
        /// The node's index.
        index: usize,
    },
    /// Not one share per pillar.
    #[error("{found} shares for {expected} pillars")]
    Lengths {
        /// The number of pillars.
        expected: usize,
        /// The number of shares.
        found: usize,
    },
}
