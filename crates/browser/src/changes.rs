//! Elements below one that come and go, or change what they can be used for.

use js_sys::Array;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MutationObserver, MutationObserverInit, MutationRecord};

/// Watches what is below one element until dropped.
pub struct Changes {
    observer: MutationObserver,
    _closure: Closure<dyn FnMut(Array)>,
}

/// Some of what has changed.
pub struct Batch(Array);

impl Changes {
    /// Calls back after elements have come or gone or one of these attributes
    /// has changed, before the browser does anything else; none where it cannot
    /// watch.
    pub fn new(
        element: &Element,
        attributes: &[&str],
        mut callback: impl FnMut(&Batch) + 'static,
    ) -> Option<Self> {
        let closure = Closure::<dyn FnMut(Array)>::new(move |records| callback(&Batch(records)));
        let observer = MutationObserver::new(closure.as_ref().unchecked_ref()).ok()?;
        let what = MutationObserverInit::new();
        what.set_subtree(true);
        what.set_child_list(true);
        let attributes: Array = attributes.iter().copied().map(JsValue::from_str).collect();
        what.set_attribute_filter(&attributes);
        observer.observe_with_options(element, &what).ok()?;
        Some(Self {
            observer,
            _closure: closure,
        })
    }

    /// What has changed and was not called back for; now it will not be.
    pub fn take(&self) -> Batch {
        Batch(self.observer.take_records())
    }
}

impl Drop for Changes {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl Batch {
    /// Whether an element was taken out, even if only to be put elsewhere.
    pub fn has_taken(&self, element: &Element) -> bool {
        self.0.iter().any(|record| {
            let nodes = record.unchecked_into::<MutationRecord>().removed_nodes();
            (0..nodes.length())
                .filter_map(|index| nodes.item(index))
                .any(|node| node.contains(Some(element)))
        })
    }
}
