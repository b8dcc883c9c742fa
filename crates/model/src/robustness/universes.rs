//! Ranks under each of many methods.

use std::sync::Arc;

use composite_index::{Dataset, Method, Scorer, Weights, prepare};

use super::{AskError, MultiverseAnswer, MultiverseQuestion, Refusal, Setup};

/// See [`super::Question::Multiverse`]. One method is prepared at a time, so
/// that memory does not grow with their number.
#[derive(Debug)]
pub(super) struct UniversesJob {
    dataset: Arc<Dataset>,
    weights: Weights,
    methods: Vec<Method>,
    units: Vec<usize>,
    answer: MultiverseAnswer,
}

impl UniversesJob {
    pub(super) fn new(
        dataset: &Arc<Dataset>,
        setup: &Setup,
        asked: &MultiverseQuestion,
    ) -> Result<Self, AskError> {
        Ok(Self {
            weights: setup.weights(dataset.framework())?,
            dataset: Arc::clone(dataset),
            methods: asked.methods.clone(),
            units: asked.units.clone(),
            answer: MultiverseAnswer::default(),
        })
    }

    pub(super) fn step(&mut self) {
        let Some(method) = self.methods.get(self.answer.outcomes.len()) else {
            return;
        };
        self.answer.outcomes.push(self.ranks(method));
    }

    pub(super) fn is_done(&self) -> bool {
        self.answer.outcomes.len() >= self.methods.len()
    }

    pub(super) fn answer(&self) -> MultiverseAnswer {
        self.answer.clone()
    }

    fn ranks(&self, method: &Method) -> Result<Vec<u32>, Refusal> {
        let prepared = prepare(&self.dataset, method).map_err(|error| Refusal::from(&error))?;
        let mut scorer = Scorer::new(prepared);
        let scores = scorer
            .score(&self.weights)
            .map_err(|error| Refusal::from(&error))?;
        let rank = |&unit: &usize| scores.ranks().get(unit).copied().unwrap_or(0);
        Ok(self.units.iter().map(rank).collect())
    }
}
