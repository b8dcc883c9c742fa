//! What waits until a movement comes to rest.
//!
//! A drag changes signals in every frame. What takes longer than a frame, or is
//! of no use before the end of it, follows where they last stood still.

use crate::Explorer;
use crate::reactive::*;

/// The newest value of `source` of when it last stood still for so long; to
/// begin with the one that it has now. Ends with the view that calls.
pub fn resting<S>(explorer: Explorer, source: S, quiet_ms: i32) -> Signal<S::Value>
where
    S: Track + GetUntracked + Copy + 'static,
    S::Value: Clone + PartialEq + Send + Sync + 'static,
{
    let rested = RwSignal::new(source.get_untracked());
    let take = move || {
        let now = source.try_get_untracked();
        let is_news = rested.try_with_untracked(|rested| now.as_ref() != Some(rested));
        if let (Some(now), Some(true)) = (now, is_news) {
            rested.set(now);
        }
    };
    on_rest(explorer, quiet_ms, move || source.track(), take);
    rested.into()
}

/// As large as what is `wanted`, and in a movement as large as it has been: it grows
/// at once and shrinks at rest. What lies below would go up and down otherwise, in
/// every few frames of a drag. Ends with the view that calls.
pub fn roomy(explorer: Explorer, wanted: Signal<f64>, quiet_ms: i32) -> Memo<f64> {
    let rested = resting(explorer, wanted, quiet_ms);
    Memo::new(move |before: Option<&f64>| {
        let wanted = wanted.get();
        let is_moving = rested.get() != wanted;
        let before = before.filter(|_| is_moving);
        before.map_or(wanted, |before| before.max(wanted))
    })
}

/// Acts whenever nothing that `follow` follows has changed for so long; the
/// first time counts as a change too. Ends with the view that calls.
pub fn on_rest(
    explorer: Explorer,
    quiet_ms: i32,
    follow: impl Fn() + 'static,
    act: impl FnMut() + 'static,
) {
    // It belongs to the caller and gives up its wait with it.
    let later = explorer.platform().later(quiet_ms, Box::new(act));
    let later = StoredValue::new_local(later);
    effect(move || {
        follow();
        later.with_value(|later| later.ask());
    });
}
