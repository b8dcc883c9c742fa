//! How far rankings agree.

use crate::common::close;
use composite_index::concordance::kendall_w;
use composite_index::rank::competition;
use composite_index::{Direction, correlate::spearman};
use proptest::prelude::*;

fn w(rankings: &[Vec<u32>]) -> Option<f64> {
    let views: Vec<&[u32]> = rankings.iter().map(Vec::as_slice).collect();
    kendall_w(&views)
}

#[test]
fn agreement_and_its_absence() {
    let up = vec![1, 2, 3, 4];
    let down = vec![4, 3, 2, 1];
    assert_eq!(w(&[up.clone(), up.clone(), up.clone()]), Some(1.0));
    assert_eq!(w(&[up.clone(), down]), Some(0.0));
    // Summed ranks 3, 7, 8, 12 of three rankings: 12 * 41 / (9 * 60).
    let close_ones = [up.clone(), vec![1, 3, 2, 4], vec![1, 2, 3, 4]];
    let found = w(&close_ones).unwrap();
    assert!(close(found, 12.0 * 41.0 / 540.0, 1e-12), "{found}");
    assert_eq!(w(&[up]), None);
    assert_eq!(w(&[]), None);
    assert_eq!(w(&[vec![1], vec![1]]), None);
    assert_eq!(w(&[vec![1, 1, 1], vec![1, 1, 1]]), None);
}

#[test]
fn ties_share_the_middle_and_still_agree() {
    let tied = vec![1, 2, 2, 4];
    assert_eq!(w(&[tied.clone(), tied]), Some(1.0));
}

#[test]
fn what_one_ranking_leaves_out_counts_in_none() {
    // Without the second unit both rankings are 1, 2, 3.
    assert_eq!(w(&[vec![1, 2, 3, 4], vec![1, 0, 2, 3]]), Some(1.0));
    assert_eq!(w(&[vec![1, 0], vec![0, 1]]), None);
}

proptest! {
    #[test]
    fn bounded_indifferent_to_order_and_the_mean_of_spearman(
        scores in prop::collection::vec(prop::collection::vec(0..9_i32, 6), 2..8),
        turn in 0_usize..8,
    ) {
        let columns: Vec<Vec<f64>> =
            scores.iter().map(|xs| xs.iter().map(|&x| f64::from(x)).collect()).collect();
        let rank = |xs: &Vec<f64>| competition(xs, Direction::Higher, 0.0);
        let rankings: Vec<Vec<u32>> = columns.iter().map(rank).collect();
        if let Some(found) = w(&rankings) {
            prop_assert!((0.0..=1.0).contains(&found));
            let mut turned = rankings.clone();
            turned.rotate_left(turn % rankings.len());
            prop_assert_eq!(w(&turned), Some(found));
            prop_assert!(w(&vec![rankings[0].clone(); 3]).is_none_or(|alike| alike == 1.0));
        }
        let is_strict = |xs: &&Vec<f64>| (1..xs.len()).all(|i| !xs[..i].contains(&xs[i]));
        let strict: Vec<Vec<f64>> = columns.iter().filter(is_strict).cloned().collect();
        if strict.len() > 1 {
            let m = strict.len() as f64;
            let mut pairs = Vec::new();
            for (place, one) in strict.iter().enumerate() {
                for other in &strict[place + 1..] {
                    pairs.push(spearman(one, other).unwrap());
                }
            }
            let mean = pairs.iter().sum::<f64>() / pairs.len() as f64;
            let found = w(&strict.iter().map(rank).collect::<Vec<_>>()).unwrap();
            prop_assert!(close(found, ((m - 1.0) * mean + 1.0) / m, 1e-9));
        }
    }
}
