//! Elements that change their size.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};

/// Watches one element until dropped.
pub struct Watch {
    observer: ResizeObserver,
    _closure: Closure<dyn FnMut(Array)>,
}

impl Watch {
    /// Calls back now and whenever the element's size changes; none where the
    /// browser cannot watch.
    pub fn new(element: &Element, mut callback: impl FnMut() + 'static) -> Option<Self> {
        let closure = Closure::<dyn FnMut(Array)>::new(move |_| callback());
        let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self {
            observer,
            _closure: closure,
        })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
