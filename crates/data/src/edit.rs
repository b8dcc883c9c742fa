//! A data set with a viewer's changes in it: what would be if.

use composite_index::{Dataset, DatasetError, Grouping, NodeId, Unit};

use super::cities::City;
use super::package::Package;
use scenario::{AddedCity, Edits};

/// The package with the changes that name what it has; it says itself which
/// they are. The published package stays as it is.
///
/// # Errors
/// What the engine says of the changed figures; none in practice, since
/// changes that do not fit are left out.
pub fn apply(published: &Package, edits: &Edits) -> Result<Package, Vec<DatasetError>> {
    let edits = fitting(published, edits);
    let dataset = &published.dataset;
    let starts: Vec<Option<usize>> = edits
        .cities
        .iter()
        .map(|city| dataset.unit_index(city.like.as_deref()?))
        .collect();
    let added = edits.cities.iter().map(|city| Unit {
        id: city.id.clone(),
        name: city.name.clone(),
    });
    let units = dataset.units().iter().cloned().chain(added).collect();
    let dataset = Dataset::new(
        units,
        dataset.framework().clone(),
        columns(published, &edits, &starts),
        groupings(dataset, &starts),
    )?;
    let cities = published.cities.iter().cloned();
    let start = |start: &Option<usize>| start.map(|unit| &published.cities[unit]);
    let added = starts.iter().map(|unit| made_up(start(unit)));
    Ok(Package {
        descriptor: published.descriptor.clone(),
        dataset: dataset.into(),
        cities: cities.chain(added).collect(),
        year: published.year.clone(),
        years: published.years.clone(),
        sha256: published.sha256.clone(),
        warnings: published.warnings.clone(),
        files: None,
        edits,
        bare: published.bare.clone(),
    })
}

/// Names in the changes that the package does not have, and added cities
/// whose ids it has already.
#[must_use]
pub fn unknown_names(published: &Package, edits: &Edits) -> Vec<String> {
    let has_unit = |id: &str| published.dataset.unit_index(id).is_some();
    let taken = edits.cities.iter().filter(|city| has_unit(&city.id));
    let starts = edits.cities.iter().filter_map(|city| city.like.as_ref());
    let without_start = starts.filter(|id| !has_unit(id));
    let is_known = |id: &str| has_unit(id) || edits.has_city(id);
    let cities = edits.figures.iter().map(|figure| &figure.city);
    let codes = edits.figures.iter().map(|figure| &figure.indicator);
    taken
        .map(|city| &city.id)
        .chain(without_start)
        .chain(cities.filter(|id| !is_known(id)))
        .chain(codes.filter(|code| indicator(published, code).is_none()))
        .cloned()
        .collect()
}

/// An id for a new city: its name in small letters, and a number where that
/// is taken.
#[must_use]
pub fn new_id(package: &Package, name: &str) -> String {
    let word = slug(name);
    let word = if word.is_empty() { "city" } else { &word };
    let is_free = |id: &String| package.dataset.unit_index(id).is_none();
    let numbered = (2..).map(|number| format!("{word}-{number}"));
    std::iter::once(word.to_owned())
        .chain(numbered)
        .find(is_free)
        .unwrap_or_default()
}

/// A name as an id that reads well in an address: letters and digits of any
/// script, hyphens for the rest.
#[must_use]
pub fn slug(name: &str) -> String {
    let mut out = String::new();
    for c in name.to_lowercase().chars() {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
        if out.len() >= 60 {
            break;
        }
    }
    out.trim_end_matches('-').to_owned()
}

fn indicator(package: &Package, code: &str) -> Option<NodeId> {
    let framework = package.dataset.framework();
    let node = framework.find(code)?;
    framework.children(node).is_empty().then_some(node)
}

/// The changes that name what the package has. A figure set to what is
/// published anyway is no change.
fn fitting(published: &Package, edits: &Edits) -> Edits {
    let dataset = &published.dataset;
    let cities: Vec<AddedCity> = edits
        .cities
        .iter()
        .filter(|city| dataset.unit_index(&city.id).is_none())
        .cloned()
        .collect();
    let is_added = |id: &str| cities.iter().any(|city| city.id == id);
    let figures = edits.figures.iter().filter(|figure| {
        let Some(node) = indicator(published, &figure.indicator) else {
            return false;
        };
        match dataset.unit_index(&figure.city) {
            Some(unit) => dataset.value(node, unit) != figure.value,
            None => is_added(&figure.city),
        }
    });
    let figures = figures.cloned().collect();
    Edits { cities, figures }
}

fn columns(published: &Package, edits: &Edits, starts: &[Option<usize>]) -> Vec<Vec<Option<f64>>> {
    let dataset = &published.dataset;
    let present = |value: &f64| Some(*value).filter(|value| !value.is_nan());
    let column = |&node: &NodeId| {
        let published = dataset.column(node).iter().map(present);
        let added = starts.iter().map(|start| dataset.value(node, (*start)?));
        published.chain(added).collect()
    };
    let indicators = dataset.framework().indicators();
    let mut columns: Vec<Vec<Option<f64>>> = indicators.iter().map(column).collect();
    let added_at = |id: &str| edits.cities.iter().position(|city| city.id == id);
    for figure in &edits.figures {
        let added = || Some(dataset.n_units() + added_at(&figure.city)?);
        let unit = dataset.unit_index(&figure.city).or_else(added);
        let node = indicator(published, &figure.indicator);
        let place = node.and_then(|node| dataset.framework().indicator_position(node));
        if let Some((unit, place)) = unit.zip(place) {
            columns[place][unit] = figure.value;
        }
    }
    columns
}

fn groupings(dataset: &Dataset, starts: &[Option<usize>]) -> Vec<Grouping> {
    let extended = |grouping: &Grouping| {
        let label = |start: &Option<usize>| grouping.labels[(*start)?].clone();
        let added = starts.iter().map(label);
        Grouping {
            name: grouping.name.clone(),
            labels: grouping.labels.iter().cloned().chain(added).collect(),
        }
    };
    dataset.groupings().iter().map(extended).collect()
}

/// What is known of a city that does not exist: where the one that it starts
/// from is, but neither its place on the map nor its people.
fn made_up(start: Option<&City>) -> City {
    City {
        country: start.map(|city| city.country.clone()).unwrap_or_default(),
        region: start.map(|city| city.region.clone()).unwrap_or_default(),
        position: None,
        population: None,
    }
}
