//! Every way of combining, at its extremes.

use super::{NAN, min_max};
use crate::common::{close, dataset, flat, id, lower, method, posts, scored, scorer, spec};
use composite_index::error::{AggregateError, MethodError, ScoreError};
use composite_index::{
    Aggregation, Form, FormError, Framework, Method, Normalisation, Range, Weights, aggregate,
    prepare,
};

const WEIGHTS: [f64; 3] = [1.0, 1.0, 2.0];

fn with(aggregation: Aggregation, normalisation: Normalisation) -> Method {
    Method {
        aggregation: vec![aggregation],
        ..method(normalisation)
    }
}

fn positive() -> Normalisation {
    Normalisation::MinMax {
        range: Range::ONE_TO_HUNDRED,
    }
}

#[test]
fn a_power_mean_runs_through_the_others() {
    let xs = [1.0, 2.0, 4.0];
    let power = |exponent| aggregate::power(&xs, &WEIGHTS, exponent).unwrap().unwrap();
    let same =
        |a: f64, b: Result<Option<f64>, AggregateError>| close(a, b.unwrap().unwrap(), 1e-14);
    assert!(same(power(1.0), aggregate::arithmetic(&xs, &WEIGHTS)));
    assert!(same(power(0.0), aggregate::geometric(&xs, &WEIGHTS)));
    assert!(same(power(-1.0), aggregate::harmonic(&xs, &WEIGHTS)));
    assert!(close(power(-100.0), 1.0, 0.02) && close(power(100.0), 4.0, 0.02));
    let rising: Vec<f64> = [-9.0, -1.0, -0.1, 0.0, 0.1, 1.0, 2.0].map(power).to_vec();
    assert!(rising.is_sorted());
    assert_eq!(
        aggregate::power(&[-3.0, 5.0], &[1.0; 2], 1.0),
        Ok(Some(1.0))
    );
    assert!(matches!(
        aggregate::power(&[0.0, 5.0], &[1.0; 2], 2.0),
        Err(AggregateError::NotPositive { position: 0, .. })
    ));
    assert!(matches!(
        aggregate::power(&xs, &WEIGHTS, NAN),
        Err(AggregateError::InvalidExponent { .. })
    ));
}

#[test]
fn the_weakest_counts_alone_if_it_weighs_anything() {
    let xs = [3.0, NAN, -2.0];
    assert_eq!(aggregate::weakest(&xs, &[1.0, 1.0, 1e-9]), Ok(Some(-2.0)));
    assert_eq!(aggregate::weakest(&xs, &[1.0, 1.0, 0.0]), Ok(Some(3.0)));
    assert_eq!(aggregate::weakest(&xs, &[0.0, 1.0, 0.0]), Ok(None));
    let data = dataset(
        flat(&["a", "b"]),
        &[&[0.0, 4.0, NAN, 10.0], &[10.0, 5.0, 0.0, 9.0]],
    );
    let scorer = scored(&data, &with(Aggregation::Weakest, Normalisation::default()));
    let scores = scorer.scores().unwrap();
    assert_eq!(
        (0..4)
            .map(|unit| scores.score(unit).unwrap())
            .collect::<Vec<_>>(),
        [0.0, 40.0, 0.0, 90.0]
    );
    assert_eq!(scores.ranks(), [3, 2, 3, 1]);
}

#[test]
fn an_even_profile_has_no_penalty_and_an_uneven_one_has() {
    assert_eq!(
        aggregate::mazziotta_pareto(&[90.0; 3], &WEIGHTS),
        Ok(Some(90.0))
    );
    assert_eq!(aggregate::mazziotta_pareto(&[NAN; 3], &WEIGHTS), Ok(None));
    assert_eq!(aggregate::mazziotta_pareto(&[90.0], &[0.0]), Ok(None));
    assert!(matches!(
        aggregate::mazziotta_pareto(&[-1.0, 1.0], &[1.0; 2]),
        Err(AggregateError::MeanNotPositive { .. })
    ));
    let empty = Range {
        low: 1.0,
        high: 1.0,
    };
    assert!(matches!(
        aggregate::adjusted_mazziotta_pareto(&[1.0], &[1.0], 1.0, empty),
        Err(AggregateError::EmptyRange { .. })
    ));
}

/// A unit so far below all others that its standardised mean is not positive.
#[test]
fn a_mean_that_cannot_be_penalised_is_told() {
    let mut column = vec![0.0; 200];
    column
        .iter_mut()
        .zip(0..)
        .for_each(|(x, unit)| *x = 1.0 + f64::from(unit) * 1e-3);
    column[7] = -1e6;
    let data = dataset(flat(&["a", "b"]), &[&column, &column]);
    let mut scorer = scorer(
        &data,
        &with(Aggregation::MazziottaPareto, Normalisation::default()),
    );
    let error = scorer.score(&Weights::equal(data.framework())).unwrap_err();
    let (unit, dimension) = ("u7".to_owned(), "index".to_owned());
    assert_eq!(error, ScoreError::NotPositiveMean { unit, dimension });
}

#[test]
fn a_constant_member_adds_no_penalty() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 2.0, 3.0], &[5.0, NAN, 5.0]]);
    let goalposts = |code| posts(spec(code, Some("index")), 0.0, 10.0);
    let framework =
        Framework::new(vec![spec("index", None), goalposts("a"), goalposts("b")]).unwrap();
    let constant = dataset(framework, &[&[1.0, 2.0, 3.0], &[5.0, 5.0, 5.0]]);
    let range = Range::HUNDRED;
    let method = with(
        Aggregation::MazziottaPareto,
        Normalisation::Goalposts { range, clip: true },
    );
    assert_eq!(
        scored(&constant, &method).scores().unwrap().ranks(),
        [3, 2, 1]
    );
    let method = with(Aggregation::MazziottaPareto, Normalisation::ZScore);
    assert_eq!(scored(&data, &method).scores().unwrap().ranks(), [3, 2, 1]);
}

/// Equal figures in another order: their sums differ in a last bit, which must
/// not be stretched to a standard deviation of 10.
#[test]
fn rounding_is_no_spread_to_standardise() {
    let goalposts = |code, parent| posts(spec(code, Some(parent)), 0.0, 1.0);
    let framework = Framework::new(vec![
        spec("index", None),
        spec("p", Some("index")),
        goalposts("p1", "p"),
        goalposts("p2", "p"),
        goalposts("p3", "p"),
        goalposts("single", "index"),
    ])
    .unwrap();
    let columns: [&[f64]; 4] = [&[0.1, 0.3], &[0.2, 0.2], &[0.3, 0.1], &[0.4, 0.6]];
    let range = Range::UNIT;
    let method = Method {
        aggregation: vec![Aggregation::MazziottaPareto, Aggregation::Arithmetic],
        ..method(Normalisation::Goalposts { range, clip: true })
    };
    let data = dataset(framework, &columns);
    let scorer = scored(&data, &method);
    let (a, b) = (
        scorer.scores().unwrap().score(0),
        scorer.scores().unwrap().score(1),
    );
    // Only the other child tells the two apart: 100, and 90 or 110.
    let expected = [95.0 - 25.0 / 95.0, 105.0 - 25.0 / 105.0];
    assert!(close(a.unwrap(), expected[0], 1e-9) && close(b.unwrap(), expected[1], 1e-9));
}

#[test]
fn only_the_order_within_each_child_counts_for_copeland() {
    // Unit 0 wins two of three children against everybody, by a hair.
    let columns: [&[f64]; 3] = [&[1.001, 1.0, 0.0], &[1.001, 1.0, 0.0], &[0.0, 1e12, 1e-9]];
    let data = dataset(flat(&["a", "b", "c"]), &columns);
    let scorer = scored(
        &data,
        &with(Aggregation::Copeland, Normalisation::default()),
    );
    let scores = scorer.scores().unwrap();
    assert_eq!(
        [0, 1, 2].map(|unit| scores.score(unit)),
        [Some(2.0), Some(0.0), Some(-2.0)]
    );
    // Twelve digits apart is a win, a last bit is not; a gap favours neither.
    let columns: [&[f64]; 2] = [&[1.0, 1.0 + 1e-15, 3.0, 0.0], &[5.0, 5.0, NAN, 0.0]];
    let data = dataset(flat(&["a", "b"]), &columns);
    let scorer = scored(
        &data,
        &with(Aggregation::Copeland, Normalisation::default()),
    );
    assert_eq!(scorer.scores().unwrap().ranks(), [2, 2, 1, 4]);
}

#[test]
fn directions_turn_every_aggregation_round() {
    let framework = |turn: bool| {
        let turned = |node| if turn { lower(node) } else { node };
        Framework::new(vec![
            spec("index", None),
            turned(spec("p", Some("index"))),
            spec("p1", Some("p")),
            spec("p2", Some("p")),
        ])
        .unwrap()
    };
    let columns: [&[f64]; 2] = [&[1.0, 2.0, 7.0, 4.0], &[2.0, 9.0, 8.0, 1.0]];
    let every = [
        Aggregation::Arithmetic,
        Aggregation::Geometric,
        Aggregation::Harmonic,
        Aggregation::Power { exponent: 3.0 },
        Aggregation::Weakest,
        Aggregation::Copeland,
        Aggregation::MazziottaPareto,
        Aggregation::AdjustedMazziottaPareto { reference: 50.0 },
    ];
    for aggregation in every {
        let method = with(aggregation, positive());
        let up = scored(&dataset(framework(false), &columns), &method);
        let down = scored(&dataset(framework(true), &columns), &method);
        let ranks = |scorer: &composite_index::Scorer| scorer.scores().unwrap().ranks().to_vec();
        let up = ranks(&up);
        let behind = |rank: &u32| up.iter().filter(|other| *other > rank).count() as u32;
        let reversed: Vec<u32> = up.iter().map(|rank| 1 + behind(rank)).collect();
        assert_eq!(ranks(&down), reversed, "{aggregation:?}");
    }
}

#[test]
fn what_a_method_cannot_combine_is_refused_before_anything_is_computed() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 2.0, 4.0], &[2.0, 1.0, 4.0]]);
    let refused = |method: Method| prepare(&data, &method).unwrap_err();
    for exponent in [f64::INFINITY, -101.0, 1e9] {
        let error = refused(with(Aggregation::Power { exponent }, positive()));
        assert_eq!(
            error,
            MethodError::InvalidExponent {
                exponent,
                limit: 100.0
            }
        );
    }
    assert!(matches!(
        refused(with(Aggregation::Power { exponent: NAN }, positive())),
        MethodError::InvalidExponent { .. }
    ));
    let reference = 101.0;
    let adjusted = Aggregation::AdjustedMazziottaPareto { reference };
    assert_eq!(
        refused(with(adjusted, positive())),
        MethodError::NoReferencePoint { reference }
    );
    assert_eq!(
        refused(with(adjusted, Normalisation::ZScore)),
        MethodError::NoReferencePoint { reference }
    );
}

#[test]
fn unlike_scales_do_not_enter_one_mean() {
    let framework = Framework::new(vec![
        spec("index", None),
        spec("p", Some("index")),
        spec("p1", Some("p")),
        spec("p2", Some("p")),
        spec("single", Some("index")),
    ])
    .unwrap();
    let columns: [&[f64]; 3] = [&[1.0, 2.0, 4.0], &[2.0, 1.0, 4.0], &[1.0, 3.0, 2.0]];
    let data = dataset(framework, &columns);
    let levels = |index| Method {
        aggregation: vec![index, Aggregation::Copeland],
        ..min_max()
    };
    let dimension = "index".to_owned();
    assert_eq!(
        prepare(&data, &levels(Aggregation::Arithmetic)).unwrap_err(),
        MethodError::MixedScales { dimension }
    );
    // Copeland and Mazziotta-Pareto compare within each child.
    for index in [Aggregation::Copeland, Aggregation::MazziottaPareto] {
        assert_eq!(
            scored(&data, &levels(index)).scores().unwrap().n_ranked(),
            3
        );
    }
}

#[test]
fn only_means_have_a_form() {
    let data = dataset(flat(&["a", "b"]), &[&[1.0, 2.0, 4.0], &[2.0, 1.0, 4.0]]);
    for aggregation in [
        Aggregation::Weakest,
        Aggregation::Copeland,
        Aggregation::MazziottaPareto,
    ] {
        let scorer = scored(&data, &with(aggregation, positive()));
        assert_eq!(Form::of(&scorer), Err(FormError::NotAMean { aggregation }));
    }
    let unscored = scorer(&data, &min_max());
    assert_eq!(Form::of(&unscored), Err(FormError::NoScores));
    for aggregation in [
        Aggregation::Geometric,
        Aggregation::Harmonic,
        Aggregation::Power { exponent: -2.0 },
    ] {
        let scorer = scored(&data, &with(aggregation, positive()));
        let form = Form::of(&scorer).unwrap();
        let index = scorer.scores().unwrap().node(id(data.framework(), "index"));
        for (row, &score) in index.iter().enumerate() {
            let oriented = form.score(row, form.shares());
            assert!(
                close(form.index_score(oriented), score, 1e-12),
                "{aggregation:?}"
            );
            assert!(close(form.oriented(score), oriented, 1e-12));
        }
    }
}
