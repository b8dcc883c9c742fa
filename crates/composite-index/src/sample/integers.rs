//! Pseudo-random integers, for resampling.

use rand_core::{Rng, SeedableRng};
use rand_pcg::Pcg32;

/// A seeded sequence of pseudo-random integers.
///
/// Source: O'Neill (2014), *PCG: a family of simple fast space-efficient
/// statistically good algorithms for random number generation*, Harvey Mudd
/// College HMC-CS-2014-0905; here its member with 64 bits of state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Integers(Pcg32);

impl Integers {
    /// Starts the sequence of this seed.
    pub fn new(seed: u64) -> Self {
        Self(Pcg32::seed_from_u64(seed))
    }

    /// Any of the 2^32 integers.
    pub fn any(&mut self) -> u32 {
        self.0.next_u32()
    }

    /// One of 0, 1, ..., `n` - 1, all equally likely; 0 if `n` is 0.
    ///
    /// Source: Lemire (2019), *Fast random integer generation in an interval*,
    /// doi:10.1145/3230636.
    pub fn below(&mut self, n: u32) -> u32 {
        loop {
            let product = u64::from(self.any()) * u64::from(n);
            let remainder = product as u32;
            // The remainders that would favour some of the integers.
            if n == 0 || remainder >= n || remainder >= n.wrapping_neg() % n {
                return (product >> 32) as u32;
            }
        }
    }

    /// A number strictly between 0 and 1, an odd multiple of 2^-33.
    pub fn uniform(&mut self) -> f64 {
        (f64::from(self.any()) + 0.5) / (1_u64 << 32) as f64
    }
}

/// Spreads the bits of an integer so that neighbours have nothing in common.
///
/// Source: Steele, Lea, Flood (2014), *Fast splittable pseudorandom number
/// generators*, doi:10.1145/2714064.2660195.
pub(crate) fn mix(x: u64) -> u64 {
    let z = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
