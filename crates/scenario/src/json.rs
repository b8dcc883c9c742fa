//! Scenarios as JSON, for saved work and for hosts that embed the explorer.

use serde_json::Value;

use super::{Scenario, VERSION};

/// Why a text is not a scenario that this build can open.
#[derive(Debug, thiserror::Error)]
pub enum ScenarioError {
    /// The text is not JSON, or not of the schema's shape.
    #[error("not a scenario: {0}")]
    Shape(#[from] serde_json::Error),
    /// The scenario has no version number.
    #[error("a scenario needs a whole-number 'version'")]
    NoVersion,
    /// The scenario comes from a later build.
    #[error("this scenario has version {found}; this build reads up to {VERSION}")]
    Newer {
        /// The version found.
        found: u64,
    },
}

/// One pure step from the version at its index plus one to the next.
///
/// Version 1 is the first, so there is nothing to upgrade yet; each later
/// version adds one function here.
const MIGRATIONS: &[fn(Value) -> Value] = &[];

/// Writes a scenario in the current version.
///
/// # Errors
/// [`ScenarioError::Shape`] should a weight not be a finite number.
pub fn to_json(scenario: &Scenario) -> Result<String, ScenarioError> {
    Ok(serde_json::to_string(scenario)?)
}

/// Reads a scenario of any version up to the current one.
///
/// # Errors
/// [`ScenarioError`] says what the text is instead.
pub fn from_json(text: &str) -> Result<Scenario, ScenarioError> {
    from_value(serde_json::from_str(text)?)
}

/// The same of JSON that has been read already.
///
/// # Errors
/// [`ScenarioError`] says what the value is instead.
pub(super) fn from_value(mut value: Value) -> Result<Scenario, ScenarioError> {
    let found = value
        .get("version")
        .and_then(Value::as_u64)
        .ok_or(ScenarioError::NoVersion)?;
    if found == 0 || found > u64::from(VERSION) {
        return Err(ScenarioError::Newer { found });
    }
    for step in MIGRATIONS
        .iter()
        .skip(usize::try_from(found - 1).unwrap_or(usize::MAX))
    {
        value = step(value);
    }
    value["version"] = VERSION.into();
    Ok(serde_json::from_value(value)?)
}
