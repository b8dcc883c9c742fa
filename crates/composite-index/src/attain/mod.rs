//! Which ranks a unit can reach by weights alone, and how near the weights are
//! that bring it to a rank.
//!
//! # The question
//!
//! On the scale of [`Form`] a unit v is ahead of the focus u by d.w, where d
//! holds the differences of their values and w the shares of the pillars. The
//! rank of u is 1 plus the number of half-spaces d.w > 0 in which w lies, so its
//! best rank over a region of shares is that of the place in fewest half-spaces,
//! and its worst that of the place in most. This is the halfspace depth of a
//! point, or the smallest cover of the conflicts of an inequality system; no
//! method is known whose time does not grow exponentially with the number of
//! pillars. An answer is therefore an interval ([`Extreme`]): a rank for which
//! weights are at hand, and a rank that no weights can pass. They usually meet.
//!
//! # The method: branch and bound over cells
//!
//! A cell is a simplex of shares; the first one contains the region. In a cell:
//!
//! - *Settled opponents.* d.w is linear, so its extremes are at the corners. If
//!   it is above 0 at all of them the opponent is lost, that is, above u
//!   throughout; if at none, it can be left out from here on. The number lost
//!   bounds the rank in the cell. Pairs settled in the first cell are those
//!   decided by necessary dominance ([`dominance`]).
//! - *Conflicts.* Where only one or two more may be lost, the rest is settled
//!   at once. Whether all undecided opponents can be kept behind together is a
//!   matrix game: the least t with d.w <= t for all of them. By duality t > 0 if
//!   and only if some mixture of opponents is ahead of u in the whole cell, and
//!   by Carathéodory one of at most as many opponents as there are pillars. At
//!   least one of these must be given up; each is tried in turn (Parker and Ryan's
//!   infeasible subsystems). A mixture is checked by its own sum, so that a
//!   bound does not rest on the accuracy of a solver.
//! - *Halving.* Otherwise the cell is cut in two, across the edge with the
//!   greatest product of length and undecided opponents that change sides along
//!   it. A corner moves to the middle of an edge, so one value per opponent
//!   changes.
//!
//! A cell whose bound is no better than the rank already attained is dropped.
//! Attained ranks come from the middles of cells, from solved games and, to
//! begin with, from 256 draws of the region and its corners; each is ranked anew
//! with [`Form::ranks_into`], ties and all, before it counts.
//!
//! When the effort allowed for is spent on the whole question, the rest goes to
//! easier ones ("is a rank halfway to the bound possible?"), so that the bound
//! still rises.
//!
//! # Ties
//!
//! Who ties is not above. For the best rank an opponent is lost only if its lead
//! exceeds anything that could tie, rounding included; for the worst rank it is
//! kept below as soon as its lead stays within a tie. So both bounds hold under
//! the rule of [`rank`](mod@crate::rank), with one reservation for the worst rank:
//! three units whose scores differ by less than the tolerance from one to the
//! next may be split between the second and the third, though these two tie as
//! a pair.
//!
//! # Missing pillars
//!
//! Units that lack the same pillars differ by a linear function, as above.
//! Otherwise the difference is one of two quotients, and is bounded in a cell by
//! the Bernstein coefficients of its numerator. Such opponents take no part in
//! games, so the bounds stay valid and become exact only by halving.
//!
//! # Cost
//!
//! With six pillars, natively on one thread, both ends of one unit together:
//!
//! | Units | Weights | Mean time | Exact ends |
//! |---|---|---|---|
//! | 43 European cities, all | any | 0.14 ms | 86 of 86 |
//! | | within 5 points | 0.06 ms | 86 of 86 |
//! | 105 US metropolitan areas, all | any | 6 ms | 209 of 210 |
//! | | within 5 points | 1.2 ms | 210 of 210 |
//! | 339 Bolivian municipalities, every tenth | any | 22 ms | 63 of 68 |
//! | | within 5 points | 18 ms | 62 of 68 |
//!
//! No end took longer than 0.1 s with [`DEFAULT_EFFORT`]. On random units, whose
//! pillars do not correlate, one unit of 339 took 170 ms and one of 1,000 took
//! 280 ms. Dominance of all pairs of 43 units takes 0.5 ms.
//!
//! # Sources
//!
//! - Kadziński, Greco, Słowiński (2012), *Extreme ranking analysis in robust
//!   ordinal regression*, doi:10.1016/j.omega.2011.09.003: the question.
//! - Parker, Ryan (1996), *Finding the minimum weight IIS cover of an infeasible
//!   system of linear inequalities*, doi:10.1007/BF02284626: conflicts.
//! - Bremner, Chen, Iacono, Langerman, Morin (2008), *Output-sensitive algorithms
//!   for Tukey depth and related problems*, doi:10.1007/s11222-008-9054-2: the
//!   same problem as depth.

pub(crate) mod cell;
mod dominance;
pub(crate) mod game;
mod search;
pub(crate) mod side;

use crate::error::AttainError;
use crate::form::Form;
use crate::rank::Ranking;
use crate::sample::{WeightDraws, WeightRegion};

pub use dominance::{Precedence, Standing, dominance, precedence, standing};
pub use side::Side;

use search::{Found, Search};
use side::Opponents;

/// What one end of one unit may cost, in cells with few opponents: about a
/// tenth of a second natively.
pub const DEFAULT_EFFORT: usize = 50_000;

/// A rank at one end, as an interval.
#[derive(Clone, Debug, PartialEq)]
pub struct Extreme {
    /// No weights in the region give a rank beyond this one.
    pub bound: u32,
    /// The furthest rank that weights were found for.
    pub attained: u32,
    /// Those weights: one share per pillar, summing to 1.
    pub attained_at: Vec<f64>,
    /// Whether the two ranks are one.
    pub exact: bool,
}

/// The ranks between which weights can move a unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Attainable {
    /// The best rank: `bound` <= true best rank <= `attained`.
    pub best: Extreme,
    /// The worst rank: `attained` <= true worst rank <= `bound`.
    pub worst: Extreme,
}

/// The best and the worst rank of one unit over a region of shares.
///
/// For several units, [`Attainment`] shares the work that they have in common.
/// Errors: see [`AttainError`].
pub fn attainable(
    form: &Form,
    region: &WeightRegion,
    unit: usize,
) -> Result<Attainable, AttainError> {
    Attainment::new(form, region)?.ranks(unit)
}

/// Answers for the units of one form and one region.
///
/// The same form, region and effort give the same answer.
#[derive(Clone, Debug)]
pub struct Attainment<'a> {
    form: &'a Form,
    region: &'a WeightRegion,
    effort: usize,
    /// Shares under which all units were ranked.
    tried: Vec<Vec<f64>>,
    /// By row: the best and the worst rank met, with the position in `tried`.
    met: Vec<Option<[(u32, usize); 2]>>,
}

/// How many draws are ranked to begin with.
const N_DRAWS: usize = 256;
/// Their seed.
const SEED: u32 = 1;

impl<'a> Attainment<'a> {
    /// Ranks all units under some shares of the region to begin with.
    ///
    /// Errors: a region of another number of parts than there are pillars.
    pub fn new(form: &'a Form, region: &'a WeightRegion) -> Result<Self, AttainError> {
        check_region(form, region)?;
        let mut attainment = Self {
            form,
            region,
            effort: DEFAULT_EFFORT,
            tried: first_shares(form, region),
            met: vec![None; form.n_rows()],
        };
        attainment.rank_tried();
        Ok(attainment)
    }

    /// The same with another limit to the effort for each end of each unit. With
    /// 0 the bound is that of [`dominance`].
    pub fn with_effort(self, effort: usize) -> Self {
        Self { effort, ..self }
    }

    fn rank_tried(&mut self) {
        let mut scores = vec![0.0; self.form.n_rows()];
        let mut ranking = Ranking::new(self.form.n_rows());
        for (position, shares) in self.tried.iter().enumerate() {
            self.form.ranks_into(shares, &mut scores, &mut ranking);
            let ranked = self.met.iter_mut().zip(ranking.ranks());
            for (met, &rank) in ranked.filter(|(_, rank)| **rank > 0) {
                let [best, worst] = met.get_or_insert([(rank, position); 2]);
                if rank < best.0 {
                    *best = (rank, position);
                }
                if rank > worst.0 {
                    *worst = (rank, position);
                }
            }
        }
    }

    /// The shares under which all units were ranked to begin with.
    pub(crate) fn tried(&self) -> &[Vec<f64>] {
        &self.tried
    }

    /// The best and the worst rank of a unit.
    ///
    /// Errors: a unit without a rank, or without a score in the region.
    pub fn ranks(&self, unit: usize) -> Result<Attainable, AttainError> {
        Ok(Attainable {
            best: self.extreme(unit, Side::Best)?,
            worst: self.extreme(unit, Side::Worst)?,
        })
    }

    /// The rank of a unit at one end.
    ///
    /// Errors: a unit without a rank, or without a score in the region.
    pub fn extreme(&self, unit: usize, side: Side) -> Result<Extreme, AttainError> {
        let row = self.form.row(unit);
        let row = row.ok_or(AttainError::NotRanked { unit })?;
        let [best, worst] = self.met[row].ok_or(AttainError::NeverScored { unit })?;
        let (rank, position) = match side {
            Side::Best => best,
            Side::Worst => worst,
        };
        let opponents = Opponents::of(self.form, row, side);
        let start = Found {
            n_lost: opponents.n_lost(rank),
            rank,
            shares: self.tried[position].clone(),
        };
        let mut search = Search::new(self.form, self.region, &opponents, row, start);
        let least = narrow(&mut search, self.effort).min(search.best.n_lost);
        let Found { rank, shares, .. } = search.best;
        let bound = opponents.rank(least);
        Ok(Extreme {
            bound,
            attained: rank,
            attained_at: shares,
            exact: bound == rank,
        })
    }
}

/// Raises the number that is surely lost towards the one that was found, and
/// lowers that one.
fn narrow(search: &mut Search<'_>, effort: usize) -> usize {
    let mut proven = search.n_lost_everywhere();
    let (mut left, mut target) = (effort, usize::MAX);
    while proven < search.best.n_lost.min(target) && left > 0 {
        let portion = left.div_ceil(2);
        let settled = search.run(target, portion);
        left -= portion - search.effort_left();
        match settled {
            // Cells too small to be halved stand in the way.
            Some(least) if least <= proven => break,
            Some(least) => (proven, target) = (least, usize::MAX),
            None => target = proven + (target.min(search.best.n_lost) - proven) / 2,
        }
    }
    proven
}

/// The present shares, the middle and the ends of the region, and draws.
fn first_shares(form: &Form, region: &WeightRegion) -> Vec<Vec<f64>> {
    let n = form.n_parts();
    let mut first = vec![region.centre()];
    if region.contains(form.shares()) {
        first.push(form.shares().to_vec());
    }
    for part in 0..n {
        let mut direction = vec![0.0; n];
        direction[part] = 1.0;
        first.push(region.maximum(&direction).shares);
        first.push(region.minimum(&direction).shares);
    }
    let mut draws = WeightDraws::new(region.clone(), SEED);
    first.extend((0..N_DRAWS).map(|_| {
        let mut shares = vec![0.0; n];
        draws.fill(&mut shares);
        shares
    }));
    first
}

pub(crate) fn check_region(form: &Form, region: &WeightRegion) -> Result<(), AttainError> {
    let (expected, found) = (form.n_parts(), region.n_parts());
    if expected == found {
        Ok(())
    } else {
        Err(AttainError::Parts { expected, found })
    }
}
