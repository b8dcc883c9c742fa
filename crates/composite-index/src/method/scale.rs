//! The scale on which the values of a node lie.

use super::{Aggregation, Normalisation, Range};

/// What holds for every value of a node, whatever the weights.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Scale {
    /// Bounds that no value leaves, if there are any.
    pub bounds: Option<Range>,
    /// The sum of a value and its mirror image, by which a dimension whose
    /// direction is `Lower` is turned round: both ends of a bounded scale change
    /// places; a z-score changes its sign; a ratio is mirrored at 1.
    pub mirror_sum: f64,
    /// The size of the largest ordinary value, from which the last digits that
    /// mean anything in a sum of such values follow. An n-value column has no
    /// z-score beyond (n - 1) / sqrt(n).
    pub magnitude: f64,
}

/// Mean to which the Mazziotta-Pareto index brings every column.
pub(crate) const STANDARD_MEAN: f64 = 100.0;
/// Standard deviation to which it brings them.
pub(crate) const STANDARD_SD: f64 = 10.0;

impl Scale {
    /// That of normalised values.
    pub fn of(normalisation: &Normalisation, n_units: usize) -> Self {
        let bounds = normalisation.bounds(n_units);
        let range = normalisation.range().or(bounds);
        let (mirror_sum, magnitude) = match (normalisation, range) {
            (Normalisation::ZScore, _) => (0.0, (n_units as f64).sqrt()),
            (_, Some(Range { low, high })) => (low + high, low.abs().max(high.abs())),
            (Normalisation::DistanceToUnit { .. } | Normalisation::FractionOfMaximum, _) => {
                (1.0, 1.0)
            }
            (_, None) => (2.0, 1.0),
        };
        Self {
            bounds,
            mirror_sum,
            magnitude,
        }
    }

    /// That of a dimension whose children are on this scale.
    pub fn after(self, aggregation: Aggregation, n_units: usize) -> Self {
        let others = n_units as f64 - 1.0;
        match aggregation {
            Aggregation::Copeland => Self {
                bounds: Some(Range {
                    low: -others,
                    high: others,
                }),
                mirror_sum: 0.0,
                magnitude: others.max(1.0),
            },
            Aggregation::MazziottaPareto => Self {
                bounds: None,
                mirror_sum: 2.0 * STANDARD_MEAN,
                magnitude: STANDARD_MEAN + STANDARD_SD * (n_units as f64).sqrt(),
            },
            // Off the middle, the penalty can carry a very uneven profile a
            // little below the scale.
            Aggregation::AdjustedMazziottaPareto { reference } => Self {
                bounds: self
                    .bounds
                    .filter(|range| 2.0 * reference <= range.low + range.high),
                ..self
            },
            _ => self,
        }
    }

    /// Whether values of both scales may stand in one mean.
    pub fn is_like(self, other: Self) -> bool {
        (self.mirror_sum, self.magnitude) == (other.mirror_sum, other.magnitude)
    }
}
