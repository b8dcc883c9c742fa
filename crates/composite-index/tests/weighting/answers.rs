//! What people answer, in every form.

use crate::common::close;
use composite_index::error::{AnswersError, BestWorstError, PointsError, RankOrderError};
use composite_index::weight::best_worst::{self, Comparisons};
use composite_index::weight::rank_order::Rule;
use composite_index::weight::{Answers, Consistency, points, rank_order};
use proptest::prelude::*;

fn compared(best: usize, worst: usize, from_best: &[f64], to_worst: &[f64]) -> Comparisons {
    Comparisons {
        best,
        worst,
        best_to_others: from_best.to_vec(),
        others_to_worst: to_worst.to_vec(),
    }
}

#[test]
fn one_contradiction_is_named_and_measured() {
    let answers = compared(1, 4, &[2.0, 1.0, 4.0, 3.0, 8.0], &[4.0, 8.0, 2.0, 3.0, 1.0]);
    let found = best_worst::weights(&answers).unwrap();
    let worst = found.most_inconsistent.unwrap();
    assert_eq!(
        (worst.element, worst.implied(), worst.direct),
        (3, 9.0, 8.0)
    );
    assert_eq!(found.ratio, 1.0 / 56.0);
    assert_eq!(found.threshold, Some(0.2958));
    assert_eq!(found.is_acceptable(), Some(true));
    let wild = compared(1, 4, &[9.0, 1.0, 4.0, 3.0, 8.0], &[9.0, 8.0, 2.0, 3.0, 1.0]);
    let wild = best_worst::weights(&wild).unwrap();
    assert_eq!(wild.most_inconsistent.unwrap().element, 0);
    assert_eq!(wild.is_acceptable(), Some(false));
}

#[test]
fn two_elements_cannot_contradict_each_other() {
    let found = best_worst::weights(&compared(0, 1, &[1.0, 3.0], &[3.0, 1.0])).unwrap();
    assert_eq!(found.weights, [0.75, 0.25]);
    assert_eq!((found.ratio, found.threshold), (0.0, None));
    assert_eq!(found.is_acceptable(), Some(true));
}

#[test]
fn where_nothing_is_published_nothing_is_claimed() {
    let mut answers = compared(0, 9, &[2.0; 10], &[2.0; 10]);
    answers.best_to_others[0] = 1.0;
    answers.others_to_worst[9] = 1.0;
    let found = best_worst::weights(&answers).unwrap();
    assert_eq!((found.threshold, found.is_acceptable()), (None, None));
    // Best and worst alike, and yet something between them is not.
    let alike = compared(0, 2, &[1.0, 3.0, 1.0], &[1.0, 1.0, 1.0]);
    let alike = best_worst::weights(&alike).unwrap();
    assert_eq!((alike.ratio, alike.threshold), (2.0, Some(0.0)));
    assert_eq!(alike.is_acceptable(), Some(false));
}

#[test]
fn comparisons_that_are_none_are_refused() {
    let refused = |answers: &Comparisons| best_worst::weights(answers).unwrap_err();
    let sound = compared(0, 2, &[1.0, 2.0, 4.0], &[4.0, 2.0, 1.0]);
    assert!(best_worst::weights(&sound).is_ok());
    assert_eq!(
        refused(&compared(0, 0, &[1.0], &[1.0])),
        BestWorstError::TooFew { n: 1 }
    );
    let changed = |change: fn(&mut Comparisons)| {
        let mut answers = sound.clone();
        change(&mut answers);
        refused(&answers)
    };
    assert_eq!(
        changed(|answers| answers.others_to_worst.push(1.0)),
        BestWorstError::Lengths {
            expected: 3,
            found: 4
        }
    );
    assert_eq!(
        changed(|answers| answers.worst = 3),
        BestWorstError::NotThere { element: 3, n: 3 }
    );
    assert_eq!(
        changed(|answers| answers.worst = 0),
        BestWorstError::Same { element: 0 }
    );
    for value in [0.5, 9.5, f64::INFINITY] {
        let mut answers = sound.clone();
        answers.others_to_worst[1] = value;
        let out = BestWorstError::OutOfRange { element: 1, value };
        assert_eq!(refused(&answers), out);
    }
    assert!(matches!(
        changed(|answers| answers.best_to_others[1] = f64::NAN),
        BestWorstError::OutOfRange { element: 1, .. }
    ));
    assert_eq!(
        changed(|answers| answers.best_to_others[0] = 2.0),
        BestWorstError::NotItself {
            element: 0,
            value: 2.0
        }
    );
    assert_eq!(
        changed(|answers| answers.others_to_worst[0] = 5.0),
        BestWorstError::Differs {
            first: 4.0,
            second: 5.0
        }
    );
}

#[test]
fn points_that_are_none_are_refused() {
    assert_eq!(points::weights(&[]), Err(PointsError::Empty));
    assert_eq!(points::weights(&[0.0, 0.0]), Err(PointsError::AllZero));
    assert_eq!(
        points::weights(&[1.0, -1.0]),
        Err(PointsError::OutOfRange {
            element: 1,
            value: -1.0
        })
    );
    assert!(points::weights(&[f64::NAN]).is_err());
    assert_eq!(points::weights(&[f64::MAX; 2]).unwrap(), [0.5, 0.5]);
    let given = Answers::Points {
        points: vec![60.0, 30.0],
    };
    let found = given.weights().unwrap();
    assert_eq!(found.consistency, Consistency::Points { total: 90.0 });
    assert_eq!(found.consistency.is_acceptable(), Some(false));
    let swung = Answers::Swing {
        points: vec![100.0, 30.0],
    };
    let found = swung.weights().unwrap().consistency;
    assert_eq!(found.is_acceptable(), Some(true));
}

#[test]
fn orders_that_are_none_are_refused() {
    let refused = |order: &[usize]| rank_order::weights(order, Rule::Centroid).unwrap_err();
    assert_eq!(refused(&[]), RankOrderError::Empty);
    assert_eq!(
        refused(&[0, 2]),
        RankOrderError::NotThere { element: 2, n: 2 }
    );
    assert_eq!(refused(&[1, 1]), RankOrderError::Twice { element: 1 });
    let answers = Answers::Order {
        order: vec![0, 0],
        rule: Rule::Sum,
    };
    assert_eq!(
        answers.weights(),
        Err(AnswersError::Order(RankOrderError::Twice { element: 0 }))
    );
}

/// Whole answers of anybody about up to nine elements: the best first, the worst
/// last.
fn comparisons() -> impl Strategy<Value = Comparisons> {
    (2..=9_usize).prop_flat_map(|n| {
        let answers = proptest::collection::vec(1..=9_u8, n);
        (answers.clone(), answers).prop_map(move |(from_best, to_worst)| {
            let mut best_to_others: Vec<f64> = from_best.into_iter().map(f64::from).collect();
            let mut others_to_worst: Vec<f64> = to_worst.into_iter().map(f64::from).collect();
            best_to_others[0] = 1.0;
            others_to_worst[n - 1] = 1.0;
            others_to_worst[0] = best_to_others[n - 1];
            compared(0, n - 1, &best_to_others, &others_to_worst)
        })
    })
}

fn deviation(answers: &Comparisons, weights: &[f64]) -> f64 {
    let (best, worst) = (weights[answers.best], weights[answers.worst]);
    let from_best = answers.best_to_others.iter().zip(weights);
    let from_best = from_best.map(|(times, w)| (best - times * w).abs());
    let to_worst = answers.others_to_worst.iter().zip(weights);
    let to_worst = to_worst.map(|(times, w)| (w - times * worst).abs());
    from_best.chain(to_worst).fold(0.0, f64::max)
}

proptest! {
    #[test]
    fn no_weights_near_them_miss_the_answers_less(
        answers in comparisons(),
        moves in proptest::collection::vec(-0.02..0.02_f64, 9),
    ) {
        let found = best_worst::weights(&answers).unwrap();
        prop_assert!(close(found.weights.iter().sum(), 1.0, 1e-12));
        prop_assert!(found.weights.iter().all(|&weight| weight >= 0.0));
        let missed = deviation(&answers, &found.weights);
        prop_assert!((missed - found.deviation).abs() < 1e-9, "{} {}", missed, found.deviation);
        let moved: Vec<f64> = found.weights.iter().zip(moves)
            .map(|(weight, by)| (weight + by).max(0.0))
            .collect();
        let total: f64 = moved.iter().sum();
        let moved: Vec<f64> = moved.iter().map(|weight| weight / total).collect();
        prop_assert!(deviation(&answers, &moved) >= found.deviation - 1e-9);
    }

    #[test]
    fn the_answers_that_weights_imply_give_the_weights(
        sizes in proptest::collection::vec(1.0..9.0_f64, 2..9),
    ) {
        let least = sizes.iter().copied().fold(f64::INFINITY, f64::min);
        let most = sizes.iter().copied().fold(0.0, f64::max);
        let place = |size: f64| sizes.iter().position(|&other| other == size).unwrap();
        prop_assume!(least < most);
        let mut answers = Comparisons {
            best: place(most),
            worst: place(least),
            best_to_others: sizes.iter().map(|size| most / size).collect(),
            others_to_worst: sizes.iter().map(|size| size / least).collect(),
        };
        answers.others_to_worst[place(most)] = answers.best_to_others[place(least)];
        let found = best_worst::weights(&answers).unwrap();
        prop_assert_eq!(found.most_inconsistent, None);
        let total: f64 = sizes.iter().sum();
        for (weight, size) in found.weights.iter().zip(&sizes) {
            prop_assert!(close(*weight, size / total, 1e-12));
        }
    }

    #[test]
    fn an_order_is_kept_by_every_rule(order in Just((0..7_usize).collect::<Vec<_>>()).prop_shuffle()) {
        for rule in [Rule::Centroid, Rule::Sum, Rule::Reciprocal] {
            let weights = rank_order::weights(&order, rule).unwrap();
            prop_assert!(close(weights.iter().sum(), 1.0, 1e-12));
            for pair in order.windows(2) {
                prop_assert!(weights[pair[0]] > weights[pair[1]]);
            }
        }
    }
}
