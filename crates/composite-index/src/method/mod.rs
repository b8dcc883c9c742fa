//! Every choice of the chain, as one plain value that can be stored and shared.
//!
//! The same data set and the same method give the same result, to the last bit.

mod aggregation;
mod normalisation;
mod range;
mod scale;
mod treatment;

use serde::{Deserialize, Serialize};

use crate::weight::Weighting;

pub use aggregation::{Aggregation, Transform};
pub use normalisation::Normalisation;
pub use range::Range;
pub use scale::Scale;
pub(crate) use scale::{STANDARD_MEAN, STANDARD_SD};
pub use treatment::{Cap, Imputation, ShapeLimits, Treatment};

/// All choices, in the order in which they act. The default is the commonest
/// chain: units with at least half their figures, raw figures as they are,
/// min-max onto 0 to 100, published weights, arithmetic means.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Method {
    /// Which units are ranked.
    pub screening: Screening,
    /// What is done about outliers.
    pub treatment: Treatment,
    /// What stands in for missing values.
    pub imputation: Imputation,
    /// How indicators come onto a common scale.
    pub normalisation: Normalisation,
    /// How weights come about, for [`run`](crate::run()): whoever moves weights by
    /// hand passes them to [`Scorer::score`](crate::Scorer::score).
    pub weighting: Weighting,
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

    /// Whether where a figure comes to stand depends on other figures of its
    /// column: not between fixed bounds, unless outliers are told by the column.
    pub fn is_relative(&self) -> bool {
        let is_fixed = matches!(
            self.normalisation,
            Normalisation::Goalposts { .. } | Normalisation::ToTarget
        );
        let is_told = matches!(
            self.treatment,
            Treatment::Winsorise { .. } | Treatment::Logarithm { .. }
        );
        !is_fixed || is_told
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
