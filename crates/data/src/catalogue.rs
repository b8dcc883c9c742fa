//! `data/index.json`: the packages shipped with this build.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The list of shipped packages.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Catalogue {
    /// The name of the package opened first.
    pub default: String,
    /// The packages in the order shown.
    pub packages: Vec<CatalogueEntry>,
}

/// One shipped package.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct CatalogueEntry {
    /// Its name, as in addresses.
    pub name: String,
    /// Its title in English.
    pub title: String,
    /// The descriptor, relative to the catalogue.
    pub path: String,
    /// How many units it has.
    pub units: usize,
    /// How many indicators it has.
    pub indicators: usize,
    /// How many of them measure a principle itself; the others are proxies.
    #[serde(default)]
    pub direct: usize,
    /// The years of its figures, the earliest first: those of a panel, or the year
    /// of its publication.
    #[serde(default)]
    pub years: Vec<String>,
    /// The principles that nobody measures there, by code.
    #[serde(default)]
    pub missing: Vec<String>,
    /// Its title in other languages.
    #[serde(default)]
    pub translations: BTreeMap<String, EntryTexts>,
}

/// What of an entry is translated.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct EntryTexts {
    /// The title.
    pub title: String,
}

impl CatalogueEntry {
    /// The title in a language, in English where it has none.
    #[must_use]
    pub fn title_in(&self, language: &str) -> &str {
        self.translations
            .get(language)
            .map_or(&self.title, |texts| &texts.title)
    }
}
