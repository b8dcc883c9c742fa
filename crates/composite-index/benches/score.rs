//! What a slider costs: one weight change to scores to ranks, and the work that
//! is done once before it.
//!
//! Aims, natively, on one core: 1, 5, 30 and 250 microseconds at 45, 200, 1,000
//! and 10,000 units; the whole pipeline at 10,000 units and 60 indicators in
//! 60 milliseconds.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::hint::black_box;

use common::dataset;
use composite_index::{Method, Scorer, Weights, prepare};
use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};

/// Moves one weight to and fro, as a reader does, in steps of one per cent of
/// its range, or to anywhere at all.
fn one_weight_change(c: &mut Criterion) {
    for (name, jump) in [("drag", 0.01), ("jump", 0.618)] {
        let mut group = c.benchmark_group(format!("one weight change ({name})"));
        for n_units in [45, 200, 1_000, 10_000] {
            let dataset = dataset(n_units, 5);
            let mut scorer = Scorer::new(prepare(&dataset, &Method::default()).unwrap());
            let mut weights = Weights::published(dataset.framework());
            let pillar = dataset.framework().pillars()[0];
            let mut position = 0.0;
            group.bench_function(BenchmarkId::from_parameter(n_units), |b| {
                b.iter(|| {
                    position = (position + jump) % 1.0;
                    weights.set(pillar, position).unwrap();
                    black_box(scorer.score(black_box(&weights)).unwrap().ranks()[0])
                });
            });
        }
        group.finish();
    }
}

/// Changes a weight of an indicator: its pillar and the index are recomputed.
fn one_indicator_change(c: &mut Criterion) {
    let dataset = dataset(10_000, 5);
    let mut scorer = Scorer::new(prepare(&dataset, &Method::default()).unwrap());
    let mut weights = Weights::published(dataset.framework());
    let indicator = dataset.framework().indicators()[0];
    let mut position = 0.0;
    c.bench_function("one indicator's weight, 10,000 units", |b| {
        b.iter(|| {
            position = (position + 0.618) % 1.0;
            weights.set(indicator, position).unwrap();
            black_box(scorer.score(black_box(&weights)).unwrap().ranks()[0])
        });
    });
}

fn whole_pipeline(c: &mut Criterion) {
    let dataset = dataset(10_000, 10);
    let weights = Weights::published(dataset.framework());
    let method = Method::default();
    let mut group = c.benchmark_group("10,000 units, 60 indicators");
    group.sample_size(20);
    group.bench_function("prepare", |b| {
        b.iter(|| prepare(black_box(&dataset), &method).unwrap());
    });
    group.bench_function("first scores", |b| {
        let prepared = prepare(&dataset, &method).unwrap();
        b.iter_batched(
            || prepared.clone(),
            |prepared| {
                let mut scorer = Scorer::new(prepared);
                scorer.score(&weights).map(|scores| scores.n_ranked())
            },
            BatchSize::LargeInput,
        );
    });
    group.finish();
}

criterion_group!(
    benches,
    one_weight_change,
    one_indicator_change,
    whole_pipeline
);
criterion_main!(benches);
