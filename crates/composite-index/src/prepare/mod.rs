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

use crate::dataset::Dataset;
use crate::error::MethodError;
use crate::framework::{Framework, NodeId};
use crate::method::{Method, Range, Scale};
use crate::weight::Weighting;

pub use columns::{PrepareNote, TreatmentRecord};
pub use screen::{Coverage, Exclusion, Status};

/// Treated, filled and normalised values, screening and the method that gave them.
#[derive(Clone, Debug)]
pub struct Prepared {
    framework: Framework,
    method: Method,
    unit_ids: Vec<String>,
    /// Treated and imputed, column by column, in the order of the indicators.
    filled: Vec<f64>,
    /// The same, normalised.
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
    check::check(dataset, method)?;
    let scales = check::scales(dataset, method)?;
    let columns = columns::prepare(dataset, method)?;
    let indicators = dataset.framework().indicators();
    let present = indicators
        .iter()
        .flat_map(|&id| dataset.column(id))
        .map(|x| !x.is_nan())
        .collect();
    let mut prepared = Prepared {
        framework: dataset.framework().clone(),
        method: method.clone(),
        unit_ids: dataset.units().iter().map(|unit| unit.id.clone()).collect(),
        filled: columns.filled,
        normalised: columns.normalised,
        present,
        statuses: Vec::new(),
        scales,
        treatments: columns.treatments,
        notes: columns.notes,
    };
    let include = method.screening.include.iter();
    let included: HashSet<usize> = include.filter_map(|id| dataset.unit_index(id)).collect();
    prepared.statuses = (0..dataset.n_units())
        .map(|unit| prepared.screen(unit, included.contains(&unit)))
        .collect();
    Ok(prepared)
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
