//! The page's end of what it and the page around it say to each other.
//!
//! [`protocol`] says what that is, and who may say it; this hears and answers.
//! It comes only where there is a page around this one.

mod answers;
mod events;
mod images;
mod session;

use std::rc::Rc;

use browser::frame::spawn;
use browser::parent;
use leptos::prelude::*;
use protocol::{MAX_BYTES, MAX_DEPTH};
use scenario::Scenario;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::ui::embedded::Home;
use crate::ui::parts::gallery::Gallery;
use session::Session;
use store::Explorer;

/// Listens to the page around this one, by code that comes for it alone.
pub fn start(explorer: Explorer, home: Home, gallery: Gallery) {
    if !parent::is_framed() {
        return;
    }
    // What is asked to begin again begins as the address has it.
    let opened = explorer.scenario.get_untracked();
    let owner = Owner::current().unwrap_or_default();
    spawn(async move {
        // A part that does not come is told on the console; the page itself
        // does without.
        let _ = serve(explorer, home, gallery, opened, owner).await;
    });
}

#[wasm_split(host, fallible)]
fn serve(
    explorer: Explorer,
    home: Home,
    gallery: Gallery,
    opened: Scenario,
    owner: Owner,
) -> Result<(), SplitLoaderError> {
    owner.with(|| {
        let session = Rc::new(Session::new(explorer, home, gallery, opened));
        events::follow(&session);
        let limits = parent::Limits {
            bytes: MAX_BYTES,
            depth: MAX_DEPTH,
        };
        parent::listen(limits, move |heard| answers::hear(&session, heard));
    });
    Ok(())
}
