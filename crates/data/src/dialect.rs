//! How a table of a package says that it is written: the parts of Frictionless'
//! table dialect and schema that change what its cells mean.

use std::collections::HashMap;

use serde::Deserialize;

use super::figures::Figures;

/// A resource's `dialect`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Dialect {
    /// What separates cells; a comma if it is not said.
    #[serde(default)]
    pub delimiter: Option<String>,
}

/// A resource's `schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Schema {
    /// The columns.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// Words that stand for what is missing.
    #[serde(default, rename = "missingValues")]
    pub missing_values: Vec<MissingValue>,
}

/// A word for what is missing, by itself or with what it is called.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum MissingValue {
    /// The word.
    Word(String),
    /// The word with a label, as version 2 allows.
    Labelled {
        /// The word.
        value: String,
    },
}

/// A column of a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Field {
    /// Its heading.
    #[serde(default)]
    pub name: String,
    /// What it is called.
    #[serde(default)]
    pub title: String,
    /// What stands before decimals; a full stop if it is not said.
    #[serde(default, rename = "decimalChar")]
    pub decimal_char: Option<String>,
    /// What stands between thousands; nothing if it is not said.
    #[serde(default, rename = "groupChar")]
    pub group_char: Option<String>,
    /// Words of this column alone for what is missing.
    #[serde(default, rename = "missingValues")]
    pub missing_values: Option<Vec<MissingValue>>,
}

/// Words for what is missing that are taken at most, and their letters: every
/// cell is held beside all of them.
const MOST_WORDS: usize = 20;
const LONGEST_WORD: usize = 40;

/// How a table is written.
#[derive(Clone, Debug, Default)]
pub(super) struct Writing {
    /// What separates cells, if it is said.
    pub separator: Option<char>,
    /// Of each column that says so.
    pub columns: HashMap<String, Figures>,
    /// Of all others.
    pub others: Figures,
}

impl Writing {
    /// As a resource says.
    pub fn of(dialect: &Dialect, schema: &Schema) -> Self {
        let words = |values: &[MissingValue]| {
            let words = values.iter().map(word);
            let short = words.filter(|word| word.chars().count() <= LONGEST_WORD);
            short.take(MOST_WORDS).collect::<Vec<_>>()
        };
        let others = Figures {
            missing: words(&schema.missing_values),
            ..Figures::default()
        };
        let figures = |field: &Field| {
            let own = field.missing_values.as_deref().map(words);
            Figures {
                decimal: first(field.decimal_char.as_ref()).unwrap_or('.'),
                group: first(field.group_char.as_ref()),
                missing: own.unwrap_or_else(|| others.missing.clone()),
                is_lenient: false,
                parts: None,
            }
        };
        let columns = schema.fields.iter();
        Self {
            separator: first(dialect.delimiter.as_ref()).filter(char::is_ascii),
            columns: columns
                .map(|field| (field.name.clone(), figures(field)))
                .collect(),
            others,
        }
    }
}

fn first(text: Option<&String>) -> Option<char> {
    text.and_then(|text| text.chars().next())
}

fn word(value: &MissingValue) -> String {
    match value {
        MissingValue::Word(word) => word.trim().to_owned(),
        MissingValue::Labelled { value } => value.trim().to_owned(),
    }
}
