//! Weights that give each part its stated importance.

use super::NAN;
use crate::common::close;
use composite_index::correlate::pearson;
use composite_index::error::OptimiseError;
use composite_index::weight::optimise;
use proptest::prelude::*;

const A: [f64; 4] = [0.0, 0.0, 1.0, 1.0];
const B: [f64; 4] = [0.0, 1.0, 0.0, 1.0];

#[test]
fn uncorrelated_columns_weigh_by_the_roots_of_their_importance() {
    for (stated, weights) in [
        ([0.8, 0.2], [2.0 / 3.0, 1.0 / 3.0]),
        ([1.0, 1.0], [0.5, 0.5]),
        ([90.0, 10.0], [0.75, 0.25]),
    ] {
        let found = optimise::weights(&[&A, &B], &stated).unwrap();
        assert!(found.has_converged && found.residual < 1e-6);
        assert!(
            found
                .weights
                .iter()
                .zip(weights)
                .all(|(&w, e)| close(w, e, 1e-6)),
            "{found:?}"
        );
        let total: f64 = stated.iter().sum();
        assert!(
            found
                .achieved
                .iter()
                .zip(stated)
                .all(|(&a, s)| close(a, s / total, 1e-6))
        );
    }
    // A column of ten times the spread needs a tenth of the weight.
    let found = optimise::weights(&[&A.map(|x| 10.0 * x), &B], &[0.5, 0.5]).unwrap();
    assert!(found.has_converged && close(found.weights[0] * 10.0, found.weights[1], 1e-5));
}

#[test]
fn where_there_is_no_solution_the_residual_tells() {
    // Opposites: the index is one or the other, and both correlate fully.
    let down = A.map(|x| 1.0 - x);
    let found = optimise::weights(&[&A, &down], &[0.7, 0.3]).unwrap();
    assert!(!found.has_converged && found.residual > 0.1);
    assert!(found.achieved.iter().any(|&share| share < 0.0));
    // Twins are equally important whatever they weigh.
    let found = optimise::weights(&[&A, &A], &[0.7, 0.3]).unwrap();
    assert!(!found.has_converged && close(found.residual, 0.2, 1e-9));
    assert!(close(found.weights.iter().sum(), 1.0, 1e-12));
}

#[test]
fn what_should_not_matter_weighs_nothing() {
    let found = optimise::weights(&[&A, &[5.0; 4], &B], &[0.8, 0.0, 0.2]).unwrap();
    assert!(found.has_converged);
    assert_eq!((found.weights[1], found.achieved[1]), (0.0, 0.0));
    let one = optimise::weights(&[&A, &B], &[3.0, 0.0]).unwrap();
    assert_eq!(
        (one.weights, one.achieved, one.residual),
        (vec![1.0, 0.0], vec![1.0, 0.0], 0.0)
    );
}

#[test]
fn gaps_are_skipped_as_in_scoring() {
    let a = [0.0, NAN, 1.0, 1.0, 0.2, 0.7];
    let b = [0.1, 1.0, 0.0, NAN, 0.9, 0.4];
    let found = optimise::weights(&[&a, &b], &[0.6, 0.4]).unwrap();
    let index: Vec<f64> = a
        .iter()
        .zip(&b)
        .map(|(&x, &y)| match (x.is_nan(), y.is_nan()) {
            (true, _) => y,
            (_, true) => x,
            _ => found.weights[0] * x + found.weights[1] * y,
        })
        .collect();
    let squares: Vec<f64> = [&a, &b]
        .iter()
        .map(|c| pearson(*c, &index).unwrap().powi(2))
        .collect();
    let share = squares[0] / squares.iter().sum::<f64>();
    assert!(close(share, found.achieved[0].abs(), 1e-9));
}

#[test]
fn input_is_checked() {
    let refused =
        |columns: &[&[f64]], stated: &[f64]| optimise::weights(columns, stated).unwrap_err();
    assert_eq!(
        refused(&[], &[]),
        OptimiseError::Lengths {
            columns: 0,
            stated: 0
        }
    );
    assert_eq!(
        refused(&[&A], &[1.0, 1.0]),
        OptimiseError::Lengths {
            columns: 1,
            stated: 2
        }
    );
    for stated in [-1.0, NAN, f64::INFINITY] {
        assert!(matches!(
            refused(&[&A], &[stated]),
            OptimiseError::InvalidImportance { column: 0, .. }
        ));
    }
    assert_eq!(refused(&[&A, &B], &[0.0, 0.0]), OptimiseError::AllZero);
    for flat in [[1.0; 4], [NAN; 4]] {
        assert_eq!(
            refused(&[&A, &flat], &[1.0, 1.0]),
            OptimiseError::ConstantColumn { column: 1 }
        );
    }
    assert_eq!(
        refused(&[&[1.0]], &[1.0]),
        OptimiseError::ConstantColumn { column: 0 }
    );
}

proptest! {
    /// Weights are chosen, the importances that follow are stated, and weights
    /// with those importances must be found.
    #[test]
    fn importances_that_some_weights_have_are_met(
        columns in prop::collection::vec(prop::collection::vec(0.0..1.0_f64, 40), 2..6),
        general in prop::collection::vec(0.0..1.0_f64, 40),
        raw in prop::collection::vec(0.3..1.0_f64, 6),
    ) {
        // A common part, so that columns go together as pillars do.
        let columns: Vec<Vec<f64>> = columns.iter().map(|c| c.iter().zip(&general).map(|(x, g)| x + 0.7 * g).collect()).collect();
        let views: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
        let index: Vec<f64> = (0..40).map(|unit| columns.iter().zip(&raw).map(|(c, w)| c[unit] * w).sum()).collect();
        let correlations: Vec<f64> = views.iter().map(|c| pearson(c, &index).unwrap()).collect();
        prop_assume!(correlations.iter().all(|&r| r > 0.05));
        let stated: Vec<f64> = correlations.iter().map(|r| r * r).collect();
        let found = optimise::weights(&views, &stated).unwrap();
        prop_assert!(found.has_converged, "{:?}", found);
        prop_assert!(found.weights.iter().all(|&w| w >= 0.0));
        prop_assert!(close(found.weights.iter().sum(), 1.0, 1e-12));
        let again = optimise::weights(&views, &stated).unwrap();
        prop_assert_eq!(again, found);
    }
}
