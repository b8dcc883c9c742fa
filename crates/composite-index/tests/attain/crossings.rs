//! Crossings along one weight.

use composite_index::crossing::{Crossing, Passage};
use composite_index::{
    Aggregation, CrossingError, Crossings, Form, Framework, Method, NodeId, Normalisation, Range,
    Scorer, Weights, crossings, crossings_holding,
};
use proptest::prelude::*;

use super::example::{Example, example, with_share};
use crate::common::packages::package;
use crate::common::{dataset, id, method, posts, scored, spec};

/// Scores a node at a share and returns rank and scores.
fn rank_at(scorer: &mut Scorer, weights: &Weights, unit: usize) -> u32 {
    scorer.score(weights).unwrap().rank(unit).unwrap()
}

/// Scores of two units this close may tie for a stretch around where they meet.
const CLOSE: f64 = 1e-8;

fn is_close_call(scorer: &Scorer, unit: usize) -> bool {
    let scores = scorer.scores().unwrap();
    let own = scores.score(unit).unwrap();
    let mut others = (0..scores.ranks().len()).filter(|&other| other != unit);
    others.any(|other| {
        scores.score(other).is_some_and(|score| {
            let gap = (score - own).abs() / own.abs();
            gap > 1e-14 && gap < CLOSE
        })
    })
}

/// Every rank told agrees with a scorer: in the middle of each stretch, close
/// to both sides of each mark, and at places in between.
fn check(scorer: &Scorer, weights: &Weights, found: &Crossings, node: NodeId, unit: usize) {
    let mut scorer = scorer.clone();
    let framework = scorer.prepared().framework().clone();
    let mut agree = |share: f64, rank: u32| {
        let moved = with_share(&framework, weights, node, share);
        let actual = rank_at(&mut scorer, &moved, unit);
        if !is_close_call(&scorer, unit) {
            assert_eq!(actual, rank, "at {share} of {found:?}");
        }
    };
    for step in &found.steps {
        assert!(step.from < step.to);
        let width = step.to - step.from;
        for along in [1e-3, 0.25, 0.5, 0.999] {
            agree(step.from + along * width, step.rank);
        }
    }
    for (mark, steps) in found.marks.iter().zip(found.steps.windows(2)) {
        assert_eq!((steps[0].to, steps[1].from), (mark.share, mark.share));
        let passed = |way| {
            mark.crossings
                .iter()
                .filter(|met| met.passage == way)
                .count() as u32
        };
        assert_eq!(
            steps[1].rank + passed(Passage::Passes),
            steps[0].rank + passed(Passage::IsPassed)
        );
    }
}

/// Whoever passes is behind or level on one side of the mark, and in front or
/// level on the other.
fn check_order(scorer: &Scorer, weights: &Weights, found: &Crossings, node: NodeId, unit: usize) {
    let mut scorer = scorer.clone();
    let framework = scorer.prepared().framework().clone();
    for (i, mark) in found.marks.iter().enumerate() {
        let (before, after) = (found.steps[i], found.steps[i + 1]);
        for (step, is_before) in [(before, true), (after, false)] {
            let width = (step.to - step.from).min(1e-3) * 0.5;
            let share = if is_before {
                mark.share - width
            } else {
                mark.share + width
            };
            let moved = with_share(&framework, weights, node, share);
            let scores = scorer.score(&moved).unwrap();
            let own = scores.rank(unit).unwrap();
            for met in &mark.crossings {
                let other = scores.rank(met.unit).unwrap();
                let other_is_above = (met.passage == Passage::Passes) == is_before;
                assert!(if other_is_above {
                    other <= own
                } else {
                    own <= other
                });
            }
        }
    }
}

fn check_all(example: &Example, unit: usize) {
    let (scorer, weights, dataset) = (example.scored(), example.weights(), example.dataset());
    let framework = dataset.framework();
    for (node, spec) in framework.nodes() {
        if spec.parent.is_none() {
            continue;
        }
        let found = match crossings(&scorer, &weights, node, unit) {
            Ok(found) => found,
            Err(CrossingError::NotArithmetic { .. }) => {
                assert!(spec.depth > 1 && example.aggregation != Aggregation::Arithmetic);
                continue;
            }
            Err(error) => panic!("{error}"),
        };
        let siblings = framework.children(spec.parent.unwrap()).len();
        if siblings == 1 {
            assert_eq!((found.marks.len(), found.current), (0, 1.0));
            continue;
        }
        check(&scorer, &weights, &found, node, unit);
        check_order(&scorer, &weights, &found, node, unit);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn ranks_between_crossings_are_those_of_a_scorer(
        example in example(2..5, 2..10, 0.0),
        unit in any::<prop::sample::Index>(),
    ) {
        check_all(&example, unit.index(example.columns[0].len()));
    }

    #[test]
    fn the_same_holds_where_values_are_missing(
        example in example(2..5, 2..10, 0.3),
        unit in any::<prop::sample::Index>(),
    ) {
        check_all(&example, unit.index(example.columns[0].len()));
    }
}

/// Pillars x, y, z whose scores are the given values, 0 to 1; all are ranked.
fn as_given(columns: &[&[f64]]) -> (Scorer, Weights) {
    let pillars = ["x", "y", "z"].into_iter().take(columns.len());
    let pillars = pillars.map(|code| posts(spec(code, Some("index")), 0.0, 1.0));
    let specs = std::iter::once(spec("index", None)).chain(pillars);
    let data = dataset(Framework::new(specs.collect()).unwrap(), columns);
    let mut method = method(Normalisation::Goalposts {
        range: Range::UNIT,
        clip: false,
    });
    method.screening.include = data.units().iter().map(|unit| unit.id.clone()).collect();
    (scored(&data, &method), Weights::published(data.framework()))
}

/// u0 has t, u1 has 1 - t, u2 has 0.4 throughout.
fn three() -> (Scorer, Weights) {
    as_given(&[&[1.0, 0.0, 0.4], &[0.0, 1.0, 0.4]])
}

#[test]
fn three_units_on_two_pillars_meet_where_arithmetic_says() {
    let (scorer, weights) = three();
    let node = id(scorer.prepared().framework(), "x");
    let found = crossings(&scorer, &weights, node, 0).unwrap();
    let shares: Vec<f64> = found.marks.iter().map(|mark| mark.share).collect();
    assert_eq!(found.current, 0.5);
    assert_eq!(shares.len(), 2);
    assert!((shares[0] - 0.4).abs() < 1e-15 && (shares[1] - 0.5).abs() < 1e-15);
    let passes = |unit| Crossing {
        unit,
        passage: Passage::Passes,
    };
    assert_eq!(found.marks[0].crossings, [passes(2)]);
    assert_eq!(found.marks[1].crossings, [passes(1)]);
    let ranks: Vec<u32> = found.steps.iter().map(|step| step.rank).collect();
    assert_eq!(ranks, [3, 2, 1]);
    assert_eq!(found.rank_at(0.45), Some(2));
    assert_eq!(found.rank_at(1.0), None);
}

#[test]
fn whoever_meets_at_one_place_shares_a_mark() {
    let (scorer, weights) = as_given(&[&[1.0, 0.0, 0.0, 0.25], &[0.0, 1.0, 1.0, 0.75]]);
    let node = id(scorer.prepared().framework(), "x");
    let found = crossings(&scorer, &weights, node, 0).unwrap();
    assert_eq!(found.marks.len(), 1);
    let met: Vec<usize> = found.marks[0]
        .crossings
        .iter()
        .map(|met| met.unit)
        .collect();
    assert_eq!(met, [1, 2, 3]);
    assert_eq!((found.steps[0].rank, found.steps[1].rank), (4, 1));
}

#[test]
fn a_missing_value_bends_the_score_so_that_two_units_meet_twice() {
    // With t of x, and y and z sharing the rest equally, u0 has 0.1 + 0.85 t and
    // u1, which lacks y, 1.8 t / (1 + t): equal where 0.85 t^2 - 0.85 t + 0.1 = 0.
    let (scorer, weights) = as_given(&[&[0.95, 0.9], &[0.1, f64::NAN], &[0.1, 0.0]]);
    let node = id(scorer.prepared().framework(), "x");
    let found = crossings(&scorer, &weights, node, 0).unwrap();
    let root = (0.85_f64 * 0.85 - 0.34).sqrt();
    let met: Vec<_> = found
        .marks
        .iter()
        .map(|mark| (mark.share, mark.crossings[0].passage))
        .collect();
    assert_eq!(met.len(), 2);
    assert!((met[0].0 - (0.85 - root) / 1.7).abs() < 1e-15);
    assert!((met[1].0 - (0.85 + root) / 1.7).abs() < 1e-15);
    assert_eq!((met[0].1, met[1].1), (Passage::IsPassed, Passage::Passes));
    let ranks: Vec<u32> = found.steps.iter().map(|step| step.rank).collect();
    assert_eq!(ranks, [1, 2, 1]);
}

#[test]
fn slider_edges_are_as_documented() {
    let (scorer, mut weights) = three();
    let framework = scorer.prepared().framework().clone();
    let (x, y) = (id(&framework, "x"), id(&framework, "y"));
    let root = framework.root();
    assert_eq!(
        crossings(&scorer, &weights, root, 0),
        Err(CrossingError::TheIndex)
    );
    assert_eq!(
        crossings(&scorer, &weights, x, 9),
        Err(CrossingError::NotRanked { unit: 9 })
    );
    // Without weight at present, the whole way is still open.
    weights.set(x, 0.0).unwrap();
    let found = crossings(&scorer, &weights, x, 0).unwrap();
    assert_eq!((found.current, found.marks.len()), (0.0, 2));
    // Where the siblings weigh nothing, the share is 1 wherever the slider is.
    weights.set(x, 3.0).unwrap();
    weights.set(y, 0.0).unwrap();
    let found = crossings(&scorer, &weights, x, 0).unwrap();
    assert_eq!((found.current, found.marks.len()), (1.0, 0));
    assert_eq!(found.steps.len(), 1);
    assert_eq!(found.steps[0].rank, 1);
}

#[test]
fn units_that_tie_throughout_never_cross() {
    // The same total in another order: last bits differ, the scores tie.
    let (scorer, weights) = as_given(&[&[0.1, 0.1, 0.9], &[0.2, 0.7, 0.0], &[0.7, 0.2, 0.0]]);
    let node = id(scorer.prepared().framework(), "x");
    let found = crossings(&scorer, &weights, node, 0).unwrap();
    let met = found.marks.iter().flat_map(|mark| &mark.crossings);
    assert_eq!(met.map(|met| met.unit).collect::<Vec<_>>(), [2]);
    assert_eq!((found.steps[0].rank, found.steps[1].rank), (1, 2));
}

#[test]
fn every_slider_of_a_shipped_package_agrees_with_a_scorer() {
    let data = package("european-cities-2019");
    let weights = Weights::published(data.framework());
    let scorer = scored(&data, &Method::default());
    let units = Form::of(&scorer).unwrap().units().to_vec();
    for (node, spec) in data
        .framework()
        .nodes()
        .filter(|(_, spec)| spec.parent.is_some())
    {
        for &unit in units.iter().step_by(if spec.depth == 1 { 1 } else { 9 }) {
            let found = crossings(&scorer, &weights, node, unit).unwrap();
            check(&scorer, &weights, &found, node, unit);
        }
    }
}

/// Weights that give a node this share while held siblings keep theirs.
fn with_share_beside(
    framework: &Framework,
    weights: &Weights,
    node: NodeId,
    held: &[NodeId],
    share: f64,
) -> Weights {
    let parent = framework.node(node).parent.unwrap();
    let siblings = framework.children(parent);
    let own = |&id: &NodeId| weights.share(framework, id);
    let is_free = |id: &NodeId| *id != node && !held.contains(id);
    let kept: f64 = siblings
        .iter()
        .filter(|id| held.contains(id))
        .map(own)
        .sum();
    let free: f64 = siblings.iter().filter(|id| is_free(id)).map(own).sum();
    let mut moved = weights.clone();
    for id in siblings {
        let weight = match id {
            id if *id == node => share,
            id if is_free(id) => (1.0 - kept - share) * own(id) / free,
            id => own(id),
        };
        moved.set(*id, weight).unwrap();
    }
    moved
}

#[test]
fn held_siblings_keep_their_shares_along_the_way() {
    // z keeps 0.5: u0 has t + 0.05, u1 has 0.5 - t + 0.15: equal at 0.3.
    let (scorer, mut weights) = as_given(&[&[1.0, 0.0], &[0.0, 1.0], &[0.1, 0.3]]);
    let framework = scorer.prepared().framework().clone();
    let [x, y, z] = ["x", "y", "z"].map(|code| id(&framework, code));
    weights.set(z, 2.0).unwrap();
    let found = crossings_holding(&scorer, &weights, x, &[z], 0).unwrap();
    assert_eq!(found.marks.len(), 1);
    assert!((found.marks[0].share - 0.3).abs() < 1e-15);
    assert_eq!(found.steps.last().unwrap().to, 0.5);
    assert_eq!((found.rank_at(0.4), found.rank_at(0.5)), (Some(1), None));
    // With nobody left to give way there is no way to go.
    let found = crossings_holding(&scorer, &weights, x, &[y, z], 0).unwrap();
    assert_eq!((found.marks.len(), found.steps.len()), (0, 1));
    // Held in vain: the node itself, and one that holds nothing.
    weights.set(z, 0.0).unwrap();
    let free = crossings(&scorer, &weights, x, 0).unwrap();
    let held = crossings_holding(&scorer, &weights, x, &[x, z], 0).unwrap();
    assert_eq!(held, free);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn with_held_siblings_ranks_are_those_of_a_scorer(
        example in example(3..5, 2..10, 0.2),
        unit in any::<prop::sample::Index>(),
        held in any::<prop::sample::Index>(),
        node in any::<prop::sample::Index>(),
    ) {
        let (mut scorer, weights, data) = (example.scored(), example.weights(), example.dataset());
        let framework = data.framework();
        let unit = unit.index(example.columns[0].len());
        let pillars = framework.pillars();
        let node = pillars[node.index(pillars.len())];
        let held = [pillars[held.index(pillars.len())]];
        let found = crossings_holding(&scorer, &weights, node, &held, unit).unwrap();
        let is_still = held[0] == node || weights.share(framework, held[0]) > 1.0 - 1e-9;
        let free = pillars.iter().filter(|id| **id != node && !held.contains(id));
        let moves = free.map(|&id| weights.get(id)).sum::<f64>() > 0.0;
        if !is_still && moves {
            for step in &found.steps {
                let share = 0.5 * (step.from + step.to);
                let moved = with_share_beside(framework, &weights, node, &held, share);
                let actual = rank_at(&mut scorer, &moved, unit);
                if !is_close_call(&scorer, unit) {
                    prop_assert_eq!(actual, step.rank);
                }
            }
        }
    }
}
