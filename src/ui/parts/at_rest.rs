//! Answers of when a movement last came to rest.

use std::sync::Arc;

use leptos::prelude::*;

use model::engine::Scored;
use store::derived::Outcome;
use store::rest::{self, resting};
use store::{Explorer, Loaded};

/// Quiet that counts as rest, in milliseconds.
const QUIET_MS: i32 = 160;

/// The newest scores of when weights last stood still: what takes longer than
/// a frame to find out follows these, and shows the old answer meanwhile.
#[must_use]
pub fn outcome_at_rest(explorer: Explorer) -> Signal<Outcome> {
    resting(explorer, explorer.derived.outcome, QUIET_MS)
}

/// A height that does not go up and down in a movement.
#[must_use]
pub fn roomy(explorer: Explorer, wanted: Signal<f64>) -> Memo<f64> {
    rest::roomy(explorer, wanted, QUIET_MS)
}

/// The newest scores; of a data set with more than `limit` cities, which are
/// too many to draw in between, those at which the last movement came to rest.
#[must_use]
pub fn scored_at_rest(explorer: Explorer, limit: usize) -> Memo<Option<Scored>> {
    let outcome = explorer.derived.outcome;
    let rested = outcome_at_rest(explorer);
    Memo::new(move |_| {
        let package = explorer.package.get();
        let is_large = package
            .as_ref()
            .is_some_and(|Loaded(package)| package.dataset.n_units() > limit);
        let held = is_large.then(|| rested.read().scored.clone()).flatten();
        let is_of_this = |scored: &Scored| {
            package
                .as_ref()
                .is_some_and(|Loaded(package)| Arc::ptr_eq(package, scored.engine().package()))
        };
        held.filter(is_of_this)
            .or_else(|| outcome.read().scored.clone())
    })
}
