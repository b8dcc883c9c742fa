//! What a link names and a data set does not have.

use std::collections::HashSet;

use crate::measure::Measure;
use data::{Package, edit};
use scenario::{Named, Scenario};

/// Codes and ids of the scenario that the published data set does not have,
/// each once: elements, measures, cities, then those of what is simulated.
#[must_use]
pub fn unknown_names(scenario: &Scenario, published: &Package) -> Vec<String> {
    let Named {
        elements,
        measures,
        cities,
        years,
    } = scenario.named();
    let framework = published.dataset.framework();
    let edits = &scenario.edits;
    let has_element = |code: &str| framework.find(code).is_some() || edits.has_element(code);
    let has_measure =
        |word: &str| Measure::parse(published, word).is_some() || edits.has_element(word);
    let has_city =
        |id: &str| published.dataset.unit_index(id).is_some() || scenario.edits.has_city(id);
    let of_edits = edit::unknown_names(published, &scenario.edits);
    let elements = elements.into_iter().filter(|code| !has_element(code));
    let measures = measures.into_iter().filter(|word| !has_measure(word));
    let cities = cities.into_iter().filter(|id| !has_city(id));
    let offered = published.offered();
    let years = years.into_iter().filter(|year| !offered.contains(year));
    let mut seen = HashSet::new();
    let named = elements.chain(measures).chain(cities).chain(years);
    let named = named.chain(&of_edits);
    named.filter(|name| seen.insert(*name)).cloned().collect()
}
