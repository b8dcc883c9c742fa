//! A question being answered, in steps small enough for one frame.

use std::sync::Arc;

use composite_index::Dataset;

use super::draws::DrawsJob;
use super::spread::SpreadJob;
use super::universes::UniversesJob;
use super::{Answer, AskError, Question, Refusal, Setup};
use crate::engine::Failure;
use crate::what_if::asked::CityJob;

/// A question being answered. However its steps are portioned, the same
/// question has the same answer in the end.
#[derive(Debug)]
pub struct Job {
    work: Work,
}

#[derive(Debug)]
enum Work {
    Spread(Box<SpreadJob>),
    Draws(Box<DrawsJob>),
    Multiverse(Box<UniversesJob>),
    City(Box<CityJob>),
}

impl Job {
    /// Makes ready to answer.
    ///
    /// # Errors
    /// [`AskError`] says why there is no answer.
    pub fn new(
        dataset: &Arc<Dataset>,
        setup: &Setup,
        question: &Question,
    ) -> Result<Self, AskError> {
        let work = match question {
            Question::Spread(asked) => {
                Work::Spread(Box::new(SpreadJob::new(dataset, setup, asked)?))
            }
            Question::Draws(asked) => Work::Draws(Box::new(DrawsJob::new(dataset, setup, asked)?)),
            Question::Multiverse(asked) => {
                Work::Multiverse(Box::new(UniversesJob::new(dataset, setup, asked)?))
            }
            Question::City(asked) => {
                let job = CityJob::new(dataset, asked).map_err(|failure| refused(&failure))?;
                Work::City(Box::new(job))
            }
        };
        Ok(Self { work })
    }

    /// Goes on for about a millisecond, longer only where the smallest step
    /// takes longer.
    pub fn step(&mut self) {
        match &mut self.work {
            Work::Spread(job) => job.step(),
            Work::Draws(job) => job.step(),
            Work::Multiverse(job) => job.step(),
            Work::City(job) => job.step(),
        }
    }

    /// Whether all is done that was asked.
    #[must_use]
    pub fn is_done(&self) -> bool {
        match &self.work {
            Work::Spread(job) => job.is_done(),
            Work::Draws(job) => job.is_done(),
            Work::Multiverse(job) => job.is_done(),
            Work::City(job) => job.is_done(),
        }
    }

    /// What is known so far.
    ///
    /// # Errors
    /// [`AskError::Other`] if the engine has nothing to say, which no question
    /// of ours gives cause for.
    pub fn answer(&mut self) -> Result<Answer, AskError> {
        match &mut self.work {
            Work::Spread(job) => job.answer().map(Answer::Spread),
            Work::Draws(job) => Ok(Answer::Draws(job.answer())),
            Work::Multiverse(job) => Ok(Answer::Multiverse(job.answer())),
            Work::City(job) => Ok(Answer::City(Box::new(job.answer()))),
        }
    }
}

fn refused(failure: &Failure) -> AskError {
    AskError::Refused(match failure {
        Failure::Method(error) => Refusal::from(error),
        Failure::Score(error) => Refusal::from(error),
        Failure::TooManyPairs { found } => Refusal::Other {
            detail: format!("{found} cities are too many to count wins among"),
        },
    })
}
