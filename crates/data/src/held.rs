//! A table that is being decided about, as the text that a browser keeps while
//! its page is open, so that nothing is lost if the page is loaded anew.

use serde::{Deserialize, Serialize};

use super::own::{Bare, OwnFile};
use super::plan::Choices;

/// Bytes of tables kept at most: browsers have room for five million letters.
/// Of what is larger the choices are kept, and its file has to be opened again.
pub const MOST_HELD: usize = 2_000_000;

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// The data set as addresses name it.
    pub data: String,
    /// Whether it is still being decided about.
    pub is_open: bool,
    /// Which tables it is about, by their SHA-256.
    pub sha256: String,
    /// What is decided.
    pub choices: Choices,
    title: String,
    tables: Option<Vec<HeldTable>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct HeldTable {
    name: String,
    content: Content,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Content {
    Text(String),
    /// A letter for each byte.
    Bytes(String),
}

impl Content {
    fn of(bytes: &[u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::Text(text.to_owned()),
            Err(_) => Self::Bytes(bytes.iter().map(|&byte| char::from(byte)).collect()),
        }
    }

    fn bytes(&self) -> Option<Vec<u8>> {
        match self {
            Self::Text(text) => Some(text.clone().into_bytes()),
            Self::Bytes(text) => text.chars().map(|c| u8::try_from(c).ok()).collect(),
        }
    }
}

impl Held {
    /// What is kept of a table that addresses name so.
    #[must_use]
    pub fn of(bare: &Bare, data: &str, is_open: bool) -> Self {
        let size: usize = bare.tables.iter().map(|table| table.bytes.len()).sum();
        let held = |table: &OwnFile| HeldTable {
            name: table.name.clone(),
            content: Content::of(&table.bytes),
        };
        Self {
            data: data.to_owned(),
            is_open,
            sha256: bare.sha256(),
            choices: bare.choices.clone(),
            title: bare.title.clone(),
            tables: (size <= MOST_HELD).then(|| bare.tables.iter().map(held).collect()),
        }
    }

    /// Whether the table itself is kept.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.tables.is_some()
    }

    /// The table with what is decided about it; none if it was too large to be
    /// kept, or is not what it was.
    #[must_use]
    pub fn bare(&self) -> Option<Bare> {
        let tables = self.tables.as_ref()?.iter().map(|table| {
            Some(OwnFile {
                name: table.name.clone(),
                bytes: table.content.bytes()?,
            })
        });
        let tables = tables.collect::<Option<Vec<_>>>()?;
        let bare = Bare::new(&self.title, tables).with(self.choices.clone());
        (bare.sha256() == self.sha256).then_some(bare)
    }

    /// As text.
    #[must_use]
    pub fn to_text(&self) -> String {
        // What is made of strings and numbers can be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// From text; none if it is no such thing.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}
