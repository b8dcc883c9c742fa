//! The looks that a host may give an embedded page: a few colours and two fonts,
//! each by a custom property of its own.
//!
//! Only what cannot be anything else gets through: a colour is written out, a
//! font is a list of names. Nothing that fetches, refers or ends a declaration
//! can be written with the signs that are let in.

use serde_json::{Map, Value};

/// What a property of the host's stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A colour, or `light-dark()` of two.
    Colour,
    /// Families of fonts, of those that readers have.
    Font,
}

/// A property of the host's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its name in messages; the property is this after `--lci-`.
    pub name: &'static str,
    /// What it stands for.
    pub kind: Kind,
    /// The properties of the page that it sets.
    pub sets: &'static [&'static str],
    /// What it is for.
    pub about: &'static str,
}

/// Every property that a host may set.
pub const TOKENS: &[Token] = &[
    Token {
        name: "background",
        kind: Kind::Colour,
        sets: &["--paper"],
        about: "The ground that everything stands on.",
    },
    Token {
        name: "surface",
        kind: Kind::Colour,
        sets: &["--paper-raised"],
        about: "What lies on it: buttons, fields, tables.",
    },
    Token {
        name: "text",
        kind: Kind::Colour,
        sets: &["--ink"],
        about: "Text; at least 4.5:1 on background and surface.",
    },
    Token {
        name: "muted",
        kind: Kind::Colour,
        sets: &["--ink-soft"],
        about: "Text that explains; at least 4.5:1 on the background.",
    },
    Token {
        name: "line",
        kind: Kind::Colour,
        sets: &["--line"],
        about: "Outlines of controls and axes; at least 3:1 on the background.",
    },
    Token {
        name: "rule",
        kind: Kind::Colour,
        sets: &["--rule"],
        about: "Thin lines between things.",
    },
    Token {
        name: "accent",
        kind: Kind::Colour,
        sets: &["--link"],
        about: "Links and what can be pressed; at least 4.5:1 on the background.",
    },
    Token {
        name: "font",
        kind: Kind::Font,
        sets: &["--sans"],
        about: "Families for all text, of those that readers have installed.",
    },
    Token {
        name: "heading-font",
        kind: Kind::Font,
        sets: &["--serif"],
        about: "Families for headings.",
    },
];

/// Looks that were checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Style(Vec<(&'static str, String)>);

/// A property that a host may not set, or not to this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StyleError {
    /// Its name.
    pub name: String,
}

impl Style {
    /// Reads properties by their names. An empty value is none.
    ///
    /// # Errors
    /// [`StyleError`] names the first that is unknown or unsound.
    pub fn read(given: &Map<String, Value>) -> Result<Self, StyleError> {
        let mut set = Vec::new();
        for (name, value) in given {
            let error = || StyleError { name: name.clone() };
            let token = TOKENS.iter().find(|token| token.name == name);
            let token = token.ok_or_else(error)?;
            let value = value.as_str().ok_or_else(error)?.trim();
            let is_sound = match token.kind {
                Kind::Colour => is_colour(value),
                Kind::Font => is_font(value),
            };
            match (value, is_sound) {
                ("", _) => {}
                (_, false) => return Err(error()),
                (_, true) => set.extend(token.sets.iter().map(|&own| (own, value.to_owned()))),
            }
        }
        Ok(Self(set))
    }

    /// The page's properties with their values; none for those that keep their
    /// own.
    pub fn properties(&self) -> impl Iterator<Item = (&'static str, Option<&str>)> {
        let all = TOKENS.iter().flat_map(|token| token.sets);
        all.map(|&own| {
            let set = self.0.iter().find(|(name, _)| *name == own);
            (own, set.map(|(_, value)| value.as_str()))
        })
    }
}

const FUNCTIONS: [&str; 10] = [
    "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color",
];

fn is_colour(text: &str) -> bool {
    if text.len() > 200 {
        return false;
    }
    let pair = text
        .strip_prefix("light-dark(")
        .and_then(|rest| rest.strip_suffix(')'));
    match pair {
        // A comma that is in no function parts the two.
        Some(pair) => {
            let ends = pair.match_indices(',').map(|(place, _)| place);
            let parts = ends.map(|place| (&pair[..place], &pair[place + 1..]));
            let mut parts = parts
                .filter(|(light, dark)| is_one_colour(light.trim()) && is_one_colour(dark.trim()));
            parts.next().is_some()
        }
        None => is_one_colour(text),
    }
}

fn is_one_colour(text: &str) -> bool {
    if let Some(digits) = text.strip_prefix('#') {
        return matches!(digits.len(), 3 | 4 | 6 | 8)
            && digits.bytes().all(|b| b.is_ascii_hexdigit());
    }
    if let Some((name, rest)) = text.split_once('(') {
        let Some(inside) = rest.strip_suffix(')') else {
            return false;
        };
        let is_plain = |b: u8| b.is_ascii_alphanumeric() || b" .,%/+-".contains(&b);
        return FUNCTIONS.contains(&name) && !inside.is_empty() && inside.bytes().all(is_plain);
    }
    (3..=24).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphabetic())
}

fn is_font(text: &str) -> bool {
    let is_name = |name: &str| {
        let name = name.trim();
        let quoted = ['"', '\''].into_iter().find_map(|mark| {
            name.strip_prefix(mark)
                .and_then(|rest| rest.strip_suffix(mark))
        });
        let inside = quoted.unwrap_or(name);
        let is_plain =
            |c: char| c.is_alphanumeric() || c == ' ' || c == '-' || c == '_' || c == '.';
        !inside.trim().is_empty() && inside.chars().all(is_plain)
    };
    text.len() <= 300 && text.split(',').all(is_name)
}
