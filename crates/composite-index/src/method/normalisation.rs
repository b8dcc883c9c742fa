//! The choice of a common scale.

use serde::{Deserialize, Serialize};

use super::Range;

/// How an indicator comes onto the common scale. Formulae are with the
/// functions of the same names in [`crate::normalise`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Normalisation {
    /// Worst unit to `low`, best unit to `high`.
    MinMax {
        /// The scale to map onto.
        range: Range,
    },
    /// The framework's fixed bounds to `low` and `high`.
    Goalposts {
        /// The scale to map onto.
        range: Range,
        /// Whether values beyond a goalpost stay at that end of the scale.
        clip: bool,
    },
    /// Standard deviations from the mean.
    ZScore,
    /// 1 for the worst unit, rising with each better one.
    Rank,
    /// How many units are worse.
    Borda,
    /// Share of the other units that are worse, mapped onto the scale.
    PercentileRank {
        /// The scale to map onto.
        range: Range,
    },
    /// Ratio to the best goalpost.
    ToTarget,
    /// Ratio to the best unit.
    ToBest,
    /// Ratio to the mean.
    ToMean,
    /// Ratio to a named unit.
    ToUnit {
        /// The unit's id.
        unit: String,
    },
    /// Share of the way from the worst unit to the best goalpost, at most 1.
    DistanceToTarget,
    /// Share of the way from the worst unit to a named one.
    DistanceToUnit {
        /// The unit's id.
        unit: String,
    },
    /// Fraction of the largest value; what it lacks of it where lower is better.
    FractionOfMaximum,
    /// 1 above the mean, -1 below it, 0 near it.
    AboveBelowMean {
        /// What counts as near, as a share of the mean.
        threshold: f64,
    },
}

impl Default for Normalisation {
    fn default() -> Self {
        Self::MinMax {
            range: Range::HUNDRED,
        }
    }
}

impl Normalisation {
    /// The scale mapped onto, for those that take one.
    pub fn range(&self) -> Option<Range> {
        match self {
            Self::MinMax { range }
            | Self::Goalposts { range, .. }
            | Self::PercentileRank { range } => Some(*range),
            _ => None,
        }
    }

    /// Bounds that no normalised value leaves, if the method gives any.
    pub fn bounds(&self, n_units: usize) -> Option<Range> {
        match self {
            Self::MinMax { range }
            | Self::Goalposts { range, clip: true }
            | Self::PercentileRank { range } => Some(*range),
            Self::Rank => Some(Range {
                low: 1.0,
                high: n_units as f64,
            }),
            Self::Borda => Some(Range {
                low: 0.0,
                high: n_units as f64 - 1.0,
            }),
            Self::AboveBelowMean { .. } => Some(Range {
                low: -1.0,
                high: 1.0,
            }),
            Self::DistanceToTarget => Some(Range::UNIT),
            Self::Goalposts { clip: false, .. }
            | Self::ZScore
            | Self::ToTarget
            | Self::ToBest
            | Self::ToMean
            | Self::ToUnit { .. }
            | Self::DistanceToUnit { .. }
            | Self::FractionOfMaximum => None,
        }
    }
}
