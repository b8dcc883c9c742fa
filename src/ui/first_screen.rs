//! What the page shows until the program has as much to show, and when it goes.

use leptos::prelude::*;

use browser::first::{self, Shows};
use browser::frame::{drawn, spawn};
use store::{Explorer, Loading, effect};

/// The program's page has begun: a frame goes at once, for it is the same; a
/// ranking stays until there are rows to take its place.
pub fn stay_or_go() {
    if first::shows() != Some(Shows::Ranking) {
        first::give_way();
    }
}

/// The rows of the ranking stand and are about to be measured: once those in sight
/// are there, they take the place of the first screen's.
pub fn go_for_rows() {
    if first::shows().is_none() {
        return;
    }
    spawn(async {
        // Measured in this frame, drawn by its end.
        drawn().await;
        first::follow();
        // And where the reader has scrolled to.
        drawn().await;
        first::give_way();
    });
}

/// Every part of the page has come: nothing stands in for one any longer.
pub fn forget() {
    first::forget();
}

/// What else a reader has to know of is not hidden by a ranking.
pub fn go_where_another_is_due(explorer: Explorer) {
    if first::shows().is_none() {
        return;
    }
    effect(move || {
        if let Loading::Failed { .. } = *explorer.loading.read() {
            first::give_way();
        }
    });
}
