//! What must hold for any data.

use super::{NAN, min_max, one_to_hundred};
use crate::common::{dataset, flat};
use composite_index::uncertainty::Settings;
use composite_index::{Aggregation, Dataset, Factor, Normalisation, Uncertainty, Weights};
use proptest::prelude::*;

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
