//! Units by indicators: the figures before anything is done to them.
//!
//! Values are kept column by column in one block, one column per indicator in
//! framework order, because every step but the last works on columns. A missing
//! value is `NaN` inside and `None` at the edges; no other value is ever not
//! finite.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::error::DatasetError;
use crate::framework::{Framework, NodeId};

/// What is scored, such as a city.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Unique and stable.
    pub id: String,
    /// For readers.
    pub name: String,
}

/// A column of labels that sorts units into groups, such as regions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grouping {
    /// What the labels are.
    pub name: String,
    /// One per unit, in order; `None` where unknown.
    pub labels: Vec<Option<String>>,
}

/// Units, framework, values and groupings that fit together.
#[derive(Clone, Debug)]
pub struct Dataset {
    units: Vec<Unit>,
    framework: Framework,
    values: Arc<Vec<f64>>,
    groupings: Vec<Grouping>,
    by_id: HashMap<String, usize>,
}

impl Dataset {
    /// Checks that the parts fit together and stores them.
    ///
    /// Shape: `columns` holds one column per indicator in the order of
    /// [`Framework::indicators`], each with one value per unit.
    /// Errors: every problem found.
    pub fn new(
        units: Vec<Unit>,
        framework: Framework,
        columns: Vec<Vec<Option<f64>>>,
        groups: Vec<Grouping>,
    ) -> Result<Self, Vec<DatasetError>> {
        let mut problems = check_units(&units);
        check_columns(&units, &framework, &columns, &mut problems);
        check_groupings(&units, &groups, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut values = Vec::with_capacity(units.len() * columns.len());
        for column in columns {
            values.extend(column.into_iter().map(|value| value.unwrap_or(f64::NAN)));
        }
        Ok(Self::checked(units, framework, values, groups))
    }

    /// The same from all values in one block, column by column, `NaN` where
    /// missing: large tables have no room to be copied.
    ///
    /// Errors: every problem found.
    pub fn of_block(
        units: Vec<Unit>,
        framework: Framework,
        values: Vec<f64>,
        groups: Vec<Grouping>,
    ) -> Result<Self, Vec<DatasetError>> {
        let mut problems = check_units(&units);
        check_block(&units, &framework, &values, &mut problems);
        check_groupings(&units, &groups, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Self::checked(units, framework, values, groups))
    }

    fn checked(
        units: Vec<Unit>,
        framework: Framework,
        values: Vec<f64>,
        groups: Vec<Grouping>,
    ) -> Self {
        let by_id = units
            .iter()
            .enumerate()
            .map(|(row, unit)| (unit.id.clone(), row))
            .collect();
        Self {
            units,
            framework,
            values: Arc::new(values),
            groupings: groups,
            by_id,
        }
    }

    /// The same with other figures, column by column, as many as there are.
    pub(crate) fn with_figures(&self, values: Vec<f64>) -> Self {
        Self {
            values: Arc::new(values),
            ..self.clone()
        }
    }

    /// All values, column by column, to be shared and not copied.
    pub(crate) fn shared_values(&self) -> &Arc<Vec<f64>> {
        &self.values
    }

    /// The units, in the order given.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// How many units there are; at least one.
    pub fn n_units(&self) -> usize {
        self.units.len()
    }

    /// The tree that the indicators belong to.
    pub fn framework(&self) -> &Framework {
        &self.framework
    }

    /// The raw values of an indicator, one per unit, `NaN` where missing. A
    /// dimension has no raw values: its column is empty.
    pub fn column(&self, indicator: NodeId) -> &[f64] {
        match self.framework.indicator_position(indicator) {
            Some(position) => &self.values[position * self.n_units()..][..self.n_units()],
            None => &[],
        }
    }

    /// One raw value; `None` where missing.
    pub fn value(&self, indicator: NodeId, unit: usize) -> Option<f64> {
        self.column(indicator)
            .get(unit)
            .copied()
            .filter(|value| !value.is_nan())
    }

    /// The position of the unit with this id.
    pub fn unit_index(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The grouping columns, in the order given.
    pub fn groupings(&self) -> &[Grouping] {
        &self.groupings
    }
}

fn check_units(units: &[Unit]) -> Vec<DatasetError> {
    let mut problems = Vec::new();
    if units.is_empty() {
        problems.push(DatasetError::NoUnits);
    }
    let (mut seen, mut reported) = (HashSet::new(), HashSet::new());
    for (row, unit) in units.iter().enumerate() {
        if unit.id.is_empty() {
            problems.push(DatasetError::EmptyId { row });
        } else if !seen.insert(&unit.id) && reported.insert(&unit.id) {
            problems.push(DatasetError::DuplicateId {
                id: unit.id.clone(),
            });
        }
    }
    problems
}

fn check_columns(
    units: &[Unit],
    framework: &Framework,
    columns: &[Vec<Option<f64>>],
    problems: &mut Vec<DatasetError>,
) {
    let (expected, found) = (framework.indicators().len(), columns.len());
    if expected != found {
        problems.push(DatasetError::ColumnCount { expected, found });
    }
    for (&id, column) in framework.indicators().iter().zip(columns) {
        let indicator = &framework.node(id).code;
        if column.len() != units.len() {
            let (expected, found) = (units.len(), column.len());
            problems.push(DatasetError::ColumnLength {
                indicator: indicator.clone(),
                expected,
                found,
            });
        }
        let infinite = |(unit, value): (&Unit, &Option<f64>)| {
            let value = value.filter(|value| !value.is_finite())?;
            Some(DatasetError::NotFinite {
                unit: unit.id.clone(),
                indicator: indicator.clone(),
                value,
            })
        };
        problems.extend(units.iter().zip(column).filter_map(infinite));
    }
}

fn check_block(
    units: &[Unit],
    framework: &Framework,
    values: &[f64],
    problems: &mut Vec<DatasetError>,
) {
    let n_units = units.len().max(1);
    let (expected, found) = (framework.indicators().len(), values.len() / n_units);
    if expected * n_units != values.len() {
        problems.push(DatasetError::ColumnCount { expected, found });
        return;
    }
    for (&id, column) in framework.indicators().iter().zip(values.chunks(n_units)) {
        let infinite = |(unit, &value): (&Unit, &f64)| {
            value.is_infinite().then(|| DatasetError::NotFinite {
                unit: unit.id.clone(),
                indicator: framework.node(id).code.clone(),
                value,
            })
        };
        problems.extend(units.iter().zip(column).filter_map(infinite));
    }
}

fn check_groupings(units: &[Unit], groups: &[Grouping], problems: &mut Vec<DatasetError>) {
    let mut seen = HashSet::new();
    for group in groups {
        let (expected, found) = (units.len(), group.labels.len());
        if expected != found {
            problems.push(DatasetError::GroupingLength {
                grouping: group.name.clone(),
                expected,
                found,
            });
        }
        if !seen.insert(&group.name) {
            problems.push(DatasetError::DuplicateGrouping {
                grouping: group.name.clone(),
            });
        }
    }
}
