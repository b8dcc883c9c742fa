//! Whether several opponents can all be kept behind at one place.

use crate::simplex::{Outcome, Tableau};

/// What a game is worth.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Game {
    /// At these coordinates, zero or more and summing to 1, no row is above
    /// `value`, and no lower level is possible.
    Level {
        /// The greatest row there.
        value: f64,
    },
    /// No coordinates satisfy the hard rows.
    Empty,
    /// Rounding kept it from being solved.
    Unknown,
}

/// Solver of matrix games with few columns: the least level t, and coordinates
/// u >= 0 that sum to 1, with F u <= t for all soft rows and H u <= 0 for all
/// hard ones.
///
/// After a shift and a change of scale that make F positive, x = u / t turns
/// it into: greatest sum of x with F x <= 1, H x <= 0. The multipliers of its
/// constraints, scaled to sum to 1 over the soft rows, are a mixture of rows
/// that nowhere lies below t: the proof that t is least.
///
/// Source: von Neumann (1928), doi:10.1007/BF01448847; the program is Dantzig's
/// (1951), *A proof of the equivalence of the programming problem and the game
/// problem*.
#[derive(Clone, Debug, Default)]
pub(crate) struct Solver {
    tableau: Tableau,
    /// Where the level is reached.
    pub place: Vec<f64>,
    /// Soft rows with a part in the proof, and their parts.
    pub mixture: Vec<(usize, f64)>,
    hard_mixture: Vec<(usize, f64)>,
}

/// Rows of a game, one after the other, one coefficient per column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rows<'a> {
    pub n_columns: usize,
    pub soft: &'a [f64],
    pub hard: &'a [f64],
}

impl<'a> Rows<'a> {
    pub fn soft(&self, row: usize) -> &'a [f64] {
        &self.soft[row * self.n_columns..][..self.n_columns]
    }

    fn hard(&self, row: usize) -> &'a [f64] {
        &self.hard[row * self.n_columns..][..self.n_columns]
    }

    fn n_hard(&self) -> usize {
        self.hard.len() / self.n_columns
    }
}

impl Solver {
    /// Solves for these soft rows and all hard ones.
    pub fn solve(&mut self, rows: Rows<'_>, soft: &[usize]) -> Game {
        let n = rows.n_columns;
        self.place.clear();
        self.place.resize(n, 0.0);
        self.mixture.clear();
        self.hard_mixture.clear();
        let scale = soft
            .iter()
            .map(|&row| largest(rows.soft(row)))
            .fold(0.0, f64::max);
        let scale = if scale > 0.0 { scale } else { 1.0 };
        self.tableau.start((0..n).map(|_| 1.0));
        for &row in soft {
            let shifted = rows.soft(row).iter().map(|x| x / scale + SHIFT);
            self.tableau.constrain(shifted, 1.0);
        }
        if soft.is_empty() {
            self.tableau.constrain((0..n).map(|_| SHIFT), 1.0);
        }
        for row in (0..rows.n_hard()).map(|row| rows.hard(row)) {
            let scale = largest(row);
            self.tableau.constrain(row.iter().map(|x| x / scale), 0.0);
        }
        match self.tableau.maximise() {
            Outcome::Optimal => self.read(rows, soft, scale),
            Outcome::Unbounded | Outcome::Stalled { .. } => Game::Unknown,
        }
    }

    fn read(&mut self, rows: Rows<'_>, soft: &[usize], scale: f64) -> Game {
        let sum = self.tableau.value();
        if sum <= EMPTY {
            return self.read_empty(rows, soft.len().max(1));
        }
        self.tableau.values(&mut self.place);
        let whole: f64 = self.place.iter().sum();
        self.place.iter_mut().for_each(|x| *x /= whole);
        for (constraint, multiplier) in self.tableau.multipliers() {
            match soft.get(constraint) {
                Some(&row) => self.mixture.push((row, multiplier / sum)),
                None if constraint < soft.len().max(1) => {}
                None => {
                    let row = constraint - soft.len().max(1);
                    let scale = largest(rows.hard(row)) / scale;
                    self.hard_mixture.push((row, multiplier / sum / scale));
                }
            }
        }
        let value = scale * (sum.recip() - SHIFT);
        Game::Level { value }
    }

    /// A mixture of hard rows that is above 0 everywhere proves them to exclude
    /// each other.
    fn read_empty(&self, rows: Rows<'_>, n_soft: usize) -> Game {
        let mut mixed = vec![0.0; rows.n_columns];
        let mut size = 0.0;
        for (constraint, multiplier) in self.tableau.multipliers() {
            let Some(row) = constraint.checked_sub(n_soft) else {
                continue;
            };
            let scale = largest(rows.hard(row));
            size += multiplier;
            for (sum, x) in mixed.iter_mut().zip(rows.hard(row)) {
                *sum += multiplier * x / scale;
            }
        }
        match mixed.iter().all(|&sum| sum > PROVEN * size) {
            true => Game::Empty,
            false => Game::Unknown,
        }
    }

    /// Below what the mixture lies nowhere: computed from the rows themselves,
    /// so that a proof does not rest on the solver.
    pub fn proven(&self, rows: Rows<'_>) -> f64 {
        let whole: f64 = self.mixture.iter().map(|(_, part)| part).sum();
        let mixed = |column: usize| {
            let soft = self.mixture.iter();
            let hard = self.hard_mixture.iter();
            soft.map(|&(row, part)| part * rows.soft(row)[column])
                .chain(hard.map(|&(row, part)| part * rows.hard(row)[column]))
                .sum::<f64>()
        };
        let columns = (0..rows.n_columns).map(mixed);
        match whole > 0.0 {
            true => columns.fold(f64::INFINITY, f64::min) / whole,
            false => f64::NEG_INFINITY,
        }
    }
}

/// How far above 0 a sum must be to be more than rounding.
const PROVEN: f64 = 1e-12;
/// Brings entries from [-1, 1] to [1, 3].
const SHIFT: f64 = 2.0;
/// Sums below this come from hard rows that exclude each other: otherwise the
/// sum is at least 1 / 3.
const EMPTY: f64 = 0.1;

fn largest(row: &[f64]) -> f64 {
    row.iter().map(|x| x.abs()).fold(0.0, f64::max)
}
