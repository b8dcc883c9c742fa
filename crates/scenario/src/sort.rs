//! What the ranking's rows are sorted by.

use serde::{Deserialize, Serialize};

use super::choice::Word;
use super::query::is_id;

/// An order of the ranking's rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Sort {
    /// What they are sorted by.
    pub by: SortKey,
    /// Whether the other end comes first: the last rank, the largest fall, the
    /// end of the alphabet, the weakest in a pillar.
    pub is_reversed: bool,
}

/// What rows are sorted by, with what comes first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SortKey {
    /// The best rank.
    #[default]
    Rank,
    /// The largest rise against the baseline.
    Change,
    /// The beginning of the alphabet.
    Name,
    /// The highest score in the pillar of this code.
    Pillar(String),
}

/// Why a word does not say what rows are sorted by.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("rows cannot be sorted by '{word}'")]
pub struct SortError {
    /// The word as given.
    pub word: String,
}

/// Stands before a word whose order is reversed.
const REVERSED: char = '-';
/// Stands before the code of a pillar.
const PILLAR: &str = "pillar";

impl Sort {
    /// Rows sorted by `by`, with its natural end first.
    #[must_use]
    pub const fn by(by: SortKey) -> Self {
        Self {
            by,
            is_reversed: false,
        }
    }

    /// The word that stands for this order in an address.
    #[must_use]
    pub fn word(&self) -> String {
        let by = match &self.by {
            SortKey::Rank => "rank".to_owned(),
            SortKey::Change => "change".to_owned(),
            SortKey::Name => "name".to_owned(),
            SortKey::Pillar(code) => format!("{PILLAR}:{code}"),
        };
        if self.is_reversed {
            format!("{REVERSED}{by}")
        } else {
            by
        }
    }

    /// The order that `word` stands for, if any.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let (by, is_reversed) = word
            .strip_prefix(REVERSED)
            .map_or((word, false), |by| (by, true));
        let by = match by.split_once(':') {
            Some((PILLAR, code)) => SortKey::Pillar(is_id(code).then(|| code.to_owned())?),
            Some(_) => return None,
            None => match by {
                "rank" => SortKey::Rank,
                "change" => SortKey::Change,
                "name" => SortKey::Name,
                _ => return None,
            },
        };
        Some(Self { by, is_reversed })
    }

    /// The code of the pillar that rows are sorted by.
    #[must_use]
    pub const fn pillar(&self) -> Option<&String> {
        match &self.by {
            SortKey::Pillar(code) => Some(code),
            SortKey::Rank | SortKey::Change | SortKey::Name => None,
        }
    }

    /// Whether the smallest number, or the beginning of the alphabet, is at
    /// the top.
    #[must_use]
    pub fn is_ascending(&self) -> bool {
        let is_naturally = matches!(self.by, SortKey::Rank | SortKey::Name);
        is_naturally != self.is_reversed
    }
}

impl Word for Sort {
    fn read(word: &str) -> Option<Self> {
        Self::parse(word)
    }

    fn write(&self) -> String {
        self.word()
    }
}

impl From<Sort> for String {
    fn from(sort: Sort) -> Self {
        sort.word()
    }
}

impl TryFrom<String> for Sort {
    type Error = SortError;

    fn try_from(word: String) -> Result<Self, Self::Error> {
        Self::parse(&word).ok_or(SortError { word })
    }
}
