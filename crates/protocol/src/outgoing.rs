//! What a frame says.

use serde::Serialize;

use super::results::{Ranked, Results};
use super::{VERSION, schema};
use scenario::Scenario;

/// A message on its way to a host.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outgoing<T> {
    /// What it is.
    pub r#type: &'static str,
    /// That of the request that it answers, or its own count.
    pub id: u64,
    /// What it carries.
    pub payload: T,
    /// That of the protocol.
    pub version: u64,
}

/// The answer to a request.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Reply {
    /// What was asked for.
    Value(Given),
    /// Why there is none.
    Error(Failure),
}

impl Reply {
    /// As the answer to the request with this id.
    #[must_use]
    pub const fn to(self, id: u64) -> Outgoing<Self> {
        Outgoing {
            r#type: schema::REPLY,
            id,
            payload: self,
            version: VERSION,
        }
    }
}

/// What is given.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Given {
    /// To [`Hello`](super::Request::Hello): who is there.
    Welcome {
        /// The version of program and engine.
        engine: &'static str,
        /// The version of the protocol.
        protocol: u64,
    },
    /// The scenario on screen, once what was asked for is.
    Shown {
        /// The scenario.
        scenario: Box<Scenario>,
        /// Settings of a scenario that was sent which this build does not know
        /// or cannot use; the first of them.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        unused: Vec<String>,
    },
    /// Scores and ranks.
    Results(Results),
    /// An image; its bytes go along as a blob, `image`.
    Image {
        /// A name for its file.
        name: String,
    },
    /// Nothing but that it is done.
    Done {},
}

/// Why a host does not get what it asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// For programs.
    pub code: Code,
    /// For people: what is wrong, and what to do.
    pub message: String,
}

impl Failure {
    /// With a sentence that says it.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }
}

/// Kinds of failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The message is of another version of the protocol.
    OtherVersion,
    /// There is no such request.
    UnknownRequest,
    /// The request carries something else than such requests do.
    BadPayload,
    /// There is no such key, or it cannot have this value.
    BadSetting,
    /// What was sent as a scenario is none.
    BadScenario,
    /// The data set did not come or is not sound.
    LoadFailed,
    /// Another scenario was asked for before this one was there.
    Overtaken,
    /// The method has no answer for these figures and weights.
    NoAnswer,
    /// The view has no figure, or none at this moment.
    NoFigure,
    /// The figure could not be drawn.
    NotDrawn,
    /// Too many requests wait already.
    Busy,
}

impl Code {
    /// Each with a sentence that says what it means.
    pub const ALL: &'static [(Self, &'static str)] = &[
        (
            Self::OtherVersion,
            "The message is of another version of the protocol: script and build must be of one release.",
        ),
        (Self::UnknownRequest, "There is no such request."),
        (
            Self::BadPayload,
            "The request carries something else than such requests do.",
        ),
        (
            Self::BadSetting,
            "There is no such key, or it cannot have this value. Nothing was changed.",
        ),
        (
            Self::BadScenario,
            "What was sent as a scenario is none. Nothing was changed.",
        ),
        (
            Self::LoadFailed,
            "The data set did not come or is not sound. What was on screen stays.",
        ),
        (
            Self::Overtaken,
            "Another scenario was asked for before this one was there.",
        ),
        (
            Self::NoAnswer,
            "The method has no answer for these figures and weights.",
        ),
        (
            Self::NoFigure,
            "The view has no figure that can be saved, or none at this moment.",
        ),
        (Self::NotDrawn, "The figure could not be drawn."),
        (Self::Busy, "Too many requests wait already."),
    ];
}

/// What happens without being asked for.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Event {
    /// The page shows its first data set.
    Ready {
        /// The scenario on screen.
        scenario: Box<Scenario>,
        /// Every ranked city with its rank, best first.
        ranks: Vec<Ranked>,
    },
    /// Something else is shown; said once a frame at most.
    Change {
        /// The scenario on screen.
        scenario: Box<Scenario>,
        /// Every ranked city with its rank, best first.
        ranks: Vec<Ranked>,
    },
    /// Another city is in the foreground, or none.
    Select {
        /// Its id.
        id: Option<String>,
    },
    /// Something that was to be shown cannot be.
    Error(Failure),
    /// The page has another height.
    Resize {
        /// In CSS pixels.
        height: f64,
    },
}

impl Event {
    /// The type of message that tells it.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Ready { .. } => schema::READY,
            Self::Change { .. } => schema::CHANGE,
            Self::Select { .. } => schema::SELECT,
            Self::Error(_) => schema::ERROR,
            Self::Resize { .. } => schema::RESIZE,
        }
    }

    /// As the message with this number.
    #[must_use]
    pub const fn numbered(self, id: u64) -> Outgoing<Self> {
        Outgoing {
            r#type: self.kind(),
            id,
            payload: self,
            version: VERSION,
        }
    }
}
