//! The table `values`: the figures, one row per city, or per city and year in
//! a panel.

use std::collections::HashMap;

use composite_index::{Framework, Unit, order};

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
        let years = table.rows().map(|row| row.cell(column));
        let years = order::set(years.filter(|year| !year.is_empty()));
        // Without a year to open with nobody says what a row without one means.
        let mut rows = table.rows().filter(|row| row.cell(column).is_empty());
        let first = rows.next().filter(|_| !has_lasting && !years.is_empty());
        warnings.extend(first.map(|row| table.problem(row, column, ProblemKind::EmptyCell)));
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

    /// The same table with the figures of another year to be read.
    pub fn showing(&self, year: &str) -> Self {
        Self {
            shown: Some(year.to_owned()),
            ..self.clone()
        }
    }

    /// The places of the rows to read, those that hold for every year first, so
    /// that a figure of the year itself takes their place, with how many of those
    /// there are; none if it is all rows as they stand.
    fn order(&self, table: &Table) -> Option<(Vec<usize>, usize)> {
        let (column, shown) = (table.column(YEAR)?, self.shown.as_ref()?);
        let of = |year: &str| -> Vec<usize> {
            let rows = table.rows().enumerate();
            rows.filter(|(_, row)| row.cell(column) == year)
                .map(|(place, _)| place)
                .collect()
        };
        let mut order = if self.has_lasting { of("") } else { Vec::new() };
        let n_lasting = order.len();
        order.extend(of(shown));
        Some((order, n_lasting))
    }
}

/// The table being read into a column of figures per indicator of the framework,
/// some rows at a time.
pub(super) struct Figuring {
    id: usize,
    /// Where each indicator's column stands.
    places: Vec<usize>,
    /// The places of the rows to read; none if it is all of them.
    order: Option<Vec<usize>>,
    /// How many of them come first because they hold for every year.
    n_lasting: usize,
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
        years: &Years,
        units: &[Unit],
        framework: &Framework,
        problems: &mut Problems,
    ) -> Option<Self> {
        let id = table.required("id", problems)?;
        let places = indicator_columns(table, framework, problems)?;
        let order = years.order(table);
        let n_rows = order
            .as_ref()
            .map_or(table.rows().len(), |(order, _)| order.len());
        let n_lasting = order.as_ref().map_or(0, |(_, n_lasting)| *n_lasting);
        let found = n_lasting.max(n_rows - n_lasting);
        if found > MAX_UNITS {
            let limit = MAX_UNITS;
            let kind = ProblemKind::TooManyUnits { found, limit };
            problems.push(Problem::in_table(TableName::Values, kind));
            return None;
        }
        let names = units.iter().map(|unit| unit.id.clone());
        Some(Self {
            id,
            order: order.map(|(order, _)| order),
            n_lasting,
            n_units: units.len(),
            index_of: names.zip(0..).collect(),
            seen: HashMap::new(),
            values: vec![f64::NAN; units.len() * places.len()],
            places,
            next_row: 0,
            n_rows,
        })
    }

    /// Reads about so many more figures; whether there are more.
    pub fn step(&mut self, table: &Table, n_figures: usize, problems: &mut Problems) -> bool {
        let n_rows = n_figures / self.places.len().max(1) + 1;
        let end = self.n_rows.min(self.next_row.saturating_add(n_rows));
        for place in self.next_row..end {
            if place == self.n_lasting {
                // A city may have both: one row for every year, one for this.
                self.seen.clear();
            }
            let order = self.order.as_ref();
            let place = order.map_or(place, |order| order[place]);
            for row in table.rows_between(place..place + 1) {
                self.read(table, row, problems);
            }
        }
        self.next_row = end;
        end < self.n_rows
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
    pub fn finish(&mut self, units: &[Unit], problems: &mut Problems) -> Vec<f64> {
        // In a panel a city may well have no row for one year: its figures are
        // missing then, and screening says so.
        let is_without =
            |unit: &&Unit| self.order.is_none() && !self.seen.contains_key(unit.id.as_str());
        for unit in units.iter().filter(is_without) {
            let kind = ProblemKind::CityWithoutValues {
                id: unit.id.clone(),
            };
            problems.push(Problem::in_table(TableName::Values, kind));
        }
        std::mem::take(&mut self.values)
    }
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
