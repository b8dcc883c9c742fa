//! The index as a function of the weights of its pillars.
//!
//! Where the pillars combine by a generalised mean, a monotone change of scale
//! makes the score a weighted arithmetic mean: the logarithm for the geometric
//! mean, a power for the power means. On that scale, turned so that more is
//! better, the difference between two units is linear in the shares of the
//! pillars, and every question about weights becomes one about half-spaces:
//! where ranks change ([`crate::crossing`]), which ranks can be reached
//! ([`crate::attain`]), how often each rank occurs ([`crate::acceptability`]).
//!
//! A unit that lacks a pillar is measured by the pillars it has, whose shares
//! then make up the whole. Its score is a ratio of two linear functions.

use crate::Direction;
use crate::error::{FormError, WeightError};
use crate::framework::NodeId;
use crate::method::Transform;
use crate::rank::{self, FLOOR_TOLERANCE, RELATIVE_TOLERANCE, Ranking};
use crate::score::Scorer;
use crate::weight::Weights;

/// The ranked units by the pillars, on the scale on which scores are linear.
///
/// Rows are ranked units in the order of the data set, parts are the children
/// of the index. Oriented values and scores are better where they are greater.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    units: Vec<usize>,
    rows: Vec<Option<usize>>,
    parts: Vec<NodeId>,
    shares: Vec<f64>,
    /// Part by part, one value per row, `NaN` where missing.
    columns: Vec<f64>,
    complete: Vec<bool>,
    transform: Transform,
    /// 1 where a greater oriented score is a greater score, else -1.
    sign: f64,
    tie_floor: f64,
}

impl Form {
    /// Reads the form off a scorer that has scored.
    ///
    /// Errors: no scores yet; an index whose pillars do not combine by a
    /// generalised mean; nothing ranked; a value too large for the scale of the
    /// mean.
    pub fn of(scorer: &Scorer) -> Result<Self, FormError> {
        let scores = scorer.scores().ok_or(FormError::NoScores)?;
        let prepared = scorer.prepared();
        let framework = prepared.framework();
        let root = framework.root();
        let aggregation = prepared.method().aggregation_at(0);
        let transform = aggregation
            .transform()
            .ok_or(FormError::NotAMean { aggregation })?;
        let ranks = scores.ranks().iter().enumerate();
        let units: Vec<usize> = ranks
            .filter(|&(_, &rank)| rank > 0)
            .map(|(unit, _)| unit)
            .collect();
        let first = units.first().ok_or(FormError::NothingRanked)?;
        let sign = transform.sign() * framework.node(root).direction.sign();
        let mut form = Self {
            rows: rows_of(&units, prepared.n_units()),
            parts: framework.children(root).to_vec(),
            shares: scorer
                .elements(root, *first)
                .map(|part| part.share)
                .collect(),
            columns: Vec::new(),
            complete: Vec::new(),
            transform,
            sign,
            tie_floor: FLOOR_TOLERANCE * prepared.scale_of(root).magnitude,
            units,
        };
        form.fill(scorer, root);
        match form.columns.iter().position(|x| x.is_infinite()) {
            None => Ok(form),
            Some(place) => Err(FormError::Overflow {
                unit: form.units[place % form.units.len()],
                part: place / form.units.len(),
            }),
        }
    }

    fn fill(&mut self, scorer: &Scorer, root: NodeId) {
        let n = self.units.len();
        self.columns = vec![f64::NAN; n * self.parts.len()];
        for (row, &unit) in self.units.iter().enumerate() {
            for (part, element) in scorer.elements(root, unit).enumerate() {
                self.columns[part * n + row] = self.sign * self.transform.apply(element.value);
            }
            self.complete
                .push(scorer.elements(root, unit).all(|part| !part.value.is_nan()));
        }
    }

    /// How many units there are.
    pub fn n_rows(&self) -> usize {
        self.units.len()
    }

    /// How many pillars there are.
    pub fn n_parts(&self) -> usize {
        self.parts.len()
    }

    /// The units, by row.
    pub fn units(&self) -> &[usize] {
        &self.units
    }

    /// The row of a unit; `None` if it is not ranked.
    pub fn row(&self, unit: usize) -> Option<usize> {
        self.rows.get(unit).copied().flatten()
    }

    /// The pillars, by part.
    pub fn parts(&self) -> &[NodeId] {
        &self.parts
    }

    /// The shares of the pillars at the weights that were scored, summing to 1.
    pub fn shares(&self) -> &[f64] {
        &self.shares
    }

    /// Weights that give the pillars these shares and leave every other node
    /// the weight it has in `base`, which belongs to the same framework.
    ///
    /// Errors: not one share per pillar; a share below zero or not finite.
    pub fn weights(&self, base: &Weights, shares: &[f64]) -> Result<Weights, WeightError> {
        let (expected, found) = (self.n_parts(), shares.len());
        if expected != found {
            return Err(WeightError::Lengths { expected, found });
        }
        let mut weights = base.clone();
        for (&part, &share) in self.parts.iter().zip(shares) {
            weights.set(part, share)?;
        }
        Ok(weights)
    }

    /// Oriented values in one pillar, one per row, `NaN` where missing.
    pub fn column(&self, part: usize) -> &[f64] {
        let n = self.n_rows();
        self.columns.get(part * n..(part + 1) * n).unwrap_or(&[])
    }

    /// The oriented value of one unit in one pillar, `NaN` where missing.
    pub fn value(&self, row: usize, part: usize) -> f64 {
        self.column(part).get(row).copied().unwrap_or(f64::NAN)
    }

    /// Whether a unit has a value in every pillar.
    pub fn is_complete(&self, row: usize) -> bool {
        self.complete.get(row).copied().unwrap_or(false)
    }

    /// Oriented scores under these shares, one per row; `NaN` for a unit that
    /// has nothing that weighs anything.
    ///
    /// Shape: one share per part, zero or more, on any scale; one place per row.
    pub fn scores_into(&self, shares: &[f64], out: &mut [f64]) {
        crate::aggregate::weighted_means(
            || {
                let weighted = |(part, &weight)| crate::aggregate::Weighted {
                    column: self.column(part),
                    weight,
                };
                shares.iter().enumerate().map(weighted)
            },
            out,
        );
    }

    /// The oriented score of one unit under these shares.
    pub fn score(&self, row: usize, shares: &[f64]) -> f64 {
        let (mut total, mut sum) = (0.0, 0.0);
        for (part, &share) in shares.iter().enumerate() {
            let value = self.value(row, part);
            if share > 0.0 && !value.is_nan() {
                total += share * value;
                sum += share;
            }
        }
        total / sum
    }

    /// The score in the index that an oriented one stands for.
    pub fn index_score(&self, oriented: f64) -> f64 {
        self.transform.undo(self.sign * oriented)
    }

    /// The oriented score that one in the index stands for.
    pub fn oriented(&self, index_score: f64) -> f64 {
        self.sign * self.transform.apply(index_score)
    }

    /// Whether two oriented scores share a rank, by the rule of
    /// [`rank`](mod@crate::rank).
    pub fn ties(&self, a: f64, b: f64) -> bool {
        rank::ties(self.index_score(a), self.index_score(b), self.tie_floor)
    }

    /// The absolute difference below which scores tie.
    pub fn tie_floor(&self) -> f64 {
        self.tie_floor
    }

    /// The least and the greatest difference between oriented scores that may
    /// decide whether they tie, where one of them lies between `low` and `high`.
    ///
    /// On the changed scale the tolerance is that of the index times the slope
    /// of the change, which is greatest at one end. The greatest has a factor of
    /// 2 to spare and room for the rounding of a sum, the least a factor of 1/2.
    pub(crate) fn tie_tolerance(&self, low: f64, high: f64) -> TieTolerance {
        let ends = [self.index_score(low), self.index_score(high)];
        let spans_zero = (low < 0.0) != (high < 0.0);
        let relative = |x: f64| RELATIVE_TOLERANCE * x.abs();
        let (mut steepest, mut least, mut greatest) = (0.0_f64, f64::INFINITY, self.tie_floor);
        for x in ends {
            let slope = slope(self.transform, x);
            steepest = steepest.max(slope);
            least = least.min(slope * relative(x));
            greatest = greatest.max(relative(x));
        }
        if self.transform == Transform::Identity {
            let size = if spans_zero { 0.0 } else { least };
            least = size.max(self.tie_floor);
        }
        let largest = self.columns.iter().filter(|x| !x.is_nan());
        let largest = largest.fold(0.0_f64, |largest, x| largest.max(x.abs()));
        let rounding = 8.0 * f64::EPSILON * largest * self.n_parts() as f64;
        TieTolerance {
            least: 0.5 * least,
            greatest: 2.0 * steepest * greatest + rounding,
        }
    }

    /// Ranks of all rows under these shares, by the definition; `ranking` is
    /// made for [`Form::n_rows`] units and `scratch` takes one value per row.
    pub fn ranks_into(&self, shares: &[f64], scratch: &mut [f64], ranking: &mut Ranking) {
        self.scores_into(shares, scratch);
        let direction = match self.sign * self.transform.sign() {
            better if better > 0.0 => Direction::Higher,
            _ => Direction::Lower,
        };
        scratch
            .iter_mut()
            .for_each(|score| *score = self.index_score(*score));
        ranking.update(scratch, direction, self.tie_floor);
    }
}

/// See [`Form::tie_tolerance`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct TieTolerance {
    pub least: f64,
    pub greatest: f64,
}

fn slope(transform: Transform, x: f64) -> f64 {
    match transform {
        Transform::Identity => 1.0,
        Transform::Logarithm => x.recip(),
        Transform::Power(exponent) => (exponent * x.powf(exponent - 1.0)).abs(),
    }
}

fn rows_of(units: &[usize], n_units: usize) -> Vec<Option<usize>> {
    let mut rows = vec![None; n_units];
    for (row, &unit) in units.iter().enumerate() {
        rows[unit] = Some(row);
    }
    rows
}
