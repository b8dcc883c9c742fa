//! Correlation and coherence.

use super::NAN;
use crate::common::{close, dataset, flat, id, lower, method, prepared, spec};
use composite_index::correlate::{
    Coefficient, Matrix, coherence, cronbach_alpha, kendall, mean_ranks, pearson, spearman,
};
use composite_index::{Framework, Normalisation, Range};
use proptest::prelude::*;

const ALL: [Coefficient; 3] = [
    Coefficient::Pearson,
    Coefficient::Spearman,
    Coefficient::Kendall,
];

#[test]
fn what_tells_nothing_apart_has_no_correlation() {
    let xs = [1.0, 2.0, 3.0, 4.0];
    for coefficient in ALL {
        for ys in [
            [5.0; 4],
            [NAN; 4],
            [NAN, NAN, NAN, 2.0],
            [0.3, 0.3, 0.1 + 0.2, NAN],
        ] {
            assert_eq!(coefficient.of(&xs, &ys), None);
            assert_eq!(coefficient.of(&ys, &xs), None);
        }
        assert_eq!(coefficient.of(&[], &[]), None);
        let two = coefficient.of(&xs, &[NAN, 1.0, NAN, 0.0]).unwrap();
        assert!(close(two, -1.0, 1e-15));
    }
}

#[test]
fn a_trillion_beside_a_billionth() {
    let (large, small) = ([1e12, 3e12, 2e12, 9e12], [1e-9, 3e-9, 2e-9, 9e-9]);
    for coefficient in ALL {
        assert!(close(coefficient.of(&large, &small).unwrap(), 1.0, 1e-15));
    }
    assert!(close(
        pearson(&[1e300, -1e300, 0.0], &[1e-200, 0.0, 5e-201]).unwrap(),
        1.0,
        1e-15
    ));
}

#[test]
fn tied_values_share_the_mean_of_their_places() {
    assert_eq!(mean_ranks(&[5.0, 7.0, 7.0, 1.0]), [2.0, 3.5, 3.5, 1.0]);
    assert!(mean_ranks(&[NAN, 1.0])[0].is_nan());
}

#[test]
fn alpha_needs_two_columns_that_vary() {
    let (xs, ys) = ([1.0, 2.0, 4.0, NAN], [2.0, 1.0, 5.0, 9.0]);
    assert_eq!(cronbach_alpha(&[]), None);
    assert_eq!(cronbach_alpha(&[&xs]), None);
    assert_eq!(cronbach_alpha(&[&xs, &[1.0; 4]]), None);
    assert_eq!(cronbach_alpha(&[&xs, &[NAN, NAN, NAN, 1.0]]), None);
    assert_eq!(cronbach_alpha(&[&xs, &ys]).unwrap().n_units, 3);
    let twins = cronbach_alpha(&[&ys, &ys, &ys]).unwrap();
    assert!(close(twins.raw, 1.0, 1e-12) && close(twins.standardised, 1.0, 1e-12));
    let mirrored = ys.map(|y| -y);
    assert_eq!(cronbach_alpha(&[&ys, &mirrored]), None);
}

#[test]
fn indicators_are_compared_within_and_across_pillars() {
    let specs = vec![
        spec("index", None),
        spec("p", Some("index")),
        spec("q", Some("index")),
        spec("p1", Some("p")),
        spec("deep", Some("p")),
        lower(spec("p2", Some("deep"))),
        spec("q1", Some("q")),
        spec("q2", Some("q")),
    ];
    let framework = Framework::new(specs).unwrap();
    let up = [1.0, 2.0, 3.0, 4.0];
    let (down, wave) = ([4.0, 3.0, 2.0, 1.0], [1.0, -1.0, -1.0, 1.0]);
    let data = dataset(framework, &[&up, &down, &wave, &[7.0; 4]]);
    let prepared = prepared(
        &data,
        &method(Normalisation::MinMax {
            range: Range::HUNDRED,
        }),
    );
    let found = coherence(&prepared, Coefficient::Pearson);
    assert_eq!(found.pillars[0].indicators.len(), 2);
    assert_eq!(found.pillars[0].pillar, id(data.framework(), "p"));
    // Lower is better in p2, so it goes with p1.
    assert!(close(found.pillars[0].within.unwrap(), 1.0, 1e-12));
    assert!(close(found.pillars[0].alpha.unwrap().raw, 1.0, 1e-12));
    assert!(close(found.pillars[0].between.unwrap(), 0.0, 1e-12));
    // A constant indicator has no correlations.
    assert_eq!(
        (found.pillars[1].within, found.pillars[1].alpha),
        (None, None)
    );
    assert_eq!(found.matrix.get(3, 3), None);
    assert_eq!(found.matrix.get(0, 4), None);
    assert!(close(found.within.unwrap(), 1.0, 1e-12));
    assert!(close(found.between.unwrap(), 0.0, 1e-12));
    assert_eq!(found.alpha, None);
    let flat = dataset(flat(&["a", "b"]), &[&up, &up]);
    let found = coherence(
        &crate::common::prepared(&flat, &method(Normalisation::ZScore)),
        Coefficient::Kendall,
    );
    // Pillars that are indicators have nothing within.
    assert_eq!((found.pillars[0].within, found.within), (None, None));
    assert_eq!(found.between, Some(1.0));
}

fn column() -> impl Strategy<Value = Vec<f64>> {
    let value =
        prop_oneof![1 => Just(NAN), 4 => (-3..4_i32).prop_map(f64::from), 4 => -5.0..5.0_f64];
    prop::collection::vec(value, 12)
}

/// Tau-b by its definition, pair by pair.
fn kendall_by_pairs(xs: &[f64], ys: &[f64]) -> Option<f64> {
    let rows: Vec<(f64, f64)> = xs
        .iter()
        .copied()
        .zip(ys.iter().copied())
        .filter(|(x, y)| !x.is_nan() && !y.is_nan())
        .collect();
    let sign = |a: f64, b: f64| if a == b { 0.0 } else { (a - b).signum() };
    let (mut excess, mut free_x, mut free_y) = (0.0, 0.0, 0.0);
    for (i, a) in rows.iter().enumerate() {
        for b in &rows[..i] {
            let (x, y) = (sign(a.0, b.0), sign(a.1, b.1));
            excess += x * y;
            free_x += x * x;
            free_y += y * y;
        }
    }
    (free_x > 0.0 && free_y > 0.0).then(|| excess / (free_x * free_y).sqrt())
}

proptest! {
    #[test]
    fn counting_by_merging_gives_the_definition(xs in column(), ys in column()) {
        match (kendall(&xs, &ys), kendall_by_pairs(&xs, &ys)) {
            (Some(fast), Some(slow)) => prop_assert!(close(fast, slow, 1e-12)),
            (fast, slow) => prop_assert_eq!(fast, slow),
        }
    }

    #[test]
    fn coefficients_are_symmetric_and_know_no_measure(xs in column(), ys in column(), scale in 0.1..9.0_f64, shift in -9.0..9.0_f64) {
        let moved: Vec<f64> = xs.iter().map(|x| scale * x + shift).collect();
        let turned: Vec<f64> = xs.iter().map(|x| -x).collect();
        for coefficient in ALL {
            let Some(found) = coefficient.of(&xs, &ys) else { continue };
            prop_assert!((-1.0..=1.0).contains(&found));
            prop_assert!(close(coefficient.of(&ys, &xs).unwrap(), found, 1e-12));
            prop_assert!(close(coefficient.of(&moved, &ys).unwrap(), found, 1e-9));
            prop_assert!(close(coefficient.of(&turned, &ys).unwrap(), -found, 1e-12));
            let matrix = Matrix::new(&[&xs, &ys], coefficient);
            prop_assert_eq!(matrix.get(0, 0), Some(1.0));
            prop_assert_eq!(matrix.get(0, 1), matrix.get(1, 0));
        }
        // Ranks see no more than order.
        let cubed: Vec<f64> = xs.iter().map(|x| x * x * x).collect();
        prop_assert_eq!(spearman(&cubed, &ys), spearman(&xs, &ys));
    }
}
