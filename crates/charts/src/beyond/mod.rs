//! What `charming` 0.6 has no setter for, one helper a thing.
//!
//! [`beyond`] takes a part of `charming`'s that is made as far as it goes; the
//! methods of [`Beyond`] then add what it lacks. They are kept apart by the
//! part's type, so that a map cannot be given the cap of a line. The table in
//! the documentation of [`charts`](super) says which charts need which of them.

mod frame;
mod series;
mod texts;

use std::marker::PhantomData;

use serde::Serialize;
use serde_json::Value;

pub use frame::{Category, Lined};
pub use series::{Datum, Series};
pub use texts::Text;

/// Something that a chart is put together from: a part of `charming`'s, or one
/// with more to it.
pub trait Part {
    /// The part as JSON. One that cannot be written, which no chart of ours
    /// gives cause for, is left empty.
    fn json(self) -> Value;
}

impl<T: Serialize> Part for T {
    fn json(self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

impl<T> Part for Beyond<T> {
    fn json(self) -> Value {
        self.value
    }
}

/// A part of `charming`'s, with what it has no setter for.
#[derive(Clone, Debug)]
pub struct Beyond<T> {
    value: Value,
    part: PhantomData<T>,
}

/// A part that more can be added to than `charming` has setters for.
#[must_use]
pub fn beyond<T: Serialize>(part: T) -> Beyond<T> {
    Beyond {
        value: part.json(),
        part: PhantomData,
    }
}

/// Sets a key of a part; apart from [`Beyond`], so that it is compiled once.
fn set(part: &mut Value, key: &str, value: Value) {
    part[key] = value;
}

impl<T> Beyond<T> {
    fn set(mut self, key: &str, value: impl Into<Value>) -> Self {
        set(&mut self.value, key, value.into());
        self
    }

    /// A part within this one that has more to it itself: the setters of
    /// `charming` take none but its own.
    #[must_use]
    pub fn part<P>(self, key: &str, part: Beyond<P>) -> Self {
        self.set(key, part.value)
    }
}
