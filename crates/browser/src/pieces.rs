//! Long work done piece by piece, with the page drawn in between.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use super::window;

/// For how long pieces are done in one go. A frame has room for it.
const GO_MS: f64 = 6.0;

/// Calls back again and again until there is nothing left to do, a few
/// milliseconds at a time.
#[derive(Clone)]
pub struct Pieces {
    inner: Rc<Inner>,
}

struct Inner {
    timer: Cell<Option<i32>>,
    closure: RefCell<Option<Closure<dyn FnMut()>>>,
}

impl Pieces {
    /// `piece` does one piece of the work and says whether there is more.
    pub fn new(mut piece: impl FnMut() -> bool + 'static) -> Self {
        let inner = Rc::new(Inner {
            timer: Cell::new(None),
            closure: RefCell::new(None),
        });
        let weak = Rc::downgrade(&inner);
        let closure = Closure::new(move || {
            let Some(inner) = weak.upgrade() else { return };
            inner.timer.set(None);
            let start = now_ms();
            while piece() {
                if now_ms() - start >= GO_MS {
                    inner.ask();
                    return;
                }
            }
        });
        *inner.closure.borrow_mut() = Some(closure);
        Self { inner }
    }

    /// Begins, or goes on if it has begun already.
    pub fn start(&self) {
        self.inner.ask();
    }
}

impl Inner {
    fn ask(&self) {
        if self.timer.get().is_some() {
            return;
        }
        let closure = self.closure.borrow();
        let (Some(window), Some(closure)) = (window(), closure.as_ref()) else {
            return;
        };
        let listener = closure.as_ref().unchecked_ref();
        let timer = window.set_timeout_with_callback(listener);
        self.timer.set(timer.ok());
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let (Some(window), Some(timer)) = (window(), self.timer.take()) {
            window.clear_timeout_with_handle(timer);
        }
    }
}

fn now_ms() -> f64 {
    let performance = window().and_then(|window| window.performance());
    performance.map_or(0.0, |performance| performance.now())
}
