//! Charts as data: a model and a theme go in, options come out. No signals, no
//! browser, so every chart can be tested as a value.

pub mod palette;
pub mod pillar_bars;
pub mod profile;

pub use palette::Theme;

use serde::Serialize;
use serde_json::{Value, json};

/// Options ready for the chart library.
///
/// `charming` builds their parts; what it has no setter for is merged in, in
/// one visible place per chart. The parts are put together here and not in
/// its `Chart`, which would bring every kind of series that it knows into the
/// program: a quarter of what a reader downloads.
#[derive(Clone, Debug, PartialEq)]
pub struct Options(Value);

impl Options {
    /// A chart without parts, in the page's font, that stands still.
    #[must_use]
    pub fn new(theme: &Theme) -> Self {
        Self(json!({ "animation": false, "textStyle": { "fontFamily": theme.font }, "series": [] }))
    }

    /// Sets a part, such as an axis. A part that cannot be written, which no
    /// chart of ours gives cause for, is left empty.
    #[must_use]
    pub fn part(mut self, name: &str, part: &impl Serialize) -> Self {
        self.0[name] = serde_json::to_value(part).unwrap_or_default();
        self
    }

    /// Adds a series.
    #[must_use]
    pub fn series(mut self, series: &impl Serialize) -> Self {
        if let Some(all) = self.0["series"].as_array_mut() {
            all.push(serde_json::to_value(series).unwrap_or_default());
        }
        self
    }

    /// Adds what `charming` cannot say at a place like `/series/0/label`.
    #[must_use]
    pub fn with(mut self, pointer: &str, extra: Value) -> Self {
        if let Some(place) = self.0.pointer_mut(pointer) {
            merge(place, extra);
        }
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
