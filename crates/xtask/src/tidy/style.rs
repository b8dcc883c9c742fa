//! Colours by their names, logical sides, no `!important`.

use super::{Finding, Source};

/// The only places that write colours down.
const COLOUR_HOMES: &[&str] = &["style/tokens.css", "crates/charts/src/palette.rs"];

const COLOUR_FUNCTIONS: &[&str] = &[
    "rgb(", "rgba(", "hsl(", "hsla(", "hwb(", "lab(", "lch(", "oklab(", "oklch(",
];

/// Properties whose values name a side.
const SIDED: &[&str] = &["text-align", "float", "clear", "caption-side"];

/// Every finding in a stylesheet, and every colour in the code of the page.
pub fn check(source: &Source) -> Vec<Finding> {
    if source.path.starts_with("style/") && source.path.ends_with(".css") {
        let css = without_comments(&source.text);
        let mut findings = colours(source, &css, &[3, 4, 6, 8]);
        findings.extend(
            declarations(&css)
                .iter()
                .flat_map(|declaration| declaration.check(source)),
        );
        findings.sort_by_key(|finding| finding.line);
        findings
    } else if is_of_page(&source.path) {
        colours(source, &source.text, &[3, 6, 8])
    } else {
        Vec::new()
    }
}

/// Whether a file is code that a reader's browser runs.
fn is_of_page(path: &str) -> bool {
    let is_source = path.starts_with("src/") || path.contains("/src/");
    let is_tool = path.starts_with("crates/xtask/") || path.starts_with("tests/");
    is_source && !is_tool && path.ends_with(".rs")
}

/// Colours written as numbers; hexadecimal ones count at these lengths only.
fn colours(source: &Source, text: &str, lengths: &[usize]) -> Vec<Finding> {
    if COLOUR_HOMES.contains(&source.path.as_str()) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if let Some(colour) = hex_colour(line, lengths).or_else(|| colour_function(line)) {
            let message = format!(
                "`{colour}` is a colour: name it in {}",
                COLOUR_HOMES.join(" or ")
            );
            findings.push(Finding::error(source, index + 1, message));
        }
    }
    findings
}

fn hex_colour<'a>(line: &'a str, lengths: &[usize]) -> Option<&'a str> {
    line.match_indices('#').find_map(|(at, _)| {
        let digits = line[at + 1..]
            .bytes()
            .take_while(u8::is_ascii_hexdigit)
            .count();
        let next = line[at + 1 + digits..].chars().next();
        let ends = !next.is_some_and(|c| c.is_alphanumeric() || c == '-' || c == '_');
        (ends && lengths.contains(&digits)).then(|| &line[at..=at + digits])
    })
}

fn colour_function(line: &str) -> Option<&str> {
    COLOUR_FUNCTIONS.iter().find_map(|function| {
        line.match_indices(function).find_map(|(at, _)| {
            let before = line[..at].chars().next_back();
            let is_whole = !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '-');
            // A variable between the brackets is a name, not a colour.
            let is_literal = line[at + function.len()..]
                .trim_start()
                .starts_with(|c: char| c.is_ascii_digit());
            (is_whole && is_literal).then(|| &line[at..at + function.len()])
        })
    })
}

#[derive(Debug, PartialEq, Eq)]
struct Declaration<'a> {
    property: &'a str,
    value: &'a str,
    line: usize,
}

impl Declaration<'_> {
    fn check(&self, source: &Source) -> Vec<Finding> {
        let mut findings = Vec::new();
        if self.value.contains("!important") {
            findings.push(Finding::error(
                source,
                self.line,
                "`!important`: order the layers instead",
            ));
        }
        if let Some(logical) = logical_property(self.property).or_else(|| self.logical_value()) {
            let message = format!(
                "`{}: {}` names a side: write `{logical}`",
                self.property, self.value
            );
            findings.push(Finding::error(source, self.line, message));
        }
        findings
    }

    fn logical_value(&self) -> Option<String> {
        let side = if self.value.starts_with("left") {
            "start"
        } else if self.value.starts_with("right") {
            "end"
        } else {
            return None;
        };
        match self.property {
            "float" | "clear" => Some(format!("{}: inline-{side}", self.property)),
            property if SIDED.contains(&property) => Some(format!("{property}: {side}")),
            _ => None,
        }
    }
}

/// The logical twin of a property that names a physical side.
fn logical_property(property: &str) -> Option<String> {
    match property {
        "left" => return Some("inset-inline-start".to_owned()),
        "right" => return Some("inset-inline-end".to_owned()),
        "top" => return Some("inset-block-start".to_owned()),
        "bottom" => return Some("inset-block-end".to_owned()),
        _ => {}
    }
    let corners = [
        ("border-top-left-radius", "border-start-start-radius"),
        ("border-top-right-radius", "border-start-end-radius"),
        ("border-bottom-left-radius", "border-end-start-radius"),
        ("border-bottom-right-radius", "border-end-end-radius"),
    ];
    if let Some((_, logical)) = corners.iter().find(|(physical, _)| *physical == property) {
        return Some((*logical).to_owned());
    }
    let has_sides = [
        "margin-",
        "padding-",
        "border-",
        "scroll-margin-",
        "scroll-padding-",
    ]
    .iter()
    .any(|prefix| property.starts_with(prefix));
    let sides = [
        ("left", "inline-start"),
        ("right", "inline-end"),
        ("top", "block-start"),
        ("bottom", "block-end"),
    ];
    let names: Vec<&str> = property.split('-').collect();
    let side = sides
        .iter()
        .find(|(physical, _)| has_sides && names.contains(physical))?;
    Some(
        names
            .iter()
            .map(|name| if *name == side.0 { side.1 } else { *name })
            .collect::<Vec<_>>()
            .join("-"),
    )
}

/// The declarations of a stylesheet: what ends with a semicolon or a closing brace.
fn declarations(css: &str) -> Vec<Declaration<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, sign) in css.match_indices(['{', '}', ';']) {
        let piece = &css[start..at];
        start = at + 1;
        let Some((property, value)) = piece.split_once(':').filter(|_| sign != "{") else {
            continue;
        };
        let indent = piece.len() - piece.trim_start().len();
        let line = css[..at - piece.len() + indent].matches('\n').count() + 1;
        found.push(Declaration {
            property: property.trim(),
            value: value.trim(),
            line,
        });
    }
    found
}

/// The text with comments blanked out and every line in its place.
fn without_comments(css: &str) -> String {
    let mut text = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        let end = rest[start..]
            .find("*/")
            .map_or(rest.len(), |end| start + end + 2);
        text.push_str(&rest[..start]);
        text.extend(rest[start..end].chars().filter(|c| *c == '\n'));
        rest = &rest[end..];
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: [usize; 0] = [];

    fn findings(path: &str, text: &str) -> Vec<String> {
        let source = Source {
            path: path.into(),
            text: text.into(),
        };
        check(&source)
            .iter()
            .map(|finding| format!("{}: {}", finding.line, finding.message))
            .collect()
    }

    fn lines(path: &str, text: &str) -> Vec<usize> {
        let source = Source {
            path: path.into(),
            text: text.into(),
        };
        check(&source).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn colours_belong_to_the_tokens() {
        assert_eq!(
            lines(
                "style/base.css",
                "a {\n  color: #fff;\n  fill: rgb(0 0 0 / 50%);\n}"
            ),
            [2, 3]
        );
        assert_eq!(lines("style/tokens.css", "a { color: #fff; }"), NONE);
        assert_eq!(
            lines(
                "style/base.css",
                "/* #fff */ a { color: var(--ink); mask: url(#add-ons); }"
            ),
            NONE
        );
        assert_eq!(
            lines(
                "style/base.css",
                "a { color: rgb(from var(--ink) r g b / 50%); }"
            ),
            NONE
        );
    }

    #[test]
    fn colours_in_code_belong_to_the_palette() {
        assert_eq!(
            lines("crates/charts/src/radar.rs", "let ink = \"#1a2b3c\";"),
            [1]
        );
        assert_eq!(
            lines("crates/charts/src/palette.rs", "let ink = \"#1a2b3c\";"),
            NONE
        );
        assert_eq!(
            lines(
                "src/ui/frame.rs",
                "#[derive(Debug)]\nlet a = r#\"x\"#; let b = \"#main\";"
            ),
            NONE
        );
    }

    #[test]
    fn sides_are_logical() {
        let css = "a:hover { margin-left: 1rem; text-align: right; left: 0 }\n\
                   b { border-top-left-radius: 2px; padding-inline: 1rem; text-align: start }";
        assert_eq!(
            findings("style/base.css", css),
            [
                "1: `margin-left: 1rem` names a side: write `margin-inline-start`",
                "1: `text-align: right` names a side: write `text-align: end`",
                "1: `left: 0` names a side: write `inset-inline-start`",
                "2: `border-top-left-radius: 2px` names a side: write `border-start-start-radius`",
            ]
        );
    }

    #[test]
    fn importance_is_refused() {
        assert_eq!(
            lines("style/base.css", "a {\n\n  gap: 0 !important;\n}"),
            [3]
        );
    }

    #[test]
    fn selectors_and_queries_are_not_declarations() {
        assert_eq!(
            lines(
                "style/base.css",
                "@media (min-width: 1px) { a:not(.left):focus { gap: 0 } }"
            ),
            NONE
        );
    }
}
