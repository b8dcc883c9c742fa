//! Several values and one mean.

/// Why values cannot be combined by one mean.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum AggregateError {
    /// Not one weight per value.
    #[error("{weights} weights for {values} values")]
    Lengths {
        /// The number of values.
        values: usize,
        /// The number of weights.
        weights: usize,
    },
    /// A geometric or harmonic mean met a value of zero or less.
    #[error("value {value} at position {position} is not positive")]
    NotPositive {
        /// Where the value stands, from 0.
        position: usize,
        /// The value.
        value: f64,
    },
    /// An exponent that is infinite or not a number.
    #[error("an exponent of {exponent} is not finite")]
    InvalidExponent {
        /// The exponent given.
        exponent: f64,
    },
    /// A penalty was asked for and the mean is zero or less.
    #[error("a mean of {mean} is not positive, so its penalty means nothing")]
    MeanNotPositive {
        /// The mean.
        mean: f64,
    },
    /// The scale is empty or not finite.
    #[error("the range {low} to {high} is empty")]
    EmptyRange {
        /// The lower end.
        low: f64,
        /// The upper end.
        high: f64,
    },
}
