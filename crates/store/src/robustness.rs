//! What is asked for the view on robustness, and what is known so far.

use std::sync::Arc;

use crate::reactive::*;

use super::Explorer;
use super::limits::KnownLimits;
use super::worker::{self, Request};
use desk::protocol::Slot;
use model::engine::{Engine, engine_weights};
use model::robustness::{
    Answer, AskError, DrawsAnswer, DrawsQuestion, MultiverseAnswer, MultiverseQuestion, Question,
    SpreadAnswer, SpreadQuestion, plan, window,
};
use scenario::{ScenarioStoreFields, VaryChoice};

/// How long weights must rest before anything is asked about them.
const REST_MS: i32 = 150;

/// An answer together with what it answers.
#[derive(Clone, Debug)]
pub struct Known {
    /// What was asked.
    pub request: Arc<Request>,
    /// What is known, or why nothing is.
    pub answer: Result<Arc<Answer>, AskError>,
    /// Whether nothing more will come.
    pub is_done: bool,
}

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        let is_same = match (&self.answer, &other.answer) {
            (Ok(own), Ok(other)) => Arc::ptr_eq(own, other),
            (Err(own), Err(other)) => own == other,
            _ => false,
        };
        is_same && Arc::ptr_eq(&self.request, &other.request) && self.is_done == other.is_done
    }
}

impl Known {
    /// Question and answer, if they are about ranks under all choices.
    #[must_use]
    pub fn spread(&self) -> Option<(&SpreadQuestion, &SpreadAnswer)> {
        match (&*self.request.question, self.answer.as_deref()) {
            (Question::Spread(asked), Ok(Answer::Spread(answer))) => Some((asked, answer)),
            _ => None,
        }
    }

    /// Question and answer, if they are about ranks under other weights.
    #[must_use]
    pub fn draws(&self) -> Option<(&DrawsQuestion, &DrawsAnswer)> {
        match (&*self.request.question, self.answer.as_deref()) {
            (Question::Draws(asked), Ok(Answer::Draws(answer))) => Some((asked, answer)),
            _ => None,
        }
    }

    /// Question and answer, if they are about ranks under other methods.
    #[must_use]
    pub fn multiverse(&self) -> Option<(&MultiverseQuestion, &MultiverseAnswer)> {
        match (&*self.request.question, self.answer.as_deref()) {
            (Question::Multiverse(asked), Ok(Answer::Multiverse(answer))) => Some((asked, answer)),
            _ => None,
        }
    }

    /// How far the work has come, and how far it goes, in what the question
    /// counts: draws, or methods.
    #[must_use]
    pub fn progress(&self) -> Option<(u64, u64)> {
        let of_spread = || {
            self.spread()
                .map(|(asked, known)| (known.n_draws, 2 * asked.n_rows))
        };
        let of_draws = || {
            let (asked, known) = self.draws()?;
            Some((known.n_draws as u64, asked.n_draws as u64))
        };
        let of_methods = || {
            let (asked, known) = self.multiverse()?;
            Some((known.outcomes.len() as u64, asked.methods.len() as u64))
        };
        of_spread().or_else(of_draws).or_else(of_methods)
    }
}

/// A question that follows what the reader does, and its newest answer.
#[derive(Clone, Copy)]
pub struct Study {
    /// What should be asked at this moment.
    pub wanted: Memo<Option<Arc<Request>>>,
    /// What is known, perhaps of weights before.
    pub known: RwSignal<Option<Known>>,
}

impl Study {
    fn new(
        explorer: Explorer,
        slot: Slot,
        question: impl Fn(&Engine) -> Option<Question> + Send + Sync + 'static,
    ) -> Self {
        let question = Memo::new(move |_| {
            let engine = explorer.derived.engine_shown.get()?;
            let question = question(&engine)?;
            Some((engine, Arc::new(question)))
        });
        let wanted = Memo::new(move |previous: Option<&Option<Arc<Request>>>| {
            let (engine, question) = question.get()?;
            let weights = engine_weights(engine.framework(), &explorer.scenario.weights().read());
            let request = Request {
                dataset: Arc::clone(&engine.package().dataset),
                setup: plan::setup(&engine, &weights),
                question,
            };
            // The same question asked again keeps its answer.
            let same = previous.and_then(Option::as_ref);
            let same = same.filter(|same| ***same == request);
            Some(same.map_or_else(|| Arc::new(request), Arc::clone))
        });
        let known = RwSignal::new(None);
        let study = Self { wanted, known };
        study.follow(explorer, slot);
        study
    }

    fn follow(self, explorer: Explorer, slot: Slot) {
        let Self { wanted, known } = self;
        let ask = move || {
            let Some(Some(request)) = wanted.try_get_untracked() else {
                return;
            };
            let asked = Arc::clone(&request);
            worker::ask(explorer, slot, request, move |(answer, is_done)| {
                let request = Arc::clone(&asked);
                let answer = answer.map(Arc::new);
                // The view may have gone meanwhile.
                let _ = known.try_set(Some(Known {
                    request,
                    answer,
                    is_done,
                }));
            });
        };
        let settled = explorer.platform().later(REST_MS, Box::new(ask));
        let settled = StoredValue::new_local(settled);
        Effect::new(move |before: Option<Option<Arc<Request>>>| {
            let request = wanted.get();
            let is_same = |before: &Arc<Request>| {
                request.as_ref().is_some_and(|now| Arc::ptr_eq(before, now))
            };
            match before.flatten() {
                Some(before) if is_same(&before) => {}
                // The first time nothing is moving yet.
                None => ask(),
                Some(_) => settled.with_value(|settled| settled.ask()),
            }
            request
        });
        on_cleanup(move || {
            settled.with_value(|settled| settled.cancel());
            worker::forget(explorer, slot);
        });
    }

    /// What is known, if it is about the data set on screen.
    #[must_use]
    pub fn current(&self) -> Option<Known> {
        let known = self.known.get()?;
        let wanted = self.wanted.get()?;
        Arc::ptr_eq(&known.request.dataset, &wanted.dataset).then_some(known)
    }

    /// Whether what is known answers what should be asked now.
    #[must_use]
    pub fn is_current(&self) -> bool {
        let wanted = self.wanted.read();
        let known = self.known.read();
        match (&*known, &*wanted) {
            (Some(known), Some(wanted)) => Arc::ptr_eq(&known.request, wanted),
            _ => false,
        }
    }
}

/// The studies of the view, and what they are about.
#[derive(Clone, Copy)]
pub struct Robustness {
    /// Ranks under all choices that are varied.
    pub spread: Study,
    /// Ranks under other weights.
    pub draws: Study,
    /// Ranks under other methods.
    pub multiverse: Study,
    /// The choices that can be varied here.
    pub variable: Memo<Vec<VaryChoice>>,
    /// Those that are.
    pub varied: Memo<Vec<VaryChoice>>,
    /// How many figures have limits, and how many there are; none where no limits
    /// are known.
    pub limited: Memo<Option<(usize, usize)>>,
    /// Where the window of cities begins, counted in ranked cities; none for
    /// the one that holds the city looked at.
    pub start: RwSignal<Option<usize>>,
    /// The cities in the window, by rank at the baseline of the window: ranks
    /// of the moment would have rows change places under the reader's eyes.
    pub shown: Memo<Vec<usize>>,
    /// The ranked cities that are looked at one by one: that in the foreground,
    /// then those compared.
    pub chosen: Memo<Vec<usize>>,
    /// The first of them, which sentences are about.
    pub subject: Memo<Option<usize>>,
}

impl Robustness {
    /// Starts to ask. Ends with the view that called.
    #[must_use]
    pub fn start(explorer: Explorer) -> Self {
        let derived = explorer.derived;
        let limits = KnownLimits::start(explorer);
        let margins = Memo::new(move |_| {
            let engine = derived.engine_shown.read();
            limits.margins(engine.as_ref()?.package())
        });
        let variable = Memo::new(move |_| {
            let (engine, margins) = (derived.engine_shown.read(), margins.read());
            let found = engine.as_ref().zip(margins.as_ref());
            found
                .map(|(engine, margins)| plan::variable(engine, margins))
                .unwrap_or_default()
        });
        let varied = Memo::new(move |_| {
            let chosen = explorer.scenario.vary().get();
            let (engine, margins) = (derived.engine_shown.read(), margins.read());
            let found = engine.as_ref().zip(margins.as_ref());
            found
                .map(|(engine, margins)| plan::varied(engine, margins, chosen.as_ref()))
                .unwrap_or_default()
        });
        let limited = Memo::new(move |_| {
            let (engine, margins) = (derived.engine_shown.read(), margins.read());
            let (engine, margins) = engine.as_ref().zip(margins.as_ref())?;
            let dataset = &engine.package().dataset;
            let indicators = dataset.framework().indicators().iter();
            let n_figures = indicators.map(|&id| composite_index::stats::count(dataset.column(id)));
            (margins.n_known() > 0).then(|| (margins.n_known(), n_figures.sum()))
        });
        let region = move || plan::region(*explorer.scenario.region().read());
        let start = RwSignal::new(None);
        let order = Memo::new(move |_| {
            let outcome = derived.outcome.read();
            let scored = outcome.scored.as_ref();
            scored.map(window::order).unwrap_or_default()
        });
        let resting = resting(explorer, order);
        let chosen = Memo::new(move |_| {
            let compared = derived.compared.read();
            window::chosen(&resting.read(), derived.focus.get(), &compared)
        });
        let subject = Memo::new(move |_| chosen.read().first().copied());
        let shown = Memo::new(move |_| window::window(&resting.read(), start.get(), subject.get()));
        let pairs = Memo::new(move |_| window::neighbours(&resting.read(), &chosen.read()));
        Self {
            spread: Study::new(explorer, Slot::Spread, move |engine| {
                // Nothing is asked before it is known what can be varied.
                let margins = margins.read();
                Some(plan::spread(
                    engine,
                    margins.as_ref()?,
                    &varied.read(),
                    region(),
                    subject.get(),
                ))
            }),
            draws: Study::new(explorer, Slot::Draws, move |engine| {
                Some(plan::draws(engine, region(), shown.get(), pairs.get()))
            }),
            multiverse: Study::new(explorer, Slot::Multiverse, move |engine| {
                Some(plan::multiverse(engine, chosen.get()))
            }),
            variable,
            varied,
            limited,
            start,
            shown,
            chosen,
            subject,
        }
    }
}

/// The same order of cities, only as it was when weights last rested.
fn resting(explorer: Explorer, order: Memo<Vec<usize>>) -> RwSignal<Vec<usize>> {
    let at_rest = RwSignal::new(order.get_untracked());
    let take = move || {
        if let Some(now) = order.try_get_untracked()
            && at_rest.try_get_untracked().as_ref() != Some(&now)
        {
            let _ = at_rest.try_set(now);
        }
    };
    let settled = explorer.platform().later(REST_MS, Box::new(take));
    let settled = StoredValue::new_local(settled);
    effect(move || {
        order.track();
        if explorer.movement.read().is_some() {
            settled.with_value(|settled| settled.ask());
        } else {
            take();
        }
    });
    on_cleanup(move || settled.with_value(|settled| settled.cancel()));
    at_rest
}
