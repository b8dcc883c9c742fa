//! A package's own texts in another language.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The texts of one package in one language. What is not translated is shown
/// as published.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Translation {
    /// Title of the data set.
    pub title: String,
    /// Description of the data set.
    pub description: String,
    /// The licence in sentences.
    pub licence: String,
    /// Caveats, in the order of the descriptor's.
    pub notes: Vec<String>,
    /// Texts of the framework's elements, by code.
    pub names: BTreeMap<String, ElementTexts>,
    /// Texts of its lenses, by id; names of their groups stand among those of the
    /// framework's elements.
    pub lenses: BTreeMap<String, LensTexts>,
    /// City names, by id.
    pub cities: BTreeMap<String, String>,
    /// Grouping labels, by the published label.
    pub regions: BTreeMap<String, String>,
    /// What the columns are called that cities are grouped by, by heading.
    pub columns: BTreeMap<String, String>,
}

/// Texts of one element of the framework.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct ElementTexts {
    /// Its name.
    pub name: String,
    /// What it measures.
    pub description: String,
    /// Its unit of measure.
    pub unit: String,
}

/// Texts of one lens.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct LensTexts {
    /// Its name.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Why indicators are left out, by their codes.
    pub unplaced: BTreeMap<String, String>,
}
