//! The data packages that the application ships.
#![allow(dead_code, clippy::unwrap_used)]

use std::collections::HashMap;
use std::path::PathBuf;

use composite_index::{Dataset, Direction, Framework, Goalposts, Metadata, NodeSpec, Unit};

/// One of the packages in `public/data`.
pub fn package(name: &str) -> Dataset {
    let framework = Framework::new(table(name, "framework").iter().map(node).collect()).unwrap();
    let values = table(name, "values");
    let figure = |row: &HashMap<String, String>, code: &str| row.get(code)?.parse().ok();
    let columns = framework
        .indicators()
        .iter()
        .map(|&id| {
            let code = &framework.node(id).code;
            values.iter().map(|row| figure(row, code)).collect()
        })
        .collect();
    let unit = |row: &HashMap<String, String>| Unit {
        id: row["id"].clone(),
        name: row["id"].clone(),
    };
    Dataset::new(
        values.iter().map(unit).collect(),
        framework,
        columns,
        Vec::new(),
    )
    .unwrap()
}

fn table(package: &str, name: &str) -> Vec<HashMap<String, String>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../public/data")
        .join(package)
        .join(format!("{name}.csv"));
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(|row| row.unwrap()).collect()
}

fn node(row: &HashMap<String, String>) -> NodeSpec {
    let text = |column: &str| row[column].clone();
    let number = |column: &str| row[column].parse::<f64>().ok();
    NodeSpec {
        code: text("code"),
        parent: Some(text("parent")).filter(|parent| !parent.is_empty()),
        name: text("name"),
        description: String::new(),
        weight: number("weight").unwrap(),
        direction: match row["direction"].starts_with('-') {
            true => Direction::Lower,
            false => Direction::Higher,
        },
        goalposts: number("worst")
            .zip(number("best"))
            .map(|(worst, best)| Goalposts { worst, best }),
        metadata: Metadata::default(),
    }
}
