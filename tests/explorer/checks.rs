//! What the checks find on data made for it, what they leave alone, and what
//! each remedy does.

use std::sync::Arc;

use composite_index::NodeId;
use data::own::{Bare, OwnFile};
use data::plan::{Choices, Reading};
use data::{Package, turn};
use model::checks::{Checks, Cure, Finding, counted_once, without};
use model::engine::{Chain, Engine, Scored, engine_weights};
use proptest::prelude::*;
use scenario::{ImputationChoice, MethodChoice, TreatmentChoice, WeightMap};

/// A package of columns under pillars: `pillar/name` and a figure for each city.
fn package(columns: &[(&str, &[Option<f64>])]) -> Package {
    let of = |place: usize| columns[place].0.split_once('/').unwrap();
    let names: Vec<&str> = (0..columns.len()).map(|place| of(place).1).collect();
    let mut text = format!("city,{}\n", names.join(","));
    for unit in 0..columns[0].1.len() {
        let figure = |figure: Option<f64>| figure.map(|figure| figure.to_string());
        let figures = columns
            .iter()
            .map(|(_, figures)| figure(figures[unit]).unwrap_or_default());
        text += &format!("City {unit},{}\n", figures.collect::<Vec<_>>().join(","));
    }
    let tables = vec![OwnFile {
        name: "a.csv".to_owned(),
        bytes: text.into_bytes(),
    }];
    let bare = Bare::new("a", tables);
    let reading = Reading::default();
    let mut plan = bare.lay_out(&reading).unwrap().plan();
    plan.dimensions.clear();
    for place in 0..columns.len() {
        let (pillar, _) = of(place);
        let known = plan
            .dimensions
            .iter()
            .position(|known| known.name == pillar);
        let dimension = known.or_else(|| plan.add_pillar(pillar)).unwrap();
        plan.place(place + 1, dimension);
    }
    let plan = Some(plan);
    let opened = bare.with(Choices { reading, plan }).open();
    opened.unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn scored(package: Package, method: MethodChoice, weights: &WeightMap) -> Scored {
    let chain = Chain::of(method, &package);
    let engine = Engine::new(Arc::new(package), chain, &[]).unwrap();
    let weights = engine_weights(engine.framework(), weights);
    engine.score(&weights, &[]).unwrap()
}

fn checked(package: Package) -> (Scored, Checks) {
    let scored = scored(package, MethodChoice::default(), &WeightMap::new());
    let checks = Checks::of(&scored);
    (scored, checks)
}

fn node(scored: &Scored, code: &str) -> NodeId {
    scored.engine().framework().find(code).unwrap()
}

/// Twelve figures that follow no other: each list a different order.
fn figures(step: usize) -> Vec<Option<f64>> {
    (0..12_usize)
        .map(|unit| Some(((unit + 1) * step % 13) as f64 * 10.0 + (unit * step % 5) as f64))
        .collect()
}

#[test]
fn columns_that_say_nothing_or_the_same_are_found() {
    let a = figures(2);
    let close: Vec<_> = a
        .iter()
        .map(|x| x.map(|x| 3.0 * x + (x % 7.0) * 0.1))
        .collect();
    let (scored, checks) = checked(package(&[
        ("P/a", &a),
        ("P/same", &a),
        ("P/close", &close),
        ("Q/flat", &[Some(1.0); 12]),
        ("Q/free", &figures(5)),
    ]));
    let node = |code| node(&scored, code);
    assert!(checks.findings.contains(&Finding::Constant {
        indicator: node("flat")
    }));
    assert!(checks.findings.contains(&Finding::Duplicate {
        first: node("a"),
        second: node("same")
    }));
    let collinear: Vec<(NodeId, NodeId)> = checks
        .findings
        .iter()
        .filter_map(|finding| match finding {
            Finding::Collinear {
                first,
                second,
                correlation,
            } => {
                assert!(*correlation > 0.99);
                Some((*first, *second))
            }
            _ => None,
        })
        .collect();
    assert_eq!(
        collinear,
        [(node("a"), node("close")), (node("same"), node("close"))]
    );
    // What is left out is checked no more, and nothing else changes.
    let framework = scored.engine().framework();
    let map = without(framework, &WeightMap::new(), node("same")).unwrap();
    let scored = self::scored(
        Package {
            bare: None,
            ..rebuilt(&scored)
        },
        MethodChoice::default(),
        &map,
    );
    let left = Checks::of(&scored).findings;
    assert!(
        !left
            .iter()
            .any(|finding| matches!(finding, Finding::Duplicate { .. }))
    );
    assert!(
        left.iter()
            .any(|finding| matches!(finding, Finding::Collinear { .. }))
    );
}

fn rebuilt(scored: &Scored) -> Package {
    let package = scored.engine().package();
    data::edit::apply(package, &scenario::Edits::default()).unwrap()
}

#[test]
fn an_indicator_that_pulls_against_its_pillar_is_turned_with_one_press() {
    let up: Vec<_> = (0..12)
        .map(|unit| Some(f64::from(unit * unit % 17 + unit)))
        .collect();
    let near: Vec<_> = (0..12)
        .map(|unit| Some(f64::from(unit * unit % 17 + unit) + f64::from(unit % 3) * 4.0))
        .collect();
    let down: Vec<_> = up
        .iter()
        .enumerate()
        .map(|(unit, x)| x.map(|x| 100.0 - x + (unit % 4) as f64 * 3.0))
        .collect();
    let (scored, checks) = checked(package(&[
        ("P/up", &up),
        ("P/near", &near),
        ("P/down", &down),
        ("Q/free", &figures(5)),
    ]));
    let down = node(&scored, "down");
    let found = checks.findings.iter().find_map(|finding| match finding {
        Finding::Against {
            indicator,
            pillar,
            correlation,
        } => Some((*indicator, *pillar, *correlation, finding.cures())),
        _ => None,
    });
    let (indicator, pillar, correlation, cures) = found.unwrap();
    assert_eq!((indicator, pillar), (down, node(&scored, "p")));
    assert!(correlation < -0.3);
    assert_eq!(cures[0], Cure::Turn(down));
    let turned = turn::turned(scored.engine().package(), &["down".to_owned()]).unwrap();
    let package = Arc::into_inner(turned).unwrap();
    let (_, checks) = checked(package);
    assert!(
        !checks
            .findings
            .iter()
            .any(|finding| matches!(finding, Finding::Against { .. }))
    );
}

#[test]
fn pillars_that_count_double_are_counted_once() {
    let a = figures(3);
    let twin: Vec<_> = a
        .iter()
        .map(|x| x.map(|x| 2.0 * x + 1.0 + (x % 3.0) * 0.01))
        .collect();
    let (scored, checks) = checked(package(&[
        ("P/a", &a),
        ("Q/twin", &twin),
        ("R/free", &figures(7)),
    ]));
    let (p, q, r) = (node(&scored, "p"), node(&scored, "q"), node(&scored, "r"));
    let double = checks
        .findings
        .iter()
        .find(|finding| matches!(finding, Finding::Double { .. }))
        .unwrap();
    assert!(matches!(double, Finding::Double { first, second, .. } if (*first, *second) == (p, q)));
    assert_eq!(double.cures()[0], Cure::CountOnce(p, q));
    let framework = scored.engine().framework();
    let map = counted_once(framework, &WeightMap::new(), [p, q]);
    let weights = engine_weights(framework, &map);
    let share = |node| weights.share(framework, node);
    assert!(
        (share(p) + share(q) - share(r)).abs() < 0.001,
        "two thirds become as much as the third"
    );
    assert!((share(p) - share(q)).abs() < 0.001);
}

#[test]
fn gaps_outliers_and_cities_that_hardly_report_are_told_until_they_are_mended() {
    let mut long = vec![
        Some(10.0),
        Some(11.0),
        Some(12.0),
        Some(9.0),
        Some(10.5),
        Some(11.5),
        Some(9.5),
        Some(10.2),
        Some(10.8),
        Some(11.1),
        Some(9.9),
        Some(400.0),
    ];
    long[3] = Some(9.25);
    let mut few = figures(5);
    few[..6].fill(None);
    let mut more = figures(7);
    more[0] = None;
    let table = || {
        package(&[
            ("P/long", &long),
            ("P/few", &few),
            ("Q/more", &more),
            ("Q/full", &figures(2)),
        ])
    };
    let (scored, checks) = checked(table());
    let gaps = Finding::Gaps {
        indicator: node(&scored, "few"),
        missing: 6,
        total: 12,
    };
    assert!(checks.findings.contains(&gaps));
    let thin = Finding::Thin {
        unit: 0,
        present: 2,
        total: 4,
    };
    assert!(checks.findings.contains(&thin));
    assert_eq!(
        checks
            .findings
            .iter()
            .filter(|finding| matches!(finding, Finding::Thin { .. }))
            .count(),
        1
    );
    let skewed = checks.findings.iter().find_map(|finding| match finding {
        Finding::Skewed {
            indicator, cities, ..
        } => Some((*indicator, cities.clone())),
        _ => None,
    });
    assert_eq!(skewed, Some((node(&scored, "long"), vec![(11, 400.0)])));
    for (method, is_mended) in [
        (
            MethodChoice {
                treatment: Some(TreatmentChoice::Winsorise),
                ..MethodChoice::default()
            },
            (|finding| matches!(finding, Finding::Skewed { .. })) as fn(&Finding) -> bool,
        ),
        (
            MethodChoice {
                imputation: Some(ImputationChoice::Median),
                ..MethodChoice::default()
            },
            |finding| matches!(finding, Finding::Gaps { .. } | Finding::Thin { .. }),
        ),
    ] {
        let checks = Checks::of(&self::scored(table(), method, &WeightMap::new()));
        assert!(!checks.findings.iter().any(is_mended));
        assert!(!checks.findings.is_empty(), "the other is still there");
    }
}

#[test]
fn what_is_left_out_is_left_out_with_what_is_nothing_without_it() {
    let (scored, _) = checked(package(&[
        ("P/a", &figures(2)),
        ("P/b", &figures(3)),
        ("Q/alone", &figures(5)),
    ]));
    let framework = scored.engine().framework();
    let [a, b, alone] = ["a", "b", "alone"].map(|code| node(&scored, code));
    let map = without(framework, &WeightMap::new(), a).unwrap();
    let share = |map: &WeightMap, node| engine_weights(framework, map).share(framework, node);
    assert_eq!((share(&map, a), share(&map, b)), (0.0, 1.0));
    // Of a pillar with one indicator the pillar goes.
    let map = without(framework, &map, alone).unwrap();
    assert_eq!(
        (
            share(&map, node(&scored, "q")),
            share(&map, node(&scored, "p"))
        ),
        (0.0, 1.0)
    );
    assert_eq!(without(framework, &map, b), None, "something is left");
    assert_eq!(
        without(framework, &WeightMap::new(), framework.root()),
        None
    );
}

#[test]
fn a_turned_indicator_has_its_goalposts_turned_and_nothing_else() {
    let published = crate::common::shipped("european-cities-2019");
    let code = "museums".to_owned();
    let turned = turn::turned(&published, std::slice::from_ref(&code)).unwrap();
    let before = published.dataset.framework();
    let after = turned.dataset.framework();
    for ((_, one), (_, other)) in before.nodes().zip(after.nodes()) {
        if one.code == code {
            assert_ne!(one.direction, other.direction);
            let swapped = other.goalposts.map(|posts| (posts.best, posts.worst));
            assert_eq!(
                one.goalposts.map(|posts| (posts.worst, posts.best)),
                swapped
            );
        } else {
            assert_eq!(format!("{one:?}"), format!("{other:?}"));
        }
    }
    assert!(turn::turned(&published, &[]).is_none());
    assert!(turn::turned(&published, &["atlantis".to_owned(), "glci".to_owned()]).is_none());
    let back = turn::turned(&turned, &[code]).unwrap();
    let nodes = |package: &Package| {
        format!(
            "{:?}",
            package.dataset.framework().nodes().collect::<Vec<_>>()
        )
    };
    assert_eq!(nodes(&back), nodes(&published));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_figures_can_be_checked_and_every_cure_leads_on(
        columns in proptest::collection::vec(
            proptest::collection::vec(proptest::option::weighted(0.8, prop_oneof![Just(1.0), -1e6..1e6, Just(1e300)]), 14),
            1..6,
        ),
    ) {
        let names: Vec<String> = (0..columns.len()).map(|place| format!("P{}/x{place}", place % 2)).collect();
        let columns: Vec<(&str, &[Option<f64>])> = names.iter().map(String::as_str).zip(columns.iter().map(Vec::as_slice)).collect();
        prop_assume!(columns.iter().all(|(_, figures)| figures.iter().any(Option::is_some)));
        let package = package(&columns);
        let chain = Chain::published(&package);
        let Ok(engine) = Engine::new(Arc::new(package), chain, &[]) else { return Ok(()) };
        let framework = engine.framework();
        let weights = engine_weights(framework, &WeightMap::new());
        let Ok(scored) = engine.score(&weights, &[]) else { return Ok(()) };
        let checks = Checks::of(&scored);
        for finding in &checks.findings {
            prop_assert!(!finding.cures().is_empty());
            for cure in finding.cures() {
                match cure {
                    Cure::LeaveOut(node) => {
                        if let Some(map) = without(framework, &WeightMap::new(), node) {
                            let again = engine.score(&engine_weights(framework, &map), &[]);
                            let Ok(again) = again else { continue };
                            prop_assert!(!Checks::of(&again).findings.contains(finding), "{finding:?} stays");
                        }
                    }
                    Cure::CountOnce(one, other) => {
                        prop_assert!(!counted_once(framework, &WeightMap::new(), [one, other]).is_empty());
                    }
                    Cure::Turn(node) => prop_assert!(framework.node(node).is_indicator()),
                    Cure::Treat(_) | Cure::Fill(_) => {}
                }
            }
        }
    }
}
