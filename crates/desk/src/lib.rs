//! Questions that take long, waiting for their answers and worked off in slices.
//!
//! A [`Desk`] knows neither worker nor page, so that the page can do the work by
//! itself where no worker will live. [`protocol`] is what passes between the two.

pub mod protocol;

use std::collections::VecDeque;
use std::sync::Arc;

use composite_index::Dataset;

use model::robustness::{AskError, Job, Question, Setup};
use protocol::{Reply, Slot};

/// Between two tellings of the same answer, in milliseconds.
const INTERVAL_MS: f64 = 200.0;

/// Works off questions, each about the data set that was open when it was asked, a
/// slice at a time, in turn.
#[derive(Debug, Default)]
pub struct Desk {
    dataset: Option<Arc<Dataset>>,
    waiting: VecDeque<Waiting>,
}

#[derive(Debug)]
struct Waiting {
    slot: Slot,
    id: u32,
    dataset: Option<Arc<Dataset>>,
    work: Work,
    told_ms: f64,
}

#[derive(Debug)]
enum Work {
    /// Not begun: making ready can take as long as a slice by itself.
    Asked(Box<Setup>, Box<Question>),
    Begun(Job),
}

impl Desk {
    /// Opens a data set, which questions are about from now on.
    pub fn open(&mut self, dataset: Arc<Dataset>) {
        self.dataset = Some(dataset);
    }

    /// Takes a question, in place of the one before in its slot.
    pub fn ask(&mut self, slot: Slot, id: u32, setup: Box<Setup>, question: Box<Question>) {
        self.forget(slot);
        self.waiting.push_back(Waiting {
            slot,
            id,
            dataset: self.dataset.clone(),
            work: Work::Asked(setup, question),
            told_ms: f64::NEG_INFINITY,
        });
    }

    /// Drops the question of a slot.
    pub fn forget(&mut self, slot: Slot) {
        self.waiting.retain(|waiting| waiting.slot != slot);
    }

    /// Whether nothing waits.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Works for about so long by this clock, and says what there is to tell.
    pub fn work(&mut self, budget_ms: f64, now_ms: impl Fn() -> f64) -> Option<Reply> {
        let mut waiting = self.waiting.pop_front()?;
        let start = now_ms();
        let mut job = match waiting.work {
            Work::Begun(job) => job,
            Work::Asked(setup, question) => {
                waiting.told_ms = start;
                match begin(waiting.dataset.as_ref(), &setup, &question) {
                    Ok(job) => job,
                    Err(error) => {
                        let Waiting { slot, id, .. } = waiting;
                        return Some(Reply::Failed { slot, id, error });
                    }
                }
            }
        };
        while !job.is_done() {
            job.step();
            if now_ms() - start >= budget_ms {
                break;
            }
        }
        let Waiting {
            slot, id, dataset, ..
        } = waiting;
        let is_done = job.is_done();
        let is_due = now_ms() - waiting.told_ms >= INTERVAL_MS;
        let reply = (is_done || is_due).then(|| match job.answer() {
            Ok(answer) => Reply::Answer {
                slot,
                id,
                answer: Box::new(answer),
                is_done,
            },
            Err(error) => Reply::Failed { slot, id, error },
        });
        if !is_done && !matches!(reply, Some(Reply::Failed { .. })) {
            self.waiting.push_back(Waiting {
                slot,
                id,
                dataset,
                work: Work::Begun(job),
                told_ms: if is_due { now_ms() } else { waiting.told_ms },
            });
        }
        reply
    }
}

fn begin(
    dataset: Option<&Arc<Dataset>>,
    setup: &Setup,
    question: &Question,
) -> Result<Job, AskError> {
    match dataset {
        Some(dataset) => Job::new(dataset, setup, question),
        None => Err(AskError::Other {
            detail: "no data set is open".to_owned(),
        }),
    }
}
