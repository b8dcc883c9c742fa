//! Printing.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use super::window;

/// How long the page has to dress for paper before the dialogue takes it.
const DRESSING_MS: i32 = 120;

thread_local! {
    static IS_PRINTING: Cell<bool> = const { Cell::new(false) };
    static DRESS: RefCell<Option<Rc<dyn Fn()>>> = const { RefCell::new(None) };
}

/// Whether the page is dressed for paper. It may be taken at any moment, so
/// what changes must be drawn at once and not in the next frame.
#[must_use]
pub fn is_printing() -> bool {
    IS_PRINTING.get()
}

/// Calls back whenever the page must be dressed for paper or for the screen
/// again, whoever prints, for as long as the page lives.
pub fn on_print(dress: impl Fn() + 'static) {
    DRESS.set(Some(Rc::new(dress)));
    for (event, is_begun) in [("beforeprint", true), ("afterprint", false)] {
        let Some(window) = window() else { return };
        let closure = Closure::<dyn Fn()>::new(move || turn(is_begun));
        let listener = closure.as_ref().unchecked_ref();
        if window
            .add_event_listener_with_callback(event, listener)
            .is_ok()
        {
            // The page listens until it is closed.
            closure.forget();
        }
    }
    on_print_media();
}

/// A page that is shown as paper without being printed, as developers and some
/// programs that make documents do, is told by its media alone.
fn on_print_media() {
    let query = window().and_then(|window| window.match_media("print").ok().flatten());
    let Some(query) = query else { return };
    let asked = query.clone();
    let closure = Closure::<dyn Fn()>::new(move || turn(asked.matches()));
    let listener = closure.as_ref().unchecked_ref();
    if query
        .add_event_listener_with_callback("change", listener)
        .is_ok()
    {
        // The page listens until it is closed, and keeps its query with that.
        closure.forget();
    }
}

/// Dresses the page for paper and opens the browser's printing dialogue.
///
/// A browser that cannot print, or a page that is not allowed to, does
/// nothing: the browser's own menu still prints.
pub fn print() {
    turn(true);
    let open = Closure::once_into_js(|| {
        if let Some(window) = window()
            && window.print().is_err()
        {
            turn(false);
        }
    });
    if let Some(window) = window() {
        let open = open.unchecked_ref();
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(open, DRESSING_MS);
    }
}

fn turn(is_begun: bool) {
    if IS_PRINTING.replace(is_begun) == is_begun {
        return;
    }
    let dress = DRESS.with_borrow(Clone::clone);
    if let Some(dress) = dress {
        dress();
    }
}
