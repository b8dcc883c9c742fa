//! Sorting where the size of the program counts for more than a nanosecond.
//!
//! The standard library's sort is some seven kilobytes of machine code for each
//! type and each closure that it is called with, and readers download them all.
//! Here places are sorted instead, by one copy for all; the items then move
//! once. What is sorted again and again, such as scores in `rank` and
//! `acceptability`, keeps a copy of its own.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Sorts; items that are alike stay in the order they had.
///
/// - `compare`: a total order of the items, as for [`slice::sort_by`].
pub fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let mut order: Vec<usize> = (0..items.len()).collect();
    sort_places(&mut order, &mut |a, b| compare(&items[a], &items[b]));
    arrange(items, &mut order);
}

/// Sorts by a key, from the least; items with the same stay in the order they
/// had.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], mut key: impl FnMut(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts what has an order of its own, from the least.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// A map of these entries, of which a later one takes the place of an earlier with
/// the same key. So does `collect`, which brings a sort of its own with it.
pub fn map<K: Ord, V>(entries: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(entries);
    map
}

/// A set of these items; see [`map`].
pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

#[inline(never)]
fn sort_places(places: &mut [usize], compare: &mut dyn FnMut(usize, usize) -> Ordering) {
    places.sort_by(|&a, &b| compare(a, b));
}

/// Brings each item to where the order has its place.
fn arrange<T>(items: &mut [T], order: &mut [usize]) {
    for start in 0..order.len() {
        let mut at = start;
        while order[at] != start {
            let from = order[at];
            items.swap(at, from);
            order[at] = at;
            at = from;
        }
        order[at] = at;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn items_stand_as_the_standard_sort_leaves_them(
            items in proptest::collection::vec((0_u8..8, any::<u16>()), 0..60),
        ) {
            let mut ours = items.clone();
            let mut theirs = items;
            sort_by_key(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            prop_assert_eq!(&ours, &theirs);
            let made = map(ours.iter().copied());
            prop_assert_eq!(made, theirs.iter().copied().collect::<BTreeMap<_, _>>());
            prop_assert_eq!(set(ours.iter()), theirs.iter().collect::<BTreeSet<_>>());
            sort(&mut ours);
            theirs.sort_unstable();
            prop_assert_eq!(ours, theirs);
        }
    }
}
