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
    /// P: the view on stage.
    Present,
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
    let is_bare = !(event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key());
    if is_bare && (key == "p" || (!key.is_ascii() && event.code() == "KeyP")) {
        return Some(Wish::Present);
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

/// A key pressed by itself or with Shift.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// What it means, as the browser says: `PageDown`, `a`, `A`, `é`.
    pub key: String,
    /// Where it is on the keyboard: `KeyA`.
    pub place: String,
}

/// Takes keys before anything on the page does, until it is dropped.
pub struct Grasp {
    closure: Closure<dyn FnMut(KeyboardEvent)>,
}

impl Grasp {
    /// Calls back for each key; it says whether it took it, and then nothing else
    /// on the page gets it. Keys in a field, in a list to choose from or in an
    /// open dialogue are theirs, and so are those with Ctrl, Alt or Cmd.
    pub fn new(mut take: impl FnMut(&Press) -> bool + 'static) -> Self {
        let closure = Closure::new(move |event: KeyboardEvent| {
            let is_command = event.ctrl_key() || event.meta_key() || event.alt_key();
            if is_command || event.is_composing() || is_elsewhere() || is_at_list() {
                return;
            }
            let press = Press {
                key: event.key(),
                place: event.code(),
            };
            if take(&press) {
                event.prevent_default();
                event.stop_propagation();
            }
        });
        let grasp = Self { closure };
        if let Some(window) = window() {
            let function = grasp.closure.as_ref().unchecked_ref();
            // Without it the buttons are still there.
            let _ = window.add_event_listener_with_callback_and_bool("keydown", function, true);
        }
        grasp
    }
}

impl Drop for Grasp {
    fn drop(&mut self) {
        if let Some(window) = window() {
            let function = self.closure.as_ref().unchecked_ref();
            let _ = window.remove_event_listener_with_callback_and_bool("keydown", function, true);
        }
    }
}

/// Whether the focus is in a list to choose from.
fn is_at_list() -> bool {
    let document = window().and_then(|window| window.document());
    let active = document.and_then(|document| document.active_element());
    active.is_some_and(|element| element.tag_name() == "SELECT")
}
