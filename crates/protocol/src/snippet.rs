//! What authors put into their own pages, as text to be copied.
//!
//! Every form gives back the scenario that it was made of: attributes and
//! addresses are those that the explorer itself reads, and whatever a stranger's
//! names hold stays text.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use scenario::{Scenario, to_pairs, to_query};
use sha2::{Digest, Sha256};

use super::schema::ATTRIBUTES;

/// The height of a frame for which none was chosen: without the script it
/// cannot follow what it shows. In CSS pixels.
pub const FRAME_HEIGHT_PX: u32 = 640;

/// The least and the greatest height that can be chosen, in CSS pixels.
pub const HEIGHTS_PX: std::ops::RangeInclusive<u32> = 200..=4000;

/// What kind of page it goes into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// The element, for pages that may run a script.
    #[default]
    Element,
    /// A frame, for pages that may not.
    Frame,
    /// A frame for documents that are written in Markdown with raw HTML, with a
    /// link for print.
    Quarto,
    /// A link alone, for Markdown that strips HTML.
    Link,
}

impl Form {
    /// All of them, in the order shown.
    pub const ALL: &'static [Self] = &[Self::Element, Self::Frame, Self::Quarto, Self::Link];

    /// A word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Frame => "frame",
            Self::Quarto => "quarto",
            Self::Link => "link",
        }
    }

    /// The one that a word stands for, if any.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|form| form.word() == word)
    }
}

/// What is embedded, and how.
#[derive(Clone, Copy, Debug)]
pub struct Snippet<'a> {
    /// All that is chosen, with what stands beside the view.
    pub scenario: &'a Scenario,
    /// The address of the explorer's page, without a query.
    pub page: &'a str,
    /// The address of `embed.js`.
    pub script: &'a str,
    /// The [`integrity`] of the script; without it the page follows its updates.
    pub integrity: Option<&'a str>,
    /// What it is called, for whoever cannot see it.
    pub title: &'a str,
    /// Its height in CSS pixels; none for as high as what it shows.
    pub height: Option<u32>,
}

impl Snippet<'_> {
    /// The text.
    #[must_use]
    pub fn text(&self, form: Form) -> String {
        match form {
            Form::Element => self.element(),
            Form::Frame => self.frame(""),
            // A document that takes everything into itself leaves the frame be.
            Form::Quarto => {
                let frame = self.frame(" data-external=\"1\"");
                format!("```{{=html}}\n{frame}\n```\n\n{}", self.link())
            }
            Form::Link => self.link(),
        }
    }

    fn element(&self) -> String {
        let mut text = format!("<script type=\"module\" src=\"{}\"", escaped(self.script));
        if let Some(integrity) = self.integrity {
            push(&mut text, "integrity", integrity);
            push(&mut text, "crossorigin", "anonymous");
        }
        text.push_str("></script>\n<learning-city-explorer");
        for (key, value) in to_pairs(self.scenario) {
            // The element is always an embedded page.
            let attribute = ATTRIBUTES.iter().find(|known| known.key == Some(key));
            if let Some(attribute) = attribute {
                push(&mut text, attribute.name, &value);
            }
        }
        match self.height {
            None => push(&mut text, "height", "auto"),
            Some(height) => push(&mut text, "height", &height.to_string()),
        }
        push(&mut text, "title", self.title);
        // What stands inside is seen where the script does not come.
        let (full, title) = (escaped(&self.full()), escaped(self.title));
        // Writing to a text cannot fail.
        let _ = write!(
            text,
            ">\n  <a href=\"{full}\">{title}</a>\n</learning-city-explorer>"
        );
        text
    }

    fn frame(&self, besides: &str) -> String {
        let scenario = Scenario {
            embed: true,
            present: false,
            ..self.scenario.clone()
        };
        let mut text = String::from("<iframe");
        push(&mut text, "src", &self.address(&scenario));
        push(&mut text, "title", self.title);
        let height = self.height.unwrap_or(FRAME_HEIGHT_PX).to_string();
        push(&mut text, "height", &height);
        text.push_str(" width=\"100%\" style=\"border:0\" loading=\"lazy\"");
        text.push_str(" allow=\"clipboard-write\"");
        text.push_str(besides);
        text.push_str("></iframe>");
        text
    }

    fn link(&self) -> String {
        let mut title = String::new();
        for sign in self.title.chars() {
            if sign.is_control() {
                title.push(' ');
                continue;
            }
            if sign.is_ascii_punctuation() && !",;:?%/'\"".contains(sign) {
                title.push('\\');
            }
            title.push(sign);
        }
        let mut address = String::new();
        for byte in self.full().bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~:/?&=,%".contains(&byte) {
                address.push(char::from(byte));
            } else {
                // Writing to a text cannot fail.
                let _ = write!(address, "%{byte:02X}");
            }
        }
        format!("[{title}]({address})")
    }

    /// The address of the full explorer in the same state.
    fn full(&self) -> String {
        self.address(&self.scenario.clone().in_full())
    }

    fn address(&self, scenario: &Scenario) -> String {
        match to_query(scenario).as_str() {
            "" => self.page.to_owned(),
            query => format!("{}?{query}", self.page),
        }
    }
}

/// Adds an attribute.
fn push(text: &mut String, name: &str, value: &str) {
    // Writing to a text cannot fail.
    let _ = write!(text, " {name}=\"{}\"", escaped(value));
}

/// A text as HTML has it, on one line.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\n' => safe.push_str("&#10;"),
            '\r' => safe.push_str("&#13;"),
            '\t' => safe.push_str("&#9;"),
            sign => safe.push(sign),
        }
    }
    safe
}

/// What `integrity` says of a file, so that browsers refuse any other
/// (Subresource Integrity, W3C).
#[must_use]
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", BASE64.encode(Sha256::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_agrees_with_the_vectors_of_rfc_4648() {
        let cases = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (plain, expected) in cases {
            assert_eq!(BASE64.encode(plain), expected);
        }
    }

    /// The example of the Content Security Policy specification, which writes
    /// hashes in the same way.
    #[test]
    fn a_file_is_hashed_as_the_specification_does() {
        assert_eq!(
            integrity(b"alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }

    #[test]
    fn every_form_has_its_word() {
        for &form in Form::ALL {
            assert_eq!(Form::parse(form.word()), Some(form));
        }
        assert_eq!(Form::parse("other"), None);
    }
}
