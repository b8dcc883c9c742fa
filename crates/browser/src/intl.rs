//! What the browser knows of languages: numerals, names of countries, order
//! of words.

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::window;

/// The marks that a language writes numbers with, as `Intl.NumberFormat`
/// gives them. Absent parts are empty.
#[derive(Clone, Debug, Default)]
pub struct NumberMarks {
    /// Digits from zero to nine; ten, or the browser has no `Intl`.
    pub digits: Vec<char>,
    /// Between units and tenths.
    pub decimal: String,
    /// Between thousands.
    pub group: String,
    /// Before a negative number.
    pub minus: String,
    /// Before a gain.
    pub plus: String,
    /// Before and after a number of per cent.
    pub percent: (String, String),
}

/// Reads the marks of a language.
#[must_use]
pub fn number_marks(language: &str) -> NumberMarks {
    let mut marks = NumberMarks::default();
    for (kind, value) in parts(language, &[], 9_876_543_210.5) {
        match kind.as_str() {
            "decimal" => marks.decimal = value,
            "group" => marks.group = value,
            "integer" => marks.digits.extend(value.chars()),
            _ => {}
        }
    }
    marks.digits.reverse();
    let sign = |number, kind: &str| {
        let options = [("signDisplay", "always")];
        let found = parts(language, &options, number)
            .into_iter()
            .find(|(found, _)| found == kind);
        found.map(|(_, value)| value).unwrap_or_default()
    };
    marks.minus = sign(-1.0, "minusSign");
    marks.plus = sign(1.0, "plusSign");
    marks.percent = percent(language);
    marks
}

/// All that stands before and after the digits of a percentage.
fn percent(language: &str) -> (String, String) {
    let mut percent = (String::new(), String::new());
    let mut is_after = false;
    for (kind, value) in parts(language, &[("style", "percent")], 0.01) {
        if kind == "integer" {
            is_after = true;
        } else if is_after {
            percent.1 += &value;
        } else {
            percent.0 += &value;
        }
    }
    percent
}

fn parts(language: &str, options: &[(&str, &str)], number: f64) -> Vec<(String, String)> {
    let settings = Object::new();
    for (name, value) in options {
        // Setting a property of a fresh plain object cannot fail.
        let _ = Reflect::set(&settings, &(*name).into(), &(*value).into());
    }
    let locales = Array::of1(&language.into());
    let format = Intl::NumberFormat::new(&locales, &settings);
    let text = |part: &JsValue, key: &str| {
        Reflect::get(part, &key.into())
            .ok()
            .and_then(|value| value.as_string())
            .unwrap_or_default()
    };
    let parts = format.format_to_parts(number);
    parts
        .iter()
        .map(|part| (text(&part, "type"), text(&part, "value")))
        .collect()
}

/// A country's name in a language, or its code where the browser has none.
#[must_use]
pub fn country_name(language: &str, code: &str) -> String {
    let name = || {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let constructor: Function = Reflect::get(&intl, &"DisplayNames".into())
            .ok()?
            .dyn_into()
            .ok()?;
        let settings = Object::new();
        Reflect::set(&settings, &"type".into(), &"region".into()).ok()?;
        let arguments = Array::of2(&language.into(), &settings);
        let names = Reflect::construct(&constructor, &arguments).ok()?;
        let of: Function = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
        of.call1(&names, &code.into()).ok()?.as_string()
    };
    name().unwrap_or_else(|| code.to_owned())
}

/// Sorts by a language's own order of words.
pub fn sort_by_name<T>(language: &str, items: &mut [T], name: impl Fn(&T) -> String) {
    let locales = Array::of1(&language.into());
    let collator = Intl::Collator::new(&locales, &Object::new());
    let compare = collator.compare();
    items.sort_by(|a, b| {
        let order = compare.call2(&JsValue::UNDEFINED, &name(a).into(), &name(b).into());
        let order = order.ok().and_then(|order| order.as_f64()).unwrap_or(0.0);
        order.total_cmp(&0.0)
    });
}

/// The place of each name in a language's own order of words.
///
/// The browser sorts by itself: asking it for each pair of thousands of names
/// would take a second.
#[must_use]
pub fn places_by_name(language: &str, names: &[&str]) -> Vec<usize> {
    let locales = Array::of1(&language.into());
    let collator = Intl::Collator::new(&locales, &Object::new());
    let sorted: Array = names.iter().map(|&name| JsValue::from(name)).collect();
    let sort: Option<Function> = Reflect::get(&sorted, &"sort".into())
        .ok()
        .and_then(|sort| sort.dyn_into().ok());
    if let Some(sort) = sort {
        // Comparing two texts cannot fail.
        let _ = sort.call1(&sorted, &collator.compare());
    }
    let sorted = sorted.iter().filter_map(|name| name.as_string());
    let places: std::collections::HashMap<String, usize> = sorted
        .enumerate()
        .map(|(place, name)| (name, place))
        .collect();
    let place = |name: &&str| places.get(*name).copied().unwrap_or_default();
    names.iter().map(place).collect()
}

/// The reader's languages, most wanted first.
#[must_use]
pub fn preferred() -> Vec<String> {
    let languages = window()
        .map(|window| window.navigator().languages())
        .unwrap_or_default();
    languages.iter().filter_map(|tag| tag.as_string()).collect()
}
