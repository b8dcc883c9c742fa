//! What the R package COINr reads: `iData`, a row per unit, and `iMeta`, a row
//! per indicator, aggregate and group.

use std::borrow::Cow;
use std::collections::HashSet;

use super::descriptor::Descriptor;
use super::dialect::Writing;
use super::own::OwnFile;
use super::package::{MAX_ELEMENTS, MAX_UNITS, Made, Package, as_text, sha256_in_turns};
use super::problem::{Problem, Problems, TableName};
use super::table::{Row, Table};
use super::turns::Turns;
use super::values::YEAR;

/// Columns of `iMeta` and what they are called in our framework.
const META: [(&str, &str); 6] = [
    ("iCode", "code"),
    ("Parent", "parent"),
    ("iName", "name"),
    ("Weight", "weight"),
    ("Direction", "direction"),
    ("Unit", "unit"),
];
/// The same for the keys of `iData`.
const KEYS: [(&str, &str); 2] = [("uCode", "id"), ("uName", "name")];
/// The column of a panel that says of when a row is.
const TIME: &str = "Time";

/// How R writes that something is missing.
const MISSING: &str = "NA";

/// The pair among these files, figures first, if there is one and no other.
pub(super) fn pair<'a>(files: &[&'a OwnFile]) -> Option<(&'a OwnFile, &'a OwnFile)> {
    let only = |key: &str| {
        let mut found = files.iter().filter(|file| header(file).contains(key));
        let first = found.next().copied();
        first.filter(|_| found.next().is_none())
    };
    Some((only("uCode")?, only("iCode")?)).filter(|(data, meta)| data != meta)
}

/// Reads the pair. Of a panel, which has a column `Time`, the latest is shown.
///
/// # Errors
/// Every [`Problem`] found, in the columns as COINr calls them.
pub(super) async fn open(
    data_file: &OwnFile,
    meta_file: &OwnFile,
    descriptor: Descriptor,
    turns: &Turns,
) -> Result<Package, Vec<Problem>> {
    let mut problems = Problems::default();
    let mut parse = |file: &OwnFile, table, most_rows| match as_text(table, &file.bytes) {
        Ok(text) => Table::parse(table, text, &Writing::default(), most_rows, &mut problems),
        Err(problem) => {
            problems.push(problem);
            None
        }
    };
    let tables = (
        parse(data_file, TableName::Values, MAX_UNITS),
        parse(meta_file, TableName::Framework, MAX_ELEMENTS),
    );
    let placed = |problem: Problem| place(problem, data_file, meta_file);
    let (Some(data), Some(meta)) = tables else {
        return Err(problems.told().into_iter().map(placed).collect());
    };
    let pair = Pair { data, meta };
    let made = Made {
        cities: pair.cities(),
        framework: pair.framework(),
        values: pair.values(),
    };
    let bytes = [data_file.bytes.as_slice(), meta_file.bytes.as_slice()].concat();
    let sha256 = sha256_in_turns(&bytes, turns).await;
    let opened = made.open(descriptor, &sha256, Vec::new(), problems, turns);
    match opened.await {
        Ok(mut package) => {
            package.warnings = package.warnings.into_iter().map(placed).collect();
            Ok(package)
        }
        Err(problems) => Err(problems.into_iter().map(placed).collect()),
    }
}

/// The first line that has anything in it.
fn header(file: &OwnFile) -> Cow<'_, str> {
    let mut lines = file.bytes.split(|byte| matches!(byte, b'\n' | b'\r'));
    let filled = lines.find(|line| !line.trim_ascii().is_empty());
    String::from_utf8_lossy(filled.unwrap_or_default())
}

/// A problem where the reader finds it.
fn place(mut problem: Problem, data: &OwnFile, meta: &OwnFile) -> Problem {
    let is_meta = problem.table == TableName::Framework;
    let names: &[(&str, &str)] = if is_meta { &META } else { &KEYS };
    if let Some(column) = &mut problem.column
        && let Some((theirs, _)) = names.iter().find(|(_, ours)| ours == column)
    {
        (*theirs).clone_into(column);
    }
    let file = if is_meta { meta } else { data };
    problem.in_file(&file.name)
}

struct Pair {
    data: Table,
    meta: Table,
}

impl Pair {
    /// Rows of `iMeta` of these types; a table without types has indicators
    /// and aggregates alone.
    fn of_type<'a>(&'a self, types: &'a [&str]) -> impl Iterator<Item = Row<'a>> {
        let column = self.meta.column("Type");
        self.meta.rows().filter(move |row| match column {
            Some(column) => types.contains(&row.cell(column)),
            None => types.contains(&"Indicator"),
        })
    }

    /// The codes of the rows of these types that are columns of `iData`.
    fn columns(&self, types: &[&str]) -> Vec<(usize, String)> {
        let Some(code) = self.meta.column("iCode") else {
            return Vec::new();
        };
        // A code that stands twice is told as such; the column is one.
        let mut taken = HashSet::new();
        let place = |row: Row| {
            let code = row.cell(code);
            let column = self
                .data
                .column(code)
                .filter(|&column| taken.insert(column));
            Some((column?, code.to_owned()))
        };
        self.of_type(types).filter_map(place).collect()
    }

    /// In a panel a unit's first row speaks for it.
    fn cities(&self) -> Table {
        let groups = self.columns(&["Group"]);
        let code = self.data.column(KEYS[0].0);
        let is_panel = self.data.column(TIME).is_some();
        let mut seen = HashSet::new();
        let is_taken = move |row: &Row| {
            !is_panel || code.is_none_or(|code| seen.insert(row.cell(code).to_owned()))
        };
        self.made(TableName::Cities, &KEYS, &groups, is_taken)
    }

    fn values(&self) -> Table {
        let time = self.data.column(TIME);
        let time = time.map(|column| (column, YEAR.to_owned()));
        let indicators = self.columns(&["Indicator"]);
        let columns: Vec<_> = time.into_iter().chain(indicators).collect();
        self.made(TableName::Values, &KEYS[..1], &columns, |_| true)
    }

    /// A table of ours with some columns of `iData`.
    fn made(
        &self,
        table: TableName,
        keys: &[(&str, &str)],
        more: &[(usize, String)],
        is_taken: impl FnMut(&Row) -> bool,
    ) -> Table {
        let code = self.data.column("uCode");
        let keys: Vec<(usize, String)> = keys
            .iter()
            // A unit without a name is called by its code.
            .filter_map(|(theirs, ours)| {
                let column = self.data.column(theirs).or(code)?;
                Some((column, (*ours).to_owned()))
            })
            .collect();
        let columns: Vec<&(usize, String)> = keys.iter().chain(more).collect();
        let header = columns.iter().map(|(_, heading)| heading.clone()).collect();
        let rows = self.data.rows().filter(is_taken).map(|row| {
            let cells = columns.iter().map(|(column, _)| cell(row, *column));
            (row.number, cells.collect())
        });
        Table::made(table, self.data.header_row, header, rows)
    }

    fn framework(&self) -> Table {
        let code = self.meta.column("iCode");
        let columns: Vec<(usize, &str)> = META
            .iter()
            .filter_map(|(theirs, ours)| {
                let column = self.meta.column(theirs);
                // An element without a name is called by its code.
                let column = if *ours == "name" {
                    column.or(code)
                } else {
                    column
                };
                Some((column?, *ours))
            })
            .collect();
        let header = columns.iter().map(|(_, ours)| (*ours).to_owned()).collect();
        let rows = self.of_type(&["Indicator", "Aggregate"]).map(|row| {
            let cells = columns.iter().map(|(column, _)| cell(row, *column));
            (row.number, cells.collect())
        });
        Table::made(TableName::Framework, self.meta.header_row, header, rows)
    }
}

fn cell(row: Row<'_>, column: usize) -> Cow<'_, str> {
    let text = row.cell(column);
    if text == MISSING { "" } else { text }.into()
}
