//! The table `values`: the figures, one row per city, or per city and year in
//! a panel.

use std::collections::{BTreeSet, HashMap};

use composite_index::{Framework, Unit};

use super::package::MAX_UNITS;
use super::problem::{Problem, ProblemKind, Problems, TableName};
use super::table::{Row, Table, beginning};

/// Reads the table, a column of figures per indicator of the framework; none
/// if it lacks a column that must be there.
pub(super) fn read_values(
    table: &Table,
    units: &[Unit],
    framework: &Framework,
    problems: &mut Problems,
    warnings: &mut Vec<Problem>,
) -> Option<Vec<Vec<Option<f64>>>> {
    let id = table.required("id", problems)?;
    let places = indicator_columns(table, framework, problems)?;
    let year = latest_year(table, warnings);
    let is_shown = |row: &Row| year.is_none_or(|(column, year)| row.cell(column) == year);
    let found = table.rows().filter(is_shown).count();
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
    let mut seen = HashMap::new();
    let mut columns = vec![vec![None; units.len()]; places.len()];
    for row in table.rows().filter(is_shown) {
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
            values[unit] = table.number(row, place, problems);
        }
    }
    // In a panel a city may well have no row for one year: its figures are
    // missing then, and screening says so.
    let is_without = |unit: &&Unit| year.is_none() && !seen.contains_key(unit.id.as_str());
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

/// Of a panel the place of its year column and the latest year, which is the
/// one shown, as readers are told.
fn latest_year<'table>(
    table: &'table Table,
    warnings: &mut Vec<Problem>,
) -> Option<(usize, &'table str)> {
    let column = table.column(YEAR)?;
    let years: BTreeSet<&str> = table.rows().map(|row| row.cell(column)).collect();
    let latest = years.last().copied()?;
    let kind = ProblemKind::ShowsYear {
        year: beginning(latest),
        years: years.len(),
    };
    warnings.push(Problem::in_table(TableName::Values, kind));
    Some((column, latest))
}

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
