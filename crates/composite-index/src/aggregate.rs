//! Combining several values into one.
//!
//! A mean takes its weights on any scale. A missing value (`NaN`) and a value
//! that weighs 0 count as absent, and the other weights share the whole; with
//! nothing left the result is `None`.
//!
//! Source: OECD/JRC Handbook (2008), step 7.

use crate::error::AggregateError;

/// Weighted arithmetic mean: sum of w x over sum of w.
///
/// Shape: one weight per value, zero or more.
/// Errors: lengths that differ.
pub fn arithmetic(xs: &[f64], weights: &[f64]) -> Result<Option<f64>, AggregateError> {
    check_lengths(xs, weights)?;
    Ok(mean_of(xs, weights, |x| x))
}

/// Weighted geometric mean: exp of the mean of w ln x.
///
/// Shape: one weight per value, zero or more.
/// Errors: lengths that differ; a counting value of zero or less.
pub fn geometric(xs: &[f64], weights: &[f64]) -> Result<Option<f64>, AggregateError> {
    check_positive(xs, weights)?;
    Ok(mean_of(xs, weights, f64::ln).map(f64::exp))
}

/// Weighted harmonic mean: sum of w over sum of w / x.
///
/// Shape: one weight per value, zero or more.
/// Errors: lengths that differ; a counting value of zero or less.
pub fn harmonic(xs: &[f64], weights: &[f64]) -> Result<Option<f64>, AggregateError> {
    check_positive(xs, weights)?;
    Ok(mean_of(xs, weights, f64::recip).map(f64::recip))
}

/// One column and what it weighs.
#[derive(Copy, Clone, Debug)]
pub struct Weighted<'a> {
    /// One value per unit, `NaN` where missing.
    pub column: &'a [f64],
    /// The same weight for all units.
    pub weight: f64,
}

/// Row by row arithmetic means of whole columns, `NaN` where nothing is left.
/// The other means are this one between a change of scale and its inverse.
///
/// Shape: `columns` yields columns of at least the length of `out`, the same
/// ones each time it is called. Values must be finite or `NaN`.
pub fn weighted_means<'a, I: Iterator<Item = Weighted<'a>>>(
    columns: impl Fn() -> I,
    out: &mut [f64],
) {
    // Blocks that stay in the innermost cache; inside one, plain loops over
    // neighbouring values that the compiler turns into vector instructions.
    for (block, out) in out.chunks_mut(BLOCK).enumerate() {
        let start = block * BLOCK;
        let mut totals = [0.0; BLOCK];
        let mut shares = [0.0; BLOCK];
        for Weighted { column, weight } in columns().filter(|weighted| weighted.weight > 0.0) {
            let values = &column[start..start + out.len()];
            for ((total, share), &x) in totals.iter_mut().zip(&mut shares).zip(values) {
                let present = !x.is_nan();
                *total += if present { weight * x } else { 0.0 };
                *share += if present { weight } else { 0.0 };
            }
        }
        for ((out, total), share) in out.iter_mut().zip(totals).zip(shares) {
            *out = total / share;
        }
    }
}

const BLOCK: usize = 128;

fn mean_of(xs: &[f64], weights: &[f64], scale: impl Fn(f64) -> f64) -> Option<f64> {
    let (total, share) = counting(xs, weights)
        .fold((0.0, 0.0), |(total, share), (_, x, weight)| {
            (total + weight * scale(x), share + weight)
        });
    (share > 0.0).then(|| total / share)
}

fn counting<'a>(xs: &'a [f64], weights: &'a [f64]) -> impl Iterator<Item = (usize, f64, f64)> + 'a {
    let counts = |&(_, x, weight): &(usize, f64, f64)| !x.is_nan() && weight > 0.0;
    xs.iter()
        .zip(weights)
        .enumerate()
        .map(|(position, (&x, &weight))| (position, x, weight))
        .filter(counts)
}

fn check_lengths(xs: &[f64], weights: &[f64]) -> Result<(), AggregateError> {
    let (values, weights) = (xs.len(), weights.len());
    if values == weights {
        Ok(())
    } else {
        Err(AggregateError::Lengths { values, weights })
    }
}

fn check_positive(xs: &[f64], weights: &[f64]) -> Result<(), AggregateError> {
    check_lengths(xs, weights)?;
    match counting(xs, weights).find(|&(_, x, _)| x <= 0.0) {
        Some((position, value, _)) => Err(AggregateError::NotPositive { position, value }),
        None => Ok(()),
    }
}
