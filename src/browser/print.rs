//! Printing.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use super::window;

/// Opens the browser's printing dialogue for the page as it stands.
///
/// A browser that cannot print, or a page that is not allowed to, does
/// nothing: the browser's own menu still prints.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Calls back with true right before the page is printed, whoever asked for
/// it, and with false afterwards, for as long as the page lives.
pub fn on_print(callback: impl Fn(bool) + Clone + 'static) {
    for (event, is_begun) in [("beforeprint", true), ("afterprint", false)] {
        let Some(window) = window() else { return };
        let callback = callback.clone();
        let closure = Closure::<dyn Fn()>::new(move || callback(is_begun));
        let listener = closure.as_ref().unchecked_ref();
        if window
            .add_event_listener_with_callback(event, listener)
            .is_ok()
        {
            // The page listens until it is closed.
            closure.forget();
        }
    }
}
