//! The keyboard's focus, moved without moving the page.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    /// An element that takes the focus as it is asked to.
    type Focusable;

    #[wasm_bindgen(method, catch)]
    fn focus(this: &Focusable, options: &Object) -> Result<(), JsValue>;
}

/// Gives an element the focus and leaves everything where it is seen.
pub fn take_in_place(element: &HtmlElement) {
    let options = Object::new();
    // Setting a property of a fresh plain object cannot fail.
    let _ = Reflect::set(&options, &"preventScroll".into(), &true.into());
    let element: &Focusable = element.unchecked_ref();
    // What cannot take the focus leaves it where it is.
    let _ = element.focus(&options);
}
