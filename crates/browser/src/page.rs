//! The document as a whole: language, direction, theme, title, colours.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Document, Element, HtmlElement};

use super::window;

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// Says the page's language and direction to the browser and to screen
/// readers.
pub fn set_language(language: &str, direction: &str) {
    if let Some(root) = root() {
        // An attribute name that is valid cannot be refused.
        let _ = root.set_attribute("lang", language);
        let _ = root.set_attribute("dir", direction);
    }
}

/// Chooses the colours: `auto`, `light` or `dark`.
pub fn set_theme(theme: &str) {
    if let Some(root) = root() {
        // An attribute name that is valid cannot be refused.
        let _ = root.set_attribute("data-theme", theme);
    }
}

/// Says whether the page stands in another, for its style.
pub fn set_embedded(is_embedded: bool) {
    if let Some(root) = root() {
        // An attribute name that is valid cannot be refused.
        let _ = root.toggle_attribute_with_force("data-embed", is_embedded);
    }
}

/// Gives custom properties of the page other values, or their own again.
pub fn set_properties<'a>(properties: impl IntoIterator<Item = (&'static str, Option<&'a str>)>) {
    let Some(root) = root().and_then(|root| root.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let style = root.style();
    for (name, value) in properties {
        // A value that the browser cannot read leaves the page's own.
        let _ = match value {
            Some(value) => style.set_property(name, value),
            None => style.remove_property(name).map(drop),
        };
    }
}

/// The height of what is in sight of the page, in CSS pixels.
#[must_use]
pub fn sight_height() -> Option<f64> {
    window()?.inner_height().ok()?.as_f64()
}

/// The height of what is on the page, in CSS pixels.
#[must_use]
pub fn content_height() -> Option<f64> {
    Some(element_by_id("app")?.get_bounding_client_rect().height())
}

/// Says whether the open view is on stage, for the styles.
pub fn set_stage(is_on: bool) {
    if let Some(root) = root() {
        let set = if is_on {
            root.set_attribute("data-stage", "")
        } else {
            root.remove_attribute("data-stage")
        };
        // An attribute name that is valid cannot be refused.
        let _ = set;
    }
}

/// Scrolls an element by so much of what is seen of it: 1 for a page on.
pub fn scroll_by_share(element: &HtmlElement, share: f64) {
    let by = f64::from(element.client_height()) * share;
    element.set_scroll_top(element.scroll_top() + by as i32);
}

/// How much larger an element is shown than the `width` that it is drawn with,
/// and where a point of the window lies on it as it is drawn; none where it is not
/// shown at all.
#[must_use]
pub fn place_within(
    element: &Element,
    (x, y): (f64, f64),
    width: f64,
) -> Option<(f64, (f64, f64))> {
    let shown = element.get_bounding_client_rect();
    let zoom = shown.width() / width;
    let is_shown = zoom.is_finite() && zoom > 0.0;
    is_shown.then(|| (zoom, ((x - shown.left()) / zoom, (y - shown.top()) / zoom)))
}

/// Names the page in tabs and bookmarks, and where it is passed on.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
        set_meta(&document, "meta[property='og:title']", title);
    }
}

/// Says in a sentence what the page shows, to whoever lists it or passes it on.
pub fn set_description(sentence: &str) {
    if let Some(document) = document() {
        set_meta(&document, "meta[name=description]", sentence);
        set_meta(&document, "meta[property='og:description']", sentence);
    }
}

fn set_meta(document: &Document, selector: &str, content: &str) {
    if let Ok(Some(element)) = document.query_selector(selector) {
        // An attribute name that is valid cannot be refused.
        let _ = element.set_attribute("content", content);
    }
}

/// Says which view is open, for the styles.
pub fn set_view(view: &str) {
    if let Some(root) = root() {
        // An attribute name that is valid cannot be refused.
        let _ = root.set_attribute("data-view", view);
    }
}

/// The element with an id of our own page, which `index.html` and the frame
/// give once each.
#[must_use]
#[expect(
    clippy::disallowed_methods,
    reason = "the app's own places are found by the ids of the page"
)]
pub fn element_by_id(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// A new element that is not on the page.
#[must_use]
pub fn apart() -> Option<HtmlElement> {
    document()?.create_element("div").ok()?.dyn_into().ok()
}

/// Takes everything out of an element.
pub fn empty(element: &HtmlElement) {
    element.replace_children_with_node_0();
}

/// Scrolls the page until the element with this id is at its top.
pub fn scroll_to(id: &str) {
    if let Some(element) = element_by_id(id) {
        element.scroll_into_view();
    }
}

/// Scrolls the strip that an element stands in sideways until it is in sight,
/// and nothing else.
pub fn bring_into_strip(element: &HtmlElement) {
    let strip = element.closest("ul").ok().flatten();
    let Some(strip) = strip else { return };
    let (inner, outer) = (
        element.get_bounding_client_rect(),
        strip.get_bounding_client_rect(),
    );
    let past = if inner.left() < outer.left() {
        inner.left() - outer.left()
    } else if inner.right() > outer.right() {
        inner.right() - outer.right()
    } else {
        return;
    };
    strip.set_scroll_left(strip.scroll_left() + past as i32);
}

/// The colour that each custom property has right now, in order, in a form
/// that a canvas understands.
#[must_use]
pub fn resolved_colours(properties: &[&str]) -> Vec<String> {
    colours_under(properties, "inherit")
}

/// The colour that each custom property has on a light page, whatever the
/// colours of this one are.
#[must_use]
pub fn light_colours(properties: &[&str]) -> Vec<String> {
    colours_under(properties, "light")
}

fn colours_under(properties: &[&str], scheme: &str) -> Vec<String> {
    let probe = || {
        let document = document()?;
        let probe: HtmlElement = document.create_element("span").ok()?.dyn_into().ok()?;
        document.body()?.append_child(&probe).ok()?;
        // A browser that does not know schemes shows the light one anyway.
        let _ = probe.style().set_property("color-scheme", scheme);
        // Forced colours would have all of them be that of text; the page's own
        // stand for the reader's by then.
        let _ = probe.style().set_property("forced-color-adjust", "none");
        let colour = |property: &&str| {
            probe
                .style()
                .set_property("color", &format!("var({property})"))
                .ok()?;
            let style = window()?.get_computed_style(&probe).ok()??;
            style.get_property_value("color").ok()
        };
        let colours = properties
            .iter()
            .map(|property| colour(property).unwrap_or_default())
            .collect();
        probe.remove();
        Some(colours)
    };
    probe().unwrap_or_else(|| vec![String::new(); properties.len()])
}

/// Whether the reader asked for less motion.
#[must_use]
pub fn prefers_reduced_motion() -> bool {
    matches("(prefers-reduced-motion: reduce)")
}

/// Whether the reader's own few colours are in force in place of all others.
#[must_use]
pub fn has_forced_colours() -> bool {
    matches(FORCED_COLOURS)
}

const FORCED_COLOURS: &str = "(forced-colors: active)";

/// Whether the reader points with something as broad as a finger.
#[must_use]
pub fn has_coarse_pointer() -> bool {
    matches("(pointer: coarse)")
}

fn matches(query: &str) -> bool {
    let list = window().and_then(|window| window.match_media(query).ok().flatten());
    list.is_some_and(|list| list.matches())
}

/// Calls back whenever the system's colours change, for as long as the page
/// lives.
pub fn on_system_theme(callback: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn()>::new(callback);
    let listener = closure.as_ref().unchecked_ref();
    for query in ["(prefers-color-scheme: dark)", FORCED_COLOURS] {
        if let Ok(Some(list)) = window.match_media(query) {
            // A list of media takes any listener.
            let _ = list.add_event_listener_with_callback("change", listener);
        }
    }
    // The page listens until it is closed.
    closure.forget();
}

/// Says that the page can be seen, upon which the rest of the program may come:
/// the script that fetches it listens, `crates/xtask/src/split/link.mjs`.
pub fn tell_shown() {
    tell("lci-shown", &JsValue::NULL);
}

/// Calls back once when all parts of the program have come and the page has
/// nothing else to do; never for readers who want to save data. The script that
/// fetches them says so, `crates/xtask/src/split/link.mjs`.
pub fn on_spare_time(callback: impl FnMut() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn FnMut()>::new(callback);
    let listener = closure.as_ref().unchecked_ref();
    if window
        .add_event_listener_with_callback("lci-spare", listener)
        .is_ok()
    {
        // The page listens until it is closed.
        closure.forget();
    }
}

/// Tells the page's scripts something.
pub(super) fn tell(name: &str, detail: &JsValue) {
    let settings = CustomEventInit::new();
    settings.set_detail(detail);
    let event = CustomEvent::new_with_event_init_dict(name, &settings);
    if let (Some(window), Ok(event)) = (window(), event) {
        // Nobody cancels it, and a window takes any event.
        let _ = window.dispatch_event(&event);
    }
}
