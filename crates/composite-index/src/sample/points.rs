//! Points that fill the unit cube evenly, and their way onto the simplex.

use crate::error::SampleError;
use crate::sample::integers::mix;

/// The most coordinates a point can have.
pub const MAX_DIMS: usize = sobol_burley::NUM_DIMENSIONS as usize;

/// How many points one scrambled sequence has. Longer runs go on with another.
pub const POINTS_PER_BLOCK: u64 = 1 << 16;

/// Half the distance between neighbouring coordinates.
const HALF_STEP: f64 = 1.0 / (1_u32 << 24) as f64;

/// Owen-scrambled Sobol' points in (0, 1)^d.
///
/// Every point is uniform by itself, and any 2^m of them that start at a
/// multiple of 2^m are spread evenly over the cube: a mean over N points is off
/// by little more than 1/N for a smooth function, where pseudo-random points
/// are off by 1/sqrt(N). N should be a power of two.
///
/// A sequence has 2^16 points. Point 2^16 is the first of another sequence,
/// whose scrambling follows from the seed and the number of the block; beyond
/// 2^16 points the mean therefore improves as with independent blocks.
///
/// Coordinates are odd multiples of 2^-24: strictly inside the interval, and so
/// short that their sums and differences are exact.
///
/// Source: Sobol' (1967), doi:10.1016/0041-5553(67)90144-9; Burley (2020),
/// *Practical hash-based Owen scrambling*, Journal of Computer Graphics
/// Techniques 9(4), as the crate `sobol_burley` computes it: by index, without
/// tables to fill first, in integers alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    n_dims: usize,
    seed: u32,
}

impl Points {
    /// Points of so many coordinates. Different seeds give independent points.
    ///
    /// Errors: [`SampleError::Dimensions`] unless there are 1 to [`MAX_DIMS`].
    pub fn new(n_dims: usize, seed: u32) -> Result<Self, SampleError> {
        if (1..=MAX_DIMS).contains(&n_dims) {
            Ok(Self { n_dims, seed })
        } else {
            let greatest = MAX_DIMS;
            Err(SampleError::Dimensions { n_dims, greatest })
        }
    }

    /// How many coordinates a point has.
    pub fn n_dims(&self) -> usize {
        self.n_dims
    }

    /// Writes one point, counted from 0.
    ///
    /// Shape: one value per coordinate. A shorter slice takes the first ones; of
    /// a longer one the rest is left alone.
    pub fn write(&self, index: u64, out: &mut [f64]) {
        let n_dims = self.n_dims.min(out.len());
        let (within, seed) = self.place(index);
        for (set, out) in (0..).zip(out[..n_dims].chunks_mut(4)) {
            // The same number, for less where one is all that is left.
            if let [only] = out {
                *only = f64::from(sobol_burley::sample(within, 4 * set, seed)) + HALF_STEP;
                continue;
            }
            let four = sobol_burley::sample_4d(within, set, seed);
            for (out, x) in out.iter_mut().zip(four) {
                *out = f64::from(x) + HALF_STEP;
            }
        }
    }

    /// Where the point stands in its block, and the seed of that block.
    fn place(&self, index: u64) -> (u32, u32) {
        let block = index / POINTS_PER_BLOCK;
        let seed = if block == 0 {
            self.seed
        } else {
            (mix(mix(u64::from(self.seed)) ^ block) >> 32) as u32
        };
        ((index % POINTS_PER_BLOCK) as u32, seed)
    }
}

/// Turns uniform coordinates into uniform shares, in place: sorted, they cut the
/// unit interval into pieces, and the shares are the lengths of the pieces.
///
/// Formula: w_k = u_(k) - u_(k-1) with u_(0) = 0 and u_(d) = 1.
/// Shape: of d values the first d - 1 are read, as coordinates between 0 and 1;
/// all d are written. One value alone becomes 1.
/// The shares are 0 or more, and sum to exactly 1 for coordinates of [`Points`].
///
/// The map is linear on each of the (d - 1)! pieces that sorting tells apart, so
/// evenly spread points stay so, and it needs one coordinate less than spacings
/// by exponential draws, and none of their logarithms.
/// Source: Devroye (1986), *Non-Uniform Random Variate Generation*, V.2,
/// ISBN 978-1-4613-8645-2.
pub fn simplex(point: &mut [f64]) {
    let Some((last, coordinates)) = point.split_last_mut() else {
        return;
    };
    coordinates.sort_unstable_by(f64::total_cmp);
    let mut previous = 0.0;
    for x in coordinates {
        let cut = *x;
        *x = cut - previous;
        previous = cut;
    }
    *last = 1.0 - previous;
}
