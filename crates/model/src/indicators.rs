//! The published figures of a few cities, indicator by indicator, with what
//! was done to them.

use composite_index::treat::Action;
use composite_index::{Direction, Evidence, NodeId, Prepared};

use super::changes::log_scale;
use super::engine::Engine;
use super::names::Names;
use super::ranking::{Segment, Span, whole};

/// The indicators below one pillar.
#[derive(Clone, Debug, PartialEq)]
pub struct PillarGroup {
    /// The pillar's name.
    pub name: String,
    /// Its indicators, in order.
    pub indicators: Vec<IndicatorRow>,
}

/// One indicator and what it says of each city.
#[derive(Clone, Debug, PartialEq)]
pub struct IndicatorRow {
    /// Its name.
    pub name: String,
    /// Its unit of measure.
    pub measure: String,
    /// The year or years, empty if not stated.
    pub year: String,
    /// The territorial level, empty if not stated.
    pub level: String,
    /// Whether it stands in for what nobody publishes.
    pub is_proxy: bool,
    /// Whether less of it is better.
    pub is_lower_better: bool,
    /// Whether it counts by its logarithm.
    pub is_logged: bool,
    /// One figure per city, in the order chosen.
    pub figures: Vec<Figure>,
}

/// An indicator's figure for one city.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figure {
    /// As published; none if it is missing.
    pub published: Option<f64>,
    /// What a missing figure counts as, in the same measure, if it was filled.
    pub filled: Option<f64>,
    /// What an extreme figure counts as instead, if it was moved.
    pub moved: Option<f64>,
    /// Its score on the common scale; none where it does not count.
    pub score: Option<f64>,
    /// The score as a bar, from 0 to 1 along the scale.
    pub bar: Option<Segment>,
    /// Whether no other of these cities scores higher, and one scores lower.
    pub leads: bool,
}

/// The indicators of every pillar for these units. Weights do not bear on it.
#[must_use]
pub fn indicators(engine: &Engine, units: &[usize], names: &Names) -> Vec<PillarGroup> {
    let framework = engine.framework();
    let prepared = engine.prepared();
    let group = |&pillar: &NodeId| PillarGroup {
        name: names.element(pillar).name,
        indicators: framework
            .indicators_under(pillar)
            .into_iter()
            .map(|id| row(engine, prepared, id, units, names))
            .collect(),
    };
    framework.pillars().iter().map(group).collect()
}

fn row(
    engine: &Engine,
    prepared: &Prepared,
    id: NodeId,
    units: &[usize],
    names: &Names,
) -> IndicatorRow {
    let node = engine.framework().node(id);
    let named = names.element(id);
    let scores = prepared.normalised(id);
    let span = span(prepared, id);
    let score = |unit: usize| scores.get(unit).copied().filter(|score| score.is_finite());
    let own: Vec<Option<f64>> = units.iter().map(|&unit| score(unit)).collect();
    let figure = |(&unit, leads): (&usize, bool)| Figure {
        published: engine.package().dataset.value(id, unit),
        filled: filled(prepared, id, unit),
        moved: moved(prepared, id, unit),
        score: score(unit),
        bar: score(unit).and_then(|score| whole(score, span)),
        leads,
    };
    IndicatorRow {
        name: named.name,
        measure: named.measure,
        year: node.metadata.year.clone(),
        level: node.metadata.level.clone(),
        is_proxy: node.metadata.evidence == Some(Evidence::Proxy),
        is_lower_better: node.direction == Direction::Lower,
        is_logged: log_scale(prepared, id).is_some(),
        figures: units.iter().zip(leaders(&own)).map(figure).collect(),
    }
}

/// Who is ahead: those with the highest score, unless all who have one share
/// it.
#[must_use]
pub fn leaders(scores: &[Option<f64>]) -> Vec<bool> {
    let known = || scores.iter().flatten().copied();
    let highest = known().fold(f64::NEG_INFINITY, f64::max);
    let is_ahead = known().any(|score| score < highest);
    scores
        .iter()
        .map(|score| is_ahead && *score == Some(highest))
        .collect()
}

/// The scale that an indicator's scores are drawn on. It holds zero, where
/// bars start.
fn span(prepared: &Prepared, id: NodeId) -> Span {
    let all = || prepared.normalised(id).iter().copied();
    let (low, high) = match prepared.scale_of(id).bounds {
        Some(range) => (range.low, range.high),
        None => (
            all().fold(0.0, f64::min),
            all().fold(f64::NEG_INFINITY, f64::max),
        ),
    };
    Span {
        low: low.min(0.0),
        high: high.max(0.0),
    }
}

fn filled(prepared: &Prepared, id: NodeId, unit: usize) -> Option<f64> {
    if !prepared.is_imputed(unit, id) {
        return None;
    }
    let filled = prepared.filled(id).get(unit).copied()?;
    // Readers know the published measure, not its logarithm.
    Some(log_scale(prepared, id).map_or(filled, |scale| scale.undo(filled)))
}

fn moved(prepared: &Prepared, id: NodeId, unit: usize) -> Option<f64> {
    let mut records = prepared
        .treatments()
        .iter()
        .filter(|record| record.indicator == id);
    records.find_map(|record| match record.action {
        Action::Logarithm { .. } | Action::Untreated => None,
        Action::Winsorised { .. } | Action::Capped => {
            let mut changes = record.changes.iter();
            changes
                .find(|(changed, ..)| *changed == unit)
                .map(|&(_, _, after)| after)
        }
    })
}
