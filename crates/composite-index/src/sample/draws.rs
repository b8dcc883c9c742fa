//! Uniform draws of shares in a region.
//!
//! A region without its lower bounds, or without its upper ones, is a simplex
//! of another size, from which shares are drawn directly; without the sum, it is
//! a box. [`WeightDraws`] proposes from whichever of the three is smallest, and
//! keeps the proposals that lie in the region. Where nearly none do, it walks.

use crate::order;
use crate::sample::integers::{Integers, mix};
use crate::sample::points::{Points, simplex};
use crate::sample::region::{CONTAINS_TOLERANCE, WeightRegion};

/// How many proposals are tried before a way of drawing is settled on.
const N_TRIALS: u64 = 1024;
/// How many of the trials must hit the region.
const MIN_HITS: u64 = 16;
/// Steps of the walk per part, between one draw and the next.
const STEPS_PER_PART: usize = 4;
/// Draws of the walk that are thrown away first.
const N_WARM_UP: usize = 64;

/// How draws are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strategy {
    /// The region is one point.
    Fixed,
    /// All shares above the lower bounds: w = lower + (1 - sum of lower) s, with
    /// s uniform on the simplex. Rejected where a share is above its upper bound,
    /// which for a whole simplex never happens.
    AboveLower,
    /// All shares below the upper bounds: w = upper - (sum of upper - 1) s.
    /// Rejected where a share is below its lower bound.
    BelowUpper,
    /// Each share but the widest is uniform between its bounds, and the widest
    /// takes the rest. Rejected where that is out of bounds.
    Box,
    /// A walk: two parts, chosen at random, share their sum anew, uniformly
    /// within their bounds, four times per part between one draw and the next.
    /// Every draw is uniform in the limit, and neighbouring draws are alike.
    /// Source: hit-and-run, Smith (1984), doi:10.1287/opre.32.6.1296, along the
    /// edges of the simplex; for weights Tervonen et al. (2013),
    /// doi:10.1016/j.ejor.2012.08.026.
    Walk,
}

/// Shares drawn uniformly in a region, one set after another. The same region
/// and seed give the same draws; nothing is allocated per draw.
#[derive(Clone, Debug)]
pub struct WeightDraws {
    region: WeightRegion,
    strategy: Strategy,
    /// What is left above the lower bounds, or missing from the upper ones.
    slack: f64,
    /// Whether every proposal lies in the region.
    certain: bool,
    /// Parts whose share is not settled by their bounds.
    free: Vec<usize>,
    /// `None` where there are more free parts than coordinates.
    points: Option<Points>,
    /// The next proposal.
    next: u64,
    proposal: Vec<f64>,
    /// Where the walk stands.
    position: Vec<f64>,
    integers: Integers,
}

impl WeightDraws {
    /// Chooses how to draw from this region, by a trial of its own.
    pub fn new(region: WeightRegion, seed: u32) -> Self {
        let widths = |part: &usize| region.width(*part) > 0.0;
        let mut free: Vec<usize> = (0..region.n_parts()).filter(widths).collect();
        // The widest last: the one that depends on the others.
        order::sort_by(&mut free, |&a, &b| {
            region.width(a).total_cmp(&region.width(b))
        });
        let mut draws = Self {
            strategy: Strategy::Walk,
            slack: 0.0,
            certain: false,
            position: region.centre(),
            proposal: vec![0.0; free.len()],
            points: Points::new(free.len().saturating_sub(1), seed).ok(),
            next: 0,
            integers: Integers::new(mix(u64::from(seed))),
            free,
            region,
        };
        draws.choose();
        draws
    }

    /// The region drawn from.
    pub fn region(&self) -> &WeightRegion {
        &self.region
    }

    /// How draws are made.
    pub fn strategy(&self) -> Strategy {
        self.strategy
    }

    /// Writes the next draw.
    ///
    /// Shape: one share per part; a slice of another length is left alone, and
    /// no draw is spent on it.
    pub fn fill(&mut self, out: &mut [f64]) {
        if out.len() != self.region.n_parts() {
            return;
        }
        match self.strategy {
            Strategy::Fixed => {}
            Strategy::Walk => self.walk(),
            _ => while !self.propose() {},
        }
        out.copy_from_slice(&self.position);
    }

    fn choose(&mut self) {
        if self.free.len() < 2 {
            self.strategy = Strategy::Fixed;
            return;
        }
        self.measure();
        let mut hits = 0;
        if self.points.is_some() {
            hits = (0..N_TRIALS).filter(|_| self.propose()).count() as u64;
        }
        self.next = 0;
        if hits < MIN_HITS {
            self.strategy = Strategy::Walk;
            self.position = self.region.centre();
            (0..N_WARM_UP).for_each(|_| self.walk());
        }
    }

    /// Settles what to propose from, and whether all of that lies in the region.
    fn measure(&mut self) {
        let region = &self.region;
        let below = 1.0 - region.lower().iter().sum::<f64>();
        let above = region.upper().iter().sum::<f64>() - 1.0;
        let strategy = self.smallest(below, above);
        let is_within = |slack: f64| {
            let width = |&part: &usize| region.width(part);
            let mut widths = self.free.iter().map(width);
            widths.all(|width| width >= slack - CONTAINS_TOLERANCE)
        };
        (self.slack, self.certain) = match strategy {
            Strategy::AboveLower => (below, is_within(below)),
            Strategy::BelowUpper => (above, is_within(above)),
            _ => (0.0, false),
        };
        self.strategy = strategy;
    }

    /// The way whose proposals fill the least volume, measured over all free
    /// parts but the widest, as a multiple of those above the lower bounds.
    /// Factor by factor, since (d - 1)! soon leaves the range of numbers.
    fn smallest(&self, below: f64, above: f64) -> Strategy {
        let (mut boxed, mut upper) = (1.0_f64, 1.0_f64);
        for (k, &part) in (1..).zip(self.free.iter().rev().skip(1)) {
            upper *= above / below;
            boxed *= self.region.width(part) / below * f64::from(k);
        }
        if boxed < upper.min(1.0) {
            Strategy::Box
        } else if upper < 1.0 {
            Strategy::BelowUpper
        } else {
            Strategy::AboveLower
        }
    }

    /// Moves to the next proposal, and says whether it lies in the region.
    fn propose(&mut self) -> bool {
        if let Some(points) = &self.points {
            points.write(self.next, &mut self.proposal);
        }
        self.next += 1;
        let (lower, upper) = (self.region.lower(), self.region.upper());
        let free = self.free.iter().copied();
        match self.strategy {
            Strategy::AboveLower => {
                simplex(&mut self.proposal);
                for (part, share) in free.zip(&self.proposal) {
                    self.position[part] = lower[part] + self.slack * share;
                }
            }
            Strategy::BelowUpper => {
                simplex(&mut self.proposal);
                for (part, share) in free.zip(&self.proposal) {
                    self.position[part] = (upper[part] - self.slack * share).max(0.0);
                }
            }
            _ => return self.propose_box(),
        }
        self.certain || self.is_inside()
    }

    /// Only the widest part can be out of bounds.
    fn propose_box(&mut self) -> bool {
        let Some((&widest, others)) = self.free.split_last() else {
            return false;
        };
        let lower = self.region.lower();
        for (&part, u) in others.iter().zip(&self.proposal) {
            self.position[part] = lower[part] + self.region.width(part) * u;
        }
        self.position[widest] = 0.0;
        let rest = 1.0 - self.position.iter().sum::<f64>();
        self.position[widest] = rest;
        (lower[widest]..=self.region.upper()[widest]).contains(&rest)
    }

    /// With as much room for rounding as [`WeightRegion::contains`] gives.
    fn is_inside(&self) -> bool {
        self.region.contains(&self.position) && self.position.iter().all(|share| *share >= 0.0)
    }

    fn walk(&mut self) {
        let n = self.free.len() as u32;
        for _ in 0..STEPS_PER_PART * self.free.len() {
            let a = self.integers.below(n);
            let b = (a + 1 + self.integers.below(n - 1)) % n;
            let (a, b) = (self.free[a as usize], self.free[b as usize]);
            let sum = self.position[a] + self.position[b];
            let low = self.region.lower()[a].max(sum - self.region.upper()[b]);
            let high = self.region.upper()[a].min(sum - self.region.lower()[b]);
            let share = (low + (high - low) * self.integers.uniform()).max(0.0);
            self.position[a] = share;
            self.position[b] = (sum - share).max(0.0);
        }
    }
}
