//! Why a unit's score and rank moved from one year to the next.
//!
//! Four things can change between two years: the unit's [own](Cause::Own)
//! figures, the figures of [others](Cause::Others), who is ranked at all
//! ([membership](Cause::Membership)), and the [method](Cause::Method): the scale,
//! the weights, what is done about gaps. Each of them is a switch between the
//! earlier year and the later one, and every setting of the switches is a data
//! set that can be scored and ranked.
//!
//! # How the change is shared out
//!
//! Each cause gets what turning its switch adds, on the average over all orders
//! in which the switches can be turned: its [Shapley value](crate::explain::shapley()).
//! So no cause counts for more because it was looked at first, the parts add up
//! to the change, a cause that changes nothing in any order gets nothing, and
//! from the later year back to the earlier one every part is the opposite.
//!
//! - **The rank** is a whole number in every setting, and the shares of the
//!   orders are 24ths. The places that a cause adds are therefore kept as a whole
//!   number of [`PLACE`]ths, and add up exactly.
//! - **The score** moves, at each turn of a switch, between two scorings of the
//!   unit; [`between_scorings`] says what each node adds to that. Their means over
//!   the orders are [parts](Part) by node and by cause at once: the logarithmic
//!   mean for the geometric mean, Shapley values where no closed form exists.
//!   The sum over nodes is what the cause adds, that over causes what the node
//!   adds.
//!
//! # What belongs to which cause
//!
//! - On a scale that holds for all years, between goalposts or set by
//!   [all of them together](crate::Dataset::pooled), a figure has its place whatever
//!   the others are, and what stands in for a gap goes with its unit. Where the scale follows from the figures of one year,
//!   as min-max does, whoever moves the extremes moves the scale: that is theirs,
//!   not the method's.
//! - Units that are ranked in only one of the years have all their figures
//!   switched by `Membership`; those ranked in both or in neither by `Others`.
//! - A setting without a score or a rank for the unit, because a mean does not
//!   exist there, counts as halfway between the two years, as in [`explain`].
//!
//! # Copeland scores
//!
//! They depend on all units, not only on the unit's own values. At the top of
//! the tree, each child gets the Shapley value of its whole column as it goes
//! from the one state to the other, and is not divided further; where shares
//! changed as well, the change is told of the index itself.
//!
//! [`explain`]: crate::explain
//! [`between_scorings`]: crate::explain::between_scorings

mod mixture;
mod steps;

use crate::dataset::Dataset;
use crate::error::MovedError;
use crate::framework::{Framework, NodeId};
use crate::score::Scorer;
use crate::weight::Weights;

use mixture::Mixtures;
use steps::Step;

/// What can move a unit's score and rank.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// Its own figures.
    Own,
    /// The figures of units that are ranked in both years or in neither.
    Others,
    /// Units that are ranked in only one of the years: who entered and who left.
    Membership,
    /// The scale, the weights, what is done about gaps and outliers.
    Method,
}

impl Cause {
    /// All causes, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Own, Self::Others, Self::Membership, Self::Method];

    const fn place(self) -> usize {
        match self {
            Self::Own => 0,
            Self::Others => 1,
            Self::Membership => 2,
            Self::Method => 3,
        }
    }
}

/// Into how many parts a place of the ranking is cut, so that what each cause
/// adds is a whole number of them: 24 orders of four causes, and a half for a
/// setting without a rank.
pub const PLACE: i32 = 48;

/// Whether an indicator had a figure in the earlier and the later year.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub enum Measured {
    /// In both, or the node is a dimension.
    Throughout,
    /// Only in the later one.
    Newly,
    /// Only in the earlier one.
    NoLonger,
    /// In neither: what it adds comes from what stands in for it.
    Never,
}

/// What one node adds to the change of a score, by cause.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Part {
    /// The node. A dimension has a part of its own where its weight or the way in
    /// which it combines its children changed, or where it is not divided further;
    /// what its children add is not in it.
    pub node: NodeId,
    /// Points of the index, in the order of [`Cause::ALL`].
    pub points: [f64; 4],
    /// Whether there was a figure.
    pub measured: Measured,
}

impl Part {
    /// All that the node adds, in points of the index.
    pub fn total(&self) -> f64 {
        self.points.iter().sum()
    }
}

/// Why a unit's score and rank moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// The scores before and after.
    pub scores: [f64; 2],
    /// The ranks before and after.
    pub ranks: [u32; 2],
    /// Places gained, in [`PLACE`]ths, in the order of [`Cause::ALL`].
    places: [i32; 4],
    /// Everything that adds something, or whose figure came or went, in
    /// framework order.
    pub parts: Vec<Part>,
    /// Whether all is exact; see [`Difference`](crate::explain::Difference).
    pub is_exact: bool,
}

impl Moved {
    /// The places that a cause adds, above 0 towards the top, in [`PLACE`]ths. All
    /// of them sum to [`PLACE`] times the rank before less the rank after.
    pub fn places(&self, cause: Cause) -> i32 {
        self.places[cause.place()]
    }

    /// The points that a cause adds to the score.
    pub fn points(&self, cause: Cause) -> f64 {
        let points = self.parts.iter().map(|part| part.points[cause.place()]);
        points.sum()
    }

    /// The points that a node adds with all that is below it.
    pub fn under(&self, framework: &Framework, node: NodeId) -> f64 {
        let is_under = |part: &&Part| {
            part.node == node || framework.ancestors(part.node).any(|above| above == node)
        };
        self.parts.iter().filter(is_under).map(Part::total).sum()
    }
}

/// A year that has been scored.
#[derive(Copy, Clone, Debug)]
pub struct Year<'a> {
    /// Its figures.
    pub dataset: &'a Dataset,
    /// Its scores.
    pub scorer: &'a Scorer,
    /// The weights that gave them.
    pub weights: &'a Weights,
}

/// Why a unit's score and rank moved from one year to the next.
///
/// Shape: both data sets have the same units in the same order, and the same
/// framework up to weights, directions and goalposts.
/// Cost: as scoring the data set twice if only figures changed; up to 14 times if
/// units came or went and the method is another.
/// Errors: no scores; different units or frameworks; a unit that is not ranked on
/// one of the sides.
pub fn moved(before: Year<'_>, after: Year<'_>, unit: usize) -> Result<Moved, MovedError> {
    let years = [before, after];
    let framework = before.dataset.framework();
    let ids = |dataset: &Dataset| -> Vec<String> {
        let units = dataset.units().iter();
        units.map(|unit| unit.id.clone()).collect()
    };
    if ids(before.dataset) != ids(after.dataset) {
        return Err(MovedError::DifferentUnits);
    }
    if !framework.is_shaped_like(after.dataset.framework()) {
        return Err(MovedError::DifferentFrameworks);
    }
    let scorers = years.map(|year| year.scorer);
    let [before, after] = [standing(scorers[0], unit)?, standing(scorers[1], unit)?];
    let mixtures = Mixtures::new(years, unit);
    let causes = mixtures.causes();
    let n_sets = 1_usize << causes.len();
    let mixed: Vec<Option<Scorer>> = (0..n_sets)
        .map(|set| match set == 0 || set + 1 == n_sets {
            true => None,
            false => mixtures.scored(set),
        })
        .collect();
    let scored = |set: usize| match set {
        0 => Some(scorers[0]),
        set if set + 1 == n_sets => Some(scorers[1]),
        set => mixed[set].as_ref(),
    };
    let mut moved = Moved {
        scores: [before.0, after.0],
        ranks: [before.1, after.1],
        places: [0; 4],
        parts: Vec::new(),
        is_exact: true,
    };
    let mut points = vec![[0.0; 4]; framework.n_nodes()];
    // The same, counted twice, so that halfway between two ranks is whole.
    let twice = |set: usize| -> i32 {
        let rank = scored(set).and_then(|scorer| scorer.scores()?.rank(unit));
        rank.map_or(before.1 as i32 + after.1 as i32, |rank| 2 * rank as i32)
    };
    for set in 0..n_sets {
        for (bit, cause) in causes.iter().enumerate() {
            if set >> bit & 1 == 1 {
                continue;
            }
            let then = set | 1 << bit;
            let orders = n_orders(causes.len(), set.count_ones() as usize);
            moved.places[cause.place()] += orders * (twice(set) - twice(then));
            let step = Step {
                scorers: [scored(set), scored(then)],
                unit,
                halfway: before.0 / 2.0 + after.0 / 2.0,
            };
            let share = f64::from(orders) / f64::from(PLACE / 2);
            moved.is_exact &= step.take(|node, added| {
                points[node.index()][cause.place()] += share * added;
            });
        }
    }
    moved.parts = parts(years.map(|year| year.dataset), unit, &points);
    Ok(moved)
}

/// Of 24 orders, those in which a switch is turned after just these others:
/// |S|! (n - |S| - 1)! / n! of them.
const fn n_orders(n_causes: usize, n_turned: usize) -> i32 {
    const FACTORIALS: [i32; 5] = [1, 1, 2, 6, 24];
    let rest = n_causes - n_turned - 1;
    24 * FACTORIALS[n_turned] * FACTORIALS[rest] / FACTORIALS[n_causes]
}

/// Score and rank of the unit.
fn standing(scorer: &Scorer, unit: usize) -> Result<(f64, u32), MovedError> {
    let scores = scorer.scores().ok_or(MovedError::NoScores)?;
    let standing = scores.score(unit).zip(scores.rank(unit));
    standing.ok_or(MovedError::NotRanked { unit })
}

fn parts(datasets: [&Dataset; 2], unit: usize, points: &[[f64; 4]]) -> Vec<Part> {
    let framework = datasets[0].framework();
    let part = |(node, points): (NodeId, &[f64; 4])| {
        let is_indicator = framework.node(node).is_indicator();
        let has = datasets.map(|dataset| dataset.value(node, unit).is_some());
        let measured = match has {
            _ if !is_indicator => Measured::Throughout,
            [true, true] => Measured::Throughout,
            [false, true] => Measured::Newly,
            [true, false] => Measured::NoLonger,
            [false, false] => Measured::Never,
        };
        let came_or_went = matches!(measured, Measured::Newly | Measured::NoLonger);
        let adds = points.iter().any(|&points| points != 0.0);
        (adds || came_or_went).then_some(Part {
            node,
            points: *points,
            measured,
        })
    };
    let nodes = framework.nodes().map(|(node, _)| node);
    nodes.zip(points).filter_map(part).collect()
}
