//! Signals and what follows from them, without anything that shows them.

pub use reactive_graph::computed::Memo;
pub use reactive_graph::effect::Effect;
pub use reactive_graph::graph::untrack;
pub use reactive_graph::owner::{LocalStorage, StoredValue, expect_context, on_cleanup};
pub use reactive_graph::prelude::*;
pub use reactive_graph::signal::RwSignal;
pub use reactive_graph::wrappers::read::Signal;

/// Follows the signals that are read in it: [`Effect::new`], but in the program once
/// for all that follow, instead of once for each.
pub fn effect(follow: impl FnMut() + 'static) {
    let mut follow: Box<dyn FnMut()> = Box::new(follow);
    Effect::new(move |_: Option<()>| follow());
}
