//! The workbook that a reader takes away computes what the page shows: another
//! program's engine of formulas comes to the values that stand beside them, and
//! follows a change.

use std::collections::BTreeMap;
use std::sync::Arc;

use data::archive::unpack;
use data::{Files, Package, package::read_descriptor, read};
use i18n::{Numerals, Texts, workbook_lines};
use ironcalc_base::Model;
use ironcalc_base::cell::CellValue;
use model::engine::{Chain, Engine, Scored, engine_weights};
use model::names::Names;
use model::spreadsheet::{MAX_CELLS, Refusal, Stand, Told, stands, workbook};
use scenario::{Language, from_query};

/// The largest difference that counts as none, as a share of the value.
const TOLERANCE: f64 = 1e-9;

fn texts(language: Language) -> Texts {
    let source = crate::texts::source(language);
    Texts::new(language, &source, Numerals::default()).unwrap()
}

fn scored(package: Package, query: &str) -> Option<Scored> {
    let (scenario, notices) = from_query(query);
    assert_eq!(notices, [], "{query}");
    let package = Arc::new(package);
    let chain = Chain::of(scenario.method, &package);
    let engine = Engine::new(package, chain, &scenario.include).ok()?;
    let weights = engine_weights(engine.framework(), &scenario.weights);
    engine.score(&weights, &[]).ok()
}

fn written(scored: &Scored, language: Language) -> Result<Vec<u8>, Refusal> {
    let texts = texts(language);
    let names = Names::new(scored.engine().package(), None, str::to_owned);
    let about = workbook_lines(
        &texts,
        scored.engine(),
        "Made up",
        "https://example.org/?w=a:1",
    );
    let told = Told {
        title: "Made up".to_owned(),
        about,
        say: &|id| texts.get(id),
        language: language.word(),
        is_rtl: language.is_rtl(),
    };
    workbook(scored, &names, &told)
}

/// What stands in a cell of the file.
#[derive(Clone, Debug, PartialEq)]
struct Written {
    formula: Option<String>,
    value: String,
    is_text: bool,
}

type Sheet = BTreeMap<(i32, i32), Written>;

/// Sheets with their names, cell by cell, as they stand in the file.
fn cells(book: &[u8]) -> Vec<(String, Sheet)> {
    let files = unpack(book, 1 << 28, |_| true).unwrap();
    let text = |path: &str| {
        let found = files.iter().find(|(name, _)| name == path);
        String::from_utf8(found.unwrap().1.clone()).unwrap()
    };
    let book = text("xl/workbook.xml");
    let book = roxmltree::Document::parse(&book).unwrap();
    let sheets = book
        .descendants()
        .filter(|node| node.has_tag_name_local("sheet"));
    let names = sheets.map(|sheet| sheet.attribute("name").unwrap().to_owned());
    let read = |(number, name): (usize, String)| {
        let body = text(&format!("xl/worksheets/sheet{number}.xml"));
        let body = roxmltree::Document::parse(&body).unwrap();
        let cells = body
            .descendants()
            .filter(|node| node.has_tag_name_local("c"));
        let cells = cells.map(|cell| {
            let child = |name: &str| {
                let mut found = cell
                    .descendants()
                    .filter(|node| node.has_tag_name_local(name));
                found
                    .next()
                    .map(|node| node.text().unwrap_or_default().to_owned())
            };
            let written = Written {
                formula: child("f"),
                value: child("v").or_else(|| child("t")).unwrap_or_default(),
                is_text: cell.attribute("t").is_some(),
            };
            (place(cell.attribute("r").unwrap()), written)
        });
        (name, cells.collect())
    };
    (1..).zip(names).map(read).collect()
}

trait Local {
    fn has_tag_name_local(&self, name: &str) -> bool;
}

impl Local for roxmltree::Node<'_, '_> {
    fn has_tag_name_local(&self, name: &str) -> bool {
        self.is_element() && self.tag_name().name() == name
    }
}

/// The row and column of a cell by its name.
fn place(name: &str) -> (i32, i32) {
    let digits = name.find(|c: char| c.is_ascii_digit()).unwrap();
    let column = name[..digits].bytes();
    let column = column.fold(0, |column, letter| {
        26 * column + i32::from(letter - b'A') + 1
    });
    (name[digits..].parse().unwrap(), column)
}

/// The book in the other program, computed.
fn computed(sheets: &[(String, Sheet)]) -> Model<'static> {
    let mut model = Model::new_empty("book", "en", "UTC", "en").unwrap();
    for (number, (name, _)) in (0..).zip(sheets) {
        if number > 0 {
            model.new_sheet();
        }
        model.rename_sheet_by_index(number, name).unwrap();
    }
    for (number, (_, cells)) in (0..).zip(sheets) {
        for (&(row, column), cell) in cells {
            let input = match &cell.formula {
                // It knows these by their newer names.
                Some(formula) => format!("={formula}")
                    .replace("STDEVP(", "STDEV.P(")
                    .replace("STDEV(", "STDEV.S(")
                    .replace("RANK(", "RANK.EQ("),
                None if cell.is_text => format!("'{}", cell.value),
                None => cell.value.clone(),
            };
            model.set_user_input(number, row, column, input).unwrap();
        }
    }
    model.evaluate();
    model
}

fn number(model: &Model, sheet: u32, (row, column): (i32, i32)) -> Option<f64> {
    match model.get_cell_value_by_index(sheet, row, column).unwrap() {
        CellValue::Number(number) => Some(number),
        CellValue::String(text) if text.is_empty() => None,
        CellValue::None => None,
        other => panic!("{sheet} {row} {column}: {other:?}"),
    }
}

/// Compares every formula's value; how many there are.
fn compare(sheets: &[(String, Sheet)], model: &Model, query: &str) -> usize {
    let mut n_formulas = 0;
    let mut wrong = Vec::new();
    for (sheet, (name, cells)) in (0..).zip(sheets) {
        for (&place, cell) in cells.iter().filter(|(_, cell)| cell.formula.is_some()) {
            n_formulas += 1;
            let told = || format!("{query}: {name} {place:?} {cell:?}");
            if cell.is_text && !cell.value.is_empty() {
                let found = model
                    .get_cell_value_by_index(sheet, place.0, place.1)
                    .unwrap();
                if found != CellValue::String(cell.value.clone()) {
                    wrong.push(format!("{found:?} for {}", told()));
                }
                continue;
            }
            let expected = (!cell.is_text).then(|| cell.value.parse::<f64>().unwrap());
            let found = number(model, sheet, place);
            let is_same = match (found, expected) {
                (Some(found), Some(expected)) => {
                    (found - expected).abs() <= TOLERANCE * expected.abs().max(1.0)
                }
                (found, expected) => found == expected,
            };
            if !is_same {
                wrong.push(format!("{found:?} for {}", told()));
            }
        }
    }
    wrong.reverse();
    wrong.truncate(10);
    assert!(wrong.is_empty(), "{wrong:#?}");
    n_formulas
}

fn european() -> Package {
    crate::common::shipped("european-cities-2019")
}

/// Every scale, every way to combine, gaps and outliers: each at least once.
const METHODS: [&str; 19] = [
    "",
    "norm=minmax&agg=geometric",
    "norm=zscore",
    "norm=rank&agg=weakest",
    "norm=percentile&agg=harmonic",
    "norm=borda&impute=mean",
    "norm=totarget&impute=median",
    "norm=tobest&impute=group-mean",
    "norm=tomean&impute=group-median",
    "norm=fracmax",
    "norm=aboveaverage",
    "agg=copeland",
    "norm=zscore&agg=mpi",
    "agg=ampi",
    "treat=winsorise&norm=minmax",
    "treat=log&impute=mean",
    "w=political:40,learning:60&norm=minmax&agg=geometric",
    "treat=log&norm=zscore&impute=group-mean&agg=mpi",
    "agg=geometric",
];

#[test]
fn another_program_comes_to_the_same_values() {
    for query in METHODS {
        let scored = scored(european(), query).unwrap_or_else(|| panic!("{query}"));
        let book = written(&scored, Language::English).unwrap();
        let sheets = cells(&book);
        let n_formulas = compare(&sheets, &computed(&sheets), query);
        assert!(n_formulas > 1_000, "{query}: {n_formulas}");
    }
}

/// A tree of unlike depths, whose dimensions are turned round and mixed with
/// indicators, with gaps and awkward names.
fn awkward() -> Package {
    let text = r#"{"name": "made", "title": "Made", "resources": [
        {"name": "cities", "path": "cities.csv"},
        {"name": "framework", "path": "framework.csv"},
        {"name": "values", "path": "values.csv"}]}"#;
    let files = Files {
        cities: "id,name\na,=1+1\nb,\"B \"\"&<b>\"\nc,+C\nd,D\ne,E\nf,F\n".into(),
        framework: "code,parent,name,direction,weight\nindex,,Index,-1,1\nup,index,Up,1,2\n\
                    down,index,Down,-1,1\nalone,index,Alone,-1,3\nx1,up,=SUM(A1),1,1\n\
                    x2,up,X2,-1,2\ninner,down,Inner,-1,1\nx3,down,X3,1,1\nx4,inner,X4,1,1\n\
                    x5,inner,X5,1,0\n"
            .into(),
        values: "id,x1,x2,x3,x4,x5,alone\na,1,2,3,4,5,6\nb,2,,1,5,9,1\nc,9,8,7,1,4,2\n\
                 d,3,3,,2,2,9\ne,5,1,2,,7,4\nf,,,,3,,\n"
            .into(),
    };
    read(read_descriptor(text.as_bytes()).unwrap(), &files).unwrap()
}

#[test]
fn awkward_trees_come_to_the_same_values_too() {
    let mut n_books = 0;
    for norm in ["minmax", "zscore", "rank", "percentile"] {
        for agg in [
            "arithmetic",
            "geometric",
            "harmonic",
            "weakest",
            "copeland",
            "mpi",
            "ampi",
        ] {
            let query = format!("norm={norm}&agg={agg}");
            // Not every mean has an answer on every scale.
            let Some(scored) = scored(awkward(), &query) else {
                continue;
            };
            n_books += 1;
            let book = written(&scored, Language::English).unwrap();
            let sheets = cells(&book);
            compare(&sheets, &computed(&sheets), &query);
        }
    }
    assert!(n_books > 15, "{n_books}");
}

#[test]
fn a_changed_weight_moves_the_ranking() {
    let scored_before = scored(european(), "norm=minmax").unwrap();
    let sheets = cells(&written(&scored_before, Language::English).unwrap());
    let mut model = computed(&sheets);
    let weights = sheets
        .iter()
        .position(|(name, _)| name == "Weights")
        .unwrap();
    for (&(row, column), cell) in &sheets[weights].1 {
        let of = |code: &str| column == 1 && cell.value == code;
        let weight = match () {
            () if of("political") => "70",
            () if of("learning") => "30",
            () if ["partnership", "inclusion", "prosperity", "recognition"]
                .iter()
                .any(|code| of(code)) =>
            {
                "0"
            }
            () => continue,
        };
        model
            .set_user_input(weights as u32, row, 5, weight.to_owned())
            .unwrap();
    }
    model.evaluate();
    let after = scored(european(), "norm=minmax&w=political:70,learning:30").unwrap();
    assert_ne!(after.order(), scored_before.order());
    let ranking = sheets
        .iter()
        .position(|(name, _)| name == "Ranking")
        .unwrap();
    for (row, &unit) in (2..).zip(after.order()) {
        let name = &after.engine().package().dataset.units()[unit as usize].name;
        let found = model
            .get_cell_value_by_index(ranking as u32, row, 2)
            .unwrap();
        assert_eq!(found, CellValue::String(name.clone()));
        let rank = number(&model, ranking as u32, (row, 1));
        assert_eq!(rank, after.rank(unit as usize).map(f64::from));
    }
}

#[test]
fn what_no_formula_says_is_told() {
    let of = |query| stands(scored(european(), query).unwrap().engine());
    assert_eq!(of("norm=minmax"), []);
    assert_eq!(of("agg=copeland"), [Stand::Wins]);
    assert_eq!(
        of("treat=log&impute=group-median"),
        [Stand::Treated, Stand::GroupMedian]
    );
    let scored = scored(european(), "agg=copeland").unwrap();
    let sheets = cells(&written(&scored, Language::French).unwrap());
    let about = &sheets[0].1;
    assert!(about.values().any(|cell| {
        cell.value
            .contains("valeurs fixes sur la feuille «\u{a0}Scores\u{a0}»")
    }));
}

#[test]
fn sheets_have_names_of_their_own_in_every_language() {
    let scored = scored(european(), "treat=log&impute=mean").unwrap();
    for &language in Language::ALL {
        let book = written(&scored, language).unwrap();
        let names: Vec<String> = cells(&book).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), 8, "{language:?}");
        let set: std::collections::BTreeSet<String> =
            names.iter().map(|name| name.to_lowercase()).collect();
        assert_eq!(set.len(), 8, "{names:?}");
        // Equal books are equal.
        assert_eq!(book, written(&scored, language).unwrap());
    }
}

#[test]
fn a_book_that_no_program_computes_in_time_is_refused() {
    let n = 6_000;
    let mut files = Files {
        cities: b"id,name\n".to_vec(),
        framework: b"code,parent,name\nindex,,Index\n".to_vec(),
        values: b"id".to_vec(),
    };
    for column in 0..40 {
        files
            .framework
            .extend(format!("x{column},index,X\n").bytes());
        files.values.extend(format!(",x{column}").bytes());
    }
    files.values.push(b'\n');
    for unit in 0..n {
        files.cities.extend(format!("u{unit},U{unit}\n").bytes());
        files.values.extend(format!("u{unit}").bytes());
        for column in 0..40 {
            files
                .values
                .extend(format!(",{}", unit * column % 97).bytes());
        }
        files.values.push(b'\n');
    }
    let text = r#"{"name": "made", "resources": [{"name": "cities", "path": "cities.csv"},
        {"name": "framework", "path": "framework.csv"}, {"name": "values", "path": "values.csv"}]}"#;
    let package = read(read_descriptor(text.as_bytes()).unwrap(), &files).unwrap();
    let scored = scored(package, "norm=minmax").unwrap();
    let refused = written(&scored, Language::English);
    assert!(matches!(refused, Err(Refusal::TooLarge { found }) if found > MAX_CELLS));
}
