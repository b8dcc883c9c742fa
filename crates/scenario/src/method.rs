//! The choices of the method, as one value.

use serde::{Deserialize, Serialize};

use super::{AggregationChoice, ImputationChoice, NormalisationChoice, TreatmentChoice};

/// What somebody chose of the method; where they chose nothing, somebody else
/// may: the data set that is on screen, in the end the explorer.
///
/// Links, saved work, undo and what data sets propose all carry this one type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct MethodChoice {
    /// What is done about outliers.
    pub treatment: Option<TreatmentChoice>,
    /// What stands in for missing figures.
    pub imputation: Option<ImputationChoice>,
    /// How indicators reach one scale.
    pub normalisation: Option<NormalisationChoice>,
    /// How pillars are combined.
    pub aggregation: Option<AggregationChoice>,
}

impl MethodChoice {
    /// These choices, and another's where none was made.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let Self {
            treatment,
            imputation,
            normalisation,
            aggregation,
        } = self;
        Self {
            treatment: treatment.or(other.treatment),
            imputation: imputation.or(other.imputation),
            normalisation: normalisation.or(other.normalisation),
            aggregation: aggregation.or(other.aggregation),
        }
    }

    /// These choices without those that another makes alike.
    #[must_use]
    pub fn beyond(self, other: Self) -> Self {
        fn differing<T: PartialEq>(own: Option<T>, other: Option<T>) -> Option<T> {
            own.filter(|own| other.as_ref() != Some(own))
        }
        let Self {
            treatment,
            imputation,
            normalisation,
            aggregation,
        } = self;
        Self {
            treatment: differing(treatment, other.treatment),
            imputation: differing(imputation, other.imputation),
            normalisation: differing(normalisation, other.normalisation),
            aggregation: differing(aggregation, other.aggregation),
        }
    }
}
