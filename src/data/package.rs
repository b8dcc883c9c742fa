//! From the bytes of a package to a data set that the engine trusts, or to
//! every problem found on the way.

use std::collections::HashMap;
use std::sync::Arc;

use composite_index::{
    Dataset, Direction, Evidence, Framework, Goalposts, Grouping, Metadata, NodeSpec, Unit,
};
use sha2::{Digest, Sha256};

use super::descriptor::{Descriptor, Resource};
use super::problem::{Problem, ProblemKind, TableName};
use super::table::{Row, Table};

/// Units taken at most.
pub const MAX_UNITS: usize = 50_000;
/// Indicators taken at most.
pub const MAX_INDICATORS: usize = 500;
/// Bytes taken at most, all files together.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The three tables as they were fetched.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// `cities.csv`.
    pub cities: Vec<u8>,
    /// `framework.csv`.
    pub framework: Vec<u8>,
    /// `values.csv`.
    pub values: Vec<u8>,
}

impl Files {
    fn get(&self, table: TableName) -> &[u8] {
        match table {
            TableName::Descriptor => &[],
            TableName::Cities => &self.cities,
            TableName::Framework => &self.framework,
            TableName::Values => &self.values,
        }
    }
}

/// What a table says of a city beyond its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct City {
    /// ISO 3166-1 alpha-2, or empty.
    pub country: String,
    /// Region, or empty.
    pub region: String,
    /// Degrees north and east, where both are given.
    pub position: Option<(f64, f64)>,
    /// People.
    pub population: Option<f64>,
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
    /// SHA-256 of the figures; see [`checksum`].
    pub sha256: String,
    /// What a reader should know although the data set could be read.
    pub warnings: Vec<Problem>,
}

/// Reads `datapackage.json`.
///
/// # Errors
/// A [`Problem`] if the bytes are not a descriptor with our three tables.
pub fn read_descriptor(bytes: &[u8]) -> Result<Descriptor, Vec<Problem>> {
    let text = as_text(TableName::Descriptor, bytes).map_err(|problem| vec![problem])?;
    let descriptor: Descriptor = serde_json::from_str(text).map_err(|error| {
        let detail = error.to_string();
        vec![Problem::in_table(TableName::Descriptor, ProblemKind::BadDescriptor { detail })]
    })?;
    let missing: Vec<Problem> = TableName::TABLES
        .into_iter()
        .filter(|&table| resource(&descriptor, table).is_none())
        .map(|table| Problem::in_table(table, ProblemKind::NoResource))
        .collect();
    if missing.is_empty() { Ok(descriptor) } else { Err(missing) }
}

/// The descriptor's entry for a table.
#[must_use]
pub fn resource(descriptor: &Descriptor, table: TableName) -> Option<&Resource> {
    descriptor.resources.iter().find(|resource| resource.name == table.resource())
}

/// Reads a whole package.
///
/// # Errors
/// Every [`Problem`] found, in the order of files, rows and columns.
pub fn read(descriptor: Descriptor, files: &Files) -> Result<Package, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut warnings = Vec::new();
    let mut parse = |table| {
        check_integrity(&descriptor, table, files.get(table), &mut problems, &mut warnings);
        match as_text(table, files.get(table)) {
            Ok(text) => Some(Table::parse(table, text, &mut problems)),
            Err(problem) => {
                problems.push(problem);
                None
            }
        }
    };
    let tables = (parse(TableName::Cities), parse(TableName::Framework), parse(TableName::Values));
    let (Some(cities), Some(framework), Some(values)) = tables else { return Err(problems) };
    let read = read_tables(&cities, &framework, &values, &mut problems);
    match read {
        Some((dataset, cities)) if problems.is_empty() => Ok(Package {
            descriptor,
            dataset: Arc::new(dataset),
            cities,
            sha256: checksum(files),
            warnings,
        }),
        _ => Err(problems),
    }
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

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn as_text(table: TableName, bytes: &[u8]) -> Result<&str, Problem> {
    let text = std::str::from_utf8(bytes).map_err(|_| Problem::in_table(table, ProblemKind::NotUtf8))?;
    // Many hosts answer an unknown address with their start page.
    if text.trim_start().starts_with('<') {
        return Err(Problem::in_table(table, ProblemKind::IsWebPage));
    }
    Ok(text)
}

fn check_integrity(
    descriptor: &Descriptor,
    table: TableName,
    bytes: &[u8],
    problems: &mut Vec<Problem>,
    warnings: &mut Vec<Problem>,
) {
    let Some(resource) = resource(descriptor, table) else { return };
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
    let declared = resource.hash.as_deref().and_then(|hash| hash.strip_prefix("sha256:"));
    if declared.is_some_and(|hash| !hash.eq_ignore_ascii_case(&sha256(bytes))) {
        warnings.push(Problem::in_table(table, ProblemKind::HashDiffers));
    }
}

fn read_tables(
    cities: &Table,
    framework: &Table,
    values: &Table,
    problems: &mut Vec<Problem>,
) -> Option<(Dataset, Vec<City>)> {
    check_bounds(cities, values, problems);
    if !problems.is_empty() && cities.rows().len() > MAX_UNITS {
        return None;
    }
    let cities = read_cities(cities, problems);
    let framework = read_framework(framework, problems);
    let (cities, framework) = (cities?, framework?);
    let columns = read_values(values, &cities.units, &framework, problems)?;
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

fn check_bounds(cities: &Table, values: &Table, problems: &mut Vec<Problem>) {
    let found = cities.rows().len();
    if found > MAX_UNITS {
        let kind = ProblemKind::TooManyUnits { found, limit: MAX_UNITS };
        problems.push(Problem::in_table(TableName::Cities, kind));
    }
    let found = values.header().len().saturating_sub(1);
    if found > MAX_INDICATORS {
        let kind = ProblemKind::TooManyIndicators { found, limit: MAX_INDICATORS };
        problems.push(Problem::in_table(TableName::Values, kind));
    }
}

struct Cities {
    units: Vec<Unit>,
    details: Vec<City>,
    groupings: Vec<Grouping>,
}

/// Columns of `cities` with a meaning of their own; any other groups units.
const CITY_COLUMNS: [&str; 6] = ["id", "name", "country", "latitude", "longitude", "population"];

fn read_cities(table: &Table, problems: &mut Vec<Problem>) -> Option<Cities> {
    let id = table.required("id", problems);
    let name = table.required("name", problems);
    let (id, name) = (id?, name?);
    let column = |heading| table.column(heading);
    let (country, region) = (column("country"), column("region"));
    let (latitude, longitude) = (column("latitude"), column("longitude"));
    let population = column("population");
    let mut seen = HashMap::new();
    let mut units = Vec::with_capacity(table.rows().len());
    let mut details = Vec::with_capacity(table.rows().len());
    for row in table.rows() {
        let Some(key) = table.key(row, id, &mut seen, problems) else { continue };
        if row.cell(name).is_empty() {
            problems.push(table.problem(row, name, ProblemKind::EmptyCell));
        }
        units.push(Unit { id: key.to_owned(), name: row.cell(name).to_owned() });
        let mut number = |column: Option<usize>| column.and_then(|c| table.number(row, c, problems));
        details.push(City {
            country: table.text(row, country).to_owned(),
            region: table.text(row, region).to_owned(),
            position: number(latitude).zip(number(longitude)),
            population: number(population),
        });
    }
    let groupings = groupings(table);
    Some(Cities { units, details, groupings })
}

fn groupings(table: &Table) -> Vec<Grouping> {
    let is_grouping = |heading: &String| !CITY_COLUMNS.contains(&heading.as_str());
    let columns = table.header().iter().enumerate().filter(|(_, heading)| is_grouping(heading));
    let label = |row: &Row, column| Some(row.cell(column)).filter(|cell| !cell.is_empty()).map(str::to_owned);
    columns
        .map(|(column, heading)| Grouping {
            name: heading.clone(),
            labels: table.rows().iter().map(|row| label(row, column)).collect(),
        })
        .collect()
}

/// Places of the columns of `framework`; only three must be there.
struct FrameworkColumns {
    code: usize,
    parent: usize,
    name: usize,
    optional: HashMap<&'static str, usize>,
}

impl FrameworkColumns {
    const OPTIONAL: [&'static str; 11] = [
        "description", "weight", "direction", "unit", "worst", "best", "year", "level", "source",
        "source_url", "evidence",
    ];

    fn find(table: &Table, problems: &mut Vec<Problem>) -> Option<Self> {
        let mut required = |heading| table.required(heading, problems);
        let (code, parent, name) = (required("code"), required("parent"), required("name"));
        let place = |heading: &'static str| Some((heading, table.column(heading)?));
        let optional = Self::OPTIONAL.into_iter().filter_map(place).collect();
        Some(Self { code: code?, parent: parent?, name: name?, optional })
    }

    fn get(&self, heading: &str) -> Option<usize> {
        self.optional.get(heading).copied()
    }
}

fn read_framework(table: &Table, problems: &mut Vec<Problem>) -> Option<Framework> {
    let columns = FrameworkColumns::find(table, problems)?;
    let mut seen = HashMap::new();
    let before = problems.len();
    let mut specs = Vec::with_capacity(table.rows().len());
    for row in table.rows() {
        let Some(code) = table.key(row, columns.code, &mut seen, problems) else { continue };
        specs.push(read_element(table, row, code, &columns, problems));
    }
    // A tree with rows left out would only add problems that are not there.
    if problems.len() > before {
        return None;
    }
    Framework::new(specs)
        .map_err(|errors| {
            let problem = |error| Problem::in_table(TableName::Framework, ProblemKind::Framework(error));
            problems.extend(errors.into_iter().map(problem));
        })
        .ok()
}

fn read_element(
    table: &Table,
    row: &Row,
    code: &str,
    columns: &FrameworkColumns,
    problems: &mut Vec<Problem>,
) -> NodeSpec {
    let text = |heading| table.text(row, columns.get(heading)).to_owned();
    let name = row.cell(columns.name);
    if name.is_empty() {
        problems.push(table.problem(row, columns.name, ProblemKind::EmptyCell));
    }
    let mut number = |heading| columns.get(heading).and_then(|c| table.number(row, c, problems));
    let weight = number("weight").unwrap_or(1.0);
    let (worst, best) = (number("worst"), number("best"));
    let parent = row.cell(columns.parent);
    NodeSpec {
        code: code.to_owned(),
        parent: (!parent.is_empty()).then(|| parent.to_owned()),
        name: name.to_owned(),
        description: text("description"),
        weight,
        direction: read_direction(table, row, columns, problems),
        goalposts: read_goalposts(table, row, columns, worst, best, problems),
        metadata: Metadata {
            measure: text("unit"),
            year: text("year"),
            level: text("level"),
            source: text("source"),
            source_url: text("source_url"),
            evidence: read_evidence(table, row, columns, problems),
        },
    }
}

fn read_direction(
    table: &Table,
    row: &Row,
    columns: &FrameworkColumns,
    problems: &mut Vec<Problem>,
) -> Direction {
    let Some(column) = columns.get("direction") else { return Direction::Higher };
    match row.cell(column) {
        "" | "1" | "+1" => Direction::Higher,
        "-1" => Direction::Lower,
        found => {
            let kind = ProblemKind::NotAllowed { found: found.to_owned(), allowed: "1, -1" };
            problems.push(table.problem(row, column, kind));
            Direction::Higher
        }
    }
}

fn read_evidence(
    table: &Table,
    row: &Row,
    columns: &FrameworkColumns,
    problems: &mut Vec<Problem>,
) -> Option<Evidence> {
    let column = columns.get("evidence")?;
    match row.cell(column) {
        "" => None,
        "direct" => Some(Evidence::Direct),
        "proxy" => Some(Evidence::Proxy),
        found => {
            let kind = ProblemKind::NotAllowed { found: found.to_owned(), allowed: "direct, proxy" };
            problems.push(table.problem(row, column, kind));
            None
        }
    }
}

/// Goalposts come in pairs: one alone is a slip of the publisher's.
fn read_goalposts(
    table: &Table,
    row: &Row,
    columns: &FrameworkColumns,
    worst: Option<f64>,
    best: Option<f64>,
    problems: &mut Vec<Problem>,
) -> Option<Goalposts> {
    let lacking = match (worst, best) {
        (Some(worst), Some(best)) => return Some(Goalposts { worst, best }),
        (None, None) => return None,
        (Some(_), None) => "best",
        (None, Some(_)) => "worst",
    };
    if let Some(column) = columns.get(lacking) {
        // An unreadable number was reported already.
        if row.cell(column).is_empty() {
            problems.push(table.problem(row, column, ProblemKind::EmptyCell));
        }
    }
    None
}

fn read_values(
    table: &Table,
    units: &[Unit],
    framework: &Framework,
    problems: &mut Vec<Problem>,
) -> Option<Vec<Vec<Option<f64>>>> {
    let id = table.required("id", problems)?;
    let places = indicator_columns(table, framework, problems)?;
    let index_of: HashMap<&str, usize> =
        units.iter().enumerate().map(|(index, unit)| (unit.id.as_str(), index)).collect();
    let mut seen = HashMap::new();
    let mut columns = vec![vec![None; units.len()]; places.len()];
    for row in table.rows() {
        let Some(key) = table.key(row, id, &mut seen, problems) else { continue };
        let Some(&unit) = index_of.get(key) else {
            problems.push(table.problem(row, id, ProblemKind::UnknownCity { found: key.to_owned() }));
            continue;
        };
        for (values, &place) in columns.iter_mut().zip(&places) {
            values[unit] = table.number(row, place, problems);
        }
    }
    for unit in units.iter().filter(|unit| !seen.contains_key(&unit.id)) {
        let kind = ProblemKind::CityWithoutValues { id: unit.id.clone() };
        problems.push(Problem::in_table(TableName::Values, kind));
    }
    Some(columns)
}

/// Where each indicator's column stands. A column of no indicator is reported
/// too: it is more often a misspelt code than a remark.
fn indicator_columns(
    table: &Table,
    framework: &Framework,
    problems: &mut Vec<Problem>,
) -> Option<Vec<usize>> {
    for heading in table.header().iter().filter(|heading| *heading != "id") {
        let is_indicator = framework.find(heading).is_some_and(|id| framework.children(id).is_empty());
        if !is_indicator {
            let problem = Problem::in_table(TableName::Values, ProblemKind::UnknownIndicator);
            problems.push(problem.at_row(1).at_column(heading));
        }
    }
    let places: Vec<Option<usize>> = framework
        .indicators()
        .iter()
        .map(|&indicator| table.required(&framework.node(indicator).code, problems))
        .collect();
    places.into_iter().collect()
}
