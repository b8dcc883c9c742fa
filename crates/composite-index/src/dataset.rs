//! Units by indicators: the figures before anything is done to them.
//!
//! Values are kept column by column in one block, one column per indicator in
//! framework order, because every step but the last works on columns. A missing
//! value is `NaN` inside and `None` at the edges; no other value is ever not
//! finite.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
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
    units: Arc<Vec<Unit>>,
    framework: Framework,
    values: Arc<Vec<f64>>,
    groupings: Arc<Vec<Grouping>>,
    by_id: Arc<HashMap<String, usize>>,
    pool: Option<Pool>,
}

/// The figures of several times, of which a data set is one.
#[derive(Clone, Debug)]
struct Pool {
    /// Column by column; within each, time by time, a value per unit.
    values: Arc<Vec<f64>>,
    n_times: usize,
    /// Which of the times the data set is.
    place: usize,
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
            units: Arc::new(units),
            framework,
            values: Arc::new(values),
            groupings: Arc::new(groups),
            by_id: Arc::new(by_id),
            pool: None,
        }
    }

    /// The same units with other figures, of another time for instance; all values
    /// in one block, column by column, `NaN` where missing. Scales are set by these
    /// figures alone.
    ///
    /// Errors: every problem found.
    pub fn with_values(
        &self,
        framework: Framework,
        values: Vec<f64>,
    ) -> Result<Self, Vec<DatasetError>> {
        let mut problems = Vec::new();
        check_block(&self.units, &framework, &values, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Self {
            framework,
            values: Arc::new(values),
            pool: None,
            ..self.clone()
        })
    }

    /// Data sets of several times, in the order given, whose scales are set by the
    /// figures of all of them: the same figure then has the same place on a scale
    /// at any time, and scores compare. `None` unless all have the same units and
    /// indicators.
    ///
    /// What is said of a column (its least and greatest value, its mean, its ranks,
    /// its outliers) is said of all times together. Gaps are filled from figures of
    /// their own time, and goalposts are fixed anyway.
    pub fn pooled(times: &[&Self]) -> Option<Vec<Self>> {
        let first = times.first()?;
        let is_like = |other: &&&Self| {
            let codes = |of: &Self| -> Vec<String> {
                let indicators = of.framework.indicators().iter();
                indicators
                    .map(|&id| of.framework.node(id).code.clone())
                    .collect()
            };
            let has_same_units = Arc::ptr_eq(&first.units, &other.units)
                || first
                    .units
                    .iter()
                    .map(|unit| &unit.id)
                    .eq(other.units.iter().map(|unit| &unit.id));
            has_same_units && codes(first) == codes(other)
        };
        if !times.iter().all(|other| is_like(&other)) {
            return None;
        }
        let n_columns = first.framework.indicators().len();
        let n_units = first.n_units();
        let mut values = Vec::with_capacity(times.len() * n_columns * n_units);
        for position in 0..n_columns {
            for time in times {
                values.extend_from_slice(&time.values[position * n_units..][..n_units]);
            }
        }
        let values = Arc::new(values);
        let of_time = |(place, time): (usize, &&Self)| Self {
            pool: Some(Pool {
                values: Arc::clone(&values),
                n_times: times.len(),
                place,
            }),
            ..(*time).clone()
        };
        Some(times.iter().enumerate().map(of_time).collect())
    }

    /// The figures of all times that set the scales, laid out as a data set whose
    /// units are those of the first time, then those of the second, and so on, with
    /// the place of this one among them; `None` where scales are its own.
    pub fn pool(&self) -> Option<(&[f64], usize)> {
        let pool = self.pool.as_ref()?;
        Some((&pool.values, pool.place))
    }

    /// The same with its scales set by these figures, laid out as
    /// [`Dataset::pool`] gives them.
    ///
    /// Errors: a block that is no whole number of times, or has no such place, or
    /// has an infinite value.
    pub fn in_pool(self, values: Vec<f64>, place: usize) -> Result<Self, Vec<DatasetError>> {
        let own = self.values.len().max(1);
        let n_times = values.len() / own;
        if n_times * own != values.len() || place >= n_times {
            let (expected, found) = (own, values.len());
            return Err(vec![DatasetError::ColumnCount { expected, found }]);
        }
        let wide = n_times * self.n_units();
        for (&id, column) in self.framework.indicators().iter().zip(values.chunks(wide)) {
            if let Some(found) = column.iter().position(|value| value.is_infinite()) {
                return Err(vec![DatasetError::NotFinite {
                    unit: self.units[found % self.n_units()].id.clone(),
                    indicator: self.framework.node(id).code.clone(),
                    value: column[found],
                }]);
            }
        }
        let pool = Pool {
            values: Arc::new(values),
            n_times,
            place,
        };
        Ok(Self {
            pool: Some(pool),
            ..self
        })
    }

    /// The same with its own values changed, also where they set the scales.
    pub(crate) fn redrawn(&self, change: impl FnOnce(&mut [f64])) -> Self {
        let mut values = self.values.as_ref().clone();
        change(&mut values);
        let n_units = self.n_units().max(1);
        let pool = self.pool.as_ref().map(|pool| {
            let mut all = pool.values.as_ref().clone();
            let wide = all.chunks_mut(pool.n_times * n_units);
            for (all, own) in wide.zip(values.chunks(n_units)) {
                all[pool.place * n_units..][..n_units].copy_from_slice(own);
            }
            Pool {
                values: Arc::new(all),
                ..*pool
            }
        });
        Self {
            values: Arc::new(values),
            pool,
            ..self.clone()
        }
    }

    /// The same units under another framework, whose indicators are those at these
    /// places among the present ones.
    pub(crate) fn rearranged(&self, framework: Framework, positions: &[usize]) -> Self {
        let columns = |values: &[f64], wide: usize| -> Arc<Vec<f64>> {
            let column = |&position: &usize| &values[position * wide..][..wide];
            Arc::new(positions.iter().flat_map(column).copied().collect())
        };
        let n_units = self.n_units();
        Self {
            framework,
            values: columns(&self.values, n_units),
            pool: self.pool.as_ref().map(|pool| Pool {
                values: columns(&pool.values, pool.n_times * n_units),
                ..*pool
            }),
            ..self.clone()
        }
    }

    /// How many times set the scales; 1 where they are its own.
    pub fn n_times(&self) -> usize {
        self.pool.as_ref().map_or(1, |pool| pool.n_times)
    }

    /// The values of all times, to be shared and not copied.
    pub(crate) fn shared_pool(&self) -> Option<&Arc<Vec<f64>>> {
        self.pool.as_ref().map(|pool| &pool.values)
    }

    /// A column of all times, and which of its values are this data set's; its own
    /// column where scales are its own.
    pub(crate) fn pooled_column(&self, indicator: NodeId) -> (&[f64], Range<usize>) {
        let n_units = self.n_units();
        let position = self.framework.indicator_position(indicator);
        match (&self.pool, position) {
            (Some(pool), Some(position)) => {
                let wide = pool.n_times * n_units;
                let own = pool.place * n_units..(pool.place + 1) * n_units;
                (&pool.values[position * wide..][..wide], own)
            }
            _ => (self.column(indicator), 0..n_units),
        }
    }

    /// The same with other figures, column by column, as many as there are, which
    /// alone set the scales.
    pub(crate) fn with_figures(&self, values: Vec<f64>) -> Self {
        Self {
            values: Arc::new(values),
            pool: None,
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
