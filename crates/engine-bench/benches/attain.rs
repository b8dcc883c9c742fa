//! What questions about weights cost: crossings along every slider, attainable
//! ranks, the nearest weights for a rank.
//!
//! Aims, natively, on one core: both ends of all 45 cities of a package well
//! under a second, one unit of 339 in 50 to 100 milliseconds. On random units,
//! whose pillars do not correlate, the search is longest.
#![allow(clippy::unwrap_used, missing_docs)]

#[path = "../../composite-index/tests/common/packages.rs"]
mod packages;

use std::hint::black_box;

use composite_index::attain::{Attainment, attainable, dominance};
use composite_index::nearest::{Goal, Norm, nearest};
use composite_index::{Dataset, Form, Method, Scorer, WeightRegion, Weights, crossings, prepare};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

use engine_bench::dataset;
use packages::package;

fn scored(dataset: &Dataset) -> Scorer {
    let mut scorer = Scorer::new(prepare(dataset, &Method::default()).unwrap());
    scorer
        .score(&Weights::published(dataset.framework()))
        .unwrap();
    scorer
}

fn form(dataset: &Dataset) -> Form {
    Form::of(&scored(dataset)).unwrap()
}

/// The unit a third of the way down: neither end is near.
fn middling(dataset: &Dataset) -> usize {
    let scorer = scored(dataset);
    let order = scorer.scores().unwrap().order();
    order[order.len() / 3] as usize
}

fn all_sliders(c: &mut Criterion) {
    let mut group = c.benchmark_group("crossings of six pillars");
    for n_units in [45, 200, 1_000, 10_000] {
        let dataset = dataset(n_units, 5);
        let scorer = scored(&dataset);
        let weights = Weights::published(dataset.framework());
        let unit = middling(&dataset);
        group.bench_function(BenchmarkId::from_parameter(n_units), |b| {
            b.iter(|| {
                let pillars = dataset.framework().pillars().iter();
                let marks = pillars.map(|&pillar| {
                    let found = crossings(&scorer, black_box(&weights), pillar, unit);
                    found.unwrap().marks.len()
                });
                marks.sum::<usize>()
            });
        });
    }
    group.finish();
}

fn one_unit(c: &mut Criterion) {
    let mut group = c.benchmark_group("best and worst rank of one unit");
    group.sample_size(10);
    for n_units in [45, 200, 339, 1_000] {
        let dataset = dataset(n_units, 5);
        let (form, unit) = (form(&dataset), middling(&dataset));
        let region = WeightRegion::simplex(form.n_parts()).unwrap();
        group.bench_function(BenchmarkId::new("random units", n_units), |b| {
            b.iter(|| attainable(&form, &region, black_box(unit)).unwrap());
        });
    }
    let dataset = package("bolivia-municipalities-2020");
    let (form, unit) = (form(&dataset), middling(&dataset));
    for (name, spread) in [("any weights", 1.0), ("within 5 points", 0.05)] {
        let region = WeightRegion::around(form.shares(), spread).unwrap();
        group.bench_function(BenchmarkId::new("339 municipalities", name), |b| {
            b.iter(|| attainable(&form, &region, black_box(unit)).unwrap());
        });
    }
    group.finish();
}

fn all_units(c: &mut Criterion) {
    let form = form(&package("european-cities-2019"));
    let mut group = c.benchmark_group("all European cities");
    group.sample_size(20);
    for (name, spread) in [("any weights", 1.0), ("within 5 points", 0.05)] {
        let region = WeightRegion::around(form.shares(), spread).unwrap();
        group.bench_function(BenchmarkId::new("best and worst ranks", name), |b| {
            b.iter(|| {
                let attainment = Attainment::new(&form, &region).unwrap();
                let ranks = form.units().iter().map(|&unit| attainment.ranks(unit));
                ranks
                    .filter(|ranks| ranks.as_ref().unwrap().best.exact)
                    .count()
            });
        });
        group.bench_function(BenchmarkId::new("dominance", name), |b| {
            b.iter(|| dominance(&form, black_box(&region)).unwrap());
        });
    }
    group.finish();
}

fn nearest_weights(c: &mut Criterion) {
    let mut group = c.benchmark_group("nearest weights for rank 10");
    group.sample_size(10);
    let packages = ["european-cities-2019", "bolivia-municipalities-2020"];
    let packages = packages.map(|name| (name.to_owned(), package(name)));
    let random = [45, 339].map(|n| (format!("{n} random units"), dataset(n, 5)));
    for (name, dataset) in packages.into_iter().chain(random) {
        let (form, unit) = (form(&dataset), middling(&dataset));
        let region = WeightRegion::simplex(form.n_parts()).unwrap();
        for norm in [Norm::L1, Norm::L2] {
            let goal = Goal {
                unit,
                rank: 10,
                norm,
            };
            group.bench_function(BenchmarkId::new(&name, format!("{norm:?}")), |b| {
                b.iter(|| nearest(&form, &region, black_box(goal)).unwrap());
            });
        }
    }
    group.finish();
}

criterion_group!(benches, all_sliders, one_unit, all_units, nearest_weights);
criterion_main!(benches);
