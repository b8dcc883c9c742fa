//! The texts: every language has the messages of every other.

use std::collections::BTreeSet;

use super::{Finding, Source};

const FOLDER: &str = "public/i18n/";
const REFERENCE: &str = "public/i18n/en.ftl";

/// Messages that one language has and another lacks, or that one has twice.
pub fn check(sources: &[Source]) -> Vec<Finding> {
    let texts: Vec<&Source> = sources
        .iter()
        .filter(|source| source.path.starts_with(FOLDER) && source.path.ends_with(".ftl"))
        .collect();
    let mut findings: Vec<Finding> = texts.iter().flat_map(|source| repeated(source)).collect();
    let Some(reference) = texts.iter().find(|source| source.path == REFERENCE) else {
        return findings;
    };
    for other in texts.iter().filter(|source| source.path != REFERENCE) {
        findings.extend(missing(reference, other));
        findings.extend(missing(other, reference));
    }
    findings
}

/// Messages of the first file that the second lacks.
fn missing(complete: &Source, lacking: &Source) -> Vec<Finding> {
    let present: BTreeSet<String> = messages(&lacking.text)
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    messages(&complete.text)
        .into_iter()
        .filter(|(id, _)| !present.contains(id))
        .map(|(id, line)| {
            let message = format!("lacks the message `{id}` of {}:{line}", complete.path);
            Finding::error(lacking, 0, message)
        })
        .collect()
}

fn repeated(source: &Source) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    messages(&source.text)
        .into_iter()
        .filter(|(id, _)| !seen.insert(id.clone()))
        .map(|(id, line)| {
            Finding::error(
                source,
                line,
                format!("has the message `{id}` a second time"),
            )
        })
        .collect()
}

/// The ids of messages, terms (`-id`) and attributes (`id.attribute`), with their lines.
fn messages(text: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    let mut owner = String::new();
    for (index, line) in text.lines().enumerate() {
        if let Some(id) = identifier(line) {
            owner = id.to_owned();
            found.push((owner.clone(), index + 1));
        } else if let Some(attribute) = line.trim_start().strip_prefix('.').and_then(identifier) {
            found.push((format!("{owner}.{attribute}"), index + 1));
        }
    }
    found
}

/// The name before the equals sign that starts a message, a term or an attribute.
fn identifier(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end();
    let letters = name.strip_prefix('-').unwrap_or(name);
    let starts_well = letters.starts_with(|c: char| c.is_ascii_alphabetic());
    let goes_on_well = letters
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    (starts_well && goes_on_well).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str, text: &str) -> Source {
        Source {
            path: format!("{FOLDER}{path}"),
            text: text.into(),
        }
    }

    #[test]
    fn messages_terms_and_attributes_are_found() {
        let text = "# a = comment\n-brand = Explorer\nrank = Rank\n    .title = x = y\n\
                    rise = { $n ->\n    [one] a = b\n   *[other] c\n}\n";
        let ids: Vec<String> = messages(text).into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, ["-brand", "rank", "rank.title", "rise"]);
    }

    #[test]
    fn languages_must_agree_both_ways() {
        let files = [
            source("en.ftl", "a = A\nb = B\n"),
            source("ar.ftl", "b = B\nc = C\n"),
        ];
        let found: Vec<String> = check(&files).iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "public/i18n/ar.ftl: lacks the message `a` of public/i18n/en.ftl:1",
                "public/i18n/en.ftl: lacks the message `c` of public/i18n/ar.ftl:2",
            ]
        );
    }

    #[test]
    fn a_message_is_said_once() {
        let found = check(&[source("en.ftl", "a = A\na = B\n")]);
        assert_eq!(
            found.iter().map(|finding| finding.line).collect::<Vec<_>>(),
            [2]
        );
    }
}
