//! Comparing units pair by pair.

/// Why units cannot be compared, or their orders not be counted.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum OutrankError {
    /// A column with another number of values than the first.
    #[error("column {column} has {found} values, the first has {expected}")]
    ColumnLength {
        /// Which column, from 0.
        column: usize,
        /// The number of values in the first column.
        expected: usize,
        /// The number of values in this one.
        found: usize,
    },
    /// A weight below zero or not finite.
    #[error("column {column} weighs {weight}, which is not zero or more")]
    InvalidWeight {
        /// Which column, from 0.
        column: usize,
        /// The weight.
        weight: f64,
    },
    /// Nothing weighs more than 0, or nobody voted.
    #[error("nothing weighs more than 0")]
    NoWeight,
    /// A ballot that does not name every unit exactly once.
    #[error("ballot {ballot} does not name each of {n_units} units once")]
    NotAnOrder {
        /// Which ballot, from 0.
        ballot: usize,
        /// How many units the first ballot names.
        n_units: usize,
    },
    /// More units than can be put into their best order with certainty.
    #[error("{n_units} units are too many, at most {limit} can be ordered exactly")]
    TooManyUnits {
        /// How many units there are.
        n_units: usize,
        /// The greatest number.
        limit: usize,
    },
}
