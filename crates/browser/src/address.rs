//! The address bar: the query of the current page and its history.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use super::window;

/// The query of the current address, without its question mark.
#[must_use]
pub fn query() -> String {
    let search = window()
        .and_then(|window| window.location().search().ok())
        .unwrap_or_default();
    search.trim_start_matches('?').to_owned()
}

/// The part of the current address after its `#`, which is never sent anywhere.
#[must_use]
pub fn fragment() -> String {
    let hash = window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// The whole address that this page would have with another query.
#[must_use]
pub fn with_query(query: &str) -> String {
    let Some(location) = window().map(|window| window.location()) else {
        return String::new();
    };
    let origin = location
        .origin()
        .ok()
        .filter(|origin| origin != "null")
        .unwrap_or_else(|| "file://".to_owned());
    let path = location.pathname().unwrap_or_default();
    if query.is_empty() {
        format!("{origin}{path}")
    } else {
        format!("{origin}{path}?{query}")
    }
}

/// What happens to the current entry of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// It gets the new address.
    Replace,
    /// It stays, and Back returns to it.
    Push,
}

/// Writes the query into the address bar. An address that is there already is
/// left alone, so that equal states make one entry.
///
/// A browser that refuses (some limit writes, some forbid them on local
/// files) loses a link, not the page: the answer says whether it was written.
pub fn write(query: &str, entry: Entry) -> bool {
    if self::query() == query {
        return true;
    }
    let Some(history) = window().and_then(|window| window.history().ok()) else {
        return false;
    };
    let url = with_query(query);
    let written = match entry {
        Entry::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(&url)),
        Entry::Push => history.push_state_with_url(&JsValue::NULL, "", Some(&url)),
    };
    written.is_ok()
}

/// Calls back whenever the reader goes back or forward, for as long as the
/// page lives.
pub fn on_travel(callback: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn()>::new(callback);
    let listener = closure.as_ref().unchecked_ref();
    if window
        .add_event_listener_with_callback("popstate", listener)
        .is_ok()
    {
        // The page listens until it is closed.
        closure.forget();
    }
}
