//! Which input matters most: Sobol' indices of any function of independent
//! inputs.
//!
//! The *first-order index* of an input is the share of the output's variance
//! that would vanish on average if that input were known. The *total index* is
//! the share that would be left if all others were known; what it has beyond the
//! first-order index comes from interactions. First-order indices of an additive
//! function sum to 1 and equal the total ones.
//!
//! # Formulae
//!
//! Rows j = 1, ..., N of a design give two independent points A and B, and for
//! each input i the point AB_i: A with the input i of B. With f0 and V the mean
//! and the variance of the output over all A and B,
//!
//! - first order: S_i = 1/(N V) sum of (f(B) - f0) (f(AB_i) - f(A)),
//! - total: T_i = 1/(2 N V) sum of (f(A) - f(AB_i))^2.
//!
//! A row costs k + 2 evaluations for k inputs. Estimates of small indices can
//! come out a little below 0 or, in sum, above 1: that is their error.
//!
//! An input that the function ignores gets exactly 0 for both, whatever the
//! number of rows: AB_i then differs from A in nothing that counts, so f(AB_i)
//! and f(A) are the same bits, and both sums consist of zeros alone.
//!
//! # Intervals
//!
//! Percentile bootstrap over the rows. Instead of drawing N rows with
//! replacement, each replicate counts each row a Poisson number of times with
//! mean 1, which is the same in the limit and needs no row to be kept: memory
//! does not grow with N. Rows of a quasi-random design are spread more evenly
//! than independent ones, so the intervals are rather too wide than too narrow.
//!
//! # Sources
//!
//! - First order and design: Saltelli, Annoni, Azzini, Campolongo, Ratto,
//!   Tarantola (2010), doi:10.1016/j.cpc.2009.09.018, table 2 (b); subtracting f0
//!   changes no expectation and lowers the error where f0 is large.
//! - Total: Jansen (1999), doi:10.1016/S0010-4655(98)00154-4.
//! - Poisson bootstrap: Hanley, MacGibbon (2006), doi:10.1016/j.cmpb.2006.04.006.

mod bootstrap;
mod estimator;

pub use estimator::{Estimate, Estimator, InputIndices, Interval, OutputIndices};

use crate::error::SensitivityError;
use crate::sample::{MAX_DIMS, Points};

/// The most inputs a [`Design`] can have: a row takes two coordinates for each.
pub const MAX_INPUTS: usize = MAX_DIMS / 2;

/// The points A and B of each row, for inputs that are uniform on (0, 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Design {
    points: Points,
}

impl Design {
    /// Rows for so many inputs, from this seed.
    ///
    /// Errors: [`SensitivityError::Inputs`] unless there are 1 to [`MAX_INPUTS`].
    pub fn new(n_inputs: usize, seed: u32) -> Result<Self, SensitivityError> {
        let points = Points::new(2 * n_inputs.min(MAX_DIMS), seed);
        let greatest = MAX_INPUTS;
        points
            .map(|points| Self { points })
            .map_err(|_| SensitivityError::Inputs { n_inputs, greatest })
    }

    /// How many inputs there are.
    pub fn n_inputs(&self) -> usize {
        self.points.n_dims() / 2
    }

    /// Writes the points A and B of one row, counted from 0, one after the other.
    ///
    /// Shape: two values per input, those of A first.
    pub fn write(&self, row: u64, a_and_b: &mut [f64]) {
        self.points.write(row, a_and_b);
    }
}

/// How indices are to be estimated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How many inputs the function has.
    pub n_inputs: usize,
    /// How many outputs it has.
    pub n_outputs: usize,
    /// Rows of the design, best a power of two.
    pub n_rows: u64,
    /// Bootstrap replicates; without any there are no intervals.
    pub n_replicates: usize,
    /// What all chance follows from.
    pub seed: u32,
}

/// Evaluates a function over a whole design.
///
/// `f` takes one value between 0 and 1 per input and writes one value per
/// output, `NaN` where it has none.
/// Errors: too many inputs, or none.
/// Example: f(x) = x0 + 2 x1 has the indices 0.2 and 0.8, first order and total.
pub fn estimate(
    plan: Plan,
    mut f: impl FnMut(&[f64], &mut [f64]),
) -> Result<Estimator, SensitivityError> {
    let design = Design::new(plan.n_inputs, plan.seed)?;
    let mut estimator = Estimator::new(plan.n_inputs, plan.n_outputs, plan.n_replicates, plan.seed);
    let (k, n) = (plan.n_inputs, plan.n_outputs);
    let mut point = vec![0.0; 2 * k];
    let mut results = vec![f64::NAN; (k + 2) * n];
    for row in 0..plan.n_rows {
        design.write(row, &mut point);
        let (a, b) = point.split_at_mut(k);
        let (of_a, rest) = results.split_at_mut(n);
        let (of_b, of_ab) = rest.split_at_mut(n);
        f(a, of_a);
        f(b, of_b);
        for input in 0..k {
            std::mem::swap(&mut a[input], &mut b[input]);
            f(a, &mut of_ab[input * n..][..n]);
            std::mem::swap(&mut a[input], &mut b[input]);
        }
        estimator.add(&results)?;
    }
    Ok(estimator)
}
