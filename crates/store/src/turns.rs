//! Work that goes on in turns with whatever else the page has to do.

use std::cell::Cell;
use std::rc::Rc;

use crate::Explorer;
use crate::load::Loading;
use crate::reactive::*;
use data::turns::Turns;

/// How long a turn lasts: a reader's press never waits for longer.
const TURN_MS: f64 = 12.0;

/// Does step after step until there are no more, and lets what waits be done after
/// each turn; `told` hears when one begins.
pub(super) async fn in_turns<W>(
    explorer: Explorer,
    work: &mut W,
    mut step: impl FnMut(&mut W) -> bool,
    mut told: impl FnMut(&W),
) {
    let platform = explorer.platform();
    let mut start = platform.now_ms();
    while step(work) {
        if platform.now_ms() - start < TURN_MS {
            continue;
        }
        told(work);
        platform.breath().await;
        start = platform.now_ms();
    }
}

/// Turns for reading what is large, that tell how far the loading has come.
pub(super) fn telling_turns(explorer: Explorer) -> Turns {
    let start = Rc::new(Cell::new(explorer.platform().now_ms()));
    Turns::new(Box::new(move |share| {
        let platform = explorer.platform();
        if platform.now_ms() - start.get() < TURN_MS {
            return None;
        }
        tell_read(explorer, share);
        let start = Rc::clone(&start);
        Some(Box::pin(async move {
            platform.breath().await;
            start.set(platform.now_ms());
        }))
    }))
}

/// Tells how much of what has come is read and checked.
pub(super) fn tell_read(explorer: Explorer, share: f64) {
    let share = (100.0 * share) as u32;
    let is_news = |loading: &Loading| matches!(loading, Loading::Underway { read, .. } if *read != Some(share));
    if explorer.loading.with_untracked(is_news) {
        explorer.loading.update(|loading| {
            if let Loading::Underway { read, .. } = loading {
                *read = Some(share);
            }
        });
    }
}
