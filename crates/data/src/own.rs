//! The reader's own files: a package in one or several files or in a workbook,
//! a table by itself, or what COINr reads.

use std::sync::{Arc, OnceLock};

use composite_index::order;

use super::archive::{self, ArchiveError};
use super::beside;
use super::coinr;
use super::descriptor::{Descriptor, Resource};
use super::lens::LensTable;
use super::package::{self, Files, MAX_BYTES, Package};
use super::plan::{Choices, Plan, Reading};
use super::problem::{Problem, ProblemKind, TableName, Understood};
use super::single::{self, Laid};
use super::turns::{Turns, at_once};
use super::workbook::{self, WorkbookError};

/// Kinds of workbooks that are read.
const WORKBOOKS: [&str; 4] = [".xlsx", ".xlsm", ".xls", ".ods"];

/// A file as the reader chose it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnFile {
    /// Its name; in an archive its path.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl OwnFile {
    /// The name without folders.
    pub(super) fn base_name(&self) -> &str {
        base_name(&self.name)
    }

    fn is_kind(&self, endings: &[&str]) -> bool {
        let name = self.name.to_lowercase();
        endings.iter().any(|ending| name.ends_with(ending))
    }

    pub(super) fn problem(&self, kind: ProblemKind) -> Problem {
        Problem::in_table(TableName::Descriptor, kind).in_file(&self.name)
    }
}

/// What readers and links call these files; none if there are none.
#[must_use]
pub fn name_of(names: &[String]) -> Option<String> {
    let mut names: Vec<&str> = names.iter().map(|name| base_name(name)).collect();
    order::sort(&mut names);
    (!names.is_empty()).then(|| names.join(", "))
}

/// A path without its folders.
fn base_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// A table that does not describe itself, and what its reader has decided about
/// it so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bare {
    /// What readers and links call the files that it came in.
    pub title: String,
    /// The tables that may be meant, of which one is read.
    pub tables: Arc<[OwnFile]>,
    /// What is decided.
    pub choices: Choices,
    /// What is known of it already.
    known: Known,
}

/// What is known of tables once somebody has read them. It says nothing that they
/// do not say themselves, and so makes no difference between two.
#[derive(Clone, Debug, Default)]
struct Known {
    /// The SHA-256 of all that they came in.
    sha256: Arc<OnceLock<String>>,
    /// What their columns are as it looks.
    found: Option<Arc<Plan>>,
}

impl PartialEq for Known {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Known {}

/// Why files were not opened, and the table in them, where other choices of how
/// it is read may help.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// Every problem found.
    pub problems: Vec<Problem>,
    /// The table.
    pub bare: Option<Arc<Bare>>,
}

impl From<Vec<Problem>> for Refused {
    fn from(problems: Vec<Problem>) -> Self {
        Self {
            problems,
            bare: None,
        }
    }
}

impl Bare {
    /// Tables of which one is meant, with nothing decided about it.
    #[must_use]
    pub fn new(title: &str, tables: Vec<OwnFile>) -> Self {
        Self {
            title: title.to_owned(),
            tables: tables.into(),
            choices: Choices::default(),
            known: Known::default(),
        }
    }

    /// The same with other choices.
    #[must_use]
    pub fn with(&self, choices: Choices) -> Self {
        Self {
            choices,
            ..self.clone()
        }
    }

    /// The SHA-256 of all that it came in.
    #[must_use]
    pub fn sha256(&self) -> String {
        let taken = || {
            let tables = self.tables.iter();
            let each = tables.map(|table| package::sha256(&table.bytes));
            package::sha256(each.collect::<String>().as_bytes())
        };
        self.known.sha256.get_or_init(taken).clone()
    }

    /// What its columns are as it looks, if it was opened without anything decided.
    #[must_use]
    pub fn found(&self) -> Option<&Arc<Plan>> {
        self.known.found.as_ref()
    }

    /// The first rows of its tables, where one of them has more bytes than this;
    /// none where all are small. What is decided stays.
    #[must_use]
    pub fn beginning(&self, most_bytes: usize) -> Option<Self> {
        let is_large = |table: &OwnFile| table.bytes.len() > most_bytes;
        if !self.tables.iter().any(is_large) {
            return None;
        }
        let cut = |table: &OwnFile| OwnFile {
            name: table.name.clone(),
            bytes: first_rows(&table.bytes, most_bytes).to_vec(),
        };
        let tables = self.tables.iter().map(cut).collect();
        Some(Self::new(&self.title, tables).with(self.choices.clone()))
    }

    /// The tables that may hold the figures; one, unless it has to be asked.
    #[must_use]
    pub fn candidates(&self) -> Vec<&OwnFile> {
        at_once(self.candidates_in_turns(&Turns::none()))
    }

    async fn candidates_in_turns(&self, turns: &Turns) -> Vec<&OwnFile> {
        if let [table] = &self.tables[..] {
            return vec![table];
        }
        turns.part(0.0, 0.0);
        let mut candidates = Vec::new();
        for table in self.tables.iter() {
            if single::has_figures(table, turns).await {
                candidates.push(table);
            }
        }
        candidates
    }

    /// The table that is read under these choices: the one chosen, else the
    /// only one that holds figures.
    ///
    /// # Errors
    /// That there is none, or more than one.
    pub fn table(&self, reading: &Reading) -> Result<&OwnFile, Vec<Problem>> {
        at_once(self.table_in_turns(reading, &Turns::none()))
    }

    async fn table_in_turns(
        &self,
        reading: &Reading,
        turns: &Turns,
    ) -> Result<&OwnFile, Vec<Problem>> {
        let chosen = reading.table.as_deref();
        let named = |table: &&OwnFile| Some(table.name.as_str()) == chosen;
        if let Some(table) = self.tables.iter().find(named) {
            return Ok(table);
        }
        match self.candidates_in_turns(turns).await[..] {
            [table] => Ok(table),
            [] => Err(self
                .tables
                .iter()
                .map(|table| table.problem(ProblemKind::NoFigures))
                .collect()),
            ref several => Err(several
                .iter()
                .map(|table| table.problem(ProblemKind::OneOfSeveral))
                .collect()),
        }
    }

    /// Lays the table out.
    ///
    /// # Errors
    /// Why that cannot be done.
    pub fn lay_out(&self, reading: &Reading) -> Result<Laid, Vec<Problem>> {
        Laid::of(self.table(reading)?, reading)
    }

    /// Opens the table as it is decided.
    ///
    /// # Errors
    /// Every [`Problem`] found.
    pub fn open(&self) -> Result<Package, Vec<Problem>> {
        at_once(self.open_in_turns(&Turns::none()))
    }

    /// The same in turns.
    ///
    /// # Errors
    /// As above.
    pub async fn open_in_turns(&self, turns: &Turns) -> Result<Package, Vec<Problem>> {
        let table = self.table_in_turns(&self.choices.reading, turns).await?;
        let laid = Laid::in_turns(table, &self.choices.reading, turns).await?;
        self.open_as(&laid, table, turns).await
    }

    /// Opens it where it is laid out already.
    ///
    /// # Errors
    /// Every [`Problem`] found.
    pub fn open_laid(&self, laid: &Laid) -> Result<Package, Vec<Problem>> {
        let table = self.table(&self.choices.reading)?;
        at_once(self.open_as(laid, table, &Turns::none()))
    }

    async fn open_as(
        &self,
        laid: &Laid,
        table: &OwnFile,
        turns: &Turns,
    ) -> Result<Package, Vec<Problem>> {
        let found;
        let plan = match &self.choices.plan {
            Some(plan) => plan,
            None => {
                found = laid.plan();
                &found
            }
        };
        let package = laid.open(plan, descriptor_of(&self.title), turns).await?;
        if self.tables.len() == 1 {
            // Taken anew it would take its time at once.
            let sum = package::sha256(laid.sha256().as_bytes());
            let _ = self.known.sha256.set(sum);
        }
        let mut bare = self.clone();
        if self.choices == Choices::default() {
            bare.known.found = Some(Arc::new(plan.clone()));
        }
        Ok(bare.opened(package, table))
    }

    fn opened(self, package: Package, table: &OwnFile) -> Package {
        let is_decided = self
            .choices
            .plan
            .as_ref()
            .is_some_and(|plan| plan.is_decided);
        let tables: Vec<&OwnFile> = self.tables.iter().collect();
        let mut package = match is_decided {
            true => package,
            false => leaving_out(package, &tables, &[table]),
        };
        drop(tables);
        package.bare = Some(Arc::new(self));
        package
    }
}

/// As many whole rows of a table as fit into so many bytes.
fn first_rows(bytes: &[u8], most: usize) -> &[u8] {
    let Some(part) = bytes.get(..most & !1) else {
        return bytes;
    };
    // In UTF-16 a line break is one of two bytes.
    let is_wide = matches!(
        bytes,
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, ..] | [_, 0, ..]
    );
    let is_end = |place: &usize| match is_wide {
        true => {
            let pair = place.checked_sub(2).and_then(|from| part.get(from..*place));
            place.is_multiple_of(2) && matches!(pair, Some([b'\n', 0] | [0, b'\n']))
        }
        false => place
            .checked_sub(1)
            .is_some_and(|before| part[before] == b'\n'),
    };
    // A break within quotation marks ends no row.
    let n_marks = part.iter().filter(|&&byte| byte == b'"').count();
    let mut within = n_marks;
    let mut end = part.len();
    for place in (1..=part.len()).rev() {
        if is_end(&place) && within.is_multiple_of(2) {
            end = place;
            break;
        }
        within -= usize::from(part[place - 1] == b'"');
    }
    &part[..end]
}

/// Opens whatever data set these files hold.
///
/// # Errors
/// Every [`Problem`] found, each with the file that it is in.
pub fn open(files: Vec<OwnFile>) -> Result<Package, Vec<Problem>> {
    open_or_ask(files).map_err(|refused| refused.problems)
}

/// Opens whatever data set these files hold.
///
/// # Errors
/// Every [`Problem`] found; of a table that does not describe itself also the
/// table, so that its reader can be asked.
pub fn open_or_ask(files: Vec<OwnFile>) -> Result<Package, Refused> {
    open_as(files, Choices::default())
}

/// The same; a table that does not describe itself is read as these choices have it.
///
/// # Errors
/// As above.
pub fn open_as(files: Vec<OwnFile>, choices: Choices) -> Result<Package, Refused> {
    at_once(open_in_turns(files, choices, &Turns::none()))
}

/// The same in turns.
///
/// # Errors
/// As above.
pub async fn open_in_turns(
    files: Vec<OwnFile>,
    choices: Choices,
    turns: &Turns,
) -> Result<Package, Refused> {
    check_size(&files)?;
    let names: Vec<String> = files.iter().map(|file| file.name.clone()).collect();
    let title = name_of(&names).unwrap_or_default();
    // What is packed takes as long to unpack as to read.
    let is_packed = files.iter().any(|file| workbook::is_packed(&file.bytes));
    let unpacked = if is_packed { 0.5 } else { 0.0 };
    let files = turns.stage(0.0, unpacked, unpack(files, turns)).await?;
    let opening = open_unpacked(files, title, choices, turns);
    turns.stage(unpacked, 1.0, opening).await
}

/// Opens what nothing is packed of any more.
async fn open_unpacked(
    files: Vec<OwnFile>,
    title: String,
    choices: Choices,
    turns: &Turns,
) -> Result<Package, Refused> {
    if let Some(descriptor) = descriptor_among(&files) {
        return Ok(open_package(descriptor, &files, turns).await?);
    }
    if let Some(tables) = three_tables(&files) {
        return Ok(package::read_in_turns(descriptor_of(&title), tables, turns).await?);
    }
    // What is left of workbooks are those that are text in truth.
    let is_table = |file: &OwnFile| file.is_kind(&[".csv", ".txt", ".tsv", ".xls"]);
    let tables: Vec<&OwnFile> = files.iter().filter(|file| is_table(file)).collect();
    match coinr::pair(&tables) {
        Some((data, meta)) if tables.len() == 2 || are_packed(&tables) => {
            let package = coinr::open(data, meta, descriptor_of(&title), turns).await?;
            return Ok(leaving_out(package, &tables, &[data, meta]));
        }
        _ if tables.len() == 1 || are_packed(&tables) => {}
        _ => {
            let problems = files.iter().map(|file| file.problem(kind_of(file)));
            return Err(problems.collect::<Vec<_>>().into());
        }
    }
    let tables = files.into_iter().filter(is_table).collect();
    let bare = Bare::new(&title, tables).with(choices);
    let opened = bare.open_in_turns(turns).await;
    opened.map_err(|problems| Refused {
        problems,
        bare: Some(Arc::new(bare)),
    })
}

/// Opens the package that these files are, as it was published: its descriptor and
/// its three tables. Whoever takes nothing else needs none of the readers of other
/// formats.
///
/// # Errors
/// Every [`Problem`] found, each with the file that it is in.
pub fn open_published(files: &[OwnFile]) -> Result<Package, Vec<Problem>> {
    check_size(files)?;
    match descriptor_among(files) {
        Some(descriptor) => at_once(open_package(descriptor, files, &Turns::none())),
        None => Err(vec![Problem::in_table(
            TableName::Descriptor,
            ProblemKind::NoDescriptor,
        )]),
    }
}

/// The descriptor nearest to the top of these files.
fn descriptor_among(files: &[OwnFile]) -> Option<&OwnFile> {
    let descriptors = files
        .iter()
        .filter(|file| file.is_kind(&["datapackage.json"]));
    descriptors.min_by_key(|file| file.name.len())
}

/// Whether all came together, in a workbook or an archive: then some may hold
/// what is not of the data set.
fn are_packed(tables: &[&OwnFile]) -> bool {
    tables.len() > 1 && tables.iter().all(|table| table.name.contains('/'))
}

/// Says which tables are no part of what was opened.
fn leaving_out(mut package: Package, tables: &[&OwnFile], used: &[&OwnFile]) -> Package {
    let others = tables.iter().filter(|table| !used.contains(table));
    let names: Vec<&str> = others.map(|table| table.base_name()).collect();
    if !names.is_empty() {
        let names = single::listed(names.iter().copied(), names.len());
        let what = ProblemKind::Understood(Understood::Sheets { names });
        package.warnings.push(used[0].problem(what));
    }
    package
}

/// Why a file cannot be a data set.
fn kind_of(file: &OwnFile) -> ProblemKind {
    if file.is_kind(&[".xlsb", ".numbers"]) {
        ProblemKind::Workbook
    } else {
        ProblemKind::NotOurs
    }
}

fn check_size(files: &[OwnFile]) -> Result<(), Vec<Problem>> {
    let bytes: u64 = files.iter().map(|file| file.bytes.len() as u64).sum();
    let largest = files.iter().max_by_key(|file| file.bytes.len());
    match largest {
        Some(file) if bytes > MAX_BYTES => Err(vec![file.problem(ProblemKind::TooLarge {
            bytes,
            limit: MAX_BYTES,
        })]),
        _ => Ok(()),
    }
}

/// Puts what is in archives in place of them.
async fn unpack(files: Vec<OwnFile>, turns: &Turns) -> Result<Vec<OwnFile>, Vec<Problem>> {
    let mut all: Vec<OwnFile> = Vec::new();
    let n_files = files.len() as f64;
    for (place, file) in files.into_iter().enumerate() {
        let taken = all.iter().map(|file| file.bytes.len() as u64).sum();
        let limit = usize::try_from(MAX_BYTES.saturating_sub(taken)).unwrap_or(usize::MAX);
        let share = |n_done: usize| n_done as f64 / n_files;
        let unpacking = unpack_one(file, limit, turns);
        let unpacked = turns.stage(share(place), share(place + 1), unpacking);
        all.extend(unpacked.await?);
    }
    Ok(all)
}

/// What is in an archive or a workbook; any other file is itself.
async fn unpack_one(
    file: OwnFile,
    limit: usize,
    turns: &Turns,
) -> Result<Vec<OwnFile>, Vec<Problem>> {
    if file.is_kind(&WORKBOOKS) {
        if workbook::is_packed(&file.bytes) {
            return sheets_of(&file, limit, turns).await;
        }
        // Some sites write a table as text and call it a workbook.
        let is_table = file.is_kind(&[".xls"]) && is_text(&file.bytes);
        return match is_table {
            true => Ok(vec![file]),
            false => Err(vec![file.problem(ProblemKind::BadWorkbook)]),
        };
    }
    if !archive::is_archive(&file.bytes) || kind_of(&file) == ProblemKind::Workbook {
        return Ok(vec![file]);
    }
    let is_wanted = |path: &str| {
        let base = base_name(path);
        let is_hidden = base.starts_with('.') || path.starts_with("__MACOSX/");
        !is_hidden && [".csv", ".json"].iter().any(|end| base.ends_with(end))
    };
    let unpacked = archive::unpack_in_turns(&file.bytes, limit, is_wanted, turns).await;
    let unpacked = unpacked.map_err(|error| vec![file.problem(archive_problem(error))])?;
    if unpacked.is_empty() {
        // A workbook that is called otherwise: what services give has no ending.
        let sheets = sheets_of(&file, limit, turns).await;
        return sheets.map_err(|_| vec![file.problem(ProblemKind::NotOurs)]);
    }
    let files = unpacked.into_iter();
    Ok(files.map(|(name, bytes)| OwnFile { name, bytes }).collect())
}

/// Whether these bytes can be text: in that no byte is nothing, unless each letter has
/// two.
fn is_text(bytes: &[u8]) -> bool {
    let is_wide = matches!(bytes, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]);
    is_wide || !bytes.contains(&0)
}

/// The sheets of a workbook, each as a file by itself.
async fn sheets_of(
    file: &OwnFile,
    limit: usize,
    turns: &Turns,
) -> Result<Vec<OwnFile>, Vec<Problem>> {
    let sheets = workbook::sheets_in_turns(&file.bytes, limit, turns).await;
    let sheets = sheets.map_err(|error| {
        vec![file.problem(match error {
            WorkbookError::Archive(error) => archive_problem(error),
            WorkbookError::Damaged => ProblemKind::BadWorkbook,
        })]
    })?;
    if sheets.is_empty() {
        return Err(vec![file.problem(ProblemKind::BadWorkbook)]);
    }
    let own = |(name, bytes): (String, Vec<u8>)| {
        let base = format!("{}.csv", name.trim().replace('/', "-"));
        // Spreadsheets like their sheets to begin with a capital.
        let table = TableName::TABLES
            .into_iter()
            .find(|table| table.file().eq_ignore_ascii_case(&base));
        let base = table.map_or(base.as_str(), |table| table.file());
        let name = format!("{}/{base}", file.name);
        OwnFile { name, bytes }
    };
    Ok(sheets.into_iter().map(own).collect())
}

const fn archive_problem(error: ArchiveError) -> ProblemKind {
    match error {
        ArchiveError::Damaged | ArchiveError::Unusual => ProblemKind::BadArchive,
        ArchiveError::TooLarge => ProblemKind::TooLargeUnpacked { limit: MAX_BYTES },
    }
}

async fn open_package(
    descriptor: &OwnFile,
    files: &[OwnFile],
    turns: &Turns,
) -> Result<Package, Vec<Problem>> {
    let parsed = package::read_descriptor(&descriptor.bytes)?;
    let published = Published { descriptor, files };
    let mut tables = Files::default();
    let mut problems = Vec::new();
    for table in TableName::TABLES {
        let path = package::resource(&parsed, table).map(|resource| resource.path.as_str());
        let file = path.and_then(|path| published.file(path));
        match file.or_else(|| published.only(table.file())) {
            Some(file) => tables.put(table, file.bytes.clone()),
            None => problems.push(Problem::in_table(table, ProblemKind::NotChosen)),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut package = package::read_in_turns(parsed, tables, turns).await?;
    package.beside = beside::found(&package, |path| {
        published.file(path).map(|file| file.bytes.as_slice())
    });
    Ok(with_lenses(package, published))
}

/// The files of a package as they came together.
#[derive(Clone, Copy)]
struct Published<'a> {
    descriptor: &'a OwnFile,
    files: &'a [OwnFile],
}

impl<'a> Published<'a> {
    /// The file that the descriptor means by a path: the one that lies there, seen
    /// from the descriptor; else the only one of that name, since browsers give files
    /// that are chosen one by one without their folders.
    fn file(self, path: &str) -> Option<&'a OwnFile> {
        let descriptor = &self.descriptor.name;
        let folder = &descriptor[..descriptor.len() - self.descriptor.base_name().len()];
        let path = format!("{folder}{}", beside::without_query(path));
        let wanted = place(&path);
        let mut files = self.files.iter();
        let there = files.find(|file| place(&file.name) == wanted);
        there.or_else(|| self.only(beside::file_of(&path)))
    }

    /// The file of this name, if there are no others in other folders.
    fn only(self, name: &str) -> Option<&'a OwnFile> {
        let mut files = self.files.iter().filter(|file| file.base_name() == name);
        files.next().filter(|_| files.next().is_none())
    }
}

/// The folders that a path leads through, and the file's name.
fn place(path: &str) -> Vec<&str> {
    let mut place = Vec::new();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => _ = place.pop(),
            part => place.push(part),
        }
    }
    place
}

/// The package with those of its lenses whose tables are among these files; what is
/// wrong with one takes nothing from the rest and is told.
fn with_lenses(mut package: Package, published: Published) -> Package {
    let offered = package.offered_lenses().into_iter();
    let tables: Vec<(String, Resource)> = offered
        .map(|lens| (lens.notes.id.clone(), lens.resource.clone()))
        .collect();
    for (id, resource) in tables {
        let Some(file) = published.file(&resource.path) else {
            continue;
        };
        match LensTable::read(&resource, &file.bytes, &package) {
            Ok(table) => package = package.with_lens(&id, table),
            Err(problems) => package.warnings.extend(problems),
        }
    }
    package
}

/// The three tables of a package that came without its descriptor.
fn three_tables(files: &[OwnFile]) -> Option<Files> {
    let mut tables = Files::default();
    for table in TableName::TABLES {
        let mut files = files.iter();
        let file = files.find(|file| file.base_name() == table.file())?;
        tables.put(table, file.bytes.clone());
    }
    Some(tables)
}

/// What there is to say of a data set that says nothing of itself.
fn descriptor_of(title: &str) -> Descriptor {
    Descriptor {
        name: super::edit::slug(title),
        title: title.to_owned(),
        ..Descriptor::default()
    }
}
