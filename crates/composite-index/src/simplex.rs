//! Linear programs with a few variables and many constraints, such as the
//! benefit of the doubt: the best weighting under what all units impose.
//!
//! Maximise c x subject to A x <= b and x >= 0, where b >= 0: doing nothing
//! satisfies every constraint, so the search starts there. The tableau is dense
//! and holds one row per constraint and one column per variable that is 0, which
//! for few variables is the smallest form there is.
//!
//! The crate `microlp` would serve, but it reads a clock in every solution, for
//! its time limit; in a browser that ties the engine to JavaScript.
//!
//! Source: Chvátal 1983, *Linear Programming*, ISBN 978-0-7167-1587-0, chapters
//! 2 and 3; Bland 1977, doi:10.1287/moor.2.2.103, for the rule against cycling.

use crate::error::SimplexError;

/// The best point found.
#[derive(Clone, Debug, PartialEq)]
pub struct Optimum {
    /// c x.
    pub value: f64,
    /// One value of zero or more per variable.
    pub x: Vec<f64>,
}

/// Coefficients and gains smaller than this count as 0. Scale rows and columns
/// so that the largest coefficients are near 1.
pub const TOLERANCE: f64 = 1e-11;

/// More steps than this many per row and column mean that rounding has won.
const STEPS_PER_LINE: usize = 50;

/// Maximises `objective` x subject to `rows` x <= `bounds` and x >= 0.
///
/// Each step raises the variable that gains most, or the first that gains
/// anything while the steps lead nowhere (Bland's rule, which cannot cycle).
/// Shape: `rows` row by row, one coefficient per variable; one bound per row.
/// Errors: other shapes; a number that is not finite; a bound below 0; a value
/// without limit; too many steps.
/// Example: maximise x + y with x + 2 y <= 4 and 3 x + y <= 6 is 2.8 at (1.6, 1.2).
pub fn maximise(objective: &[f64], rows: &[f64], bounds: &[f64]) -> Result<Optimum, SimplexError> {
    check(objective, rows, bounds)?;
    let mut tableau = Tableau::new(objective, rows, bounds);
    let limit = STEPS_PER_LINE * (objective.len() + bounds.len());
    let mut stalled = false;
    for _ in 0..limit {
        let Some(column) = tableau.entering(stalled) else {
            return Ok(tableau.optimum(objective));
        };
        let row = tableau.leaving(column).ok_or(SimplexError::Unbounded)?;
        stalled = tableau.bounds[row] <= TOLERANCE;
        tableau.pivot(row, column);
    }
    Err(SimplexError::TooManySteps { steps: limit })
}

/// Variables and slacks share one numbering: variables first.
struct Tableau {
    n: usize,
    /// Row by row, the coefficients of those that are 0 in those that are not.
    rows: Vec<f64>,
    /// What each basic variable is now.
    bounds: Vec<f64>,
    /// What a unit of each variable that is 0 would gain.
    gains: Vec<f64>,
    /// Who is 0, by column.
    zero: Vec<usize>,
    /// Who is basic, by row.
    basic: Vec<usize>,
}

impl Tableau {
    fn new(objective: &[f64], rows: &[f64], bounds: &[f64]) -> Self {
        let n = objective.len();
        Self {
            n,
            rows: rows.to_vec(),
            bounds: bounds.to_vec(),
            gains: objective.to_vec(),
            zero: (0..n).collect(),
            basic: (n..n + bounds.len()).collect(),
        }
    }

    /// The column whose variable should grow; `None` at the optimum.
    fn entering(&self, first: bool) -> Option<usize> {
        let gaining = (0..self.n).filter(|&column| self.gains[column] > TOLERANCE);
        if first {
            gaining.min_by_key(|&column| self.zero[column])
        } else {
            gaining.reduce(|best, column| {
                if self.gains[column] > self.gains[best] {
                    column
                } else {
                    best
                }
            })
        }
    }

    /// The row that first stops the growth; `None` if nothing does.
    fn leaving(&self, column: usize) -> Option<usize> {
        let mut best: Option<(usize, f64)> = None;
        for (row, &bound) in self.bounds.iter().enumerate() {
            let coefficient = self.rows[row * self.n + column];
            if coefficient <= TOLERANCE {
                continue;
            }
            let room = bound / coefficient;
            let tighter = best.is_none_or(|(other, least)| {
                room < least || (room == least && self.basic[row] < self.basic[other])
            });
            if tighter {
                best = Some((row, room));
            }
        }
        best.map(|(row, _)| row)
    }

    /// Lets a variable that is 0 and a basic one change places.
    fn pivot(&mut self, row: usize, column: usize) {
        let n = self.n;
        let mut line = self.rows[row * n..][..n].to_vec();
        let scale = line[column];
        line[column] = 1.0;
        line.iter_mut().for_each(|x| *x /= scale);
        let room = self.bounds[row] / scale;
        for (other, coefficients) in self.rows.chunks_exact_mut(n).enumerate() {
            if other != row {
                let factor = subtract(coefficients, &line, column);
                // Rounding must not push a bound below 0.
                self.bounds[other] = (self.bounds[other] - factor * room).max(0.0);
            }
        }
        subtract(&mut self.gains, &line, column);
        self.rows[row * n..][..n].copy_from_slice(&line);
        self.bounds[row] = room;
        std::mem::swap(&mut self.basic[row], &mut self.zero[column]);
    }

    fn optimum(&self, objective: &[f64]) -> Optimum {
        let mut x = vec![0.0; self.n];
        for (&who, &value) in self.basic.iter().zip(&self.bounds) {
            if let Some(x) = x.get_mut(who) {
                *x = value;
            }
        }
        let value = objective.iter().zip(&x).map(|(c, x)| c * x).sum();
        Optimum { value, x }
    }
}

/// Takes the pivot line off another, as often as clears its column, and says
/// how often that was.
fn subtract(coefficients: &mut [f64], line: &[f64], column: usize) -> f64 {
    let factor = std::mem::replace(&mut coefficients[column], 0.0);
    if factor != 0.0 {
        for (x, pivot) in coefficients.iter_mut().zip(line) {
            *x -= factor * pivot;
        }
    }
    factor
}

fn check(objective: &[f64], rows: &[f64], bounds: &[f64]) -> Result<(), SimplexError> {
    let (expected, found) = (objective.len() * bounds.len(), rows.len());
    if expected != found || objective.is_empty() {
        return Err(SimplexError::Shape { expected, found });
    }
    let mut all = objective.iter().chain(rows).chain(bounds);
    if let Some(&value) = all.find(|x| !x.is_finite()) {
        return Err(SimplexError::NotFinite { value });
    }
    match bounds.iter().position(|&bound| bound < 0.0) {
        None => Ok(()),
        Some(row) => Err(SimplexError::NegativeBound {
            row,
            bound: bounds[row],
        }),
    }
}
