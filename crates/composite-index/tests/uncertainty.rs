//! Ranks under uncertain choices: what is known in closed form, what fails, and
//! what must hold for any data.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;

use common::{dataset, flat, id, method, spec};
use composite_index::error::{
    FactorError, MethodError, SampleError, ScoreError, SensitivityError, VariantError,
};
use composite_index::factor::MAX_PREPARED;
use composite_index::uncertainty::{Results, Settings};
use composite_index::{
    Aggregation, Dataset, Factor, Framework, Method, MethodEdit, Normalisation, Range, Uncertainty,
    WeightRegion, Weights,
};
use proptest::prelude::*;

const NAN: f64 = f64::NAN;

fn min_max() -> Method {
    method(Normalisation::MinMax {
        range: Range::HUNDRED,
    })
}

fn one_to_hundred() -> Normalisation {
    Normalisation::MinMax {
        range: Range::ONE_TO_HUNDRED,
    }
}

/// A leads in one pillar, B in the other, C is good in both.
fn three() -> Dataset {
    dataset(flat(&["p", "q"]), &[&[1.0, 0.0, 0.6], &[0.0, 1.0, 0.6]])
}

fn simplex(dataset: &Dataset) -> Factor {
    let framework = dataset.framework();
    Factor::WeightNoise {
        parent: framework.root(),
        region: WeightRegion::simplex(framework.pillars().len()).unwrap(),
    }
}

fn run_from(dataset: &Dataset, method: Method, factors: Vec<Factor>) -> Uncertainty {
    let weights = Weights::published(dataset.framework());
    let settings = Settings::default();
    Uncertainty::new(dataset.clone(), method, weights, factors, settings).unwrap()
}

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

fn results(dataset: &Dataset, factors: Vec<Factor>, n_rows: u64) -> Results {
    let mut run = run_from(dataset, min_max(), factors);
    run.advance(n_rows);
    run.results(0.9, 1).unwrap()
}

/// A and B are first with 2/5 of all weights each, C with 1/5.
#[test]
fn shares_of_first_places_are_those_of_the_weights() {
    let data = three();
    let results = results(&data, vec![simplex(&data)], 2048);
    for (unit, expected) in results.units.iter().zip([0.4, 0.4, 0.2]) {
        assert!((unit.top_share.unwrap() - expected).abs() < 0.002);
        assert_eq!(unit.n_ranked, results.n_draws);
    }
    assert_eq!((results.n_draws, results.n_failed), (4096, 0));
}

/// One of two alternatives turns the order of two units round: half of all
/// draws, since the points are spread evenly.
#[test]
fn two_alternatives_are_drawn_equally_often() {
    let data = dataset(flat(&["p", "q"]), &[&[3.0, 1.0], &[1.0, 2.0]]);
    let framework = data.framework();
    let weigh = |p: f64| {
        let mut weights = Weights::equal(framework);
        weights.set(id(framework, "p"), p).unwrap();
        weights
    };
    let mut run = run_from(
        &data,
        min_max(),
        vec![Factor::Weights(vec![weigh(2.0), weigh(0.5)])],
    );
    run.advance(64);
    let results = run.results(0.9, 1).unwrap();
    for unit in &results.units {
        let spread = unit.spread.unwrap();
        assert_eq!(unit.nominal, Some(1));
        assert_eq!(unit.top_share, Some(0.5));
        assert_eq!(spread.mean, 1.5);
        assert_eq!((spread.low, spread.median, spread.high), (1, 1, 2));
        assert_eq!((spread.best, spread.worst), (1, 2));
    }
    // Units tie as they stand, so that one of two ranks has moved in every draw.
    assert_eq!(results.mean_shift, Some(0.5));
    let indices = run.unit_indices(0, 0.9).unwrap();
    assert_eq!(indices.mean, 1.5);
    assert_eq!(indices.variance, 0.25);
    assert!((indices.inputs[0].first_order.value - 1.0).abs() < 0.25);
    assert!((indices.inputs[0].total.value - 1.0).abs() < 0.25);
}

#[test]
fn factors_that_change_nothing_get_exactly_0() {
    let data = three();
    let same = Factor::Normalisation(vec![min_max().normalisation; 2]);
    let nothing = Factor::Method(vec![MethodEdit::none(), MethodEdit::none()]);
    let factors = vec![simplex(&data), same, nothing, Factor::LeaveOut(vec![])];
    let mut run = run_from(&data, min_max(), factors);
    run.advance(256);
    for unit in 0..3 {
        let inputs = run.unit_indices(unit, 0.95).unwrap().inputs;
        assert!(inputs[0].first_order.value > 0.9);
        assert!(inputs[0].total.value > 0.9);
        for dead in &inputs[1..] {
            for estimate in [dead.first_order, dead.total] {
                let interval = estimate.interval.unwrap();
                assert_eq!(estimate.value, 0.0);
                assert_eq!((interval.low, interval.high), (0.0, 0.0));
            }
        }
    }
    let inputs = run.shift_indices(0.95).unwrap().inputs;
    assert!(inputs[0].total.value > 0.9);
    assert!(inputs[1..].iter().all(|dead| dead.total.value == 0.0));
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
fn a_run_without_draws_knows_the_nominal_ranks_alone() {
    let data = three();
    let run = run_from(&data, min_max(), vec![simplex(&data)]);
    let results = run.results(0.9, 1).unwrap();
    assert_eq!(results.n_draws, 0);
    let nominal: Vec<_> = results.units.iter().map(|unit| unit.nominal).collect();
    assert_eq!(nominal, [Some(2), Some(2), Some(1)]);
    assert!(results.units.iter().all(|unit| unit.spread.is_none()));
}

#[test]
fn one_unit_is_always_first() {
    let framework = Framework::new(vec![
        spec("index", None),
        common::posts(spec("p", Some("index")), 0.0, 10.0),
        common::posts(spec("q", Some("index")), 0.0, 10.0),
    ])
    .unwrap();
    let data = dataset(framework, &[&[3.0], &[4.0]]);
    let goalposts = Normalisation::Goalposts {
        range: Range::HUNDRED,
        clip: true,
    };
    let mut run = run_from(&data, method(goalposts), vec![simplex(&data)]);
    run.advance(16);
    let unit = run.results(0.9, 1).unwrap().units[0];
    let spread = unit.spread.unwrap();
    assert_eq!((spread.best, spread.worst, spread.mean), (1, 1, 1.0));
    assert_eq!(
        run.unit_indices(0, 0.9),
        Err(SensitivityError::Constant {
            output: 0,
            value: 1.0
        })
    );
}

/// A unit that half of the methods do not rank.
#[test]
fn a_unit_may_be_ranked_in_some_draws_only() {
    let data = dataset(flat(&["p", "q"]), &[&[1.0, 2.0, 3.0], &[1.0, 2.0, NAN]]);
    let strict = MethodEdit::new(|method| method.screening.min_coverage = 1.0);
    let factor = Factor::Method(vec![MethodEdit::none(), strict]);
    let results = results(&data, vec![factor], 32);
    let counts: Vec<_> = results.units.iter().map(|unit| unit.n_ranked).collect();
    assert_eq!(counts, [64, 64, 32]);
    assert_eq!(results.units[2].spread.unwrap().worst, 1);
    assert_eq!(results.units[2].top_share, Some(0.5));
    assert_eq!(results.units[1].top_share, Some(0.5));
    assert_eq!(results.n_failed, 0);
    // The others move up by one in half of the draws.
    assert_eq!(results.mean_shift, Some(0.5));
}

#[test]
fn what_is_left_out_weighs_nothing() {
    let data = three();
    let framework = data.framework();
    let nodes = vec![id(framework, "p"), id(framework, "q")];
    let results = results(&data, vec![Factor::LeaveOut(nodes)], 512);
    // A is second of three with nothing left out, last without p, first without q.
    let spread = results.units[0].spread.unwrap();
    assert_eq!((spread.best, spread.worst), (1, 3));
    assert!((spread.mean - 2.0).abs() < 0.02, "{}", spread.mean);
    assert!((results.units[2].top_share.unwrap() - 1.0 / 3.0).abs() < 0.02);
}

#[test]
fn percentiles_alone_need_no_indices() {
    let data = three();
    let factors = vec![simplex(&data)];
    let without = Settings {
        n_replicates: None,
        ..Settings::default()
    };
    let weights = Weights::published(data.framework());
    let mut run =
        Uncertainty::new(data.clone(), min_max(), weights, factors.clone(), without).unwrap();
    run.advance(32);
    assert_eq!(run.results(0.9, 1).unwrap(), results(&data, factors, 32));
    assert_eq!(run.unit_indices(0, 0.9), Err(SensitivityError::NotAsked));
    assert_eq!(run.shift_indices(0.9), Err(SensitivityError::NotAsked));
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
    let many = || Factor::Method(vec![MethodEdit::none(); 23]);
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

fn column(n_units: usize) -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(prop_oneof![1 => Just(NAN), 9 => -3.0..5.0_f64], n_units)
}

/// Data of three pillars, with one figure at least for every unit.
fn any_data() -> impl Strategy<Value = Dataset> {
    (2..9_usize).prop_flat_map(|n_units| {
        let full = prop::collection::vec(-3.0..5.0_f64, n_units);
        (full, column(n_units), column(n_units))
            .prop_map(|(p, q, r)| dataset(flat(&["p", "q", "r"]), &[&p, &q, &r]))
    })
}

fn every_factor(data: &Dataset, spread: f64) -> Vec<Factor> {
    let framework = data.framework();
    let weights = Weights::published(framework);
    vec![
        Factor::Normalisation(vec![
            min_max().normalisation,
            one_to_hundred(),
            Normalisation::ZScore,
            Normalisation::Rank,
        ]),
        Factor::Aggregation(vec![vec![], vec![Aggregation::Geometric]]),
        Factor::weights_around(framework, &weights, framework.root(), spread).unwrap(),
        Factor::LeaveOut(framework.pillars().to_vec()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn ranks_lie_between_1_and_the_number_of_units(
        data in any_data(), spread in 0.0..0.5, seed: u32,
    ) {
        let weights = Weights::published(data.framework());
        let settings = Settings { seed, n_replicates: Some(10) };
        let factors = every_factor(&data, spread);
        let mut run =
            Uncertainty::new(data.clone(), min_max(), weights, factors, settings).unwrap();
        run.advance(64);
        let n = data.n_units() as u32;
        let results = run.results(0.9, n).unwrap();
        let failed: u64 = results.failures.iter().map(|failure| failure.n_draws).sum();
        prop_assert_eq!(failed, results.n_failed);
        for unit in &results.units {
            prop_assert!(unit.n_ranked + results.n_failed <= results.n_draws);
            let spread = unit.spread.unwrap();
            let ladder = [1, spread.best, spread.low, spread.median, spread.high, spread.worst, n];
            prop_assert!(ladder.is_sorted(), "{:?}", ladder);
            prop_assert!(f64::from(spread.best) <= spread.mean);
            prop_assert!(spread.mean <= f64::from(spread.worst));
            let share = unit.n_ranked as f64 / (results.n_draws - results.n_failed) as f64;
            prop_assert_eq!(unit.top_share, Some(share));
        }
    }

    /// In one go or in steps, with questions between: the same bits.
    #[test]
    fn a_run_can_be_sharpened(
        data in any_data(), steps in prop::collection::vec(0..20_u64, 1..5), seed: u32,
    ) {
        let weights = Weights::published(data.framework());
        let settings = Settings { seed, n_replicates: Some(10) };
        let new = || {
            let factors = every_factor(&data, 0.1);
            Uncertainty::new(data.clone(), min_max(), weights.clone(), factors, settings).unwrap()
        };
        let (mut whole, mut stepwise) = (new(), new());
        whole.advance(steps.iter().sum());
        for &n_rows in &steps {
            stepwise.advance(n_rows);
            let _ = stepwise.shift_indices(0.9);
        }
        prop_assert_eq!(whole.n_rows(), stepwise.n_rows());
        prop_assert_eq!(whole.results(0.9, 2).unwrap(), stepwise.results(0.9, 2).unwrap());
        prop_assert_eq!(whole.shift_indices(0.9), stepwise.shift_indices(0.9));
        for unit in 0..data.n_units() {
            prop_assert_eq!(whole.unit_indices(unit, 0.9), stepwise.unit_indices(unit, 0.9));
        }
    }
}
