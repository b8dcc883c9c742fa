//! Charts as data: a model and a theme go in, options come out. No signals, no
//! browser, so every chart can be tested as a value.

pub mod palette;
pub mod pillar_bars;
pub mod profile;

pub use palette::Theme;

use serde_json::Value;

/// Options ready for the chart library.
///
/// `charming` builds them; what it has no setter for is merged in here, in
/// one visible place per chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Options(Value);

impl Options {
    /// The options of a chart; an empty chart if they cannot be written, which
    /// no chart of ours gives cause for.
    #[must_use]
    pub fn new(chart: &charming::Chart) -> Self {
        Self(serde_json::to_value(chart).unwrap_or_default())
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
