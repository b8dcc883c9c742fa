//! The focus of a table that is read cell by cell.

use browser::element::HtmlElement;
use browser::element::JsCast;
use leptos::html;
use leptos::prelude::*;

use super::grid::Grid;
use behaviour::grid::Place;
use browser::frame::NextFrame;
use store::effect;

/// Brings the active cell into sight and gives it the focus.
pub(super) fn follow_focus(
    grid: Grid,
    scroller: NodeRef<html::Div>,
    positions: Memo<std::ops::Range<usize>>,
) {
    let arrive = move |_: f64| {
        if !grid.is_called.try_get_untracked().unwrap_or(false) {
            return false;
        }
        let Some(scroller) = scroller.get_untracked() else {
            return false;
        };
        let place = grid.active.get_untracked();
        bring_into_sight(&scroller, place, grid.window.row_height());
        grid.window.measure(&scroller);
        let selector = format!(
            "[data-row=\"{}\"][data-column=\"{}\"]",
            place.row, place.column
        );
        let cell = scroller.query_selector(&selector).ok().flatten();
        let cell: Option<HtmlElement> = cell.and_then(|cell| cell.dyn_into().ok());
        let is_there = cell.is_some();
        if let Some(cell) = cell {
            grid.is_called.set(false);
            // An element of the page takes the focus.
            let _ = cell.focus();
        }
        !is_there
    };
    let next_frame = StoredValue::new_local(NextFrame::new(arrive));
    effect(move || {
        grid.active.track();
        positions.track();
        if grid.is_called.get() {
            next_frame.with_value(NextFrame::ask);
        }
    });
}

/// Scrolls until a row is between the head and the lower edge.
fn bring_into_sight(scroller: &HtmlElement, place: Place, row_height: f64) {
    if place.row == 0 {
        return;
    }
    let head = scroller.query_selector("thead").ok().flatten();
    let head = head.map_or(0.0, |head| head.get_bounding_client_rect().height());
    let top = (place.row - 1) as f64 * row_height;
    let now = f64::from(scroller.scroll_top());
    let room = f64::from(scroller.client_height()) - head - row_height;
    let wanted = now.min(top).max(top - room);
    if (wanted - now).abs() > 0.5 {
        scroller.set_scroll_top(wanted.round() as i32);
    }
}
