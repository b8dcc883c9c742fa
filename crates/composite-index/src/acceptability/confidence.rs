//! How often a unit comes first under the weights that favour it, when figures
//! are uncertain.
//!
//! Without uncertainty a unit that is first under any weights is first under its
//! central weights too, for those weights form a convex set. So the question only
//! has an answer beside an error of the figures: here each pillar value of each
//! unit is off by up to `noise`, independently and uniformly.
//!
//! Source: Lahdelma, Salminen (2001), doi:10.1287/opre.49.3.411.11220.

use crate::form::Form;
use crate::sample::Integers;

/// The share of draws in which a row comes first, on its own or tied, under
/// these shares.
///
/// Units: `noise` on the oriented scale of the form, which is that of the
/// scores where pillars combine by the arithmetic mean.
/// Shape: one share per part.
/// `None` without draws, or if the row has no score under these shares.
pub fn factor(
    form: &Form,
    row: usize,
    shares: &[f64],
    noise: f64,
    n_draws: usize,
    seed: u64,
) -> Option<f64> {
    let n = form.n_rows();
    (n_draws > 0 && row < n && !form.score(row, shares).is_nan()).then_some(())?;
    let mut exact = vec![0.0; n];
    form.scores_into(shares, &mut exact);
    let spreads: Vec<Vec<f64>> = (0..n).map(|row| part_weights(form, row, shares)).collect();
    let mut integers = Integers::new(seed);
    let mut n_first = 0;
    for _ in 0..n_draws {
        let mut noisy = |row: usize| {
            let error = |weight: &f64| weight * noise * (2.0 * integers.uniform() - 1.0);
            exact[row] + spreads[row].iter().map(error).sum::<f64>()
        };
        let scores: Vec<f64> = (0..n).map(&mut noisy).collect();
        let is_ahead = |&score: &f64| score > scores[row] && !form.ties(score, scores[row]);
        n_first += usize::from(!scores.iter().any(is_ahead));
    }
    Some(n_first as f64 / n_draws as f64)
}

/// What an error of each part present counts for in a row's score.
fn part_weights(form: &Form, row: usize, shares: &[f64]) -> Vec<f64> {
    let parts = shares.iter().enumerate();
    let present: Vec<f64> = parts
        .filter(|&(part, share)| *share > 0.0 && !form.value(row, part).is_nan())
        .map(|(_, share)| *share)
        .collect();
    let sum: f64 = present.iter().sum();
    present.iter().map(|share| share / sum).collect()
}
