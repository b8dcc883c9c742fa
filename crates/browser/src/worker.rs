//! Workers: starting one from the page, and speaking to the page from inside.
//!
//! A worker is started with what the page has loaded already: the compiled
//! module itself, and the address of the script that goes with it. Nothing is
//! downloaded or compiled a second time.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Array, Float64Array, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    DedicatedWorkerGlobalScope, ErrorEvent, Event, MessageEvent, Worker, WorkerOptions, WorkerType,
};

use super::fetch::{self, FetchError};
use super::frame::spawn;
use super::{inside, window};

/// The script that starts this program in a worker, beside the page.
pub const FILE: &str = "worker.mjs";
/// More than any of its scripts has.
const MAX_BYTES: u64 = 8 * 1024 * 1024;

thread_local! {
    /// Whether a worker was ever started.
    static IS_ASKED_FOR: Cell<bool> = const { Cell::new(false) };
}

/// Why a worker does not work.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorkerError {
    /// The browser lets the page have none.
    #[error("the browser lets the page have no worker")]
    Refused,
    /// A file that it starts from did not come.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// All its files come, and it does not start.
    #[error("the worker does not start")]
    NotStarted,
    /// It has worked, and does no longer.
    #[error("the worker has stopped")]
    Stopped,
}

/// What happens to a worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    /// It says something.
    Said(String),
    /// It will say nothing more.
    Ended(WorkerError),
}

/// A worker of this page. It ends when dropped.
pub struct Helper {
    worker: Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
}

impl Helper {
    /// Starts this program in a worker.
    ///
    /// # Errors
    /// [`WorkerError::Refused`] where that cannot be. What happens later is told
    /// to the callback.
    pub fn start(callback: impl FnMut(Happening) + 'static) -> Result<Self, WorkerError> {
        IS_ASKED_FOR.set(true);
        let script = fetch::resolve("./", FILE)?;
        let program = own_script().ok_or(WorkerError::Refused)?;
        let start = start_message(&program).ok_or(WorkerError::Refused)?;
        let worker = match inside::address(&script) {
            // Not of the type of modules, which browsers refuse it from a disk.
            Some(inside) => Worker::new(&inside),
            None => {
                let options = WorkerOptions::new();
                options.set_type(WorkerType::Module);
                Worker::new_with_options(&script, &options)
            }
        };
        let worker = worker.map_err(|_| WorkerError::Refused)?;
        let callback = Rc::new(RefCell::new(callback));
        let has_spoken = Rc::new(Cell::new(false));
        let on_message = {
            let callback = Rc::clone(&callback);
            let has_spoken = Rc::clone(&has_spoken);
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                let Some(text) = event.data().as_string() else {
                    return;
                };
                has_spoken.set(true);
                (callback.borrow_mut())(Happening::Said(text));
            })
        };
        let on_error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // What went wrong is dealt with here; the console need not say so.
            if event.dyn_ref::<ErrorEvent>().is_some() {
                event.prevent_default();
            }
            if has_spoken.get() {
                (callback.borrow_mut())(Happening::Ended(WorkerError::Stopped));
                return;
            }
            let files = [script.clone(), program.clone()];
            // Whoever started it may have given it up meanwhile.
            let callback = Rc::downgrade(&callback);
            spawn(async move {
                let why = why_not_started(&files).await;
                if let Some(callback) = callback.upgrade() {
                    (callback.borrow_mut())(Happening::Ended(why));
                }
            });
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        let posted = worker.post_message(&start);
        posted.map_err(|_| WorkerError::Refused)?;
        Ok(Self {
            worker,
            _on_message: on_message,
            _on_error: on_error,
        })
    }

    /// Says something, with a block of numbers if there is one. Whether the
    /// browser took it.
    pub fn say(&self, text: &str, values: Option<&[f64]>) -> bool {
        let Some(values) = values else {
            return self.worker.post_message(&text.into()).is_ok();
        };
        let block = Float64Array::from(values);
        let message = Array::of2(&text.into(), &block);
        let transfer = Array::of1(&block.buffer());
        self.worker
            .post_message_with_transfer(&message, &transfer)
            .is_ok()
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// Fetches the script of workers before anybody asks, for the browser to keep
/// as long as it keeps such files: the rest of a worker has come with the page.
pub async fn fetch_ahead() {
    if !IS_ASKED_FOR.get()
        && let Ok(script) = fetch::resolve("./", FILE)
    {
        // What does not come now is asked for again when it is needed.
        let _ = fetch::bytes(&script, MAX_BYTES, |_| {}).await;
    }
}

/// Why a worker has not started. A browser says no more than that it has not:
/// the files that it starts from are asked for once more.
async fn why_not_started(files: &[String]) -> WorkerError {
    for file in files {
        if let Err(error) = fetch::bytes(file, MAX_BYTES, |_| {}).await {
            return error.into();
        }
    }
    WorkerError::NotStarted
}

/// The first message: the script that the page runs, and the module; of a page
/// that holds all files, these too, for its worker can fetch none.
fn start_message(program: &str) -> Option<Object> {
    let message = Object::new();
    Reflect::set(&message, &"script".into(), &program.into()).ok()?;
    Reflect::set(&message, &"module".into(), &wasm_bindgen::module()).ok()?;
    if let Some(files) = inside::files() {
        Reflect::set(&message, &"files".into(), &files).ok()?;
    }
    Some(message)
}

/// The address of the script that goes with this module. The page names both
/// in its head, to have them early; their names differ in how they end.
fn own_script() -> Option<String> {
    if inside::file(inside::PROGRAM).is_some() {
        return Some(inside::PROGRAM.to_owned());
    }
    let document = window()?.document()?;
    let href = |selector: &str| {
        let link = document.query_selector(selector).ok()??;
        link.get_attribute("href")
    };
    let module = href("link[rel=preload][type='application/wasm']")?;
    let script = format!("{}.js", module.strip_suffix("_bg.wasm")?);
    fetch::resolve("./", &script).ok()
}

/// The inside of a worker.
pub struct Scope {
    scope: DedicatedWorkerGlobalScope,
}

impl Scope {
    /// Where this program runs in a worker; none on a page.
    #[must_use]
    pub fn here() -> Option<Self> {
        let scope = js_sys::global().dyn_into().ok()?;
        Some(Self { scope })
    }

    /// Calls back with every message from the page, for as long as the worker
    /// lives.
    pub fn on_message(&self, mut callback: impl FnMut(String, Vec<f64>) + 'static) {
        let closure = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let data = event.data();
            if let Some(text) = data.as_string() {
                callback(text, Vec::new());
            } else if let Some(parts) = data.dyn_ref::<Array>()
                && let Some(text) = parts.get(0).as_string()
                && let Ok(values) = parts.get(1).dyn_into::<Float64Array>()
            {
                callback(text, values.to_vec());
            }
        });
        self.scope
            .set_onmessage(Some(closure.as_ref().unchecked_ref()));
        closure.forget();
    }

    /// Says something to the page.
    pub fn post(&self, text: &str) {
        // A text can always be posted.
        let _ = self.scope.post_message(&text.into());
    }

    /// Milliseconds since the worker began.
    #[must_use]
    pub fn now_ms(&self) -> f64 {
        self.scope.performance().map_or(0.0, |clock| clock.now())
    }

    /// Work in turns, with the messages that came meanwhile in between.
    pub fn turns(&self, callback: impl FnMut() -> bool + 'static) -> Turns {
        Turns::new(self.scope.clone(), callback)
    }
}

/// Calls back again and again, when asked to, for as long as the callback says
/// that there is more to do.
pub struct Turns {
    inner: Rc<TurnsInner>,
}

struct TurnsInner {
    scope: DedicatedWorkerGlobalScope,
    is_asked: Cell<bool>,
    closure: RefCell<Option<Closure<dyn FnMut()>>>,
}

impl Turns {
    fn new(
        scope: DedicatedWorkerGlobalScope,
        mut callback: impl FnMut() -> bool + 'static,
    ) -> Self {
        let inner = Rc::new(TurnsInner {
            scope,
            is_asked: Cell::new(false),
            closure: RefCell::new(None),
        });
        let weak = Rc::downgrade(&inner);
        let closure = Closure::new(move || {
            let Some(inner) = weak.upgrade() else { return };
            inner.is_asked.set(false);
            if callback() {
                inner.ask();
            }
        });
        *inner.closure.borrow_mut() = Some(closure);
        Self { inner }
    }

    /// Asks for a turn.
    pub fn ask(&self) {
        self.inner.ask();
    }
}

impl TurnsInner {
    fn ask(&self) {
        if self.is_asked.get() {
            return;
        }
        let closure = self.closure.borrow();
        let Some(closure) = closure.as_ref() else {
            return;
        };
        let listener: &JsValue = closure.as_ref();
        let asked = self
            .scope
            .set_timeout_with_callback_and_timeout_and_arguments_0(listener.unchecked_ref(), 0);
        self.is_asked.set(asked.is_ok());
    }
}
