//! Where ranks change along one weight.

use crate::error::{FormError, ScoreError};
use crate::method::Aggregation;

/// Why the crossings along a weight cannot be told.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum CrossingError {
    /// The node is not in the framework.
    #[error("node {index} does not exist")]
    UnknownNode {
        /// The node's index.
        index: usize,
    },
    /// The index has no siblings, and its weight no meaning.
    #[error("the index itself has no weight")]
    TheIndex,
    /// The unit has no rank while the node and its siblings weigh something.
    #[error("unit {unit} is not ranked")]
    NotRanked {
        /// The unit's position in the data set.
        unit: usize,
    },
    /// A node below the pillars, with something other than an arithmetic mean
    /// between it and the index: scores are then no ratios of linear functions
    /// of the share, and the places where they meet have no closed form. Choose
    /// arithmetic means, or ask about the pillar.
    #[error("'{dimension}' combines by {aggregation:?}: crossings are exact for arithmetic means")]
    NotArithmetic {
        /// The code of the dimension.
        dimension: String,
        /// How its children combine.
        aggregation: Aggregation,
    },
    /// The units cannot be scored when the node and its siblings weigh something.
    #[error(transparent)]
    Score(#[from] ScoreError),
    /// The index is no mean of its pillars.
    #[error(transparent)]
    Form(#[from] FormError),
}
