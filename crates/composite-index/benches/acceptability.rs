//! What certainty costs: 10,000 draws of the weights of six pillars to the whole
//! table of rank acceptabilities, and the thousand that fit in a drag's frame.
//!
//! Aims, natively, on one core: 3, 15 and 140 milliseconds at 45, 200 and 1,000
//! units. Beside it, the same draws ranked one by one.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use std::hint::black_box;

use common::dataset;
use composite_index::acceptability::RankAcceptability;
use composite_index::rank::Ranking;
use composite_index::{Form, Method, Scorer, WeightDraws, WeightRegion, Weights, prepare};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

const DRAWS: usize = 10_000;

fn form(n_units: usize) -> Form {
    let dataset = dataset(n_units, 5);
    let mut scorer = Scorer::new(prepare(&dataset, &Method::default()).unwrap());
    scorer
        .score(&Weights::published(dataset.framework()))
        .unwrap();
    Form::of(&scorer).unwrap()
}

fn region() -> WeightRegion {
    WeightRegion::simplex(6).unwrap()
}

fn acceptability(c: &mut Criterion) {
    let mut group = c.benchmark_group("acceptability, 10,000 draws");
    group.sample_size(20);
    for n_units in [45, 200, 1_000] {
        let form = form(n_units);
        group.bench_function(BenchmarkId::new("together", n_units), |b| {
            b.iter(|| {
                let mut found = RankAcceptability::new(form.clone(), region(), 1).unwrap();
                found.advance(DRAWS);
                black_box(found.share(0, 1))
            });
        });
    }
    for n_units in [45, 200] {
        let form = form(n_units);
        group.bench_function(BenchmarkId::new("one by one", n_units), |b| {
            b.iter(|| one_by_one(&form));
        });
    }
    group.finish();
    c.bench_function("draws of six shares, 10,000", |b| {
        let mut shares = [0.0; 6];
        b.iter(|| {
            let mut draws = WeightDraws::new(region(), 1);
            (0..DRAWS).for_each(|_| draws.fill(&mut shares));
            black_box(shares[0])
        });
    });
}

/// The plain way: a sort and a table entry per unit for each draw.
fn one_by_one(form: &Form) -> u32 {
    let n = form.n_rows();
    let mut draws = WeightDraws::new(region(), 1);
    let mut ranking = Ranking::new(n);
    let (mut shares, mut scores, mut counts) = ([0.0; 6], vec![0.0; n], vec![0; n * n]);
    for _ in 0..DRAWS {
        draws.fill(&mut shares);
        form.ranks_into(&shares, &mut scores, &mut ranking);
        for (row, &rank) in ranking.ranks().iter().enumerate() {
            counts[row * n + rank as usize - 1] += 1;
        }
    }
    counts[0]
}

/// A drag's frame: intervals around weights that have just changed.
fn live_intervals(c: &mut Criterion) {
    let mut group = c.benchmark_group("live rank intervals, 1,000 draws around");
    for n_units in [45, 200, 1_000] {
        let form = form(n_units);
        let region = WeightRegion::around(form.shares(), 0.1).unwrap();
        group.bench_function(BenchmarkId::from_parameter(n_units), |b| {
            b.iter(|| {
                let mut found = RankAcceptability::new(form.clone(), region.clone(), 1).unwrap();
                found.advance(1_000);
                black_box(found.interval(0, 0.05))
            });
        });
    }
    group.finish();
}

criterion_group!(benches, acceptability, live_intervals);
criterion_main!(benches);
