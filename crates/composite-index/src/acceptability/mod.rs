//! How sure is a rank? The share of possible weights that give it.
//!
//! Weights are drawn again and again, uniformly from all shares or from those
//! around the present ones, and every unit is ranked under each draw: stochastic
//! multicriteria acceptability analysis. [`RankAcceptability`] counts
//!
//! - the *rank acceptability* of a unit for a rank, the share of draws that give
//!   it that rank. Over all ranks they sum to 1; over all units they sum to 1
//!   too, but for ties, which share the better rank and leave the next empty;
//! - *rank intervals*, the ranks that are not beaten in more than a given share
//!   of draws at either end;
//! - the *central weights* of a unit, the mean of the draws that put it first:
//!   what one would have to believe to see it there;
//!
//! and [`pairwise`] how often each unit beats each other one, [`confidence`] how
//! often a unit comes first under its own central weights when figures are a
//! little uncertain.
//!
//! # How it is computed
//!
//! In batches of sixteen draws up to [`NETWORK_MAX`] units,
//! and draw by draw beyond. Ranks are exact in both, ties by the rule of
//! [`rank`](mod@crate::rank) included. Nothing is kept per draw, so a run can go on for
//! as long as a reader looks ([`RankAcceptability::advance`]).
//!
//! With N quasi-random draws a share is off by about 1/N^(3/4), where independent
//! draws give 1/(2 sqrt(N)).
//!
//! # Sources
//!
//! - Lahdelma, Hokkanen, Salminen (1998), *SMAA: Stochastic multiobjective
//!   acceptability analysis*, doi:10.1016/S0377-2217(97)00163-X.
//! - Lahdelma, Salminen (2001), *SMAA-2*, doi:10.1287/opre.49.3.411.11220.
//! - Tervonen, Lahdelma (2007), *Implementing stochastic multicriteria
//!   acceptability analysis*, doi:10.1016/j.ejor.2005.12.037.

pub mod confidence;
mod kernel;
mod network;
pub mod pairwise;

use crate::error::AcceptabilityError;
use crate::form::Form;
use crate::rank::Ranking;
use crate::sample::{WeightDraws, WeightRegion};

use kernel::Kernel;

/// Up to this many units, draws are sorted in batches by a network.
pub const NETWORK_MAX: usize = 1_500;

/// Up to this many units, sixteen draws are sorted at once; beyond, eight.
const SIXTEEN_MAX: usize = 512;

/// Up to this many units every rank is counted by itself; beyond, neighbouring
/// ranks share a class, so that memory grows in proportion to the units.
pub const MAX_CLASSES: usize = 2_048;

/// Counts of ranks over draws of weights, for as many draws as have been asked
/// for. The same form, region and seed give the same counts, however the draws
/// are portioned.
#[derive(Clone, Debug)]
pub struct RankAcceptability {
    form: Form,
    draws: WeightDraws,
    ranker: Ranker,
    counts: Counts,
    n_draws: usize,
}

/// The ways of ranking many draws.
#[derive(Clone, Debug)]
enum Ranker {
    /// While the words of all units fit into the innermost cache.
    Sixteen(Box<Kernel<16>>),
    Eight(Box<Kernel<8>>),
    OneByOne {
        scores: Vec<f64>,
        ranking: Box<Ranking>,
    },
}

/// What is kept of the draws.
#[derive(Clone, Debug)]
struct Counts {
    n_rows: usize,
    n_parts: usize,
    /// Ranks per class.
    class_width: usize,
    n_classes: usize,
    /// By class, then row: draws in order count one class after the other.
    ranks: Vec<u32>,
    /// Sum of the shares of the draws that put a row first, by row, then part.
    first_shares: Vec<f64>,
    n_first: Vec<u32>,
}

impl RankAcceptability {
    /// Makes ready to draw; nothing is drawn yet.
    ///
    /// Errors: a region of another number of parts than the form has.
    pub fn new(form: Form, region: WeightRegion, seed: u32) -> Result<Self, AcceptabilityError> {
        check_region(&form, &region)?;
        let n = form.n_rows();
        let ranker = if n <= SIXTEEN_MAX {
            Ranker::Sixteen(Box::new(Kernel::new(&form)))
        } else if n <= NETWORK_MAX {
            Ranker::Eight(Box::new(Kernel::new(&form)))
        } else {
            Ranker::OneByOne {
                scores: vec![0.0; n],
                ranking: Box::new(Ranking::new(n)),
            }
        };
        Ok(Self {
            draws: WeightDraws::new(region, seed),
            ranker,
            counts: Counts::new(n, form.n_parts()),
            n_draws: 0,
            form,
        })
    }

    /// Draws and ranks so many times more.
    pub fn advance(&mut self, n_draws: usize) {
        let Self {
            form,
            draws,
            ranker,
            counts,
            ..
        } = self;
        match ranker {
            Ranker::Sixteen(kernel) => in_batches(form, draws, kernel, counts, n_draws),
            Ranker::Eight(kernel) => in_batches(form, draws, kernel, counts, n_draws),
            Ranker::OneByOne { scores, ranking } => {
                let mut shares = vec![0.0; form.n_parts()];
                for _ in 0..n_draws {
                    draws.fill(&mut shares);
                    form.ranks_into(&shares, scores, ranking);
                    counts.add_ranks(ranking.ranks(), |part| shares[part]);
                }
            }
        }
        self.n_draws += n_draws;
    }

    /// The units by the pillars.
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// The region drawn from.
    pub fn region(&self) -> &WeightRegion {
        self.draws.region()
    }

    /// How many draws there have been.
    pub fn n_draws(&self) -> usize {
        self.n_draws
    }

    /// How many ranks share a class: 1 up to [`MAX_CLASSES`] units.
    pub fn class_width(&self) -> usize {
        self.counts.class_width
    }

    /// How often each class of ranks occurred for a row; the first holds the
    /// ranks from 1 to [`RankAcceptability::class_width`]. Empty if there is no
    /// such row.
    pub fn counts(&self, row: usize) -> impl DoubleEndedIterator<Item = u32> + Clone {
        self.counts.of(row)
    }

    /// The share of draws that give a row this rank (or one of its class);
    /// `None` before the first draw, or if there is no such row or rank.
    pub fn share(&self, row: usize, rank: usize) -> Option<f64> {
        let class = rank.checked_sub(1)? / self.counts.class_width;
        let count = self.counts(row).nth(class)?;
        (self.n_draws > 0).then(|| f64::from(count) / self.n_draws as f64)
    }

    /// The best and worst rank of a row that are left when a share `beyond` of
    /// its draws is cut off at each end: with 0.05 an interval that holds at
    /// least 90 % of them, with 0 every rank that occurred. Classes of ranks
    /// count whole.
    ///
    /// Shape: `beyond` from 0 up to, but not including, 0.5.
    /// `None` if it is not, or the row has no rank in any draw.
    pub fn interval(&self, row: usize, beyond: f64) -> Option<(usize, usize)> {
        (0.0..0.5).contains(&beyond).then_some(())?;
        let counts = self.counts(row);
        let total: u64 = counts.clone().map(u64::from).sum();
        let cut = (beyond * total as f64) as u64;
        let best = first_beyond(counts.clone(), cut)?;
        let worst = self.counts.n_classes - 1 - first_beyond(counts.rev(), cut)?;
        let width = self.counts.class_width;
        Some((
            best * width + 1,
            ((worst + 1) * width).min(self.form.n_rows()),
        ))
    }

    /// The mean rank of a row over the draws, classes counted at their middle.
    pub fn mean_rank(&self, row: usize) -> Option<f64> {
        let width = self.counts.class_width as f64;
        let ranked = self.counts(row).enumerate();
        let (sum, total) = ranked.fold((0.0, 0.0), |(sum, total), (class, count)| {
            let middle = (class as f64 + 0.5) * width + 0.5;
            (sum + f64::from(count) * middle, total + f64::from(count))
        });
        (total > 0.0).then(|| sum / total)
    }

    /// In how many draws a row came first, on its own or tied; exact also where
    /// several ranks share a class. 0 if there is no such row.
    pub fn n_first(&self, row: usize) -> u32 {
        self.counts.n_first.get(row).copied().unwrap_or(0)
    }

    /// The mean of the shares under which a row came first, on its own or tied:
    /// the typical weights of somebody for whom it is the best. `None` if it
    /// never did.
    pub fn central_shares(&self, row: usize) -> Option<Vec<f64>> {
        let n = *self.counts.n_first.get(row)?;
        let sums = &self.counts.first_shares[row * self.counts.n_parts..][..self.counts.n_parts];
        (n > 0).then(|| sums.iter().map(|sum| sum / f64::from(n)).collect())
    }
}

pub(crate) fn check_region(form: &Form, region: &WeightRegion) -> Result<(), AcceptabilityError> {
    let (expected, found) = (form.n_parts(), region.n_parts());
    if expected == found {
        Ok(())
    } else {
        Err(AcceptabilityError::ForeignRegion { expected, found })
    }
}

fn in_batches<const LANES: usize>(
    form: &Form,
    draws: &mut WeightDraws,
    kernel: &mut Kernel<LANES>,
    counts: &mut Counts,
    n_draws: usize,
) {
    let mut shares = vec![0.0; form.n_parts()];
    for start in (0..n_draws).step_by(LANES) {
        let n_lanes = LANES.min(n_draws - start);
        for lane in 0..n_lanes {
            draws.fill(&mut shares);
            kernel.set(lane, &shares);
        }
        kernel.sort(form);
        let has_ties = kernel.settle(form);
        let plain: Vec<usize> = (0..n_lanes).filter(|&lane| !has_ties[lane]).collect();
        counts.add_places(kernel, &plain);
        for lane in (0..n_lanes).filter(|&lane| has_ties[lane]) {
            kernel.rank(form, lane);
            counts.add_ranks(kernel.ranks(), |part| kernel.share(lane, part));
        }
    }
}

impl Counts {
    fn new(n_rows: usize, n_parts: usize) -> Self {
        let class_width = n_rows.div_ceil(MAX_CLASSES).max(1);
        let n_classes = n_rows.div_ceil(class_width);
        Self {
            n_rows,
            n_parts,
            class_width,
            n_classes,
            ranks: vec![0; n_rows * n_classes],
            first_shares: vec![0.0; n_rows * n_parts],
            n_first: vec![0; n_rows],
        }
    }

    fn of(&self, row: usize) -> impl DoubleEndedIterator<Item = u32> + Clone {
        let n_classes = if row < self.n_rows { self.n_classes } else { 0 };
        (0..n_classes).map(move |class| self.ranks[class * self.n_rows + row])
    }

    /// One draw: the rank of each row, 0 where it has none.
    fn add_ranks(&mut self, ranks: &[u32], share: impl Fn(usize) -> f64) {
        for (row, &rank) in ranks.iter().enumerate().filter(|(_, rank)| **rank > 0) {
            self.ranks[(rank as usize - 1) / self.class_width * self.n_rows + row] += 1;
            if rank == 1 {
                self.add_first(row, &share);
            }
        }
    }

    /// Draws without ties and gaps, in which the place is the rank. Only up to
    /// [`NETWORK_MAX`] units, where every rank has a class of its own.
    fn add_places<const LANES: usize>(&mut self, kernel: &Kernel<LANES>, lanes: &[usize]) {
        for (place, counts) in self.ranks.chunks_exact_mut(self.n_rows).enumerate() {
            let rows = kernel.rows_at(place);
            for &lane in lanes {
                counts[rows[lane]] += 1;
            }
        }
        let firsts = kernel.rows_at(0);
        for &lane in lanes {
            self.add_first(firsts[lane], |part| kernel.share(lane, part));
        }
    }

    fn add_first(&mut self, row: usize, share: impl Fn(usize) -> f64) {
        self.n_first[row] += 1;
        let sums = &mut self.first_shares[row * self.n_parts..][..self.n_parts];
        for (part, sum) in sums.iter_mut().enumerate() {
            *sum += share(part);
        }
    }
}

/// The first place up to which more than `cut` has come together.
fn first_beyond(mut counts: impl Iterator<Item = u32>, cut: u64) -> Option<usize> {
    let mut sum = 0;
    counts.position(|count| {
        sum += u64::from(count);
        sum > cut
    })
}
