//! Everything that does not depend on weights, done once: screening,
//! treatment, imputation and normalisation.
//!
//! Screening judges a unit by its raw figures. Units that are not ranked still
//! take part in the statistics of each column, so that including one never
//! changes the normalised values of another.

mod check;
mod columns;
mod screen;

use std::collections::HashSet;
use std::sync::Arc;

use crate::dataset::Dataset;
use crate::error::MethodError;
use crate::framework::{Framework, NodeId};
use crate::method::{Method, Range, Scale};
use crate::weight::Weighting;

use columns::{Columns, Filled};
pub use columns::{PrepareNote, TreatmentRecord};
pub use screen::{Coverage, Exclusion, Status};

/// Treated, filled and normalised values, screening and the method that gave them.
#[derive(Clone, Debug)]
pub struct Prepared {
    framework: Framework,
    method: Method,
    unit_ids: Vec<String>,
    /// Treated and imputed, column by column, in the order of the indicators.
    filled: Arc<Vec<f64>>,
    /// The same of all times that set the scales, where there are several; within
    /// a column, time by time.
    pooled: Option<Arc<Vec<f64>>>,
    /// The filled values, normalised.
    normalised: Vec<f64>,
    /// Whether there is a raw value, laid out like `normalised`.
    present: Vec<bool>,
    statuses: Vec<Status>,
    /// By node.
    scales: Vec<Scale>,
    treatments: Vec<TreatmentRecord>,
    notes: Vec<PrepareNote>,
}

/// Screens the units, tames outliers, fills gaps and normalises every indicator.
///
/// Errors: a method that is not valid, or that this data set cannot carry out.
pub fn prepare(dataset: &Dataset, method: &Method) -> Result<Prepared, MethodError> {
    Preparation::new(dataset, method)?.finish(dataset)
}

/// What [`prepare`] does, in steps of a few milliseconds, for data sets so large
/// that somebody else wants a turn in between.
///
/// All steps are about one data set.
pub struct Preparation {
    method: Method,
    stage: Stage,
}

enum Stage {
    Columns {
        columns: Columns,
        scales: Vec<Scale>,
    },
    Screening(Box<Unscreened>),
}

/// All columns are there; units are screened one by one.
struct Unscreened {
    prepared: Prepared,
    included: HashSet<usize>,
}

/// About so many figures are looked at in one step of screening.
const SCREENED_AT_ONCE: usize = 200_000;

impl Preparation {
    /// Makes ready.
    ///
    /// Errors: as [`prepare`].
    pub fn new(dataset: &Dataset, method: &Method) -> Result<Self, MethodError> {
        check::check(dataset, method)?;
        Ok(Self {
            stage: Stage::Columns {
                scales: check::scales(dataset, method)?,
                columns: Columns::begin(dataset, method),
            },
            method: method.clone(),
        })
    }

    /// Prepares the next column, or screens the next units; whether there is more
    /// to do.
    ///
    /// Errors: as [`prepare`].
    pub fn step(&mut self, dataset: &Dataset) -> Result<bool, MethodError> {
        match &mut self.stage {
            Stage::Columns { columns, scales } => {
                if !columns.step(dataset, &self.method)? {
                    let (columns, scales) = (columns.take(), std::mem::take(scales));
                    let unscreened = Unscreened::new(dataset, &self.method, columns, scales);
                    self.stage = Stage::Screening(Box::new(unscreened));
                }
                Ok(true)
            }
            Stage::Screening(unscreened) => {
                let n_indicators = dataset.framework().indicators().len();
                Ok(unscreened.step(SCREENED_AT_ONCE / n_indicators.max(1) + 1))
            }
        }
    }

    /// Does what is left.
    ///
    /// Errors: as [`prepare`].
    pub fn finish(self, dataset: &Dataset) -> Result<Prepared, MethodError> {
        let mut unscreened = match self.stage {
            Stage::Columns {
                mut columns,
                scales,
            } => {
                while columns.step(dataset, &self.method)? {}
                Unscreened::new(dataset, &self.method, columns, scales)
            }
            Stage::Screening(unscreened) => *unscreened,
        };
        unscreened.step(dataset.n_units());
        Ok(unscreened.prepared)
    }
}

impl Unscreened {
    fn new(dataset: &Dataset, method: &Method, columns: Columns, scales: Vec<Scale>) -> Self {
        let values = dataset.shared_values();
        let include = method.screening.include.iter();
        Self {
            included: include.filter_map(|id| dataset.unit_index(id)).collect(),
            prepared: Prepared {
                framework: dataset.framework().clone(),
                method: method.clone(),
                unit_ids: dataset.units().iter().map(|unit| unit.id.clone()).collect(),
                filled: match columns.filled {
                    Filled::Raw => Arc::clone(values),
                    Filled::Changed(filled) => Arc::new(filled),
                },
                pooled: columns.pooled.and_then(|pooled| match pooled {
                    Filled::Raw => dataset.shared_pool().map(Arc::clone),
                    Filled::Changed(filled) => Some(Arc::new(filled)),
                }),
                normalised: columns.normalised,
                present: values.iter().map(|x| !x.is_nan()).collect(),
                statuses: Vec::with_capacity(dataset.n_units()),
                scales,
                treatments: columns.treatments,
                notes: columns.notes,
            },
        }
    }

    /// Screens so many more units; whether there are more.
    fn step(&mut self, n_units: usize) -> bool {
        let Self { prepared, included } = self;
        let start = prepared.statuses.len();
        let end = prepared.n_units().min(start + n_units);
        for unit in start..end {
            let status = prepared.screen(unit, included.contains(&unit));
            prepared.statuses.push(status);
        }
        end < prepared.n_units()
    }
}

impl Prepared {
    /// The tree that the indicators belong to.
    pub fn framework(&self) -> &Framework {
        &self.framework
    }

    /// The method that was carried out.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Of two preparations by one method, the later one's values of some units and
    /// the earlier one's of the others.
    ///
    /// Shape: the same units and framework; an entry of `is_later` per unit.
    pub(crate) fn picked(earlier: &Self, later: &Self, is_later: &[bool]) -> Self {
        fn pick<T: Clone>(earlier: &[T], later: &[T], is_later: &[bool]) -> Vec<T> {
            let both = earlier.iter().zip(later).zip(is_later.iter().cycle());
            both.map(|((earlier, later), &is_later)| match is_later {
                true => later.clone(),
                false => earlier.clone(),
            })
            .collect()
        }
        Self {
            framework: earlier.framework.clone(),
            method: earlier.method.clone(),
            unit_ids: earlier.unit_ids.clone(),
            filled: Arc::new(pick(&earlier.filled, &later.filled, is_later)),
            pooled: earlier.pooled.clone(),
            normalised: pick(&earlier.normalised, &later.normalised, is_later),
            present: pick(&earlier.present, &later.present, is_later),
            statuses: pick(&earlier.statuses, &later.statuses, is_later),
            scales: earlier.scales.clone(),
            treatments: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// The same values under a method with this weighting.
    pub fn with_weighting(mut self, weighting: &Weighting) -> Self {
        self.method.weighting = weighting.clone();
        self
    }

    /// How many units there are, ranked or not.
    pub fn n_units(&self) -> usize {
        self.unit_ids.len()
    }

    /// The id of a unit.
    pub fn unit_id(&self, unit: usize) -> &str {
        &self.unit_ids[unit]
    }

    /// The normalised values of an indicator, one per unit, higher better,
    /// `NaN` where missing or left out. A dimension has none: its column is empty.
    pub fn normalised(&self, indicator: NodeId) -> &[f64] {
        self.column_range(indicator)
            .map_or(&[], |range| &self.normalised[range])
    }

    /// The values of an indicator after treatment and imputation, laid out like
    /// [`Prepared::normalised`]; on a logarithmic scale where the treatment
    /// took one.
    pub fn filled(&self, indicator: NodeId) -> &[f64] {
        self.column_range(indicator)
            .map_or(&[], |range| &self.filled[range])
    }

    /// The values that set the scale of an indicator: those of
    /// [`Prepared::filled`], or where several times set it those of all of them,
    /// time by time.
    pub fn scaled_by(&self, indicator: NodeId) -> &[f64] {
        let pooled = self
            .pooled
            .as_ref()
            .zip(self.framework.indicator_position(indicator));
        let Some((pooled, position)) = pooled else {
            return self.filled(indicator);
        };
        let wide = pooled.len() / self.framework.indicators().len().max(1);
        &pooled[position * wide..][..wide]
    }

    /// Whether the figures of several times set the scales.
    pub fn is_pooled(&self) -> bool {
        self.pooled.is_some()
    }

    /// Whether a value of an indicator stands in for a missing one.
    pub fn is_imputed(&self, unit: usize, indicator: NodeId) -> bool {
        let was_present = self
            .column_range(indicator)
            .is_none_or(|range| self.present[range].get(unit).copied().unwrap_or(true));
        let filled = self.filled(indicator).get(unit);
        !was_present && filled.is_some_and(|value| !value.is_nan())
    }

    /// What treatment did, for each column that it was meant for, in framework
    /// order: one that it could not help is among them, with nothing changed.
    pub fn treatments(&self) -> &[TreatmentRecord] {
        &self.treatments
    }

    /// Whether a unit is ranked.
    pub fn status(&self, unit: usize) -> &Status {
        &self.statuses[unit]
    }

    /// The share of all indicators for which a unit has a raw value.
    pub fn coverage(&self, unit: usize) -> f64 {
        self.coverage_in(unit, self.framework.root()).share()
    }

    /// How many of the indicators at or below a node a unit has raw values for.
    pub fn coverage_in(&self, unit: usize, node: NodeId) -> Coverage {
        if let Some(range) = self.column_range(node) {
            return Coverage {
                present: usize::from(self.present[range][unit]),
                total: 1,
            };
        }
        let parts = self
            .framework
            .children(node)
            .iter()
            .map(|&child| self.coverage_in(unit, child));
        parts.fold(
            Coverage {
                present: 0,
                total: 0,
            },
            |sum, part| Coverage {
                present: sum.present + part.present,
                total: sum.total + part.total,
            },
        )
    }

    /// What a reader should know about some columns, in framework order.
    pub fn notes(&self) -> &[PrepareNote] {
        &self.notes
    }

    /// Bounds that no score of the index leaves, if the method gives any.
    pub fn scale(&self) -> Option<Range> {
        self.scale_of(self.framework.root()).bounds
    }

    /// The scale on which the values of a node lie.
    pub fn scale_of(&self, node: NodeId) -> Scale {
        self.scales[node.index()]
    }

    fn column_range(&self, indicator: NodeId) -> Option<std::ops::Range<usize>> {
        let start = self.framework.indicator_position(indicator)? * self.n_units();
        Some(start..start + self.n_units())
    }
}
