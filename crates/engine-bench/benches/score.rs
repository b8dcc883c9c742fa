//! What a slider costs: one weight change to scores to ranks, and the work that
//! is done once before it.
//!
//! The aims stand in `cargo xtask bench`, which measures this in the browser too.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "common/natively.rs"]
mod natively;

use std::hint::black_box;

use composite_index::{Method, Scorer, Weights, prepare};
use criterion::{Criterion, criterion_group, criterion_main};
use engine_bench::dataset;
use engine_bench::works;

fn one_weight_change(c: &mut Criterion) {
    natively::measure(c, works::weight_drags(), 100);
    natively::measure(c, works::weight_jumps(), 100);
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
    natively::measure(c, works::preparations(), 20);
    natively::measure(c, works::pipelines(), 20);
}

criterion_group!(
    benches,
    one_weight_change,
    one_indicator_change,
    whole_pipeline
);
criterion_main!(benches);
