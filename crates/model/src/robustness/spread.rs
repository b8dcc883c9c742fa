//! Ranks when several choices are varied at once.

use std::collections::BTreeMap;
use std::sync::Arc;

use composite_index::sensitivity::{Estimate, OutputIndices};
use composite_index::uncertainty::{MAX_UNITS, Settings};
use composite_index::{
    Aggregation, Dataset, Factor, FactorError, SensitivityError, Uncertainty, Weights,
};

use super::{
    AskError, Indices, Interval, Refusal, Setup, Share, SpreadAnswer, SpreadQuestion, UnitSpread,
    Vary,
};

/// The share of draws between the ends of an interval.
pub const LEVEL: f64 = 0.9;

/// See [`super::Question::Spread`].
#[derive(Debug)]
pub(super) struct SpreadJob {
    run: Uncertainty,
    subject: Option<usize>,
    n_rows: u64,
    rows_a_step: u64,
}

impl SpreadJob {
    pub(super) fn new(
        dataset: &Dataset,
        setup: &Setup,
        asked: &SpreadQuestion,
    ) -> Result<Self, AskError> {
        let (found, greatest) = (dataset.n_units(), MAX_UNITS);
        if found > greatest {
            return Err(AskError::TooManyUnits { found, greatest });
        }
        let weights = setup.weights(dataset.framework())?;
        let factors = asked.factors.iter();
        let factors: Vec<Factor> = factors
            .map(|given| factor(dataset, &weights, asked.seed, given))
            .collect::<Result<_, _>>()?;
        let settings = Settings {
            seed: asked.seed,
            n_replicates: Some(asked.n_replicates),
        };
        let method = setup.method.clone();
        let run = Uncertainty::new(dataset.clone(), method, weights, factors, settings);
        Ok(Self {
            run: run.map_err(|error| refused(&error))?,
            subject: asked.subject,
            n_rows: asked.n_rows,
            rows_a_step: (2_000 / found.max(1) as u64).clamp(1, 16),
        })
    }

    pub(super) fn step(&mut self) {
        let left = self.n_rows - self.run.n_rows().min(self.n_rows);
        self.run.advance(left.min(self.rows_a_step));
    }

    pub(super) fn is_done(&self) -> bool {
        self.run.n_rows() >= self.n_rows
    }

    pub(super) fn answer(&mut self) -> Result<SpreadAnswer, AskError> {
        let results = self.run.results(LEVEL, 1).map_err(AskError::other)?;
        let mut refusals: BTreeMap<Refusal, u64> = BTreeMap::new();
        for failure in &results.failures {
            *refusals.entry((&failure.error).into()).or_default() += failure.n_draws;
        }
        let spread = |unit: &composite_index::uncertainty::UnitRanks| {
            unit.spread.map(|spread| UnitSpread {
                low: spread.low,
                median: spread.median,
                high: spread.high,
            })
        };
        Ok(SpreadAnswer {
            n_draws: results.n_draws,
            n_failed: results.n_failed,
            refusals: refusals.into_iter().collect(),
            nominal: results
                .units
                .iter()
                .map(|unit| unit.nominal.unwrap_or(0))
                .collect(),
            units: results.units.iter().map(spread).collect(),
            mean_shift: results.mean_shift,
            shift: indices(self.run.shift_indices(LEVEL))?,
            subject: match self.subject {
                Some(unit) => indices(self.run.unit_indices(unit, LEVEL))?,
                None => None,
            },
        })
    }
}

/// A factor of the engine. Indicators within a pillar always make up for each
/// other, as in every method of this page.
fn factor(
    dataset: &Dataset,
    weights: &Weights,
    seed: u32,
    given: &Vary,
) -> Result<Factor, AskError> {
    let framework = dataset.framework();
    Ok(match given {
        Vary::Weights(region) => {
            let raw: Vec<f64> = framework
                .pillars()
                .iter()
                .map(|&pillar| weights.get(pillar))
                .collect();
            Factor::WeightNoise {
                parent: framework.root(),
                region: region.around(&raw).map_err(AskError::other)?,
            }
        }
        Vary::Normalisation(alternatives) => Factor::Normalisation(alternatives.clone()),
        Vary::Aggregation(alternatives) => Factor::Aggregation(
            alternatives
                .iter()
                .map(|&aggregation| vec![aggregation, Aggregation::Arithmetic])
                .collect(),
        ),
        Vary::Treatment(alternatives) => Factor::Treatment(alternatives.clone()),
        Vary::Imputation(alternatives) => Factor::Imputation(alternatives.clone()),
        Vary::Figures(margins, n_replicates) => Factor::Figures {
            margins: Arc::new(margins.clone()),
            n_replicates: *n_replicates,
            seed,
        },
        Vary::LeaveOut(codes) => Factor::LeaveOut(
            codes
                .iter()
                .filter_map(|code| framework.find(code))
                .collect(),
        ),
    })
}

fn refused(error: &FactorError) -> AskError {
    match error {
        FactorError::NoFactors => AskError::NothingVaried,
        FactorError::Nominal(error) => AskError::Refused(error.into()),
        _ => AskError::other(error),
    }
}

/// A rank that never changes, or of a city that the data set does not have, has
/// no variance to share out: that is an answer.
fn indices(found: Result<OutputIndices, SensitivityError>) -> Result<Option<Indices>, AskError> {
    match found {
        Ok(found) => Ok(Some(Indices {
            first_order: found.inputs.iter().map(|i| share(i.first_order)).collect(),
            total: found.inputs.iter().map(|i| share(i.total)).collect(),
        })),
        Err(
            SensitivityError::Constant { .. }
            | SensitivityError::NoRows { .. }
            | SensitivityError::UnknownOutput { .. },
        ) => Ok(None),
        Err(error) => Err(AskError::other(error)),
    }
}

fn share(estimate: Estimate) -> Share {
    Share {
        value: estimate.value,
        interval: estimate.interval.map(|interval| Interval {
            low: interval.low,
            high: interval.high,
        }),
    }
}
