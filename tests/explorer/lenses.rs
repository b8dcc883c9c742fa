//! Lenses: what is published of them, read, refused, seen through, written again.

use std::collections::BTreeSet;
use std::sync::Arc;

use composite_index::lens::Place;
use composite_index::{Dataset, Imputation, Lens, Method, Scorer, Screening, Weights, prepare};
use data::descriptor::Resource;
use data::lens::LensTable;
use data::own::{self, OwnFile};
use data::package::{read_descriptor, sha256};
use data::{Package, Problem, ProblemKind, write};
use i18n::{Numerals, Texts, problem_sentence};
use model::index;
use model::lenses::Groupings;
use model::names::{LensWords, Names, left_out};
use model::regrouped::regrouped;
use model::unknown::unknown_names;
use scenario::{Scenario, WeightMap, from_query};

use crate::common::{root, shipped, shipped_file};

const PACKAGES: [&str; 6] = [
    "european-cities-2019",
    "us-metros-2019",
    "bolivia-municipalities-2020",
    "english-districts",
    "brazilian-municipalities",
    "kenyan-counties-2019",
];
const EUROPE: &str = PACKAGES[0];
const PILLARS: &str = "four-pillars";
const FEATURES: &str = "key-features";

/// A shipped package with all its lenses read.
fn with_lenses(name: &str) -> Arc<Package> {
    let mut package = shipped(name);
    let offered = package.offered_lenses().into_iter();
    let offered: Vec<(String, Resource)> = offered
        .map(|lens| (lens.notes.id.clone(), lens.resource.clone()))
        .collect();
    for (id, resource) in offered {
        let bytes = shipped_file(name, &resource.path);
        let table = LensTable::read(&resource, &bytes, &package).unwrap();
        package = package.with_lens(&id, table);
    }
    Arc::new(package)
}

fn scenario(query: &str) -> Scenario {
    from_query(query).0
}

/// The codes of a package's pillars.
fn pillars(package: &Package) -> Vec<String> {
    let framework = package.dataset.framework();
    let pillars = framework.pillars().iter();
    pillars.map(|&id| framework.node(id).code.clone()).collect()
}

/// Everybody ranked, gaps filled.
fn scored(dataset: &Dataset) -> Scorer {
    let ids = dataset.units().iter().map(|unit| unit.id.clone());
    let method = Method {
        imputation: Imputation::Mean,
        screening: Screening {
            include: ids.collect(),
            ..Screening::default()
        },
        ..Method::default()
    };
    let mut scorer = Scorer::new(prepare(dataset, &method).unwrap());
    let weights = Weights::equal_per_indicator(dataset.framework());
    scorer.score(&weights).unwrap();
    scorer
}

#[test]
fn equal_weights_on_indicators_give_equal_ranks_in_every_shipped_lens() {
    for name in PACKAGES {
        let package = with_lenses(name);
        for offered in package.offered_lenses() {
            let id = offered.notes.id.as_str();
            let seen = package.through(Some(id));
            // The same indicators without groups.
            let framework = seen.dataset.framework();
            let root = framework.node(framework.root()).code.clone();
            let flat = Lens {
                places: Lens::flat(framework)
                    .places
                    .into_iter()
                    .map(|place| Place {
                        group: root.clone(),
                        ..place
                    })
                    .collect(),
                ..Lens::flat(framework)
            };
            let flat = package.dataset.through(&flat).unwrap();
            let (one, other) = (scored(&seen.dataset), scored(&flat));
            let scores = |scorer: &Scorer| {
                let root = scorer.prepared().framework().root();
                scorer.scores().unwrap().node(root).to_vec()
            };
            for (a, b) in scores(&one).iter().zip(scores(&other)) {
                assert!(
                    (a - b).abs() <= 1e-12 * a.abs().max(1.0),
                    "{name}, {id}: {a}, {b}"
                );
            }
            let ranks = |scorer: &Scorer| scorer.scores().unwrap().ranks().to_vec();
            assert_eq!(ranks(&one), ranks(&other), "{name}, {id}");
        }
    }
}

#[test]
fn every_shipped_package_has_both_lenses_and_says_what_they_leave_out() {
    for name in PACKAGES {
        let package = with_lenses(name);
        let offered = package.offered_lenses();
        let ids: Vec<&str> = offered.iter().map(|lens| lens.notes.id.as_str()).collect();
        assert_eq!(ids, [PILLARS, FEATURES], "{name}");
        for lens in &offered {
            let here = format!("{name}, {}", lens.notes.id);
            let seen = package.through(Some(&lens.notes.id));
            assert_eq!(seen.lens(), Some(lens.notes), "{here}");
            let framework = seen.dataset.framework();
            // Whose reading it is stands with it.
            assert!(lens.notes.description.contains("our reading"), "{here}");
            assert!(lens.notes.source.is_some(), "{here}");
            let named: BTreeSet<&str> = lens
                .notes
                .unplaced
                .iter()
                .map(|unplaced| unplaced.code.as_str())
                .collect();
            let missed = seen.left_out(&package);
            let codes: BTreeSet<&str> = missed.iter().map(|out| out.code.as_str()).collect();
            assert_eq!(codes, named, "{here}: a reason for each and for no other");
            assert!(missed.iter().all(|out| !out.reason.is_empty()), "{here}");
            let own = package.dataset.framework();
            assert_eq!(
                framework.indicators().len() + missed.len(),
                own.indicators().len()
            );
            for missing in &lens.notes.missing {
                assert!(framework.find(&missing.code).is_none(), "{here}");
            }
            // Groups are none of the package's own, so that no weights fit both.
            for (_, node) in framework.nodes().filter(|(_, node)| !node.is_indicator()) {
                assert!(own.find(&node.code).is_none(), "{here}: {}", node.code);
            }
        }
        let all = ["to-know", "to-do", "to-live-together", "to-be"];
        let measured = pillars(&package.through(Some(PILLARS)));
        let missing = &package.offered_lenses()[0].notes.missing;
        let is_missing = |code: &&str| missing.iter().any(|missing| missing.code == *code);
        let mut expected = all.to_vec();
        expected.retain(|code| !is_missing(code));
        assert_eq!(measured, expected, "{name}");
    }
}

#[test]
fn a_lens_that_is_not_read_or_not_there_leaves_the_package_as_it_is() {
    let package = Arc::new(shipped(EUROPE));
    for id in [None, Some(PILLARS), Some("atlantis"), Some("")] {
        assert!(Arc::ptr_eq(&package, &package.through(id)), "{id:?}");
    }
    assert!(package.unread_lens(PILLARS).is_some());
    assert!(package.unread_lens("atlantis").is_none());
    assert!(with_lenses(EUROPE).unread_lens(PILLARS).is_none());
    assert!(package.lens().is_none() && package.left_out(&package).is_empty());
}

#[test]
fn an_unknown_lens_is_told_and_the_own_tree_shown() {
    let package = with_lenses(EUROPE);
    let asked = scenario("lens=atlantis&w=learning:1");
    assert_eq!(unknown_names(&asked, &package), ["atlantis"]);
    assert!(Arc::ptr_eq(&index::met(&package, &asked), &package));
    // What names groups of a lens is known with it and not without it.
    assert_eq!(
        unknown_names(&scenario("w=to-know:1"), &package),
        ["to-know"]
    );
    let asked = scenario("lens=four-pillars&w=to-know:1,learning:2");
    assert_eq!(unknown_names(&asked, &package), ["learning"]);
}

#[test]
fn a_scenario_is_scored_under_its_lens() {
    let package = with_lenses(EUROPE);
    let own = index::scored(Arc::clone(&package), &Scenario::default()).unwrap();
    let seen = index::scored(Arc::clone(&package), &scenario("lens=four-pillars")).unwrap();
    assert_eq!(seen.engine().pillars().len(), 4);
    assert_ne!(own.ranks(), seen.ranks());
    // The mean of the four pillars, each the mean of its indicators.
    let stockholm = package.dataset.unit_index("stockholm").unwrap();
    let pillars = seen.engine().pillars().iter();
    let scores: Vec<f64> = pillars
        .map(|&pillar| seen.element_score(pillar, stockholm).unwrap())
        .collect();
    let mean = scores.iter().sum::<f64>() / 4.0;
    assert!((seen.score(stockholm).unwrap() - mean).abs() < 1e-9);
    // Two levels of groups: three sections, areas in them.
    let deep = index::scored(Arc::clone(&package), &scenario("lens=key-features")).unwrap();
    let framework = deep.engine().framework();
    assert_eq!(framework.pillars().len(), 3);
    let museums = framework.find("museums").unwrap();
    assert_eq!(framework.node(museums).depth, 3);
}

#[test]
fn years_are_seen_through_a_lens_on_the_scales_of_all_years() {
    let package = with_lenses("english-districts");
    let ranks = |query: &str| {
        let scored = index::scored(Arc::clone(&package), &scenario(query)).unwrap();
        scored.ranks().to_vec()
    };
    let seen = package.through(Some(PILLARS));
    assert_eq!(seen.offered(), package.offered());
    assert_eq!(seen.year, package.year);
    let years = seen.in_years(&Default::default(), &[], Default::default(), true);
    assert_eq!(years.len(), 5);
    for (year, in_year) in &years {
        assert_eq!(in_year.dataset.n_times(), 5, "{year}");
        assert_eq!(pillars(in_year), pillars(&seen), "{year}");
    }
    assert_ne!(
        ranks("lens=four-pillars"),
        ranks("lens=four-pillars&year=2019")
    );
    assert_ne!(ranks("lens=four-pillars&year=2019"), ranks("year=2019"));
    assert_ne!(
        ranks("lens=four-pillars&norm=minmax"),
        ranks("lens=four-pillars&norm=minmax&scale=year")
    );
}

#[test]
fn changes_of_the_framework_apply_on_top_of_a_lens_and_those_that_do_not_fit_are_told() {
    let package = with_lenses(EUROPE);
    let asked = scenario("lens=four-pillars&change=pillar:mine:Mine,move:museums:mine");
    let seen = index::met(&package, &asked);
    assert_eq!(pillars(&seen).last().unwrap(), "mine");
    assert_eq!(unknown_names(&asked, &package), Vec::<String>::new());
    // The same without the lens fits too; one that names a principle does not.
    let asked = scenario("lens=four-pillars&change=move:museums:inclusion");
    let seen = index::met(&package, &asked);
    assert_eq!(seen.edits.structure.len(), 0);
    assert_eq!(unknown_names(&asked, &package), ["museums"]);
}

#[test]
fn what_named_former_groups_is_given_up_and_said() {
    let package = with_lenses(EUROPE);
    let now = scenario(
        "w=learning:60,inclusion:40&baseline=learning:1&locks=learning&swing=inclusion:100\
         &principle=learning&sort=-pillar:inclusion&x=learning&y=museums\
         &brush=learning:0:50,glci:0:60&focus=oslo&norm=zscore&turn=museums&edit=oslo:museums:3",
    );
    let (seen, dropped) = regrouped(now.clone(), Some(PILLARS.to_owned()), &package);
    assert_eq!(
        seen,
        scenario(
            "lens=four-pillars&y=museums&focus=oslo&norm=zscore&turn=museums&edit=oslo:museums:3"
        )
    );
    assert_eq!(dropped, ["glci", "inclusion", "learning"]);
    assert_eq!(unknown_names(&seen, &package), Vec::<String>::new());
    // Nothing that names no group is lost on the way there and back.
    let plain = scenario("focus=oslo&y=museums&cities=oslo,porto&filter=region:Northern Europe");
    let (there, dropped) = regrouped(plain.clone(), Some(FEATURES.to_owned()), &package);
    assert_eq!(dropped, Vec::<String>::new());
    assert_eq!(regrouped(there, None, &package), (plain, Vec::new()));
}

#[test]
fn lenses_are_named_in_the_readers_language() {
    for name in PACKAGES {
        let package = with_lenses(name);
        for language in ["fr", "es", "ru", "ar", "zh"] {
            let file = format!("translations/{language}.json");
            let texts = serde_json::from_slice(&shipped_file(name, &file)).unwrap();
            for lens in package.offered_lenses() {
                let here = format!("{name}, {language}, {}", lens.notes.id);
                let words = LensWords::of(lens.notes, Some(&texts));
                assert_ne!(words.name, lens.notes.name, "{here}");
                assert_ne!(words.description, lens.notes.description, "{here}");
                let seen = package.through(Some(&lens.notes.id));
                let published = seen.left_out(&package);
                let told = left_out(&seen, &package, Some(&texts));
                assert_eq!(told.len(), published.len(), "{here}");
                for (told, published) in told.iter().zip(published) {
                    assert_ne!(told.description, published.reason, "{here}");
                    assert_ne!(told.name, published.name, "{here}");
                }
                let (own, named) = (
                    Names::new(&seen, None, str::to_owned),
                    Names::new(&seen, Some(&texts), str::to_owned),
                );
                let framework = seen.dataset.framework();
                for (id, node) in framework.nodes().filter(|(_, node)| !node.is_indicator()) {
                    let (own, named) = (own.element(id), named.element(id));
                    assert_ne!(own.name, named.name, "{here}: {}", node.code);
                    assert_ne!(own.description, named.description, "{here}: {}", node.code);
                }
                // What a lens lacks is told in place of what the package lacks.
                assert_eq!(own.missing().len(), lens.notes.missing.len(), "{here}");
                for (own, named) in own.missing().iter().zip(named.missing()) {
                    assert_ne!(own.name, named.name, "{here}");
                    assert_ne!(own.description, named.description, "{here}");
                }
            }
        }
    }
}

/// What is wrong with a table that the European package names as a lens.
fn problems(table: &[u8]) -> Vec<Problem> {
    let package = shipped(EUROPE);
    let resource = Resource {
        name: "lens-odd".to_owned(),
        path: "odd.csv".to_owned(),
        bytes: None,
        hash: None,
        dialect: Default::default(),
        schema: Default::default(),
    };
    LensTable::read(&resource, table, &package).unwrap_err()
}

#[test]
fn what_is_wrong_with_a_lens_is_told_with_its_place() {
    let texts = Texts::english(Numerals::default()).unwrap();
    let told = |table: &str| {
        let problems = problems(table.as_bytes());
        let told = problems
            .iter()
            .map(|problem| problem_sentence(&texts, problem));
        told.collect::<Vec<_>>()
    };
    let head = "code,parent,name,weight\ntop,,Top,1\n";
    let table = |rows: &str| told(&format!("{head}{rows}"));
    assert_eq!(
        table("museums,top,,1\nrockets,top,,1\n"),
        [
            "odd.csv, row 4, column “code”: this data set has no indicator “rockets”. Correct the code; if the row is a group, give it a name."
        ]
    );
    assert_eq!(
        table("museums,top,,1\nmuseums,top,,1\n").len(),
        1,
        "twice placed"
    );
    assert_eq!(
        table("museums,top,,1\nbare,top,Bare,1\n"),
        [
            "odd.csv, row 4, column “code”: the group “bare” holds nothing. Place an indicator in it or remove the row."
        ]
    );
    assert_eq!(
        table("museums,top,,1\npatents,museums,,1\n"),
        [
            "odd.csv, row 4, column “parent”: “museums” is an indicator, and nothing can be in it. Name a group as the parent."
        ]
    );
    for (rows, place) in [
        ("museums,,,1\n", "row 3, column “parent”"),
        ("a,top,,1\nmuseums,a,,1\n", "row 3, column “name”"),
        ("museums,top,,much\n", "row 3, column “weight”"),
        ("museums,top,,-1\n", "odd.csv: the weight"),
        ("museums,top,\n", "row 3"),
        (",top,,1\n", "row 3, column “code”"),
        ("museums,nowhere,,1\n", "odd.csv"),
        (
            "other,,Other,1\nmuseums,top,,1\npatents,other,,1\n",
            "odd.csv",
        ),
        (
            "a,b,A,1\nb,a,B,1\nmuseums,top,,1\npatents,a,,1\n",
            "odd.csv",
        ),
    ] {
        let told = table(rows);
        assert!(
            told.iter().any(|told| told.contains(place)),
            "{rows}: {told:?}"
        );
    }
    let deep: String = (0..40)
        .map(|depth| match depth {
            0 => "g0,top,G,1\n".to_owned(),
            depth => format!("g{depth},g{},G,1\n", depth - 1),
        })
        .collect();
    assert!(table(&format!("{deep}museums,g39,,1\n"))[0].contains("levels"));
    let many: String = (0..3_000).map(|n| format!("g{n},top,G,1\n")).collect();
    assert!(table(&many)[0].contains("2000"));
    for odd in [
        &b""[..],
        b"<html>",
        b"\xff\xfe",
        b"code\ntop\n",
        b"parent\n",
        &[0; 300],
    ] {
        assert!(!problems(odd).is_empty(), "{odd:?}");
    }
}

#[test]
fn a_lens_that_was_cut_off_is_refused_and_one_that_was_mended_is_not() {
    let package = shipped(EUROPE);
    let resource = package.unread_lens(PILLARS).unwrap().resource.clone();
    let bytes = shipped_file(EUROPE, &resource.path);
    let cut = LensTable::read(&resource, &bytes[..bytes.len() / 2], &package).unwrap_err();
    assert!(matches!(cut[0].kind, ProblemKind::Truncated { .. }));
    let longer = [&bytes[..], b"\n"].concat();
    assert!(LensTable::read(&resource, &longer, &package).is_ok());
}

#[test]
fn what_a_descriptor_says_of_lenses_may_be_anything() {
    let mut descriptor: serde_json::Value =
        serde_json::from_slice(&shipped_file(EUROPE, "datapackage.json")).unwrap();
    descriptor["index"]["lenses"] = serde_json::json!([
        {"id": "a,b", "resource": "lens-four-pillars"},
        {"id": "", "resource": "lens-four-pillars"},
        {"id": "good", "resource": "lens-four-pillars"},
        {"id": "good", "resource": "lens-key-features"},
        {"id": "lost", "resource": "no-such-table"},
        {"id": "bare"},
    ]);
    let bytes = descriptor.to_string();
    let parsed = read_descriptor(bytes.as_bytes()).unwrap();
    let files = data::Files {
        cities: shipped_file(EUROPE, "cities.csv"),
        framework: shipped_file(EUROPE, "framework.csv"),
        values: shipped_file(EUROPE, "values.csv"),
    };
    let package = data::read(parsed, &files).unwrap();
    let offered = package.offered_lenses();
    let ids: Vec<&str> = offered.iter().map(|lens| lens.notes.id.as_str()).collect();
    assert_eq!(ids, ["good"]);
    let told: Vec<&str> = package.warnings.iter().map(Problem::file_name).collect();
    assert_eq!(told, ["no-such-table", "bare"]);
    // Nothing said is no lens.
    descriptor["index"]
        .as_object_mut()
        .unwrap()
        .remove("lenses");
    let parsed = read_descriptor(descriptor.to_string().as_bytes()).unwrap();
    let package = data::read(parsed, &files).unwrap();
    assert!(package.offered_lenses().is_empty() && package.warnings.is_empty());
}

fn own_files(name: &str, files: &[&str]) -> Vec<OwnFile> {
    let own = |file: &&str| OwnFile {
        name: format!("{name}/{file}"),
        bytes: shipped_file(name, file),
    };
    files.iter().map(own).collect()
}

#[test]
fn a_package_that_is_written_opens_again_with_its_lenses() {
    let files = [
        "datapackage.json",
        "cities.csv",
        "framework.csv",
        "values.csv",
        "lens-four-pillars.csv",
    ];
    let opened = own::open(own_files(EUROPE, &files)).unwrap();
    assert!(opened.unread_lens(PILLARS).is_none());
    let zip = |package: &Package| {
        vec![OwnFile {
            name: "package.zip".to_owned(),
            bytes: write::package(package),
        }]
    };
    let again = Arc::new(own::open(zip(&opened)).unwrap());
    let ids: Vec<String> = again
        .offered_lenses()
        .iter()
        .map(|lens| lens.notes.id.clone())
        .collect();
    // The other came without its table.
    assert_eq!(ids, [PILLARS]);
    assert_eq!(again.sha256, opened.sha256);
    assert!(again.warnings.is_empty(), "{:?}", again.warnings);
    assert_eq!(zip(&again), zip(&opened));
    let seen = again.through(Some(PILLARS));
    assert_eq!(pillars(&seen).len(), 4);
    // Seen through a lens, what is written has that tree by itself.
    let written = own::open(zip(&seen)).unwrap();
    assert_eq!(pillars(&written), pillars(&seen));
    assert!(written.offered_lenses().is_empty() && written.warnings.is_empty());
    // A path that leads elsewhere, or is that of another table, is not written.
    let mut odd = own_files(EUROPE, &files);
    let descriptor = String::from_utf8(odd[0].bytes.clone()).unwrap();
    let descriptor = descriptor.replace("\"lens-four-pillars.csv\"", "\"../../odd.csv\"");
    odd[0].bytes = descriptor.into_bytes();
    odd[4].name = "odd.csv".to_owned();
    let odd = own::open(odd).unwrap();
    assert!(odd.unread_lens(PILLARS).is_none());
    let beside = write::beside(&odd);
    let names: Vec<&str> = beside.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["odd.csv"]);
    let again = own::open(zip(&odd)).unwrap();
    assert!(again.unread_lens(PILLARS).is_none() && again.warnings.is_empty());
    // A lens that cannot be read takes nothing from the rest.
    let mut broken = own_files(EUROPE, &files);
    broken[4].bytes = b"code,parent\nrockets,top\n".to_vec();
    let broken = own::open(broken).unwrap();
    assert!(!broken.warnings.is_empty());
    assert_eq!(broken.sha256, opened.sha256);
}

#[test]
fn tables_of_lenses_are_those_that_their_descriptors_describe() {
    for name in PACKAGES {
        let package = shipped(name);
        for lens in package.offered_lenses() {
            let path = root()
                .join("public/data")
                .join(name)
                .join(&lens.resource.path);
            let bytes = std::fs::read(path).unwrap();
            let hash = format!("sha256:{}", sha256(&bytes));
            assert_eq!(lens.resource.hash, Some(hash), "run `cargo xtask packages`");
            assert_eq!(lens.resource.bytes, Some(bytes.len() as u64));
        }
    }
}

/// A list of what bears on a figure, written by hand, once forgot one of these.
#[test]
fn whatever_figures_come_from_bears_on_every_grouping() {
    let package = with_lenses(EUROPE);
    let usual = Groupings::new(&package, &scenario(&format!("lens={PILLARS}"))).unwrap();
    for query in [
        "quality=direct",
        "norm=zscore",
        "impute=group-median",
        "turn=museums",
        "edit=london:museums:0",
    ] {
        let scenario = scenario(&format!("{query}&lens={PILLARS}&w=learning:3&view=map"));
        let whole = Scenario {
            weights: WeightMap::default(),
            ..scenario.clone()
        };
        let found = Groupings::new(&package, &Groupings::asked(&scenario)).unwrap();
        assert_eq!(found, Groupings::new(&package, &whole).unwrap(), "{query}");
        assert_ne!(found, usual, "{query}");
    }
}

#[test]
fn an_explained_pillar_goes_with_its_grouping() {
    let package = with_lenses(EUROPE);
    let through = |query: &str| {
        let (scenario, dropped) = regrouped(scenario(query), Some(PILLARS.to_owned()), &package);
        (scenario.unfold, dropped)
    };
    assert_eq!(
        through("unfold=learning"),
        (None, vec!["learning".to_owned()])
    );
    assert_eq!(
        through("unfold=every"),
        (Some("every".to_owned()), Vec::new())
    );
}
