//! Lenses: the same indicators grouped under something else than the package has
//! them under by itself.
//!
//! The descriptor lists them (`index.lenses`); each is a table beside the three,
//! with a row for every group and every indicator that it places, and is read when
//! somebody asks for it. Columns: `code` and `parent`; `name` and `description` of
//! groups; `weight`. A row whose code is that of an indicator says where that
//! indicator is. An indicator without a row is left out, and readers are told.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use composite_index::lens::{Group, Place};
use composite_index::{Framework, Lens, LensError};

use super::descriptor::{Descriptor, LensNotes, Resource};
use super::package::{
    MAX_BYTES, MAX_ELEMENTS, Package, as_text, check_integrity, sha256, writing_of,
};
use super::panel::is_offered;
use super::problem::{Problem, ProblemKind, Problems, TableName};
use super::table::{Row, Table};

/// Lenses offered at most.
pub const MAX_LENSES: usize = 20;

/// The lenses of a package that are read, and the one that it is seen through.
/// Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Lenses {
    read: BTreeMap<String, Arc<LensTable>>,
    through: Option<String>,
}

/// A lens as its table has it.
#[derive(Clone, Debug, PartialEq)]
pub struct LensTable {
    lens: Lens,
}

/// A lens that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferedLens<'a> {
    /// What the descriptor says of it.
    pub notes: &'a LensNotes,
    /// Its table.
    pub resource: &'a Resource,
}

/// An indicator that a lens places nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its code.
    pub code: String,
    /// Its name, as published.
    pub name: String,
    /// Why, as published; empty if nobody says.
    pub reason: String,
}

/// The lenses of a descriptor that can be chosen: those whose ids can stand in an
/// address, each once, and whose tables are there.
fn offered(descriptor: &Descriptor) -> impl Iterator<Item = OfferedLens<'_>> {
    let mut seen = HashSet::new();
    let lenses = descriptor.index.lenses.iter();
    let offered = lenses.filter_map(move |notes| {
        let mut resources = descriptor.resources.iter();
        let resource = resources.find(|resource| resource.name == notes.resource)?;
        let is_new = is_offered(&notes.id) && seen.insert(notes.id.as_str());
        is_new.then_some(OfferedLens { notes, resource })
    });
    offered.take(MAX_LENSES)
}

/// What readers should know of lenses whose tables are not there.
pub(super) fn without_table(descriptor: &Descriptor) -> Vec<Problem> {
    let has = |name: &str| {
        let mut resources = descriptor.resources.iter();
        resources.any(|resource| resource.name == name)
    };
    let lenses = descriptor.index.lenses.iter().take(MAX_LENSES);
    let without = lenses.filter(|notes| !has(&notes.resource));
    without
        .map(|notes| {
            let file = if notes.resource.is_empty() {
                &notes.id
            } else {
                &notes.resource
            };
            Problem::in_table(TableName::Descriptor, ProblemKind::NoResource).in_file(file)
        })
        .collect()
}

impl Package {
    /// The lenses that can be chosen, read or not, in the publisher's order.
    #[must_use]
    pub fn offered_lenses(&self) -> Vec<OfferedLens<'_>> {
        offered(&self.descriptor).collect()
    }

    /// The lens with this id, if it can be chosen and its table is still to be
    /// read.
    #[must_use]
    pub fn unread_lens(&self, id: &str) -> Option<OfferedLens<'_>> {
        let mut all = offered(&self.descriptor);
        let found = all.find(|lens| lens.notes.id == id)?;
        (!self.lenses.read.contains_key(id)).then_some(found)
    }

    /// The lens that it is seen through; none if indicators are grouped as they
    /// are by themselves.
    #[must_use]
    pub fn lens(&self) -> Option<&LensNotes> {
        let id = self.lenses.through.as_deref()?;
        let mut all = offered(&self.descriptor);
        all.find(|lens| lens.notes.id == id).map(|lens| lens.notes)
    }

    /// The indicators that the lens it is seen through places nowhere; nothing
    /// without a lens. Its own tree is that of `published`.
    #[must_use]
    pub fn left_out(&self, published: &Self) -> Vec<LeftOut> {
        let table = self.lenses.through.as_ref();
        let table = table.and_then(|id| self.lenses.read.get(id));
        let (Some(table), Some(notes)) = (table, self.lens()) else {
            return Vec::new();
        };
        let framework = published.dataset.framework();
        let left_out = table.lens.left_out(framework).into_iter();
        left_out
            .map(|id| {
                let node = framework.node(id);
                let mut reasons = notes.unplaced.iter();
                let reason = reasons.find(|unplaced| unplaced.code == node.code);
                LeftOut {
                    code: node.code.clone(),
                    name: node.name.clone(),
                    reason: reason.map_or_else(String::new, |reason| reason.description.clone()),
                }
            })
            .collect()
    }

    /// Whether it shows the same figures under the same groups as another, whatever
    /// else of it is read.
    #[must_use]
    pub fn shows_same_as(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.dataset, &other.dataset)
            && self.panel.is_same_as(&other.panel)
            && self.lenses.through == other.lenses.through
    }

    /// The same with one more lens read. It is seen as before.
    #[must_use]
    pub fn with_lens(&self, id: &str, table: LensTable) -> Self {
        let mut package = self.copy();
        package.lenses.read.insert(id.to_owned(), Arc::new(table));
        package
    }

    /// The published package seen through a lens, in every year: the same package
    /// where that is none, or is not read, or makes no tree of what there is.
    #[must_use]
    pub fn through(self: &Arc<Self>, lens: Option<&str>) -> Arc<Self> {
        self.seen(lens).map_or_else(|| Arc::clone(self), Arc::new)
    }

    /// The same, if it is another package.
    #[must_use]
    pub fn seen(&self, lens: Option<&str>) -> Option<Self> {
        let id = lens?;
        let table = self.lenses.read.get(id)?;
        let dataset = self.dataset.through(&table.lens).ok()?;
        let panel = self.panel.through(&table.lens)?;
        let mut package = self.copy();
        package.dataset = panel.first(dataset);
        package.panel = panel;
        package.files = None;
        package.lenses.through = Some(id.to_owned());
        Some(package)
    }

    /// The same without groups: every indicator right below the index, all with the
    /// same weight.
    #[must_use]
    pub fn without_groups(&self) -> Self {
        let mut package = self.copy();
        let flat = Lens::flat(self.dataset.framework());
        // Every tree has a tree without groups.
        if let Ok(dataset) = self.dataset.through(&flat) {
            package.dataset = Arc::new(dataset);
            package.files = None;
        }
        package
    }
}

impl LensTable {
    /// Reads the bytes of the table that this entry of a descriptor names, as a
    /// lens on the indicators of a package as it was published.
    ///
    /// # Errors
    /// Every [`Problem`] found, each with the file.
    pub fn read(
        resource: &Resource,
        bytes: &[u8],
        package: &Package,
    ) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let lens = lens(resource, bytes, package.dataset.framework(), &mut problems);
        match lens {
            Some(lens) if problems.is_empty() => Ok(Self { lens }),
            _ => {
                let name = resource.path.rsplit('/').next().unwrap_or(&resource.path);
                let problems = problems.told().into_iter();
                Err(problems.map(|problem| problem.in_file(name)).collect())
            }
        }
    }

    /// What indicators are grouped under.
    #[must_use]
    pub const fn lens(&self) -> &Lens {
        &self.lens
    }
}

fn lens(
    resource: &Resource,
    bytes: &[u8],
    framework: &Framework,
    problems: &mut Problems,
) -> Option<Lens> {
    let received = bytes.len() as u64;
    let name = TableName::Framework;
    if received > MAX_BYTES {
        let kind = ProblemKind::TooLarge {
            bytes: received,
            limit: MAX_BYTES,
        };
        problems.push(Problem::in_table(name, kind));
        return None;
    }
    let mut warnings = Vec::new();
    let hash = sha256(bytes);
    check_integrity(
        Some(resource),
        name,
        (received, &hash),
        problems,
        &mut warnings,
    );
    let text = match as_text(name, bytes) {
        Ok(text) => text,
        Err(problem) => {
            problems.push(problem);
            return None;
        }
    };
    let writing = writing_of(Some(resource), name, text, &mut warnings);
    let table = Table::parse(name, text, &writing, MAX_ELEMENTS, problems)?;
    let lens = Columns::find(&table, problems)?.read(framework, problems);
    if problems.is_empty()
        && let Err(errors) = lens.regroup(framework)
    {
        let problem = |error| Problem::in_table(name, ProblemKind::Lens(error));
        problems.extend(errors.into_iter().map(problem));
    }
    Some(lens)
}

/// Places of the columns; two must be there.
struct Columns<'a> {
    table: &'a Table,
    code: usize,
    parent: usize,
    name: Option<usize>,
    description: Option<usize>,
    weight: Option<usize>,
}

impl<'a> Columns<'a> {
    fn find(table: &'a Table, problems: &mut Problems) -> Option<Self> {
        let code = table.required("code", problems);
        let parent = table.required("parent", problems);
        Some(Self {
            table,
            code: code?,
            parent: parent?,
            name: table.column("name"),
            description: table.column("description"),
            weight: table.column("weight"),
        })
    }

    fn read(&self, framework: &Framework, problems: &mut Problems) -> Lens {
        let is_indicator = |code: &str| {
            let found = framework.find(code);
            found.is_some_and(|id| framework.node(id).is_indicator())
        };
        let parents: HashSet<&str> = self.table.rows().map(|row| row.cell(self.parent)).collect();
        let mut seen = HashMap::new();
        let mut lens = Lens::default();
        for row in self.table.rows() {
            let Some(code) = self.table.key(row, self.code, &mut seen, problems) else {
                continue;
            };
            let parent = row.cell(self.parent);
            if is_indicator(parent) {
                let code = parent.to_owned();
                let kind = ProblemKind::Lens(LensError::GroupIsIndicator { code });
                problems.push(self.table.problem(row, self.parent, kind));
            }
            if is_indicator(code) {
                lens.places.extend(self.place(row, code, problems));
            } else {
                let holds_something = parents.contains(code);
                lens.groups
                    .extend(self.group(row, code, holds_something, problems));
            }
        }
        lens
    }

    fn place(&self, row: Row, code: &str, problems: &mut Problems) -> Option<Place> {
        let group = row.cell(self.parent);
        if group.is_empty() {
            problems.push(self.table.problem(row, self.parent, ProblemKind::EmptyCell));
            return None;
        }
        Some(Place {
            indicator: code.to_owned(),
            group: group.to_owned(),
            weight: self.weight(row, problems),
        })
    }

    /// What holds nothing and has no name was meant for an indicator.
    fn group(
        &self,
        row: Row,
        code: &str,
        holds_something: bool,
        problems: &mut Problems,
    ) -> Option<Group> {
        let name = row.text(self.name);
        let own = || code.to_owned();
        let amiss = match (holds_something, name.is_empty()) {
            (true, false) => None,
            (true, true) => Some((self.name.unwrap_or(self.code), ProblemKind::EmptyCell)),
            (false, true) => {
                let error = LensError::UnknownIndicator { code: own() };
                Some((self.code, ProblemKind::Lens(error)))
            }
            (false, false) => {
                let error = LensError::EmptyGroup { code: own() };
                Some((self.code, ProblemKind::Lens(error)))
            }
        };
        if let Some((column, kind)) = amiss {
            problems.push(self.table.problem(row, column, kind));
            return None;
        }
        let parent = row.cell(self.parent);
        Some(Group {
            code: own(),
            parent: (!parent.is_empty()).then(|| parent.to_owned()),
            name: name.to_owned(),
            description: row.text(self.description).to_owned(),
            weight: self.weight(row, problems),
        })
    }

    fn weight(&self, row: Row, problems: &mut Problems) -> f64 {
        let given = self
            .weight
            .and_then(|column| self.table.number(row, column, problems));
        given.unwrap_or(1.0)
    }
}
