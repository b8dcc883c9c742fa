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

mod margins {
    use crate::common::{dataset, flat, id, method};
    use composite_index::margin::{Limits, Margins};
    use composite_index::uncertainty::Settings;
    use composite_index::{
        Dataset, Factor, MarginError, Normalisation, Range, Uncertainty, Weights,
    };
    use std::sync::Arc;

    fn two() -> Dataset {
        dataset(
            flat(&["a", "b"]),
            &[&[10.0, 20.0, 30.0], &[5.0, f64::NAN, 1.0]],
        )
    }

    fn limits(dataset: &Dataset, unit: usize, code: &str, lower: f64, upper: f64) -> Limits {
        Limits {
            unit,
            indicator: id(dataset.framework(), code),
            lower,
            upper,
        }
    }

    #[test]
    fn figures_lie_within_their_limits_as_often_as_is_said() {
        let dataset = two();
        let given = [
            limits(&dataset, 1, "a", 16.0, 22.0),
            limits(&dataset, 1, "b", 0.0, 9.0),
        ];
        let margins = Margins::new(&dataset, 0.95, given).unwrap();
        // Of what is missing there is no limit.
        assert_eq!(margins.n_known(), 1);
        let a = id(dataset.framework(), "a");
        let n = 20_000;
        let drawn: Vec<f64> = (0..n)
            .map(|replicate| margins.redrawn(&dataset, 7, replicate).column(a)[1])
            .collect();
        let share = |is: &dyn Fn(f64) -> bool| {
            drawn.iter().filter(|&&value| is(value)).count() as f64 / n as f64
        };
        assert!((share(&|x| x < 16.0) - 0.025).abs() < 0.004);
        assert!((share(&|x| x > 22.0) - 0.025).abs() < 0.004);
        assert!((share(&|x| x < 20.0) - 0.5).abs() < 0.015);
        let again = margins.redrawn(&dataset, 7, 3);
        assert_eq!(again.column(a)[1], drawn[3]);
        assert_ne!(margins.redrawn(&dataset, 8, 3).column(a)[1], drawn[3]);
        assert_eq!((again.column(a)[0], again.column(a)[2]), (10.0, 30.0));
        assert!(again.column(id(dataset.framework(), "b"))[1].is_nan());
    }

    #[test]
    fn drawn_figures_set_the_scales_of_all_times_too() {
        let (now, then) = (two(), two());
        let pooled = Dataset::pooled(&[&then, &now]).unwrap().remove(1);
        let given = [limits(&pooled, 2, "a", 20.0, 40.0)];
        let margins = Margins::new(&pooled, 0.9, given).unwrap();
        let drawn = margins.redrawn(&pooled, 1, 1);
        let a = id(drawn.framework(), "a");
        let own = drawn.column(a)[2];
        assert_ne!(own, 30.0);
        let (pool, place) = drawn.pool().unwrap();
        assert_eq!(place, 1);
        assert_eq!(pool[..6], [10.0, 20.0, 30.0, 10.0, 20.0, own]);
    }

    #[test]
    fn what_is_no_limit_is_refused() {
        let dataset = two();
        let refused = |level, given: Limits| Margins::new(&dataset, level, [given]).unwrap_err();
        let good = limits(&dataset, 0, "a", 9.0, 11.0);
        for level in [0.0, 1.0, f64::NAN] {
            assert!(matches!(
                refused(level, good),
                MarginError::InvalidLevel { .. }
            ));
        }
        let of = |unit, lower, upper| limits(&dataset, unit, "a", lower, upper);
        assert_eq!(
            refused(0.95, of(9, 9.0, 11.0)),
            MarginError::UnknownUnit { unit: 9 }
        );
        for (lower, upper) in [
            (11.0, 12.0),
            (8.0, 9.0),
            (f64::NEG_INFINITY, 11.0),
            (9.0, f64::NAN),
        ] {
            assert!(matches!(
                refused(0.95, of(0, lower, upper)),
                MarginError::NotAround { unit: 0, .. }
            ));
        }
        let root = Limits {
            indicator: dataset.framework().root(),
            ..good
        };
        assert!(matches!(
            refused(0.95, root),
            MarginError::UnknownIndicator { .. }
        ));
    }

    #[test]
    fn figures_without_doubt_leave_every_rank_where_it_is() {
        let dataset = two();
        let exact = |given: [f64; 3]| {
            let all = (0..3).map(|unit| limits(&dataset, unit, "a", given[unit], given[unit]));
            Arc::new(Margins::new(&dataset, 0.95, all.collect::<Vec<_>>()).unwrap())
        };
        let factor = Factor::Figures {
            margins: exact([10.0, 20.0, 30.0]),
            n_replicates: 600,
            seed: 1,
        };
        let of = |range| Normalisation::MinMax { range };
        let scale = of(Range::HUNDRED);
        let settings = Settings {
            seed: 1,
            n_replicates: None,
        };
        let weights = Weights::published(dataset.framework());
        // More data sets than methods may be prepared: they have room of their own.
        let factors = vec![
            Factor::Normalisation(vec![scale.clone(), of(Range::ONE_TO_HUNDRED)]),
            factor,
        ];
        let run = Uncertainty::new(dataset.clone(), method(scale), weights, factors, settings);
        let mut run = run.unwrap();
        run.advance(64);
        let found = run.results(0.9, 1).unwrap();
        assert_eq!(found.n_failed, 0);
        for unit in found.units.iter().filter(|unit| unit.nominal.is_some()) {
            let spread = unit.spread.unwrap();
            assert_eq!(Some(spread.low), unit.nominal);
            assert_eq!(Some(spread.high), unit.nominal);
        }
    }
}
