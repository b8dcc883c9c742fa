//! The table `framework`: the tree of index, pillars and indicators.

use std::collections::HashMap;

use composite_index::{Direction, Evidence, Framework, Goalposts, Metadata, NodeSpec};

use super::problem::{Problem, ProblemKind, Problems, TableName};
use super::table::{Row, Table, beginning};

/// Places of the columns of `framework`; only three must be there.
struct FrameworkColumns {
    code: usize,
    parent: usize,
    name: usize,
    optional: HashMap<&'static str, usize>,
}

impl FrameworkColumns {
    const OPTIONAL: [&'static str; 11] = [
        "description",
        "weight",
        "direction",
        "unit",
        "worst",
        "best",
        "year",
        "level",
        "source",
        "source_url",
        "evidence",
    ];

    fn find(table: &Table, problems: &mut Problems) -> Option<Self> {
        let mut required = |heading| table.required(heading, problems);
        let (code, parent, name) = (required("code"), required("parent"), required("name"));
        let place = |heading: &'static str| Some((heading, table.column(heading)?));
        let optional = Self::OPTIONAL.into_iter().filter_map(place).collect();
        Some(Self {
            code: code?,
            parent: parent?,
            name: name?,
            optional,
        })
    }

    fn get(&self, heading: &str) -> Option<usize> {
        self.optional.get(heading).copied()
    }
}

/// Reads the table; none if no tree can be made of it.
pub(super) fn read_framework(table: &Table, problems: &mut Problems) -> Option<Framework> {
    let columns = FrameworkColumns::find(table, problems)?;
    let mut seen = HashMap::new();
    let before = problems.found();
    let mut specs = Vec::with_capacity(table.rows().len());
    for row in table.rows() {
        let Some(code) = table.key(row, columns.code, &mut seen, problems) else {
            continue;
        };
        specs.push(read_element(table, row, code, &columns, problems));
    }
    // A tree with rows left out would only add problems that are not there.
    if problems.found() > before {
        return None;
    }
    Framework::new(specs)
        .map_err(|errors| {
            let problem =
                |error| Problem::in_table(TableName::Framework, ProblemKind::Framework(error));
            problems.extend(errors.into_iter().map(problem));
        })
        .ok()
}

/// The tree as it is for one year of a panel.
pub(super) fn in_year(framework: &Framework, year: &str) -> Framework {
    framework.clone().with_metadata(|metadata| {
        if spans(&metadata.year, year) {
            year.clone_into(&mut metadata.year);
        }
    })
}

/// Whether a span of years such as `2019-2023` has a year in it: of a panel's
/// indicator, the year that is shown is the year of its figures.
fn spans(span: &str, year: &str) -> bool {
    let is_year = |text: &str| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    // Years of four digits are ordered as their texts are.
    span.split_once('-').is_some_and(|(first, last)| {
        [first, last, year].into_iter().all(is_year) && (first..=last).contains(&year)
    })
}

fn read_element(
    table: &Table,
    row: Row,
    code: &str,
    columns: &FrameworkColumns,
    problems: &mut Problems,
) -> NodeSpec {
    let text = |heading| row.text(columns.get(heading)).to_owned();
    let name = row.cell(columns.name);
    if name.is_empty() {
        problems.push(table.problem(row, columns.name, ProblemKind::EmptyCell));
    }
    let mut number = |heading| {
        columns
            .get(heading)
            .and_then(|c| table.number(row, c, problems))
    };
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
    row: Row,
    columns: &FrameworkColumns,
    problems: &mut Problems,
) -> Direction {
    let Some(column) = columns.get("direction") else {
        return Direction::Higher;
    };
    match row.cell(column) {
        "" | "1" | "+1" => Direction::Higher,
        "-1" => Direction::Lower,
        found => {
            let kind = ProblemKind::NotAllowed {
                found: beginning(found),
                allowed: "1, -1",
            };
            problems.push(table.problem(row, column, kind));
            Direction::Higher
        }
    }
}

fn read_evidence(
    table: &Table,
    row: Row,
    columns: &FrameworkColumns,
    problems: &mut Problems,
) -> Option<Evidence> {
    let column = columns.get("evidence")?;
    match row.cell(column) {
        "" => None,
        "direct" => Some(Evidence::Direct),
        "proxy" => Some(Evidence::Proxy),
        found => {
            let kind = ProblemKind::NotAllowed {
                found: beginning(found),
                allowed: "direct, proxy",
            };
            problems.push(table.problem(row, column, kind));
            None
        }
    }
}

/// Goalposts come in pairs: one alone is a slip of the publisher's.
fn read_goalposts(
    table: &Table,
    row: Row,
    columns: &FrameworkColumns,
    worst: Option<f64>,
    best: Option<f64>,
    problems: &mut Problems,
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
