//! Statistics at their extremes.

use crate::common::{bits, close};
use composite_index::{Direction, impute, normalise, stats};

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
fn no_size_of_numbers_is_beyond_the_moments() {
    let xs = [2.0, 3.0, -5.0, 11.0, NAN, 0.5, 4.0];
    let up = Direction::Higher;
    // Powers of two change no digit. From here on squares, and then sums, leave
    // the range of numbers.
    for power in [600, 1_019, -600, -1_000] {
        let unit = 2_f64.powi(power);
        let scaled = xs.map(|x| x * unit);
        let moments = |xs: &[f64]| (stats::skewness(xs), stats::excess_kurtosis(xs));
        assert_eq!(moments(&scaled), moments(&xs), "2^{power}");
        assert_eq!(
            bits(&normalise::z_score(&scaled, up).unwrap()),
            bits(&normalise::z_score(&xs, up).unwrap()),
            "2^{power}"
        );
        for (of, what) in [
            (stats::mean as fn(&[f64]) -> Option<f64>, "mean"),
            (stats::median, "median"),
            (stats::sample_sd, "sample"),
            (stats::population_sd, "population"),
        ] {
            assert_eq!(of(&scaled), of(&xs).map(|x| x * unit), "{what}, 2^{power}");
        }
        let filled = [impute::mean(&scaled), impute::median(&scaled)];
        assert!(filled.iter().flatten().all(|x| x.is_finite()), "2^{power}");
    }
    let ends = [f64::MAX, -f64::MAX, f64::MAX, -f64::MAX, 0.0];
    let quarter = stats::quantile(&ends[..2], 0.25).unwrap();
    assert!(close(quarter, -0.5 * f64::MAX, 1e-12), "{quarter}");
    let z = normalise::z_score(&ends, up).unwrap();
    assert!(close(z[0], 1.0, 1e-12) && z[0] == -z[1] && z[4] == 0.0);
}

#[test]
fn covariance_uses_complete_rows() {
    let (xs, ys) = ([1.0, 2.0, NAN, 4.0], [2.0, NAN, 7.0, 8.0]);
    assert_eq!(stats::covariance(&xs, &ys), Some(9.0));
    assert_eq!(stats::covariance(&xs[..3], &ys), None);
    let squared = stats::sample_sd(&ys).unwrap().powi(2);
    assert!(close(stats::covariance(&ys, &ys).unwrap(), squared, 1e-12));
}

mod grouped {
    use crate::common::flat;
    use composite_index::grouped::{GroupScores, ranks};
    use proptest::prelude::*;

    const NAN: f64 = f64::NAN;

    #[test]
    fn members_count_by_their_weights_and_who_has_none_is_told() {
        let group = GroupScores::new([(10.0, 1.0), (40.0, 2.0), (99.0, NAN), (NAN, 7.0)]).unwrap();
        assert!((group.mean - 30.0).abs() < 1e-12);
        assert_eq!((group.n_scored, group.n_unweighted), (3, 1));
        assert_eq!((group.weight, group.is_weighted), (3.0, true));
        assert_eq!(group.spread, [10.0, 25.0, 40.0, 69.5, 99.0]);
        assert_eq!(group.range(), 89.0);
    }

    #[test]
    fn without_weights_each_counts_the_same() {
        let group = GroupScores::new([(10.0, NAN), (40.0, 0.0), (70.0, -5.0)]).unwrap();
        assert_eq!((group.mean, group.is_weighted), (40.0, false));
        assert_eq!((group.weight, group.n_unweighted), (0.0, 0));
        assert_eq!(GroupScores::new([(NAN, 1.0)]), None);
        assert_eq!(GroupScores::new([]), None);
    }

    #[test]
    fn groups_rank_as_units_do() {
        let group = |score: f64| GroupScores::new([(score, 1.0)]);
        let framework = flat(&["a"]);
        let found = ranks(
            &framework,
            &[group(5.0), group(7.0), None, group(7.0), group(1.0)],
        );
        assert_eq!(found, [3, 1, 0, 1, 4]);
    }

    proptest! {
        #[test]
        fn a_mean_lies_between_the_ends_whatever_the_weights(
            members in proptest::collection::vec((-1e3..1e3_f64, 1e-300..1e308_f64), 1..20),
        ) {
            let group = GroupScores::new(members).unwrap();
            prop_assert!(group.mean >= group.spread[0] - 1e-9);
            prop_assert!(group.mean <= group.spread[4] + 1e-9);
            prop_assert!(group.spread.is_sorted());
        }
    }
}
