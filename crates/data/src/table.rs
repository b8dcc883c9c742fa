//! A table with a header, whose rows know where they stand.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::csv::{Cells, Reader, Stop};
use super::dialect::Writing;
use super::figures::{Figure, Figures};
use super::problem::{Problem, ProblemKind, Problems, TableName};

/// Columns of a table taken at most, whatever they hold.
pub const MAX_COLUMNS: usize = 1_000;

/// A table with a header, every row as long as it.
pub(super) struct Table {
    name: TableName,
    header: Vec<String>,
    /// Where the header stands.
    pub header_row: usize,
    /// Where each heading stands first.
    columns: HashMap<String, usize>,
    /// The rows' numbers, as a spreadsheet has them.
    numbers: Vec<usize>,
    /// The cells of all rows.
    cells: Cells,
    /// How each column writes figures.
    figures: Vec<Figures>,
}

/// One row below the header.
#[derive(Clone, Copy)]
pub(super) struct Row<'table> {
    /// As a spreadsheet numbers it.
    pub number: usize,
    /// Where its first cell is.
    start: usize,
    cells: &'table Cells,
}

impl Table {
    /// Reads CSV text; none if it has more columns or rows than are taken, which
    /// is told before anything is done with them. Rows of the wrong length and
    /// repeated headings are told too.
    pub fn parse(
        name: TableName,
        text: &str,
        writing: &Writing,
        most_rows: usize,
        problems: &mut Problems,
    ) -> Option<Self> {
        let mut parsing = Parsing::begin(name, text, writing, most_rows, problems)?;
        while parsing.step(text, usize::MAX, problems) {}
        parsing.finish(problems)
    }

    /// A table put together from others, whose rows know where they stood.
    pub fn made<'a>(
        name: TableName,
        header_row: usize,
        header: Vec<String>,
        rows: impl IntoIterator<Item = (usize, Vec<Cow<'a, str>>)>,
    ) -> Self {
        let mut table = Self::empty(name, header, header_row);
        for (number, cells) in rows {
            table.add(number, cells);
        }
        table
    }

    /// Adds a row with a cell for each heading.
    pub fn add<'a>(&mut self, number: usize, cells: impl IntoIterator<Item = Cow<'a, str>>) {
        self.numbers.push(number);
        for cell in cells {
            self.cells.push(&cell);
        }
    }

    /// Makes room for as many rows again with as much text as another table has.
    pub fn reserve(&mut self, like: &Self) {
        let (cells, bytes) = like.cells.size();
        self.numbers.reserve(like.numbers.len());
        self.cells.reserve(cells, bytes);
    }

    pub fn empty(name: TableName, header: Vec<String>, header_row: usize) -> Self {
        let mut columns = HashMap::new();
        for (column, heading) in header.iter().enumerate() {
            columns.entry(heading.clone()).or_insert(column);
        }
        Self {
            name,
            header,
            header_row,
            columns,
            numbers: Vec::new(),
            cells: Cells::default(),
            figures: Vec::new(),
        }
    }

    /// Tells of headings that stand more than once, and of a table without rows.
    pub fn check_header(&self, problems: &mut Problems) {
        for (column, heading) in self.header.iter().enumerate() {
            if !heading.is_empty() && self.columns.get(heading) != Some(&column) {
                problems.push(self.heading_problem(heading, ProblemKind::RepeatedColumn));
            }
        }
        if self.numbers.is_empty() {
            problems.push(Problem::in_table(self.name, ProblemKind::NoRows));
        }
    }

    pub fn rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        let row = |(index, &number)| Row {
            number,
            start: index * self.header.len(),
            cells: &self.cells,
        };
        self.numbers.iter().enumerate().map(row)
    }

    /// The rows at these places.
    pub fn rows_between(&self, places: Range<usize>) -> impl Iterator<Item = Row<'_>> {
        let numbers = self.numbers.get(places.clone()).unwrap_or_default();
        places.zip(numbers).map(|(index, &number)| Row {
            number,
            start: index * self.header.len(),
            cells: &self.cells,
        })
    }

    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// Where the column stands, if it does.
    pub fn column(&self, heading: &str) -> Option<usize> {
        self.columns.get(heading).copied()
    }

    /// Where the column stands; reported if it does not.
    pub fn required(&self, heading: &str, problems: &mut Problems) -> Option<usize> {
        let column = self.column(heading);
        if column.is_none() {
            problems.push(self.heading_problem(heading, ProblemKind::MissingColumn));
        }
        column
    }

    /// A problem with a heading of this table, or with one that it lacks.
    pub fn heading_problem(&self, heading: &str, kind: ProblemKind) -> Problem {
        Problem::in_table(self.name, kind)
            .at_row(self.header_row)
            .at_column(heading)
    }

    /// A problem with a cell of this table.
    pub fn problem(&self, row: Row, column: usize, kind: ProblemKind) -> Problem {
        Problem::in_table(self.name, kind)
            .at_row(row.number)
            .at_column(&self.header[column])
    }

    /// The cell as a number: `None` where it is empty or, reported, is none.
    pub fn number(&self, row: Row, column: usize, problems: &mut Problems) -> Option<f64> {
        let text = row.cell(column);
        let usual = Figures::default();
        let found = || beginning(text);
        let kind = match self.figures.get(column).unwrap_or(&usual).read(text) {
            Figure::Missing => return None,
            Figure::Number(number) => return Some(number),
            // Spreadsheet programs keep a value beside each formula, others not.
            Figure::Formula => ProblemKind::NotComputed { found: found() },
            Figure::Text => ProblemKind::NotANumber { found: found() },
        };
        problems.push(self.problem(row, column, kind));
        None
    }

    /// The key of a row: filled, fit for an address, and not seen before.
    pub fn key<'table>(
        &'table self,
        row: Row<'table>,
        column: usize,
        seen: &mut HashMap<String, usize>,
        problems: &mut Problems,
    ) -> Option<&'table str> {
        let found = row.cell(column);
        let is_plain = |c: char| !c.is_control() && c != ',' && c != ':';
        let kind = if found.is_empty() {
            ProblemKind::EmptyCell
        } else if found.len() > 200 || !found.chars().all(is_plain) {
            ProblemKind::BadId {
                found: beginning(found),
            }
        } else if let Some(&first_row) = seen.get(found) {
            ProblemKind::Repeated {
                found: found.to_owned(),
                first_row,
            }
        } else {
            seen.insert(found.to_owned(), row.number);
            return Some(found);
        };
        problems.push(self.problem(row, column, kind));
        None
    }
}

/// A table being read, some rows at a time.
pub(super) struct Parsing {
    table: Table,
    separator: u8,
    stopped: Stop,
    most_rows: usize,
    n_found: usize,
}

impl Parsing {
    /// Reads the headings; see [`Table::parse`].
    pub fn begin(
        name: TableName,
        text: &str,
        writing: &Writing,
        most_rows: usize,
        problems: &mut Problems,
    ) -> Option<Self> {
        let separator = writing.separator.unwrap_or(',') as u8;
        let mut reader = Reader::with(text, separator);
        let mut cells = Cells::default();
        let header_row = reader.next(&mut cells).unwrap_or(1);
        if cells.len() > MAX_COLUMNS {
            let kind = ProblemKind::TooManyColumns {
                found: cells.len(),
                limit: MAX_COLUMNS,
            };
            problems.push(Problem::in_table(name, kind));
            return None;
        }
        let header = (0..cells.len()).map(|column| cells.get(column).to_owned());
        let mut table = Table::empty(name, header.collect(), header_row);
        let figures = table.header.iter().map(|heading| {
            let own = writing.columns.get(heading);
            own.unwrap_or(&writing.others).clone()
        });
        table.figures = figures.collect();
        Some(Self {
            table,
            separator,
            stopped: reader.stop(text),
            most_rows,
            n_found: 0,
        })
    }

    /// How many bytes of the text are read.
    pub const fn n_read(&self) -> usize {
        self.stopped.offset
    }

    /// Reads about so many more cells; whether there may be more. Rows beyond
    /// those that are taken are counted.
    pub fn step(&mut self, text: &str, n_cells: usize, problems: &mut Problems) -> bool {
        let Self { table, .. } = self;
        let mut reader = Reader::from(text, self.separator, self.stopped);
        let expected = table.header.len();
        let end = table.cells.len().saturating_add(n_cells);
        loop {
            let before = table.cells.len();
            let Some(number) = reader.next(&mut table.cells) else {
                self.stopped = reader.stop(text);
                return false;
            };
            self.n_found += 1;
            let found = table.cells.len() - before;
            if self.n_found > self.most_rows {
                table.cells.truncate(before);
            } else if found == expected {
                table.numbers.push(number);
            } else {
                table.cells.truncate(before);
                let kind = ProblemKind::RaggedRow { found, expected };
                problems.push(Problem::in_table(table.name, kind).at_row(number));
            }
            // What is left out takes its time as well.
            let is_turn = self.n_found.is_multiple_of(ROWS_BETWEEN);
            if table.cells.len() >= end || is_turn {
                break;
            }
        }
        let stopped = reader.stop(text);
        let (all, read) = (text.len(), stopped.offset.max(1));
        if table.cells.len() > 0 && self.n_found <= ROWS_BETWEEN && read < all {
            // As many again as the first rows have, for the length that is left.
            let cells = (table.cells.len() as f64 / read as f64 * (all - read) as f64) as usize;
            table.cells.reserve(cells + cells / 16, all - read);
        }
        self.stopped = stopped;
        true
    }

    /// The table; none if it has more rows than are taken.
    pub fn finish(self, problems: &mut Problems) -> Option<Table> {
        let Self { table, .. } = self;
        if self.n_found > self.most_rows {
            let (found, limit) = (self.n_found, self.most_rows);
            let kind = match table.name {
                TableName::Framework => ProblemKind::TooManyElements { found, limit },
                _ => ProblemKind::TooManyUnits { found, limit },
            };
            problems.push(Problem::in_table(table.name, kind));
            return None;
        }
        table.check_header(problems);
        Some(table)
    }
}

/// Rows that are read at most before somebody else has a turn.
const ROWS_BETWEEN: usize = 2_000;

impl<'table> Row<'table> {
    pub fn cell(self, column: usize) -> &'table str {
        self.cells.get(self.start + column)
    }

    /// The cell of an optional column, empty where there is none.
    pub fn text(self, column: Option<usize>) -> &'table str {
        column.map_or("", |column| self.cell(column))
    }
}

/// As much of a cell as tells which it is.
pub(super) fn beginning(cell: &str) -> String {
    cell.chars().take(40).collect()
}
