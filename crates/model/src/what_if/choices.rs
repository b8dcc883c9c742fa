//! What a city's rank would be if one choice had been made otherwise.

use std::fmt;

use composite_index::{NodeId, Scorer, Weights, removal};
use serde::{Deserialize, Serialize};

use super::Case;
use crate::chain::{self, group, has_goalposts};
use crate::engine::{Chain, Engine};
use crate::groups::with_group_shares;
use crate::robustness::plan::COPELAND_MAX;
use scenario::{AggregationChoice, ImputationChoice, NormalisationChoice, TreatmentChoice, shares};

/// One choice made otherwise, all others kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choice {
    /// Another method.
    Method(chain::Choice),
    /// The same weight for every pillar.
    EqualPillars,
    /// The same weight for every indicator.
    EqualIndicators,
    /// The index without one pillar, by its place.
    WithoutPillar(usize),
    /// The index without one indicator.
    WithoutIndicator(NodeId),
}

/// Choices of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The common scale.
    Normalisation,
    /// The way to combine.
    Aggregation,
    /// The way with outliers.
    Treatment,
    /// The way with gaps.
    Imputation,
    /// Weights.
    Weights,
    /// What pillars there are.
    Pillars,
    /// What indicators there are.
    Indicators,
}

impl Kind {
    /// Every kind, in the order shown to readers.
    pub const ALL: [Self; 7] = [
        Self::Normalisation,
        Self::Aggregation,
        Self::Treatment,
        Self::Imputation,
        Self::Weights,
        Self::Pillars,
        Self::Indicators,
    ];
}

impl Choice {
    /// What kind of choice it is.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Method(chain::Choice::Normalisation(_)) => Kind::Normalisation,
            Self::Method(chain::Choice::Aggregation(_)) => Kind::Aggregation,
            Self::Method(chain::Choice::Treatment(_)) => Kind::Treatment,
            Self::Method(chain::Choice::Imputation(_)) => Kind::Imputation,
            Self::EqualPillars | Self::EqualIndicators => Kind::Weights,
            Self::WithoutPillar(_) => Kind::Pillars,
            Self::WithoutIndicator(_) => Kind::Indicators,
        }
    }
}

/// A choice with what became of the city.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tried {
    /// The choice made otherwise.
    pub choice: Choice,
    /// The city's rank then; none if the method has no answer, or the city no
    /// figures that count.
    pub rank: Option<u32>,
}

/// Every choice tried, one at a time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Choices {
    /// The city's rank as things are.
    pub rank: u32,
    /// How many cities are ranked as things are.
    pub n_ranked: usize,
    /// All of them, in the order of [`Kind::ALL`].
    pub tried: Vec<Tried>,
}

impl Choices {
    /// How far a choice moves the city: below 0 for a better rank.
    #[must_use]
    pub fn shift(&self, tried: Tried) -> Option<i64> {
        Some(i64::from(tried.rank?) - i64::from(self.rank))
    }

    /// What moves the city furthest; none if nothing moves it.
    #[must_use]
    pub fn furthest(&self) -> Option<Tried> {
        let size = |tried: &Tried| self.shift(*tried).map_or(0, i64::abs);
        let moving = self.tried.iter().copied().filter(|tried| size(tried) > 0);
        // The first of those that move it equally far.
        moving.reduce(|most, tried| {
            if size(&tried) > size(&most) {
                tried
            } else {
                most
            }
        })
    }

    /// How many of those with an answer leave it within one place.
    #[must_use]
    pub fn n_within_one(&self) -> usize {
        let shifts = self.tried.iter().filter_map(|&tried| self.shift(tried));
        shifts.filter(|shift| shift.abs() <= 1).count()
    }

    /// How many have an answer.
    #[must_use]
    pub fn n_answered(&self) -> usize {
        self.tried
            .iter()
            .filter(|tried| tried.rank.is_some())
            .count()
    }

    /// The best and the worst rank of all, the present one included.
    #[must_use]
    pub fn range(&self) -> (u32, u32) {
        let ranks = || self.tried.iter().filter_map(|tried| tried.rank);
        (
            ranks().fold(self.rank, u32::min),
            ranks().fold(self.rank, u32::max),
        )
    }
}

/// Up to so many figures it is tried what other choices would do: each takes
/// room and time for the whole table once more.
pub const MOST_FIGURES: usize = 4_000_000;

/// Why not every choice that could have been made otherwise is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Untried {
    /// None is: there are more than [`MOST_FIGURES`] figures.
    All {
        /// How many there are.
        found: usize,
    },
    /// Wins are not counted: there are more cities than [`COPELAND_MAX`].
    Wins,
}

impl Untried {
    /// What is not tried for a case; none if everything is.
    #[must_use]
    pub fn of(case: &Case) -> Option<Self> {
        let dataset = &case.engine.package().dataset;
        let n_units = dataset.n_units();
        let found = n_units * dataset.framework().indicators().len();
        if found > MOST_FIGURES {
            return Some(Self::All { found });
        }
        let counts_wins = case.engine.chain().aggregation == AggregationChoice::Copeland;
        (n_units > COPELAND_MAX && !counts_wins).then_some(Self::Wins)
    }
}

/// Tries every choice, one a call, so that the page can draw in between.
pub struct Trial {
    case: Case,
    scorer: Scorer,
    weights: Weights,
    left: std::vec::IntoIter<Choice>,
    choices: Choices,
}

impl fmt::Debug for Trial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (tried, left) = (self.choices.tried.len(), self.left.len());
        write!(f, "Trial({tried} tried, {left} left)")
    }
}

impl Trial {
    /// Sets up the trial; none if the city is not ranked, or nothing is tried.
    #[must_use]
    pub fn new(case: &Case) -> Option<Self> {
        let untried = Untried::of(case);
        if matches!(untried, Some(Untried::All { .. })) {
            return None;
        }
        let scorer = case.scorer()?;
        let scores = scorer.scores()?;
        let choices = Choices {
            rank: scores.rank(case.unit)?,
            n_ranked: scores.n_ranked(),
            tried: Vec::new(),
        };
        Some(Self {
            weights: case.engine_weights(&case.weights),
            left: all(case, untried).into_iter(),
            case: case.clone(),
            scorer,
            choices,
        })
    }

    /// Tries the next choice; false if there is none left.
    pub fn advance(&mut self) -> bool {
        let Some(choice) = self.left.next() else {
            return false;
        };
        let rank = self.rank(choice);
        self.choices.tried.push(Tried { choice, rank });
        true
    }

    /// What was found.
    #[must_use]
    pub fn into_choices(self) -> Choices {
        self.choices
    }

    fn rank(&mut self, choice: Choice) -> Option<u32> {
        let framework = self.case.engine.framework();
        let weights = match choice {
            Choice::Method(choice) => {
                return self.rank_by(self.case.engine.chain().with(choice));
            }
            Choice::EqualPillars => {
                let n_pillars = framework.pillars().len();
                let equal = shares::apportion(&vec![1.0; n_pillars], shares::WHOLE);
                let map =
                    with_group_shares(framework, &self.case.weights, framework.root(), &equal);
                self.case.engine_weights(&map)
            }
            Choice::EqualIndicators => Weights::equal_per_indicator(framework),
            Choice::WithoutPillar(pillar) => {
                let pillar = framework.pillars().get(pillar).copied()?;
                removal::without(framework, &self.weights, pillar)?
            }
            Choice::WithoutIndicator(indicator) => {
                removal::without(framework, &self.weights, indicator)?
            }
        };
        self.scorer.score(&weights).ok()?.rank(self.case.unit)
    }

    /// The rank under another method.
    fn rank_by(&self, chain: Chain) -> Option<u32> {
        let package = self.case.engine.package().clone();
        let engine = Engine::new(package, chain, &self.case.include).ok()?;
        let ranks = engine.ranks(&self.weights).ok()?;
        ranks.get(self.case.unit).copied().filter(|&rank| rank > 0)
    }
}

/// Every choice that could have been made otherwise here.
fn all(case: &Case, untried: Option<Untried>) -> Vec<Choice> {
    let now = case.engine.chain();
    let package = case.engine.package();
    let framework = case.engine.framework();
    let weights = case.engine_weights(&case.weights);
    let has_goalposts = has_goalposts(&package.dataset);
    let has_groups = group(package).is_some();
    let scales = NormalisationChoice::ALL.iter().copied();
    let scales = scales
        .filter(|&choice| choice != now.normalisation)
        .filter(|choice| has_goalposts || !choice.needs_goalposts());
    let combining = AggregationChoice::ALL.iter().copied();
    let combining = combining
        .filter(|&choice| choice != now.aggregation)
        .filter(|&choice| choice != AggregationChoice::Copeland || untried.is_none());
    let treatments = TreatmentChoice::ALL.iter().copied();
    let treatments = treatments.filter(|&choice| choice != now.treatment);
    let imputations = ImputationChoice::ALL.iter().copied();
    let imputations = imputations
        .filter(|&choice| choice != now.imputation)
        .filter(|choice| has_groups || !choice.needs_groups());
    let weighs = |&node: &NodeId| weights.overall(framework, node) > 0.0;
    let pillars = framework.pillars().iter().copied().enumerate();
    let pillars = pillars.filter(|(_, pillar)| weighs(pillar));
    let n_weighing = pillars.clone().count();
    // In a flat framework pillars are the indicators.
    let indicators = framework.indicators().iter().copied();
    let indicators = indicators
        .filter(weighs)
        .filter(|indicator| !framework.pillars().contains(indicator));
    let methods = scales
        .map(chain::Choice::Normalisation)
        .chain(combining.map(chain::Choice::Aggregation))
        .chain(treatments.map(chain::Choice::Treatment))
        .chain(imputations.map(chain::Choice::Imputation));
    methods
        .map(Choice::Method)
        .chain([Choice::EqualPillars, Choice::EqualIndicators])
        .chain(
            pillars
                .filter(move |_| n_weighing > 1)
                .map(|(pillar, _)| Choice::WithoutPillar(pillar)),
        )
        .chain(indicators.map(Choice::WithoutIndicator))
        .collect()
}
