//! What pairwise comparison costs: Copeland scores of six columns, and the
//! Kemeny optimum of the greatest number of units.
#![allow(clippy::unwrap_used, missing_docs)]

use std::hint::black_box;

use composite_index::aggregate::Weighted;
use composite_index::outrank::{MAX_UNITS, Outranking, copeland_into};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

const COLUMNS: usize = 6;

/// Figures in no order, an eleventh of them missing.
fn columns(n_units: usize) -> Vec<Vec<f64>> {
    let value = |column: usize, unit: usize| match (unit * 7919 + column * 104_729) % 1_009 {
        missing if missing % 11 == 0 => f64::NAN,
        value => value as f64 / 10.09,
    };
    (0..COLUMNS)
        .map(|column| (0..n_units).map(|unit| value(column, unit)).collect())
        .collect()
}

fn weighted(columns: &[Vec<f64>]) -> impl Iterator<Item = Weighted<'_>> {
    let weights = (0..).map(|position| 0.1 + 0.03 * f64::from(position));
    columns
        .iter()
        .zip(weights)
        .map(|(column, weight)| Weighted { column, weight })
}

fn copeland(c: &mut Criterion) {
    let mut group = c.benchmark_group("copeland, 6 columns");
    for n_units in [45, 200, 1_000] {
        let columns = columns(n_units);
        let mut out = vec![0.0; n_units];
        group.bench_function(BenchmarkId::from_parameter(n_units), |b| {
            b.iter(|| {
                copeland_into(|| weighted(black_box(&columns)), 1e-12, &mut out);
                black_box(out[0])
            });
        });
    }
    group.finish();
}

fn kemeny(c: &mut Criterion) {
    let columns = columns(MAX_UNITS);
    let weighted: Vec<Weighted<'_>> = weighted(&columns).collect();
    let outranking = Outranking::new(&weighted, 0.0).unwrap();
    let mut group = c.benchmark_group("kemeny");
    group.sample_size(10);
    group.bench_function(BenchmarkId::from_parameter(MAX_UNITS), |b| {
        b.iter(|| black_box(&outranking).kemeny(10).unwrap().value);
    });
    group.finish();
}

criterion_group!(benches, copeland, kemeny);
criterion_main!(benches);
