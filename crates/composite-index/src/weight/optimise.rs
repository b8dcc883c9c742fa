//! Weights under which every part of an index is as important as it is stated
//! to be, although parts go together and differ in spread.
//!
//! Importance is the square of the correlation with the index, as a share of
//! the sum of these squares ([`crate::importance`]).
//!
//! # When there is no such weighting
//!
//! Parts that go against the others can hardly matter: under most weights they
//! correlate with the index weakly or negatively. Parts that go closely together
//! are all equally important whatever the weights. Then the result is the nearest
//! found, with its residual, and [`Optimised::has_converged`] is false.
//!
//! Source: Becker, Saisana, Paruolo and Vandecasteele 2017,
//! doi:10.1016/j.ecolind.2017.03.056.

use nalgebra::{DMatrix, DVector};

use crate::aggregate::{self, Weighted};
use crate::correlate::pearson;
use crate::error::OptimiseError;
use crate::stats;

/// A residual of no more than this is none.
pub const TOLERANCE: f64 = 1e-6;

/// The search stops here; it needs a few dozen steps where there is a solution.
const MOST_STEPS: usize = 200;

/// A residual below this gains nothing from further steps.
const CLOSE_ENOUGH: f64 = 1e-10;

/// A step that lowers the error by no more than this share of it is the last.
const LEAST_GAIN: f64 = 1e-7;

/// What a weight's root is moved by, to see what that changes.
const PROBE: f64 = 1e-6;

/// Beyond this damping steps are too short to lead anywhere.
const MOST_DAMPING: f64 = 1e9;

/// No search starts with a weight whose root is smaller: it could not grow.
const LEAST_ROOT: f64 = 0.05;

/// Weights and what they achieve.
#[derive(Clone, Debug, PartialEq)]
pub struct Optimised {
    /// One per column, summing to 1.
    pub weights: Vec<f64>,
    /// The importance of each column under these weights, with a minus sign
    /// where it runs against the index. The sizes sum to 1.
    pub achieved: Vec<f64>,
    /// The largest difference between an achieved and a stated importance.
    pub residual: f64,
    /// Whether the residual is at most [`TOLERANCE`].
    pub has_converged: bool,
}

/// Weights of an arithmetic mean under which each column is as important as stated.
///
/// Least squares over achieved less stated importance, by Levenberg's and
/// Marquardt's steps over the roots of the weights, so that no weight falls below
/// 0; once from the stated and once from equal weights, the better result.
/// Shape: one column per part, `NaN` where missing; `stated` on any scale. What
/// is stated to be 0 weighs 0 and does not count. A unit's index is the mean of
/// what it has, as in scoring.
/// Errors: other lengths; an importance below 0, or all of them 0; a constant
/// column.
/// Example: two uncorrelated columns of equal spread, stated .8 and .2, weigh as
/// their roots do: 2/3 and 1/3.
pub fn weights(columns: &[&[f64]], stated: &[f64]) -> Result<Optimised, OptimiseError> {
    check(columns, stated)?;
    let counted: Vec<usize> = (0..columns.len())
        .filter(|&column| stated[column] > 0.0)
        .collect();
    let problem = Problem {
        columns: counted.iter().map(|&column| columns[column]).collect(),
        target: shares(
            &counted
                .iter()
                .map(|&column| stated[column])
                .collect::<Vec<_>>(),
        ),
    };
    let starts = [problem.target.clone(), vec![1.0; counted.len()]];
    let found = starts.iter().map(|start| problem.search(start));
    let best = found
        .reduce(|best, other| {
            if other.error < best.error {
                other
            } else {
                best
            }
        })
        .ok_or(OptimiseError::AllZero)?;
    let spread_out = |xs: &[f64]| {
        let mut all = vec![0.0; columns.len()];
        counted
            .iter()
            .zip(xs)
            .for_each(|(&column, &x)| all[column] = x);
        all
    };
    let gaps = best.achieved.iter().zip(&problem.target);
    let residual = gaps.map(|(a, t)| (a - t).abs()).fold(0.0, f64::max);
    Ok(Optimised {
        weights: spread_out(&shares(&squared(&best.roots))),
        achieved: spread_out(&best.achieved),
        residual,
        has_converged: residual <= TOLERANCE,
    })
}

struct Problem<'a> {
    columns: Vec<&'a [f64]>,
    target: Vec<f64>,
}

/// A point of the search.
struct Point {
    /// Roots of the weights, of any sign; their squares sum to 1.
    roots: Vec<f64>,
    achieved: Vec<f64>,
    /// Sum of the squared differences from the target; infinite where the
    /// index is constant.
    error: f64,
}

impl Problem<'_> {
    fn search(&self, start: &[f64]) -> Point {
        let roots = shares(start)
            .iter()
            .map(|w| w.sqrt().max(LEAST_ROOT))
            .collect();
        let mut point = self.at(roots);
        let mut damping = 1e-3;
        for _ in 0..MOST_STEPS {
            if point.error <= CLOSE_ENOUGH * CLOSE_ENOUGH || damping > MOST_DAMPING {
                break;
            }
            match self.step(&point, damping) {
                Some(next) if next.error < point.error => {
                    let gain = point.error - next.error;
                    let is_worth_more = gain.is_infinite() || gain > LEAST_GAIN * point.error;
                    point = next;
                    damping = (damping / 5.0).max(1e-12);
                    if !is_worth_more {
                        break;
                    }
                }
                _ => damping *= 4.0,
            }
        }
        point
    }

    fn step(&self, point: &Point, damping: f64) -> Option<Point> {
        let n = point.roots.len();
        let slopes = self.slopes(point);
        let gaps = DVector::from_fn(n, |i, _| point.achieved[i] - self.target[i]);
        let normal = slopes.tr_mul(&slopes) + DMatrix::identity(n, n) * damping;
        let step = normal.cholesky()?.solve(&slopes.tr_mul(&gaps));
        let moved = point
            .roots
            .iter()
            .zip(step.iter())
            .map(|(root, d)| root - d);
        Some(self.at(moved.collect()))
    }

    /// How each achieved importance changes with each root.
    fn slopes(&self, point: &Point) -> DMatrix<f64> {
        let n = point.roots.len();
        let mut slopes = DMatrix::zeros(n, n);
        for root in 0..n {
            let shifted = |by: f64| {
                let mut roots = point.roots.clone();
                roots[root] += by;
                self.achieved(&roots)
            };
            let (above, below) = (shifted(PROBE), shifted(-PROBE));
            for part in 0..n {
                slopes[(part, root)] = (above[part] - below[part]) / (2.0 * PROBE);
            }
        }
        slopes
    }

    fn at(&self, roots: Vec<f64>) -> Point {
        let length = squared(&roots).iter().sum::<f64>().sqrt();
        let roots: Vec<f64> = roots.iter().map(|root| root / length).collect();
        let achieved = self.achieved(&roots);
        let gaps = achieved.iter().zip(&self.target);
        // Parts that cancel out leave no index: nothing is worse.
        let error = if achieved.iter().all(|&share| share == 0.0) {
            f64::INFINITY
        } else {
            gaps.map(|(a, t)| (a - t) * (a - t)).sum()
        };
        Point {
            roots,
            achieved,
            error,
        }
    }

    /// Squared correlations with the index as shares, with the signs of the
    /// correlations; all 0 where the index is constant.
    fn achieved(&self, roots: &[f64]) -> Vec<f64> {
        let weights = squared(roots);
        let n_units = self.columns.iter().map(|xs| xs.len()).min().unwrap_or(0);
        let mut index = vec![f64::NAN; n_units];
        let parts = || self.columns.iter().zip(&weights);
        let weighted = || parts().map(|(&column, &weight)| Weighted { column, weight });
        aggregate::weighted_means(weighted, &mut index);
        let correlation = |column: &&[f64]| pearson(column, &index).unwrap_or(0.0);
        let correlations: Vec<f64> = self.columns.iter().map(correlation).collect();
        let total: f64 = squared(&correlations).iter().sum();
        let share = |r: &f64| {
            if total > 0.0 {
                r * r.abs() / total
            } else {
                0.0
            }
        };
        correlations.iter().map(share).collect()
    }
}

fn squared(xs: &[f64]) -> Vec<f64> {
    xs.iter().map(|x| x * x).collect()
}

fn shares(xs: &[f64]) -> Vec<f64> {
    let greatest = xs.iter().copied().fold(0.0, f64::max);
    let total: f64 = xs.iter().map(|x| x / greatest).sum();
    xs.iter().map(|x| x / greatest / total).collect()
}

fn check(columns: &[&[f64]], stated: &[f64]) -> Result<(), OptimiseError> {
    if columns.is_empty() || columns.len() != stated.len() {
        let (columns, stated) = (columns.len(), stated.len());
        return Err(OptimiseError::Lengths { columns, stated });
    }
    let is_valid = |x: &f64| x.is_finite() && *x >= 0.0;
    if let Some(column) = stated.iter().position(|x| !is_valid(x)) {
        let stated = stated[column];
        return Err(OptimiseError::InvalidImportance { column, stated });
    }
    if stated.iter().all(|&x| x == 0.0) {
        return Err(OptimiseError::AllZero);
    }
    let is_dead = |column: &usize| stated[*column] > 0.0 && stats::is_constant(columns[*column]);
    match (0..columns.len()).find(is_dead) {
        None => Ok(()),
        Some(column) => Err(OptimiseError::ConstantColumn { column }),
    }
}
