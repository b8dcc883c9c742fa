//! XLSX workbooks. What a cell looks like is left aside; dates are the numbers that
//! the file has for them.

use std::borrow::Cow;
use std::collections::HashMap;

use roxmltree::{Document, Node};

use super::super::archive::ArchiveError;
use super::super::turns::Turns;
use super::sheet::{self, Filled, MAX_COLUMNS};
use super::xml::{MAX_NODES, PARSED_AT_ONCE, attribute, children, parse, some_rows};
use super::{PARSED, Parts, WorkbookError, take};

/// Where the list of a book's parts stands.
pub(super) const LINKS: &str = "xl/_rels/workbook.xml.rels";
/// How a book's list of parts calls the one with the words that cells point at.
const WORDS: &str = "/sharedStrings";
/// Where they stand in books whose list does not say.
const USUAL_WORDS: &str = "xl/sharedstrings.xml";

/// The sheets of a book whose files are these.
///
/// # Errors
/// [`WorkbookError`].
pub(super) async fn sheets(
    mut files: Parts,
    limit: usize,
    turns: &Turns,
) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    let links = take(&mut files, LINKS)?;
    let links = parse(&links)?;
    let paths = paths(&links);
    // A book without a word in it has no file of words.
    let at = words_path(&links).unwrap_or_else(|| USUAL_WORDS.to_owned());
    let words = if files.contains_key(&at) {
        words(&parse(&take(&mut files, &at)?)?)
    } else {
        Vec::new()
    };
    let book = take(&mut files, "xl/workbook.xml")?;
    let book = parse(&book)?;
    let mut left = limit;
    let mut tables = Vec::new();
    let list = children(book.root_element(), "sheets");
    let is_seen = |sheet: &Node| matches!(attribute(*sheet, "state"), None | Some("visible"));
    let list = list.flat_map(|list| children(list, "sheet"));
    let seen: Vec<Node> = list.filter(is_seen).collect();
    for (place, sheet) in seen.iter().enumerate() {
        let name = attribute(*sheet, "name").ok_or(WorkbookError::Damaged)?;
        let id = attribute(*sheet, "id").ok_or(WorkbookError::Damaged)?;
        let path = paths.get(id).ok_or(WorkbookError::Damaged)?;
        let text = take(&mut files, path)?;
        let share = |n_done: usize| n_done as f64 / seen.len() as f64;
        let reading = table(&text, &words, left, turns);
        let reading = turns.stage(share(place), share(place + 1), reading);
        let table = reading.await?;
        left -= table.len();
        if !table.is_empty() {
            tables.push((name.to_owned(), table));
        }
    }
    Ok(tables)
}

/// The paths of the book's files, by the ids that it has for them.
fn paths(links: &Document) -> HashMap<String, String> {
    let named = |link| Some((attribute(link, "Id")?.to_owned(), path(link)?));
    children(links.root_element(), "Relationship")
        .filter_map(named)
        .collect()
}

/// Where the words stand that cells point at.
fn words_path(links: &Document) -> Option<String> {
    let mut links = children(links.root_element(), "Relationship");
    let is_of_words =
        |link: &Node| attribute(*link, "Type").is_some_and(|kind| kind.ends_with(WORDS));
    links.find(is_of_words).and_then(path)
}

/// Where a part stands, from the top of the archive.
fn path(link: Node) -> Option<String> {
    let target = attribute(link, "Target")?;
    let path = match target.strip_prefix('/') {
        Some(path) => path.to_owned(),
        None => format!("xl/{target}"),
    };
    Some(path.to_ascii_lowercase())
}

/// The words that cells point at.
fn words(shared: &Document) -> Vec<String> {
    children(shared.root_element(), "si").map(written).collect()
}

/// What is written in a place, whose letters may be of several kinds; how it is
/// pronounced does not belong to it.
fn written(place: Node) -> String {
    let runs = place.children().flat_map(|part| {
        let is_plain = part.tag_name().name() == "t";
        let in_run = (part.tag_name().name() == "r").then(|| children(part, "t"));
        is_plain
            .then_some(part)
            .into_iter()
            .chain(in_run.into_iter().flatten())
    });
    runs.filter_map(|text| text.text()).collect()
}

/// A sheet in pieces that are sheets themselves: the first few of its rows, the
/// next, and so on. A file that has few rows, or does not look like what
/// spreadsheet programs write, is in one piece.
enum Pieces<'a> {
    Whole(&'a str),
    Rows {
        before: &'a str,
        rows: &'a str,
        after: &'a str,
    },
    Done,
}

/// What stands before the rows of a sheet, behind each, and behind all.
const BEGIN: &str = "<sheetData>";
const ROW_END: &str = "</row>";
const END: &str = "</sheetData>";

impl<'a> Pieces<'a> {
    fn of(sheet: &'a str) -> Self {
        // Where what ends a row may stand in something else, nothing is cut.
        let is_small = sheet.len() <= PARSED_AT_ONCE;
        if is_small || sheet.contains("<!") || sheet.matches("<?").count() > 1 {
            return Self::Whole(sheet);
        }
        let parts = sheet.split_once(BEGIN);
        let parts = parts.and_then(|(before, rest)| Some((before, rest.rsplit_once(END)?)));
        match parts {
            // Every piece has all that stands around the rows.
            Some((before, (rows, after))) if before.len() + after.len() <= PARSED_AT_ONCE => {
                Self::Rows {
                    before,
                    rows,
                    after,
                }
            }
            _ => Self::Whole(sheet),
        }
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Cow<'a, str>;

    fn next(&mut self) -> Option<Self::Item> {
        match std::mem::replace(self, Self::Done) {
            Self::Whole(sheet) => Some(sheet.into()),
            Self::Rows {
                before,
                rows,
                after,
            } => {
                let (piece, rest) = some_rows(rows, ROW_END);
                if !rest.trim().is_empty() {
                    *self = Self::Rows {
                        before,
                        rows: rest,
                        after,
                    };
                }
                Some([before, BEGIN, piece, END, after].concat().into())
            }
            Self::Done => None,
        }
    }
}

async fn table(
    sheet: &str,
    words: &[String],
    limit: usize,
    turns: &Turns,
) -> Result<Vec<u8>, WorkbookError> {
    let mut filled = Filled::default();
    let mut last = 0;
    let mut n_nodes = 0;
    let mut n_read = 0;
    turns.part(0.0, PARSED);
    for piece in Pieces::of(sheet) {
        n_read += piece.len();
        let piece = parse(&piece)?;
        n_nodes += piece.descendants().count();
        if n_nodes > MAX_NODES as usize {
            return Err(ArchiveError::TooLarge.into());
        }
        last = add(&mut filled, last, &piece, words, limit)?;
        // Each piece has again what stands around its rows.
        turns.rest(n_read.min(sheet.len()), sheet.len()).await;
    }
    turns.part(PARSED, 1.0);
    filled.write(limit, turns).await
}

/// Adds the rows of a sheet, or of a piece of one, behind the row of this number; says
/// which is the last now.
fn add(
    filled: &mut Filled,
    mut last: usize,
    sheet: &Document,
    words: &[String],
    limit: usize,
) -> Result<usize, WorkbookError> {
    let data = children(sheet.root_element(), "sheetData");
    for row in data.flat_map(|data| children(data, "row")) {
        let cells = cells(row, words)?;
        if cells.is_empty() {
            continue;
        }
        let next = last.saturating_add(1);
        let number = attribute(row, "r").and_then(|number| number.parse().ok());
        last = number.unwrap_or(next);
        filled.add(last.saturating_sub(next), &cells);
        // Few words of a hostile file can ask for more than memory holds.
        if filled.n_letters() > limit {
            return Err(ArchiveError::TooLarge.into());
        }
    }
    Ok(last)
}

/// The cells of a row that are filled.
fn cells<'a>(
    row: Node<'a, '_>,
    words: &'a [String],
) -> Result<Vec<(usize, Cow<'a, str>)>, WorkbookError> {
    let mut cells = Vec::new();
    let mut next = 0;
    for cell in children(row, "c") {
        let column = attribute(cell, "r").map_or(Some(next), column);
        let column = column.filter(|column| *column < MAX_COLUMNS);
        let column = column.ok_or(WorkbookError::Damaged)?;
        next = column + 1;
        let value = value(cell, words)?;
        if !value.is_empty() {
            cells.push((column, value));
        }
    }
    Ok(cells)
}

/// The column of a cell such as BC12, counted from zero.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_uppercase);
    let number = letters.take(4).fold(0, |number, letter| {
        number * 26 + usize::from(letter - b'A') + 1
    });
    number.checked_sub(1)
}

fn value<'a>(cell: Node<'a, '_>, words: &'a [String]) -> Result<Cow<'a, str>, WorkbookError> {
    let raw = children(cell, "v").next().and_then(|node| node.text());
    let raw = raw.unwrap_or_default();
    // One whose value is the empty text has been computed.
    if raw.is_empty()
        && attribute(cell, "t") != Some("str")
        && let Some(formula) = children(cell, "f").next()
    {
        // One that others share stands with the first of them alone.
        return Ok(format!("={}", formula.text().unwrap_or("…")).into());
    }
    Ok(match attribute(cell, "t").unwrap_or("n") {
        "s" => {
            let word = raw.parse().ok().and_then(|index: usize| words.get(index));
            word.ok_or(WorkbookError::Damaged)?.into()
        }
        "inlineStr" => children(cell, "is").map(written).collect(),
        "n" => raw
            .parse()
            .map_or(raw.into(), |number| sheet::written(number).into()),
        // Words of formulas, and errors, which the table says in its turn.
        _ => raw.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::column;

    #[test]
    fn columns_have_letters_for_digits() {
        assert_eq!(column("A1"), Some(0));
        assert_eq!(column("Z9"), Some(25));
        assert_eq!(column("AA10"), Some(26));
        assert_eq!(column("XFD1"), Some(16_383));
        assert_eq!(column("12"), None);
    }
}
