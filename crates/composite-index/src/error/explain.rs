//! Why a score, or a difference of two, cannot be explained.

/// Why a difference of scores cannot be shared out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExplainError {
    /// The scorer has not scored, or its last call failed.
    #[error("there are no scores to explain")]
    NoScores,
    /// The two scorers have different frameworks.
    #[error("the two scorings have different frameworks")]
    DifferentFrameworks,
    /// The unit has no score there, or does not exist.
    #[error("unit {unit} has no score in '{node}'")]
    NoScore {
        /// Position of the unit.
        unit: usize,
        /// The node's code.
        node: String,
    },
    /// An indicator has no parts.
    #[error("'{indicator}' is an indicator and has no parts")]
    Indicator {
        /// The indicator's code.
        indicator: String,
    },
    /// Copeland scores depend on all units, not on the unit's own values, so
    /// none of these adds a part of its own. Compare the units pair by pair.
    #[error("'{dimension}' counts wins against other units, which have no parts")]
    NotDivisible {
        /// The dimension's code.
        dimension: String,
    },
}
