//! Undo and redo.
//!
//! A step is what the address bar takes note of: a deliberate act at once, a
//! movement of a weight when it has come to rest. Undo is a deliberate act
//! itself, so the browser's Back leads to where it was pressed, and Back in
//! turn is a step that can be undone.

use crate::reactive::*;

use super::{Explorer, sync};
use crate::platform::Entry;
use scenario::history::{Choices, History, Kind, Step};

/// What was just taken back, or taken once more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndoReport {
    /// Whether it was taken once more.
    pub is_redo: bool,
    /// The kinds of choices that changed.
    pub kinds: Vec<Kind>,
}

/// The steps of this page, and what a reader is told of the last one.
#[derive(Clone, Copy)]
pub struct Steps {
    /// The steps.
    pub history: RwSignal<History>,
    /// What was taken back last; nothing after any other act.
    pub report: RwSignal<Option<UndoReport>>,
}

impl Default for Steps {
    fn default() -> Self {
        Self {
            history: RwSignal::new(History::default()),
            report: RwSignal::new(None),
        }
    }
}

/// Begins anew, for another data set.
pub(super) fn begin(explorer: Explorer) {
    let step = Step::of(&explorer.scenario.read_untracked());
    explorer.steps.history.set(History::at(step));
    explorer.steps.report.set(None);
}

/// Takes note of the choices as they stand now.
pub(super) fn note(explorer: Explorer) {
    let step = Step::of(&explorer.scenario.read_untracked());
    let is_step = explorer
        .steps
        .history
        .try_maybe_update(|history| {
            let is_step = history.note(step);
            (is_step, is_step)
        })
        .unwrap_or(false);
    if is_step {
        explorer.steps.report.set(None);
    }
}

impl Explorer {
    /// Takes the last step back.
    pub fn undo(&self) {
        self.go(false);
    }

    /// Takes the step that was taken back last once more.
    pub fn redo(&self) {
        self.go(true);
    }

    fn go(&self, is_redo: bool) {
        // A movement that has not come to rest yet is a step too.
        note(*self);
        let current = self.scenario.get_untracked();
        let step = self.steps.history.try_maybe_update(|history| {
            let found = if is_redo {
                history.redo()
            } else {
                history.undo()
            };
            let found = found.cloned();
            (found.is_some(), found)
        });
        let Some(Some(step)) = step else { return };
        let kinds = step.choices().differences(&Choices::of(&current));
        self.adopt(step.onto(current));
        self.steps.report.set(Some(UndoReport { is_redo, kinds }));
        sync::record(self, Entry::Push);
    }
}
