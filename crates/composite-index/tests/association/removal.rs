//! What an index would be without one of its parts.

use super::NAN;
use crate::common::{close, dataset, flat, id, method, scorer, spec};
use composite_index::error::ScoreError;
use composite_index::removal::{self, Move};
use composite_index::{Framework, Normalisation, Range, Weights};
use proptest::prelude::*;

fn min_max() -> composite_index::Method {
    method(Normalisation::MinMax {
        range: Range::HUNDRED,
    })
}

#[test]
fn the_part_that_decides_is_found() {
    let data = dataset(
        flat(&["a", "b", "same"]),
        &[
            &[4.0, 3.0, 2.0, 1.0],
            &[1.0, 2.0, 3.0, 4.0],
            &[1.0, 2.0, 3.0, 4.0],
        ],
    );
    let mut scorer = scorer(&data, &min_max());
    let mut weights = Weights::equal(data.framework());
    weights.set(id(data.framework(), "a"), 5.0).unwrap();
    let found = removal::each(&mut scorer, &weights, data.framework().pillars()).unwrap();
    let without_a = found[0].change.as_ref().unwrap();
    assert_eq!(without_a.mean_shift, 2.0);
    assert_eq!(
        without_a.furthest,
        Some(Move {
            unit: 0,
            before: 1,
            after: 4
        })
    );
    assert!(close(without_a.spearman.unwrap(), -1.0, 1e-12));
    let without_b = found[1].change.as_ref().unwrap();
    assert_eq!((without_b.mean_shift, without_b.furthest), (0.0, None));
    assert_eq!(without_b.spearman, Some(1.0));
    // The scorer is left as it was.
    assert_eq!(scorer.scores().unwrap().ranks(), [1, 2, 3, 4]);
}

#[test]
fn what_weighs_nothing_is_not_missed() {
    let data = dataset(flat(&["a", "b"]), &[&[4.0, 3.0, 1.0], &[1.0, 2.0, 3.0]]);
    let mut scorer = scorer(&data, &min_max());
    let mut weights = Weights::equal(data.framework());
    let b = id(data.framework(), "b");
    weights.set(b, 0.0).unwrap();
    let found = removal::each(&mut scorer, &weights, data.framework().pillars()).unwrap();
    assert_eq!(found[0].change, None, "nothing is left without a");
    assert_eq!(found[1].change.as_ref().unwrap().furthest, None);
    assert_eq!(
        removal::each(&mut scorer, &weights, &[data.framework().root()]).unwrap()[0].change,
        None
    );
    weights.set(id(data.framework(), "a"), 0.0).unwrap();
    let error = removal::each(&mut scorer, &weights, &[b]).unwrap_err();
    assert!(matches!(error, ScoreError::AllWeightsZero { .. }));
}

#[test]
fn the_only_child_takes_its_dimension_with_it() {
    let specs = vec![
        spec("index", None),
        spec("p", Some("index")),
        spec("deep", Some("p")),
        spec("only", Some("deep")),
        spec("q", Some("index")),
        spec("q1", Some("q")),
    ];
    let data = dataset(
        Framework::new(specs).unwrap(),
        &[&[1.0, 2.0, 3.0], &[3.0, 1.0, 2.0]],
    );
    let node = |code| id(data.framework(), code);
    let mut scorer = scorer(&data, &min_max());
    let weights = Weights::equal(data.framework());
    let found = removal::each(&mut scorer, &weights, &[node("only"), node("p")]).unwrap();
    assert_eq!(found[0].change, found[1].change);
    let rest = removal::without(data.framework(), &weights, node("only")).unwrap();
    assert_eq!((rest.get(node("p")), rest.get(node("q"))), (0.0, 1.0));
    assert_eq!(scorer.score(&rest).unwrap().ranks(), [1, 3, 2]);
}

#[test]
fn a_unit_may_lose_its_rank() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 2.0, 3.0], &[NAN, 2.0, 1.0]]);
    let mut scorer = scorer(&data, &min_max());
    let weights = Weights::equal(data.framework());
    let found = removal::each(&mut scorer, &weights, data.framework().pillars()).unwrap();
    let change = found[0].change.as_ref().unwrap();
    assert_eq!(change.n_lost, 1);
    let one = dataset(flat(&["a", "b"]), &[&[1.0], &[2.0]]);
    let mut scorer = crate::common::scorer(&one, &method(Normalisation::Rank));
    let found = removal::each(&mut scorer, &weights, one.framework().pillars()).unwrap();
    let change = found[0].change.as_ref().unwrap();
    assert_eq!(
        (change.mean_shift, change.spearman, change.n_lost),
        (0.0, None, 0)
    );
}

proptest! {
    #[test]
    fn a_removal_is_an_index_without_the_part(
        columns in prop::collection::vec(prop::collection::vec(0.0..9.0_f64, 7), 3),
        weights in prop::collection::vec(0.1..5.0_f64, 3),
    ) {
        let views: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
        let data = dataset(flat(&["a", "b", "c"]), &views);
        let rest = dataset(flat(&["b", "c"]), &views[1..]);
        let with = |framework: &Framework, given: &[f64]| {
            let mut all = Weights::equal(framework);
            framework.pillars().iter().zip(given).for_each(|(&node, &w)| all.set(node, w).unwrap());
            all
        };
        let mut whole = scorer(&data, &min_max());
        let mut part = scorer(&rest, &min_max());
        let all = with(data.framework(), &weights);
        let before = whole.score(&all).unwrap().ranks().to_vec();
        let after = part.score(&with(rest.framework(), &weights[1..])).unwrap().ranks().to_vec();
        let found = removal::each(&mut whole, &all, data.framework().pillars()).unwrap();
        let change = found[0].change.as_ref().unwrap();
        let shifts: Vec<u32> = before.iter().zip(&after).map(|(a, b)| a.abs_diff(*b)).collect();
        prop_assert!(close(change.mean_shift, f64::from(shifts.iter().sum::<u32>()) / 7.0, 1e-12));
        prop_assert_eq!(change.furthest.map_or(0, Move::distance), *shifts.iter().max().unwrap());
    }
}
