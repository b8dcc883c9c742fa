//! A table by itself: a row per city, a column per indicator.

use std::collections::HashSet;

use super::descriptor::Descriptor;
use super::edit::slug;
use super::own::OwnFile;
use super::package::{Made, Package, as_text};
use super::problem::{Problem, ProblemKind, TableName};
use super::table::Table;

/// Columns that say more of a city and score nothing, as in `cities.csv`.
const CONTEXT: [&str; 5] = ["country", "region", "latitude", "longitude", "population"];

/// Codes of the two elements above the indicators.
const INDEX: &str = "index";
const PILLAR: &str = "indicators";

/// Reads a table whose first column, or those headed `id` and `name`, say
/// which city a row is of. A column of numbers is an indicator of which more
/// is better, and readers are told so; any other column groups the cities.
///
/// # Errors
/// Every [`Problem`] found.
pub(super) fn open(file: &OwnFile, descriptor: Descriptor) -> Result<Package, Vec<Problem>> {
    let mut problems = Vec::new();
    let text = as_text(TableName::Values, &file.bytes)
        .map_err(|problem| vec![problem.in_file(&file.name)])?;
    if let Some(found) = other_separator(text) {
        return Err(vec![file.problem(ProblemKind::OtherSeparator { found })]);
    }
    let table = Table::parse(TableName::Values, text, &mut problems);
    if table.header().is_empty() {
        return Err(vec![file.problem(ProblemKind::NoRows)]);
    }
    let shape = Shape::of(&table);
    if shape.indicators.is_empty() && !table.rows().is_empty() {
        problems.push(Problem::in_table(TableName::Values, ProblemKind::NoFigures));
    }
    for row in table.rows() {
        for (column, _) in &shape.indicators {
            table.number(row, *column, &mut problems);
        }
    }
    let assumed = ProblemKind::AssumedDirection {
        indicators: shape.indicators.len(),
    };
    let made = Made {
        cities: shape.cities(&table),
        framework: shape.framework(&table, &descriptor.title),
        values: shape.values(&table),
    };
    let assumed = Problem::in_table(TableName::Values, assumed).in_file(&file.name);
    match made.open(descriptor, &file.bytes, vec![assumed]) {
        Ok(package) if problems.is_empty() => Ok(package),
        package => {
            let key = &table.header()[shape.id.unwrap_or(shape.name)];
            let name = &table.header()[shape.name];
            for mut problem in package.err().unwrap_or_default() {
                // Each row stands in two of the tables made of this one, and
                // its numbers were looked at above.
                problem.table = TableName::Values;
                match problem.column.as_deref() {
                    Some("id") => problem.column = Some(key.clone()),
                    Some("name") => problem.column = Some(name.clone()),
                    _ => {}
                }
                let is_number = matches!(problem.kind, ProblemKind::NotANumber { .. });
                if !is_number && !problems.contains(&problem) {
                    problems.push(problem);
                }
            }
            problems.sort_by_key(|problem| problem.row);
            let placed = problems
                .into_iter()
                .map(|problem| problem.in_file(&file.name));
            Err(placed.collect())
        }
    }
}

/// What stands between the cells, if it is no comma.
fn other_separator(text: &str) -> Option<char> {
    let header = text.lines().next().unwrap_or_default();
    let is_there = |mark: &char| header.contains(*mark);
    (!header.contains(','))
        .then(|| [';', '\t', '|'].into_iter().find(is_there))
        .flatten()
}

/// What each column of a table is.
struct Shape {
    /// The column with ids; none if they are made of the names.
    id: Option<usize>,
    name: usize,
    /// Context and groups, with their headings.
    details: Vec<(usize, String)>,
    /// Indicators with the codes made for them.
    indicators: Vec<(usize, String)>,
}

impl Shape {
    fn of(table: &Table) -> Self {
        let find = |wanted: &str| {
            let mut headings = table.header().iter();
            headings.position(|heading| heading.eq_ignore_ascii_case(wanted))
        };
        let id = find("id");
        let name = find("name").unwrap_or(0);
        let mut taken = HashSet::from([INDEX.to_owned(), PILLAR.to_owned()]);
        let mut shape = Self {
            id,
            name,
            details: Vec::new(),
            indicators: Vec::new(),
        };
        for (column, heading) in table.header().iter().enumerate() {
            if Some(column) == id || column == name {
                continue;
            }
            let plain = heading.to_lowercase();
            if CONTEXT.contains(&plain.as_str()) {
                shape.details.push((column, plain));
            } else if is_numeric(table, column) {
                shape.indicators.push((column, code(heading, &mut taken)));
            } else if !heading.is_empty() {
                shape.details.push((column, heading.clone()));
            }
        }
        shape
    }

    fn key(&self, row: &super::table::Row) -> String {
        match self.id {
            Some(id) => row.cell(id).to_owned(),
            None => slug(row.cell(self.name)),
        }
    }

    fn cities(&self, table: &Table) -> Table {
        let details = self.details.iter().map(|(_, heading)| heading.clone());
        let header = ["id".to_owned(), "name".to_owned()];
        let rows = table.rows().iter().map(|row| {
            let details = self.details.iter();
            let details = details.map(|(column, _)| row.cell(*column).to_owned());
            let keys = [self.key(row), row.cell(self.name).to_owned()];
            (row.number, keys.into_iter().chain(details).collect())
        });
        Table::made(
            TableName::Cities,
            header.into_iter().chain(details).collect(),
            rows.collect(),
        )
    }

    fn framework(&self, table: &Table, title: &str) -> Table {
        let element = |code: &str, parent: &str, name: &str| {
            (1, vec![code.to_owned(), parent.to_owned(), name.to_owned()])
        };
        let above = [
            element(INDEX, "", title),
            element(PILLAR, INDEX, "Indicators"),
        ];
        let indicators = self.indicators.iter();
        let indicators =
            indicators.map(|(column, code)| element(code, PILLAR, &table.header()[*column]));
        Table::made(
            TableName::Framework,
            ["code", "parent", "name"].map(str::to_owned).to_vec(),
            above.into_iter().chain(indicators).collect(),
        )
    }

    fn values(&self, table: &Table) -> Table {
        let codes = self.indicators.iter().map(|(_, code)| code.clone());
        let rows = table.rows().iter().map(|row| {
            let indicators = self.indicators.iter();
            let figures = indicators.map(|(column, _)| row.cell(*column).to_owned());
            let cells = std::iter::once(self.key(row)).chain(figures).collect();
            (row.number, cells)
        });
        Table::made(
            TableName::Values,
            std::iter::once("id".to_owned()).chain(codes).collect(),
            rows.collect(),
        )
    }
}

/// Whether at least half of what stands in a column are numbers: in such a
/// column anything else is a slip.
fn is_numeric(table: &Table, column: usize) -> bool {
    let cells = table.rows().iter().map(|row| row.cell(column));
    let (mut filled, mut numbers) = (0, 0);
    for cell in cells.filter(|cell| !cell.is_empty()) {
        filled += 1;
        numbers += usize::from(cell.parse::<f64>().is_ok());
    }
    numbers > 0 && 2 * numbers >= filled
}

/// A code for a heading that no other element has.
fn code(heading: &str, taken: &mut HashSet<String>) -> String {
    let word = slug(heading);
    let word = if word.is_empty() { "column" } else { &word };
    let mut code = word.to_owned();
    let mut number = 2;
    while !taken.insert(code.clone()) {
        code = format!("{word}-{number}");
        number += 1;
    }
    code
}
