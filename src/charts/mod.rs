//! Charts as data: a model and a theme go in, options come out. No signals, no
//! browser, so every chart can be tested as a value.

pub mod acceptability;
mod axes;
pub mod beyond;
pub mod choice_strip;
pub mod city_map;
pub mod city_profile;
pub mod correlation;
pub mod coverage;
pub mod influence;
pub mod intervals;
pub mod learning_network;
pub mod lessons;
pub mod marks;
pub mod measure;
pub mod multiverse;
pub mod palette;
pub mod parallel;
pub mod pillar_bars;
pub mod profile;
mod ranks;
pub mod scatter;
mod side;
pub mod slope;
pub mod standalone;
pub mod waterfall;
pub mod weight_effects;
pub mod wins;

pub use palette::Theme;

use charming::element::font_settings::FontFamily;
use charming::element::{MarkLine, TextStyle};
use serde_json::{Value, json};

use beyond::{Beyond, Part};

/// Options ready for the chart library.
///
/// `charming` makes their parts. They are put together here and not in its
/// `Chart`, which would bring every kind of series that it knows into the
/// program: a quarter of what a reader downloads.
#[derive(Clone, Debug, PartialEq)]
pub struct Options(Value);

impl Options {
    /// A chart without parts, in the page's font, that stands still.
    #[must_use]
    pub fn new(theme: &Theme) -> Self {
        let font = FontFamily::Custom(theme.font.clone());
        let mut options = json!({ "animation": false, "series": [] });
        options["textStyle"] = TextStyle::new().font_family(font).json();
        // The library takes the depth of all lines from here alone, and would
        // draw them across names and numbers.
        options["markLine"] = MarkLine::new().z(1).json();
        Self(options)
    }

    /// Sets a part, such as an axis.
    #[must_use]
    pub fn part(mut self, name: &str, part: impl Part) -> Self {
        self.0[name] = part.json();
        self
    }

    /// Sets a part of which there are several, such as the axes of two grids.
    #[must_use]
    pub fn parts<T>(mut self, name: &str, parts: impl IntoIterator<Item = Beyond<T>>) -> Self {
        self.0[name] = parts.into_iter().map(Part::json).collect();
        self
    }

    /// Adds a series.
    #[must_use]
    pub fn series(mut self, series: impl Part) -> Self {
        if let Some(all) = self.0["series"].as_array_mut() {
            all.push(series.json());
        }
        self
    }

    /// Adds keys to the part at a place like `/geo`, or to the whole at ``.
    #[must_use]
    pub fn with(mut self, pointer: &str, extra: Value) -> Self {
        if let Some(place) = self.0.pointer_mut(pointer) {
            merge(place, extra);
        }
        self
    }

    /// What a chart that shows `before` must be told to show this: the parts
    /// that differ, and of series the keys that differ. None if it must start
    /// anew, because series came, went or changed their kind.
    #[must_use]
    pub fn since(&self, before: &Self) -> Option<Self> {
        let (Value::Object(now), Value::Object(old)) = (&self.0, &before.0) else {
            return None;
        };
        if old.keys().any(|key| !now.contains_key(key)) {
            return None;
        }
        let mut changes = serde_json::Map::new();
        for (name, part) in now {
            let old = old.get(name)?;
            if name == "series" {
                changes.insert(name.clone(), series_since(part, old)?);
            } else if part != old {
                changes.insert(name.clone(), part.clone());
            }
        }
        Some(Self(Value::Object(changes)))
    }

    /// The same chart with each of the colours `from` in the colour at its
    /// place in `to`.
    #[must_use]
    pub fn recoloured(mut self, from: &[String], to: &[String]) -> Self {
        recolour(&mut self.0, from, to);
        self
    }

    /// The options as JSON.
    #[must_use]
    pub fn json(&self) -> String {
        self.0.to_string()
    }

    /// The options as a value.
    #[must_use]
    pub const fn value(&self) -> &Value {
        &self.0
    }
}

fn series_since(now: &Value, before: &Value) -> Option<Value> {
    let (now, before) = (now.as_array()?, before.as_array()?);
    if now.len() != before.len() {
        return None;
    }
    now.iter()
        .zip(before)
        .map(|(now, before)| one_series_since(now, before))
        .collect()
}

fn one_series_since(now: &Value, before: &Value) -> Option<Value> {
    let (Value::Object(now), Value::Object(before)) = (now, before) else {
        return None;
    };
    let is_same = |key: &str| now.get(key) == before.get(key);
    if !is_same("type") || !is_same("id") || before.keys().any(|key| !now.contains_key(key)) {
        return None;
    }
    let is_needed =
        |(key, value): &(&String, &Value)| *key == "id" || before.get(*key) != Some(*value);
    let changes = now
        .iter()
        .filter(is_needed)
        .map(|(key, value)| (key.clone(), value.clone()));
    Some(Value::Object(changes.collect()))
}

fn recolour(value: &mut Value, from: &[String], to: &[String]) {
    match value {
        Value::String(text) => {
            let place = from.iter().position(|colour| colour == text);
            if let Some(colour) = place.and_then(|place| to.get(place)) {
                text.clone_from(colour);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| recolour(item, from, to)),
        Value::Object(parts) => parts.values_mut().for_each(|part| recolour(part, from, to)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn merge(place: &mut Value, extra: Value) {
    match (place, extra) {
        (Value::Object(place), Value::Object(extra)) => {
            for (key, value) in extra {
                merge(place.entry(key).or_insert(Value::Null), value);
            }
        }
        (place, extra) => *place = extra,
    }
}
