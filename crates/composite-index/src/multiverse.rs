//! The ranks under every combination of choices that could have been made.
//!
//! Where [`crate::uncertainty`] draws combinations at random, this lists them
//! all: one row per combination, with its method, and with either one rank per
//! unit or the reason why there are none. A row says which alternative of which
//! factor it has, and leaves the words to the application.
//!
//! Source: Steegen, Tuerlinckx, Gelman, Vanpaemel (2016), *Increasing
//! transparency through a multiverse analysis*, doi:10.1177/1745691616658637.

use crate::dataset::Dataset;
use crate::error::{FactorError, VariantError};
use crate::factor::{Factor, Variants, n_combinations};
use crate::method::Method;
use crate::weight::Weights;

/// The most combinations that are carried out.
pub const MAX_UNIVERSES: usize = 4096;

/// One combination.
#[derive(Clone, Debug, PartialEq)]
pub struct Universe {
    /// The alternative of each factor, in the order of the factors.
    pub alternatives: Vec<usize>,
    /// The method as edited by them.
    pub method: Method,
    /// One rank per unit, 0 where it is not ranked.
    pub ranks: Result<Vec<u32>, VariantError>,
}

/// All combinations; the alternatives of the last factor change fastest.
#[derive(Clone, Debug, PartialEq)]
pub struct Multiverse {
    universes: Vec<Universe>,
    n_units: usize,
}

/// The ranks of one unit over all universes in which it is ranked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankRange {
    /// The best rank.
    pub best: u32,
    /// The least rank that at least half of these universes do not exceed.
    pub median: u32,
    /// The worst rank.
    pub worst: u32,
}

/// What all universes say about one unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnitSummary {
    /// Universes in which the unit is ranked.
    pub n_ranked: usize,
    /// Its ranks in these; `None` if there are none.
    pub range: Option<RankRange>,
    /// Share of the universes with ranks in which it is among the best k; `None`
    /// without such universes.
    pub top_share: Option<f64>,
}

impl Multiverse {
    /// Ranks all units in every universe.
    ///
    /// Errors: no factors, or factors that do not fit the data set; one whose
    /// alternatives cannot be listed; more than [`MAX_UNIVERSES`] combinations,
    /// or more than [`crate::factor::MAX_PREPARED`] that differ in the method.
    /// Universes that fail are rows like the others.
    pub fn new(
        dataset: Dataset,
        method: Method,
        weights: Weights,
        factors: Vec<Factor>,
    ) -> Result<Self, FactorError> {
        let listed = |(factor, given): (usize, &Factor)| {
            given
                .n_alternatives()
                .ok_or(FactorError::Continuous { factor })
        };
        let numbers: Vec<usize> = factors
            .iter()
            .enumerate()
            .map(listed)
            .collect::<Result<_, _>>()?;
        let mut variants = Variants::new(dataset, method, weights, factors)?;
        let n_universes = n_combinations(numbers.iter().copied(), MAX_UNIVERSES)?;
        let mut draw = variants.room_for_draw();
        let universes = (0..n_universes).map(|universe| {
            write_alternatives(universe, &numbers, &mut draw.alternatives);
            Universe {
                method: variants.method(&draw.alternatives),
                ranks: variants.ranks(&draw).map(<[u32]>::to_vec),
                alternatives: draw.alternatives.clone(),
            }
        });
        Ok(Self {
            universes: universes.collect(),
            n_units: variants.n_units(),
        })
    }

    /// All rows.
    pub fn universes(&self) -> &[Universe] {
        &self.universes
    }

    /// How many units there are, ranked or not.
    pub fn n_units(&self) -> usize {
        self.n_units
    }

    /// How many universes give no ranks.
    pub fn n_failed(&self) -> usize {
        let failed = |universe: &&Universe| universe.ranks.is_err();
        self.universes.iter().filter(failed).count()
    }

    /// What all universes say about one unit, with `k` places at the top;
    /// `None` if there is no such unit.
    pub fn summary(&self, unit: usize, k: u32) -> Option<UnitSummary> {
        (unit < self.n_units).then_some(())?;
        let tables = self.universes.iter().filter_map(|u| u.ranks.as_ref().ok());
        let n_with_ranks = tables.clone().count();
        let mut ranks: Vec<u32> = tables
            .filter_map(|table| table.get(unit).copied().filter(|&rank| rank > 0))
            .collect();
        ranks.sort_unstable();
        let n_top = ranks.partition_point(|&rank| rank <= k);
        Some(UnitSummary {
            n_ranked: ranks.len(),
            range: range(&ranks),
            top_share: (n_with_ranks > 0).then(|| n_top as f64 / n_with_ranks as f64),
        })
    }
}

fn range(sorted: &[u32]) -> Option<RankRange> {
    let (&best, &worst) = sorted.first().zip(sorted.last())?;
    let &median = sorted.get((sorted.len() - 1) / 2)?;
    Some(RankRange {
        best,
        median,
        worst,
    })
}

/// The digits of a number whose places have these bases, the last one lowest.
fn write_alternatives(number: usize, bases: &[usize], digits: &mut [usize]) {
    let mut rest = number;
    for (digit, &base) in digits.iter_mut().zip(bases).rev() {
        *digit = rest % base;
        rest /= base;
    }
}
