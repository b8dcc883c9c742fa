//! Who passed whom.

use composite_index::explain::{Passage, Passages, Passing, passages};
use composite_index::{Direction, rank};
use proptest::prelude::*;

fn ranks() -> impl Strategy<Value = [Vec<u32>; 2]> {
    let scores = |n| {
        let score = prop_oneof![1 => Just(f64::NAN), 9 => (0..6_i32).prop_map(f64::from)];
        prop::collection::vec(score, n)
    };
    (1..12_usize)
        .prop_flat_map(move |n| (scores(n), scores(n)))
        .prop_map(|(a, b)| [a, b].map(|scores| rank::competition(&scores, Direction::Higher, 0.0)))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn passages_agree_with_ranks([before, after] in ranks()) {
        let all = Passages::between(&before, &after);
        for a in 0..before.len() {
            for b in 0..before.len() {
                let found = all.of(a).iter().find(|passage| passage.other == b);
                let ranked = [before[a], before[b], after[a], after[b]].iter().all(|&rank| rank > 0);
                let orders = (before[a].cmp(&before[b]), after[a].cmp(&after[b]));
                prop_assert_eq!(found.is_some(), ranked && orders.0 != orders.1);
                let Some(&Passage { passing, rank_before, rank_after, .. }) = found else { continue };
                prop_assert_eq!((rank_before, rank_after), (before[b], after[b]));
                prop_assert_eq!(passing == Passing::Passed, before[a] > before[b] && after[a] < after[b]);
                prop_assert_eq!(passing == Passing::CaughtUp, before[a] > before[b] && after[a] == after[b]);
                prop_assert_eq!(passing == Passing::DrewAhead, before[a] == before[b] && after[a] < after[b]);
                let back = all.of(b).iter().find(|passage| passage.other == a).unwrap();
                prop_assert_eq!(back.passing, passing.reversed());
            }
        }
    }

    /// Among units ranked both times, without ties: places gained are units
    /// passed less units that passed.
    #[test]
    fn places_gained_are_units_passed(
        (before, after) in (1..12_u32).prop_flat_map(|n| {
            let ranks: Vec<u32> = (1..=n).collect();
            (Just(ranks.clone()).prop_shuffle(), Just(ranks).prop_shuffle())
        }),
    ) {
        for (unit, counts) in Passages::between(&before, &after).counts().iter().enumerate() {
            let gained = i64::from(before[unit]) - i64::from(after[unit]);
            prop_assert_eq!(i64::from(counts.passed) - i64::from(counts.was_passed), gained);
        }
    }

    #[test]
    fn one_units_list_is_the_same_in_another_order([before, after] in ranks()) {
        let all = Passages::between(&before, &after);
        let mut list = Vec::new();
        for unit in 0..before.len() {
            passages(&before, &after, unit, &mut list);
            prop_assert!(list.windows(2).all(|pair| pair[0].rank_after <= pair[1].rank_after));
            list.sort_by_key(|passage| passage.other);
            prop_assert_eq!(&list[..], all.of(unit));
        }
    }
}

#[test]
fn joining_and_leaving_a_tie_are_not_passing() {
    // Units 0 and 1 tied and part; 1 and 2 meet; 3 falls out of the ranking.
    let (before, after) = ([1, 1, 3, 4], [1, 2, 2, 0]);
    let mut list = Vec::new();
    passages(&before, &after, 1, &mut list);
    let found: Vec<(usize, Passing)> = list
        .iter()
        .map(|passage| (passage.other, passage.passing))
        .collect();
    assert_eq!(found, [(0, Passing::FellBehind), (2, Passing::WasCaughtUp)]);
    passages(&before, &after, 3, &mut list);
    assert!(list.is_empty());
    passages(&before, &after, 9, &mut list);
    assert!(list.is_empty() && Passages::between(&before, &after).of(9).is_empty());
}
