//! Pairwise comparisons.

/// Why a matrix of pairwise comparisons gives no weights. Positions count from 0.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum AhpError {
    /// There is nothing to compare.
    #[error("the matrix is empty")]
    Empty,
    /// There are more elements than Saaty's table of random indices covers.
    #[error("{n} elements are too many: at most {most} can be judged")]
    TooLarge {
        /// The number of elements.
        n: usize,
        /// The most there may be.
        most: usize,
    },
    /// A row has more or fewer judgements than there are rows.
    #[error("row {row} has {found} judgements, not {expected}")]
    NotSquare {
        /// The row.
        row: usize,
        /// The number of rows.
        expected: usize,
        /// The length of the row.
        found: usize,
    },
    /// The judgements above the diagonal do not fill a triangle.
    #[error("{found} judgements do not fill the upper triangle of a square")]
    NotTriangular {
        /// The number of judgements.
        found: usize,
    },
    /// A judgement is zero, negative, or beyond a million to one.
    #[error(
        "the judgement in row {row}, column {column} is {value}: it must lie between 1e-6 and 1e6"
    )]
    OutOfRange {
        /// The row.
        row: usize,
        /// The column.
        column: usize,
        /// The judgement.
        value: f64,
    },
    /// Two judgements of the same pair contradict each other, or a comparison
    /// of an element with itself is not 1.
    #[error("row {row}, column {column} is {value}, yet the opposite judgement is {opposite}")]
    NotReciprocal {
        /// The row.
        row: usize,
        /// The column.
        column: usize,
        /// The judgement there.
        value: f64,
        /// The judgement with row and column exchanged.
        opposite: f64,
    },
}
