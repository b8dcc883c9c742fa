//! Indices of functions whose variance is known, and what has none.
use composite_index::error::SensitivityError;
use composite_index::sensitivity::{Design, Estimator, MAX_INPUTS, OutputIndices, Plan, estimate};
use proptest::prelude::*;

fn plan(n_inputs: usize, n_rows: u64) -> Plan {
    Plan {
        n_inputs,
        n_outputs: 1,
        n_rows,
        n_replicates: 50,
        seed: 4,
    }
}

fn indices(plan: Plan, f: impl Fn(&[f64]) -> f64) -> Result<OutputIndices, SensitivityError> {
    estimate(plan, |x, out| out[0] = f(x))?.output(0, 0.9)
}

/// x y with both uniform on -1 to 1 is interaction alone.
#[test]
fn a_product_is_interaction_alone() {
    let f = |x: &[f64]| (2.0 * x[0] - 1.0) * (2.0 * x[1] - 1.0);
    for input in indices(plan(2, 4096), f).unwrap().inputs {
        assert!(input.first_order.value.abs() < 0.02);
        assert!((input.total.value - 1.0).abs() < 0.02);
    }
}

/// An output far from zero loses no digits to its mean.
#[test]
fn an_offset_changes_nothing_but_the_mean() {
    let f = |x: &[f64]| x[0] + 3.0 * x[1] * x[2];
    let near = indices(plan(3, 512), f).unwrap();
    let far = indices(plan(3, 512), |x| f(x) + 1e6).unwrap();
    assert!((far.mean - near.mean - 1e6).abs() < 1e-6);
    for (near, far) in near.inputs.iter().zip(&far.inputs) {
        assert!((near.first_order.value - far.first_order.value).abs() < 1e-7);
        assert!((near.total.value - far.total.value).abs() < 1e-7);
    }
}

#[test]
fn what_never_changes_has_no_indices() {
    let always = |value: f64| indices(plan(2, 64), move |_| value);
    assert_eq!(
        always(0.3),
        Err(SensitivityError::Constant {
            output: 0,
            value: 0.3
        })
    );
    // Nor does what differs in its last bit only.
    let last_bit = |x: &[f64]| if x[0] < 0.5 { 0.3 } else { 0.3_f64.next_up() };
    assert!(matches!(
        indices(plan(2, 64), last_bit),
        Err(SensitivityError::Constant { .. })
    ));
}

#[test]
fn rows_without_a_result_are_left_out_of_that_output_alone() {
    let f = |x: &[f64], out: &mut [f64]| {
        out[0] = x[0];
        out[1] = if x[1] < 0.5 { f64::NAN } else { x[0] };
        out[2] = f64::NAN;
    };
    let plan = Plan {
        n_outputs: 3,
        ..plan(2, 256)
    };
    let mut estimator = estimate(plan, f).unwrap();
    assert_eq!(estimator.n_rows(), 256);
    assert_eq!(estimator.output(0, 0.9).unwrap().n_rows, 256);
    let half = estimator.output(1, 0.9).unwrap();
    assert!((40..90).contains(&half.n_rows), "{}", half.n_rows);
    assert_eq!(half.inputs[1].total.value, 0.0);
    assert_eq!(
        estimator.output(2, 0.9),
        Err(SensitivityError::NoRows { output: 2 })
    );
}

#[test]
fn impossible_questions_are_refused() {
    for n_inputs in [0, MAX_INPUTS + 1, usize::MAX] {
        let greatest = MAX_INPUTS;
        let refused = SensitivityError::Inputs { n_inputs, greatest };
        assert_eq!(Design::new(n_inputs, 1), Err(refused));
    }
    let mut estimator = Estimator::new(1, 2, 0, 1);
    assert_eq!(
        estimator.add(&[1.0; 5]),
        Err(SensitivityError::Lengths {
            expected: 6,
            found: 5
        })
    );
    assert_eq!(
        estimator.output(2, 0.9),
        Err(SensitivityError::UnknownOutput { output: 2 })
    );
    assert_eq!(
        estimator.output(0, 1.0),
        Err(SensitivityError::InvalidLevel { level: 1.0 })
    );
    assert_eq!(
        estimator.output(0, 0.9),
        Err(SensitivityError::NoRows { output: 0 })
    );
}

#[test]
fn without_replicates_there_are_no_intervals() {
    let plan = Plan {
        n_replicates: 0,
        ..plan(1, 8)
    };
    let output = indices(plan, |x| x[0]).unwrap();
    assert_eq!(output.inputs[0].total.interval, None);
}

/// Intervals shrink as the square root of the rows, or faster.
#[test]
fn more_rows_give_narrower_intervals() {
    let f = |x: &[f64]| x[0] + x[1] * x[1];
    let width = |n_rows| {
        let interval = indices(plan(2, n_rows), f).unwrap().inputs[0]
            .total
            .interval;
        interval
            .map(|interval| interval.high - interval.low)
            .unwrap()
    };
    assert!(width(4096) < 0.6 * width(512));
}

/// A 90 % interval of independent rows holds the true index about nine times in
/// ten.
#[test]
fn intervals_hold_the_truth_about_as_often_as_they_say() {
    let mut held = 0;
    for seed in 0..100 {
        let mut integers = composite_index::Integers::new(seed);
        let mut estimator = Estimator::new(2, 1, 200, seed as u32);
        for _ in 0..200 {
            let mut draw = || integers.uniform();
            let (a, b) = ([draw(), draw()], [draw(), draw()]);
            let f = |x: f64, y: f64| x + 2.0 * y;
            let row = [f(a[0], a[1]), f(b[0], b[1]), f(b[0], a[1]), f(a[0], b[1])];
            estimator.add(&row).unwrap();
        }
        let input = estimator.output(0, 0.9).unwrap().inputs[1];
        let interval = input.total.interval.unwrap();
        held += u32::from(interval.low <= 0.8 && 0.8 <= interval.high);
    }
    assert!((80..=98).contains(&held), "{held}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// f = sum of c_i x_i: S_i = T_i = c_i^2 / sum of c^2.
    #[test]
    fn additive_functions_share_out_their_variance(
        c in prop::collection::vec(prop_oneof![Just(0.0), -3.0..3.0_f64], 1..6),
        seed: u32,
    ) {
        let variance: f64 = c.iter().map(|c| c * c).sum();
        prop_assume!(variance > 0.1);
        let f = |x: &[f64]| x.iter().zip(&c).map(|(x, c)| x * c).sum();
        let output = indices(Plan { seed, ..plan(c.len(), 1024) }, f).unwrap();
        for (input, c) in output.inputs.iter().zip(&c) {
            let share = c * c / variance;
            prop_assert!((input.first_order.value - share).abs() < 0.05);
            prop_assert!((input.total.value - share).abs() < 0.05);
            if *c == 0.0 {
                prop_assert_eq!(input.first_order.value, 0.0);
                prop_assert_eq!(input.total.value, 0.0);
                let interval = input.total.interval.unwrap();
                prop_assert_eq!((interval.low, interval.high), (0.0, 0.0));
            }
        }
    }

    #[test]
    fn intervals_hold_their_estimate(n_rows in 1..70_u64, seed: u32) {
        let f = |x: &[f64]| (5.0 * x[0]).floor() * x[1];
        if let Ok(output) = indices(Plan { seed, ..plan(3, n_rows) }, f) {
            for input in output.inputs {
                for estimate in [input.first_order, input.total] {
                    if let Some(interval) = estimate.interval {
                        prop_assert!(interval.low <= estimate.value);
                        prop_assert!(estimate.value <= interval.high);
                    }
                }
            }
        }
    }

    /// To ask for results in between changes no later ones, to the last bit.
    #[test]
    fn asking_early_changes_nothing(asked in prop::collection::vec(0..40_usize, 0..5)) {
        let row = |row: usize| [row % 7, row % 5, row % 3, 3 * row % 11].map(|x| x as f64 / 3.0);
        let run = |asked: &[usize]| {
            let mut estimator = Estimator::new(2, 1, 20, 9);
            for index in 0..40 {
                estimator.add(&row(index)).unwrap();
                if asked.contains(&index) {
                    let _ = estimator.output(0, 0.5);
                }
            }
            estimator.output(0, 0.9).unwrap()
        };
        prop_assert_eq!(run(&asked), run(&[]));
    }
}
