//! The workbooks of Excel 97 to 2003 (XLS, "BIFF8"): records one after the other, of
//! which those are read that say what cells hold.
//!
//! The form is Microsoft's, published as [MS-XLS]. `calamine` reads it too; it stops
//! the program on records that are too short, which a page cannot bear.

use std::borrow::Cow;

use super::super::archive::ArchiveError;
use super::super::turns::Turns;
use super::WorkbookError;
use super::compound::{self, u16_at, u32_at};
use super::sheet::{self, Filled};

/// Records read before others may have a turn.
const RECORDS_AT_ONCE: usize = 20_000;
/// The version of the form that is read.
const BIFF8: u16 = 0x0600;

/// Kinds of record.
mod kind {
    pub const FORMULA: u16 = 0x0006;
    pub const END: u16 = 0x000a;
    pub const LOCKED: u16 = 0x002f;
    pub const CONTINUED: u16 = 0x003c;
    pub const SHEET: u16 = 0x0085;
    pub const SHORT_NUMBERS: u16 = 0x00bd;
    pub const RICH_TEXT: u16 = 0x00d6;
    pub const WORDS: u16 = 0x00fc;
    pub const WORD: u16 = 0x00fd;
    pub const NUMBER: u16 = 0x0203;
    pub const TEXT: u16 = 0x0204;
    pub const TRUTH: u16 = 0x0205;
    pub const RESULT: u16 = 0x0207;
    pub const SHORT_NUMBER: u16 = 0x027e;
    pub const BEGIN: u16 = 0x0809;
}

/// The sheets that hold anything and are not hidden.
///
/// # Errors
/// [`WorkbookError`].
pub(super) async fn sheets(
    bytes: &[u8],
    limit: usize,
    turns: &Turns,
) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    let stream = compound::stream(bytes, "Workbook").ok_or(WorkbookError::Damaged)?;
    let book = Book::read(&stream, limit)?;
    let mut tables = Vec::new();
    let mut left = limit;
    let n_sheets = book.sheets.len() as f64;
    for (place, (name, at)) in book.sheets.iter().enumerate() {
        let share = |n_done: f64| (place as f64 + n_done) / n_sheets;
        // How many records a sheet has is not said before.
        turns.part(share(0.0), share(0.0));
        let cells = book.cells(&stream, *at, left, turns).await?;
        turns.part(share(0.5), share(1.0));
        let table = filled(cells).write(left, turns).await?;
        left -= table.len();
        if !table.is_empty() {
            tables.push((name.clone(), table));
        }
    }
    Ok(tables)
}

/// One record, and those that go on where it has no room.
struct Record<'a> {
    kind: u16,
    data: &'a [u8],
    more: Vec<&'a [u8]>,
}

/// The records from a place on; they end where one is cut off.
struct Records<'a> {
    rest: &'a [u8],
}

impl<'a> Records<'a> {
    fn from(stream: &'a [u8], at: usize) -> Self {
        let rest = stream.get(at..).unwrap_or_default();
        Self { rest }
    }

    fn one(&mut self) -> Option<(u16, &'a [u8])> {
        let kind = u16_at(self.rest, 0)?;
        let length = usize::from(u16_at(self.rest, 2)?);
        let data = self.rest.get(4..4 + length)?;
        self.rest = &self.rest[4 + length..];
        Some((kind, data))
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let (kind, data) = self.one()?;
        let mut more = Vec::new();
        while u16_at(self.rest, 0) == Some(kind::CONTINUED)
            && let Some((_, data)) = self.one()
        {
            more.push(data);
        }
        Some(Record { kind, data, more })
    }
}

/// What a book says before its sheets.
#[derive(Default)]
struct Book {
    /// The sheets that are shown, and where each begins.
    sheets: Vec<(String, usize)>,
    /// The words that cells point at.
    words: Vec<String>,
}

impl Book {
    fn read(stream: &[u8], limit: usize) -> Result<Self, WorkbookError> {
        let mut book = Self::default();
        let mut is_new = false;
        for record in Records::from(stream, 0) {
            match record.kind {
                kind::BEGIN => is_new = u16_at(record.data, 0) == Some(BIFF8),
                kind::LOCKED => return Err(WorkbookError::Damaged),
                kind::SHEET => book.sheets.extend(shown(&record)?),
                kind::WORDS => book.words = words(&record, limit)?,
                kind::END => break,
                _ => {}
            }
        }
        match is_new {
            true => Ok(book),
            false => Err(WorkbookError::Damaged),
        }
    }

    /// The filled cells of the sheet that begins here, by row and column.
    async fn cells<'a>(
        &'a self,
        stream: &[u8],
        at: usize,
        limit: usize,
        turns: &Turns,
    ) -> Result<Vec<Filling<'a>>, WorkbookError> {
        let mut cells: Vec<Filling<'a>> = Vec::new();
        let mut n_letters: usize = 0;
        let mut n_counted = 0;
        // Where a formula stands whose text is still to come.
        let mut awaited = None;
        // Charts in a sheet are sheets within it.
        let mut depth = 0_usize;
        for (number, record) in Records::from(stream, at).enumerate() {
            if number % RECORDS_AT_ONCE == RECORDS_AT_ONCE - 1 {
                turns.rest(1, 1).await;
            }
            match record.kind {
                kind::BEGIN => depth += 1,
                kind::END if depth <= 1 => break,
                kind::END => depth -= 1,
                _ if depth > 1 => {}
                _ => self.put(&record, &mut awaited, &mut cells)?,
            }
            // What a few words ask for is counted before there is more of it.
            let new = &cells[n_counted..];
            n_letters += new.iter().map(|cell| cell.value.len()).sum::<usize>();
            n_counted = cells.len();
            if n_letters > limit {
                return Err(ArchiveError::TooLarge.into());
            }
        }
        // Of two for one place the later counts.
        cells.sort_by_key(|cell| cell.place);
        cells.reverse();
        cells.dedup_by_key(|cell| cell.place);
        cells.reverse();
        cells.retain(|cell| !cell.value.is_empty());
        Ok(cells)
    }

    fn put<'a>(
        &'a self,
        record: &Record,
        awaited: &mut Option<Place>,
        cells: &mut Vec<Filling<'a>>,
    ) -> Result<(), WorkbookError> {
        let data = record.data;
        let value: Cow<'a, str> = match record.kind {
            kind::NUMBER => number(f64_at(data, 6)?),
            kind::SHORT_NUMBER => number(short(u32_at(data, 6).ok_or(WorkbookError::Damaged)?)),
            kind::SHORT_NUMBERS => return put_numbers(data, cells),
            kind::WORD => {
                let word = u32_at(data, 6).and_then(|word| self.words.get(word as usize));
                word.ok_or(WorkbookError::Damaged)?.into()
            }
            kind::TEXT | kind::RICH_TEXT => Letters::of(record, 6).text()?.into(),
            kind::TRUTH => match data.get(6..8) {
                Some([value, 0]) => value.to_string().into(),
                Some([error, _]) => error_word(*error).into(),
                _ => return Err(WorkbookError::Damaged),
            },
            kind::FORMULA => match data.get(6..14).ok_or(WorkbookError::Damaged)? {
                [0, .., 0xff, 0xff] => {
                    *awaited = Some(place(data)?);
                    return Ok(());
                }
                [1, _, value, .., 0xff, 0xff] => value.to_string().into(),
                [2, _, error, .., 0xff, 0xff] => error_word(*error).into(),
                [_, .., 0xff, 0xff] => return Ok(()),
                _ => number(f64_at(data, 6)?),
            },
            kind::RESULT => {
                let text = Letters::of(record, 0).text()?;
                if let Some(place) = awaited.take() {
                    let value = text.into();
                    cells.push(Filling { place, value });
                }
                return Ok(());
            }
            _ => return Ok(()),
        };
        let place = place(data)?;
        cells.push(Filling { place, value });
        Ok(())
    }
}

/// A row and a column.
type Place = (u16, u16);

struct Filling<'a> {
    place: Place,
    value: Cow<'a, str>,
}

fn filled(cells: Vec<Filling>) -> Filled {
    let mut filled = Filled::default();
    let mut next = 0_usize;
    for row in cells.chunk_by(|one, other| one.place.0 == other.place.0) {
        let number = usize::from(row[0].place.0);
        let cells: Vec<(usize, Cow<str>)> = row
            .iter()
            .map(|cell| (usize::from(cell.place.1), Cow::Borrowed(&*cell.value)))
            .collect();
        filled.add(number - next, &cells);
        next = number + 1;
    }
    filled
}

fn place(data: &[u8]) -> Result<Place, WorkbookError> {
    let place = u16_at(data, 0).zip(u16_at(data, 2));
    place.ok_or(WorkbookError::Damaged)
}

fn f64_at(data: &[u8], at: usize) -> Result<f64, WorkbookError> {
    let bytes = data.get(at..).and_then(<[u8]>::first_chunk);
    let bytes = bytes.ok_or(WorkbookError::Damaged)?;
    Ok(f64::from_le_bytes(*bytes))
}

fn number(number: f64) -> Cow<'static, str> {
    sheet::written(number).into()
}

/// A number in four bytes: thirty bits of a large one or a whole one, and whether it
/// is a hundred times what is meant.
fn short(bits: u32) -> f64 {
    let is_hundredfold = bits & 1 != 0;
    let is_whole = bits & 2 != 0;
    let number = match is_whole {
        true => f64::from(bits.cast_signed() >> 2),
        false => f64::from_bits(u64::from(bits & !3) << 32),
    };
    if is_hundredfold {
        number / 100.0
    } else {
        number
    }
}

/// Numbers side by side: a row, the first column, a format and a number for each, and
/// the last column.
fn put_numbers(data: &[u8], cells: &mut Vec<Filling>) -> Result<(), WorkbookError> {
    let (row, first) = place(data)?;
    let each = data.get(4..data.len().saturating_sub(2));
    let (each, _) = each.ok_or(WorkbookError::Damaged)?.as_chunks::<6>();
    for (column, bytes) in (first..=u16::MAX).zip(each) {
        let bits = u32_at(bytes, 2).ok_or(WorkbookError::Damaged)?;
        let place = (row, column);
        let value = number(short(bits));
        cells.push(Filling { place, value });
    }
    Ok(())
}

/// How spreadsheet programs write an error.
const fn error_word(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    }
}

/// A sheet of figures that is not hidden: its name and where it begins.
fn shown(record: &Record) -> Result<Option<(String, usize)>, WorkbookError> {
    let data = record.data;
    let at = u32_at(data, 0).ok_or(WorkbookError::Damaged)? as usize;
    let name = match data.get(6..8) {
        Some([n_letters, flags]) => {
            let mut letters = Letters::of(record, 8);
            letters.take(usize::from(*n_letters), flags & 1 != 0)?
        }
        _ => return Err(WorkbookError::Damaged),
    };
    // Neither hidden nor a chart.
    Ok((data[4] & 3 == 0 && data[5] == 0).then_some((name, at)))
}

/// The words of a book. How often cells point at them is not asked, how many there are
/// is not believed.
fn words(record: &Record, limit: usize) -> Result<Vec<String>, WorkbookError> {
    let mut letters = Letters::of(record, 8);
    let mut words = Vec::new();
    let mut n_letters: usize = 0;
    while !letters.is_over() {
        let word = letters.rich()?;
        n_letters = n_letters.saturating_add(word.len());
        if n_letters > limit {
            return Err(ArchiveError::TooLarge.into());
        }
        words.push(word);
    }
    Ok(words)
}

/// Reads the text of a record on through those that go on with it.
struct Letters<'a> {
    parts: Vec<&'a [u8]>,
    part: usize,
    at: usize,
}

impl<'a> Letters<'a> {
    fn of(record: &Record<'a>, at: usize) -> Self {
        let mut parts = vec![record.data];
        parts.extend(&record.more);
        Self { parts, part: 0, at }
    }

    /// Whether nothing is left.
    fn is_over(&mut self) -> bool {
        self.rest().is_empty()
    }

    /// What is left of the part that has anything left.
    fn rest(&mut self) -> &'a [u8] {
        while let Some(part) = self.parts.get(self.part) {
            let rest = part.get(self.at..).unwrap_or_default();
            if !rest.is_empty() {
                return rest;
            }
            self.part += 1;
            self.at = 0;
        }
        &[]
    }

    fn byte(&mut self) -> Result<u8, WorkbookError> {
        let byte = self.rest().first().copied();
        self.at += 1;
        byte.ok_or(WorkbookError::Damaged)
    }

    fn u16(&mut self) -> Result<u16, WorkbookError> {
        Ok(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    fn u32(&mut self) -> Result<u32, WorkbookError> {
        let (low, high) = (self.u16()?, self.u16()?);
        Ok(u32::from(low) | u32::from(high) << 16)
    }

    fn skip(&mut self, n_bytes: usize) -> Result<(), WorkbookError> {
        let mut left = n_bytes;
        while left > 0 {
            let n_here = self.rest().len().min(left);
            if n_here == 0 {
                return Err(WorkbookError::Damaged);
            }
            self.at += n_here;
            left -= n_here;
        }
        Ok(())
    }

    /// A text that says how long it is.
    fn text(&mut self) -> Result<String, WorkbookError> {
        let n_letters = usize::from(self.u16()?);
        let flags = self.byte()?;
        self.take(n_letters, flags & 1 != 0)
    }

    /// The same, with how its letters look and are pronounced behind it.
    fn rich(&mut self) -> Result<String, WorkbookError> {
        let n_letters = usize::from(self.u16()?);
        let flags = self.byte()?;
        let n_looks = if flags & 8 != 0 { self.u16()? } else { 0 };
        let n_more = if flags & 4 != 0 { self.u32()? } else { 0 };
        let text = self.take(n_letters, flags & 1 != 0)?;
        self.skip(usize::from(n_looks) * 4)?;
        self.skip(n_more as usize)?;
        Ok(text)
    }

    /// So many letters of one byte or two each. A part that goes on in the midst of
    /// them says anew how many bytes they have.
    fn take(&mut self, n_letters: usize, is_wide: bool) -> Result<String, WorkbookError> {
        let mut is_wide = is_wide;
        let mut units: Vec<u16> = Vec::new();
        let mut part = self.part;
        while units.len() < n_letters {
            let rest = self.rest();
            if rest.is_empty() {
                return Err(WorkbookError::Damaged);
            }
            if self.part != part {
                part = self.part;
                is_wide = self.byte()? & 1 != 0;
                continue;
            }
            let n_left = n_letters - units.len();
            if is_wide {
                let (wide, _) = rest.as_chunks();
                let wide = &wide[..wide.len().min(n_left)];
                if wide.is_empty() {
                    return Err(WorkbookError::Damaged);
                }
                units.extend(wide.iter().map(|unit| u16::from_le_bytes(*unit)));
                self.at += wide.len() * 2;
            } else {
                let narrow = &rest[..rest.len().min(n_left)];
                units.extend(narrow.iter().copied().map(u16::from));
                self.at += narrow.len();
            }
        }
        Ok(String::from_utf16_lossy(&units))
    }
}
