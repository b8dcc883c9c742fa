//! What was not understood, gathered: however much there is, the report of it
//! stays short.

use std::collections::BTreeSet;

/// So many are named; the rest is counted.
const NAMED: usize = 3;

/// Things of one kind: how many differ, and the first of them.
pub(super) struct Gathered<T> {
    first: Vec<T>,
    seen: BTreeSet<String>,
}

impl<T> Default for Gathered<T> {
    fn default() -> Self {
        Self {
            first: Vec::new(),
            seen: BTreeSet::new(),
        }
    }
}

impl<T> Gathered<T> {
    /// Takes note of a thing, unless one of this name has been met.
    pub(super) fn note(&mut self, name: &str, thing: impl FnOnce() -> T) {
        if self.seen.insert(name.to_owned()) && self.first.len() < NAMED {
            self.first.push(thing());
        }
    }

    /// The first of them and how many there are, if there are any.
    pub(super) fn told<N>(self, notice: impl FnOnce(Vec<T>, usize) -> N) -> Option<N> {
        let count = self.seen.len();
        (count > 0).then(|| notice(self.first, count))
    }
}
