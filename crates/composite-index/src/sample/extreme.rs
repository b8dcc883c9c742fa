//! The least and the greatest value of a linear function over a region.

use crate::sample::region::WeightRegion;

/// Where a linear function of the shares is least or greatest.
#[derive(Clone, Debug, PartialEq)]
pub struct Extremum {
    /// The value there.
    pub value: f64,
    /// One share per part, summing to 1.
    pub shares: Vec<f64>,
}

impl WeightRegion {
    /// The least value of the sum of `direction` x share, and shares that give it.
    ///
    /// Every part starts at its lower bound, and what is left of the whole goes
    /// to the parts with the least coefficients, each up to its upper bound.
    /// Exchanging any share against this order cannot lower the sum, so no
    /// linear program need be solved. Of parts with the same coefficient the
    /// first is filled first.
    ///
    /// Shape: one coefficient per part; one that is not given counts as 0.
    /// Source: Dantzig (1957), *Discrete-variable extremum problems*, Operations
    /// Research 5, doi:10.1287/opre.5.2.266 (the continuous knapsack).
    pub fn minimum(&self, direction: &[f64]) -> Extremum {
        let coefficient = |part: usize| direction.get(part).copied().unwrap_or(0.0);
        let mut order: Vec<usize> = (0..self.n_parts()).collect();
        order.sort_by(|&a, &b| coefficient(a).total_cmp(&coefficient(b)));
        let mut shares = self.lower().to_vec();
        let mut left = (1.0 - shares.iter().sum::<f64>()).max(0.0);
        for part in order {
            let added = self.width(part).min(left);
            shares[part] += added;
            left -= added;
        }
        let products = shares.iter().zip(direction).map(|(share, x)| share * x);
        Extremum {
            value: products.sum(),
            shares,
        }
    }

    /// The greatest value of the sum of `direction` x share, and shares that
    /// give it; see [`WeightRegion::minimum`].
    pub fn maximum(&self, direction: &[f64]) -> Extremum {
        let opposite: Vec<f64> = direction.iter().map(|x| -x).collect();
        let Extremum { value, shares } = self.minimum(&opposite);
        Extremum {
            value: -value,
            shares,
        }
    }
}
