//! Draws that fail, and questions that cannot be answered.

use super::{NAN, min_max, one_to_hundred, run_from, simplex, three};
use crate::common::{dataset, flat, id, method};
use composite_index::error::{
    FactorError, MethodError, SampleError, ScoreError, SensitivityError, VariantError,
};
use composite_index::factor::MAX_PREPARED;
use composite_index::uncertainty::Settings;
use composite_index::{
    Aggregation, Dataset, Factor, Method, Normalisation, Treatment, Uncertainty, WeightRegion,
    Weights,
};

fn refused(dataset: &Dataset, method: Method, factors: Vec<Factor>) -> FactorError {
    let weights = Weights::published(dataset.framework());
    Uncertainty::new(
        dataset.clone(),
        method,
        weights,
        factors,
        Settings::default(),
    )
    .unwrap_err()
}

/// A geometric mean meets the zeros of min-max onto 0 to 100; onto 1 to 100 it
/// puts the unit first that the arithmetic mean puts last.
#[test]
fn draws_that_fail_are_counted_with_their_reason() {
    let data = dataset(flat(&["p", "q"]), &[&[1.0, 0.0, 0.4], &[0.0, 1.0, 0.4]]);
    let means = Factor::Aggregation(vec![
        vec![Aggregation::Arithmetic],
        vec![Aggregation::Geometric],
    ]);
    let scales = Factor::Normalisation(vec![min_max().normalisation, one_to_hundred()]);
    let mut run = run_from(&data, min_max(), vec![means, scales]);
    run.advance(256);
    let results = run.results(0.9, 1).unwrap();
    assert_eq!(results.n_draws, 512);
    assert_eq!(results.failures.len(), 1);
    let failure = &results.failures[0];
    assert_eq!(failure.alternatives, [1, 0]);
    assert_eq!(failure.n_draws, results.n_failed);
    assert!(
        (100..156).contains(&results.n_failed),
        "{}",
        results.n_failed
    );
    assert!(matches!(
        failure.error,
        VariantError::Score(ScoreError::NotPositive { .. })
    ));
    for unit in &results.units {
        assert_eq!(unit.n_ranked, results.n_draws - results.n_failed);
    }
    // A row counts only if all four of its points have ranks, as 7 of 16 do.
    let indices = run.unit_indices(2, 0.9).unwrap();
    assert!((97..127).contains(&indices.n_rows), "{}", indices.n_rows);
    assert_eq!(indices.inputs[1].total.value, 0.0);
}

#[test]
fn a_run_in_which_everything_fails_says_so() {
    let data = three();
    let geometric = Factor::Aggregation(vec![vec![Aggregation::Geometric]]);
    let mut run = run_from(&data, min_max(), vec![geometric]);
    run.advance(8);
    let results = run.results(0.9, 1).unwrap();
    assert_eq!((results.n_draws, results.n_failed), (16, 16));
    assert_eq!(results.failures[0].n_draws, 16);
    assert_eq!(results.mean_shift, None);
    for unit in results.units {
        assert!(unit.nominal.is_some());
        assert_eq!(unit.n_ranked, 0);
        assert_eq!(unit.spread, None);
        assert_eq!(unit.top_share, None);
    }
    assert_eq!(
        run.unit_indices(1, 0.9),
        Err(SensitivityError::NoRows { output: 1 })
    );
    assert_eq!(
        run.shift_indices(0.9),
        Err(SensitivityError::NoRows { output: 3 })
    );
}

#[test]
fn questions_without_an_answer_are_refused() {
    let data = three();
    let mut run = run_from(&data, min_max(), vec![simplex(&data)]);
    run.advance(4);
    for level in [0.0, 1.0, NAN] {
        assert!(matches!(
            run.results(level, 1),
            Err(SensitivityError::InvalidLevel { .. })
        ));
    }
    assert_eq!(
        run.unit_indices(3, 0.9),
        Err(SensitivityError::UnknownOutput { output: 3 })
    );
}

#[test]
fn factors_that_do_not_fit_are_refused() {
    let data = three();
    let framework = data.framework();
    let refuse = |factor: Factor| refused(&data, min_max(), vec![Factor::LeaveOut(vec![]), factor]);
    assert_eq!(refused(&data, min_max(), vec![]), FactorError::NoFactors);
    assert_eq!(
        refuse(Factor::Normalisation(vec![])),
        FactorError::NoAlternatives { factor: 1 }
    );
    let larger = flat(&["a", "b", "c", "d", "e"]);
    assert_eq!(
        refuse(Factor::LeaveOut(vec![id(&larger, "e")])),
        FactorError::UnknownNode {
            factor: 1,
            index: 5
        }
    );
    assert_eq!(
        refuse(Factor::LeaveOut(vec![framework.root()])),
        FactorError::IndexLeftOut { factor: 1 }
    );
    assert_eq!(
        refuse(Factor::Weights(vec![Weights::equal(&larger)])),
        FactorError::ForeignWeights {
            factor: 1,
            expected: 3,
            found: 6
        }
    );
    assert_eq!(
        refuse(Factor::WeightNoise {
            parent: framework.root(),
            region: WeightRegion::simplex(3).unwrap()
        }),
        FactorError::Parts {
            factor: 1,
            dimension: "index".to_owned(),
            expected: 2,
            found: 3
        }
    );
    assert_eq!(
        Factor::weights_around(
            framework,
            &Weights::equal(framework),
            id(framework, "p"),
            0.1
        )
        .unwrap_err(),
        FactorError::Sample(SampleError::NoParts)
    );
}

#[test]
fn what_is_too_large_is_refused() {
    let data = three();
    let many = || Factor::Treatment(vec![Treatment::None; 23]);
    assert_eq!(
        refused(&data, min_max(), vec![many(), many()]),
        FactorError::TooManyCombinations {
            greatest: MAX_PREPARED
        }
    );
    assert!(matches!(
        refused(&data, min_max(), vec![Factor::LeaveOut(vec![]); 129]),
        FactorError::Sensitivity(SensitivityError::Inputs { n_inputs: 129, .. })
    ));
    let values: Vec<f64> = (0..5000).map(f64::from).collect();
    let large = dataset(flat(&["p"]), &[&values]);
    assert!(matches!(
        refused(&large, min_max(), vec![simplex(&large)]),
        FactorError::TooManyUnits { n_units: 5000, .. }
    ));
}

#[test]
fn a_method_that_fails_as_it_stands_is_refused() {
    let data = three();
    let targets = method(Normalisation::ToTarget);
    assert!(matches!(
        refused(&data, targets, vec![simplex(&data)]),
        FactorError::Nominal(VariantError::Method(MethodError::MissingGoalposts { .. }))
    ));
}
