//! Data and weights at their extremes, and every way in which input is refused.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{
    close, dataset, flat, id, lower, method, posts, prepared, scored, scorer, spec, units,
};
use composite_index::error::{DatasetError, FrameworkError, MethodError, ScoreError, WeightError};
use composite_index::{
    Absence, AggregateError, Aggregation, Coverage, Dataset, Direction, Exclusion, Framework,
    Goalposts, Grouping, Method, NodeSpec, Normalisation, NormaliseError, PrepareNote, Range,
    Screening, Status, Unit, Weights, aggregate, contributions, explain, normalise, prepare, rank,
    stats,
};

const NAN: f64 = f64::NAN;
const UP: Direction = Direction::Higher;

fn min_max() -> Method {
    method(Normalisation::MinMax {
        range: Range::HUNDRED,
    })
}

fn every_normalisation() -> Vec<Normalisation> {
    let range = Range::HUNDRED;
    vec![
        Normalisation::MinMax { range },
        Normalisation::Goalposts { range, clip: true },
        Normalisation::Goalposts { range, clip: false },
        Normalisation::ZScore,
        Normalisation::Rank,
        Normalisation::Borda,
        Normalisation::PercentileRank { range },
        Normalisation::ToTarget,
        Normalisation::ToBest,
        Normalisation::ToMean,
        Normalisation::ToUnit {
            unit: "u0".to_owned(),
        },
        Normalisation::AboveBelowMean { threshold: 0.1 },
    ]
}

fn ranks(dataset: &Dataset, method: &Method) -> Vec<u32> {
    scored(dataset, method).scores().unwrap().ranks().to_vec()
}

// ---- Columns ----------------------------------------------------------------

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

// ---- Ranks ------------------------------------------------------------------

#[test]
fn ties_share_the_best_rank_and_leave_a_gap() {
    assert_eq!(
        rank::competition(&[5.0, 7.0, 7.0, 1.0], UP, 0.0),
        [3, 1, 1, 4]
    );
    assert_eq!(
        rank::competition(&[5.0, 7.0, 7.0, 1.0], Direction::Lower, 0.0),
        [2, 3, 3, 1]
    );
    assert_eq!(rank::competition(&[NAN, 7.0, NAN], UP, 0.0), [0, 1, 0]);
    assert_eq!(
        rank::competition(&[-1.0, 0.0, -0.0, 1.0], UP, 0.0),
        [4, 2, 2, 1]
    );
    assert!(rank::competition(&[], UP, 0.0).is_empty());
}

#[test]
fn a_last_bit_decides_nothing_and_the_twelfth_digit_does() {
    let x = 0.1 + 0.2;
    assert_ne!(x, 0.3);
    assert_eq!(rank::competition(&[0.3, x, 0.3], UP, 0.0), [1, 1, 1]);
    assert_eq!(rank::competition(&[1.0, 1.0 + 1e-11], UP, 0.0), [2, 1]);
    assert_eq!(rank::competition(&[1e-17, -1e-17], UP, 0.0), [1, 2]);
    assert_eq!(rank::competition(&[1e-17, -1e-17], UP, 1e-14), [1, 1]);
}

/// Each is within reach of the next, but the last is out of reach of the first.
#[test]
fn a_chain_of_near_ties_breaks_where_the_best_is_out_of_reach() {
    let chain: Vec<f64> = (0..4).map(|step| 1.0 - 0.7e-12 * f64::from(step)).collect();
    assert_eq!(rank::competition(&chain, UP, 0.0), [1, 1, 3, 3]);
    let reversed: Vec<f64> = chain.into_iter().rev().collect();
    assert_eq!(rank::competition(&reversed, UP, 0.0), [3, 3, 1, 1]);
}

#[test]
fn tied_units_keep_their_input_order() {
    let mut ranking = rank::Ranking::new(4);
    ranking.update(&[1.0 - 1e-15, 2.0, 1.0, 1.0 + 1e-15], UP, 0.0);
    assert_eq!(
        (ranking.order(), ranking.ranks()),
        ([1, 0, 2, 3].as_slice(), [2, 1, 2, 2].as_slice())
    );
    ranking.update(&[NAN, 2.0, 3.0, NAN], UP, 0.0);
    assert_eq!(
        (ranking.order(), ranking.ranks()),
        ([2, 1].as_slice(), [0, 2, 1, 0].as_slice())
    );
}

/// Integer data under equal weights: the sums arrive in different orders.
#[test]
fn equal_figures_in_another_order_tie() {
    let columns: [&[f64]; 3] = [
        &[0.1, 0.3, 0.2, 0.0, 1.0],
        &[0.2, 0.1, 0.3, 0.0, 1.0],
        &[0.3, 0.2, 0.1, 0.0, 1.0],
    ];
    assert_eq!(
        ranks(&dataset(flat(&["a", "b", "c"]), &columns), &min_max()),
        [2, 2, 2, 5, 1]
    );
}

#[test]
fn z_scores_that_cancel_tie() {
    let columns: [&[f64]; 2] = [&[1.0, 2.0, 3.7, 5.1], &[-1.0, -2.0, -3.7, -5.1]];
    assert_eq!(
        ranks(
            &dataset(flat(&["a", "b"]), &columns),
            &method(Normalisation::ZScore)
        ),
        [1; 4]
    );
}

// ---- Weights ----------------------------------------------------------------

#[test]
fn what_weighs_nothing_is_absent() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 2.0, NAN], &[3.0, 1.0, 2.0]]);
    let mut scorer = scorer(&data, &min_max());
    let mut weights = Weights::equal(data.framework());
    weights.set(id(data.framework(), "b"), 0.0).unwrap();
    let scores = scorer.score(&weights).unwrap();
    assert_eq!(scores.ranks(), [2, 1, 0]);
    // The unit passed screening; it has no value in anything that counts.
    assert_eq!(scores.absence(2), Some(Absence::NothingWeighted));
    assert_eq!(scores.absence(0), None);
}

fn two_pillars() -> Framework {
    Framework::new(vec![
        spec("index", None),
        spec("p", Some("index")),
        spec("q", Some("index")),
        spec("p1", Some("p")),
        spec("p2", Some("p")),
        spec("q1", Some("q")),
    ])
    .unwrap()
}

fn two_pillars_data() -> Dataset {
    dataset(
        two_pillars(),
        &[&[1.0, 2.0, 3.0], &[2.0, NAN, 1.0], &[2.0, 3.0, NAN]],
    )
}

#[test]
fn all_weights_zero_is_an_error_where_it_counts() {
    let data = two_pillars_data();
    let node = |code| id(data.framework(), code);
    let mut scorer = scorer(&data, &min_max());
    let mut weights = Weights::equal(data.framework());
    weights.set(node("p1"), 0.0).unwrap();
    weights.set(node("p2"), 0.0).unwrap();
    let error = ScoreError::AllWeightsZero {
        dimension: "p".to_owned(),
    };
    assert_eq!(scorer.score(&weights).unwrap_err(), error);
    assert!(scorer.scores().is_none());
    // A pillar without weight of its own harms nobody.
    weights.set(node("p"), 0.0).unwrap();
    let scores = scorer.score(&weights).unwrap();
    assert_eq!(scores.ranks(), [2, 1, 0]);
    assert!(scores.node(node("p")).iter().all(|x| x.is_nan()));
    weights.set(node("q"), 0.0).unwrap();
    let error = ScoreError::AllWeightsZero {
        dimension: "index".to_owned(),
    };
    assert_eq!(scorer.score(&weights).unwrap_err(), error);
}

#[test]
fn weights_are_checked_and_shares_sum_to_one() {
    let framework = two_pillars();
    let node = |code| id(&framework, code);
    let mut weights = Weights::equal_per_indicator(&framework);
    assert!(close(
        weights.share(&framework, node("p")),
        2.0 / 3.0,
        1e-15
    ));
    assert!(close(
        weights.overall(&framework, node("p1")),
        1.0 / 3.0,
        1e-15
    ));
    for weight in [-1.0, NAN, f64::INFINITY] {
        assert!(matches!(
            weights.set(node("p"), weight),
            Err(WeightError::Invalid { .. })
        ));
    }
    weights.set(node("p"), f64::MAX).unwrap();
    weights.set(node("q"), f64::MAX).unwrap();
    assert_eq!(weights.share(&framework, node("p")), 0.5);
    weights.set(node("p"), 0.0).unwrap();
    weights.set(node("q"), 0.0).unwrap();
    assert_eq!(weights.share(&framework, node("p")), 0.0);
    assert_eq!(weights.share(&framework, framework.root()), 1.0);
    let other = flat(&["a"]);
    let stranger = framework.indicators()[2];
    let unknown = WeightError::UnknownNode {
        index: stranger.index(),
    };
    assert_eq!(Weights::equal(&other).set(stranger, 1.0), Err(unknown));
}

#[test]
fn weights_of_another_framework_are_refused() {
    let mut scorer = scorer(&two_pillars_data(), &min_max());
    let error = ScoreError::ForeignWeights {
        expected: 6,
        found: 2,
    };
    assert_eq!(
        scorer.score(&Weights::equal(&flat(&["a"]))).unwrap_err(),
        error
    );
}

// ---- Directions ---------------------------------------------------------------

fn turned(codes: &[&str]) -> Framework {
    let turn = |spec: NodeSpec| {
        if codes.contains(&spec.code.as_str()) {
            lower(spec)
        } else {
            spec
        }
    };
    let specs = [
        ("index", None),
        ("p", Some("index")),
        ("q", Some("index")),
        ("p1", Some("p")),
        ("q1", Some("q")),
    ];
    Framework::new(
        specs
            .into_iter()
            .map(|(code, parent)| turn(spec(code, parent)))
            .collect(),
    )
    .unwrap()
}

#[test]
fn a_direction_turns_its_level_round() {
    let columns: [&[f64]; 2] = [&[1.0, 2.0, 4.0], &[1.0, 2.0, 4.0]];
    for (codes, expected) in [
        (vec![], [3, 2, 1]),
        (vec!["p1", "q1"], [1, 2, 3]),
        (vec!["p", "q"], [1, 2, 3]),
        (vec!["index"], [1, 2, 3]),
        (vec!["p", "q", "p1", "q1"], [3, 2, 1]),
        (vec!["index", "p", "q"], [3, 2, 1]),
        // One pillar against the other: everybody stands in the middle.
        (vec!["p"], [1, 1, 1]),
        (vec!["p", "q1", "p1"], [1, 1, 1]),
    ] {
        for normalisation in every_normalisation() {
            let needs_goalposts = matches!(
                normalisation,
                Normalisation::Goalposts { .. } | Normalisation::ToTarget
            );
            let skewed = matches!(normalisation, Normalisation::AboveBelowMean { .. });
            if needs_goalposts || skewed {
                continue;
            }
            // A ratio to the best of a column depends on which end is best.
            let uneven = matches!(
                normalisation,
                Normalisation::ToBest | Normalisation::ToUnit { .. }
            );
            if uneven && codes == ["p", "q1", "p1"] {
                continue;
            }
            let data = dataset(turned(&codes), &columns);
            assert_eq!(
                ranks(&data, &method(normalisation.clone())),
                expected,
                "{codes:?} {normalisation:?}"
            );
        }
    }
}

#[test]
fn a_mirrored_dimension_keeps_to_the_scale() {
    let range = Range::ONE_TO_HUNDRED;
    let data = dataset(turned(&["p"]), &[&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0]]);
    let scorer = scored(&data, &method(Normalisation::MinMax { range }));
    let scores = scorer.scores().unwrap();
    assert_eq!(scorer.prepared().scale(), Some(range));
    assert_eq!(scores.node(id(data.framework(), "p")), [1.0, 50.5, 100.0]);
    assert_eq!(scores.node(data.framework().root()), [100.0, 50.5, 1.0]);
    // The part a mirrored pillar adds is that of the mirrored score.
    let mut parts = Vec::new();
    assert!(contributions(
        &scorer,
        data.framework().root(),
        0,
        &mut parts
    ));
    assert_eq!(parts, [50.0, 50.0]);
}

// ---- Screening ----------------------------------------------------------------

#[test]
fn units_with_too_little_are_listed_with_reasons() {
    let data = two_pillars_data();
    let node = |code| id(data.framework(), code);
    let screening = Screening {
        min_coverage: 0.7,
        include: Vec::new(),
    };
    let mut method = Method {
        screening,
        ..min_max()
    };
    let low = |present| Exclusion::LowCoverage {
        present,
        total: 3,
        required: 0.7,
    };
    let empty = Exclusion::EmptyDimension {
        dimension: node("q"),
    };
    let scorer = scored(&data, &method);
    let prepared = scorer.prepared();
    assert_eq!(prepared.status(0), &Status::Ranked);
    assert_eq!(prepared.status(1), &Status::NotRanked(vec![low(2)]));
    assert_eq!(
        prepared.status(2),
        &Status::NotRanked(vec![empty.clone(), low(2)])
    );
    assert_eq!(
        prepared.coverage_in(2, node("p")),
        Coverage {
            present: 2,
            total: 2
        }
    );
    let scores = scorer.scores().unwrap();
    assert_eq!(scores.ranks(), [1, 0, 0]);
    assert_eq!(
        (scores.score(1), scores.absence(1)),
        (None, Some(Absence::Screened))
    );
    // Its pillars have scores all the same.
    assert_eq!(scores.node(node("q"))[1], 100.0);

    method.screening.include = vec!["u2".to_owned(), "u0".to_owned()];
    let scorer = scored(&data, &method);
    assert_eq!(
        scorer.prepared().status(2),
        &Status::Included(vec![empty, low(2)])
    );
    assert_eq!(scorer.prepared().status(0), &Status::Ranked);
    assert_eq!(scorer.scores().unwrap().score(2), Some(50.0));
}

#[test]
fn coverage_at_the_threshold_is_enough() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 2.0], &[1.0, NAN]]);
    assert_eq!(
        prepared(&data, &Method::default()).status(1),
        &Status::Ranked
    );
}

// ---- Means ----------------------------------------------------------------------

#[test]
fn a_geometric_mean_names_what_it_cannot_combine() {
    let data = two_pillars_data();
    let node = |code| id(data.framework(), code);
    let method = Method {
        aggregation: vec![Aggregation::Arithmetic, Aggregation::Geometric],
        ..min_max()
    };
    let mut scorer = scorer(&data, &method);
    let mut weights = Weights::equal(data.framework());
    let error = |unit: &str, element: &str| ScoreError::NotPositive {
        unit: unit.to_owned(),
        dimension: "p".to_owned(),
        element: element.to_owned(),
        value: 0.0,
        aggregation: Aggregation::Geometric,
    };
    weights.set(node("q"), 0.0).unwrap();
    assert_eq!(scorer.score(&weights).unwrap_err(), error("u0", "p1"));
    weights.set(node("p1"), 0.0).unwrap();
    assert_eq!(scorer.score(&weights).unwrap_err(), error("u2", "p2"));
    assert!(scorer.scores().is_none());
    // What weighs nothing cannot be at fault. Pillar q has a zero as well.
    weights.set(node("p"), 0.0).unwrap();
    weights.set(node("q"), 1.0).unwrap();
    assert!(
        matches!(scorer.score(&weights), Err(ScoreError::NotPositive { dimension, .. }) if dimension == "q")
    );
    // On 1 to 100 all is well, and the result does not depend on what failed before.
    let range = Range::ONE_TO_HUNDRED;
    let positive = Method {
        normalisation: Normalisation::MinMax { range },
        ..method
    };
    let scorer = scored(&data, &positive);
    assert!(close(
        scorer.scores().unwrap().node(node("p"))[0],
        10.0,
        1e-14
    ));
}

#[test]
fn a_scorer_recovers_from_an_error() {
    // Only b is ever at its worst goalpost.
    let framework = Framework::new(vec![
        spec("index", None),
        posts(spec("a", Some("index")), 0.0, 4.0),
        posts(spec("b", Some("index")), 2.0, 3.0),
    ])
    .unwrap();
    let data = dataset(framework, &[&[1.0, 2.0, 3.0], &[2.0, 2.5, 3.0]]);
    let b = id(data.framework(), "b");
    let range = Range::HUNDRED;
    let method = Method {
        aggregation: vec![Aggregation::Geometric],
        ..method(Normalisation::Goalposts { range, clip: true })
    };
    let mut scorer = scorer(&data, &method);
    let mut weights = Weights::equal(data.framework());
    assert!(scorer.score(&weights).is_err());
    weights.set(b, 0.0).unwrap();
    assert_eq!(scorer.score(&weights).unwrap().ranks(), [3, 2, 1]);
    weights.set(b, 1.0).unwrap();
    assert!(scorer.score(&weights).is_err() && scorer.scores().is_none());
}

#[test]
fn means_skip_what_is_missing_or_weighs_nothing() {
    let xs = [NAN, 4.0, 0.0, 1.0];
    let weights = [1.0, 1.0, 0.0, 1.0];
    assert_eq!(aggregate::arithmetic(&xs, &weights), Ok(Some(2.5)));
    assert_eq!(aggregate::geometric(&xs, &weights), Ok(Some(2.0)));
    assert_eq!(aggregate::harmonic(&xs, &weights), Ok(Some(1.6)));
    assert_eq!(aggregate::arithmetic(&[NAN], &[1.0]), Ok(None));
    assert_eq!(aggregate::geometric(&[], &[]), Ok(None));
    let not_positive = Err(AggregateError::NotPositive {
        position: 2,
        value: 0.0,
    });
    assert_eq!(aggregate::geometric(&xs, &[1.0; 4]), not_positive);
    assert_eq!(aggregate::harmonic(&xs, &[1.0; 4]), not_positive);
    assert_eq!(
        aggregate::arithmetic(&xs, &[1.0]),
        Err(AggregateError::Lengths {
            values: 4,
            weights: 1
        })
    );
}

#[test]
fn levels_that_are_not_named_use_the_last_one() {
    let (a, g) = (Aggregation::Arithmetic, Aggregation::Geometric);
    let method = |aggregation| Method {
        aggregation,
        ..Method::default()
    };
    assert_eq!(
        (
            method(vec![]).aggregation_at(0),
            method(vec![]).aggregation_at(3)
        ),
        (a, a)
    );
    let two = method(vec![a, g]);
    assert_eq!(
        (
            two.aggregation_at(0),
            two.aggregation_at(1),
            two.aggregation_at(5)
        ),
        (a, g, g)
    );
}

// ---- Explanation ----------------------------------------------------------------

#[test]
fn a_missing_child_adds_nothing_and_can_be_told_from_a_zero() {
    let data = two_pillars_data();
    let node = |code| id(data.framework(), code);
    let scorer = scored(&data, &min_max());
    let mut parts = Vec::new();
    assert!(contributions(&scorer, node("p"), 1, &mut parts));
    assert_eq!(parts, [50.0, 0.0]);
    assert!(
        explain::is_present(&scorer, node("p1"), 1) && !explain::is_present(&scorer, node("p2"), 1)
    );
    assert!(contributions(&scorer, node("p"), 2, &mut parts));
    assert_eq!(parts, [50.0, 0.0]);
    assert!(explain::is_present(&scorer, node("p2"), 2));
    // Not ranked, an indicator, no such score.
    for (at, unit) in [
        (data.framework().root(), 2),
        (node("p1"), 0),
        (node("q"), 2),
    ] {
        assert!(!contributions(&scorer, at, unit, &mut parts) && parts.is_empty());
    }
}

#[test]
fn geometric_parts_are_shares_of_the_logarithm() {
    let data = dataset(flat(&["a", "b"]), &[&[0.0, 9.0, 99.0], &[0.0, 99.0, 9.0]]);
    let method = Method {
        normalisation: Normalisation::MinMax {
            range: Range::ONE_TO_HUNDRED,
        },
        aggregation: vec![Aggregation::Geometric],
        ..min_max()
    };
    let scorer = scored(&data, &method);
    let root = data.framework().root();
    let mut parts = Vec::new();
    // 10 and 100: twice the logarithm, twice the part.
    assert!(contributions(&scorer, root, 1, &mut parts));
    assert!(
        close(parts[1], 2.0 * parts[0], 1e-14)
            && close(parts[0] + parts[1], 1000_f64.sqrt(), 1e-14)
    );
    // All ones: only the weights are left.
    assert!(contributions(&scorer, root, 0, &mut parts));
    assert_eq!(parts, [0.5, 0.5]);
    // Below one, logarithms of both signs cannot be shares.
    let small = Method {
        normalisation: Normalisation::MinMax {
            range: Range {
                low: 0.1,
                high: 1.0,
            },
        },
        ..method
    };
    assert!(!contributions(&scored(&data, &small), root, 1, &mut parts));
}

// ---- Input that is refused --------------------------------------------------------

#[test]
fn a_framework_reports_every_problem() {
    let specs = vec![
        spec("index", None),
        spec("other", None),
        spec("", Some("index")),
        spec("twin", Some("index")),
        spec("twin", Some("index")),
        spec("orphan", Some("nobody")),
        spec("x", Some("y")),
        spec("y", Some("x")),
        NodeSpec {
            weight: -1.0,
            ..spec("light", Some("index"))
        },
        NodeSpec {
            weight: NAN,
            ..spec("odd", Some("index"))
        },
        posts(spec("flat", Some("index")), 3.0, 3.0),
        posts(spec("endless", Some("index")), 0.0, f64::INFINITY),
        lower(posts(spec("contrary", Some("index")), 0.0, 1.0)),
    ];
    let problems = Framework::new(specs).unwrap_err();
    let text: Vec<String> = problems.iter().map(ToString::to_string).collect();
    for expected in [
        "node 2 has no code",
        "code 'twin' is used more than once",
        "'orphan' names the parent 'nobody', which does not exist",
        "several nodes have no parent: index, other",
        "these nodes never reach the index: x, y",
        "the weight of 'light' is -1: it must be zero or more",
        "the weight of 'odd' is NaN: it must be zero or more",
        "both goalposts of 'flat' are 3",
        "a goalpost of 'endless' is not finite: worst 0, best inf",
        "the goalposts of 'contrary' (worst 0, best 1) contradict its direction",
    ] {
        assert!(
            text.iter().any(|line| line == expected),
            "{expected}\n{text:#?}"
        );
    }
    assert_eq!(problems.len(), 10);
}

#[test]
fn a_framework_needs_one_root_and_an_indicator() {
    assert_eq!(
        Framework::new(vec![]).unwrap_err(),
        [FrameworkError::NoRoot]
    );
    assert_eq!(
        Framework::new(vec![spec("index", None)]).unwrap_err(),
        [FrameworkError::NoIndicators]
    );
    let circle = Framework::new(vec![spec("x", Some("x"))]).unwrap_err();
    assert_eq!(
        circle,
        [
            FrameworkError::NoRoot,
            FrameworkError::Cycle {
                codes: vec!["x".to_owned()]
            }
        ]
    );
}

#[test]
fn a_framework_may_mix_depths() {
    let framework = Framework::new(vec![
        spec("deep", Some("p")),
        spec("p", Some("index")),
        spec("index", None),
        spec("shallow", Some("index")),
        spec("deeper", Some("deep")),
    ])
    .unwrap();
    let node = |code| id(&framework, code);
    assert_eq!(framework.root(), node("index"));
    assert_eq!(framework.pillars(), [node("p"), node("shallow")]);
    assert_eq!(framework.indicators(), [node("shallow"), node("deeper")]);
    assert_eq!(framework.indicators_under(node("p")), [node("deeper")]);
    assert_eq!(framework.node(node("deeper")).depth, 3);
    let path: Vec<_> = framework.ancestors(node("deeper")).collect();
    assert_eq!(path, [node("deep"), node("p"), node("index")]);
    let place = |code| {
        framework
            .bottom_up()
            .iter()
            .position(|&other| other == node(code))
            .unwrap()
    };
    assert!(place("deeper") < place("deep") && place("deep") < place("p") && place("index") == 4);
    let data = dataset(framework, &[&[1.0, 2.0], &[2.0, 1.0]]);
    assert_eq!(ranks(&data, &min_max()), [1, 1]);
}

#[test]
fn a_data_set_reports_every_problem() {
    let mut twins = units(3);
    twins[2] = twins[0].clone();
    twins.push(Unit {
        id: String::new(),
        name: String::new(),
    });
    let columns = vec![
        vec![Some(1.0), Some(f64::INFINITY), None, Some(NAN)],
        vec![Some(1.0)],
    ];
    let grouping = |n| Grouping {
        name: "region".to_owned(),
        labels: vec![None; n],
    };
    let problems = Dataset::new(
        twins,
        flat(&["a", "b", "c"]),
        columns,
        vec![grouping(4), grouping(2)],
    )
    .unwrap_err();
    assert!(problems.contains(&DatasetError::DuplicateId {
        id: "u0".to_owned()
    }));
    assert!(problems.contains(&DatasetError::EmptyId { row: 3 }));
    assert!(problems.contains(&DatasetError::ColumnCount {
        expected: 3,
        found: 2
    }));
    assert!(problems.contains(&DatasetError::ColumnLength {
        indicator: "b".to_owned(),
        expected: 4,
        found: 1
    }));
    assert!(problems.contains(&DatasetError::GroupingLength {
        grouping: "region".to_owned(),
        expected: 4,
        found: 2
    }));
    assert!(problems.contains(&DatasetError::DuplicateGrouping {
        grouping: "region".to_owned()
    }));
    let not_finite = problems
        .iter()
        .filter(|problem| matches!(problem, DatasetError::NotFinite { .. }));
    assert_eq!((not_finite.count(), problems.len()), (2, 8));
    let nobody = Dataset::new(vec![], flat(&["a"]), vec![vec![]], vec![]).unwrap_err();
    assert_eq!(nobody, [DatasetError::NoUnits]);
}

#[test]
fn a_data_set_gives_back_what_it_was_given() {
    let data = two_pillars_data();
    let (p1, p2) = (id(data.framework(), "p1"), id(data.framework(), "p2"));
    assert_eq!(data.column(p1), [1.0, 2.0, 3.0]);
    assert_eq!(
        (data.value(p2, 0), data.value(p2, 1), data.value(p2, 9)),
        (Some(2.0), None, None)
    );
    assert!(data.column(data.framework().root()).is_empty());
    assert_eq!(
        (data.unit_index("u2"), data.unit_index("nobody")),
        (Some(2), None)
    );
}

#[test]
fn a_method_is_checked_against_the_data() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 2.0], &[1.0, 2.0]]);
    let refused = |method: Method| prepare(&data, &method).unwrap_err();
    let goalposts = Normalisation::Goalposts {
        range: Range::HUNDRED,
        clip: true,
    };
    let both = MethodError::MissingGoalposts {
        indicators: vec!["a".to_owned(), "b".to_owned()],
    };
    assert_eq!(refused(method(goalposts)), both);
    assert_eq!(refused(method(Normalisation::ToTarget)), both);
    let range = Range {
        low: 1.0,
        high: 1.0,
    };
    let empty = MethodError::EmptyRange {
        low: 1.0,
        high: 1.0,
    };
    assert_eq!(refused(method(Normalisation::MinMax { range })), empty);
    let screening = |min_coverage: f64, include: &[&str]| Method {
        screening: Screening {
            min_coverage,
            include: include.iter().map(|&id| id.to_owned()).collect(),
        },
        ..Method::default()
    };
    assert_eq!(
        refused(screening(1.5, &[])),
        MethodError::InvalidCoverage { value: 1.5 }
    );
    assert!(matches!(
        refused(screening(NAN, &[])),
        MethodError::InvalidCoverage { .. }
    ));
    let unknown = MethodError::UnknownUnit {
        id: "nobody".to_owned(),
    };
    assert_eq!(refused(screening(0.5, &["nobody"])), unknown);
    assert_eq!(
        refused(method(Normalisation::ToUnit {
            unit: "nobody".to_owned()
        })),
        unknown
    );
    let threshold = method(Normalisation::AboveBelowMean { threshold: -1.0 });
    assert_eq!(
        refused(threshold),
        MethodError::InvalidThreshold { value: -1.0 }
    );
}
