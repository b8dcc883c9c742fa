//! The two ends of a scale.

use serde::{Deserialize, Serialize};

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
