//! Scenarios that a reader has saved under names, as one text.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{JsonNotice, Scenario, ScenarioError, json};

/// Saved at most; past it a name must be given up first.
pub const MAX_SAVED: usize = 100;

/// A scenario under the name that its reader gave it.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// The name.
    pub name: String,
    /// What was on screen, as far as this build understands it.
    pub scenario: Scenario,
    /// What it does not understand, to be told when it is opened.
    pub notices: Vec<JsonNotice>,
    /// How it stands in the text, if not all of it is understood: what a later
    /// build saved must not be lost because this one saves something else.
    original: Option<Value>,
}

impl Saved {
    /// What is on screen now, under a name.
    #[must_use]
    pub const fn new(name: String, scenario: Scenario) -> Self {
        Self {
            name,
            scenario,
            notices: Vec::new(),
            original: None,
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Entry {
    name: String,
    scenario: Value,
}

/// Writes saved scenarios.
///
/// # Errors
/// [`ScenarioError::Shape`] should the writer fail, which it has no cause to.
pub fn to_text(saved: &[Saved]) -> Result<String, ScenarioError> {
    let entries: Result<Vec<Entry>, ScenarioError> = saved
        .iter()
        .map(|saved| {
            let scenario = match &saved.original {
                Some(original) => original.clone(),
                None => serde_json::to_value(&saved.scenario)?,
            };
            let name = saved.name.clone();
            Ok(Entry { name, scenario })
        })
        .collect();
    Ok(serde_json::to_string(&entries?)?)
}

/// Reads saved scenarios of any version.
///
/// # Errors
/// [`ScenarioError`] of the first entry that is no scenario at all.
pub fn from_text(text: &str) -> Result<Vec<Saved>, ScenarioError> {
    let entries: Vec<Entry> = serde_json::from_str(text)?;
    entries
        .into_iter()
        .map(|entry| {
            let (scenario, notices) = json::from_value(entry.scenario.clone())?;
            Ok(Saved {
                name: entry.name,
                scenario,
                original: (!notices.is_empty()).then_some(entry.scenario),
                notices,
            })
        })
        .collect()
}
