//! CSV text as rows of cells that know where they stand.

use super::problem::{Problem, ProblemKind, TableName};

/// A table with a header, every row as long as it.
pub(super) struct Table {
    name: TableName,
    header: Vec<String>,
    rows: Vec<Row>,
}

/// One row below the header.
pub(super) struct Row {
    /// As a spreadsheet numbers it.
    pub number: usize,
    cells: Vec<String>,
}

impl Table {
    /// Reads CSV text. Rows of the wrong length and repeated headings are
    /// reported and left out; a byte-order mark is passed over.
    pub fn parse(name: TableName, text: &str, problems: &mut Vec<Problem>) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let mut header: Vec<String> = Vec::new();
        let mut rows = Vec::new();
        for (index, record) in reader.records().enumerate() {
            // The text is UTF-8 already and rows may have any length, so the
            // parser has nothing left to refuse.
            let Ok(record) = record else { continue };
            let cells: Vec<String> = record.iter().map(str::to_owned).collect();
            let number = index + 1;
            if number == 1 {
                header = cells;
            } else if cells.len() == header.len() {
                rows.push(Row { number, cells });
            } else {
                let kind = ProblemKind::RaggedRow {
                    found: cells.len(),
                    expected: header.len(),
                };
                problems.push(Problem::in_table(name, kind).at_row(number));
            }
        }
        let table = Self { name, header, rows };
        table.check_header(problems);
        table
    }

    /// A table put together from others, whose rows know where they stood.
    pub fn made(name: TableName, header: Vec<String>, rows: Vec<(usize, Vec<String>)>) -> Self {
        let rows = rows.into_iter();
        Self {
            name,
            header,
            rows: rows.map(|(number, cells)| Row { number, cells }).collect(),
        }
    }

    fn check_header(&self, problems: &mut Vec<Problem>) {
        for (index, heading) in self.header.iter().enumerate() {
            if self.header[..index].contains(heading) {
                let problem = Problem::in_table(self.name, ProblemKind::RepeatedColumn);
                problems.push(problem.at_row(1).at_column(heading));
            }
        }
        if self.rows.is_empty() {
            problems.push(Problem::in_table(self.name, ProblemKind::NoRows));
        }
    }

    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// Where the column stands, if it does.
    pub fn column(&self, heading: &str) -> Option<usize> {
        self.header.iter().position(|found| found == heading)
    }

    /// Where the column stands; reported if it does not.
    pub fn required(&self, heading: &str, problems: &mut Vec<Problem>) -> Option<usize> {
        let column = self.column(heading);
        if column.is_none() {
            let problem = Problem::in_table(self.name, ProblemKind::MissingColumn);
            problems.push(problem.at_row(1).at_column(heading));
        }
        column
    }

    /// A problem with a cell of this table.
    pub fn problem(&self, row: &Row, column: usize, kind: ProblemKind) -> Problem {
        Problem::in_table(self.name, kind)
            .at_row(row.number)
            .at_column(&self.header[column])
    }

    /// The cell as a number: `None` where it is empty or, reported, is none.
    pub fn number(&self, row: &Row, column: usize, problems: &mut Vec<Problem>) -> Option<f64> {
        let text = row.cell(column);
        if text.is_empty() {
            return None;
        }
        let number = text.parse::<f64>().ok().filter(|number| number.is_finite());
        if number.is_none() {
            let found = text.chars().take(40).collect();
            problems.push(self.problem(row, column, ProblemKind::NotANumber { found }));
        }
        number
    }

    /// The cell of an optional column as text, empty where there is none.
    pub fn text<'row>(&self, row: &'row Row, column: Option<usize>) -> &'row str {
        column.map_or("", |column| row.cell(column))
    }

    /// The key of a row: filled, fit for an address, and not seen before.
    pub fn key<'row>(
        &self,
        row: &'row Row,
        column: usize,
        seen: &mut std::collections::HashMap<String, usize>,
        problems: &mut Vec<Problem>,
    ) -> Option<&'row str> {
        let found = row.cell(column);
        let is_plain = |c: char| !c.is_control() && c != ',' && c != ':';
        let kind = if found.is_empty() {
            ProblemKind::EmptyCell
        } else if found.len() > 200 || !found.chars().all(is_plain) {
            ProblemKind::BadId {
                found: found.chars().take(40).collect(),
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

impl Row {
    pub fn cell(&self, column: usize) -> &str {
        &self.cells[column]
    }
}
