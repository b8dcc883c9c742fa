//! Texts that change often, and texts to compare.

use js_sys::{JsString, RegExp};
use web_sys::{Element, Text};

/// A text in small letters, without accents and other marks on them.
#[must_use]
pub fn without_marks(text: &str) -> String {
    let small = JsString::from(text).to_lower_case();
    let apart: JsString = small.normalize("NFD");
    let marks = RegExp::new(r"\p{M}", "gu");
    apart.replace_by_pattern(&marks, "").into()
}

/// A text on the page that is written only when it changes.
///
/// Its node is kept and given other data: a new node would have the browser
/// build that part of the page anew.
pub struct KeptText {
    node: Text,
    shown: String,
}

impl KeptText {
    /// Puts an empty text into a place, instead of all that was there; none
    /// where the browser cannot make one.
    pub fn new(place: &Element) -> Option<Self> {
        let node = Text::new().ok()?;
        place.replace_children_with_node_1(&node);
        Some(Self {
            node,
            shown: String::new(),
        })
    }

    /// Says something else.
    pub fn write(&mut self, text: &str) {
        if self.shown != text {
            self.node.set_data(text);
            text.clone_into(&mut self.shown);
        }
    }
}
