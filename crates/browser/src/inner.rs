//! Frames of our own page within ours, and what they say of themselves.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlIFrameElement, MessageEvent};

use super::window;

/// Hears the height of what a frame shows until dropped.
pub struct Heights {
    listener: Closure<dyn FnMut(MessageEvent)>,
}

impl Heights {
    /// Calls back with the height in CSS pixels, whenever a frame of our own
    /// origin says it.
    #[must_use]
    pub fn of(frame: HtmlIFrameElement, mut callback: impl FnMut(f64) + 'static) -> Option<Self> {
        let window = window()?;
        let origin = window.location().origin().ok()?;
        let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let is_its = match (event.source(), frame.content_window()) {
                (Some(source), Some(inner)) => Object::is(&source, &inner),
                _ => false,
            };
            if !is_its || event.origin() != origin {
                return;
            }
            if let Some(height) = height(&event.data()) {
                callback(height);
            }
        });
        let function = listener.as_ref().unchecked_ref();
        window
            .add_event_listener_with_callback("message", function)
            .ok()?;
        Some(Self { listener })
    }
}

impl Drop for Heights {
    fn drop(&mut self) {
        if let Some(window) = window() {
            let function = self.listener.as_ref().unchecked_ref();
            // One that was never heard is as good as gone.
            let _ = window.remove_event_listener_with_callback("message", function);
        }
    }
}

fn height(message: &JsValue) -> Option<f64> {
    let get = |value: &JsValue, name| Reflect::get(value, &JsValue::from_str(name)).ok();
    let kind = get(message, "type")?.as_string()?;
    let height = get(&get(message, "payload")?, "height")?.as_f64()?;
    (kind == "lci/resize" && height > 0.0).then_some(height)
}
