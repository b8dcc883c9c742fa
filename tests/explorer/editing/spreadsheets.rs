//! What a stranger wrote runs in no spreadsheet that opens a file of ours, and
//! is read back as it was.

use std::fmt::Write as _;

use super::*;

/// Texts that spreadsheets would run, or that look like it, and what must be
/// written for them.
const TEXTS: [(&str, &str); 22] = [
    ("=1+1", "'=1+1"),
    ("+1+1", "'+1+1"),
    ("-1-1", "'-1-1"),
    ("@SUM(1)", "'@SUM(1)"),
    ("＝1", "'＝1"),
    ("＋1", "'＋1"),
    ("－1", "'－1"),
    ("＠A1", "'＠A1"),
    ("\t=1", "'\t=1"),
    ("\r=1", "'\r=1"),
    ("\n=1", "'\n=1"),
    ("\ttab", "'\ttab"),
    ("\rreturn", "'\rreturn"),
    ("\nbreak", "'\nbreak"),
    (" =1", "' =1"),
    ("\u{0}=1", "'\u{0}=1"),
    ("\u{feff}=1", "'\u{feff}=1"),
    // Guarded already, by somebody else or as its own name.
    ("'=1", "''=1"),
    ("''=1", "'''=1"),
    // Harmless.
    ("'s-Hertogenbosch", "'s-Hertogenbosch"),
    ("a=1", "a=1"),
    ("", ""),
];

/// The rows of a CSV file as another program reads them.
fn rows(table: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(table);
    let row = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    reader.records().map(Result::unwrap).map(row).collect()
}

/// Cells that a spreadsheet would not show as they are.
fn dangerous(table: &[u8]) -> Vec<String> {
    let marks = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let runs = |cell: &String| {
        let shown = cell
            .trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == '\u{feff}');
        let is_run = shown.starts_with(marks) || cell.starts_with(['\t', '\r', '\n']);
        is_run && cell.parse::<f64>().is_err()
    };
    rows(table).into_iter().flatten().filter(runs).collect()
}

fn unpacked(name: &str, zip: Vec<u8>) -> Vec<(String, Vec<u8>)> {
    unpack(&zip, 1 << 24, |_| true).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A package in which everything that may be a formula is one.
fn hostile() -> Package {
    let mut cities = "id,name,country,region,=group\n".to_owned();
    let mut values = "id,=i,-j\n".to_owned();
    for (n, mark) in ["=", "+", "-", "@"].into_iter().enumerate() {
        writeln!(cities, "{mark}c{n},{mark}1+1,{mark}NO,{mark}R,{mark}label").unwrap();
        writeln!(values, "{mark}c{n},{n},-{n}.50").unwrap();
    }
    let framework = "code,parent,name,description,weight,direction,unit,worst,best,year,level,source,source_url,evidence,extra\n\
        =index,,=Index,=d,1,+1,,,,,,,,,=x\n+p,=index,+P,,,,,,,,,,,,\n\
        =i,+p,=I,@d,1,1,-u,-5,5,-2019,=level,+source,@url,direct,\n\
        -j,+p,-J,,1,-1,,2,-2,,,,,proxy,\n";
    let descriptor = r#"{"name": "=hostile", "title": "=Hostile", "version": "-1", "resources": [
        {"name": "cities", "path": "cities.csv"}, {"name": "framework", "path": "framework.csv"},
        {"name": "values", "path": "values.csv"}]}"#;
    own::open(vec![
        file("datapackage.json", descriptor),
        file("cities.csv", &cities),
        file("framework.csv", framework),
        file("values.csv", &values),
    ])
    .unwrap()
}

fn reopened(zip: Vec<u8>) -> Package {
    own::open(vec![OwnFile {
        name: "a.zip".to_owned(),
        bytes: zip,
    }])
    .unwrap()
}

#[test]
fn a_hostile_package_goes_from_package_to_page_to_package_unchanged_and_harmless() {
    let hostile = hostile();
    let first = write::package(&hostile);
    for (name, table) in unpacked("package", first.clone()) {
        if name.ends_with(".csv") {
            assert_eq!(dangerous(&table), [""; 0], "{name}");
        }
    }
    let once = reopened(first.clone());
    assert_eq!(told(&once), told(&hostile));
    assert_eq!(once.warnings, [], "sizes and checksums are the new tables'");
    // Nothing grows with every round.
    let second = write::package(&once);
    assert_eq!(second, first);
    // Columns that we do not use stay.
    let (_, framework) = &unpacked("package", first)[2];
    let framework = rows(framework);
    assert_eq!((&*framework[0][14], &*framework[1][14]), ("extra", "'=x"));
    // Numbers stay numbers, to the last sign that their publisher wrote.
    let (_, values) = &unpacked("package", second)[3];
    assert_eq!(rows(values)[2], ["'+c1", "1", "-1.50"]);
}

#[test]
fn what_is_simulated_is_as_harmless_and_comes_back() {
    let published = hostile();
    let changes = edits(
        &[figure("=c0", "-j", Some(-0.25))],
        &[
            ("-new", "  =HYPERLINK(\"x\")", Some("+c1")),
            ("d", "'=D", None),
        ],
    );
    let mut simulated = edit::apply(&published, &changes).unwrap();
    let mut zip = write::package(&simulated);
    for (name, table) in unpacked("package", zip.clone()) {
        if name.ends_with(".csv") {
            assert_eq!(dangerous(&table), [""; 0], "{name}");
        }
    }
    for _ in 0..3 {
        let opened = reopened(zip);
        assert_eq!(told(&opened), told(&simulated));
        zip = write::package(&opened);
        simulated = opened;
    }
    let (_, values) = &unpacked("package", zip)[3];
    assert_eq!(rows(values)[1], ["'=c0", "0", "-0.25"]);
}

#[test]
fn tables_for_coinr_are_harmless_and_come_back() {
    let hostile = hostile();
    let pair = unpacked("coinr", write::coinr(&hostile));
    for (name, table) in &pair {
        assert_eq!(dangerous(table), [""; 0], "{name}");
    }
    let files = pair
        .into_iter()
        .map(|(name, bytes)| OwnFile { name, bytes });
    let opened = own::open(files.collect()).unwrap();
    assert_eq!(opened.dataset.units(), hostile.dataset.units());
    let labels = |package: &Package| -> Vec<Vec<Option<String>>> {
        let groupings = package.dataset.groupings();
        groupings
            .iter()
            .map(|grouping| grouping.labels.clone())
            .collect()
    };
    assert_eq!(labels(&opened), labels(&hostile));
}

#[test]
fn codes_that_are_one_name_in_r_stay_two_columns() {
    let files = [
        file(
            "datapackage.json",
            r#"{"name": "twins", "resources": [
            {"name": "cities", "path": "cities.csv"}, {"name": "framework", "path": "framework.csv"},
            {"name": "values", "path": "values.csv"}]}"#,
        ),
        file("cities.csv", "id,name,a.b,-\na,A,x,y\nb,B,z,w\n"),
        file(
            "framework.csv",
            "code,parent,name\nindex,,I\np,index,P\na-b,p,One\na_b,p,Two\n",
        ),
        file("values.csv", "id,a-b,a_b\na,1,2\nb,3,4\n"),
    ];
    let published = own::open(files.to_vec()).unwrap();
    let pair = unpacked("coinr", write::coinr(&published)).into_iter();
    let opened = own::open(pair.map(|(name, bytes)| OwnFile { name, bytes }).collect()).unwrap();
    let figures = |package: &Package, n: usize| {
        let indicator = package.dataset.framework().indicators()[n];
        package.dataset.column(indicator).to_vec()
    };
    for n in [0, 1] {
        assert_eq!(figures(&opened, n), figures(&published, n));
    }
    assert_eq!(opened.dataset.groupings().len(), 2);
}

#[test]
fn results_hide_no_formula_in_any_cell_or_heading() {
    let package = Arc::new(hostile());
    let chain = Chain::published(&package);
    let engine = Engine::new(Arc::clone(&package), chain, &[]).unwrap();
    let weights = engine_weights(engine.framework(), &WeightMap::new());
    let scored = engine.score(&weights, &[1, 2, 3, 4]).unwrap();
    let names = Names::new(&package, None, str::to_owned);
    let origin = Origin {
        since: None,
        address: "=address".to_owned(),
    };
    let table = results::table(&scored, &names, &origin);
    assert_eq!(dangerous(&table), [""; 0]);
    let rows = rows(&table);
    assert!(rows[0].contains(&"'+p".to_owned()), "{:?}", rows[0]);
    // A loss of places is a number.
    let gains: Vec<i64> = rows[1..]
        .iter()
        .map(|row| row[1].parse().unwrap())
        .collect();
    assert!(gains.iter().any(|&gain| gain < 0), "{gains:?}");
}

#[test]
fn every_text_is_read_back_as_it_was() {
    // As names of cities, which may be anything.
    let published = hostile();
    for (text, written) in TEXTS.into_iter().filter(|(text, _)| !text.is_empty()) {
        let changes = Edits {
            cities: vec![AddedCity {
                id: "new".to_owned(),
                name: text.to_owned(),
                like: None,
            }],
            ..Edits::default()
        };
        let simulated = edit::apply(&published, &changes).unwrap();
        let tables = write::tables(&simulated);
        let name = rows(&tables.cities).last().unwrap()[1].clone();
        assert_eq!(name, written, "{text:?}");
        let opened = reopened(write::package(&simulated));
        assert_eq!(
            opened.dataset.units().last().unwrap().name,
            text,
            "{text:?}"
        );
    }
}
