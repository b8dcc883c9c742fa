//! Questions about one city that are worked on away from the page, where cities
//! are so many that an answer takes longer than a frame has.

use std::sync::Arc;

use super::Explorer;
use super::worker::{self, Request};
use desk::protocol::Slot;
use model::engine::engine_weights;
use model::robustness::{Answer, AskError, Question, plan};
use model::what_if::Case;
use model::what_if::asked::{CityAnswer, CityQuestion};

/// Asks about a city, in place of what was asked about one before. `on_answer`
/// hears each time that more is known.
pub fn ask(
    explorer: Explorer,
    case: &Case,
    question: CityQuestion,
    on_answer: impl Fn(Result<CityAnswer, AskError>) + 'static,
) {
    let engine = &case.engine;
    let weights = engine_weights(engine.framework(), &case.weights);
    let request = Request {
        dataset: Arc::clone(&engine.package().dataset),
        setup: plan::setup(engine, &weights),
        question: Arc::new(Question::City(Box::new(question))),
    };
    worker::ask(
        explorer,
        Slot::City,
        Arc::new(request),
        move |(answer, _)| match answer {
            Ok(Answer::City(answer)) => on_answer(Ok(*answer)),
            // To a question about a city there is no other answer.
            Ok(_) => {}
            Err(error) => on_answer(Err(error)),
        },
    );
}

/// Asks no longer.
pub fn forget(explorer: Explorer) {
    worker::forget(explorer, Slot::City);
}
