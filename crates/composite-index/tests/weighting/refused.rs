//! Weightings that cannot be carried out, and their written form.

use super::derive::{codes, example, ready};
use crate::common::{dataset, method, prepared, spec};
use composite_index::error::{
    AhpError, AnswersError, BenefitError, PoolError, ScoreError, WeightingCause, WeightingError,
};
use composite_index::weight::benefit::Bounds;
use composite_index::weight::pool::Centre;
use composite_index::weight::{Answers, ComponentForm, Levels, best_worst, derive, rank_order};
use composite_index::{Framework, Normalisation, Weighting};

#[test]
fn what_cannot_be_carried_out_says_why() {
    let data = example();
    let refused = |weighting: Weighting| derive(&ready(&data), &weighting).unwrap_err();
    let unknown = WeightingError::UnknownCode {
        code: "x".to_owned(),
    };
    assert_eq!(
        refused(Weighting::Given {
            weights: codes(&[("x", 1.0)])
        }),
        unknown
    );
    let invalid = WeightingError::InvalidWeight {
        code: "p".to_owned(),
        weight: -1.0,
    };
    assert_eq!(
        refused(Weighting::Given {
            weights: codes(&[("p", -1.0)])
        }),
        invalid
    );
    let ahp = |code: &str, matrix| Weighting::Asked {
        answers: [(code.to_owned(), Answers::Pairs { matrix })].into(),
    };
    assert_eq!(refused(ahp("x", vec![])), unknown);
    let size = WeightingError::Size {
        dimension: "q".to_owned(),
        expected: 2,
        found: 3,
    };
    assert_eq!(refused(ahp("q", vec![vec![1.0; 3]; 3])), size);
    let cause = |error| match error {
        WeightingError::Dimension { dimension, cause } => (dimension, cause),
        other => panic!("{other}"),
    };
    let (dimension, ragged) = cause(refused(ahp("q", vec![vec![1.0], vec![1.0]])));
    assert_eq!(dimension, "q");
    assert!(matches!(
        ragged,
        WeightingCause::Answers(AnswersError::Pairs(AhpError::NotSquare { .. }))
    ));
    let people = |person| Weighting::Pooled {
        people: vec![person],
        centre: Centre::Mean,
    };
    assert_eq!(refused(people(codes(&[("x", 1.0)]))), unknown);
    let missing = WeightingError::MissingWeight {
        person: 0,
        code: "q2".to_owned(),
    };
    assert_eq!(refused(people(codes(&[("q1", 1.0)]))), missing);
    let zero = cause(refused(people(codes(&[("q1", 0.0), ("q2", 0.0)]))));
    assert_eq!(
        zero,
        (
            "q".to_owned(),
            WeightingCause::Pool(PoolError::AllZero { person: 0 })
        )
    );
}

#[test]
fn what_the_data_do_not_allow_says_why() {
    let data = example();
    let benefit_for = |unit: Option<&str>, bounds| Weighting::BenefitOfTheDoubt {
        unit: unit.map(str::to_owned),
        bounds,
        levels: Levels::Pillars,
    };
    let refused = |weighting| derive(&ready(&data), &weighting).unwrap_err();
    let unknown = WeightingError::UnknownUnit {
        id: "nobody".to_owned(),
    };
    assert_eq!(
        refused(benefit_for(Some("nobody"), Bounds::Nothing)),
        unknown
    );
    let unranked = WeightingError::NotRanked {
        id: "u6".to_owned(),
    };
    assert_eq!(refused(benefit_for(Some("u6"), Bounds::Nothing)), unranked);
    let narrow = refused(benefit_for(
        None,
        Bounds::Parts {
            low: 0.5,
            high: 1.0,
        },
    ));
    let infeasible = BenefitError::InfeasibleBounds {
        n_elements: 3,
        low: 0.5,
        high: 1.0,
    };
    let cause = WeightingCause::Benefit(infeasible);
    assert_eq!(
        narrow,
        WeightingError::Dimension {
            dimension: "index".to_owned(),
            cause
        }
    );
    let negative = prepared(&data, &method(Normalisation::ZScore));
    let error = derive(&negative, &benefit_for(None, Bounds::Nothing)).unwrap_err();
    assert!(matches!(
        error,
        WeightingError::Dimension {
            cause: WeightingCause::Benefit(BenefitError::InvalidValue { .. }),
            ..
        }
    ));
}

#[test]
fn published_weights_that_are_all_zero_are_refused() {
    let mut specs = vec![
        spec("index", None),
        spec("a", Some("index")),
        spec("b", Some("index")),
    ];
    specs[1].weight = 0.0;
    specs[2].weight = 0.0;
    let data = dataset(Framework::new(specs).unwrap(), &[&[1.0, 2.0], &[2.0, 1.0]]);
    let error = derive(
        &ready(&data),
        &Weighting::Optimised {
            levels: Levels::Pillars,
        },
    )
    .unwrap_err();
    assert!(matches!(
        error,
        WeightingError::Score(ScoreError::AllWeightsZero { .. })
    ));
    assert!(derive(&ready(&data), &Weighting::Equal).is_ok());
}

#[test]
fn weightings_survive_being_written_and_read() {
    let all = [
        Weighting::Published,
        Weighting::Equal,
        Weighting::EqualPerIndicator,
        Weighting::Given {
            weights: codes(&[("p", 0.1)]),
        },
        Weighting::Asked {
            answers: [
                (
                    "p",
                    Answers::Pairs {
                        matrix: vec![vec![1.0, 1.0 / 3.0], vec![3.0, 1.0]],
                    },
                ),
                (
                    "q",
                    Answers::BestWorst(best_worst::Comparisons {
                        best: 1,
                        worst: 0,
                        best_to_others: vec![3.0, 1.0],
                        others_to_worst: vec![1.0, 3.0],
                    }),
                ),
                (
                    "r",
                    Answers::Swing {
                        points: vec![100.0, 30.0],
                    },
                ),
                (
                    "s",
                    Answers::Points {
                        points: vec![70.0, 30.0],
                    },
                ),
                (
                    "t",
                    Answers::Order {
                        order: vec![1, 0],
                        rule: rank_order::Rule::Reciprocal,
                    },
                ),
            ]
            .map(|(code, answers)| (code.to_owned(), answers))
            .into(),
        },
        Weighting::PrincipalComponents {
            form: ComponentForm::Rotated,
            levels: Levels::All,
        },
        Weighting::BenefitOfTheDoubt {
            unit: Some("u1".to_owned()),
            bounds: Bounds::Parts {
                low: 0.1,
                high: 0.9,
            },
            levels: Levels::Pillars,
        },
        Weighting::Optimised {
            levels: Levels::All,
        },
        Weighting::Pooled {
            people: vec![codes(&[("p", 1.0)])],
            centre: Centre::Median,
        },
    ];
    for weighting in all {
        let text = serde_json::to_string(&weighting).unwrap();
        assert_eq!(
            serde_json::from_str::<Weighting>(&text).unwrap(),
            weighting,
            "{text}"
        );
    }
    let short: Weighting = serde_json::from_str(r#"{"kind": "benefit-of-the-doubt"}"#).unwrap();
    let default = Weighting::BenefitOfTheDoubt {
        unit: None,
        bounds: Bounds::Nothing,
        levels: Levels::Pillars,
    };
    assert_eq!(short, default);
    assert_eq!(Weighting::default(), Weighting::Published);
    assert!(serde_json::from_str::<Weighting>(r#"{"kind": "optimised", "level": "all"}"#).is_err());
}
