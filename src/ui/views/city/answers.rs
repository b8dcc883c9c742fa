//! The answers about a city, worked out when the weights have come to rest.
//!
//! A drag wakes nothing here but a timer. Then one answer follows the other in
//! small pieces, and until each is there the last one about the same city
//! stays on screen. Where cities are many the pieces are not small: a worker
//! does them.

use std::sync::Arc;

use leptos::prelude::*;

use browser::pieces::Pieces;
use model::what_if::asked::{CityAnswer, CityQuestion};
use model::what_if::choices::{Choices, Trial};
use model::what_if::improve::{Improvements, NotImprovable, improvements};
use model::what_if::moved::{Moved, moved};
use model::what_if::nearest::{Nearest, nearest};
use model::what_if::range::{End, best, worst};
use model::what_if::{Case, Unanswered, attainable};
use scenario::ScenarioStoreFields;
use store::Explorer;
use store::rest::on_rest;
use store::what_if;

/// How long weights must rest.
const QUIET_MS: i32 = 200;

/// Up to so many cities the page finds every answer by itself, before a worker
/// would have heard the question.
const PAGE_MAX: usize = 500;

/// An answer with the case that it is to.
pub(super) struct Answered<T> {
    pub case: Arc<Case>,
    pub answer: Arc<T>,
}

impl<T> Clone for Answered<T> {
    fn clone(&self) -> Self {
        Self {
            case: Arc::clone(&self.case),
            answer: Arc::clone(&self.answer),
        }
    }
}

impl<T> PartialEq for Answered<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.case, &other.case) && Arc::ptr_eq(&self.answer, &other.answer)
    }
}

type Slot<T> = RwSignal<Option<Answered<T>>>;

/// The best and the worst rank.
pub(super) type BestAndWorst = Result<(End, End), Unanswered>;

/// All answers; each comes when it is there.
#[derive(Clone, Copy)]
pub(super) struct Answers {
    /// The question as it stands at this moment, in a drag too.
    pub case: Memo<Option<Case>>,
    pub moved: Slot<Option<Moved>>,
    pub range: Slot<BestAndWorst>,
    pub nearest: Slot<Result<(u32, Nearest), Unanswered>>,
    pub improvements: Slot<Result<Improvements, NotImprovable>>,
    pub choices: Slot<Option<Choices>>,
}

/// What is being worked out.
struct Work {
    case: Arc<Case>,
    step: Step,
    best: Option<Result<End, Unanswered>>,
    trial: Option<Trial>,
}

#[derive(Clone, Copy)]
enum Step {
    Moved,
    Best,
    Worst,
    Nearest,
    Improvements,
    Trial,
    Choices,
}

impl Answers {
    /// Sets up the answers for as long as the calling view is open.
    pub fn new(explorer: Explorer) -> Self {
        let answers = Self {
            case: Memo::new(move |previous: Option<&Option<Case>>| {
                let case = case(explorer);
                case.unwrap_or_else(|| previous.cloned().flatten())
            }),
            moved: RwSignal::new(None),
            range: RwSignal::new(None),
            nearest: RwSignal::new(None),
            improvements: RwSignal::new(None),
            choices: RwSignal::new(None),
        };
        let work = StoredValue::new_local(None::<Work>);
        let pieces = Pieces::new(move || {
            let more = work.try_update_value(|work| {
                let more = work.as_mut().is_some_and(|work| answers.advance(work));
                if !more {
                    *work = None;
                }
                more
            });
            more.unwrap_or(false)
        });
        let begin = move || {
            let Some(case) = answers.case.try_get_untracked().flatten() else {
                return;
            };
            let case = Arc::new(case);
            if case.engine.package().dataset.n_units() > PAGE_MAX {
                answers.ask(explorer, &case);
                return;
            }
            let begun = Work {
                case,
                step: Step::Moved,
                best: None,
                trial: None,
            };
            let _ = work.try_update_value(|work| *work = Some(begun));
            pieces.start();
        };
        let follow = move || {
            answers.case.track();
            // What was asked before this change is no longer asked.
            work.set_value(None);
            what_if::forget(explorer);
        };
        on_rest(explorer, QUIET_MS, follow, begin);
        on_cleanup(move || what_if::forget(explorer));
        answers
    }

    /// Has a worker find what is not known yet.
    fn ask(self, explorer: Explorer, case: &Arc<Case>) {
        if !keep(self.moved, case, is_same_question) {
            tell(self.moved, case, moved(case));
        }
        let wants_range = !keep(self.range, case, has_same_weights_to_consider);
        let wants_choices = !keep(self.choices, case, is_same_question);
        let question = CityQuestion::of(case, wants_range, wants_choices);
        let asked = Arc::clone(case);
        what_if::ask(explorer, case, question, move |answer| {
            // What has no answer under this method says so elsewhere.
            if let Ok(answer) = answer {
                self.hear(&asked, answer);
            }
        });
    }

    fn hear(self, case: &Arc<Case>, answer: CityAnswer) {
        let CityAnswer {
            range,
            nearest,
            improvements,
            choices,
        } = answer;
        hear(self.range, case, range);
        hear(self.nearest, case, nearest);
        hear(self.improvements, case, improvements);
        hear(self.choices, case, choices);
    }

    /// Does one step; false after the last.
    fn advance(self, work: &mut Work) -> bool {
        let case = &work.case;
        let next = match work.step {
            Step::Moved => {
                if !keep(self.moved, case, is_same_question) {
                    tell(self.moved, case, moved(case));
                }
                Step::Best
            }
            Step::Best => {
                if keep(self.range, case, has_same_weights_to_consider) {
                    Step::Nearest
                } else {
                    work.best = Some(best(case));
                    Step::Worst
                }
            }
            Step::Worst => {
                let ends = work.best.take().map(|best| Ok((best?, worst(case)?)));
                if let Some(range) = ends {
                    tell(self.range, case, range);
                }
                Step::Nearest
            }
            Step::Nearest => {
                tell(self.nearest, case, nearest(case));
                Step::Improvements
            }
            Step::Improvements => {
                tell(self.improvements, case, improvements(case));
                Step::Trial
            }
            Step::Trial => {
                if keep(self.choices, case, is_same_question) {
                    return false;
                }
                work.trial = Trial::new(case);
                Step::Choices
            }
            Step::Choices => {
                if work.trial.as_mut().is_some_and(Trial::advance) {
                    return true;
                }
                let choices = work.trial.take().map(Trial::into_choices);
                tell(self.choices, case, choices);
                return false;
            }
        };
        work.step = next;
        true
    }

    /// An answer about the city in question, the newest or the last one.
    pub fn shown<T: Send + Sync + 'static>(self, slot: Slot<T>) -> Memo<Option<Answered<T>>> {
        Memo::new(move |_| {
            let told = slot.get()?;
            let case = self.case.read();
            let case = case.as_ref()?;
            let is_same_data = Arc::ptr_eq(case.engine.package(), told.case.engine.package());
            (is_same_data && case.unit == told.case.unit).then_some(told)
        })
    }

    /// Whether an answer is about to be replaced.
    pub fn is_busy<T: Send + Sync + 'static>(self, slot: Slot<T>) -> Memo<bool> {
        Memo::new(move |_| {
            let told = slot.read();
            let case = self.case.read();
            match (&*told, &*case) {
                (Some(told), Some(case)) => *told.case != *case,
                (None, case) => case.is_some(),
                (Some(_), None) => false,
            }
        })
    }
}

fn tell<T: Send + Sync + 'static>(slot: Slot<T>, case: &Arc<Case>, answer: T) {
    slot.set(Some(Answered {
        case: Arc::clone(case),
        answer: Arc::new(answer),
    }));
}

/// Tells what a worker has found, once.
fn hear<T: Send + Sync + 'static>(slot: Slot<T>, case: &Arc<Case>, answer: Option<T>) {
    let Some(answer) = answer else { return };
    // The view may have gone meanwhile.
    let is_told = slot.try_with_untracked(|told| {
        told.as_ref()
            .is_some_and(|told| Arc::ptr_eq(&told.case, case))
    });
    if is_told == Some(false) {
        tell(slot, case, answer);
    }
}

/// Keeps the last answer if it answers this case too.
fn keep<T: Send + Sync + 'static>(
    slot: Slot<T>,
    case: &Arc<Case>,
    is_alike: fn(&Case, &Case) -> bool,
) -> bool {
    let Some(told) = slot.get_untracked() else {
        return false;
    };
    let is_kept = is_alike(&told.case, case);
    if is_kept {
        slot.set(Some(Answered {
            case: Arc::clone(case),
            answer: told.answer,
        }));
    }
    is_kept
}

/// Whether two cases differ at most in what is aimed for and considered.
fn is_same_question(a: &Case, b: &Case) -> bool {
    a.engine == b.engine
        && a.include == b.include
        && a.weights == b.weights
        && a.baseline == b.baseline
        && a.unit == b.unit
}

fn has_same_weights_to_consider(a: &Case, b: &Case) -> bool {
    is_same_question(a, b) && a.locked == b.locked && a.reach == b.reach
}

/// The question as it stands; the outer none while the chosen method has no
/// answer and the last one is still asked.
fn case(explorer: Explorer) -> Option<Option<Case>> {
    let derived = explorer.derived;
    let engine = derived.engine_shown.get();
    let outcome = derived.outcome.read();
    if outcome.failure.is_some() {
        return None;
    }
    let n_ranked = outcome.scored.as_ref();
    let n_ranked = n_ranked.map_or(usize::MAX, |scored| scored.order().len());
    let scenario = explorer.scenario;
    let case = engine
        .zip(derived.subject.get())
        .map(|(engine, unit)| Case {
            engine,
            include: scenario.include().get(),
            weights: scenario.weights().get(),
            baseline: scenario.baseline().get(),
            locked: derived.locked.get(),
            unit,
            reach: scenario.reach().get(),
            goal: scenario.goal().get().map(|goal| attainable(goal, n_ranked)),
            ceiling: scenario.ceiling().get(),
        });
    Some(case)
}
