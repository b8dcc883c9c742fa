//! Which factor matters: against the listed combinations, and where none does.

use super::{min_max, one_to_hundred, run_from, simplex, three};
use crate::common::{dataset, flat};
use composite_index::{Aggregation, Factor, Imputation, Multiverse, Normalisation, Weights};

/// The exact indices of one output of a function of discrete inputs, listed with
/// the last input changing fastest: variance of the mean given an input, and
/// mean of the variance given all others.
fn exact_indices(values: &[f64], bases: &[usize]) -> Vec<(f64, f64)> {
    let mean = |xs: &[f64]| xs.iter().sum::<f64>() / xs.len() as f64;
    let variance =
        |xs: &[f64]| mean(&xs.iter().map(|x| x * x).collect::<Vec<_>>()) - mean(xs).powi(2);
    let whole = variance(values);
    let stride = |input: usize| bases[input + 1..].iter().product::<usize>();
    let index = |input: usize| {
        let (base, stride) = (bases[input], stride(input));
        let given = |digit: usize| {
            let here = (0..values.len()).filter(|place| place / stride % base == digit);
            mean(&here.map(|place| values[place]).collect::<Vec<_>>())
        };
        let others = (0..values.len()).filter(|place| place / stride % base == 0);
        let of_others = others.map(|place| {
            let along = (0..base).map(|digit| values[place + digit * stride]);
            variance(&along.collect::<Vec<_>>())
        });
        let first_order = variance(&(0..base).map(given).collect::<Vec<_>>());
        let total = mean(&of_others.collect::<Vec<_>>());
        (first_order / whole, total / whole)
    };
    (0..bases.len()).map(index).collect()
}

/// Every combination listed, or drawn: the same variance from the same factors.
#[test]
fn indices_are_those_of_the_listed_combinations() {
    let data = dataset(
        flat(&["p", "q", "r"]),
        &[
            &[9.0, 1.0, 4.0, 6.0, 2.0, 0.5],
            &[1.0, 8.0, 4.5, 2.0, 7.0, 3.0],
            &[3.0, 2.0, 5.0, 9.0, 1.0, 6.0],
        ],
    );
    let factors = vec![
        Factor::Normalisation(vec![one_to_hundred(), Normalisation::Rank]),
        Factor::Aggregation(vec![vec![], vec![Aggregation::Geometric]]),
        Factor::LeaveOut(data.framework().pillars().to_vec()),
    ];
    let weights = Weights::published(data.framework());
    let listed = Multiverse::new(data.clone(), min_max(), weights, factors.clone()).unwrap();
    let mut run = run_from(&data, min_max(), factors);
    run.advance(4096);
    let mut n_varied = 0;
    for unit in 0..6 {
        let ranks = listed
            .universes()
            .iter()
            .map(|u| u.ranks.as_ref().unwrap()[unit]);
        let exact = exact_indices(&ranks.map(f64::from).collect::<Vec<_>>(), &[2, 2, 4]);
        let Ok(indices) = run.unit_indices(unit, 0.9) else {
            continue;
        };
        n_varied += 1;
        for (input, (first_order, total)) in indices.inputs.iter().zip(exact) {
            let off = input.first_order.value - first_order;
            assert!(off.abs() < 0.04, "{unit}: first order off by {off}");
            let off = input.total.value - total;
            assert!(off.abs() < 0.04, "{unit}: total off by {off}");
        }
    }
    assert!(n_varied > 3);
}

#[test]
fn factors_that_change_nothing_get_exactly_0() {
    let data = three();
    let same = Factor::Normalisation(vec![min_max().normalisation; 2]);
    let nothing = Factor::Imputation(vec![Imputation::None, Imputation::None]);
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
