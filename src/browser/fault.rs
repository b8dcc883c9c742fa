//! What happens when the program itself is at fault.
//!
//! After a panic no code of ours may run, so the page's start-up script draws
//! the message; it only needs to be told the words.

use std::cell::RefCell;
use std::panic::PanicHookInfo;

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

use super::{address, window};

/// What a reader is told of a fault, in the language of the page.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// What has happened.
    pub title: String,
    /// What a reader can do.
    pub sentence: String,
    /// The button that copies the report.
    pub copy: String,
    /// The same once it is copied.
    pub copied: String,
    /// The button that loads the page again.
    pub reload: String,
}

thread_local! {
    static WORDS: RefCell<Words> = RefCell::default();
}

/// Has faults shown from now on.
pub fn watch() {
    std::panic::set_hook(Box::new(|info| show(info)));
}

/// Changes the words in which a fault would be told.
pub fn speak(words: Words) {
    WORDS.set(words);
}

fn show(info: &PanicHookInfo<'_>) {
    let report = format!(
        "Learning City Index Explorer {}\n{info}\n{}\n{}",
        env!("CARGO_PKG_VERSION"),
        address::with_query(&address::query()),
        window()
            .and_then(|window| window.navigator().user_agent().ok())
            .unwrap_or_default()
    );
    // The words may be under change at this very moment.
    let words = WORDS
        .try_with(|words| words.try_borrow().map(|words| words.clone()).ok())
        .ok()
        .flatten()
        .unwrap_or_default();
    let detail = Object::new();
    let parts = [
        ("title", &words.title),
        ("sentence", &words.sentence),
        ("copy", &words.copy),
        ("copied", &words.copied),
        ("reload", &words.reload),
        ("report", &report),
    ];
    for (key, text) in parts {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&detail, &key.into(), &JsValue::from_str(text));
    }
    web_sys::console::error_1(&JsValue::from_str(&report));
    let settings = CustomEventInit::new();
    settings.set_detail(&detail);
    if let (Some(window), Ok(event)) = (
        window(),
        CustomEvent::new_with_event_init_dict("lci-fault", &settings),
    ) {
        // Nobody cancels it, and a window takes any event.
        let _ = window.dispatch_event(&event);
    }
}
