//! Effective importance.

use super::NAN;
use crate::common::{close, dataset, flat, id, lower, method, scorer, spec};
use composite_index::importance::{
    Importance, correlation_ratio, linear, of_indicators, of_pillars,
};
use composite_index::smooth::local_linear;
use composite_index::{Framework, Normalisation, Range, Weights};
use proptest::prelude::*;

fn grid(n: usize) -> Vec<f64> {
    (0..n)
        .map(|i| i as f64 / (n - 1) as f64 * 2.0 - 1.0)
        .collect()
}

#[test]
fn a_curve_sees_what_a_line_does_not() {
    let xs = grid(61);
    let bowl: Vec<f64> = xs.iter().map(|x| x * x).collect();
    assert!(linear(&xs, &bowl).unwrap() < 1e-12);
    assert!(correlation_ratio(&xs, &bowl).unwrap() > 0.5);
    // The other way round there is no curve: two values of x for each height.
    assert!(correlation_ratio(&bowl, &xs).unwrap() < 1e-3);
}

#[test]
fn a_line_is_a_line_for_both() {
    for n in [5, 6, 40, 250] {
        let xs = grid(n);
        let ys: Vec<f64> = xs.iter().map(|x| 3.0 - 2.0 * x).collect();
        assert!(close(linear(&xs, &ys).unwrap(), 1.0, 1e-12));
        assert!(
            close(correlation_ratio(&xs, &ys).unwrap(), 1.0, 1e-9),
            "{n}"
        );
        let large: Vec<f64> = xs.iter().map(|x| 1e12 * x + 1e12).collect();
        let small: Vec<f64> = ys.iter().map(|y| 1e-9 * y).collect();
        assert!(
            close(correlation_ratio(&large, &small).unwrap(), 1.0, 1e-6),
            "{n}"
        );
    }
}

#[test]
fn too_little_to_see() {
    let xs = [1.0, 2.0, 3.0, 4.0, 5.0];
    assert_eq!(correlation_ratio(&xs[..4], &xs[..4]), None);
    assert_eq!(correlation_ratio(&xs, &[1.0, 2.0, NAN, 4.0, 5.0]), None);
    for flat in [[7.0; 5], [NAN; 5]] {
        assert_eq!(
            (correlation_ratio(&xs, &flat), linear(&xs, &flat)),
            (None, None)
        );
        assert_eq!(
            (correlation_ratio(&flat, &xs), linear(&flat, &xs)),
            (None, None)
        );
    }
    assert_eq!(linear(&[1.0], &[1.0]), None);
    assert!(local_linear(&[], &[]).is_empty());
    assert_eq!(local_linear(&[3.0], &[4.0]), [4.0]);
}

#[test]
fn two_groups_of_equal_points_have_their_means() {
    let xs = [1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 2.0];
    let ys = [1.0, 3.0, 2.0, 2.0, 5.0, 7.0, 6.0, 6.0];
    let fit = local_linear(&xs, &ys);
    for (x, fit) in xs.iter().zip(&fit) {
        assert!(close(*fit, if *x == 1.0 { 2.0 } else { 6.0 }, 1e-9));
    }
    assert!(close(
        correlation_ratio(&xs, &ys).unwrap(),
        32.0 / 36.0,
        1e-9
    ));
}

fn shares(found: &[Importance], share: fn(&Importance) -> Option<f64>) -> Vec<f64> {
    found.iter().map(|one| share(one).unwrap()).collect()
}

#[test]
fn uncorrelated_pillars_matter_by_the_square_of_their_weights() {
    let (a, b) = (
        [0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 1.0, 1.0],
        [0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0],
    );
    let data = dataset(flat(&["a", "b", "c"]), &[&a, &b, &a]);
    let mut scorer = scorer(
        &data,
        &method(Normalisation::MinMax {
            range: Range::HUNDRED,
        }),
    );
    let mut weights = Weights::equal(data.framework());
    weights.set(id(data.framework(), "a"), 2.0).unwrap();
    weights.set(id(data.framework(), "c"), 0.0).unwrap();
    let found = of_pillars(&mut scorer, &weights).unwrap();
    let expected = [0.8, 0.2, 0.0];
    for share in [
        shares(&found, |one| one.linear),
        shares(&found, |one| one.curved),
    ] {
        assert!(
            share.iter().zip(expected).all(|(&s, e)| close(s, e, 1e-9)),
            "{share:?}"
        );
    }
    assert!(
        found
            .iter()
            .zip([2.0 / 3.0, 1.0 / 3.0, 0.0])
            .all(|(one, s)| close(one.stated, s, 1e-12))
    );
    assert!(close(found[0].correlation.unwrap(), 0.8_f64.sqrt(), 1e-12));
    assert_eq!(of_indicators(&mut scorer, &weights).unwrap(), found);
}

#[test]
fn pillars_below_and_one_that_runs_against_the_index() {
    let specs = vec![
        spec("index", None),
        spec("p", Some("index")),
        lower(spec("q", Some("index"))),
        spec("p1", Some("p")),
        spec("p2", Some("p")),
        spec("q1", Some("q")),
        spec("q2", Some("q")),
    ];
    let up = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
    let data = dataset(
        Framework::new(specs).unwrap(),
        &[&up, &[3.0, 1.0, 2.0, 5.0, 6.0, 4.0], &up, &[7.0; 6]],
    );
    let mut scorer = scorer(&data, &method(Normalisation::ZScore));
    let found = of_pillars(&mut scorer, &Weights::equal(data.framework())).unwrap();
    assert!(found[0].correlation.unwrap() < 0.0 || found[1].correlation.unwrap() < 0.0);
    assert!(close(
        found.iter().map(|one| one.linear.unwrap()).sum(),
        1.0,
        1e-12
    ));
    let indicators = of_indicators(&mut scorer, &Weights::equal(data.framework())).unwrap();
    assert_eq!(indicators[3].linear, None, "a constant indicator");
    assert!(close(indicators[0].stated, 0.25, 1e-12));
}

#[test]
fn one_unit_has_no_importances() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0], &[2.0]]);
    let mut scorer = scorer(&data, &method(Normalisation::Rank));
    let found = of_pillars(&mut scorer, &Weights::equal(data.framework())).unwrap();
    assert!(
        found
            .iter()
            .all(|one| one.linear.is_none() && one.curved.is_none())
    );
}

proptest! {
    #[test]
    fn a_ratio_is_a_share_whatever_the_order_and_measure(
        rows in prop::collection::vec(((0..6_i32), -5.0..5.0_f64), 5..150),
        scale in 0.1..9.0_f64,
    ) {
        let (xs, ys): (Vec<f64>, Vec<f64>) = rows.iter().map(|(x, y)| (f64::from(*x), *y)).unzip();
        let Some(found) = correlation_ratio(&xs, &ys) else { return Ok(()) };
        prop_assert!((0.0..=1.0).contains(&found));
        let (rx, ry): (Vec<f64>, Vec<f64>) = rows.iter().rev().map(|(x, y)| (scale * f64::from(*x) - 2.0, scale * *y + 1.0)).unzip();
        prop_assert!(close(correlation_ratio(&rx, &ry).unwrap(), found, 1e-6));
    }

    #[test]
    fn a_fit_of_a_line_is_the_line(xs in prop::collection::vec(-5.0..5.0_f64, 3..300), slope in -3.0..3.0_f64) {
        let ys: Vec<f64> = xs.iter().map(|x| slope * x + 1.0).collect();
        for (fit, y) in local_linear(&xs, &ys).iter().zip(&ys) {
            prop_assert!(close(*fit, *y, 1e-6));
        }
    }
}
