//! What a link names and a data set does not have.

use std::collections::HashSet;

use crate::grouped::GroupBy;
use crate::measure::Measure;
use crate::ranking::in_force;
use composite_index::NodeId;
use data::{Package, edit};
use scenario::{BadValue, Filter, Named, Scenario, WeightMap};

/// Codes and ids of the scenario that the published data set does not have, seen
/// through the scenario's lens, each once: elements, measures, groupings, cities,
/// years, labels, lenses, then those of what is simulated.
#[must_use]
pub fn unknown_names(scenario: &Scenario, published: &Package) -> Vec<String> {
    let seen = published.seen(scenario.lens.as_deref());
    let published = seen.as_ref().unwrap_or(published);
    let Named {
        elements,
        measures,
        groupings,
        cities,
        years,
        lenses,
        filter,
    } = scenario.named();
    let framework = published.dataset.framework();
    let edits = &scenario.edits;
    let has_element = |code: &str| framework.find(code).is_some() || edits.has_element(code);
    let has_measure =
        |word: &str| Measure::parse(published, word).is_some() || edits.has_element(word);
    let has_city =
        |id: &str| published.dataset.unit_index(id).is_some() || scenario.edits.has_city(id);
    let has_grouping = |word: &str| GroupBy::parse(published, word).is_some();
    let of_edits = edit::unknown_names(published, &scenario.edits);
    let elements = elements.into_iter().filter(|code| !has_element(code));
    let measures = measures.into_iter().filter(|word| !has_measure(word));
    let groupings = groupings.into_iter().filter(|word| !has_grouping(word));
    let cities = cities.into_iter().filter(|id| !has_city(id));
    let offered = published.offered();
    let years = years.into_iter().filter(|year| !offered.contains(year));
    let offered = published.offered_lenses();
    let has_lens = |id: &str| offered.iter().any(|lens| lens.notes.id == id);
    let lenses = lenses.into_iter().filter(|id| !has_lens(id));
    let has_label = |filter: &Filter| in_force(published, Some(filter)).is_some();
    let labels = filter.into_iter().filter(|filter| !has_label(filter));
    let labels = labels.map(|filter| &filter.label);
    let mut seen = HashSet::new();
    let named = elements.chain(measures).chain(groupings);
    let named = named.chain(cities).chain(years);
    let named = named.chain(labels).chain(lenses).chain(&of_edits);
    named.filter(|name| seen.insert(*name)).cloned().collect()
}

/// Weights that cannot hold, since all of a group that they name weighs nothing: then
/// the published ones do. Each with its key in an address.
#[must_use]
pub fn weightless(scenario: &Scenario, published: &Package) -> Vec<BadValue> {
    let seen = published.seen(scenario.lens.as_deref());
    let framework = seen.as_ref().unwrap_or(published).dataset.framework();
    let said = [("w", &scenario.weights), ("baseline", &scenario.baseline)];
    let of = |(key, weights): (&'static str, &WeightMap)| {
        let code = |id: &NodeId| framework.node(*id).code.as_str();
        let groups = framework.nodes().map(|(_, group)| {
            let members = group.children.iter().map(code);
            let named = members.filter_map(|code| Some((code, *weights.get(code)?)));
            named.collect::<Vec<(&str, f64)>>()
        });
        let idle = groups.filter(|named| named.iter().all(|(_, weight)| *weight == 0.0));
        let pairs: Vec<String> = idle
            .flatten()
            .map(|(code, _)| format!("{code}:0"))
            .collect();
        (!pairs.is_empty()).then(|| BadValue::new(key, &pairs.join(",")))
    };
    said.into_iter().filter_map(of).collect()
}
