//! Workbooks of the reader's own.

use std::fmt::Write as _;

use data::archive;
use data::problem::Understood;
use data::workbook::{WorkbookError, sheets};

use super::*;

const LIMIT: usize = 1 << 20;

/// A workbook as a spreadsheet program writes it: words in a file of their own,
/// cells by their places.
pub(super) fn workbook(tables: &[(&str, &str)]) -> Vec<u8> {
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
            r#"<workbook xmlns:r="r"><sheets><sheet name="a" r:id="x"/></sheets></workbook>"#,
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
        "<worksheet><sheetData><row>",
        r#"<worksheet><sheetData><row><c r="AAAAAA1"><v>1</v></c></row></sheetData></worksheet>"#,
        r#"<worksheet><sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>"#,
        r#"<worksheet><sheetData><row><c r="1"><v>1</v></c></row></sheetData></worksheet>"#,
        r#"<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>"#,
        r#"<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]><worksheet>&a;</worksheet>"#,
    ] {
        assert_eq!(refused(sheet), damaged, "{sheet}");
    }
    // Few words that would fill a table without end.
    let wide = r#"<row><c r="XFD1"><v>1</v></c></row>"#.repeat(200);
    assert_eq!(
        refused(&format!(
            "<worksheet><sheetData>{wide}</sheetData></worksheet>"
        )),
        too_large
    );
    let far = r#"<worksheet><sheetData><row r="4294967295"><c r="A1"><v>1</v></c></row></sheetData></worksheet>"#;
    assert!(sheets(&with_sheet(far), LIMIT).unwrap()[0].1.len() < 10_000);
    // The last row of all has none after it.
    let last = format!(
        r#"<worksheet><sheetData><row r="{}"><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData></worksheet>"#,
        usize::MAX
    );
    assert!(sheets(&with_sheet(&last), LIMIT).is_ok());
    // Rows far apart ask for all that stands between them.
    let apart: String = (1..2_000)
        .map(|row| format!(r#"<row r="{}"><c><v>1</v></c></row>"#, row * 1_000))
        .collect();
    assert_eq!(
        refused(&format!(
            "<worksheet><sheetData>{apart}</sheetData></worksheet>"
        )),
        too_large
    );
    let deep = format!("<worksheet>{}", "<row>".repeat(50_000));
    assert_eq!(refused(&deep), damaged);
    let closed = format!("{deep}{}</worksheet>", "</row>".repeat(50_000));
    assert!(sheets(&with_sheet(&closed), LIMIT).unwrap().is_empty());
    // Two sheets that are one file.
    let twice = [
        (
            "xl/workbook.xml",
            r#"<workbook xmlns:r="r"><sheets><sheet name="a" r:id="x"/><sheet name="b" r:id="x"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            r#"<Relationships><Relationship Id="x" Target="/xl/a.xml"/></Relationships>"#,
        ),
        ("xl/a.xml", "<worksheet/>"),
    ];
    let twice = archive::pack(&twice.map(|(path, text)| (path, text.as_bytes())));
    assert_eq!(sheets(&twice, LIMIT).unwrap_err(), damaged);
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

#[test]
fn one_long_word_in_many_cells_is_refused_before_it_is_written() {
    let (words, cells) = (
        format!("<sst><si><t>{}</t></si></sst>", "a".repeat(10_000)),
        r#"<c t="s"><v>0</v></c>"#.repeat(200),
    );
    let sheet = format!("<worksheet><sheetData><row>{cells}</row></sheetData></worksheet>");
    let files = [
        (
            "xl/workbook.xml",
            r#"<workbook xmlns:r="r"><sheets><sheet name="a" r:id="x"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            r#"<Relationships><Relationship Id="x" Target="a.xml"/></Relationships>"#,
        ),
        ("xl/a.xml", &sheet),
        ("xl/sharedStrings.xml", &words),
    ];
    let book = archive::pack(&files.map(|(path, text)| (path, text.as_bytes())));
    let too_large = WorkbookError::Archive(archive::ArchiveError::TooLarge);
    assert_eq!(sheets(&book, LIMIT).unwrap_err(), too_large);
}

#[test]
fn a_locked_workbook_is_told_as_one_that_cannot_be_read() {
    // The first bytes of the old format in which a locked workbook is packed.
    let locked = OwnFile {
        name: "locked.xlsx".to_owned(),
        bytes: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(),
    };
    let problems = own::open(vec![locked]).unwrap_err();
    assert_eq!(problems[0].kind, ProblemKind::BadWorkbook);
}

#[test]
fn tags_that_would_take_for_ever_are_refused_before_they_are_read() {
    // Each attribute of a tag is compared with all before it; what looks like
    // the end of the tag is none.
    let wide = |n: usize| {
        let attributes: String = (0..n).map(|n| format!(" a{n} = '>'")).collect();
        let sheet = format!("<worksheet><sheetData{attributes}/></worksheet>");
        sheets(&with_sheet(&sheet), LIMIT)
    };
    assert_eq!(wide(100), Ok(Vec::new()));
    assert_eq!(wide(101), Err(WorkbookError::Damaged));
    // Each element keeps the namespaces of all around it.
    let deep = |n: usize| {
        let opened: String = (0..n).map(|n| format!("<a xmlns:n{n}=\"{n}\">")).collect();
        let sheet = format!("<worksheet>{opened}{}</worksheet>", "</a>".repeat(n));
        sheets(&with_sheet(&sheet), LIMIT)
    };
    assert_eq!(deep(300), Ok(Vec::new()));
    assert_eq!(deep(301), Err(WorkbookError::Damaged));
}

#[test]
fn words_may_hold_what_tags_are_made_of() {
    let word = "a='b' \"don't\" > = xmlns ".repeat(400);
    let book = with_sheet(&format!(
        "<worksheet><!-- it's = --><sheetData><row><c t='inlineStr'><is><t>{word}</t></is></c>\
         <c t='str'><v><![CDATA[x = 'y]]></v></c></row></sheetData></worksheet>"
    ));
    let table = sheets(&book, LIMIT).unwrap().remove(0).1;
    assert!(String::from_utf8(table).unwrap().ends_with(",x = 'y\n"));
}

#[test]
fn an_empty_row_of_a_sheet_counts_and_says_nothing() {
    let book = workbook(&[("Sheet1", "City,Schools\nOslo,3\n,\n,\nBergen,many\n")]);
    let problems = own::open(vec![OwnFile {
        name: "mine.xlsx".to_owned(),
        bytes: book,
    }])
    .unwrap_err();
    let rows: Vec<_> = problems.iter().map(|problem| problem.row).collect();
    assert_eq!(rows, [Some(5)]);
}

fn open_book(bytes: Vec<u8>) -> Result<Package, Vec<Problem>> {
    own::open(vec![OwnFile {
        name: "book.xlsx".to_owned(),
        bytes,
    }])
}

/// The same archive with some files changed.
fn changed(book: &[u8], change: impl Fn(&str, String) -> (String, String)) -> Vec<u8> {
    let files: Vec<(String, String)> = archive::unpack(book, LIMIT, |_| true)
        .unwrap()
        .into_iter()
        .map(|(path, bytes)| change(&path, String::from_utf8(bytes).unwrap()))
        .collect();
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_bytes()))
        .collect();
    archive::pack(&files)
}

const SCHOOLS: &str = "City,Schools,Museums\nOslo,3,1\nBergen,2.5,2\n";

#[test]
fn sheets_that_are_no_part_of_the_data_set_are_left_out_and_told() {
    let left_out = |package: &Package| {
        package
            .warnings
            .iter()
            .find_map(|problem| match &problem.kind {
                ProblemKind::Understood(Understood::Sheets { names }) => Some(names.clone()),
                _ => None,
            })
    };
    let notes = workbook(&[
        ("Data", SCHOOLS),
        ("Notes", "Compiled by the city office\n"),
    ]);
    let package = open_book(notes).unwrap();
    assert_eq!(package.dataset.n_units(), 2);
    assert_eq!(left_out(&package).as_deref(), Some("Notes.csv"));

    let two = workbook(&[("Data", SCHOOLS), ("More", SCHOOLS)]);
    let hidden = changed(&two, |path, text| {
        let text = text.replace(r#"name="More""#, r#"name="More" state="hidden""#);
        (path.to_owned(), text)
    });
    assert_eq!(left_out(&open_book(hidden).unwrap()), None);
    let problems = open_book(two).unwrap_err();
    let told: Vec<_> = problems
        .iter()
        .map(|problem| (problem.file_name(), &problem.kind))
        .collect();
    assert_eq!(
        told,
        [
            ("book.xlsx/Data.csv", &ProblemKind::OneOfSeveral),
            ("book.xlsx/More.csv", &ProblemKind::OneOfSeveral),
        ]
    );
}

const META: &str = "Level,iCode,iName,Direction,Weight,Parent,Type\n1,X1,Adults,1,1,P1,Indicator\n\
    1,X2,Leavers,-1,1,P1,Indicator\n2,P1,Supply,1,1,IDX,Aggregate\n3,IDX,Index,1,1,,Aggregate\n,Time,Year,,,,Other\n";

#[test]
fn a_book_for_coinr_is_read_beside_other_sheets_and_its_panel_is_shown_at_its_latest() {
    let data = "uName,uCode,X1,X2\nAldea,ALD,12.5,3\nBorgo,BOR,40,NA\n";
    let book = workbook(&[
        ("README", "This file was built for COINr\nsee manual\n"),
        ("iData", data),
        ("iMeta", META),
    ]);
    let package = open_book(book).unwrap();
    assert_eq!(value(&package, "BOR", "X1"), Some(40.0));
    assert_eq!(value(&package, "BOR", "X2"), None);

    let panel = "uName,uCode,Time,X1,X2\nAldea,ALD,2019,12.5,3\nBorgo,BOR,2019,40,1\n\
        Aldea,ALD,2020,13.5,4\nBorgo,BOR,2020,41,2\n";
    let package = open_book(workbook(&[("iData", panel), ("iMeta", META)])).unwrap();
    assert_eq!(package.dataset.n_units(), 2);
    assert_eq!(value(&package, "ALD", "X1"), Some(13.5));
    let told: Vec<_> = package
        .warnings
        .iter()
        .map(|problem| &problem.kind)
        .collect();
    let shown = ProblemKind::ShowsYear {
        year: "2020".to_owned(),
        years: 2,
    };
    assert_eq!(told, [&shown]);
}

#[test]
fn parts_of_a_book_are_found_in_any_case_and_where_its_list_says() {
    let book = workbook(&[("Data", SCHOOLS)]);
    let upper = changed(&book, |path, text| {
        let path = path.replace("sharedStrings", "SharedStrings");
        (path.replace("sheet1", "Sheet1"), text)
    });
    assert_eq!(open_book(upper).unwrap().dataset.n_units(), 2);
    let elsewhere = changed(&book, |path, text| {
        let link = r#"<Relationship Id="w" Type="http://x/sharedStrings" Target="words/table.xml"/></Relationships>"#;
        (
            path.replace("sharedStrings.xml", "words/table.xml"),
            text.replace("</Relationships>", link),
        )
    });
    assert_eq!(open_book(elsewhere).unwrap().dataset.n_units(), 2);
}

#[test]
fn a_formula_that_was_never_computed_is_told_with_its_place() {
    let book = changed(&workbook(&[("Data", SCHOOLS)]), |path, text| {
        (
            path.to_owned(),
            text.replace("<v>2.5</v>", "<f>5/2</f><v/>"),
        )
    });
    let problems = open_book(book).unwrap_err();
    let found = "=5/2".to_owned();
    assert_eq!(
        (
            problems[0].row,
            problems[0].column.as_deref(),
            &problems[0].kind
        ),
        (
            Some(3),
            Some("Schools"),
            &ProblemKind::NotComputed { found }
        )
    );
    // One that was computed is its value, even if that is nothing.
    let book = changed(&workbook(&[("Data", SCHOOLS)]), |path, text| {
        let text = text.replace(
            r#"<c r="B3"><v>2.5</v></c>"#,
            r#"<c r="B3" t="str"><f>""</f><v></v></c>"#,
        );
        (
            path.to_owned(),
            text.replace("<v>3</v>", "<f>1+2</f><v>3</v>"),
        )
    });
    let package = open_book(book).unwrap();
    assert_eq!(
        (
            value(&package, "oslo", "schools"),
            value(&package, "bergen", "schools")
        ),
        (Some(3.0), None)
    );
}

/// One book, as LibreOffice 7.4 has saved it in the three formats: two sheets that
/// are seen, a hidden one, an empty one; formulas, errors, notes, long words.
const BOOKS: [(&str, &[u8]); 3] = [
    ("book.xlsx", include_bytes!("books/book.xlsx")),
    ("book.xls", include_bytes!("books/book.xls")),
    ("book.ods", include_bytes!("books/book.ods")),
];

/// The tables of a book, cell by cell; numbers to the twelve digits that each format
/// has of them.
fn cells(bytes: &[u8]) -> Vec<(String, Vec<Vec<String>>)> {
    let alike = |cell: &str| match cell.parse::<f64>() {
        Ok(number) => format!("{number:.12e}"),
        Err(_) => cell.to_owned(),
    };
    let tables = sheets(bytes, LIMIT).unwrap().into_iter();
    tables
        .map(|(name, table)| {
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(table.as_slice());
            let rows = reader.records();
            let rows = rows.map(|row| row.unwrap().iter().map(alike).collect());
            (name, rows.collect())
        })
        .collect()
}

#[test]
fn a_book_says_the_same_in_every_format() {
    let [first, others @ ..] = BOOKS.map(|(_, bytes)| cells(bytes));
    let names: Vec<&str> = first.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Cities", "Words & more"]);
    let (cities, words) = (&first[0].1, &first[1].1);
    assert_eq!((cities.len(), words.len()), (14, 120));
    assert_eq!(cities[7][0], "東京");
    assert_eq!(cities[7][6], "above 東京");
    assert_eq!(cities[3][6], "", "a formula that comes to nothing");
    assert!(words[119][0].len() > 60);
    for other in others {
        assert_eq!(other[1], first[1]);
        assert_eq!(other[0].1.len(), cities.len());
        for (row, (found, expected)) in other[0].1.iter().zip(cities).enumerate() {
            for column in 0..expected.len() {
                // A day is a number in Excel's formats, and a word in the other.
                let is_day = found[column].starts_with("201");
                assert!(
                    found[column] == expected[column] || is_day && column == 4,
                    "{row}, {column}: {} {}",
                    found[column],
                    expected[column]
                );
            }
        }
    }
}

#[test]
fn a_book_opens_whatever_it_is_called() {
    let simple = |name: &str, bytes: &[u8]| {
        let file = OwnFile {
            name: name.to_owned(),
            bytes: bytes.to_vec(),
        };
        own::open_or_ask(vec![file]).unwrap_err()
    };
    for (name, bytes) in BOOKS {
        for called in [name, "book.xlsx", "download.zip"] {
            if called == "download.zip" && name == "book.xls" {
                continue;
            }
            // Which of its two sheets is meant has to be asked.
            let bare = simple(called, bytes).bare.unwrap();
            let tables: Vec<&str> = bare.candidates().iter().map(|file| &*file.name).collect();
            let expected = ["cities", "Words & more"].map(|sheet| format!("{called}/{sheet}.csv"));
            assert_eq!(tables, expected, "{name}");
        }
    }
    // Some sites call a table of text a workbook.
    let text = "City\tSchools\nOslo\t3\nBergen\t2.5\n";
    let package = own::open(vec![file("export.xls", text)]).unwrap();
    assert_eq!(value(&package, "bergen", "schools"), Some(2.5));
}

fn open_document(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="a">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    archive::pack(&[("content.xml", content.as_bytes())])
}

#[test]
fn what_an_open_document_repeats_is_there_as_often_as_a_table_can_hold() {
    let said = |rows: &str| {
        let tables = sheets(&open_document(rows), LIMIT);
        tables.map(|tables| String::from_utf8(tables[0].1.clone()).unwrap())
    };
    let cell = |times: &str, text: &str| {
        format!(
            r#"<table:table-cell table:number-columns-repeated="{times}"><text:p>{text}</text:p></table:table-cell>"#
        )
    };
    let row = |times: &str, cells: &str| {
        format!(
            r#"<table:table-row table:number-rows-repeated="{times}">{cells}</table:table-row>"#
        )
    };
    assert_eq!(
        said(&row(
            "2",
            &(cell("2", "a") + "<table:table-cell/>" + &cell("1", "b"))
        ))
        .unwrap(),
        "a,a,,b\na,a,,b\n"
    );
    let spaced = r#"a<text:s text:c="2"/>b<text:tab/>c<text:span>d</text:span>"#;
    assert_eq!(said(&row("1", &cell("1", spaced))).unwrap(), "a  b\tcd\n");
    // What is empty to the end of the sheet is nothing.
    let end = row("1048000", &cell("16000", ""));
    assert_eq!(said(&(row("1", &cell("1", "a")) + &end)).unwrap(), "a\n");
    // Nobody has computed this.
    let formula =
        r#"<table:table-row><table:table-cell table:formula="of:=[.A1]*2"/></table:table-row>"#;
    assert_eq!(said(formula).unwrap(), "=[.A1]*2\n");
    let too_large = WorkbookError::Archive(archive::ArchiveError::TooLarge);
    for (rows, error) in [
        (row("4000000000", &cell("1", "a")), too_large),
        (row("1000000", &cell("16000", "a")), too_large),
        (row("1", &cell("17000", "a")), WorkbookError::Damaged),
        (
            row("1", &cell("18446744073709551615", "a")),
            WorkbookError::Damaged,
        ),
    ] {
        assert_eq!(said(&rows).unwrap_err(), error, "{rows}");
    }
}

#[test]
fn a_large_open_document_is_read_in_pieces_as_it_is_whole() {
    let row = |number: usize| {
        format!(
            r#"<table:table-row><table:table-cell><text:p>City {number}</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="{number}"><text:p>x</text:p></table:table-cell></table:table-row>"#
        )
    };
    let rows: String = (0..20_000).map(row).collect();
    let table = |book: &[u8]| sheets(book, 1 << 26).unwrap().remove(0).1;
    let cut = table(&open_document(&rows));
    let n_lines = cut.iter().filter(|&&byte| byte == b'\n').count();
    assert_eq!(n_lines, 20_000);
    // A comment in it keeps it from being cut.
    let whole = table(&open_document(&format!("<!-- -->{rows}")));
    assert!(cut == whole);
}

#[test]
fn an_old_workbook_of_which_any_byte_is_wrong_is_read_or_refused() {
    let (_, book) = BOOKS[1];
    for length in (0..book.len()).step_by(97) {
        let _ = sheets(&book[..length], LIMIT);
    }
    let mut n_read = 0;
    for place in (0..book.len()).step_by(13) {
        for value in [0, 1, 0x7f, 0xff] {
            let mut spoilt = book.to_vec();
            spoilt[place] = value;
            n_read += usize::from(sheets(&spoilt, LIMIT).is_ok());
        }
    }
    assert!(n_read > 1_000, "{n_read}");
}

/// A document of OpenDocument with these rows.
fn document(rows: &str) -> Vec<u8> {
    let content = format!(
        r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>
        <office:spreadsheet><table:table table:name="a">{rows}</table:table>
        </office:spreadsheet></office:body></office:document-content>"#
    );
    archive::pack(&[("content.xml", content.as_bytes())])
}

fn row_of(cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .map(|cell| match cell.parse::<f64>() {
            Ok(_) => {
                format!(r#"<table:table-cell office:value-type="float" office:value="{cell}"/>"#)
            }
            Err(_) => format!("<table:table-cell><text:p>{cell}</text:p></table:table-cell>"),
        })
        .collect();
    format!("<table:table-row>{cells}</table:table-row>")
}

/// Work that grows with the square of what a file holds would take hours here.
#[test]
fn a_document_takes_no_longer_than_its_length_whatever_it_repeats() {
    let table = [
        row_of(&["city", "Schools"]),
        row_of(&["A", "1.125"]),
        row_of(&["B", "2"]),
    ];
    let many = "formula=".repeat(2_000_000);
    let text = format!("{}{}", table.concat(), row_of(&[&many]));
    let found = sheets(&document(&text), usize::MAX).unwrap();
    assert!(found[0].1.starts_with(b"city,Schools\nA,1.1250\nB,2\n"));
    // Rows within groups within groups; and a table within a cell, which is none of
    // the sheet.
    let within = format!("<table:table>{}</table:table>", row_of(&["x", "9"]));
    let cell =
        format!("<table:table-row><table:table-cell>{within}</table:table-cell></table:table-row>");
    let depth = 500;
    let text = format!(
        "{}{}{}{cell}",
        "<table:table-row-group>".repeat(depth),
        table.concat(),
        "</table:table-row-group>".repeat(depth)
    );
    let found = sheets(&document(&text), usize::MAX).unwrap();
    assert_eq!(found[0].1, b"city,Schools\nA,1.1250\nB,2\n");
}

/// A sign within a formula ends no tag; where one formula has a value, another without
/// one has come to nothing.
#[test]
fn a_formula_with_a_bracket_is_known_to_be_computed() {
    let row = |name: &str, value: &str| {
        format!(
            r#"<table:table-row><table:table-cell><text:p>{name}</text:p></table:table-cell>
            <table:table-cell table:formula="of:=IF([.A1]>3;1;2)" {value}/></table:table-row>"#
        )
    };
    let rows = [
        row_of(&["city", "Schools"]),
        row("A", r#"office:value-type="float" office:value="2""#),
        row("B", ""),
    ];
    let found = sheets(&document(&rows.concat()), LIMIT).unwrap();
    assert_eq!(found[0].1, b"city,Schools\nA,2\nB,\n");
}
