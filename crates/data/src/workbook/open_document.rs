//! OpenDocument spreadsheets (ODS), as LibreOffice, Google and Excel write them: all
//! sheets stand in one file, and what repeats in a row or down the sheet is written
//! once with how often.

use std::borrow::Cow;
use std::collections::HashSet;

use roxmltree::Node;

use super::super::archive::ArchiveError;
use super::super::turns::Turns;
use super::sheet::{self, Filled, MAX_COLUMNS};
use super::xml::{MAX_NODES, PARSED_AT_ONCE, attribute, children, parse, some_rows};
use super::{PARSED, WorkbookError};

/// The file that holds the sheets.
pub(super) const CONTENT: &str = "content.xml";

/// How programs write what pieces begin and end with.
const TABLE: &str = "<table:table ";
const TABLE_END: &str = "</table:table>";
const ROW_END: &str = "</table:table-row>";
/// What rows may stand in; a file with any of these is not cut within.
const AROUND_ROWS: [&str; 3] = [
    "<table:table-row-group",
    "<table:table-header-rows",
    "<table:table-rows",
];

/// The sheets that hold anything and are not hidden.
///
/// # Errors
/// [`WorkbookError`].
pub(super) async fn sheets(
    content: &str,
    limit: usize,
    turns: &Turns,
) -> Result<Vec<(String, Vec<u8>)>, WorkbookError> {
    let is_computed = is_computed(content);
    let mut hidden = HashSet::new();
    let mut sheets: Vec<(String, Sheet)> = Vec::new();
    let (mut n_read, mut n_nodes) = (0, 0);
    let mut room = Room {
        n_letters: limit,
        n_cells: MAX_NODES as usize,
    };
    turns.part(0.0, PARSED);
    for piece in pieces(content) {
        let text = piece.text();
        n_read += text.len();
        let document = parse(&text)?;
        n_nodes += document.descendants().count();
        if n_nodes > MAX_NODES as usize {
            return Err(ArchiveError::TooLarge.into());
        }
        let root = document.root_element();
        hidden.extend(hidden_styles(root));
        let bodies = children(root, "body").flat_map(|body| children(body, "spreadsheet"));
        for (place, table) in bodies.flat_map(|book| children(book, "table")).enumerate() {
            let name = attribute(table, "name").ok_or(WorkbookError::Damaged)?;
            let style = attribute(table, "style-name").unwrap_or_default();
            if hidden.contains(style) {
                continue;
            }
            if place > 0 || !piece.goes_on {
                let sheet = Sheet {
                    is_computed,
                    ..Sheet::default()
                };
                sheets.push((name.to_owned(), sheet));
            }
            if let Some((_, sheet)) = sheets.last_mut() {
                sheet.add(table, &mut room)?;
            }
        }
        turns.rest(n_read.min(content.len()), content.len()).await;
    }
    let mut tables = Vec::new();
    let mut left = limit;
    let n_sheets = sheets.len() as f64;
    for (place, (name, sheet)) in sheets.into_iter().enumerate() {
        let share = |n_done: usize| PARSED + (1.0 - PARSED) * n_done as f64 / n_sheets;
        turns.part(share(place), share(place + 1));
        let table = sheet.filled.write(left, turns).await?;
        left -= table.len();
        if !table.is_empty() {
            tables.push((name, table));
        }
    }
    Ok(tables)
}

/// A part of a file that can be parsed by itself.
struct Piece<'a> {
    /// What it is put together of.
    parts: Vec<&'a str>,
    /// Whether its first sheet is the last one of the piece before.
    goes_on: bool,
}

impl Piece<'_> {
    fn text(&self) -> Cow<'_, str> {
        match self.parts[..] {
            [whole] => whole.into(),
            ref parts => parts.concat().into(),
        }
    }
}

/// A file in pieces: its styles, and the sheets a few rows at a time. One that is
/// small, or does not look like what programs write, is in one.
fn pieces(content: &str) -> Vec<Piece<'_>> {
    let whole = || {
        vec![Piece {
            parts: vec![content],
            goes_on: false,
        }]
    };
    // Where what ends a row may stand in something else, nothing is cut.
    let is_odd = content.contains("<!")
        || content.matches("<?").count() > 1
        || AROUND_ROWS.iter().any(|tag| content.contains(tag));
    if content.len() <= PARSED_AT_ONCE || is_odd {
        return whole();
    }
    cut(content).unwrap_or_else(whole)
}

fn cut(content: &str) -> Option<Vec<Piece<'_>>> {
    const STYLES: [&str; 2] = ["<office:automatic-styles>", "</office:automatic-styles>"];
    const BODY: &str = "<office:body><office:spreadsheet>";
    const BODY_END: &str = "</office:spreadsheet></office:body>";
    const END: &str = "</office:document-content>";
    let at = content.find("<office:document-content")?;
    let root = &content[at..at + content[at..].find('>')? + 1];
    let first = content.find(TABLE)?;
    let styles = content[..first]
        .split_once(STYLES[0])
        .and_then(|(_, rest)| rest.split_once(STYLES[1]))
        .map_or("", |(styles, _)| styles);
    let mut pieces = vec![Piece {
        parts: vec![root, STYLES[0], styles, STYLES[1], END],
        goes_on: false,
    }];
    let mut rest = &content[first..];
    while let Some(begin) = rest.find(TABLE) {
        let table = &rest[begin..];
        let end = table.find(TABLE_END)?;
        let opened = table.find('>')? + 1;
        // One without anything in it closes itself.
        if table[..opened].ends_with("/>") {
            rest = &table[opened..];
            continue;
        }
        let (tag, mut rows) = (&table[..opened], table.get(opened..end)?);
        let mut goes_on = false;
        while !goes_on || !rows.trim().is_empty() {
            let (some, others) = some_rows(rows, ROW_END);
            let parts = vec![root, BODY, tag, some, TABLE_END, BODY_END, END];
            pieces.push(Piece { parts, goes_on });
            rows = others;
            goes_on = true;
        }
        rest = &table[end..];
    }
    Some(pieces)
}

/// Whether a program has computed the formulas of a file. One that comes to an empty
/// text is written like one that nobody has computed; then the others tell.
fn is_computed(content: &str) -> bool {
    content.split('<').any(|piece| {
        let tag = tag(piece);
        tag.contains("formula=") && tag.contains("value-type=")
    })
}

/// What stands within a tag of which this is the rest of the file, or a part of it. A
/// value within quotation marks may have a bracket.
fn tag(rest: &str) -> &str {
    let mut opened = None;
    let end = rest.bytes().position(|byte| match opened {
        Some(mark) => {
            if byte == mark {
                opened = None;
            }
            false
        }
        None => {
            opened = matches!(byte, b'"' | b'\'').then_some(byte);
            byte == b'>'
        }
    });
    &rest[..end.unwrap_or(rest.len())]
}

/// The styles whose tables are not shown.
fn hidden_styles(root: Node) -> Vec<String> {
    let styles = children(root, "automatic-styles").flat_map(|all| children(all, "style"));
    let is_hidden = |style: &Node| {
        children(*style, "table-properties")
            .any(|properties| attribute(properties, "display") == Some("false"))
    };
    styles
        .filter(is_hidden)
        .filter_map(|style| attribute(style, "name").map(str::to_owned))
        .collect()
}

/// How much more a file may ask for: a few of its words can say that a cell is there
/// a million times.
struct Room {
    n_letters: usize,
    n_cells: usize,
}

impl Room {
    fn take(&mut self, n_letters: usize, n_cells: usize) -> Result<(), WorkbookError> {
        let left = self.n_letters.checked_sub(n_letters);
        let left = left.zip(self.n_cells.checked_sub(n_cells));
        (self.n_letters, self.n_cells) = left.ok_or(ArchiveError::TooLarge)?;
        Ok(())
    }
}

/// A sheet as far as it has been read.
#[derive(Default)]
struct Sheet {
    filled: Filled,
    /// Empty rows since the last one that is not.
    n_empty: usize,
    /// Whether formulas have been computed.
    is_computed: bool,
}

impl Sheet {
    /// Adds the rows of a table, or of a piece of one.
    fn add(&mut self, table: Node, room: &mut Room) -> Result<(), WorkbookError> {
        for row in rows(table) {
            let n_times = times(row, "number-rows-repeated");
            let cells = cells(row, self.is_computed, room)?;
            if cells.is_empty() {
                self.n_empty = self.n_empty.saturating_add(n_times);
                continue;
            }
            for copy in 0..n_times {
                if copy > 0 {
                    let n_letters = cells.iter().map(|(_, value)| value.len()).sum();
                    room.take(n_letters, cells.len())?;
                }
                let n_empty = std::mem::take(&mut self.n_empty);
                self.filled.add(n_empty, &cells);
            }
        }
        Ok(())
    }
}

/// The rows of a table, or of a piece of one, whatever they are grouped in; a table
/// within a cell is none of the sheet.
fn rows<'a, 'input>(table: Node<'a, 'input>) -> impl Iterator<Item = Node<'a, 'input>> {
    let next = move |node: &Node<'a, 'input>| {
        let within = node.first_child();
        let within = within.filter(|_| !is_row(*node) && !is_table(*node));
        within.or_else(|| after(*node, table))
    };
    let nodes = std::iter::successors(table.first_child(), next);
    nodes.filter(|node| is_row(*node))
}

/// What comes after a node and all within it, in the order of the file, without leaving
/// `whole`.
fn after<'a, 'input>(node: Node<'a, 'input>, whole: Node) -> Option<Node<'a, 'input>> {
    let mut ancestors = node.ancestors().take_while(|node| *node != whole);
    ancestors.find_map(|node| node.next_sibling())
}

fn is_row(node: Node) -> bool {
    node.tag_name().name() == "table-row"
}

fn is_table(node: Node) -> bool {
    node.tag_name().name() == "table"
}

/// How often what this is written of is there.
fn times(node: Node, name: &str) -> usize {
    let number = attribute(node, name).and_then(|number| number.parse().ok());
    number.unwrap_or(1)
}

/// The cells of a row that are filled.
fn cells<'a>(
    row: Node<'a, '_>,
    is_computed: bool,
    room: &mut Room,
) -> Result<Vec<(usize, Cow<'a, str>)>, WorkbookError> {
    let mut cells: Vec<(usize, Cow<'a, str>)> = Vec::new();
    let mut next: usize = 0;
    for cell in row.children().filter(Node::is_element) {
        let n_times = match cell.tag_name().name() {
            "table-cell" | "covered-table-cell" => times(cell, "number-columns-repeated"),
            _ => 0,
        };
        let value = value(cell, is_computed);
        let end = next.saturating_add(n_times);
        if !value.is_empty() {
            if end > MAX_COLUMNS {
                return Err(WorkbookError::Damaged);
            }
            room.take(value.len().saturating_mul(n_times), n_times)?;
            cells.extend((next..end).map(|column| (column, value.clone())));
        }
        next = end;
    }
    Ok(cells)
}

/// What a cell says: numbers as the file has them, not as they look.
fn value<'a>(cell: Node<'a, '_>, is_computed: bool) -> Cow<'a, str> {
    let given = |name| attribute(cell, name).unwrap_or_default();
    match attribute(cell, "value-type") {
        Some("float" | "percentage" | "currency") => {
            let raw = given("value");
            raw.parse()
                .map_or(raw.into(), |number| sheet::written(number).into())
        }
        Some("date") => given("date-value").into(),
        Some("time") => given("time-value").into(),
        Some("boolean") => given("boolean-value").into(),
        Some("string") if attribute(cell, "string-value").is_some() => given("string-value").into(),
        Some(_) => written(cell).into(),
        // A formula that nobody has computed is itself what its cell says.
        None => match attribute(cell, "formula") {
            Some(formula) if !is_computed => {
                let formula = formula.split_once('=').map_or(formula, |(_, rest)| rest);
                format!("={formula}").into()
            }
            _ => written(cell).into(),
        },
    }
}

/// What is written in a cell, a line for each of its paragraphs; notes on it do not
/// belong to it.
fn written(cell: Node) -> String {
    let lines: Vec<String> = children(cell, "p")
        .map(|paragraph| {
            let mut line = String::new();
            put(&mut line, paragraph);
            line
        })
        .collect();
    lines.join("\n")
}

/// Spaces in a row, of which the file says how many there are.
const MAX_SPACES: usize = 1_000;

fn put(line: &mut String, place: Node) {
    for part in place.descendants() {
        if let Some(text) = part.text().filter(|_| part.is_text()) {
            line.push_str(text);
            continue;
        }
        match part.tag_name().name() {
            "s" => line.extend(std::iter::repeat_n(' ', times(part, "c").min(MAX_SPACES))),
            "tab" => line.push('\t'),
            "line-break" => line.push('\n'),
            _ => {}
        }
    }
}
