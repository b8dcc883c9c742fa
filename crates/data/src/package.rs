//! From the bytes of a package to a data set that the engine trusts, or to
//! every problem found on the way.

use std::sync::Arc;

use composite_index::Dataset;
use sha2::{Digest, Sha256};

use super::cities::{City, read_cities};
use super::descriptor::{Descriptor, Resource};
use super::dialect::Writing;
use super::framework::read_framework;
use super::layout::separator;
use super::own::Bare;
use super::problem::{Problem, ProblemKind, Problems, TableName, Understood};
use super::table::Table;
use super::values::{YEAR, Years, read_values};
use scenario::Edits;

/// Units taken at most.
pub const MAX_UNITS: usize = 50_000;
/// Indicators taken at most.
pub const MAX_INDICATORS: usize = 500;
/// Elements of a framework taken at most: indicators and what they are grouped
/// under.
pub const MAX_ELEMENTS: usize = 4 * MAX_INDICATORS;
/// Bytes taken at most, all files together.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The three tables as they were fetched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// `cities.csv`.
    pub cities: Vec<u8>,
    /// `framework.csv`.
    pub framework: Vec<u8>,
    /// `values.csv`.
    pub values: Vec<u8>,
}

impl Files {
    /// Puts the bytes of a table in place.
    pub(super) fn put(&mut self, table: TableName, bytes: Vec<u8>) {
        match table {
            TableName::Descriptor => {}
            TableName::Cities => self.cities = bytes,
            TableName::Framework => self.framework = bytes,
            TableName::Values => self.values = bytes,
        }
    }

    /// The bytes of a table.
    pub(super) fn get(&self, table: TableName) -> &[u8] {
        match table {
            TableName::Descriptor => &[],
            TableName::Cities => &self.cities,
            TableName::Framework => &self.framework,
            TableName::Values => &self.values,
        }
    }
}

/// A data set that has been read and found sound.
#[derive(Debug)]
pub struct Package {
    /// Provenance, licence, caveats.
    pub descriptor: Descriptor,
    /// The figures, as the engine holds them.
    pub dataset: Arc<Dataset>,
    /// One per unit, in order.
    pub cities: Vec<City>,
    /// The year of the figures, if they are of a panel.
    pub year: Option<String>,
    /// The years of the panel, the earliest first; those of tables that are not
    /// read yet are among them.
    pub years: Vec<String>,
    /// SHA-256 of the figures; see [`checksum`].
    pub sha256: String,
    /// What a reader should know although the data set could be read.
    pub warnings: Vec<Problem>,
    /// The tables as they came; none if they were made here.
    pub files: Option<Arc<Files>>,
    /// What is simulated in it; nothing if all is as published.
    pub edits: Edits,
    /// The table that it was made of and what was decided about it, if it came
    /// as a table that does not describe itself.
    pub bare: Option<Arc<Bare>>,
}

/// Reads `datapackage.json`.
///
/// # Errors
/// A [`Problem`] if the bytes are not a descriptor with our three tables.
pub fn read_descriptor(bytes: &[u8]) -> Result<Descriptor, Vec<Problem>> {
    let text = as_text(TableName::Descriptor, bytes).map_err(|problem| vec![problem])?;
    let bad = |error: serde_json::Error| {
        let detail = error.to_string();
        let kind = ProblemKind::BadDescriptor { detail };
        vec![Problem::in_table(TableName::Descriptor, kind)]
    };
    let mut descriptor: Descriptor = serde_json::from_str(text).map_err(bad)?;
    descriptor.original = serde_json::from_str(text).map_err(bad)?;
    let missing: Vec<Problem> = TableName::TABLES
        .into_iter()
        .filter(|&table| resource(&descriptor, table).is_none())
        .map(|table| Problem::in_table(table, ProblemKind::NoResource))
        .collect();
    if missing.is_empty() {
        Ok(descriptor)
    } else {
        Err(missing)
    }
}

/// The descriptor's entry for a table.
#[must_use]
pub fn resource(descriptor: &Descriptor, table: TableName) -> Option<&Resource> {
    descriptor
        .resources
        .iter()
        .find(|resource| resource.name == table.resource())
}

/// Reads a whole package.
///
/// # Errors
/// Every [`Problem`] found, in the order of files, rows and columns.
pub fn read(descriptor: Descriptor, files: &Files) -> Result<Package, Vec<Problem>> {
    check_size(files)?;
    let mut problems = Problems::default();
    let mut warnings = Vec::new();
    let mut parse = |table, most_rows| {
        check_integrity(
            &descriptor,
            table,
            files.get(table),
            &mut problems,
            &mut warnings,
        );
        match as_text(table, files.get(table)) {
            Ok(text) => {
                let writing = writing(&descriptor, table, text, &mut warnings);
                Table::parse(table, text, &writing, most_rows, &mut problems)
            }
            Err(problem) => {
                problems.push(problem);
                None
            }
        }
    };
    let tables = (
        parse(TableName::Cities, MAX_UNITS),
        parse(TableName::Framework, MAX_ELEMENTS),
        // A panel has a row per city and year.
        parse(TableName::Values, usize::MAX),
    );
    let (Some(cities), Some(framework), Some(values)) = tables else {
        return Err(problems.told());
    };
    let years = Years::of(&values, &descriptor.index.year, &mut warnings);
    let read = read_tables(&cities, &framework, &values, &years, &mut problems);
    match read {
        Some((dataset, cities)) if problems.is_empty() => Ok(Package {
            years: all_years(&descriptor, &years),
            year: years.shown,
            descriptor,
            dataset: Arc::new(dataset),
            cities,
            sha256: checksum(files),
            warnings,
            files: Some(Arc::new(files.clone())),
            edits: Edits::default(),
            bare: None,
        }),
        _ => Err(problems.told()),
    }
}

/// How a table is written: as its publisher says, and where it is not said what
/// separates cells, as is plain to see, which readers are told.
fn writing(
    descriptor: &Descriptor,
    table: TableName,
    text: &str,
    warnings: &mut Vec<Problem>,
) -> Writing {
    let said = resource(descriptor, table);
    let mut writing = said.map_or_else(Writing::default, |resource| {
        Writing::of(&resource.dialect, &resource.schema)
    });
    let header = text.lines().find(|line| !line.trim().is_empty());
    if writing.separator.is_none() && !header.unwrap_or_default().contains(',') {
        let (found, _) = separator(text);
        if found != ',' {
            writing.separator = Some(found);
            let kind = ProblemKind::Understood(Understood::Separator(found));
            warnings.push(Problem::in_table(table, kind));
        }
    }
    writing
}

/// The SHA-256 that names a data set's figures.
///
/// It is the checksum of the three tables' checksums in the form that
/// `sha256sum cities.csv framework.csv values.csv | sha256sum` prints, so
/// that anyone can recompute it.
#[must_use]
pub fn checksum(files: &Files) -> String {
    let lines: String = TableName::TABLES
        .iter()
        .map(|&table| format!("{}  {}\n", sha256(files.get(table)), table.file()))
        .collect();
    sha256(lines.as_bytes())
}

pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

pub(super) fn as_text(table: TableName, bytes: &[u8]) -> Result<&str, Problem> {
    let text =
        std::str::from_utf8(bytes).map_err(|_| Problem::in_table(table, ProblemKind::NotUtf8))?;
    refuse_page(text).map_err(|kind| Problem::in_table(table, kind))?;
    Ok(text)
}

/// Many hosts answer an unknown address with their start page.
pub(super) fn refuse_page(text: &str) -> Result<(), ProblemKind> {
    match text.trim_start().starts_with('<') {
        true => Err(ProblemKind::IsWebPage),
        false => Ok(()),
    }
}

fn check_size(files: &Files) -> Result<(), Vec<Problem>> {
    let size = |&table: &TableName| files.get(table).len() as u64;
    let bytes: u64 = TableName::TABLES.iter().map(size).sum();
    let largest = TableName::TABLES.into_iter().max_by_key(size);
    match largest {
        Some(table) if bytes > MAX_BYTES => {
            let limit = MAX_BYTES;
            let kind = ProblemKind::TooLarge { bytes, limit };
            Err(vec![Problem::in_table(table, kind)])
        }
        _ => Ok(()),
    }
}

fn check_integrity(
    descriptor: &Descriptor,
    table: TableName,
    bytes: &[u8],
    problems: &mut Problems,
    warnings: &mut Vec<Problem>,
) {
    let Some(resource) = resource(descriptor, table) else {
        return;
    };
    let received = bytes.len() as u64;
    match resource.bytes {
        Some(declared) if received < declared => {
            let kind = ProblemKind::Truncated { received, declared };
            problems.push(Problem::in_table(table, kind));
            return;
        }
        _ => {}
    }
    // A publisher who mends a figure by hand may forget the checksum: readers
    // are told, but not locked out.
    let declared = resource
        .hash
        .as_deref()
        .and_then(|hash| hash.strip_prefix("sha256:"));
    if declared.is_some_and(|hash| !hash.eq_ignore_ascii_case(&sha256(bytes))) {
        warnings.push(Problem::in_table(table, ProblemKind::HashDiffers));
    }
}

/// Three tables put together from files of another shape.
pub(super) struct Made {
    /// As `cities.csv`.
    pub cities: Table,
    /// As `framework.csv`.
    pub framework: Table,
    /// As `values.csv`.
    pub values: Table,
}

impl Made {
    /// Reads them as a package whose figures have this checksum, if there were no
    /// problems before.
    pub fn open(
        &self,
        descriptor: Descriptor,
        sha256: &str,
        mut warnings: Vec<Problem>,
        mut problems: Problems,
    ) -> Result<Package, Vec<Problem>> {
        let years = Years::of(&self.values, &descriptor.index.year, &mut warnings);
        let read = read_tables(
            &self.cities,
            &self.framework,
            &self.values,
            &years,
            &mut problems,
        );
        match read {
            Some((dataset, cities)) if problems.is_empty() => Ok(Package {
                years: all_years(&descriptor, &years),
                year: years.shown,
                descriptor,
                dataset: Arc::new(dataset),
                cities,
                sha256: sha256.to_owned(),
                warnings,
                files: None,
                edits: Edits::default(),
                bare: None,
            }),
            _ => Err(problems.told()),
        }
    }
}

/// The years of the table of figures, and of the tables beside it that have
/// further ones: `values-2000` has those of 2000.
fn all_years(descriptor: &Descriptor, years: &Years) -> Vec<String> {
    let mut all = years.all.clone();
    if all.is_empty() {
        return all;
    }
    let is_year = |year: &&str| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let names = descriptor.resources.iter().map(|part| part.name.as_str());
    let beside = names.filter_map(|name| name.strip_prefix("values-"));
    all.extend(beside.filter(is_year).map(str::to_owned));
    all.sort_unstable();
    all.dedup();
    all
}

fn read_tables(
    cities: &Table,
    framework: &Table,
    values: &Table,
    years: &Years,
    problems: &mut Problems,
) -> Option<(Dataset, Vec<City>)> {
    check_n_indicators(values, problems)?;
    let cities = read_cities(cities, problems);
    let framework = read_framework(framework, years.shown.as_deref(), problems);
    let (cities, framework) = (cities?, framework?);
    let columns = read_values(values, years, &cities.units, &framework, problems)?;
    if !problems.is_empty() {
        return None;
    }
    match Dataset::new(cities.units, framework, columns, cities.groupings) {
        Ok(dataset) => Some((dataset, cities.details)),
        Err(errors) => {
            let problem = |error| Problem::in_table(TableName::Values, ProblemKind::Dataset(error));
            problems.extend(errors.into_iter().map(problem));
            None
        }
    }
}

/// Refused before any figure is looked at.
fn check_n_indicators(values: &Table, problems: &mut Problems) -> Option<()> {
    let is_indicator = |heading: &&String| *heading != "id" && *heading != YEAR;
    let (limit, found) = (
        MAX_INDICATORS,
        values.header().iter().filter(is_indicator).count(),
    );
    if found <= limit {
        return Some(());
    }
    let kind = ProblemKind::TooManyIndicators { found, limit };
    problems.push(Problem::in_table(TableName::Values, kind));
    None
}
