//! A prepared data set and its weights.

use crate::method::Aggregation;

/// Why no scores can be computed with these weights.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ScoreError {
    /// All children of a dimension that counts weigh nothing.
    #[error("everything in '{dimension}' weighs 0")]
    AllWeightsZero {
        /// The dimension's code.
        dimension: String,
    },
    /// A geometric mean met a value of zero or less. Choose the arithmetic mean
    /// at that level, or normalise onto 1 to 100.
    #[error(
        "unit '{unit}': '{element}' is {value} in '{dimension}', which the {aggregation:?} mean cannot combine"
    )]
    NotPositive {
        /// The unit's id.
        unit: String,
        /// The code of the dimension being aggregated.
        dimension: String,
        /// The code of its child.
        element: String,
        /// The child's value as it enters the dimension.
        value: f64,
        /// The mean that was asked for.
        aggregation: Aggregation,
    },
    /// The mean that the Mazziotta-Pareto index penalises is zero or less for a
    /// unit far below all others. Choose the adjusted form, which is bounded.
    #[error(
        "unit '{unit}': the mean of '{dimension}' is not positive, so its penalty means nothing"
    )]
    NotPositiveMean {
        /// The unit's id.
        unit: String,
        /// The code of the dimension being aggregated.
        dimension: String,
    },
    /// A score left the range of floating-point numbers. Normalise onto a
    /// bounded scale, or choose a mean with a smaller exponent.
    #[error("unit '{unit}': its score in '{dimension}' overflows")]
    Overflow {
        /// The unit's id.
        unit: String,
        /// The code of the dimension being aggregated.
        dimension: String,
    },
    /// The weights were made for another framework.
    #[error("{found} weights for {expected} nodes")]
    ForeignWeights {
        /// The number of nodes.
        expected: usize,
        /// The number of weights.
        found: usize,
    },
}
