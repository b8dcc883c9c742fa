//! The tableau, with what a search that solves thousands of programs needs:
//! room that is kept, multipliers, and the way along which there is no limit.

use super::TOLERANCE;

/// More steps than this many per row and column mean that rounding has won.
const STEPS_PER_LINE: usize = 50;

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The optimum is reached.
    Optimal,
    /// The objective grows without end.
    Unbounded,
    /// Rounding kept it from ending.
    Stalled {
        /// The number of steps taken.
        steps: usize,
    },
}

/// One row per constraint and one column per variable that is 0; variables and
/// slacks share one numbering, variables first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tableau {
    n_rows: usize,
    n_columns: usize,
    /// Row by row, the right-hand side last; the objective is the first row.
    cells: Vec<f64>,
    /// The variable that each row gives the value of; slacks are numbered
    /// after the variables.
    inside: Vec<usize>,
    /// The variable that each column stands for, whose value is 0.
    outside: Vec<usize>,
    /// The column along which the objective grows without end.
    endless: usize,
}

impl Tableau {
    /// Begins a program with this objective.
    pub fn start(&mut self, objective: impl Iterator<Item = f64>) {
        self.cells.clear();
        self.cells.extend(objective.map(|c| -c));
        self.n_columns = self.cells.len();
        self.cells.push(0.0);
        self.n_rows = 0;
        self.inside.clear();
        self.outside.clear();
        self.outside.extend(0..self.n_columns);
    }

    /// Adds a constraint, one coefficient per variable, and its right-hand side
    /// of zero or more.
    pub fn constrain(&mut self, coefficients: impl Iterator<Item = f64>, bound: f64) {
        self.cells.extend(coefficients);
        self.cells.push(bound);
        self.inside.push(self.n_columns + self.n_rows);
        self.n_rows += 1;
    }

    /// Solves. Each step raises the variable that gains most, or the first that
    /// gains anything while the steps lead nowhere.
    pub fn maximise(&mut self) -> Outcome {
        let limit = STEPS_PER_LINE * (self.n_rows + self.n_columns);
        let mut is_stalled = false;
        for _ in 0..limit {
            let Some(column) = self.entering(is_stalled) else {
                return Outcome::Optimal;
            };
            let Some(row) = self.leaving(column) else {
                self.endless = column;
                return Outcome::Unbounded;
            };
            is_stalled = self.at(row + 1, self.n_columns) <= TOLERANCE;
            self.pivot(row, column);
        }
        Outcome::Stalled { steps: limit }
    }

    /// The objective's value.
    pub fn value(&self) -> f64 {
        self.cells.get(self.n_columns).copied().unwrap_or(0.0)
    }

    /// Writes the values of the variables.
    pub fn values(&self, out: &mut [f64]) {
        out.fill(0.0);
        for (row, &variable) in self.inside.iter().enumerate() {
            if let Some(value) = out.get_mut(variable) {
                *value = self.at(row + 1, self.n_columns).max(0.0);
            }
        }
    }

    /// The constraints that hold the objective back, with their multipliers.
    pub fn multipliers(&self) -> impl Iterator<Item = (usize, f64)> {
        let slacks = self.outside.iter().enumerate();
        slacks.filter_map(|(column, &variable)| {
            let constraint = variable.checked_sub(self.n_columns)?;
            let multiplier = self.at(0, column);
            (multiplier > 0.0).then_some((constraint, multiplier))
        })
    }

    /// The variables that grow without end together, after
    /// [`Outcome::Unbounded`], and how fast. As constraints of the dual program
    /// they exclude each other.
    pub fn ray(&self) -> impl Iterator<Item = (usize, f64)> {
        let own = self
            .outside
            .get(self.endless)
            .map(|&variable| (variable, 1.0));
        let pulled = self.inside.iter().enumerate();
        let pulled = pulled.map(|(row, &variable)| (variable, -self.at(row + 1, self.endless)));
        let pulled = pulled.filter(|&(_, pace)| pace > TOLERANCE);
        own.into_iter()
            .chain(pulled)
            .filter(|&(variable, _)| variable < self.n_columns)
    }

    fn width(&self) -> usize {
        self.n_columns + 1
    }

    fn at(&self, row: usize, column: usize) -> f64 {
        self.cells[row * self.width() + column]
    }

    fn entering(&self, by_number: bool) -> Option<usize> {
        let gains = |&column: &usize| self.at(0, column) < -TOLERANCE;
        let mut gaining = (0..self.n_columns).filter(gains);
        let gain = |column: &usize| self.at(0, *column);
        if by_number {
            gaining.min_by_key(|&column| self.outside[column])
        } else {
            let first = gaining.next()?;
            Some(
                gaining.fold(first, |best, column| match gain(&column) < gain(&best) {
                    true => column,
                    false => best,
                }),
            )
        }
    }

    fn leaving(&self, column: usize) -> Option<usize> {
        let mut best: Option<(f64, usize)> = None;
        for row in 0..self.n_rows {
            let entry = self.at(row + 1, column);
            if entry <= TOLERANCE {
                continue;
            }
            let ratio = self.at(row + 1, self.n_columns) / entry;
            let is_better = best.is_none_or(|(least, chosen)| {
                ratio < least || (ratio == least && self.inside[row] < self.inside[chosen])
            });
            if is_better {
                best = Some((ratio, row));
            }
        }
        best.map(|(_, row)| row)
    }

    fn pivot(&mut self, row: usize, column: usize) {
        let width = self.width();
        let (before, rest) = self.cells.split_at_mut((row + 1) * width);
        let (pivot_row, after) = rest.split_at_mut(width);
        let inverse = pivot_row[column].recip();
        pivot_row[column] = 1.0;
        pivot_row.iter_mut().for_each(|x| *x *= inverse);
        let others = before.chunks_exact_mut(width);
        for other in others.chain(after.chunks_exact_mut(width)) {
            let factor = std::mem::replace(&mut other[column], 0.0);
            if factor != 0.0 {
                for (x, y) in other.iter_mut().zip(&*pivot_row) {
                    *x -= factor * y;
                }
            }
        }
        // Rounding must not push a bound below 0.
        for bound in self
            .cells
            .iter_mut()
            .skip(width)
            .skip(width - 1)
            .step_by(width)
        {
            *bound = bound.max(0.0);
        }
        std::mem::swap(&mut self.inside[row], &mut self.outside[column]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_from_a_textbook() {
        // Greatest 3x + 5y with x <= 4, 2y <= 12, 3x + 2y <= 18: 36 at (2, 6),
        // multipliers 0, 3/2, 1. Hillier, Lieberman, Introduction to Operations
        // Research, chapter 3.
        let mut tableau = Tableau::default();
        tableau.start([3.0, 5.0].into_iter());
        tableau.constrain([1.0, 0.0].into_iter(), 4.0);
        tableau.constrain([0.0, 2.0].into_iter(), 12.0);
        tableau.constrain([3.0, 2.0].into_iter(), 18.0);
        assert_eq!(tableau.maximise(), Outcome::Optimal);
        let mut values = [0.0; 2];
        tableau.values(&mut values);
        let mut multipliers: Vec<_> = tableau.multipliers().collect();
        multipliers.sort_by_key(|&(constraint, _)| constraint);
        assert!((tableau.value() - 36.0).abs() < 1e-12);
        assert!((values[0] - 2.0).abs() < 1e-12 && (values[1] - 6.0).abs() < 1e-12);
        assert_eq!(multipliers.len(), 2);
        assert!((multipliers[0].1 - 1.5).abs() < 1e-12 && multipliers[0].0 == 1);
        assert!((multipliers[1].1 - 1.0).abs() < 1e-12 && multipliers[1].0 == 2);
    }

    #[test]
    fn variables_that_grow_without_end_are_named() {
        let mut tableau = Tableau::default();
        tableau.start([1.0, 1.0, -1.0].into_iter());
        tableau.constrain([1.0, -2.0, 0.0].into_iter(), 1.0);
        assert_eq!(tableau.maximise(), Outcome::Unbounded);
        let mut ray: Vec<_> = tableau.ray().collect();
        ray.sort_by_key(|&(variable, _)| variable);
        // The first grows by 2 where the second grows by 1.
        assert_eq!(ray.len(), 2);
        assert_eq!((ray[0].0, ray[1].0), (0, 1));
        assert!((ray[0].1 / ray[1].1 - 2.0).abs() < 1e-12);
    }
}
