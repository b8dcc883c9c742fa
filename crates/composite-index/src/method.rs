//! Every choice of the chain, as one plain value that can be stored and shared.
//!
//! The same data set and the same method give the same result, to the last bit.

use serde::{Deserialize, Serialize};

/// All choices. The default is the commonest chain: units with at least half
/// their figures, min-max onto 0 to 100, arithmetic means.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Method {
    /// Which units are ranked.
    pub screening: Screening,
    /// How indicators come onto a common scale.
    pub normalisation: Normalisation,
    /// How children combine, the index first and then level by level down.
    /// Levels that are not named use the last one given; an empty list is
    /// arithmetic throughout.
    pub aggregation: Vec<Aggregation>,
}

impl Method {
    /// How the children of a dimension at this depth combine; the index has depth 0.
    pub fn aggregation_at(&self, depth: usize) -> Aggregation {
        self.aggregation
            .get(depth)
            .or(self.aggregation.last())
            .copied()
            .unwrap_or_default()
    }
}

/// Which units have enough figures to be ranked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Screening {
    /// Least share of all indicators that must be present, 0 to 1.
    pub min_coverage: f64,
    /// Ids of units to rank in spite of screening.
    pub include: Vec<String>,
}

impl Default for Screening {
    fn default() -> Self {
        Self {
            min_coverage: 0.5,
            include: Vec::new(),
        }
    }
}

/// The two ends of a scale, `low` below `high`.
#[derive(Copy, Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// What the worst earns.
    pub low: f64,
    /// What the best earns.
    pub high: f64,
}

impl Range {
    /// 0 to 100, the usual scale.
    pub const HUNDRED: Self = Self {
        low: 0.0,
        high: 100.0,
    };
    /// 1 to 100, for means that need positive values.
    pub const ONE_TO_HUNDRED: Self = Self {
        low: 1.0,
        high: 100.0,
    };
    /// 0 to 1.
    pub const UNIT: Self = Self {
        low: 0.0,
        high: 1.0,
    };

    /// Whether both ends are finite and `low` lies below `high`.
    pub fn is_valid(self) -> bool {
        self.low.is_finite()
            && self.high.is_finite()
            && (self.high - self.low).is_finite()
            && self.low < self.high
    }

    /// Where a share of the way from `low` to `high` lies. A greater share never
    /// gives a smaller value.
    pub fn at(self, share: f64) -> f64 {
        self.low + (self.high - self.low) * share
    }

    /// The nearest value within the range; a missing value stays missing.
    pub fn clamp(self, value: f64) -> f64 {
        if value < self.low {
            self.low
        } else if value > self.high {
            self.high
        } else {
            value
        }
    }
}

impl Default for Range {
    fn default() -> Self {
        Self::HUNDRED
    }
}

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
            Self::Goalposts { clip: false, .. } | Self::ZScore => None,
            Self::ToTarget | Self::ToBest | Self::ToMean | Self::ToUnit { .. } => None,
        }
    }

    /// The sum of a value and its mirror image, by which a dimension whose
    /// direction is `Lower` is turned round: both ends of the scale change
    /// places; a z-score changes its sign; a ratio is mirrored at 1.
    pub(crate) fn mirror_sum(&self, n_units: usize) -> f64 {
        match self {
            Self::ZScore => 0.0,
            Self::ToTarget | Self::ToBest | Self::ToMean | Self::ToUnit { .. } => 2.0,
            _ => self
                .range()
                .or(self.bounds(n_units))
                .map_or(0.0, |range| range.low + range.high),
        }
    }

    /// The size of the largest ordinary value, from which the last digits that
    /// mean anything in a sum of such values follow. An n-value column has no
    /// z-score beyond (n - 1) / sqrt(n).
    pub(crate) fn magnitude(&self, n_units: usize) -> f64 {
        match self {
            Self::ZScore => (n_units as f64).sqrt(),
            Self::ToTarget | Self::ToBest | Self::ToMean | Self::ToUnit { .. } => 1.0,
            _ => self
                .range()
                .or(self.bounds(n_units))
                .map_or(1.0, |range| range.low.abs().max(range.high.abs())),
        }
    }
}

/// How the children of a dimension combine into its score.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aggregation {
    /// Weighted mean: a strength makes up for a weakness in full.
    #[default]
    Arithmetic,
    /// Weighted geometric mean: a strength makes up for a weakness only in
    /// part. Needs positive values, such as the range 1 to 100.
    Geometric,
}
