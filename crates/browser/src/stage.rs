//! A page shown to a room: the whole screen, kept awake, and a second window.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Math, Promise, Reflect};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::{address, window};

#[wasm_bindgen]
extern "C" {
    /// An element that can have the whole screen. `web-sys` throws the promise
    /// away, and a refusal would be reported as a fault of the page.
    type Screenable;

    #[wasm_bindgen(method, catch, js_name = requestFullscreen)]
    fn request(this: &Screenable) -> Result<Promise, JsValue>;

    /// The document in this respect.
    type ScreenOwner;

    #[wasm_bindgen(method, catch, js_name = exitFullscreen)]
    fn leave(this: &ScreenOwner) -> Result<Promise, JsValue>;

    /// What keeps the screen awake; `web-sys` counts it as unstable.
    type Locks;

    #[wasm_bindgen(method, catch)]
    fn request(this: &Locks, kind: &str) -> Result<Promise, JsValue>;

    /// The screen kept awake.
    type Lock;

    #[wasm_bindgen(method, catch)]
    fn release(this: &Lock) -> Result<Promise, JsValue>;
}

/// Asks for the whole screen, which a browser grants only upon a press. Without
/// it the page fills its window.
pub fn take_screen() {
    let root = window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    let Some(root) = root else { return };
    let asked = root.unchecked_ref::<Screenable>().request();
    forget(asked);
}

/// Gives the screen back.
pub fn leave_screen() {
    let document = window().and_then(|window| window.document());
    let Some(document) = document else { return };
    if document.fullscreen_element().is_some() {
        forget(document.unchecked_ref::<ScreenOwner>().leave());
    }
}

/// Whether the page has the whole screen.
#[must_use]
pub fn has_screen() -> bool {
    let document = window().and_then(|window| window.document());
    document.is_some_and(|document| document.fullscreen_element().is_some())
}

/// Whether it is granted or not is seen on the screen.
fn forget(asked: Result<Promise, JsValue>) {
    // Old browsers give no promise.
    if let Ok(promise) = asked
        && promise.has_type::<Promise>()
    {
        spawn_local(async {
            let _ = JsFuture::from(promise).await;
        });
    }
}

/// A listener on an event of the document, until it is dropped.
pub struct Heard {
    event: &'static str,
    closure: Closure<dyn FnMut()>,
}

impl Heard {
    /// Calls back when the page takes the whole screen or gives it back.
    pub fn screen(callback: impl FnMut() + 'static) -> Self {
        Self::new("fullscreenchange", callback)
    }

    fn new(event: &'static str, callback: impl FnMut() + 'static) -> Self {
        let closure = Closure::<dyn FnMut()>::new(callback);
        if let Some(document) = window().and_then(|window| window.document()) {
            let listener: &Function = closure.as_ref().unchecked_ref();
            // Without it the button still works.
            let _ = document.add_event_listener_with_callback(event, listener);
        }
        Self { event, closure }
    }
}

impl Drop for Heard {
    fn drop(&mut self) {
        if let Some(document) = window().and_then(|window| window.document()) {
            let listener: &Function = self.closure.as_ref().unchecked_ref();
            let _ = document.remove_event_listener_with_callback(self.event, listener);
        }
    }
}

/// The screen is kept awake until this is dropped, where the browser can.
pub struct Awake {
    wanted: Rc<Wanted>,
    _heard: Heard,
}

#[derive(Default)]
struct Wanted {
    is_over: Cell<bool>,
    lock: RefCell<Option<Lock>>,
}

impl Awake {
    /// Keeps it awake from now on.
    #[must_use]
    pub fn keep() -> Self {
        let wanted = Rc::new(Wanted::default());
        let again = Rc::clone(&wanted);
        ask(&wanted);
        // A browser lets the screen go to sleep when another page is in front,
        // and does not take that back by itself.
        let heard = Heard::new("visibilitychange", move || {
            let document = window().and_then(|window| window.document());
            if document.is_some_and(|document| !document.hidden()) {
                ask(&again);
            }
        });
        Self {
            wanted,
            _heard: heard,
        }
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        self.wanted.is_over.set(true);
        let lock = self.wanted.lock.borrow_mut().take();
        if let Some(lock) = lock {
            forget(lock.release());
        }
    }
}

fn ask(wanted: &Rc<Wanted>) {
    let navigator = window().map(|window| window.navigator());
    let locks = navigator.and_then(|navigator| Reflect::get(&navigator, &"wakeLock".into()).ok());
    let Some(locks) = locks.filter(JsValue::is_object) else {
        return;
    };
    let Ok(asked) = locks.unchecked_ref::<Locks>().request("screen") else {
        return;
    };
    let wanted = Rc::clone(wanted);
    spawn_local(async move {
        // Refused, say for want of power: the screen does as it does.
        let Ok(lock) = JsFuture::from(asked).await else {
            return;
        };
        let lock: Lock = lock.unchecked_into();
        if wanted.is_over.get() {
            return forget(lock.release());
        }
        let before = wanted.lock.replace(Some(lock));
        if let Some(before) = before {
            forget(before.release());
        }
    });
}

/// Letters and digits that no other talk of this reader has.
#[must_use]
pub fn fresh_id() -> String {
    // Below 2^32 each.
    let part = || (Math::random() * f64::from(u32::MAX)) as u32;
    format!("{:08x}{:08x}", part(), part())
}

/// Opens this page in a window of its own with another query and fragment, or
/// brings the one of that name to the front. Whether the browser let it.
#[must_use]
pub fn open_beside(query: &str, fragment: &str, name: &str) -> bool {
    let url = format!("{}#{fragment}", address::with_query(query));
    let look = "popup,width=960,height=720";
    let opened = window().and_then(|window| {
        let opened = window.open_with_url_and_target_and_features(&url, name, look);
        opened.ok().flatten()
    });
    opened.is_some()
}

/// Closes the window that this page is in, if a script opened it.
pub fn close_window() {
    if let Some(window) = window() {
        // One that a reader opened stays.
        let _ = window.close();
    }
}
