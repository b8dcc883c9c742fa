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
    /// An exponent of a power mean beyond what numbers can carry.
    #[error("an exponent of {exponent} is not between -{limit} and {limit}")]
    InvalidExponent {
        /// The exponent given.
        exponent: f64,
        /// The largest that is taken.
        limit: f64,
    },
    /// An aggregation that needs a bounded scale, and a reference within it.
    #[error("the adjusted Mazziotta-Pareto index needs a bounded scale with {reference} inside it")]
    NoReferencePoint {
        /// The reference given.
        reference: f64,
    },
    /// Children of one dimension lie on scales that no mean can bring together,
    /// such as an indicator beside a dimension of Copeland scores.
    #[error("the children of '{dimension}' lie on different scales")]
    MixedScales {
        /// The dimension's code.
        dimension: String,
    },
    /// The method names an indicator that the framework does not have.
    #[error("indicator '{code}' does not exist")]
    UnknownIndicator {
        /// The code given.
        code: String,
    },
    /// The method names a grouping that the data set does not have.
    #[error("grouping '{name}' does not exist")]
    UnknownGrouping {
        /// The name given.
        name: String,
    },
    /// A cap that is not finite, or whose ends are in the wrong order.
    #[error("the caps of '{indicator}' bound nothing")]
    InvalidCap {
        /// The indicator's code.
        indicator: String,
    },
    /// A limit of skewness or kurtosis that is not a number.
    #[error("a limit is not a number")]
    InvalidLimits,
}
