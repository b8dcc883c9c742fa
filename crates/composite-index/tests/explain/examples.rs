//! Data sets of three levels with gaps, under any method.

use crate::common::{dataset, lower, spec};
use composite_index::{
    Aggregation, Dataset, Framework, Method, NodeId, Normalisation, Range, Scorer, Weights, prepare,
};
use proptest::prelude::*;
use proptest::sample::select;

pub const NAN: f64 = f64::NAN;

#[derive(Clone, Debug)]
pub struct Example {
    pub columns: Vec<Vec<f64>>,
    pub method: Method,
    pub weights: [Vec<f64>; 2],
    pub other_method: Method,
}

/// Two pillars, one of them turned round with a dimension below it, and an
/// indicator that is a pillar.
pub fn framework() -> Framework {
    Framework::new(vec![
        spec("index", None),
        spec("p", Some("index")),
        lower(spec("q", Some("index"))),
        spec("p1", Some("p")),
        lower(spec("p2", Some("p"))),
        spec("p3", Some("p")),
        spec("q1", Some("q")),
        lower(spec("r", Some("q"))),
        spec("r1", Some("r")),
        spec("r2", Some("r")),
        spec("single", Some("index")),
    ])
    .unwrap()
}

const INDICATORS: usize = 7;
const NODES: usize = 11;

impl Example {
    pub fn dataset(&self) -> Dataset {
        let columns: Vec<&[f64]> = self.columns.iter().map(Vec::as_slice).collect();
        dataset(framework(), &columns)
    }

    /// `None` where these figures cannot be combined in this way.
    pub fn scored(&self, method: &Method, weights: usize) -> Option<Scorer> {
        let mut all = Weights::equal(&framework());
        for ((id, _), &weight) in framework().nodes().zip(&self.weights[weights]) {
            all.set(id, weight).unwrap();
        }
        let mut scorer = Scorer::new(prepare(&self.dataset(), method).ok()?);
        scorer.score(&all).ok()?;
        Some(scorer)
    }
}

pub fn aggregation() -> impl Strategy<Value = Aggregation> {
    select(vec![
        Aggregation::Arithmetic,
        Aggregation::Geometric,
        Aggregation::Harmonic,
        Aggregation::Power { exponent: 3.0 },
        Aggregation::Power { exponent: -0.5 },
        Aggregation::Weakest,
        Aggregation::MazziottaPareto,
        Aggregation::AdjustedMazziottaPareto { reference: 40.0 },
        Aggregation::Copeland,
    ])
}

pub fn method() -> impl Strategy<Value = Method> {
    let normalisation = select(vec![
        Normalisation::MinMax {
            range: Range::ONE_TO_HUNDRED,
        },
        Normalisation::MinMax {
            range: Range::HUNDRED,
        },
        Normalisation::ZScore,
        Normalisation::Rank,
    ]);
    let aggregation = prop::collection::vec(aggregation(), 0..4);
    (normalisation, aggregation).prop_map(|(normalisation, aggregation)| {
        let mut method = Method {
            normalisation,
            aggregation,
            ..Method::default()
        };
        method.screening.min_coverage = 0.0;
        method
    })
}

fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        1 => Just(NAN),
        4 => (0..4_i32).prop_map(f64::from),
        4 => -1.0..4.0,
    ]
}

pub fn example() -> impl Strategy<Value = Example> {
    (2..8_usize).prop_flat_map(|n_units| {
        let columns = prop::collection::vec(prop::collection::vec(value(), n_units), INDICATORS);
        let weight =
            prop_oneof![1 => Just(0.0), 4 => (1..5_u8).prop_map(f64::from), 4 => 0.01..3.0];
        let weights = prop::collection::vec(weight, NODES);
        (columns, method(), method(), weights.clone(), weights).prop_map(
            |(columns, method, other_method, one, two)| Example {
                columns,
                method,
                other_method,
                weights: [one, two],
            },
        )
    })
}

pub fn nodes(scorer: &Scorer) -> Vec<NodeId> {
    let nodes = scorer.prepared().framework().nodes();
    nodes.map(|(id, _)| id).collect()
}
