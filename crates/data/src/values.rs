//! The table `values`: the figures, one row per city, or per city and year in
//! a panel.

use std::collections::{BTreeSet, HashMap};

use composite_index::{Framework, Unit};

use super::package::MAX_UNITS;
use super::problem::{Problem, ProblemKind, Problems, TableName};
use super::table::{Row, Table, beginning};

/// The table being read into a column of figures per indicator of the framework,
/// some rows at a time.
pub(super) struct Figuring {
    id: usize,
    /// Where each indicator's column stands.
    places: Vec<usize>,
    /// Of a panel its year column and the year that is shown.
    year: Option<(usize, String)>,
    n_units: usize,
    index_of: HashMap<String, usize>,
    seen: HashMap<String, usize>,
    /// Column by column, `NaN` where missing.
    values: Vec<f64>,
    next_row: usize,
    n_rows: usize,
}

impl Figuring {
    /// Makes ready; none if the table lacks a column that must be there.
    pub fn begin(
        table: &Table,
        units: &[Unit],
        framework: &Framework,
        problems: &mut Problems,
        warnings: &mut Vec<Problem>,
    ) -> Option<Self> {
        let id = table.required("id", problems)?;
        let places = indicator_columns(table, framework, problems)?;
        let year = latest_year(table, warnings);
        let year = year.map(|(column, year)| (column, year.to_owned()));
        let is_shown = |row: &Row| is_shown(*row, year.as_ref());
        let found = match year {
            Some(_) => table.rows().filter(is_shown).count(),
            None => table.rows().len(),
        };
        if found > MAX_UNITS {
            let limit = MAX_UNITS;
            let kind = ProblemKind::TooManyUnits { found, limit };
            problems.push(Problem::in_table(TableName::Values, kind));
            return None;
        }
        let names = units.iter().map(|unit| unit.id.clone());
        Some(Self {
            id,
            year,
            n_units: units.len(),
            index_of: names.zip(0..).collect(),
            seen: HashMap::new(),
            values: vec![f64::NAN; units.len() * places.len()],
            places,
            next_row: 0,
            n_rows: table.rows().len(),
        })
    }

    /// Reads about so many more figures; whether there are more.
    pub fn step(&mut self, table: &Table, n_figures: usize, problems: &mut Problems) -> bool {
        let n_rows = n_figures / self.places.len().max(1) + 1;
        let end = table.rows().len().min(self.next_row.saturating_add(n_rows));
        for row in table.rows_between(self.next_row..end) {
            if is_shown(row, self.year.as_ref()) {
                self.read(table, row, problems);
            }
        }
        self.next_row = end;
        end < table.rows().len()
    }

    fn read(&mut self, table: &Table, row: Row<'_>, problems: &mut Problems) {
        let Some(key) = table.key(row, self.id, &mut self.seen, problems) else {
            return;
        };
        let Some(&unit) = self.index_of.get(key) else {
            let found = key.to_owned();
            problems.push(table.problem(row, self.id, ProblemKind::UnknownCity { found }));
            return;
        };
        let columns = self.values.chunks_exact_mut(self.n_units.max(1));
        for (column, &place) in columns.zip(&self.places) {
            if let Some(figure) = table.number(row, place, problems) {
                column[unit] = figure;
            }
        }
    }

    /// How many of the rows are read, as a share.
    pub fn progress(&self) -> f64 {
        self.next_row as f64 / self.n_rows.max(1) as f64
    }

    /// The figures, column by column.
    pub fn finish(self, units: &[Unit], problems: &mut Problems) -> Vec<f64> {
        // In a panel a city may well have no row for one year: its figures are
        // missing then, and screening says so.
        let is_without =
            |unit: &&Unit| self.year.is_none() && !self.seen.contains_key(unit.id.as_str());
        for unit in units.iter().filter(is_without) {
            let kind = ProblemKind::CityWithoutValues {
                id: unit.id.clone(),
            };
            problems.push(Problem::in_table(TableName::Values, kind));
        }
        self.values
    }
}

fn is_shown(row: Row<'_>, year: Option<&(usize, String)>) -> bool {
    year.is_none_or(|(column, year)| row.cell(*column) == year)
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
