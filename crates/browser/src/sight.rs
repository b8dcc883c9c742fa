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
        if entries.iter().any(is_near) {
            HAS_SEEN.set(true);
            for waiting in WAITING.take() {
                // Whoever waited may have gone.
                let _ = waiting.send(());
            }
        }
    });
    let Some(_watching) = Watching::new(element, &seen) else {
        return;
    };
    let (sender, receiver) = oneshot::channel();
    WAITING.with_borrow_mut(|waiting| {
        // Who has given up waits no longer.
        waiting.retain(|waiting| !waiting.is_canceled());
        waiting.push(sender);
    });
    // It is sent to, or the page is gone.
    let _ = receiver.await;
}

/// Tells of one element whether it is in sight or nearly, until dropped.
pub struct Sight {
    _watching: Watching,
    _closure: Closure<dyn FnMut(Array)>,
}

impl Sight {
    /// Calls back soon and with every change; none where the browser cannot
    /// tell.
    pub fn watch(element: &Element, mut callback: impl FnMut(bool) + 'static) -> Option<Self> {
        let closure = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            // The newest of several changes is the last.
            if let Some(entry) = entries.iter().last() {
                callback(is_near(entry));
            }
        });
        Some(Self {
            _watching: Watching::new(element, &closure)?,
            _closure: closure,
        })
    }
}

fn is_near(entry: wasm_bindgen::JsValue) -> bool {
    let entry: IntersectionObserverEntry = entry.unchecked_into();
    entry.is_intersecting()
}

/// An observer that stops with whoever waited for it.
struct Watching(IntersectionObserver);

impl Watching {
    fn new(element: &Element, seen: &Closure<dyn FnMut(Array)>) -> Option<Self> {
        let settings = IntersectionObserverInit::new();
        settings.set_root_margin(MARGIN);
        let seen = seen.as_ref().unchecked_ref();
        let observer = IntersectionObserver::new_with_options(seen, &settings).ok()?;
        observer.observe(element);
        Some(Self(observer))
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.0.disconnect();
    }
}
