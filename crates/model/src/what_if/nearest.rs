//! The smallest change of weights that brings a city to a rank.

use composite_index::nearest::{self as engine, nearest_within};
use composite_index::{Goal, Norm};
use serde::{Deserialize, Serialize};

use super::settable::Ranker;
use super::{Case, Unanswered};

/// What the search may cost.
const EFFORT: usize = 8_000;

/// By how many percentage points rounding may lengthen a change that is still
/// called the smallest.
const ROUNDING: f64 = 0.05;

/// Which weights bring a city to a rank.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Nearest {
    /// It holds the rank already.
    Held {
        /// Its rank.
        rank: u32,
    },
    /// These do.
    Found {
        /// The rank under them.
        rank: u32,
        /// The pillars' shares in hundredths of a per cent.
        shares: Vec<u32>,
        /// How many percentage points of weight pass from some pillars to
        /// others.
        points: f64,
        /// Whether no smaller change does, up to rounding.
        is_least: bool,
    },
    /// None of the weights considered do.
    Impossible,
    /// Some do, but none in whole hundredths of a per cent nearby.
    TooFine,
    /// None were found, and none are ruled out.
    Unsettled,
}

/// The answer for the rank that the case aims for, with that rank.
///
/// # Errors
/// See [`Unanswered`].
pub fn nearest(case: &Case) -> Result<(u32, Nearest), Unanswered> {
    let form = case.form()?;
    let row = form.row(case.unit).ok_or(Unanswered::NotRanked)?;
    let mut ranker = Ranker::new(&form, row);
    let present = case.shares();
    let now = ranker.present();
    let rank = case.goal_from(now);
    if now <= rank {
        return Ok((rank, Nearest::Held { rank: now }));
    }
    let goal = Goal {
        unit: case.unit,
        rank,
        norm: Norm::L1,
    };
    let found = nearest_within(&form, &case.region()?, goal, EFFORT);
    let (reached, is_settled) = match found.map_err(|_| Unanswered::NoWeights)? {
        engine::Nearest::Found { reached, .. } => (reached, true),
        engine::Nearest::Unsettled {
            found: Some(reached),
            ..
        } => (reached, false),
        engine::Nearest::Unsettled { found: None, .. } => return Ok((rank, Nearest::Unsettled)),
        engine::Nearest::Impossible => return Ok((rank, Nearest::Impossible)),
    };
    let settled = ranker.settle(&reached.shares, &case.bounds(), |found| {
        found > 0 && found <= rank
    });
    if settled.rank > rank || settled.rank == 0 {
        return Ok((rank, Nearest::TooFine));
    }
    let points = points(&present, &settled.shares);
    Ok((
        rank,
        Nearest::Found {
            rank: settled.rank,
            points,
            // Half of the sum of all changes passes from one to another.
            is_least: is_settled && points <= 50.0 * reached.distance + ROUNDING,
            shares: settled.shares,
        },
    ))
}

/// Percentage points that pass from some pillars to others.
fn points(from: &[u32], to: &[u32]) -> f64 {
    let changes = from
        .iter()
        .zip(to)
        .map(|(&from, &to)| f64::from(from.abs_diff(to)));
    changes.sum::<f64>() / 200.0
}
