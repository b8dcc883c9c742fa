//! Scenarios that a reader has saved under names, as one text.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Scenario, ScenarioError, json};

/// Saved at most; past it a name must be given up first.
pub const MAX_SAVED: usize = 100;

/// A scenario under the name that its reader gave it.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// The name.
    pub name: String,
    /// What was on screen.
    pub scenario: Scenario,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    name: String,
    scenario: Value,
}

/// Writes saved scenarios.
///
/// # Errors
/// [`ScenarioError::Shape`] should a weight not be a finite number.
pub fn to_text(saved: &[Saved]) -> Result<String, ScenarioError> {
    let entries: Result<Vec<Entry>, ScenarioError> = saved
        .iter()
        .map(|saved| {
            Ok(Entry {
                name: saved.name.clone(),
                scenario: serde_json::to_value(&saved.scenario)?,
            })
        })
        .collect();
    Ok(serde_json::to_string(&entries?)?)
}

/// Reads saved scenarios of any version up to the current one.
///
/// # Errors
/// [`ScenarioError`] of the first entry that cannot be read.
pub fn from_text(text: &str) -> Result<Vec<Saved>, ScenarioError> {
    let entries: Vec<Entry> = serde_json::from_str(text)?;
    entries
        .into_iter()
        .map(|entry| {
            Ok(Saved {
                name: entry.name,
                scenario: json::from_value(entry.scenario)?,
            })
        })
        .collect()
}
