//! Which shares are meant: all that sum to 1, or those within bounds.

use crate::error::SampleError;

/// How far rounding may carry a share, or the sum of all, past its bound.
pub const CONTAINS_TOLERANCE: f64 = 1e-12;

/// Shares of zero or more that sum to 1, each between its own bounds.
#[derive(Clone, Debug, PartialEq)]
pub struct WeightRegion {
    lower: Vec<f64>,
    upper: Vec<f64>,
}

impl WeightRegion {
    /// All shares of so many parts.
    ///
    /// Errors: [`SampleError::NoParts`].
    pub fn simplex(n_parts: usize) -> Result<Self, SampleError> {
        Self::bounded(&vec![0.0; n_parts], &vec![1.0; n_parts])
    }

    /// Shares between these bounds. A bound beyond 0 or 1, or one that the others
    /// never let a share reach, is moved to where it bites.
    ///
    /// Errors: no parts; not one bound of each kind per part; a bound below
    /// zero or not finite; bounds that exclude each other; no shares between
    /// them that sum to 1.
    pub fn bounded(lower: &[f64], upper: &[f64]) -> Result<Self, SampleError> {
        check_bounds(lower, upper)?;
        // Beyond 1 a bound means nothing, and a huge one would drown the others.
        let upper: Vec<f64> = upper.iter().map(|high| high.min(1.0)).collect();
        let (least, greatest) = (lower.iter().sum::<f64>(), upper.iter().sum::<f64>());
        if least > 1.0 + CONTAINS_TOLERANCE || greatest < 1.0 - CONTAINS_TOLERANCE {
            return Err(SampleError::EmptyRegion { least, greatest });
        }
        let (lower, upper) = lower
            .iter()
            .zip(&upper)
            .map(|(&low, &high)| {
                let reached_low = low.max(1.0 - (greatest - high)).min(high);
                let reached_high = high.min(1.0 - (least - low)).max(reached_low);
                (reached_low, reached_high)
            })
            .unzip();
        Ok(Self { lower, upper })
    }

    /// Shares at most `spread` away from those of these weights, and between 0
    /// and 1.
    ///
    /// Units: `weights` are on any scale; `spread` is a share: 0.05 is five
    /// percentage points. A spread of 0 leaves the given shares alone.
    /// Errors: no parts; a weight below zero or not finite; all weights 0; a
    /// spread below zero or not finite.
    pub fn around(weights: &[f64], spread: f64) -> Result<Self, SampleError> {
        if !(spread.is_finite() && spread >= 0.0) {
            return Err(SampleError::InvalidSpread { spread });
        }
        let shares = shares(weights)?;
        let lower: Vec<f64> = shares.iter().map(|x| (x - spread).max(0.0)).collect();
        let upper: Vec<f64> = shares.iter().map(|x| (x + spread).min(1.0)).collect();
        Self::bounded(&lower, &upper)
    }

    /// How many parts the whole is shared among.
    pub fn n_parts(&self) -> usize {
        self.lower.len()
    }

    /// The least share that each part reaches.
    pub fn lower(&self) -> &[f64] {
        &self.lower
    }

    /// The greatest share that each part reaches.
    pub fn upper(&self) -> &[f64] {
        &self.upper
    }

    /// Whether these shares lie in the region, give or take rounding.
    pub fn contains(&self, shares: &[f64]) -> bool {
        let within = |((&share, &low), &high): ((&f64, &f64), &f64)| {
            (low - CONTAINS_TOLERANCE..=high + CONTAINS_TOLERANCE).contains(&share)
        };
        let mut bounded = shares.iter().zip(&self.lower).zip(&self.upper);
        shares.len() == self.n_parts()
            && bounded.all(within)
            && (shares.iter().sum::<f64>() - 1.0).abs()
                <= CONTAINS_TOLERANCE * self.n_parts() as f64
    }

    /// Shares inside the region, as far from the bounds of each part as from
    /// those of any other, in proportion to the distance between them.
    pub fn centre(&self) -> Vec<f64> {
        let least: f64 = self.lower.iter().sum();
        let width = self.upper.iter().sum::<f64>() - least;
        let along = if width > 0.0 {
            ((1.0 - least) / width).clamp(0.0, 1.0)
        } else {
            0.0
        };
        let bounds = self.lower.iter().zip(&self.upper);
        bounds
            .map(|(low, high)| low + (high - low) * along)
            .collect()
    }

    /// The distance between the bounds of a part.
    pub(crate) fn width(&self, part: usize) -> f64 {
        self.upper[part] - self.lower[part]
    }
}

/// Shares of raw weights. Dividing by the largest first keeps the sum finite.
fn shares(weights: &[f64]) -> Result<Vec<f64>, SampleError> {
    check_shares(weights)?;
    let largest = weights.iter().copied().fold(0.0, f64::max);
    if largest == 0.0 {
        return Err(SampleError::AllZero);
    }
    let sum: f64 = weights.iter().map(|x| x / largest).sum();
    Ok(weights.iter().map(|x| x / largest / sum).collect())
}

fn check_bounds(lower: &[f64], upper: &[f64]) -> Result<(), SampleError> {
    if lower.len() != upper.len() {
        let (lower, upper) = (lower.len(), upper.len());
        return Err(SampleError::Lengths { lower, upper });
    }
    check_shares(lower)?;
    check_shares(upper)?;
    let crossed = lower
        .iter()
        .zip(upper)
        .position(|(low, high)| low > high || *low > 1.0);
    match crossed {
        None => Ok(()),
        Some(part) => Err(SampleError::CrossedBounds {
            part,
            lower: lower[part],
            upper: upper[part],
        }),
    }
}

fn check_shares(shares: &[f64]) -> Result<(), SampleError> {
    if shares.is_empty() {
        return Err(SampleError::NoParts);
    }
    match shares.iter().position(|x| !(x.is_finite() && *x >= 0.0)) {
        None => Ok(()),
        Some(part) => Err(SampleError::InvalidShare {
            part,
            share: shares[part],
        }),
    }
}
