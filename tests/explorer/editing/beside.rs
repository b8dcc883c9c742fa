//! Tables beside the three go along with a package, and come back with it.

use super::*;
use crate::common::{shipped as whole, shipped_file};
use data::beside::Beside;
use data::limits::LimitTable;
use scenario::{QualityChoice, from_query};

/// Data sets with tables beside the three, and the files that these are in.
const BESIDE: [(&str, &str); 3] = [
    ("brazilian-municipalities", "values-2000.csv"),
    ("english-districts", "limits.csv"),
    ("kenyan-counties-2019", "counts.csv"),
];

fn zipped(bytes: Vec<u8>) -> Vec<OwnFile> {
    let name = "taken.zip".to_owned();
    vec![OwnFile { name, bytes }]
}

/// Every figure of a package, by year, city and indicator.
fn figures(package: &Package) -> Vec<String> {
    let years = package.in_years(&package.edits, &[], QualityChoice::All, false);
    let of = |(year, package): (String, Arc<Package>)| {
        let dataset = Arc::clone(&package.dataset);
        let framework = dataset.framework();
        let columns = framework.indicators().iter().map(|&node| {
            let node_of = framework.node(node);
            format!("{year} {} {:?}", node_of.code, dataset.column(node))
        });
        columns.collect::<Vec<_>>()
    };
    years.into_iter().flat_map(of).collect()
}

#[test]
fn a_package_takes_all_its_tables_along_and_comes_back_the_same() {
    for (name, file) in BESIDE {
        let published = whole(name);
        let zip = write::package(&published);
        let inside = unpack(&zip, 1 << 24, |path| path == file).unwrap();
        let bytes = shipped_file(name, file);
        assert_eq!(inside, [(file.to_owned(), bytes)], "{name}");
        let opened = own::open(zipped(zip.clone())).unwrap();
        assert_eq!(opened.beside, published.beside, "{name}");
        assert_eq!(opened.sha256, published.sha256, "{name}");
        assert_eq!(opened.warnings, [], "{name}");
        assert_eq!(opened.offered(), published.offered(), "{name}");
        assert_eq!(write::package(&opened), zip, "{name}");
        let (opened, published) = (
            opened.with_years_beside().unwrap(),
            published.with_years_beside().unwrap(),
        );
        assert_eq!(opened.unread(), [], "{name}");
        assert_eq!(figures(&opened), figures(&published), "{name}");
        // To have read a year changes nothing of what is written.
        assert_eq!(write::package(&opened), zip, "{name}");
        let limits = |package: &Package| {
            let resource = package.limits().unwrap();
            let bytes = package.beside.get(&resource.name).unwrap();
            LimitTable::read(resource, bytes).unwrap().margins(package)
        };
        if name == "english-districts" {
            assert_eq!(limits(&opened), limits(&published));
        }
    }
}

#[test]
fn what_did_not_come_is_not_promised() {
    let (name, file) = BESIDE[0];
    let without = whole(name).with_beside(Beside::default());
    let opened = own::open(zipped(write::package(&without))).unwrap();
    assert_eq!(opened.named_beside().count(), 0);
    assert_eq!(opened.offered(), ["2010"]);
    // A descriptor that came without the table still names it.
    let mut files = own_files(name);
    let named = own::open(files.clone()).unwrap();
    assert_eq!(named.unread().len(), 1);
    assert_eq!(named.with_years_beside().unwrap().unread().len(), 1);
    // One that is there and is another is refused, and named.
    files.push(super::file(file, "id;what\n1;2\n"));
    let problems = own::open(files).and_then(Package::with_years_beside);
    let problems = problems.unwrap_err();
    assert_eq!(problems[0].file_name(), file, "{problems:?}");
}

#[test]
fn what_is_simulated_goes_along_in_every_year() {
    for (name, city, query) in [
        (
            "english-districts",
            "camden",
            "edit=camden:life-expectancy:3.5",
        ),
        ("brazilian-municipalities", "1100015", "add=new:New:1100015"),
    ] {
        let published = whole(name).with_years_beside().unwrap();
        let framework = published.dataset.framework();
        let code = framework.node(framework.indicators()[0]).code.clone();
        let changed = from_query(query).0.edits;
        let own = edits(&[figure(city, &code, Some(3.5))], &[]);
        let changes = Edits {
            figures: own.figures,
            ..changed
        };
        let simulated = edit::apply(&published, &changes).unwrap();
        let zip = write::package(&simulated);
        let opened = own::open(zipped(zip.clone())).unwrap();
        assert_eq!(opened.offered(), published.offered(), "{name}");
        assert_eq!(opened.year, published.year, "{name}");
        assert_eq!(opened.unread(), [], "{name}");
        assert_eq!(opened.dataset.n_units(), simulated.dataset.n_units());
        assert_eq!(figures(&opened), figures(&simulated), "{name}");
        let spans = |package: &Package| {
            let years = package.in_years(&package.edits, &[], QualityChoice::All, false);
            let of = |(_, package): &(String, Arc<Package>)| {
                let framework = package.dataset.framework();
                let nodes = framework.nodes();
                nodes
                    .map(|(_, node)| node.metadata.year.clone())
                    .collect::<Vec<_>>()
            };
            years.iter().map(of).collect::<Vec<_>>()
        };
        assert_eq!(spans(&opened), spans(&simulated), "{name}");
        assert_eq!(write::package(&opened), zip, "{name}");
    }
}

#[test]
fn a_table_with_a_year_for_each_row_keeps_all_of_them() {
    let text = "City,Year,Schools\nOslo,2020,1\nOslo,2021,2\nRome,2020,3\nRome,2021,5\n";
    let package = own::open(vec![file("years.csv", text)]).unwrap();
    assert_eq!(package.offered(), ["2020", "2021"]);
    let opened = own::open(zipped(write::package(&package))).unwrap();
    assert_eq!(figures(&opened), figures(&package));
    assert_eq!(opened.year, package.year);
}

#[test]
fn no_file_beside_the_tables_is_another_or_leads_elsewhere() {
    let descriptor = String::from_utf8(shipped_file("european-cities-2019", "datapackage.json"));
    let mut descriptor: serde_json::Value = serde_json::from_str(&descriptor.unwrap()).unwrap();
    let paths = [
        ("one", "../../values.csv"),
        ("two", "https://example.org/a/b.csv?x=1"),
        ("three", ".."),
        ("four", "README.md"),
        ("five", "c\\b.csv"),
        ("", "d.csv"),
        ("values", "again.csv"),
    ];
    let resources = descriptor["resources"].as_array_mut().unwrap();
    for (name, path) in paths {
        resources.push(serde_json::json!({ "name": name, "path": path }));
    }
    let mut files = own_files("european-cities-2019");
    files[0].bytes = serde_json::to_vec(&descriptor).unwrap();
    let mut package = own::open(files).unwrap();
    for (name, _) in paths.into_iter().filter(|(name, _)| *name != "values") {
        package
            .beside
            .put(name, format!("id\n{name}\n").into_bytes());
    }
    let written = unpack(&write::package(&package), 1 << 24, |_| true).unwrap();
    let mut names: Vec<&str> = written.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    let n_names = names.len();
    names.dedup();
    assert_eq!(names.len(), n_names, "{names:?}");
    for name in names {
        assert!(
            !name.contains(['/', '\\']) && !name.starts_with('.'),
            "{name}"
        );
    }
    let zip = write::package(&package);
    let opened = own::open(zipped(zip.clone())).unwrap();
    assert_eq!(opened.beside, package.beside);
    assert_eq!(write::package(&opened), zip);
}

#[test]
fn its_texts_in_other_languages_go_along_and_come_back() {
    let name = "us-metros-2019";
    let published = whole(name);
    assert_eq!(published.named_texts().count(), 5);
    let zip = write::package(&published);
    let opened = own::open(zipped(zip.clone())).unwrap();
    assert_eq!(opened.beside, published.beside);
    assert_eq!(write::package(&opened), zip);
    let named: Vec<(&str, &str)> = opened.named_texts().collect();
    assert!(named.contains(&("fr", "translations/fr.json")), "{named:?}");
    // What is in none of its files is not promised.
    let without = whole(name).with_beside(Beside::default());
    let opened = own::open(zipped(write::package(&without))).unwrap();
    assert_eq!(opened.named_texts().count(), 0);
}

#[test]
fn no_text_is_written_outside_its_folder() {
    let mut files = own_files("us-metros-2019");
    let descriptor = String::from_utf8(files[0].bytes.clone()).unwrap();
    let mut descriptor: serde_json::Value = serde_json::from_str(&descriptor).unwrap();
    let index = &mut descriptor["index"];
    index["translations"] = serde_json::json!({
        "../../fr": "fr.json", "a/b": "fr.json", "": "fr.json", "pt-BR": "../../fr.json",
    });
    files[0].bytes = descriptor.to_string().into_bytes();
    files.push(super::file("fr.json", "{}"));
    let package = own::open(files).unwrap();
    let written: Vec<String> = write::beside(&package)
        .into_iter()
        .map(|(file, _)| file)
        .collect();
    assert_eq!(written, ["translations/pt-BR.json"]);
}
