//! The weights of many people.

use super::NAN;
use crate::common::close;
use composite_index::error::PoolError;
use composite_index::weight::pool::{Centre, pool};
use proptest::prelude::*;

#[test]
fn people_count_equally_whatever_their_scale() {
    let found = pool(&[vec![1.0, 1.0], vec![0.0, 8.0]], Centre::Mean).unwrap();
    assert_eq!((found.weights, found.n_people), (vec![0.25, 0.75], 2));
    let first = found.spreads[0];
    assert_eq!((first.mean, first.median), (0.25, 0.25));
    assert_eq!((first.first_quartile, first.third_quartile), (0.125, 0.375));
    assert!(close(first.sd.unwrap(), 0.125_f64.sqrt(), 1e-15));
    let huge = pool(&[vec![f64::MAX, f64::MAX], vec![1e-300, 0.0]], Centre::Mean).unwrap();
    assert_eq!(huge.weights, [0.75, 0.25]);
}

#[test]
fn medians_resist_one_extreme_person_and_sum_to_one() {
    let people = [
        vec![2.0, 2.0, 1.0],
        vec![2.0, 1.0, 2.0],
        vec![0.0, 0.0, 5.0],
    ];
    let found = pool(&people, Centre::Median).unwrap();
    // Medians .4, .2 and .4.
    assert!(
        found
            .weights
            .iter()
            .zip([0.4, 0.2, 0.4])
            .all(|(&w, m)| close(w, m, 1e-12))
    );
    let people = [
        vec![5.0, 5.0, 0.0],
        vec![5.0, 0.0, 5.0],
        vec![0.0, 5.0, 5.0],
    ];
    let found = pool(&people, Centre::Median).unwrap();
    assert_eq!(found.spreads[0].median, 0.5);
    assert!(found.weights.iter().all(|&w| close(w, 1.0 / 3.0, 1e-15)));
    let apart = [
        vec![1.0, 0.0, 0.0],
        vec![0.0, 1.0, 0.0],
        vec![0.0, 0.0, 1.0],
    ];
    assert_eq!(pool(&apart, Centre::Median), Err(PoolError::AllMediansZero));
    assert!(pool(&apart, Centre::Mean).is_ok());
}

#[test]
fn one_person_is_the_group() {
    let found = pool(&[vec![1.0, 3.0]], Centre::Median).unwrap();
    assert_eq!(found.weights, [0.25, 0.75]);
    assert_eq!(found.spreads[1].sd, None);
    assert_eq!(found.spreads[1].first_quartile, 0.75);
}

#[test]
fn weights_are_checked() {
    let refused = |people: &[Vec<f64>]| pool(people, Centre::Mean).unwrap_err();
    assert_eq!(refused(&[]), PoolError::Empty);
    assert_eq!(refused(&[vec![]]), PoolError::Empty);
    let lengths = PoolError::Lengths {
        person: 1,
        expected: 2,
        found: 1,
    };
    assert_eq!(refused(&[vec![1.0, 1.0], vec![1.0]]), lengths);
    assert_eq!(
        refused(&[vec![1.0], vec![0.0]]),
        PoolError::AllZero { person: 1 }
    );
    for weight in [-1.0, NAN, f64::INFINITY] {
        let error = refused(&[vec![1.0, weight]]);
        assert!(matches!(
            error,
            PoolError::InvalidWeight {
                person: 0,
                element: 1,
                ..
            }
        ));
    }
}

proptest! {
    #[test]
    fn neither_scale_nor_order_of_people_matters(
        people in prop::collection::vec(prop::collection::vec(0.01..9.0_f64, 4), 1..9),
        scale in 0.001..1000.0_f64,
    ) {
        for centre in [Centre::Mean, Centre::Median] {
            let found = pool(&people, centre).unwrap();
            prop_assert!(close(found.weights.iter().sum(), 1.0, 1e-12));
            let mut others: Vec<Vec<f64>> = people.iter().rev().cloned().collect();
            others[0].iter_mut().for_each(|w| *w *= scale);
            let other = pool(&others, centre).unwrap();
            prop_assert!(found.weights.iter().zip(&other.weights).all(|(&a, &b)| close(a, b, 1e-12)));
            for spread in &found.spreads {
                prop_assert!(spread.first_quartile <= spread.median && spread.median <= spread.third_quartile);
            }
        }
    }
}

#[test]
fn overlap_is_what_two_people_give_alike() {
    let overlap = |people: &[Vec<f64>]| pool(people, Centre::Mean).unwrap().overlap;
    // The lesser shares of (.5, .5, 0) and (.2, .5, .3) add to .7.
    let two = [vec![5.0, 5.0, 0.0], vec![2.0, 5.0, 3.0]];
    assert!(close(overlap(&two).unwrap(), 0.7, 1e-12));
    // Of three pairs of three people one agrees and two do not.
    let three = [vec![1.0, 0.0], vec![3.0, 0.0], vec![0.0, 1.0]];
    assert!(close(overlap(&three).unwrap(), 1.0 / 3.0, 1e-12));
    let apart = [vec![1.0, 0.0], vec![0.0, 1.0]];
    assert_eq!(overlap(&apart), Some(0.0));
    assert_eq!(overlap(&[vec![1.0, 3.0]]), None);
}

proptest! {
    #[test]
    fn overlap_is_the_mean_of_the_lesser_shares_whoever_comes_first(
        people in prop::collection::vec(prop::collection::vec(0.01..100.0_f64, 4), 2..12),
        turn in 0_usize..12,
    ) {
        let found = pool(&people, Centre::Mean).unwrap().overlap.unwrap();
        prop_assert!((0.0..=1.0).contains(&found));
        let shares: Vec<Vec<f64>> = people.iter().map(|weights| {
            let total: f64 = weights.iter().sum();
            weights.iter().map(|weight| weight / total).collect()
        }).collect();
        let mut pairs = Vec::new();
        for (place, one) in shares.iter().enumerate() {
            for other in &shares[place + 1..] {
                let lesser = one.iter().zip(other).map(|(a, b)| a.min(*b));
                pairs.push(lesser.sum::<f64>());
            }
        }
        let mean = pairs.iter().sum::<f64>() / pairs.len() as f64;
        prop_assert!(close(found, mean, 1e-9));
        let mut turned = people.clone();
        turned.rotate_left(turn % people.len());
        prop_assert_eq!(pool(&turned, Centre::Mean).unwrap().overlap, Some(found));
        let alike = vec![people[0].clone(); people.len()];
        prop_assert_eq!(pool(&alike, Centre::Mean).unwrap().overlap, Some(1.0));
    }
}
