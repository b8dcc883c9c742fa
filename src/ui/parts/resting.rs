//! Answers that follow every step of a drag, or wait for its end where there
//! are too many cities to draw in between.

use std::sync::Arc;

use leptos::prelude::*;

use browser::frame::Settled;
use model::engine::Scored;
use store::{Explorer, Loaded};

/// How long nothing must change before a large data set is drawn anew.
const REST_MS: i32 = 150;

/// The newest scores; of a data set with more than `limit` cities those at
/// which the last movement came to rest.
#[must_use]
pub fn scored_at_rest(explorer: Explorer, limit: usize) -> Memo<Option<Scored>> {
    let outcome = explorer.derived.outcome;
    let rested = RwSignal::new(outcome.with_untracked(|outcome| outcome.scored.clone()));
    let settled = StoredValue::new_local(Settled::new(REST_MS, move || {
        let newest = outcome.try_with_untracked(|outcome| outcome.scored.clone());
        if let Some(newest) = newest {
            rested.try_set(newest);
        }
    }));
    Effect::new(move |_| {
        outcome.track();
        settled.with_value(Settled::ask);
    });
    on_cleanup(move || {
        settled.try_with_value(Settled::cancel);
    });
    Memo::new(move |_| {
        let package = explorer.package.get();
        let is_large = package
            .as_ref()
            .is_some_and(|Loaded(package)| package.dataset.n_units() > limit);
        let held = is_large.then(|| rested.get()).flatten();
        let is_of_this = |scored: &Scored| {
            package
                .as_ref()
                .is_some_and(|Loaded(package)| Arc::ptr_eq(package, scored.engine().package()))
        };
        held.filter(is_of_this)
            .or_else(|| outcome.read().scored.clone())
    })
}
