//! Sums over the rows, and the indices that follow from them.

use super::bootstrap::count;

use crate::error::SensitivityError;
use crate::rank::RELATIVE_TOLERANCE;
use crate::sample::{Integers, mix};
use crate::stats;

/// How many rows wait to be added together: the sums of each replicate are
/// then fetched from memory once for all of them.
const N_WAITING: usize = 16;

/// Sums per output that belong to no input: rows, f, and f squared.
const N_COMMON: usize = 3;
/// Sums per output and input: (f(B) - shift) d, d, and d squared, where d is
/// f(AB_i) - f(A).
const N_PER_INPUT: usize = 3;

/// A range that an estimate lies in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// An estimate and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// From all rows.
    pub value: f64,
    /// Percentiles over the replicates, widened to hold the estimate where they
    /// do not; `None` without replicates in which the output varies.
    pub interval: Option<Interval>,
}

/// What one input contributes to the variance of one output.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InputIndices {
    /// Share of the variance that the input explains alone.
    pub first_order: Estimate,
    /// Share of the variance that the input takes part in.
    pub total: Estimate,
}

/// One output: its variance and where that comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct OutputIndices {
    /// Rows with a result at every point; the others are left out.
    pub n_rows: u64,
    /// Mean over all A and B.
    pub mean: f64,
    /// Variance over all A and B, dividing by their number.
    pub variance: f64,
    /// One per input, in order.
    pub inputs: Vec<InputIndices>,
}

/// Takes rows one at a time and gives the indices of every output so far. The
/// same rows give the same bits, however often indices are asked for between.
#[derive(Clone, Debug)]
pub struct Estimator {
    n_inputs: usize,
    n_outputs: usize,
    n_replicates: usize,
    n_rows: u64,
    integers: Integers,
    /// What outputs are counted from, lest squares of large values swamp their
    /// differences: the first result of each.
    shifts: Vec<f64>,
    /// Largest magnitude of each output.
    magnitudes: Vec<f64>,
    /// The terms of the rows that wait, row by row; within a row sum by sum, and
    /// for each of these output by output.
    terms: Vec<f64>,
    /// How often each of these rows counts, row by row, replicate by replicate.
    counts: Vec<u8>,
    /// The sums, laid out like a row of terms: over all rows, then by replicate.
    sums: Vec<f64>,
}

impl Estimator {
    /// Room for the sums of so many inputs, outputs and replicates.
    pub fn new(n_inputs: usize, n_outputs: usize, n_replicates: usize, seed: u32) -> Self {
        let n_terms = (N_COMMON + N_PER_INPUT * n_inputs) * n_outputs;
        Self {
            n_inputs,
            n_outputs,
            n_replicates,
            n_rows: 0,
            integers: Integers::new(mix(!u64::from(seed))),
            shifts: vec![f64::NAN; n_outputs],
            magnitudes: vec![0.0; n_outputs],
            terms: Vec::with_capacity(N_WAITING * n_terms),
            counts: Vec::with_capacity(N_WAITING * n_replicates),
            sums: vec![0.0; (n_replicates + 1) * n_terms],
        }
    }

    /// How many rows were added, complete or not.
    pub fn n_rows(&self) -> u64 {
        self.n_rows
    }

    /// How many outputs there are.
    pub fn n_outputs(&self) -> usize {
        self.n_outputs
    }

    /// Adds a row. An output that has no finite value at one of its points
    /// leaves the row out.
    ///
    /// Shape: the outputs at A, then those at B, then those at AB_i for each
    /// input in order.
    /// Errors: [`SensitivityError::Lengths`].
    pub fn add(&mut self, results: &[f64]) -> Result<(), SensitivityError> {
        let expected = (self.n_inputs + 2) * self.n_outputs;
        if results.len() != expected {
            let found = results.len();
            return Err(SensitivityError::Lengths { expected, found });
        }
        self.n_rows += 1;
        let start = self.terms.len();
        self.terms.resize(start + self.n_terms(), 0.0);
        for output in 0..self.n_outputs {
            self.add_output(results, start, output);
        }
        let integers = &mut self.integers;
        self.counts
            .extend((0..self.n_replicates).map(|_| count(integers)));
        if self.terms.len() == N_WAITING * self.n_terms() {
            self.settle();
        }
        Ok(())
    }

    /// The indices of one output.
    ///
    /// `level` is the share of replicates that an interval spans, such as 0.95.
    /// Errors: an output that does not exist, has no complete row, or never
    /// changes; a level that is not between 0 and 1.
    pub fn output(&mut self, output: usize, level: f64) -> Result<OutputIndices, SensitivityError> {
        if !(level > 0.0 && level < 1.0) {
            return Err(SensitivityError::InvalidLevel { level });
        }
        if output >= self.n_outputs {
            return Err(SensitivityError::UnknownOutput { output });
        }
        self.settle();
        let sums = self.sums_of(0, output);
        if sums.n == 0.0 {
            return Err(SensitivityError::NoRows { output });
        }
        let mean = self.shifts[output] + sums.mean();
        let variance = sums.variance();
        if !self.varies(output, variance) {
            return Err(SensitivityError::Constant {
                output,
                value: mean,
            });
        }
        let replicates: Vec<Sums> = (1..=self.n_replicates)
            .map(|replicate| self.sums_of(replicate, output))
            .filter(|sums| sums.n > 0.0 && self.varies(output, sums.variance()))
            .collect();
        let inputs = (0..self.n_inputs).map(|input| InputIndices {
            first_order: interval(&sums, &replicates, level, |sums| sums.first_order(input)),
            total: interval(&sums, &replicates, level, |sums| sums.total(input)),
        });
        Ok(OutputIndices {
            n_rows: sums.n as u64,
            mean,
            variance,
            inputs: inputs.collect(),
        })
    }

    fn n_terms(&self) -> usize {
        (N_COMMON + N_PER_INPUT * self.n_inputs) * self.n_outputs
    }

    fn add_output(&mut self, results: &[f64], start: usize, output: usize) {
        let n = self.n_outputs;
        let mut values = results.iter().skip(output).step_by(n);
        if !values.all(|value| value.is_finite()) {
            return;
        }
        let (at_a, at_b) = (results[output], results[n + output]);
        if self.shifts[output].is_nan() {
            self.shifts[output] = at_a;
        }
        let magnitude = &mut self.magnitudes[output];
        *magnitude = magnitude.max(at_a.abs()).max(at_b.abs());
        let (a, b) = (at_a - self.shifts[output], at_b - self.shifts[output]);
        let mut terms = self.terms[start..].iter_mut().skip(output).step_by(n);
        let mut put = |term: f64| {
            if let Some(slot) = terms.next() {
                *slot = term;
            }
        };
        put(1.0);
        put(a + b);
        put(a * a + b * b);
        for at_ab in results.iter().skip(2 * n + output).step_by(n) {
            let difference = at_ab - at_a;
            put(b * difference);
            put(difference);
            put(difference * difference);
        }
    }

    /// Adds the rows that wait to the sums, one after the other for each sum, so
    /// that it does not matter how many waited.
    fn settle(&mut self) {
        let n_terms = self.n_terms();
        if n_terms == 0 {
            return;
        }
        let n_replicates = self.n_replicates;
        for (replicate, sums) in self.sums.chunks_exact_mut(n_terms).enumerate() {
            for (row, terms) in self.terms.chunks_exact(n_terms).enumerate() {
                let count = match replicate.checked_sub(1) {
                    None => 1,
                    Some(replicate) => self.counts[row * n_replicates + replicate],
                };
                add_times(sums, terms, count);
            }
        }
        self.terms.clear();
        self.counts.clear();
    }

    fn sums_of(&self, replicate: usize, output: usize) -> Sums {
        let sums = &self.sums[replicate * self.n_terms()..][..self.n_terms()];
        let mut sums = sums.iter().skip(output).step_by(self.n_outputs).copied();
        let mut next = || sums.next().unwrap_or(0.0);
        let (n, first, second) = (next(), next(), next());
        let inputs = (0..self.n_inputs).map(|_| [next(), next(), next()]);
        Sums {
            n,
            first,
            second,
            inputs: inputs.collect(),
        }
    }

    /// Whether a variance is more than the rounding of equal values.
    fn varies(&self, output: usize, variance: f64) -> bool {
        let rounding = RELATIVE_TOLERANCE * self.magnitudes[output];
        variance > rounding * rounding
    }
}

/// The sums of one output over some rows, counted from its shift.
struct Sums {
    n: f64,
    first: f64,
    second: f64,
    inputs: Vec<[f64; N_PER_INPUT]>,
}

impl Sums {
    fn mean(&self) -> f64 {
        self.first / (2.0 * self.n)
    }

    fn variance(&self) -> f64 {
        self.second / (2.0 * self.n) - self.mean() * self.mean()
    }

    fn first_order(&self, input: usize) -> f64 {
        let [product, difference, _] = self.inputs[input];
        (product - self.mean() * difference) / (self.n * self.variance())
    }

    fn total(&self, input: usize) -> f64 {
        let [_, _, square] = self.inputs[input];
        square / (2.0 * self.n * self.variance())
    }
}

fn add_times(sums: &mut [f64], terms: &[f64], count: u8) {
    let pairs = sums.iter_mut().zip(terms);
    match count {
        0 => {}
        1 => pairs.for_each(|(sum, term)| *sum += term),
        _ => pairs.for_each(|(sum, term)| *sum += f64::from(count) * term),
    }
}

fn interval(
    sums: &Sums,
    replicates: &[Sums],
    level: f64,
    index: impl Fn(&Sums) -> f64,
) -> Estimate {
    let value = index(sums);
    let mut values: Vec<f64> = replicates.iter().map(index).collect();
    values.sort_unstable_by(f64::total_cmp);
    let outside = (1.0 - level) / 2.0;
    let ends = stats::quantile_of_sorted(&values, outside)
        .zip(stats::quantile_of_sorted(&values, 1.0 - outside));
    Estimate {
        value,
        interval: ends.map(|(low, high)| Interval {
            low: low.min(value),
            high: high.max(value),
        }),
    }
}
