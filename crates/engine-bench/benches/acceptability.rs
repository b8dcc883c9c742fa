//! What certainty costs: 10,000 draws of the weights of six pillars to the whole
//! table of rank acceptabilities, and the thousand that fit in a drag's frame.
//!
//! The aims stand in `cargo xtask bench`, which measures this in the browser too.
//! Beside it, the same draws ranked one by one.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "common/natively.rs"]
mod natively;

use std::hint::black_box;

use composite_index::rank::Ranking;
use composite_index::{Form, WeightDraws, WeightRegion};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use engine_bench::works::{self, form};

const DRAWS: usize = 10_000;

fn region() -> WeightRegion {
    WeightRegion::simplex(6).unwrap()
}

fn acceptability(c: &mut Criterion) {
    natively::measure(c, works::acceptabilities(), 20);
    natively::measure(c, works::live_intervals(), 100);
}

fn plainly(c: &mut Criterion) {
    let mut group = c.benchmark_group("acceptability, 10,000 draws one by one");
    group.sample_size(20);
    for n_units in [45, 200] {
        let form = form(n_units);
        group.bench_function(BenchmarkId::from_parameter(n_units), |b| {
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

criterion_group!(benches, acceptability, plainly);
criterion_main!(benches);
