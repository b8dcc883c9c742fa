//! The table `values`: the figures, one row per city, or per city and year in
//! a panel.

use std::collections::{BTreeSet, HashMap};

use composite_index::{Framework, Unit};

use super::package::MAX_UNITS;
use super::problem::{Problem, ProblemKind, Problems, TableName};
use super::table::{Row, Table, beginning};

/// The years of a panel, as far as this table has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Years {
    /// The year whose figures are read; none if the table is no panel.
    pub shown: Option<String>,
    /// All years, the earliest first.
    pub all: Vec<String>,
    /// Whether rows without a year hold for every year: where a descriptor says
    /// which year it opens with, its publisher knows what an empty cell means.
    has_lasting: bool,
}

impl Years {
    /// The years of a table. `opens` is the year that the descriptor opens with,
    /// or empty; without it, or where the table lacks it, the latest is shown, as
    /// readers are told.
    pub fn of(table: &Table, opens: &str, warnings: &mut Vec<Problem>) -> Self {
        let Some(column) = table.column(YEAR) else {
            return Self::default();
        };
        let has_lasting = !opens.is_empty();
        let years: BTreeSet<&str> = table
            .rows()
            .map(|row| row.cell(column))
            .filter(|year| !(has_lasting && year.is_empty()))
            .collect();
        let is_there = has_lasting && years.contains(opens);
        let shown = if is_there {
            Some(opens)
        } else {
            years.last().copied()
        };
        if let Some(shown) = shown.filter(|_| !is_there) {
            let kind = ProblemKind::ShowsYear {
                year: beginning(shown),
                years: years.len(),
            };
            warnings.push(Problem::in_table(TableName::Values, kind));
        }
        Self {
            shown: shown.map(str::to_owned),
            all: years.into_iter().map(str::to_owned).collect(),
            has_lasting,
        }
    }

    /// The rows to read, those that hold for every year first, so that a figure of
    /// the year itself takes their place.
    fn rows<'table>(&self, table: &'table Table) -> [Vec<Row<'table>>; 2] {
        let (Some(column), Some(shown)) = (table.column(YEAR), &self.shown) else {
            return [Vec::new(), table.rows().collect()];
        };
        let of = |year: &str| {
            table
                .rows()
                .filter(|row| row.cell(column) == year)
                .collect()
        };
        let lasting = if self.has_lasting { of("") } else { Vec::new() };
        [lasting, of(shown)]
    }
}

/// Reads the table, a column of figures per indicator of the framework; none
/// if it lacks a column that must be there.
pub(super) fn read_values(
    table: &Table,
    years: &Years,
    units: &[Unit],
    framework: &Framework,
    problems: &mut Problems,
) -> Option<Vec<Vec<Option<f64>>>> {
    let id = table.required("id", problems)?;
    let places = indicator_columns(table, framework, problems)?;
    let parts = years.rows(table);
    let found = parts.iter().map(Vec::len).max().unwrap_or_default();
    if found > MAX_UNITS {
        let limit = MAX_UNITS;
        let kind = ProblemKind::TooManyUnits { found, limit };
        problems.push(Problem::in_table(TableName::Values, kind));
        return None;
    }
    let index_of: HashMap<&str, usize> = units
        .iter()
        .enumerate()
        .map(|(index, unit)| (unit.id.as_str(), index))
        .collect();
    let mut columns = vec![vec![None; units.len()]; places.len()];
    let mut seen = HashMap::new();
    for rows in parts {
        seen.clear();
        for row in rows {
            let Some(key) = table.key(row, id, &mut seen, problems) else {
                continue;
            };
            let Some(&unit) = index_of.get(key) else {
                problems.push(table.problem(
                    row,
                    id,
                    ProblemKind::UnknownCity {
                        found: key.to_owned(),
                    },
                ));
                continue;
            };
            for (values, &place) in columns.iter_mut().zip(&places) {
                let figure = table.number(row, place, problems);
                values[unit] = figure.or(values[unit]);
            }
        }
    }
    // In a panel a city may well have no row for one year: its figures are
    // missing then, and screening says so.
    let is_panel = years.shown.is_some();
    let is_without = |unit: &&Unit| !is_panel && !seen.contains_key(unit.id.as_str());
    for unit in units.iter().filter(is_without) {
        let kind = ProblemKind::CityWithoutValues {
            id: unit.id.clone(),
        };
        problems.push(Problem::in_table(TableName::Values, kind));
    }
    Some(columns)
}

/// The column of a panel that says which year a row is of.
pub(super) const YEAR: &str = "year";

/// Where each indicator's column stands. A column of no indicator is reported
/// too: it is more often a misspelt code than a remark.
fn indicator_columns(
    table: &Table,
    framework: &Framework,
    problems: &mut Problems,
) -> Option<Vec<usize>> {
    let is_key = |heading: &str| heading == "id" || heading == YEAR;
    for heading in table.header().iter().filter(|heading| !is_key(heading)) {
        let is_indicator = framework
            .find(heading)
            .is_some_and(|id| framework.children(id).is_empty());
        if !is_indicator {
            problems.push(table.heading_problem(heading, ProblemKind::UnknownIndicator));
        }
    }
    let places: Vec<Option<usize>> = framework
        .indicators()
        .iter()
        .map(|&indicator| table.required(&framework.node(indicator).code, problems))
        .collect();
    places.into_iter().collect()
}
