//! Shapley values: a total shared out among parts that do not simply add up.
//!
//! Each part gets what it adds when the parts come in one after the other, on
//! the average over all orders. The values sum to the total, parts that add the
//! same get the same, and a part that never adds anything gets nothing.
//!
//! Source: Shapley (1953), *A value for n-person games*, doi:10.1515/9781400881970-018.

use crate::sample::Integers;

/// Up to this many parts every set of them is looked at; beyond, orders are drawn.
pub const EXACT_PARTS: usize = 14;

/// How many orders are drawn, each with its reverse.
pub const DRAWN_ORDERS: usize = 500;

/// Start of the sequence from which orders are drawn.
pub const SEED: u64 = 1953;

/// What each part adds.
#[derive(Clone, Debug, PartialEq)]
pub struct Shapley {
    /// One value per part, in order.
    pub values: Vec<f64>,
    /// Whether all orders were taken into account. Values of drawn orders sum to
    /// the total all the same.
    pub is_exact: bool,
}

/// Shapley values of `n_parts` parts, where `worth` tells what a set of them is
/// worth: its argument says of each part whether it is in the set.
///
/// Formula: the sum over all sets S without the part of
/// |S|! (n - |S| - 1)! / n! times (worth of S with it - worth of S).
/// With more than [`EXACT_PARTS`] parts the mean over [`DRAWN_ORDERS`] orders
/// from a fixed seed and their reverses; the reverses make the values of the
/// opposite game the exact opposite.
/// Cost: 2^n calls, or `2 n` [`DRAWN_ORDERS`] of them.
/// Source: for drawn orders, Castro, Gómez, Tejada (2009), *Polynomial
/// calculation of the Shapley value based on sampling*,
/// doi:10.1016/j.cor.2008.04.004.
pub fn shapley(n_parts: usize, worth: impl FnMut(&[bool]) -> f64) -> Shapley {
    let is_exact = n_parts <= EXACT_PARTS;
    let values = if is_exact {
        over_all_sets(n_parts, worth)
    } else {
        over_drawn_orders(n_parts, worth)
    };
    Shapley { values, is_exact }
}

fn over_all_sets(n_parts: usize, mut worth: impl FnMut(&[bool]) -> f64) -> Vec<f64> {
    let weights = set_weights(n_parts);
    let mut values = vec![0.0; n_parts];
    let mut set = vec![false; n_parts];
    for bits in 0..1_u32 << n_parts {
        for (part, is_in) in set.iter_mut().enumerate() {
            *is_in = bits >> part & 1 == 1;
        }
        let size = bits.count_ones() as usize;
        let worth = worth(&set);
        for (value, &is_in) in values.iter_mut().zip(&set) {
            *value += if is_in {
                weights[size - 1] * worth
            } else {
                -weights[size] * worth
            };
        }
    }
    values
}

/// |S|! (n - |S| - 1)! / n! by the size of S, from 0 to n - 1.
fn set_weights(n_parts: usize) -> Vec<f64> {
    let first = 1.0 / n_parts.max(1) as f64;
    let next = |weight: &f64, size: usize| weight * size as f64 / (n_parts - size) as f64;
    let mut weights = vec![first];
    for size in 1..n_parts {
        weights.extend(weights.last().map(|weight| next(weight, size)));
    }
    weights
}

fn over_drawn_orders(n_parts: usize, mut worth: impl FnMut(&[bool]) -> f64) -> Vec<f64> {
    let mut integers = Integers::new(SEED);
    let mut order: Vec<usize> = (0..n_parts).collect();
    let mut values = vec![0.0; n_parts];
    let mut set = vec![false; n_parts];
    let share = 0.5 / DRAWN_ORDERS as f64;
    for _ in 0..DRAWN_ORDERS {
        for last in (1..n_parts).rev() {
            order.swap(last, integers.below(last as u32 + 1) as usize);
        }
        for _ in 0..2 {
            order.reverse();
            set.fill(false);
            let mut before = worth(&set);
            for &part in &order {
                set[part] = true;
                let after = worth(&set);
                values[part] += share * (after - before);
                before = after;
            }
        }
    }
    values
}
