//! Work timed to the browser's frames, and work put off.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::{parent, window};

/// What the browser calls with the frame's time.
type FrameCallback = Closure<dyn FnMut(f64)>;

/// Calls back once before the next frame is drawn, however often it is asked
/// to in between.
#[derive(Clone)]
pub struct NextFrame {
    inner: Rc<Inner>,
}

struct Inner {
    /// The frame that was asked for and has not come.
    asked: Cell<Option<i32>>,
    closure: RefCell<Option<FrameCallback>>,
}

impl NextFrame {
    /// `callback` gets the frame's time in milliseconds and says whether it
    /// wants the next one too.
    pub fn new(mut callback: impl FnMut(f64) -> bool + 'static) -> Self {
        let inner = Rc::new(Inner {
            asked: Cell::new(None),
            closure: RefCell::new(None),
        });
        let weak = Rc::downgrade(&inner);
        let closure = Closure::new(move |time_ms: f64| {
            let Some(inner) = weak.upgrade() else { return };
            inner.asked.set(None);
            if callback(time_ms) {
                inner.ask();
            }
        });
        *inner.closure.borrow_mut() = Some(closure);
        Self { inner }
    }

    /// Asks for the callback before the next frame.
    pub fn ask(&self) {
        self.inner.ask();
    }
}

impl Inner {
    fn ask(&self) {
        if self.asked.get().is_some() {
            return;
        }
        let closure = self.closure.borrow();
        let (Some(window), Some(closure)) = (window(), closure.as_ref()) else {
            return;
        };
        let asked = window.request_animation_frame(closure.as_ref().unchecked_ref());
        self.asked.set(asked.ok());
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        // A frame that comes now would call what is gone.
        if let (Some(window), Some(asked)) = (window(), self.asked.take()) {
            // A number that the browser gave is one that it takes back.
            let _ = window.cancel_animation_frame(asked);
        }
    }
}

/// Works on something that has to wait in between.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}

/// Lets the browser draw what is on the page before work goes on. A page that
/// nobody sees is not drawn; there it does not wait, nor in a frame, which may be
/// out of sight without being told.
pub async fn drawn() {
    called_back(|callback| {
        window().is_some_and(|window| {
            let is_seen = window.document().is_some_and(|page| !page.hidden());
            is_seen && !parent::is_framed() && window.request_animation_frame(callback).is_ok()
        })
    })
    .await;
    breath().await;
}

/// Lets the browser do what waits for it, such as a reader's press, before work
/// goes on.
pub async fn breath() {
    called_back(|callback| {
        window().is_some_and(|window| window.set_timeout_with_callback(callback).is_ok())
    })
    .await;
}

/// Waits until the browser has nothing else to do; where it cannot tell, not at
/// all.
pub async fn idle() {
    called_back(|callback| {
        window().is_some_and(|window| window.request_idle_callback(callback).is_ok())
    })
    .await;
}

/// Lets so many milliseconds go by.
pub async fn pause(ms: i32) {
    called_back(|callback| {
        window().is_some_and(|window| {
            let asked = window.set_timeout_with_callback_and_timeout_and_arguments_0(callback, ms);
            asked.is_ok()
        })
    })
    .await;
}

/// Waits until the browser calls back, where `ask` could have it do so.
async fn called_back(ask: impl Fn(&Function) -> bool) {
    let called = Promise::new(&mut |resolve, _| {
        if !ask(&resolve) {
            // There is nothing to wait for.
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    });
    // It is never refused.
    let _ = JsFuture::from(called).await;
}

/// Calls back when nothing more has been asked for a while.
#[derive(Clone)]
pub struct Settled {
    inner: Rc<SettledInner>,
}

struct SettledInner {
    delay_ms: i32,
    timer: Cell<Option<i32>>,
    closure: RefCell<Option<Closure<dyn FnMut()>>>,
}

impl Settled {
    /// Waits for `delay_ms` of quiet, then calls back.
    pub fn new(delay_ms: i32, mut callback: impl FnMut() + 'static) -> Self {
        let inner = Rc::new(SettledInner {
            delay_ms,
            timer: Cell::new(None),
            closure: RefCell::new(None),
        });
        let weak = Rc::downgrade(&inner);
        let closure = Closure::new(move || {
            if let Some(inner) = weak.upgrade() {
                inner.timer.set(None);
                callback();
            }
        });
        *inner.closure.borrow_mut() = Some(closure);
        Self { inner }
    }

    /// Starts the wait anew.
    pub fn ask(&self) {
        self.cancel();
        let closure = self.inner.closure.borrow();
        let (Some(window), Some(closure)) = (window(), closure.as_ref()) else {
            return;
        };
        let listener = closure.as_ref().unchecked_ref();
        let delay_ms = self.inner.delay_ms;
        let timer =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(listener, delay_ms);
        self.inner.timer.set(timer.ok());
    }

    /// Gives up the wait.
    pub fn cancel(&self) {
        self.inner.cancel();
    }
}

impl SettledInner {
    fn cancel(&self) {
        if let (Some(window), Some(timer)) = (window(), self.timer.take()) {
            window.clear_timeout_with_handle(timer);
        }
    }
}

impl Drop for SettledInner {
    fn drop(&mut self) {
        self.cancel();
    }
}
