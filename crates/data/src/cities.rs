//! The table `cities`: what is scored, and what else is known of it.

use std::collections::HashMap;

use composite_index::{Grouping, Unit};

use super::problem::{ProblemKind, Problems};
use super::table::{Row, Table};

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

/// The cities of a data set, in the order of their table.
pub(super) struct Cities {
    /// What the engine knows of them.
    pub units: Vec<Unit>,
    /// What readers know of them besides.
    pub details: Vec<City>,
    /// Columns to group them by.
    pub groupings: Vec<Grouping>,
}

/// Columns of `cities` with a meaning of their own; any other groups units.
const CITY_COLUMNS: [&str; 6] = [
    "id",
    "name",
    "country",
    "latitude",
    "longitude",
    "population",
];

/// Reads the table; none if it lacks a column that must be there.
pub(super) fn read_cities(table: &Table, problems: &mut Problems) -> Option<Cities> {
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
        let Some(key) = table.key(row, id, &mut seen, problems) else {
            continue;
        };
        if row.cell(name).is_empty() {
            problems.push(table.problem(row, name, ProblemKind::EmptyCell));
        }
        units.push(Unit {
            id: key.to_owned(),
            name: row.cell(name).to_owned(),
        });
        let mut number =
            |column: Option<usize>| column.and_then(|c| table.number(row, c, problems));
        details.push(City {
            country: row.text(country).to_owned(),
            region: row.text(region).to_owned(),
            position: number(latitude).zip(number(longitude)),
            population: number(population),
        });
    }
    let groupings = groupings(table);
    Some(Cities {
        units,
        details,
        groupings,
    })
}

fn groupings(table: &Table) -> Vec<Grouping> {
    let is_grouping = |heading: &String| !CITY_COLUMNS.contains(&heading.as_str());
    let columns = table
        .header()
        .iter()
        .enumerate()
        .filter(|(_, heading)| is_grouping(heading));
    let label = |row: Row, column| {
        Some(row.cell(column))
            .filter(|cell| !cell.is_empty())
            .map(str::to_owned)
    };
    columns
        .map(|(column, heading)| Grouping {
            name: heading.clone(),
            labels: table.rows().map(|row| label(row, column)).collect(),
        })
        .collect()
}
