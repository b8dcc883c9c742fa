//! Linear programs.

/// Why a linear program has no solution.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum SimplexError {
    /// There are no variables, or not one coefficient per variable and row.
    #[error("{found} coefficients where {expected} are needed")]
    Shape {
        /// The number of variables times the number of bounds.
        expected: usize,
        /// The number of coefficients.
        found: usize,
    },
    /// A number is infinite or not a number.
    #[error("{value} is not finite")]
    NotFinite {
        /// The number.
        value: f64,
    },
    /// A constraint is not satisfied where all variables are 0.
    #[error("the bound of row {row} is {bound}: it must be zero or more")]
    NegativeBound {
        /// The position of the constraint.
        row: usize,
        /// Its bound.
        bound: f64,
    },
    /// The value can grow without limit.
    #[error("the value has no limit")]
    Unbounded,
    /// Rounding kept the search from ending.
    #[error("no optimum after {steps} steps")]
    TooManySteps {
        /// The number of steps taken.
        steps: usize,
    },
}
