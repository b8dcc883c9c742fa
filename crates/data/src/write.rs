//! Data sets as files: a package that [`super::read`] reads back, and what
//! COINr reads.

use composite_index::{Direction, Evidence, Framework, NodeId};
use serde_json::{Value, json};

use super::archive::pack;
use super::package::{Files, Package, sha256};
use super::problem::TableName;

/// A CSV file of these rows.
#[must_use]
pub fn csv(rows: impl IntoIterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        // Memory takes whatever is written to it.
        let _ = writer.write_record(row);
    }
    writer.into_inner().unwrap_or_default()
}

/// A text that no spreadsheet takes for a formula. A stranger's name for a
/// city must not run in whoever opens a table of results.
#[must_use]
pub fn safe(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The three tables, with what is simulated in them.
#[must_use]
pub fn tables(package: &Package) -> Files {
    Files {
        cities: cities(package),
        framework: framework(package.dataset.framework()),
        values: values(package),
    }
}

/// The whole package as a ZIP file. As published it has the very tables that
/// came, so that their checksum holds.
#[must_use]
pub fn package(package: &Package) -> Vec<u8> {
    let files = match &package.files {
        Some(files) => Files::clone(files),
        None => tables(package),
    };
    let descriptor = descriptor(package, &files);
    let mut all = vec![(TableName::Descriptor.file(), descriptor.as_bytes())];
    all.extend(TableName::TABLES.map(|table| (table.file(), files.get(table))));
    pack(&all)
}

/// The descriptor of these tables: the publisher's, with what has changed, and
/// with a plain word on what is simulated.
#[must_use]
pub fn descriptor(package: &Package, files: &Files) -> String {
    let descriptor = &package.descriptor;
    let mut out = match &descriptor.original {
        Value::Object(original) => Value::Object(original.clone()),
        _ => json!({
            "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
            "name": descriptor.name,
            "title": descriptor.title,
        }),
    };
    let resources: Vec<Value> = TableName::TABLES
        .into_iter()
        .map(|table| resource(&out, table, files))
        .collect();
    out["resources"] = resources.into();
    if let Some(index) = out.get_mut("index").and_then(Value::as_object_mut) {
        // Their files are not in the archive.
        index.remove("translations");
    }
    if !package.edits.is_empty() {
        mark_simulated(&mut out, package);
    }
    format!("{out:#}\n")
}

fn resource(descriptor: &Value, table: TableName, files: &Files) -> Value {
    let known = descriptor["resources"].as_array().into_iter().flatten();
    let mut known = known.filter(|resource| resource["name"] == table.resource());
    let mut out = known.next().cloned().unwrap_or_else(|| {
        json!({
            "name": table.resource(),
            "type": "table",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
        })
    });
    let bytes = files.get(table);
    out["path"] = table.file().into();
    out["bytes"] = bytes.len().into();
    out["hash"] = format!("sha256:{}", sha256(bytes)).into();
    out
}

fn mark_simulated(out: &mut Value, package: &Package) {
    let edits = &package.edits;
    let note = format!(
        "Simulated: {} figures changed and {} cities added by a reader of the Learning City Index Explorer. These are not the publisher's figures.",
        edits.figures.len(),
        edits.cities.len(),
    );
    let mark = |text: &Value, mark: &str| match text.as_str() {
        Some(text) if !text.is_empty() => format!("{text}{mark}").into(),
        _ => Value::from(mark),
    };
    out["title"] = mark(&out["title"], " (simulated)");
    out["version"] = mark(&out["version"], "+simulated");
    let based_on = package.sha256.as_str();
    out["simulation"] = json!({ "basedOn": based_on, "edits": edits });
    if !out["index"].is_object() {
        out["index"] = json!({});
    }
    let notes = out["index"]["notes"].as_array().cloned();
    let notes = std::iter::once(note.into()).chain(notes.unwrap_or_default());
    out["index"]["notes"] = notes.collect();
}

fn cities(package: &Package) -> Vec<u8> {
    let groupings = package.dataset.groupings();
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let mut header: Vec<String> = words(&["id", "name", "country"]);
    header.extend(words(&["latitude", "longitude", "population"]));
    header.extend(groupings.iter().map(|grouping| grouping.name.clone()));
    let units = package.dataset.units().iter().zip(&package.cities);
    let rows = units.enumerate().map(|(row, (unit, city))| {
        let (latitude, longitude) = city.position.unzip();
        let mut cells = vec![unit.id.clone(), unit.name.clone(), city.country.clone()];
        cells.extend([latitude, longitude, city.population].map(number));
        let labels = groupings
            .iter()
            .map(|grouping| grouping.labels[row].clone());
        cells.extend(labels.map(Option::unwrap_or_default));
        cells
    });
    csv(std::iter::once(header).chain(rows))
}

fn framework(framework: &Framework) -> Vec<u8> {
    let header = [
        "code",
        "parent",
        "name",
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
    let rows = framework.nodes().map(|(_, node)| {
        let parent = node
            .parent
            .map(|parent| framework.node(parent).code.clone());
        let metadata = &node.metadata;
        let posts = node.goalposts.as_ref();
        let evidence = metadata.evidence.map(|evidence| match evidence {
            Evidence::Direct => "direct",
            Evidence::Proxy => "proxy",
        });
        vec![
            node.code.clone(),
            parent.unwrap_or_default(),
            node.name.clone(),
            node.description.clone(),
            node.weight.to_string(),
            direction(node.direction).to_owned(),
            metadata.measure.clone(),
            number(posts.map(|posts| posts.worst)),
            number(posts.map(|posts| posts.best)),
            metadata.year.clone(),
            metadata.level.clone(),
            metadata.source.clone(),
            metadata.source_url.clone(),
            evidence.unwrap_or_default().to_owned(),
        ]
    });
    let header = header.map(str::to_owned).to_vec();
    csv(std::iter::once(header).chain(rows))
}

fn values(package: &Package) -> Vec<u8> {
    let framework = package.dataset.framework();
    let codes = framework.indicators().iter();
    let codes = codes.map(|&node| framework.node(node).code.clone());
    let header = std::iter::once("id".to_owned()).chain(codes).collect();
    let units = package.dataset.units().iter().enumerate();
    let rows = units.map(|(row, unit)| {
        std::iter::once(unit.id.clone())
            .chain(figures(package, row, ""))
            .collect()
    });
    csv(std::iter::once(header).chain(rows))
}

/// The figures of one unit; `missing` stands for those that are not there.
fn figures<'a>(
    package: &'a Package,
    unit: usize,
    missing: &'a str,
) -> impl Iterator<Item = String> + 'a {
    let dataset = &package.dataset;
    let indicators = dataset.framework().indicators().iter();
    indicators.map(move |&node| match dataset.value(node, unit) {
        Some(figure) => figure.to_string(),
        None => missing.to_owned(),
    })
}

fn number(number: Option<f64>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

const fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Higher => "1",
        Direction::Lower => "-1",
    }
}

/// The pair of tables that COINr reads, as a ZIP file. Codes are made fit for
/// names in R.
#[must_use]
pub fn coinr(package: &Package) -> Vec<u8> {
    let (data, meta) = (i_data(package), i_meta(package));
    pack(&[("iData.csv", &data), ("iMeta.csv", &meta)])
}

/// How R writes that something is missing.
const MISSING: &str = "NA";

fn i_data(package: &Package) -> Vec<u8> {
    let framework = package.dataset.framework();
    let groupings = package.dataset.groupings();
    let mut header = vec!["uCode".to_owned(), "uName".to_owned()];
    header.extend(groupings.iter().map(|grouping| r_name(&grouping.name)));
    let codes = framework.indicators().iter();
    header.extend(codes.map(|&node| r_name(&framework.node(node).code)));
    let units = package.dataset.units().iter().enumerate();
    let rows = units.map(|(row, unit)| {
        let label = |grouping: &composite_index::Grouping| {
            let label = grouping.labels[row].clone();
            label.unwrap_or_else(|| MISSING.to_owned())
        };
        let mut cells = vec![unit.id.clone(), unit.name.clone()];
        cells.extend(groupings.iter().map(label));
        cells.extend(figures(package, row, MISSING));
        cells
    });
    csv(std::iter::once(header).chain(rows))
}

fn i_meta(package: &Package) -> Vec<u8> {
    let framework = package.dataset.framework();
    let header = [
        "iCode",
        "iName",
        "Level",
        "Parent",
        "Direction",
        "Weight",
        "Type",
        "Unit",
    ];
    let rows = framework.nodes().map(|(id, node)| {
        let parent = node
            .parent
            .map(|parent| r_name(&framework.node(parent).code));
        let kind = if node.is_indicator() {
            "Indicator"
        } else {
            "Aggregate"
        };
        vec![
            r_name(&node.code),
            node.name.clone(),
            level(framework, id).to_string(),
            parent.unwrap_or_else(|| MISSING.to_owned()),
            direction(node.direction).to_owned(),
            node.weight.to_string(),
            kind.to_owned(),
            node.metadata.measure.clone(),
        ]
    });
    let groups = package.dataset.groupings().iter().map(|grouping| {
        let missing = || MISSING.to_owned();
        vec![
            r_name(&grouping.name),
            grouping.name.clone(),
            missing(),
            missing(),
            missing(),
            missing(),
            "Group".to_owned(),
            String::new(),
        ]
    });
    let header = header.map(str::to_owned).to_vec();
    csv(std::iter::once(header).chain(rows).chain(groups))
}

/// COINr counts levels from the indicators up.
fn level(framework: &Framework, node: NodeId) -> usize {
    let below = framework.children(node).iter();
    1 + below
        .map(|&child| level(framework, child))
        .max()
        .unwrap_or(0)
}

fn r_name(code: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() { c } else { '_' };
    let name: String = code.chars().map(plain).collect();
    if name.starts_with(char::is_alphabetic) {
        name
    } else {
        format!("x{name}")
    }
}
