//! `datapackage.json`: who published what, under which licence, and what a
//! reader must know.
//!
//! A Frictionless Data Package (v2) with one object of our own, `index`.
//! Keys that we do not use are passed over, so that publishers may say more.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

use super::dialect::{Dialect, Schema};
use scenario::MethodChoice;

/// The descriptor of a package.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Descriptor {
    /// Short name, unique among packages.
    pub name: String,
    /// What readers see.
    #[serde(default)]
    pub title: String,
    /// One paragraph on what the data set is.
    #[serde(default)]
    pub description: String,
    /// The publisher's version of the package.
    #[serde(default)]
    pub version: String,
    /// When this version was made, ISO 8601.
    #[serde(default)]
    pub created: String,
    /// The publisher's page.
    #[serde(default)]
    pub homepage: String,
    /// Licences, none if none was granted.
    #[serde(default)]
    pub licenses: Vec<Licence>,
    /// Where the figures come from.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// The three tables.
    pub resources: Vec<Resource>,
    /// What only an index has.
    #[serde(default)]
    pub index: IndexNotes,
    /// All that the publisher wrote, with what we do not use.
    #[serde(skip)]
    pub original: serde_json::Value,
}

/// A licence as granted.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Licence {
    /// Its short name, such as `CC-BY-4.0`.
    #[serde(default)]
    pub name: String,
    /// Its full name.
    #[serde(default)]
    pub title: String,
    /// Where to read it.
    #[serde(default)]
    pub path: String,
}

/// A publication or service that figures were taken from.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Source {
    /// What it is.
    #[serde(default)]
    pub title: String,
    /// Where it is.
    #[serde(default)]
    pub path: String,
}

/// One table of the package.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Resource {
    /// `cities`, `framework` or `values`.
    pub name: String,
    /// The file, relative to the descriptor.
    pub path: String,
    /// Its length, if declared.
    #[serde(default)]
    pub bytes: Option<u64>,
    /// Its checksum, if declared, as `sha256:` and 64 hexadecimal digits.
    #[serde(default)]
    pub hash: Option<String>,
    /// What separates its cells.
    #[serde(default, deserialize_with = "if_understood")]
    pub dialect: Dialect,
    /// How its columns write figures and what is missing.
    #[serde(default, deserialize_with = "if_understood")]
    pub schema: Schema,
}

/// A part that publishers may also give as the address of another file, or in a
/// shape of later versions: what is not understood says nothing.
fn if_understood<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + DeserializeOwned,
{
    let value = serde_json::Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}

/// The object `index`: how the publisher means the figures to be combined.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct IndexNotes {
    /// The method used unless a reader chooses another.
    #[serde(default)]
    pub method: MethodChoice,
    /// The language of the cities' names, as a BCP 47 tag; empty if unstated.
    #[serde(default)]
    pub language: String,
    /// Names of the levels below the index, top first.
    #[serde(default)]
    pub levels: Vec<String>,
    /// The grouping column to filter by, and to fill gaps within.
    #[serde(default)]
    pub group: Option<String>,
    /// The year that a panel opens with; empty for the latest.
    #[serde(default)]
    pub year: String,
    /// The least share of the figures that a city must have to be ranked, from 0 to
    /// 1; none for the engine's own.
    #[serde(default)]
    pub coverage: Option<f64>,
    /// What belongs to the index and nobody measures here.
    #[serde(default)]
    pub missing: Vec<Missing>,
    /// What the same indicators can be grouped under instead.
    #[serde(default)]
    pub lenses: Vec<LensNotes>,
    /// The licence as it really is, in sentences.
    #[serde(default)]
    pub licence: String,
    /// How to cite the publisher.
    #[serde(default)]
    pub citation: String,
    /// Caveats that the explorer must show.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Files with the package's texts in other languages, by language.
    #[serde(default)]
    pub translations: BTreeMap<String, String>,
}

/// A part of the idea behind an index for which there is no figure, so that it is
/// no part of the framework: readers are told of it beside what there is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Missing {
    /// Its code, as other packages call it.
    pub code: String,
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// Why there is no figure for it.
    #[serde(default)]
    pub description: String,
}

/// What there is to say of a lens: the same indicators under another framework.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct LensNotes {
    /// Short name, unique among the lenses of the package.
    pub id: String,
    /// What readers see.
    #[serde(default)]
    pub name: String,
    /// What it is, and who decided where each indicator belongs.
    #[serde(default)]
    pub description: String,
    /// Where its framework was published.
    #[serde(default)]
    pub source: Option<Source>,
    /// The table that it is in, by its name among the resources.
    #[serde(default)]
    pub resource: String,
    /// Groups of its framework for which there is no indicator.
    #[serde(default)]
    pub missing: Vec<Missing>,
    /// Why indicators are left out, by their codes.
    #[serde(default)]
    pub unplaced: Vec<Missing>,
}
