//! The choices of the chain that readers make, and the engine's method for them.

use composite_index::{
    Aggregation, Dataset, Imputation, Method, Normalisation, Range, Screening, Treatment,
};
use serde::{Deserialize, Serialize};

use data::Package;
use scenario::{
    AggregationChoice, ImputationChoice, MethodChoice, NormalisationChoice, TreatmentChoice,
};

/// How far from the mean, as a share of it, a figure still counts as average:
/// the value of the Handbook's worked example (OECD/JRC 2008, Table 15).
const NEAR_THE_MEAN: f64 = 0.2;

/// The choices of the chain: a reader's [`MethodChoice`], with the data set's
/// own where they made none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chain {
    /// What is done about outliers.
    pub treatment: TreatmentChoice,
    /// What stands in for missing figures.
    pub imputation: ImputationChoice,
    /// How indicators reach one scale.
    pub normalisation: NormalisationChoice,
    /// How pillars are combined.
    pub aggregation: AggregationChoice,
}

/// With how many decimals scores are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decimals {
    /// Those of the index.
    pub score: usize,
    /// Those of a pillar.
    pub pillar: usize,
}

impl Chain {
    /// What holds for these choices on this data set.
    ///
    /// Gaps are not filled by group where there are no groups: an old link
    /// still opens, and a notice says so.
    #[must_use]
    pub fn of(chosen: MethodChoice, package: &Package) -> Self {
        let usual = if has_goalposts(&package.dataset) {
            NormalisationChoice::Goalposts
        } else {
            NormalisationChoice::MinMax
        };
        let has_groups = group(package).is_some();
        let can_fill = |choice: &ImputationChoice| has_groups || !choice.needs_groups();
        let fitting = |choice: MethodChoice| MethodChoice {
            imputation: choice.imputation.filter(can_fill),
            ..choice
        };
        let published = package.descriptor.index.method;
        let MethodChoice {
            treatment,
            imputation,
            normalisation,
            aggregation,
        } = fitting(chosen).or(fitting(published));
        Self {
            treatment: treatment.unwrap_or(TreatmentChoice::None),
            imputation: imputation.unwrap_or(ImputationChoice::None),
            normalisation: normalisation.unwrap_or(usual),
            aggregation: aggregation.unwrap_or(AggregationChoice::Arithmetic),
        }
    }

    /// What a data set proposes.
    #[must_use]
    pub fn published(package: &Package) -> Self {
        Self::of(MethodChoice::default(), package)
    }

    /// The same with one choice made otherwise.
    #[must_use]
    pub const fn with(mut self, choice: Choice) -> Self {
        match choice {
            Choice::Normalisation(choice) => self.normalisation = choice,
            Choice::Aggregation(choice) => self.aggregation = choice,
            Choice::Treatment(choice) => self.treatment = choice,
            Choice::Imputation(choice) => self.imputation = choice,
        }
        self
    }

    /// The engine's method for this chain on this data set.
    ///
    /// Means that need positive values have no use for a zero, so under them
    /// the scales that we choose run from 1 to 100. Indicators within a pillar
    /// always make up for each other.
    #[must_use]
    pub fn method(self, package: &Package, include: &[String]) -> Method {
        let normalisation = self.engine_normalisation();
        let dataset = &package.dataset;
        let bounds = normalisation.bounds(dataset.n_units() * dataset.n_times());
        Method {
            screening: Screening {
                include: include.to_vec(),
                min_coverage: min_coverage(package),
            },
            treatment: match self.treatment {
                TreatmentChoice::None => Treatment::None,
                TreatmentChoice::Winsorise => Treatment::winsorise(),
                TreatmentChoice::Logarithm => Treatment::logarithm(),
            },
            imputation: self.engine_imputation(group(package).unwrap_or_default()),
            normalisation,
            aggregation: vec![self.engine_aggregation(bounds), Aggregation::Arithmetic],
            ..Method::default()
        }
    }

    /// With how many decimals scores are told: enough to tell cities apart on
    /// the scale chosen, and none for what is counted.
    #[must_use]
    pub const fn decimals(self) -> Decimals {
        let pillar = match self.normalisation {
            NormalisationChoice::Goalposts
            | NormalisationChoice::MinMax
            | NormalisationChoice::Percentile
            | NormalisationChoice::Rank
            | NormalisationChoice::Borda => 1,
            NormalisationChoice::ZScore | NormalisationChoice::AboveAverage => 2,
            NormalisationChoice::ToTarget
            | NormalisationChoice::ToBest
            | NormalisationChoice::ToMean
            | NormalisationChoice::FractionOfMaximum => 3,
        };
        let score = match self.aggregation {
            AggregationChoice::Copeland => 0,
            AggregationChoice::MazziottaPareto => 1,
            _ => pillar,
        };
        Decimals { score, pillar }
    }

    fn engine_imputation(self, group: &str) -> Imputation {
        let grouping = group.to_owned();
        match self.imputation {
            ImputationChoice::None => Imputation::None,
            ImputationChoice::Mean => Imputation::Mean,
            ImputationChoice::Median => Imputation::Median,
            ImputationChoice::GroupMean => Imputation::GroupMean { grouping },
            ImputationChoice::GroupMedian => Imputation::GroupMedian { grouping },
        }
    }

    fn engine_normalisation(self) -> Normalisation {
        let range = match self.aggregation {
            AggregationChoice::Geometric | AggregationChoice::Harmonic => Range::ONE_TO_HUNDRED,
            _ => Range::HUNDRED,
        };
        match self.normalisation {
            NormalisationChoice::Goalposts => Normalisation::Goalposts { range, clip: true },
            NormalisationChoice::MinMax => Normalisation::MinMax { range },
            NormalisationChoice::ToTarget => Normalisation::DistanceToTarget,
            NormalisationChoice::ZScore => Normalisation::ZScore,
            NormalisationChoice::Percentile => Normalisation::PercentileRank { range },
            NormalisationChoice::Rank => Normalisation::Rank,
            NormalisationChoice::Borda => Normalisation::Borda,
            NormalisationChoice::ToBest => Normalisation::ToBest,
            NormalisationChoice::ToMean => Normalisation::ToMean,
            NormalisationChoice::FractionOfMaximum => Normalisation::FractionOfMaximum,
            NormalisationChoice::AboveAverage => Normalisation::AboveBelowMean {
                threshold: NEAR_THE_MEAN,
            },
        }
    }

    /// How pillars combine on a scale with these bounds. A scale without a
    /// middle is left for the engine to refuse.
    fn engine_aggregation(self, bounds: Option<Range>) -> Aggregation {
        match self.aggregation {
            AggregationChoice::Arithmetic => Aggregation::Arithmetic,
            AggregationChoice::Geometric => Aggregation::Geometric,
            AggregationChoice::Harmonic => Aggregation::Harmonic,
            AggregationChoice::Weakest => Aggregation::Weakest,
            AggregationChoice::Copeland => Aggregation::Copeland,
            AggregationChoice::MazziottaPareto => Aggregation::MazziottaPareto,
            AggregationChoice::AdjustedMazziottaPareto => Aggregation::AdjustedMazziottaPareto {
                reference: bounds.map_or(0.0, |range| (range.low + range.high) / 2.0),
            },
        }
    }
}

/// The least share of figures that the publisher asks of a city; a stranger's
/// descriptor may say anything.
fn min_coverage(package: &Package) -> f64 {
    let asked = package.descriptor.index.coverage;
    let asked = asked.filter(|share| (0.0..=1.0).contains(share));
    asked.unwrap_or(Screening::default().min_coverage)
}

/// A chain as choices that a reader made, each of them.
impl From<Chain> for MethodChoice {
    fn from(chain: Chain) -> Self {
        let Chain {
            treatment,
            imputation,
            normalisation,
            aggregation,
        } = chain;
        Self {
            treatment: Some(treatment),
            imputation: Some(imputation),
            normalisation: Some(normalisation),
            aggregation: Some(aggregation),
        }
    }
}

/// What a chain chooses in one respect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choice {
    /// How indicators reach one scale.
    Normalisation(NormalisationChoice),
    /// How pillars combine.
    Aggregation(AggregationChoice),
    /// What is done about outliers.
    Treatment(TreatmentChoice),
    /// What stands in for missing figures.
    Imputation(ImputationChoice),
}

impl Choice {
    /// Whether a chain makes this choice.
    #[must_use]
    pub fn is_made_by(self, chain: Chain) -> bool {
        chain.with(self) == chain
    }

    /// The id of the text that names what is chosen.
    #[must_use]
    pub const fn group_id(self) -> &'static str {
        match self {
            Self::Normalisation(_) => "vary-norm",
            Self::Aggregation(_) => "vary-agg",
            Self::Treatment(_) => "vary-treat",
            Self::Imputation(_) => "vary-impute",
        }
    }

    /// The choices that a chain makes, in the order shown to readers.
    #[must_use]
    pub const fn of(chain: Chain) -> [Self; 4] {
        let Chain {
            treatment,
            imputation,
            normalisation,
            aggregation,
        } = chain;
        [
            Self::Normalisation(normalisation),
            Self::Aggregation(aggregation),
            Self::Treatment(treatment),
            Self::Imputation(imputation),
        ]
    }
}

/// Whether every indicator has published goalposts.
#[must_use]
pub fn has_goalposts(dataset: &Dataset) -> bool {
    let framework = dataset.framework();
    framework
        .indicators()
        .iter()
        .all(|&id| framework.node(id).goalposts.is_some())
}

/// The column that a package groups its cities by, if it has one.
#[must_use]
pub fn group(package: &Package) -> Option<&str> {
    let name = package.descriptor.index.group.as_deref()?;
    let groupings = package.dataset.groupings();
    groupings
        .iter()
        .any(|grouping| grouping.name == name)
        .then_some(name)
}
