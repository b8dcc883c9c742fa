//! What happens when the program itself is at fault.
//!
//! After a panic no code of ours may run, so the page's start-up script draws
//! the message; it only needs to be told the words beforehand.

use std::panic::PanicHookInfo;

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use super::page::tell;
use super::{address, window};

/// What a reader is told of a fault.
#[derive(Clone, Debug)]
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

/// Has faults shown from now on.
pub fn watch() {
    std::panic::set_hook(Box::new(report));
}

/// Says in which words a fault would be told.
pub fn speak(words: &Words) {
    let detail = Object::new();
    let parts = [
        ("title", &words.title),
        ("sentence", &words.sentence),
        ("copy", &words.copy),
        ("copied", &words.copied),
        ("reload", &words.reload),
    ];
    for (key, text) in parts {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&detail, &key.into(), &JsValue::from_str(text));
    }
    tell("lci-words", &detail);
}

/// Says something on the console, for whoever builds on this page.
pub fn warn(what: &str) {
    web_sys::console::warn_1(&JsValue::from_str(&format!(
        "learning-city-explorer: {what}"
    )));
}

fn report(info: &PanicHookInfo<'_>) {
    let browser = window().and_then(|window| window.navigator().user_agent().ok());
    let report = format!(
        "Learning City Index Explorer {}\n{info}\n{}\n{}",
        env!("CARGO_PKG_VERSION"),
        address::with_query(&address::query()),
        browser.unwrap_or_default()
    );
    let report = JsValue::from_str(&report);
    web_sys::console::error_1(&report);
    tell("lci-fault", &report);
}
