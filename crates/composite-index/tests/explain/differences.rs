//! Decompositions of differences.

use super::examples::{NAN, example, framework, nodes};
use crate::common::{close, dataset, flat, id, lower, method as everyone, scored, spec};
use composite_index::explain::{Difference, Part, between_scorings, between_units, is_present};
use composite_index::{
    Aggregation, Dataset, ExplainError, Framework, Method, NodeId, Normalisation, Range, Scorer,
    Weights, contributions,
};
use proptest::prelude::*;

fn all_differences(scorer: &Scorer) -> Vec<(NodeId, usize, usize, Difference)> {
    let units = || 0..scorer.prepared().n_units();
    let pairs = units().flat_map(|unit| units().map(move |other| (unit, other)));
    let nodes = nodes(scorer);
    pairs
        .flat_map(|(unit, other)| nodes.iter().map(move |&node| (node, unit, other)))
        .filter_map(|(node, unit, other)| {
            let difference = between_units(scorer, node, unit, other).ok()?;
            Some((node, unit, other, difference))
        })
        .collect()
}

/// Every level sums to the one above, and the top to the difference.
fn assert_sums(difference: &Difference) {
    let framework = framework();
    let sum = |node| -> f64 {
        let parts = difference.children(&framework, node);
        parts.map(|part| part.total).sum()
    };
    let top = difference.method + sum(difference.node);
    assert!(close(top, difference.total, 1e-13), "{difference:?}");
    for part in &difference.parts {
        let listed = difference.children(&framework, part.node).count();
        let children = framework.children(part.node).len();
        assert_eq!(listed, if part.is_divided { children } else { 0 });
        if part.is_divided {
            let total = part.weight + part.method + sum(part.node);
            // Parts within may be far larger than the whole.
            let size: f64 = difference.parts.iter().map(|part| part.total.abs()).sum();
            let off = (total - part.total).abs();
            assert!(
                off <= 1e-12 * size.max(1.0),
                "{part:?} {total}\n{difference:?}"
            );
        }
    }
}

/// Parts agree up to what a step in place of a slope may do.
fn assert_opposite(a: &Difference, b: &Difference) {
    assert!(close(a.total, -b.total, 1e-13) && close(a.method, -b.method, 1e-9));
    assert_eq!(a.parts.len(), b.parts.len());
    for (a, b) in a.parts.iter().zip(&b.parts) {
        let same = |x: f64, y: f64| close(x, -y, 1e-7);
        assert!(
            same(a.total, b.total) && same(a.weight, b.weight) && same(a.method, b.method),
            "{a:?}\n{b:?}"
        );
        let turned = [b.is_present[1], b.is_present[0]];
        assert_eq!((a.node, a.is_present), (b.node, turned));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn parts_sum_to_the_difference_of_two_units(example in example()) {
        let Some(scorer) = example.scored(&example.method, 0) else { return Ok(()) };
        let scores = scorer.scores().unwrap();
        for (node, unit, other, difference) in all_differences(&scorer) {
            let column = scores.node(node);
            prop_assert_eq!(difference.total, column[unit] - column[other]);
            prop_assert!(difference.is_exact && difference.method == 0.0);
            prop_assert!(difference.parts.iter().all(|part| part.weight == 0.0));
            assert_sums(&difference);
        }
    }

    #[test]
    fn the_other_way_round_every_part_changes_its_sign(example in example()) {
        let Some(scorer) = example.scored(&example.method, 0) else { return Ok(()) };
        for (node, unit, other, difference) in all_differences(&scorer) {
            assert_opposite(&difference, &between_units(&scorer, node, other, unit).unwrap());
        }
    }

    #[test]
    fn parts_sum_to_the_difference_of_two_scorings(example in example(), same in any::<bool>()) {
        let after = if same { &example.method } else { &example.other_method };
        let scorers = (example.scored(&example.method, 0), example.scored(after, 1));
        let (Some(before), Some(after)) = scorers else { return Ok(()) };
        for node in nodes(&before) {
            for unit in 0..before.prepared().n_units() {
                let Ok(difference) = between_scorings(&before, &after, node, unit) else { continue };
                let score = |scorer: &Scorer| scorer.scores().unwrap().node(node)[unit];
                prop_assert_eq!(difference.total, score(&after) - score(&before));
                prop_assert!(!same || difference.method == 0.0);
                assert_sums(&difference);
                assert_opposite(&difference, &between_scorings(&after, &before, node, unit).unwrap());
            }
        }
    }

    /// A child that is the same on both sides adds nothing.
    #[test]
    fn equal_children_add_nothing(example in example()) {
        let Some(scorer) = example.scored(&example.method, 0) else { return Ok(()) };
        let scores = scorer.scores().unwrap();
        for (node, unit, other, difference) in all_differences(&scorer) {
            for part in difference.children(&framework(), node) {
                let column = scores.node(part.node);
                let both = part.is_present == [true; 2];
                if both && column[unit] == column[other] {
                    prop_assert!(part.total.abs() <= 1e-11 * difference.total.abs().max(1.0), "{:?}", part);
                }
                prop_assert_eq!(part.is_present, [unit, other].map(|unit| {
                    is_present(&scorer, part.node, unit)
                }));
            }
        }
    }

    #[test]
    fn contributions_of_every_mean_sum_to_the_score(example in example()) {
        let Some(scorer) = example.scored(&example.method, 0) else { return Ok(()) };
        let mut parts = Vec::new();
        for node in nodes(&scorer) {
            for (unit, &score) in scorer.scores().unwrap().node(node).iter().enumerate() {
                if contributions(&scorer, node, unit, &mut parts) {
                    prop_assert!(close(parts.iter().sum(), score, 1e-10), "{:?} {}", parts, score);
                }
            }
        }
    }
}

fn one_level(aggregation: Aggregation, columns: &[&[f64]]) -> (Dataset, Scorer) {
    let codes = ["a", "b", "c", "d"];
    let data = dataset(flat(&codes[..columns.len()]), columns);
    let normalisation = Normalisation::MinMax {
        range: Range::ONE_TO_HUNDRED,
    };
    let method = Method {
        aggregation: vec![aggregation],
        ..everyone(normalisation)
    };
    let scorer = scored(&data, &method);
    (data, scorer)
}

fn totals(difference: &Difference) -> Vec<f64> {
    difference.parts.iter().map(|part| part.total).collect()
}

/// 1 and 100 are the ends of each column, so values stay as they are.
#[test]
fn means_have_their_own_parts() {
    let columns: [&[f64]; 2] = [&[50.0, 20.0, 1.0, 100.0], &[30.0, 40.0, 1.0, 100.0]];
    let parts = |aggregation| {
        let (data, scorer) = one_level(aggregation, &columns);
        totals(&between_units(&scorer, data.framework().root(), 0, 1).unwrap())
    };
    let near = |found: Vec<f64>, expected: [f64; 2]| {
        let pairs = found.iter().zip(expected);
        assert!(pairs.clone().count() == 2);
        for (&found, expected) in pairs {
            assert!(close(found, expected, 1e-12), "{found} {expected}");
        }
    };
    near(parts(Aggregation::Arithmetic), [15.0, -5.0]);
    let (s, t) = (1500_f64.sqrt(), 800_f64.sqrt());
    let mean = (s - t) / (s / t).ln();
    let shares = [2.5_f64.ln() / 2.0, 0.75_f64.ln() / 2.0];
    near(
        parts(Aggregation::Geometric),
        shares.map(|share| mean * share),
    );
    // Coming in first and last: min(50, 40) or min(20, 30) lies in between.
    near(
        parts(Aggregation::Weakest),
        [(20.0 + 10.0) / 2.0, (0.0 - 10.0) / 2.0],
    );
    let harmonic = |a: f64, b: f64| 2.0 / (1.0 / a + 1.0 / b);
    let [from, to] = [harmonic(20.0, 40.0), harmonic(50.0, 30.0)];
    let (first, last) = (harmonic(50.0, 40.0), harmonic(20.0, 30.0));
    near(
        parts(Aggregation::Harmonic),
        [
            (first - from + to - last) / 2.0,
            (last - from + to - first) / 2.0,
        ],
    );
}

/// What a unit lacks is what its lack adds: the others are the same.
#[test]
fn a_gap_explains_what_it_does() {
    let columns: [&[f64]; 3] = [
        &[50.0, 50.0, 1.0, 100.0],
        &[50.0, 50.0, 1.0, 100.0],
        &[NAN, 80.0, 1.0, 100.0],
    ];
    for aggregation in [
        Aggregation::Arithmetic,
        Aggregation::Geometric,
        Aggregation::Harmonic,
    ] {
        let (data, scorer) = one_level(aggregation, &columns);
        let root = data.framework().root();
        let difference = between_units(&scorer, root, 0, 1).unwrap();
        let parts = totals(&difference);
        assert!(difference.total < -5.0);
        assert!(close(parts[2], difference.total, 1e-12));
        assert!(parts[0].abs() + parts[1].abs() < 1e-12);
        assert_eq!(difference.parts[2].is_present, [false, true]);
    }
}

/// One unit has only the first child, the other only the second.
#[test]
fn units_with_nothing_in_common_share_the_difference() {
    let columns: [&[f64]; 2] = [&[80.0, NAN, 1.0, 100.0], &[NAN, 40.0, 1.0, 100.0]];
    let (data, scorer) = one_level(Aggregation::Arithmetic, &columns);
    let difference = between_units(&scorer, data.framework().root(), 0, 1).unwrap();
    assert_eq!(difference.total, 40.0);
    // With both the score is 60, with neither it counts as 60.
    assert_eq!(totals(&difference), [20.0, 20.0]);
}

/// More weight helps where a unit does better than on the whole.
#[test]
fn weights_are_told_from_values() {
    let columns: [&[f64]; 2] = [&[90.0, 1.0, 100.0], &[30.0, 1.0, 100.0]];
    let (data, before) = one_level(Aggregation::Arithmetic, &columns);
    let mut after = before.clone();
    let mut weights = Weights::equal(data.framework());
    weights.set(id(data.framework(), "a"), 3.0).unwrap();
    after.score(&weights).unwrap();
    let root = data.framework().root();
    let difference = between_scorings(&before, &after, root, 0).unwrap();
    // From 60 to 75, and 67.5 in the middle: a quarter of the weight moved.
    let weights: Vec<f64> = difference.parts.iter().map(|part| part.weight).collect();
    assert!(close(weights[0], 5.625, 1e-12) && close(weights[1], 9.375, 1e-12));
    let part = |part: &Part| part.value().abs() < 1e-12 && part.method == 0.0;
    assert!(difference.parts.iter().all(part) && close(difference.total, 15.0, 1e-12));
}

#[test]
fn a_change_of_the_mean_is_told() {
    let columns: [&[f64]; 2] = [&[90.0, 1.0, 100.0], &[40.0, 1.0, 100.0]];
    let (data, before) = one_level(Aggregation::Arithmetic, &columns);
    let (_, after) = one_level(Aggregation::Geometric, &columns);
    let difference = between_scorings(&before, &after, data.framework().root(), 0).unwrap();
    assert!(close(difference.method, -5.0, 1e-12));
    assert!(totals(&difference).iter().all(|total| total.abs() < 1e-12));
}

/// Indicators that cancel within a pillar still show.
#[test]
fn parts_that_cancel_within_a_pillar_are_shown() {
    let framework = Framework::new(vec![
        spec("index", None),
        spec("p", Some("index")),
        spec("p1", Some("p")),
        spec("p2", Some("p")),
        spec("q", Some("index")),
    ])
    .unwrap();
    let columns: [&[f64]; 3] = [
        &[60.0, 40.0, 1.0, 100.0],
        &[40.0, 60.0, 1.0, 100.0],
        &[80.0, 20.0, 1.0, 100.0],
    ];
    let data = dataset(framework, &columns);
    for aggregation in [
        Aggregation::Arithmetic,
        Aggregation::Geometric,
        Aggregation::Harmonic,
        Aggregation::AdjustedMazziottaPareto { reference: 50.0 },
    ] {
        let method = Method {
            aggregation: vec![aggregation, Aggregation::Arithmetic],
            ..everyone(Normalisation::MinMax {
                range: Range::ONE_TO_HUNDRED,
            })
        };
        let scorer = scored(&data, &method);
        let difference = between_units(&scorer, data.framework().root(), 0, 1).unwrap();
        let [p, p1, p2, q] = totals(&difference)[..] else {
            panic!("{difference:?}")
        };
        assert!(p.abs() < 1e-12 && close(q, difference.total, 1e-12));
        assert!(
            p1 > 1.0 && close(p1, -p2, 1e-9),
            "{aggregation:?}: {p1} {p2}"
        );
    }
}

#[test]
fn what_cannot_be_explained_is_refused() {
    let columns: [&[f64]; 2] = [&[3.0, 2.0, 1.0], &[1.0, NAN, 2.0]];
    let (data, scorer) = one_level(Aggregation::Copeland, &columns);
    let root = data.framework().root();
    let index = || "index".to_owned();
    assert_eq!(
        between_units(&scorer, root, 0, 2),
        Err(ExplainError::NotDivisible { dimension: index() })
    );
    let indicator = id(data.framework(), "a");
    assert_eq!(
        between_units(&scorer, indicator, 0, 2),
        Err(ExplainError::Indicator {
            indicator: "a".to_owned()
        })
    );
    let (data, scorer) = one_level(Aggregation::Arithmetic, &columns);
    let root = data.framework().root();
    let no_score = |unit| ExplainError::NoScore {
        unit,
        node: index(),
    };
    assert_eq!(between_units(&scorer, root, 0, 7), Err(no_score(7)));
    let (_, other) = one_level(Aggregation::Arithmetic, &columns[..1]);
    assert_eq!(
        between_scorings(&scorer, &other, root, 0),
        Err(ExplainError::DifferentFrameworks)
    );
    let fresh = Scorer::new(scorer.prepared().clone());
    assert_eq!(
        between_units(&fresh, root, 0, 2),
        Err(ExplainError::NoScores)
    );
}

/// Four cities with 0 to 3 in two indicators of which one is better low: the mean of
/// both is 50 for each of them, but for the last digit of some.
#[test]
fn what_is_alike_but_for_rounding_explains_no_difference() {
    let framework = Framework::new(vec![
        spec("index", None),
        spec("alike", Some("index")),
        spec("up", Some("alike")),
        lower(spec("down", Some("alike"))),
        spec("other", Some("index")),
        spec("own", Some("other")),
    ])
    .unwrap();
    let rising = [0.0, 1.0, 2.0, 3.0];
    let data = dataset(framework, &[&rising, &rising, &[1.0, 2.0, 4.0, 3.0]]);
    let method = Method {
        aggregation: vec![Aggregation::MazziottaPareto, Aggregation::Arithmetic],
        ..everyone(Normalisation::default())
    };
    let scorer = scored(&data, &method);
    let framework = data.framework();
    let alike = id(framework, "alike");
    let scores = scorer.scores().unwrap().node(alike);
    assert!(scores.iter().any(|score| score != &scores[0]), "{scores:?}");
    for (unit, other) in [(0, 1), (0, 2), (1, 3), (2, 3)] {
        let found = between_units(&scorer, framework.root(), unit, other).unwrap();
        let part = found.parts.iter().find(|part| part.node == alike).unwrap();
        assert!(part.total.abs() < 1e-9, "{part:?}");
    }
}
