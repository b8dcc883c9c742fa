//! Outranking: units compared pair by pair, without adding up their values.
//!
//! Only the order in each column counts, not the distance: a strength in one
//! place cannot make up for a weakness elsewhere. [`Outranking`] holds, for each
//! pair, the share of the weight in which one unit is ahead; from it follow
//! [Copeland scores](Outranking::copeland), the
//! [Condorcet order](Outranking::condorcet_order) and the
//! [Kemeny optimum](Outranking::kemeny). [`copeland_into`] goes from columns to
//! Copeland scores without the table in between, [`ballots`] start from votes.
//!
//! # Ties and gaps
//!
//! Two values tie by [`rank::ties`], that is, to twelve significant digits, and
//! each side then gets half the weight. Where either value is missing the column
//! cannot tell the two apart, and each side gets half as well: so the two shares
//! of a pair sum to 1, and the order of the rows decides nothing. One unit
//! beats another if its share exceeds the other's by more than [`WIN_TOLERANCE`],
//! for the weights of what a unit wins and loses are sums that end in rounding.
//!
//! Source: OECD/JRC Handbook (2008), pp. 110-114 and Tables 35-37.

pub mod ballots;
mod copeland;
mod kemeny;

pub use ballots::Ballot;
pub use copeland::copeland_into;
pub use kemeny::{Kemeny, MAX_UNITS};

use crate::aggregate::Weighted;
use crate::error::OutrankError;
use crate::rank;

/// Shares of one pair closer than this are equal.
pub const WIN_TOLERANCE: f64 = 1e-12;

/// How much of the weight says that one unit is ahead of another, for each pair.
#[derive(Clone, Debug, PartialEq)]
pub struct Outranking {
    n_units: usize,
    /// Row by row: the row's unit against the column's.
    shares: Vec<f64>,
}

/// Why the units have no strict order in which each beats all that follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoOrder {
    /// Each of these units beats the next, and the last beats the first.
    Cycle(Vec<usize>),
    /// There is no cycle, but these two units tie.
    Tie(usize, usize),
}

impl Outranking {
    /// Compares units by columns in which higher is better.
    ///
    /// Formula: E(a, b) = sum of w over the columns where a exceeds b, and of
    /// w / 2 where they tie or one is missing, over the sum of w.
    /// Units: the values of each column share a measure; `floor` is the
    /// difference below which values tie in any case, as in [`rank::ties`].
    /// Shape: one value per unit in each column, `NaN` where missing; weights of
    /// zero or more, on any scale.
    /// Errors: columns of different lengths; a weight below zero or not finite;
    /// no weight above 0.
    pub fn new(columns: &[Weighted<'_>], floor: f64) -> Result<Self, OutrankError> {
        let n_units = columns.first().map_or(0, |first| first.column.len());
        let (scale, total) = check(columns, n_units)?;
        let mut shares = Vec::with_capacity(n_units * n_units);
        let mut margins = vec![0.0; n_units];
        for unit in 0..n_units {
            margins.fill(0.0);
            for Weighted { column, weight } in columns {
                let share = weight / scale / total;
                copeland::add_margins(column[unit], column, share, floor, &mut margins);
            }
            // Rounding may carry a margin past 1.
            let share = |margin: &f64| ((1.0 + margin) / 2.0).clamp(0.0, 1.0);
            shares.extend(margins.iter().map(share));
            shares[unit * n_units + unit] = 0.0;
        }
        Ok(Self { n_units, shares })
    }

    /// How many units are compared.
    pub fn n_units(&self) -> usize {
        self.n_units
    }

    /// The share of the weight in which `a` is ahead of `b`, 0 to 1. The shares
    /// of a pair sum to 1; that of a unit against itself, or of a unit that does
    /// not exist, is 0.
    pub fn share(&self, a: usize, b: usize) -> f64 {
        let exists = a < self.n_units && b < self.n_units;
        let share = exists.then(|| self.shares[a * self.n_units + b]);
        share.unwrap_or(0.0)
    }

    /// Whether `a` is ahead of `b` in more of the weight than `b` of `a`.
    pub fn beats(&self, a: usize, b: usize) -> bool {
        let (ahead, behind) = (self.share(a, b), self.share(b, a));
        ahead > behind && !rank::ties(ahead, behind, WIN_TOLERANCE)
    }

    /// How many units each one beats, less how many beat it.
    ///
    /// Shape: one number per unit, from -(n - 1) to n - 1; they sum to 0.
    /// Source: Copeland (1951), as in Handbook, p. 114.
    pub fn copeland(&self) -> Vec<i64> {
        let units = || 0..self.n_units;
        let score = |a| units().map(|b| self.outcome(a, b)).sum();
        units().map(score).collect()
    }

    /// The unit that beats every other, if there is one.
    pub fn condorcet_winner(&self) -> Option<usize> {
        let beats_all = |a: usize| (0..self.n_units).all(|b| a == b || self.beats(a, b));
        (0..self.n_units).find(|&a| beats_all(a))
    }

    /// The order in which each unit beats all that follow it.
    ///
    /// Errors: a cycle if there is one, else a pair that ties.
    /// Source: Condorcet (1785), as in Handbook, pp. 110-112.
    pub fn condorcet_order(&self) -> Result<Vec<usize>, NoOrder> {
        let (order, rest) = self.peel();
        if !rest.is_empty() {
            return Err(NoOrder::Cycle(self.cycle_in(&rest)));
        }
        let pairs = order
            .iter()
            .enumerate()
            .flat_map(|(position, &a)| order[position + 1..].iter().map(move |&b| (a, b)));
        // Without cycles nobody beats a unit before them, but the two may tie.
        let tie = pairs.into_iter().find(|&(a, b)| !self.beats(a, b));
        match tie {
            Some((a, b)) => Err(NoOrder::Tie(a.min(b), a.max(b))),
            None => Ok(order),
        }
    }

    fn outcome(&self, a: usize, b: usize) -> i64 {
        i64::from(self.beats(a, b)) - i64::from(self.beats(b, a))
    }

    /// Takes away, one after the other, a unit that nobody left beats. What
    /// cannot be taken away holds a cycle.
    fn peel(&self) -> (Vec<usize>, Vec<usize>) {
        let (mut order, mut rest) = (Vec::new(), (0..self.n_units).collect::<Vec<_>>());
        let unbeaten = |rest: &[usize]| {
            rest.iter()
                .position(|&a| !rest.iter().any(|&b| self.beats(b, a)))
        };
        while let Some(position) = unbeaten(&rest) {
            order.push(rest.remove(position));
        }
        (order, rest)
    }

    /// Follows, among units each of which is beaten by another of them, who beats
    /// whom until somebody comes up again.
    fn cycle_in(&self, rest: &[usize]) -> Vec<usize> {
        let mut path: Vec<usize> = rest.iter().copied().take(1).collect();
        while let Some(&last) = path.last() {
            let Some(&ahead) = rest.iter().find(|&&a| self.beats(a, last)) else {
                break;
            };
            if let Some(start) = path.iter().position(|&unit| unit == ahead) {
                path.drain(..start);
                break;
            }
            path.push(ahead);
        }
        // The path went from the beaten to the one who beats.
        path.reverse();
        let first = path.iter().enumerate().min_by_key(|&(_, unit)| unit);
        let start = first.map_or(0, |(position, _)| position);
        path.rotate_left(start);
        path
    }
}

/// Checks the columns; gives the largest weight, and the sum of all divided by it.
fn check(columns: &[Weighted<'_>], n_units: usize) -> Result<(f64, f64), OutrankError> {
    for (position, &Weighted { column, weight }) in columns.iter().enumerate() {
        if column.len() != n_units {
            return Err(OutrankError::ColumnLength {
                column: position,
                expected: n_units,
                found: column.len(),
            });
        }
        if !(weight.is_finite() && weight >= 0.0) {
            return Err(OutrankError::InvalidWeight {
                column: position,
                weight,
            });
        }
    }
    let weights = || columns.iter().map(|weighted| weighted.weight);
    let scale = weights().fold(0.0, f64::max);
    if scale == 0.0 {
        return Err(OutrankError::NoWeight);
    }
    Ok((scale, weights().map(|weight| weight / scale).sum()))
}
