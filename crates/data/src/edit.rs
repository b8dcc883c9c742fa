//! A data set with a viewer's changes in it: what would be if.

use std::collections::HashSet;

use composite_index::{
    Dataset, DatasetError, Direction, Framework, Goalposts, Grouping, Metadata, NodeId, NodeSpec,
    Unit,
};

use super::cities::City;
use super::package::Package;
use scenario::{AddedCity, Change, Edits};

/// The package with the changes that name what it has; it says itself which
/// they are. The published package stays as it is.
///
/// # Errors
/// What the engine says of the changed figures; none in practice, since
/// changes that do not fit are left out.
pub fn apply(published: &Package, edits: &Edits) -> Result<Package, Vec<DatasetError>> {
    let (framework, edits) = fitting(published, edits);
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
    let mut units: Vec<Unit> = dataset.units().iter().cloned().chain(added).collect();
    for change in &edits.structure {
        if let Change::RenameCity { city, name } = change
            && let Some(unit) = units.iter_mut().find(|unit| unit.id == *city)
        {
            unit.name.clone_from(name);
        }
    }
    let columns = columns(published, &framework, &edits, &starts);
    let dataset = Dataset::new(units, framework, columns, groupings(dataset, &starts))?;
    let cities = published.cities.iter().cloned();
    let start = |start: &Option<usize>| start.map(|unit| &published.cities[unit]);
    let added = starts.iter().map(|unit| made_up(start(unit)));
    Ok(Package {
        dataset: dataset.into(),
        cities: cities.chain(added).collect(),
        files: None,
        beside: published.beside.clone(),
        edits,
        ..published.copy()
    })
}

/// Names in the changes that the package does not have, and added cities and
/// elements whose ids it has already.
#[must_use]
pub fn unknown_names(published: &Package, edits: &Edits) -> Vec<String> {
    let (_, structure) = framework(published, edits);
    let has_unit = |id: &str| published.dataset.unit_index(id).is_some();
    let taken = edits.cities.iter().filter(|city| has_unit(&city.id));
    let starts = edits.cities.iter().filter_map(|city| city.like.as_ref());
    let without_start = starts.filter(|id| !has_unit(id));
    let is_known = |id: &str| has_unit(id) || edits.has_city(id);
    let cities = edits.figures.iter().map(|figure| &figure.city);
    let codes = edits.figures.iter().map(|figure| &figure.indicator);
    let has_indicator =
        |code: &str| indicator(published, code).is_some() || edits.has_element(code);
    let changes = edits
        .structure
        .iter()
        .filter(|change| !structure.contains(change));
    taken
        .map(|city| &city.id)
        .chain(without_start)
        .chain(cities.filter(|id| !is_known(id)))
        .chain(codes.filter(|code| !has_indicator(code)))
        .cloned()
        .chain(changes.map(|change| change.subject().to_owned()))
        .collect()
}

/// A code for a new element: its name in small letters, and a number where that
/// is taken.
#[must_use]
pub fn new_code(package: &Package, edits: &Edits, name: &str) -> String {
    let word = slug(name);
    let word = if word.is_empty() { "new" } else { &word };
    let framework = package.dataset.framework();
    let is_free = |code: &String| framework.find(code).is_none() && !edits.has_element(code);
    let numbered = (2..).map(|number| format!("{word}-{number}"));
    std::iter::once(word.to_owned())
        .chain(numbered)
        .find(is_free)
        .unwrap_or_default()
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

/// The framework with its changes, and the changes that name what the package has.
/// A figure set to what is published anyway is no change.
fn fitting(published: &Package, edits: &Edits) -> (Framework, Edits) {
    let dataset = &published.dataset;
    let cities: Vec<AddedCity> = edits
        .cities
        .iter()
        .filter(|city| dataset.unit_index(&city.id).is_none())
        .cloned()
        .collect();
    let (framework, structure) = framework(published, edits);
    let is_added = |id: &str| cities.iter().any(|city| city.id == id);
    let figures = edits.figures.iter().filter(|figure| {
        let node = framework.find(&figure.indicator);
        if node.is_none_or(|node| !framework.node(node).is_indicator()) {
            return false;
        }
        let before = indicator(published, &figure.indicator);
        match dataset.unit_index(&figure.city) {
            Some(unit) => before.and_then(|node| dataset.value(node, unit)) != figure.value,
            None => is_added(&figure.city),
        }
    });
    let figures = figures.cloned().collect();
    let edits = Edits {
        cities,
        figures,
        structure,
    };
    (framework, edits)
}

/// The framework with the changes of it that fit, and these.
fn framework(published: &Package, edits: &Edits) -> (Framework, Vec<Change>) {
    let before = published.dataset.framework();
    let same = || (before.clone(), Vec::new());
    if edits.structure.is_empty() {
        return same();
    }
    let mut tree = Tree::of(before);
    let fits = edits.structure.iter().filter(|change| match change {
        Change::RenameCity { city, .. } => {
            published.dataset.unit_index(city).is_some() || edits.has_city(city)
        }
        change => tree.change(change),
    });
    let fits: Vec<Change> = fits.cloned().collect();
    tree.set_goalposts(before, edits);
    // Where no tree comes of it, it stays as published.
    match Framework::new(tree.grown()) {
        Ok(framework) => (framework, fits),
        Err(_) => same(),
    }
}

/// A framework in the course of its changes.
struct Tree {
    specs: Vec<NodeSpec>,
    /// Codes of what others can be in.
    groups: HashSet<String>,
    /// Codes of indicators that were added.
    added: Vec<String>,
}

impl Tree {
    fn of(framework: &Framework) -> Self {
        let code = |node: NodeId| framework.node(node).code.clone();
        let specs = framework.nodes().map(|(_, node)| NodeSpec {
            code: node.code.clone(),
            parent: node.parent.map(code),
            name: node.name.clone(),
            description: node.description.clone(),
            weight: node.weight,
            direction: node.direction,
            goalposts: node.goalposts,
            metadata: node.metadata.clone(),
        });
        let groups = framework.nodes().filter(|(_, node)| !node.is_indicator());
        Self {
            specs: specs.collect(),
            groups: groups.map(|(_, node)| node.code.clone()).collect(),
            added: Vec::new(),
        }
    }

    fn find(&mut self, code: &str) -> Option<&mut NodeSpec> {
        self.specs.iter_mut().find(|spec| spec.code == code)
    }

    fn parent(&self, code: &str) -> Option<&str> {
        let spec = self.specs.iter().find(|spec| spec.code == code)?;
        spec.parent.as_deref()
    }

    /// What a newcomer weighs: as much as its siblings do on average.
    fn weight_in(&self, group: &str) -> f64 {
        let siblings = self.specs.iter();
        let siblings = siblings.filter(|spec| spec.parent.as_deref() == Some(group));
        let (n, sum) = siblings.fold((0, 0.0), |(n, sum), spec| (n + 1, sum + spec.weight));
        let mean = sum / f64::from(n);
        if mean > 0.0 { mean } else { 1.0 }
    }

    /// Whether the change fits; then it is made.
    fn change(&mut self, change: &Change) -> bool {
        match change {
            Change::Pillar { code, name } => {
                let root = self.specs.iter().find(|spec| spec.parent.is_none());
                let Some(root) = root.map(|root| root.code.clone()) else {
                    return false;
                };
                self.add(code, &root, false, name) && self.groups.insert(code.clone())
            }
            Change::Indicator {
                code,
                parent,
                lower,
                name,
            } => {
                let fits = self.groups.contains(parent) && self.add(code, parent, *lower, name);
                if fits {
                    self.added.push(code.clone());
                }
                fits
            }
            Change::Move { code, to } => {
                let fits = self.groups.contains(to)
                    && !self.is_within(to, code)
                    && self.parent(code).is_some_and(|parent| parent != to);
                let weight = self.weight_in(to);
                match self.find(code).filter(|_| fits) {
                    Some(spec) => {
                        spec.parent = Some(to.clone());
                        spec.weight = weight;
                        true
                    }
                    None => false,
                }
            }
            Change::Rename { code, name } => match self.find(code) {
                Some(spec) => {
                    spec.name.clone_from(name);
                    true
                }
                None => false,
            },
            Change::RenameCity { .. } => false,
        }
    }

    /// Whether a group is an element or below it.
    fn is_within(&self, group: &str, code: &str) -> bool {
        let mut at = Some(group);
        while let Some(here) = at {
            if here == code {
                return true;
            }
            at = self.parent(here);
        }
        false
    }

    fn add(&mut self, code: &str, parent: &str, lower: bool, name: &str) -> bool {
        if self.find(code).is_some() {
            return false;
        }
        let spec = NodeSpec {
            code: code.to_owned(),
            parent: Some(parent.to_owned()),
            name: name.to_owned(),
            description: String::new(),
            weight: self.weight_in(parent),
            direction: if lower {
                Direction::Lower
            } else {
                Direction::Higher
            },
            goalposts: None,
            metadata: Metadata::default(),
        };
        self.specs.push(spec);
        true
    }

    /// Where all that is published has goalposts, what is added has its own worst
    /// and best figures for them: the usual scale stays what it is.
    fn set_goalposts(&mut self, before: &Framework, edits: &Edits) {
        let mut indicators = before.indicators().iter();
        if !indicators.all(|&id| before.node(id).goalposts.is_some()) {
            return;
        }
        for spec in &mut self.specs {
            if !self.added.contains(&spec.code) {
                continue;
            }
            let figures = edits.figures.iter();
            let own = figures.filter(|figure| figure.indicator == spec.code);
            let values = own.filter_map(|figure| figure.value);
            let (least, greatest) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |ends, x| {
                (ends.0.min(x), ends.1.max(x))
            });
            let (least, greatest) = if least < greatest {
                (least, greatest)
            } else {
                (0.0, 1.0)
            };
            spec.goalposts = Some(match spec.direction {
                Direction::Higher => Goalposts {
                    worst: least,
                    best: greatest,
                },
                Direction::Lower => Goalposts {
                    worst: greatest,
                    best: least,
                },
            });
        }
    }

    /// What is left when groups that hold nothing are gone: an element without
    /// anything below it would be an indicator.
    fn grown(mut self) -> Vec<NodeSpec> {
        loop {
            let parents: HashSet<String> = self
                .specs
                .iter()
                .filter_map(|spec| spec.parent.clone())
                .collect();
            let n = self.specs.len();
            let groups = &self.groups;
            self.specs
                .retain(|spec| parents.contains(&spec.code) || !groups.contains(&spec.code));
            if self.specs.len() == n {
                return self.specs;
            }
        }
    }
}

fn columns(
    published: &Package,
    framework: &Framework,
    edits: &Edits,
    starts: &[Option<usize>],
) -> Vec<Vec<Option<f64>>> {
    let dataset = &published.dataset;
    let present = |value: &f64| Some(*value).filter(|value| !value.is_nan());
    let column = |&node: &NodeId| {
        let Some(node) = indicator(published, &framework.node(node).code) else {
            return vec![None; dataset.n_units() + starts.len()];
        };
        let published = dataset.column(node).iter().map(present);
        let added = starts.iter().map(|start| dataset.value(node, (*start)?));
        published.chain(added).collect()
    };
    let indicators = framework.indicators().iter();
    let mut columns: Vec<Vec<Option<f64>>> = indicators.map(column).collect();
    let added_at = |id: &str| edits.cities.iter().position(|city| city.id == id);
    for figure in &edits.figures {
        let added = || Some(dataset.n_units() + added_at(&figure.city)?);
        let unit = dataset.unit_index(&figure.city).or_else(added);
        let node = framework.find(&figure.indicator);
        let place = node.and_then(|node| framework.indicator_position(node));
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
