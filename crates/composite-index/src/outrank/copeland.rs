//! Copeland scores straight from columns, for scoring again and again.

use crate::aggregate::Weighted;
use crate::outrank::WIN_TOLERANCE;
use crate::rank::RELATIVE_TOLERANCE;

/// Copeland scores of whole columns: how many units each one beats, less how
/// many beat it; `NaN` for a unit with no value in anything that weighs more
/// than 0. Such a unit neither wins nor loses.
///
/// The same figures as [`Outranking::copeland`](super::Outranking::copeland),
/// with no table in between and without allocating. Each pair is looked at once,
/// so that what one unit wins is to the last bit what the other loses.
///
/// Units: `floor` is the difference below which values tie in any case, as in
/// [`rank::ties`](crate::rank::ties).
/// Shape: `columns` yields columns of at least the length of `out`, the same
/// ones each time it is called. Values must be finite or `NaN`, weights zero or
/// more with a finite sum.
/// Cost: the square of the number of units, times the number of columns.
pub fn copeland_into<'a, I: Iterator<Item = Weighted<'a>>>(
    columns: impl Fn() -> I,
    floor: f64,
    out: &mut [f64],
) {
    let weighted = || columns().filter(|weighted| weighted.weight > 0.0);
    let total: f64 = weighted().map(|weighted| weighted.weight).sum();
    let win = WIN_TOLERANCE * total;
    start(weighted, out);
    // Blocks of rivals that stay in the innermost cache, as in `weighted_means`.
    for first in (0..out.len()).step_by(BLOCK) {
        let end = out.len().min(first + BLOCK);
        for unit in 0..end {
            let first = first.max(unit + 1);
            let mut margins = [0.0; BLOCK];
            let margins = &mut margins[..end - first];
            for Weighted { column, weight } in weighted() {
                add_margins(column[unit], &column[first..end], weight, floor, margins);
            }
            let (before, rivals) = out.split_at_mut(first);
            before[unit] += settle(margins, win, rivals);
        }
    }
}

const BLOCK: usize = 128;

/// 0 for units with a value, `NaN` for the others.
fn start<'a, I: Iterator<Item = Weighted<'a>>>(columns: impl Fn() -> I, out: &mut [f64]) {
    out.fill(f64::NAN);
    for Weighted { column, .. } in columns() {
        for (out, x) in out.iter_mut().zip(column) {
            *out = if x.is_nan() { *out } else { 0.0 };
        }
    }
}

/// Adds to each margin what one column says of `x` against that rival: its
/// weight where x is ahead, minus its weight where it is behind. A missing
/// value is neither, for every comparison with it fails.
///
/// This is [`rank::ties`](crate::rank::ties), written without branches so that
/// several rivals are compared at once.
pub(super) fn add_margins(x: f64, rivals: &[f64], weight: f64, floor: f64, margins: &mut [f64]) {
    let size = x.abs();
    for (margin, &y) in margins.iter_mut().zip(rivals) {
        let larger = if y.abs() > size { y.abs() } else { size };
        let relative = RELATIVE_TOLERANCE * larger;
        let tolerance = if relative > floor { relative } else { floor };
        let difference = x - y;
        let ahead = if difference > tolerance { weight } else { 0.0 };
        let behind = if difference < -tolerance { weight } else { 0.0 };
        *margin += ahead - behind;
    }
}

/// Counts wins less losses, and takes them from the rivals.
fn settle(margins: &[f64], win: f64, rivals: &mut [f64]) -> f64 {
    let mut score = 0.0;
    for (rival, &margin) in rivals.iter_mut().zip(margins) {
        let ahead = if margin > win { 1.0 } else { 0.0 };
        let behind = if margin < -win { 1.0 } else { 0.0 };
        let outcome = ahead - behind;
        *rival -= outcome;
        score += outcome;
    }
    score
}
