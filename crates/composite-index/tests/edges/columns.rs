//! Columns at their extremes.

use super::{NAN, UP, every_normalisation, min_max, ranks};
use crate::common::{close, dataset, flat, id, method, posts, prepared, scored, spec};
use composite_index::error::MethodError;
use composite_index::{
    Absence, Coverage, Direction, Framework, Goalposts, Normalisation, NormaliseError, PrepareNote,
    Range, normalise, prepare, rank, stats,
};

#[test]
fn a_constant_column_is_left_out_and_noted() {
    let data = dataset(
        flat(&["a", "b"]),
        &[&[1.0, 2.0, 3.0], &[0.3, 0.1 + 0.2, 0.3]],
    );
    let b = id(data.framework(), "b");
    for normalisation in every_normalisation() {
        if matches!(
            normalisation,
            Normalisation::Goalposts { .. } | Normalisation::ToTarget
        ) {
            continue;
        }
        let method = method(normalisation);
        let prepared = prepared(&data, &method);
        assert_eq!(
            prepared.notes(),
            [PrepareNote::ConstantColumn { indicator: b }]
        );
        assert!(prepared.normalised(b).iter().all(|x| x.is_nan()));
        // The figures are there all the same: the unit is not to blame.
        assert_eq!(prepared.coverage(0), 1.0);
        assert_eq!(ranks(&data, &method), [3, 2, 1]);
    }
}

#[test]
fn under_goalposts_a_constant_column_counts() {
    let framework = Framework::new(vec![
        spec("index", None),
        posts(spec("a", Some("index")), 0.0, 10.0),
    ])
    .unwrap();
    let data = dataset(framework, &[&[4.0, 4.0]]);
    let method = method(Normalisation::Goalposts {
        range: Range::HUNDRED,
        clip: true,
    });
    let scorer = scored(&data, &method);
    assert!(scorer.prepared().notes().is_empty());
    assert_eq!(scorer.scores().unwrap().score(0), Some(40.0));
    assert_eq!(scorer.scores().unwrap().ranks(), [1, 1]);
}

#[test]
fn a_scale_that_levels_a_column_is_noted() {
    let framework = || {
        Framework::new(vec![
            spec("index", None),
            posts(spec("a", Some("index")), 0.0, 10.0),
            posts(spec("b", Some("index")), 0.0, 10.0),
        ])
        .unwrap()
    };
    let range = Range::HUNDRED;
    let goalposts = |clip| Normalisation::Goalposts { range, clip };
    let near_mean = Normalisation::AboveBelowMean { threshold: 0.1 };
    for (values, normalisation, levels) in [
        ([11.0, 12.0, NAN], goalposts(true), true),
        ([-1.0, -2.0, -2.5], goalposts(true), true),
        ([11.0, 12.0, 13.0], goalposts(false), false),
        ([9.0, 12.0, 13.0], goalposts(true), false),
        // The figures themselves are equal: no step has taken anything away.
        ([11.0, 11.0, 11.0], goalposts(true), false),
        ([11.0, NAN, NAN], goalposts(true), false),
        ([100.0, 101.0, 99.0], near_mean.clone(), true),
        ([100.0, 120.0, 80.0], near_mean, false),
    ] {
        let data = dataset(framework(), &[&[1.0, 2.0, 3.0], &values]);
        let b = id(data.framework(), "b");
        let prepared = prepared(&data, &method(normalisation));
        let note = PrepareNote::OneScore { indicator: b };
        assert_eq!(
            prepared.notes(),
            vec![note; usize::from(levels)],
            "{values:?}"
        );
        // It counts all the same.
        assert!(!prepared.normalised(b)[0].is_nan());
    }
}

#[test]
fn an_empty_column_is_left_out_and_noted() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 2.0], &[NAN, NAN]]);
    let b = id(data.framework(), "b");
    let scorer = scored(&data, &min_max());
    assert_eq!(
        scorer.prepared().notes(),
        [PrepareNote::EmptyColumn { indicator: b }]
    );
    assert_eq!(
        scorer.prepared().coverage_in(0, data.framework().root()),
        Coverage {
            present: 1,
            total: 2
        }
    );
    assert_eq!(scorer.scores().unwrap().ranks(), [2, 1]);
}

#[test]
fn nothing_at_all_gives_no_scores_and_says_why() {
    let data = dataset(flat(&["a"]), &[&[NAN, NAN]]);
    let scorer = scored(&data, &min_max());
    let scores = scorer.scores().unwrap();
    assert_eq!(
        (scores.score(0), scores.rank(0), scores.n_ranked()),
        (None, None, 0)
    );
    assert_eq!(scores.absence(0), Some(Absence::NothingWeighted));
    assert!(scores.order().is_empty());
}

#[test]
fn one_unit_ranks_first_under_goalposts_and_has_no_score_under_min_max() {
    let framework = Framework::new(vec![
        spec("index", None),
        posts(spec("a", Some("index")), 0.0, 10.0),
    ])
    .unwrap();
    let data = dataset(framework, &[&[5.0]]);
    let goalposts = method(Normalisation::Goalposts {
        range: Range::HUNDRED,
        clip: true,
    });
    assert_eq!(ranks(&data, &goalposts), [1]);
    for normalisation in [
        Normalisation::ZScore,
        Normalisation::Rank,
        min_max().normalisation,
    ] {
        let scorer = scored(&data, &method(normalisation));
        assert_eq!(scorer.scores().unwrap().ranks(), [0]);
        assert_eq!(
            scorer.scores().unwrap().absence(0),
            Some(Absence::NothingWeighted)
        );
    }
}

#[test]
fn one_value_among_gaps_is_a_constant_and_two_values_are_not() {
    let one = normalise::min_max(&[NAN, 7.0, NAN], UP, Range::HUNDRED);
    assert_eq!(one, Err(NormaliseError::Constant { value: 7.0 }));
    let two = normalise::min_max(&[NAN, 7.0, 8.0], UP, Range::HUNDRED).unwrap();
    assert!(two[0].is_nan());
    assert_eq!(two[1..], [0.0, 100.0]);
    let z = normalise::z_score(&[7.0, 8.0, NAN], UP).unwrap();
    assert!(close(z[0], -0.5_f64.sqrt(), 1e-15) && close(z[1], 0.5_f64.sqrt(), 1e-15));
    assert!(z[2].is_nan());
}

#[test]
fn negative_values_normalise_like_any_others() {
    let xs = [-30.0, -10.0, -20.0];
    assert_eq!(
        normalise::min_max(&xs, UP, Range::HUNDRED).unwrap(),
        [0.0, 100.0, 50.0]
    );
    assert_eq!(
        normalise::min_max(&xs, Direction::Lower, Range::HUNDRED).unwrap(),
        [100.0, 0.0, 50.0]
    );
    // A ratio to a negative value still rises with the value.
    assert_eq!(
        normalise::ratio_to(&xs, -20.0, UP).unwrap(),
        [0.5, 1.5, 1.0]
    );
    let lower_is_better = normalise::ratio_to(&[0.0, 10.0, 20.0], 10.0, Direction::Lower).unwrap();
    assert_eq!(lower_is_better, [2.0, 1.0, 0.0]);
}

#[test]
fn a_trillion_beside_a_billionth() {
    // Neighbours on a scale that a trillion stretches are still told apart ...
    let xs = [1e12, 1e-9, 2e-9];
    assert_eq!(rank::competition(&xs, UP, 0.0), [1, 3, 2]);
    assert_eq!(normalise::rank(&xs, UP).unwrap(), [3.0, 1.0, 2.0]);
    // ... and columns of such different size weigh the same.
    let data = dataset(
        flat(&["a", "b"]),
        &[&[1e12, 3e12, 2e12], &[3e-9, 1e-9, 2e-9]],
    );
    let scorer = scored(&data, &min_max());
    for unit in 0..3 {
        assert!(close(
            scorer.scores().unwrap().score(unit).unwrap(),
            50.0,
            1e-12
        ));
    }
    assert_eq!(scorer.scores().unwrap().ranks(), [1, 1, 1]);
    assert_eq!(scorer.scores().unwrap().order(), [0, 1, 2]);
}

#[test]
fn the_largest_numbers_do_not_overflow() {
    let scaled = normalise::min_max(&[-f64::MAX, 0.0, f64::MAX], UP, Range::HUNDRED).unwrap();
    assert_eq!(scaled, [0.0, 50.0, 100.0]);
    let framework = Framework::new(vec![
        spec("index", None),
        posts(spec("a", Some("index")), 0.0, 1e-300),
    ])
    .unwrap();
    let data = dataset(framework, &[&[1.0, f64::MAX]]);
    let unclipped = method(Normalisation::Goalposts {
        range: Range::HUNDRED,
        clip: false,
    });
    let error = MethodError::Overflow {
        unit: "u1".to_owned(),
        indicator: "a".to_owned(),
        value: f64::MAX,
    };
    assert_eq!(prepare(&data, &unclipped).unwrap_err(), error);
    let clipped = method(Normalisation::Goalposts {
        range: Range::HUNDRED,
        clip: true,
    });
    assert_eq!(ranks(&data, &clipped), [1, 1]);
}

#[test]
fn a_reference_that_is_missing_or_zero_is_noted() {
    let data = dataset(flat(&["a", "b"]), &[&[NAN, 1.0, 2.0], &[0.0, 1.0, 2.0]]);
    let method = method(Normalisation::ToUnit {
        unit: "u0".to_owned(),
    });
    let notes: Vec<PrepareNote> = data
        .framework()
        .indicators()
        .iter()
        .map(|&indicator| PrepareNote::NoReference { indicator })
        .collect();
    assert_eq!(prepared(&data, &method).notes(), notes);
}

#[test]
fn goalposts_clip_or_extrapolate() {
    let posts = Goalposts {
        worst: 10.0,
        best: 0.0,
    };
    let xs = [12.0, 10.0, 5.0, 0.0, -2.0, NAN];
    let clipped = normalise::goalposts(&xs, posts, Range::HUNDRED, true).unwrap();
    assert_eq!(clipped[..5], [0.0, 0.0, 50.0, 100.0, 100.0]);
    assert!(clipped[5].is_nan());
    let open = normalise::goalposts(&xs, posts, Range::HUNDRED, false).unwrap();
    for (computed, expected) in open.iter().zip([-20.0, 0.0, 50.0, 100.0, 120.0]) {
        assert!(close(*computed, expected, 1e-14), "{computed}");
    }
}

#[test]
fn every_normalisation_turns_lower_is_better_round() {
    let xs = [3.0, 1.0, 2.0, 2.0, NAN, 7.0];
    for normalisation in every_normalisation() {
        let framework = Framework::new(vec![
            spec("index", None),
            posts(spec("a", Some("index")), 9.0, 0.5),
        ])
        .unwrap();
        let data = dataset(framework, &[&xs]);
        let normalised = prepared(&data, &method(normalisation.clone()))
            .normalised(data.framework().indicators()[0])
            .to_vec();
        for (i, j) in [(1, 2), (2, 3), (2, 0), (0, 5)] {
            assert!(
                normalised[i] >= normalised[j],
                "{normalisation:?}: {normalised:?}"
            );
        }
        assert!(
            normalised[1] > normalised[5] && normalised[4].is_nan(),
            "{normalisation:?}"
        );
    }
}

#[test]
fn moments_of_few_values() {
    assert_eq!(
        (
            stats::mean(&[]),
            stats::min_max(&[NAN]),
            stats::population_sd(&[NAN])
        ),
        (None, None, None)
    );
    assert_eq!(
        (stats::sample_sd(&[1.0]), stats::population_sd(&[1.0])),
        (None, Some(0.0))
    );
    assert_eq!(stats::sample_sd(&[1.0, NAN, 3.0]), Some(2.0_f64.sqrt()));
    assert_eq!(stats::population_sd(&[1.0, NAN, 3.0]), Some(1.0));
}
