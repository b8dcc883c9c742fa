//! Weights that give each part its stated importance.

/// Why such weights cannot be looked for. Positions count from 0.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum OptimiseError {
    /// Not one stated importance per column, or no columns at all.
    #[error("{stated} stated importances for {columns} columns")]
    Lengths {
        /// The number of columns.
        columns: usize,
        /// The number of stated importances.
        stated: usize,
    },
    /// A stated importance is below zero or not finite.
    #[error("the stated importance of column {column} is {stated}: it must be zero or more")]
    InvalidImportance {
        /// The column.
        column: usize,
        /// What was stated.
        stated: f64,
    },
    /// Nothing is stated to matter.
    #[error("all stated importances are 0")]
    AllZero,
    /// A column that should matter is empty, or all its values are equal.
    #[error("column {column} is constant")]
    ConstantColumn {
        /// The column.
        column: usize,
    },
}
