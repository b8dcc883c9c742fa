//! Between which ranks each city lies when choices are varied.

use super::{SpreadAnswer, UnitSpread};
use crate::names::Names;
use composite_index::order;

/// A few cities with the ranks that they take.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intervals {
    /// The cities, best first.
    pub rows: Vec<IntervalRow>,
    /// The worst rank that there is.
    pub n_ranked: u32,
    /// Draws with ranks.
    pub n_draws: u64,
    /// By how many places a city moves on average.
    pub mean_shift: Option<f64>,
}

/// One city.
#[derive(Clone, Debug, PartialEq)]
pub struct IntervalRow {
    /// Index of the unit in the data set.
    pub unit: usize,
    /// Its name.
    pub name: String,
    /// Its rank as things stand.
    pub rank: u32,
    /// Its ranks over the draws.
    pub spread: UnitSpread,
    /// Its place in the comparison, if it is compared.
    pub place: Option<usize>,
}

impl Intervals {
    /// The ranks of these cities, those alone that are ranked.
    #[must_use]
    pub fn new(answer: &SpreadAnswer, shown: &[usize], compared: &[usize], names: &Names) -> Self {
        let row = |&unit: &usize| {
            let rank = *answer.nominal.get(unit)?;
            Some(IntervalRow {
                unit,
                name: names.city(unit).to_owned(),
                rank: (rank > 0).then_some(rank)?,
                spread: (*answer.units.get(unit)?)?,
                place: compared.iter().position(|&other| other == unit),
            })
        };
        let mut rows: Vec<IntervalRow> = shown.iter().filter_map(row).collect();
        order::sort_by_key(&mut rows, |row| row.rank);
        let n_ranked = answer.nominal.iter().filter(|&&rank| rank > 0).count();
        Self {
            rows,
            n_ranked: u32::try_from(n_ranked).unwrap_or(u32::MAX),
            n_draws: answer.n_draws - answer.n_failed,
            mean_shift: answer.mean_shift,
        }
    }

    /// The city that a sentence is about: this one, or else the first.
    #[must_use]
    pub fn of(&self, subject: Option<usize>) -> Option<&IntervalRow> {
        let named = self.rows.iter().find(|row| Some(row.unit) == subject);
        named.or_else(|| self.rows.first())
    }
}
