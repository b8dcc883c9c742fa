//! XLSX workbooks written: sheets of texts, numbers and formulas with their
//! values, as spreadsheet programs open and compute them.
//!
//! A text is a text whatever it starts with: no program takes one for a formula,
//! and one that starts like a formula is marked so that it stays a text when
//! somebody edits its cell. Equal books are equal byte by byte.

use std::fmt::Write;

use super::archive::pack_tight;
use super::csv::is_formula;

/// Columns that spreadsheet programs have.
pub const MAX_COLUMNS: usize = 16_384;
/// Rows that they have.
pub const MAX_ROWS: usize = 1_048_576;
/// Letters of a sheet's name at most.
pub const MAX_NAME: usize = 31;
/// Letters of a text in a cell at most.
const MAX_TEXT: usize = 32_767;

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A formula, without the sign that it starts with, and its value as of now:
    /// none is an empty text, by which formulas say that there is nothing.
    Formula(String, Option<f64>),
    /// A formula whose value is a text.
    TextFormula(String, String),
}

/// How a cell looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// As most do.
    #[default]
    Plain,
    /// A heading.
    Head,
    /// Meant to be changed.
    Input,
    /// A long text, in several lines.
    Wrapped,
    /// The heading of the whole book.
    Title,
}

/// A sheet, row by row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name; see [`sheet_name`].
    pub name: String,
    /// Its rows.
    pub rows: Vec<Vec<(Cell, Look)>>,
    /// Widths of the first columns, in letters; the rest are of the usual width.
    pub widths: Vec<u8>,
    /// How many columns and rows stay when the rest is scrolled.
    pub frozen: (usize, usize),
}

impl Sheet {
    /// An empty one.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            ..Self::default()
        }
    }

    /// Adds a row of cells that all look alike.
    pub fn push(&mut self, look: Look, cells: impl IntoIterator<Item = Cell>) {
        self.rows
            .push(cells.into_iter().map(|cell| (cell, look)).collect());
    }
}

/// A text that can name a sheet: without the signs that it must not have, and no
/// longer than it may be.
#[must_use]
pub fn sheet_name(text: &str) -> String {
    let is_taken = |c: char| matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'');
    let plain = text.chars().filter(|&c| !is_taken(c) && !c.is_control());
    let name: String = plain.take(MAX_NAME).collect();
    if name.trim().is_empty() {
        "Sheet".to_owned()
    } else {
        name
    }
}

/// The letters of a column, the first being 0.
#[must_use]
pub fn letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// The book of these sheets, which have different names; `title` and `language`
/// are what programs say of it. `is_rtl` has its sheets run from right to left.
#[must_use]
pub fn write(sheets: &[Sheet], title: &str, language: &str, is_rtl: bool) -> Vec<u8> {
    let paths: Vec<String> = (1..=sheets.len())
        .map(|number| format!("xl/worksheets/sheet{number}.xml"))
        .collect();
    let bodies: Vec<String> = sheets.iter().map(|sheet| body(sheet, is_rtl)).collect();
    let (types, links, book, about) = (
        types(&paths),
        links(sheets.len()),
        book(sheets),
        about(title, language),
    );
    let mut files: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", ROOT.as_bytes()),
        ("docProps/core.xml", about.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/styles.xml", STYLES.as_bytes()),
    ];
    files.extend(
        paths
            .iter()
            .zip(&bodies)
            .map(|(path, body)| (path.as_str(), body.as_bytes())),
    );
    pack_tight(&files)
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const ROOT: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>",
    "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>",
    "</Relationships>",
);

/// In the order of the looks; after them the same for a text that starts like a
/// formula.
const STYLES: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">",
    "<fonts count=\"3\">",
    "<font><sz val=\"11\"/><name val=\"Calibri\"/></font>",
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font>",
    "<font><b/><sz val=\"15\"/><name val=\"Calibri\"/></font>",
    "</fonts>",
    "<fills count=\"3\">",
    "<fill><patternFill patternType=\"none\"/></fill>",
    "<fill><patternFill patternType=\"gray125\"/></fill>",
    "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFF2CC\"/><bgColor indexed=\"64\"/></patternFill></fill>",
    "</fills>",
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>",
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>",
    "<cellXfs count=\"6\">",
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>",
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>",
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFill=\"1\"/>",
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>",
    "<xf numFmtId=\"0\" fontId=\"2\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>",
    "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\"/>",
    "</cellXfs>",
    "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>",
    "</styleSheet>",
);
/// The style of a text that starts like a formula.
const QUOTED: usize = 5;

fn types(paths: &[String]) -> String {
    let mut out = format!(
        "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
         <Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>\
         <Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
    );
    for path in paths {
        out += "<Override PartName=\"/";
        out += path;
        out += "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
    }
    out + "</Types>"
}

fn links(n_sheets: usize) -> String {
    const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut out = format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    );
    for number in 1..=n_sheets {
        out += &format!(
            "<Relationship Id=\"rId{number}\" Type=\"{KIND}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"
        );
    }
    let number = n_sheets + 1;
    out + &format!(
        "<Relationship Id=\"rId{number}\" Type=\"{KIND}/styles\" Target=\"styles.xml\"/></Relationships>"
    )
}

fn book(sheets: &[Sheet]) -> String {
    let mut out = format!(
        "{HEAD}<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
    );
    for (number, sheet) in (1..).zip(sheets) {
        out += "<sheet name=\"";
        escape(&mut out, &sheet.name);
        out += &format!("\" sheetId=\"{number}\" r:id=\"rId{number}\"/>");
    }
    // The values are in the file, and whoever opens it computes them again.
    out + "</sheets><calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>"
}

fn about(title: &str, language: &str) -> String {
    let mut out = format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
    );
    escape(&mut out, title);
    out += "</dc:title><dc:language>";
    escape(&mut out, language);
    out + "</dc:language></cp:coreProperties>"
}

fn body(sheet: &Sheet, is_rtl: bool) -> String {
    let mut out = format!(
        "{HEAD}<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView"
    );
    if is_rtl {
        out += " rightToLeft=\"1\"";
    }
    out += " workbookViewId=\"0\">";
    let (columns, rows) = sheet.frozen;
    if columns + rows > 0 {
        let corner = format!("{}{}", letters(columns), rows + 1);
        let pane = match (columns, rows) {
            (0, _) => "bottomLeft",
            (_, 0) => "topRight",
            _ => "bottomRight",
        };
        out += "<pane";
        if columns > 0 {
            out += &format!(" xSplit=\"{columns}\"");
        }
        if rows > 0 {
            out += &format!(" ySplit=\"{rows}\"");
        }
        out += &format!(" topLeftCell=\"{corner}\" activePane=\"{pane}\" state=\"frozen\"/>");
    }
    out += "</sheetView></sheetViews>";
    if !sheet.widths.is_empty() {
        out += "<cols>";
        for (number, width) in (1..).zip(&sheet.widths) {
            out += &format!(
                "<col min=\"{number}\" max=\"{number}\" width=\"{width}\" customWidth=\"1\"/>"
            );
        }
        out += "</cols>";
    }
    out += "<sheetData>";
    let n_columns = sheet.rows.iter().map(Vec::len).max().unwrap_or_default();
    let names: Vec<String> = (0..n_columns).map(letters).collect();
    for (number, row) in (1..).zip(&sheet.rows) {
        out += &format!("<row r=\"{number}\">");
        for ((cell, look), name) in row.iter().zip(&names) {
            put(&mut out, cell, *look, name, number);
        }
        out += "</row>";
    }
    out + "</sheetData></worksheet>"
}

fn put(out: &mut String, cell: &Cell, look: Look, column: &str, row: usize) {
    let style = match cell {
        Cell::Empty if look == Look::Plain => return,
        Cell::Text(text) if is_formula(text) => QUOTED,
        _ => look as usize,
    };
    // Nothing that is written to a text fails.
    let _ = write!(out, "<c r=\"{column}{row}\"");
    if style > 0 {
        let _ = write!(out, " s=\"{style}\"");
    }
    match cell {
        Cell::Empty => *out += "/>",
        Cell::Number(number) if number.is_finite() => {
            let _ = write!(out, "><v>{number}</v></c>");
        }
        // A sheet has no sign for it.
        Cell::Number(_) => *out += "/>",
        Cell::Text(text) => {
            *out += " t=\"inlineStr\"><is><t xml:space=\"preserve\">";
            escape(out, text);
            *out += "</t></is></c>";
        }
        Cell::Formula(formula, value) => {
            let value = value.filter(|value| value.is_finite());
            *out += if value.is_some() {
                "><f>"
            } else {
                " t=\"str\"><f>"
            };
            escape(out, formula);
            *out += "</f><v>";
            if let Some(value) = value {
                let _ = write!(out, "{value}");
            }
            *out += "</v></c>";
        }
        Cell::TextFormula(formula, value) => {
            *out += " t=\"str\"><f>";
            escape(out, formula);
            *out += "</f><v>";
            escape(out, value);
            *out += "</v></c>";
        }
    }
}

/// Writes a text as XML has it, without the signs that it cannot hold, and no
/// more of it than a cell does.
fn escape(out: &mut String, text: &str) {
    let is_held = |c: &char| matches!(c, '\t' | '\n' | '\r') || (*c >= ' ' && !is_no_letter(*c));
    for c in text.chars().filter(is_held).take(MAX_TEXT) {
        match c {
            '&' => *out += "&amp;",
            '<' => *out += "&lt;",
            '>' => *out += "&gt;",
            '"' => *out += "&quot;",
            '\r' => *out += "&#13;",
            c => out.push(c),
        }
    }
}

const fn is_no_letter(c: char) -> bool {
    matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{7f}'..='\u{9f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::unpack;
    use crate::workbook::sheets;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        let names = [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")];
        for (column, name) in names {
            assert_eq!(letters(column), name);
        }
        assert_eq!(letters(MAX_COLUMNS - 1), "XFD");
    }

    #[test]
    fn a_book_is_read_back_with_its_values_and_no_text_is_a_formula() {
        let mut sheet = Sheet::new("A & b");
        let texts = ["=1+1", "<b>\"x\"</b>", "a\u{1}b", " ", "\u{feff}=x"];
        sheet.push(Look::Head, texts.map(|text| Cell::Text(text.to_owned())));
        sheet.push(
            Look::Input,
            [
                Cell::Number(0.1),
                Cell::Formula("A2*2".to_owned(), Some(0.2)),
                Cell::Formula("\"<\"&\"\"".to_owned(), None),
                Cell::TextFormula("\"a\"".to_owned(), "a".to_owned()),
                Cell::Empty,
            ],
        );
        sheet.frozen = (1, 1);
        let book = write(&[sheet], "T", "en", true);
        let found = sheets(&book, 1 << 20).unwrap_or_default();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, "A & b");
        let text = String::from_utf8_lossy(&found[0].1).into_owned();
        // A text as it was, which programs are told to keep a text.
        assert!(text.starts_with("=1+1,"), "{text}");
        let is_sheet = |path: &str| path.ends_with("sheet1.xml");
        let inside = unpack(&book, 1 << 20, is_sheet).unwrap_or_default();
        assert_eq!(inside.len(), 1);
        let markup = String::from_utf8_lossy(&inside[0].1);
        let formulas = markup.matches("<f>").count();
        assert_eq!(formulas, 3, "{markup}");
        assert!(markup.contains(&format!("s=\"{QUOTED}\"")), "{markup}");
        assert!(text.contains("ab,"), "{text}");
        assert!(text.contains("0.1,0.2,,a"), "{text}");
    }

    #[test]
    fn a_sheet_has_a_name_whatever_it_is_called() {
        assert_eq!(sheet_name("a/b'c[d]"), "abcd");
        assert_eq!(sheet_name("?"), "Sheet");
        assert_eq!(sheet_name(&"x".repeat(40)).len(), MAX_NAME);
    }
}
