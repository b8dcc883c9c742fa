//! What each node adds to a score as one switch turns.

use crate::error::ExplainError;
use crate::explain::line::{Line, lines};
use crate::explain::rule::Rule;
use crate::explain::{Difference, between_scorings, shapley};
use crate::framework::NodeId;
use crate::outrank::WIN_TOLERANCE;
use crate::rank::{self, FLOOR_TOLERANCE};
use crate::score::{Element, Scorer};

/// One turn of a switch.
pub(super) struct Step<'a> {
    /// Before and after it; none where nothing could be scored.
    pub scorers: [Option<&'a Scorer>; 2],
    pub unit: usize,
    /// What a setting without a score counts as.
    pub halfway: f64,
}

impl Step<'_> {
    /// Tells what each node adds; whether that is exact.
    pub fn take(&self, mut add: impl FnMut(NodeId, f64)) -> bool {
        let Some(some) = self.scorers[0].or(self.scorers[1]) else {
            return true;
        };
        let root = some.prepared().framework().root();
        let scores = self.scorers.map(|scorer| {
            let score = scorer.and_then(|scorer| scorer.scores()?.score(self.unit));
            score.unwrap_or(self.halfway)
        });
        let [Some(before), Some(after)] = self.scorers else {
            add(root, scores[1] - scores[0]);
            return true;
        };
        match between_scorings(before, after, root, self.unit) {
            Ok(difference) => {
                tell(&difference, add);
                difference.is_exact
            }
            Err(ExplainError::NotDivisible { .. }) => {
                match Wins::of([before, after], root, self.unit) {
                    Some(wins) => wins.tell(scores, root, add),
                    None => {
                        add(root, scores[1] - scores[0]);
                        true
                    }
                }
            }
            // Where there is no score the setting counts as halfway.
            Err(_) => {
                add(root, scores[1] - scores[0]);
                true
            }
        }
    }
}

/// What is not divided adds all that it is worth; what is, its own share and method.
fn tell(difference: &Difference, mut add: impl FnMut(NodeId, f64)) {
    add(difference.node, difference.method);
    for part in &difference.parts {
        let own = match part.is_divided {
            true => part.weight + part.method,
            false => part.total,
        };
        add(part.node, own);
    }
}

/// A dimension that counts wins, with the columns of its children in two states.
struct Wins {
    children: Vec<NodeId>,
    shares: Vec<f64>,
    columns: Vec<[Vec<f64>; 2]>,
    floor: f64,
    unit: usize,
}

impl Wins {
    /// None if the two sides count in different ways.
    fn of(scorers: [&Scorer; 2], root: NodeId, unit: usize) -> Option<Self> {
        let [before, after] = scorers;
        let is_alike = Rule::of(before.prepared(), root) == Rule::of(after.prepared(), root);
        let shares = |scorer: &Scorer| -> Vec<f64> {
            let elements = scorer.elements(root, unit);
            elements.map(|element: Element| element.share).collect()
        };
        let shares = (is_alike && shares(before) == shares(after)).then(|| shares(before))?;
        let framework = before.prepared().framework();
        let children = framework.children(root).to_vec();
        let entering = [lines(before, root), lines(after, root)];
        let column = |side: usize, place: usize| -> Option<Vec<f64>> {
            let line: &Line = entering[side].get(place)?;
            let scores = scorers[side].scores()?.node(*children.get(place)?);
            Some(scores.iter().map(|&score| line.at(score)).collect())
        };
        let both = |place: usize| Some([column(0, place)?, column(1, place)?]);
        let first = children.first()?;
        Some(Self {
            floor: FLOOR_TOLERANCE * before.prepared().scale_of(*first).magnitude,
            columns: (0..children.len()).map(both).collect::<Option<_>>()?,
            children,
            shares,
            unit,
        })
    }

    /// Shares the change out among the children that count and moved.
    fn tell(&self, scores: [f64; 2], root: NodeId, mut add: impl FnMut(NodeId, f64)) -> bool {
        let moving: Vec<usize> = (0..self.children.len())
            .filter(|&place| self.shares[place] > 0.0)
            .collect();
        let mut sides = vec![0; self.children.len()];
        let found = shapley(moving.len(), |set| {
            for (&place, &is_in) in moving.iter().zip(set) {
                sides[place] = usize::from(is_in);
            }
            self.score(&sides)
        });
        let sum: f64 = found.values.iter().sum();
        for (&place, &value) in moving.iter().zip(&found.values) {
            add(self.children[place], value);
        }
        // Wins are whole numbers: this is what rounding left over.
        add(root, scores[1] - scores[0] - sum);
        found.is_exact
    }

    /// Wins less losses where each column is of the given side.
    fn score(&self, sides: &[usize]) -> f64 {
        let columns = || {
            let weighted = self.shares.iter().zip(&self.columns).zip(sides);
            weighted
                .filter(|((share, _), _)| **share > 0.0)
                .map(|((share, column), &side)| (*share, column[side].as_slice()))
        };
        let total: f64 = columns().map(|(share, _)| share).sum();
        let n_units = columns().map(|(_, column)| column.len()).min().unwrap_or(0);
        let outcome = |rival: usize| {
            let margin = columns().fold(0.0, |margin, (share, column)| {
                let (own, other) = (column[self.unit], column[rival]);
                match own.is_nan() || other.is_nan() || rank::ties(own, other, self.floor) {
                    true => margin,
                    false if own > other => margin + share,
                    false => margin - share,
                }
            });
            let win = WIN_TOLERANCE * total;
            f64::from(i8::from(margin > win) - i8::from(margin < -win))
        };
        let rivals = (0..n_units).filter(|&rival| rival != self.unit);
        rivals.map(outcome).sum()
    }
}
