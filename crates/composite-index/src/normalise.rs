//! Bringing a column onto a common scale.
//!
//! Each function takes one column and gives one of the same length, higher
//! always better: a column where lower is better is turned round on the way.
//! Missing (`NaN`) stays missing and is skipped in every statistic. [`column()`]
//! carries out a [`Normalisation`] on one column, [`prepare`](crate::prepare())
//! on a data set.
//!
//! Source: OECD/JRC Handbook (2008), step 5 and Table 3; a worked example of
//! ten of these is its Table 15.

use crate::error::NormaliseError;
use crate::framework::{Direction, Goalposts};
use crate::method::{Normalisation, Range};
use crate::rank;
use crate::stats;

/// Worst value to `range.low`, best to `range.high`, the rest in proportion.
///
/// Formula: low + (high - low) (x - worst) / (best - worst).
/// Errors: no values; values all equal to twelve digits; an empty range.
pub fn min_max(xs: &[f64], direction: Direction, range: Range) -> Result<Vec<f64>, NormaliseError> {
    let (least, greatest) = spread(xs)?;
    let posts = match direction {
        Direction::Higher => Goalposts {
            worst: least,
            best: greatest,
        },
        Direction::Lower => Goalposts {
            worst: greatest,
            best: least,
        },
    };
    goalposts(xs, posts, range, true)
}

/// The worst goalpost to `range.low`, the best to `range.high`, the rest in
/// proportion. Clipped, values beyond a goalpost stay at that end.
///
/// Units: `xs` shares the goalposts' measure. The goalposts carry the direction.
/// Errors: flat goalposts; an empty range.
pub fn goalposts(
    xs: &[f64],
    posts: Goalposts,
    range: Range,
    clip: bool,
) -> Result<Vec<f64>, NormaliseError> {
    let Goalposts { worst, best } = posts;
    check_range(range)?;
    if !(worst.is_finite() && best.is_finite()) || worst == best {
        return Err(NormaliseError::FlatGoalposts { worst, best });
    }
    // Halves, because the distance between two finite numbers may not be finite.
    let span = best / 2.0 - worst / 2.0;
    let share = |x: f64| (x / 2.0 - worst / 2.0) / span;
    let kept = |value: f64| if clip { range.clamp(value) } else { value };
    Ok(xs.iter().map(|&x| kept(range.at(share(x)))).collect())
}

/// Standard deviations from the mean, with the sample deviation (n - 1).
///
/// Formula: (x - mean) / sd, its sign changed where lower is better.
/// Errors: no values; values all equal to twelve digits.
pub fn z_score(xs: &[f64], direction: Direction) -> Result<Vec<f64>, NormaliseError> {
    let (value, _) = spread(xs)?;
    let z_scores = stats::standardised(xs).ok_or(NormaliseError::Constant { value })?;
    Ok(z_scores.iter().map(|z| direction.sign() * z).collect())
}

/// 1 for the worst value, 1 + k for a value with k worse ones. Equal values share.
///
/// Errors: no values.
pub fn rank(xs: &[f64], direction: Direction) -> Result<Vec<f64>, NormaliseError> {
    let worst_first = match direction {
        Direction::Higher => Direction::Lower,
        Direction::Lower => Direction::Higher,
    };
    match stats::count(xs) {
        0 => Err(NormaliseError::NoValues),
        _ => Ok(rank::competition(xs, worst_first, 0.0)
            .into_iter()
            .map(missing_if_unranked)
            .collect()),
    }
}

/// How many values are worse: [`rank()`] less 1. Source: Handbook, p. 105 ff.
///
/// Errors: no values.
pub fn borda(xs: &[f64], direction: Direction) -> Result<Vec<f64>, NormaliseError> {
    Ok(rank(xs, direction)?
        .into_iter()
        .map(|rank| rank - 1.0)
        .collect())
}

/// 100 times [`rank()`] over the number of values, as in Handbook Table 15.
///
/// Errors: no values.
pub fn percentile(xs: &[f64], direction: Direction) -> Result<Vec<f64>, NormaliseError> {
    let n = stats::count(xs) as f64;
    Ok(rank(xs, direction)?
        .into_iter()
        .map(|rank| 100.0 * rank / n)
        .collect())
}

/// The share of the other values that are worse, mapped onto a range:
/// ([`rank()`] - 1) / (n - 1), as in COINr's `n_prank`.
///
/// Errors: no values; a single value or all equal; an empty range.
pub fn percentile_rank(
    xs: &[f64],
    direction: Direction,
    range: Range,
) -> Result<Vec<f64>, NormaliseError> {
    check_range(range)?;
    spread(xs)?;
    let others = stats::count(xs) as f64 - 1.0;
    Ok(borda(xs, direction)?
        .into_iter()
        .map(|worse| range.clamp(range.at(worse / others)))
        .collect())
}

/// Difference from a reference as a share of its size: 0 at the reference,
/// positive where better.
///
/// Formula: (x - reference) / |reference|, its sign changed where lower is better.
/// Units: `reference` shares the measure of `xs`.
/// Errors: a reference that is zero, missing or infinite.
pub fn difference_to(
    xs: &[f64],
    reference: f64,
    direction: Direction,
) -> Result<Vec<f64>, NormaliseError> {
    if !reference.is_finite() || reference == 0.0 {
        return Err(NormaliseError::NoReference { reference });
    }
    let difference = |&x: &f64| direction.sign() * (x - reference) / reference.abs();
    Ok(xs.iter().map(difference).collect())
}

/// Ratio to a reference: 1 at the reference, more where better.
///
/// Formula: x / reference where higher is better and the reference is
/// positive; in general 1 + [`difference_to`], so that "lower is better" is
/// mirrored at 1 and stays finite at zero.
/// Errors: as [`difference_to`].
pub fn ratio_to(
    xs: &[f64],
    reference: f64,
    direction: Direction,
) -> Result<Vec<f64>, NormaliseError> {
    Ok(difference_to(xs, reference, direction)?
        .into_iter()
        .map(|difference| 1.0 + difference)
        .collect())
}

/// Share of the way from the worst value to a reference: 0 at the worst, 1 at
/// the reference.
///
/// Formula: (x - worst) / (reference - worst).
/// Units: `reference` shares the measure of `xs`. With the best value as the
/// reference this is [`min_max`] onto 0 to 1.
/// Errors: no values; a reference that is missing, infinite, or no better than
/// the worst value.
/// Source: COINr's `n_dist2ref` and `n_dist2targ` (Becker et al. 2022).
pub fn distance_to(
    xs: &[f64],
    reference: f64,
    direction: Direction,
) -> Result<Vec<f64>, NormaliseError> {
    let worst = worst(xs, direction).ok_or(NormaliseError::NoValues)?;
    let is_better = direction.sign() * (reference - worst) > 0.0;
    if !reference.is_finite() || !is_better || rank::ties(reference, worst, 0.0) {
        return Err(NormaliseError::NoReference { reference });
    }
    let posts = Goalposts {
        worst,
        best: reference,
    };
    goalposts(xs, posts, Range::UNIT, false)
}

/// Fraction of the largest value; where lower is better, what a value lacks of
/// the largest.
///
/// Formula: x / max, or 1 - x / max.
/// Errors: no values; a largest value of zero or less.
/// Source: COINr's `n_fracmax` (Becker et al. 2022), turned round so that lower
/// is better has a meaning.
pub fn fraction_of_maximum(xs: &[f64], direction: Direction) -> Result<Vec<f64>, NormaliseError> {
    let (_, greatest) = stats::min_max(xs).ok_or(NormaliseError::NoValues)?;
    if greatest <= 0.0 {
        return Err(NormaliseError::NoReference {
            reference: greatest,
        });
    }
    let fraction = |&x: &f64| match direction {
        Direction::Higher => x / greatest,
        Direction::Lower => 1.0 - x / greatest,
    };
    Ok(xs.iter().map(fraction).collect())
}

/// 1 where better than the mean by more than `threshold`, -1 where worse by
/// more than it, else 0. `threshold` is a share of the mean.
///
/// Errors: no values; a mean of zero.
pub fn above_below_mean(
    xs: &[f64],
    threshold: f64,
    direction: Direction,
) -> Result<Vec<f64>, NormaliseError> {
    let mean = stats::mean(xs).ok_or(NormaliseError::NoValues)?;
    let step = |difference: f64| match difference {
        missing if missing.is_nan() => f64::NAN,
        above if above > threshold => 1.0,
        below if below < -threshold => -1.0,
        _ => 0.0,
    };
    Ok(difference_to(xs, mean, direction)?
        .into_iter()
        .map(step)
        .collect())
}

/// The best value, to measure others by; `None` if every value is missing.
pub fn best(xs: &[f64], direction: Direction) -> Option<f64> {
    let (least, greatest) = stats::min_max(xs)?;
    Some(if direction == Direction::Higher {
        greatest
    } else {
        least
    })
}

/// The worst value, to measure others by; `None` if every value is missing.
pub fn worst(xs: &[f64], direction: Direction) -> Option<f64> {
    let (least, greatest) = stats::min_max(xs)?;
    Some(if direction == Direction::Higher {
        least
    } else {
        greatest
    })
}

/// One column of a data set, with what its indicator says about it.
#[derive(Copy, Clone, Debug)]
pub struct Column<'a> {
    /// The raw values.
    pub values: &'a [f64],
    /// Which end is better.
    pub direction: Direction,
    /// The indicator's fixed bounds, if any.
    pub goalposts: Option<Goalposts>,
    /// The position of the unit that [`Normalisation::ToUnit`] names, if any.
    pub reference_unit: Option<usize>,
}

impl Column<'_> {
    /// The value of the named unit, `NaN` if there is none.
    fn reference_value(&self) -> f64 {
        let value = self.reference_unit.and_then(|unit| self.values.get(unit));
        value.copied().unwrap_or(f64::NAN)
    }
}

fn clipped(mut shares: Vec<f64>) -> Vec<f64> {
    shares
        .iter_mut()
        .for_each(|share| *share = Range::UNIT.clamp(*share));
    shares
}

/// Carries out a normalisation on one column. Under goalposts a constant column
/// still says where it stands; under every other method it says nothing.
///
/// Errors: as the function of the method's name; a constant column unless
/// goalposts are used; goalposts, or a reference, that are not there.
pub fn column(
    column: Column<'_>,
    normalisation: &Normalisation,
) -> Result<Vec<f64>, NormaliseError> {
    let Column {
        values: xs,
        direction,
        ..
    } = column;
    if stats::count(xs) == 0 {
        return Err(NormaliseError::NoValues);
    }
    if let Normalisation::Goalposts { range, clip } = normalisation {
        let posts = column.goalposts.ok_or(NormaliseError::NoGoalposts)?;
        return goalposts(xs, posts, *range, *clip);
    }
    spread(xs)?;
    match normalisation {
        Normalisation::Goalposts { .. } => Err(NormaliseError::NoGoalposts),
        Normalisation::MinMax { range } => min_max(xs, direction, *range),
        Normalisation::ZScore => z_score(xs, direction),
        Normalisation::Rank => rank(xs, direction),
        Normalisation::Borda => borda(xs, direction),
        Normalisation::PercentileRank { range } => percentile_rank(xs, direction, *range),
        Normalisation::AboveBelowMean { threshold } => above_below_mean(xs, *threshold, direction),
        Normalisation::ToTarget => match column.goalposts {
            Some(posts) => ratio_to(xs, posts.best, direction),
            None => Err(NormaliseError::NoGoalposts),
        },
        Normalisation::DistanceToTarget => match column.goalposts {
            Some(posts) => Ok(clipped(distance_to(xs, posts.best, direction)?)),
            None => Err(NormaliseError::NoGoalposts),
        },
        Normalisation::DistanceToUnit { .. } => {
            distance_to(xs, column.reference_value(), direction)
        }
        Normalisation::FractionOfMaximum => fraction_of_maximum(xs, direction),
        Normalisation::ToBest => ratio_to_some(xs, best(xs, direction), direction),
        Normalisation::ToMean => ratio_to_some(xs, stats::mean(xs), direction),
        Normalisation::ToUnit { .. } => ratio_to(xs, column.reference_value(), direction),
    }
}

fn ratio_to_some(
    xs: &[f64],
    reference: Option<f64>,
    direction: Direction,
) -> Result<Vec<f64>, NormaliseError> {
    ratio_to(xs, reference.unwrap_or(f64::NAN), direction)
}

fn missing_if_unranked(rank: u32) -> f64 {
    if rank == 0 { f64::NAN } else { f64::from(rank) }
}

fn check_range(range: Range) -> Result<(), NormaliseError> {
    let Range { low, high } = range;
    if range.is_valid() {
        Ok(())
    } else {
        Err(NormaliseError::EmptyRange { low, high })
    }
}

/// Least and greatest value, if they differ by more than rounding.
fn spread(xs: &[f64]) -> Result<(f64, f64), NormaliseError> {
    let (least, greatest) = stats::min_max(xs).ok_or(NormaliseError::NoValues)?;
    if rank::ties(least, greatest, 0.0) {
        Err(NormaliseError::Constant { value: least })
    } else {
        Ok((least, greatest))
    }
}
