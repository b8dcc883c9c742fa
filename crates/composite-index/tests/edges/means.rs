//! What a mean can and cannot combine.

use super::{NAN, min_max, two_pillars_data};
use crate::common::{self, close, dataset, id, method, posts, scored, scorer, spec};
use composite_index::error::ScoreError;
use composite_index::{
    AggregateError, Aggregation, Framework, Method, Normalisation, Range, Weights, aggregate,
};

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
    assert!(scorer.scores().is_none());
    // A unit that is not ranked stands in nobody's way, until it is included.
    weights.set(node("p1"), 0.0).unwrap();
    assert!(scorer.score(&weights).is_ok());
    let mut inclusive = method.clone();
    inclusive.screening.include = vec!["u2".to_owned()];
    let mut including = common::scorer(&data, &inclusive);
    assert_eq!(including.score(&weights).unwrap_err(), error("u2", "p2"));
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
