//! What uncertainty costs: draws of weights, ranks under uncertain choices and
//! their Sobol' indices, the table of all combinations.
//!
//! Aims, natively, on one core: indices of five factors from 1,024 rows well
//! under a second at 45 units, that is, 7,168 rankings with 100 replicates.
#![allow(clippy::unwrap_used, missing_docs)]

use std::hint::black_box;

use composite_index::uncertainty::Settings;
use composite_index::{
    Aggregation, Dataset, Direction, Factor, Framework, Integers, Metadata, Method, Multiverse,
    NodeSpec, Normalisation, Points, Range, Screening, Uncertainty, Unit, WeightDraws,
    WeightRegion, Weights,
};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

const PILLARS: usize = 6;
const PER_PILLAR: usize = 5;
const MISSING: f64 = 0.08;
const N_ROWS: u64 = 1024;

fn node(code: String, parent: Option<String>) -> NodeSpec {
    NodeSpec {
        name: code.clone(),
        code,
        parent,
        description: String::new(),
        weight: 1.0,
        direction: Direction::Higher,
        goalposts: None,
        metadata: Metadata::default(),
    }
}

fn framework() -> Framework {
    let mut specs = vec![node("index".to_owned(), None)];
    for pillar in 0..PILLARS {
        let code = format!("pillar-{pillar}");
        specs.push(node(code.clone(), Some("index".to_owned())));
        let indicator = |i| node(format!("indicator-{pillar}-{i}"), Some(code.clone()));
        specs.extend((0..PER_PILLAR).map(indicator));
    }
    Framework::new(specs).unwrap()
}

fn dataset(n_units: usize) -> Dataset {
    let mut numbers = Integers::new(42);
    let mut value = || (numbers.uniform() >= MISSING).then(|| numbers.uniform());
    let columns = (0..PILLARS * PER_PILLAR)
        .map(|_| (0..n_units).map(|_| value()).collect())
        .collect();
    let unit = |i| Unit {
        id: format!("unit-{i}"),
        name: format!("Unit {i}"),
    };
    let units = (0..n_units).map(unit).collect();
    Dataset::new(units, framework(), columns, Vec::new()).unwrap()
}

fn discrete(dataset: &Dataset) -> Vec<Factor> {
    let range = Range::ONE_TO_HUNDRED;
    let share = |min_coverage| Screening {
        min_coverage,
        include: Vec::new(),
    };
    vec![
        Factor::Normalisation(vec![
            Normalisation::MinMax { range },
            Normalisation::PercentileRank { range },
            Normalisation::Rank,
        ]),
        Factor::Aggregation(vec![
            vec![Aggregation::Arithmetic],
            vec![Aggregation::Geometric],
        ]),
        Factor::Screening(vec![share(0.5), share(0.75)]),
        Factor::LeaveOut(dataset.framework().pillars().to_vec()),
    ]
}

fn five(dataset: &Dataset) -> Vec<Factor> {
    let framework = dataset.framework();
    let weights = Weights::published(framework);
    let mut factors = discrete(dataset);
    factors.push(Factor::weights_around(framework, &weights, framework.root(), 0.05).unwrap());
    factors
}

fn draws(c: &mut Criterion) {
    let mut group = c.benchmark_group("10,000 draws of 6 shares");
    let mut shares = [0.0; PILLARS];
    let points = Points::new(PILLARS - 1, 1).unwrap();
    group.bench_function("points alone", |b| {
        b.iter(|| (0..10_000).for_each(|index| points.write(index, black_box(&mut shares))));
    });
    let regions = [
        ("simplex", WeightRegion::simplex(PILLARS).unwrap()),
        (
            "within 5 points",
            WeightRegion::around(&[1.0; PILLARS], 0.05).unwrap(),
        ),
    ];
    for (name, region) in regions {
        let mut draws = WeightDraws::new(region, 1);
        group.bench_function(name, |b| {
            b.iter(|| (0..10_000).for_each(|_| draws.fill(black_box(&mut shares))));
        });
    }
    group.finish();
}

fn uncertainty(c: &mut Criterion) {
    let mut group = c.benchmark_group("5 factors, 1,024 rows");
    group.sample_size(10);
    for n_units in [45, 200] {
        let dataset = dataset(n_units);
        let weights = Weights::published(dataset.framework());
        let kinds = [
            ("ranks alone", None),
            ("indices, no intervals", Some(0)),
            ("indices, 100 replicates", Some(100)),
        ];
        for (name, n_replicates) in kinds {
            let settings = Settings {
                seed: 1,
                n_replicates,
            };
            group.bench_function(BenchmarkId::new(name, n_units), |b| {
                b.iter(|| {
                    let (dataset, factors) = (dataset.clone(), five(&dataset));
                    let method = Method::default();
                    let mut run =
                        Uncertainty::new(dataset, method, weights.clone(), factors, settings)
                            .unwrap();
                    run.advance(N_ROWS);
                    let indices = n_replicates.map(|_| {
                        (0..n_units)
                            .filter(|&unit| run.unit_indices(unit, 0.9).is_ok())
                            .count()
                    });
                    (run.results(0.9, 10).unwrap(), indices)
                });
            });
        }
    }
    group.finish();
}

fn multiverse(c: &mut Criterion) {
    let mut group = c.benchmark_group("table of 84 combinations");
    for n_units in [45, 200] {
        let dataset = dataset(n_units);
        let weights = Weights::published(dataset.framework());
        group.bench_function(BenchmarkId::from_parameter(n_units), |b| {
            b.iter(|| {
                let (dataset, factors) = (dataset.clone(), discrete(&dataset));
                Multiverse::new(dataset, Method::default(), weights.clone(), factors).unwrap()
            });
        });
    }
    group.finish();
}

criterion_group!(benches, draws, uncertainty, multiverse);
criterion_main!(benches);
