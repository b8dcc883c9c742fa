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
}
