//! Ranks that weights can bring about.

/// Why it cannot be said which ranks a unit can reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AttainError {
    /// The unit has no rank under the weights that were scored.
    #[error("unit {unit} is not ranked")]
    NotRanked {
        /// The unit's position in the data set.
        unit: usize,
    },
    /// A region of another number of parts than there are pillars.
    #[error("a region of {found} parts for {expected} pillars")]
    Parts {
        /// The number of pillars.
        expected: usize,
        /// The number of parts of the region.
        found: usize,
    },
    /// Ranks begin at 1.
    #[error("there is no rank 0")]
    RankZero,
    /// The unit has no value in any pillar that may weigh something there.
    #[error("unit {unit} has no score anywhere in the region")]
    NeverScored {
        /// The unit's position in the data set.
        unit: usize,
    },
}
