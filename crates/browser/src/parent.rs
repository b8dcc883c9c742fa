//! The page around this one, where there is one, and what it says.

use js_sys::{Array, JSON, Object, Reflect, Uint8Array};
use serde_json::{Map, Number, Value};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, MessageEvent, Window};

use super::window;

/// The page around this one; none if there is none.
fn parent() -> Option<Window> {
    let window = window()?;
    let parent = window.parent().ok().flatten()?;
    (!Object::is(&parent, &window)).then_some(parent)
}

/// Whether this page stands in a frame of another.
#[must_use]
pub fn is_framed() -> bool {
    parent().is_some()
}

/// How much of a message is read at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of its texts, names and numbers.
    pub bytes: usize,
    /// How deep it may be nested.
    pub depth: usize,
}

/// A message of the page around this one.
#[derive(Clone, Debug, PartialEq)]
pub struct Heard {
    /// The origin that it was sent from; `null` for one that is none.
    pub origin: String,
    /// What it says; none if it is larger than what is read, or holds something
    /// that is no JSON.
    pub said: Option<Value>,
}

/// Calls back with every message of the page around this one, and of nobody
/// else, for as long as the page lives.
pub fn listen(limits: Limits, callback: impl Fn(Heard) + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        let is_parent = match (event.source(), parent()) {
            (Some(source), Some(parent)) => Object::is(&source, &parent),
            _ => false,
        };
        // What scripts of a page put together looks the same but for this.
        if !is_parent || !event.is_trusted() {
            return;
        }
        let mut left = limits.bytes;
        callback(Heard {
            origin: event.origin(),
            said: read(&event.data(), &mut left, limits.depth),
        });
    });
    let listener = closure.as_ref().unchecked_ref();
    if window
        .add_event_listener_with_callback("message", listener)
        .is_ok()
    {
        // The page listens until it is closed.
        closure.forget();
    }
}

/// Bytes that a file in a message has.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// Where in the message it goes, name by name.
    pub place: &'a [&'a str],
    /// Its media type.
    pub kind: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// Says something, written as JSON, to the page around this one if it is of this
/// origin; `*` is any. Whether the browser took it.
pub fn say(text: &str, file: Option<File<'_>>, origin: &str) -> bool {
    let said = || {
        let message = JSON::parse(text).ok()?;
        if let Some(file) = file {
            put(&message, file)?;
        }
        parent()?.post_message(&message, origin).ok()
    };
    said().is_some()
}

fn put(message: &JsValue, file: File<'_>) -> Option<()> {
    let settings = BlobPropertyBag::new();
    settings.set_type(file.kind);
    let parts = Array::of1(&Uint8Array::from(file.bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &settings).ok()?;
    let (name, way) = file.place.split_last()?;
    let mut place = message.clone();
    for step in way {
        place = Reflect::get(&place, &JsValue::from_str(step)).ok()?;
    }
    let is_put = Reflect::set(&place, &JsValue::from_str(name), &blob).ok()?;
    is_put.then_some(())
}

/// A value as JSON, as long as something is left of what may be read; none for
/// what is more, deeper, or none of JSON's kinds. Nothing beyond the limit is
/// looked at.
fn read(value: &JsValue, left: &mut usize, depth: usize) -> Option<Value> {
    // Whatever is there costs something, so that lists of nothing end too.
    spend(left, 1)?;
    if value.is_null() || value.is_undefined() {
        return Some(Value::Null);
    }
    if let Some(is_so) = value.as_bool() {
        return Some(Value::Bool(is_so));
    }
    if let Some(number) = value.as_f64() {
        spend(left, 7)?;
        return read_number(number).map(Value::Number);
    }
    if value.is_string() {
        return read_text(value, left).map(Value::String);
    }
    let depth = depth.checked_sub(1)?;
    if let Some(list) = value.dyn_ref::<Array>() {
        let length = list.length();
        // A list that is longer than what is left is not even begun.
        (usize::try_from(length).ok()? <= *left).then_some(())?;
        let items = (0..length).map(|place| read(&list.get(place), left, depth));
        return items.collect::<Option<_>>().map(Value::Array);
    }
    if !is_plain(value) {
        return None;
    }
    let object: &Object = value.unchecked_ref();
    let names = Object::keys(object);
    (usize::try_from(names.length()).ok()? <= *left).then_some(())?;
    let mut fields = Map::new();
    for name in names.iter() {
        let inside = Reflect::get(value, &name).ok()?;
        fields.insert(read_text(&name, left)?, read(&inside, left, depth)?);
    }
    Some(Value::Object(fields))
}

/// Whether it is an object and nothing more, as those of JSON are.
fn is_plain(value: &JsValue) -> bool {
    let blank = Object::new();
    value.is_object()
        && Object::is(
            &Object::get_prototype_of(value),
            &Object::get_prototype_of(&blank),
        )
}

fn read_text(value: &JsValue, left: &mut usize) -> Option<String> {
    let text: &js_sys::JsString = value.dyn_ref()?;
    // As JavaScript counts it, which is never more than the bytes of it.
    spend(left, usize::try_from(text.length()).ok()?)?;
    value.as_string()
}

fn read_number(number: f64) -> Option<Number> {
    const MOST: f64 = 9_007_199_254_740_991.0;
    if number.fract() == 0.0 && number.abs() <= MOST {
        // Whole, and small enough to be one.
        #[expect(clippy::cast_possible_truncation, reason = "it was checked")]
        return Some(Number::from(number as i64));
    }
    Number::from_f64(number)
}

fn spend(left: &mut usize, bytes: usize) -> Option<()> {
    *left = left.checked_sub(bytes)?;
    Some(())
}
