//! XLSX workbooks: each sheet becomes the table that it holds. What a cell
//! looks like is left aside; dates are the numbers that the file has for them.

use std::collections::HashMap;

use roxmltree::{Document, Node};

use super::archive::{self, ArchiveError};

/// More columns than any spreadsheet program has.
const MAX_COLUMNS: usize = 16_384;
/// Empty rows are kept, so that a row has the number that its reader sees, but
/// not more of them than this at a stretch.
const MAX_EMPTY_ROWS: usize = 1_000;

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

/// The sheets that hold anything, by their names, as tables with commas;
/// together at most `limit` bytes.
///
/// # Errors
/// [`WorkbookError`].
pub fn sheets(bytes: &[u8], limit: usize) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    let is_wanted = |path: &str| path.ends_with(".xml") || path.ends_with(".rels");
    let files: HashMap<String, Vec<u8>> = archive::unpack(bytes, limit, is_wanted)?
        .into_iter()
        .collect();
    let book = text(&files, "xl/workbook.xml")?;
    let links = text(&files, "xl/_rels/workbook.xml.rels")?;
    let (book, links) = (parse(book)?, parse(links)?);
    // A book without a word in it has no file of words.
    let words = match files.get("xl/sharedStrings.xml") {
        Some(_) => words(&parse(text(&files, "xl/sharedStrings.xml")?)?),
        None => Vec::new(),
    };
    let mut left = limit;
    let mut tables = Vec::new();
    for sheet in elements(book.root(), "sheet") {
        let name = attribute(sheet, "name").ok_or(WorkbookError::Damaged)?;
        let id = attribute(sheet, "id").ok_or(WorkbookError::Damaged)?;
        let path = target(&links, id).ok_or(WorkbookError::Damaged)?;
        let table = table(&parse(text(&files, &path)?)?, &words, left)?;
        left -= table.len();
        if !table.is_empty() {
            tables.push((name.to_owned(), table));
        }
    }
    Ok(tables)
}

fn text<'a>(files: &'a HashMap<String, Vec<u8>>, path: &str) -> Result<&'a str, WorkbookError> {
    let bytes = files.get(path).ok_or(WorkbookError::Damaged)?;
    std::str::from_utf8(bytes).map_err(|_| WorkbookError::Damaged)
}

fn parse(text: &str) -> Result<Document<'_>, WorkbookError> {
    // The parser takes no document type, and so no entity that grows.
    Document::parse(text).map_err(|_| WorkbookError::Damaged)
}

fn elements<'a, 'input>(
    node: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    node.descendants()
        .filter(move |node| node.is_element() && node.tag_name().name() == name)
}

/// An attribute by its name, whatever namespace it is of.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    let mut attributes = node.attributes();
    attributes
        .find(|attribute| attribute.name() == name)
        .map(|attribute| attribute.value())
}

/// The path of the file that a link leads to.
fn target(links: &Document, id: &str) -> Option<String> {
    let mut links = elements(links.root(), "Relationship");
    let link = links.find(|link| attribute(*link, "Id") == Some(id))?;
    let target = attribute(link, "Target")?;
    Some(match target.strip_prefix('/') {
        Some(path) => path.to_owned(),
        None => format!("xl/{target}"),
    })
}

/// The words that cells point at.
fn words(shared: &Document) -> Vec<String> {
    elements(shared.root(), "si").map(written).collect()
}

/// What is written in a place, whose letters may be of several kinds; how it is
/// pronounced does not belong to it.
fn written(place: Node) -> String {
    let is_spoken = |node: &Node| node.ancestors().any(|node| node.tag_name().name() == "rPh");
    elements(place, "t")
        .filter(|node| !is_spoken(node))
        .filter_map(|node| node.text())
        .collect()
}

fn table(sheet: &Document, words: &[String], limit: usize) -> Result<Vec<u8>, WorkbookError> {
    let too_large = WorkbookError::Archive(ArchiveError::TooLarge);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut last = 0_usize;
    for row in elements(sheet.root(), "row") {
        let cells = cells(row, words)?;
        if cells.is_empty() {
            continue;
        }
        let number = attribute(row, "r").and_then(|number| number.parse().ok());
        let number: usize = number.unwrap_or(last + 1);
        let n_empty = number.saturating_sub(last + 1).min(MAX_EMPTY_ROWS);
        last = number;
        rows.resize(rows.len() + n_empty, Vec::new());
        rows.push(cells);
    }
    // Every row is as wide as the widest, as a spreadsheet program writes it.
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let n_letters: usize = rows.iter().flatten().map(String::len).sum();
    if rows.len().saturating_mul(width).saturating_add(n_letters) > limit {
        return Err(too_large);
    }
    let mut out = csv::Writer::from_writer(Vec::new());
    for mut row in rows {
        row.resize(width, String::new());
        out.write_record(&row).map_err(|_| WorkbookError::Damaged)?;
    }
    let table = out.into_inner().map_err(|_| WorkbookError::Damaged)?;
    if table.len() > limit {
        Err(too_large)
    } else {
        Ok(table)
    }
}

/// The cells of a row, from the first column to the last that is filled.
fn cells(row: Node, words: &[String]) -> Result<Vec<String>, WorkbookError> {
    let mut cells: Vec<String> = Vec::new();
    for cell in elements(row, "c") {
        let place = attribute(cell, "r").map_or(Some(cells.len()), column);
        let place = place.filter(|place| *place < MAX_COLUMNS);
        let place = place.ok_or(WorkbookError::Damaged)?;
        let value = value(cell, words)?;
        if !value.is_empty() {
            cells.resize(cells.len().max(place + 1), String::new());
            cells[place] = value;
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

fn value(cell: Node, words: &[String]) -> Result<String, WorkbookError> {
    let raw = elements(cell, "v").next().and_then(|node| node.text());
    let raw = raw.unwrap_or_default();
    Ok(match attribute(cell, "t").unwrap_or("n") {
        "s" => {
            let word = raw.parse().ok().and_then(|index: usize| words.get(index));
            word.ok_or(WorkbookError::Damaged)?.clone()
        }
        "inlineStr" => written(cell),
        // The file says 0.1 as 0.10000000000000001; both are one number.
        "n" => raw
            .parse::<f64>()
            .map_or_else(|_| raw.to_owned(), |number| number.to_string()),
        // Words of formulas, and errors, which the table says in its turn.
        _ => raw.to_owned(),
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
