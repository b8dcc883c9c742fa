//! Poisson counts and percentiles.

use crate::sample::Integers;

/// A count above 11 has a chance below 1e-9, less than a 32-bit draw resolves.
const N_THRESHOLDS: usize = 12;

/// Below which draw of 2^32 a Poisson variable of mean 1 is 0, 1, 2, ...
const THRESHOLDS: [u32; N_THRESHOLDS] = thresholds();

const fn thresholds() -> [u32; N_THRESHOLDS] {
    let mut thresholds = [0; N_THRESHOLDS];
    let (mut count, mut sum) = (0, 0.0);
    let mut probability = 1.0 / std::f64::consts::E;
    while count < N_THRESHOLDS {
        sum += probability;
        thresholds[count] = (sum * (1_u64 << 32) as f64) as u32;
        count += 1;
        probability /= count as f64;
    }
    thresholds
}

/// How often one row counts in one replicate: Poisson with mean 1.
pub(super) fn count(integers: &mut Integers) -> u8 {
    let draw = integers.any();
    THRESHOLDS
        .iter()
        .take_while(|&&limit| draw >= limit)
        .count() as u8
}
