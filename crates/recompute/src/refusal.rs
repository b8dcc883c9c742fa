//! Why there is no answer.

use std::fmt;

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The data set cannot be read.
    Data,
    /// The scenario cannot be read.
    Scenario,
    /// The method has no answer for this data set.
    Method,
}

impl Kind {
    /// A word for programs.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Scenario => "scenario",
            Self::Method => "method",
        }
    }
}

/// Why there is no answer, in sentences.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Refusal {
    /// What stands in the way.
    pub kind: Kind,
    /// Everything that is wrong, a sentence each.
    pub sentences: Vec<String>,
}

impl Refusal {
    pub(crate) const fn new(kind: Kind, sentences: Vec<String>) -> Self {
        Self { kind, sentences }
    }

    /// As JSON, `{ kind, sentences }`, for those who cross from one language to
    /// another.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::json!({ "kind": self.kind.word(), "sentences": self.sentences }).to_string()
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentences.join("\n"))
    }
}
