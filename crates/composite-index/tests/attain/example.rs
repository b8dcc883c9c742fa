//! Small frameworks with pillars, dimensions and gaps, and ranks by a scorer.

use composite_index::sample::WeightDraws;
use composite_index::{
    Aggregation, Dataset, Direction, Form, Framework, Method, NodeId, NodeSpec, Normalisation,
    Range, Scorer, Screening, WeightRegion, Weights, prepare,
};
use proptest::prelude::*;
use proptest::sample::select;

use crate::common::{posts, spec, units};

/// Pillars with one or two indicators each, one of them a level deeper.
#[derive(Clone, Debug)]
pub struct Example {
    pub specs: Vec<NodeSpec>,
    pub columns: Vec<Vec<Option<f64>>>,
    pub weights: Vec<f64>,
    pub aggregation: Aggregation,
}

impl Example {
    pub fn dataset(&self) -> Dataset {
        let framework = Framework::new(self.specs.clone()).unwrap();
        let n = self.columns[0].len();
        Dataset::new(units(n), framework, self.columns.clone(), Vec::new()).unwrap()
    }

    pub fn weights(&self) -> Weights {
        let dataset = self.dataset();
        let mut weights = Weights::equal(dataset.framework());
        for ((id, _), &weight) in dataset.framework().nodes().zip(&self.weights) {
            weights.set(id, weight).unwrap();
        }
        weights
    }

    /// Everyone is ranked who has any value at all.
    pub fn scorer(&self) -> Scorer {
        let dataset = self.dataset();
        let method = Method {
            screening: Screening {
                min_coverage: 0.0,
                include: dataset.units().iter().map(|unit| unit.id.clone()).collect(),
            },
            normalisation: Normalisation::Goalposts {
                range: Range::ONE_TO_HUNDRED,
                clip: true,
            },
            aggregation: vec![self.aggregation, Aggregation::Arithmetic],
            ..Method::default()
        };
        Scorer::new(prepare(&dataset, &method).unwrap())
    }

    pub fn scored(&self) -> Scorer {
        let mut scorer = self.scorer();
        scorer.score(&self.weights()).unwrap();
        scorer
    }
}

/// Ranks under shares of the pillars, by a scorer; 0 where there is none.
pub fn ranks_at(scorer: &mut Scorer, form: &Form, weights: &Weights, shares: &[f64]) -> Vec<u32> {
    let weights = form.weights(weights, shares).unwrap();
    scorer.score(&weights).unwrap().ranks().to_vec()
}

/// Weights that give a node this share among its siblings.
pub fn with_share(framework: &Framework, weights: &Weights, node: NodeId, share: f64) -> Weights {
    let parent = framework.node(node).parent.unwrap();
    let siblings = framework.children(parent).iter();
    let others: f64 = siblings
        .filter(|&&sibling| sibling != node)
        .map(|&sibling| weights.get(sibling))
        .sum();
    let mut weights = weights.clone();
    weights.set(node, others * share / (1.0 - share)).unwrap();
    weights
}

/// So many draws of a region.
pub fn draws(region: &WeightRegion, n: usize) -> Vec<Vec<f64>> {
    let mut draws = WeightDraws::new(region.clone(), 7);
    (0..n)
        .map(|_| {
            let mut shares = vec![0.0; region.n_parts()];
            draws.fill(&mut shares);
            shares
        })
        .collect()
}

fn specs(shape: &[usize], lower: &[bool]) -> Vec<NodeSpec> {
    let mut specs = vec![spec("index", None)];
    for (pillar, &n) in shape.iter().enumerate() {
        let code = format!("pillar{pillar}");
        specs.push(spec(&code, Some("index")));
        let inner = format!("inner{pillar}");
        if n == 3 {
            specs.push(spec(&inner, Some(&code)));
        }
        for i in 0..n {
            let parent = if n == 3 && i > 0 { &inner } else { &code };
            specs.push(spec(&format!("indicator{pillar}{i}"), Some(parent)));
        }
    }
    for (spec, &lower) in specs.iter_mut().zip(lower) {
        if lower {
            spec.direction = Direction::Lower;
        }
        if spec.code.starts_with("indicator") {
            let (worst, best) = if lower { (6.0, 0.0) } else { (0.0, 6.0) };
            *spec = posts(spec.clone(), worst, best);
        }
    }
    specs
}

/// Small whole numbers, so that ties are common, and any numbers at all; each
/// missing with this probability.
fn value(missing: f64) -> impl Strategy<Value = Option<f64>> {
    let number = prop_oneof![(0..6_i32).prop_map(f64::from), 0.0..6.0];
    (prop::bool::weighted(missing), number).prop_map(|(is_missing, x)| (!is_missing).then_some(x))
}

/// With so many pillars and units, and gaps or none. The first indicator of the
/// first pillar has no gaps, so that everyone has a score.
pub fn example(
    n_pillars: std::ops::Range<usize>,
    n_units: std::ops::Range<usize>,
    missing: f64,
) -> impl Strategy<Value = Example> {
    let shape = prop::collection::vec(1..4_usize, n_pillars);
    (shape, n_units).prop_flat_map(move |(shape, n_units)| {
        let n_indicators: usize = shape.iter().sum();
        let n_inner = shape.iter().filter(|&&n| n == 3).count();
        let n_nodes = n_indicators + n_inner + shape.len() + 1;
        let lower = prop::collection::vec(prop::bool::weighted(0.3), n_nodes);
        let column = prop::collection::vec(value(missing), n_units);
        let columns = prop::collection::vec(column, n_indicators - 1);
        let first = prop::collection::vec(value(0.0), n_units);
        let weight = prop_oneof![(1..4_u8).prop_map(f64::from), 0.05..5.0];
        let weights = prop::collection::vec(weight, n_nodes);
        let aggregation = select(vec![
            Aggregation::Arithmetic,
            Aggregation::Arithmetic,
            Aggregation::Geometric,
            Aggregation::Harmonic,
            Aggregation::Power { exponent: 2.0 },
        ]);
        (lower, first, columns, weights, aggregation).prop_map(
            move |(lower, first, columns, weights, aggregation)| Example {
                specs: specs(&shape, &lower),
                columns: std::iter::once(first).chain(columns).collect(),
                weights,
                aggregation,
            },
        )
    })
}
