//! Figures that another program has in its memory, as a data set.

use std::collections::HashSet;
use std::sync::Arc;

use composite_index::{Dataset, Direction, Framework, Goalposts, Metadata, NodeSpec, Unit};
use serde::Deserialize;

use super::beside::Beside;
use super::cities::City;
use super::descriptor::Descriptor;
use super::lens::Lenses;
use super::package::{MAX_ELEMENTS, MAX_INDICATORS, MAX_UNITS, Package, checksum};
use super::panel::Panel;
use super::problem::{Problem, ProblemKind, TableName};
use super::write;
use scenario::Edits;

/// What the figures are of. The figures themselves come beside it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plain {
    /// What the data set is called; empty if it is not called anything.
    #[serde(default)]
    pub name: String,
    /// Ids of the units, in the order of their rows.
    pub units: Vec<String>,
    /// The indicators, in the order of their columns.
    pub indicators: Vec<Element>,
    /// What indicators are grouped under, and these in turn. Without any the
    /// indicators stand right below the index.
    #[serde(default)]
    pub pillars: Vec<Element>,
}

/// An element of the framework: an indicator, or a pillar.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Element {
    /// Its code, unlike all others.
    pub code: String,
    /// The code of the pillar that it belongs to; none for the index itself.
    #[serde(default)]
    pub pillar: Option<String>,
    /// Its weight among its siblings, on any scale. Without one, 1.
    #[serde(default = "one")]
    pub weight: f64,
    /// Whether less is better.
    #[serde(default)]
    pub lower_is_better: bool,
    /// Worst and best goalpost of an indicator, if it has them.
    #[serde(default)]
    pub goalposts: Option<(f64, f64)>,
}

const fn one() -> f64 {
    1.0
}

/// What the index is called in the framework, unless an element is.
const INDEX: &str = "index";

impl Plain {
    /// The data set.
    ///
    /// Shape: `values` has one row after the other, each with a figure for every
    /// indicator, `NaN` where it is missing.
    ///
    /// # Errors
    /// Every [`Problem`] found.
    pub fn package(&self, values: &[f64]) -> Result<Package, Vec<Problem>> {
        self.check_size(values)?;
        let framework = Framework::new(self.specs()).map_err(|errors| {
            let kinds = errors.into_iter().map(ProblemKind::Framework);
            in_table(TableName::Framework, kinds)
        })?;
        let places = framework.indicators().iter().map(|&node| {
            let code = &framework.node(node).code;
            self.indicators.iter().position(|own| own.code == *code)
        });
        // A pillar without anything below it would be an indicator without figures.
        let Some(places) = places.collect::<Option<Vec<usize>>>() else {
            return Err(self.empty_pillars());
        };
        let n_columns = self.indicators.len();
        let present = |value: f64| (!value.is_nan()).then_some(value);
        let column = |place: &usize| {
            let rows = values.chunks_exact(n_columns);
            rows.map(|row| present(row[*place])).collect()
        };
        let columns = places.iter().map(column).collect();
        let units = self.units.iter().map(|id| Unit {
            id: id.clone(),
            name: id.clone(),
        });
        let dataset = Dataset::new(units.collect(), framework, columns, Vec::new());
        let dataset = dataset.map_err(|errors| {
            let kinds = errors.into_iter().map(ProblemKind::Dataset);
            in_table(TableName::Values, kinds)
        })?;
        Ok(self.of(dataset))
    }

    fn of(&self, dataset: Dataset) -> Package {
        let city = City {
            country: String::new(),
            region: String::new(),
            position: None,
            population: None,
        };
        let mut package = Package {
            descriptor: Descriptor {
                name: self.name.clone(),
                title: self.name.clone(),
                ..Descriptor::default()
            },
            cities: vec![city; dataset.n_units()],
            dataset: Arc::new(dataset),
            year: None,
            years: Vec::new(),
            panel: Panel::default(),
            lenses: Lenses::default(),
            sha256: String::new(),
            warnings: Vec::new(),
            files: None,
            beside: Beside::default(),
            edits: Edits::default(),
            bare: None,
        };
        package.sha256 = checksum(&write::files(&package));
        package
    }

    fn check_size(&self, values: &[f64]) -> Result<(), Vec<Problem>> {
        let (n_units, n_indicators) = (self.units.len(), self.indicators.len());
        let n_elements = n_indicators + self.pillars.len();
        let kind = if n_units > MAX_UNITS {
            ProblemKind::TooManyUnits {
                found: n_units,
                limit: MAX_UNITS,
            }
        } else if n_indicators > MAX_INDICATORS {
            ProblemKind::TooManyIndicators {
                found: n_indicators,
                limit: MAX_INDICATORS,
            }
        } else if n_elements > MAX_ELEMENTS {
            ProblemKind::TooManyElements {
                found: n_elements,
                limit: MAX_ELEMENTS,
            }
        } else if n_indicators == 0 {
            ProblemKind::NoFigures
        } else if values.len() != n_units * n_indicators {
            ProblemKind::RaggedRow {
                found: values.len(),
                expected: n_units * n_indicators,
            }
        } else {
            return Ok(());
        };
        Err(vec![Problem::in_table(TableName::Values, kind)])
    }

    /// The framework: the index, pillars, indicators.
    fn specs(&self) -> Vec<NodeSpec> {
        let elements = || self.pillars.iter().chain(&self.indicators);
        let taken: HashSet<&str> = elements().map(|element| element.code.as_str()).collect();
        let mut index = INDEX.to_owned();
        while taken.contains(index.as_str()) {
            index.push('-');
        }
        let root = Element {
            code: index.clone(),
            pillar: None,
            weight: 1.0,
            lower_is_better: false,
            goalposts: None,
        };
        let below = elements().map(|element| {
            let parent = element.pillar.as_ref().unwrap_or(&index).clone();
            element.spec(Some(parent))
        });
        std::iter::once(root.spec(None)).chain(below).collect()
    }

    fn empty_pillars(&self) -> Vec<Problem> {
        let elements = || self.pillars.iter().chain(&self.indicators);
        let has_children = |code: &str| elements().any(|of| of.pillar.as_deref() == Some(code));
        let empty = self.pillars.iter().filter(|own| !has_children(&own.code));
        let problem = |pillar: &Element| {
            Problem::in_table(TableName::Framework, ProblemKind::NoFigures).at_column(&pillar.code)
        };
        empty.map(problem).collect()
    }
}

impl Element {
    fn spec(&self, parent: Option<String>) -> NodeSpec {
        let goalposts = self
            .goalposts
            .map(|(worst, best)| Goalposts { worst, best });
        NodeSpec {
            code: self.code.clone(),
            parent,
            name: self.code.clone(),
            description: String::new(),
            weight: self.weight,
            direction: match self.lower_is_better {
                true => Direction::Lower,
                false => Direction::Higher,
            },
            goalposts,
            metadata: Metadata::default(),
        }
    }
}

fn in_table(table: TableName, kinds: impl Iterator<Item = ProblemKind>) -> Vec<Problem> {
    kinds.map(|kind| Problem::in_table(table, kind)).collect()
}
