//! What to improve: what a better figure would gain, and the least change that
//! brings a target rank.
//!
//! Figures are moved on the normalised scale, in points, for one unit at a time
//! while all others stay as they are. A normalised value moves towards its good
//! end: upwards, unless a dimension whose direction is `Lower` turns the scale
//! round on the way to the top of the ranking. How far each can go, and what a
//! point of it costs, are [`Lever`]s.
//!
//! Moved values are taken as they are: that the best or worst value of a column,
//! which others are measured by, may move with them is left out, as is every
//! effect on other units. With fixed goalposts there is no such effect.
//!
//! A rank is reached when the score reaches that of the unit which holds it: ties
//! share the better rank.
//!
//! # The least change: arithmetic means
//!
//! The score is linear: a point of indicator j adds its overall weight a among
//! what is present, and costs c. Spend where a / c is greatest, up to the limit,
//! then where it is next greatest, until the score is there. No other plan is
//! cheaper: if one leaves room at a better ratio a / c and spends at a worse one,
//! moving a little of the cost from the worse to the better gains score, so the
//! plan can be cut; a plan that cannot be cut spends in this order. (This is the
//! fractional knapsack. Source: Dantzig (1957), *Discrete-variable extremum
//! problems*, doi:10.1287/opre.5.2.266.)
//!
//! # The least change: other means
//!
//! The ratio changes on the way, so the same is done in small steps of a
//! five-hundredth of the indicator's way, or up to the next weakest child
//! where only the weakest counts; there all that are equally weak rise together.
//! In one level of a mean that favours evenness this comes as near to the
//! cheapest as the steps are small; across levels it is a good plan, not a proven
//! one. Every plan is recomputed before it is given out.

mod own;
mod search;

pub use search::{Change, Plan, least_change};

use crate::error::ImproveError;
use crate::framework::{Direction, NodeId};
use crate::rank::{FLOOR_TOLERANCE, Ranking};
use crate::score::Scorer;
use crate::stats;
use own::Own;

/// An indicator that can be moved.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Lever {
    /// The indicator.
    pub indicator: NodeId,
    /// The normalised value that can be reached.
    pub limit: f64,
    /// What a point costs, on any scale, above 0.
    pub cost: f64,
}

/// What moving one indicator by so many points would gain.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Gain {
    /// The indicator.
    pub indicator: NodeId,
    /// The points asked for.
    pub asked: f64,
    /// The points moved: fewer where the limit comes first, or a value that the
    /// means cannot combine.
    pub moved: f64,
    /// The unit's score then.
    pub score: f64,
    /// The unit's rank then.
    pub rank: u32,
    /// How many places better that is; below 0 where an uneven profile costs more
    /// than the points bring.
    pub places: i64,
}

/// All levers of a unit: every indicator in which it has a value and that weighs
/// something, up to the good end of the scale, or of the ranked units' values
/// where the scale has no ends, at the same cost.
///
/// Errors: no scores; a unit that is not ranked; Copeland or Mazziotta-Pareto
/// scores.
pub fn levers(scorer: &Scorer, unit: usize) -> Result<Vec<Lever>, ImproveError> {
    let own = Own::new(scorer, unit)?;
    let prepared = scorer.prepared();
    let lever = |&indicator: &NodeId| {
        let column = prepared.normalised(indicator);
        let ranked = (0..).zip(column);
        let ranked: Vec<f64> = ranked
            .filter(|&(unit, _)| prepared.status(unit).is_ranked())
            .map(|(_, &value)| value)
            .collect();
        let bounds = prepared.scale_of(indicator).bounds;
        let ends = bounds.map(|range| (range.low, range.high));
        let (low, high) = ends.or_else(|| stats::min_max(&ranked))?;
        let limit = if own.sense(indicator) > 0.0 {
            high
        } else {
            low
        };
        own.counts(indicator).then_some(Lever {
            indicator,
            limit,
            cost: 1.0,
        })
    };
    let indicators = prepared.framework().indicators().iter();
    Ok(indicators.filter_map(lever).collect())
}

/// The gain from each lever on its own, for each number of points.
///
/// Each is recomputed through the unit's means and ranked anew, so it is exact.
/// Shape: by lever, then by step, in the order given. Steps below 0 or missing
/// count as 0.
/// Errors: as [`levers`]; a lever that is not valid.
pub fn gains(
    scorer: &Scorer,
    unit: usize,
    levers: &[Lever],
    steps: &[f64],
) -> Result<Vec<Gain>, ImproveError> {
    let mut own = Own::new(scorer, unit)?;
    own.check(levers)?;
    let mut race = Race::new(scorer, unit)?;
    let before = race.rank(own.score());
    let mut gains = Vec::with_capacity(levers.len() * steps.len());
    for lever in levers {
        let (from, sense) = (own.value(lever.indicator), own.sense(lever.indicator));
        for &asked in steps {
            let moved = own.reach(lever, asked.max(0.0).min(own.room(lever)));
            own.set(lever.indicator, from + sense * moved);
            let (score, rank) = (own.score(), race.rank(own.score()));
            gains.push(Gain {
                indicator: lever.indicator,
                asked,
                moved,
                score,
                rank,
                places: i64::from(before) - i64::from(rank),
            });
            own.set(lever.indicator, from);
        }
    }
    Ok(gains)
}

/// The other units' scores, for ranking one among them.
struct Race {
    unit: usize,
    column: Vec<f64>,
    direction: Direction,
    floor: f64,
    ranking: Ranking,
}

impl Race {
    fn new(scorer: &Scorer, unit: usize) -> Result<Self, ImproveError> {
        let scores = scorer.scores().ok_or(ImproveError::NoScores)?;
        let prepared = scorer.prepared();
        let root = prepared.framework().root();
        Ok(Self {
            unit,
            column: scores.node(root).to_vec(),
            direction: prepared.framework().node(root).direction,
            floor: FLOOR_TOLERANCE * prepared.scale_of(root).magnitude,
            ranking: Ranking::new(prepared.n_units()),
        })
    }

    /// The unit's rank with another score.
    fn rank(&mut self, score: f64) -> u32 {
        self.column[self.unit] = score;
        self.ranking
            .update(&self.column, self.direction, self.floor);
        self.ranking.ranks()[self.unit]
    }

    /// The score that the unit must reach for a rank: that of the other unit
    /// which would hold it. `None` if any score will do.
    fn to_reach(&self, rank: u32) -> Option<f64> {
        let others = (0..).zip(&self.column);
        let mut scores: Vec<f64> = others
            .filter(|&(unit, score)| unit != self.unit && !score.is_nan())
            .map(|(_, &score)| self.direction.sign() * score)
            .collect();
        scores.sort_unstable_by(|a, b| b.total_cmp(a));
        let place = (rank as usize).saturating_sub(1);
        scores
            .get(place)
            .map(|&oriented| self.direction.sign() * oriented)
    }
}
