//! Seeded draws: the same seed gives the same bits on every machine.
//!
//! - [`Points`] fill the unit cube evenly, and any of them can be asked for, so
//!   that a run can be resumed and sharpened.
//! - [`simplex`] maps such a point to shares that sum to 1.
//! - [`WeightRegion`] says which shares are meant, and [`WeightDraws`] draws
//!   them uniformly; [`WeightRegion::minimum`] finds where a linear function
//!   is least.
//! - [`Integers`] are pseudo-random, for resampling.
//!
//! Nothing here calls a logarithm or a power, whose last bits differ between
//! machines.

mod draws;
mod extreme;
mod integers;
mod points;
mod region;

pub use draws::{Strategy, WeightDraws};
pub use extreme::Extremum;
pub use integers::Integers;
pub(crate) use integers::mix;
pub use points::{MAX_DIMS, POINTS_PER_BLOCK, Points, simplex};
pub use region::{CONTAINS_TOLERANCE, WeightRegion};
