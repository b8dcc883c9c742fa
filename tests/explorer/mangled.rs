//! Every reader meets mangled files: cut, swapped, repeated and with bytes that
//! mean something put anywhere. Nothing falls over, and what opens is written so
//! that it opens again. The same at every run; `fuzz` looks longer and deeper.

use std::fs;

use data::archive::{pack, pack_tight};
use data::kept::{About, Kept, Shelved};
use data::own::{self, OwnFile};
use data::write;
use scenario::{from_query, to_query};

use crate::scenario::ALL_KEYS;

/// How often each file is mangled.
const ROUNDS: usize = 400;

/// A generator of numbers that are the same at every run (xorshift64*).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let rolled = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(rolled).unwrap() % sides.max(1)
    }
}

/// What means something to one reader or another.
const WORDS: [&[u8]; 22] = [
    b",",
    b";",
    b"\t",
    b"\"",
    b"\n",
    b"\r\n",
    b"\0",
    b"=",
    b"-",
    b"1e999",
    b"NA",
    b"<c r=\"XFD9\">",
    b"&#x0;",
    b"<!DOCTYPE x>",
    b"{",
    b"null",
    b"__proto__",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xff\xff\xff\xff",
    "é中ع".as_bytes(),
    b"99999999999999999999",
];

fn mangled(bytes: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut out = bytes.to_vec();
    for _ in 0..=dice.roll(4) {
        let at = dice.roll(out.len() + 1);
        let end = (at + dice.roll(40)).min(out.len());
        match dice.roll(6) {
            0 => out.truncate(at),
            1 => drop(out.drain(at..end)),
            2 => {
                let again = out[at..end].to_vec();
                out.splice(at..at, again);
            }
            3 if at < out.len() => out[at] ^= 1 << dice.roll(8),
            _ => {
                let word = WORDS[dice.roll(WORDS.len())];
                out.splice(at..at, word.iter().copied());
            }
        }
    }
    out
}

/// How many of the mangled files still open.
fn opened(name: &str, files: &[(&str, &[u8])], seed: u64) -> usize {
    let mut dice = Dice(seed);
    let mut n_opened = 0;
    for _ in 0..ROUNDS {
        let spoilt = dice.roll(files.len());
        let files = files
            .iter()
            .enumerate()
            .map(|(place, (name, bytes))| OwnFile {
                name: (*name).to_owned(),
                bytes: match place == spoilt {
                    true => mangled(bytes, &mut dice),
                    false => bytes.to_vec(),
                },
            });
        let Ok(package) = own::open(files.collect()) else {
            continue;
        };
        n_opened += 1;
        let written = write::package(&package);
        let zip = |bytes: &[u8]| {
            let name = "a.zip".to_owned();
            let bytes = bytes.to_vec();
            own::open(vec![OwnFile { name, bytes }])
        };
        let again = zip(&written).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
        assert_eq!(again.dataset.units(), package.dataset.units(), "{name}");
        let rewritten = write::package(&again);
        let twice = zip(&rewritten).unwrap();
        assert_eq!(write::package(&twice), rewritten, "{name}");
        let _ = write::coinr(&package);
    }
    n_opened
}

const TABLE: &str = "City;Group;Schools;Museums\nÅre;N;3,5;1,5\nBergen;N;NA;2,5\nCork;W;7;4\n";
const DATA: &str = "uCode,uName,G,a,b\nx,X,g,1,2\ny,Y,g,3,4\nz,Z,h,5,NA\n";
const META: &str = "iCode,iName,Level,Parent,Direction,Weight,Type\na,A,1,p,1,1,Indicator\n\
    b,B,1,p,-1,1,Indicator\np,P,2,i,1,1,Aggregate\ni,I,3,NA,1,1,Aggregate\nG,G,NA,NA,NA,NA,Group\n";
const SHEET: &str = r#"<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>City</t></is></c>
    <c r="B1" t="inlineStr"><is><t>X</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c>
    <c r="B2"><v>1</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>B</t></is></c><c r="B3"><f>B2+1</f>
    <v>2</v></c></row></sheetData></worksheet>"#;

const OPEN_DOCUMENT: &str = r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x">
    <office:body><office:spreadsheet><table:table table:name="S"><table:table-row><table:table-cell>
    <text:p>City</text:p></table:table-cell><table:table-cell><text:p>X</text:p></table:table-cell></table:table-row>
    <table:table-row table:number-rows-repeated="1"><table:table-cell><text:p>A</text:p></table:table-cell>
    <table:table-cell office:value-type="float" office:value="1"/></table:table-row><table:table-row><table:table-cell>
    <text:p>B</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="2"/></table:table-row>
    </table:table></office:spreadsheet></office:body></office:document-content>"#;

fn book(sheet: &[u8]) -> Vec<u8> {
    let files: [(&str, &[u8]); 3] = [
        (
            "xl/workbook.xml",
            br#"<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            br#"<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    pack(&files)
}

#[test]
fn no_mangled_file_harms_a_reader() {
    let n = opened("table", &[("t.csv", TABLE.as_bytes())], 1);
    assert!(n > ROUNDS / 10, "{n} tables are too few to prove anything");
    let n = opened(
        "coinr",
        &[
            ("iData.csv", DATA.as_bytes()),
            ("iMeta.csv", META.as_bytes()),
        ],
        2,
    );
    assert!(n > ROUNDS / 20, "{n} pairs");
    let folder = crate::common::root().join("public/data/european-cities-2019");
    let names = [
        "datapackage.json",
        "cities.csv",
        "framework.csv",
        "values.csv",
    ];
    let files = names.map(|name| fs::read(folder.join(name)).unwrap());
    let package: Vec<(&str, &[u8])> = names
        .into_iter()
        .zip(files.iter().map(Vec::as_slice))
        .collect();
    let n = opened("package", &package, 3);
    assert!(n > ROUNDS / 20, "{n} packages");
    // In an archive every byte counts, so that hardly any opens.
    opened("archive", &[("p.zip", &pack_tight(&package))], 4);
    opened("book", &[("b.xlsx", &book(SHEET.as_bytes()))], 5);
    let old = include_bytes!("editing/books/book.xls");
    opened("old book", &[("b.xls", old)], 8);
    let open_document = |content: &[u8]| pack(&[("content.xml", content)]);
    let content = OPEN_DOCUMENT.as_bytes();
    opened("open document", &[("b.ods", &open_document(content))], 9);
    let mut dice = Dice(10);
    let mut n_books = 0;
    for _ in 0..ROUNDS {
        let bytes = open_document(&mangled(content, &mut dice));
        let name = "b.ods".to_owned();
        n_books += usize::from(own::open(vec![OwnFile { name, bytes }]).is_ok());
    }
    assert!(n_books > ROUNDS / 50, "{n_books} open documents");
    let mut dice = Dice(6);
    let mut n_books = 0;
    for _ in 0..ROUNDS {
        let bytes = book(&mangled(SHEET.as_bytes(), &mut dice));
        let name = "b.xlsx".to_owned();
        n_books += usize::from(own::open(vec![OwnFile { name, bytes }]).is_ok());
    }
    assert!(n_books > ROUNDS / 50, "{n_books} books");
}

#[test]
fn nothing_kept_and_no_address_harms_a_reader_when_mangled() {
    let about = |bytes: u64| About {
        address: "file:t.csv".to_owned(),
        title: "T".to_owned(),
        came: "2026-03-12".to_owned(),
        bytes,
    };
    let file = OwnFile {
        name: "t.csv".to_owned(),
        bytes: TABLE.as_bytes().to_vec(),
    };
    let kept = Kept::of_table(file.clone(), "T", "file:t.csv", "2026-03-12".to_owned());
    let shelved = Shelved::of(vec![file], "T", "file:t.csv", "2026-03-12".to_owned());
    let mut dice = Dice(7);
    for _ in 0..ROUNDS {
        let bytes = mangled(&kept.to_bytes(), &mut dice);
        if let Some(kept) = Kept::from_bytes(about(0), &bytes) {
            assert!(kept.table().is_some() || kept.package().is_some());
        }
        let bytes = mangled(&shelved.to_bytes(), &mut dice);
        if let Some(found) = Shelved::from_bytes(shelved.about.clone(), &bytes) {
            // What has as many bytes as before may be another table, and is
            // looked at like any.
            let _ = own::open(found.files);
        }
        let query = mangled(ALL_KEYS.as_bytes(), &mut dice);
        let (scenario, _) = from_query(&String::from_utf8_lossy(&query));
        let written = to_query(&scenario);
        assert_eq!(to_query(&from_query(&written).0), written);
    }
}
