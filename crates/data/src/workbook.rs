//! XLSX workbooks: each sheet becomes the table that it holds. What a cell
//! looks like is left aside; dates are the numbers that the file has for them.

use std::borrow::Cow;
use std::collections::HashMap;

use roxmltree::{Document, Node, ParsingOptions};

use super::archive::{self, ArchiveError};
use super::csv;
use super::turns::{Turns, at_once};

/// More columns than any spreadsheet program has.
const MAX_COLUMNS: usize = 16_384;
/// Empty rows are kept, so that a row has the number that its reader sees, but
/// not more of them than this at a stretch.
const MAX_EMPTY_ROWS: usize = 1_000;

/// Elements and texts of one file, at most: some two million filled cells.
const MAX_NODES: u32 = 8_000_000;
/// Attributes of one tag, at most, and namespaces of one file: the parser
/// compares each of a tag's attributes with all others, and gives each element
/// the namespaces of all around it. Spreadsheet programs write some thirty.
const MAX_ATTRIBUTES: usize = 100;
const MAX_NAMESPACES: usize = 300;
/// How a book's list of parts calls the one with the words that cells point at.
const WORDS: &str = "/sharedStrings";
/// Where they stand in books whose list does not say.
const USUAL_WORDS: &str = "xl/sharedstrings.xml";

/// Why a workbook cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorkbookError {
    /// The archive that it is cannot be opened.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// What is in the archive is no workbook, or a broken one.
    #[error("not a sound workbook")]
    Damaged,
}

/// The sheets that hold anything and are not hidden, by their names, as tables
/// with commas; together at most `limit` bytes. A formula whose value is not in
/// the file is itself what its cell says.
///
/// # Errors
/// [`WorkbookError`].
pub fn sheets(bytes: &[u8], limit: usize) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    at_once(sheets_in_turns(bytes, limit, &Turns::none()))
}

/// The same in turns.
///
/// # Errors
/// As above.
pub(super) async fn sheets_in_turns(
    bytes: &[u8],
    limit: usize,
    turns: &Turns,
) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    let is_wanted = |path: &str| {
        let path = path.to_ascii_lowercase();
        path.ends_with(".xml") || path.ends_with(".rels")
    };
    // Names of parts are the same whatever their case.
    let unpacked = archive::unpack_in_turns(bytes, limit, is_wanted, turns).await?;
    let mut files: HashMap<String, Vec<u8>> = unpacked
        .into_iter()
        .map(|(path, bytes)| (path.to_ascii_lowercase(), bytes))
        .collect();
    let links = take(&mut files, "xl/_rels/workbook.xml.rels")?;
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
    for sheet in list
        .flat_map(|list| children(list, "sheet"))
        .filter(is_seen)
    {
        let name = attribute(sheet, "name").ok_or(WorkbookError::Damaged)?;
        let id = attribute(sheet, "id").ok_or(WorkbookError::Damaged)?;
        let path = paths.get(id).ok_or(WorkbookError::Damaged)?;
        let table = table(&take(&mut files, path)?, &words, left, turns).await?;
        left -= table.len();
        if !table.is_empty() {
            tables.push((name.to_owned(), table));
        }
    }
    Ok(tables)
}

/// What a file says, once: no book makes many sheets out of one.
fn take(files: &mut HashMap<String, Vec<u8>>, path: &str) -> Result<String, WorkbookError> {
    let bytes = files.remove(path).ok_or(WorkbookError::Damaged)?;
    String::from_utf8(bytes).map_err(|_| WorkbookError::Damaged)
}

fn parse(text: &str) -> Result<Document<'_>, WorkbookError> {
    if !are_tags_small(text) {
        return Err(WorkbookError::Damaged);
    }
    // No document type, and so no entity that grows.
    let options = ParsingOptions {
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => ArchiveError::TooLarge.into(),
        _ => WorkbookError::Damaged,
    })
}

/// Whether no tag has more attributes and the file no more namespaces than the
/// parser should be given.
fn are_tags_small(text: &str) -> bool {
    let mut n_namespaces = 0;
    // No attribute holds what a tag begins with.
    text.split('<').skip(1).all(|tag| {
        let mut rest = tag;
        let mut n_attributes = 0;
        while n_attributes <= MAX_ATTRIBUTES
            && let Some(at) = rest.find(['=', '>'])
            && let Some(value) = rest[at..].strip_prefix('=')
        {
            n_attributes += 1;
            let name = rest[..at].split_ascii_whitespace().next_back();
            let is_namespace = name.is_some_and(|name| name.starts_with("xmlns"));
            n_namespaces += usize::from(is_namespace);
            let value = value.trim_start();
            let inner = value.strip_prefix(['"', '\'']).unwrap_or_default();
            let mark = &value[..value.len() - inner.len()];
            rest = inner.split_once(mark).map_or("", |(_, rest)| rest);
        }
        n_attributes <= MAX_ATTRIBUTES && n_namespaces <= MAX_NAMESPACES
    })
}

fn children<'a, 'input>(
    node: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children()
        .filter(move |node| node.tag_name().name() == name)
}

/// An attribute by its name, whatever namespace it is of.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    let mut attributes = node.attributes();
    attributes
        .find(|attribute| attribute.name() == name)
        .map(|attribute| attribute.value())
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

/// The filled cells of a sheet, row by row.
#[derive(Default)]
struct Filled {
    /// How many empty rows stand before each, and where its cells end.
    rows: Vec<(usize, usize)>,
    /// The column of each cell, and what it holds.
    columns: Vec<u16>,
    cells: csv::Cells,
    /// How many columns the widest row has.
    width: usize,
    /// The number of the last row.
    last: usize,
    n_letters: usize,
}

impl Filled {
    /// Adds the rows of a sheet, or of a piece of one. Few words of a hostile file
    /// can ask for more than memory holds, so what they ask for is counted before
    /// any of it is made.
    fn add(
        &mut self,
        sheet: &Document,
        words: &[String],
        limit: usize,
    ) -> Result<(), WorkbookError> {
        let data = children(sheet.root_element(), "sheetData");
        for row in data.flat_map(|data| children(data, "row")) {
            let cells = cells(row, words)?;
            if cells.is_empty() {
                continue;
            }
            let next = self.last.saturating_add(1);
            let number = attribute(row, "r").and_then(|number| number.parse().ok());
            self.last = number.unwrap_or(next);
            let n_empty = self.last.saturating_sub(next).min(MAX_EMPTY_ROWS);
            for (column, value) in cells {
                self.width = self.width.max(column + 1);
                self.n_letters = self.n_letters.saturating_add(value.len());
                if self.n_letters > limit {
                    return Err(ArchiveError::TooLarge.into());
                }
                // There are fewer columns than this has room for.
                self.columns.push(column as u16);
                self.cells.push(&value);
            }
            self.rows.push((n_empty, self.cells.len()));
        }
        Ok(())
    }

    /// Every row as wide as the widest, as a spreadsheet program writes it.
    async fn write(&self, limit: usize, turns: &Turns) -> Result<Vec<u8>, WorkbookError> {
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

/// Rows written before others may have a turn.
const ROWS_AT_ONCE: usize = 50;
/// The rows of a sheet that are parsed before others may have a turn, in bytes of
/// its file.
const PARSED_AT_ONCE: usize = 1 << 19;

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
                let mut from = rows.len().min(PARSED_AT_ONCE);
                while !rows.is_char_boundary(from) {
                    from += 1;
                }
                let at = rows[from..].find(ROW_END);
                let at = at.map_or(rows.len(), |place| from + place + ROW_END.len());
                let (piece, rest) = rows.split_at(at);
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
    let mut n_nodes = 0;
    for piece in Pieces::of(sheet) {
        let piece = parse(&piece)?;
        n_nodes += piece.descendants().count();
        if n_nodes > MAX_NODES as usize {
            return Err(ArchiveError::TooLarge.into());
        }
        filled.add(&piece, words, limit)?;
        turns.rest(1, 1).await;
    }
    filled.write(limit, turns).await
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
        // The file says 0.1 as 0.10000000000000001; both are one number.
        "n" => raw
            .parse::<f64>()
            .map_or(raw.into(), |number| number.to_string().into()),
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
