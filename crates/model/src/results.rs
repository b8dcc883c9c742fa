//! Scores and ranks as a table for other programs.

use super::engine::Scored;
use super::names::Names;
use data::csv::{self, Cell};

/// What a table of results must say of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The address that opens exactly this page.
    pub address: String,
    /// The year that places are counted from; none if from the baseline's weights.
    pub since: Option<String>,
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
    let mut header = ["rank", "places_gained", "id", "city", "country", "score"]
        .map(Cell::from)
        .to_vec();
    let codes = pillars.iter().map(|&node| &framework.node(node).code);
    header.extend(codes.map(Cell::from));
    let has_years = package.opens().is_some();
    if has_years {
        header.extend(["year", "scale", "places_gained_since"].map(Cell::from));
    }
    header.extend(
        [
            "simulated",
            "data_set",
            "version",
            "sha256",
            "engine",
            "address",
        ]
        .map(Cell::from),
    );
    let edits = &package.edits;
    let is_simulated =
        |id: &str| edits.has_city(id) || edits.figures.iter().any(|figure| figure.city == id);
    let row = |unit: usize| {
        let id = &package.dataset.units()[unit].id;
        let mut cells = vec![
            scored.rank(unit).map(f64::from).into(),
            scored.gain(unit).map(|places| places as f64).into(),
            id.into(),
            names.city(unit).into(),
            (&package.cities[unit].country).into(),
            scored.score(unit).into(),
        ];
        let scores = pillars.iter();
        cells.extend(scores.map(|&node| scored.element_score(node, unit).into()));
        if has_years {
            let is_pooled = package.dataset.n_times() > 1;
            cells.extend([
                package.year.as_deref().unwrap_or_default().into(),
                if is_pooled { "all years" } else { "one year" }.into(),
                origin.since.as_deref().unwrap_or("baseline weights").into(),
            ]);
        }
        let simulated = match (edits.is_empty(), is_simulated(id)) {
            (true, _) => "no",
            (false, true) => "this city",
            (false, false) => "other cities",
        };
        cells.extend([
            simulated.into(),
            (&package.descriptor.name).into(),
            (&package.descriptor.version).into(),
            (&package.sha256).into(),
            concat!("composite-index ", env!("CARGO_PKG_VERSION")).into(),
            (&origin.address).into(),
        ]);
        cells
    };
    let ranked = scored.order().iter().map(|&unit| unit as usize);
    let rows = ranked.chain(scored.not_ranked()).map(row);
    csv::write(std::iter::once(header).chain(rows))
}
