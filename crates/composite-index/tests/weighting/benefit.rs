//! The benefit of the doubt.

use super::NAN;
use crate::common::close;
use composite_index::error::BenefitError;
use composite_index::weight::benefit::{self, Benefit, Bounds};
use proptest::prelude::*;

fn weights(low: f64, high: f64) -> Bounds {
    Bounds::Weights { low, high }
}

fn parts(low: f64, high: f64) -> Bounds {
    Bounds::Parts { low, high }
}

#[test]
fn a_unit_between_two_specialists_scores_the_distance_to_their_line() {
    let columns: [&[f64]; 2] = [&[1.0, 0.0, 0.4], &[0.0, 1.0, 0.4]];
    let found = benefit::unit(&columns, 2, Bounds::Nothing).unwrap();
    assert!(close(found.score, 0.8, 1e-12));
    assert_eq!(found.peers, [0, 1]);
    assert!(found.weights.iter().all(|&w| close(w, 1.0, 1e-12)));
    assert_eq!(found.shares().unwrap(), [0.5, 0.5]);
    let first = benefit::unit(&columns, 0, Bounds::Nothing).unwrap();
    assert!(close(first.score, 1.0, 1e-12) && first.peers.contains(&0));
}

#[test]
fn pie_shares_bind_the_unit_judged() {
    let columns: [&[f64]; 2] = [&[1.0, 0.5], &[0.2, 1.0]];
    let free = benefit::unit(&columns, 0, Bounds::Nothing).unwrap();
    assert!(close(free.score, 1.0, 1e-12));
    let half = benefit::unit(&columns, 0, parts(0.5, 0.5)).unwrap();
    let part = |i: usize| half.weights[i] * columns[i][0];
    assert!(close(part(0), part(1), 1e-12));
    // w = (a, 5 a) in parts a and a; the other unit reaches .5 a + 5 a = 1.
    assert!(close(half.score, 2.0 / 5.5, 1e-12));
    assert_eq!(half.peers, [1]);
    // Nothing can be a part of what must hold something of everything.
    let empty = benefit::unit(&[&[0.0, 1.0], &[1.0, 1.0]], 0, parts(0.1, 0.9)).unwrap();
    assert_eq!((empty.score, empty.peers.len()), (0.0, 0));
    assert_eq!(empty.shares(), None);
}

#[test]
fn zeros_one_unit_and_one_element() {
    let zeros = benefit::unit(&[&[0.0, 0.0], &[0.0, 0.0]], 0, weights(0.2, 0.8)).unwrap();
    assert_eq!(
        (zeros.score, zeros.weights, zeros.peers),
        (0.0, vec![0.0; 2], vec![])
    );
    let nothing = benefit::unit(&[&[0.0, 3.0], &[0.0, 0.0]], 0, weights(0.2, 0.8)).unwrap();
    assert_eq!(nothing.score, 0.0);
    // A column of zeros earns nothing, yet bounds may force weight onto it.
    let forced = benefit::unit(&[&[3.0, 1.0], &[0.0, 0.0]], 1, weights(0.5, 0.5)).unwrap();
    assert!(close(forced.score, 1.0 / 3.0, 1e-12));
    assert_eq!(forced.shares().unwrap(), [0.5, 0.5]);
    let alone = benefit::unit(&[&[0.3], &[7.0]], 0, weights(0.4, 0.6)).unwrap();
    assert!(close(alone.score, 1.0, 1e-12));
    assert_eq!(alone.peers, [0]);
    let single = benefit::unit(&[&[2.0, 5.0]], 0, weights(1.0, 1.0)).unwrap();
    assert!(close(single.score, 0.4, 1e-12) && close(single.weights[0], 0.2, 1e-12));
}

#[test]
fn a_trillion_beside_a_billionth() {
    let (large, small) = ([1e12, 0.0, 4e11], [0.0, 1e-9, 4e-10]);
    for bounds in [Bounds::Nothing, parts(0.1, 0.9)] {
        let found = benefit::unit(&[&large, &small], 2, bounds).unwrap();
        assert!(close(found.score, 0.8, 1e-9), "{bounds:?} {found:?}");
        assert!(close(found.weights[0] * 1e12, 1.0, 1e-9));
        assert!(close(found.weights[1] * 1e-9, 1.0, 1e-9));
    }
}

#[test]
fn a_missing_value_is_left_out_for_the_unit_and_harmless_to_others() {
    let columns: [&[f64]; 2] = [&[0.5, 1.0, 1.0], &[NAN, 1.0, NAN]];
    let all = benefit::all(&columns, weights(0.3, 1.0)).unwrap();
    let first = all[0].as_ref().unwrap();
    assert!(close(first.score, 0.5, 1e-12));
    assert_eq!((first.weights[1], &first.peers), (0.0, &vec![1, 2]));
    assert!(close(all[1].as_ref().unwrap().score, 1.0, 1e-12));
    // One element cannot keep to less than the whole.
    let bound = BenefitError::InfeasibleBounds {
        n_elements: 1,
        low: 0.3,
        high: 0.7,
    };
    let all = benefit::all(&columns, weights(0.3, 0.7)).unwrap();
    assert_eq!(all[0], Err(bound));
    assert!(all[1].is_ok());
    let nobody = benefit::all(&[&[NAN, 1.0]], Bounds::Nothing).unwrap();
    assert_eq!(nobody[0], Err(BenefitError::NoValues { unit: 0 }));
}

#[test]
fn tables_and_bounds_are_checked() {
    let refused = |columns: &[&[f64]], bounds| benefit::unit(columns, 0, bounds).unwrap_err();
    assert!(matches!(
        refused(&[], Bounds::Nothing),
        BenefitError::Shape { .. }
    ));
    assert!(matches!(
        refused(&[&[]], Bounds::Nothing),
        BenefitError::Shape { .. }
    ));
    let shape = BenefitError::Shape {
        element: 1,
        expected: 2,
        found: 1,
    };
    assert_eq!(refused(&[&[1.0, 2.0], &[1.0]], Bounds::Nothing), shape);
    let negative = BenefitError::InvalidValue {
        unit: 1,
        element: 0,
        value: -1.0,
    };
    assert_eq!(refused(&[&[1.0, -1.0]], Bounds::Nothing), negative);
    let unknown = BenefitError::UnknownUnit {
        unit: 5,
        n_units: 1,
    };
    assert_eq!(benefit::unit(&[&[1.0]], 5, Bounds::Nothing), Err(unknown));
    for (low, high) in [(-0.1, 0.5), (0.6, 0.5), (0.5, 1.1), (NAN, 0.5)] {
        let error = refused(&[&[1.0]], parts(low, high));
        assert!(matches!(error, BenefitError::InvalidBounds { .. }));
    }
    let columns: [&[f64]; 2] = [&[1.0], &[1.0]];
    for bounds in [weights(0.6, 1.0), weights(0.0, 0.4), parts(0.6, 1.0)] {
        assert!(matches!(
            refused(&columns, bounds),
            BenefitError::InfeasibleBounds { n_elements: 2, .. }
        ));
    }
    // Thirds that sum to 1 only before rounding can be kept.
    let third = 1.0 / 3.0;
    assert!(benefit::unit(&[&[1.0], &[2.0], &[3.0]], 0, weights(third, third)).is_ok());
}

#[derive(Clone, Debug)]
struct Example {
    columns: Vec<Vec<f64>>,
    bounds: (f64, f64),
    mixtures: Vec<Vec<f64>>,
}

fn example() -> impl Strategy<Value = Example> {
    (2..6_usize, 1..9_usize).prop_flat_map(|(k, n)| {
        let value = prop_oneof![(0..4_u8).prop_map(f64::from), 0.0..100.0_f64];
        let columns = prop::collection::vec(prop::collection::vec(value, n), k);
        let fair = 1.0 / k as f64;
        let bounds = (0.0..=fair, fair..=1.0);
        let mixtures = prop::collection::vec(prop::collection::vec(0.0..1.0_f64, k), 8);
        (columns, bounds, mixtures).prop_map(|(columns, bounds, mixtures)| Example {
            columns,
            bounds,
            mixtures,
        })
    })
}

/// Shares between the bounds: a blend of equal shares with any others.
fn feasible(mixture: &[f64], (low, high): (f64, f64)) -> Vec<f64> {
    let fair = 1.0 / mixture.len() as f64;
    let total: f64 = mixture.iter().sum::<f64>().max(1e-9);
    let away: Vec<f64> = mixture.iter().map(|x| x / total - fair).collect();
    let room = |&d: &f64| {
        if d > 0.0 {
            (high - fair) / d
        } else if d < 0.0 {
            (low - fair) / d
        } else {
            f64::INFINITY
        }
    };
    let step = away.iter().map(room).fold(1.0, f64::min);
    away.iter().map(|d| fair + step * d).collect()
}

fn sums(columns: &[Vec<f64>], weights: &[f64]) -> Vec<f64> {
    let sum = |unit: usize| {
        columns
            .iter()
            .zip(weights)
            .map(|(column, w)| w * column[unit])
            .sum()
    };
    (0..columns[0].len()).map(sum).collect()
}

fn judged(example: &Example, bounds: Bounds) -> Vec<Benefit> {
    let views: Vec<&[f64]> = example.columns.iter().map(Vec::as_slice).collect();
    let all = benefit::all(&views, bounds).unwrap();
    all.into_iter().map(Result::unwrap).collect()
}

proptest! {
    #[test]
    fn nobody_exceeds_one_and_bounds_hold(example in example()) {
        let (low, high) = example.bounds;
        for bounds in [Bounds::Nothing, weights(low, high), parts(low, high)] {
            for (unit, found) in judged(&example, bounds).iter().enumerate() {
                let sums = sums(&example.columns, &found.weights);
                prop_assert!(sums.iter().all(|&sum| sum <= 1.0 + 1e-9));
                prop_assert!(close(sums[unit], found.score, 1e-9));
                prop_assert!((0.0..=1.0).contains(&found.score));
                for (other, &sum) in sums.iter().enumerate() {
                    prop_assert!(!found.peers.contains(&other) || sum >= 1.0 - 1e-8);
                    prop_assert!(found.peers.contains(&other) || sum <= 1.0 - 1e-10);
                }
                let amounts: Vec<f64> = match bounds {
                    Bounds::Parts { .. } => found.weights.iter().zip(&example.columns).map(|(w, c)| w * c[unit]).collect(),
                    _ => found.weights.clone(),
                };
                let total: f64 = amounts.iter().sum();
                for amount in amounts {
                    prop_assert!(amount >= 0.0);
                    if bounds != Bounds::Nothing {
                        prop_assert!(amount >= (low - 1e-7) * total && amount <= (high + 1e-7) * total);
                    }
                }
            }
        }
    }

    #[test]
    fn no_fixed_weights_within_the_bounds_do_better(example in example()) {
        let found = judged(&example, weights(example.bounds.0, example.bounds.1));
        for mixture in &example.mixtures {
            let sums = sums(&example.columns, &feasible(mixture, example.bounds));
            let most = sums.iter().copied().fold(0.0, f64::max);
            if most > 0.0 {
                for (sum, found) in sums.iter().zip(&found) {
                    prop_assert!(sum / most <= found.score + 1e-7);
                }
            }
        }
    }

    #[test]
    fn tighter_bounds_never_help_and_one_unit_is_judged_as_among_all(example in example()) {
        let (low, high) = example.bounds;
        let free = judged(&example, Bounds::Nothing);
        for bounds in [weights(low, high), parts(low, high)] {
            let bound = judged(&example, bounds);
            let views: Vec<&[f64]> = example.columns.iter().map(Vec::as_slice).collect();
            for (unit, (bound, free)) in bound.iter().zip(&free).enumerate() {
                prop_assert!(bound.score <= free.score + 1e-9);
                let alone = benefit::unit(&views, unit, bounds).unwrap();
                prop_assert_eq!(&alone, bound);
            }
        }
    }
}
