//! Where the rank of one city changes along one weight.

use composite_index::crossing::{self, Passage};
use composite_index::order;
use composite_index::{CrossingError, NodeId, Weights};

use super::engine::{Engine, engine_weights};
use super::groups::Place;
use scenario::{WeightMap, shares};

/// A share that is just past a mark may have to go this many hundredths of a
/// per cent further: shares are whole hundredths, and so are their siblings'.
const MOST_STEPS: u32 = 25;

/// How one weight can move: from where, and what stays put meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The weight that moves.
    pub place: Place,
    /// Shares of all siblings in hundredths of a per cent where it starts.
    pub reference: Vec<u32>,
    /// Which siblings are locked.
    pub locked: Vec<bool>,
}

/// The places on a track where a city changes its rank.
#[derive(Clone, Debug, PartialEq)]
pub struct Marks {
    /// The city.
    pub unit: usize,
    /// By rising share.
    pub marks: Vec<Mark>,
}

/// One such place.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The share of the weight that moves, from 0 to 1.
    pub share: f64,
    /// The rank below this share.
    pub before: u32,
    /// The rank above it.
    pub after: u32,
    /// Whom the city passes as the share rises.
    pub passes: Vec<usize>,
    /// By whom it is passed.
    pub passed_by: Vec<usize>,
}

/// Why there are no marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoMarks {
    /// The city is not ranked.
    NotRanked,
    /// Pillars combine in a way that is no mean: where ranks change has no
    /// closed form.
    NotAMean,
    /// Below a pillar the same, unless all means above are arithmetic.
    NotArithmetic,
    /// These figures and weights have no score.
    NoScore,
}

impl Marks {
    /// The marks for a city along a way, other groups weighing what `map` says.
    ///
    /// # Errors
    /// [`NoMarks`] where the method has no such places, or the city no rank.
    pub fn along(
        engine: &Engine,
        map: &WeightMap,
        way: &Way,
        unit: usize,
    ) -> Result<Self, NoMarks> {
        let framework = engine.framework();
        let Some(node) = way.place.node(framework) else {
            return Ok(Self::none(unit));
        };
        let children = framework.children(way.place.group);
        let is_held = |&(index, _): &(usize, &NodeId)| {
            index != way.place.index && way.locked.get(index).copied().unwrap_or(false)
        };
        let held: Vec<NodeId> = children
            .iter()
            .enumerate()
            .filter(is_held)
            .map(|(_, &child)| child)
            .collect();
        if held.len() + 1 >= children.len() {
            // Nobody can give way.
            return Ok(Self::none(unit));
        }
        let weights = way.start(engine, map);
        let found = crossing::crossings_holding(&engine.scorer(), &weights, node, &held, unit)
            .map_err(|error| NoMarks::from(&error))?;
        let marks = found.marks.iter().zip(found.steps.windows(2));
        let marks = marks.filter_map(|(mark, steps)| {
            let [before, after] = steps else { return None };
            Some(Mark::new(mark, before.rank, after.rank))
        });
        Ok(Self {
            unit,
            marks: marks.collect(),
        })
    }

    const fn none(unit: usize) -> Self {
        Self {
            unit,
            marks: Vec::new(),
        }
    }

    /// The marks no further than `reach` from a share, by rising share.
    #[must_use]
    pub fn near(&self, share: f64, reach: f64) -> Vec<usize> {
        let is_near = |&index: &usize| (self.marks[index].share - share).abs() <= reach;
        (0..self.marks.len()).filter(is_near).collect()
    }

    /// So many marks that are nearest to a share, by rising share.
    #[must_use]
    pub fn nearest(&self, share: f64, most: usize) -> Vec<usize> {
        let distance = |&index: &usize| (self.marks[index].share - share).abs();
        let mut order: Vec<usize> = (0..self.marks.len()).collect();
        order::sort_by(&mut order, |a, b| distance(a).total_cmp(&distance(b)));
        order.truncate(most);
        order.sort_unstable();
        order
    }
}

impl Mark {
    fn new(mark: &crossing::Mark, before: u32, after: u32) -> Self {
        let met = |passage: Passage| {
            let is_so = move |met: &&crossing::Crossing| met.passage == passage;
            let met = mark.crossings.iter().filter(is_so);
            met.map(|met| met.unit).collect::<Vec<_>>()
        };
        Self {
            share: mark.share,
            before,
            after,
            passes: met(Passage::Passes),
            passed_by: met(Passage::IsPassed),
        }
    }

    /// Whether the city rises here as the weight does: then it passes more
    /// than pass it.
    #[must_use]
    pub const fn is_rise(&self) -> bool {
        self.after < self.before
    }
}

impl Way {
    /// The weights where the way starts. Siblings that weigh nothing give way
    /// evenly, as the slider itself has it.
    fn start(&self, engine: &Engine, map: &WeightMap) -> Weights {
        let framework = engine.framework();
        let mut weights = engine_weights(framework, map);
        let is_free = |index: usize| {
            index != self.place.index && !self.locked.get(index).copied().unwrap_or(false)
        };
        let free = (0..self.reference.len()).filter(|&index| is_free(index));
        let are_empty = free.map(|index| self.reference[index]).sum::<u32>() == 0;
        let own = self.reference.get(self.place.index).copied().unwrap_or(0);
        // Within what the moved one holds, so that locked shares stay true.
        let n_free = (0..self.reference.len()).filter(|&i| is_free(i)).count();
        let even = f64::from(own) / n_free.max(1) as f64;
        for (index, &child) in framework.children(self.place.group).iter().enumerate() {
            let share = self.reference.get(index).copied().unwrap_or(0);
            let weight = match (are_empty, index == self.place.index) {
                (true, true) => 0.0,
                (true, false) if is_free(index) => even,
                _ => f64::from(share),
            };
            // Shares are neither negative nor infinite.
            let _ = weights.set(child, weight);
        }
        weights
    }

    /// The share in hundredths of a per cent that is just past a mark, seen
    /// from where the weight stands: the nearest at which the rank is that of
    /// the other side.
    #[must_use]
    pub fn just_past(
        &self,
        engine: &Engine,
        map: &WeightMap,
        marks: &Marks,
        mark: usize,
        current: u32,
    ) -> u32 {
        let Some(mark) = marks.marks.get(mark) else {
            return current;
        };
        let whole = f64::from(shares::WHOLE);
        let exact = mark.share * whole;
        let is_up = exact >= f64::from(current);
        let (first, rank) = if is_up {
            ((exact.floor() as u32 + 1).min(shares::WHOLE), mark.after)
        } else {
            ((exact.ceil() as u32).saturating_sub(1), mark.before)
        };
        let at = |step: u32| match is_up {
            true => (first + step).min(shares::WHOLE),
            false => first.saturating_sub(step),
        };
        let framework = engine.framework();
        let children = framework.children(self.place.group);
        let mut weights = engine_weights(framework, map);
        let mut scorer = engine.scorer();
        let mut has_rank = |&share: &u32| {
            let moved = shares::shift(&self.reference, &self.locked, self.place.index, share);
            for (&child, &share) in children.iter().zip(&moved) {
                // Shares are neither negative nor infinite.
                let _ = weights.set(child, f64::from(share));
            }
            let scores = scorer.score(&weights);
            scores.is_ok_and(|scores| scores.rank(marks.unit) == Some(rank))
        };
        let mut shares = (0..MOST_STEPS).map(at);
        shares.find(&mut has_rank).unwrap_or(first)
    }
}

impl From<&CrossingError> for NoMarks {
    fn from(error: &CrossingError) -> Self {
        match error {
            CrossingError::NotRanked { .. } => Self::NotRanked,
            CrossingError::NotArithmetic { .. } => Self::NotArithmetic,
            CrossingError::Form(composite_index::FormError::NotAMean { .. }) => Self::NotAMean,
            CrossingError::UnknownNode { .. }
            | CrossingError::TheIndex
            | CrossingError::Score(_)
            | CrossingError::Form(_) => Self::NoScore,
        }
    }
}
