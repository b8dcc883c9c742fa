//! What the host is told without asking.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use browser::frame::{NextFrame, Settled};
use browser::page;
use browser::resize::Watch;
use leptos::prelude::*;
use model::engine::Scored;
use protocol::{Event, ranks};
use scenario::Scenario;

use super::answers::{answer_waiting, load_failure, no_answer};
use super::session::Session;
use store::{Loading, effect};

/// In a frame that is out of sight no frame is drawn, so that none can be waited
/// for.
const UNSEEN_MS: i32 = 100;

/// Follows the store, and the height of the page, for as long as it lives.
pub(super) fn follow(session: &Rc<Session>) {
    follow_loading(session);
    follow_changes(session);
    follow_focus(session);
    follow_height(session);
}

/// Whoever has just said hello is told what those before were told already.
pub(super) fn tell_where_it_stands(session: &Session) {
    let explorer = session.explorer;
    let loading = explorer.loading.get_untracked();
    if matches!(loading, Loading::Failed { .. }) {
        session.tell(Event::Error(load_failure(explorer, &loading)));
    }
    let outcome = explorer.derived.outcome.get_untracked();
    if outcome.failure.is_some() {
        session.tell(Event::Error(no_answer(explorer)));
    }
    if let Some(scored) = &outcome.scored {
        session.tell(Event::Ready {
            scenario: Box::new(explorer.scenario.get_untracked()),
            ranks: ranks(scored),
        });
    }
}

fn follow_loading(session: &Rc<Session>) {
    let explorer = session.explorer;
    let follower = Rc::clone(session);
    effect(move || {
        let loading = explorer.loading.read();
        if matches!(*loading, Loading::Failed { .. }) {
            let failure = load_failure(explorer, &loading);
            follower.tell(Event::Error(failure));
        }
        drop(loading);
        explorer.awaits_years.track();
        answer_waiting(&follower);
    });
    let failure = Memo::new(move |_| explorer.derived.outcome.read().failure.clone());
    let follower = Rc::clone(session);
    effect(move || {
        if failure.read().is_some() {
            follower.tell(Event::Error(no_answer(explorer)));
        }
    });
}

/// What was told last.
#[derive(Default)]
struct Told {
    scenario: Option<Scenario>,
    scored: Option<Scored>,
}

fn follow_changes(session: &Rc<Session>) {
    let explorer = session.explorer;
    let told = Rc::new(RefCell::new(Told::default()));
    let tell = {
        let session = Rc::clone(session);
        move || {
            let Some(scored) = explorer.derived.outcome.get_untracked().scored else {
                return;
            };
            let scenario = explorer.scenario.get_untracked();
            let mut told = told.borrow_mut();
            let is_first = told.scored.is_none();
            if told.scored.as_ref() == Some(&scored) && told.scenario.as_ref() == Some(&scenario) {
                return;
            }
            told.scored = Some(scored.clone());
            told.scenario = Some(scenario.clone());
            let (scenario, ranks) = (Box::new(scenario), ranks(&scored));
            session.tell(if is_first {
                Event::Ready { scenario, ranks }
            } else {
                Event::Change { scenario, ranks }
            });
        }
    };
    let tell = Rc::new(tell);
    let seen = {
        let tell = Rc::clone(&tell);
        NextFrame::new(move |_| {
            tell();
            false
        })
    };
    let unseen = {
        let tell = Rc::clone(&tell);
        Settled::new(UNSEEN_MS, move || tell())
    };
    let has_begun = Cell::new(false);
    effect(move || {
        explorer.scenario.track();
        let is_ranked = explorer.derived.outcome.read().scored.is_some();
        if is_ranked && !has_begun.replace(true) {
            // Whoever waits for the first ranking waits for nothing else.
            tell();
        } else {
            seen.ask();
            unseen.ask();
        }
    });
}

fn follow_focus(session: &Rc<Session>) {
    let explorer = session.explorer;
    let session = Rc::clone(session);
    // None before there is a data set: nobody is highlighted then, nor let go.
    Effect::new(move |before: Option<Option<Option<String>>>| {
        let before = before.flatten();
        if explorer.package.read().is_none() {
            return before;
        }
        // One that the data set does not have is not highlighted.
        let unit = explorer.derived.focus.get();
        let id = unit.and_then(|unit| explorer.unit_id(unit));
        if before.is_some_and(|before| before != id) {
            session.tell(Event::Select { id: id.clone() });
        }
        Some(id)
    });
}

fn follow_height(session: &Rc<Session>) {
    let Some(app) = page::element_by_id("app") else {
        return;
    };
    let session = Rc::clone(session);
    let watch = Watch::new(&app, move || {
        let height = page::content_height().unwrap_or_default().ceil();
        if height != session.height.replace(height) {
            session.tell_height();
        }
    });
    // It watches as long as the page is there.
    StoredValue::new_local(watch);
}
