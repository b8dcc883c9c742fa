//! The choice of how children combine.

use serde::{Deserialize, Serialize};

/// How the children of a dimension combine into its score. Formulae are with
/// the functions of the same names in [`crate::aggregate`] and
/// [`crate::outrank`].
#[derive(Copy, Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aggregation {
    /// Weighted mean: a strength makes up for a weakness in full.
    #[default]
    Arithmetic,
    /// Weighted geometric mean: a strength makes up for a weakness only in
    /// part. Needs positive values, such as the range 1 to 100.
    Geometric,
    /// Weighted harmonic mean: a weakness counts for still more. Needs positive
    /// values.
    Harmonic,
    /// Weighted power mean, which runs from the weakest child (a large negative
    /// exponent) over the harmonic (-1), geometric (0) and arithmetic mean (1)
    /// to the strongest (a large positive exponent). Needs positive values
    /// unless the exponent is 1.
    Power {
        /// Any finite number.
        exponent: f64,
    },
    /// The weakest child that weighs anything: nothing makes up for it.
    Weakest,
    /// Wins less losses against every other unit, compared child by child:
    /// only the order within each child counts.
    Copeland,
    /// Mean of children brought to mean 100 and standard deviation 10, less a
    /// penalty for an uneven profile.
    MazziottaPareto,
    /// The same with fixed bounds, so that scores compare between years: the
    /// scale is mapped onto a width of 60 with the reference at 100, and the
    /// penalised mean back. Needs a bounded scale.
    AdjustedMazziottaPareto {
        /// The value on the common scale that stands for a middling unit.
        reference: f64,
    },
}

/// The change of scale under which a generalised mean is an arithmetic one:
/// the mean of `f(x)`, taken back by the inverse of `f`.
#[derive(Copy, Clone, Debug, PartialEq)]
pub enum Transform {
    /// The value itself.
    Identity,
    /// Its natural logarithm.
    Logarithm,
    /// Its power, not 0.
    Power(f64),
}

impl Aggregation {
    /// The change of scale, for those that are generalised means.
    pub fn transform(self) -> Option<Transform> {
        match self {
            Self::Arithmetic => Some(Transform::Identity),
            Self::Geometric => Some(Transform::Logarithm),
            Self::Harmonic => Some(Transform::Power(-1.0)),
            Self::Power { exponent } => Some(Transform::power(exponent)),
            Self::Weakest
            | Self::Copeland
            | Self::MazziottaPareto
            | Self::AdjustedMazziottaPareto { .. } => None,
        }
    }

    /// Whether children of any scale may be combined, because each is compared
    /// or measured within its own column.
    pub fn is_free_of_scale(self) -> bool {
        matches!(self, Self::Copeland | Self::MazziottaPareto)
    }
}

impl Transform {
    /// Of a power mean: that of 1 is arithmetic, that of 0 geometric.
    pub fn power(exponent: f64) -> Self {
        if exponent == 0.0 {
            Self::Logarithm
        } else if exponent == 1.0 {
            Self::Identity
        } else {
            Self::Power(exponent)
        }
    }

    /// Onto the changed scale; `NaN` stays missing.
    pub fn apply(self, x: f64) -> f64 {
        match self {
            Self::Identity => x,
            Self::Logarithm => x.ln(),
            Self::Power(-1.0) => x.recip(),
            Self::Power(exponent) => x.powf(exponent),
        }
    }

    /// Back from the changed scale.
    pub fn undo(self, y: f64) -> f64 {
        match self {
            Self::Identity => y,
            Self::Logarithm => y.exp(),
            Self::Power(-1.0) => y.recip(),
            Self::Power(exponent) => y.powf(exponent.recip()),
        }
    }

    /// Whether only values above 0 can be taken.
    pub fn needs_positive(self) -> bool {
        self != Self::Identity
    }

    /// 1 where more on one scale is more on the other, -1 where it is less.
    pub fn sign(self) -> f64 {
        match self {
            Self::Power(exponent) if exponent < 0.0 => -1.0,
            _ => 1.0,
        }
    }
}
