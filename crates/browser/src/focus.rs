//! The keyboard's focus: where it is, and moving it without moving the page.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

use super::window;

#[wasm_bindgen]
extern "C" {
    /// An element that takes the focus as it is asked to.
    type Focusable;

    #[wasm_bindgen(method, catch)]
    fn focus(this: &Focusable, options: &Object) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch, js_name = scrollIntoView)]
    fn scroll_into_view(this: &Focusable, options: &Object) -> Result<(), JsValue>;
}

/// Gives an element the focus and leaves everything where it is seen.
pub fn take_in_place(element: &HtmlElement) {
    let options = Object::new();
    // Setting a property of a fresh plain object cannot fail.
    let _ = Reflect::set(&options, &"preventScroll".into(), &true.into());
    let element: &Focusable = element.unchecked_ref();
    // What cannot take the focus leaves it where it is.
    let _ = element.focus(&options);
}

/// Gives the focus to the first thing that takes it in the first of these places
/// that has any, and brings it into sight. A place is found by its selector, and
/// may take the focus itself.
pub fn take_first(places: &[&str]) {
    let document = window().and_then(|window| window.document());
    let Some(document) = document else { return };
    let place = |selector: &&str| document.query_selector(selector).ok().flatten();
    let taker = places.iter().filter_map(place).find_map(|place| {
        let place: HtmlElement = place.dyn_into().ok()?;
        let inner = || {
            let all = place.query_selector_all(FOCUSABLE).ok()?;
            let mut all = (0..all.length()).filter_map(|at| all.get(at)?.dyn_into().ok());
            all.find(is_taker)
        };
        let is_itself = place.has_attribute("tabindex") || place.matches(FOCUSABLE) == Ok(true);
        let itself = (is_itself && is_shown(&place)).then(|| place.clone());
        match place.tab_index() {
            0.. => itself,
            _ => inner().or(itself),
        }
    });
    if let Some(taker) = taker {
        // What is in sight and can be used takes it.
        let _ = taker.focus();
    }
}

/// What the Tab key may stop at.
const FOCUSABLE: &str = "a[href], button, input, select, textarea, summary, [tabindex]";

fn is_taker(element: &HtmlElement) -> bool {
    element.tab_index() >= 0 && element.matches(":disabled") == Ok(false) && is_shown(element)
}

fn is_shown(element: &HtmlElement) -> bool {
    element.get_bounding_client_rect().width() > 0.0
}

/// All elements within one that a selector finds, in the order of the page.
pub fn all_within(element: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = element.query_selector_all(selector) else {
        // Only a selector that is none is refused, and ours are.
        return Vec::new();
    };
    let found = (0..found.length()).filter_map(|place| found.get(place));
    found.filter_map(|node| node.dyn_into().ok()).collect()
}

/// Scrolls at once, and no further than an element needs to be seen.
pub fn reveal(element: &HtmlElement) {
    let options = Object::new();
    for (name, value) in [
        ("block", "nearest"),
        ("inline", "nearest"),
        ("behavior", "instant"),
    ] {
        // As above.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    let element: &Focusable = element.unchecked_ref();
    // What is on no page is nowhere to be seen.
    let _ = element.scroll_into_view(&options);
}

/// Whether an element has the focus.
pub fn has_focus(element: &Element) -> bool {
    active().as_ref() == Some(element)
}

/// Whether the browser marks that an element has the focus, as it does where a
/// reader came by keyboard.
pub fn is_marked(element: &Element) -> bool {
    // A browser that does not know the word marks every focus.
    element
        .matches(":focus-visible")
        .unwrap_or_else(|_| has_focus(element))
}

/// Whether no element has the focus but the page as a whole.
pub fn is_nowhere() -> bool {
    active().is_none_or(|active| active.tag_name() == "BODY")
}

fn active() -> Option<Element> {
    window()?.document()?.active_element()
}
