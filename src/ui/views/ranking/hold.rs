//! The one cell of the ranking that the Tab key stops at, and the focus in it.
//!
//! The focus follows the city: rows belong to positions, so that whatever gives
//! a city another one would leave the focus with its successor. And it stays in
//! the table when the control that has it goes: its row is drawn anew among the
//! pinned ones, is moved aside for others, or has no further use for it. A
//! browser would give it to the page, where the keys of the table mean
//! something else.

use browser::element::JsCast;
use browser::element::{Element, HtmlElement};
use leptos::ev;
use leptos::html;
use leptos::prelude::*;

use super::Shared;
use super::keys::{self, column};
use super::paint::Painter;
use super::window::Window;
use behaviour::grid::{Extent, Place, moved_past};
use browser::changes::{Batch, Changes};
use browser::focus::{has_focus, is_nowhere, reveal, take_in_place};
use store::{Explorer, effect};

/// A row, by what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    /// The headings.
    Head,
    /// A unit, wherever it is.
    City(usize),
}

/// A cell of the ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Spot {
    line: Line,
    column: usize,
    /// Where the unit was when last seen, to find its heir if it goes.
    position: usize,
}

/// The cell that the reader is at.
#[derive(Clone, Copy)]
pub(super) struct Hold {
    explorer: Explorer,
    order: Memo<Vec<usize>>,
    painter: Painter,
    window: Window,
    scroller: NodeRef<html::Div>,
    /// The cell that the Tab key stops at; none before the reader was there.
    spot: RwSignal<Option<Spot>>,
    /// The unit whose row the focus is about to leave: it stays until then, for
    /// with it the focus would go.
    left: RwSignal<Option<usize>>,
    /// Whether the focus is in the table, or would be if its place had not gone.
    is_here: RwSignal<bool>,
    /// Whether the reader goes by keyboard, so that the focus must be seen.
    is_seen: StoredValue<bool>,
    /// The cell that had the focus last, to scroll only for another one: a reader
    /// who scrolls away is not called back.
    settled: StoredValue<Option<Spot>>,
    /// Whether it is about to settle.
    is_due: StoredValue<bool>,
    /// Whether the focus went with a row or a control, and has not come back.
    is_lost: StoredValue<bool>,
    /// How far the reader has scrolled. With the focus a browser may take that
    /// back, while rows have gone and others have not come.
    scrolled: StoredValue<i32>,
    /// What had the focus last.
    held: StoredValue<Option<HtmlElement>, LocalStorage>,
    /// What the Tab key stops at by now.
    stop: StoredValue<Option<HtmlElement>, LocalStorage>,
    changes: StoredValue<Option<Changes>, LocalStorage>,
}

impl Hold {
    /// The cell that the reader is at, in a table that is to come.
    pub fn new(
        explorer: Explorer,
        shared: Shared,
        window: Window,
        scroller: NodeRef<html::Div>,
    ) -> Self {
        Self {
            explorer,
            order: shared.listing.order,
            painter: shared.painter,
            window,
            scroller,
            spot: RwSignal::new(None),
            left: RwSignal::new(None),
            is_here: RwSignal::new(false),
            is_seen: StoredValue::new(false),
            settled: StoredValue::new(None),
            is_due: StoredValue::new(false),
            is_lost: StoredValue::new(false),
            scrolled: StoredValue::new(0),
            held: StoredValue::new_local(None),
            stop: StoredValue::new_local(None),
            changes: StoredValue::new_local(None),
        }
    }

    /// Keeps stop and focus in their places until the calling view goes;
    /// `drawn` follows which rows there are.
    pub fn start(self, drawn: impl Fn() + 'static) {
        effect(move || {
            let Some(scroller) = self.scroller.get() else {
                return;
            };
            // Before the next key, whoever changes rows.
            let changes = Changes::new(&scroller, &["disabled", "hidden"], move |batch| {
                self.keep(batch);
            });
            self.changes.set_value(changes);
        });
        effect(move || {
            self.order.track();
            self.spot.track();
            self.is_here.track();
            self.painter.n_entered.track();
            drawn();
            self.settle_soon();
        });
    }

    /// Settles when all that follows the same change has been done, and before
    /// the next key: to give the focus has the page measured, which must not be
    /// between rows that have gone and the space for them.
    fn settle_soon(self) {
        if self.is_due.try_get_value() != Some(false) {
            return;
        }
        self.is_due.set_value(true);
        queue_microtask(move || {
            if self.is_due.try_set_value(false).is_none() {
                untrack(|| self.settle());
            }
        });
    }

    /// The positions of the rows that have the focus, or are to have it, and so
    /// must be drawn, however far away.
    pub fn kept(self) -> Vec<usize> {
        if !self.is_here.get() {
            return Vec::new();
        }
        let unit = self.spot.get().and_then(|spot| match spot.line {
            Line::Head => None,
            Line::City(unit) => Some(unit),
        });
        let order = self.order.read();
        let units = [unit, self.left.get()].into_iter().flatten();
        units.filter_map(|unit| position(&order, unit)).collect()
    }

    /// Follows a key pressed in the table; whether that was all there is to do.
    pub fn follow(self, event: &ev::KeyboardEvent) -> bool {
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let (Some(target), Some(scroller)) = (target, self.scroller.get_untracked()) else {
            return false;
        };
        // More may scroll with the table than is in it.
        let is_within = keys::place_of(&target).is_some();
        if !is_within || event.alt_key() || event.meta_key() {
            return false;
        }
        let Some(spot) = self.resolved() else {
            return false;
        };
        let key = event.key();
        let from = place(spot);
        let extent = self.extent(&scroller);
        let is_there = |place| self.is_there(&scroller, place);
        let Some(to) = moved_past(from, &key, event.ctrl_key(), extent, is_there) else {
            return keys::activate(&target, &key);
        };
        self.is_seen.set_value(true);
        self.go_to(to);
        true
    }

    fn extent(self, scroller: &HtmlElement) -> Extent {
        let texts = self.explorer.texts.read_untracked();
        Extent {
            rows: self.order.read_untracked().len(),
            columns: column::LAST,
            page: keys::page(scroller, self.window.row_height()),
            is_rtl: texts.language().is_rtl(),
        }
    }

    /// Only the city in the foreground has a page to open, and where there is
    /// little room some columns have no heading.
    fn is_there(self, scroller: &HtmlElement, place: Place) -> bool {
        match (place.row, place.column) {
            (0, column) => keys::has_heading(scroller, column),
            (row, column::OPEN) => {
                let unit = self.order.read_untracked().get(row - 1).copied();
                unit.is_some() && unit == self.explorer.derived.focus.get_untracked()
            }
            _ => true,
        }
    }

    fn go_to(self, to: Place) {
        let spot = match to.row {
            0 => Some(Spot {
                line: Line::Head,
                column: to.column,
                position: 0,
            }),
            row => self.spot_at(row - 1, to.column),
        };
        if spot.is_some() {
            let before = self.spot.get_untracked();
            if let Some(Line::City(unit)) = before.map(|spot| spot.line)
                && before != spot
            {
                self.left.set(Some(unit));
            }
            self.is_here.set(true);
            self.spot.set(spot);
        }
    }

    fn spot_at(self, position: usize, column: usize) -> Option<Spot> {
        let unit = self.order.read_untracked().get(position).copied()?;
        Some(Spot {
            line: Line::City(unit),
            column,
            position,
        })
    }

    /// The reader has scrolled.
    pub fn scroll(self, scroller: &HtmlElement) {
        self.scrolled.set_value(scroller.scroll_top());
    }

    /// The focus has come to something in the table.
    pub fn enter(self, event: &ev::FocusEvent) {
        let target: Option<HtmlElement> = event.target().and_then(|target| target.dyn_into().ok());
        let Some(target) = target else { return };
        let Some((row, column)) = keys::place_of(&target) else {
            return;
        };
        self.is_seen
            .set_value(target.matches(":focus-visible") == Ok(true));
        self.give_stop(&target);
        self.held.set_value(Some(target));
        self.go_to(Place { row, column });
    }

    /// The focus has gone. If nothing else took it, then with its control or
    /// because the reader wished so, which shows when both are done.
    pub fn leave(self, event: &ev::FocusEvent) {
        if let Some(next) = event.related_target() {
            let next: Option<Element> = next.dyn_into().ok();
            let is_within = next.is_some_and(|next| keys::place_of(&next).is_some());
            if !is_within {
                let _ = self.is_here.try_set(false);
            }
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
            if is_nowhere() && self.is_lost.try_get_value() == Some(false) {
                let _ = self.is_here.try_set(false);
            }
        });
    }

    /// Rows have come or gone, or controls can be used no longer, and the focus
    /// may have gone with one of them.
    fn keep(self, batch: &Batch) {
        let Some(is_here) = self.is_here.try_get_untracked() else {
            return;
        };
        let held = self.held.try_get_value().flatten();
        let is_taken = |held: HtmlElement| !is_usable(&held) || batch.has_taken(&held);
        if is_here && is_nowhere() && held.is_some_and(is_taken) {
            self.is_lost.set_value(true);
        }
        self.settle_soon();
    }

    /// Where the reader is by now: with the city, or with the one that has its
    /// place if it is not shown any longer.
    fn resolved(self) -> Option<Spot> {
        let spot = self.spot.get_untracked()?;
        let Line::City(unit) = spot.line else {
            return Some(spot);
        };
        let order = self.order.read_untracked();
        if let Some(position) = position(&order, unit) {
            return Some(Spot { position, ..spot });
        }
        let position = spot.position.min(order.len().checked_sub(1)?);
        drop(order);
        self.spot_at(position, spot.column)
    }

    /// Gives the stop, and the focus if it is in the table, to the cell that the
    /// reader is at.
    fn settle(self) {
        let Some(scroller) = self.scroller.try_get_untracked().flatten() else {
            return;
        };
        let is_here = self.is_here.get_untracked();
        let spot = self.resolved();
        if is_here && spot != self.spot.get_untracked() {
            self.spot.set(spot);
        }
        let stop = spot.and_then(|spot| self.element(&scroller, spot));
        if !is_here {
            let stop = stop.or_else(|| self.entrance(&scroller, spot));
            if let Some(stop) = stop {
                self.give_stop(&stop);
            }
            return;
        }
        // If it is not drawn yet, it will be told of when it is.
        let Some(stop) = stop else { return };
        self.give_stop(&stop);
        let is_within = scroller.query_selector("table:focus-within");
        let is_ours = self.is_lost.get_value() || is_within.is_ok_and(|table| table.is_some());
        if is_ours && !has_focus(&stop) {
            let is_seen = self.is_seen.get_value();
            if self.is_lost.get_value() {
                scroller.set_scroll_top(self.scrolled.get_value());
            }
            take_in_place(&stop);
            self.is_seen.set_value(is_seen);
            if is_seen && self.settled.get_value() != spot {
                reveal(&stop);
                self.scroll(&scroller);
                self.window.measure(&scroller);
            }
        }
        self.is_lost.set_value(false);
        self.settled.set_value(spot);
        if self.left.get_untracked().is_some() {
            self.left.set(None);
        }
    }

    /// Where a reader comes in who was not in the table before, or whose place
    /// there is out of sight: at the city in the foreground, or at the first row
    /// that is drawn.
    fn entrance(self, scroller: &HtmlElement, spot: Option<Spot>) -> Option<HtmlElement> {
        let column = spot.map_or(column::CITY, |spot| spot.column);
        let order = self.order.read_untracked();
        let focus = self.explorer.derived.focus.get_untracked();
        let focus = focus.and_then(|unit| position(&order, unit));
        let at_focus = focus.and_then(|position| self.painter.row(position));
        let row = at_focus.or_else(|| {
            let first = scroller.query_selector("tbody tr[aria-rowindex]");
            first.ok().flatten()
        });
        match row {
            Some(row) => {
                let stop = keys::stop(&row, column);
                stop.filter(is_usable_ref)
                    .or_else(|| keys::stop(&row, column::CITY))
            }
            None => keys::stop(&head(scroller)?, column::CITY),
        }
    }

    fn element(self, scroller: &HtmlElement, spot: Spot) -> Option<HtmlElement> {
        let row = match spot.line {
            Line::Head => head(scroller)?,
            Line::City(_) => self.painter.row(spot.position)?,
        };
        let stop = keys::stop(&row, spot.column).filter(is_usable_ref);
        // What cannot be used any longer leaves the focus to the city.
        stop.or_else(|| keys::stop(&row, column::CITY))
    }

    fn give_stop(self, element: &HtmlElement) {
        let before = self.stop.get_value();
        if before.as_ref() == Some(element) && element.tab_index() == 0 {
            return;
        }
        if let Some(before) = before {
            before.set_tab_index(-1);
        }
        element.set_tab_index(0);
        self.stop.set_value(Some(element.clone()));
    }
}

const fn place(spot: Spot) -> Place {
    Place {
        row: match spot.line {
            Line::Head => 0,
            Line::City(_) => spot.position + 1,
        },
        column: spot.column,
    }
}

fn position(order: &[usize], unit: usize) -> Option<usize> {
    order.iter().position(|&shown| shown == unit)
}

fn head(scroller: &HtmlElement) -> Option<Element> {
    scroller.query_selector("thead tr").ok().flatten()
}

/// Whether a control is there and can have the focus.
fn is_usable(control: &Element) -> bool {
    let is_closed = control.matches(":disabled, [hidden], [hidden] *");
    control.is_connected() && is_closed == Ok(false)
}

fn is_usable_ref(control: &HtmlElement) -> bool {
    is_usable(control)
}
