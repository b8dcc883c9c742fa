//! The table by keyboard: arrows step from row to row in one column, the
//! browser's own keys scroll.

use browser::element::JsCast;
use browser::element::{Element, HtmlElement};

use browser::focus::take_in_place;

/// What a key does to a reader who is in the table.
enum Step {
    /// To the same control of a neighbouring row.
    Row(i32),
    /// To the scrolling region, which the browser then scrolls: the row of the
    /// focus may go out of sight, and the focus with it.
    Region,
}

impl Step {
    fn of(key: &str) -> Option<Self> {
        match key {
            "ArrowDown" => Some(Self::Row(1)),
            "ArrowUp" => Some(Self::Row(-1)),
            "PageDown" | "PageUp" | "Home" | "End" => Some(Self::Region),
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
pub(super) fn follow(scroller: &HtmlElement, event: &leptos::ev::KeyboardEvent) -> bool {
    let has_modifier = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
    let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let (Some(step), Some(target), false) = (Step::of(&event.key()), target, has_modifier) else {
        return false;
    };
    let Some(row) = target.closest("tbody tr[aria-rowindex]").ok().flatten() else {
        return false;
    };
    match step {
        Step::Region => {
            take_in_place(scroller);
            false
        }
        Step::Row(by) => {
            let neighbour = neighbour(scroller, &row, by);
            neighbour.is_some_and(|neighbour| go_to(&target, &neighbour))
        }
    }
}

fn neighbour(scroller: &Element, row: &Element, by: i32) -> Option<Element> {
    let index: i32 = row.get_attribute("aria-rowindex")?.parse().ok()?;
    let selector = format!("tbody tr[aria-rowindex=\"{}\"]", index + by);
    scroller.query_selector(&selector).ok().flatten()
}

/// Goes to the control of a row in the column that `target` stands in, or to
/// its city where that cannot be used.
fn go_to(target: &Element, neighbour: &Element) -> bool {
    let cell = target.closest("td, th").ok().flatten();
    let column = cell.map_or_else(String::new, |cell| cell.class_name());
    let find = |selector: &str| neighbour.query_selector(selector).ok().flatten();
    // A cell's class is one word, that of its column.
    let twin = find(&format!(".{column} :is(button, input):enabled"));
    twin.or_else(|| find(".city-name"))
        .is_some_and(|twin| focus(&twin))
}

fn focus(element: &Element) -> bool {
    let element: Option<&HtmlElement> = element.dyn_ref();
    element.is_some_and(|element| element.focus().is_ok())
}
