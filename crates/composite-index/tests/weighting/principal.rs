//! Principal components.

use super::NAN;
use crate::common::close;
use composite_index::error::PrincipalError;
use composite_index::weight::principal::{components, first_component, rotated, varimax};
use proptest::prelude::*;

const UP: [f64; 5] = [1.0, 2.0, 3.0, 4.0, 5.0];

#[test]
fn one_column_and_two() {
    assert_eq!(first_component(&[&UP]).unwrap(), [1.0]);
    let down = UP.map(|x| -x);
    let found = components(&[&UP, &down]).unwrap();
    assert!(close(found.eigenvalues[0], 2.0, 1e-12) && close(found.eigenvalues[1], 0.0, 1e-12));
    assert!(found.is_semidefinite);
    assert_eq!(found.n_above_one(), 1);
    // The opposite column has the same weight; the sign of its loading tells.
    let weights = first_component(&[&UP, &down]).unwrap();
    assert!(weights.iter().all(|&w| close(w, 0.5, 1e-12)));
    assert!(close(
        found.loadings[0][0] * found.loadings[0][1],
        -1.0,
        1e-12
    ));
}

#[test]
fn unrelated_columns_keep_one_component() {
    let (a, b) = ([1.0, 1.0, -1.0, -1.0], [1.0, -1.0, 1.0, -1.0]);
    let found = rotated(&[&a, &b], None).unwrap();
    assert_eq!(
        (found.components.n_above_one(), found.loadings.len()),
        (1, 1)
    );
    assert_eq!(rotated(&[&a, &b], Some(9)).unwrap().loadings.len(), 2);
    assert_eq!(rotated(&[&a, &b], Some(0)).unwrap().loadings.len(), 1);
}

#[test]
fn a_trillion_beside_a_billionth() {
    let (large, small) = (UP.map(|x| 1e12 * x), [2e-9, 1e-9, 3e-9, 5e-9, 4e-9]);
    let plain =
        first_component(&[&UP, &[2.0, 1.0, 3.0, 5.0, 4.0], &[1.0, 0.0, 0.0, 2.0, 1.0]]).unwrap();
    let scaled = first_component(&[&large, &small, &[1.0, 0.0, 0.0, 2.0, 1.0]]).unwrap();
    assert!(plain.iter().zip(&scaled).all(|(&a, &b)| close(a, b, 1e-12)));
}

#[test]
fn columns_that_say_too_little_are_named() {
    assert_eq!(components(&[]), Err(PrincipalError::NoColumns));
    for flat in [[7.0; 5], [NAN; 5], [NAN, NAN, NAN, NAN, 1.0]] {
        let error = components(&[&UP, &flat]).unwrap_err();
        assert_eq!(error, PrincipalError::ConstantColumn { column: 1 });
    }
    assert_eq!(
        components(&[&[1.0]]),
        Err(PrincipalError::ConstantColumn { column: 0 })
    );
    let apart = [NAN, NAN, NAN, 1.0, 2.0];
    let few = PrincipalError::Unrelated {
        first: 0,
        second: 1,
        n_units: 2,
    };
    assert_eq!(components(&[&UP, &apart]), Err(few));
    let steps = [1.0, 1.0, 1.0, NAN, 2.0];
    let alike = [1.0, 2.0, 3.0, 4.0, NAN];
    let alike = components(&[&steps, &alike]).unwrap_err();
    assert_eq!(
        alike,
        PrincipalError::Unrelated {
            first: 0,
            second: 1,
            n_units: 3
        }
    );
}

#[test]
fn gaps_may_leave_correlations_that_do_not_fit_together() {
    // a goes with b, b with c, and a against c: each on units of its own.
    let gap = [NAN; 3];
    let (up, down) = ([1.0, 2.0, 3.0], [3.0, 2.0, 1.0]);
    let a = [up, gap, up].concat();
    let b = [up, up, gap].concat();
    let c = [gap, up, down].concat();
    let found = components(&[&a, &b, &c]).unwrap();
    assert!(!found.is_semidefinite);
    assert!(close(found.eigenvalues.iter().sum(), 3.0, 1e-12));
    assert!(found.loadings[2].iter().all(|&x| x == 0.0));
    assert!(close(
        first_component(&[&a, &b, &c]).unwrap().iter().sum(),
        1.0,
        1e-12
    ));
}

#[test]
fn rotation_finds_a_simple_structure() {
    // Two factors of two columns each, turned by an eighth of a circle or more.
    for (cos, sin) in [
        (0.6, 0.8),
        (0.8, 0.6),
        (0.5_f64.sqrt(), 0.5_f64.sqrt()),
        (1.0, 0.0),
        (0.0, 1.0),
        (-0.6, 0.8),
    ] {
        let simple = [[0.9, 0.8, 0.0, 0.0], [0.0, 0.0, 0.7, 0.9]];
        let turned = |signs: [f64; 2]| -> Vec<f64> {
            (0..4)
                .map(|i| signs[0] * simple[0][i] + signs[1] * simple[1][i])
                .collect()
        };
        let found = varimax(&[turned([cos, -sin]), turned([sin, cos])]);
        for column in 0..4 {
            let sizes = [found[0][column].abs(), found[1][column].abs()];
            let (least, most) = (sizes[0].min(sizes[1]), sizes[0].max(sizes[1]));
            assert!(close(least, 0.0, 1e-9), "{cos} {sin} {found:?}");
            assert!(close(most, simple[0][column].max(simple[1][column]), 1e-9));
        }
    }
    assert!(varimax(&[]).is_empty());
    assert_eq!(varimax(&[vec![0.0, 0.5], vec![0.0, 0.0]])[0].len(), 2);
}

fn columns() -> impl Strategy<Value = Vec<Vec<f64>>> {
    let value =
        prop_oneof![1 => Just(NAN), 6 => (-4..5_i32).prop_map(f64::from), 6 => -5.0..5.0_f64];
    (2..7_usize, 8..16_usize).prop_flat_map(move |(k, n)| {
        prop::collection::vec(prop::collection::vec(value.clone(), n), k)
    })
}

proptest! {
    #[test]
    fn components_take_the_correlations_apart(columns in columns()) {
        let views: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
        let Ok(found) = components(&views) else { return Ok(()) };
        let n = columns.len();
        prop_assert!(close(found.eigenvalues.iter().sum(), n as f64, 1e-9));
        prop_assert!(found.eigenvalues.windows(2).all(|pair| pair[0] >= pair[1]));
        if found.is_semidefinite {
            for i in 0..n {
                for j in 0..n {
                    let sum: f64 = found.loadings.iter().map(|l| l[i] * l[j]).sum();
                    let r = composite_index::correlate::pearson(views[i], views[j]).unwrap();
                    prop_assert!(close(sum, r, 1e-7));
                }
            }
        }
        let turned = varimax(&found.loadings);
        for column in 0..n {
            let squares = |factors: &[Vec<f64>]| factors.iter().map(|f| f[column] * f[column]).sum::<f64>();
            prop_assert!(close(squares(&turned), squares(&found.loadings), 1e-9));
        }
    }

    #[test]
    fn weights_are_shares_and_know_no_measure(columns in columns(), scale in 0.1..9.0_f64) {
        let scaled: Vec<Vec<f64>> = columns.iter().map(|xs| xs.iter().map(|x| scale * x - 3.0).collect()).collect();
        let views: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
        let others: Vec<&[f64]> = scaled.iter().map(Vec::as_slice).collect();
        let Ok(found) = components(&views) else { return Ok(()) };
        for weights in [first_component(&views).unwrap(), rotated(&views, None).unwrap().weights] {
            prop_assert!(close(weights.iter().sum(), 1.0, 1e-9));
            prop_assert!(weights.iter().all(|&w| (0.0..=1.0).contains(&w)));
        }
        // Components of nearly equal eigenvalues are not told apart.
        if found.eigenvalues[0] > found.eigenvalues[1] + 0.01 {
            let (a, b) = (first_component(&views).unwrap(), first_component(&others).unwrap());
            prop_assert!(a.iter().zip(&b).all(|(&a, &b)| close(a, b, 1e-7)));
        }
    }
}
