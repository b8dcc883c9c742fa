//! The types of elements, for views that speak of elements that they made
//! themselves. Nothing else of the browser leaves this crate.

pub use wasm_bindgen::JsCast;
pub use web_sys::{Element, HtmlElement, HtmlInputElement};
