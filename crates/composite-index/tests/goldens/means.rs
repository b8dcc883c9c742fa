//! Means with published or hand-made results.

use crate::table::figure;
use crate::{Case, Figure};
use composite_index::{Goalposts, Range, aggregate, normalise};

pub const CASES: &[Case] = &[
    Case {
        source: "Human Development Index 2020 (UNDP): geometric mean of three sub-indices; income index",
        tolerance: 5e-5,
        n_figures: 2,
        figures: human_development,
    },
    Case {
        source: "Weighted geometric and harmonic mean of 1, 2, 3, by hand: 18^(1/4) and 24/17",
        tolerance: 5e-7,
        n_figures: 2,
        figures: means,
    },
];

fn human_development() -> Vec<Figure> {
    let sub_indices = [0.6971, 0.3447, 0.5506];
    let index = aggregate::geometric(&sub_indices, &[1.0; 3])
        .unwrap()
        .unwrap();
    let posts = Goalposts {
        worst: 100_f64.ln(),
        best: 75_000_f64.ln(),
    };
    let income = normalise::goalposts(&[3829_f64.ln()], posts, Range::UNIT, true).unwrap();
    vec![
        figure("index", index, 0.5096),
        figure("income index", income[0], 0.5506),
    ]
}

fn means() -> Vec<Figure> {
    let xs = [1.0, 2.0, 3.0];
    vec![
        figure(
            "geometric",
            aggregate::geometric(&xs, &[1.0, 1.0, 2.0])
                .unwrap()
                .unwrap(),
            2.059767,
        ),
        figure(
            "harmonic",
            aggregate::harmonic(&xs, &[2.0, 1.0, 1.0]).unwrap().unwrap(),
            1.411765,
        ),
    ]
}
