//! Combining several values into one.
//!
//! A mean takes its weights on any scale. A missing value (`NaN`) and a value
//! that weighs 0 count as absent, and the other weights share the whole; with
//! nothing left the result is `None`.
//!
//! Source: OECD/JRC Handbook (2008), step 7.

use crate::error::AggregateError;
use crate::method::{Range, STANDARD_MEAN, Transform};

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

/// Weighted power mean: (sum of w x^p over sum of w)^(1/p); with p = 0 the
/// geometric mean, its limit.
///
/// Shape: one weight per value, zero or more.
/// Errors: lengths that differ; an exponent that is not finite; a counting value
/// of zero or less unless the exponent is 1.
/// Source: Hardy, Littlewood, Pólya (1934), *Inequalities*, chapter 2.
pub fn power(xs: &[f64], weights: &[f64], exponent: f64) -> Result<Option<f64>, AggregateError> {
    if !exponent.is_finite() {
        return Err(AggregateError::InvalidExponent { exponent });
    }
    let transform = Transform::power(exponent);
    if transform.needs_positive() {
        check_positive(xs, weights)?;
    } else {
        check_lengths(xs, weights)?;
    }
    Ok(mean_of(xs, weights, |x| transform.apply(x)).map(|mean| transform.undo(mean)))
}

/// The least value that weighs anything.
///
/// Shape: one weight per value, zero or more; how much more does not matter.
/// Errors: lengths that differ.
pub fn weakest(xs: &[f64], weights: &[f64]) -> Result<Option<f64>, AggregateError> {
    check_lengths(xs, weights)?;
    Ok(counting(xs, weights)
        .map(|(_, x, _)| x)
        .min_by(f64::total_cmp))
}

/// Mazziotta-Pareto index of values on a scale of mean 100 and standard
/// deviation 10: the mean less a penalty for an uneven profile.
///
/// Formula: M - S² / M with the weighted mean M and the weighted population
/// standard deviation S of the unit's own values; S / M is their coefficient of
/// variation.
/// Shape: one weight per value, zero or more.
/// Errors: lengths that differ; a mean of zero or less.
/// Source: De Muro, Mazziotta, Pareto (2011), *Composite indices of development
/// and poverty*, Social Indicators Research 104, doi:10.1007/s11205-010-9727-z.
pub fn mazziotta_pareto(xs: &[f64], weights: &[f64]) -> Result<Option<f64>, AggregateError> {
    check_lengths(xs, weights)?;
    let Some(mean) = mean_of(xs, weights, |x| x) else {
        return Ok(None);
    };
    if mean <= 0.0 {
        return Err(AggregateError::MeanNotPositive { mean });
    }
    let variance = mean_of(xs, weights, |x| (x - mean) * (x - mean));
    Ok(variance.map(|variance| mean - variance / mean))
}

/// Adjusted Mazziotta-Pareto index of values on a bounded scale: each is mapped
/// so that the scale is 60 wide and `reference` lies at 100, and the result is
/// the [`mazziotta_pareto`] index of these.
///
/// Formula: x becomes 100 + 60 (x - reference) / (high - low).
/// Units: values and `reference` on the scale; the result around 100.
/// Shape: one weight per value, zero or more.
/// Example: 0 and 100 on 0 to 100, reference 50: 70 and 130, which give 91.
/// Errors: lengths that differ; an empty range; a mean of zero or less.
/// Source: Mazziotta, Pareto (2016), *On a generalized non-compensatory composite
/// index for measuring socio-economic phenomena*, Social Indicators Research 127,
/// doi:10.1007/s11205-015-0998-2.
pub fn adjusted_mazziotta_pareto(
    xs: &[f64],
    weights: &[f64],
    reference: f64,
    range: Range,
) -> Result<Option<f64>, AggregateError> {
    let Range { low, high } = range;
    if !range.is_valid() {
        return Err(AggregateError::EmptyRange { low, high });
    }
    let factor = ADJUSTED_WIDTH / (high - low);
    let adjusted: Vec<f64> = xs
        .iter()
        .map(|x| STANDARD_MEAN + factor * (x - reference))
        .collect();
    mazziotta_pareto(&adjusted, weights)
}

/// How wide the adjusted Mazziotta-Pareto index makes the scale.
pub(crate) const ADJUSTED_WIDTH: f64 = 60.0;

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

/// As [`weighted_means`] for columns that lack nothing: a row that lacks a value
/// in a column that weighs anything becomes `NaN`. In other rows the results are
/// the same to the last bit.
///
/// Shape: as [`weighted_means`].
pub fn complete_means<'a, I: Iterator<Item = Weighted<'a>>>(
    columns: impl Fn() -> I,
    out: &mut [f64],
) {
    let weighted = || columns().filter(|weighted| weighted.weight > 0.0);
    let sum = weighted().fold(0.0, |sum, Weighted { weight, .. }| sum + weight);
    let mut first = true;
    for Weighted { column, weight } in weighted() {
        let values = out.iter_mut().zip(column);
        if std::mem::take(&mut first) {
            values.for_each(|(out, x)| *out = weight * x);
        } else {
            values.for_each(|(out, x)| *out += weight * x);
        }
    }
    if first {
        out.fill(f64::NAN);
    }
    out.iter_mut().for_each(|out| *out /= sum);
}

/// The mean in one row of [`weighted_means`], the same to the last bit.
pub fn weighted_mean_at<'a>(columns: impl Iterator<Item = Weighted<'a>>, row: usize) -> f64 {
    let (mut total, mut share) = (0.0, 0.0);
    for Weighted { column, weight } in columns.filter(|weighted| weighted.weight > 0.0) {
        let x = column.get(row).copied().unwrap_or(f64::NAN);
        if !x.is_nan() {
            total += weight * x;
            share += weight;
        }
    }
    total / share
}

/// Row by row least values of the columns that weigh anything, `NaN` where
/// nothing is left.
///
/// Shape: as [`weighted_means`].
pub fn weakest_of<'a, I: Iterator<Item = Weighted<'a>>>(columns: impl Fn() -> I, out: &mut [f64]) {
    out.fill(f64::NAN);
    for Weighted { column, .. } in columns().filter(|weighted| weighted.weight > 0.0) {
        for (out, &x) in out.iter_mut().zip(column) {
            // A comparison with a missing value is false.
            *out = if *out <= x || x.is_nan() { *out } else { x };
        }
    }
}

/// Row by row [`mazziotta_pareto`] indices of columns on a scale of mean 100;
/// `NaN` where nothing is left, minus infinity where the mean is zero or less.
///
/// Shape: as [`weighted_means`].
pub fn penalised_means<'a, I: Iterator<Item = Weighted<'a>>>(
    columns: impl Fn() -> I,
    out: &mut [f64],
) {
    weighted_means(&columns, out);
    for (block, means) in out.chunks_mut(BLOCK).enumerate() {
        let start = block * BLOCK;
        let mut totals = [0.0; BLOCK];
        let mut shares = [0.0; BLOCK];
        for Weighted { column, weight } in columns().filter(|weighted| weighted.weight > 0.0) {
            let values = &column[start..start + means.len()];
            let sums = totals.iter_mut().zip(&mut shares);
            for (((total, share), &x), &mean) in sums.zip(values).zip(means.iter()) {
                let present = !x.is_nan();
                *total += if present {
                    weight * (x - mean) * (x - mean)
                } else {
                    0.0
                };
                *share += if present { weight } else { 0.0 };
            }
        }
        for ((mean, total), share) in means.iter_mut().zip(totals).zip(shares) {
            let penalised = *mean - total / share / *mean;
            *mean = if *mean <= 0.0 {
                f64::NEG_INFINITY
            } else {
                penalised
            };
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
