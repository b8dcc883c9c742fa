//! The order of the ranking's rows: sorted, filtered, some kept at the top.

use composite_index::NodeId;
use composite_index::order;

use super::engine::{Engine, Scored};
use super::ranking::Span;
use scenario::{Sort, SortKey};

/// Ranked units in the order asked for. Where two are alike in it, the better
/// rank comes first; those without a value come last.
///
/// - `name_places`: where each unit stands in the alphabet; needed only to sort
///   by name.
#[must_use]
pub fn sorted(scored: &Scored, sort: &Sort, name_places: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = scored.order().iter().map(|&unit| unit as usize).collect();
    if *sort == Sort::default() {
        return order;
    }
    let key = |unit: usize| natural_key(scored, &sort.by, name_places, unit);
    let n_units = scored.engine().package().dataset.n_units();
    let keys: Vec<Option<f64>> = (0..n_units).map(key).collect();
    order::sort_by(&mut order, |&a, &b| match (keys[a], keys[b]) {
        (Some(a), Some(b)) if sort.is_reversed => a.total_cmp(&b),
        (Some(a), Some(b)) => b.total_cmp(&a),
        (a, b) => b.is_some().cmp(&a.is_some()),
    });
    order
}

/// What is greatest at the natural top of an order.
fn natural_key(scored: &Scored, by: &SortKey, name_places: &[usize], unit: usize) -> Option<f64> {
    match by {
        SortKey::Rank => scored.rank(unit).map(|rank| -f64::from(rank)),
        SortKey::Change => scored.gain(unit).map(|gain| gain as f64),
        SortKey::Name => name_places.get(unit).map(|&place| -(place as f64)),
        SortKey::Pillar(code) => {
            let (_, node) = pillar(scored.engine(), code)?;
            scored.element_score(node, unit)
        }
    }
}

/// The place of a pillar among the others, and its node.
fn pillar(engine: &Engine, code: &str) -> Option<(usize, NodeId)> {
    let framework = engine.framework();
    let mut pillars = framework.pillars().iter().copied().enumerate();
    pillars.find(|(_, node)| framework.node(*node).code == code)
}

/// The pinned units that are ranked and after them the others that are kept,
/// all in their order, with how many are pinned.
#[must_use]
pub fn arranged(
    order: Vec<usize>,
    pins: &[usize],
    is_kept: impl Fn(usize) -> bool,
) -> (Vec<usize>, usize) {
    let (mut arranged, others): (Vec<usize>, Vec<usize>) =
        order.into_iter().partition(|unit| pins.contains(unit));
    let n_pinned = arranged.len();
    arranged.extend(others.into_iter().filter(|&unit| is_kept(unit)));
    (arranged, n_pinned)
}

/// The pillar that rows are sorted by, as a column of its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PillarColumn {
    /// Its place among the pillars.
    pub index: usize,
    /// Its node.
    pub node: NodeId,
    /// What its bars are drawn on.
    pub span: Span,
}

impl PillarColumn {
    /// The column for an order; none if rows are sorted by anything else.
    #[must_use]
    pub fn of(scored: &Scored, sort: &Sort) -> Option<Self> {
        let engine = scored.engine();
        let (index, node) = pillar(engine, sort.pillar()?)?;
        let span = engine.pillar_scale().map_or_else(
            || {
                let units = scored.order().iter();
                Span::around(units.filter_map(|&unit| scored.element_score(node, unit as usize)))
            },
            |scale| Span::around([scale.low, scale.high]),
        );
        Some(Self { index, node, span })
    }
}

#[cfg(test)]
mod tests {
    use super::arranged;

    #[test]
    fn pins_come_first_in_their_order_and_are_never_filtered_out() {
        let order = vec![4, 2, 0, 3, 1];
        assert_eq!(arranged(order.clone(), &[], |_| true), (order.clone(), 0));
        assert_eq!(
            arranged(order, &[1, 2, 9], |unit| unit == 0),
            (vec![2, 1, 0], 2)
        );
    }
}
