//! The years of a package: the figures of each, and further years that lie in
//! tables of their own and are read when somebody asks for them.
//!
//! All years have the same cities and the same indicators. A figure that a year
//! does not have is missing in it, and a city without figures is not ranked in it:
//! nothing is carried from one year to another.

use std::collections::BTreeMap;
use std::sync::Arc;

use composite_index::{Dataset, Framework, Lens, Unit, order};
use scenario::{Edits, QualityChoice};

use super::descriptor::{Descriptor, Resource};
use super::dialect::Writing;
use super::edit;
use super::framework::in_year;
use super::package::{
    MAX_BYTES, Package, as_text, check_integrity, check_n_indicators, sha256, writing_of,
};
use super::problem::{Problem, ProblemKind, Problems, TableName};
use super::quality;
use super::table::{Parsing, Table};
use super::turn;
use super::values::{Figuring, Years};

/// What the names of tables of further years begin with: `values-2000`.
pub const BESIDE: &str = "values-";

/// Years offered at most.
pub const MAX_YEARS: usize = 200;
/// Figures of all years together taken at most, gaps among them: some 32 MB.
/// Where a panel has more, the year that it opens with is shown alone.
pub const MAX_FIGURES: usize = 4_000_000;

/// The figures of the years that are read; nothing where there is no choice of
/// years. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Panel {
    inner: Option<Arc<Inner>>,
}

#[derive(Debug)]
struct Inner {
    /// The tree as its table has it, of all years.
    framework: Framework,
    opens: String,
    /// By year.
    years: BTreeMap<String, Figures>,
}

/// The figures of one year.
#[derive(Debug)]
struct Figures {
    /// On scales of the year's own.
    alone: Arc<Dataset>,
    /// On scales that are the same in all years.
    pooled: Arc<Dataset>,
}

impl Panel {
    /// The further years of a table that can be offered: none if there are too many
    /// figures.
    pub(super) fn further(years: &Years, units: &[Unit], framework: &Framework) -> Vec<String> {
        let Some(shown) = years.shown.as_ref().filter(|year| is_offered(year)) else {
            return Vec::new();
        };
        let further: Vec<String> = years
            .all
            .iter()
            .filter(|&year| year != shown && is_offered(year))
            .cloned()
            .collect();
        let n_years = further.len() + 1;
        let n_figures = units.len() * framework.indicators().len();
        let fits = n_years <= MAX_YEARS && n_figures.saturating_mul(n_years) <= MAX_FIGURES;
        if fits { further } else { Vec::new() }
    }

    /// The panel of these years, of which the first is the one that it opens with.
    pub(super) fn of(
        framework: Framework,
        opens: Option<String>,
        first: &Dataset,
        others: Vec<(String, Dataset)>,
    ) -> Self {
        let Some(opens) = opens else {
            return Self::default();
        };
        let others = others.into_iter();
        let mut datasets = order::map(others.map(|(year, dataset)| (year, Arc::new(dataset))));
        datasets.insert(opens.clone(), Arc::new(first.clone()));
        Self::made(framework, opens, datasets)
    }

    fn made(framework: Framework, opens: String, datasets: BTreeMap<String, Arc<Dataset>>) -> Self {
        let pooled = pooled(datasets.values().map(AsRef::as_ref).collect());
        let years = datasets.into_iter().zip(pooled);
        let years = years.map(|((year, alone), pooled)| {
            let pooled = pooled.map_or_else(|| Arc::clone(&alone), Arc::new);
            (year, Figures { alone, pooled })
        });
        Self {
            inner: Some(Arc::new(Inner {
                framework,
                opens,
                years: order::map(years),
            })),
        }
    }

    /// The data set of the year that a package opens with, which is this one where
    /// there are no others.
    pub(super) fn first(&self, alone: Dataset) -> Arc<Dataset> {
        let inner = self.inner.as_ref();
        let figures = inner.and_then(|inner| inner.years.get(&inner.opens));
        figures.map_or_else(|| Arc::new(alone), |figures| Arc::clone(&figures.pooled))
    }

    /// Whether it is another's clone.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        match (&self.inner, &other.inner) {
            (None, None) => true,
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            _ => false,
        }
    }

    /// The years seen through a lens; none if that makes no tree of their
    /// indicators.
    pub(super) fn through(&self, lens: &Lens) -> Option<Self> {
        let Some(inner) = &self.inner else {
            return Some(Self::default());
        };
        let years = inner.years.iter().map(|(year, figures)| {
            let dataset = figures.alone.through(lens).ok()?;
            Some((year.clone(), Arc::new(dataset)))
        });
        let years = order::map(years.collect::<Option<Vec<_>>>()?);
        let framework = lens.regroup(&inner.framework).ok()?;
        Some(Self::made(framework, inner.opens.clone(), years))
    }

    /// The year that the package opens with; none if it has no choice of years.
    #[must_use]
    pub fn opens(&self) -> Option<&str> {
        self.inner.as_ref().map(|inner| inner.opens.as_str())
    }

    /// The years that are read, the earliest first.
    pub fn read(&self) -> impl Iterator<Item = &str> {
        let inner = self.inner.iter();
        inner.flat_map(|inner| inner.years.keys().map(String::as_str))
    }

    /// The tree of all years as its table has it; none where there is no choice of
    /// years.
    pub(super) fn framework(&self) -> Option<&Framework> {
        self.inner.as_ref().map(|inner| &inner.framework)
    }

    /// Whether a year is read.
    #[must_use]
    pub fn has(&self, year: &str) -> bool {
        let inner = self.inner.as_ref();
        inner.is_some_and(|inner| inner.years.contains_key(year))
    }
}

/// Data sets of several years on scales of all of them; nothing for each where
/// there is only one, or they do not go together.
fn pooled(datasets: Vec<&Dataset>) -> Vec<Option<Dataset>> {
    let n_years = datasets.len();
    let pooled = Dataset::pooled(&datasets).filter(|_| n_years > 1);
    match pooled {
        Some(pooled) => pooled.into_iter().map(Some).collect(),
        None => vec![None; n_years],
    }
}

/// Whether an address can name the year.
pub(super) fn is_offered(year: &str) -> bool {
    let is_plain = |c: char| !c.is_control() && c != ',' && c != ':';
    !year.is_empty() && year.len() <= 200 && year.chars().all(is_plain)
}

/// A table beside the three that has the figures of one more year.
#[derive(Clone, Debug, PartialEq)]
pub struct FurtherYear {
    /// The year.
    pub year: String,
    /// The table.
    pub resource: Resource,
}

/// The tables of a descriptor that have one more year each: `values-2000` has those
/// of 2000.
pub(super) fn beside(descriptor: &Descriptor) -> impl Iterator<Item = FurtherYear> {
    let is_year = |year: &str| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    descriptor.resources.iter().filter_map(move |resource| {
        let year = resource.name.strip_prefix(BESIDE)?;
        is_year(year).then(|| FurtherYear {
            year: year.to_owned(),
            resource: resource.clone(),
        })
    })
}

/// The years of one panel with the package in each: places of cities and indicators
/// are the same in all of them.
pub type InYears = Vec<(String, Arc<Package>)>;

impl Package {
    /// The year that it opens with, if it has a choice of years.
    #[must_use]
    pub fn opens(&self) -> Option<&str> {
        self.panel.opens().filter(|_| self.offered().len() > 1)
    }

    /// The years that can be shown, the earliest first; those that are still to be
    /// read are among them.
    #[must_use]
    pub fn offered(&self) -> Vec<String> {
        let mut years: Vec<String> = self.panel.read().map(str::to_owned).collect();
        years.extend(self.unread().into_iter().map(|further| further.year));
        order::sort(&mut years);
        years
    }

    /// The tables of years that are not read yet.
    #[must_use]
    pub fn unread(&self) -> Vec<FurtherYear> {
        if self.panel.opens().is_none() {
            return Vec::new();
        }
        let mut unread: Vec<FurtherYear> = beside(&self.descriptor)
            .filter(|further| !self.panel.has(&further.year))
            .collect();
        order::sort_by(&mut unread, |a, b| a.year.cmp(&b.year));
        unread.dedup_by(|a, b| a.year == b.year);
        unread
    }

    /// Whether some of its years lie in tables of their own, read or not.
    #[must_use]
    pub fn has_years_beside(&self) -> bool {
        self.panel.opens().is_some() && beside(&self.descriptor).next().is_some()
    }

    /// The same in another year, with scales that are the same in all years, or the
    /// year's own; none if that year is not read.
    #[must_use]
    pub fn in_year(&self, year: &str, is_fixed: bool) -> Option<Self> {
        let figures = self.panel.inner.as_ref()?.years.get(year)?;
        let dataset = if is_fixed {
            &figures.pooled
        } else {
            &figures.alone
        };
        Some(self.with_dataset(Some(year.to_owned()), Arc::clone(dataset)))
    }

    pub(super) fn with_dataset(&self, year: Option<String>, dataset: Arc<Dataset>) -> Self {
        Self {
            dataset,
            year,
            ..self.copy()
        }
    }

    /// The published package in every year that is read, the earliest first, each
    /// with the same changes in it, the same indicators turned and the same left out;
    /// nothing if it has no choice of years. Where nothing is changed, the data sets are the same
    /// at every call.
    ///
    /// What is simulated holds in every year: it is a figure of no year.
    #[must_use]
    pub fn in_years(
        &self,
        edits: &Edits,
        turned: &[String],
        quality: QualityChoice,
        is_fixed: bool,
    ) -> InYears {
        let is_whole = quality == QualityChoice::default();
        let is_changed = !edits.is_empty() || !turned.is_empty() || !is_whole;
        let years: Vec<&str> = self.panel.read().collect();
        let of = |&year: &&str| {
            let package = self.in_year(year, is_fixed && !is_changed)?;
            if !is_changed {
                return Some((year.to_owned(), package));
            }
            // Changes that do not fit are left out and told; the rest cannot be
            // refused.
            let package = edit::apply(&package, edits).unwrap_or(package);
            let turned = turn::turned(&package, turned).and_then(Arc::into_inner);
            let package = turned.unwrap_or(package);
            let kept = quality::kept(&package, quality).and_then(Arc::into_inner);
            Some((year.to_owned(), kept.unwrap_or(package)))
        };
        let mut all: Vec<(String, Package)> = years.iter().filter_map(of).collect();
        if is_fixed && is_changed {
            let datasets = all.iter().map(|(_, package)| package.dataset.as_ref());
            let pooled = pooled(datasets.collect());
            for ((_, package), dataset) in all.iter_mut().zip(pooled) {
                if let Some(dataset) = dataset {
                    package.dataset = Arc::new(dataset);
                }
            }
        }
        let shared = |(year, package)| (year, Arc::new(package));
        all.into_iter().map(shared).collect()
    }
}

/// A table of a further year being read in small steps.
pub struct FurtherReading {
    year: String,
    file: String,
    text: String,
    stage: Stage,
    problems: Problems,
}

enum Stage {
    Parsing(Box<Parsing>),
    Figures {
        table: Box<Table>,
        figuring: Box<Figuring>,
    },
    Done(Option<Dataset>),
}

/// Cells read in one step: a few milliseconds.
const CELLS_AT_ONCE: usize = 60_000;

impl FurtherReading {
    /// Makes ready to read the bytes of a table into the years of this package as it
    /// was published.
    ///
    /// # Errors
    /// Every [`Problem`] of the file as a whole.
    pub fn new(
        package: &Package,
        further: &FurtherYear,
        bytes: &[u8],
    ) -> Result<Self, Vec<Problem>> {
        let file = further.resource.path.clone();
        let (received, limit) = (bytes.len() as u64, MAX_BYTES);
        let mut problems = Problems::default();
        if received > limit {
            let kind = ProblemKind::TooLarge {
                bytes: received,
                limit,
            };
            problems.push(Problem::in_table(TableName::Values, kind));
        }
        let hash = sha256(bytes);
        let mut warnings = Vec::new();
        let resource = Some(&further.resource);
        check_integrity(
            resource,
            TableName::Values,
            (received, &hash),
            &mut problems,
            &mut warnings,
        );
        let text = as_text(TableName::Values, bytes).map_err(|problem| vec![problem])?;
        let writing: Writing = writing_of(resource, TableName::Values, text, &mut warnings);
        let begun = Parsing::begin(TableName::Values, text, &writing, usize::MAX, &mut problems);
        let n_units = package.dataset.n_units();
        let n_indicators = package.dataset.framework().indicators().len();
        let n_years = package.panel.read().count() + 1;
        let found = n_units.saturating_mul(n_indicators).saturating_mul(n_years);
        if found > MAX_FIGURES {
            let limit = MAX_FIGURES / n_years;
            let found = n_units * n_indicators;
            let kind = ProblemKind::TooManyUnits { found, limit };
            problems.push(Problem::in_table(TableName::Values, kind));
        }
        match begun {
            Some(parsing) if problems.is_empty() => Ok(Self {
                year: further.year.clone(),
                file,
                text: text.to_owned(),
                stage: Stage::Parsing(Box::new(parsing)),
                problems,
            }),
            _ => Err(placed(problems, &file)),
        }
    }

    /// Does a few milliseconds' work; whether there is more. Always the same
    /// package.
    pub fn step(&mut self, package: &Package) -> bool {
        let stage = std::mem::replace(&mut self.stage, Stage::Done(None));
        self.stage = match stage {
            Stage::Parsing(parsing) => self.parse(package, parsing),
            Stage::Figures {
                table,
                mut figuring,
            } => {
                if figuring.step(&table, CELLS_AT_ONCE, &mut self.problems) {
                    Stage::Figures { table, figuring }
                } else {
                    Stage::Done(self.join(package, &mut figuring))
                }
            }
            done @ Stage::Done(_) => done,
        };
        !matches!(self.stage, Stage::Done(_))
    }

    fn parse(&mut self, package: &Package, mut parsing: Box<Parsing>) -> Stage {
        if parsing.step(&self.text, CELLS_AT_ONCE, &mut self.problems) {
            return Stage::Parsing(parsing);
        }
        self.text = String::new();
        let begun = parsing.finish(&mut self.problems).and_then(|table| {
            check_n_indicators(&table, &mut self.problems)?;
            let years = Years::of(&table, &self.year, &mut Vec::new());
            if years
                .shown
                .as_ref()
                .is_some_and(|shown| *shown != self.year)
            {
                // A table of other years than its name says.
                let problem = Problem::in_table(TableName::Values, ProblemKind::NoRows);
                self.problems.push(problem);
                return None;
            }
            let dataset = &package.dataset;
            let (units, framework) = (dataset.units(), dataset.framework());
            let figuring = Figuring::begin(&table, &years, units, framework, &mut self.problems)?;
            Some(Stage::Figures {
                table: Box::new(table),
                figuring: Box::new(figuring),
            })
        });
        begun.unwrap_or(Stage::Done(None))
    }

    fn join(&mut self, package: &Package, figuring: &mut Figuring) -> Option<Dataset> {
        let values = figuring.finish(package.dataset.units(), &mut self.problems);
        let inner = package.panel.inner.as_ref()?;
        if !self.problems.is_empty() {
            return None;
        }
        let framework = in_year(&inner.framework, &self.year);
        match package.dataset.with_values(framework, values) {
            Ok(dataset) => Some(dataset),
            Err(errors) => {
                let problem =
                    |error| Problem::in_table(TableName::Values, ProblemKind::Dataset(error));
                self.problems.extend(errors.into_iter().map(problem));
                None
            }
        }
    }

    /// The package with the year read; it shows the same year as before, on the
    /// same scales.
    ///
    /// # Errors
    /// Every [`Problem`] found in the table.
    pub fn finish(mut self, package: &Package) -> Result<Package, Vec<Problem>> {
        while self.step(package) {}
        let inner = package.panel.inner.as_ref();
        match (self.stage, inner) {
            (Stage::Done(Some(dataset)), Some(inner)) if self.problems.is_empty() => {
                let years = inner.years.iter();
                let alone = |(year, figures): (&String, &Figures)| {
                    (year.clone(), Arc::clone(&figures.alone))
                };
                let mut datasets = order::map(years.map(alone));
                datasets.insert(self.year, Arc::new(dataset));
                let panel = Panel::made(inner.framework.clone(), inner.opens.clone(), datasets);
                let year = package.year.clone();
                let mut package = package.with_dataset(year, Arc::clone(&package.dataset));
                package.panel = panel;
                Ok(package)
            }
            _ => Err(placed(self.problems, &self.file)),
        }
    }
}

fn placed(problems: Problems, file: &str) -> Vec<Problem> {
    let name = file.rsplit('/').next().unwrap_or(file);
    let problems = problems.told().into_iter();
    problems.map(|problem| problem.in_file(name)).collect()
}
