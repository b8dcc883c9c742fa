//! The shipped packages are what they say they are, and what is wrong with
//! others is reported in full.

use std::fs;
use std::path::{Path, PathBuf};

use composite_index::Status;
use data::package::{checksum, read_descriptor};
use data::{Catalogue, Files, Package, Problem, ProblemKind, TableName, read};
use i18n::{Numerals, Texts, problem_sentence};
use model::engine::{Chain, Engine, engine_weights};
use model::principles::PRINCIPLES;
use scenario::{
    AggregationChoice, DataRef, ImputationChoice, Language, NormalisationChoice, TreatmentChoice,
    WeightMap,
};

fn data_folder() -> PathBuf {
    crate::common::root().join("public/data")
}

fn catalogue() -> Catalogue {
    serde_json::from_slice(&fs::read(data_folder().join("index.json")).unwrap()).unwrap()
}

fn files(folder: &Path) -> Files {
    let file = |name: &str| fs::read(folder.join(name)).unwrap();
    Files {
        cities: file("cities.csv"),
        framework: file("framework.csv"),
        values: file("values.csv"),
    }
}

fn open(folder: &Path) -> Result<Package, Vec<Problem>> {
    read(
        read_descriptor(&fs::read(folder.join("datapackage.json")).unwrap())?,
        &files(folder),
    )
}

fn shipped() -> Vec<(PathBuf, Package)> {
    let folder = |path: &str| data_folder().join(path).parent().unwrap().to_owned();
    let packages = catalogue().packages;
    packages
        .iter()
        .map(|entry| folder(&entry.path))
        .map(|path| (path.clone(), open(&path).unwrap()))
        .collect()
}

#[test]
fn every_shipped_package_is_sound_and_as_large_as_the_list_says() {
    let catalogue = catalogue();
    assert_eq!(catalogue.default, DataRef::DEFAULT);
    for (entry, (_, package)) in catalogue.packages.iter().zip(shipped()) {
        assert_eq!(entry.name, package.descriptor.name);
        assert_eq!(entry.units, package.dataset.n_units(), "{}", entry.name);
        assert_eq!(
            entry.indicators,
            package.dataset.framework().indicators().len(),
            "{}",
            entry.name
        );
        assert_eq!(
            package.warnings,
            [],
            "{}: run `cargo xtask packages`",
            entry.name
        );
    }
}

#[test]
fn every_descriptor_keeps_to_the_published_schema() {
    let json = |path: &Path| serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let schema =
        jsonschema::validator_for(&json(&data_folder().join("datapackage.schema.json"))).unwrap();
    for (folder, _) in shipped() {
        let errors: Vec<String> = schema
            .iter_errors(&json(&folder.join("datapackage.json")))
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(errors, Vec::<String>::new(), "{}", folder.display());
    }
}

#[test]
fn the_schema_knows_every_method() {
    let bytes = fs::read(data_folder().join("datapackage.schema.json")).unwrap();
    let schema: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let method = &schema["$defs"]["index"]["properties"]["method"]["properties"];
    for (step, words) in [
        ("treatment", TreatmentChoice::words()),
        ("imputation", ImputationChoice::words()),
        ("normalisation", NormalisationChoice::words()),
        ("aggregation", AggregationChoice::words()),
    ] {
        assert_eq!(method[step]["enum"], serde_json::json!(words), "{step}");
    }
}

#[test]
fn every_pillar_is_honest_about_what_it_is_made_of() {
    for (_, package) in shipped() {
        let framework = package.dataset.framework();
        let pillars: Vec<&str> = framework
            .pillars()
            .iter()
            .map(|&id| framework.node(id).code.as_str())
            .collect();
        // Every principle is measured or said to be missing, with the reason.
        let missing = &package.descriptor.index.missing;
        let is_missing = |code: &str| missing.iter().any(|missing| missing.code == code);
        let mut measured = PRINCIPLES.to_vec();
        measured.retain(|code| !is_missing(code));
        assert_eq!(pillars, measured);
        assert_eq!(pillars.len() + missing.len(), PRINCIPLES.len());
        for missing in missing {
            assert!(!missing.name.is_empty() && !missing.description.is_empty());
        }
        for &id in framework.indicators() {
            let node = framework.node(id);
            let metadata = &node.metadata;
            assert!(
                metadata.evidence.is_some(),
                "{} has no evidence mark",
                node.code
            );
            for (what, text) in [
                ("measure", &metadata.measure),
                ("level", &metadata.level),
                ("source", &metadata.source),
            ] {
                assert!(!text.is_empty(), "{} has no {what}", node.code);
            }
            assert!(
                !node.description.is_empty(),
                "{} has no description",
                node.code
            );
        }
        assert!(!package.descriptor.index.notes.is_empty(), "no caveats");
        assert!(
            !package.descriptor.index.licence.is_empty(),
            "no word on the licence"
        );
    }
}

#[test]
fn cities_without_any_figure_in_a_pillar_are_not_ranked_unless_included() {
    let (_, package) = shipped().remove(0);
    let package = std::sync::Arc::new(package);
    let chain = Chain::published(&package);
    let engine = Engine::new(package.clone(), chain, &[]).unwrap();
    let weights = engine_weights(engine.framework(), &WeightMap::new());
    let scored = engine.score(&weights, &[]).unwrap();
    let left_out: Vec<&str> = scored
        .not_ranked()
        .into_iter()
        .map(|unit| package.dataset.units()[unit].id.as_str())
        .collect();
    assert_eq!(left_out, ["oslo", "zurich"]);
    let oslo = package.dataset.unit_index("oslo").unwrap();
    let engine = Engine::new(package, chain, &["oslo".to_owned(), "atlantis".to_owned()]).unwrap();
    let scored = engine.score(&weights, &[]).unwrap();
    assert!(scored.rank(oslo).is_some());
    assert!(matches!(engine.status(oslo), Status::Included(_)));
}

#[test]
fn the_checksum_is_the_one_that_standard_tools_print() {
    // printf a >cities.csv; printf b >framework.csv; printf c >values.csv
    // sha256sum cities.csv framework.csv values.csv | sha256sum
    let files = Files {
        cities: b"a".to_vec(),
        framework: b"b".to_vec(),
        values: b"c".to_vec(),
    };
    assert_eq!(checksum(&files), CHECKSUM_OF_ABC);
}

const CHECKSUM_OF_ABC: &str = "483674c45cdd2fdc8f3f2da12b1555cfab1f261c4cb7eb81699b77a8c62614e7";

const DESCRIPTOR: &str = r#"{"name":"small","resources":[
    {"name":"cities","path":"cities.csv"},
    {"name":"framework","path":"framework.csv"},
    {"name":"values","path":"values.csv"}]}"#;

fn small(cities: &str, framework: &str, values: &str) -> Result<Package, Vec<Problem>> {
    let bytes = |text: &str| text.as_bytes().to_vec();
    let files = Files {
        cities: bytes(cities),
        framework: bytes(framework),
        values: bytes(values),
    };
    read(read_descriptor(DESCRIPTOR.as_bytes())?, &files)
}

const CITIES: &str = "id,name\na,A\nb,B\n";
const FRAMEWORK: &str = "code,parent,name,direction,worst,best,evidence\nindex,,Index,,,,\np,index,P,,,,\n\
    i,p,I,1,0,10,direct\nj,p,J,-1,10,0,proxy\n";
const VALUES: &str = "id,i,j\na,1,2\nb,3,\n";

#[test]
fn the_smallest_package_can_be_read() {
    let package = small(CITIES, FRAMEWORK, VALUES).unwrap();
    assert_eq!(package.dataset.n_units(), 2);
    let framework = package.dataset.framework();
    assert_eq!(package.dataset.value(framework.find("j").unwrap(), 1), None);
}

#[test]
fn a_spreadsheets_byte_order_mark_line_ends_and_quotes_are_no_problem() {
    let cities = "\u{feff}id,name\r\na,\"A, on the Sea\"\r\nb,\"\"\"B\"\"\"\r\n";
    let package = small(cities, FRAMEWORK, VALUES).unwrap();
    assert_eq!(package.dataset.units()[0].name, "A, on the Sea");
    assert_eq!(package.dataset.units()[1].name, "\"B\"");
}

/// Problems as an English reader sees them.
fn sentences(problems: &[Problem]) -> Vec<String> {
    let texts = Texts::english(Numerals::default()).unwrap();
    problems
        .iter()
        .map(|problem| problem_sentence(&texts, problem))
        .collect()
}

#[test]
fn every_problem_is_reported_with_its_place_and_its_remedy() {
    let values = "id,i,k\na,n/a,1\na,2,3\nc,1,1\nb,1\n";
    let problems = small(CITIES, FRAMEWORK, values).unwrap_err();
    assert_eq!(
        sentences(&problems),
        [
            "values.csv, row 5: 2 cells where the header has 3. Look for a missing comma or an unclosed quotation mark.",
            "values.csv, row 1, column “k”: the framework has no indicator with this code. Correct the code, add the indicator to framework.csv, or remove the column.",
            "values.csv, row 1, column “j”: this column must be there. Add it.",
        ]
    );
    let values = "id,i,j\na,n/a,1\na,2,3\nc,1,inf\n";
    let problems = small(CITIES, FRAMEWORK, values).unwrap_err();
    assert_eq!(
        sentences(&problems),
        [
            "values.csv, row 2, column “i”: this must be a number, not “n/a”. Leave the cell empty if the figure is missing.",
            "values.csv, row 3, column “id”: “a” already appears in row 2. Every id and code may appear only once.",
            "values.csv, row 4, column “id”: cities.csv has no city “c”. Add it there or remove this row.",
            "values.csv: “b” has no row of figures. Add one; its cells may be empty.",
        ]
    );
}

#[test]
fn each_kind_of_mistake_is_told_apart() {
    let kind = |result: Result<Package, Vec<Problem>>| result.unwrap_err().remove(0).kind;
    let framework = |row: &str| kind(small(CITIES, &format!("{FRAMEWORK}{row}\n"), VALUES));
    assert!(matches!(
        framework("k,p,K,2,,,"),
        ProblemKind::NotAllowed { .. }
    ));
    assert!(matches!(
        framework("k,p,K,1,,,maybe"),
        ProblemKind::NotAllowed { .. }
    ));
    assert!(matches!(framework("k,p,K,1,5,,"), ProblemKind::EmptyCell));
    assert!(matches!(
        framework("k,p,K,1,5,5,"),
        ProblemKind::Framework(_)
    ));
    assert!(matches!(
        framework("k,p,K,1,5,1,"),
        ProblemKind::Framework(_)
    ));
    assert!(matches!(
        framework("k,nowhere,K,1,,,"),
        ProblemKind::Framework(_)
    ));
    assert!(matches!(
        framework("i,p,Twice,1,,,"),
        ProblemKind::Repeated { .. }
    ));
    assert!(matches!(
        framework("k:l,p,K,1,,,"),
        ProblemKind::BadId { .. }
    ));
    assert!(matches!(framework(",p,K,1,,,"), ProblemKind::EmptyCell));
    assert_eq!(
        kind(small("id\na\n", FRAMEWORK, VALUES)),
        ProblemKind::MissingColumn
    );
    assert_eq!(
        kind(small("id,name\n", FRAMEWORK, VALUES)),
        ProblemKind::NoRows
    );
    assert_eq!(
        kind(small("id,name,id\na,A,a\n", FRAMEWORK, VALUES)),
        ProblemKind::RepeatedColumn
    );
    assert_eq!(
        kind(small("<!doctype html>", FRAMEWORK, VALUES)),
        ProblemKind::IsWebPage
    );
    let files = Files {
        cities: vec![0xff, 0xfe],
        ..Files::default()
    };
    let problems = read(read_descriptor(DESCRIPTOR.as_bytes()).unwrap(), &files).unwrap_err();
    assert_eq!(problems[0].kind, ProblemKind::NotUtf8);
}

#[test]
fn a_descriptor_that_is_none_is_refused_with_a_reason() {
    let kind = |text: &str| read_descriptor(text.as_bytes()).unwrap_err().remove(0).kind;
    assert!(matches!(kind("{"), ProblemKind::BadDescriptor { .. }));
    assert!(matches!(
        kind("{\"name\":1,\"resources\":[]}"),
        ProblemKind::BadDescriptor { .. }
    ));
    assert_eq!(kind("<html>"), ProblemKind::IsWebPage);
    let missing = read_descriptor(br#"{"name":"x","resources":[]}"#).unwrap_err();
    assert_eq!(missing.len(), 3);
    assert_eq!(missing[0].table, TableName::Cities);
}

#[test]
fn files_that_are_not_those_of_the_descriptor_are_noticed() {
    let with =
        |extra: &str| DESCRIPTOR.replace("\"values.csv\"", &format!("\"values.csv\",{extra}"));
    let files = Files {
        cities: CITIES.into(),
        framework: FRAMEWORK.into(),
        values: VALUES.into(),
    };
    let truncated = read(
        read_descriptor(with("\"bytes\":999").as_bytes()).unwrap(),
        &files,
    )
    .unwrap_err();
    assert!(matches!(
        truncated[0].kind,
        ProblemKind::Truncated { declared: 999, .. }
    ));
    let hash = format!("\"hash\":\"sha256:{}\"", "0".repeat(64));
    let edited = read(read_descriptor(with(&hash).as_bytes()).unwrap(), &files).unwrap();
    assert_eq!(edited.warnings[0].kind, ProblemKind::HashDiffers);
}

#[test]
fn bounds_refuse_in_a_sentence_instead_of_freezing() {
    let mut cities = String::from("id,name\n");
    let mut values = String::from("id,i,j\n");
    for n in 0..=50_000 {
        cities += &format!("c{n},C\n");
        values += &format!("c{n},1,1\n");
    }
    let problems = small(&cities, FRAMEWORK, &values).unwrap_err();
    assert!(matches!(
        problems[0].kind,
        ProblemKind::TooManyUnits {
            found: 50_001,
            limit: 50_000
        }
    ));
    let many: Vec<String> = (0..501).map(|n| format!("i{n}")).collect();
    let values = format!("id,{}\n", many.join(","));
    let problems = small(CITIES, FRAMEWORK, &values).unwrap_err();
    let is_refused = |problem: &Problem| {
        matches!(
            problem.kind,
            ProblemKind::TooManyIndicators { found: 501, .. }
        )
    };
    assert!(problems.iter().any(is_refused));
}

/// A framework in which each row names the one before as its parent.
fn ladder(n_levels: usize) -> String {
    let mut rows = String::from("code,parent,name\nindex,,Index\n");
    for level in 1..=n_levels {
        let parent = match level {
            1 => "index".to_owned(),
            _ => format!("n{}", level - 1),
        };
        rows += &format!("n{level},{parent},N\n");
    }
    rows
}

#[test]
fn a_framework_too_deep_or_too_large_is_refused_in_a_sentence() {
    let read = |n_levels: usize| {
        small(
            CITIES,
            &ladder(n_levels),
            &format!("id,n{n_levels}\na,1\nb,2\n"),
        )
    };
    assert!(read(32).is_ok());
    assert_eq!(
        sentences(&read(33).unwrap_err()),
        [
            "framework.csv: “n33” lies more than 32 levels below the index. Give it, or what is above it, a parent nearer to the index."
        ]
    );
    assert_eq!(
        sentences(&read(20_000).unwrap_err()),
        [
            "framework.csv: 20,001 elements are more than the 2000 that this explorer takes. Leave some out."
        ]
    );
}

#[test]
fn what_is_wrong_with_a_tree_is_said_with_its_remedy_in_every_language() {
    let rows = |rows: &str| format!("code,parent,name,weight,direction,worst,best\n{rows}");
    let trees = [
        (
            "index,,I,,,,\ni,nobody,A,,,,\nj,index,B,,,,\n",
            "names the parent “nobody”",
        ),
        ("i,j,A,,,,\nj,i,B,,,,\n", "every row names a parent"),
        (
            "index,,I,,,,\nother,,O,,,,\ni,index,A,,,,\nj,index,B,,,,\n",
            "index, other: these have no parent",
        ),
        (
            "index,,I,,,,\ni,j,A,,,,\nj,i,B,,,,\nk,index,C,,,,\n",
            "i, j: these never reach the index",
        ),
        ("index,,I,,,,\n", "there is nothing below the index"),
        (
            "index,,I,,,,\ni,index,A,-2,,,\nj,index,B,,,,\n",
            "the weight of “i” is −2",
        ),
        (
            "index,,I,,,,\ni,index,A,,,3,3\nj,index,B,,,,\n",
            "both goalposts of “i” are 3",
        ),
        (
            "index,,I,,,,\ni,index,A,,-1,3,4\nj,index,B,,,,\n",
            "worst 3 and best 4 of “i” contradict",
        ),
    ];
    for (tree, expected) in trees {
        let problems = small(CITIES, &rows(tree), VALUES).unwrap_err();
        let english = sentences(&problems);
        assert!(
            english.iter().any(|sentence| sentence.contains(expected)),
            "{expected}: {english:?}"
        );
        for &language in Language::ALL {
            let source = fs::read_to_string(
                crate::common::root().join(format!("public/i18n/{}.ftl", language.word())),
            );
            let texts = Texts::new(language, &source.unwrap(), Numerals::default()).unwrap();
            for (problem, english) in problems.iter().zip(&english) {
                let own = problem_sentence(&texts, problem);
                assert_eq!(own == *english, language == Language::English, "{own}");
            }
        }
    }
    // A list of a whole table does not become a sentence of it.
    let mut many = String::from("index,,I,,,,\ni,index,A,,,,\nj,index,B,,,,\n");
    for n in 0..1_000 {
        many += &format!("top{n},,T,,,,\n");
    }
    let problems = small(CITIES, &rows(&many), VALUES).unwrap_err();
    assert!(sentences(&problems)[0].contains("index, top0, top1, top2, top3, …: these"));
}

#[test]
fn of_a_panel_the_latest_year_is_shown_and_said() {
    let values = "id,year,i,j\na,2019,1,1\na,2021,2,2\nb,2019,3,3\n";
    let package = small(CITIES, FRAMEWORK, values).unwrap();
    let indicator = package.dataset.framework().find("i").unwrap();
    assert_eq!(package.dataset.value(indicator, 0), Some(2.0));
    assert_eq!(package.dataset.value(indicator, 1), None);
    assert_eq!(
        sentences(&package.warnings),
        ["values.csv: figures for 2 years; those of 2021 are shown."]
    );
}

/// Sentences on what is wrong with these tables.
fn wrong(cities: &str, framework: &str, values: &str) -> Vec<String> {
    sentences(&small(cities, framework, values).unwrap_err())
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
    let not_a_number = |row: usize| {
        format!(
            "values.csv, row {row}, column “i”: this must be a number, not “x”. Leave the cell empty if the figure is missing."
        )
    };
    for (values, row) in [
        ("id,i,j\na,1,2\nb,x,\n", 3),
        // Blank lines are rows, also before the header and in a row of commas.
        ("id,i,j\n\na,1,2\n\n\nb,x,\n", 6),
        ("\n\nid,i,j\na,1,2\nb,x,\n", 5),
        ("id,i,j\na,1,2\n,,\n , , \nb,x,\n", 5),
        ("id,i,j\na,1,2\n\"\",\"\",\"\"\nb,x,\n", 4),
        ("id,i,j\r\n\r\na,1,2\r\n\r\nb,x,\r\n", 5),
        ("id,i,j\r\ra,1,2\r\rb,x,", 5),
        ("id,i,j\na,1,2\nb,x,\n\n\n", 3),
    ] {
        assert_eq!(wrong(CITIES, FRAMEWORK, values), [not_a_number(row)]);
    }
    // A line break within quotation marks begins no row.
    let cities = "id,name\na,\"A\n\nB\"\n\nb,\n";
    assert_eq!(
        wrong(cities, FRAMEWORK, VALUES),
        ["cities.csv, row 4, column “name”: this cell must not be empty."]
    );
    let cities = "id,name\n\"a\",\"A\r\n\"\"B\"\"\r\n\"\r\n\r\nb,\r\n";
    assert_eq!(
        wrong(cities, FRAMEWORK, VALUES),
        ["cities.csv, row 4, column “name”: this cell must not be empty."]
    );
    // What is wrong with the header is told where the header is.
    assert_eq!(
        wrong("\n\nid,nom\na,A\n", FRAMEWORK, VALUES),
        ["cities.csv, row 3, column “name”: this column must be there. Add it."]
    );
    assert_eq!(
        wrong(CITIES, FRAMEWORK, "\nid,i,j,k\na,1,2,3\nb,,,\n"),
        [
            "values.csv, row 2, column “k”: the framework has no indicator with this code. Correct the code, add the indicator to framework.csv, or remove the column."
        ]
    );
    // The first of two rows with one id is told by its number, too.
    assert_eq!(
        wrong("id,name\n\na,A\n\na,B\n", FRAMEWORK, "id,i,j\na,1,2\n"),
        [
            "cities.csv, row 5, column “id”: “a” already appears in row 3. Every id and code may appear only once."
        ]
    );
}

#[test]
fn a_header_beyond_the_bound_is_refused_before_any_row_is_read() {
    let headings: String = (0..30_000).map(|n| format!(",c{n}")).collect();
    // Each row would be a problem of its own.
    let rows = "too,short\n".repeat(100);
    let (cities, framework, values) = (
        format!("id,name{headings}\n{rows}"),
        format!("code,parent,name{headings}\n{rows}"),
        format!("id{headings}\n{rows}"),
    );
    let refused = |file: &str, found: &str| {
        format!(
            "{file}: {found} columns are more than the 1000 that this explorer takes. Leave some out."
        )
    };
    assert_eq!(
        wrong(&cities, FRAMEWORK, VALUES),
        [refused("cities.csv", "30,002")]
    );
    assert_eq!(
        wrong(CITIES, &framework, VALUES),
        [refused("framework.csv", "30,003")]
    );
    assert_eq!(
        wrong(CITIES, FRAMEWORK, &values),
        [refused("values.csv", "30,001")]
    );
    assert_eq!(
        wrong(&cities, &framework, &values).len(),
        3,
        "all three are told"
    );
}

#[test]
fn a_framework_beyond_the_bound_is_refused_before_it_is_read() {
    let elements: String = (0..100_000).map(|n| format!("e{n},nowhere,E\n")).collect();
    assert_eq!(
        wrong(CITIES, &format!("code,parent,name\n{elements}"), VALUES),
        [
            "framework.csv: 100,000 elements are more than the 2000 that this explorer takes. Leave some out."
        ]
    );
}

#[test]
fn more_cities_than_are_taken_are_refused_in_the_figures_too() {
    let values: String = (0..60_000).map(|n| format!("c{n},1,2\n")).collect();
    let refused = [
        "values.csv: 60,000 cities are more than the 50,000 that this explorer takes. Split the data set.",
    ];
    assert_eq!(
        wrong(CITIES, FRAMEWORK, &format!("id,i,j\n{values}")),
        refused
    );
    let panel = values.replace(",1,", ",2020,1,");
    assert_eq!(
        wrong(CITIES, FRAMEWORK, &format!("id,year,i,j\n{panel}")),
        refused
    );
}

#[test]
fn of_a_table_wrong_throughout_the_first_problems_are_kept_and_the_rest_counted() {
    let mut values = "id,i,j\n".to_owned();
    for n in 0..20_000 {
        values += &format!("x{n},n/a,n/a\n");
    }
    let problems = small(CITIES, FRAMEWORK, &values).unwrap_err();
    assert_eq!(problems.len(), 1_001);
    let told = sentences(&problems);
    // Each row names no city; and two cities have no row.
    assert_eq!(
        told[..2],
        [
            "values.csv: the first 1000 problems are listed, and 19,002 more were found. Fix first what repeats.",
            "values.csv, row 2, column “id”: cities.csv has no city “x0”. Add it there or remove this row."
        ]
    );
    let ragged = format!("id,name\n{}", "a,b,c\n".repeat(1_500));
    let problems = small(&ragged, FRAMEWORK, VALUES).unwrap_err();
    assert_eq!(problems.len(), 1_001);
    // No row is left, and the figures are of cities that are not there.
    assert!(sentences(&problems)[0].contains("and 503 more were found"));
}

#[test]
fn what_is_told_of_a_place_keeps_little_of_what_stands_there() {
    let long = "h".repeat(1_000_000);
    let (framework, values) = (
        format!("{FRAMEWORK}k,p,K,{long},,,\n"),
        format!("id,i,j,{long}\na,{long},1,1\n{long},1,1,1\nb,1,1,1\n"),
    );
    let mut problems = small(CITIES, &framework, VALUES).unwrap_err();
    problems.extend(small(CITIES, FRAMEWORK, &values).unwrap_err());
    assert_eq!(problems.len(), 4);
    for problem in problems {
        assert!(format!("{problem:?}").len() < 1_000);
    }
}

#[test]
fn the_largest_data_sets_that_are_taken_are_read_in_full() {
    // As many cities as are taken, each in two years.
    let (mut cities, mut values) = ("id,name,region\n".to_owned(), "id,year,i,j\n".to_owned());
    for n in 0..50_000 {
        cities += &format!("c{n},City {n},r{n}\n");
        values += &format!("c{n},2020,0,0\nc{n},2021,{n},{}\n", n * 2);
    }
    let package = small(&cities, FRAMEWORK, &values).unwrap();
    let j = package.dataset.framework().find("j").unwrap();
    assert_eq!(package.dataset.n_units(), 50_000);
    assert_eq!(package.dataset.value(j, 49_999), Some(99_998.0));
    // As many indicators as are taken.
    let mut framework = "code,parent,name\nindex,,I\n".to_owned();
    let (mut header, mut row) = ("id".to_owned(), "a".to_owned());
    for n in 0..500 {
        framework += &format!("i{n},index,I\n");
        header += &format!(",i{n}");
        row += &format!(",{n}");
    }
    let package = small("id,name\na,A\n", &framework, &format!("{header}\n{row}\n")).unwrap();
    let last = package.dataset.framework().find("i499").unwrap();
    assert_eq!(package.dataset.value(last, 0), Some(499.0));
}

#[test]
fn three_tables_are_together_no_larger_than_is_taken() {
    let blank = "\n".repeat(33 << 20);
    let (cities, values) = (format!("{CITIES}{blank}"), format!("{VALUES}{blank}"));
    let problems = small(&cities, FRAMEWORK, &values).unwrap_err();
    assert!(matches!(
        problems[..],
        [Problem {
            kind: ProblemKind::TooLarge { .. },
            ..
        }]
    ));
}
