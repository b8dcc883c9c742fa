//! Files that readers take with them.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::window;

/// Hands a file to the reader, under this name.
pub fn save(name: &str, mime: &str, bytes: &[u8]) {
    let handed_over = || {
        let properties = BlobPropertyBag::new();
        properties.set_type(mime);
        let parts = Array::of1(&Uint8Array::from(bytes));
        let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &properties).ok()?;
        let address = Url::create_object_url_with_blob(&blob).ok()?;
        let document = window()?.document()?;
        let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&address);
        link.set_download(name);
        link.click();
        // The browser has taken the file by now; its address is no longer
        // needed.
        Url::revoke_object_url(&address).ok()
    };
    // A browser that forbids downloads says so itself.
    let _ = handed_over();
}
