//! The order of units that agrees best with all pairwise comparisons.

use crate::error::OutrankError;
use crate::outrank::Outranking;

/// With more units than this there is no answer: the work doubles with each.
pub const MAX_UNITS: usize = 20;

/// Values of whole orders closer than this, times the number of pairs, are equal.
const PAIR_TOLERANCE: f64 = 1e-12;

/// The best orders and what they are worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Kemeny {
    /// The sum of E(a, b) over all pairs with a before b, the greatest there is.
    pub value: f64,
    /// Orders that reach it, best unit first, in ascending order of the units'
    /// positions.
    pub orders: Vec<Vec<usize>>,
    /// Whether these are all that reach it.
    pub is_complete: bool,
}

impl Outranking {
    /// The Kemeny optimum: the orders of all units for which the sum of
    /// E(a, b) over all pairs with a before b is greatest, at most `max_orders`
    /// of them. Orders whose values agree to twelve digits are equally good.
    ///
    /// Every set of units is given its best order as the end of the whole one,
    /// small sets before large ones, so the result is exact.
    ///
    /// Cost: n 2^n steps and 2^n numbers; 20 units take about 30 milliseconds
    /// and 8 megabytes.
    /// Errors: more than [`MAX_UNITS`] units.
    /// Source: Kemeny (1959); Young and Levenglick (1978),
    /// doi:10.1137/0135023; Handbook, pp. 112-114, where it is "C-K-Y-L".
    pub fn kemeny(&self, max_orders: usize) -> Result<Kemeny, OutrankError> {
        let n_units = self.n_units();
        if n_units > MAX_UNITS {
            let limit = MAX_UNITS;
            return Err(OutrankError::TooManyUnits { n_units, limit });
        }
        let gains = Gains::new(self);
        let mut best = vec![0.0; 1 << n_units];
        for set in 1..best.len() {
            let values = members(set).map(|unit| gains.of(unit, set) + best[set ^ 1 << unit]);
            best[set] = values.fold(f64::NEG_INFINITY, f64::max);
        }
        let pairs = (n_units * n_units.saturating_sub(1) / 2) as f64;
        let mut search = Search {
            gains: &gains,
            best: &best,
            start: Vec::with_capacity(n_units),
            max_orders,
            orders: Vec::new(),
            is_complete: true,
        };
        search.extend(best.len() - 1, PAIR_TOLERANCE * pairs);
        Ok(Kemeny {
            value: best[best.len() - 1],
            orders: search.orders,
            is_complete: search.is_complete,
        })
    }
}

/// The units of a set, given as bits.
fn members(set: usize) -> impl Iterator<Item = usize> {
    let without_lowest = |&set: &usize| Some(set & (set - 1)).filter(|&rest| rest > 0);
    std::iter::successors(Some(set).filter(|&set| set > 0), without_lowest)
        .map(|set| set.trailing_zeros() as usize)
}

/// What a unit gains before all members of a set, summed beforehand for every
/// set of the lower and of the upper half of the units.
struct Gains {
    n_low: usize,
    low: Vec<Vec<f64>>,
    high: Vec<Vec<f64>>,
}

impl Gains {
    fn new(outranking: &Outranking) -> Self {
        let n_units = outranking.n_units();
        let n_low = n_units / 2;
        let half = |unit: usize, first: usize, n: usize| {
            let mut sums = vec![0.0; 1 << n];
            for set in 1..sums.len() {
                let lowest = first + set.trailing_zeros() as usize;
                sums[set] = sums[set & (set - 1)] + outranking.share(unit, lowest);
            }
            sums
        };
        Self {
            n_low,
            low: (0..n_units).map(|unit| half(unit, 0, n_low)).collect(),
            high: (0..n_units)
                .map(|unit| half(unit, n_low, n_units - n_low))
                .collect(),
        }
    }

    /// A unit gains nothing before itself, so the set may hold it.
    fn of(&self, unit: usize, set: usize) -> f64 {
        let low = set & ((1 << self.n_low) - 1);
        self.low[unit][low] + self.high[unit][set >> self.n_low]
    }
}

/// Walks through all orders that are no worse than the best by more than a slack.
struct Search<'a> {
    gains: &'a Gains,
    best: &'a [f64],
    start: Vec<usize>,
    max_orders: usize,
    orders: Vec<Vec<usize>>,
    is_complete: bool,
}

impl Search<'_> {
    /// Completes the start of an order with the units of `set`. Every set can be
    /// ordered as well as its best, so no way ends without an order.
    fn extend(&mut self, set: usize, slack: f64) {
        if set == 0 && self.orders.len() < self.max_orders {
            self.orders.push(self.start.clone());
            return;
        }
        if self.orders.len() == self.max_orders {
            self.is_complete = false;
            return;
        }
        for unit in members(set) {
            let rest = set ^ 1 << unit;
            let lost = self.best[set] - self.gains.of(unit, set) - self.best[rest];
            if lost <= slack && self.is_complete {
                self.start.push(unit);
                self.extend(rest, slack - lost.max(0.0));
                self.start.pop();
            }
        }
    }
}
