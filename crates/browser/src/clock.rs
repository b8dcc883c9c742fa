//! What day it is for the reader.

use js_sys::Date;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use super::window;

/// This moment in UTC, as ISO 8601 writes it.
#[must_use]
pub fn now() -> String {
    Date::new_0().to_iso_string().into()
}

/// Today where the reader is, as ISO 8601 writes it.
#[must_use]
pub fn today() -> String {
    let now = Date::new_0();
    format!(
        "{:04}-{:02}-{:02}",
        now.get_full_year(),
        now.get_month() + 1,
        now.get_date()
    )
}

/// Milliseconds on the reader's clock, which goes on while a page sleeps.
#[must_use]
pub fn clock_ms() -> f64 {
    Date::now()
}

/// Calls back again and again until dropped.
pub struct Ticks {
    timer: Option<i32>,
    _closure: Closure<dyn FnMut()>,
}

impl Ticks {
    /// Every so many milliseconds, later where the browser has more to do.
    pub fn every(period_ms: i32, callback: impl FnMut() + 'static) -> Self {
        let closure = Closure::<dyn FnMut()>::new(callback);
        let timer = window().and_then(|window| {
            let listener = closure.as_ref().unchecked_ref();
            let timer =
                window.set_interval_with_callback_and_timeout_and_arguments_0(listener, period_ms);
            timer.ok()
        });
        Self {
            timer,
            _closure: closure,
        }
    }
}

impl Drop for Ticks {
    fn drop(&mut self) {
        if let (Some(window), Some(timer)) = (window(), self.timer.take()) {
            window.clear_interval_with_handle(timer);
        }
    }
}
