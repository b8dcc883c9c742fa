//! Data sets as files: a package that [`super::read`] reads back, and what
//! COINr reads.

use composite_index::{Evidence, Framework, NodeId};
use scenario::QualityChoice;
use serde_json::{Value, json};

use super::archive::pack;
use super::beside;
use super::csv::{self, Cell};
use super::descriptor::Resource;
use super::package::{Files, Package, sha256};
use super::panel::{BESIDE, InYears};
use super::problem::TableName;
use super::unique::Unique;
use super::values::YEAR;

/// The three tables, with what is simulated in them. Of a package that has several
/// years those that are read stand in one table.
#[must_use]
pub fn tables(package: &Package) -> Files {
    // Where nothing but the better end of an indicator is changed, no figure is.
    tables_in(
        package,
        &package.in_years(&package.edits, &[], QualityChoice::All, false),
    )
}

/// The same, with these years of it: each as it is with what is simulated in it.
fn tables_in(package: &Package, years: &InYears) -> Files {
    Files {
        cities: cities(package),
        framework: framework(package),
        values: values(package, years),
    }
}

/// The whole package as a ZIP file. As published it has the very tables that
/// came, so that their checksum holds; but where a cell of theirs would run in
/// a spreadsheet, it is guarded, and the checksum is that of the new table.
#[must_use]
pub fn package(package: &Package) -> Vec<u8> {
    published(package, &files(package), None)
}

/// The three tables as [`package`] writes them.
#[must_use]
pub fn files(package: &Package) -> Files {
    match &package.files {
        Some(files) => harmless(files),
        None => tables(package),
    }
}

/// The same where it is known what a package is in each of its years.
#[must_use]
pub fn files_in(package: &Package, years: &InYears) -> Files {
    match &package.files {
        Some(files) => harmless(files),
        None => tables_in(package, years),
    }
}

/// What is written beside the three tables, with its files: tables that came with the
/// package, but for years that stand in the table of figures anew, and its texts in
/// other languages.
#[must_use]
pub fn beside(package: &Package) -> Vec<(String, Vec<u8>)> {
    let tables = written_beside(package).into_iter();
    let tables = tables.map(|(_, file, bytes)| (file, bytes));
    let texts = package.written_texts();
    let texts = texts.map(|(_, file, bytes)| (file, bytes.to_vec()));
    tables.chain(texts).collect()
}

fn written_beside(package: &Package) -> Vec<(&Resource, String, Vec<u8>)> {
    let is_in_values = |resource: &Resource| {
        let year = resource.name.strip_prefix(BESIDE);
        package.files.is_none() && year.is_some_and(|year| package.panel.has(year))
    };
    // Seen through a lens, the package may lack what others place.
    let is_lens = |resource: &Resource| {
        package.lens().is_some() && {
            let mut lenses = package.descriptor.index.lenses.iter();
            lenses.any(|lens| lens.resource == resource.name)
        }
    };
    let here = package.written_beside().into_iter();
    here.filter(|(resource, ..)| !is_in_values(resource) && !is_lens(resource))
        .map(|(resource, file, bytes)| {
            let bytes = beside::harmless(&file, bytes);
            (resource, file, bytes)
        })
        .collect()
}

/// The whole package with these tables as a ZIP file for any host, with a text
/// that says how to put it there.
#[must_use]
pub fn published(package: &Package, files: &Files, readme: Option<&str>) -> Vec<u8> {
    let descriptor = descriptor(package, files);
    let beside = beside(package);
    let mut all = vec![(TableName::Descriptor.file(), descriptor.as_bytes())];
    all.extend(TableName::TABLES.map(|table| (table.file(), files.get(table))));
    let beside = beside.iter();
    all.extend(beside.map(|(file, bytes)| (file.as_str(), bytes.as_slice())));
    all.extend(readme.map(|readme| ("README.md", readme.as_bytes())));
    pack(&all)
}

fn harmless(files: &Files) -> Files {
    let mut out = Files::default();
    for table in TableName::TABLES {
        out.put(table, csv::harmless(files.get(table)).into_owned());
    }
    out
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
    let tables = TableName::TABLES.into_iter();
    let tables =
        tables.map(|table| resource(&out, table.resource(), table.file(), files.get(table)));
    let beside = written_beside(package).into_iter();
    let beside = beside.map(|(named, file, bytes)| resource(&out, &named.name, &file, &bytes));
    let resources: Vec<Value> = tables.chain(beside).collect();
    out["resources"] = resources.into();
    if let Some(index) = out.get_mut("index").and_then(Value::as_object_mut) {
        // Of others the files are not in the archive.
        let texts = package.written_texts();
        let texts = texts.map(|(language, file, _)| (language.to_owned(), file.into()));
        let texts: serde_json::Map<String, Value> = texts.collect();
        match texts.is_empty() {
            true => index.remove("translations"),
            false => index.insert("translations".to_owned(), texts.into()),
        };
    }
    keep_lenses(&mut out);
    if !package.edits.is_empty() {
        mark_simulated(&mut out, package);
    }
    format!("{out:#}\n")
}

/// Leaves only the lenses whose tables are among those that are written.
fn keep_lenses(out: &mut Value) {
    let written = out["resources"].as_array().into_iter().flatten();
    let written: Vec<Value> = written.map(|resource| resource["name"].clone()).collect();
    let Some(index) = out.get_mut("index").and_then(Value::as_object_mut) else {
        return;
    };
    if let Some(lenses) = index.get_mut("lenses").and_then(Value::as_array_mut) {
        lenses.retain(|lens| written.contains(&lens["resource"]));
        if lenses.is_empty() {
            index.remove("lenses");
        }
    }
}

/// The entry of a table: the publisher's, with the file and what is in it now.
fn resource(descriptor: &Value, name: &str, file: &str, bytes: &[u8]) -> Value {
    let known = descriptor["resources"].as_array().into_iter().flatten();
    let mut known = known.filter(|resource| resource["name"] == name);
    let mut out = known.next().cloned().unwrap_or_else(|| {
        json!({
            "name": name,
            "type": "table",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
        })
    });
    out["path"] = file.into();
    out["bytes"] = bytes.len().into();
    out["hash"] = format!("sha256:{}", sha256(bytes)).into();
    out
}

fn mark_simulated(out: &mut Value, package: &Package) {
    let edits = &package.edits;
    let structure = match edits.structure.len() {
        0 => String::new(),
        n => format!(", {n} changes of the framework or of names"),
    };
    let note = format!(
        "Simulated: {} figures changed and {} cities added{structure} by a reader of the Learning City Index Explorer. These are not the publisher's figures.",
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
    let own = [
        "id",
        "name",
        "country",
        "latitude",
        "longitude",
        "population",
    ];
    let own = own.map(Cell::from).into_iter();
    let groups = groupings.iter().map(|grouping| Cell::from(&grouping.name));
    let header = own.chain(groups).collect();
    let units = package.dataset.units().iter().zip(&package.cities);
    let rows = units.enumerate().map(|(row, (unit, city))| {
        let (latitude, longitude) = city.position.unzip();
        let mut cells = [&unit.id, &unit.name, &city.country]
            .map(Cell::from)
            .to_vec();
        cells.extend([latitude, longitude, city.population].map(Cell::from));
        let labels = groupings.iter().map(|grouping| &grouping.labels[row]);
        cells.extend(labels.map(|label| label.as_ref().into()));
        cells
    });
    csv::write(std::iter::once(header).chain(rows))
}

fn framework(package: &Package) -> Vec<u8> {
    let framework = package.dataset.framework();
    // Of several years the tree says which they are, and not the one that is shown.
    let of_all = package.panel.framework();
    let year = |code: &str| {
        let all = of_all?;
        let node = all.node(all.find(code)?);
        Some(&node.metadata.year)
    };
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
        let parent = node.parent.map(|parent| &framework.node(parent).code);
        let metadata = &node.metadata;
        let posts = node.goalposts.as_ref();
        let evidence = metadata.evidence.map(|evidence| match evidence {
            Evidence::Direct => "direct",
            Evidence::Proxy => "proxy",
        });
        vec![
            (&node.code).into(),
            parent.into(),
            (&node.name).into(),
            (&node.description).into(),
            node.weight.into(),
            node.direction.sign().into(),
            (&metadata.measure).into(),
            posts.map(|posts| posts.worst).into(),
            posts.map(|posts| posts.best).into(),
            year(&node.code).unwrap_or(&metadata.year).into(),
            (&metadata.level).into(),
            (&metadata.source).into(),
            (&metadata.source_url).into(),
            evidence.into(),
        ]
    });
    let header = header.map(Cell::from).to_vec();
    csv::write(std::iter::once(header).chain(rows))
}

/// The figures, a row for each unit, or for each unit in each of several years.
fn values(package: &Package, years: &InYears) -> Vec<u8> {
    let framework = package.dataset.framework();
    let codes = framework.indicators().iter();
    let codes = codes.map(|&node| Cell::from(&framework.node(node).code));
    let is_panel = years.len() > 1;
    let year = is_panel.then(|| Cell::from(YEAR));
    let header = std::iter::once("id".into()).chain(year).chain(codes);
    let alone = [package];
    let shown: Vec<&Package> = match is_panel {
        true => years.iter().map(|(_, package)| package.as_ref()).collect(),
        false => alone.to_vec(),
    };
    let units = package.dataset.units().iter().enumerate();
    let rows = units.flat_map(|(row, unit)| {
        shown.iter().map(move |package| {
            let year = package.year.as_ref().filter(|_| is_panel);
            std::iter::once(Cell::from(&unit.id))
                .chain(year.map(Cell::from))
                .chain(figures(package, row, ""))
                .collect()
        })
    });
    csv::write(std::iter::once(header.collect()).chain(rows))
}

/// The figures of one unit; `missing` stands for those that are not there.
fn figures<'a>(
    package: &'a Package,
    unit: usize,
    missing: &'a str,
) -> impl Iterator<Item = Cell> + 'a {
    let dataset = &package.dataset;
    let indicators = dataset.framework().indicators().iter();
    indicators.map(move |&node| match dataset.value(node, unit) {
        Some(figure) => figure.into(),
        None => missing.into(),
    })
}

/// The pair of tables that COINr reads, as a ZIP file. Codes are made fit for
/// names in R.
#[must_use]
pub fn coinr(package: &Package) -> Vec<u8> {
    let names = RNames::of(package);
    let (data, meta) = (i_data(package, &names), i_meta(package, &names));
    pack(&[("iData.csv", &data), ("iMeta.csv", &meta)])
}

/// How R writes that something is missing.
const MISSING: &str = "NA";

/// What elements and groups are called in R, no two alike.
struct RNames {
    /// By the elements' places in the framework.
    elements: Vec<String>,
    groups: Vec<String>,
}

impl RNames {
    fn of(package: &Package) -> Self {
        let mut taken = Unique::with(DATA_KEYS);
        let mut name = |code: &str| taken.take(&r_name(code), '_');
        let elements = package.dataset.framework().nodes();
        let elements = elements.map(|(_, node)| name(&node.code)).collect();
        let groups = package.dataset.groupings().iter();
        let groups = groups.map(|grouping| name(&grouping.name)).collect();
        Self { elements, groups }
    }

    fn of_element(&self, node: NodeId) -> Cell {
        (&self.elements[node.index()]).into()
    }
}

/// The columns of `iData` that say which unit a row is of.
const DATA_KEYS: [&str; 2] = ["uCode", "uName"];

fn i_data(package: &Package, names: &RNames) -> Vec<u8> {
    let groupings = package.dataset.groupings();
    let mut header = DATA_KEYS.map(Cell::from).to_vec();
    header.extend(names.groups.iter().map(Cell::from));
    let indicators = package.dataset.framework().indicators().iter();
    header.extend(indicators.map(|&node| names.of_element(node)));
    let units = package.dataset.units().iter().enumerate();
    let rows = units.map(|(row, unit)| {
        let mut cells = [&unit.id, &unit.name].map(Cell::from).to_vec();
        let labels = groupings.iter().map(|grouping| &grouping.labels[row]);
        cells.extend(labels.map(|label| label.as_deref().unwrap_or(MISSING).into()));
        cells.extend(figures(package, row, MISSING));
        cells
    });
    csv::write(std::iter::once(header).chain(rows))
}

fn i_meta(package: &Package, names: &RNames) -> Vec<u8> {
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
        let parent = node.parent.map(|parent| names.of_element(parent));
        let kind = if node.is_indicator() {
            "Indicator"
        } else {
            "Aggregate"
        };
        vec![
            names.of_element(id),
            (&node.name).into(),
            (level(framework, id) as f64).into(),
            parent.unwrap_or_else(|| MISSING.into()),
            node.direction.sign().into(),
            node.weight.into(),
            kind.into(),
            (&node.metadata.measure).into(),
        ]
    });
    let groups = package.dataset.groupings().iter().zip(&names.groups);
    let groups = groups.map(|(grouping, name)| {
        let mut cells = vec![name.into(), (&grouping.name).into()];
        cells.extend([MISSING; 4].map(Cell::from));
        cells.extend(["Group", ""].map(Cell::from));
        cells
    });
    let header = header.map(Cell::from).to_vec();
    csv::write(std::iter::once(header).chain(rows).chain(groups))
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
