//! How sure a rank is when the choices behind it are not, and which of these
//! choices matters most.
//!
//! Every uncertain choice is a [`Factor`]. Each draw chooses one alternative of
//! each factor at random, and all units are ranked by the method and weights
//! that result. The ranks of a unit over all draws say how sure its rank is;
//! the Sobol' indices of its rank say which factor the variance comes from, and
//! those of the mean absolute rank shift say it for the ranking as a whole.
//!
//! The mean absolute rank shift of a draw is the mean of |rank - nominal rank|
//! over the units that are ranked in both.
//!
//! # Draws
//!
//! Draws are the points A and B of the design in [`crate::sensitivity`], two per
//! row: its coordinates choose the alternatives, and shares of weights come from
//! two sequences of [`WeightDraws`] for each region. Indices cost one more
//! ranking per row and factor, less where A and B have the alternative in
//! common. Each combination of edits to the method is prepared when it is first
//! drawn and kept, as long as there is room; every draw then costs one scoring.
//!
//! # Draws that fail
//!
//! Some combinations give no ranks, such as a geometric mean of z-scores. They
//! are counted, with the reason, and take part in no percentile. A row of the
//! design with such a point takes no part in the indices, which then describe
//! the combinations that work; [`OutputIndices::n_rows`] says how many rows
//! there were. Alternatives that cannot be combined are better not offered.
//!
//! # Sources
//!
//! - Saisana, Saltelli, Tarantola (2005), *Uncertainty and sensitivity analysis
//!   techniques as tools for the quality assessment of composite indicators*,
//!   doi:10.1111/j.1467-985X.2005.00350.x: the factors, the rank of each unit and
//!   the mean absolute rank shift as outputs.
//! - OECD/JRC Handbook (2008), step 7.

mod counts;
mod results;

pub use counts::RankSpread;
pub use results::{Failure, Results, UnitRanks};

use std::collections::BTreeMap;

use counts::RankCounts;

use crate::dataset::Dataset;
use crate::error::{FactorError, SensitivityError, VariantError};
use crate::factor::{Draw, Factor, Variants};
use crate::method::Method;
use crate::sample::{WeightDraws, mix};
use crate::sensitivity::{Design, Estimator, OutputIndices};
use crate::weight::Weights;

/// The most units whose ranks are counted: one number per unit and rank.
pub const MAX_UNITS: usize = 4096;

/// How an analysis is carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// What all chance follows from.
    pub seed: u32,
    /// Bootstrap replicates for the intervals of indices; `None` for percentiles
    /// of ranks alone, which saves the rankings that only indices need.
    pub n_replicates: Option<usize>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 1,
            n_replicates: Some(100),
        }
    }
}

/// A run that can be resumed and sharpened. The same input and the same number
/// of rows give the same results, however many steps they were made in.
#[derive(Clone, Debug)]
pub struct Uncertainty {
    variants: Variants,
    design: Design,
    regions: Vec<Region>,
    nominal: Vec<u32>,
    estimator: Option<Estimator>,
    n_rows: u64,
    n_failed: u64,
    counts: RankCounts,
    shift: Shift,
    failures: BTreeMap<Vec<usize>, (VariantError, u64)>,
    room: Room,
}

/// The two sequences of shares for a factor.
#[derive(Clone, Debug)]
struct Region {
    factor: usize,
    of_a: WeightDraws,
    of_b: WeightDraws,
}

/// Rank shifts summed over draws.
#[derive(Clone, Copy, Debug, Default)]
struct Shift {
    n: u64,
    sum: f64,
}

/// What a row needs while it is at work.
#[derive(Clone, Debug, Default)]
struct Room {
    point: Vec<f64>,
    a: Draw,
    b: Draw,
    results: Vec<f64>,
}

impl Uncertainty {
    /// Ranks the units as they stand and gets everything ready.
    ///
    /// Errors: no factors, or factors that do not fit the data set; too many of
    /// them, or too many combinations of edits to the method; too many units; a
    /// method that gives no ranks as it stands.
    pub fn new(
        dataset: Dataset,
        method: Method,
        weights: Weights,
        factors: Vec<Factor>,
        settings: Settings,
    ) -> Result<Self, FactorError> {
        let (n_units, greatest) = (dataset.n_units(), MAX_UNITS);
        if n_units > greatest {
            return Err(FactorError::TooManyUnits { n_units, greatest });
        }
        let variants = Variants::new(dataset, method, weights, factors)?;
        let nominal = variants.nominal().map_err(FactorError::Nominal)?;
        let n_factors = variants.factors().len();
        let n_outputs = n_units + 1;
        let Settings { seed, n_replicates } = settings;
        Ok(Self {
            design: Design::new(n_factors, seed)?,
            regions: regions(variants.factors(), seed),
            nominal,
            estimator: n_replicates.map(|n| Estimator::new(n_factors, n_outputs, n, seed)),
            n_rows: 0,
            n_failed: 0,
            counts: RankCounts::new(n_units),
            shift: Shift::default(),
            failures: BTreeMap::new(),
            room: Room {
                point: vec![0.0; 2 * n_factors],
                a: variants.room_for_draw(),
                b: variants.room_for_draw(),
                results: vec![f64::NAN; (n_factors + 2) * n_outputs],
            },
            variants,
        })
    }

    /// Carries out so many more rows of the design, of two draws each. Best at a
    /// total that is a power of two.
    pub fn advance(&mut self, n_rows: u64) {
        let mut room = std::mem::take(&mut self.room);
        for _ in 0..n_rows {
            self.draw(&mut room);
            self.carry_out(&mut room);
            self.n_rows += 1;
        }
        self.room = room;
    }

    /// The rows carried out so far.
    pub fn n_rows(&self) -> u64 {
        self.n_rows
    }

    /// The factors, in the order of their indices.
    pub fn factors(&self) -> &[Factor] {
        self.variants.factors()
    }

    /// What is known about the ranks so far.
    ///
    /// `level` is the share of draws between the low and the high percentile,
    /// such as 0.9 for the 5th and the 95th; `k` says how many places count as
    /// the top.
    /// Errors: a level that is not between 0 and 1.
    pub fn results(&self, level: f64, k: u32) -> Result<Results, SensitivityError> {
        if !(level > 0.0 && level < 1.0) {
            return Err(SensitivityError::InvalidLevel { level });
        }
        let n_draws = 2 * self.n_rows;
        let n_with_ranks = n_draws - self.n_failed;
        let unit = |(unit, &nominal): (usize, &u32)| UnitRanks {
            nominal: (nominal > 0).then_some(nominal),
            n_ranked: self.counts.n_ranked(unit),
            spread: self.counts.spread(unit, level),
            top_share: (n_with_ranks > 0)
                .then(|| self.counts.n_within(unit, k) as f64 / n_with_ranks as f64),
        };
        let failure =
            |(alternatives, (error, n_draws)): (&Vec<usize>, &(VariantError, u64))| Failure {
                alternatives: alternatives.clone(),
                error: error.clone(),
                n_draws: *n_draws,
            };
        let Shift { n, sum } = self.shift;
        Ok(Results {
            n_draws,
            n_failed: self.n_failed,
            failures: self.failures.iter().map(failure).collect(),
            units: self.nominal.iter().enumerate().map(unit).collect(),
            mean_shift: (n > 0).then(|| sum / n as f64),
        })
    }

    /// Which factors the rank of a unit depends on: indices of each, in order.
    ///
    /// Errors: indices were not asked for; a unit that does not exist, was not
    /// ranked in any complete row, or never changed its rank; a level that is
    /// not between 0 and 1.
    pub fn unit_indices(
        &mut self,
        unit: usize,
        level: f64,
    ) -> Result<OutputIndices, SensitivityError> {
        if unit >= self.nominal.len() {
            return Err(SensitivityError::UnknownOutput { output: unit });
        }
        self.output(unit, level)
    }

    /// Which factors the mean absolute rank shift depends on.
    ///
    /// Errors: as for a unit. The shift is the last output, after the units.
    pub fn shift_indices(&mut self, level: f64) -> Result<OutputIndices, SensitivityError> {
        self.output(self.nominal.len(), level)
    }

    fn output(&mut self, output: usize, level: f64) -> Result<OutputIndices, SensitivityError> {
        match &mut self.estimator {
            Some(estimator) => estimator.output(output, level),
            None => Err(SensitivityError::NotAsked),
        }
    }

    /// Chooses the points A and B of the next row.
    fn draw(&mut self, room: &mut Room) {
        self.design.write(self.n_rows, &mut room.point);
        let (of_a, of_b) = room.point.split_at(self.variants.factors().len());
        for (draw, point) in [(&mut room.a, of_a), (&mut room.b, of_b)] {
            let factors = self.variants.factors().iter();
            let choices = factors.zip(point).map(|(factor, u)| {
                let n = factor.n_alternatives().unwrap_or(1);
                // A coordinate is below 1, so this is below n.
                (u * n as f64) as usize
            });
            for (alternative, choice) in draw.alternatives.iter_mut().zip(choices) {
                *alternative = choice;
            }
        }
        for region in &mut self.regions {
            let shares = self.variants.shares(region.factor);
            region.of_a.fill(&mut room.a.shares[shares.clone()]);
            region.of_b.fill(&mut room.b.shares[shares]);
        }
    }

    fn carry_out(&mut self, room: &mut Room) {
        let n = self.nominal.len() + 1;
        let (of_a, rest) = room.results.split_at_mut(n);
        let (of_b, of_ab) = rest.split_at_mut(n);
        self.rank_and_count(&room.a, of_a);
        self.rank_and_count(&room.b, of_b);
        let Some(estimator) = &mut self.estimator else {
            return;
        };
        for (factor, out) in of_ab.chunks_exact_mut(n).enumerate() {
            let shares = self.variants.shares(factor);
            if shares.is_empty() && room.a.alternatives[factor] == room.b.alternatives[factor] {
                out.copy_from_slice(of_a);
                continue;
            }
            room.a.exchange(&mut room.b, factor, shares.clone());
            // A failure is noted where it is drawn, not where it is combined.
            let _ = rank(&mut self.variants, &self.nominal, &room.a, out);
            room.a.exchange(&mut room.b, factor, shares);
        }
        // The length is right by construction.
        let _ = estimator.add(&room.results);
    }

    fn rank_and_count(&mut self, draw: &Draw, out: &mut [f64]) {
        match rank(&mut self.variants, &self.nominal, draw, out) {
            Ok(()) => {
                let Some((&shift, ranks)) = out.split_last() else {
                    return;
                };
                self.counts.add(ranks);
                if !shift.is_nan() {
                    self.shift.n += 1;
                    self.shift.sum += shift;
                }
            }
            Err(error) => {
                self.n_failed += 1;
                match self.failures.get_mut(&draw.alternatives) {
                    Some((_, n_draws)) => *n_draws += 1,
                    None => {
                        let alternatives = draw.alternatives.clone();
                        self.failures.insert(alternatives, (error, 1));
                    }
                }
            }
        }
    }
}

/// Writes one rank per unit and the mean absolute rank shift; all `NaN` if the
/// draw fails.
fn rank(
    variants: &mut Variants,
    nominal: &[u32],
    draw: &Draw,
    out: &mut [f64],
) -> Result<(), VariantError> {
    out.fill(f64::NAN);
    let ranks = variants.ranks(draw)?;
    let (mut n_both, mut sum) = (0_u32, 0_u64);
    for ((out, &rank), &nominal) in out.iter_mut().zip(ranks).zip(nominal) {
        if rank == 0 {
            continue;
        }
        *out = f64::from(rank);
        if nominal > 0 {
            n_both += 1;
            sum += u64::from(rank.abs_diff(nominal));
        }
    }
    if let Some(shift) = out.last_mut().filter(|_| n_both > 0) {
        *shift = sum as f64 / f64::from(n_both);
    }
    Ok(())
}

fn regions(factors: &[Factor], seed: u32) -> Vec<Region> {
    let numbered = factors.iter().enumerate();
    let regions = numbered.filter_map(|(factor, given)| {
        let Factor::WeightNoise { region, .. } = given else {
            return None;
        };
        let own = |which: usize| {
            let place = (2 * factor + which) as u64;
            WeightDraws::new(
                region.clone(),
                (mix(mix(u64::from(seed)) ^ place) >> 32) as u32,
            )
        };
        Some(Region {
            factor,
            of_a: own(0),
            of_b: own(1),
        })
    });
    regions.collect()
}
