//! The keyboard's focus: where it is, and moving it without moving the page.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

use super::window;

#[wasm_bindgen]
extern "C" {
    /// An element that takes the focus as it is asked to.
    type Focusable;

    #[wasm_bindgen(method, catch)]
    fn focus(this: &Focusable, options: &Object) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch, js_name = scrollIntoView)]
    fn scroll_into_view(this: &Focusable, options: &Object) -> Result<(), JsValue>;
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

/// Scrolls at once, and no further than an element needs to be seen.
pub fn reveal(element: &HtmlElement) {
    let options = Object::new();
    for (name, value) in [
        ("block", "nearest"),
        ("inline", "nearest"),
        ("behavior", "instant"),
    ] {
        // As above.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let element: &Focusable = element.unchecked_ref();
    // What is on no page is nowhere to be seen.
    let _ = element.scroll_into_view(&options);
}

/// Whether an element has the focus.
pub fn has_focus(element: &Element) -> bool {
    active().as_ref() == Some(element)
}

/// Whether no element has the focus but the page as a whole.
pub fn is_nowhere() -> bool {
    active().is_none_or(|active| active.tag_name() == "BODY")
}

fn active() -> Option<Element> {
    window()?.document()?.active_element()
}
