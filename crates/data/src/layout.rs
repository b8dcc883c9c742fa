//! Where the table stands in a sheet of a spreadsheet: what separates its cells,
//! which row heads it, and what stands above and below.

use std::ops::Range;

use super::csv::{Cells, Reader};
use super::figures::{Figure, is_missing_mark, lenient};
use super::plan::{Reading, Second};
use super::turns::Turns;

/// Rows in which the table is looked for.
const SAMPLE: usize = 200;
/// Signs that separate cells, the most telling first: a comma is a decimal mark
/// in most languages, and in texts of all.
pub(super) const SEPARATORS: [char; 4] = ['\t', ';', '|', ','];

/// What separates the cells, and the text from where the table may begin: the
/// first line of some programs' files says it and nothing else.
pub(super) fn separator(text: &str) -> (char, usize) {
    let text = text.trim_start_matches('\u{feff}');
    let (line, _) = text.split_once(['\n', '\r']).unwrap_or((text, ""));
    if let Some(sign) = line.trim_end().strip_prefix("sep=")
        && let Some(sign) = sign.chars().next()
        && sign.is_ascii()
    {
        return (sign, 1);
    }
    let is_sound = |&sign: &char| {
        let widths = widths(text, sign);
        let usual = usual(&widths);
        let n_usual = widths.iter().filter(|&&width| width == usual).count();
        // Lines above and below the table have fewer cells.
        usual > 1 && widths.iter().all(|&width| width <= usual) && 2 * n_usual > widths.len()
    };
    let found = SEPARATORS.into_iter().find(is_sound);
    (found.unwrap_or_else(|| most_of(text)), 0)
}

/// Of a text that no sign divides into rows of one width: what is there most.
fn most_of(text: &str) -> char {
    let line = text.lines().find(|line| !line.trim().is_empty());
    let n_in = |sign: char| line.unwrap_or_default().matches(sign).count();
    let most = SEPARATORS.into_iter().max_by_key(|&sign| n_in(sign));
    most.filter(|&sign| n_in(sign) > 0).unwrap_or(',')
}

/// How many cells the first rows have.
fn widths(text: &str, separator: char) -> Vec<usize> {
    let mut reader = Reader::with(text, separator as u8);
    let mut cells = Cells::default();
    let mut widths = Vec::new();
    while widths.len() < SAMPLE && reader.next(&mut cells).is_some() {
        widths.push(cells.len());
        cells.truncate(0);
    }
    widths
}

/// The width that most rows have; of two the larger.
fn usual(widths: &[usize]) -> usize {
    let n_of = |width: usize| widths.iter().filter(|&&other| other == width).count();
    let usual = widths
        .iter()
        .copied()
        .max_by_key(|&width| (n_of(width), width));
    usual.unwrap_or(0)
}

/// Bytes read before others may have a turn: a few milliseconds.
const BYTES_AT_ONCE: usize = 1 << 17;

/// Rows as they stand, of whatever widths.
#[derive(Default)]
pub(super) struct Grid {
    cells: Cells,
    rows: Vec<GridRow>,
    /// How many there are, with those not kept.
    pub n_rows: usize,
}

#[derive(Clone, Copy)]
struct GridRow {
    number: usize,
    start: usize,
    width: usize,
}

impl Grid {
    /// Reads all rows after the first `skipped`, and keeps so many at most.
    pub async fn read(
        text: &str,
        separator: char,
        skipped: usize,
        most: usize,
        turns: &Turns,
    ) -> Self {
        let mut reader = Reader::with(text, separator as u8);
        let mut grid = Self::default();
        let mut rested = 0;
        loop {
            let start = grid.cells.len();
            let read = reader.stop(text).offset;
            if read - rested > BYTES_AT_ONCE {
                if rested == 0 && start > 0 {
                    // As many again as the first rows have, for the length that is
                    // left.
                    let left = text.len() - read;
                    grid.cells.reserve(start * (left / read) + start, left);
                }
                rested = read;
                turns.rest(read, text.len()).await;
            }
            let Some(number) = reader.next(&mut grid.cells) else {
                return grid;
            };
            if number <= skipped {
                grid.cells.truncate(start);
                continue;
            }
            grid.n_rows += 1;
            if grid.n_rows > most {
                grid.cells.truncate(start);
                continue;
            }
            grid.rows.push(GridRow {
                number,
                start,
                width: grid.cells.len() - start,
            });
        }
    }

    /// How many rows are kept.
    pub const fn len(&self) -> usize {
        self.rows.len()
    }

    /// The number of a row, as a spreadsheet has it.
    pub fn number(&self, row: usize) -> usize {
        self.rows[row].number
    }

    /// How many cells a row has.
    pub fn width(&self, row: usize) -> usize {
        self.rows[row].width
    }

    /// What stands in a cell; nothing past the end of its row.
    pub fn cell(&self, row: usize, column: usize) -> &str {
        let GridRow { start, width, .. } = self.rows[row];
        if column < width {
            self.cells.get(start + column)
        } else {
            ""
        }
    }

    fn n_filled(&self, row: usize) -> usize {
        let is_filled = |&column: &usize| !self.cell(row, column).is_empty();
        (0..self.width(row)).filter(is_filled).count()
    }
}

/// Where in a grid the table stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// The row of the headings.
    pub header: usize,
    /// Whether the row below has headings too: those above are of groups, or
    /// those below are units.
    pub is_double: bool,
    /// Whether those below are units, if a reader says so.
    pub are_units: Option<bool>,
    /// The rows of cities.
    pub body: Range<usize>,
}

impl Layout {
    /// Looks for the table.
    pub fn of(grid: &Grid) -> Self {
        let n_sampled = grid.len().min(SAMPLE);
        let widths: Vec<usize> = (0..n_sampled).map(|row| grid.width(row)).collect();
        let width = usual(&widths);
        let is_headed = |&row: &usize| {
            let n_filled = grid.n_filled(row);
            grid.width(row) == width && (n_filled >= 2 || width == 1) && 2 * n_filled >= width
        };
        let header = (0..n_sampled).find(is_headed).unwrap_or(0);
        Self::below(grid, header, is_double(grid, header, width), width)
    }

    /// The same where a reader says where it stands.
    pub fn read(grid: &Grid, reading: &Reading) -> Self {
        let mut layout = Self::of(grid);
        if grid.len() == 0 {
            return layout;
        }
        let at = |number: usize| (0..grid.len()).find(|&row| grid.number(row) == number);
        if let Some(header) = reading.heading_row.and_then(at) {
            let width = grid.width(header);
            layout = Self::below(grid, header, is_double(grid, header, width), width);
        }
        if let Some(second) = reading.second {
            let (header, width) = (layout.header, grid.width(layout.header));
            let is_double = second != Second::City && header + 1 < grid.len();
            layout = Self::below(grid, header, is_double, width);
            layout.are_units = is_double.then_some(second == Second::Measures);
        }
        if let Some(last) = reading.last_row {
            let end = (0..grid.len()).find(|&row| grid.number(row) > last);
            let end = end.unwrap_or(grid.len()).max(layout.body.start);
            layout.body.end = end;
        }
        layout
    }

    fn below(grid: &Grid, header: usize, is_double: bool, width: usize) -> Self {
        let first = header + 1 + usize::from(is_double);
        let end = end(grid, first, width);
        Self {
            header,
            is_double,
            are_units: None,
            body: first.min(end)..end,
        }
    }
}

/// What a cell is by itself, before its column is known.
fn kind(cell: &str) -> Figure {
    match lenient('.', ',').read(cell) {
        Figure::Text => lenient(',', '.').read(cell),
        figure => figure,
    }
}

/// Whether the row below the headings has headings as well: text where the rows
/// below it have figures.
fn is_double(grid: &Grid, header: usize, width: usize) -> bool {
    let below = header + 1;
    if below + 1 >= grid.len()
        || grid.width(below) != width
        || grid.number(below) != grid.number(header) + 1
    {
        return false;
    }
    let sampled = below + 1..grid.len().min(below + 20);
    let is_figure = |cell: &str| matches!(kind(cell), Figure::Number(_) | Figure::Formula);
    let is_of_figures = |column: &usize| {
        let cells = || sampled.clone().map(|row| grid.cell(row, *column));
        let n_filled = cells().filter(|cell| !cell.is_empty()).count();
        let n_figures = cells().filter(|cell| is_figure(cell)).count();
        n_figures > 0 && 2 * n_figures >= n_filled
    };
    let is_word = |column: &usize| {
        let cell = grid.cell(below, *column);
        !cell.is_empty() && kind(cell) == Figure::Text
    };
    let of_figures: Vec<usize> = (0..width).filter(is_of_figures).collect();
    let n_words = of_figures.iter().filter(|column| is_word(column)).count();
    let n_figures = of_figures
        .iter()
        .filter(|&&column| is_figure(grid.cell(below, column)))
        .count();
    // A slip in the figures of the first city makes no heading of it.
    let is_nameless = grid.cell(below, 0).is_empty();
    let is_all_words = n_words == of_figures.len() && n_words > 2;
    n_figures == 0
        && n_words > 0
        && 2 * n_words >= of_figures.len()
        && (is_nameless || is_all_words)
}

/// Where the table ends: notes below it have words in one cell alone, and either
/// fewer cells or a blank row before the first of them.
fn end(grid: &Grid, first: usize, width: usize) -> usize {
    // Where there is but one column, every row has one cell.
    if width == 1 {
        return grid.len();
    }
    let is_narrow = |row: usize| grid.width(row) + 1 < width.max(3);
    let may_be_note = |row: &usize| {
        let cell = grid.cell(*row, 0);
        grid.n_filled(*row) == 1 && !cell.is_empty() && (is_narrow(*row) || !is_missing_mark(cell))
    };
    let below = (first..grid.len()).rev().take_while(may_be_note).last();
    let is_apart = |row: usize| row > 0 && grid.number(row) > grid.number(row - 1) + 1;
    let is_note = |&row: &usize| is_narrow(row) || is_apart(row);
    let start = below.and_then(|top| (top..grid.len()).find(is_note));
    start.unwrap_or(grid.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::turns::at_once;

    fn layout(text: &str) -> (char, Layout) {
        let (sign, skipped) = separator(text);
        let grid = at_once(Grid::read(text, sign, skipped, 1_000, &Turns::none()));
        (sign, Layout::of(&grid))
    }

    #[test]
    fn cells_are_separated_by_what_makes_rows_of_one_width() {
        for (text, sign) in [
            ("city,a\nx,1\n", ','),
            ("city;a, EUR\nx;1,5\ny;2,25\n", ';'),
            ("city\ta;b\nx\t1\n", '\t'),
            ("city|a\nx|1\n", '|'),
            ("city,a\n\"x; y\",1\nz,2\n", ','),
            ("sep=;\ncity;a\nx;1\n", ';'),
            ("Source: office\n\ncity;a;b\nx;1,5;2\n", ';'),
            ("city\nx\ny\n", ','),
        ] {
            assert_eq!(separator(text).0, sign, "{text:?}");
        }
    }

    #[test]
    fn the_table_is_found_between_what_stands_around_it() {
        let at = |header, is_double, body| Layout {
            header,
            is_double,
            are_units: None,
            body,
        };
        for (text, expected) in [
            ("city,a,b\nx,1,2\ny,3,4\n", at(0, false, 1..3)),
            (
                "\"Source\",\"office\"\n\ncity,a,b\nx,1,2\n",
                at(1, false, 2..3),
            ),
            ("Title,,\n,,\ncity,a,b\nx,1,2\ny,3,4\n", at(1, false, 2..4)),
            ("city,L,,W\n,a,b,c\nx,1,2,3\ny,1,2,3\n", at(0, true, 2..4)),
            ("city,a,b\n,%,per 1000\nx,1,2\ny,1,2\n", at(0, true, 2..4)),
            ("city,a,b\nx,many,few\ny,1,2\nz,1,2\n", at(0, false, 1..4)),
            (
                "city,a,b\nx,1,2\ny,3,4\n\nSource: office\n",
                at(0, false, 1..3),
            ),
            (
                "city,a,b\nx,1,2\ny,3,4\n\nNote: a,,\nb,,\n",
                at(0, false, 1..3),
            ),
            // A city without figures is none of the notes.
            ("city,a,b\nx,1,2\ny,,\n", at(0, false, 1..3)),
            // Nor is a row that lacks a cell.
            ("city,a,b\nx,1,2\ny,1\n", at(0, false, 1..3)),
            (",city,a\n0,x,1\n1,y,2\n", at(0, false, 1..3)),
            ("city,a\nx,NA\ny,2\nz,3\n", at(0, false, 1..4)),
        ] {
            assert_eq!(layout(text).1, expected, "{text:?}");
        }
    }
}
