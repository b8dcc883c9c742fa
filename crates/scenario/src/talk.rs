//! A talk on the road: all its scenes in one address, and what its two windows
//! say to each other.
//!
//! The scenes go into the part of an address after `#`, which no browser sends
//! to a server.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde::{Deserialize, Serialize};

use super::saved::{MAX_CAPTION, MAX_NOTES, MAX_SCENES, Scene, ScenesError};
use super::{JsonNotice, QueryNotice, from_bytes, from_query, to_query};

/// Fragments past this many bytes are neither written nor read.
pub const MAX_FRAGMENT: usize = 64 * 1024;
/// Messages past this many bytes are passed over.
pub const MAX_MESSAGE: usize = 64 * 1024;

/// What a fragment with a talk begins with.
const TALK: &str = "talk=";
/// What the fragment of a presenter's window begins with.
const PRESENTER: &str = "presenter=";
/// The version of a talk in an address.
const TALK_VERSION: u64 = 1;
/// What begins the name of the channel between the windows of a talk.
const CHANNEL: &str = "lci-talk-";

/// The talk is too long for an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("longer than {MAX_FRAGMENT} bytes")]
pub struct TooLong;

/// A scene in an address: name, query, caption, notes.
type Packed = (String, String, String, String);

/// What the part of an address after `#` asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fragment<'a> {
    /// It carries a talk, still packed.
    Talk(&'a str),
    /// The page is the presenter's window of this talk.
    Presenter(&'a str),
    /// A place on the page, or nothing.
    Place,
}

impl<'a> Fragment<'a> {
    /// What a fragment, without its `#`, asks for.
    #[must_use]
    pub fn of(fragment: &'a str) -> Self {
        if let Some(packed) = fragment.strip_prefix(TALK) {
            return Self::Talk(packed);
        }
        match fragment.strip_prefix(PRESENTER) {
            Some(id) if is_talk_id(id) => Self::Presenter(id),
            _ => Self::Place,
        }
    }
}

/// The fragment, without its `#`, of a presenter's window.
#[must_use]
pub fn presenter_fragment(id: &str) -> String {
    format!("{PRESENTER}{id}")
}

/// The name of the channel between the windows of a talk. Each talk has its own.
#[must_use]
pub fn channel_name(id: &str) -> String {
    format!("{CHANNEL}{id}")
}

fn is_talk_id(id: &str) -> bool {
    (1..=32).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Packs scenes into a fragment, without its `#`. What this build does not
/// understand of a scene is left behind, as in every address.
///
/// # Errors
/// [`TooLong`] for an address; a file takes them.
pub fn to_fragment(scenes: &[Scene], with_notes: bool) -> Result<String, TooLong> {
    let packed = |scene: &Scene| -> Packed {
        let notes = if with_notes { &scene.notes } else { "" };
        (
            scene.name.clone(),
            to_query(&scene.scenario),
            scene.caption.clone(),
            notes.to_owned(),
        )
    };
    let scenes: Vec<Packed> = scenes.iter().map(packed).collect();
    // Text and numbers can always be written.
    let json = serde_json::to_string(&(TALK_VERSION, scenes)).map_err(|_| TooLong)?;
    let fragment = format!("{TALK}{}", BASE64.encode(json));
    (fragment.len() <= MAX_FRAGMENT)
        .then_some(fragment)
        .ok_or(TooLong)
}

/// Why an address carries no talk that this build can open.
#[derive(Debug, thiserror::Error)]
pub enum TalkError {
    /// It was cut or changed on its way.
    #[error("the talk is damaged")]
    Damaged,
    /// Its scenes are wrong.
    #[error(transparent)]
    Scenes(#[from] ScenesError),
}

/// Unpacks the scenes of [`Fragment::Talk`].
///
/// # Errors
/// [`TalkError`] of the first thing that is wrong.
pub fn from_packed(packed: &str) -> Result<Vec<Scene>, TalkError> {
    if packed.len() > MAX_FRAGMENT {
        return Err(ScenesError::TooLong.into());
    }
    let bytes = BASE64.decode(packed).map_err(|_| TalkError::Damaged)?;
    let value: serde_json::Value = from_bytes(&bytes).map_err(|_| TalkError::Damaged)?;
    let version = value.get(0).and_then(serde_json::Value::as_u64);
    if let Some(found) = version.filter(|&version| version > TALK_VERSION) {
        return Err(ScenesError::Newer { found }.into());
    }
    let (_, packed): (u64, Vec<Packed>) =
        serde_json::from_value(value).map_err(|_| TalkError::Damaged)?;
    match packed.len() {
        0 => return Err(ScenesError::Empty.into()),
        found if found > MAX_SCENES => return Err(ScenesError::TooMany { found }.into()),
        _ => {}
    }
    (1..)
        .zip(packed)
        .map(|(number, packed)| unpacked(number, packed))
        .collect()
}

fn unpacked(number: usize, (name, query, caption, notes): Packed) -> Result<Scene, TalkError> {
    let (scenario, notices) = from_query(&query);
    let mut scene = Scene::new(name, scenario);
    scene.caption = caption;
    scene.notes = notes;
    scene.notices = notices.into_iter().map(as_of_a_scene).collect();
    if scene.has_fitting_texts() {
        Ok(scene)
    } else {
        Err(ScenesError::Texts { scene: number }.into())
    }
}

/// What is told of a scene's address is told of the scene.
fn as_of_a_scene(notice: QueryNotice) -> JsonNotice {
    let (first, count) = match notice {
        QueryNotice::UnknownKeys { first, count } => (first, count),
        QueryNotice::BadValues { first, count } => {
            let keys = first.iter().map(|bad| bad.key.to_owned());
            (keys.collect(), count)
        }
        QueryNotice::RepeatedKeys { first, count } => {
            (first.into_iter().map(str::to_owned).collect(), count)
        }
        QueryNotice::TooLong => (Vec::new(), 1),
    };
    JsonNotice::NotUsed { first, count }
}

/// What the stage shows, as the presenter's window is told of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageState {
    /// Which scene is on stage, from 1; none before the first.
    pub position: Option<usize>,
    /// How many there are.
    pub count: usize,
    /// What the room reads above it.
    pub caption: String,
    /// What has changed on the way to it.
    pub sentence: String,
    /// What the speaker alone reads.
    pub notes: String,
    /// The caption of the next scene; none after the last.
    pub next: Option<String>,
    /// Whether the stage is blank.
    pub is_blank: bool,
    /// Whether the weights are on stage.
    pub has_weights: bool,
}

/// What a presenter can ask of the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// The next scene.
    Next,
    /// The one before.
    Previous,
    /// The first.
    First,
    /// The last.
    Last,
    /// Makes the stage blank, or shows it again.
    Blank,
    /// Shows the weights, or takes them away.
    Weights,
    /// Ends the presentation.
    End,
}

/// What is said between the windows of a talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Message {
    /// The presenter's window asks what is on stage.
    Hello,
    /// The stage shows this.
    Shows(StageState),
    /// The stage is left.
    Left,
    /// The presenter's window wants this.
    Wants(Order),
}

impl Message {
    /// Writes it; none should the writer fail, which it has no cause to.
    #[must_use]
    pub fn to_text(&self) -> Option<String> {
        serde_json::to_string(self).ok()
    }

    /// Reads it; none for what no window of this build says.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        if text.len() > MAX_MESSAGE {
            return None;
        }
        let message: Self = serde_json::from_str(text).ok()?;
        let fits = |text: &str, most: usize| text.chars().count() <= most;
        let is_sound = match &message {
            Self::Shows(state) => {
                state.count <= MAX_SCENES
                    && state
                        .position
                        .is_none_or(|position| (1..=state.count).contains(&position))
                    && fits(&state.caption, MAX_CAPTION)
                    && fits(&state.notes, MAX_NOTES)
                    && state
                        .next
                        .as_deref()
                        .is_none_or(|next| fits(next, MAX_CAPTION))
            }
            Self::Hello | Self::Left | Self::Wants(_) => true,
        };
        is_sound.then_some(message)
    }
}
