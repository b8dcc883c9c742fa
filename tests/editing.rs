//! Figures can be changed, cities added, files of one's own opened, and all of
//! it written so that it is read back.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use learning_city_explorer::data::archive::{ArchiveError, pack, unpack};
use learning_city_explorer::data::own::{self, OwnFile};
use learning_city_explorer::data::package::{checksum, read_descriptor};
use learning_city_explorer::data::{
    Files, Package, Problem, ProblemKind, TableName, edit, read, write,
};
use learning_city_explorer::i18n::{Numerals, Texts, problem_sentence};
use learning_city_explorer::model::coverage::{Coverage, State};
use learning_city_explorer::model::engine::{Chain, Engine, engine_weights};
use learning_city_explorer::model::names::Names;
use learning_city_explorer::model::results::{self, Origin};
use learning_city_explorer::model::simulation;
use learning_city_explorer::scenario::{AddedCity, EditedFigure, Edits, Scenario, WeightMap};

const SHIPPED: [&str; 3] = [
    "european-cities-2019",
    "us-metros-2019",
    "bolivia-municipalities-2020",
];

fn own_files(name: &str) -> Vec<OwnFile> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("public/data")
        .join(name);
    [
        "datapackage.json",
        "cities.csv",
        "framework.csv",
        "values.csv",
    ]
    .map(|file| OwnFile {
        name: file.to_owned(),
        bytes: fs::read(folder.join(file)).unwrap(),
    })
    .to_vec()
}

fn shipped(name: &str) -> Package {
    own::open(own_files(name)).unwrap()
}

fn file(name: &str, text: &str) -> OwnFile {
    OwnFile {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

fn figure(city: &str, indicator: &str, value: Option<f64>) -> EditedFigure {
    EditedFigure {
        city: city.to_owned(),
        indicator: indicator.to_owned(),
        value,
    }
}

fn edits(figures: &[EditedFigure], cities: &[(&str, &str, Option<&str>)]) -> Edits {
    let mut edits = Edits::default();
    for figure in figures {
        assert!(edits.set_figure(figure.clone()));
    }
    edits.cities = cities
        .iter()
        .map(|(id, name, like)| AddedCity {
            id: (*id).to_owned(),
            name: (*name).to_owned(),
            like: like.map(str::to_owned),
        })
        .collect();
    edits
}

fn value(package: &Package, city: &str, indicator: &str) -> Option<f64> {
    let dataset = &package.dataset;
    let node = dataset.framework().find(indicator).unwrap();
    dataset.value(node, dataset.unit_index(city).unwrap())
}

fn ranks(package: Package) -> Vec<u32> {
    let chain = Chain::of(&Scenario::default(), &package);
    let engine = Engine::new(Arc::new(package), chain, &[]).unwrap();
    engine
        .ranks(&engine_weights(engine.framework(), &WeightMap::new()))
        .unwrap()
}

/// All that a data set says: equal strings, equal data sets.
fn told(package: &Package) -> String {
    let dataset = &package.dataset;
    let framework = dataset.framework();
    let columns: Vec<_> = framework
        .indicators()
        .iter()
        .map(|&node| dataset.column(node))
        .collect();
    let nodes: Vec<_> = framework.nodes().collect();
    format!(
        "{:?}\n{nodes:?}\n{columns:?}\n{:?}\n{:?}",
        dataset.units(),
        dataset.groupings(),
        package.cities,
    )
}

#[test]
fn a_changed_figure_counts_and_the_published_data_set_stays() {
    let published = shipped("european-cities-2019");
    let before = told(&published);
    let changes = edits(
        &[
            figure("helsinki", "adult-learning", Some(1.5)),
            figure("paris", "museums", None),
        ],
        &[],
    );
    let simulated = edit::apply(&published, &changes).unwrap();
    assert_eq!(value(&simulated, "helsinki", "adult-learning"), Some(1.5));
    assert_eq!(value(&simulated, "paris", "museums"), None);
    assert_eq!(
        value(&simulated, "paris", "adult-learning"),
        value(&published, "paris", "adult-learning")
    );
    assert_eq!(simulated.edits, changes);
    assert_eq!(told(&published), before);
    assert_eq!(simulated.sha256, published.sha256);
    let listed = simulation::changes(&published, &simulated);
    let pairs: Vec<_> = listed
        .iter()
        .map(|change| (change.before, change.after))
        .collect();
    assert_eq!(
        pairs,
        [
            (value(&published, "helsinki", "adult-learning"), Some(1.5)),
            (value(&published, "paris", "museums"), None)
        ]
    );
    let neglected = [
        "early-education",
        "adult-learning",
        "school-satisfaction",
        "museums",
    ]
    .map(|code| figure("helsinki", code, Some(0.0)));
    let neglected = edit::apply(&published, &edits(&neglected, &[])).unwrap();
    let unit = published.dataset.unit_index("helsinki").unwrap();
    assert!(
        ranks(neglected)[unit] > ranks(published)[unit],
        "the ranking does not follow"
    );
}

#[test]
fn a_city_is_added_like_another_and_then_changed() {
    let published = shipped("european-cities-2019");
    let cities = [
        ("new-oslo", "New Oslo", Some("stockholm")),
        ("empty", "Empty", None),
    ];
    let changes = edits(&[figure("new-oslo", "museums", Some(1_000.0))], &cities);
    let simulated = edit::apply(&published, &changes).unwrap();
    assert_eq!(simulated.dataset.n_units(), published.dataset.n_units() + 2);
    assert_eq!(value(&simulated, "new-oslo", "museums"), Some(1_000.0));
    assert_eq!(
        value(&simulated, "new-oslo", "adult-learning"),
        value(&published, "stockholm", "adult-learning")
    );
    assert_eq!(value(&simulated, "empty", "museums"), None);
    let region = |unit: usize| simulated.dataset.groupings()[0].labels[unit].clone();
    let unit = |id: &str| simulated.dataset.unit_index(id).unwrap();
    assert_eq!(region(unit("new-oslo")), region(unit("stockholm")));
    assert_eq!(
        simulated.cities[unit("new-oslo")].position,
        None,
        "it is on no map"
    );
    let (like, empty) = (unit("new-oslo"), unit("empty"));
    let ranks = ranks(simulated);
    assert!(ranks[like] > 0);
    assert_eq!(ranks[empty], 0, "a city without figures is not ranked");
}

#[test]
fn what_the_data_set_does_not_have_is_left_out_and_told() {
    let published = shipped("european-cities-2019");
    let changes = edits(
        &[
            figure("atlantis", "museums", Some(1.0)),
            figure("oslo", "happiness", Some(1.0)),
            figure("oslo", "political", Some(1.0)),
            figure("oslo", "adult-learning", Some(22.5)),
        ],
        &[("oslo", "Another Oslo", None)],
    );
    let simulated = edit::apply(&published, &changes).unwrap();
    assert!(simulated.edits.is_empty(), "{:?}", simulated.edits);
    assert_eq!(told(&simulated), told(&published));
    assert_eq!(
        edit::unknown_names(&published, &changes),
        ["oslo", "atlantis", "happiness", "political"]
    );
}

#[test]
fn a_new_city_gets_an_id_of_its_own() {
    let package = shipped("european-cities-2019");
    for (name, id) in [
        ("Oslo", "oslo-2"),
        ("My City, 2nd: try", "my-city-2nd-try"),
        ("القاهرة", "القاهرة"),
        ("--", "city"),
    ] {
        assert_eq!(edit::new_id(&package, name), id, "{name}");
    }
}

#[test]
fn every_package_comes_back_as_it_was_written() {
    for name in SHIPPED {
        let published = shipped(name);
        let zip = write::package(&published);
        let opened = own::open(vec![OwnFile {
            name: "a.zip".to_owned(),
            bytes: zip,
        }])
        .unwrap();
        assert_eq!(told(&opened), told(&published), "{name}");
        assert_eq!(opened.sha256, published.sha256, "{name}: the very tables");
        assert_eq!(opened.warnings, []);
        assert_eq!(
            opened.descriptor.index.notes,
            published.descriptor.index.notes
        );
        let contributors = |package: &Package| package.descriptor.original["contributors"].clone();
        assert_eq!(
            contributors(&opened),
            contributors(&published),
            "what we do not use stays"
        );

        let tables = write::tables(&published);
        let descriptor = write::descriptor(&published, &tables);
        let rewritten = read(read_descriptor(descriptor.as_bytes()).unwrap(), &tables).unwrap();
        assert_eq!(told(&rewritten), told(&published), "{name}");
        assert_eq!(
            rewritten.warnings,
            [],
            "{name}: sizes and checksums are those of the new tables"
        );
    }
}

#[test]
fn a_simulated_package_says_so_wherever_it_goes() {
    let published = shipped("european-cities-2019");
    let changes = edits(
        &[figure("oslo", "museums", Some(500.0))],
        &[("new", "New", Some("oslo"))],
    );
    let simulated = edit::apply(&published, &changes).unwrap();
    let zip = OwnFile {
        name: "a.zip".to_owned(),
        bytes: write::package(&simulated),
    };
    let opened = own::open(vec![zip]).unwrap();
    assert_eq!(told(&opened), told(&simulated));
    assert_ne!(opened.sha256, published.sha256);
    assert!(opened.descriptor.title.ends_with("(simulated)"));
    assert!(
        opened.descriptor.index.notes[0]
            .starts_with("Simulated: 1 figures changed and 1 cities added")
    );
    let stated: Edits =
        serde_json::from_value(opened.descriptor.original["simulation"]["edits"].clone()).unwrap();
    assert_eq!(stated, changes);
}

#[test]
fn coinr_tables_come_back_with_the_same_figures() {
    for name in SHIPPED {
        let published = shipped(name);
        let pair = unpack(&write::coinr(&published), 1 << 24, |_| true).unwrap();
        let files = pair
            .into_iter()
            .map(|(name, bytes)| OwnFile { name, bytes })
            .rev();
        let opened = own::open(files.collect()).unwrap();
        let columns = |package: &Package| {
            let framework = package.dataset.framework();
            let columns = framework.indicators().iter().map(|&node| {
                let node_of = framework.node(node);
                format!(
                    "{} {:?} {:?}",
                    node_of.name,
                    node_of.direction,
                    package.dataset.column(node)
                )
            });
            columns.collect::<Vec<_>>()
        };
        assert_eq!(columns(&opened), columns(&published), "{name}");
        assert_eq!(opened.dataset.units(), published.dataset.units());
        let pillars = |package: &Package| package.dataset.framework().pillars().len();
        assert_eq!(pillars(&opened), pillars(&published));
    }
}

const TABLE: &str = "City,Country,Schools,Museums per 1000,Note\n\
    Åre,SE,3,1.5,small\nBergen,NO,,2.5,\n\"Cork, Ireland\",IE,7,-3,\n";

#[test]
fn a_single_table_becomes_a_data_set_and_says_what_it_assumed() {
    let package = own::open(vec![file("my cities.csv", TABLE)]).unwrap();
    let ids: Vec<_> = package
        .dataset
        .units()
        .iter()
        .map(|unit| unit.id.as_str())
        .collect();
    assert_eq!(ids, ["åre", "bergen", "cork-ireland"]);
    assert_eq!(package.dataset.units()[2].name, "Cork, Ireland");
    let framework = package.dataset.framework();
    let names: Vec<_> = framework
        .indicators()
        .iter()
        .map(|&node| framework.node(node).name.as_str())
        .collect();
    assert_eq!(names, ["Schools", "Museums per 1000"]);
    assert_eq!(value(&package, "bergen", "schools"), None);
    assert_eq!(
        value(&package, "cork-ireland", "museums-per-1000"),
        Some(-3.0)
    );
    assert_eq!(package.cities[0].country, "SE");
    assert_eq!(package.dataset.groupings()[0].name, "Note");
    assert_eq!(
        package.warnings[0].kind,
        ProblemKind::AssumedDirection { indicators: 2 }
    );
    assert_eq!(package.warnings[0].file_name(), "my cities.csv");
    assert!(ranks(package).iter().any(|&rank| rank == 1));
}

#[test]
fn every_problem_of_a_single_table_is_told_in_its_own_words() {
    let text =
        "City,Schools,Museums per 1000\nOslo,3,1\nBergen,n/a,2\nOslo,4,many\nShort,1\n,5,5\n";
    let problems = own::open(vec![file("mine.csv", text)]).unwrap_err();
    let told: Vec<_> = problems
        .iter()
        .map(|problem| {
            (
                problem.file_name(),
                problem.row,
                problem.column.as_deref().unwrap_or("-"),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("mine.csv", Some(3), "Schools"),
            ("mine.csv", Some(4), "Museums per 1000"),
            ("mine.csv", Some(4), "City"),
            ("mine.csv", Some(5), "-"),
            ("mine.csv", Some(6), "City"),
        ]
    );
}

#[test]
fn files_that_are_no_data_set_are_refused_with_what_to_do() {
    let one = |name: &str, text: &str| {
        own::open(vec![file(name, text)]).unwrap_err()[0]
            .kind
            .clone()
    };
    assert_eq!(
        one("a.csv", "City;Schools\nOslo;3\n"),
        ProblemKind::OtherSeparator { found: ';' }
    );
    assert_eq!(
        one("a.csv", "City,Country\nOslo,NO\n"),
        ProblemKind::NoFigures
    );
    assert_eq!(one("a.xlsx", "PK\u{3}\u{4}"), ProblemKind::Workbook);
    assert_eq!(one("a.pdf", "%PDF"), ProblemKind::NotOurs);
    assert_eq!(
        one("a.zip", "PK\u{3}\u{4} and then nothing"),
        ProblemKind::BadArchive
    );
    assert_eq!(one("a.csv", "<!doctype html>"), ProblemKind::IsWebPage);
    let mut files = own_files("european-cities-2019");
    files.retain(|file| file.name != "values.csv");
    let problems = own::open(files).unwrap_err();
    assert_eq!(
        problems,
        [Problem::in_table(TableName::Values, ProblemKind::NotChosen)]
    );
    let texts = Texts::english(Numerals::default()).unwrap();
    for kind in [
        ProblemKind::Workbook,
        ProblemKind::NotOurs,
        ProblemKind::Unreadable,
        ProblemKind::NoFigures,
    ] {
        let sentence = problem_sentence(
            &texts,
            &Problem::in_table(TableName::Values, kind).in_file("a.b"),
        );
        assert!(
            sentence.starts_with("a.b: ") && sentence.ends_with('.'),
            "{sentence}"
        );
    }
}

#[test]
fn a_pair_for_coinr_is_judged_in_its_own_words() {
    let meta = "iCode,iName,Level,Parent,Direction,Weight,Type,Unit\n\
        a,Alpha,1,p,1,1,Indicator,%\nb,Beta,1,p,-1,2,Indicator,\np,Pillar,2,index,1,1,Aggregate,\n\
        index,Index,3,NA,1,1,Aggregate,\nsize,Size,NA,NA,NA,NA,Group,\n";
    let data = "uCode,uName,size,a,b\nx,X-ville,large,1,NA\ny,Y-ville,small,2,4\n";
    let package = own::open(vec![file("iMeta.csv", meta), file("iData.csv", data)]).unwrap();
    assert_eq!(value(&package, "x", "b"), None);
    assert_eq!(value(&package, "y", "b"), Some(4.0));
    assert_eq!(
        package.dataset.groupings()[0].labels[0].as_deref(),
        Some("large")
    );

    let bad = data.replace("2,4", "two,4").replace("y,Y", "x,Y");
    let problems = own::open(vec![file("iData.csv", &bad), file("iMeta.csv", meta)]).unwrap_err();
    let place = |problem: &Problem| {
        (
            problem.file_name().to_owned(),
            problem.row,
            problem.column.clone(),
        )
    };
    let places: Vec<_> = problems.iter().map(place).collect();
    assert!(
        places.contains(&("iData.csv".to_owned(), Some(3), Some("uCode".to_owned()))),
        "{places:?}"
    );
}

#[test]
fn an_archive_is_read_whatever_packed_it_and_never_trusted() {
    let files: [(&str, &[u8]); 2] = [("a.csv", b"x,y\n1,2\n"), ("b/c.json", b"{}")];
    let archive = pack(&files);
    let unpacked = unpack(&archive, 100, |_| true).unwrap();
    assert_eq!(unpacked[1], ("b/c.json".to_owned(), b"{}".to_vec()));
    assert_eq!(unpack(&archive, 9, |_| true), Err(ArchiveError::TooLarge));
    assert_eq!(
        unpack(&archive[..archive.len() - 1], 100, |_| true),
        Err(ArchiveError::Damaged)
    );
    let mut wrong = archive.clone();
    wrong[36] ^= 1;
    assert_eq!(
        unpack(&wrong, 100, |_| true),
        Err(ArchiveError::Damaged),
        "a checksum differs"
    );

    // A bomb: a megabyte of zeros in a thousand bytes, with a false size.
    let zeros = vec![0; 1 << 20];
    let squeezed = miniz_oxide::deflate::compress_to_vec(&zeros, 9);
    let mut bomb = pack(&[("a.csv", &squeezed)]);
    let directory = bomb.len() - 22 - 46 - 5;
    bomb[directory + 10] = 8;
    bomb[directory + 16..directory + 20].copy_from_slice(&crc32fast::hash(&zeros).to_le_bytes());
    assert_eq!(
        unpack(&bomb, 1 << 16, |_| true),
        Err(ArchiveError::TooLarge)
    );
    assert_eq!(unpack(&bomb, 1 << 20, |_| true).unwrap()[0].1, zeros);
}

#[test]
fn no_bytes_make_an_archive_crash() {
    let archive = pack(&[("a.csv", b"x,y\n1,2\n")]);
    for at in 0..archive.len() {
        for value in [0, 1, 0x7f, 0xff] {
            let mut broken = archive.clone();
            broken[at] = value;
            let _ = unpack(&broken, 1_000, |_| true);
        }
        let _ = unpack(&archive[..at], 1_000, |_| true);
    }
}

#[test]
fn results_say_where_they_come_from_and_hide_no_formula() {
    let published = shipped("european-cities-2019");
    let changes = edits(
        &[],
        &[
            ("trap", "=HYPERLINK(\"x\")", Some("oslo")),
            ("dash", "-Dash", Some("paris")),
        ],
    );
    let package = Arc::new(edit::apply(&published, &changes).unwrap());
    let chain = Chain::of(&Scenario::default(), &package);
    let engine = Engine::new(Arc::clone(&package), chain, &[]).unwrap();
    let weights = engine_weights(engine.framework(), &WeightMap::new());
    let scored = engine.score(&weights, &[]).unwrap();
    let names = Names::new(&package, None, str::to_owned);
    let origin = Origin {
        address: "https://example.org/?add=trap".to_owned(),
    };
    let table = results::table(&scored, &names, &origin);
    let mut reader = csv::Reader::from_reader(table.as_slice());
    let header = reader.headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|heading| heading == name).unwrap();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), package.dataset.n_units());
    assert_eq!(&rows[0][column("rank")], "1");
    for row in &rows {
        assert!(!row.iter().any(|cell| cell.starts_with('=')), "{row:?}");
        assert_eq!(&row[column("sha256")], published.sha256);
        assert_eq!(&row[column("address")], origin.address);
        assert_ne!(&row[column("simulated")], "no");
    }
    let cities: Vec<&str> = rows.iter().map(|row| &row[column("city")]).collect();
    assert!(cities.contains(&"'=HYPERLINK(\"x\")") && cities.contains(&"'-Dash"));
    let first = engine.framework().node(engine.pillars()[0]).code.clone();
    let unit = scored.order()[0] as usize;
    let score: f64 = rows[0][column(&first)].parse().unwrap();
    assert_eq!(
        Some(score),
        engine.element_score(engine.pillars()[0], unit),
        "to the last bit"
    );
}

#[test]
fn coverage_counts_every_place_once() {
    for impute in [
        None,
        Some(learning_city_explorer::scenario::ImputationChoice::Mean),
    ] {
        let scenario = Scenario {
            imputation: impute,
            ..Scenario::default()
        };
        let package = Arc::new(shipped("european-cities-2019"));
        let chain = Chain::of(&scenario, &package);
        let coverage = Coverage::of(&Engine::new(package, chain, &[]).unwrap());
        assert_eq!(coverage.total.present + coverage.total.missing, 45 * 26);
        assert_eq!(coverage.total.missing, 80);
        assert_eq!(coverage.total.filled > 0, impute.is_some());
        let by_unit: usize = coverage
            .units
            .iter()
            .map(|(_, counts)| counts.missing)
            .sum();
        let by_indicator: usize = coverage
            .indicators
            .iter()
            .map(|(_, counts)| counts.missing)
            .sum();
        assert_eq!((by_unit, by_indicator), (80, 80));
        let marks = coverage.matrix.iter().flatten();
        assert_eq!(marks.filter(|&&state| state >= State::Filled).count(), 80);
    }
}

/// A data set as large as a country's communes.
fn large(cities: usize, indicators: usize) -> Package {
    let header: String = (0..indicators).map(|n| format!(",Indicator {n}")).collect();
    let mut text = format!("City{header}\n");
    for city in 0..cities {
        text += &format!("City {city}");
        for indicator in 0..indicators {
            text += &format!(",{}.{}", (city * 7 + indicator * 13) % 1_000, city % 10);
        }
        text.push('\n');
    }
    own::open(vec![file("large.csv", &text)]).unwrap()
}

#[test]
fn ten_thousand_cities_are_changed_like_few() {
    let published = large(10_000, 60);
    let changes = edits(
        &[figure("city-9999", "indicator-59", Some(1.0))],
        &[("new", "New", Some("city-1"))],
    );
    let start = Instant::now();
    let simulated = edit::apply(&published, &changes).unwrap();
    println!("10,000 x 60 edited in {:?}", start.elapsed());
    assert_eq!(simulated.dataset.n_units(), 10_001);
    assert_eq!(value(&simulated, "city-9999", "indicator-59"), Some(1.0));
    let files = Files::clone(&write::tables(&published));
    assert_eq!(checksum(&files).len(), 64);
}
