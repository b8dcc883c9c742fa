//! Which rows of a long table are in sight.

use std::ops::Range;

use browser::element::HtmlElement;
use leptos::prelude::*;

/// Rows drawn beyond either edge, so that a quick scroll finds them there. Each
/// of them follows a drag that nobody sees it follow.
const MARGIN: usize = 3;
/// Rows drawn before anything could be measured: a few, so that the page is
/// soon there to be measured.
const FIRST_GUESS: usize = 6;
/// A row's height in CSS pixels until it could be measured.
const USUAL_ROW: f64 = 40.0;

/// Where a table is scrolled to and how much of it is in sight.
#[derive(Clone, Copy)]
pub struct Window {
    first: RwSignal<usize>,
    in_sight: RwSignal<usize>,
    row_height: RwSignal<f64>,
}

impl Default for Window {
    fn default() -> Self {
        Self::new()
    }
}

impl Window {
    /// The top of a table of which nothing is measured yet.
    #[must_use]
    pub fn new() -> Self {
        Self {
            first: RwSignal::new(0),
            in_sight: RwSignal::new(FIRST_GUESS),
            row_height: RwSignal::new(USUAL_ROW),
        }
    }

    /// Reads how far the scroller is scrolled. Signals change only when
    /// another row comes into sight.
    pub fn measure(&self, scroller: &HtmlElement) {
        let row = scroller
            .query_selector("tbody tr[aria-rowindex]")
            .ok()
            .flatten();
        let row_height = row.map_or(0.0, |row| row.get_bounding_client_rect().height());
        if row_height > 0.0 && (row_height - self.row_height.get_untracked()).abs() > 0.01 {
            self.row_height.set(row_height);
        }
        let row_height = self.row_height.get_untracked();
        let first = (f64::from(scroller.scroll_top()) / row_height) as usize;
        let in_sight = (f64::from(scroller.client_height()) / row_height).ceil() as usize + 1;
        set_if_other(self.first, first);
        set_if_other(self.in_sight, in_sight);
    }

    /// The positions drawn of a table with so many rows, of which the first
    /// `n_pinned` are always drawn and not among them.
    pub fn positions(&self, n_pinned: usize, count: usize) -> Range<usize> {
        let (first, in_sight) = (self.first.get(), self.in_sight.get());
        let last_start = count.saturating_sub(in_sight + MARGIN).max(n_pinned);
        // Where pinned rows scroll along, all others are further down by them.
        let start = first.saturating_sub(MARGIN).max(n_pinned).min(last_start);
        start..(first.max(n_pinned) + in_sight + MARGIN).min(count)
    }

    /// Scrolls so far that a row is in sight, into the middle of as many whole
    /// rows as fit if it was not.
    pub fn reveal(&self, scroller: &HtmlElement, place: usize, n_pinned: usize) {
        self.measure(scroller);
        let row_height = self.row_height.get_untracked();
        // Headings, where they are seen, and pinned rows lie over the first rows.
        let head = scroller.query_selector("thead").ok().flatten();
        let head = head.map_or(0.0, |head| head.get_bounding_client_rect().height());
        let covered = head + row_height * n_pinned as f64;
        let (top, height) = (
            f64::from(scroller.scroll_top()),
            f64::from(scroller.client_height()),
        );
        let row_top = head + place as f64 * row_height;
        let is_above = row_top - top < covered && place >= n_pinned;
        let is_below = row_top + row_height - top > height;
        if is_above || is_below {
            let fit = ((height - covered) / row_height).floor();
            let before = ((fit - 1.0) / 2.0).floor().max(0.0);
            let first = place.saturating_sub(n_pinned) as f64 - before;
            scroller.set_scroll_top((first * row_height).max(0.0).round() as i32);
            self.measure(scroller);
        }
    }

    /// Whether a row is wholly in sight, between the pinned ones and the lower
    /// edge.
    pub fn shows(&self, position: usize, n_pinned: usize) -> bool {
        let first = self.first.get_untracked().max(n_pinned);
        // One is behind the headings, and one more than fit is counted.
        let end = self.first.get_untracked() + self.in_sight.get_untracked().saturating_sub(2);
        position < n_pinned || (first <= position && position < end)
    }

    /// The height of so many rows, for a style.
    pub fn height(&self, rows: usize) -> String {
        format!("{}px", rows as f64 * self.row_height.get())
    }

    /// A row's height in CSS pixels.
    pub fn row_height(&self) -> f64 {
        self.row_height.get_untracked()
    }
}

fn set_if_other(signal: RwSignal<usize>, value: usize) {
    if signal.get_untracked() != value {
        signal.set(value);
    }
}
