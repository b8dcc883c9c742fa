//! Scenarios that earlier builds wrote, lifted to the schema of this one: one
//! pure step per version.
//!
//! A step deals with the names of its own two versions, whatever they are
//! called today: it never changes once it is out in the world.

use serde_json::{Map, Value};

use super::VERSION;

/// The fields of a scenario as JSON.
pub type Fields = Map<String, Value>;

/// From one version to the next.
pub type Step = fn(Fields) -> Fields;

/// The steps, that from version 1 first. A version without one does not
/// compile.
pub const STEPS: [Step; VERSION as usize - 1] = [nest_method];

/// Lifts the fields of a scenario to the current version. Those of the current
/// version and of later ones stay as they are.
#[must_use]
pub fn to_current(fields: Fields, version: u64) -> Fields {
    let taken = usize::try_from(version.saturating_sub(1)).unwrap_or(usize::MAX);
    let lifted = STEPS.iter().skip(taken);
    lifted.fold(fields, |fields, step| step(fields))
}

/// From 1 to 2: the choices of the method stand together.
fn nest_method(mut fields: Fields) -> Fields {
    let choices = ["treatment", "imputation", "normalisation", "aggregation"];
    let choices = choices.into_iter().filter_map(|name| {
        let choice = fields.remove(name)?;
        Some((name.to_owned(), choice))
    });
    let method = Value::Object(choices.collect());
    fields.insert("method".to_owned(), method);
    fields
}
