//! The choices of how outliers are tamed and gaps filled.

use serde::{Deserialize, Serialize};

/// What is done about outliers before gaps are filled. Formulae and the rule
/// that tells an outlier are with the functions of [`crate::treat`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Treatment {
    /// Nothing.
    #[default]
    None,
    /// Columns out of shape lose their furthest points, one after the other, to
    /// the next value, as long as two different values are left; those still out
    /// of shape after `max_points` take a logarithm instead, if that helps.
    Winsorise {
        /// When a column is out of shape.
        #[serde(default)]
        limits: ShapeLimits,
        /// How many points a column may lose.
        #[serde(default = "default_max_points")]
        max_points: usize,
    },
    /// Columns out of shape take a logarithm, if that helps.
    Logarithm {
        /// When a column is out of shape.
        #[serde(default)]
        limits: ShapeLimits,
    },
    /// Named columns keep within fixed bounds, in their own measure.
    Caps {
        /// One per indicator to be capped.
        caps: Vec<Cap>,
    },
}

impl Treatment {
    /// Winsorisation with the limits and the number of points in common use.
    pub fn winsorise() -> Self {
        Self::Winsorise {
            limits: ShapeLimits::default(),
            max_points: default_max_points(),
        }
    }

    /// A logarithm where the limits in common use are passed.
    pub fn logarithm() -> Self {
        Self::Logarithm {
            limits: ShapeLimits::default(),
        }
    }
}

fn default_max_points() -> usize {
    5
}

/// A column is out of shape if it passes both limits.
#[derive(Copy, Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ShapeLimits {
    /// Largest absolute skewness of a column in shape.
    pub skewness: f64,
    /// Largest excess kurtosis of a column in shape.
    pub kurtosis: f64,
}

/// The limits of the JRC's practice: 2 and 3.5.
impl Default for ShapeLimits {
    fn default() -> Self {
        Self {
            skewness: 2.0,
            kurtosis: 3.5,
        }
    }
}

/// Bounds that a column must keep within.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cap {
    /// The indicator's code.
    pub indicator: String,
    /// Smaller values become this one.
    #[serde(default)]
    pub least: Option<f64>,
    /// Larger values become this one.
    #[serde(default)]
    pub greatest: Option<f64>,
}

/// What stands in for a missing value. Screening always judges a unit by the
/// values that were there before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Imputation {
    /// Nothing: the mean of a dimension is taken over what is present.
    #[default]
    None,
    /// The mean of the other units.
    Mean,
    /// The median of the other units.
    Median,
    /// The mean of the units with the same label.
    GroupMean {
        /// The name of the grouping.
        grouping: String,
    },
    /// The median of the units with the same label.
    GroupMedian {
        /// The name of the grouping.
        grouping: String,
    },
}
