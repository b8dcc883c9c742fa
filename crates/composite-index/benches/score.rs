//! What a slider costs: one weight change to scores to ranks, and the work that
//! is done once before it.
//!
//! Aims, natively, on one core: 1, 5, 30 and 250 microseconds at 45, 200, 1,000
//! and 10,000 units; the whole pipeline at 10,000 units and 60 indicators in
//! 60 milliseconds.
#![allow(clippy::unwrap_used, missing_docs)]

use std::hint::black_box;

use composite_index::{
    Dataset, Direction, Framework, Metadata, Method, NodeSpec, Scorer, Unit, Weights, prepare,
};
use criterion::{BatchSize, BenchmarkId, Criterion, criterion_group, criterion_main};

const PILLARS: usize = 6;
const MISSING: f64 = 0.08;

/// Numbers between 0 and 1 from a fixed seed (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }
}

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

fn framework(per_pillar: usize) -> Framework {
    let mut specs = vec![node("index".to_owned(), None)];
    for pillar in 0..PILLARS {
        let code = format!("pillar-{pillar}");
        specs.push(node(code.clone(), Some("index".to_owned())));
        let indicator = |i| node(format!("indicator-{pillar}-{i}"), Some(code.clone()));
        specs.extend((0..per_pillar).map(indicator));
    }
    Framework::new(specs).unwrap()
}

fn dataset(n_units: usize, per_pillar: usize) -> Dataset {
    let mut numbers = Numbers(42);
    let mut value = || (numbers.next() >= MISSING).then(|| numbers.next());
    let columns = (0..PILLARS * per_pillar)
        .map(|_| (0..n_units).map(|_| value()).collect())
        .collect();
    let unit = |i| Unit {
        id: format!("unit-{i}"),
        name: format!("Unit {i}"),
    };
    Dataset::new(
        (0..n_units).map(unit).collect(),
        framework(per_pillar),
        columns,
        Vec::new(),
    )
    .unwrap()
}

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
