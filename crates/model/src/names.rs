//! What cities, places and elements of the framework are called in the
//! reader's language.

use std::collections::HashMap;
use std::sync::Arc;

use composite_index::{Framework, NodeId};

use data::descriptor::LensNotes;
use data::{Package, TableName, Translation};
use scenario::Change;

/// Names for everything that a data set holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    cities: Vec<String>,
    /// Whether each city's name stands as published.
    published: Vec<bool>,
    /// The language of published names, if it is not that of the page.
    language: Option<String>,
    places: Vec<String>,
    elements: Vec<ElementName>,
    missing: Vec<ElementName>,
}

/// What an element of the framework is called.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ElementName {
    /// Its name.
    pub name: String,
    /// What it measures or means.
    pub description: String,
    /// Its unit of measure.
    pub measure: String,
}

impl Names {
    /// Names of a package with its translation, as published where it is not
    /// translated. `country` names a country by its ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn new(
        package: &Package,
        translation: Option<&Translation>,
        country: impl Fn(&str) -> String,
    ) -> Self {
        Self {
            cities: city_names(package, translation),
            published: published_names(package, translation),
            language: language_tag(&package.descriptor.index.language),
            places: place_names(package, translation, country),
            elements: element_names(package, translation),
            missing: missing_names(package, translation),
        }
    }

    /// The same names on a page in this language, in which published names need
    /// no language of their own if it is theirs.
    #[must_use]
    pub fn on_page(mut self, language: &str) -> Self {
        let primary = |tag: &str| {
            tag.split('-')
                .next()
                .unwrap_or_default()
                .to_ascii_lowercase()
        };
        self.language = self
            .language
            .filter(|own| primary(own) != primary(language));
        self
    }

    /// The language of a city's name where that is not the page's, for the
    /// attribute `lang`: the page has no name of its own for the city.
    #[must_use]
    pub fn city_language(&self, unit: usize) -> Option<&str> {
        let is_published = self.published.get(unit).copied().unwrap_or_default();
        self.language.as_deref().filter(|_| is_published)
    }

    /// Whether cities bear names in another language than the page's.
    #[must_use]
    pub fn has_foreign_cities(&self) -> bool {
        self.language.is_some() && self.published.contains(&true)
    }

    /// A city.
    #[must_use]
    pub fn city(&self, unit: usize) -> &str {
        self.cities.get(unit).map_or("", String::as_str)
    }

    /// Where a city is: its country, or its region where all share one
    /// country.
    #[must_use]
    pub fn place(&self, unit: usize) -> &str {
        self.places.get(unit).map_or("", String::as_str)
    }

    /// An element of the framework.
    #[must_use]
    pub fn element(&self, node: NodeId) -> ElementName {
        self.elements.get(node.index()).cloned().unwrap_or_default()
    }

    /// What belongs to the index and nobody measures here, in the publisher's
    /// order; the description says why.
    #[must_use]
    pub fn missing(&self) -> &[ElementName] {
        &self.missing
    }

    /// How many cities have a name.
    #[must_use]
    pub fn n_cities(&self) -> usize {
        self.cities.len()
    }
}

fn city_names(package: &Package, translation: Option<&Translation>) -> Vec<String> {
    let units = package.dataset.units().iter();
    let own = |id: &str| {
        let translated = translation.and_then(|texts| texts.cities.get(id)).cloned();
        translated.filter(|_| !is_renamed(package, id))
    };
    units
        .map(|unit| own(&unit.id).unwrap_or_else(|| unit.name.clone()))
        .collect()
}

fn published_names(package: &Package, translation: Option<&Translation>) -> Vec<bool> {
    let units = package.dataset.units().iter();
    // A name that a reader gave is in the reader's language.
    let is_translated = |id: &str| {
        is_renamed(package, id) || translation.is_some_and(|texts| texts.cities.contains_key(id))
    };
    units.map(|unit| !is_translated(&unit.id)).collect()
}

/// A stranger's package may state anything: what is no language tag is none.
fn language_tag(stated: &str) -> Option<String> {
    const LONGEST: usize = 35;
    let is_part = |part: &str| {
        matches!(part.len(), 1..=8) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let is_tag = stated.len() <= LONGEST
        && stated.split('-').all(is_part)
        && stated.starts_with(|first: char| first.is_ascii_alphabetic());
    is_tag.then(|| stated.to_owned())
}

fn place_names(
    package: &Package,
    translation: Option<&Translation>,
    country: impl Fn(&str) -> String,
) -> Vec<String> {
    let first = package
        .cities
        .first()
        .map(|city| city.country.as_str())
        .unwrap_or_default();
    let is_one_country = package.cities.iter().all(|city| city.country == first);
    // Asking the browser is slow, and thousands of cities share a few countries.
    let mut known: HashMap<&str, String> = HashMap::new();
    let mut places = Vec::with_capacity(package.cities.len());
    for city in &package.cities {
        let is_region = city.country.is_empty() || (is_one_country && !city.region.is_empty());
        places.push(if is_region {
            region_name(&city.region, translation)
        } else {
            known
                .entry(&city.country)
                .or_insert_with(|| country(&city.country))
                .clone()
        });
    }
    places
}

/// The years that indicators state, from the first to the last; none if none
/// states any.
#[must_use]
pub fn years(framework: &Framework) -> Option<String> {
    let indicators = framework.indicators().iter();
    let stated = indicators.flat_map(|&indicator| {
        let year = &framework.node(indicator).metadata.year;
        year.split(|c: char| !c.is_ascii_digit())
    });
    let years: Vec<&str> = stated.filter(|year| year.len() == 4).collect();
    let (first, last) = (years.iter().min()?, years.iter().max()?);
    Some(if first == last {
        (*first).to_owned()
    } else {
        format!("{first}–{last}")
    })
}

/// A grouping label in the reader's language.
#[must_use]
pub fn region_name(published: &str, translation: Option<&Translation>) -> String {
    let own = translation
        .and_then(|texts| texts.regions.get(published))
        .cloned();
    own.unwrap_or_else(|| published.to_owned())
}

/// What a column of the table of cities is called: in the reader's language, or
/// as its publisher calls it, or by its heading.
#[must_use]
pub fn column_name(package: &Package, heading: &str, translation: Option<&Translation>) -> String {
    let own = translation.and_then(|texts| texts.columns.get(heading));
    let table = data::package::resource(&package.descriptor, TableName::Cities);
    let fields = || table.into_iter().flat_map(|table| &table.schema.fields);
    let published = || fields().find(|field| field.name == heading);
    own.cloned()
        .or_else(|| Some(published()?.title.clone()))
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| heading.replace('_', " "))
}

/// A text of a translation, or the published one where it has none.
fn or(own: &str, published: &str) -> String {
    if own.is_empty() { published } else { own }.to_owned()
}

/// Only what no element of the framework measures is missing, whatever a
/// stranger's descriptor says.
fn missing_names(package: &Package, translation: Option<&Translation>) -> Vec<ElementName> {
    let framework = package.dataset.framework();
    let missing = match package.lens() {
        Some(lens) => lens.missing.iter(),
        None => package.descriptor.index.missing.iter(),
    };
    missing
        .filter(|missing| framework.find(&missing.code).is_none())
        .map(|missing| {
            let own = translation.and_then(|texts| texts.names.get(&missing.code));
            let own = own.cloned().unwrap_or_default();
            let published = or(&missing.name, &missing.code);
            ElementName {
                name: or(&own.name, &published),
                description: or(&own.description, &missing.description),
                measure: String::new(),
            }
        })
        .collect()
}

/// What a lens is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LensWords {
    /// Its name.
    pub name: String,
    /// What it is.
    pub description: String,
}

impl LensWords {
    /// In the reader's language, or as published, or by its id.
    #[must_use]
    pub fn of(notes: &LensNotes, translation: Option<&Translation>) -> Self {
        let own = translation.and_then(|texts| texts.lenses.get(&notes.id));
        let own = own.cloned().unwrap_or_default();
        Self {
            name: or(&own.name, &or(&notes.name, &notes.id)),
            description: or(&own.description, &notes.description),
        }
    }
}

/// The indicators that the lens leaves out which a package is seen through; the
/// descriptions say why, and are empty where nobody does.
#[must_use]
pub fn left_out(
    package: &Package,
    published: &Package,
    translation: Option<&Translation>,
) -> Vec<ElementName> {
    let texts = package
        .lens()
        .and_then(|lens| translation?.lenses.get(&lens.id));
    let left_out = package.left_out(published).into_iter();
    left_out
        .map(|left_out| {
            let own = translation.and_then(|texts| texts.names.get(&left_out.code));
            let own = own.cloned().unwrap_or_default();
            let why = texts.and_then(|texts| texts.unplaced.get(&left_out.code));
            ElementName {
                name: or(&own.name, &left_out.name),
                description: why.cloned().unwrap_or(left_out.reason),
                measure: String::new(),
            }
        })
        .collect()
}

/// Whether a reader gave this city or element another name.
fn is_renamed(package: &Package, subject: &str) -> bool {
    package.edits.structure.iter().any(|change| {
        let is_name = matches!(change, Change::Rename { .. } | Change::RenameCity { .. });
        is_name && change.subject() == subject
    })
}

pub(crate) fn element_names(
    package: &Package,
    translation: Option<&Translation>,
) -> Vec<ElementName> {
    let framework = package.dataset.framework();
    framework
        .nodes()
        .map(|(_, node)| {
            let own = translation.and_then(|texts| texts.names.get(&node.code));
            let own = own.cloned().unwrap_or_default();
            let is_renamed = is_renamed(package, &node.code);
            ElementName {
                name: match is_renamed {
                    true => node.name.clone(),
                    false => or(&own.name, &node.name),
                },
                description: or(&own.description, &node.description),
                measure: or(&own.unit, &node.metadata.measure),
            }
        })
        .collect()
}

/// Shared names, cheap to compare.
#[derive(Clone, Default)]
pub struct SharedNames(pub Arc<Names>);

impl PartialEq for SharedNames {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for SharedNames {
    type Target = Names;

    fn deref(&self) -> &Names {
        &self.0
    }
}
