//! The nearest weights under which a unit reaches a rank, or a proof that none
//! do.
//!
//! # The question
//!
//! Among the shares of a region under which at most k - 1 others are above the
//! unit, which are nearest to the present ones? If it were known which others
//! may be above, each of the rest would be one linear bound d.w <= 0 (see
//! [`crate::attain`]), and the nearest shares a linear program for the sum of
//! absolute changes ([`Norm::L1`]), a projection for the sum of squares
//! ([`Norm::L2`]). What makes the problem hard is the choice.
//!
//! # The method
//!
//! Branch and bound over cells, as for attainable ranks, here with a distance.
//! A cell is dropped if more than k - 1 others are above throughout, or if even
//! its nearest place is further away than weights already found. In a cell where
//! few opponents are undecided the choice is made by giving up one at a time:
//! the nearest shares that keep all of them behind are held up by at most as many
//! of them as there are pillars, and shares nearer still must let one of these
//! past (Matoušek). Otherwise the cell is halved.
//!
//! The first cell is no larger than it need be: if weights at some distance are
//! known, none of the shares of nearer ones differs by more than half of it (L1),
//! or by sqrt(1 - 1 / pillars) times it (L2).
//!
//! Weights to begin with are those of 256 draws that reach the rank, eight of
//! them pulled towards the present ones: others behind stay behind, and then those
//! in the way are let past one by one.
//!
//! # What is returned
//!
//! The nearest shares lie where scores tie. They are moved [`MARGIN`] away from
//! every such place, as a Euclidean distance, so that the rank holds with a few
//! digits rounded off. Where there is no room for that, or a hundred times as
//! long a way would be needed, they are returned as they are, and the rank holds
//! by a tie. It is always taken anew with [`Form::ranks_into`]. The bound is that
//! of the optimum before the move, and allows leads beyond any tie, so that it
//! holds under the rule of [`rank`](mod@crate::rank).
//!
//! Units that lack a pillar that the focus has, or the reverse, take no part in
//! the choice; they are bounded in each cell and count when ranks are taken, so
//! bounds stay valid, but more questions end as [`Nearest::Unsettled`].
//!
//! # Cost
//!
//! With six pillars, natively on one thread, for ranks 1, 3 and 10 of real
//! packages, every question settled: 0.3 to 0.9 ms on average for 43 cities, 0.7
//! to 2.6 ms for 105 metropolitan areas, 2.1 to 2.8 ms for 339 municipalities, and
//! 18 ms at the most. Rank 50 of these is the hardest: 28 ms on average by L1, with
//! 30 of 34 questions settled, and 41 ms by L2, with 28; 0.2 s at the most.
//!
//! # Sources
//!
//! - Matoušek (1995), *On geometric optimization with few violated constraints*,
//!   doi:10.1007/BF02570713.
//! - Goldfarb, Idnani (1983), doi:10.1007/BF02591962, for projections; Dantzig
//!   (1963), *Linear Programming and Extensions*, for sums.

mod closest;
mod facets;
mod project;
mod search;
mod taxicab;

use crate::attain::side::Opponents;
use crate::attain::{Attainment, Side, check_region};
use crate::error::AttainError;
use crate::form::Form;
use crate::order;
use crate::sample::WeightRegion;

use search::Search;

/// How a change of weights is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Norm {
    /// The sum of the absolute changes of the shares: twice the weight moved.
    /// Few pillars change.
    #[default]
    L1,
    /// The square root of the sum of their squares: many pillars change a little.
    L2,
}

/// What is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    /// The unit to move.
    pub unit: usize,
    /// The rank it should have, or a better one.
    pub rank: u32,
    /// How a change is measured.
    pub norm: Norm,
}

/// Weights under which the goal is met.
#[derive(Clone, Debug, PartialEq)]
pub struct Reached {
    /// One share per pillar, summing to 1.
    pub shares: Vec<f64>,
    /// How far they are from the present shares.
    pub distance: f64,
    /// The rank under them.
    pub rank: u32,
}

/// The answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Nearest {
    /// These weights reach the rank, and none nearer than `bound` do.
    Found {
        /// The weights.
        reached: Reached,
        /// The least distance possible, at most that of the weights.
        bound: f64,
    },
    /// No weights in the region reach the rank.
    Impossible,
    /// The effort was spent.
    Unsettled {
        /// The nearest weights found, if any.
        found: Option<Reached>,
        /// None nearer than this reach the rank.
        bound: f64,
    },
}

/// How far inside the rank the weights lie where there is room, in shares.
pub const MARGIN: f64 = 1e-6;

/// What a question may cost, in cells with few opponents: about a fifth of a
/// second natively.
pub const DEFAULT_EFFORT: usize = 50_000;

/// How many of the first weights are pulled nearer.
const N_STARTS: usize = 8;

/// The nearest shares in a region under which the goal is met, with
/// [`DEFAULT_EFFORT`].
///
/// The present shares are those of the form; they need not lie in the region.
/// Errors: a region of another number of parts; rank 0; a unit without a rank.
pub fn nearest(form: &Form, region: &WeightRegion, goal: Goal) -> Result<Nearest, AttainError> {
    nearest_within(form, region, goal, DEFAULT_EFFORT)
}

/// The same with another limit to the effort.
///
/// Errors: see [`nearest`].
pub fn nearest_within(
    form: &Form,
    region: &WeightRegion,
    goal: Goal,
    effort: usize,
) -> Result<Nearest, AttainError> {
    check_region(form, region)?;
    let unit = goal.unit;
    if goal.rank == 0 {
        return Err(AttainError::RankZero);
    }
    let row = form.row(unit).ok_or(AttainError::NotRanked { unit })?;
    let opponents = Opponents::of(form, row, Side::Best);
    let from = present(form);
    let mut search = Search::new(form, region, &opponents, (row, goal), &from);
    if region.contains(&from) && search.try_shares(&from) {
        let bound = 0.0;
        return Ok(match search.best {
            Some(reached) => Nearest::Found { reached, bound },
            None => Nearest::Unsettled { found: None, bound },
        });
    }
    begin(&mut search, &Attainment::new(form, region)?);
    Ok(conclude(&mut search, effort))
}

/// The present shares, summing to 1 as nearly as can be.
fn present(form: &Form) -> Vec<f64> {
    let whole: f64 = form.shares().iter().sum();
    form.shares().iter().map(|share| share / whole).collect()
}

/// Pulls the nearest of the shares that reach the rank.
fn begin(search: &mut Search<'_>, attainment: &Attainment<'_>) {
    let mut starts: Vec<&Vec<f64>> = attainment.tried().iter().collect();
    starts.retain(|shares| search.may_reach(shares));
    order::sort_by(&mut starts, |a, b| {
        search.distance(a).total_cmp(&search.distance(b))
    });
    for shares in starts.into_iter().take(N_STARTS) {
        search.pull(shares);
    }
}

fn conclude(search: &mut Search<'_>, effort: usize) -> Nearest {
    let bound = narrow(search, effort);
    let is_settled = bound >= search.found() - MARGIN;
    match search.with_margin() {
        Some(reached) if is_settled => Nearest::Found { reached, bound },
        None if bound == f64::INFINITY => Nearest::Impossible,
        found => Nearest::Unsettled { found, bound },
    }
}

/// Raises the distance below which there are surely no weights towards that of
/// those found, and lowers that one.
fn narrow(search: &mut Search<'_>, effort: usize) -> f64 {
    let (mut proven, mut target) = (0.0, f64::INFINITY);
    let mut left = effort;
    while left > 0 {
        let portion = left.div_ceil(2);
        let settled = search.run(target, portion);
        left -= portion - search.effort_left();
        match settled {
            // All is settled, or cells too small to be halved stand in the way.
            Some(bound) if bound >= search.found() - MARGIN || bound <= proven => {
                return bound.max(proven);
            }
            Some(bound) => (proven, target) = (bound, f64::INFINITY),
            None => target = 0.5 * (proven + target.min(search.found()).min(GREATEST)),
        }
    }
    proven
}

/// No two sets of shares are further apart, by either measure.
const GREATEST: f64 = 2.0;

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}
