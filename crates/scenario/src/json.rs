//! Scenarios as JSON, for saved work and for hosts that embed the explorer.
//!
//! Reading is as lenient as that of an address, and as strict: a setting that
//! this build does not know or cannot use falls back to its default and is
//! told; nothing gets in that no address could carry.

use serde::de::{DeserializeOwned, Error as _};
use serde_json::Value;

use super::gather::Gathered;
use super::migrate::{self, Fields};
use super::{Scenario, VERSION, query};

/// Why a text is not a scenario that this build can open.
#[derive(Debug, thiserror::Error)]
pub enum ScenarioError {
    /// The text is not JSON.
    #[error("not a scenario: {0}")]
    Shape(#[from] serde_json::Error),
    /// The scenario has no version number.
    #[error("a scenario needs a whole-number 'version' from 1")]
    NoVersion,
}

/// What a reader must be told about a scenario that was not fully understood:
/// at most one of each kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonNotice {
    /// The scenario comes from a later build; what this one knows of it is
    /// shown.
    Newer {
        /// Its version.
        found: u64,
    },
    /// Settings that this build does not know or cannot use; their defaults
    /// are.
    NotUsed {
        /// The first of them, cut to a readable length.
        first: Vec<String>,
        /// How many there are.
        count: usize,
    },
}

/// Anything from bytes that are JSON. They are read as text, as all JSON is: a reader
/// of bytes would be in the program beside that of texts.
///
/// # Errors
/// If they are no text, or say something else.
pub fn from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, serde_json::Error> {
    serde_json::from_str(std::str::from_utf8(bytes).map_err(serde_json::Error::custom)?)
}

/// Writes a scenario in the current version.
///
/// # Errors
/// [`ScenarioError::Shape`] should the writer fail, which it has no cause to.
pub fn to_json(scenario: &Scenario) -> Result<String, ScenarioError> {
    Ok(serde_json::to_string(scenario)?)
}

/// Reads a scenario of any version.
///
/// # Errors
/// [`ScenarioError`] says what the text is instead.
pub fn from_json(text: &str) -> Result<(Scenario, Vec<JsonNotice>), ScenarioError> {
    from_value(serde_json::from_str(text)?)
}

/// The same of JSON that has been read already.
///
/// # Errors
/// [`ScenarioError`] says what the value is instead.
pub fn from_value(value: Value) -> Result<(Scenario, Vec<JsonNotice>), ScenarioError> {
    let Value::Object(fields) = value else {
        return Err(ScenarioError::NoVersion);
    };
    let version = fields.get("version").and_then(Value::as_u64);
    let version = version.filter(|&version| version > 0);
    let version = version.ok_or(ScenarioError::NoVersion)?;
    let mut fields = migrate::to_current(fields, version);
    fields.insert("version".to_owned(), VERSION.into());
    let mut unused = Gathered::default();
    let mut note = |name: &str| unused.note(name, || query::shorten(name));
    // By way of the text: another writer would be ten kilobytes of program.
    let known = serde_json::from_str(&to_json(&Scenario::default())?)?;
    let fields = only_known(fields, &known, &mut note);
    let mut scenario = read_each(fields, &mut note)?;
    query::settle(&mut scenario).into_iter().for_each(&mut note);
    let newer = (version > VERSION.into()).then_some(JsonNotice::Newer { found: version });
    let unused = unused.told(|first, count| JsonNotice::NotUsed { first, count });
    Ok((scenario, newer.into_iter().chain(unused).collect()))
}

/// The fields that a scenario has. What it keeps under names that are free,
/// such as weights by code, is an empty object by default and stays whole.
fn only_known(fields: Fields, known: &Value, note: &mut impl FnMut(&str)) -> Fields {
    let mut kept = Fields::new();
    for (name, value) in fields {
        let value = match (known.get(&name), value) {
            (Some(Value::Object(inner)), Value::Object(fields)) if !inner.is_empty() => {
                Value::Object(only_known(fields, &known[&name], note))
            }
            // A list in its place would be read by order, which nobody promised.
            (Some(Value::Object(inner)), _) if !inner.is_empty() => {
                note(&name);
                continue;
            }
            (Some(_), value) => value,
            (None, _) => {
                note(&name);
                continue;
            }
        };
        kept.insert(name, value);
    }
    kept
}

/// A scenario of the fields that can be read, each looked at by itself if they
/// cannot all be.
fn read_each(fields: Fields, note: &mut impl FnMut(&str)) -> Result<Scenario, ScenarioError> {
    let read = |fields: &Fields| serde_json::from_value::<Scenario>(Value::Object(fields.clone()));
    if let Ok(scenario) = read(&fields) {
        return Ok(scenario);
    }
    let mut sound = Fields::new();
    for (name, value) in fields {
        let alone = Fields::from_iter([(name, value)]);
        if read(&alone).is_ok() {
            sound.extend(alone);
        } else {
            alone.keys().for_each(|name| note(name));
        }
    }
    Ok(read(&sound)?)
}
