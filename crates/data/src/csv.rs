//! CSV as spreadsheets have it: how every table is read, and how every table is
//! written.
//!
//! A spreadsheet takes a cell that starts with `=`, `+`, `-` or `@` for a
//! formula, whoever wrote it. So whatever text we write that starts like one,
//! headings among them, gets an apostrophe before it, and so does one that
//! starts with apostrophes and then like a formula; and of every cell that we
//! read one such apostrophe is taken away. What one writes the other reads as
//! it was, and nothing grows however often a table goes round. Numbers are
//! written as they are: a minus makes no formula of them.

use std::borrow::Cow;

/// A cell to be written.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// What somebody wrote.
    Text(String),
    /// A number, in full.
    Number(f64),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Cell {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl<T: Into<Self>> From<Option<T>> for Cell {
    /// An empty cell where there is nothing.
    fn from(cell: Option<T>) -> Self {
        cell.map_or_else(|| "".into(), Into::into)
    }
}

/// A CSV file of these rows.
#[must_use]
pub fn write(rows: impl IntoIterator<Item = Vec<Cell>>) -> Vec<u8> {
    let mut out = Vec::new();
    for row in rows {
        let cells = row.iter().map(|cell| match cell {
            Cell::Text(text) => guarded(text),
            Cell::Number(number) => number.to_string().into(),
        });
        put_row(&mut out, cells);
    }
    out
}

/// The same table with every cell guarded that a spreadsheet would run;
/// borrowed if there is none.
pub(super) fn harmless(table: &[u8]) -> Cow<'_, [u8]> {
    let is_harmless = |cell: &str| !is_formula(cell) || cell.parse::<f64>().is_ok();
    // Whoever holds a table has read it, so that it is UTF-8.
    let text = std::str::from_utf8(table).unwrap_or_default();
    let mut row = Cells::default();
    let mut reader = Reader::new(text);
    let mut all_harmless = true;
    while all_harmless && reader.next(&mut row).is_some() {
        all_harmless = row.iter().all(is_harmless);
        row.truncate(0);
    }
    if all_harmless {
        return table.into();
    }
    let mut out = Vec::new();
    let mut reader = Reader::new(text);
    while reader.next(&mut row).is_some() {
        let cells = row.iter().map(|cell| match is_harmless(cell) {
            true => cell.into(),
            false => guarded(cell),
        });
        put_row(&mut out, cells);
        row.truncate(0);
    }
    out.into()
}

/// Every row of a table that has anything in it, cell by cell, as the file means them.
#[must_use]
pub fn rows(text: &str) -> Vec<Vec<String>> {
    let mut reader = Reader::new(text);
    let mut rows = Vec::new();
    let mut cells = Cells::default();
    while reader.next(&mut cells).is_some() {
        let row = (0..cells.len()).map(|cell| cells.get(cell).to_owned());
        rows.push(row.collect());
        cells.truncate(0);
    }
    rows
}

/// Writes one row, with quotation marks where they must be.
pub(super) fn put_row<'a>(out: &mut Vec<u8>, cells: impl IntoIterator<Item = Cow<'a, str>>) {
    for (index, cell) in cells.into_iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        if cell.contains([',', '"', '\n', '\r']) {
            out.push(b'"');
            out.extend(cell.replace('"', "\"\"").bytes());
            out.push(b'"');
        } else {
            out.extend(cell.bytes());
        }
    }
    out.push(b'\n');
}

/// Whether a spreadsheet may take a cell for a formula. What is not seen before
/// the sign does not keep all of them from it.
pub(super) fn is_formula(cell: &str) -> bool {
    let is_unseen = |c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}';
    // Where Chinese and Japanese are written, the wide signs count as well.
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let is_pushed = !cell.trim().is_empty() && cell.starts_with(['\t', '\r', '\n']);
    is_pushed || cell.trim_start_matches(is_unseen).starts_with(signs)
}

/// Whether a cell is a formula behind any number of apostrophes.
fn needs_guard(cell: &str) -> bool {
    is_formula(cell.trim_start_matches('\''))
}

fn guarded(text: &str) -> Cow<'_, str> {
    match needs_guard(text) {
        true => format!("'{text}").into(),
        false => text.into(),
    }
}

fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if needs_guard(text) => text,
        _ => cell,
    }
}

/// Cells one after another, of one row or of many.
#[derive(Default)]
pub(super) struct Cells {
    text: String,
    /// Where in the text each ends.
    ends: Vec<usize>,
}

impl Cells {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    pub fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len());
    }

    /// Makes room for as many cells again with as much text as are still to come,
    /// so that none of what is there is copied for want of it.
    pub fn reserve(&mut self, cells: usize, bytes: usize) {
        self.ends.reserve(cells);
        self.text.reserve(bytes);
    }

    /// How many cells there are, and bytes of text in them.
    pub fn size(&self) -> (usize, usize) {
        (self.ends.len(), self.text.len())
    }

    /// Leaves this many.
    pub fn truncate(&mut self, len: usize) {
        self.ends.truncate(len);
        self.text.truncate(self.end());
    }

    /// What the file means by a cell.
    pub fn get(&self, index: usize) -> &str {
        unguarded(self.raw(index))
    }

    /// What stands in the file.
    pub fn raw(&self, index: usize) -> &str {
        let start = index.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.text[start..self.ends[index]]
    }

    fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|index| self.raw(index))
    }

    fn end(&self) -> usize {
        self.ends.last().copied().unwrap_or(0)
    }

    /// Makes a cell of what was written after the last one, without the blanks
    /// around it.
    fn close(&mut self) {
        let start = self.end();
        let trimmed = self.text.trim_end().len();
        self.text.truncate(trimmed.max(start));
        let cell = &self.text[start..];
        let blanks = cell.len() - cell.trim_start().len();
        self.text.drain(start..start + blanks);
        self.ends.push(self.text.len());
    }
}

/// Where a reader stopped in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Stop {
    /// Bytes behind it.
    pub offset: usize,
    /// The row that it read last.
    row: usize,
}

/// Goes through CSV text row by row, in one pass.
///
/// Rows are numbered as a spreadsheet numbers them: a blank one counts though
/// it says nothing, and a line break within quotation marks begins no row.
pub(super) struct Reader<'a> {
    rest: &'a str,
    row: usize,
    separator: u8,
}

impl<'a> Reader<'a> {
    /// Commas stand between the cells. A byte-order mark is ignored.
    pub fn new(text: &'a str) -> Self {
        Self::with(text, b',')
    }

    /// The same with another sign of ASCII between the cells.
    pub fn with(text: &'a str, separator: u8) -> Self {
        Self {
            rest: text.trim_start_matches('\u{feff}'),
            row: 0,
            separator,
        }
    }

    /// Goes on in a text where another one stopped in it.
    pub fn from(text: &'a str, separator: u8, stopped: Stop) -> Self {
        match stopped.offset {
            0 => Self::with(text, separator),
            offset => Self {
                rest: text.get(offset..).unwrap_or_default(),
                row: stopped.row,
                separator,
            },
        }
    }

    /// Where it stands in the text that it goes through.
    pub fn stop(&self, text: &str) -> Stop {
        Stop {
            offset: text.len() - self.rest.len(),
            row: self.row,
        }
    }

    /// Adds the cells of the next row that has anything in it; its number, if
    /// there is one.
    pub fn next(&mut self, cells: &mut Cells) -> Option<usize> {
        let (before, text_before) = (cells.len(), cells.end());
        while !self.rest.is_empty() {
            self.row += 1;
            self.cell(cells);
            while let Some(rest) = self.rest.strip_prefix(char::from(self.separator)) {
                self.rest = rest;
                self.cell(cells);
            }
            let breaks = ["\r\n", "\n", "\r"];
            let mut rests = breaks.iter().filter_map(|end| self.rest.strip_prefix(end));
            self.rest = rests.next().unwrap_or_default();
            if cells.end() > text_before {
                return Some(self.row);
            }
            cells.truncate(before);
        }
        None
    }

    /// One cell, up to what ends it. Quotation marks count only where a cell
    /// starts with them, as spreadsheets have it.
    fn cell(&mut self, cells: &mut Cells) {
        if let Some(quoted) = self.rest.strip_prefix('"') {
            self.rest = quoted;
            while let Some((inner, rest)) = self.rest.split_once('"') {
                cells.text.push_str(inner);
                self.rest = rest;
                // Two of them are one that is meant.
                let Some(rest) = rest.strip_prefix('"') else {
                    return self.plain(cells);
                };
                cells.text.push('"');
                self.rest = rest;
            }
            // Never closed: all that is left is in this cell.
            cells.text.push_str(std::mem::take(&mut self.rest));
        }
        self.plain(cells);
    }

    fn plain(&mut self, cells: &mut Cells) {
        let mut bytes = self.rest.bytes();
        let separator = self.separator;
        let end = bytes.position(|byte| byte == separator || matches!(byte, b'\n' | b'\r'));
        let (plain, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        cells.text.push_str(plain);
        self.rest = rest;
        cells.close();
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, Cells, Reader, needs_guard, write};

    /// Rows with their numbers.
    fn read(text: &str) -> Vec<(usize, Vec<String>)> {
        let mut reader = Reader::new(text);
        let mut rows = Vec::new();
        let mut cells = Cells::default();
        while let Some(number) = reader.next(&mut cells) {
            let row = (0..cells.len()).map(|cell| cells.get(cell).to_owned());
            rows.push((number, row.collect()));
            cells.truncate(0);
        }
        rows
    }

    /// Texts made of a few signs that mean something, as many as there are of
    /// a length.
    fn texts(signs: &[char], length: u32) -> impl Iterator<Item = String> {
        let n_signs = signs.len();
        (0..n_signs.pow(length)).map(move |mut n| {
            let sign = |_| {
                let sign = signs[n % n_signs];
                n /= n_signs;
                sign
            };
            (0..length).map(sign).collect()
        })
    }

    #[test]
    fn every_text_is_read_as_another_reader_reads_it() {
        for text in (0..6).flat_map(|length| texts(&['"', ',', '\n', '\r', 'a', ' '], length)) {
            let mut other = csv::ReaderBuilder::new();
            let other = other.has_headers(false).flexible(true);
            let other = other.trim(csv::Trim::All).from_reader(text.as_bytes());
            let rows = other.into_records().map(|row| {
                let row = row.unwrap_or_default();
                row.iter().map(str::to_owned).collect::<Vec<String>>()
            });
            let is_filled = |row: &Vec<String>| row.iter().any(|cell| !cell.is_empty());
            let expected: Vec<_> = rows.filter(is_filled).collect();
            let found: Vec<_> = read(&text).into_iter().map(|(_, row)| row).collect();
            assert_eq!(found, expected, "{text:?}");
        }
    }

    #[test]
    fn every_text_comes_back_as_it_was_written_and_another_reader_agrees() {
        let signs = ['\'', '=', '-', '"', ',', '\n', 'a'];
        for text in (1..5).flat_map(|length| texts(&signs, length)) {
            let table = write([vec![text.as_str().into(), Cell::Number(-1.5)]]);
            let table = String::from_utf8(table).unwrap_or_default();
            let read = read(&table);
            // Blanks around a text are no part of it, but behind a guard they are.
            let text = match needs_guard(&text) {
                true => text.trim_end(),
                false => text.trim(),
            };
            assert_eq!(read.len(), 1);
            assert_eq!(read[0].1, [text, "-1.5"], "{table:?}");
            let mut other = csv::ReaderBuilder::new();
            let mut other = other.has_headers(false).from_reader(table.as_bytes());
            let record = other
                .records()
                .next()
                .and_then(Result::ok)
                .unwrap_or_default();
            assert_eq!(record.len(), 2, "{table:?}");
            let is_empty = record[0].trim().is_empty();
            let starts = record[0].starts_with(['=', '-', '\n']);
            assert!(is_empty || !starts, "{table:?}");
        }
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
        let numbers = |text| -> Vec<usize> { read(text).into_iter().map(|(row, _)| row).collect() };
        assert_eq!(numbers("a\nb\n"), [1, 2]);
        assert_eq!(numbers("\n\na\n\n,,\nb"), [3, 6]);
        assert_eq!(numbers("\r\na\r\r\rb\r\n\r\nc"), [2, 5, 7]);
        assert_eq!(numbers("\"a\n\nb\"\nc\n\"\n\"\nd"), [1, 2, 4]);
        assert_eq!(numbers("\u{feff}a\n\"b\n\nc"), [1, 2]);
    }
}
