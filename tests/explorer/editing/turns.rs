//! What is large is read in turns with whatever else there is to do, and comes out
//! as if it had been read at one go.

use std::cell::RefCell;
use std::rc::Rc;
use std::task::Poll;

use data::plan::Choices;
use data::turns::{Turns, at_once};

use super::*;

/// Opens files in turns, at every rest that there is; what comes of it, and how far
/// the work had come at each.
fn in_turns(files: Vec<OwnFile>) -> (Result<Package, Vec<Problem>>, Vec<f64>) {
    let shares = Rc::new(RefCell::new(Vec::new()));
    let told = Rc::clone(&shares);
    let turns = Turns::new(Box::new(move |share| {
        told.borrow_mut().push(share);
        let mut is_over = false;
        Some(Box::pin(std::future::poll_fn(
            move |_| match std::mem::replace(&mut is_over, true) {
                true => Poll::Ready(()),
                false => Poll::Pending,
            },
        )))
    }));
    let opened = at_once(own::open_in_turns(files, Choices::default(), &turns));
    let shares = shares.take();
    (opened.map_err(|refused| refused.problems), shares)
}

fn table(n_rows: usize, n_columns: usize, figure: impl Fn(usize) -> String) -> String {
    let headings: String = (0..n_columns)
        .map(|column| format!(";Figure {column}"))
        .collect();
    let row = |row: usize| {
        let cells: Vec<String> = (0..n_columns)
            .map(|column| figure((row + 1) * (column + 7)))
            .collect();
        format!("City {row};{}\n", cells.join(";"))
    };
    let rows: String = (0..n_rows).map(row).collect();
    format!("City{headings}\n{rows}Source: office\n")
}

/// A workbook with this table, as spreadsheet programs write one.
fn book(n_rows: usize, n_columns: usize) -> Vec<u8> {
    let letter = |column: usize| char::from(b'A' + column as u8);
    let mut sheet =
        String::from("<?xml version=\"1.0\"?><worksheet xmlns=\"urn:x\"><cols/><sheetData>");
    for row in 1..=n_rows {
        sheet += &format!("<row r=\"{row}\">");
        for column in 0..n_columns {
            let place = format!("{}{row}", letter(column));
            sheet += &match (row, column) {
                (1, _) | (_, 0) => {
                    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{row} é {column}</t></is></c>")
                }
                _ => format!("<c r=\"{place}\"><v>{}</v></c>", row * 31 % (column + 97)),
            };
        }
        sheet += "</row>\n";
    }
    sheet += "</sheetData><pageMargins left=\"1\"/></worksheet>";
    let list =
        "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"A\" r:id=\"one\"/></sheets></workbook>";
    let links = "<x><Relationship Id=\"one\" Target=\"worksheets/sheet1.xml\"/></x>";
    data::archive::pack_tight(&[
        ("xl/workbook.xml", list.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn book_file(bytes: Vec<u8>) -> Vec<OwnFile> {
    let name = "book.xlsx".to_owned();
    vec![OwnFile { name, bytes }]
}

#[test]
fn whatever_is_opened_comes_out_as_if_it_were_read_at_one_go() {
    let comma = |figure: usize| format!("{},{} %", figure % 90, figure % 9);
    let package = write::package(&shipped("bolivia-municipalities-2020"));
    let utf16: Vec<u8> = table(300, 4, comma)
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let cases = [
        vec![file("comma.csv", &table(2_000, 20, comma))],
        vec![file(
            "plain.csv",
            &table(500, 9, |figure| (figure % 977).to_string()),
        )],
        vec![file(
            "slips.csv",
            &table(500, 9, |figure| match figure % 50 {
                0 => "oops".to_owned(),
                _ => figure.to_string(),
            }),
        )],
        vec![OwnFile {
            name: "wide.csv".to_owned(),
            bytes: utf16,
        }],
        vec![OwnFile {
            name: "package.zip".to_owned(),
            bytes: package,
        }],
        book_file(book(9_000, 9)),
        vec![file("none.csv", "")],
        own_files("us-metros-2019"),
    ];
    for files in cases {
        let name = files[0].name.clone();
        let opened = own::open(files.clone());
        let (again, shares) = in_turns(files);
        match (opened, again) {
            (Ok(opened), Ok(again)) => {
                assert_eq!(told(&again), told(&opened), "{name}");
                assert_eq!(again.warnings, opened.warnings, "{name}");
                assert_eq!(again.sha256, opened.sha256, "{name}");
            }
            (Err(opened), Err(again)) => assert_eq!(again, opened, "{name}"),
            (opened, again) => panic!("{name}: {:?} and {:?}", opened.err(), again.err()),
        }
        assert!(
            shares.iter().all(|share| (0.0..=1.0).contains(share)),
            "{name}"
        );
        assert!(shares.is_sorted(), "{name}: {shares:?}");
    }
}

#[test]
fn there_is_a_rest_after_every_few_thousand_cells() {
    let rests = |n_rows: usize| {
        let text = table(n_rows, 40, |figure| (figure % 977).to_string());
        let (opened, shares) = in_turns(vec![file("a.csv", &text)]);
        assert_eq!(opened.unwrap().dataset.n_units(), n_rows);
        shares.len()
    };
    let (few, many) = (rests(500), rests(4_000));
    assert!(many > 2 * few.max(40), "{few} {many}");
    let rests = |n_rows: usize| in_turns(book_file(book(n_rows, 9))).1.len();
    let (few, many) = (rests(3_000), rests(24_000));
    assert!(many > 3 * few, "{few} {many}");
}

#[test]
fn a_workbook_is_the_same_in_pieces_and_in_one() {
    // A comment keeps it in one piece.
    let in_pieces = book(12_000, 6);
    let files = unpack(&in_pieces, 1 << 26, |_| true).unwrap();
    let whole: Vec<(String, Vec<u8>)> = files
        .into_iter()
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).unwrap();
            (
                path,
                text.replace("<cols/>", "<!-- as a whole --><cols/>")
                    .into_bytes(),
            )
        })
        .collect();
    let whole: Vec<(&str, &[u8])> = whole
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
        .collect();
    let whole = pack(&whole);
    let sheets = |book: &[u8]| data::workbook::sheets(book, 1 << 26).unwrap();
    assert!(sheets(&in_pieces)[0].1.len() > 100_000);
    assert_eq!(sheets(&in_pieces), sheets(&whole));
    // A row that is broken is so in both.
    let broken = |book: &[u8]| {
        let files = unpack(book, 1 << 26, |_| true).unwrap();
        let files: Vec<(String, Vec<u8>)> = files
            .into_iter()
            .map(|(path, bytes)| {
                let text = String::from_utf8(bytes).unwrap();
                (path, text.replacen("</c></row>", "</row>", 1).into_bytes())
            })
            .collect();
        let files: Vec<(&str, &[u8])> = files
            .iter()
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
            .collect();
        data::workbook::sheets(&pack(&files), 1 << 26).unwrap_err()
    };
    assert_eq!(broken(&in_pieces), broken(&whole));
}
