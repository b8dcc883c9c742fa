//! The path behind a slider must not allocate once it is warm.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
#[path = "common/counting.rs"]
mod counting;

use common::{dataset, id, lower, method, scorer, spec};
use composite_index::{
    Aggregation, Framework, Method, Normalisation, Range, Scorer, Weights, contributions,
};
use counting::allocations;

/// Three levels, a dimension that is turned round, gaps and ties.
fn example(n: usize, aggregation: Vec<Aggregation>) -> (Scorer, Weights, Framework) {
    let framework = Framework::new(vec![
        spec("index", None),
        spec("a", Some("index")),
        lower(spec("b", Some("index"))),
        spec("a1", Some("a")),
        spec("a2", Some("a")),
        lower(spec("b1", Some("b"))),
        spec("b2", Some("b")),
        spec("c", Some("index")),
    ])
    .unwrap();
    let column = |factor: usize| -> Vec<f64> {
        let value = |unit: usize| ((unit * factor) % 17) as f64;
        (0..n)
            .map(|unit| {
                if unit % 11 == factor {
                    f64::NAN
                } else {
                    value(unit)
                }
            })
            .collect()
    };
    let columns: Vec<Vec<f64>> = (1..6).map(column).collect();
    let columns: Vec<&[f64]> = columns.iter().map(Vec::as_slice).collect();
    let normalisation = Normalisation::MinMax {
        range: Range::ONE_TO_HUNDRED,
    };
    let method = Method {
        aggregation,
        ..method(normalisation)
    };
    let scorer = scorer(&dataset(framework.clone(), &columns), &method);
    (scorer, Weights::published(&framework), framework)
}

#[test]
fn the_counter_counts() {
    assert!(allocations(|| drop(std::hint::black_box(vec![1, 2, 3]))) > 0);
}

/// Both ways of sorting, few units and many.
#[test]
fn scoring_again_allocates_nothing() {
    for n in [30, 3_000] {
        for aggregation in [
            Aggregation::Arithmetic,
            Aggregation::Geometric,
            Aggregation::Harmonic,
            Aggregation::Power { exponent: 3.0 },
            Aggregation::Weakest,
            Aggregation::Copeland,
            Aggregation::MazziottaPareto,
            Aggregation::AdjustedMazziottaPareto { reference: 50.0 },
        ] {
            let (mut scorer, mut weights, framework) = example(n, vec![aggregation]);
            scorer.score(&weights).unwrap();
            let (pillar, indicator) = (id(&framework, "b"), id(&framework, "a2"));
            let count = allocations(|| {
                for step in 0..20 {
                    weights.set(pillar, f64::from(step)).unwrap();
                    weights.set(indicator, f64::from(step % 3)).unwrap();
                    scorer.score(&weights).unwrap();
                }
            });
            assert_eq!(count, 0, "{n} units, {aggregation:?}");
        }
    }
}

#[test]
fn explaining_again_allocates_nothing() {
    let (mut scorer, weights, framework) = example(30, Vec::new());
    scorer.score(&weights).unwrap();
    let mut parts = Vec::new();
    contributions(&scorer, framework.root(), 0, &mut parts);
    let count = allocations(|| {
        (0..30).for_each(|unit| {
            contributions(&scorer, framework.root(), unit, &mut parts);
        });
    });
    assert_eq!(count, 0);
}
