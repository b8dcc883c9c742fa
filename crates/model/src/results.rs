//! Scores and ranks as a table for other programs.

use super::engine::Scored;
use super::names::Names;
use data::write::{csv, safe};

/// What a table of results must say of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The address that opens exactly this page.
    pub address: String,
}

/// Ranked cities from first to last, then those that are not ranked.
///
/// Where the figures come from stands in columns of their own, the same in
/// every row: in a second file it would be parted from them, in lines above
/// the header it would trip whoever reads the table, and in columns it goes
/// wherever a row goes. Numbers are written in full, as programs read them.
#[must_use]
pub fn table(scored: &Scored, names: &Names, origin: &Origin) -> Vec<u8> {
    let engine = scored.engine();
    let package = engine.package();
    let framework = engine.framework();
    let pillars = engine.pillars();
    let mut header: Vec<String> = ["rank", "places_gained", "id", "city", "country", "score"]
        .map(str::to_owned)
        .to_vec();
    header.extend(
        pillars
            .iter()
            .map(|&node| framework.node(node).code.clone()),
    );
    header.extend(
        [
            "simulated",
            "data_set",
            "version",
            "sha256",
            "engine",
            "address",
        ]
        .map(str::to_owned),
    );
    let edits = &package.edits;
    let is_simulated =
        |id: &str| edits.has_city(id) || edits.figures.iter().any(|figure| figure.city == id);
    let number = |number: Option<f64>| number.map(|x| x.to_string()).unwrap_or_default();
    let row = |unit: usize| {
        let id = &package.dataset.units()[unit].id;
        let rank = scored.rank(unit).map(|rank| rank.to_string());
        let gain = scored.gain(unit).map(|gain| gain.to_string());
        let mut cells = vec![
            rank.unwrap_or_default(),
            gain.unwrap_or_default(),
            safe(id),
            safe(names.city(unit)),
            safe(&package.cities[unit].country),
            number(scored.score(unit)),
        ];
        let scores = pillars.iter();
        cells.extend(scores.map(|&node| number(scored.element_score(node, unit))));
        let simulated = match (edits.is_empty(), is_simulated(id)) {
            (true, _) => "no",
            (false, true) => "this city",
            (false, false) => "other cities",
        };
        cells.extend([
            simulated.to_owned(),
            safe(&package.descriptor.name),
            safe(&package.descriptor.version),
            package.sha256.clone(),
            format!("composite-index {}", env!("CARGO_PKG_VERSION")),
            origin.address.clone(),
        ]);
        cells
    };
    let ranked = scored.order().iter().map(|&unit| unit as usize);
    let rows = ranked.chain(scored.not_ranked()).map(row);
    csv(std::iter::once(header).chain(rows))
}
