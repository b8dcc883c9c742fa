//! A sheet on its way to a table: the cells of it that are filled.

use std::borrow::Cow;

use super::super::archive::ArchiveError;
use super::super::csv;
use super::super::turns::Turns;
use super::WorkbookError;

/// More columns than any spreadsheet program has.
pub(super) const MAX_COLUMNS: usize = 16_384;
/// Empty rows are kept, so that a row has the number that its reader sees, but
/// not more of them than this at a stretch.
const MAX_EMPTY_ROWS: usize = 1_000;
/// Rows written before others may have a turn.
const ROWS_AT_ONCE: usize = 50;

/// A number of a cell, as the table has it: so that it is this number however the
/// marks of the table are understood. A file may say 0.1 as 0.10000000000000001; both
/// are one number.
pub(super) fn written(number: f64) -> String {
    let mut written = number.to_string();
    let decimals = written.split_once('.').map(|(_, decimals)| decimals.len());
    // Three digits behind a mark may be thousands.
    if decimals == Some(3) {
        written.push('0');
    }
    written
}

/// The filled cells of a sheet, row by row.
#[derive(Default)]
pub(super) struct Filled {
    /// How many empty rows stand before each, and where its cells end.
    rows: Vec<(usize, usize)>,
    /// The column of each cell, and what it holds.
    columns: Vec<u16>,
    cells: csv::Cells,
    /// How many columns the widest row has.
    width: usize,
    n_letters: usize,
}

impl Filled {
    /// Adds a row of which these cells are filled, after so many empty ones.
    pub fn add(&mut self, n_empty: usize, cells: &[(usize, Cow<'_, str>)]) {
        for (column, value) in cells {
            self.width = self.width.max(column + 1);
            self.n_letters = self.n_letters.saturating_add(value.len());
            // There are fewer columns than this has room for.
            self.columns.push(*column as u16);
            self.cells.push(value);
        }
        let n_empty = n_empty.min(MAX_EMPTY_ROWS);
        self.rows.push((n_empty, self.cells.len()));
    }

    /// The bytes of all that is filled.
    pub fn n_letters(&self) -> usize {
        self.n_letters
    }

    /// Every row as wide as the widest, as a spreadsheet program writes it.
    ///
    /// # Errors
    /// That is larger than `limit`.
    pub async fn write(&self, limit: usize, turns: &Turns) -> Result<Vec<u8>, WorkbookError> {
        let rows = self.rows.iter();
        let n_rows = rows
            .map(|(n_empty, _)| n_empty + 1)
            .fold(0, usize::saturating_add);
        let n_cells = n_rows.saturating_mul(self.width);
        if n_cells.saturating_add(self.n_letters) > limit {
            return Err(ArchiveError::TooLarge.into());
        }
        let mut out = Vec::new();
        let mut from = 0;
        let empty = vec![Cow::Borrowed(""); self.width];
        for (place, &(n_empty, to)) in self.rows.iter().enumerate() {
            for _ in 0..n_empty {
                csv::put_row(&mut out, empty.iter().cloned());
            }
            let mut record = empty.clone();
            for cell in from..to {
                record[usize::from(self.columns[cell])] = self.cells.raw(cell).into();
            }
            from = to;
            csv::put_row(&mut out, record);
            if place.is_multiple_of(ROWS_AT_ONCE) {
                turns.rest(place, self.rows.len()).await;
            }
        }
        if out.len() > limit {
            return Err(ArchiveError::TooLarge.into());
        }
        Ok(out)
    }
}
