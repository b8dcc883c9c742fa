//! The table `framework`: the tree of index, pillars and indicators.

use std::collections::HashMap;

use composite_index::{Direction, Evidence, Framework, Goalposts, Metadata, NodeSpec};

use super::package::MAX_INDICATORS;
use super::problem::{Problem, ProblemKind, TableName};
use super::table::{Row, Table};

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

    fn find(table: &Table, problems: &mut Vec<Problem>) -> Option<Self> {
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

/// The most rows: for each indicator there may be, itself and two more above.
/// Each is a column of scores in memory.
pub const MAX_ELEMENTS: usize = 3 * MAX_INDICATORS;

/// Reads the table; none if no tree can be made of it.
pub(super) fn read_framework(table: &Table, problems: &mut Vec<Problem>) -> Option<Framework> {
    let found = table.rows().len();
    if found > MAX_ELEMENTS {
        let limit = MAX_ELEMENTS;
        let kind = ProblemKind::TooManyElements { found, limit };
        problems.push(Problem::in_table(TableName::Framework, kind));
        return None;
    }
    let columns = FrameworkColumns::find(table, problems)?;
    let mut seen = HashMap::new();
    let before = problems.len();
    let mut specs = Vec::with_capacity(table.rows().len());
    for row in table.rows() {
        let Some(code) = table.key(row, columns.code, &mut seen, problems) else {
            continue;
        };
        specs.push(read_element(table, row, code, &columns, problems));
    }
    // A tree with rows left out would only add problems that are not there.
    if problems.len() > before {
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
    row: &Row,
    columns: &FrameworkColumns,
    problems: &mut Vec<Problem>,
) -> Direction {
    let Some(column) = columns.get("direction") else {
        return Direction::Higher;
    };
    match row.cell(column) {
        "" | "1" | "+1" => Direction::Higher,
        "-1" => Direction::Lower,
        found => {
            let kind = ProblemKind::NotAllowed {
                found: found.to_owned(),
                allowed: "1, -1",
            };
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
            let kind = ProblemKind::NotAllowed {
                found: found.to_owned(),
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
