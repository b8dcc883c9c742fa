//! Giving the reader a file.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::window;

/// How long a file is kept for the browser to fetch it from the page.
const KEPT_MS: i32 = 60_000;

/// Saves bytes under a name as a file of a kind such as `text/csv`; false
/// where the browser cannot.
#[must_use]
pub fn save(name: &str, kind: &str, bytes: &[u8]) -> bool {
    offer(name, kind, bytes).is_some()
}

fn offer(name: &str, kind: &str, bytes: &[u8]) -> Option<()> {
    let window = window()?;
    let document = window.document()?;
    let settings = BlobPropertyBag::new();
    settings.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &settings).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    let forget = Closure::once_into_js(move || {
        // An address that is gone already is all that could be wrong here.
        let _ = Url::revoke_object_url(&url);
    });
    window
        .set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), KEPT_MS)
        .ok()?;
    Some(())
}
