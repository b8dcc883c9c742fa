//! Scenes: scenarios that a reader keeps under a name, with what is said about
//! them, as one text. A list of scenes in their order is a talk.
//!
//! The browser keeps this text, and it is what a file of scenes holds. The first
//! version was a bare list of names with scenarios, which were called saved
//! views; it is read as scenes without caption and notes.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{JsonNotice, Scenario, ScenarioError, json};

/// The version of the list that this build writes.
pub const LIST_VERSION: u64 = 2;
/// Scenes at most; past it one must be given up first.
pub const MAX_SCENES: usize = 100;
/// Characters of a name at most.
pub const MAX_NAME: usize = 80;
/// Characters of a caption at most.
pub const MAX_CAPTION: usize = 200;
/// Characters of a scene's notes at most.
pub const MAX_NOTES: usize = 4_000;
/// Bytes of a text with scenes at most.
pub const MAX_LIST: usize = 4 * 1024 * 1024;

/// A scenario under the name that its reader gave it, as it is shown to a room.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// What it is called in the list of scenes.
    pub name: String,
    /// What the room reads above it; empty for the name.
    pub caption: String,
    /// What the speaker alone reads.
    pub notes: String,
    /// What was on screen, as far as this build understands it.
    pub scenario: Scenario,
    /// What it does not understand, to be told when it is opened.
    pub notices: Vec<JsonNotice>,
    /// How the scenario stands in the text, if not all of it is understood: what
    /// a later build saved must not be lost because this one saves something
    /// else.
    original: Option<Value>,
}

/// Why a text holds no scenes that this build can open.
#[derive(Debug, thiserror::Error)]
pub enum ScenesError {
    /// It is longer than any that this explorer writes.
    #[error("longer than {MAX_LIST} bytes")]
    TooLong,
    /// It is no list of scenes.
    #[error("not a list of scenes: {0}")]
    Shape(#[from] serde_json::Error),
    /// It comes from a later version.
    #[error("version {found} of the list is later than {LIST_VERSION}")]
    Newer {
        /// Its version.
        found: u64,
    },
    /// It holds no scene at all.
    #[error("no scenes")]
    Empty,
    /// It holds more than [`MAX_SCENES`].
    #[error("{found} scenes are more than {MAX_SCENES}")]
    TooMany {
        /// How many it holds.
        found: usize,
    },
    /// A scene has no name, or a text that is too long.
    #[error("the texts of scene {scene} are missing or too long")]
    Texts {
        /// Which scene, from 1.
        scene: usize,
    },
    /// What a scene shows is no scenario.
    #[error("scene {scene}: {error}")]
    Scenario {
        /// Which scene, from 1.
        scene: usize,
        /// What it is instead.
        error: ScenarioError,
    },
}

impl Scene {
    /// What is on screen now, under a name.
    #[must_use]
    pub const fn new(name: String, scenario: Scenario) -> Self {
        Self {
            name,
            caption: String::new(),
            notes: String::new(),
            scenario,
            notices: Vec::new(),
            original: None,
        }
    }

    /// What the room reads above it.
    #[must_use]
    pub fn shown_caption(&self) -> &str {
        if self.caption.trim().is_empty() {
            &self.name
        } else {
            &self.caption
        }
    }

    /// Shows something else under the same name, with the same words.
    pub fn show(&mut self, scenario: Scenario) {
        self.scenario = scenario;
        self.notices.clear();
        self.original = None;
    }

    /// Whether its texts are ones that can be kept.
    pub(super) fn has_fitting_texts(&self) -> bool {
        let fits = |text: &str, most: usize| text.chars().count() <= most;
        !self.name.trim().is_empty()
            && fits(&self.name, MAX_NAME)
            && fits(&self.caption, MAX_CAPTION)
            && fits(&self.notes, MAX_NOTES)
    }
}

/// A text cut to so many characters.
#[must_use]
pub fn fitting(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

#[derive(Serialize, Deserialize)]
struct Entry {
    name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    caption: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    notes: String,
    scenario: Value,
}

#[derive(Serialize, Deserialize)]
struct List {
    version: u64,
    scenes: Vec<Entry>,
}

/// Writes scenes in the current version.
///
/// # Errors
/// [`ScenarioError::Shape`] should the writer fail, which it has no cause to.
pub fn to_text(scenes: &[Scene]) -> Result<String, ScenarioError> {
    let entries: Result<Vec<Entry>, ScenarioError> = scenes
        .iter()
        .map(|scene| {
            let scenario = match &scene.original {
                Some(original) => original.clone(),
                None => serde_json::to_value(&scene.scenario)?,
            };
            Ok(Entry {
                name: scene.name.clone(),
                caption: scene.caption.clone(),
                notes: scene.notes.clone(),
                scenario,
            })
        })
        .collect();
    let list = List {
        version: LIST_VERSION,
        scenes: entries?,
    };
    Ok(serde_json::to_string(&list)?)
}

/// Reads scenes of any version up to this one; none are as good as some.
///
/// # Errors
/// [`ScenesError`] of the first thing that is wrong.
pub fn from_text(text: &str) -> Result<Vec<Scene>, ScenesError> {
    if text.len() > MAX_LIST {
        return Err(ScenesError::TooLong);
    }
    let entries = entries(serde_json::from_str(text)?)?;
    if entries.len() > MAX_SCENES {
        return Err(ScenesError::TooMany {
            found: entries.len(),
        });
    }
    (1..)
        .zip(entries)
        .map(|(number, entry)| scene(number, entry))
        .collect()
}

/// Reads the scenes of a file, which has some.
///
/// # Errors
/// As above; [`ScenesError::Empty`] besides.
pub fn from_file(bytes: &[u8]) -> Result<Vec<Scene>, ScenesError> {
    if bytes.len() > MAX_LIST {
        return Err(ScenesError::TooLong);
    }
    let text = String::from_utf8_lossy(bytes);
    // Editors of some systems begin files with a mark.
    let scenes = from_text(text.trim_start_matches('\u{feff}'))?;
    if scenes.is_empty() {
        return Err(ScenesError::Empty);
    }
    Ok(scenes)
}

fn entries(value: Value) -> Result<Vec<Entry>, ScenesError> {
    if value.is_array() {
        // The first version.
        return Ok(serde_json::from_value(value)?);
    }
    let version = value.get("version").and_then(Value::as_u64);
    if let Some(found) = version.filter(|&version| version > LIST_VERSION) {
        return Err(ScenesError::Newer { found });
    }
    let List { scenes, .. } = serde_json::from_value(value)?;
    Ok(scenes)
}

fn scene(number: usize, entry: Entry) -> Result<Scene, ScenesError> {
    let read = json::from_value(entry.scenario.clone());
    let (scenario, notices) = read.map_err(|error| ScenesError::Scenario {
        scene: number,
        error,
    })?;
    let scene = Scene {
        name: entry.name,
        caption: entry.caption,
        notes: entry.notes,
        scenario,
        original: (!notices.is_empty()).then_some(entry.scenario),
        notices,
    };
    if scene.has_fitting_texts() {
        Ok(scene)
    } else {
        Err(ScenesError::Texts { scene: number })
    }
}
