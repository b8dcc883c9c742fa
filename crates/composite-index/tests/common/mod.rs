//! Small frameworks and data sets for tests.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod packages;

use composite_index::{
    Dataset, Direction, Framework, Goalposts, Metadata, Method, NodeId, NodeSpec, Normalisation,
    Prepared, Scorer, Unit, Weights, prepare,
};

/// A node of weight 1, higher better, without goalposts.
pub fn spec(code: &str, parent: Option<&str>) -> NodeSpec {
    NodeSpec {
        code: code.to_owned(),
        parent: parent.map(str::to_owned),
        name: code.to_uppercase(),
        description: String::new(),
        weight: 1.0,
        direction: Direction::Higher,
        goalposts: None,
        metadata: Metadata::default(),
    }
}

pub fn lower(spec: NodeSpec) -> NodeSpec {
    NodeSpec {
        direction: Direction::Lower,
        ..spec
    }
}

pub fn posts(spec: NodeSpec, worst: f64, best: f64) -> NodeSpec {
    let direction = if best > worst {
        Direction::Higher
    } else {
        Direction::Lower
    };
    NodeSpec {
        direction,
        goalposts: Some(Goalposts { worst, best }),
        ..spec
    }
}

pub fn units(n: usize) -> Vec<Unit> {
    (0..n)
        .map(|unit| Unit {
            id: format!("u{unit}"),
            name: format!("Unit {unit}"),
        })
        .collect()
}

/// An index with these indicators directly below it.
pub fn flat(codes: &[&str]) -> Framework {
    let mut specs = vec![spec("index", None)];
    specs.extend(codes.iter().map(|code| spec(code, Some("index"))));
    Framework::new(specs).unwrap()
}

/// A data set of units u0, u1, ... with `NaN` for missing.
pub fn dataset(framework: Framework, columns: &[&[f64]]) -> Dataset {
    let n = columns.first().map_or(0, |column| column.len());
    let optional = |column: &&[f64]| {
        column
            .iter()
            .map(|&x| (!x.is_nan()).then_some(x))
            .collect::<Vec<_>>()
    };
    let columns = columns.iter().map(optional).collect();
    Dataset::new(units(n), framework, columns, Vec::new()).unwrap()
}

/// Everything ranked unless a pillar is empty.
pub fn method(normalisation: Normalisation) -> Method {
    let mut method = Method {
        normalisation,
        ..Method::default()
    };
    method.screening.min_coverage = 0.0;
    method
}

pub fn prepared(dataset: &Dataset, method: &Method) -> Prepared {
    prepare(dataset, method).unwrap()
}

pub fn scorer(dataset: &Dataset, method: &Method) -> Scorer {
    Scorer::new(prepared(dataset, method))
}

/// A scorer that has scored the published weights.
pub fn scored(dataset: &Dataset, method: &Method) -> Scorer {
    let mut scorer = scorer(dataset, method);
    scorer
        .score(&Weights::published(dataset.framework()))
        .unwrap();
    scorer
}

pub fn id(framework: &Framework, code: &str) -> NodeId {
    framework.find(code).unwrap()
}

/// Bits, with every missing value the same.
pub fn bits(xs: &[f64]) -> Vec<u64> {
    xs.iter()
        .map(|x| if x.is_nan() { u64::MAX } else { x.to_bits() })
        .collect()
}

pub fn close(a: f64, b: f64, tolerance: f64) -> bool {
    (a.is_nan() && b.is_nan()) || (a - b).abs() <= tolerance * a.abs().max(b.abs()).max(1.0)
}
