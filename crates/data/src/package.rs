//! From the bytes of a package to a data set that the engine trusts, or to
//! every problem found on the way.

use std::sync::Arc;

use composite_index::{Dataset, Framework, order};
use sha2::{Digest, Sha256};

use super::beside::Beside;
use super::cities::{Cities, City, read_cities};
use super::descriptor::{Descriptor, Resource};
use super::dialect::Writing;
use super::framework::{in_year, read_framework};
use super::layout::separator;
use super::lens::{Lenses, without_table};
use super::own::Bare;
use super::panel::{Panel, beside, is_offered};
use super::problem::{Problem, ProblemKind, Problems, TableName, Understood};
use super::table::{Parsing, Table};
use super::turns::{Turns, at_once};
use super::values::{Figuring, YEAR, Years};
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

    /// Takes the bytes of a table out of their place.
    fn take(&mut self, table: TableName) -> Vec<u8> {
        match table {
            TableName::Descriptor => Vec::new(),
            TableName::Cities => std::mem::take(&mut self.cities),
            TableName::Framework => std::mem::take(&mut self.framework),
            TableName::Values => std::mem::take(&mut self.values),
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
    /// The figures of the years that are read, if there are several.
    pub panel: Panel,
    /// The lenses that are read, and the one that it is seen through.
    pub lenses: Lenses,
    /// SHA-256 of the figures; see [`checksum`].
    pub sha256: String,
    /// What a reader should know although the data set could be read.
    pub warnings: Vec<Problem>,
    /// The tables as they came; none if they were made here.
    pub files: Option<Arc<Files>>,
    /// The tables that lie beside the three, as far as they are here.
    pub beside: Beside,
    /// What is simulated in it; nothing if all is as published.
    pub edits: Edits,
    /// The table that it was made of and what was decided about it, if it came
    /// as a table that does not describe itself.
    pub bare: Option<Arc<Bare>>,
}

impl Package {
    /// The same once more; tables and figures are shared.
    pub(super) fn copy(&self) -> Self {
        Self {
            descriptor: self.descriptor.clone(),
            dataset: Arc::clone(&self.dataset),
            cities: self.cities.clone(),
            year: self.year.clone(),
            years: self.years.clone(),
            panel: self.panel.clone(),
            lenses: self.lenses.clone(),
            sha256: self.sha256.clone(),
            warnings: self.warnings.clone(),
            files: self.files.clone(),
            beside: self.beside.clone(),
            edits: self.edits.clone(),
            bare: self.bare.clone(),
        }
    }

    /// Whether another package has the same cities in the same order, so that the
    /// place of one means the same in both.
    #[must_use]
    pub fn has_same_units(&self, other: &Self) -> bool {
        let (own, others) = (self.dataset.units().iter(), other.dataset.units().iter());
        let ids = own.map(|unit| &unit.id);
        Arc::ptr_eq(&self.dataset, &other.dataset) || ids.eq(others.map(|unit| &unit.id))
    }
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
    at_once(read_in_turns(descriptor, files.clone(), &Turns::none()))
}

/// The same in turns.
///
/// # Errors
/// As above.
pub(super) async fn read_in_turns(
    descriptor: Descriptor,
    files: Files,
    turns: &Turns,
) -> Result<Package, Vec<Problem>> {
    let mut reading = Reading::new(descriptor, files)?;
    while reading.step() {
        let done = (1_000.0 * reading.progress()) as usize;
        turns.rest(done, 1_000).await;
    }
    reading.finish()
}

/// The SHA-256 of these bytes, taken in turns.
pub(super) async fn sha256_in_turns(bytes: &[u8], turns: &Turns) -> String {
    let mut hasher = Sha256::new();
    for (place, part) in bytes.chunks(HASHED_AT_ONCE).enumerate() {
        hasher.update(part);
        turns.rest(place * HASHED_AT_ONCE, bytes.len()).await;
    }
    hex(&hasher.finalize())
}

/// A package being read in small steps, so that whoever reads it can do other
/// things in between. However the steps are portioned, what comes of them is the
/// same.
pub struct Reading {
    descriptor: Descriptor,
    files: Files,
    /// The table that is being parsed, in place of its bytes.
    text: String,
    stage: Stage,
    /// Of each table that has been gone through, as hexadecimal digits.
    hashes: Vec<String>,
    tables: Vec<Option<Table>>,
    /// Of a panel, once its tables are there.
    years: Years,
    problems: Problems,
    warnings: Vec<Problem>,
}

/// What is being done.
enum Stage {
    /// The bytes of a table are gone through for their checksum.
    Hashing { hasher: Sha256, offset: usize },
    /// The rows of the same table are told apart.
    Parsing(Box<Parsing>),
    /// The tables are there.
    Joining,
    /// Figures are put in their places.
    Figures(Box<Figures>),
    /// All is done, or nothing more can be.
    Done(Option<Joined>),
}

/// What the tables say together.
struct Joined {
    dataset: Dataset,
    cities: Vec<City>,
    panel: Panel,
}

/// The last table being read, and what the first two say.
struct Figures {
    figuring: Figuring,
    cities: Cities,
    /// As the table has it.
    framework: Framework,
    years: Years,
    /// The figures of the year shown, once another is being read.
    shown: Option<Dataset>,
    /// Further years of the table, the next to be read last.
    further: Vec<String>,
    /// Those that are read.
    others: Vec<(String, Dataset)>,
    /// What is wrong with the further year that is being read.
    amiss: Problems,
}

/// Bytes whose checksum is taken in one step: a few milliseconds.
const HASHED_AT_ONCE: usize = 1 << 19;
/// Cells read in one step: the same.
const CELLS_AT_ONCE: usize = 60_000;

impl Reading {
    /// Makes ready to read.
    ///
    /// # Errors
    /// A [`Problem`] if there is more than is taken.
    pub fn new(descriptor: Descriptor, files: Files) -> Result<Self, Vec<Problem>> {
        check_size(&files)?;
        Ok(Self {
            descriptor,
            files,
            text: String::new(),
            stage: Stage::hashing(),
            hashes: Vec::new(),
            tables: Vec::new(),
            years: Years::default(),
            problems: Problems::default(),
            warnings: Vec::new(),
        })
    }

    /// Does a few milliseconds' work; whether there is more.
    pub fn step(&mut self) -> bool {
        let stage = std::mem::replace(&mut self.stage, Stage::Done(None));
        self.stage = match stage {
            Stage::Hashing { hasher, offset } => self.hash(hasher, offset),
            Stage::Parsing(parsing) => self.parse(parsing),
            Stage::Joining => self.join().unwrap_or(Stage::Done(None)),
            Stage::Figures(figures) => self.place(figures),
            Stage::Done(read) => Stage::Done(read),
        };
        !matches!(self.stage, Stage::Done(_))
    }

    /// How far it has come, as a share of the whole.
    #[must_use]
    pub fn progress(&self) -> f64 {
        let size = |&table: &TableName| match self.files.get(table).len() {
            0 if table == self.name() => self.text.len(),
            bytes => bytes,
        };
        let all: usize = TableName::TABLES.iter().map(size).sum();
        let gone: usize = TableName::TABLES
            .iter()
            .take(self.tables.len())
            .map(size)
            .sum();
        // To take checksums, to tell cells apart and to read figures take about
        // as long for as many bytes.
        let here = match &self.stage {
            Stage::Hashing { offset, .. } => *offset,
            Stage::Parsing(parsing) => self.text.len() + parsing.n_read(),
            Stage::Joining => 0,
            Stage::Figures(figures) => (figures.figuring.progress() * all as f64) as usize,
            Stage::Done(_) => return 1.0,
        };
        (2 * gone + here) as f64 / (3 * all.max(1)) as f64
    }

    /// The package.
    ///
    /// # Errors
    /// Every [`Problem`] found; see [`read`].
    pub fn finish(mut self) -> Result<Package, Vec<Problem>> {
        while self.step() {}
        match self.stage {
            Stage::Done(Some(joined)) if self.problems.is_empty() => Ok(Package {
                years: all_years(&self.descriptor, &self.years),
                year: self.years.shown,
                lenses: Lenses::default(),
                warnings: with_lenses_told(self.warnings, &self.descriptor),
                descriptor: self.descriptor,
                dataset: joined.panel.first(joined.dataset),
                cities: joined.cities,
                panel: joined.panel,
                sha256: checksum_of(&self.hashes),
                files: Some(Arc::new(self.files)),
                beside: Beside::default(),
                edits: Edits::default(),
                bare: None,
            }),
            _ => Err(self.problems.told()),
        }
    }

    /// The table that is being read.
    fn name(&self) -> TableName {
        let tables = TableName::TABLES;
        tables[self.tables.len().min(tables.len() - 1)]
    }

    fn here(&self) -> &[u8] {
        self.files.get(self.name())
    }

    fn hash(&mut self, mut hasher: Sha256, offset: usize) -> Stage {
        let bytes = self.here();
        let end = bytes.len().min(offset + HASHED_AT_ONCE);
        hasher.update(bytes.get(offset..end).unwrap_or_default());
        if end < bytes.len() {
            let offset = end;
            return Stage::Hashing { hasher, offset };
        }
        let name = self.name();
        let received = bytes.len() as u64;
        let hash = hex(&hasher.finalize());
        check_integrity(
            resource(&self.descriptor, name),
            name,
            (received, &hash),
            &mut self.problems,
            &mut self.warnings,
        );
        self.hashes.push(hash);
        if let Err(problem) = self.open(name) {
            self.problems.push(problem);
            return self.take(None);
        }
        let said = resource(&self.descriptor, name);
        let writing = writing_of(said, name, &self.text, &mut self.warnings);
        let most_rows = match name {
            TableName::Framework => MAX_ELEMENTS,
            // A panel has a row per city and year.
            TableName::Values => usize::MAX,
            _ => MAX_UNITS,
        };
        let text = &self.text;
        match Parsing::begin(name, text, &writing, most_rows, &mut self.problems) {
            Some(parsing) => Stage::Parsing(Box::new(parsing)),
            None => self.take(None),
        }
    }

    fn parse(&mut self, mut parsing: Box<Parsing>) -> Stage {
        if parsing.step(&self.text, CELLS_AT_ONCE, &mut self.problems) {
            return Stage::Parsing(parsing);
        }
        let table = parsing.finish(&mut self.problems);
        self.take(table)
    }

    /// Takes the bytes of a table for text: they are found to be that once, and
    /// never copied.
    fn open(&mut self, name: TableName) -> Result<(), Problem> {
        let bytes = self.files.take(name);
        match String::from_utf8(bytes) {
            Ok(text) => {
                self.text = text;
                refuse_page(&self.text).map_err(|kind| Problem::in_table(name, kind))
            }
            Err(error) => {
                self.files.put(name, error.into_bytes());
                Err(Problem::in_table(name, ProblemKind::NotUtf8))
            }
        }
    }

    /// Goes on with the next table.
    fn take(&mut self, table: Option<Table>) -> Stage {
        let text = std::mem::take(&mut self.text);
        if !text.is_empty() {
            self.files.put(self.name(), text.into_bytes());
        }
        self.tables.push(table);
        match self.tables.len() < TableName::TABLES.len() {
            true => Stage::hashing(),
            false => Stage::Joining,
        }
    }

    fn join(&mut self) -> Option<Stage> {
        let [Some(cities), Some(framework), Some(values)] = &self.tables[..] else {
            return None;
        };
        check_n_indicators(values, &mut self.problems)?;
        let cities = read_cities(cities, &mut self.problems);
        let years = Years::of(values, &self.descriptor.index.year, &mut self.warnings);
        let framework = read_framework(framework, &mut self.problems);
        let figures = Figures::begin(values, &years, cities?, framework?, &mut self.problems)?;
        self.years = years;
        Some(Stage::Figures(Box::new(figures)))
    }

    fn place(&mut self, mut figures: Box<Figures>) -> Stage {
        let Some(Some(values)) = self.tables.last() else {
            return Stage::Done(None);
        };
        if figures.step(values, &mut self.problems, &mut self.warnings) {
            return Stage::Figures(figures);
        }
        // The cells have been read: what comes now needs the room.
        self.tables.clear();
        Stage::Done(figures.join())
    }
}

impl Stage {
    fn hashing() -> Self {
        Self::Hashing {
            hasher: Sha256::new(),
            offset: 0,
        }
    }
}

impl Figures {
    /// Makes ready; none if the table lacks a column that must be there.
    fn begin(
        values: &Table,
        years: &Years,
        cities: Cities,
        framework: Framework,
        problems: &mut Problems,
    ) -> Option<Self> {
        let figuring = Figuring::begin(values, years, &cities.units, &framework, problems)?;
        Some(Self {
            figuring,
            further: Panel::further(years, &cities.units, &framework),
            cities,
            framework,
            years: years.clone(),
            shown: None,
            others: Vec::new(),
            amiss: Problems::default(),
        })
    }

    /// Reads some more figures; whether there are more.
    fn step(
        &mut self,
        table: &Table,
        problems: &mut Problems,
        warnings: &mut Vec<Problem>,
    ) -> bool {
        let is_first = self.shown.is_none();
        let told = if is_first { problems } else { &mut self.amiss };
        if self.figuring.step(table, CELLS_AT_ONCE, told) {
            return true;
        }
        let values = self.figuring.finish(&self.cities.units, told);
        if is_first {
            if !told.is_empty() {
                return false;
            }
            let framework = match self.years.shown.as_deref() {
                Some(year) => in_year(&self.framework, year),
                None => self.framework.clone(),
            };
            let units = std::mem::take(&mut self.cities.units);
            let groupings = std::mem::take(&mut self.cities.groupings);
            match Dataset::of_block(units, framework, values, groupings) {
                Ok(dataset) => self.shown = Some(dataset),
                Err(errors) => {
                    let problem =
                        |error| Problem::in_table(TableName::Values, ProblemKind::Dataset(error));
                    told.extend(errors.into_iter().map(problem));
                    return false;
                }
            }
        } else if let (Some(shown), Some(year)) = (&self.shown, self.further.pop()) {
            let framework = in_year(&self.framework, &year);
            let amiss = std::mem::take(&mut self.amiss).told();
            match shown.with_values(framework, values) {
                Ok(dataset) if amiss.is_empty() => self.others.push((year, dataset)),
                // A year that cannot be read takes none from the others.
                _ => warnings.extend(amiss.into_iter().next()),
            }
        }
        self.go_on(table)
    }

    /// Goes on with the next year, if there is one.
    fn go_on(&mut self, table: &Table) -> bool {
        let (Some(shown), Some(year)) = (&self.shown, self.further.last()) else {
            return false;
        };
        let years = self.years.showing(year);
        let units = shown.units();
        let begun = Figuring::begin(table, &years, units, &self.framework, &mut self.amiss);
        match begun {
            Some(figuring) => {
                self.figuring = figuring;
                true
            }
            None => false,
        }
    }

    /// The data sets; none if anything is wrong with the first.
    fn join(self) -> Option<Joined> {
        let dataset = self.shown?;
        let year = self.years.shown.filter(|year| is_offered(year));
        let panel = Panel::of(self.framework, year, &dataset, self.others);
        Some(Joined {
            dataset,
            cities: self.cities.details,
            panel,
        })
    }
}

/// How a table is written: as its publisher says, and where it is not said what
/// separates cells, as is plain to see, which readers are told.
pub(super) fn writing_of(
    said: Option<&Resource>,
    table: TableName,
    text: &str,
    warnings: &mut Vec<Problem>,
) -> Writing {
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
    let hashes = TableName::TABLES.map(|table| sha256(files.get(table)));
    checksum_of(&hashes)
}

/// The same, of the tables' own checksums.
fn checksum_of(hashes: &[String]) -> String {
    let lines: String = TableName::TABLES
        .iter()
        .zip(hashes)
        .map(|(table, hash)| format!("{hash}  {}\n", table.file()))
        .collect();
    sha256(lines.as_bytes())
}

/// The SHA-256 of these bytes, as 64 hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
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

pub(super) fn check_integrity(
    said: Option<&Resource>,
    table: TableName,
    (received, hash): (u64, &str),
    problems: &mut Problems,
    warnings: &mut Vec<Problem>,
) {
    let Some(resource) = said else {
        return;
    };
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
    if declared.is_some_and(|declared| !declared.eq_ignore_ascii_case(hash)) {
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
    pub async fn open(
        &self,
        descriptor: Descriptor,
        sha256: &str,
        mut warnings: Vec<Problem>,
        mut problems: Problems,
        turns: &Turns,
    ) -> Result<Package, Vec<Problem>> {
        let years = Years::of(&self.values, &descriptor.index.year, &mut warnings);
        let read = read_tables(
            &self.cities,
            &self.framework,
            &self.values,
            &years,
            (&mut problems, &mut warnings),
            turns,
        )
        .await;
        match read {
            Some(joined) if problems.is_empty() => Ok(Package {
                years: all_years(&descriptor, &years),
                year: years.shown,
                lenses: Lenses::default(),
                warnings: with_lenses_told(warnings, &descriptor),
                descriptor,
                dataset: joined.panel.first(joined.dataset),
                cities: joined.cities,
                panel: joined.panel,
                sha256: sha256.to_owned(),
                files: None,
                beside: Beside::default(),
                edits: Edits::default(),
                bare: None,
            }),
            _ => Err(problems.told()),
        }
    }
}

/// Also what is amiss with the lenses that a descriptor lists.
fn with_lenses_told(mut warnings: Vec<Problem>, descriptor: &Descriptor) -> Vec<Problem> {
    warnings.extend(without_table(descriptor));
    warnings
}

/// The years of the table of figures, and of the tables beside it that have
/// further ones: `values-2000` has those of 2000.
fn all_years(descriptor: &Descriptor, years: &Years) -> Vec<String> {
    let mut all = years.all.clone();
    if all.is_empty() {
        return all;
    }
    all.extend(beside(descriptor).map(|further| further.year));
    order::sort(&mut all);
    all.dedup();
    all
}

async fn read_tables(
    cities: &Table,
    framework: &Table,
    values: &Table,
    years: &Years,
    (problems, warnings): (&mut Problems, &mut Vec<Problem>),
    turns: &Turns,
) -> Option<Joined> {
    check_n_indicators(values, problems)?;
    let cities = read_cities(cities, problems);
    turns.rest(0, 1).await;
    let framework = read_framework(framework, problems);
    let mut figures = Figures::begin(values, years, cities?, framework?, problems)?;
    while figures.step(values, problems, warnings) {
        let done = (1_000.0 * figures.figuring.progress()) as usize;
        turns.rest(done, 1_000).await;
    }
    figures.join()
}

/// Refused before any figure is looked at.
pub(super) fn check_n_indicators(values: &Table, problems: &mut Problems) -> Option<()> {
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
