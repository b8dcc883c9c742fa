//! Draws of weights and what they should rank.

/// Why ranks cannot be counted over draws of weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AcceptabilityError {
    /// The region was made for another number of pillars.
    #[error("a region of {found} parts for {expected} pillars")]
    ForeignRegion {
        /// The number of pillars.
        expected: usize,
        /// The number of parts of the region.
        found: usize,
    },
    /// A table for every pair would be too large. Ask for one unit instead.
    #[error("{found} units are more than the {greatest} for which every pair is counted")]
    TooManyUnits {
        /// The number of ranked units.
        found: usize,
        /// The most there may be.
        greatest: usize,
    },
}
