//! The table `limits`: within which limits a publisher's figures lie with 95
//! chances in 100, a row for each figure that has them.
//!
//! It lies beside the three tables and is read when somebody asks how sure the
//! figures are. Columns: `id` (a city), `indicator` (a code), `lower` and `upper`;
//! in a panel also `year`.

use std::collections::{BTreeMap, HashMap};

use composite_index::margin::{Limits, Margins};

use super::descriptor::Resource;
use super::package::{MAX_BYTES, Package, as_text, check_integrity, sha256, writing_of};
use super::problem::{Problem, ProblemKind, Problems, TableName};
use super::table::{Parsing, Table};

/// The chance with which the truth lies within the limits.
pub const LEVEL: f64 = 0.95;

/// The limits that a publisher gives, as their table has them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LimitTable {
    rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq)]
struct Row {
    city: String,
    /// Empty if they hold for every year.
    year: String,
    indicator: String,
    lower: f64,
    upper: f64,
}

impl Package {
    /// The table of limits that its descriptor names, if any.
    #[must_use]
    pub fn limits(&self) -> Option<&Resource> {
        let mut resources = self.descriptor.resources.iter();
        resources.find(|resource| resource.name == "limits")
    }
}

impl LimitTable {
    /// Reads the bytes of the table that this entry of a descriptor names.
    ///
    /// # Errors
    /// Every [`Problem`] found, each with the file.
    pub fn read(resource: &Resource, bytes: &[u8]) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let rows = rows(resource, bytes, &mut problems);
        if problems.is_empty() {
            return Ok(Self { rows });
        }
        let name = resource.path.rsplit('/').next().unwrap_or(&resource.path);
        let problems = problems.told().into_iter();
        Err(problems.map(|problem| problem.in_file(name)).collect())
    }

    /// The margins of a package's figures in the year that it shows. Limits that do
    /// not hold the figure they are of, as where a reader changed it, are passed
    /// over, and so are those of what the package does not have.
    #[must_use]
    pub fn margins(&self, package: &Package) -> Margins {
        let dataset = &package.dataset;
        let framework = dataset.framework();
        let codes: HashMap<&str, composite_index::NodeId> = framework
            .indicators()
            .iter()
            .map(|&id| (framework.node(id).code.as_str(), id))
            .collect();
        let year = package.year.as_deref().unwrap_or_default();
        let mut rows: BTreeMap<_, &Row> = BTreeMap::new();
        // Those of the year itself take the place of those that hold for every year.
        for wanted in ["", year] {
            for row in self.rows.iter().filter(|row| row.year == wanted) {
                let unit = dataset.unit_index(&row.city);
                let indicator = codes.get(row.indicator.as_str());
                rows.extend(indicator.zip(unit).map(|figure| (figure, row)));
            }
        }
        let limits = rows.into_iter().filter_map(|((&indicator, unit), row)| {
            let value = dataset.value(indicator, unit)?;
            let holds = row.lower <= value && value <= row.upper;
            holds.then_some(Limits {
                unit,
                indicator,
                lower: row.lower,
                upper: row.upper,
            })
        });
        // All that could be refused has been left out.
        Margins::new(dataset, LEVEL, limits).unwrap_or_default()
    }
}

fn rows(resource: &Resource, bytes: &[u8], problems: &mut Problems) -> Vec<Row> {
    let received = bytes.len() as u64;
    if received > MAX_BYTES {
        let kind = ProblemKind::TooLarge {
            bytes: received,
            limit: MAX_BYTES,
        };
        problems.push(Problem::in_table(TableName::Values, kind));
        return Vec::new();
    }
    let mut warnings = Vec::new();
    let hash = sha256(bytes);
    check_integrity(
        Some(resource),
        TableName::Values,
        (received, &hash),
        problems,
        &mut warnings,
    );
    let text = match as_text(TableName::Values, bytes) {
        Ok(text) => text,
        Err(problem) => {
            problems.push(problem);
            return Vec::new();
        }
    };
    let writing = writing_of(Some(resource), TableName::Values, text, &mut warnings);
    let begun = Parsing::begin(TableName::Values, text, &writing, usize::MAX, problems);
    let Some(mut parsing) = begun else {
        return Vec::new();
    };
    while parsing.step(text, usize::MAX, problems) {}
    parsing
        .finish(problems)
        .and_then(|table| rows_of(&table, problems))
        .unwrap_or_default()
}

fn rows_of(table: &Table, problems: &mut Problems) -> Option<Vec<Row>> {
    let city = table.required("id", problems);
    let indicator = table.required("indicator", problems);
    let lower = table.required("lower", problems);
    let upper = table.required("upper", problems);
    let (city, indicator, lower, upper) = (city?, indicator?, lower?, upper?);
    let year = table.column("year");
    let mut rows = Vec::with_capacity(table.rows().len());
    let mut seen = HashMap::new();
    for row in table.rows() {
        let figure = [row.cell(city), row.text(year), row.cell(indicator)];
        if let Some(first_row) = seen.insert(figure, row.number) {
            let found = figure.join(" ").trim().to_owned();
            let kind = ProblemKind::Repeated { found, first_row };
            problems.push(table.problem(row, city, kind));
            continue;
        }
        let (low, high) = (
            table.number(row, lower, problems),
            table.number(row, upper, problems),
        );
        // One limit by itself leaves the other open.
        if let (Some(lower), Some(upper)) = (low, high) {
            rows.push(Row {
                city: row.cell(city).to_owned(),
                year: row.text(year).to_owned(),
                indicator: row.cell(indicator).to_owned(),
                lower,
                upper,
            });
        }
    }
    Some(rows)
}
