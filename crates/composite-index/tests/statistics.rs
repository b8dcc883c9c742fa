//! Statistics at their extremes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::close;
use composite_index::stats;

const NAN: f64 = f64::NAN;

#[test]
fn too_few_or_equal_values_have_no_moments() {
    for xs in [&[][..], &[NAN, NAN]] {
        assert!(stats::is_constant(xs));
        assert_eq!((stats::median(xs), stats::skewness(xs)), (None, None));
    }
    assert_eq!(stats::median(&[3.0]), Some(3.0));
    assert_eq!(stats::skewness(&[1.0, 2.0, NAN]), None);
    assert!(stats::skewness(&[1.0, 2.0, 4.0]).is_some());
    assert_eq!(stats::excess_kurtosis(&[1.0, 2.0, 4.0]), None);
    assert!(stats::excess_kurtosis(&[1.0, 2.0, 4.0, 4.0]).is_some());
    let constant = [0.1 + 0.2, 0.3, 0.3, 0.3, 0.3];
    assert!(stats::is_constant(&constant));
    assert_eq!(stats::skewness(&constant), None);
    assert_eq!(stats::excess_kurtosis(&constant), None);
}

#[test]
fn a_quantile_needs_a_share() {
    let xs = [1.0, 2.0];
    for p in [-0.1, 1.1, NAN] {
        assert_eq!(stats::quantile(&xs, p), None);
    }
}

#[test]
fn moments_know_no_measure() {
    let xs = [2.0, 3.0, -5.0, 11.0, 0.5, 4.0];
    let scaled = xs.map(|x| 1e12 + 1e9 * x);
    let tiny = xs.map(|x| 1e-9 * x);
    let mirrored = xs.map(|x| -x);
    let (g1, g2) = (
        stats::skewness(&xs).unwrap(),
        stats::excess_kurtosis(&xs).unwrap(),
    );
    for other in [scaled, tiny] {
        assert!(close(stats::skewness(&other).unwrap(), g1, 1e-9));
        assert!(close(stats::excess_kurtosis(&other).unwrap(), g2, 1e-9));
    }
    assert!(close(stats::skewness(&mirrored).unwrap(), -g1, 1e-12));
    assert!(close(stats::excess_kurtosis(&mirrored).unwrap(), g2, 1e-12));
}

#[test]
fn covariance_uses_complete_rows() {
    let (xs, ys) = ([1.0, 2.0, NAN, 4.0], [2.0, NAN, 7.0, 8.0]);
    assert_eq!(stats::covariance(&xs, &ys), Some(9.0));
    assert_eq!(stats::covariance(&xs[..3], &ys), None);
    let squared = stats::sample_sd(&ys).unwrap().powi(2);
    assert!(close(stats::covariance(&ys, &ys).unwrap(), squared, 1e-12));
}
