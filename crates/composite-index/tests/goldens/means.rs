//! Means with published or hand-made results.

use super::table::figure;
use super::{Case, Figure};
use crate::common::{dataset, method, posts, scored, spec};
use composite_index::{
    Aggregation, Framework, Goalposts, Method, Normalisation, Range, aggregate, normalise,
};

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
    Case {
        source: "Mazziotta-Pareto index of (80, 100, 120) and (90, 100, 110), by hand from De Muro, Mazziotta, Pareto (2011), doi:10.1007/s11205-010-9727-z: M - S² / M",
        tolerance: 5e-7,
        n_figures: 2,
        figures: mazziotta_pareto,
    },
    Case {
        source: "Adjusted Mazziotta-Pareto index, reference 50, range 0 to 100, by hand from Mazziotta, Pareto (2016), doi:10.1007/s11205-015-0998-2",
        tolerance: 5e-7,
        n_figures: 6,
        figures: adjusted_mazziotta_pareto,
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

fn mazziotta_pareto() -> Vec<Figure> {
    let index = |xs: &[f64]| aggregate::mazziotta_pareto(xs, &[1.0; 3]).unwrap().unwrap();
    vec![
        figure("uneven", index(&[80.0, 100.0, 120.0]), 97.333333),
        figure("less uneven", index(&[90.0, 100.0, 110.0]), 99.333333),
    ]
}

/// As a function, and as the index of a data set, which puts the result back
/// onto its scale: 100 at the reference, 60 points for the whole width.
fn adjusted_mazziotta_pareto() -> Vec<Figure> {
    let reference = 50.0;
    let published = [91.0, 100.0, 102.790698];
    let rows = [[0.0, 100.0], [50.0, 50.0], [25.0, 100.0]];
    let column = |part: usize| rows.map(|row| row[part]);
    let bounded = |code| posts(spec(code, Some("index")), 0.0, 100.0);
    let framework = Framework::new(vec![spec("index", None), bounded("a"), bounded("b")]).unwrap();
    let range = Range::HUNDRED;
    let method = Method {
        aggregation: vec![Aggregation::AdjustedMazziottaPareto { reference }],
        ..method(Normalisation::Goalposts { range, clip: true })
    };
    let scorer = scored(&dataset(framework, &[&column(0), &column(1)]), &method);
    let mut figures = Vec::new();
    for (unit, (row, published)) in rows.iter().zip(published).enumerate() {
        let computed =
            aggregate::adjusted_mazziotta_pareto(row, &[1.0; 2], reference, range).unwrap();
        figures.push(figure("as a function", computed.unwrap(), published));
        let score = scorer.scores().unwrap().score(unit).unwrap();
        figures.push(figure(
            "as an index",
            100.0 + 0.6 * (score - reference),
            published,
        ));
    }
    figures
}
