//! Draws must not allocate once they are warm.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod common;
#[path = "common/counting.rs"]
mod counting;

use common::{dataset, flat, method};
use composite_index::sample::Strategy;
use composite_index::uncertainty::Settings;
use composite_index::{
    Aggregation, Factor, Normalisation, Range, Uncertainty, WeightDraws, WeightRegion, Weights,
};
use counting::allocations;

#[test]
fn weights_are_drawn_without_allocating() {
    let bounded = |lower: &[f64], upper: &[f64]| WeightRegion::bounded(lower, upper).unwrap();
    let wide_and_narrow = [vec![1.0; 20], vec![0.005; 20]].concat();
    let regions = [
        (bounded(&[0.5, 0.5], &[1.0, 1.0]), Strategy::Fixed),
        (WeightRegion::simplex(30).unwrap(), Strategy::AboveLower),
        (bounded(&[0.0; 3], &[0.375; 3]), Strategy::BelowUpper),
        (
            WeightRegion::around(&[1.0; 6], 0.05).unwrap(),
            Strategy::Box,
        ),
        (bounded(&[0.0; 40], &wide_and_narrow), Strategy::Walk),
    ];
    for (region, strategy) in regions {
        let mut shares = vec![0.0; region.n_parts()];
        let mut draws = WeightDraws::new(region, 1);
        assert_eq!(draws.strategy(), strategy);
        let count = allocations(|| (0..1000).for_each(|_| draws.fill(&mut shares)));
        assert_eq!(count, 0, "{strategy:?}");
        assert!(draws.region().contains(&shares), "{strategy:?}");
    }
}

#[test]
fn a_warm_run_draws_without_allocating() {
    let columns = [
        [4.0, 1.0, 3.0, 2.0],
        [1.0, 5.0, 2.0, 3.0],
        [2.0, 2.0, 7.0, 1.0],
    ];
    let data = dataset(flat(&["p", "q", "r"]), &columns.each_ref().map(|c| &c[..]));
    let framework = data.framework();
    let weights = Weights::published(framework);
    let range = Range::ONE_TO_HUNDRED;
    let factors = vec![
        Factor::Normalisation(vec![Normalisation::MinMax { range }, Normalisation::Rank]),
        Factor::Aggregation(vec![vec![], vec![Aggregation::Geometric]]),
        Factor::weights_around(framework, &weights, framework.root(), 0.1).unwrap(),
        Factor::LeaveOut(framework.pillars().to_vec()),
    ];
    let method = method(Normalisation::MinMax { range });
    let mut run =
        Uncertainty::new(data.clone(), method, weights, factors, Settings::default()).unwrap();
    run.advance(64);
    assert_eq!(allocations(|| run.advance(64)), 0);
    assert_eq!(run.results(0.9, 1).unwrap().n_failed, 0);
}
