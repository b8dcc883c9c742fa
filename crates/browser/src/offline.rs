//! What is kept on the reader's device: whether the page itself is, whether there
//! is a new version of it. The script `public/offline.mjs` sees to both.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::page::tell;
use super::window;

/// Calls back whenever a new version of the page has come whole, for as long as
/// the page lives.
pub fn on_news(callback: impl FnMut() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn FnMut()>::new(callback);
    let listener = closure.as_ref().unchecked_ref();
    if window
        .add_event_listener_with_callback("lci-news", listener)
        .is_ok()
    {
        // The page listens until it is closed.
        closure.forget();
    }
}

/// Puts the new version in place of this one and loads the page again.
pub fn take_over() {
    tell("lci-take-over", &JsValue::NULL);
}
