//! Principal components.

/// Why columns have no principal components. Positions count from 0.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum PrincipalError {
    /// There are no columns.
    #[error("there are no columns")]
    NoColumns,
    /// A column is empty, or all its values are equal.
    #[error("column {column} is constant")]
    ConstantColumn {
        /// The column.
        column: usize,
    },
    /// Two columns have no correlation: fewer than three units have a value in
    /// both, or one of the two is constant among those that have.
    #[error("columns {first} and {second} share {n_units} units, too few or too alike")]
    Unrelated {
        /// One column.
        first: usize,
        /// The other.
        second: usize,
        /// How many units have a value in both.
        n_units: usize,
    },
    /// The search for eigenvalues did not end.
    #[error("the eigenvalues were not found")]
    NoEigenvalues,
}
