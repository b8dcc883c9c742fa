//! Keys that mean something wherever the focus is.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

use super::window;

/// What a reader asks for by keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Ctrl+Z, on a Mac Cmd+Z.
    Undo,
    /// Ctrl+Shift+Z or Ctrl+Y, on a Mac with Cmd.
    Redo,
    /// Escape.
    Dismiss,
}

/// Listens to keys until it is dropped.
pub struct Listener {
    closure: Closure<dyn FnMut(KeyboardEvent)>,
}

impl Listener {
    /// Calls back for each wish; it says whether it was granted, and then the
    /// browser does nothing of its own.
    ///
    /// While text is edited, or a dialog is open, undo and redo are theirs.
    pub fn new(mut grant: impl FnMut(Wish) -> bool + 'static) -> Self {
        let closure = Closure::new(move |event: KeyboardEvent| {
            let Some(wish) = wish(&event) else { return };
            if event.default_prevented() || (wish != Wish::Dismiss && is_elsewhere()) {
                return;
            }
            if grant(wish) {
                event.prevent_default();
            }
        });
        let listener = Self { closure };
        if let Some(window) = window() {
            let function = listener.closure.as_ref().unchecked_ref();
            // Without it the buttons are still there.
            let _ = window.add_event_listener_with_callback("keydown", function);
        }
        listener
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = window() {
            let function = self.closure.as_ref().unchecked_ref();
            let _ = window.remove_event_listener_with_callback("keydown", function);
        }
    }
}

fn wish(event: &KeyboardEvent) -> Option<Wish> {
    let key = event.key();
    if key == "Escape" {
        return Some(Wish::Dismiss);
    }
    let is_command = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    // Keyboards of other scripts have no Z: there the place of the key counts.
    let letter = match key.as_str() {
        key if key.len() == 1 => key.to_ascii_lowercase(),
        _ => match event.code().as_str() {
            "KeyZ" => "z".to_owned(),
            "KeyY" => "y".to_owned(),
            _ => return None,
        },
    };
    match (is_command, letter.as_str(), event.shift_key()) {
        (true, "z", false) => Some(Wish::Undo),
        (true, "z", true) | (true, "y", false) => Some(Wish::Redo),
        _ => None,
    }
}

/// Whether text is edited or a dialog is open.
fn is_elsewhere() -> bool {
    let document = window().and_then(|window| window.document());
    let Some(document) = document else {
        return true;
    };
    let has_dialog = document.query_selector("dialog[open]").ok().flatten();
    has_dialog.is_some()
        || document
            .active_element()
            .is_some_and(|element| is_text(&element))
}

/// Whether an element takes text.
fn is_text(element: &Element) -> bool {
    match element.dyn_ref::<HtmlInputElement>() {
        Some(input) => !matches!(
            input.type_().as_str(),
            "range" | "checkbox" | "radio" | "button" | "submit" | "reset" | "color" | "file"
        ),
        None => {
            let is_editable = element.get_attribute("contenteditable");
            element.tag_name() == "TEXTAREA" || is_editable.is_some_and(|value| value != "false")
        }
    }
}
