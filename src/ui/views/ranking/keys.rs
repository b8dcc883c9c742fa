//! The ranking by keyboard: a grid with one stop for the Tab key, whose cells
//! arrows and other keys lead to.
//!
//! What a key does starts from the city that the reader is at, never from what
//! is drawn by now, so that no key is lost that comes before the rows do.

use browser::element::JsCast;
use browser::element::{Element, HtmlElement, HtmlInputElement};

/// The cells of a row, by the places in which keys find them.
pub(super) mod column {
    /// The city's name.
    pub const CITY: usize = 2;
    /// What opens the page of the city in the foreground.
    pub const OPEN: usize = 3;
    /// The bar.
    pub const BAR: usize = 5;
    /// The ranks that the city takes.
    pub const RANGE: usize = 6;
    /// The last one.
    pub const LAST: usize = 8;
}

/// Where the cells of a row are.
const CELLS: [&str; column::LAST + 1] = [
    ".rank",
    ".change",
    ".city",
    ".open-city",
    ".score",
    ".bar-cell",
    ".range",
    ".pin",
    ".pick",
];

/// Goes to the first city below; whether there is one.
pub(super) fn enter(scroller: &HtmlElement) -> bool {
    let find = |selector: &str| scroller.query_selector(selector).ok().flatten();
    let first = find("tr[aria-rowindex=\"2\"] .city-name").or_else(|| find("tbody .city-name"));
    let first: Option<HtmlElement> = first.and_then(|first| first.dyn_into().ok());
    first.is_some_and(|city| city.focus().is_ok())
}

/// The row of the table that an element stands in, and the column there; the
/// head is row 0.
pub(super) fn place_of(element: &Element) -> Option<(usize, usize)> {
    let row = element.closest("tr[aria-rowindex]").ok()??;
    let index: usize = row.get_attribute("aria-rowindex")?.parse().ok()?;
    let is_open = element.closest(CELLS[column::OPEN]).ok()?.is_some();
    if is_open {
        return Some((index.checked_sub(1)?, column::OPEN));
    }
    let cell = element.closest("td, th").ok()??;
    let column = CELLS
        .iter()
        .position(|selector| cell.matches(selector) == Ok(true))?;
    Some((index.checked_sub(1)?, column))
}

/// What takes the focus in a cell: its control, or the cell if it has none that
/// can be used.
pub(super) fn stop(row: &Element, column: usize) -> Option<HtmlElement> {
    let find = |selector: &str| row.query_selector(selector).ok().flatten();
    let cell = find(CELLS.get(column)?)?;
    let stop = if column == column::OPEN {
        Some(cell)
    } else {
        let control = cell.query_selector(":is(button, input):enabled");
        control.ok().flatten().or(Some(cell))
    };
    stop?.dyn_into().ok()
}

/// Whether the head of a table has a column: where there is little room, it
/// shows some of them only.
pub(super) fn has_heading(scroller: &HtmlElement, column: usize) -> bool {
    let selector = CELLS.get(column).map(|cell| format!("thead {cell}"));
    let heading = selector.and_then(|selector| scroller.query_selector(&selector).ok().flatten());
    heading.is_some_and(|heading| heading.get_bounding_client_rect().width() > 1.5)
}

/// What is in sight of the rows that scroll, but for one of them by which a
/// reader finds the place again.
pub(super) fn page(scroller: &HtmlElement, row_height: f64) -> usize {
    let height = |part: &str| {
        let part = scroller.query_selector(part).ok().flatten();
        part.map_or(0.0, |part| part.get_bounding_client_rect().height())
    };
    let in_sight = f64::from(scroller.client_height()) - height("thead") - height(".pinned");
    ((in_sight / row_height.max(1.0)) as usize)
        .saturating_sub(1)
        .max(1)
}

/// Uses what a cell holds where the browser does not by itself: a box is ticked
/// by Enter too, and Space on a mere figure scrolls nothing. Whether it was so.
pub(super) fn activate(target: &Element, key: &str) -> bool {
    let input: Option<&HtmlInputElement> = target.dyn_ref();
    match (key, input) {
        ("Enter", Some(input)) => {
            input.click();
            true
        }
        (" " | "Enter", None) => !target.matches("button").unwrap_or(false),
        _ => false,
    }
}
