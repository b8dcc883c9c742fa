//! Whether a reader can see something.

use std::cell::RefCell;
use std::rc::Rc;

use futures::channel::oneshot;
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// How far from the window an element counts as seen, so that it is ready when
/// a reader scrolls to it.
const MARGIN: &str = "400px";

/// Waits until the element is in sight, or nearly. Where the browser cannot
/// tell, it counts as seen; false if it was taken off the page meanwhile.
pub async fn come_near(element: &Element) -> bool {
    let (sender, receiver) = oneshot::channel();
    let sender = Rc::new(RefCell::new(Some(sender)));
    let seen = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        let is_near = entries.iter().any(|entry| {
            entry
                .unchecked_into::<IntersectionObserverEntry>()
                .is_intersecting()
        });
        if is_near && let Some(sender) = sender.borrow_mut().take() {
            // Whoever waited may have gone.
            let _ = sender.send(());
        }
    });
    let settings = IntersectionObserverInit::new();
    settings.set_root_margin(MARGIN);
    let observer = IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &settings);
    let Ok(observer) = observer else { return true };
    observer.observe(element);
    let came = receiver.await.is_ok();
    observer.disconnect();
    came
}
