//! Least sum of absolute changes, by linear programming.

use crate::simplex::Outcome as Ended;

use super::GREATEST;
use super::closest::{Closest, Outcome, ROUNDING};

impl Closest {
    /// With w = from + p - m, p and m zero or more: least sum of p + m with
    /// a.(p - m) <= b - a.from for every bound and sum of (p - m) = 0. The dual
    /// program has one row per p and m and one column per bound, starts
    /// at 0, and gives the changes as its multipliers:
    ///
    /// greatest sum of y (a.from - b), |sum of y a + z| <= 1 part by part, with
    /// y >= 0 for each bound and z of either sign for the sum.
    pub(super) fn by_simplex(&mut self, from: &[f64]) -> Outcome {
        let n = self.n_bounds();
        let finite: Vec<usize> = (0..n).filter(|&i| self.limits[i].is_finite()).collect();
        let gains = finite.iter().map(|&bound| self.excess(bound, from));
        let gains: Vec<f64> = gains.chain([0.0, 0.0]).collect();
        self.tableau.start(gains.into_iter());
        for sign in [1.0, -1.0] {
            for part in 0..self.n_parts {
                let normals = finite
                    .iter()
                    .map(|&bound| self.normals[bound * self.n_parts + part]);
                let row = normals.chain([1.0, -1.0]).map(|a| sign * a);
                self.tableau.constrain(row, 1.0);
            }
        }
        let ended = self.tableau.maximise();
        match ended {
            Ended::Optimal => self.read(&finite),
            Ended::Unbounded => self.contradiction(&finite, from),
            Ended::Stalled { .. } => Outcome::Unknown,
        }
    }

    /// The proof that bounds exclude each other: a sum of them, y a.w <= y b, whose
    /// left side is all but 0 everywhere and whose right side is below it.
    fn contradiction(&mut self, finite: &[usize], from: &[f64]) -> Outcome {
        let ray = self.tableau.ray();
        let ray = ray.filter_map(|(column, pace)| Some((*finite.get(column)?, pace)));
        let ray: Vec<(usize, f64)> = ray.collect();
        let mut left = vec![0.0; self.n_parts];
        let (mut excess, mut size) = (0.0, 0.0);
        for &(bound, pace) in &ray {
            excess += pace * self.excess(bound, from);
            size += pace;
            for (x, y) in left.iter_mut().zip(self.normal(bound)) {
                *x += pace * y;
            }
        }
        if excess <= GREATEST * super::dot(&left, &left).sqrt() + ROUNDING * size {
            return Outcome::Unknown;
        }
        self.active.extend(ray.iter().map(|(bound, _)| bound));
        Outcome::Impossible
    }

    fn read(&mut self, finite: &[usize]) -> Outcome {
        for (constraint, change) in self.tableau.multipliers() {
            let (part, sign) = match constraint < self.n_parts {
                true => (constraint, -1.0),
                false => (constraint - self.n_parts, 1.0),
            };
            self.place[part] += sign * change;
        }
        let mut y = vec![0.0; finite.len()];
        self.tableau.values(&mut y);
        let holding = y.iter().zip(finite).filter(|(y, _)| **y > ROUNDING);
        self.active.extend(holding.map(|(_, &bound)| bound));
        Outcome::Reached(self.tableau.value().max(0.0))
    }
}
