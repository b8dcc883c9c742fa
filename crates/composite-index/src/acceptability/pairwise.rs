//! How often each unit beats each other one.

use crate::error::AcceptabilityError;
use crate::form::Form;
use crate::sample::{WeightDraws, WeightRegion};

use super::check_region;

/// Up to this many units a whole table of wins is made.
pub const MAX_ROWS: usize = 2_048;

/// The share of draws in which one row beats another; a tie, by the rule of
/// [`rank`](mod@crate::rank), counts half for each.
#[derive(Clone, Debug, PartialEq)]
pub struct WinningShares {
    n_rows: usize,
    n_draws: usize,
    /// Twice the wins of a row over another, by row, then the other.
    halves: Vec<u32>,
}

impl WinningShares {
    /// How often `row` beats `other`; 0.5 for a row against itself. `None`
    /// without draws or such rows.
    pub fn share(&self, row: usize, other: usize) -> Option<f64> {
        (row < self.n_rows && other < self.n_rows && self.n_draws > 0).then_some(())?;
        let halves = if row == other {
            self.n_draws as f64
        } else {
            f64::from(self.halves[row * self.n_rows + other])
        };
        Some(halves / (2.0 * self.n_draws as f64))
    }
}

/// Counts wins between all pairs of rows.
///
/// Errors: a region of another number of parts; more than [`MAX_ROWS`] rows,
/// since the table grows with their square.
pub fn winning_shares(
    form: &Form,
    region: WeightRegion,
    n_draws: usize,
    seed: u32,
) -> Result<WinningShares, AcceptabilityError> {
    check_region(form, &region)?;
    let n = form.n_rows();
    if n > MAX_ROWS {
        return Err(AcceptabilityError::TooManyUnits {
            found: n,
            greatest: MAX_ROWS,
        });
    }
    let mut draws = WeightDraws::new(region, seed);
    let mut shares = vec![0.0; form.n_parts()];
    let mut scores = vec![0.0; n];
    let mut halves = vec![0; n * n];
    for _ in 0..n_draws {
        draws.fill(&mut shares);
        form.scores_into(&shares, &mut scores);
        for (row, wins) in halves.chunks_exact_mut(n).enumerate() {
            count_wins(form, scores[row], &scores, wins);
        }
    }
    Ok(WinningShares {
        n_rows: n,
        n_draws,
        halves,
    })
}

/// How often one row beats each other one: a line of the table of
/// [`winning_shares`], for any number of units.
///
/// Errors: as [`winning_shares`] but for the number of units.
pub fn winning_shares_of(
    form: &Form,
    row: usize,
    region: WeightRegion,
    n_draws: usize,
    seed: u32,
) -> Result<Vec<f64>, AcceptabilityError> {
    check_region(form, &region)?;
    let mut draws = WeightDraws::new(region, seed);
    let mut shares = vec![0.0; form.n_parts()];
    let mut scores = vec![0.0; form.n_rows()];
    let mut halves = vec![0; form.n_rows()];
    for _ in 0..n_draws {
        draws.fill(&mut shares);
        form.scores_into(&shares, &mut scores);
        let own = scores.get(row).copied().unwrap_or(f64::NAN);
        count_wins(form, own, &scores, &mut halves);
    }
    let share = |halves: u32| f64::from(halves) / (2.0 * n_draws.max(1) as f64);
    Ok(halves.into_iter().map(share).collect())
}

/// Two for each score that `own` beats, one for each that it ties with; nobody
/// wins where a score is missing.
fn count_wins(form: &Form, own: f64, scores: &[f64], halves: &mut [u32]) {
    // Scores further apart than this never tie, and nearly all are; the exact
    // rule is left to the few others.
    let near =
        |score: f64| (own - score).abs() <= 1e-6 * own.abs().max(score.abs()) + form.tie_floor();
    let mut n_near = 0;
    for (halves, &score) in halves.iter_mut().zip(scores) {
        *halves += 2 * u32::from(own > score);
        n_near += u32::from(near(score));
    }
    if n_near == 0 {
        return;
    }
    for (halves, &score) in halves.iter_mut().zip(scores) {
        if near(score) && form.ties(own, score) {
            *halves = *halves - 2 * u32::from(own > score) + 1;
        }
    }
}
