//! Weights at their extremes.

use super::{NAN, min_max, two_pillars, two_pillars_data};
use crate::common::{close, dataset, flat, id, scorer};
use composite_index::error::{ScoreError, WeightError};
use composite_index::{Absence, Weights};

#[test]
fn what_weighs_nothing_is_absent() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 2.0, NAN], &[3.0, 1.0, 2.0]]);
    let mut scorer = scorer(&data, &min_max());
    let mut weights = Weights::equal(data.framework());
    weights.set(id(data.framework(), "b"), 0.0).unwrap();
    let scores = scorer.score(&weights).unwrap();
    assert_eq!(scores.ranks(), [2, 1, 0]);
    // The unit passed screening; it has no value in anything that counts.
    assert_eq!(scores.absence(2), Some(Absence::NothingWeighted));
    assert_eq!(scores.absence(0), None);
}

#[test]
fn all_weights_zero_is_an_error_where_it_counts() {
    let data = two_pillars_data();
    let node = |code| id(data.framework(), code);
    let mut scorer = scorer(&data, &min_max());
    let mut weights = Weights::equal(data.framework());
    weights.set(node("p1"), 0.0).unwrap();
    weights.set(node("p2"), 0.0).unwrap();
    let error = ScoreError::AllWeightsZero {
        dimension: "p".to_owned(),
    };
    assert_eq!(scorer.score(&weights).unwrap_err(), error);
    assert!(scorer.scores().is_none());
    // A pillar without weight of its own harms nobody.
    weights.set(node("p"), 0.0).unwrap();
    let scores = scorer.score(&weights).unwrap();
    assert_eq!(scores.ranks(), [2, 1, 0]);
    assert!(scores.node(node("p")).iter().all(|x| x.is_nan()));
    weights.set(node("q"), 0.0).unwrap();
    let error = ScoreError::AllWeightsZero {
        dimension: "index".to_owned(),
    };
    assert_eq!(scorer.score(&weights).unwrap_err(), error);
}

#[test]
fn weights_are_checked_and_shares_sum_to_one() {
    let framework = two_pillars();
    let node = |code| id(&framework, code);
    let mut weights = Weights::equal_per_indicator(&framework);
    assert!(close(
        weights.share(&framework, node("p")),
        2.0 / 3.0,
        1e-15
    ));
    assert!(close(
        weights.overall(&framework, node("p1")),
        1.0 / 3.0,
        1e-15
    ));
    let overall = weights.overall_shares(&framework);
    for (node, _) in framework.nodes() {
        let expected = weights.overall(&framework, node);
        assert!(close(overall[node.index()], expected, 1e-15));
    }
    let indicators = framework.indicators().iter();
    let sum: f64 = indicators.map(|node| overall[node.index()]).sum();
    assert!(close(sum, 1.0, 1e-15));
    for weight in [-1.0, NAN, f64::INFINITY] {
        assert!(matches!(
            weights.set(node("p"), weight),
            Err(WeightError::Invalid { .. })
        ));
    }
    weights.set(node("p"), f64::MAX).unwrap();
    weights.set(node("q"), f64::MAX).unwrap();
    assert_eq!(weights.share(&framework, node("p")), 0.5);
    weights.set(node("p"), 0.0).unwrap();
    weights.set(node("q"), 0.0).unwrap();
    assert_eq!(weights.share(&framework, node("p")), 0.0);
    assert_eq!(weights.overall_shares(&framework)[node("p1").index()], 0.0);
    assert_eq!(weights.share(&framework, framework.root()), 1.0);
    let other = flat(&["a"]);
    let stranger = framework.indicators()[2];
    let unknown = WeightError::UnknownNode {
        index: stranger.index(),
    };
    assert_eq!(Weights::equal(&other).set(stranger, 1.0), Err(unknown));
}

#[test]
fn weights_of_another_framework_are_refused() {
    let mut scorer = scorer(&two_pillars_data(), &min_max());
    let error = ScoreError::ForeignWeights {
        expected: 6,
        found: 2,
    };
    assert_eq!(
        scorer.score(&Weights::equal(&flat(&["a"]))).unwrap_err(),
        error
    );
}
