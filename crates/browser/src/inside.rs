//! Files that are inside the page itself, where the explorer is one file that
//! opens from a disk: nothing can be fetched there. Such a page has a map of
//! them, by their addresses as seen from the page (`crates/xtask/src/single`).

use std::cell::RefCell;
use std::collections::HashMap;

use js_sys::{Map, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, Url};

use super::window;

/// The name of the script of this program in such a page.
pub(crate) const PROGRAM: &str = "program.js";

thread_local! {
    /// The addresses that files were given, which they keep.
    static GIVEN: RefCell<HashMap<String, String>> = RefCell::default();
}

/// All of them; none where files are beside the page.
pub(crate) fn files() -> Option<Map> {
    let files = Reflect::get(&js_sys::global(), &"lciFiles".into()).ok()?;
    files.dyn_into().ok()
}

/// The file that an address means. It may be relative to the page.
pub(crate) fn file(url: &str) -> Option<Blob> {
    files()?
        .get(&JsValue::from_str(&name(url)?))
        .dyn_into()
        .ok()
}

/// Where the file that an address means can be had; none if it is not inside.
pub(crate) fn address(url: &str) -> Option<String> {
    let name = name(url)?;
    if let Some(given) = GIVEN.with_borrow(|given| given.get(&name).cloned()) {
        return Some(given);
    }
    let address = Url::create_object_url_with_blob(&file(url)?).ok()?;
    GIVEN.with_borrow_mut(|given| given.insert(name, address.clone()));
    Some(address)
}

/// An address as seen from the page, without what may follow a file's name.
fn name(url: &str) -> Option<String> {
    let page = window()?.document()?.base_uri().ok()??;
    let home = Url::new_with_base("./", &page).ok()?;
    let url = Url::new_with_base(url, &page).ok()?;
    url.set_search("");
    url.set_hash("");
    let name = url.href();
    Some(name.strip_prefix(&home.href())?.to_owned())
}
