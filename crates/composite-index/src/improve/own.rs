//! The scores of one unit, recomputed as its indicators move.

use crate::error::ImproveError;
use crate::explain::line::{Line, lines};
use crate::explain::rule::{Entry, Rule};
use crate::framework::NodeId;
use crate::improve::Lever;
use crate::method::{Range, Transform};
use crate::score::Scorer;

/// Values, shares and rules of one unit, by node.
pub(super) struct Own<'a> {
    scorer: &'a Scorer,
    values: Vec<f64>,
    /// Share among the siblings.
    shares: Vec<f64>,
    lines: Vec<Line>,
    rules: Vec<Option<Rule>>,
    bounds: Vec<Option<Range>>,
}

impl<'a> Own<'a> {
    pub fn new(scorer: &'a Scorer, unit: usize) -> Result<Self, ImproveError> {
        let scores = scorer.scores().ok_or(ImproveError::NoScores)?;
        scores.rank(unit).ok_or(ImproveError::NotRanked { unit })?;
        let prepared = scorer.prepared();
        let framework = prepared.framework();
        let n = framework.n_nodes();
        let value = |(id, _)| scores.node(id).get(unit).copied().unwrap_or(f64::NAN);
        let mut own = Self {
            scorer,
            values: framework.nodes().map(value).collect(),
            shares: vec![0.0; n],
            lines: vec![Line::IDENTITY; n],
            rules: vec![None; n],
            bounds: framework
                .nodes()
                .map(|(id, _)| prepared.scale_of(id).bounds)
                .collect(),
        };
        for (id, node) in framework.nodes().filter(|(_, node)| !node.is_indicator()) {
            own.rules[id.index()] = Some(Rule::of(prepared, id));
            let entering = scorer.elements(id, unit).zip(lines(scorer, id));
            for (&child, (element, line)) in node.children.iter().zip(entering) {
                own.shares[child.index()] = element.share;
                own.lines[child.index()] = line;
            }
        }
        own.check_rules()?;
        Ok(own)
    }

    fn check_rules(&self) -> Result<(), ImproveError> {
        let nodes = self.scorer.prepared().framework().nodes();
        let is_shared = |id: NodeId| {
            let rule = self.rules[id.index()];
            rule.is_some_and(|rule| rule.aggregation.is_free_of_scale()) && self.counts(id)
        };
        let shared = nodes.into_iter().find(|&(id, _)| is_shared(id));
        shared.map_or(Ok(()), |(_, node)| {
            let dimension = node.code.clone();
            Err(ImproveError::NotOwn { dimension })
        })
    }

    pub fn scorer(&self) -> &'a Scorer {
        self.scorer
    }

    pub fn value(&self, node: NodeId) -> f64 {
        self.values[node.index()]
    }

    pub fn rule(&self, dimension: NodeId) -> Option<Rule> {
        self.rules[dimension.index()]
    }

    /// The slope with which a node enters its parent: 1, or -1 if mirrored.
    pub fn turn(&self, node: NodeId) -> f64 {
        self.lines[node.index()].slope
    }

    /// The unit's score in the index.
    pub fn score(&self) -> f64 {
        self.value(self.scorer.prepared().framework().root())
    }

    /// Moves an indicator and recomputes what is above it.
    pub fn set(&mut self, indicator: NodeId, value: f64) {
        self.values[indicator.index()] = value;
        let framework = self.scorer.prepared().framework();
        for above in framework.ancestors(indicator) {
            let Some(rule) = self.rules[above.index()] else {
                continue;
            };
            let score = rule.combine(self.entries(above, |_, value| value));
            let bounds = self.bounds[above.index()];
            self.values[above.index()] = bounds.map_or(score, |bounds| bounds.clamp(score));
        }
    }

    /// Shares and values of the children as they are combined, each value changed.
    pub fn entries(
        &self,
        dimension: NodeId,
        change: impl Fn(NodeId, f64) -> f64 + Clone,
    ) -> impl Iterator<Item = Entry> + Clone {
        let children = self.scorer.prepared().framework().children(dimension);
        children.iter().map(move |&child| {
            let entering = self.lines[child.index()].at(self.value(child));
            (self.shares[child.index()], change(child, entering))
        })
    }

    /// What one point of a child, as it enters, adds to the dimension's score:
    /// its share of what is present, or the result of a small step.
    pub fn slope(&self, dimension: NodeId, child: NodeId, sense: f64) -> f64 {
        let Some(rule) = self.rules[dimension.index()] else {
            return 0.0;
        };
        if rule.aggregation.transform() == Some(Transform::Identity) {
            let present = self.entries(dimension, |_, value| value);
            let sum: f64 = present
                .filter(|(_, x)| !x.is_nan())
                .map(|(share, _)| share)
                .sum();
            return self.shares[child.index()] / sum;
        }
        let step = sense * STEP * self.value(child).abs().max(1.0);
        let moved = self.entries(
            dimension,
            move |id, value| {
                if id == child { value + step } else { value }
            },
        );
        (rule.combine(moved) - rule.combine(self.entries(dimension, |_, value| value))) / step
    }

    /// 1 where more of a node is better for the rank, else -1.
    pub fn sense(&self, node: NodeId) -> f64 {
        let framework = self.scorer.prepared().framework();
        let root = framework.node(framework.root()).direction.sign();
        let above = framework.ancestors(node).map(|above| self.turn(above));
        root * self.turn(node) * above.product::<f64>()
    }

    /// Whether the node has a value that takes part in the unit's score.
    pub fn counts(&self, node: NodeId) -> bool {
        let framework = self.scorer.prepared().framework();
        let takes_part = |node: NodeId| {
            let is_root = framework.node(node).parent.is_none();
            is_root || (self.shares[node.index()] > 0.0 && !self.value(node).is_nan())
        };
        takes_part(node) && framework.ancestors(node).all(takes_part)
    }

    /// How many points are left up to the limit.
    pub fn room(&self, lever: &Lever) -> f64 {
        let room = self.sense(lever.indicator) * (lever.limit - self.value(lever.indicator));
        room.max(0.0)
    }

    /// How many of these points the lever can move before the means can no longer
    /// combine the unit's values; leaves it where it was.
    pub fn reach(&mut self, lever: &Lever, points: f64) -> f64 {
        let (from, sense) = (self.value(lever.indicator), self.sense(lever.indicator));
        let has_score = |own: &mut Self, points: f64| {
            own.set(lever.indicator, from + sense * points);
            own.score().is_finite()
        };
        let (mut low, mut high) = (0.0, points);
        if has_score(self, points) {
            low = points;
        } else {
            for _ in 0..HALVINGS {
                let middle = low + (high - low) / 2.0;
                match has_score(self, middle) {
                    true => low = middle,
                    false => high = middle,
                }
            }
        }
        self.set(lever.indicator, from);
        low
    }

    pub fn check(&self, levers: &[Lever]) -> Result<(), ImproveError> {
        let framework = self.scorer.prepared().framework();
        let mut seen = vec![false; self.values.len()];
        for &Lever {
            indicator,
            limit,
            cost,
        } in levers
        {
            let node = framework.node(indicator);
            let is_valid = node.is_indicator()
                && !self.value(indicator).is_nan()
                && !std::mem::replace(&mut seen[indicator.index()], true)
                && limit.is_finite()
                && cost.is_finite()
                && cost > 0.0;
            if !is_valid {
                let node = node.code.clone();
                return Err(ImproveError::InvalidLever { node, limit, cost });
            }
        }
        Ok(())
    }
}

/// Halvings that find an end to the last bit.
pub(super) const HALVINGS: usize = 60;

/// A small step, as a share of the size or of 1.
const STEP: f64 = 1e-6;
