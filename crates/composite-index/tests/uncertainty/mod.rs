//! Ranks under uncertain choices: what is known in closed form, what fails, and
//! what must hold for any data.

mod indices;
mod properties;
mod refused;

use crate::common::{dataset, flat, id, method, spec};
use composite_index::error::SensitivityError;
use composite_index::uncertainty::{Results, Settings};
use composite_index::{
    Dataset, Factor, Framework, Method, Normalisation, Range, Screening, Uncertainty, WeightRegion,
    Weights,
};

pub(crate) const NAN: f64 = f64::NAN;

pub(crate) fn min_max() -> Method {
    method(Normalisation::MinMax {
        range: Range::HUNDRED,
    })
}

pub(crate) fn one_to_hundred() -> Normalisation {
    Normalisation::MinMax {
        range: Range::ONE_TO_HUNDRED,
    }
}

/// A leads in one pillar, B in the other, C is good in both.
pub(crate) fn three() -> Dataset {
    dataset(flat(&["p", "q"]), &[&[1.0, 0.0, 0.6], &[0.0, 1.0, 0.6]])
}

pub(crate) fn simplex(dataset: &Dataset) -> Factor {
    let framework = dataset.framework();
    Factor::WeightNoise {
        parent: framework.root(),
        region: WeightRegion::simplex(framework.pillars().len()).unwrap(),
    }
}

pub(crate) fn run_from(dataset: &Dataset, method: Method, factors: Vec<Factor>) -> Uncertainty {
    let weights = Weights::published(dataset.framework());
    let settings = Settings::default();
    Uncertainty::new(dataset.clone(), method, weights, factors, settings).unwrap()
}

pub(crate) fn results(dataset: &Dataset, factors: Vec<Factor>, n_rows: u64) -> Results {
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
        crate::common::posts(spec("p", Some("index")), 0.0, 10.0),
        crate::common::posts(spec("q", Some("index")), 0.0, 10.0),
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
    let share = |min_coverage| Screening {
        min_coverage,
        include: Vec::new(),
    };
    let factor = Factor::Screening(vec![share(0.0), share(1.0)]);
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
