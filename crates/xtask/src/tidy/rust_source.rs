//! Just enough Rust to see which paths a file names.

/// A path such as `crate::state::Explorer` or `web_sys::window`, and its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedPath {
    /// The names from the root on.
    pub names: Vec<String>,
    /// From one.
    pub line: usize,
}

impl NamedPath {
    /// Whether the path is this one or one below it.
    pub fn is_below(&self, path: &str) -> bool {
        let mut names = self.names.iter();
        path.split("::")
            .all(|wanted| names.next().is_some_and(|name| name == wanted))
    }
}

/// Every path that code names, with grouped `use` lines spelled out.
///
/// Comments and texts are not code, and a path may start with `::`.
pub fn named_paths(source: &str) -> Vec<NamedPath> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if let Some(length) = visibility_length(&tokens[at..]) {
            at += length;
        } else if matches!(tokens[at].kind, Kind::Name(_)) {
            at = read_path(&tokens, at, &[], &mut found);
        } else {
            at += 1;
        }
    }
    found
}

/// How many tokens `pub(crate)` and its like take, if they start here: they say
/// who may see a thing and name nothing.
fn visibility_length(tokens: &[Token<'_>]) -> Option<usize> {
    let kinds: Vec<&Kind<'_>> = tokens.iter().take(4).map(|token| &token.kind).collect();
    let [
        Kind::Name("pub"),
        Kind::Sign('('),
        Kind::Name(whom),
        Kind::Sign(')'),
    ] = kinds.as_slice()
    else {
        return None;
    };
    matches!(*whom, "crate" | "super" | "self").then_some(kinds.len())
}

/// Reads the path that starts at a token, after the names before its group.
/// Returns the token after it.
fn read_path(
    tokens: &[Token<'_>],
    start: usize,
    before: &[String],
    found: &mut Vec<NamedPath>,
) -> usize {
    let mut names = before.to_vec();
    let mut at = start;
    while let Some(Token {
        kind: Kind::Name(name),
        ..
    }) = tokens.get(at)
    {
        names.push((*name).to_owned());
        at += 1;
        if tokens.get(at).map(|token| &token.kind) != Some(&Kind::Colons) {
            break;
        }
        at += 1;
        if tokens.get(at).map(|token| &token.kind) == Some(&Kind::Sign('{')) {
            return read_group(tokens, at + 1, &names, found);
        }
    }
    found.push(NamedPath {
        names,
        line: tokens[start].line,
    });
    at.max(start + 1)
}

/// Reads the paths of a group up to its closing brace. Returns the token after it.
fn read_group(
    tokens: &[Token<'_>],
    start: usize,
    before: &[String],
    found: &mut Vec<NamedPath>,
) -> usize {
    let mut at = start;
    while let Some(token) = tokens.get(at) {
        at = match token.kind {
            Kind::Sign('}') => return at + 1,
            Kind::Name("self") => {
                found.push(NamedPath {
                    names: before.to_vec(),
                    line: token.line,
                });
                at + 1
            }
            Kind::Name(_) => read_path(tokens, at, before, found),
            _ => at + 1,
        };
    }
    at
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind<'a> {
    Name(&'a str),
    Colons,
    Sign(char),
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Token<'a> {
    kind: Kind<'a>,
    line: usize,
}

/// Names, `::` and single signs; comments, texts and blanks are left out.
fn tokens(source: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = source;
    let mut line = 1;
    while let Some(first) = rest.chars().next() {
        let length = skipped(rest).unwrap_or_else(|| {
            let (kind, length) = token(rest, first);
            tokens.push(Token { kind, line });
            length
        });
        let length = length.max(first.len_utf8());
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    tokens
}

fn token(rest: &str, first: char) -> (Kind<'_>, usize) {
    if is_name(first) {
        let length = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        (Kind::Name(&rest[..length]), length)
    } else if rest.starts_with("::") {
        (Kind::Colons, 2)
    } else {
        (Kind::Sign(first), first.len_utf8())
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// How many bytes to pass over, if a comment, a text or a blank starts here.
pub fn skipped(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        return Some(rest.find('\n').unwrap_or(rest.len()));
    }
    if rest.starts_with("/*") {
        return Some(rest.find("*/").map_or(rest.len(), |end| end + 2));
    }
    text_length(rest).or_else(|| {
        let first = rest.chars().next()?;
        first.is_whitespace().then(|| first.len_utf8())
    })
}

/// How many bytes a text or a character takes, if one starts here.
fn text_length(rest: &str) -> Option<usize> {
    if let Some(raw) = rest.strip_prefix('r') {
        let n_hashes = raw.bytes().take_while(|byte| *byte == b'#').count();
        if raw[n_hashes..].starts_with('"') {
            let closing = format!("\"{}", "#".repeat(n_hashes));
            let start = 1 + n_hashes + 1;
            return Some(
                rest[start..]
                    .find(&closing)
                    .map_or(rest.len(), |end| start + end + closing.len()),
            );
        }
    }
    if rest.starts_with('"') {
        return Some(quoted_length(rest, b'"'));
    }
    // A quote may also start a lifetime, which no quote closes.
    let is_character =
        rest.starts_with("'\\") || (rest.starts_with('\'') && rest.chars().nth(2) == Some('\''));
    is_character.then(|| quoted_length(rest, b'\''))
}

fn quoted_length(rest: &str, quote: u8) -> usize {
    let mut is_escaped = false;
    for (index, byte) in rest.bytes().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            _ if byte == quote => return index + 1,
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(source: &str) -> Vec<String> {
        named_paths(source)
            .into_iter()
            .map(|path| path.names.join("::"))
            .collect()
    }

    #[test]
    fn groups_are_spelled_out() {
        let found = paths("use crate::{state::{self, Explorer}, charts::axis as a};");
        let expected = [
            "use",
            "crate::state",
            "crate::state::Explorer",
            "crate::charts::axis",
            "crate::as",
            "crate::a",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn paths_in_code_are_found_with_their_lines() {
        let source = "fn a() {\n    let w = web_sys::window();\n}\n";
        let found = named_paths(source);
        assert!(found.contains(&NamedPath {
            names: vec!["web_sys".into(), "window".into()],
            line: 2
        }));
    }

    #[test]
    fn visibility_is_no_path() {
        assert_eq!(paths("pub(crate) fn a"), ["fn", "a"]);
        assert_eq!(
            paths("struct A(pub crate::B)"),
            ["struct", "A", "pub", "crate::B"]
        );
    }

    #[test]
    fn comments_and_texts_are_not_code() {
        let source = "// web_sys::a\n/* web_sys::b */ let x = \"web_sys::c \\\" web_sys::d\";\n\
                      let y = r#\"web_sys::e\"#; let z = '\"'; fn f<'a>(g: &'a str) {}";
        assert!(
            !paths(source).iter().any(|path| path.contains("web_sys")),
            "{:?}",
            paths(source)
        );
        assert!(paths(source).contains(&"f".to_string()));
    }

    #[test]
    fn being_below_a_path_goes_by_whole_names() {
        let path = NamedPath {
            names: vec!["crate".into(), "statement".into()],
            line: 1,
        };
        assert!(path.is_below("crate"));
        assert!(!path.is_below("crate::state"));
    }
}
