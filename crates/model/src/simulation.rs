//! What a simulation changes, beside what is published.

use composite_index::NodeId;

use data::Package;

/// One figure that is not as published.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureChange {
    /// The unit, in the simulated data set.
    pub unit: usize,
    /// Its id.
    pub city: String,
    /// The indicator.
    pub indicator: NodeId,
    /// Its code.
    pub code: String,
    /// The published figure; of an added city the one that it started from.
    pub before: Option<f64>,
    /// The figure that counts.
    pub after: Option<f64>,
}

/// The figures that differ from the published ones, in the order of the edits.
#[must_use]
pub fn changes(published: &Package, simulated: &Package) -> Vec<FigureChange> {
    let edits = &simulated.edits;
    let change = |figure: &scenario::EditedFigure| {
        let added = edits.cities.iter().find(|city| city.id == figure.city);
        let start = added.map_or(Some(figure.city.as_str()), |city| city.like.as_deref());
        let indicator = simulated.dataset.framework().find(&figure.indicator)?;
        let before = start.and_then(|id| published.dataset.unit_index(id));
        // An indicator may have been added, or stand elsewhere than it did.
        let node = published.dataset.framework().find(&figure.indicator);
        Some(FigureChange {
            unit: simulated.dataset.unit_index(&figure.city)?,
            city: figure.city.clone(),
            indicator,
            code: figure.indicator.clone(),
            before: before
                .zip(node)
                .and_then(|(unit, node)| published.dataset.value(node, unit)),
            after: figure.value,
        })
    };
    edits.figures.iter().filter_map(change).collect()
}

/// Units of the simulated data set that it changes or adds, each once.
#[must_use]
pub fn touched(simulated: &Package) -> Vec<usize> {
    let edits = &simulated.edits;
    let ids = edits.cities.iter().map(|city| &city.id);
    let ids = ids.chain(edits.figures.iter().map(|figure| &figure.city));
    let mut units: Vec<usize> = Vec::new();
    for unit in ids.filter_map(|id| simulated.dataset.unit_index(id)) {
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    units
}
