//! Every combination is there, and is what it says it is.

use crate::common::{dataset, flat, id, method};
use composite_index::error::{FactorError, ScoreError, VariantError};
use composite_index::multiverse::{MAX_UNIVERSES, RankRange};
use composite_index::{
    Aggregation, Dataset, Factor, Method, Multiverse, Normalisation, Range, Scorer, Screening,
    WeightRegion, Weights, prepare,
};
use proptest::prelude::*;

fn min_max(range: Range) -> Normalisation {
    Normalisation::MinMax { range }
}

fn hundred() -> Method {
    method(min_max(Range::HUNDRED))
}

fn three() -> Dataset {
    dataset(flat(&["p", "q"]), &[&[1.0, 0.0, 0.6], &[0.0, 1.0, 0.6]])
}

fn all(dataset: &Dataset, factors: Vec<Factor>) -> Result<Multiverse, FactorError> {
    let weights = Weights::published(dataset.framework());
    Multiverse::new(dataset.clone(), hundred(), weights, factors)
}

fn scales() -> Factor {
    let ranges = [Range::HUNDRED, Range::ONE_TO_HUNDRED];
    Factor::Normalisation(ranges.map(min_max).to_vec())
}

fn means() -> Factor {
    Factor::Aggregation(vec![
        vec![Aggregation::Arithmetic],
        vec![Aggregation::Geometric],
    ])
}

#[test]
fn combinations_come_in_order_with_their_method_or_their_error() {
    let table = all(&three(), vec![scales(), means()]).unwrap();
    let rows: Vec<_> = table
        .universes()
        .iter()
        .map(|u| &u.alternatives[..])
        .collect();
    assert_eq!(rows, [[0, 0], [0, 1], [1, 0], [1, 1]]);
    let universe = &table.universes()[3];
    assert_eq!(
        universe.method.normalisation,
        min_max(Range::ONE_TO_HUNDRED)
    );
    assert_eq!(universe.method.aggregation, [Aggregation::Geometric]);
    assert_eq!(universe.ranks, Ok(vec![2, 2, 1]));
    assert!(matches!(
        table.universes()[1].ranks,
        Err(VariantError::Score(ScoreError::NotPositive { .. }))
    ));
    assert_eq!(table.n_failed(), 1);
}

/// A is second of three with nothing left out, last without p, first without q.
#[test]
fn a_summary_counts_the_universes_that_have_ranks() {
    let data = three();
    let framework = data.framework();
    let left_out = Factor::LeaveOut(vec![id(framework, "p"), id(framework, "q")]);
    let table = all(&data, vec![means(), left_out]).unwrap();
    assert_eq!((table.universes().len(), table.n_failed()), (6, 3));
    let summary = table.summary(0, 2).unwrap();
    assert_eq!(summary.n_ranked, 3);
    assert_eq!(
        summary.range,
        Some(RankRange {
            best: 1,
            median: 2,
            worst: 3
        })
    );
    assert_eq!(summary.top_share, Some(2.0 / 3.0));
    assert_eq!(table.summary(0, 1).unwrap().top_share, Some(1.0 / 3.0));
    assert_eq!(table.summary(3, 1), None);
}

#[test]
fn a_table_in_which_everything_fails_has_no_summary() {
    let geometric = Factor::Aggregation(vec![vec![Aggregation::Geometric]; 2]);
    let table = all(&three(), vec![geometric]).unwrap();
    assert_eq!(table.n_failed(), 2);
    let summary = table.summary(0, 1).unwrap();
    assert_eq!(summary.n_ranked, 0);
    assert_eq!((summary.range, summary.top_share), (None, None));
}

#[test]
fn endless_and_overlong_lists_are_refused() {
    let data = three();
    let noise = Factor::WeightNoise {
        parent: data.framework().root(),
        region: WeightRegion::simplex(2).unwrap(),
    };
    assert_eq!(
        all(&data, vec![scales(), noise]),
        Err(FactorError::Continuous { factor: 1 })
    );
    let weights = vec![Weights::equal(data.framework()); 65];
    let weights = Factor::Weights(weights);
    assert_eq!(
        all(&data, vec![weights.clone(), weights]),
        Err(FactorError::TooManyCombinations {
            greatest: MAX_UNIVERSES
        })
    );
    assert_eq!(all(&data, vec![]), Err(FactorError::NoFactors));
    assert_eq!(
        all(&data, vec![Factor::Treatment(vec![])]),
        Err(FactorError::NoAlternatives { factor: 0 })
    );
}

/// Whatever the order of the list, a node is left out of the weights given.
#[test]
fn leaving_out_comes_last() {
    let data = three();
    let framework = data.framework();
    let left_out = Factor::LeaveOut(vec![id(framework, "q")]);
    let weights = Factor::Weights(vec![Weights::equal(framework)]);
    let table = all(&data, vec![left_out, weights]).unwrap();
    assert_eq!(table.universes()[1].ranks, Ok(vec![1, 3, 2]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// Every row is what a run of its own gives.
    #[test]
    fn rows_agree_with_runs_of_their_own(
        p in prop::collection::vec(-3.0..5.0_f64, 5),
        q in prop::collection::vec(-3..5_i32, 5),
        weight in 0.01..9.0,
    ) {
        let q: Vec<f64> = q.into_iter().map(f64::from).collect();
        let data = dataset(flat(&["p", "q"]), &[&p, &q]);
        let framework = data.framework();
        let mut given = Weights::equal(framework);
        given.set(id(framework, "p"), weight).unwrap();
        let weightings = [Weights::equal(framework), given];
    let share = |min_coverage| Screening {
        min_coverage,
        include: Vec::new(),
    };
        let edits = Factor::Screening(vec![share(0.0), share(1.0)]);
        let factors = vec![means(), Factor::Weights(weightings.to_vec()), scales(), edits];
        let table = all(&data, factors).unwrap();
        prop_assert_eq!(table.universes().len(), 16);
        for universe in table.universes() {
            let weights = &weightings[universe.alternatives[1]];
            let prepared = prepare(&data, &universe.method).unwrap();
            let mut scorer = Scorer::new(prepared);
            let alone = scorer.score(weights).map(|scores| scores.ranks().to_vec());
            prop_assert_eq!(&universe.ranks, &alone.map_err(VariantError::from));
        }
    }
}
