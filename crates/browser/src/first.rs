//! The first screen: what the page shows until the program has as much to show.
//! It stands in the page itself and lies over the program's; the script in the
//! head of index.html has chosen it, `style/components/first.css` shows it.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

use super::page::element_by_id;
use super::{focus, window};

thread_local! {
    /// The ranking that has gone, for parts of the page that are still on their way.
    static GONE: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// The attribute of the page that says what its first screen shows.
const NAME: &str = "data-first";

/// What scrolls by itself.
const SCROLLER: &str = ".rows";

/// What the first screen shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// The ranking that the page opens with.
    Ranking,
    /// The frame of the page.
    Frame,
}

fn document() -> Option<Document> {
    window()?.document()
}

/// What the first screen shows; none once it has gone, or where there is none.
#[must_use]
pub fn shows() -> Option<Shows> {
    element_by_id("first")?.first_element_child()?;
    match &*document()?.document_element()?.get_attribute(NAME)? {
        "ranking" => Some(Shows::Ranking),
        _ => Some(Shows::Frame),
    }
}

/// Scrolls the program's page to where the reader has scrolled the first screen.
pub fn follow() {
    if let Some((first, program)) = both()
        && let Ok(Some(from)) = first.query_selector(SCROLLER)
        && let Ok(Some(to)) = program.query_selector(SCROLLER)
        && to.scroll_top() != from.scroll_top()
    {
        to.set_scroll_top(from.scroll_top());
    }
}

/// Lets the program's page take the place of the first screen, scrolled as that
/// was and with the focus on the same link.
pub fn give_way() {
    let Some((first, program)) = both() else {
        return;
    };
    follow();
    let focused = focused_link(&first);
    if shows() == Some(Shows::Ranking) {
        GONE.set(Some(first.clone()));
    }
    first.remove();
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // An attribute that is not there cannot be in the way.
        let _ = root.remove_attribute(NAME);
    }
    let twin = focused.and_then(|address| {
        let mut links = focus::all_within(&program, "a[href]").into_iter();
        links.find(|link| address_of(link).as_ref() == Some(&address))
    });
    if let Some(twin) = twin {
        focus::take_in_place(&twin);
    }
}

/// Puts what the first screen shows at a place, by its selector, before a mark: there
/// it stands until the program's own has come, and cannot be used. Nothing where the
/// first screen showed but the frame.
#[must_use]
pub fn stand_in(place: &str, mark: &Element) -> Vec<Element> {
    let there = element_by_id("first").map(Element::from);
    let there = there.filter(|_| shows() == Some(Shows::Ranking));
    let Some(first) = there.or_else(|| GONE.with_borrow(Clone::clone)) else {
        return Vec::new();
    };
    let copy = |element: HtmlElement| -> Option<Element> {
        let copy: Element = element.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
        copy.set_attribute("inert", "").ok()?;
        mark.before_with_node_1(&copy).ok()?;
        Some(copy)
    };
    let found = focus::all_within(&first, place).into_iter();
    found.filter_map(copy).collect()
}

/// Keeps nothing of it any longer.
pub fn forget() {
    GONE.set(None);
}

/// The first screen and the program's page, while there are both.
fn both() -> Option<(Element, Element)> {
    let root = document()?.document_element()?;
    let first = root.has_attribute(NAME).then(|| element_by_id("first"));
    Some((first??.into(), element_by_id("app")?.into()))
}

/// The address of the link that has the focus, in the first screen.
fn focused_link(first: &Element) -> Option<String> {
    let focused = document()?.active_element()?;
    let is_within = first.contains(Some(&focused));
    is_within.then(|| address_of(focused.dyn_ref::<HtmlElement>()?))?
}

fn address_of(link: &HtmlElement) -> Option<String> {
    let link: &web_sys::HtmlAnchorElement = link.dyn_ref()?;
    Some(link.href())
}
