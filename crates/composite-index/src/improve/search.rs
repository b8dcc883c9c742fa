//! The search for the least change that brings a target rank. How and why it
//! works is told in the module above.

use crate::error::ImproveError;
use crate::framework::NodeId;
use crate::improve::own::{HALVINGS, Own};
use crate::improve::{Lever, Race};
use crate::method::{Aggregation, Transform};
use crate::score::Scorer;

/// An indicator that moves.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Change {
    /// The indicator.
    pub indicator: NodeId,
    /// Its normalised value now.
    pub from: f64,
    /// Its normalised value then.
    pub to: f64,
}

/// Changes that bring a unit to a rank.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What moves, in the order of the levers; nothing if the rank is held already.
    pub changes: Vec<Change>,
    /// Points moved, in all.
    pub points: f64,
    /// What they cost: points times the cost of each.
    pub cost: f64,
    /// The unit's score then.
    pub score: f64,
    /// The unit's rank then.
    pub rank: u32,
    /// Whether no cheaper plan exists, up to rounding.
    pub is_least: bool,
}

/// The least costly moves of these levers that bring a unit to a rank or better
/// while all others stay as they are.
///
/// Exact where all means that count are arithmetic, else a documented search; see
/// the [module](super).
/// Errors: as [`levers`](super::levers); a lever that is not valid; a rank out of
/// reach, with the best that was found.
pub fn least_change(
    scorer: &Scorer,
    unit: usize,
    levers: &[Lever],
    target: u32,
) -> Result<Plan, ImproveError> {
    let own = Own::new(scorer, unit)?;
    own.check(levers)?;
    let mut race = Race::new(scorer, unit)?;
    let root = scorer.prepared().framework().root();
    let sign = scorer.prepared().framework().node(root).direction.sign();
    let mut search = Search::new(own, levers, sign);
    let now = race.rank(search.own.score());
    if let Some(score) = race.to_reach(target).filter(|_| now > target) {
        search.climb(sign * score);
        search.leap(sign * score);
    }
    let rank = race.rank(search.own.score());
    if rank <= target {
        return Ok(search.plan(rank));
    }
    let rooms = search.rooms();
    let before = search.positions(&rooms);
    search.spend(&rooms, &before, 1.0);
    let best = race.rank(search.own.score()).min(rank);
    Err(ImproveError::OutOfReach { target, best })
}

struct Search<'a> {
    own: Own<'a>,
    levers: &'a [Lever],
    by_node: Vec<Option<usize>>,
    from: Vec<f64>,
    /// Largest move in one step, by lever.
    steps: Vec<f64>,
    sign: f64,
    is_linear: bool,
}

/// A way to move a node's value: what one unit of cost brings.
struct Way {
    /// Points of the node.
    rate: f64,
    /// The most that can be spent before the way changes.
    budget: f64,
    /// Levers, with the points of each.
    moves: Vec<(usize, f64)>,
}

impl<'a> Search<'a> {
    fn new(own: Own<'a>, levers: &'a [Lever], sign: f64) -> Self {
        let framework = own.scorer().prepared().framework();
        let mut by_node = vec![None; framework.n_nodes()];
        for (position, lever) in levers.iter().enumerate() {
            by_node[lever.indicator.index()] = Some(position);
        }
        let rules = |is_right: fn(Aggregation) -> bool| {
            let dimensions = framework.nodes().filter(|&(id, _)| own.counts(id));
            let mut rules = dimensions.filter_map(|(id, _)| own.rule(id));
            rules.all(|rule| is_right(rule.aggregation))
        };
        let is_linear = rules(|mean| mean.transform() == Some(Transform::Identity));
        let has_corners_only = rules(|mean| {
            mean == Aggregation::Weakest || mean.transform() == Some(Transform::Identity)
        });
        let step = |lever| match has_corners_only {
            true => f64::INFINITY,
            false => own.room(lever) / N_STEPS,
        };
        Self {
            steps: levers.iter().map(step).collect(),
            from: levers
                .iter()
                .map(|lever| own.value(lever.indicator))
                .collect(),
            own,
            levers,
            by_node,
            sign,
            is_linear,
        }
    }

    /// Takes the best way, step by step, until the oriented score is there or no
    /// way leads on.
    fn climb(&mut self, target: f64) {
        let root = self.own.scorer().prepared().framework().root();
        for _ in 0..MAX_STEPS {
            let Some(way) = self.way(root, self.sign).filter(|way| way.rate > 0.0) else {
                return;
            };
            let small = |&(lever, points): &(usize, f64)| self.steps[lever] / points;
            let cost = way.moves.iter().map(small).fold(way.budget, f64::min);
            let before = self.positions(&way);
            self.spend(&way, &before, cost);
            if self.sign * self.own.score() >= target {
                self.cut(&way, &before, cost, target);
                return;
            }
            if before == self.positions(&way) {
                return;
            }
        }
    }

    /// Where no single way leads on but all together do, as an uneven profile may
    /// need, moves everything at once.
    fn leap(&mut self, target: f64) {
        if self.sign * self.own.score() >= target {
            return;
        }
        let rooms = self.rooms();
        let before = self.positions(&rooms);
        self.spend(&rooms, &before, 1.0);
        if self.sign * self.own.score() >= target {
            self.cut(&rooms, &before, 1.0, target);
        } else {
            self.spend(&rooms, &before, 0.0);
        }
    }

    /// The way of all levers to their limits, all of it for a cost of 1.
    fn rooms(&self) -> Way {
        let room = |(position, lever)| (position, self.own.room(lever));
        let moves = self.levers.iter().enumerate().map(room);
        Way {
            rate: f64::NAN,
            budget: 1.0,
            moves: moves.filter(|&(_, room)| room > 0.0).collect(),
        }
    }

    /// Spends no more of the last step than it takes.
    fn cut(&mut self, way: &Way, before: &[f64], cost: f64, target: f64) {
        let (mut low, mut high) = (0.0, cost);
        for _ in 0..HALVINGS {
            let middle = low + (high - low) / 2.0;
            self.spend(way, before, middle);
            if self.sign * self.own.score() >= target {
                high = middle;
            } else {
                low = middle;
            }
        }
        self.spend(way, before, high);
    }

    fn positions(&self, way: &Way) -> Vec<f64> {
        let position = |&(lever, _): &(usize, f64)| self.own.value(self.levers[lever].indicator);
        way.moves.iter().map(position).collect()
    }

    /// Moves the levers of a way from where they were, never past a limit. Where
    /// the means cannot combine what would result, nothing moves.
    fn spend(&mut self, way: &Way, before: &[f64], cost: f64) {
        for (&(lever, points), &from) in way.moves.iter().zip(before) {
            let Lever {
                indicator, limit, ..
            } = self.levers[lever];
            let sense = self.own.sense(indicator);
            let to = from + sense * points * cost;
            let is_past = sense * (limit - to) < 0.0;
            self.own.set(indicator, if is_past { limit } else { to });
        }
        if !self.own.score().is_finite() {
            for (&(lever, _), &from) in way.moves.iter().zip(before) {
                self.own.set(self.levers[lever].indicator, from);
            }
        }
    }

    /// The best way to move a node up (1) or down (-1).
    fn way(&self, node: NodeId, sense: f64) -> Option<Way> {
        let framework = self.own.scorer().prepared().framework();
        let Some(rule) = self.own.rule(node) else {
            return self.lever_way(node);
        };
        if rule.aggregation == Aggregation::Weakest && sense > 0.0 {
            return self.weakest_way(node);
        }
        let children = framework.children(node).iter();
        let counting = children.filter(|&&child| self.own.counts(child));
        let ways = counting.filter_map(|&child| {
            let slope = self.own.slope(node, child, sense);
            let mut way = self.way(child, sense * self.own.turn(child))?;
            way.rate *= slope;
            Some(way)
        });
        ways.filter(|way| way.rate > 0.0)
            .reduce(|best, way| if way.rate > best.rate { way } else { best })
    }

    fn lever_way(&self, indicator: NodeId) -> Option<Way> {
        let position = self.by_node[indicator.index()]?;
        let lever = &self.levers[position];
        let room = self.own.room(lever);
        (room > 0.0).then(|| Way {
            rate: 1.0 / lever.cost,
            budget: room * lever.cost,
            moves: vec![(position, 1.0 / lever.cost)],
        })
    }

    /// All equally weak children rise together, up to the next weakest.
    fn weakest_way(&self, node: NodeId) -> Option<Way> {
        let framework = self.own.scorer().prepared().framework();
        let children = framework.children(node).iter().copied();
        let entering = children.zip(self.own.entries(node, |_, value| value));
        let counting: Vec<(NodeId, f64)> = entering
            .filter(|(_, (share, value))| *share > 0.0 && !value.is_nan())
            .map(|(child, (_, value))| (child, value))
            .collect();
        let values = || counting.iter().map(|&(_, value)| value);
        let least = values().reduce(f64::min)?;
        let edge = least + TIE * least.abs().max(1.0);
        let next = values().filter(|&value| value > edge).reduce(f64::min);
        let weak = counting.iter().filter(|&&(_, value)| value <= edge);
        let ways: Option<Vec<Way>> = weak
            .map(|&(child, _)| self.way(child, self.own.turn(child)))
            .collect();
        let ways = ways?;
        let rate = 1.0 / ways.iter().map(|way| 1.0 / way.rate).sum::<f64>();
        let to_next = next.map_or(f64::INFINITY, |next| (next - least) / rate);
        let mut joint = Way {
            rate,
            budget: to_next,
            moves: Vec::new(),
        };
        for way in ways {
            // Its part of each unit of cost.
            let part = rate / way.rate;
            joint.budget = joint.budget.min(way.budget / part);
            let moves = way.moves.into_iter();
            joint
                .moves
                .extend(moves.map(|(lever, points)| (lever, points * part)));
        }
        Some(joint)
    }

    fn plan(&self, rank: u32) -> Plan {
        let mut plan = Plan {
            changes: Vec::new(),
            points: 0.0,
            cost: 0.0,
            score: self.own.score(),
            rank,
            is_least: self.is_linear,
        };
        for (lever, &from) in self.levers.iter().zip(&self.from) {
            let (indicator, to) = (lever.indicator, self.own.value(lever.indicator));
            if to != from {
                plan.points += (to - from).abs();
                plan.cost += lever.cost * (to - from).abs();
                plan.changes.push(Change {
                    indicator,
                    from,
                    to,
                });
            }
        }
        plan.is_least |= plan.changes.is_empty();
        plan
    }
}

/// Steps into which the way to a limit is divided.
const N_STEPS: f64 = 500.0;
/// An end to searches that creep.
const MAX_STEPS: usize = 200_000;
/// Children closer than this share of their size are equally weak.
const TIE: f64 = 1e-9;
