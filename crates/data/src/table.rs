//! A table with a header, whose rows know where they stand.

use std::borrow::Cow;
use std::collections::HashMap;

use super::csv::{Cells, Reader};
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
        let separator = writing.separator.unwrap_or(',');
        let mut reader = Reader::with(text, separator as u8);
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
        let mut table = Self::empty(name, header.collect(), header_row);
        let figures = table.header.iter().map(|heading| {
            let own = writing.columns.get(heading);
            own.unwrap_or(&writing.others).clone()
        });
        table.figures = figures.collect();
        let n_found = table.read_rows(reader, most_rows, problems);
        if n_found > most_rows {
            let (found, limit) = (n_found, most_rows);
            let kind = match name {
                TableName::Framework => ProblemKind::TooManyElements { found, limit },
                _ => ProblemKind::TooManyUnits { found, limit },
            };
            problems.push(Problem::in_table(name, kind));
            return None;
        }
        table.check_header(problems);
        Some(table)
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
            table.numbers.push(number);
            cells.iter().for_each(|cell| table.cells.push(cell));
        }
        table
    }

    fn empty(name: TableName, header: Vec<String>, header_row: usize) -> Self {
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

    /// Reads rows until there are more than are taken; how many there are.
    fn read_rows(&mut self, mut reader: Reader, most: usize, problems: &mut Problems) -> usize {
        let expected = self.header.len();
        let mut n_found = 0;
        loop {
            let before = self.cells.len();
            let Some(number) = reader.next(&mut self.cells) else {
                return n_found;
            };
            n_found += 1;
            let found = self.cells.len() - before;
            if n_found > most {
                self.cells.truncate(before);
            } else if found == expected {
                self.numbers.push(number);
            } else {
                self.cells.truncate(before);
                let kind = ProblemKind::RaggedRow { found, expected };
                problems.push(Problem::in_table(self.name, kind).at_row(number));
            }
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
        seen: &mut HashMap<&'table str, usize>,
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
            seen.insert(found, row.number);
            return Some(found);
        };
        problems.push(self.problem(row, column, kind));
        None
    }
}

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
