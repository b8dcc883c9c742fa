//! Measures work natively under the names that the browser uses.

use criterion::{BenchmarkId, Criterion};

use engine_bench::works::Work;

/// One benchmark for each.
pub fn measure(c: &mut Criterion, works: Vec<Work>, sample_size: usize) {
    for work in works {
        let mut group = c.benchmark_group(work.group);
        group.sample_size(sample_size);
        let mut task = work.set_up();
        group.bench_function(BenchmarkId::from_parameter(work.n_units), |b| {
            b.iter(&mut task);
        });
        group.finish();
    }
}
