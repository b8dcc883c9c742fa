//! The framework can be changed, and what is written after any changes is read
//! back to the byte.

use super::*;
use composite_index::Goalposts;
use model::pasted::{self, Pasted};
use model::unknown::unknown_names;
use proptest::prelude::*;
use scenario::{Change, Scenario};

fn changed(package: &Package, changes: &[Change], figures: &[EditedFigure]) -> Package {
    let mut all = edits(figures, &[]);
    for change in changes {
        assert!(all.change(change.clone()));
    }
    edit::apply(package, &all).unwrap()
}

fn pillar(code: &str, name: &str) -> Change {
    Change::Pillar {
        code: code.to_owned(),
        name: name.to_owned(),
    }
}

fn moved(code: &str, to: &str) -> Change {
    Change::Move {
        code: code.to_owned(),
        to: to.to_owned(),
    }
}

fn indicator(code: &str, parent: &str, lower: bool) -> Change {
    Change::Indicator {
        code: code.to_owned(),
        parent: parent.to_owned(),
        lower,
        name: format!("Name of {code}"),
    }
}

fn rename(code: &str, name: &str) -> Change {
    Change::Rename {
        code: code.to_owned(),
        name: name.to_owned(),
    }
}

fn parent(package: &Package, code: &str) -> Option<String> {
    let framework = package.dataset.framework();
    let node = framework.node(framework.find(code)?);
    Some(framework.node(node.parent?).code.clone())
}

#[test]
fn the_index_follows_a_changed_framework() {
    let published = shipped("european-cities-2019");
    let n_pillars = |package: &Package| package.dataset.framework().pillars().len();
    let cities: Vec<String> = published
        .dataset
        .units()
        .iter()
        .map(|unit| unit.id.clone())
        .collect();
    let figures: Vec<EditedFigure> = (0..)
        .zip(&cities)
        .map(|(place, city)| figure(city, "trees", Some(f64::from(place))))
        .collect();
    let changes = [
        pillar("green", "Green city"),
        indicator("trees", "green", false),
        moved("museums", "green"),
        rename("museums", "Houses of art"),
        Change::RenameCity {
            city: "oslo".to_owned(),
            name: "Kristiania".to_owned(),
        },
    ];
    let package = changed(&published, &changes, &figures);
    assert_eq!(package.edits.structure, changes, "all of it fits");
    assert_eq!(n_pillars(&package), n_pillars(&published) + 1);
    assert_eq!(parent(&package, "museums").as_deref(), Some("green"));
    assert_eq!(parent(&package, "trees").as_deref(), Some("green"));
    let framework = package.dataset.framework();
    let node = framework.node(framework.find("trees").unwrap());
    let last = f64::from(u32::try_from(cities.len()).unwrap() - 1);
    assert_eq!(
        node.goalposts,
        Some(Goalposts {
            worst: 0.0,
            best: last
        }),
        "the usual scale stays what it is"
    );
    let unit = |id: &str| package.dataset.unit_index(id).unwrap();
    assert_eq!(package.dataset.units()[unit("oslo")].name, "Kristiania");
    let names = Names::new(&package, None, str::to_owned);
    let museums = names.element(framework.find("museums").unwrap());
    assert_eq!(museums.name, "Houses of art");
    assert_eq!(value(&package, &cities[3], "trees"), Some(3.0));
    assert_ne!(
        value(&package, "oslo", "museums"),
        None,
        "figures go where their indicator goes"
    );
    assert_eq!(
        value(&package, "oslo", "museums"),
        value(&published, "oslo", "museums")
    );
    let differences = simulation::changes(&published, &package);
    assert_eq!(differences.len(), cities.len());
    assert!(differences.iter().all(|change| change.before.is_none()));
    let before = ranks(shipped("european-cities-2019"));
    assert_ne!(ranks(package), before);
}

#[test]
fn a_group_without_indicators_waits_and_one_that_lost_all_is_gone() {
    let published = shipped("european-cities-2019");
    let waiting = changed(&published, &[pillar("green", "Green")], &[]);
    assert_eq!(waiting.dataset.framework().find("green"), None);
    assert_eq!(waiting.edits.structure.len(), 1, "it is listed");
    assert_eq!(ranks(waiting), ranks(shipped("european-cities-2019")));
    let framework = published.dataset.framework();
    let first = framework.pillars()[0];
    let (code, to) = (
        framework.node(first).code.clone(),
        framework.node(framework.pillars()[1]).code.clone(),
    );
    let all: Vec<Change> = framework
        .indicators_under(first)
        .into_iter()
        .map(|id| moved(&framework.node(id).code, &to))
        .collect();
    let package = changed(&published, &all, &[]);
    assert_eq!(package.dataset.framework().find(&code), None);
    let n = package.dataset.framework().pillars().len();
    assert_eq!(n, framework.pillars().len() - 1);
}

#[test]
fn what_does_not_fit_is_left_out_and_told() {
    let published = shipped("european-cities-2019");
    let wrong = [
        pillar("museums", "Taken"),
        indicator("x", "nowhere", false),
        moved("nothing", "political"),
        moved("political", "political"),
        moved("museums", "museums"),
        rename("nobody", "N"),
        Change::RenameCity {
            city: "atlantis".to_owned(),
            name: "A".to_owned(),
        },
    ];
    let mut all = Edits::default();
    wrong
        .iter()
        .for_each(|change| assert!(all.change(change.clone())));
    let package = edit::apply(&published, &all).unwrap();
    assert!(package.edits.is_empty());
    assert_eq!(told(&package), told(&published));
    let scenario = Scenario {
        edits: all,
        ..Scenario::default()
    };
    let names = unknown_names(&scenario, &published);
    for name in ["x", "nothing", "nobody", "atlantis"] {
        assert!(names.iter().any(|known| known == name), "{name}: {names:?}");
    }
}

#[test]
fn what_hangs_on_a_change_goes_with_it() {
    let mut all = edits(&[figure("oslo", "trees", Some(1.0))], &[]);
    for change in [
        pillar("green", "Green"),
        indicator("trees", "green", true),
        moved("museums", "green"),
        rename("trees", "Woods"),
        rename("museums", "Art"),
    ] {
        assert!(all.change(change));
    }
    all.forget_change(0);
    assert_eq!(all.structure, [rename("museums", "Art")]);
    assert_eq!(all.figures, []);
}

#[test]
fn pasted_figures_are_read_line_by_line() {
    let package = shipped("european-cities-2019");
    let names = Names::new(&package, None, str::to_owned);
    let unit = |id: &str| package.dataset.unit_index(id).unwrap();
    let text = "Oslo\t1,5\r\nparis; 2.25\n\nRome −3\nAtlantis 7\nBerlin\nOslo 4\n";
    let Pasted { figures, unread } = pasted::figures(text, &package, &names);
    let mut expected = vec![
        (unit("oslo"), 4.0),
        (unit("paris"), 2.25),
        (unit("rome"), -3.0),
    ];
    expected.sort_by_key(|(unit, _)| *unit);
    assert_eq!(figures, expected);
    assert_eq!(unread, ["Atlantis 7", "Berlin"]);
}

/// Changes of all kinds, of what is there and of what is not.
fn any_changes() -> impl Strategy<Value = Vec<Change>> {
    let code = || {
        proptest::sample::select(vec![
            "political",
            "learning",
            "museums",
            "adult-learning",
            "glci",
            "new",
            "other",
            "nobody",
        ])
    };
    let one = (
        0..5_u8,
        code(),
        code(),
        any::<bool>(),
        "[a-z=+@\",é中]{1,8}x",
    );
    let change = one.prop_map(|(kind, code, group, lower, name)| {
        let (code, group) = (code.to_owned(), group.to_owned());
        match kind {
            0 => Change::Pillar { code, name },
            1 => Change::Indicator {
                code,
                parent: group,
                lower,
                name,
            },
            2 => Change::Move { code, to: group },
            3 => Change::Rename { code, name },
            _ => Change::RenameCity {
                city: "oslo".to_owned(),
                name,
            },
        }
    });
    proptest::collection::vec(change, 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_package_goes_round_to_the_byte(
        changes in any_changes(),
        museums in proptest::option::of(-1e6..1e6_f64),
        name in "[a-z=+@\",;é中]{0,8}x",
    ) {
        let published = shipped("european-cities-2019");
        let mut all = edits(
            &[figure("oslo", "museums", museums)],
            &[("new-city", &name, Some("paris"))],
        );
        for change in changes {
            prop_assert!(all.change(change));
        }
        let package = edit::apply(&published, &all).unwrap();
        // Every framework that comes of it can be computed with.
        let chain = Chain::published(&package);
        let n_units = package.dataset.n_units();
        let written = write::package(&package);
        let expected = told(&package);
        let engine = Engine::new(Arc::new(package), chain, &[]);
        prop_assert!(engine.is_ok_and(|engine| engine.package().dataset.n_units() == n_units));
        let zip = |bytes: &[u8]| vec![OwnFile { name: "a.zip".to_owned(), bytes: bytes.to_vec() }];
        let opened = own::open(zip(&written)).unwrap();
        prop_assert_eq!(told(&opened), expected);
        let again = write::package(&opened);
        let reopened = own::open(zip(&again)).unwrap();
        prop_assert_eq!(write::package(&reopened), again.clone());
        prop_assert_eq!(again, written);
    }
}
