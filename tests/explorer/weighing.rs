//! Weights by group, what rules make of them, where ranks change along them,
//! and what can be taken back.

use std::fs;
use std::sync::Arc;

use composite_index::{NodeId, Scorer, prepare};
use data::package::read_descriptor;
use data::{Files, Package, read};
use model::asking::{self, Form};
use model::engine::{Chain, Engine, engine_weights};
use model::groups::{Place, group_shares, locked, with_group_shares};
use model::marks::{Marks, NoMarks, Way};
use model::presets::{self, Refusal, Said};
use proptest::prelude::*;
use scenario::history::{Choices, History, Kind, Step};
use scenario::{
    AggregationChoice, Answers, MethodChoice, NormalisationChoice, Scenario, WeightMap, shares,
    to_query,
};

const EUROPE: &str = "european-cities-2019";
const SHIPPED: [&str; 3] = [EUROPE, "us-metros-2019", "bolivia-municipalities-2020"];

/// A package with another framework, perhaps.
fn package(name: &str, framework: impl FnOnce(String) -> String) -> Arc<Package> {
    let folder = crate::common::root().join("public/data").join(name);
    let file = |name: &str| fs::read(folder.join(name)).unwrap();
    let mut descriptor = read_descriptor(&file("datapackage.json")).unwrap();
    for resource in &mut descriptor.resources {
        resource.bytes = None;
        resource.hash = None;
    }
    let files = Files {
        cities: file("cities.csv"),
        framework: framework(String::from_utf8(file("framework.csv")).unwrap()).into_bytes(),
        values: file("values.csv"),
    };
    Arc::new(read(descriptor, &files).unwrap())
}

fn shipped(name: &str) -> Arc<Package> {
    package(name, |text| text)
}

/// Europe with a level of its own between a pillar and two of its indicators.
fn deeper() -> Arc<Package> {
    package(EUROPE, |text| {
        let level = "leaders,political,Leaders,Made for a test.,1,,,,,,,,,\n";
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for code in ["government-quality", "women-in-assemblies"] {
            let own = format!("{code},political,");
            let line = lines
                .iter_mut()
                .find(|line| line.starts_with(&own))
                .unwrap();
            *line = line.replacen(&own, &format!("{code},leaders,"), 1);
        }
        let at = lines
            .iter()
            .position(|line| line.starts_with("government-quality,"));
        lines.insert(at.unwrap(), level.trim_end().to_owned());
        lines.join("\n") + "\n"
    })
}

fn engine_with(package: &Arc<Package>, scenario: &Scenario) -> Engine {
    let engine = Engine::new(
        Arc::clone(package),
        Chain::of(scenario.method, package),
        &[],
    )
    .unwrap();
    let weights = engine_weights(engine.framework(), &scenario.weights);
    engine.score(&weights, &[]).unwrap();
    engine
}

fn engine(package: &Arc<Package>) -> Engine {
    engine_with(package, &Scenario::default())
}

fn id(engine: &Engine, code: &str) -> NodeId {
    engine.framework().find(code).unwrap()
}

fn unit(engine: &Engine, id: &str) -> usize {
    engine.package().dataset.unit_index(id).unwrap()
}

/// Ranks by a scorer of its own, with the siblings at these shares.
fn rank(engine: &Engine, map: &WeightMap, group: NodeId, shares: &[f64], unit: usize) -> u32 {
    let package = engine.package();
    let prepared = prepare(&package.dataset, &engine.chain().method(package, &[])).unwrap();
    let mut scorer = Scorer::new(prepared);
    let framework = engine.framework();
    let mut weights = engine_weights(framework, map);
    for (&child, &share) in framework.children(group).iter().zip(shares) {
        weights.set(child, share).unwrap();
    }
    scorer.score(&weights).unwrap().rank(unit).unwrap()
}

fn way(engine: &Engine, map: &WeightMap, group: NodeId, index: usize, locks: &[String]) -> Way {
    Way {
        place: Place { group, index },
        reference: group_shares(engine.framework(), map, group),
        locked: locked(engine.framework(), locks, group),
    }
}

#[test]
fn a_group_moves_by_itself_and_its_published_shares_are_not_written() {
    for package in [shipped(EUROPE), deeper()] {
        let framework = package.dataset.framework();
        let political = framework.find("political").unwrap();
        let published = group_shares(framework, &WeightMap::new(), political);
        assert_eq!(published.iter().sum::<u32>(), shares::WHOLE);
        let moved = shares::shift(&published, &vec![false; published.len()], 0, 8_000);
        let map = with_group_shares(framework, &WeightMap::new(), political, &moved);
        assert_eq!(map.len(), published.len(), "all siblings and nothing else");
        assert_eq!(group_shares(framework, &map, political), moved);
        let pillars = group_shares(framework, &map, framework.root());
        assert_eq!(
            pillars,
            group_shares(framework, &WeightMap::new(), framework.root())
        );
        let home = with_group_shares(framework, &map, political, &published);
        let scenario = Scenario {
            weights: home,
            ..Scenario::default()
        };
        assert_eq!(to_query(&scenario), "");
    }
}

#[test]
fn at_every_mark_the_rank_changes_as_it_says() {
    for name in SHIPPED {
        let package = shipped(name);
        let engine = engine(&package);
        let map = WeightMap::new();
        let root = engine.framework().root();
        let ranked: Vec<usize> = (0..package.dataset.n_units())
            .filter(|&unit| engine.status(unit).is_ranked())
            .collect();
        for &unit in ranked.iter().step_by(ranked.len() / 3) {
            let way = way(&engine, &map, root, 1, &[]);
            let marks = Marks::along(&engine, &map, &way, unit).unwrap().marks;
            assert!(!marks.is_empty(), "{name}");
            let mut places: Vec<f64> = marks.iter().map(|mark| mark.share).collect();
            places.insert(0, 0.0);
            places.push(1.0);
            let at = |share: f64| {
                let own = |&share: &u32| f64::from(share);
                let mut shares: Vec<f64> = way.reference.iter().map(own).collect();
                let others = f64::from(shares::WHOLE) - shares[1];
                shares[1] = others * share / (1.0 - share);
                rank(&engine, &map, root, &shares, unit)
            };
            for (mark, around) in marks
                .iter()
                .zip(places.windows(3))
                .step_by(marks.len().div_ceil(8))
            {
                let wide = |a: f64, b: f64| b - a > 1e-6;
                if wide(around[0], around[1]) && wide(around[1], around[2]) {
                    assert_eq!(at((around[0] + around[1]) / 2.0), mark.before, "{name}");
                    assert_eq!(at((around[1] + around[2]) / 2.0), mark.after, "{name}");
                }
                let up = mark.passes.len() as i64 - mark.passed_by.len() as i64;
                assert_eq!(i64::from(mark.before) - i64::from(mark.after), up);
            }
        }
    }
}

#[test]
fn just_past_a_mark_the_rank_is_that_of_the_other_side() {
    let engine = engine(&shipped(EUROPE));
    let locks = ["inclusion".to_owned()];
    let root = engine.framework().root();
    let political = id(&engine, "political");
    for (group, index, locks) in [
        (root, 0, &[][..]),
        (root, 2, &locks[..]),
        (political, 1, &[][..]),
    ] {
        let map = WeightMap::new();
        let way = way(&engine, &map, group, index, locks);
        let city = unit(&engine, "vienna");
        let marks = Marks::along(&engine, &map, &way, city).unwrap();
        assert!(!marks.marks.is_empty());
        let current = way.reference[index];
        for (number, mark) in marks.marks.iter().enumerate() {
            let to = way.just_past(&engine, &map, &marks, number, current);
            let is_up = mark.share * 1e4 >= f64::from(current);
            assert_eq!(f64::from(to) > mark.share * 1e4, is_up);
            let moved = shares::shift(&way.reference, &way.locked, index, to);
            if !locks.is_empty() {
                assert_eq!(moved[3], way.reference[3], "the locked one stays");
            }
            let moved: Vec<f64> = moved.into_iter().map(f64::from).collect();
            let expected = if is_up { mark.after } else { mark.before };
            assert_eq!(
                rank(&engine, &map, group, &moved, city),
                expected,
                "mark {number}"
            );
        }
    }
}

#[test]
fn where_nothing_can_give_way_or_nothing_is_exact_there_are_no_marks() {
    let package = shipped(EUROPE);
    let europe = engine(&package);
    let root = europe.framework().root();
    let map = WeightMap::new();
    let city = unit(&europe, "vienna");
    let codes = [
        "partnership",
        "learning",
        "inclusion",
        "prosperity",
        "recognition",
    ];
    let all_others = way(&europe, &map, root, 0, &codes.map(str::to_owned));
    let found = Marks::along(&europe, &map, &all_others, city).unwrap();
    assert_eq!(found.marks, []);
    // Everything on one pillar: the way back is still open, evenly.
    let only = presets::only(europe.framework(), &map, europe.pillars()[0]).map;
    let back = way(&europe, &only, root, 0, &[]);
    let plain = way(&europe, &map, root, 0, &[]);
    let marks = |way: &Way, map: &WeightMap| {
        let marks = Marks::along(&europe, map, way, city).unwrap().marks;
        marks
            .iter()
            .map(|mark| (mark.before, mark.after))
            .collect::<Vec<_>>()
    };
    assert_eq!(marks(&back, &only), marks(&plain, &map));
    let oslo = unit(&europe, "oslo");
    assert_eq!(
        Marks::along(&europe, &map, &plain, oslo),
        Err(NoMarks::NotRanked)
    );
    for (aggregation, in_pillar, above) in [
        (
            AggregationChoice::Geometric,
            Some(NoMarks::NotArithmetic),
            None,
        ),
        (
            AggregationChoice::Copeland,
            Some(NoMarks::NotArithmetic),
            Some(NoMarks::NotAMean),
        ),
    ] {
        let scenario = Scenario {
            method: MethodChoice {
                aggregation: Some(aggregation),
                normalisation: Some(NormalisationChoice::MinMax),
                ..MethodChoice::default()
            },
            ..Scenario::default()
        };
        let other = engine_with(&package, &scenario);
        let refusal = |way: &Way| Marks::along(&other, &map, way, city).err();
        assert_eq!(refusal(&plain), above, "{aggregation:?}");
        let political = id(&other, "political");
        assert_eq!(
            refusal(&way(&other, &map, political, 0, &[])),
            in_pillar,
            "{aggregation:?}"
        );
    }
}

#[test]
fn rules_set_pillars_and_leave_levels_below() {
    let engine = engine(&shipped(EUROPE));
    let framework = engine.framework();
    let political = id(&engine, "political");
    let below = with_group_shares(
        framework,
        &WeightMap::new(),
        political,
        &[5_000, 3_000, 2_000],
    );
    let city = unit(&engine, "vienna");
    let mut answers = Answers::default();
    answers.compare("political", "learning", 3);
    let asked = asking::given(framework, &below, &answers, Form::Pairs);
    let all = [
        presets::equal(framework, &below),
        presets::only(framework, &below, political),
        presets::principal(&engine, &below).unwrap(),
        presets::benefit(&engine, &below, city).unwrap(),
        asked.unwrap().unwrap(),
    ];
    for given in &all {
        let pillars = group_shares(framework, &given.map, framework.root());
        assert_eq!(pillars.iter().sum::<u32>(), shares::WHOLE);
        assert_eq!(
            group_shares(framework, &given.map, political),
            [5_000, 3_000, 2_000]
        );
    }
    assert_eq!(presets::published().map, WeightMap::new());
    let Said::Principal { explained, .. } = all[2].said else {
        panic!("{:?}", all[2].said)
    };
    assert!((1.0 / 6.0..1.0).contains(&explained), "{explained}");
}

#[test]
fn the_benefit_of_the_doubt_keeps_its_bounds_and_helps() {
    for name in SHIPPED {
        let engine = engine(&shipped(name));
        let framework = engine.framework();
        let (low, high) = presets::bounds(framework.pillars().len()).unwrap();
        let map = WeightMap::new();
        let equal = group_shares(framework, &map, framework.root());
        let ranked =
            (0..engine.package().dataset.n_units()).filter(|&u| engine.status(u).is_ranked());
        for unit in ranked.step_by(40) {
            let given = presets::benefit(&engine, &map, unit).unwrap();
            let pillars = group_shares(framework, &given.map, framework.root());
            for &share in &pillars {
                let share = f64::from(share) / 1e4;
                assert!(
                    (low - 1e-3..=high + 1e-3).contains(&share),
                    "{name}: {pillars:?}"
                );
            }
            let ranks = [&equal, &pillars].map(|shares| {
                let shares: Vec<f64> = shares.iter().map(|&share| f64::from(share)).collect();
                rank(&engine, &map, framework.root(), &shares, unit)
            });
            assert!(ranks[1] <= ranks[0], "{name}, unit {unit}: {ranks:?}");
        }
    }
}

#[test]
fn rules_refuse_what_they_cannot_do() {
    let package = shipped(EUROPE);
    let map = WeightMap::new();
    let scenario = Scenario {
        method: MethodChoice {
            normalisation: Some(NormalisationChoice::ZScore),
            ..MethodChoice::default()
        },
        ..Scenario::default()
    };
    let standardised = engine_with(&package, &scenario);
    let city = unit(&standardised, "vienna");
    let refused = presets::benefit(&standardised, &map, city).unwrap_err();
    assert!(matches!(refused, Refusal::Negative { .. }), "{refused:?}");
    assert!(presets::principal(&standardised, &map).is_ok());
    let europe = engine(&package);
    let oslo = unit(&europe, "oslo");
    let refused = presets::benefit(&europe, &map, oslo).unwrap_err();
    assert_eq!(refused, Refusal::NotRanked { unit: oslo });
    assert_eq!(presets::bounds(1), None);
}

#[test]
fn steps_go_back_and_forth_and_looks_are_no_steps() {
    let with = |weight: f64, focus: Option<&str>| Scenario {
        weights: [("political".to_owned(), weight)].into(),
        focus: focus.map(str::to_owned),
        ..Scenario::default()
    };
    let (first, second) = (with(1.0, None), with(2.0, None));
    let answered = scenario::from_query("points=learning:60").0.answers;
    let mut history = History::at(Step::of(&first));
    assert!(history.note(Step::of(&second)));
    assert!(!history.note(Step::of(&with(2.0, Some("oslo")))), "a look");
    assert_eq!(history.undo().cloned(), Some(Step::of(&first)));
    assert_eq!(history.undo(), None);
    assert!(history.can_redo() && !history.can_undo());
    let redone = history.redo().cloned().unwrap();
    assert_eq!(redone, Step::of(&second));
    // A step back keeps how the page is looked at.
    let looked = with(9.0, Some("oslo"));
    let back = redone.onto(looked.clone());
    assert_eq!(
        (back.weights, back.focus),
        (second.weights.clone(), looked.focus)
    );
    // What has been answered stays, but with groups that are no more.
    let answered = Scenario {
        answers: answered.clone(),
        ..first.clone()
    };
    let elsewhere = Scenario {
        lens: Some("four-pillars".to_owned()),
        ..Scenario::default()
    };
    let mut lenses = History::at(Step::of(&first));
    assert!(!lenses.note(Step::of(&answered)), "an answer moves nothing");
    assert!(lenses.note(Step::of(&elsewhere)));
    let back = lenses.undo().unwrap().onto(elsewhere);
    assert_eq!(back, answered);
    history.undo();
    assert!(history.note(Step::of(&with(3.0, None))));
    assert!(!history.can_redo(), "a new step ends what was taken back");
    let method = Scenario {
        method: MethodChoice {
            aggregation: Some(AggregationChoice::Geometric),
            ..MethodChoice::default()
        },
        ..first.clone()
    };
    let kinds = Choices::of(&method).differences(&Choices::of(&second));
    assert_eq!(kinds, [Kind::Weights, Kind::Method]);
    let mut long = History::at(Step::of(&first));
    for step in 0..1_000 {
        long.note(Step::of(&with(f64::from(step), None)));
    }
    assert_eq!(std::iter::from_fn(|| long.undo().cloned()).count(), 200);
}

#[test]
fn six_equal_weights_are_shown_alike_and_whole_ones_without_decimals() {
    let shown = |sizes: &[f64]| -> Vec<String> {
        let shares = shares::apportion(sizes, shares::WHOLE);
        let shown = shares::percentages(&shares).into_iter();
        shown.map(shares::Percent::plain).collect()
    };
    assert_eq!(shown(&[1.0; 6]), ["16.7"; 6]);
    assert_eq!(shown(&[1.0; 14]), ["7.1"; 14]);
    assert_eq!(shown(&[1.0; 5]), ["20"; 5]);
    assert_eq!(
        shown(&[40.0, 30.0, 12.0, 8.0, 6.0, 4.0]),
        ["40", "30", "12", "8", "6", "4"]
    );
    assert_eq!(
        shown(&[31.0, 13.8, 13.8, 13.8, 13.8, 13.8])[..2],
        ["31.0", "13.8"]
    );
    assert!(shown(&[]).is_empty());
}

#[test]
fn weights_side_by_side_are_as_exact_as_it_takes_to_tell_them_apart() {
    let shown = |sets: &[&[u32]]| -> Vec<Vec<String>> {
        let sets: Vec<Vec<u32>> = sets.iter().map(|set| set.to_vec()).collect();
        let shown = shares::side_by_side(&sets).into_iter();
        shown
            .map(|set| set.into_iter().map(shares::Percent::plain).collect())
            .collect()
    };
    let equal = [3_334, 3_333, 3_333];
    assert_eq!(
        shown(&[&equal, &[5_012, 2_494, 2_494]]),
        [["33.3"; 3], ["50", "25", "25"]]
    );
    // A change too small for a tenth of a per cent would look like none.
    assert_eq!(
        shown(&[&equal, &[3_336, 3_331, 3_333]]),
        [["33.34", "33.33", "33.33"], ["33.36", "33.31", "33.33"]]
    );
    assert_eq!(shown(&[&equal, &equal]), [["33.3"; 3]; 2]);
    assert!(shown(&[]).is_empty());
}

proptest! {
    /// What is shown of shares: no more or less than they are, no sum but a
    /// hundred where it is whole, and nothing that is equal told apart.
    #[test]
    fn shown_shares_neither_lie_nor_contradict_each_other(
        sizes in prop::collection::vec(0_u32..1_000, 1..24),
    ) {
        let sizes: Vec<f64> = sizes.into_iter().map(f64::from).collect();
        let parts = shares::apportion(&sizes, shares::WHOLE);
        let shown = shares::percentages(&parts);
        prop_assert_eq!(shown.len(), parts.len());
        let decimals = shown[0].decimals();
        let half = if decimals == 0 { 0.5 } else { 0.05 };
        for (percent, &part) in shown.iter().zip(&parts) {
            prop_assert_eq!(percent.decimals(), decimals);
            // Of neighbours a hundredth apart their middle is meant.
            let off = (percent.value() - f64::from(part) / 100.0).abs();
            prop_assert!(off <= half + 0.05 + 1e-9, "{part} as {percent:?}");
        }
        let sum: u32 = shown.iter().map(|percent| percent.hundredths() / 10).sum();
        if decimals == 0 {
            prop_assert_eq!(sum, 1_000);
        } else {
            let play = shown.len() as u32;
            prop_assert!(sum.abs_diff(1_000) <= play, "{shown:?} add to {sum} tenths");
        }
        for (one, first) in sizes.iter().zip(&shown) {
            for (other, second) in sizes.iter().zip(&shown) {
                prop_assert!(one != other || first == second, "{one} twice: {shown:?}");
            }
        }
    }

    /// However many there are, equal shares are equal to the eye.
    #[test]
    fn equal_shares_are_shown_alike(count in 1_usize..200) {
        let parts = shares::apportion(&vec![1.0; count], shares::WHOLE);
        let shown = shares::percentages(&parts);
        prop_assert!(shown.iter().all(|percent| *percent == shown[0]), "{shown:?}");
    }
}
