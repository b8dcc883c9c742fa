//! Margins of error.

/// Why limits are no margins of a data set.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum MarginError {
    /// A chance that is none.
    #[error("{level} is not between 0 and 1")]
    InvalidLevel {
        /// The chance.
        level: f64,
    },
    /// The data set has no such unit.
    #[error("there is no unit {unit}")]
    UnknownUnit {
        /// Its position.
        unit: usize,
    },
    /// The framework has no such indicator.
    #[error("node {index} is no indicator")]
    UnknownIndicator {
        /// The index of the node.
        index: usize,
    },
    /// Limits that are not finite, or between which the figure does not lie.
    #[error("the limits of '{indicator}' of unit {unit} do not hold its figure, {value}")]
    NotAround {
        /// Position of the unit.
        unit: usize,
        /// The indicator's code.
        indicator: String,
        /// The figure.
        value: f64,
    },
}
