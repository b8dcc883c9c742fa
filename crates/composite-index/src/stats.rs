//! Moments, extremes and quantiles of one column, and how two vary together.
//! Missing values (`NaN`) are skipped.

use crate::rank;

/// The values that are present.
pub fn present(xs: &[f64]) -> impl Iterator<Item = f64> + Clone {
    xs.iter().copied().filter(|x| !x.is_nan())
}

/// How many values are present.
pub fn count(xs: &[f64]) -> usize {
    present(xs).count()
}

/// Arithmetic mean; `None` if every value is missing.
pub fn mean(xs: &[f64]) -> Option<f64> {
    let n = count(xs) as f64;
    (n > 0.0).then_some(())?;
    let sum: f64 = present(xs).sum();
    if sum.is_finite() {
        return Some(sum / n);
    }
    let unit = unit_of(xs);
    Some(present(xs).map(|x| x / unit).sum::<f64>() / n * unit)
}

/// Standard deviation of a sample, dividing by n - 1; `None` below two values.
pub fn sample_sd(xs: &[f64]) -> Option<f64> {
    let Spread { unit, squares, .. } = Spread::of(xs)?;
    let n = count(xs);
    (n > 1).then(|| (squares / (n - 1) as f64).sqrt() * unit)
}

/// Standard deviation of a whole population, dividing by n; `None` if every
/// value is missing.
pub fn population_sd(xs: &[f64]) -> Option<f64> {
    let Spread { unit, squares, .. } = Spread::of(xs)?;
    Some((squares / count(xs) as f64).sqrt() * unit)
}

/// Least and greatest value; `None` if every value is missing.
pub fn min_max(xs: &[f64]) -> Option<(f64, f64)> {
    present(xs).fold(None, |extremes, x| match extremes {
        None => Some((x, x)),
        Some((least, greatest)) => Some((x.min(least), x.max(greatest))),
    })
}

/// Whether all values are equal to twelve digits, as they are if there is one
/// or none: such a column tells nothing apart.
pub fn is_constant(xs: &[f64]) -> bool {
    min_max(xs).is_none_or(|(least, greatest)| rank::ties(least, greatest, 0.0))
}

/// The values that are present, the least first.
pub fn sorted(xs: &[f64]) -> Vec<f64> {
    let mut values: Vec<f64> = present(xs).collect();
    values.sort_unstable_by(f64::total_cmp);
    values
}

/// The value in the middle, or halfway between the two in the middle; `None`
/// if every value is missing.
pub fn median(xs: &[f64]) -> Option<f64> {
    quantile(xs, 0.5)
}

/// The value below which a share `p` of the others lie, in a straight line
/// between the two nearest: type 7, the usual form in R, numpy and Excel's
/// `PERCENTILE.INC`.
///
/// Formula: the value at position (n - 1) p of the sorted ones, from 0.
/// `None` if every value is missing or `p` is not within 0 to 1.
/// Source: Hyndman and Fan 1996, doi:10.1080/00031305.1996.10473566.
pub fn quantile(xs: &[f64], p: f64) -> Option<f64> {
    let mut values: Vec<f64> = present(xs).collect();
    let last = values.len().checked_sub(1)?;
    (0.0..=1.0).contains(&p).then_some(())?;
    let position = last as f64 * p;
    // Two values are needed in their places, not all of them.
    let (below, &mut high, _) =
        values.select_nth_unstable_by(position.ceil() as usize, f64::total_cmp);
    let share = position - position.floor();
    let low = match share > 0.0 {
        true => below.iter().copied().max_by(f64::total_cmp).unwrap_or(high),
        false => high,
    };
    Some(between(low, high, share))
}

/// [`quantile`] of values as [`sorted`] gives them, to take several from one sort.
pub fn quantile_of_sorted(sorted: &[f64], p: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    (0.0..=1.0).contains(&p).then_some(())?;
    let position = last as f64 * p;
    let below = position.floor();
    let (&low, &high) = (
        sorted.get(below as usize)?,
        sorted.get(position.ceil() as usize)?,
    );
    Some(between(low, high, position - below))
}

/// A share of the way from one value to another.
fn between(low: f64, high: f64, share: f64) -> f64 {
    let between = low + share * (high - low);
    // The distance between two finite numbers may not be finite.
    if between.is_finite() {
        between
    } else {
        (1.0 - share) * low + share * high
    }
}

/// Skewness G1, corrected for the bias of a sample, as in SAS and Excel's
/// `SKEW`: above 0 where the long tail is on the right.
///
/// Formula: n / ((n - 1)(n - 2)) sum of z cubed, with z = (x - mean) /
/// [`sample_sd`]. `None` below three values or if they are constant.
/// Source: Joanes and Gill 1998, doi:10.1111/1467-9884.00122.
pub fn skewness(xs: &[f64]) -> Option<f64> {
    let n = count(xs) as f64;
    (n >= 3.0).then_some(())?;
    Some(n / ((n - 1.0) * (n - 2.0)) * standardised_power_sum(xs, 3)?)
}

/// Excess kurtosis G2, corrected for the bias of a sample, as in SAS and
/// Excel's `KURT`: 0 for a normal distribution, above 0 where tails are heavy.
///
/// Formula: n (n + 1) / ((n - 1)(n - 2)(n - 3)) sum of z to the fourth, less
/// 3 (n - 1)^2 / ((n - 2)(n - 3)), z as in [`skewness`]. `None` below four
/// values or if they are constant.
/// Source: Joanes and Gill 1998, doi:10.1111/1467-9884.00122.
pub fn excess_kurtosis(xs: &[f64]) -> Option<f64> {
    let n = count(xs) as f64;
    (n >= 4.0).then_some(())?;
    let pairs = (n - 2.0) * (n - 3.0);
    let tails = n * (n + 1.0) / ((n - 1.0) * pairs) * standardised_power_sum(xs, 4)?;
    Some(tails - 3.0 * (n - 1.0) * (n - 1.0) / pairs)
}

/// Covariance of a sample, dividing by n - 1, over the rows in which both
/// values are present; `None` below two of them.
///
/// Shape: one `y` per `x`; what goes beyond the shorter is not used.
pub fn covariance(xs: &[f64], ys: &[f64]) -> Option<f64> {
    let (xs, ys) = complete_pairs(xs, ys);
    let (n, mean_x, mean_y) = (xs.len(), mean(&xs)?, mean(&ys)?);
    (n > 1).then_some(())?;
    let products = xs.iter().zip(&ys).map(|(x, y)| (x - mean_x) * (y - mean_y));
    Some(products.sum::<f64>() / (n - 1) as f64)
}

/// The rows in which both values are present.
pub fn complete_pairs(xs: &[f64], ys: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let pairs = xs.iter().zip(ys);
    pairs.filter(|(x, y)| !x.is_nan() && !y.is_nan()).unzip()
}

/// Sum of a power of the standardised values, `None` if they are constant.
fn standardised_power_sum(xs: &[f64], power: i32) -> Option<f64> {
    (!is_constant(xs)).then_some(())?;
    let z_scores = standardised(xs)?;
    Some(present(&z_scores).map(|z| z.powi(power)).sum())
}

/// Sample standard deviations from the mean; `None` below two values, or if
/// they do not differ at all.
pub(crate) fn standardised(xs: &[f64]) -> Option<Vec<f64>> {
    let Spread {
        unit,
        mean,
        squares,
    } = Spread::of(xs)?;
    let n = count(xs);
    (n > 1 && squares > 0.0).then_some(())?;
    let sd = (squares / (n - 1) as f64).sqrt();
    Some(xs.iter().map(|x| (x / unit - mean) / sd).collect())
}

/// The mean and the sum of squared deviations from it, in a unit in which
/// neither leaves the range of numbers: 1 for ordinary values, else a power of
/// two, which changes no digit.
struct Spread {
    unit: f64,
    mean: f64,
    squares: f64,
}

impl Spread {
    /// Sums of squares that have all their digits, with room to multiply.
    const SAFE: std::ops::Range<f64> = 1e-250..1e250;

    fn of(xs: &[f64]) -> Option<Self> {
        let plain = Self::within(xs, 1.0)?;
        Some(if Self::SAFE.contains(&plain.squares) {
            plain
        } else {
            Self::within(xs, unit_of(xs))?
        })
    }

    /// In a second pass over the data, since the difference of two large sums
    /// would lose the digits that matter.
    fn within(xs: &[f64], unit: f64) -> Option<Self> {
        let n = count(xs) as f64;
        (n > 0.0).then_some(())?;
        let values = || present(xs).map(|x| x / unit);
        let mean = values().sum::<f64>() / n;
        let squares = values().map(|x| (x - mean) * (x - mean)).sum();
        Some(Self {
            unit,
            mean,
            squares,
        })
    }
}

/// The power of two next below the largest of the values; 1 if all are 0.
fn unit_of(xs: &[f64]) -> f64 {
    const EXPONENT: u64 = 0x7ff0_0000_0000_0000;
    let largest = present(xs).fold(0.0_f64, |largest, x| largest.max(x.abs()));
    if largest == 0.0 {
        return 1.0;
    }
    f64::from_bits(largest.to_bits() & EXPONENT).max(f64::MIN_POSITIVE)
}
