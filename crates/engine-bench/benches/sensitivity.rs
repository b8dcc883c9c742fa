//! What uncertainty costs: draws of weights, ranks under uncertain choices and
//! their Sobol' indices, the table of all combinations.
//!
//! Aims, natively, on one core: indices of five factors from 1,024 rows well
//! under a second at 45 units, that is, 7,168 rankings with 100 replicates.
#![allow(clippy::unwrap_used, missing_docs)]

use std::hint::black_box;

use composite_index::uncertainty::Settings;
use composite_index::{
    Aggregation, Dataset, Factor, Method, Multiverse, Normalisation, Points, Range, Screening,
    Uncertainty, WeightDraws, WeightRegion, Weights,
};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use engine_bench::{PILLARS, dataset};

const PER_PILLAR: usize = 5;
const N_ROWS: u64 = 1024;

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
        let dataset = dataset(n_units, PER_PILLAR);
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
        let dataset = dataset(n_units, PER_PILLAR);
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
