//! The questions about a city that take long where cities are many, as plain
//! data that can cross to a worker and back, and the work on them in steps.
//!
//! What is found is what the page would find by itself: each step is the same
//! function that it calls.

use std::sync::Arc;

use composite_index::Dataset;
use serde::{Deserialize, Serialize};

use super::choices::{Choices, Trial};
use super::improve::{Improvements, NotImprovable, improvements};
use super::nearest::{Nearest, nearest};
use super::range::{End, ends};
use super::{Case, Ceiling, Unanswered};
use crate::chain::{Chain, group};
use crate::engine::{Engine, Failure};
use data::beside::Beside;
use data::descriptor::IndexNotes;
use data::lens::Lenses;
use data::panel::Panel;
use data::{Descriptor, Package};
use scenario::{Edits, Reach, WeightMap};

/// A [`Case`] without its data set, and which answers are wanted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CityQuestion {
    /// The choices in force.
    pub chain: Chain,
    /// The column that cities are grouped by, if any.
    pub group: Option<String>,
    /// Units that are ranked in spite of screening.
    pub include: Vec<String>,
    /// The present weights.
    pub weights: WeightMap,
    /// The weights that changes are counted from.
    pub baseline: WeightMap,
    /// Which pillars keep their weights.
    pub locked: Vec<bool>,
    /// Index of the city in the data set.
    pub unit: usize,
    /// Which weights are considered.
    pub reach: Reach,
    /// The rank aimed for.
    pub goal: Option<u32>,
    /// How good its figures may become.
    pub ceiling: Ceiling,
    /// Whether the best and the worst rank are asked for.
    pub wants_range: bool,
    /// Whether it is asked what other choices would do.
    pub wants_choices: bool,
}

/// What is known so far; none for what is still to come, or was not asked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CityAnswer {
    /// The best and the worst rank.
    pub range: Option<Result<(End, End), Unanswered>>,
    /// The rank aimed for, and the smallest change of weights to it.
    pub nearest: Option<Result<(u32, Nearest), Unanswered>>,
    /// What better figures would do.
    pub improvements: Option<Result<Improvements, NotImprovable>>,
    /// What other choices would do; the inner none if the city is not ranked.
    pub choices: Option<Option<Choices>>,
}

impl CityQuestion {
    /// What a case asks.
    #[must_use]
    pub fn of(case: &Case, wants_range: bool, wants_choices: bool) -> Self {
        let group = group(case.engine.package()).map(str::to_owned);
        Self {
            chain: case.engine.chain(),
            group,
            include: case.include.clone(),
            weights: case.weights.clone(),
            baseline: case.baseline.clone(),
            locked: case.locked.clone(),
            unit: case.unit,
            reach: case.reach,
            goal: case.goal,
            ceiling: case.ceiling,
            wants_range,
            wants_choices,
        }
    }

    /// The case again, about these figures.
    ///
    /// # Errors
    /// [`Failure`] if the method has no answer for them.
    pub fn case(&self, dataset: &Arc<Dataset>) -> Result<Case, Failure> {
        // Names, sources and places have no part in any answer.
        let package = Package {
            descriptor: Descriptor {
                index: IndexNotes {
                    group: self.group.clone(),
                    ..IndexNotes::default()
                },
                ..Descriptor::default()
            },
            dataset: Arc::clone(dataset),
            cities: Vec::new(),
            sha256: String::new(),
            warnings: Vec::new(),
            files: None,
            beside: Beside::default(),
            year: None,
            years: Vec::new(),
            panel: Panel::default(),
            lenses: Lenses::default(),
            bare: None,
            edits: Edits::default(),
        };
        Ok(Case {
            engine: Engine::new(Arc::new(package), self.chain, &self.include)?,
            include: self.include.clone(),
            weights: self.weights.clone(),
            baseline: self.baseline.clone(),
            locked: self.locked.clone(),
            unit: self.unit,
            reach: self.reach,
            goal: self.goal,
            ceiling: self.ceiling,
        })
    }
}

/// A question about a city being answered, what is read first, first.
#[derive(Debug)]
pub struct CityJob {
    case: Case,
    next: Option<Step>,
    wants_choices: bool,
    answer: CityAnswer,
}

#[derive(Debug)]
enum Step {
    Nearest,
    Improvements,
    Range,
    Begin,
    Trial(Box<Trial>),
}

impl CityJob {
    /// Makes ready to answer.
    ///
    /// # Errors
    /// [`Failure`] if the method has no answer for these figures.
    pub fn new(dataset: &Arc<Dataset>, asked: &CityQuestion) -> Result<Self, Failure> {
        Ok(Self {
            case: asked.case(dataset)?,
            next: Some(match asked.wants_range {
                true => Step::Range,
                false => Step::Nearest,
            }),
            wants_choices: asked.wants_choices,
            answer: CityAnswer::default(),
        })
    }

    /// Finds the next answer, or tries the next choice.
    pub fn step(&mut self) {
        let Some(step) = self.next.take() else {
            return;
        };
        let (case, answer) = (&self.case, &mut self.answer);
        self.next = match step {
            Step::Range => {
                answer.range = Some(ends(case));
                Some(Step::Nearest)
            }
            Step::Nearest => {
                answer.nearest = Some(nearest(case));
                Some(Step::Improvements)
            }
            Step::Improvements => {
                answer.improvements = Some(improvements(case));
                self.wants_choices.then_some(Step::Begin)
            }
            Step::Begin => match Trial::new(case) {
                Some(trial) => Some(Step::Trial(Box::new(trial))),
                None => {
                    answer.choices = Some(None);
                    None
                }
            },
            Step::Trial(mut trial) => {
                if trial.advance() {
                    Some(Step::Trial(trial))
                } else {
                    answer.choices = Some(Some(trial.into_choices()));
                    None
                }
            }
        };
    }

    /// Whether all is found that was asked.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.next.is_none()
    }

    /// What is known so far.
    #[must_use]
    pub fn answer(&self) -> CityAnswer {
        self.answer.clone()
    }
}
