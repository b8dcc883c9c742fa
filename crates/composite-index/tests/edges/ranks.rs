//! Ties and near ties.

use super::{NAN, UP, min_max, ranks};
use crate::common::{dataset, flat, method};
use composite_index::{Direction, Normalisation, rank};

#[test]
fn ties_share_the_best_rank_and_leave_a_gap() {
    assert_eq!(
        rank::competition(&[5.0, 7.0, 7.0, 1.0], UP, 0.0),
        [3, 1, 1, 4]
    );
    assert_eq!(
        rank::competition(&[5.0, 7.0, 7.0, 1.0], Direction::Lower, 0.0),
        [2, 3, 3, 1]
    );
    assert_eq!(rank::competition(&[NAN, 7.0, NAN], UP, 0.0), [0, 1, 0]);
    assert_eq!(
        rank::competition(&[-1.0, 0.0, -0.0, 1.0], UP, 0.0),
        [4, 2, 2, 1]
    );
    assert!(rank::competition(&[], UP, 0.0).is_empty());
}

#[test]
fn a_last_bit_decides_nothing_and_the_twelfth_digit_does() {
    let x = 0.1 + 0.2;
    assert_ne!(x, 0.3);
    assert_eq!(rank::competition(&[0.3, x, 0.3], UP, 0.0), [1, 1, 1]);
    assert_eq!(rank::competition(&[1.0, 1.0 + 1e-11], UP, 0.0), [2, 1]);
    assert_eq!(rank::competition(&[1e-17, -1e-17], UP, 0.0), [1, 2]);
    assert_eq!(rank::competition(&[1e-17, -1e-17], UP, 1e-14), [1, 1]);
}

/// Each is within reach of the next, but the last is out of reach of the first.
#[test]
fn a_chain_of_near_ties_breaks_where_the_best_is_out_of_reach() {
    let chain: Vec<f64> = (0..4).map(|step| 1.0 - 0.7e-12 * f64::from(step)).collect();
    assert_eq!(rank::competition(&chain, UP, 0.0), [1, 1, 3, 3]);
    let reversed: Vec<f64> = chain.into_iter().rev().collect();
    assert_eq!(rank::competition(&reversed, UP, 0.0), [3, 3, 1, 1]);
}

#[test]
fn tied_units_keep_their_input_order() {
    let mut ranking = rank::Ranking::new(4);
    ranking.update(&[1.0 - 1e-15, 2.0, 1.0, 1.0 + 1e-15], UP, 0.0);
    assert_eq!(
        (ranking.order(), ranking.ranks()),
        ([1, 0, 2, 3].as_slice(), [2, 1, 2, 2].as_slice())
    );
    ranking.update(&[NAN, 2.0, 3.0, NAN], UP, 0.0);
    assert_eq!(
        (ranking.order(), ranking.ranks()),
        ([2, 1].as_slice(), [0, 2, 1, 0].as_slice())
    );
}

/// Integer data under equal weights: the sums arrive in different orders.
#[test]
fn equal_figures_in_another_order_tie() {
    let columns: [&[f64]; 3] = [
        &[0.1, 0.3, 0.2, 0.0, 1.0],
        &[0.2, 0.1, 0.3, 0.0, 1.0],
        &[0.3, 0.2, 0.1, 0.0, 1.0],
    ];
    assert_eq!(
        ranks(&dataset(flat(&["a", "b", "c"]), &columns), &min_max()),
        [2, 2, 2, 5, 1]
    );
}

#[test]
fn z_scores_that_cancel_tie() {
    let columns: [&[f64]; 2] = [&[1.0, 2.0, 3.7, 5.1], &[-1.0, -2.0, -3.7, -5.1]];
    assert_eq!(
        ranks(
            &dataset(flat(&["a", "b"]), &columns),
            &method(Normalisation::ZScore)
        ),
        [1; 4]
    );
}
