//! The XML of workbooks, within bounds: whoever made a file, its parser is given no
//! more than it can bear.

use roxmltree::{Document, Node, ParsingOptions};

use super::super::archive::ArchiveError;
use super::WorkbookError;

/// Elements and texts of one file, at most: some two million filled cells.
pub(super) const MAX_NODES: u32 = 8_000_000;
/// Attributes of one tag, at most, and namespaces of one file: the parser
/// compares each of a tag's attributes with all others, and gives each element
/// the namespaces of all around it. Spreadsheet programs write some thirty.
const MAX_ATTRIBUTES: usize = 100;
const MAX_NAMESPACES: usize = 300;

/// The bytes of a sheet that are parsed before others may have a turn.
pub(super) const PARSED_AT_ONCE: usize = 1 << 19;

/// As many whole rows as are parsed at once, and the others, where this is how a row
/// ends.
pub(super) fn some_rows<'a>(rows: &'a str, end: &str) -> (&'a str, &'a str) {
    let mut from = rows.len().min(PARSED_AT_ONCE);
    while !rows.is_char_boundary(from) {
        from += 1;
    }
    let at = rows[from..].find(end);
    rows.split_at(at.map_or(rows.len(), |place| from + place + end.len()))
}

/// A file, parsed.
///
/// # Errors
/// It is not sound, or too large.
pub(super) fn parse(text: &str) -> Result<Document<'_>, WorkbookError> {
    if !are_tags_small(text) {
        return Err(WorkbookError::Damaged);
    }
    // No document type, and so no entity that grows.
    let options = ParsingOptions {
        nodes_limit: MAX_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => ArchiveError::TooLarge.into(),
        _ => WorkbookError::Damaged,
    })
}

/// Whether no tag has more attributes and the file no more namespaces than the
/// parser should be given.
fn are_tags_small(text: &str) -> bool {
    let mut n_namespaces = 0;
    // No attribute holds what a tag begins with.
    text.split('<').skip(1).all(|tag| {
        let mut rest = tag;
        let mut n_attributes = 0;
        while n_attributes <= MAX_ATTRIBUTES
            && let Some(at) = rest.find(['=', '>'])
            && let Some(value) = rest[at..].strip_prefix('=')
        {
            n_attributes += 1;
            let name = rest[..at].split_ascii_whitespace().next_back();
            let is_namespace = name.is_some_and(|name| name.starts_with("xmlns"));
            n_namespaces += usize::from(is_namespace);
            let value = value.trim_start();
            let inner = value.strip_prefix(['"', '\'']).unwrap_or_default();
            let mark = &value[..value.len() - inner.len()];
            rest = inner.split_once(mark).map_or("", |(_, rest)| rest);
        }
        n_attributes <= MAX_ATTRIBUTES && n_namespaces <= MAX_NAMESPACES
    })
}

/// What is directly within a place and has this name.
pub(super) fn children<'a, 'input>(
    node: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children()
        .filter(move |node| node.tag_name().name() == name)
}

/// An attribute by its name, whatever namespace it is of.
pub(super) fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    let mut attributes = node.attributes();
    attributes
        .find(|attribute| attribute.name() == name)
        .map(|attribute| attribute.value())
}
