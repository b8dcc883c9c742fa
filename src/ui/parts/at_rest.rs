//! Answers that wait until a movement comes to rest.

use leptos::prelude::*;

use browser::frame::Settled;
use store::Explorer;
use store::derived::Outcome;

/// Quiet that counts as rest, in milliseconds.
const QUIET_MS: i32 = 160;

/// The newest scores of when weights last stood still: what takes longer than
/// a frame to find out follows these, and shows the old answer meanwhile.
#[must_use]
pub fn outcome_at_rest(explorer: Explorer) -> Signal<Outcome> {
    let live = explorer.derived.outcome;
    let rested = RwSignal::new(live.get_untracked());
    let settled = StoredValue::new_local(Settled::new(QUIET_MS, move || {
        // The view may have closed meanwhile.
        if let Some(outcome) = live.try_get_untracked() {
            rested.try_set(outcome);
        }
    }));
    Effect::new(move |begun: Option<()>| {
        live.track();
        if begun.is_some() {
            settled.with_value(Settled::ask);
        }
    });
    rested.into()
}
