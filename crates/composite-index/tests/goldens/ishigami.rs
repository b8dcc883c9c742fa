//! A function whose Sobol' indices are known in closed form.

use std::f64::consts::PI;

use super::table::figure;
use super::{Case, Figure};
use composite_index::sensitivity::{Plan, estimate};

pub const CASES: &[Case] = &[
    Case {
        source: "Ishigami, Homma (1990), doi:10.1109/ISUMA.1990.151285, a = 7, b = 0.1: sensitivity indices",
        tolerance: 0.02,
        n_figures: 6,
        figures: live,
    },
    Case {
        source: "An input that the Ishigami function ignores: exactly 0",
        tolerance: 0.0,
        n_figures: 6,
        figures: dead,
    },
];

fn ishigami(x: &[f64]) -> f64 {
    let x = [0, 1, 2].map(|input: usize| PI * (2.0 * x[input] - 1.0));
    x[0].sin() + 7.0 * x[1].sin().powi(2) + 0.1 * x[2].powi(4) * x[0].sin()
}

/// First-order and total index of each input, the fourth of which is ignored,
/// with the ends of its intervals.
fn indices() -> Vec<[f64; 6]> {
    let plan = Plan {
        n_inputs: 4,
        n_outputs: 1,
        n_rows: 4096,
        n_replicates: 100,
        seed: 1,
    };
    let mut estimator = estimate(plan, |x, out| out[0] = ishigami(x)).unwrap();
    let output = estimator.output(0, 0.95).unwrap();
    let row = |input: &composite_index::sensitivity::InputIndices| {
        let (first, total) = (input.first_order, input.total);
        let (around_first, around_total) = (first.interval.unwrap(), total.interval.unwrap());
        [
            first.value,
            total.value,
            around_first.low,
            around_first.high,
            around_total.low,
            around_total.high,
        ]
    };
    output.inputs.iter().map(row).collect()
}

fn live() -> Vec<Figure> {
    let published = [(0.3139, 0.5576), (0.4424, 0.4424), (0.0, 0.2437)];
    let rows = indices().into_iter().zip(published).enumerate();
    rows.flat_map(|(input, (row, (first, total)))| {
        [
            figure(&format!("first order, {input}"), row[0], first),
            figure(&format!("total, {input}"), row[1], total),
        ]
    })
    .collect()
}

fn dead() -> Vec<Figure> {
    let dead = indices()[3];
    dead.iter()
        .enumerate()
        .map(|(part, &value)| figure(&format!("part {part}"), value, 0.0))
        .collect()
}
