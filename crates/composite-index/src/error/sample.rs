//! Seeded draws and the region they come from.

/// Why nothing can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum SampleError {
    /// More coordinates than the sequence has, or none at all.
    #[error("{n_dims} coordinates: there must be 1 to {greatest}")]
    Dimensions {
        /// The number asked for.
        n_dims: usize,
        /// The greatest number there is.
        greatest: usize,
    },
    /// A region without a single part.
    #[error("there is nothing to share out")]
    NoParts,
    /// Not one lower and one upper bound per part.
    #[error("{lower} lower bounds and {upper} upper bounds")]
    Lengths {
        /// The number of lower bounds.
        lower: usize,
        /// The number of upper bounds.
        upper: usize,
    },
    /// A share, or a weight it follows from, below zero or not finite.
    #[error("part {part} has the share {share}: it must be zero or more")]
    InvalidShare {
        /// Position of the part, from 0.
        part: usize,
        /// The share given.
        share: f64,
    },
    /// All weights are 0, so that no share follows from them.
    #[error("every weight is 0")]
    AllZero,
    /// A distance from the given shares below zero or not finite.
    #[error("shares cannot lie {spread} away: it must be zero or more")]
    InvalidSpread {
        /// The distance given.
        spread: f64,
    },
    /// Bounds of one part that exclude each other.
    #[error("part {part} cannot have at least {lower} and at most {upper}")]
    CrossedBounds {
        /// Position of the part, from 0.
        part: usize,
        /// The least share given.
        lower: f64,
        /// The greatest share given.
        upper: f64,
    },
    /// No shares within the bounds sum to 1.
    #[error("shares between these bounds sum to {least} at least and {greatest} at most, never 1")]
    EmptyRegion {
        /// The sum of the lower bounds.
        least: f64,
        /// The sum of the upper bounds.
        greatest: f64,
    },
}
