//! Tables that lie beside the three of a package, as they came: further years,
//! confidence limits, the counts that rates were computed from.
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
/// them. Clones share them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    tables: BTreeMap<String, Arc<[u8]>>,
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
}

/// The file that a path leads to, without what is before and behind its name.
fn file_of(path: &str) -> &str {
    let path = path.split(['?', '#']).next().unwrap_or_default();
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

    /// The same package with these tables beside it.
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

/// What is told of a table that a descriptor names and that its reader did not
/// choose with it.
#[must_use]
pub fn not_chosen(resource: &Resource) -> Problem {
    Problem::in_table(TableName::Values, ProblemKind::NotChosen).in_file(file_of(&resource.path))
}

/// Finds the tables beside the three among files by the names that these have
/// without their folders.
pub(super) fn found<'a>(package: &Package, file: impl Fn(&str) -> Option<&'a [u8]>) -> Beside {
    let mut beside = Beside::default();
    for resource in package.named_beside() {
        let name = file_of(&resource.path);
        if let Some(bytes) = file(name).filter(|_| !name.is_empty()) {
            beside.put(&resource.name, bytes.to_vec());
        }
    }
    beside
}
