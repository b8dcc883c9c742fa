//! A table by itself: a row per city, a column per indicator.

use composite_index::order;
use std::borrow::Cow;

use super::cities::read_cities;
use super::descriptor::Descriptor;
use super::edit::slug;
use super::own::OwnFile;
use super::package::{MAX_UNITS, Made, Package, as_text};
use super::problem::{Problem, ProblemKind, Problems, TableName};
use super::table::{Row, Table};
use super::unique::Unique;

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
    let mut problems = Problems::default();
    let placed = |problem: Problem| problem.in_file(&file.name);
    let text = as_text(TableName::Values, &file.bytes).map_err(|problem| vec![placed(problem)])?;
    if let Some(found) = other_separator(text) {
        return Err(vec![file.problem(ProblemKind::OtherSeparator { found })]);
    }
    let Some(table) = Table::parse(TableName::Values, text, MAX_UNITS, &mut problems) else {
        return Err(problems.told().into_iter().map(placed).collect());
    };
    if table.header().is_empty() {
        return Err(vec![file.problem(ProblemKind::NoRows)]);
    }
    let shape = Shape::of(&table);
    if shape.indicators.is_empty() && table.rows().len() > 0 {
        problems.push(Problem::in_table(TableName::Values, ProblemKind::NoFigures));
    }
    for row in table.rows() {
        for &(column, _) in &shape.indicators {
            table.number(row, column, &mut problems);
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
    // Every key stands in two of the tables made of this one, and is told once.
    read_cities(&made.cities, &mut problems);
    if problems.is_empty() {
        let assumed = placed(Problem::in_table(TableName::Values, assumed));
        let opened = made.open(descriptor, &file.bytes, vec![assumed], problems);
        return opened.map_err(|problems| {
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

/// What stands between the cells, if it is no comma.
fn other_separator(text: &str) -> Option<char> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let header = lines.next().unwrap_or_default();
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
        let mut taken = Unique::with([INDEX, PILLAR]);
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

    /// A problem of the tables made of this one, as its reader finds it.
    fn told(&self, table: &Table, mut problem: Problem) -> Problem {
        problem.table = TableName::Values;
        let column = match problem.column.as_deref() {
            Some("id") => Some(self.id.unwrap_or(self.name)),
            Some("name") => Some(self.name),
            _ => None,
        };
        match column {
            Some(column) => problem.at_column(&table.header()[column]),
            None => problem,
        }
    }

    fn key<'table>(&self, row: Row<'table>) -> Cow<'table, str> {
        match self.id {
            Some(id) => row.cell(id).into(),
            None => slug(row.cell(self.name)).into(),
        }
    }

    fn cities(&self, table: &Table) -> Table {
        let details = self.details.iter().map(|(_, heading)| heading.clone());
        let header = ["id".to_owned(), "name".to_owned()];
        let rows = table.rows().map(|row| {
            let details = self.details.iter();
            let details = details.map(|(column, _)| row.cell(*column).into());
            let keys = [self.key(row), row.cell(self.name).into()];
            (row.number, keys.into_iter().chain(details).collect())
        });
        Table::made(
            TableName::Cities,
            table.header_row,
            header.into_iter().chain(details).collect(),
            rows,
        )
    }

    fn framework(&self, table: &Table, title: &str) -> Table {
        let element = |code, parent, name| {
            let cells = [code, parent, name].map(Cow::Borrowed);
            (table.header_row, cells.to_vec())
        };
        let above = [
            element(INDEX, "", title),
            element(PILLAR, INDEX, "Indicators"),
        ];
        let indicators = self.indicators.iter();
        let indicators = indicators
            .map(|(column, code)| element(code.as_str(), PILLAR, &table.header()[*column]));
        Table::made(
            TableName::Framework,
            table.header_row,
            ["code", "parent", "name"].map(str::to_owned).to_vec(),
            above.into_iter().chain(indicators),
        )
    }

    fn values(&self, table: &Table) -> Table {
        let codes = self.indicators.iter().map(|(_, code)| code.clone());
        let rows = table.rows().map(|row| {
            let indicators = self.indicators.iter();
            let figures = indicators.map(|(column, _)| row.cell(*column).into());
            let cells = std::iter::once(self.key(row)).chain(figures).collect();
            (row.number, cells)
        });
        Table::made(
            TableName::Values,
            table.header_row,
            std::iter::once("id".to_owned()).chain(codes).collect(),
            rows,
        )
    }
}

/// Whether at least half of what stands in a column are numbers: in such a
/// column anything else is a slip.
fn is_numeric(table: &Table, column: usize) -> bool {
    let cells = table.rows().map(|row| row.cell(column));
    let (mut filled, mut numbers) = (0, 0);
    for cell in cells.filter(|cell| !cell.is_empty()) {
        filled += 1;
        numbers += usize::from(cell.parse::<f64>().is_ok());
    }
    numbers > 0 && 2 * numbers >= filled
}

/// A code for a heading that no other element has.
fn code(heading: &str, taken: &mut Unique) -> String {
    let word = slug(heading);
    taken.take(if word.is_empty() { "column" } else { &word }, '-')
}
