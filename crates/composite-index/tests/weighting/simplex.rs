//! Linear programs.

use super::NAN;
use crate::common::close;
use composite_index::error::SimplexError;
use composite_index::simplex::maximise;
use proptest::prelude::*;

#[test]
fn a_small_program_is_solved() {
    let found = maximise(&[1.0, 1.0], &[1.0, 2.0, 3.0, 1.0], &[4.0, 6.0]).unwrap();
    assert!(close(found.value, 2.8, 1e-12));
    assert!(close(found.x[0], 1.6, 1e-12) && close(found.x[1], 1.2, 1e-12));
    let idle = maximise(&[-1.0, 0.0], &[1.0, 1.0], &[1.0]).unwrap();
    assert_eq!((idle.value, idle.x), (0.0, vec![0.0, 0.0]));
}

/// Beale's example, on which the plain rule of the largest gain goes round for ever.
#[test]
fn a_cycle_is_left() {
    let objective = [0.75, -150.0, 0.02, -6.0];
    let rows = [
        [0.25, -60.0, -0.04, 9.0],
        [0.5, -90.0, -0.02, 3.0],
        [0.0, 0.0, 1.0, 0.0],
    ];
    let found = maximise(&objective, &rows.concat(), &[0.0, 0.0, 1.0]).unwrap();
    assert!(close(found.value, 0.05, 1e-12));
}

#[test]
fn programs_without_a_solution_are_refused() {
    let unbounded = maximise(&[1.0, 1.0], &[1.0, -1.0], &[1.0]);
    assert_eq!(unbounded, Err(SimplexError::Unbounded));
    let shape = SimplexError::Shape {
        expected: 2,
        found: 1,
    };
    assert_eq!(maximise(&[1.0, 1.0], &[1.0], &[1.0]), Err(shape));
    assert!(matches!(
        maximise(&[], &[], &[]),
        Err(SimplexError::Shape { .. })
    ));
    for value in [NAN, f64::INFINITY] {
        assert!(matches!(
            maximise(&[1.0], &[value], &[1.0]),
            Err(SimplexError::NotFinite { .. })
        ));
    }
    let negative = SimplexError::NegativeBound {
        row: 1,
        bound: -1.0,
    };
    assert_eq!(maximise(&[1.0], &[1.0, 1.0], &[1.0, -1.0]), Err(negative));
}

/// The best corner of a program in two variables, by trying every pair of edges.
fn best_corner(objective: &[f64], rows: &[f64], bounds: &[f64]) -> f64 {
    let mut edges: Vec<([f64; 2], f64)> = rows
        .chunks(2)
        .zip(bounds)
        .map(|(row, &bound)| ([row[0], row[1]], bound))
        .collect();
    edges.extend([([-1.0, 0.0], 0.0), ([0.0, -1.0], 0.0)]);
    let mut best = f64::NEG_INFINITY;
    for (a, p) in &edges {
        for (b, q) in &edges {
            let det = a[0] * b[1] - a[1] * b[0];
            let x = [(p * b[1] - q * a[1]) / det, (a[0] * q - b[0] * p) / det];
            let inside =
                |(edge, bound): &([f64; 2], f64)| edge[0] * x[0] + edge[1] * x[1] <= bound + 1e-9;
            if det.abs() > 1e-9 && edges.iter().all(inside) {
                best = best.max(objective[0] * x[0] + objective[1] * x[1]);
            }
        }
    }
    best
}

proptest! {
    #[test]
    fn no_corner_is_better(
        objective in prop::collection::vec(-1.0..1.0_f64, 2),
        program in prop::collection::vec(((0.05..1.0_f64, 0.05..1.0_f64), prop_oneof![Just(0.0), 0.0..1.0_f64]), 1..12),
    ) {
        let rows: Vec<f64> = program.iter().flat_map(|((a, b), _)| [*a, *b]).collect();
        let bounds: Vec<f64> = program.iter().map(|(_, bound)| *bound).collect();
        let found = maximise(&objective, &rows, &bounds).unwrap();
        for (row, bound) in rows.chunks(2).zip(&bounds) {
            prop_assert!(row[0] * found.x[0] + row[1] * found.x[1] <= bound + 1e-9);
        }
        prop_assert!(found.x.iter().all(|&x| x >= 0.0));
        prop_assert!(close(found.value, best_corner(&objective, &rows, &bounds), 1e-8));
    }
}
