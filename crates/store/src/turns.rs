//! Work that goes on in turns with whatever else the page has to do.

use crate::Explorer;

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
