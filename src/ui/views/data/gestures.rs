//! What keys, presses and the focus do in a table that is read cell by cell.

use browser::element::{Element, JsCast};
use leptos::ev;
use leptos::prelude::*;

use super::grid::Grid;
use behaviour::grid::{Place, moved};
use store::Explorer;

/// What a reader does to a table.
#[derive(Clone, Copy)]
pub(super) struct Gestures {
    explorer: Explorer,
    grid: Grid,
    /// Whether the cell that is pressed had the focus before: then the press asks
    /// to change it.
    was_active: StoredValue<bool>,
}

impl Gestures {
    /// Those on one table.
    pub fn on(explorer: Explorer, grid: Grid) -> Self {
        Self {
            explorer,
            grid,
            was_active: StoredValue::new(false),
        }
    }

    /// A key goes to another cell, or begins to change one.
    pub fn key(self, event: &ev::KeyboardEvent) {
        let grid = self.grid;
        if grid.editing.get_untracked().is_some() || event.alt_key() {
            return;
        }
        let Some(place) = target_place(event) else {
            return;
        };
        let key = event.key();
        if matches!(key.as_str(), "Enter" | "F2") && place.row > 0 {
            event.prevent_default();
            grid.edit(place);
            return;
        }
        let is_rtl = self.explorer.texts.read_untracked().language().is_rtl();
        if let Some(to) = moved(place, &key, event.ctrl_key(), grid.extent(is_rtl)) {
            event.prevent_default();
            grid.go_to(to);
        }
    }

    /// A press begins.
    pub fn press(self, event: &ev::PointerEvent) {
        let has_focus = |element: &Element| element.matches(":focus").unwrap_or(false);
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let cell = target.and_then(|target| target.closest("td[data-row]").ok().flatten());
        self.was_active
            .set_value(cell.is_some_and(|cell| has_focus(&cell)));
    }

    /// A press has ended.
    pub fn click(self, event: &ev::MouseEvent) {
        let is_editing = self.grid.editing.get_untracked().is_some();
        if self.was_active.get_value()
            && !is_editing
            && let Some(place) = target_place(event)
        {
            self.grid.edit(place);
        }
    }

    /// Two presses begin to change a cell, wherever the focus was.
    pub fn double_click(self, event: &ev::MouseEvent) {
        if let Some(place) = target_place(event) {
            self.grid.edit(place);
        }
    }

    /// The focus has come to a cell.
    pub fn focus(self, event: &ev::FocusEvent) {
        if let Some(place) = target_place(event) {
            self.grid.active.set(place);
        }
    }
}

/// The place of the cell that an event is about.
fn target_place(event: &ev::Event) -> Option<Place> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let cell = target.closest("[data-row]").ok()??;
    let number = |name: &str| cell.get_attribute(name)?.parse().ok();
    Some(Place {
        row: number("data-row")?,
        column: number("data-column")?,
    })
}
