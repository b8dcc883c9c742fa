//! One dimension in two states, and what each child adds to the difference.

use crate::explain::line::{Line, lines};
use crate::explain::rule::{Entry, Rule};
use crate::explain::shapley::shapley;
use crate::framework::NodeId;
use crate::method::Transform;
use crate::score::Scorer;

/// A scorer and one of its units.
pub(super) type State<'a> = (&'a Scorer, usize);

/// A dimension before and after: rule, shares and values of its children.
pub(super) struct Sides {
    rules: [Rule; 2],
    shares: [Vec<f64>; 2],
    values: [Vec<f64>; 2],
    pub lines: [Vec<Line>; 2],
    /// Whether a child has parts of its own.
    is_dimension: Vec<bool>,
    /// Halfway between the two scores: what a mixture of both states is worth
    /// that has no score.
    halfway: f64,
}

/// What makes up a difference of scores.
pub(super) struct Split {
    /// The change of the rule.
    pub method: f64,
    /// The change of each child's share.
    pub weights: Vec<f64>,
    /// The change of each child's value.
    pub values: Vec<f64>,
    /// What one point of each child's value adds.
    pub slopes: Vec<f64>,
    pub is_exact: bool,
}

/// The states, 0 or 1, in which the two other factors stand while one changes,
/// and how much each counts: its share of the orders in which three factors can
/// change one after the other.
fn contexts(first_is_same: bool, second_is_same: bool) -> &'static [(usize, usize, f64)] {
    match (first_is_same, second_is_same) {
        (true, true) => &[(0, 0, 1.0)],
        (true, false) | (false, true) => &[(0, 0, 0.5), (1, 1, 0.5)],
        (false, false) => &[
            (0, 0, 1.0 / 3.0),
            (0, 1, 1.0 / 6.0),
            (1, 0, 1.0 / 6.0),
            (1, 1, 1.0 / 3.0),
        ],
    }
}

impl Sides {
    pub fn of(states: [State<'_>; 2], dimension: NodeId, scores: [f64; 2]) -> Self {
        let rules = states.map(|(scorer, _)| Rule::of(scorer.prepared(), dimension));
        let lines = states.map(|(scorer, _)| lines(scorer, dimension));
        let shares = states.map(|(scorer, unit)| {
            let elements = scorer.elements(dimension, unit);
            elements.map(|element| element.share).collect()
        });
        let value = |side: usize| {
            let (scorer, unit): State<'_> = states[side];
            let children = scorer.prepared().framework().children(dimension);
            let scores = children.iter().filter_map(|&child| {
                let scores = scorer.scores()?;
                scores.node(child).get(unit).copied()
            });
            let at = |(score, line): (f64, &Line)| rules[side].admit(line.at(score));
            scores.zip(&lines[side]).map(at).collect()
        };
        let framework = states[0].0.prepared().framework();
        let children = framework.children(dimension).iter();
        let is_dimension = children.map(|&child| !framework.node(child).is_indicator());
        Self {
            values: [value(0), value(1)],
            is_dimension: is_dimension.collect(),
            halfway: scores[0] / 2.0 + scores[1] / 2.0,
            rules,
            shares,
            lines,
        }
    }

    /// Whether a child counts on this side.
    pub fn is_present(&self, side: usize, child: usize) -> bool {
        self.shares[side][child] > 0.0 && !self.values[side][child].is_nan()
    }

    /// Shares out the difference, up to rounding.
    pub fn split(&self) -> Split {
        let same_rule = self.rules[0] == self.rules[1];
        let same_shares = self.shares[0] == self.shares[1];
        let same_values = (0..self.n()).all(|child| !differ(self.both(child)));
        let mut split = Split {
            method: 0.0,
            weights: vec![0.0; self.n()],
            values: vec![0.0; self.n()],
            slopes: vec![0.0; self.n()],
            is_exact: true,
        };
        for &(shares, values, part) in contexts(same_shares, same_values) {
            let score = |rule| self.score(rule, self.entries(shares, values));
            split.method += part * (score(1) - score(0));
        }
        for &(rule, values, part) in contexts(same_rule, same_values) {
            let step = self.weight_step(rule, values);
            add(&mut split.weights, part, &step.parts);
            split.is_exact &= step.is_exact;
        }
        for &(rule, shares, part) in contexts(same_rule, same_shares) {
            let step = self.value_step(rule, shares);
            add(&mut split.values, part, &step.parts);
            add(&mut split.slopes, part, &step.slopes);
            split.is_exact &= step.is_exact;
        }
        split
    }

    fn n(&self) -> usize {
        self.lines[0].len()
    }

    fn both(&self, child: usize) -> [f64; 2] {
        [self.values[0][child], self.values[1][child]]
    }

    fn entries(&self, shares: usize, values: usize) -> impl Iterator<Item = Entry> + Clone {
        let shares = self.shares[shares].iter().copied();
        shares.zip(self.values[values].iter().copied())
    }

    fn score(&self, rule: usize, entries: impl Iterator<Item = Entry> + Clone) -> f64 {
        let score = self.rules[rule].combine(entries);
        if score.is_finite() {
            score
        } else {
            self.halfway
        }
    }

    /// The mean's change of scale, where the parts of a difference have a closed
    /// form and all these values can be taken.
    fn closed_form(&self, rule: usize, mut values: impl Iterator<Item = f64>) -> Option<Transform> {
        match self.rules[rule].aggregation.transform()? {
            Transform::Identity => Some(Transform::Identity),
            Transform::Logarithm => values.all(|x| x > 0.0).then_some(Transform::Logarithm),
            Transform::Power(_) => None,
        }
    }

    fn weight_step(&self, rule: usize, values: usize) -> Step {
        let xs = &self.values[values];
        let sum = |side: usize| {
            let present = self.entries(side, values).filter(|(_, x)| !x.is_nan());
            present.map(|(share, _)| share).sum::<f64>()
        };
        let sums = [sum(0), sum(1)];
        let present = xs.iter().copied().filter(|x| !x.is_nan());
        match self.closed_form(rule, present) {
            Some(transform) if sums[0] > 0.0 && sums[1] > 0.0 => {
                self.closed_weight_step(rule, values, transform, sums)
            }
            _ => {
                let share = |child: usize, side: usize| self.shares[side][child];
                let moves =
                    |child: usize| share(child, 0) != share(child, 1) && !xs[child].is_nan();
                let entry = |child, after| (share(child, usize::from(after)), xs[child]);
                self.shapley_step(moves, entry, rule)
            }
        }
    }

    /// Difference of shares times what the value is above the mean of both scores.
    fn closed_weight_step(
        &self,
        rule: usize,
        values: usize,
        transform: Transform,
        sums: [f64; 2],
    ) -> Step {
        let ends = [0, 1].map(|side| self.score(rule, self.entries(side, values)));
        let centre = (transform.apply(ends[0]) + transform.apply(ends[1])) / 2.0;
        let factor = chord(transform, ends);
        let part = |(child, &x): (usize, &f64)| {
            let [before, after] = [0, 1].map(|side| self.shares[side][child] / sums[side]);
            if x.is_nan() {
                0.0
            } else {
                factor * (after - before) * (transform.apply(x) - centre)
            }
        };
        Step::exact(self.values[values].iter().enumerate().map(part).collect())
    }

    fn value_step(&self, rule: usize, shares: usize) -> Step {
        let counts = |child: &usize| self.shares[shares][*child] > 0.0;
        let mut counting = (0..self.n()).filter(counts);
        let comparable = counting.clone().all(|child| {
            let [before, after] = self.both(child);
            before.is_nan() == after.is_nan()
        });
        let present = counting.clone().flat_map(|child| self.both(child));
        let transform = self.closed_form(rule, present.filter(|x| !x.is_nan()));
        let something = counting.any(|child| !self.values[0][child].is_nan());
        match transform {
            Some(transform) if comparable && something => {
                self.closed_value_step(rule, shares, transform)
            }
            _ => self.shapley_value_step(rule, shares),
        }
    }

    /// Share times difference; on the scale of logarithms each difference, and
    /// that of the results, is measured by its logarithmic mean.
    fn closed_value_step(&self, rule: usize, shares: usize, transform: Transform) -> Step {
        let ends = [0, 1].map(|side| self.score(rule, self.entries(shares, side)));
        let present = self.entries(shares, 0).filter(|(_, x)| !x.is_nan());
        let sum: f64 = present.map(|(share, _)| share).sum();
        let factor = chord(transform, ends) / sum;
        let slope = |child: usize| match self.shares[shares][child] {
            share if share > 0.0 && !self.values[0][child].is_nan() => {
                factor * share / chord(transform, self.both(child))
            }
            _ => 0.0,
        };
        let slopes: Vec<f64> = (0..self.n()).map(slope).collect();
        let part = |(child, slope): (usize, &f64)| match *slope {
            0.0 => 0.0,
            slope => slope * (self.values[1][child] - self.values[0][child]),
        };
        Step {
            parts: slopes.iter().enumerate().map(part).collect(),
            slopes,
            is_exact: true,
        }
    }

    fn shapley_value_step(&self, rule: usize, shares: usize) -> Step {
        let values: Vec<[f64; 2]> = (0..self.n()).map(|child| self.both(child)).collect();
        let mut step = self.shapley_of_values(rule, shares, &values);
        for child in (0..self.n()).filter(|&child| self.is_dimension[child]) {
            let [before, after] = values[child];
            let (difference, size) = (after - before, before.abs().max(after.abs()));
            step.slopes[child] = if difference.abs() > STEP_FROM * size {
                step.parts[child] / difference
            } else {
                // Too close to divide by: a small step around them instead.
                let half = if size > 0.0 { STEP * size } else { STEP };
                let mut around = values.clone();
                around[child] = [before - half, after + half];
                let step = self.shapley_of_values(rule, shares, &around);
                step.parts[child] / (2.0 * half + difference)
            };
        }
        step
    }

    fn shapley_of_values(&self, rule: usize, shares: usize, values: &[[f64; 2]]) -> Step {
        let shares = &self.shares[shares];
        let moves = |child: usize| shares[child] > 0.0 && differ(values[child]);
        let entry = |child: usize, after| (shares[child], values[child][usize::from(after)]);
        self.shapley_step(moves, entry, rule)
    }

    /// Shares the difference out among the children that move; `entry` gives a
    /// child before and after.
    fn shapley_step(
        &self,
        moves: impl Fn(usize) -> bool,
        entry: impl Fn(usize, bool) -> Entry,
        rule: usize,
    ) -> Step {
        let moving: Vec<usize> = (0..self.n()).filter(|&child| moves(child)).collect();
        let mut moved = vec![false; self.n()];
        let shares = shapley(moving.len(), |set| {
            for (&child, &is_in) in moving.iter().zip(set) {
                moved[child] = is_in;
            }
            self.score(
                rule,
                moved.iter().enumerate().map(|(i, &after)| entry(i, after)),
            )
        });
        let mut step = Step::exact(vec![0.0; self.n()]);
        step.is_exact = shares.is_exact;
        for (child, value) in moving.into_iter().zip(shares.values) {
            step.parts[child] = value;
        }
        step
    }
}

/// Values closer than this share of their size are too close to divide by.
const STEP_FROM: f64 = 1e-7;
/// Half a small step, as a share of the size.
const STEP: f64 = 1e-4;

struct Step {
    parts: Vec<f64>,
    slopes: Vec<f64>,
    is_exact: bool,
}

impl Step {
    fn exact(parts: Vec<f64>) -> Self {
        Self {
            slopes: vec![0.0; parts.len()],
            parts,
            is_exact: true,
        }
    }
}

/// How much of a difference on the plain scale goes with one on the changed
/// scale: 1 without a change, the logarithmic mean (b - a) / (ln b - ln a) for
/// logarithms.
fn chord(transform: Transform, [a, b]: [f64; 2]) -> f64 {
    match transform {
        Transform::Logarithm if a != b => (b - a) / log_ratio(a, b),
        Transform::Logarithm => a,
        _ => 1.0,
    }
}

/// ln b - ln a: of close values by their difference, which has more digits; of
/// others by their logarithms, since a quotient may leave the range of numbers.
fn log_ratio(a: f64, b: f64) -> f64 {
    let rise = (b - a) / a;
    if (-0.5..1.0).contains(&rise) {
        rise.ln_1p()
    } else {
        b.ln() - a.ln()
    }
}

/// Whether two values differ; two missing ones do not.
fn differ([before, after]: [f64; 2]) -> bool {
    before != after && !(before.is_nan() && after.is_nan())
}

fn add(sums: &mut [f64], factor: f64, parts: &[f64]) {
    for (sum, part) in sums.iter_mut().zip(parts) {
        *sum += factor * part;
    }
}
