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

mod tableau;

use crate::error::SimplexError;

pub(crate) use tableau::{Outcome, Tableau};

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
    let mut tableau = Tableau::default();
    tableau.start(objective.iter().copied());
    for (row, &bound) in rows.chunks_exact(objective.len()).zip(bounds) {
        tableau.constrain(row.iter().copied(), bound);
    }
    match tableau.maximise() {
        Outcome::Optimal => Ok(optimum(&tableau, objective)),
        Outcome::Unbounded => Err(SimplexError::Unbounded),
        Outcome::Stalled { steps } => Err(SimplexError::TooManySteps { steps }),
    }
}

fn optimum(tableau: &Tableau, objective: &[f64]) -> Optimum {
    let mut x = vec![0.0; objective.len()];
    tableau.values(&mut x);
    let value = objective.iter().zip(&x).map(|(c, x)| c * x).sum();
    Optimum { value, x }
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
