//! The benefit of the doubt.

use crate::error::SimplexError;

/// Why a unit has no best weights. Positions count from 0.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum BenefitError {
    /// There are no columns, or one is shorter than another.
    #[error("column {element} has {found} values, not {expected}")]
    Shape {
        /// The column.
        element: usize,
        /// The number of values in the first column.
        expected: usize,
        /// The number of values in this one.
        found: usize,
    },
    /// There is no such unit.
    #[error("there is no unit {unit} among {n_units}")]
    UnknownUnit {
        /// The position asked for.
        unit: usize,
        /// The number of units.
        n_units: usize,
    },
    /// A value is negative or infinite. Normalise onto a scale from 0 up.
    #[error("unit {unit} has {value} in column {element}: it must be finite and zero or more")]
    InvalidValue {
        /// The unit.
        unit: usize,
        /// The column.
        element: usize,
        /// The value.
        value: f64,
    },
    /// The bounds on shares are not two shares, the lower one first.
    #[error("{low} and {high} are not the bounds of a share")]
    InvalidBounds {
        /// The lower bound.
        low: f64,
        /// The upper bound.
        high: f64,
    },
    /// So many shares between these bounds cannot sum to 1.
    #[error("{n_elements} shares between {low} and {high} cannot sum to 1")]
    InfeasibleBounds {
        /// How many elements the unit has a value in.
        n_elements: usize,
        /// The lower bound.
        low: f64,
        /// The upper bound.
        high: f64,
    },
    /// The unit has no value in any column.
    #[error("unit {unit} has no values")]
    NoValues {
        /// The unit.
        unit: usize,
    },
    /// The linear program was not solved.
    #[error(transparent)]
    Program(#[from] SimplexError),
}
