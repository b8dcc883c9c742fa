//! Comparing units pair by pair: what must hold for any figures, and edges.

use composite_index::OutrankError;
use composite_index::aggregate::Weighted;
use composite_index::outrank::{Ballot, MAX_UNITS, NoOrder, Outranking, ballots, copeland_into};
use proptest::prelude::*;
use proptest::sample::select;

const NAN: f64 = f64::NAN;

#[derive(Clone, Debug)]
struct Example {
    columns: Vec<Vec<f64>>,
    weights: Vec<f64>,
}

impl Example {
    fn weighted(&self) -> Vec<Weighted<'_>> {
        let pairs = self.columns.iter().zip(&self.weights);
        pairs
            .map(|(column, &weight)| Weighted { column, weight })
            .collect()
    }

    fn outranking(&self) -> Outranking {
        Outranking::new(&self.weighted(), 0.0).unwrap()
    }

    fn direct(&self) -> Vec<f64> {
        let mut scores = vec![0.0; self.columns[0].len()];
        copeland_into(|| self.weighted().into_iter(), 0.0, &mut scores);
        scores
    }

    /// Whether a unit has a value in anything with weight.
    fn counts(&self, unit: usize) -> bool {
        let mut weighted = self.columns.iter().zip(&self.weights);
        weighted.any(|(column, &weight)| weight > 0.0 && !column[unit].is_nan())
    }

    fn in_order(&self, order: &[usize]) -> Self {
        let reorder = |column: &Vec<f64>| order.iter().map(|&unit| column[unit]).collect();
        Self {
            columns: self.columns.iter().map(reorder).collect(),
            weights: self.weights.clone(),
        }
    }
}

/// Ties, gaps, near-ties, sizes far apart.
fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => (0..4_i32).prop_map(f64::from),
        2 => -1.0..1.0,
        1 => Just(NAN),
        1 => select(vec![1e12, 1e-9, 0.1 + 0.2, 0.3, 1.0 + 1e-13, 1.0 + 3e-12, -1e300]),
    ]
}

fn example(max_units: usize) -> impl Strategy<Value = Example> {
    (1..=max_units, 1..7_usize).prop_flat_map(|(n_units, n_columns)| {
        let column = prop::collection::vec(value(), n_units);
        let weight = prop_oneof![(1..4_u8).prop_map(f64::from), 0.01..1.0, Just(0.1)];
        let columns = prop::collection::vec(column, n_columns);
        let weights = prop::collection::vec(weight, n_columns);
        (columns, weights).prop_map(|(columns, weights)| Example { columns, weights })
    })
}

fn shuffled(max_units: usize) -> impl Strategy<Value = (Example, Vec<usize>)> {
    example(max_units).prop_flat_map(|example| {
        let order: Vec<usize> = (0..example.columns[0].len()).collect();
        (Just(example), Just(order).prop_shuffle())
    })
}

fn worth(outranking: &Outranking, order: &[usize]) -> f64 {
    let behind = |position: usize| &order[position + 1..];
    let pairs = order
        .iter()
        .enumerate()
        .flat_map(|(position, &a)| behind(position).iter().map(move |&b| (a, b)));
    pairs.map(|(a, b)| outranking.share(a, b)).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn the_shares_of_a_pair_sum_to_one(example in example(30)) {
        let outranking = example.outranking();
        for a in 0..outranking.n_units() {
            prop_assert_eq!(outranking.share(a, a), 0.0);
            for b in (0..a).chain(a + 1..outranking.n_units()) {
                let (ahead, behind) = (outranking.share(a, b), outranking.share(b, a));
                prop_assert!((ahead + behind - 1.0).abs() < 1e-15 && (0.0..=1.0).contains(&ahead));
                prop_assert!(!(outranking.beats(a, b) && outranking.beats(b, a)));
            }
        }
    }

    #[test]
    fn copeland_scores_sum_to_zero_and_both_ways_agree(example in example(300)) {
        let (scores, direct) = (example.outranking().copeland(), example.direct());
        prop_assert_eq!(scores.iter().sum::<i64>(), 0);
        for (unit, (&score, direct)) in scores.iter().zip(direct).enumerate() {
            if example.counts(unit) {
                prop_assert_eq!(score as f64, direct);
            } else {
                prop_assert!(score == 0 && direct.is_nan());
            }
        }
    }

    #[test]
    fn the_order_of_rows_decides_nothing((example, order) in shuffled(200)) {
        let other = example.in_order(&order);
        let (before, after) = (example.direct(), other.direct());
        for (row, &unit) in order.iter().enumerate() {
            prop_assert_eq!(before[unit].to_bits(), after[row].to_bits());
        }
        let (before, after) = (example.outranking(), other.outranking());
        for (a, &unit_a) in order.iter().enumerate() {
            for (b, &unit_b) in order.iter().enumerate() {
                prop_assert_eq!(before.share(unit_a, unit_b), after.share(a, b));
            }
        }
    }

    #[test]
    fn no_order_is_better_than_the_optimum((example, order) in shuffled(9)) {
        let outranking = example.outranking();
        let best = outranking.kemeny(50).unwrap();
        prop_assert!(worth(&outranking, &order) <= best.value + 1e-9);
        prop_assert!(!best.orders.is_empty());
        for optimal in &best.orders {
            prop_assert!((worth(&outranking, optimal) - best.value).abs() < 1e-9);
            let mut units = optimal.clone();
            units.sort_unstable();
            prop_assert_eq!(units, (0..order.len()).collect::<Vec<_>>());
        }
        prop_assert!(best.orders.windows(2).all(|pair| pair[0] < pair[1]));
        // Every order as good as the best is among them.
        if best.is_complete && worth(&outranking, &order) > best.value - 1e-12 {
            prop_assert!(best.orders.contains(&order));
        }
    }

    #[test]
    fn a_condorcet_order_is_the_only_optimum(example in example(8)) {
        let outranking = example.outranking();
        let n = outranking.n_units();
        match outranking.condorcet_order() {
            Ok(order) => {
                prop_assert_eq!(outranking.condorcet_winner(), order.first().copied());
                prop_assert_eq!(outranking.kemeny(9).unwrap().orders, vec![order.clone()]);
                for (position, &a) in order.iter().enumerate() {
                    prop_assert!(order[position + 1..].iter().all(|&b| outranking.beats(a, b)));
                }
            }
            Err(NoOrder::Cycle(cycle)) => {
                prop_assert!(cycle.len() > 2 && cycle[0] == *cycle.iter().min().unwrap());
                for (position, &a) in cycle.iter().enumerate() {
                    prop_assert!(outranking.beats(a, cycle[(position + 1) % cycle.len()]));
                }
            }
            Err(NoOrder::Tie(a, b)) => {
                prop_assert!(a < b && b < n && !outranking.beats(a, b) && !outranking.beats(b, a));
            }
        }
    }

    /// Borda points are the weighted shares of the pairwise comparisons.
    #[test]
    fn borda_counts_are_sums_of_pairwise_votes(
        orders in prop::collection::vec((Just(vec![0, 1, 2, 3, 4]).prop_shuffle(), 1..9_u32), 1..6),
    ) {
        let votes: Vec<Ballot> = orders.into_iter().map(|(order, voters)| Ballot { order, voters }).collect();
        let voters: u32 = votes.iter().map(|ballot| ballot.voters).sum();
        let outranking = Outranking::from_ballots(&votes).unwrap();
        for (unit, count) in ballots::borda(&votes).unwrap().into_iter().enumerate() {
            let shares: f64 = (0..5).map(|other| outranking.share(unit, other)).sum();
            prop_assert!((shares * f64::from(voters) - count as f64).abs() < 1e-9);
        }
    }
}

fn rows(columns: &[&[f64]]) -> Example {
    Example {
        columns: columns.iter().map(|column| column.to_vec()).collect(),
        weights: vec![1.0; columns.len()],
    }
}

#[test]
fn a_cycle_is_told() {
    let outranking = rows(&[&[3.0, 2.0, 1.0], &[1.0, 3.0, 2.0], &[2.0, 1.0, 3.0]]).outranking();
    assert_eq!(
        outranking.condorcet_order(),
        Err(NoOrder::Cycle(vec![0, 1, 2]))
    );
    assert_eq!(outranking.condorcet_winner(), None);
    assert_eq!(outranking.copeland(), [0, 0, 0]);
    let best = outranking.kemeny(9).unwrap();
    assert_eq!(best.orders, [vec![0, 1, 2], vec![1, 2, 0], vec![2, 0, 1]]);
}

/// a beats b, b beats c, a and c tie: neighbours differ, yet it is no order.
#[test]
fn a_tie_across_the_order_is_told() {
    let example = Example {
        columns: vec![
            vec![3.0, 2.0, NAN],
            vec![NAN, 2.0, 1.0],
            vec![1.0, NAN, 1.0],
        ],
        weights: vec![1.0; 3],
    };
    let outranking = example.outranking();
    assert!(outranking.beats(0, 1) && outranking.beats(1, 2));
    assert_eq!(outranking.condorcet_order(), Err(NoOrder::Tie(0, 2)));
    assert_eq!(outranking.condorcet_winner(), None);
    assert_eq!(outranking.copeland(), [1, 0, -1]);
}

#[test]
fn a_gap_favours_neither_side() {
    let outranking = rows(&[&[NAN, 1.0], &[2.0, 1.0], &[1.0, 2.0]]).outranking();
    assert_eq!((outranking.share(0, 1), outranking.share(1, 0)), (0.5, 0.5));
}

/// Ten times a tenth on either side, summed in different orders.
#[test]
fn rounding_wins_nothing() {
    let weights = vec![0.1, 0.2, 0.3, 0.6];
    let columns = [1.0, 1.0, 1.0, -1.0].map(|ahead| vec![ahead, 0.0]);
    let example = Example {
        columns: columns.to_vec(),
        weights,
    };
    assert_eq!(example.outranking().copeland(), [0, 0]);
    assert_eq!(example.direct(), [0.0, 0.0]);
}

#[test]
fn the_floor_ties_what_is_left_of_cancelled_sums() {
    let column = [1e-17, -1e-17];
    let columns = [Weighted {
        column: &column,
        weight: 2.0,
    }];
    let share = |floor| Outranking::new(&columns, floor).unwrap().share(0, 1);
    assert_eq!((share(0.0), share(1e-14)), (1.0, 0.5));
    let mut scores = [0.0; 2];
    copeland_into(|| columns.iter().copied(), 1e-14, &mut scores);
    assert_eq!(scores, [0.0, 0.0]);
    copeland_into(|| columns.iter().copied(), 0.0, &mut scores);
    assert_eq!(scores, [1.0, -1.0]);
}

#[test]
fn one_unit_is_its_own_order() {
    let outranking = rows(&[&[5.0]]).outranking();
    assert_eq!(outranking.copeland(), [0]);
    assert_eq!(outranking.condorcet_winner(), Some(0));
    assert_eq!(outranking.condorcet_order(), Ok(vec![0]));
    let best = outranking.kemeny(1).unwrap();
    assert_eq!((best.value, best.orders), (0.0, vec![vec![0]]));
}

#[test]
fn orders_beyond_the_bound_are_said_to_be_missing() {
    let equal = rows(&[&[1.0; 4]]).outranking();
    let all = equal.kemeny(24).unwrap();
    assert!(all.is_complete && all.orders.len() == 24 && all.value == 3.0);
    let some = equal.kemeny(23).unwrap();
    assert!(!some.is_complete && some.orders == all.orders[..23]);
    let none = equal.kemeny(0).unwrap();
    assert!(!none.is_complete && none.orders.is_empty());
}

#[test]
fn the_greatest_number_of_units_is_ordered_and_one_more_refused() {
    let column: Vec<f64> = (0..=MAX_UNITS).map(|unit| (unit * 8 % 21) as f64).collect();
    let n_units = column.len();
    let best = rows(&[&column[..MAX_UNITS]])
        .outranking()
        .kemeny(2)
        .unwrap();
    let mut expected: Vec<usize> = (0..MAX_UNITS).collect();
    expected.sort_by(|&a, &b| column[b].total_cmp(&column[a]));
    assert_eq!(best.orders, [expected]);
    assert_eq!(
        rows(&[&column]).outranking().kemeny(2),
        Err(OutrankError::TooManyUnits {
            n_units,
            limit: MAX_UNITS
        })
    );
}

#[test]
fn weights_and_columns_that_do_not_fit_are_refused() {
    let (two, three) = ([1.0, 2.0], [1.0, 2.0, 3.0]);
    let new = |columns: &[(&[f64], f64)]| {
        let columns: Vec<Weighted<'_>> = columns
            .iter()
            .map(|&(column, weight)| Weighted { column, weight })
            .collect();
        Outranking::new(&columns, 0.0).unwrap_err()
    };
    assert_eq!(
        new(&[(&two, 1.0), (&three, 1.0)]),
        OutrankError::ColumnLength {
            column: 1,
            expected: 2,
            found: 3
        }
    );
    assert_eq!(
        new(&[(&two, 1.0), (&two, -1.0)]),
        OutrankError::InvalidWeight {
            column: 1,
            weight: -1.0
        }
    );
    assert_eq!(new(&[(&two, 0.0)]), OutrankError::NoWeight);
    assert_eq!(new(&[]), OutrankError::NoWeight);
}

#[test]
fn ballots_must_name_everybody_once() {
    let ballot = |order: &[usize], voters| Ballot {
        order: order.to_vec(),
        voters,
    };
    for bad in [&[0, 0, 1][..], &[0, 1], &[0, 1, 3], &[0, 1, 2, 2]] {
        let votes = [ballot(&[2, 1, 0], 1), ballot(bad, 1)];
        let error = OutrankError::NotAnOrder {
            ballot: 1,
            n_units: 3,
        };
        assert_eq!(ballots::borda(&votes), Err(error));
        assert_eq!(Outranking::from_ballots(&votes), Err(error));
    }
    assert_eq!(
        Outranking::from_ballots(&[ballot(&[0, 1], 0)]),
        Err(OutrankError::NoWeight)
    );
    assert_eq!(ballots::borda(&[]), Ok(vec![]));
}
