//! Looking for what to improve.

/// Why no improvement can be worked out.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ImproveError {
    /// The scorer has not scored, or its last call failed.
    #[error("there are no scores to improve")]
    NoScores,
    /// The unit is not ranked, or does not exist.
    #[error("unit {unit} is not ranked")]
    NotRanked {
        /// Position of the unit.
        unit: usize,
    },
    /// Under Copeland scores, and where columns are standardised for the
    /// Mazziotta-Pareto index, a change of one unit changes the others too.
    #[error("in '{dimension}' a change of one unit changes the scores of the others")]
    NotOwn {
        /// The dimension's code.
        dimension: String,
    },
    /// A lever on a node that is no indicator or that the unit has no value in,
    /// a second lever on the same one, a limit that is not finite, or a cost that
    /// is not above 0.
    #[error("'{node}' cannot be moved to {limit} at a cost of {cost}")]
    InvalidLever {
        /// The node's code.
        node: String,
        /// The limit given.
        limit: f64,
        /// The cost given.
        cost: f64,
    },
    /// The target rank is out of reach with these levers.
    #[error("rank {target} is out of reach, the best to be had is {best}")]
    OutOfReach {
        /// The rank asked for.
        target: u32,
        /// The best rank found.
        best: u32,
    },
}
