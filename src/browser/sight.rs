//! Whether a reader can see something.

use std::cell::{Cell, RefCell};

use futures::channel::oneshot;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// How far from the window an element counts as seen, so that it is ready when
/// a reader scrolls to it.
const MARGIN: &str = "400px";

thread_local! {
    static HAS_SEEN: Cell<bool> = const { Cell::new(false) };
    static WAITING: RefCell<Vec<oneshot::Sender<()>>> = const { RefCell::new(Vec::new()) };
}

/// Waits until this element, or any other that is waited for, is in sight or
/// nearly; from then on nothing waits any more. Where the browser cannot tell,
/// everything counts as seen.
///
/// So whatever is costly to prepare once is not prepared for a page on which
/// nobody sees it, and is there for all of a page that is printed.
pub async fn first_sight(element: &Element) {
    if HAS_SEEN.get() {
        return;
    }
    let seen = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        let is_near = entries.iter().any(|entry| {
            entry
                .unchecked_into::<IntersectionObserverEntry>()
                .is_intersecting()
        });
        if is_near {
            HAS_SEEN.set(true);
            for waiting in WAITING.take() {
                // Whoever waited may have gone.
                let _ = waiting.send(());
            }
        }
    });
    let settings = IntersectionObserverInit::new();
    settings.set_root_margin(MARGIN);
    let observer = IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &settings);
    let Ok(observer) = observer else { return };
    let (sender, receiver) = oneshot::channel();
    WAITING.with_borrow_mut(|waiting| waiting.push(sender));
    let watching = Watching(observer);
    watching.0.observe(element);
    // It is sent to, or the page is gone.
    let _ = receiver.await;
}

/// An observer that stops with whoever waited for it.
struct Watching(IntersectionObserver);

impl Drop for Watching {
    fn drop(&mut self) {
        self.0.disconnect();
    }
}
