//! Texts that change often.

use web_sys::{Element, Text};

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
