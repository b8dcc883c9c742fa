//! The table by keyboard: arrows step from row to row in one column, other keys
//! scroll.
//!
//! A browser that scrolls for a key glides there, and loses a key that comes
//! while the glide before it ends. So the page scrolls by itself, and what a key
//! does is done, with the rows drawn that it leads to, when the next one comes.

use browser::element::JsCast;
use browser::element::{Element, HtmlElement};

use browser::focus::take_in_place;

/// What a key does to a reader who is in the table.
#[derive(Clone, Copy)]
enum Step {
    /// To the same control of a neighbouring row.
    Row(i32),
    /// As many rows on as are in sight.
    Page(i32),
    /// To the first row.
    First,
    /// To the last row.
    Last,
}

impl Step {
    fn of(event: &leptos::ev::KeyboardEvent, is_at_region: bool) -> Option<Self> {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return None;
        }
        match (event.key().as_str(), event.shift_key()) {
            ("ArrowDown", false) => Some(Self::Row(1)),
            ("ArrowUp", false) => Some(Self::Row(-1)),
            ("PageDown", false) => Some(Self::Page(1)),
            ("PageUp", false) => Some(Self::Page(-1)),
            ("Home", false) => Some(Self::First),
            ("End", false) => Some(Self::Last),
            // On a control it is a press.
            (" ", is_back) if is_at_region => Some(Self::Page(if is_back { -1 } else { 1 })),
            _ => None,
        }
    }
}

/// Goes to the first city below; whether there is one.
pub(super) fn enter(scroller: &HtmlElement) -> bool {
    let first = scroller.query_selector("tbody .city-name").ok().flatten();
    first.is_some_and(|city| focus(&city))
}

/// Follows a key pressed in the table; whether that was all there is to do.
pub(super) fn follow(
    scroller: &HtmlElement,
    row_height: f64,
    event: &leptos::ev::KeyboardEvent,
) -> bool {
    let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let Some(target) = target else { return false };
    let is_at_region = target == **scroller;
    let Some(step) = Step::of(event, is_at_region) else {
        return false;
    };
    let row = target.closest("tbody tr[aria-rowindex]").ok().flatten();
    if let (Step::Row(by), Some(row)) = (step, &row) {
        let neighbour = neighbour(scroller, row, by);
        return neighbour.is_some_and(|neighbour| go_to(&target, &neighbour));
    }
    if row.is_some() {
        // Its row may go out of sight, and the focus with it.
        take_in_place(scroller);
    }
    scroll(scroller, step, row_height)
}

/// Scrolls at once; whether there was anywhere to go. Where not, the key is the
/// page's.
fn scroll(scroller: &HtmlElement, step: Step, row_height: f64) -> bool {
    let before = scroller.scroll_top();
    let by = |pixels: f64| (f64::from(before) + pixels).round() as i32;
    scroller.set_scroll_top(match step {
        Step::Row(rows) => by(f64::from(rows) * row_height),
        Step::Page(pages) => by(f64::from(pages) * page(scroller, row_height)),
        Step::First => 0,
        Step::Last => scroller.scroll_height(),
    });
    scroller.scroll_top() != before
}

/// What is in sight of the rows that scroll, but for one of them by which a
/// reader finds the place again.
fn page(scroller: &HtmlElement, row_height: f64) -> f64 {
    let height = |part: &str| {
        let part = scroller.query_selector(part).ok().flatten();
        part.map_or(0.0, |part| part.get_bounding_client_rect().height())
    };
    let in_sight = f64::from(scroller.client_height()) - height("thead") - height(".pinned");
    (in_sight - row_height).max(row_height)
}

fn neighbour(scroller: &Element, row: &Element, by: i32) -> Option<Element> {
    let index: i32 = row.get_attribute("aria-rowindex")?.parse().ok()?;
    row_at(scroller, index + by)
}

fn row_at(scroller: &Element, index: i32) -> Option<Element> {
    let selector = format!("tbody tr[aria-rowindex=\"{index}\"]");
    scroller.query_selector(&selector).ok().flatten()
}

/// Goes to the control of a row in the column that `target` stands in, or to
/// its city where that cannot be used.
fn go_to(target: &Element, neighbour: &Element) -> bool {
    twin(target, neighbour).is_some_and(|twin| focus(&twin))
}

fn twin(target: &Element, row: &Element) -> Option<Element> {
    let cell = target.closest("td, th").ok().flatten();
    let column = cell.map_or_else(String::new, |cell| cell.class_name());
    let find = |selector: &str| row.query_selector(selector).ok().flatten();
    // A cell's class is one word, that of its column.
    let twin = find(&format!(".{column} :is(button, input):enabled"));
    twin.or_else(|| find(".city-name"))
}

/// Where the focus goes from a control that can have it no longer: to its twin
/// in the row that now has its place, or to the region if none is drawn there.
pub(super) fn heir(scroller: &HtmlElement, lost: &Element) -> HtmlElement {
    let row = lost.closest("tr").ok().flatten();
    let place = row.and_then(|row| neighbour(scroller, &row, 0));
    let twin = place.and_then(|place| twin(lost, &place));
    let twin = twin.and_then(|twin| twin.dyn_into().ok());
    twin.unwrap_or_else(|| scroller.clone())
}

fn focus(element: &Element) -> bool {
    let element: Option<&HtmlElement> = element.dyn_ref();
    element.is_some_and(|element| element.focus().is_ok())
}
