//! Does the grouping decide? The ranks of all cities under every lens with equal
//! weights, beside those without any grouping.
//!
//! With equal weights for groups, what an indicator counts hangs on how many others
//! it shares its group with; without groups all count the same. A city whose ranks
//! differ between the two owes its place to the grouping. All ranks are among the
//! cities that every grouping ranks, so that they compare.

use std::sync::Arc;

use composite_index::{Weights, order, rank};
use data::Package;
use scenario::Scenario;
use scenario::history::Choices;

use crate::chain::Chain;
use crate::engine::{Engine, Failure};
use crate::index;
use crate::names::Names;
use crate::robustness::UnitSpread;
use crate::robustness::intervals::{IntervalRow, Intervals};

/// What indicators are grouped under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// The data set's own groups.
    Own,
    /// A lens, by its id.
    Lens(String),
    /// None.
    Without,
}

/// The ranks under one grouping.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The grouping.
    pub grouping: Grouping,
    /// How many indicators it places.
    pub n_indicators: usize,
    /// A rank for each unit, 0 for those that are not ranked by all.
    pub ranks: Vec<u32>,
    /// The same with its indicators and without its groups.
    pub flat: Vec<u32>,
}

/// The ranks under every grouping that is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Groupings {
    /// The data set's own groups, its lenses, then no groups.
    pub columns: Vec<Column>,
    /// Which of them is in use.
    pub in_use: usize,
    /// How many cities all of them rank.
    pub n_ranked: usize,
}

impl Groupings {
    /// What of a scenario bears on them: all that figures come from but weights, and
    /// nothing of how it is looked at.
    #[must_use]
    pub fn asked(scenario: &Scenario) -> Scenario {
        let figures = Scenario {
            year: scenario.year.clone(),
            edits: scenario.edits.clone(),
            ..Scenario::default()
        };
        Choices::of(scenario).without_weights().onto(figures)
    }

    /// The ranks of a published data set as a scenario has it, but with equal
    /// weights.
    ///
    /// # Errors
    /// [`Failure`] where the method has no answer under one of the groupings.
    pub fn new(published: &Arc<Package>, scenario: &Scenario) -> Result<Self, Failure> {
        let mut groupings = vec![Grouping::Own];
        for lens in published.offered_lenses() {
            let id = &lens.notes.id;
            if published.unread_lens(id).is_none() {
                groupings.push(Grouping::Lens(id.clone()));
            }
        }
        let in_use = groupings.iter().position(|grouping| match grouping {
            Grouping::Lens(id) => Some(id) == scenario.lens.as_ref(),
            _ => false,
        });
        let mut found: Vec<(Grouping, usize, Vec<f64>, Vec<f64>)> = Vec::new();
        for grouping in groupings {
            let lens = match &grouping {
                Grouping::Lens(id) => Some(id.clone()),
                _ => None,
            };
            let scenario = Scenario {
                lens,
                ..scenario.clone()
            };
            let package = index::in_shown_year(published, &scenario);
            let flat = Arc::new(package.without_groups());
            let scores = [&package, &flat].map(|package| scores(package, &scenario));
            let [grouped, flat] = scores;
            let n_indicators = package.dataset.framework().indicators().len();
            found.push((grouping, n_indicators, grouped?, flat?));
        }
        let is_ranked = |unit: usize| {
            let mut all = found.iter();
            all.all(|(_, _, grouped, flat)| !grouped[unit].is_nan() && !flat[unit].is_nan())
        };
        let n_units = found.first().map_or(0, |(_, _, grouped, _)| grouped.len());
        let everywhere: Vec<bool> = (0..n_units).map(is_ranked).collect();
        let framework = published.dataset.framework();
        let direction = framework.node(framework.root()).direction;
        let ranks = |scores: &[f64]| {
            let common = scores.iter().zip(&everywhere);
            let common: Vec<f64> = common
                .map(|(&score, &is_ranked)| if is_ranked { score } else { f64::NAN })
                .collect();
            rank::competition(&common, direction, 0.0)
        };
        let mut columns: Vec<Column> = found
            .iter()
            .map(|(grouping, n_indicators, grouped, flat)| Column {
                grouping: grouping.clone(),
                n_indicators: *n_indicators,
                ranks: ranks(grouped),
                flat: ranks(flat),
            })
            .collect();
        if let Some(own) = columns.first().cloned() {
            columns.push(Column {
                grouping: Grouping::Without,
                ranks: own.flat.clone(),
                ..own
            });
        }
        Ok(Self {
            columns,
            in_use: in_use.unwrap_or(0),
            n_ranked: everywhere.iter().filter(|&&is_ranked| is_ranked).count(),
        })
    }

    /// Whether there is more than one way to group.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.columns.len() > 2 && self.n_ranked > 1
    }

    /// The ranks of a unit under all groupings, without that of none; none if it is
    /// not ranked by all.
    fn grouped(&self, unit: usize) -> Option<impl Iterator<Item = u32> + '_> {
        let (_, grouped) = self.columns.split_last()?;
        let ranks = grouped.iter().map(move |column| column.ranks[unit]);
        ranks.clone().all(|rank| rank > 0).then_some(ranks)
    }

    /// The best and the worst rank of a unit under any grouping; none if it is not
    /// ranked by all.
    #[must_use]
    pub fn span(&self, unit: usize) -> Option<(u32, u32)> {
        let ends = self
            .grouped(unit)?
            .fold((u32::MAX, 0), |(low, high), rank| {
                (low.min(rank), high.max(rank))
            });
        Some(ends)
    }

    /// Its rank under the grouping in use, and with the same indicators without
    /// groups.
    #[must_use]
    pub fn beside(&self, unit: usize) -> Option<(u32, u32)> {
        self.span(unit)?;
        let column = self.columns.get(self.in_use)?;
        Some((column.ranks[unit], column.flat[unit]))
    }

    /// The units that all rank, those whose ranks lie furthest apart first, of equal
    /// ones the one that ranks higher without groups.
    #[must_use]
    pub fn furthest(&self) -> Vec<usize> {
        let n_units = self.columns.first().map_or(0, |column| column.ranks.len());
        let mut units: Vec<(usize, u32)> = (0..n_units)
            .filter_map(|unit| {
                let (low, high) = self.span(unit)?;
                Some((unit, high - low))
            })
            .collect();
        let flat = self.columns.last().map(|column| &column.ranks);
        let without = |unit: usize| flat.map_or(0, |ranks| ranks[unit]);
        order::sort_by_key(&mut units, |&(unit, far)| {
            (std::cmp::Reverse(far), without(unit), unit)
        });
        units.into_iter().map(|(unit, _)| unit).collect()
    }

    /// The rows that are shown of all: these first, then those whose ranks lie
    /// furthest apart, `most` together; ordered by the rank without groups.
    #[must_use]
    pub fn shown(&self, first: &[usize], most: usize) -> Vec<usize> {
        let mut shown: Vec<usize> = Vec::new();
        let is_ranked = |unit: &usize| self.span(*unit).is_some();
        let known = first.iter().copied().filter(|unit| {
            let n_units = self.columns.first().map_or(0, |column| column.ranks.len());
            *unit < n_units && is_ranked(unit)
        });
        for unit in known.chain(self.furthest()) {
            if shown.len() < most && !shown.contains(&unit) {
                shown.push(unit);
            }
        }
        order::sort_by_key(&mut shown, |&unit| {
            (self.beside(unit).map(|(_, flat)| flat), unit)
        });
        shown
    }

    /// These units as bars from the best rank to the worst, with a mark for the
    /// grouping in use and a stroke for none over the same indicators.
    #[must_use]
    pub fn bars(&self, units: &[usize], compared: &[usize], names: &Names) -> Intervals {
        let row = |&unit: &usize| {
            let (low, high) = self.span(unit)?;
            let (median, flat) = self.beside(unit)?;
            Some(IntervalRow {
                unit,
                name: names.city(unit).to_owned(),
                rank: flat,
                spread: UnitSpread { low, median, high },
                place: compared.iter().position(|&other| other == unit),
            })
        };
        Intervals {
            rows: units.iter().filter_map(row).collect(),
            n_ranked: u32::try_from(self.n_ranked).unwrap_or(u32::MAX),
            n_draws: 0,
            mean_shift: None,
        }
    }
}

/// Scores with equal weights, `NaN` for units that are not ranked.
fn scores(package: &Arc<Package>, scenario: &Scenario) -> Result<Vec<f64>, Failure> {
    let chain = Chain::of(scenario.method, package);
    let engine = Engine::new(Arc::clone(package), chain, &scenario.include)?;
    let scored = engine.score(&Weights::equal(engine.framework()), &[])?;
    let units = 0..package.dataset.n_units();
    Ok(units
        .map(|unit| scored.score(unit).unwrap_or(f64::NAN))
        .collect())
}
