//! A method and the data set it is asked of.

/// Why a method cannot be carried out on a data set.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum MethodError {
    /// Goalposts were asked for and some indicators have none.
    #[error("no goalposts for: {}", indicators.join(", "))]
    MissingGoalposts {
        /// The indicators' codes, in framework order.
        indicators: Vec<String>,
    },
    /// The range to normalise onto is empty or not finite.
    #[error("the range {low} to {high} is empty")]
    EmptyRange {
        /// The lower end.
        low: f64,
        /// The upper end.
        high: f64,
    },
    /// A least coverage outside 0 to 1.
    #[error("a least coverage of {value} is not a share between 0 and 1")]
    InvalidCoverage {
        /// The share given.
        value: f64,
    },
    /// A threshold below zero, infinite or not a number.
    #[error("a threshold of {value} must be zero or more")]
    InvalidThreshold {
        /// The threshold given.
        value: f64,
    },
    /// The method names a unit that the data set does not have.
    #[error("unit '{id}' does not exist")]
    UnknownUnit {
        /// The id given.
        id: String,
    },
    /// A normalised value left the range of floating-point numbers.
    #[error("unit '{unit}', indicator '{indicator}': normalising {value} overflows")]
    Overflow {
        /// The unit's id.
        unit: String,
        /// The indicator's code.
        indicator: String,
        /// The raw value.
        value: f64,
    },
}
