//! Indicators that are not good enough for a reader: what is left out, what remains,
//! and what is said of it.

use std::sync::Arc;

use composite_index::Evidence;
use data::package::read_descriptor;
use data::{Descriptor, Files, Package, quality, read};
use model::index;
use model::left_out::Omission;
use scenario::{QualityChoice, Scenario, from_query};

use crate::common::{shipped, shipped_file};

const EUROPE: &str = "european-cities-2019";
const ENGLAND: &str = "english-districts";

/// The rows and columns of a table, as far as they are wanted.
fn cut(
    table: &[u8],
    is_row: impl Fn(&csv::StringRecord) -> bool,
    is_column: impl Fn(&str) -> bool,
) -> Vec<u8> {
    let mut reader = csv::Reader::from_reader(table);
    let headings = reader.headers().unwrap().clone();
    let kept: Vec<usize> = (0..headings.len())
        .filter(|&column| is_column(&headings[column]))
        .collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let row = |record: &csv::StringRecord| -> Vec<String> {
        kept.iter()
            .map(|&column| record[column].to_owned())
            .collect()
    };
    writer.write_record(row(&headings)).unwrap();
    for record in reader.records() {
        let record = record.unwrap();
        if is_row(&record) {
            writer.write_record(row(&record)).unwrap();
        }
    }
    writer.into_inner().unwrap()
}

/// A package published without its proxies and without these principles.
fn without_proxies(name: &str, emptied: &[&str]) -> Package {
    let file = |file: &str| shipped_file(name, file);
    let framework = file("framework.csv");
    let mut reader = csv::Reader::from_reader(&framework[..]);
    let place = reader
        .headers()
        .unwrap()
        .iter()
        .position(|heading| heading == "evidence");
    let place = place.unwrap();
    let proxies: Vec<String> = reader
        .records()
        .map(Result::unwrap)
        .filter(|record| &record[place] == "proxy")
        .map(|record| record[0].to_owned())
        .collect();
    assert!(!proxies.is_empty());
    let is_kept =
        |code: &str| !proxies.iter().any(|proxy| proxy == code) && !emptied.contains(&code);
    let files = Files {
        cities: file("cities.csv"),
        framework: cut(&framework, |record| is_kept(&record[0]), |_| true),
        values: cut(&file("values.csv"), |_| true, is_kept),
    };
    read(undeclared(name), &files).unwrap()
}

/// The descriptor of a package, which says nothing of the length of its tables.
fn undeclared(name: &str) -> Descriptor {
    let bytes = shipped_file(name, "datapackage.json");
    let mut descriptor: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    for resource in descriptor["resources"].as_array_mut().unwrap() {
        let fields = resource.as_object_mut().unwrap();
        for stated in ["bytes", "hash"] {
            fields.remove(stated);
        }
    }
    read_descriptor(descriptor.to_string().as_bytes()).unwrap()
}

fn ranks(package: Package, scenario: &Scenario) -> Vec<u32> {
    let scored = index::scored(Arc::new(package), scenario).unwrap();
    scored.ranks().to_vec()
}

fn direct(query: &str) -> Scenario {
    from_query(&format!("quality=direct&{query}")).0
}

#[test]
fn direct_figures_give_the_ranks_of_a_data_set_published_without_proxies() {
    for (name, emptied, queries) in [
        (
            EUROPE,
            &["political", "partnership", "recognition"][..],
            &[
                "",
                "agg=geometric&treat=log&impute=group-mean",
                "w=learning:60,inclusion:40",
            ][..],
        ),
        (
            ENGLAND,
            &["partnership"],
            &["", "norm=minmax", "year=2019&norm=minmax"],
        ),
    ] {
        for query in queries {
            let plain = from_query(query).0;
            let expected = ranks(without_proxies(name, emptied), &plain);
            let found = ranks(shipped(name), &direct(query));
            assert_eq!(found, expected, "{name} {query}");
            assert_ne!(found, ranks(shipped(name), &plain), "{name} {query}");
        }
    }
}

#[test]
fn what_is_left_out_is_named_with_its_principle() {
    let whole = shipped(EUROPE);
    let shown = quality::kept(&whole, QualityChoice::Direct).unwrap();
    assert!(
        quality::kept(&shown, QualityChoice::Direct).is_none(),
        "nothing more"
    );
    let is_direct = |node: &composite_index::NodeId| {
        shown.dataset.framework().node(*node).metadata.evidence == Some(Evidence::Direct)
    };
    assert!(shown.dataset.framework().indicators().iter().all(is_direct));
    let omission = Omission::of(&whole, &shown, QualityChoice::Direct, None).unwrap();
    assert_eq!(omission.n_counted + omission.indicators.len(), 26);
    assert_eq!(
        omission.pillars,
        [
            "Political will and commitment",
            "Partnership and networking",
            "Recognising all forms of learning"
        ]
    );
    let museums = omission
        .indicators
        .iter()
        .find(|(name, _)| name.name.contains("useum"));
    assert_eq!(museums.unwrap().1, "Learning opportunities");
    assert!(!omission.is_refused && !omission.is_nothing());
    assert_eq!(Omission::of(&whole, &whole, QualityChoice::All, None), None);
}

#[test]
fn where_nothing_would_remain_all_stays_and_says_so() {
    let file = |file: &str| shipped_file(EUROPE, file);
    let mark = |evidence: &str| {
        let text = String::from_utf8(file("framework.csv")).unwrap();
        let text = text.replace(",direct\n", &format!(",{evidence}\n"));
        let text = text.replace(",proxy\n", &format!(",{evidence}\n"));
        let files = Files {
            cities: file("cities.csv"),
            framework: text.into_bytes(),
            values: file("values.csv"),
        };
        read(undeclared(EUROPE), &files).unwrap()
    };
    for (evidence, is_refused) in [("proxy", true), ("direct", false), ("", false)] {
        let package = mark(evidence);
        assert!(quality::kept(&package, QualityChoice::Direct).is_none());
        let told = Omission::of(&package, &package, QualityChoice::Direct, None).unwrap();
        assert_eq!(
            (told.is_refused, told.is_nothing()),
            (is_refused, true),
            "{evidence}"
        );
        let scenario = direct("norm=minmax");
        let plain = from_query("norm=minmax").0;
        assert_eq!(
            ranks(mark(evidence), &scenario),
            ranks(mark(evidence), &plain)
        );
    }
}

#[test]
fn every_year_has_the_same_indicators() {
    let years = shipped(ENGLAND).in_years(
        &scenario::Edits::default(),
        &[],
        QualityChoice::Direct,
        true,
    );
    assert_eq!(years.len(), 5);
    for (year, package) in &years {
        assert_eq!(package.year.as_ref(), Some(year));
        assert_eq!(package.dataset.n_times(), 5);
        let framework = package.dataset.framework();
        assert!(framework.find("partnership").is_none() && framework.find("museums").is_none());
        assert_eq!(
            framework.indicators().len(),
            years[0].1.dataset.framework().indicators().len()
        );
    }
}
