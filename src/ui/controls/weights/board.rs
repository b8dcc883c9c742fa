//! Where the city in the foreground changes rank, for every track on the page.
//!
//! Marks belong to the weights as they stand when a movement rests: along the
//! track that is moved they stay where they are, and on all others they are
//! found anew when it has come to rest.

use std::collections::BTreeMap;
use std::sync::Arc;

use leptos::prelude::*;

use browser::frame::NextFrame;
use model::engine::Scored;
use model::groups::Place;
use model::marks::{Marks, NoMarks};
use scenario::ScenarioStoreFields;
use store::Explorer;
use store::rest::on_rest;

/// A drag that pauses this long rests.
const QUIET_MS: i32 = 200;

/// So many cities can be gone through along their tracks in one frame.
const CITIES_A_FRAME: usize = 6_000;

/// An answer for one track.
#[derive(Clone)]
struct Answer {
    unit: usize,
    found: Arc<Result<Marks, NoMarks>>,
}

/// The marks that are meant by a pointer or by the focus.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Hover {
    /// The track.
    pub place: Place,
    /// Which of its marks.
    pub marks: Vec<usize>,
    /// Whether a pointer means them, so that they are told beside it.
    pub is_pointed: bool,
}

type Answers = BTreeMap<usize, (Place, ArcRwSignal<Option<Answer>>)>;

/// All tracks with their marks.
#[derive(Clone, Copy)]
pub(super) struct Board {
    explorer: Explorer,
    /// By a number of its own for each track on the page.
    tracks: StoredValue<Answers>,
    n_joined: RwSignal<usize>,
    /// Which scores the marks belong to.
    answered: RwSignal<Option<Scored>>,
    /// The marks that are meant now.
    pub hover: RwSignal<Option<Hover>>,
    /// Why there are no marks on the tracks of the pillars.
    pub why_none: RwSignal<Option<NoMarks>>,
}

impl Board {
    /// A board without tracks.
    pub fn new(explorer: Explorer) -> Self {
        let tracks: StoredValue<Answers> = StoredValue::new(BTreeMap::new());
        let answered = RwSignal::new(None);
        let why_none = RwSignal::new(None);
        let queue: StoredValue<Vec<usize>> = StoredValue::new(Vec::new());
        let frames = NextFrame::new(move |_| {
            let Some(outcome) = explorer.derived.outcome.try_get_untracked() else {
                return false;
            };
            let Some(scored) = outcome.scored else {
                return false;
            };
            let n_units = scored.engine().package().dataset.n_units().max(1);
            for _ in 0..(CITIES_A_FRAME / n_units).max(1) {
                let Some(Some(track)) = queue.try_update_value(Vec::pop) else {
                    answered.set(Some(scored));
                    return false;
                };
                let track = tracks.with_value(|tracks| tracks.get(&track).cloned());
                if let Some((place, signal)) = track {
                    let answer = answer(explorer, &scored, place);
                    if let Some(answer) = &answer
                        && Some(place.group) == root(explorer)
                    {
                        why_none.set(answer.found.as_ref().as_ref().err().copied());
                    }
                    signal.set(answer);
                }
            }
            true
        });
        let n_joined = RwSignal::new(0);
        let follow = move || {
            explorer.derived.outcome.track();
            explorer.derived.focus.track();
            explorer.scenario.locks().track();
            n_joined.track();
        };
        on_rest(explorer, QUIET_MS, follow, move || {
            let all = tracks.try_with_value(|tracks| tracks.keys().rev().copied().collect());
            if let Some(all) = all {
                queue.set_value(all);
                frames.ask();
            }
        });
        Self {
            explorer,
            tracks,
            n_joined,
            answered,
            hover: RwSignal::new(None),
            why_none,
        }
    }

    /// The board of the column that the calling view is in.
    pub fn get() -> Self {
        expect_context::<Self>()
    }

    /// Whether the marks belong to the weights on screen.
    pub fn is_settled(&self) -> bool {
        self.explorer.derived.outcome.read().scored == *self.answered.read()
    }

    /// Brings a track onto the board, for as long as the calling view lives.
    /// Its marks: none while there are none for the city in the foreground.
    pub fn join(self, place: Place) -> Signal<Option<Marks>> {
        let answer: ArcRwSignal<Option<Answer>> = ArcRwSignal::new(None);
        let number = self.n_joined.get_untracked();
        self.tracks.update_value(|tracks| {
            tracks.insert(number, (place, answer.clone()));
        });
        self.n_joined.set(number + 1);
        on_cleanup(move || {
            self.tracks
                .try_update_value(|tracks| tracks.remove(&number));
        });
        let focus = self.explorer.derived.focus;
        Signal::derive(move || shown(&answer.read(), focus.get()))
    }

    /// The marks of a track that is on the board.
    pub fn marks(&self, place: Place) -> Option<Marks> {
        let focus = self.explorer.derived.focus.get();
        let answer = self.track(place)?;
        shown(&answer.read(), focus)
    }

    /// Why a track on the board has no marks.
    pub fn refusal(&self, place: Place) -> Option<NoMarks> {
        let answer = self.track(place)?;
        let answer = answer.read();
        let found = answer.as_ref()?.found.as_ref();
        found.as_ref().err().copied()
    }

    fn track(&self, place: Place) -> Option<ArcRwSignal<Option<Answer>>> {
        self.tracks.with_value(|tracks| {
            let mut tracks = tracks.values().rev();
            let track = tracks.find(|(known, _)| *known == place);
            track.map(|(_, answer)| answer.clone())
        })
    }

    /// A pointer is at this share of a track.
    pub fn point(&self, place: Place, share: f64, reach: f64) {
        let near = untrack(|| self.marks(place)).map(|marks| marks.near(share, reach));
        let near = near.filter(|marks| !marks.is_empty());
        let hover = near.map(|marks| Hover {
            place,
            marks,
            is_pointed: true,
        });
        if *self.hover.read_untracked() != hover {
            self.hover.set(hover);
        }
    }

    /// The focus is on one mark of a list.
    pub fn light(&self, place: Place, mark: usize) {
        self.hover.set(Some(Hover {
            place,
            marks: vec![mark],
            is_pointed: false,
        }));
    }

    /// Nothing is meant. Says whether anything was.
    pub fn leave(&self) {
        if self.hover.read_untracked().is_some() {
            self.hover.set(None);
        }
    }

    /// Puts away what is told beside the pointer; says whether anything was.
    pub fn dismiss(&self) -> bool {
        let hover = self.hover.get_untracked();
        let is_told = hover.is_some_and(|hover| hover.is_pointed);
        if is_told {
            self.hover.set(None);
        }
        is_told
    }
}

fn shown(answer: &Option<Answer>, focus: Option<usize>) -> Option<Marks> {
    let answer = answer.as_ref()?;
    // Marks of another city would be worse than none.
    let is_current = Some(answer.unit) == focus;
    answer
        .found
        .as_ref()
        .as_ref()
        .ok()
        .filter(|_| is_current)
        .cloned()
}

fn answer(explorer: Explorer, scored: &Scored, place: Place) -> Option<Answer> {
    let unit = explorer.derived.focus.get_untracked()?;
    let map = explorer.scenario.weights().get_untracked();
    let found = Marks::along(scored.engine(), &map, &explorer.way(place), unit);
    Some(Answer {
        unit,
        found: Arc::new(found),
    })
}

fn root(explorer: Explorer) -> Option<composite_index::NodeId> {
    let package = explorer.package.read_untracked();
    package
        .as_ref()
        .map(|loaded| loaded.0.dataset.framework().root())
}
