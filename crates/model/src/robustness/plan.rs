//! What is asked of the engine for a reader's choices.
//!
//! How much is drawn follows from the data set and the method alone, never from
//! how fast a machine is: the same page gives the same figures everywhere.

use composite_index::{Aggregation, Imputation, Margins, Method, Normalisation, Range, Treatment};

use super::{DrawsQuestion, MultiverseQuestion, Question, Region, Setup, SpreadQuestion, Vary};
use crate::chain::{Chain, group, has_goalposts};
use crate::engine::Engine;
use data::Package;
use scenario::{
    AggregationChoice, ImputationChoice, NormalisationChoice, RegionChoice, TreatmentChoice,
    VaryChoice,
};

/// What all chance follows from. It is told beside the figures.
pub const SEED: u32 = 1;

/// How far from the chosen weights "near" reaches, as a share.
pub const NEAR: f64 = 0.1;

/// Up to this many units every pair is counted one by one for Copeland scores.
pub const COPELAND_MAX: usize = 1_000;

/// The region that a choice stands for.
#[must_use]
pub const fn region(choice: RegionChoice) -> Region {
    match choice {
        RegionChoice::Any => Region::Any,
        RegionChoice::Near => Region::Near { spread: NEAR },
    }
}

/// The method as it stands.
#[must_use]
pub fn method(engine: &Engine) -> Method {
    engine.prepared().method().clone()
}

/// How many data sets there are that could have been published as well.
pub const REPLICATES: usize = 512;

/// The choices that can be varied on a data set under a method; its figures where
/// their margins are known.
#[must_use]
pub fn variable(engine: &Engine, margins: &Margins) -> Vec<VaryChoice> {
    let is_offered = |choice: &VaryChoice| match choice {
        VaryChoice::Weights => engine.pillars().len() > 1,
        VaryChoice::Imputation => has_gaps(engine.package()),
        VaryChoice::LeaveOut => engine.framework().indicators().len() > 1,
        VaryChoice::Figures => margins.n_known() > 0,
        VaryChoice::Normalisation | VaryChoice::Aggregation | VaryChoice::Treatment => true,
    };
    let all = VaryChoice::ALL.iter().copied();
    all.filter(is_offered).collect()
}

/// Those of them that are varied: all, unless the reader chose.
#[must_use]
pub fn varied(
    engine: &Engine,
    margins: &Margins,
    chosen: Option<&Vec<VaryChoice>>,
) -> Vec<VaryChoice> {
    let is_wanted = |choice: &VaryChoice| chosen.is_none_or(|list| list.contains(choice));
    variable(engine, margins)
        .into_iter()
        .filter(is_wanted)
        .collect()
}

/// Asks for ranks when these choices are varied at once.
#[must_use]
pub fn spread(
    engine: &Engine,
    margins: &Margins,
    varied: &[VaryChoice],
    region: Region,
    subject: Option<usize>,
) -> Question {
    let n = engine.package().dataset.n_units();
    let vary = |&choice: &VaryChoice| factor(engine, margins, choice, region);
    let (n_rows, n_replicates) = match n {
        0..=120 => (4_096, 100),
        121..=400 => (2_048, 60),
        401..=1_200 => (1_024, 40),
        _ => (512, 20),
    };
    // A data set drawn anew is prepared anew, which takes as long as many scorings.
    let n_rows = match varied.contains(&VaryChoice::Figures) {
        true => n_rows / 4,
        false => n_rows,
    };
    Question::Spread(SpreadQuestion {
        factors: varied.iter().map(vary).collect(),
        subject,
        n_rows,
        n_replicates,
        seed: SEED,
    })
}

/// Asks for ranks when weights alone are varied.
#[must_use]
pub fn draws(engine: &Engine, region: Region, units: Vec<usize>, pairs: Vec<usize>) -> Question {
    let n = engine.package().dataset.n_units();
    let is_mean = matches!(
        engine.chain().aggregation,
        AggregationChoice::Arithmetic | AggregationChoice::Geometric | AggregationChoice::Harmonic
    );
    let n_draws = match (is_mean, n) {
        (true, 0..=1_500) => 16_384,
        (true, _) | (false, 0..=400) => 4_096,
        (false, _) => 512,
    };
    Question::Draws(DrawsQuestion {
        region,
        n_draws,
        seed: SEED,
        units,
        pairs,
    })
}

/// Asks for the ranks of these units under every combination of methods.
#[must_use]
pub fn multiverse(engine: &Engine, units: Vec<usize>) -> Question {
    let package = engine.package();
    let include = method(engine).screening.include;
    let chains = combinations(engine);
    let methods = chains.iter().map(|chain| chain.method(package, &include));
    Question::Multiverse(MultiverseQuestion {
        methods: methods.collect(),
        chains,
        units,
    })
}

/// The question's setup: the method as it stands and these weights.
#[must_use]
pub fn setup(engine: &Engine, weights: &composite_index::Weights) -> Setup {
    Setup::new(method(engine), engine.framework(), weights)
}

/// Every combination of methods that is looked at, the one that stands among
/// them.
fn combinations(engine: &Engine) -> Vec<Chain> {
    let package = engine.package();
    let now = engine.chain();
    let is_small = package.dataset.n_units() <= COPELAND_MAX;
    let treatments = with(TreatmentChoice::ALL.to_vec(), now.treatment);
    let imputations = with(imputations(package), now.imputation);
    let normalisations = with(
        scales(
            package,
            &[
                NormalisationChoice::MinMax,
                NormalisationChoice::ZScore,
                NormalisationChoice::Percentile,
            ],
        ),
        now.normalisation,
    );
    let aggregations = AggregationChoice::ALL.iter().copied();
    let aggregations = aggregations
        .filter(|&choice| is_small || choice != AggregationChoice::Copeland)
        .collect();
    let aggregations = with(aggregations, now.aggregation);
    let mut chains = Vec::new();
    for &normalisation in &normalisations {
        for &aggregation in &aggregations {
            for &treatment in &treatments {
                chains.extend(imputations.iter().map(|&imputation| Chain {
                    treatment,
                    imputation,
                    normalisation,
                    aggregation,
                }));
            }
        }
    }
    chains
}

/// The alternatives of one choice, that which stands always among them.
///
/// All scales with two ends run from 1 to 100, so that every mean exists on
/// them: where pillars are added up, ranks are the same as from 0 to 100.
fn factor(engine: &Engine, margins: &Margins, choice: VaryChoice, region: Region) -> Vary {
    let package = engine.package();
    let now = engine.chain();
    match choice {
        VaryChoice::Weights => Vary::Weights(region),
        VaryChoice::Normalisation => {
            let usual = [NormalisationChoice::MinMax, NormalisationChoice::Percentile];
            let choices = with(scales(package, &usual), now.normalisation);
            Vary::Normalisation(
                choices
                    .into_iter()
                    .map(|c| engine_scale(package, c))
                    .collect(),
            )
        }
        VaryChoice::Aggregation => {
            let usual = [
                AggregationChoice::Arithmetic,
                AggregationChoice::Geometric,
                AggregationChoice::Harmonic,
            ];
            let choices = with(usual.to_vec(), now.aggregation);
            Vary::Aggregation(
                choices
                    .into_iter()
                    .map(|c| engine_mean(package, c))
                    .collect(),
            )
        }
        VaryChoice::Treatment => {
            let choices = TreatmentChoice::ALL.iter();
            Vary::Treatment(choices.map(|&c| engine_treatment(package, c)).collect())
        }
        VaryChoice::Imputation => {
            let choices = with(imputations(package), now.imputation);
            Vary::Imputation(
                choices
                    .into_iter()
                    .map(|c| engine_gaps(package, c))
                    .collect(),
            )
        }
        VaryChoice::Figures => Vary::Figures(margins.clone(), REPLICATES),
        VaryChoice::LeaveOut => {
            let framework = engine.framework();
            let indicators = framework.indicators().iter();
            Vary::LeaveOut(
                indicators
                    .map(|&id| framework.node(id).code.clone())
                    .collect(),
            )
        }
    }
}

/// A chain on which every mean exists.
const BASE: Chain = Chain {
    treatment: TreatmentChoice::None,
    imputation: ImputationChoice::None,
    normalisation: NormalisationChoice::MinMax,
    aggregation: AggregationChoice::Geometric,
};

fn engine_scale(package: &Package, normalisation: NormalisationChoice) -> Normalisation {
    let chain = Chain {
        normalisation,
        ..BASE
    };
    chain.method(package, &[]).normalisation
}

fn engine_mean(package: &Package, aggregation: AggregationChoice) -> Aggregation {
    let chain = Chain {
        aggregation,
        ..BASE
    };
    match chain.method(package, &[]).aggregation_at(0) {
        Aggregation::AdjustedMazziottaPareto { .. } => {
            let Range { low, high } = Range::ONE_TO_HUNDRED;
            Aggregation::AdjustedMazziottaPareto {
                reference: (low + high) / 2.0,
            }
        }
        aggregation => aggregation,
    }
}

fn engine_treatment(package: &Package, treatment: TreatmentChoice) -> Treatment {
    let chain = Chain { treatment, ..BASE };
    chain.method(package, &[]).treatment
}

fn engine_gaps(package: &Package, imputation: ImputationChoice) -> Imputation {
    let chain = Chain { imputation, ..BASE };
    chain.method(package, &[]).imputation
}

fn scales(package: &Package, usual: &[NormalisationChoice]) -> Vec<NormalisationChoice> {
    let published = has_goalposts(&package.dataset).then_some(NormalisationChoice::Goalposts);
    published.into_iter().chain(usual.iter().copied()).collect()
}

fn imputations(package: &Package) -> Vec<ImputationChoice> {
    let mut choices = vec![ImputationChoice::None];
    if has_gaps(package) {
        choices.push(ImputationChoice::Mean);
        choices.extend(group(package).map(|_| ImputationChoice::GroupMean));
    }
    choices
}

fn with<T: PartialEq>(mut choices: Vec<T>, standing: T) -> Vec<T> {
    if !choices.contains(&standing) {
        choices.push(standing);
    }
    choices
}

fn has_gaps(package: &Package) -> bool {
    let dataset = &package.dataset;
    let mut indicators = dataset.framework().indicators().iter();
    indicators.any(|&id| dataset.column(id).iter().any(|value| value.is_nan()))
}
