//! Just enough HTML to read the page that Trunk writes: start tags, their
//! attributes, and the text of scripts.

/// A start tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag<'a> {
    /// Lower case.
    pub name: String,
    /// Lower-case names; a value is empty where none is given.
    pub attributes: Vec<(String, &'a str)>,
    /// The byte of the tag's `<`.
    pub start: usize,
    /// The byte after the tag's `>`.
    pub end: usize,
    /// The text up to `</script`, for scripts only.
    pub script: Option<&'a str>,
}

impl Tag<'_> {
    /// The value of an attribute, if the tag has it.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| *value)
    }
}

/// Every start tag, in order, outside comments and scripts.
pub fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(offset) = html[at..].find('<') {
        at += offset;
        let rest = &html[at..];
        if rest.starts_with("<!--") {
            at += rest.find("-->").map_or(rest.len(), |end| end + 3);
        } else if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            let tag = read_tag(html, at);
            at = tag.end + tag.script.map_or(0, str::len);
            found.push(tag);
        } else {
            at += 1;
        }
    }
    found
}

fn read_tag(html: &str, start: usize) -> Tag<'_> {
    let inner = &html[start + 1..];
    let name_length = inner
        .find(|c: char| c.is_whitespace() || c == '>' || c == '/')
        .unwrap_or(inner.len());
    let name = inner[..name_length].to_ascii_lowercase();
    let (attributes, length) = read_attributes(&inner[name_length..]);
    let end = start + 1 + name_length + length;
    let script = (name == "script").then(|| script_text(&html[end..]));
    Tag {
        name,
        attributes,
        start,
        end,
        script,
    }
}

/// The text of a script: all before its closing tag.
fn script_text(rest: &str) -> &str {
    let closing = rest
        .as_bytes()
        .windows(b"</script".len())
        .position(|window| window.eq_ignore_ascii_case(b"</script"))
        .unwrap_or(rest.len());
    &rest[..closing]
}

/// The attributes up to the tag's `>`, and how many bytes they and it take.
fn read_attributes(text: &str) -> (Vec<(String, &str)>, usize) {
    let mut attributes = Vec::new();
    let mut at = 0;
    loop {
        at += text[at..]
            .find(|c: char| !c.is_whitespace() && c != '/')
            .unwrap_or(text.len() - at);
        if at >= text.len() {
            return (attributes, at);
        }
        if text[at..].starts_with('>') {
            return (attributes, at + 1);
        }
        let (attribute, length) = read_attribute(&text[at..]);
        attributes.push(attribute);
        // A step of at least one byte, so that malformed text cannot stall us.
        at += length.max(1);
    }
}

fn read_attribute(text: &str) -> ((String, &str), usize) {
    let name_length = text
        .find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/'))
        .unwrap_or(text.len());
    let name = text[..name_length].to_ascii_lowercase();
    let rest = text[name_length..].trim_start();
    let Some(value) = rest.strip_prefix('=').map(str::trim_start) else {
        return ((name, ""), name_length);
    };
    let before_value = text.len() - value.len();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    match quote {
        Some(quote) => {
            let inner = &value[1..];
            let length = inner.find(quote).unwrap_or(inner.len());
            (
                (name, &inner[..length]),
                (before_value + length + 2).min(text.len()),
            )
        }
        None => {
            let length = value
                .find(|c: char| c.is_whitespace() || c == '>')
                .unwrap_or(value.len());
            ((name, &value[..length]), before_value + length)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_quoted_bare_and_empty() {
        let html = r#"<link rel=preload href="a b.css" data-x='y' crossorigin>"#;
        let tags = tags(html);
        assert_eq!(tags.len(), 1);
        assert_eq!(tags[0].attribute("rel"), Some("preload"));
        assert_eq!(tags[0].attribute("href"), Some("a b.css"));
        assert_eq!(tags[0].attribute("data-x"), Some("y"));
        assert_eq!(tags[0].attribute("crossorigin"), Some(""));
        assert_eq!(tags[0].end, html.len());
    }

    #[test]
    fn scripts_keep_their_text_and_hide_tags_in_it() {
        let tags = tags("<script type=module>let a = '<p>';\n</SCRIPT><p>");
        assert_eq!(
            tags.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(),
            ["script", "p"]
        );
        assert_eq!(tags[0].script, Some("let a = '<p>';\n"));
    }

    #[test]
    fn comments_and_closing_tags_are_skipped() {
        let tags = tags("<!-- <script>x</script> --></p><b>");
        assert_eq!(
            tags.iter().map(|tag| tag.name.as_str()).collect::<Vec<_>>(),
            ["b"]
        );
    }

    #[test]
    fn truncated_pages_end() {
        for html in [
            "<",
            "<a",
            "<a b",
            "<a b=",
            "<a b=\"",
            "<script>x",
            "<!--",
            "a < b",
        ] {
            let _ = tags(html);
        }
    }
}
