//! The focus stays in the table when the control that has it goes: its row
//! scrolls out of what is drawn, is drawn anew among the pinned ones, is moved
//! aside for others, or has no further use for it.
//!
//! A browser would give it to the page, where the keys of the table mean
//! something else.

use browser::element::JsCast;
use browser::element::{Element, HtmlElement};
use leptos::html;
use leptos::prelude::*;

use super::keys;
use browser::changes::{Batch, Changes};
use browser::focus::{has_focus, is_nowhere, take_in_place};

/// The control of the table that the reader is at, and what happens to the
/// controls there.
#[derive(Clone, Copy)]
pub(super) struct Hold {
    held: StoredValue<Option<HtmlElement>, LocalStorage>,
    changes: StoredValue<Option<Changes>, LocalStorage>,
    scroller: NodeRef<html::Div>,
}

impl Hold {
    /// Keeps the focus in the table until the calling view goes.
    pub fn start(scroller: NodeRef<html::Div>) -> Self {
        let hold = Self {
            held: StoredValue::new_local(None),
            changes: StoredValue::new_local(None),
            scroller,
        };
        Effect::new(move |_| {
            let Some(scroller) = scroller.get() else {
                return;
            };
            // Before the next key, whoever changes rows.
            let changes = Changes::new(&scroller, &["disabled", "hidden"], move |batch| {
                hold.keep(batch);
            });
            hold.changes.set_value(changes);
        });
        hold
    }

    /// The focus has come to something in the table.
    pub fn enter(self, event: &leptos::ev::FocusEvent) {
        let control = event.target().and_then(|target| target.dyn_into().ok());
        self.held.set_value(control);
    }

    /// The focus has gone. If nothing else took it, then with its control or
    /// because the reader wished so, which shows when both are done.
    pub fn leave(self, event: &leptos::ev::FocusEvent) {
        if event.related_target().is_some() {
            self.held.set_value(None);
            return;
        }
        queue_microtask(move || {
            // The view may be gone meanwhile.
            let changes = self
                .changes
                .try_with_value(|changes| changes.as_ref().map(Changes::take));
            if let Some(batch) = changes.flatten() {
                self.keep(&batch);
            }
            let _ = self.held.try_update_value(|held| {
                held.take_if(|held| !has_focus(held));
            });
        });
    }

    fn keep(self, batch: &Batch) {
        let held = self.held.try_get_value().flatten();
        let (Some(held), Some(scroller)) = (held, self.scroller.try_get_untracked().flatten())
        else {
            return;
        };
        let is_lost = is_nowhere() && batch.has_taken(&held);
        if !is_usable(&held) && (is_lost || has_focus(&held)) {
            take_in_place(&keys::heir(&scroller, &held));
        } else if is_lost {
            take_in_place(&held);
        }
    }
}

/// Whether a control is there and can have the focus.
fn is_usable(control: &Element) -> bool {
    let is_closed = control.matches(":disabled, [hidden], [hidden] *");
    control.is_connected() && is_closed == Ok(false)
}
