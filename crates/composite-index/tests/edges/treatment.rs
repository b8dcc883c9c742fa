//! Outliers and gaps at their extremes.

use super::{NAN, UP, min_max};
use crate::common::{dataset, flat, id, method, posts, prepared, scored, spec, units};
use composite_index::error::MethodError;
use composite_index::treat::{self, Action, LogScale, Shape};
use composite_index::{
    Cap, Dataset, Framework, Grouping, Imputation, Method, Normalisation, Range, ShapeLimits,
    Treatment, impute, normalise, prepare, stats,
};

const LIMITS: ShapeLimits = ShapeLimits {
    skewness: 2.0,
    kurtosis: 3.5,
};

fn with_outliers(n: usize, outliers: &[f64]) -> Vec<f64> {
    (1..=n)
        .map(|x| x as f64)
        .chain(outliers.iter().copied())
        .collect()
}

#[test]
fn columns_too_small_or_too_even_are_left_alone() {
    for xs in [
        &[][..],
        &[NAN, NAN],
        &[4.0],
        &[4.0, 5.0],
        &[3.0; 9],
        &[1.0, 2.0, 3.0, 4.0],
    ] {
        assert_eq!(treat::winsorise_then_log(xs, LIMITS, 5, &[]), None);
        assert_eq!(treat::logarithm(xs, LIMITS, &[]), None);
        assert!(!Shape::of(xs).is_out(LIMITS));
    }
}

#[test]
fn the_end_to_which_a_column_is_skewed_moves() {
    let low = with_outliers(10, &[-100.0, NAN]);
    let treated = treat::winsorise_then_log(&low, LIMITS, 5, &[]).unwrap();
    assert_eq!(
        treated.action,
        Action::Winsorised {
            n_low: 1,
            n_high: 0
        }
    );
    assert_eq!(treated.values[10], 1.0);
    assert!(treated.values[11].is_nan());
}

#[test]
fn two_outliers_move_to_the_same_place() {
    let xs = with_outliers(20, &[500.0, 900.0]);
    let treated = treat::winsorise_then_log(&xs, LIMITS, 5, &[]).unwrap();
    assert_eq!(
        treated.action,
        Action::Winsorised {
            n_low: 0,
            n_high: 2
        }
    );
    assert_eq!(treated.values[20..], [20.0, 20.0]);
}

#[test]
fn no_more_points_move_than_allowed_and_then_a_logarithm_is_taken() {
    // Powers of two: whichever points move, the next one is far out.
    let xs: Vec<f64> = (0..100).map(|power| 2_f64.powi(power)).collect();
    let winsorised = treat::winsorise(&xs, LIMITS, 5);
    assert_eq!(winsorised.n_low + winsorised.n_high, 5);
    assert!(Shape::of(&winsorised.values).is_out(LIMITS));
    let treated = treat::winsorise_then_log(&xs, LIMITS, 5, &[]).unwrap();
    let Action::Logarithm { scale } = treated.action else {
        panic!("{:?}", treated.action)
    };
    // The points that had moved went back first.
    assert_eq!(treated.values[99], scale.at(xs[99]));
    assert!(treated.values.is_sorted());
}

#[test]
fn a_logarithm_takes_zero_and_negative_values_and_keeps_their_order() {
    let xs = [-1e12, -5.0, 0.0, 1e-9, 2.0, NAN];
    for scale in [
        LogScale::of(&xs, &[]).unwrap(),
        LogScale::of(&xs, &[-2e12, 9.0]).unwrap(),
    ] {
        let values: Vec<f64> = xs[..5].iter().map(|&x| scale.at(x)).collect();
        assert!(values.iter().all(|y| y.is_finite()) && values.is_sorted());
        assert!(scale.at(NAN).is_nan() && scale.undo(NAN).is_nan());
        for (&x, &y) in xs.iter().zip(&values) {
            // To thirteen digits of the span, 3e12 with the anchors.
            assert!(
                (scale.undo(y) - x).abs() < 1e-13 * 3e12,
                "{x} comes back as {}",
                scale.undo(y)
            );
        }
    }
    assert_eq!(LogScale::of(&[7.0, 7.0], &[]), None);
    assert_eq!(LogScale::of(&[NAN], &[]), None);
}

#[test]
fn goalposts_follow_their_column_onto_the_logarithm() {
    let xs = with_outliers(30, &[500.0]);
    let framework = Framework::new(vec![
        spec("index", None),
        posts(spec("a", Some("index")), -10.0, 1_000.0),
    ])
    .unwrap();
    let data = dataset(framework, &[&xs]);
    let goalposts = Method {
        treatment: Treatment::logarithm(),
        ..method(Normalisation::Goalposts {
            range: Range::HUNDRED,
            clip: true,
        })
    };
    let prepared = prepared(&data, &goalposts);
    let a = id(data.framework(), "a");
    let [record] = prepared.treatments() else {
        panic!()
    };
    assert!(matches!(record.action, Action::Logarithm { .. }));
    assert_eq!((record.changes.len(), record.changes[3].1), (31, 4.0));
    let normalised = prepared.normalised(a);
    assert!(normalised.is_sorted() && normalised[0] > 0.0 && normalised[30] < 100.0);
    // The many are told apart better than without the logarithm.
    let plain = Method {
        treatment: Treatment::None,
        ..goalposts
    };
    let plain = crate::common::prepared(&data, &plain);
    let spread = |values: &[f64]| values[29] - values[0];
    assert!(spread(normalised) > 5.0 * spread(plain.normalised(a)));
    assert!(plain.treatments().is_empty());
}

#[test]
fn caps_bound_named_columns_only_and_say_whom_they_changed() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 5.0, 9.0], &[1.0, 5.0, 9.0]]);
    let caps = vec![Cap {
        indicator: "b".to_owned(),
        least: Some(2.0),
        greatest: None,
    }];
    let method = Method {
        treatment: Treatment::Caps { caps },
        ..min_max()
    };
    let prepared = prepared(&data, &method);
    assert_eq!(prepared.filled(id(data.framework(), "a")), [1.0, 5.0, 9.0]);
    assert_eq!(prepared.filled(id(data.framework(), "b")), [2.0, 5.0, 9.0]);
    let [record] = prepared.treatments() else {
        panic!()
    };
    assert_eq!(
        (record.action, record.changes.clone()),
        (Action::Capped, vec![(0, 1.0, 2.0)])
    );
}

#[test]
fn caps_and_limits_are_checked() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 5.0], &[1.0, 5.0]]);
    let refused = |treatment| {
        prepare(
            &data,
            &Method {
                treatment,
                ..min_max()
            },
        )
        .unwrap_err()
    };
    let cap = |indicator: &str, least, greatest| Treatment::Caps {
        caps: vec![Cap {
            indicator: indicator.to_owned(),
            least,
            greatest,
        }],
    };
    let unknown = |code: &str| MethodError::UnknownIndicator {
        code: code.to_owned(),
    };
    assert_eq!(refused(cap("z", None, None)), unknown("z"));
    assert_eq!(refused(cap("index", None, None)), unknown("index"));
    for (least, greatest) in [
        (Some(3.0), Some(2.0)),
        (Some(NAN), None),
        (None, Some(f64::INFINITY)),
    ] {
        let indicator = "a".to_owned();
        assert_eq!(
            refused(cap("a", least, greatest)),
            MethodError::InvalidCap { indicator }
        );
    }
    let limits = ShapeLimits {
        skewness: NAN,
        kurtosis: 3.5,
    };
    assert_eq!(
        refused(Treatment::Logarithm { limits }),
        MethodError::InvalidLimits
    );
}

#[test]
fn gaps_are_filled_by_the_values_present() {
    let xs = [1.0, NAN, 2.0, 9.0];
    assert_eq!(impute::mean(&xs), [1.0, 4.0, 2.0, 9.0]);
    assert_eq!(impute::median(&xs), [1.0, 2.0, 2.0, 9.0]);
    assert!(impute::mean(&[NAN, NAN]).iter().all(|x| x.is_nan()));
    assert_eq!(stats::count(&impute::median(&[])), 0);
}

#[test]
fn a_group_without_values_or_a_unit_without_a_label_keeps_its_gap() {
    let label = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let labels = ["north", "north", "south", "", "north", "south"].map(label);
    let xs = [2.0, NAN, NAN, NAN, 4.0, NAN];
    let filled = impute::group_mean(&xs, &labels);
    assert_eq!(filled[..2], [2.0, 3.0]);
    assert!(filled[2].is_nan() && filled[3].is_nan() && filled[5].is_nan());
    assert_eq!(impute::group_median(&xs, &labels)[1], 3.0);
}

#[test]
fn filled_values_are_marked_and_screening_does_not_count_them() {
    let columns = [[1.0, 2.0, NAN], [4.0, NAN, NAN]];
    let optional = |column: &[f64; 3]| column.iter().map(|&x| (!x.is_nan()).then_some(x)).collect();
    let region = Grouping {
        name: "region".to_owned(),
        labels: vec![Some("r".to_owned()); 3],
    };
    let columns = columns.iter().map(optional).collect();
    let data = Dataset::new(units(3), flat(&["a", "b"]), columns, vec![region]).unwrap();
    let grouping = "region".to_owned();
    let mut method = Method {
        imputation: Imputation::GroupMean { grouping },
        ..min_max()
    };
    method.screening.min_coverage = 0.4;
    let prepared = prepared(&data, &method);
    let (a, b) = (id(data.framework(), "a"), id(data.framework(), "b"));
    assert_eq!(prepared.filled(b), [4.0; 3]);
    assert!(prepared.is_imputed(1, b) && prepared.is_imputed(2, a) && !prepared.is_imputed(0, b));
    assert!(!prepared.is_imputed(0, data.framework().root()));
    // Unit 2 has no figure of its own.
    assert!(prepared.status(1).is_ranked() && !prepared.status(2).is_ranked());
    let grouping = "planet".to_owned();
    let unknown = Method {
        imputation: Imputation::GroupMedian { grouping },
        ..method
    };
    let name = "planet".to_owned();
    assert_eq!(
        prepare(&data, &unknown).unwrap_err(),
        MethodError::UnknownGrouping { name }
    );
}

#[test]
fn distances_start_at_the_worst_and_fractions_at_nothing() {
    let xs = [2.0, 4.0, 6.0, NAN];
    let share = |result: Result<Vec<f64>, _>| result.unwrap()[..3].to_vec();
    assert_eq!(share(normalise::distance_to(&xs, 6.0, UP)), [0.0, 0.5, 1.0]);
    assert_eq!(share(normalise::distance_to(&xs, 4.0, UP)), [0.0, 1.0, 2.0]);
    let down = composite_index::Direction::Lower;
    assert_eq!(
        share(normalise::distance_to(&xs, 2.0, down)),
        [1.0, 0.5, 0.0]
    );
    assert_eq!(
        share(normalise::fraction_of_maximum(&xs, UP)),
        [2.0 / 6.0, 4.0 / 6.0, 1.0]
    );
    assert_eq!(share(normalise::fraction_of_maximum(&xs, down))[2], 0.0);
    for reference in [2.0, 1.0, NAN, f64::INFINITY] {
        assert!(
            normalise::distance_to(&xs, reference, UP).is_err(),
            "{reference}"
        );
    }
    assert!(normalise::fraction_of_maximum(&[-3.0, 0.0], UP).is_err());
    assert!(normalise::fraction_of_maximum(&[NAN], UP).is_err());
    // A column that no distance can be told in is left out, and noted.
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 2.0, 3.0], &[-3.0, -2.0, -1.0]]);
    let scorer = scored(&data, &method(Normalisation::FractionOfMaximum));
    assert_eq!(scorer.prepared().notes().len(), 1);
    assert_eq!(scorer.scores().unwrap().ranks(), [3, 2, 1]);
}

/// 45 units: 1 for the last `n` of them, 0 elsewhere.
fn rare(n: usize) -> Vec<f64> {
    (0..45).map(|unit| f64::from(unit >= 45 - n)).collect()
}

#[test]
fn winsorising_leaves_two_different_values() {
    for n in 1..=5 {
        let xs = rare(n);
        assert!(Shape::of(&xs).is_out(LIMITS), "{n}");
        let winsorised = treat::winsorise(&xs, LIMITS, 5);
        assert_eq!(winsorised.values, xs, "{n}");
        assert!(winsorised.n_low + winsorised.n_high < 5, "{n}");
    }
    // The other end, and a step that moves something before the one that may not be.
    let low: Vec<f64> = rare(3).iter().map(|x| -x).collect();
    assert_eq!(treat::winsorise(&low, LIMITS, 5).values, low);
    let mut steps = rare(1);
    steps[43] = 0.5;
    let winsorised = treat::winsorise(&steps, LIMITS, 5);
    assert_eq!((winsorised.n_low, winsorised.n_high), (0, 1));
    assert_eq!(winsorised.values[43..], [0.5, 0.5]);
    // Values that agree to twelve digits are not different ones.
    let mut close = vec![1.0; 44];
    close[0] += 1e-14;
    close.push(100.0);
    assert!(!stats::is_constant(
        &treat::winsorise(&close, LIMITS, 5).values
    ));
}

#[test]
fn what_no_treatment_helps_counts_as_published_and_is_in_the_log() {
    for n in 1..=5 {
        for treatment in [Treatment::winsorise(), Treatment::logarithm()] {
            let others: Vec<f64> = (0..45).map(|unit| f64::from(unit % 7)).collect();
            let data = dataset(flat(&["a", "b"]), &[&rare(n), &others]);
            let plain = min_max();
            let treated = Method {
                treatment,
                ..min_max()
            };
            let a = id(data.framework(), "a");
            let prepared = prepared(&data, &treated);
            assert_eq!(prepared.notes(), [], "{n}");
            assert_eq!(prepared.filled(a), rare(n), "{n}");
            let [record] = prepared.treatments() else {
                panic!("{:?}", prepared.treatments())
            };
            assert_eq!(
                (record.indicator, record.action, record.changes.as_slice()),
                (a, Action::Untreated, &[][..])
            );
            assert!(record.before.is_out(LIMITS) && record.after == record.before);
            assert_eq!(super::ranks(&data, &treated), super::ranks(&data, &plain));
            if n == 1 {
                assert_eq!(super::ranks(&data, &treated)[44], 1);
            }
        }
    }
}

#[test]
fn a_logarithm_that_does_not_draw_the_extremes_in_is_not_taken() {
    // Skewed both ways: spreading the lower end makes it worse.
    let mut xs: Vec<f64> = (0..60).map(|x| f64::from(x % 10)).collect();
    xs.extend([-400.0, 900.0]);
    let before = Shape::of(&xs);
    let scale = LogScale::of(&xs, &[]).unwrap();
    let logged: Vec<f64> = xs.iter().map(|&x| scale.at(x)).collect();
    let skewness = |shape: Shape| shape.skewness.unwrap().abs();
    assert!(before.is_out(LIMITS) && skewness(Shape::of(&logged)) > skewness(before));
    let treated = treat::logarithm(&xs, LIMITS, &[]).unwrap();
    assert_eq!((treated.action, treated.values), (Action::Untreated, xs));
    // Anchors so far away that on their scale nothing differs.
    let treated = treat::logarithm(&with_outliers(30, &[500.0]), LIMITS, &[-1e18, 1e18]).unwrap();
    assert_eq!(treated.action, Action::Untreated);
    assert!(!stats::is_constant(&treated.values));
}
