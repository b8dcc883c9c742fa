//! Pairwise comparisons.

use super::NAN;
use crate::common::close;
use composite_index::error::AhpError;
use composite_index::weight::ahp;
use proptest::prelude::*;

#[test]
fn one_or_two_elements_cannot_contradict_each_other() {
    let one = ahp::weights(&[vec![1.0]]).unwrap();
    assert_eq!((one.weights, one.lambda_max), (vec![1.0], 1.0));
    assert_eq!((one.consistency_index, one.consistency_ratio), (0.0, 0.0));
    let two = ahp::weights(&ahp::reciprocal(&[3.0]).unwrap()).unwrap();
    assert!(close(two.weights[0], 0.75, 1e-15) && close(two.lambda_max, 2.0, 1e-15));
    assert_eq!((two.consistency_ratio, two.most_inconsistent), (0.0, None));
}

#[test]
fn a_circle_of_judgements_is_inconsistent() {
    let matrix = ahp::reciprocal(&[9.0, 1.0 / 9.0, 9.0]).unwrap();
    let circle = ahp::weights(&matrix).unwrap();
    // A circulant matrix: its principal eigenvalue is the sum of a row.
    assert!(close(circle.lambda_max, 1.0 + 9.0 + 1.0 / 9.0, 1e-14));
    assert!(circle.weights.iter().all(|&w| close(w, 1.0 / 3.0, 1e-14)));
    assert!(!circle.is_acceptable());
    let worst = circle.most_inconsistent.unwrap();
    assert!(close(worst.excess(), 9.0, 1e-12));
}

#[test]
fn judgements_at_both_ends_of_the_range_still_converge() {
    let matrix = ahp::reciprocal(&[1e6, 1e-6, 1e6]).unwrap();
    let wild = ahp::weights(&matrix).unwrap();
    assert!(close(wild.lambda_max, 1.0 + 1e6 + 1e-6, 1e-12));
    assert!(wild.weights.iter().all(|&w| close(w, 1.0 / 3.0, 1e-9)));
}

#[test]
fn matrices_are_checked() {
    let refused = |matrix: &[Vec<f64>]| ahp::weights(matrix).unwrap_err();
    assert_eq!(refused(&[]), AhpError::Empty);
    let large = vec![vec![1.0; 16]; 16];
    assert_eq!(refused(&large), AhpError::TooLarge { n: 16, most: 15 });
    assert!(
        ahp::weights(
            &large[1..]
                .iter()
                .map(|row| row[1..].to_vec())
                .collect::<Vec<_>>()
        )
        .is_ok()
    );
    let ragged = [vec![1.0, 2.0], vec![0.5]];
    let not_square = AhpError::NotSquare {
        row: 1,
        expected: 2,
        found: 1,
    };
    assert_eq!(refused(&ragged), not_square);
    for value in [0.0, -2.0, f64::INFINITY, NAN, 1e7] {
        let error = refused(&[vec![1.0, value], vec![0.5, 1.0]]);
        assert!(matches!(
            error,
            AhpError::OutOfRange {
                row: 0,
                column: 1,
                ..
            }
        ));
    }
    let contradiction = AhpError::NotReciprocal {
        row: 1,
        column: 0,
        value: 0.4,
        opposite: 2.0,
    };
    assert_eq!(refused(&[vec![1.0, 2.0], vec![0.4, 1.0]]), contradiction);
    let odd = AhpError::NotReciprocal {
        row: 0,
        column: 0,
        value: 2.0,
        opposite: 2.0,
    };
    assert_eq!(refused(&[vec![2.0]]), odd);
    assert!(ahp::weights(&[vec![1.0, 7.0], vec![0.143, 1.0]]).is_ok());
}

#[test]
fn a_triangle_of_judgements_makes_a_matrix() {
    assert_eq!(ahp::reciprocal(&[]).unwrap(), [vec![1.0]]);
    let matrix = ahp::reciprocal(&[2.0, 4.0, 8.0]).unwrap();
    assert_eq!(
        matrix,
        [
            vec![1.0, 2.0, 4.0],
            vec![0.5, 1.0, 8.0],
            vec![0.25, 0.125, 1.0]
        ]
    );
    assert_eq!(
        ahp::reciprocal(&[1.0, 2.0]),
        Err(AhpError::NotTriangular { found: 2 })
    );
    let error = ahp::reciprocal(&[1.0, 0.0, 2.0]).unwrap_err();
    assert_eq!(
        error,
        AhpError::OutOfRange {
            row: 0,
            column: 2,
            value: 0.0
        }
    );
}

fn triangle() -> impl Strategy<Value = Vec<f64>> {
    (2..9_usize).prop_flat_map(|n| prop::collection::vec(1.0 / 9.0..9.0, n * (n - 1) / 2))
}

proptest! {
    #[test]
    fn ratios_of_weights_come_back(weights in prop::collection::vec(0.01..9.0_f64, 1..10)) {
        let total: f64 = weights.iter().sum();
        let matrix: Vec<Vec<f64>> = weights.iter().map(|a| weights.iter().map(|b| a / b).collect()).collect();
        let ahp = ahp::weights(&matrix).unwrap();
        for (found, given) in ahp.weights.iter().zip(&weights) {
            prop_assert!(close(*found, given / total, 1e-12));
        }
        prop_assert!(ahp.consistency_ratio.abs() < 1e-9);
        prop_assert_eq!(ahp.most_inconsistent, None);
    }

    #[test]
    fn weights_are_an_eigenvector(triangle in triangle()) {
        let matrix = ahp::reciprocal(&triangle).unwrap();
        let ahp = ahp::weights(&matrix).unwrap();
        prop_assert!(close(ahp.weights.iter().sum(), 1.0, 1e-12));
        for (row, weight) in matrix.iter().zip(&ahp.weights) {
            let product: f64 = row.iter().zip(&ahp.weights).map(|(a, w)| a * w).sum();
            prop_assert!(close(product, ahp.lambda_max * weight, 1e-11));
        }
        prop_assert!(ahp.lambda_max >= matrix.len() as f64 - 1e-9);
        if let Some(worst) = ahp.most_inconsistent {
            for (i, row) in matrix.iter().enumerate() {
                for (j, a) in row.iter().enumerate() {
                    prop_assert!(a * ahp.weights[j] / ahp.weights[i] <= worst.excess() * (1.0 + 1e-12));
                }
            }
        }
    }
}
