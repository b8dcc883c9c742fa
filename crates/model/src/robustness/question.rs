//! Questions and answers as plain data that can cross to a worker and back.

use composite_index::error::SampleError;
use composite_index::{
    Aggregation, Framework, Imputation, Margins, Method, Normalisation, Treatment, WeightRegion,
    Weights,
};
use serde::{Deserialize, Serialize};

use super::Refusal;
use crate::chain::Chain;
use crate::what_if::asked::{CityAnswer, CityQuestion};
use scenario::VaryChoice;

/// The method and the weights as they stand, before anything is varied.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Setup {
    /// The method.
    pub method: Method,
    /// One raw weight per node of the framework, in its order.
    pub weights: Vec<f64>,
}

impl Setup {
    /// A setup of these weights.
    #[must_use]
    pub fn new(method: Method, framework: &Framework, weights: &Weights) -> Self {
        let weights = framework.nodes().map(|(node, _)| weights.get(node));
        Self {
            method,
            weights: weights.collect(),
        }
    }

    /// The weights as the engine holds them.
    ///
    /// # Errors
    /// [`AskError::Other`] for a weight that is none.
    pub fn weights(&self, framework: &Framework) -> Result<Weights, AskError> {
        let mut weights = Weights::published(framework);
        for ((node, _), &weight) in framework.nodes().zip(&self.weights) {
            weights.set(node, weight).map_err(AskError::other)?;
        }
        Ok(weights)
    }
}

/// Which weights of the pillars are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Region {
    /// All that there are.
    Any,
    /// Those around the ones that stand.
    Near {
        /// How far a share may be off, as a share: 0.1 is ten points.
        spread: f64,
    },
}

impl Region {
    /// The region for these raw weights of the pillars.
    ///
    /// # Errors
    /// [`SampleError`] if all of them are zero.
    pub fn around(self, raw: &[f64]) -> Result<WeightRegion, SampleError> {
        match self {
            Self::Any => WeightRegion::simplex(raw.len()),
            Self::Near { spread } => WeightRegion::around(raw, spread),
        }
    }
}

/// One choice that is varied, with its alternatives; all are equally likely.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Vary {
    /// The weights of the pillars.
    Weights(Region),
    /// How indicators come onto one scale.
    Normalisation(Vec<Normalisation>),
    /// How pillars combine.
    Aggregation(Vec<Aggregation>),
    /// What is done about outliers.
    Treatment(Vec<Treatment>),
    /// What stands in for missing figures.
    Imputation(Vec<Imputation>),
    /// Nothing is left out, or one of the indicators of these codes is.
    LeaveOut(Vec<String>),
    /// The figures, drawn anew within their margins so many times.
    Figures(Margins, usize),
}

impl Vary {
    /// The word for what is varied.
    #[must_use]
    pub const fn choice(&self) -> VaryChoice {
        match self {
            Self::Weights(_) => VaryChoice::Weights,
            Self::Normalisation(_) => VaryChoice::Normalisation,
            Self::Aggregation(_) => VaryChoice::Aggregation,
            Self::Treatment(_) => VaryChoice::Treatment,
            Self::Imputation(_) => VaryChoice::Imputation,
            Self::LeaveOut(_) => VaryChoice::LeaveOut,
            Self::Figures(..) => VaryChoice::Figures,
        }
    }

    /// How many alternatives there are; none if they cannot be counted.
    #[must_use]
    pub const fn n_alternatives(&self) -> Option<usize> {
        match self {
            Self::Weights(_) => None,
            Self::Normalisation(given) => Some(given.len()),
            Self::Aggregation(given) => Some(given.len()),
            Self::Treatment(given) => Some(given.len()),
            Self::Imputation(given) => Some(given.len()),
            Self::LeaveOut(codes) => Some(codes.len() + 1),
            Self::Figures(_, n_replicates) => Some(*n_replicates),
        }
    }
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Question {
    /// Ranks when several choices are varied at once, and which matters most.
    Spread(SpreadQuestion),
    /// Ranks when weights alone are varied.
    Draws(DrawsQuestion),
    /// Ranks under each of many methods.
    Multiverse(MultiverseQuestion),
    /// What would move one city, and how far.
    City(Box<CityQuestion>),
}

/// See [`Question::Spread`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SpreadQuestion {
    /// What is varied.
    pub factors: Vec<Vary>,
    /// The unit whose rank is to be explained, besides the ranking as a whole.
    pub subject: Option<usize>,
    /// Rows of the design, of two draws each.
    pub n_rows: u64,
    /// Bootstrap replicates for intervals of indices.
    pub n_replicates: usize,
    /// What all chance follows from.
    pub seed: u32,
}

/// See [`Question::Draws`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DrawsQuestion {
    /// Which weights are drawn.
    pub region: Region,
    /// How many.
    pub n_draws: usize,
    /// What all chance follows from.
    pub seed: u32,
    /// Units whose ranks are counted.
    pub units: Vec<usize>,
    /// Units that are compared in pairs.
    pub pairs: Vec<usize>,
}

/// See [`Question::Multiverse`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MultiverseQuestion {
    /// The methods.
    pub methods: Vec<Method>,
    /// The choices that each of them stands for; they stay with who asks.
    #[serde(skip)]
    pub chains: Vec<Chain>,
    /// Units whose ranks are told.
    pub units: Vec<usize>,
}

/// What is known so far.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// To [`Question::Spread`].
    Spread(SpreadAnswer),
    /// To [`Question::Draws`].
    Draws(DrawsAnswer),
    /// To [`Question::Multiverse`].
    Multiverse(MultiverseAnswer),
    /// To [`Question::City`].
    City(Box<CityAnswer>),
}

/// The answer to [`Question::Spread`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SpreadAnswer {
    /// Draws so far.
    pub n_draws: u64,
    /// Draws whose choices could not be combined.
    pub n_failed: u64,
    /// Why not, with how many draws each.
    pub refusals: Vec<(Refusal, u64)>,
    /// One rank per unit as things stand, 0 where it is not ranked.
    pub nominal: Vec<u32>,
    /// One per unit; none for one that was never ranked.
    pub units: Vec<Option<UnitSpread>>,
    /// By how many places a unit moves on average.
    pub mean_shift: Option<f64>,
    /// What the movement of the ranking as a whole depends on.
    pub shift: Option<Indices>,
    /// What the rank of the subject depends on; none also if it never changes.
    pub subject: Option<Indices>,
}

/// The ranks of a unit over the draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitSpread {
    /// 5 % of the draws give a better rank at most.
    pub low: u32,
    /// The middle one.
    pub median: u32,
    /// 5 % of the draws give a worse rank at most.
    pub high: u32,
}

/// Sobol' indices of one output, one pair per factor, in order.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Indices {
    /// Shares of the variance that each factor explains alone.
    pub first_order: Vec<Share>,
    /// Shares of the variance that each factor takes part in.
    pub total: Vec<Share>,
}

/// An estimated share with its interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Share {
    /// The estimate.
    pub value: f64,
    /// Where it lies with nine chances in ten.
    pub interval: Option<Interval>,
}

/// A range of shares.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// The answer to [`Question::Draws`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DrawsAnswer {
    /// Draws so far.
    pub n_draws: usize,
    /// Draws of weights under which the method gives no ranks.
    pub n_failed: usize,
    /// How many units are ranked.
    pub n_ranked: usize,
    /// How many neighbouring ranks are counted together.
    pub class_width: usize,
    /// One per unit asked for; none for one that is not ranked.
    pub units: Vec<Option<Drawn>>,
    /// The rank of each city that is compared in pairs as things stand, 0 where
    /// it is not ranked.
    pub ranks: Vec<u32>,
    /// For each pair, row by row, the share of draws in which the first is
    /// above the second; a tie counts half for each.
    pub wins: Vec<Option<f64>>,
}

/// The ranks of one unit over the draws of weights.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Drawn {
    /// The first class of ranks that occurred, from 0.
    pub start: usize,
    /// How often it and each class after it occurred, up to the last that did.
    pub counts: Vec<u32>,
    /// In how many draws it is first, on its own or tied: exact also where
    /// several ranks share a class.
    pub n_first: u32,
    /// The mean of the shares of the pillars that put the unit first; none if
    /// nothing did.
    pub central: Option<Vec<f64>>,
}

/// The answer to [`Question::Multiverse`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MultiverseAnswer {
    /// For each method so far, one rank per unit asked for, 0 where it is not
    /// ranked, or why there are none.
    pub outcomes: Vec<Result<Vec<u32>, Refusal>>,
}

/// Why a question has no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
pub enum AskError {
    /// Nothing is varied.
    #[error("nothing is varied")]
    NothingVaried,
    /// More units than ranks can be counted for.
    #[error("{found} units: there may be {greatest} at most")]
    TooManyUnits {
        /// How many there are.
        found: usize,
        /// How many there may be.
        greatest: usize,
    },
    /// The method gives no ranks as it stands.
    #[error("the method gives no ranks as it stands")]
    Refused(Refusal),
    /// Something that no reader's choice leads to.
    #[error("{detail}")]
    Other {
        /// In the engine's words.
        detail: String,
    },
}

impl AskError {
    pub(super) fn other(error: impl std::fmt::Display) -> Self {
        Self::Other {
            detail: error.to_string(),
        }
    }
}
