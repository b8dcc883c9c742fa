//! A table by itself: a row per city, a column per indicator.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

use composite_index::order;

use super::cities::read_cities;
use super::columns::{Columns, Indicator, are_units, headings};
use super::decode::decode;
use super::descriptor::Descriptor;
use super::edit::slug;
use super::figures::{Figure, is_missing_mark};
use super::layout::{Grid, Layout, separator};
use super::own::OwnFile;
use super::package::{MAX_UNITS, Made, Package, refuse_page};
use super::problem::{Problem, ProblemKind, Problems, TableName, Understood};
use super::table::{MAX_COLUMNS, Row, Table};
use super::unique::Unique;

/// Codes of the two elements above the indicators.
const INDEX: &str = "index";
const PILLAR: &str = "indicators";

/// Rows taken besides those of cities: titles, headings, notes.
const MORE_ROWS: usize = 1_000;
/// Names and words told of at most.
const TOLD: usize = 5;

/// Reads a table that does not describe itself: finds where it stands in its
/// file, which column names the cities, and how figures are written. A column of
/// numbers is an indicator of which more is better, and readers are told so, as
/// of all else that was understood; any other column groups the cities.
///
/// # Errors
/// Every [`Problem`] found.
pub(super) fn open(file: &OwnFile, descriptor: Descriptor) -> Result<Package, Vec<Problem>> {
    let placed = |problem: Problem| problem.in_file(&file.name);
    let alone = |kind| vec![placed(Problem::in_table(TableName::Values, kind))];
    let (text, encoding) = decode(&file.bytes).ok_or_else(|| alone(ProblemKind::NotUtf8))?;
    refuse_page(&text).map_err(alone)?;
    let (sign, grid, layout) = laid_out(&text);
    check_bounds(&grid, &layout).map_err(alone)?;
    let columns = Columns::of(&grid, &layout, sign, &[INDEX, PILLAR]);
    let mut problems = Problems::default();
    let table = table(&grid, &layout, &columns, &mut problems);
    let shape = Shape::of(columns, &table);
    if shape.columns.indicators.is_empty() && table.rows().len() > 0 {
        problems.push(Problem::in_table(TableName::Values, ProblemKind::NoFigures));
    }
    for row in table.rows() {
        for indicator in &shape.columns.indicators {
            table.number(row, indicator.column, &mut problems);
        }
    }
    let mut warnings = vec![Problem::in_table(
        TableName::Values,
        ProblemKind::AssumedDirection {
            indicators: shape.columns.indicators.len(),
        },
    )];
    if let Some(encoding) = encoding {
        warnings.push(understood(Understood::Encoding(encoding)));
    }
    if sign != ',' {
        warnings.push(understood(Understood::Separator(sign)));
    }
    tell_of_layout(&grid, &layout, &mut warnings);
    tell_of_columns(&shape, &table, &mut warnings);
    tell_of_figures(&grid, &layout, &shape.columns, &mut warnings);
    let warnings = warnings.into_iter().map(placed).collect();
    let made = Made {
        cities: shape.cities(&table),
        framework: shape.framework(&table, &descriptor.title),
        values: shape.values(&table),
    };
    // Every key stands in two of the tables made of this one, and is told once.
    read_cities(&made.cities, &mut problems);
    if problems.is_empty() {
        let opened = made.open(descriptor, &file.bytes, warnings, problems);
        return opened
            .map(|mut package| {
                // What was found on the way names no file.
                package.warnings = package.warnings.into_iter().map(placed).collect();
                package
            })
            .map_err(|problems| {
                let told = problems
                    .into_iter()
                    .map(|problem| shape.told(&table, problem));
                told.map(placed).collect()
            });
    }
    let told = problems.told().into_iter();
    let mut told: Vec<Problem> = told.map(|problem| shape.told(&table, problem)).collect();
    order::sort_by_key(&mut told, |problem| problem.row);
    Err(told.into_iter().map(placed).collect())
}

/// The rows of a text, what separates their cells, and where the table stands.
fn laid_out(text: &str) -> (char, Grid, Layout) {
    let (sign, skipped) = separator(text);
    let grid = Grid::read(text, sign, skipped, MAX_UNITS + MORE_ROWS);
    let layout = Layout::of(&grid);
    (sign, grid, layout)
}

/// Whether a file holds a table of figures.
pub(super) fn has_figures(file: &OwnFile) -> bool {
    let Some((text, _)) = decode(&file.bytes) else {
        return false;
    };
    let (sign, grid, layout) = laid_out(&text);
    // What is too large is so wherever it is: that it is refused is told then.
    if let Err(kind) = check_bounds(&grid, &layout) {
        return kind != ProblemKind::NoRows;
    }
    let columns = Columns::of(&grid, &layout, sign, &[]);
    !layout.body.is_empty() && !columns.indicators.is_empty()
}

fn understood(what: Understood) -> Problem {
    Problem::in_table(TableName::Values, ProblemKind::Understood(what))
}

/// Refuses what is too large before anything is done with it.
fn check_bounds(grid: &Grid, layout: &Layout) -> Result<(), ProblemKind> {
    if grid.len() == 0 {
        return Err(ProblemKind::NoRows);
    }
    let found = grid.width(layout.header);
    if found > MAX_COLUMNS {
        let limit = MAX_COLUMNS;
        return Err(ProblemKind::TooManyColumns { found, limit });
    }
    // Rows that were not kept are all of cities.
    let found = layout.body.len() + (grid.n_rows - grid.len());
    if found > MAX_UNITS {
        let limit = MAX_UNITS;
        return Err(ProblemKind::TooManyUnits { found, limit });
    }
    Ok(())
}

/// The table by itself, its figures written as programs write them. Rows of the
/// wrong length and repeated headings are told.
fn table(grid: &Grid, layout: &Layout, columns: &Columns, problems: &mut Problems) -> Table {
    let headings = headings(grid, layout);
    let width = headings.len();
    let mut figures: Vec<Option<&Indicator>> = vec![None; width];
    for indicator in &columns.indicators {
        figures[indicator.column] = Some(indicator);
    }
    let mut ragged = Vec::new();
    let rows = layout.body.clone().filter_map(|row| {
        let (number, found) = (grid.number(row), grid.width(row));
        if found != width {
            let expected = width;
            let kind = ProblemKind::RaggedRow { found, expected };
            ragged.push(Problem::in_table(TableName::Values, kind).at_row(number));
            return None;
        }
        let cells = (0..width).map(|column| {
            let cell = grid.cell(row, column);
            match figures[column].map(|indicator| indicator.figures.read(cell)) {
                Some(Figure::Missing) => "".into(),
                Some(Figure::Number(number)) => number.to_string().into(),
                Some(Figure::Formula | Figure::Text) | None => Cow::Borrowed(cell),
            }
        });
        Some((number, cells.collect()))
    });
    let table = Table::made(
        TableName::Values,
        grid.number(layout.header),
        headings,
        rows.collect::<Vec<_>>(),
    );
    problems.extend(ragged);
    table.check_header(problems);
    table
}

/// Which of a file's rows are the table.
fn tell_of_layout(grid: &Grid, layout: &Layout, warnings: &mut Vec<Problem>) {
    let number = grid.number(layout.header);
    if number > 1 {
        warnings.push(understood(Understood::HeadingRow).at_row(number));
    }
    if layout.is_double {
        let what = match are_units(grid, layout) {
            true => Understood::Units,
            false => Understood::Groups,
        };
        warnings.push(understood(what).at_row(number + 1));
    }
    let rows = grid.len() - layout.body.end;
    if rows > 0 {
        let what = Understood::Notes { rows };
        warnings.push(understood(what).at_row(grid.number(layout.body.end)));
    }
}

/// What its columns were taken for.
fn tell_of_columns(shape: &Shape, table: &Table, warnings: &mut Vec<Problem>) {
    let columns = &shape.columns;
    let heading = |column: usize| table.header()[column].as_str();
    if columns.name > 0 && columns.id != Some(0) {
        warnings.push(understood(Understood::Names).at_column(heading(columns.name)));
    }
    if let Some(year) = columns.year.filter(|_| !shape.is_panel) {
        warnings.push(understood(Understood::Year).at_column(heading(year)));
    }
    let labels = columns
        .left_out
        .iter()
        .map(|&column| match heading(column) {
            "" => "–",
            heading => heading,
        });
    if !columns.left_out.is_empty() {
        let columns = listed(labels, columns.left_out.len());
        warnings.push(understood(Understood::Labels { columns }));
    }
}

/// The first few, and that there are more.
pub(super) fn listed<'a>(names: impl Iterator<Item = &'a str>, count: usize) -> String {
    let mut listed: Vec<String> = names
        .take(TOLD)
        .map(|name| name.chars().take(40).collect())
        .collect();
    listed.extend((count > TOLD).then(|| "…".to_owned()));
    listed.join(", ")
}

/// How its figures were read where they are not written as programs write them.
fn tell_of_figures(grid: &Grid, layout: &Layout, columns: &Columns, warnings: &mut Vec<Problem>) {
    let (mut grouped, mut decimal, mut percent) = (None, None, None);
    let mut words = BTreeSet::new();
    let mut missing = 0;
    for indicator in &columns.indicators {
        let marks = &indicator.figures;
        for row in layout.body.clone() {
            let cell = grid.cell(row, indicator.column);
            if marks.is_plain(cell) && cell != "-" {
                continue;
            }
            if is_missing_mark(cell) {
                missing += 1;
                words.insert(cell);
            }
            if cell.ends_with(['%', '٪', '‰']) {
                percent.get_or_insert(cell);
            }
            let Figure::Number(number) = marks.read(cell) else {
                continue;
            };
            if marks.decimal == ',' && cell.contains(',') {
                decimal.get_or_insert((cell, number));
            } else if number.abs() >= 1_000.0
                && !cell
                    .bytes()
                    .all(|byte| byte.is_ascii_graphic() && byte != b',')
            {
                grouped.get_or_insert((cell, number));
            }
        }
    }
    if let Some((cell, number)) = decimal {
        let cell = cell.to_owned();
        warnings.push(understood(Understood::DecimalComma { cell, number }));
    }
    if let Some((cell, number)) = grouped {
        let cell = cell.to_owned();
        warnings.push(understood(Understood::Thousands { cell, number }));
    }
    if let Some(cell) = percent {
        let cell = cell.to_owned();
        warnings.push(understood(Understood::Percent { cell }));
    }
    if missing > 0 {
        let n_words = words.len();
        let words = listed(words.into_iter(), n_words);
        warnings.push(understood(Understood::Missing {
            words,
            cells: missing,
        }));
    }
}

/// The columns of a table, and how its rows become the tables of a package.
struct Shape {
    columns: Columns,
    /// Whether a city has a row for each year.
    is_panel: bool,
}

impl Shape {
    fn of(columns: Columns, table: &Table) -> Self {
        let mut shape = Self {
            columns,
            is_panel: false,
        };
        let mut seen = HashSet::new();
        let is_repeated = table.rows().any(|row| !seen.insert(shape.key(row)));
        shape.is_panel = shape.columns.year.is_some() && is_repeated;
        shape
    }

    /// A problem of the tables made of this one, as its reader finds it.
    fn told(&self, table: &Table, mut problem: Problem) -> Problem {
        problem.table = TableName::Values;
        let column = match problem.column.as_deref() {
            Some("id") => Some(self.columns.id.unwrap_or(self.columns.name)),
            Some("name") => Some(self.columns.name),
            _ => None,
        };
        match column {
            Some(column) => problem.at_column(&table.header()[column]),
            None => problem,
        }
    }

    fn key<'table>(&self, row: Row<'table>) -> Cow<'table, str> {
        match self.columns.id {
            Some(id) => row.cell(id).into(),
            None => slug(row.cell(self.columns.name)).into(),
        }
    }

    fn cities<'table>(&self, table: &'table Table) -> Table {
        let details = || self.columns.details.iter();
        let header = ["id".to_owned(), "name".to_owned()].into_iter();
        let mut seen = HashSet::new();
        // In a panel a city's first row speaks for it.
        let is_first = |row: &Row<'table>| !self.is_panel || seen.insert(self.key(*row));
        let rows = table.rows().filter(is_first).map(|row| {
            let details = details().map(|(column, _)| row.cell(*column).into());
            let keys = [self.key(row), row.cell(self.columns.name).into()];
            (row.number, keys.into_iter().chain(details).collect())
        });
        Table::made(
            TableName::Cities,
            table.header_row,
            header
                .chain(details().map(|(_, heading)| heading.clone()))
                .collect(),
            rows,
        )
    }

    fn framework(&self, table: &Table, title: &str) -> Table {
        let indicators = &self.columns.indicators;
        let mut taken = Unique::with(
            indicators
                .iter()
                .map(|indicator| indicator.code.as_str())
                .chain([INDEX, PILLAR]),
        );
        // Groups in the order in which they come, each with a code of its own.
        let mut pillars: Vec<(&str, String)> = Vec::new();
        for indicator in indicators {
            let group = indicator.group.as_deref().unwrap_or_default();
            if !pillars.iter().any(|(name, _)| *name == group) {
                let code = match slug(group).as_str() {
                    "" => PILLAR.to_owned(),
                    word => taken.take(word, '-'),
                };
                pillars.push((group, code));
            }
        }
        let element = |code: &str, parent: &str, name: &str| {
            let cells = [code, parent, name].map(|cell| Cow::Owned(cell.to_owned()));
            (table.header_row, cells.to_vec())
        };
        let mut rows = vec![element(INDEX, "", title)];
        for (name, code) in &pillars {
            let name = if name.is_empty() { "Indicators" } else { name };
            rows.push(element(code, INDEX, name));
        }
        for indicator in indicators {
            let group = indicator.group.as_deref().unwrap_or_default();
            let pillar = pillars.iter().find(|(name, _)| *name == group);
            let parent = pillar.map_or(PILLAR, |(_, code)| code.as_str());
            rows.push(element(&indicator.code, parent, &indicator.heading));
        }
        Table::made(
            TableName::Framework,
            table.header_row,
            ["code", "parent", "name"].map(str::to_owned).to_vec(),
            rows,
        )
    }

    fn values(&self, table: &Table) -> Table {
        let indicators = &self.columns.indicators;
        let year = self.columns.year.filter(|_| self.is_panel);
        let header = std::iter::once("id".to_owned())
            .chain(year.map(|_| "year".to_owned()))
            .chain(indicators.iter().map(|indicator| indicator.code.clone()));
        let rows = table.rows().map(|row| {
            let cells = std::iter::once(self.key(row))
                .chain(year.map(|column| row.cell(column).into()))
                .chain(
                    indicators
                        .iter()
                        .map(|indicator| row.cell(indicator.column).into()),
                );
            (row.number, cells.collect())
        });
        Table::made(TableName::Values, table.header_row, header.collect(), rows)
    }
}
