//! Shapley values of any game.

use crate::common::close;
use composite_index::explain::{EXACT_PARTS, shapley};
use proptest::prelude::*;

/// The worth of every set, by its bits.
fn worth_of(table: &[f64], set: &[bool]) -> f64 {
    let bit = |(part, &is_in): (usize, &bool)| usize::from(is_in) << part;
    table[set.iter().enumerate().map(bit).sum::<usize>()]
}

/// By the definition: the mean over all orders.
fn over_orders(n: usize, table: &[f64]) -> Vec<f64> {
    fn walk(left: &[usize], set: &mut Vec<bool>, table: &[f64], sums: &mut [f64]) -> usize {
        if left.is_empty() {
            return 1;
        }
        let mut orders = 0;
        for &part in left {
            let rest: Vec<usize> = left
                .iter()
                .copied()
                .filter(|&other| other != part)
                .collect();
            let before = worth_of(table, set);
            set[part] = true;
            let after = worth_of(table, set);
            let below = walk(&rest, set, table, sums);
            set[part] = false;
            sums[part] += below as f64 * (after - before);
            orders += below;
        }
        orders
    }
    let (mut sums, parts) = (vec![0.0; n], (0..n).collect::<Vec<_>>());
    let orders = walk(&parts, &mut vec![false; n], table, &mut sums);
    sums.iter().map(|sum| sum / orders as f64).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn values_are_means_over_all_orders(
        (n, table) in (1..6_usize).prop_flat_map(|n| (Just(n), prop::collection::vec(-5.0..5.0, 1 << n))),
    ) {
        let found = shapley(n, |set| worth_of(&table, set));
        prop_assert!(found.is_exact);
        for (found, expected) in found.values.iter().zip(over_orders(n, &table)) {
            prop_assert!(close(*found, expected, 1e-12));
        }
        let sum: f64 = found.values.iter().sum();
        prop_assert!(close(sum, table[(1 << n) - 1] - table[0], 1e-12));
    }

    /// Where parts simply add up, every order gives the same: exact even if drawn.
    #[test]
    fn drawn_orders_sum_to_the_total(adds in prop::collection::vec(-5.0..5.0, EXACT_PARTS + 1..40)) {
        let sum = |set: &[bool]| -> f64 {
            adds.iter().zip(set).filter(|(_, is_in)| **is_in).map(|(add, _)| add).sum()
        };
        let found = shapley(adds.len(), sum);
        prop_assert!(!found.is_exact);
        for (found, add) in found.values.iter().zip(&adds) {
            prop_assert!(close(*found, *add, 1e-10));
        }
        let square = |set: &[bool]| sum(set) * sum(set);
        let found = shapley(adds.len(), square);
        let total: f64 = adds.iter().sum();
        prop_assert!(close(found.values.iter().sum(), total * total, 1e-10));
        // An order and its reverse together give each part itself times the total.
        for (found, add) in found.values.iter().zip(&adds) {
            prop_assert!(close(*found, add * total, 1e-10), "{} {}", found, add * total);
        }
    }
}

#[test]
fn no_parts_have_no_values() {
    assert!(shapley(0, |_| 5.0).values.is_empty());
}

#[test]
fn the_greatest_exact_number_is_exact() {
    // Worth 1 once everybody is there.
    let all = shapley(EXACT_PARTS, |set| {
        f64::from(u8::from(set.iter().all(|&is_in| is_in)))
    });
    let share = 1.0 / EXACT_PARTS as f64;
    assert!(all.is_exact && all.values.iter().all(|&value| close(value, share, 1e-14)));
}
