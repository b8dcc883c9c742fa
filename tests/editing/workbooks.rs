//! Workbooks of the reader's own.

use std::fmt::Write as _;

use learning_city_explorer::data::archive;
use learning_city_explorer::data::workbook::{WorkbookError, sheets};

use super::*;

const LIMIT: usize = 1 << 20;

/// A workbook as a spreadsheet program writes it: words in a file of their own,
/// cells by their places.
fn workbook(tables: &[(&str, &str)]) -> Vec<u8> {
    let mut words: Vec<String> = Vec::new();
    let (mut list, mut links) = (String::new(), String::new());
    let mut files = Vec::new();
    for (index, (name, table)) in tables.iter().enumerate() {
        let number = index + 1;
        write!(
            list,
            r#"<sheet name="{name}" sheetId="{number}" r:id="rId{number}"/>"#
        )
        .unwrap();
        write!(
            links,
            r#"<Relationship Id="rId{number}" Target="worksheets/sheet{number}.xml"/>"#
        )
        .unwrap();
        let sheet = sheet(table, &mut words);
        files.push((format!("xl/worksheets/sheet{number}.xml"), sheet));
    }
    let shared: String = words
        .iter()
        .map(|word| format!("<si><t>{word}</t></si>"))
        .collect();
    let wrap = |name: &str, inner: &str| {
        format!(
            r#"<?xml version="1.0" encoding="UTF-8"?><{name} xmlns="urn:a" xmlns:r="urn:r">{inner}</{name}>"#
        )
    };
    files.push((
        "xl/workbook.xml".to_owned(),
        wrap("workbook", &format!("<sheets>{list}</sheets>")),
    ));
    files.push((
        "xl/_rels/workbook.xml.rels".to_owned(),
        wrap("Relationships", &links),
    ));
    files.push(("xl/sharedStrings.xml".to_owned(), wrap("sst", &shared)));
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_bytes()))
        .collect();
    archive::pack(&files)
}

fn sheet(table: &str, words: &mut Vec<String>) -> String {
    let mut rows = String::new();
    let records = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(table.as_bytes())
        .into_records()
        .enumerate();
    for (index, record) in records {
        let number = index + 1;
        let mut cells = String::new();
        for (column, value) in record.unwrap().iter().enumerate() {
            let letters = letters(column);
            let place = format!("{letters}{number}");
            if value.is_empty() {
                continue;
            }
            if value.parse::<f64>().is_ok() {
                write!(cells, r#"<c r="{place}"><v>{value}</v></c>"#).unwrap();
            } else {
                let escaped = value.replace('&', "&amp;").replace('<', "&lt;");
                write!(cells, r#"<c r="{place}" t="s"><v>{}</v></c>"#, words.len()).unwrap();
                words.push(escaped);
            }
        }
        write!(rows, r#"<row r="{number}">{cells}</row>"#).unwrap();
    }
    format!(r#"<worksheet xmlns="urn:a"><sheetData>{rows}</sheetData></worksheet>"#)
}

fn letters(column: usize) -> String {
    let letter = |index: usize| char::from(b'A' + index as u8);
    match column.checked_sub(26) {
        Some(beyond) => format!("{}{}", letter(beyond / 26), letter(beyond % 26)),
        None => letter(column).to_string(),
    }
}

fn with_sheet(sheet: &str) -> Vec<u8> {
    let files: [(&str, &str); 3] = [
        (
            "xl/workbook.xml",
            r#"<workbook xmlns:r="r"><sheet name="a" r:id="x"/></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            r#"<Relationships><Relationship Id="x" Target="/xl/a.xml"/></Relationships>"#,
        ),
        ("xl/a.xml", sheet),
    ];
    archive::pack(&files.map(|(path, text)| (path, text.as_bytes())))
}

#[test]
fn three_sheets_are_the_package_that_their_tables_are() {
    let files = own_files("european-cities-2019");
    let text = |name: &str| {
        let file = files.iter().find(|file| file.name == name).unwrap();
        String::from_utf8(file.bytes.clone()).unwrap()
    };
    let (cities, framework, values) = (
        text("cities.csv"),
        text("framework.csv"),
        text("values.csv"),
    );
    let book = workbook(&[
        ("Notes", "What this is,and whose\n"),
        ("Cities", &cities),
        ("Framework", &framework),
        ("Values", &values),
    ]);
    let package = own::open(vec![OwnFile {
        name: "europe.xlsx".to_owned(),
        bytes: book,
    }])
    .unwrap();
    let published = own::open(files).unwrap();
    assert_eq!(package.dataset.units(), published.dataset.units());
    assert_eq!(value(&package, "oslo", "adult-learning"), Some(22.5));
    assert_eq!(ranks(package), ranks(published));
}

#[test]
fn one_sheet_is_a_table_by_itself_and_its_problems_have_its_row() {
    let open = |table: &str| {
        own::open(vec![OwnFile {
            name: "mine.xlsx".to_owned(),
            bytes: workbook(&[("Sheet1", table)]),
        }])
    };
    let package = open("City,Country,Schools\nOslo,NO,3\nBergen,NO,2.5\n").unwrap();
    assert_eq!(package.dataset.n_units(), 2);
    let problems = open("City,Country,Schools\nOslo,NO,3\nBergen,NO,many\n").unwrap_err();
    let problem = &problems[0];
    assert_eq!(
        (problem.row, problem.file_name()),
        (Some(3), "mine.xlsx/Sheet1.csv")
    );
}

#[test]
fn cells_say_what_the_reader_sees() {
    let book = with_sheet(
        r#"<worksheet><sheetData><row r="1">
        <c r="A1" t="inlineStr"><is><r><t>Zü</t></r><r><t>rich</t></r><rPh><t>tsu</t></rPh></is></c>
        <c r="C1"><v>0.10000000000000001</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>
        <row r="3"><c r="B3" t="str"><v>a &amp; b, c</v></c></row></sheetData></worksheet>"#,
    );
    let table = sheets(&book, LIMIT).unwrap().remove(0).1;
    assert_eq!(
        String::from_utf8(table).unwrap(),
        "Zürich,,0.1,1,#N/A\n,,,,\n,\"a & b, c\",,,\n"
    );
}

#[test]
fn broken_and_hostile_workbooks_are_refused() {
    let refused = |sheet: &str| sheets(&with_sheet(sheet), LIMIT).unwrap_err();
    let damaged = WorkbookError::Damaged;
    let too_large = WorkbookError::Archive(archive::ArchiveError::TooLarge);
    for sheet in [
        "<worksheet><row>",
        r#"<worksheet><row><c r="AAAAAA1"><v>1</v></c></row></worksheet>"#,
        r#"<worksheet><row><c r="XFE1"><v>1</v></c></row></worksheet>"#,
        r#"<worksheet><row><c r="1"><v>1</v></c></row></worksheet>"#,
        r#"<worksheet><row><c t="s"><v>7</v></c></row></worksheet>"#,
        r#"<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]><worksheet>&a;</worksheet>"#,
    ] {
        assert_eq!(refused(sheet), damaged, "{sheet}");
    }
    // Few words that would fill a table without end.
    let wide = r#"<row><c r="XFD1"><v>1</v></c></row>"#.repeat(200);
    assert_eq!(
        refused(&format!("<worksheet>{wide}</worksheet>")),
        too_large
    );
    let far = r#"<worksheet><row r="4294967295"><c r="A1"><v>1</v></c></row></worksheet>"#;
    assert!(sheets(&with_sheet(far), LIMIT).unwrap()[0].1.len() < 10_000);
    let nothing = archive::pack(&[("xl/workbook.xml", b"<workbook/>")]);
    assert_eq!(sheets(&nothing, LIMIT).unwrap_err(), damaged);
    let empty = OwnFile {
        name: "a.xlsx".to_owned(),
        bytes: with_sheet("<worksheet/>"),
    };
    assert_eq!(
        own::open(vec![empty]).unwrap_err()[0].kind,
        ProblemKind::BadWorkbook
    );
}
