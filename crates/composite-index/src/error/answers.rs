//! What people answered.

use super::{AhpError, SimplexError};

/// Why answers give no weights.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum AnswersError {
    /// Pairwise comparisons.
    #[error(transparent)]
    Pairs(#[from] AhpError),
    /// Comparisons with the best and the worst.
    #[error(transparent)]
    BestWorst(#[from] BestWorstError),
    /// Points.
    #[error(transparent)]
    Points(#[from] PointsError),
    /// An order.
    #[error(transparent)]
    Order(#[from] RankOrderError),
}

/// Why comparisons with the best and the worst give no weights. Positions count
/// from 0.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum BestWorstError {
    /// There are not two elements.
    #[error("{n} elements are too few to compare")]
    TooFew {
        /// The number of elements.
        n: usize,
    },
    /// The two lists are not equally long.
    #[error("{found} comparisons with the worst, not {expected}")]
    Lengths {
        /// The number of comparisons with the best.
        expected: usize,
        /// The number of those with the worst.
        found: usize,
    },
    /// The best or the worst is no element.
    #[error("there is no element {element} among {n}")]
    NotThere {
        /// Its position.
        element: usize,
        /// The number of elements.
        n: usize,
    },
    /// The best is the worst.
    #[error("element {element} is both the best and the worst")]
    Same {
        /// Its position.
        element: usize,
    },
    /// An answer is not on the scale.
    #[error("an answer about element {element} is {value}: it must lie between 1 and 9")]
    OutOfRange {
        /// The element's position.
        element: usize,
        /// The answer.
        value: f64,
    },
    /// An element does not matter as much as itself.
    #[error("element {element} is said to matter {value} times as much as itself")]
    NotItself {
        /// The element's position.
        element: usize,
        /// The answer.
        value: f64,
    },
    /// The best is compared with the worst twice and differently.
    #[error(
        "the best matters {first} times as much as the worst in one list, {second} in the other"
    )]
    Differs {
        /// The answer among those about the best.
        first: f64,
        /// That among those about the worst.
        second: f64,
    },
    /// The arithmetic failed.
    #[error(transparent)]
    Simplex(#[from] SimplexError),
}

/// Why points give no weights.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum PointsError {
    /// There is nothing to give points to.
    #[error("there are no points")]
    Empty,
    /// Points are below zero or not finite.
    #[error("element {element} has {value} points: they must be zero or more")]
    OutOfRange {
        /// The element's position.
        element: usize,
        /// The points.
        value: f64,
    },
    /// Nothing has any points.
    #[error("all points are 0")]
    AllZero,
}

/// Why an order gives no weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RankOrderError {
    /// There is nothing to order.
    #[error("the order is empty")]
    Empty,
    /// A position is not that of an element.
    #[error("there is no element {element} among {n}")]
    NotThere {
        /// The position.
        element: usize,
        /// The number of elements.
        n: usize,
    },
    /// An element stands in the order more than once.
    #[error("element {element} stands in the order twice")]
    Twice {
        /// Its position.
        element: usize,
    },
}
