//! What lies beside the three tables of a package, as it came: further years,
//! confidence limits, the counts that rates were computed from, and the package's
//! texts in other languages.
//!
//! Whoever shows the package reads some of them when they are asked for. Whoever
//! takes it along takes all of them, as far as they could be had.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::csv;
use super::descriptor::Resource;
use super::edit::slug;
use super::package::Package;
use super::panel::FurtherReading;
use super::problem::{Problem, ProblemKind, TableName};

/// Tables beside the three taken at most: more than there can be years.
pub const MAX_BESIDE: usize = 250;

/// The bytes of tables beside the three, by the names that the descriptor has for
/// them, and of texts by their languages. Clones share them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    tables: BTreeMap<String, Arc<[u8]>>,
    texts: BTreeMap<String, Arc<[u8]>>,
}

impl Beside {
    /// The bytes of a table, if they are here.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.tables.get(name).map(AsRef::as_ref)
    }

    /// Adds the bytes of a table, in place of those it had.
    pub fn put(&mut self, name: &str, bytes: Vec<u8>) {
        self.tables.insert(name.to_owned(), bytes.into());
    }

    /// The bytes of the package's texts in a language, if they are here.
    #[must_use]
    pub fn texts(&self, language: &str) -> Option<&[u8]> {
        self.texts.get(language).map(AsRef::as_ref)
    }

    /// Adds the bytes of texts in a language, in place of those it had.
    pub fn put_texts(&mut self, language: &str, bytes: Vec<u8>) {
        self.texts.insert(language.to_owned(), bytes.into());
    }
}

/// Languages of texts taken at most.
const MAX_TEXTS: usize = 100;
/// The folder that texts are written into.
const TEXTS: &str = "translations/";

/// Whether a word can be that of a language, and so the name of a file.
fn is_language(word: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (2..=20).contains(&word.len()) && word.bytes().all(is_plain)
}

/// A path without what an address may have behind it.
pub(super) fn without_query(path: &str) -> &str {
    path.split(['?', '#']).next().unwrap_or_default()
}

/// The file that a path leads to, without what is before and behind its name.
pub(super) fn file_of(path: &str) -> &str {
    let path = without_query(path);
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

impl Package {
    /// The tables beside the three that its descriptor names, each once.
    pub fn named_beside(&self) -> impl Iterator<Item = &Resource> {
        let mut seen = BTreeSet::new();
        let is_own = |name: &str| {
            let mut own = TableName::TABLES.into_iter();
            own.any(|table| table.resource() == name)
        };
        let resources = self.descriptor.resources.iter();
        resources
            .filter(move |resource| !is_own(&resource.name) && seen.insert(resource.name.as_str()))
            .take(MAX_BESIDE)
    }

    /// The languages that its descriptor names texts in, and where these are.
    pub fn named_texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let named = self.descriptor.index.translations.iter();
        named
            .filter(|(language, _)| is_language(language))
            .map(|(language, path)| (language.as_str(), path.as_str()))
            .take(MAX_TEXTS)
    }

    /// The texts that are here: their languages and the files that they are written
    /// into.
    pub(super) fn written_texts(&self) -> impl Iterator<Item = (&str, String, &[u8])> {
        self.named_texts().filter_map(|(language, _)| {
            let bytes = self.beside.texts(language)?;
            Some((language, format!("{TEXTS}{language}.json"), bytes))
        })
    }

    /// The same package with these beside it.
    #[must_use]
    pub fn with_beside(&self, beside: Beside) -> Self {
        let year = self.year.clone();
        let mut package = self.with_dataset(year, Arc::clone(&self.dataset));
        package.beside = beside;
        package
    }

    /// The package with every year read whose table came with it.
    ///
    /// # Errors
    /// Every [`Problem`] found in the first table that cannot be read.
    pub fn with_years_beside(mut self) -> Result<Self, Vec<Problem>> {
        for further in self.unread() {
            let bytes = self.beside.tables.get(&further.resource.name).cloned();
            if let Some(bytes) = bytes {
                self = FurtherReading::new(&self, &further, &bytes)?.finish(&self)?;
            }
        }
        Ok(self)
    }

    /// The tables that are here with the files that they are written into, beside
    /// the package in one folder. No name is that of another file there, or leads
    /// out of the folder.
    pub(super) fn written_beside(&self) -> Vec<(&Resource, String, &[u8])> {
        let own = [TableName::Descriptor].into_iter().chain(TableName::TABLES);
        let own = own.map(|table| table.file().to_owned());
        let mut taken: BTreeSet<String> = own.chain(["README.md".to_owned()]).collect();
        let here = self.named_beside();
        let here = here.filter_map(|resource| Some((resource, self.beside.get(&resource.name)?)));
        here.map(|(resource, bytes)| {
            let word = slug(&resource.name);
            let numbered = (1..).map(|number| format!("{word}-{number}.csv"));
            let is_free = |file: &String| !file.is_empty() && !file.starts_with('.');
            let file = [file_of(&resource.path).to_owned(), format!("{word}.csv")]
                .into_iter()
                .chain(numbered)
                .find(|file| is_free(file) && !taken.contains(file))
                .unwrap_or_default();
            taken.insert(file.clone());
            (resource, file, bytes)
        })
        .collect()
    }
}

/// The bytes of a table as they are written for others: as they came, but where a
/// cell would run in a spreadsheet.
pub(super) fn harmless(file: &str, bytes: &[u8]) -> Vec<u8> {
    match file.to_lowercase().ends_with(".csv") {
        true => csv::harmless(bytes).into_owned(),
        false => bytes.to_vec(),
    }
}

/// What is told of a file that a descriptor names by this path and that its reader did
/// not choose with it.
#[must_use]
pub fn not_chosen(path: &str) -> Problem {
    Problem::in_table(TableName::Values, ProblemKind::NotChosen).in_file(file_of(path))
}

/// Finds what is beside the three tables among files, by the paths that the
/// descriptor has for them.
pub(super) fn found<'a>(package: &Package, file: impl Fn(&str) -> Option<&'a [u8]>) -> Beside {
    let mut beside = Beside::default();
    for resource in package.named_beside() {
        if let Some(bytes) = file(&resource.path) {
            beside.put(&resource.name, bytes.to_vec());
        }
    }
    for (language, path) in package.named_texts() {
        if let Some(bytes) = file(path) {
            beside.put_texts(language, bytes.to_vec());
        }
    }
    beside
}
