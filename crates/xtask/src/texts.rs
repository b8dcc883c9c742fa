//! What the first part of the program says is built into it; `crates/i18n/first.txt`
//! lists it by hand. A build in which the first part asks for a text that is not
//! listed would show its id until all texts have come: it is refused.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};

use crate::files;
use crate::workspace::Workspace;

const ENGLISH: &str = "public/i18n/en.ftl";
const LIST: &str = "crates/i18n/first.txt";

/// Errors: the program's first part has the id of a text that is not listed.
pub fn check(workspace: &Workspace) -> Result<()> {
    let source = files::read_text(&workspace.path(ENGLISH))?;
    let listed = files::read_text(&workspace.path(LIST))?;
    for (name, path) in files::below(&workspace.dist())? {
        if name.ends_with("_bg.wasm") {
            let missing = missing(&files::read(&path)?, &source, &listed);
            ensure!(
                missing.is_empty(),
                "the program's first part has these ids of texts: add them to {LIST}, \
                 or have a part that comes later say them\n{}",
                missing.join("\n")
            );
        }
    }
    Ok(())
}

/// Ids that stand in the program oftener than in the texts built into it.
///
/// Strings of a program stand side by side without a mark between them, so that
/// an id may be found where another word ends in it: then it is listed, too.
fn missing<'a>(program: &[u8], source: &'a str, listed: &str) -> Vec<&'a str> {
    let listed: BTreeSet<&str> = listed.lines().collect();
    let messages = messages(source);
    let built_in: String = messages
        .iter()
        .filter(|(id, _)| listed.contains(*id))
        .map(|(_, message)| message.as_str())
        .collect();
    let ids = messages.keys().filter(|id| !listed.contains(*id));
    let ids: Vec<&str> = ids.copied().collect();
    let (here, known) = (counts(program, &ids), counts(built_in.as_bytes(), &ids));
    let found = ids.iter().zip(here.iter().zip(&known));
    found
        .filter(|(_, (here, known))| here > known)
        .map(|(id, _)| *id)
        .collect()
}

/// Each message under its id, as it is written.
fn messages(source: &str) -> BTreeMap<&str, String> {
    let mut messages: BTreeMap<&str, String> = BTreeMap::new();
    let mut current = None;
    for line in source.lines() {
        if !line.starts_with(' ') && !line.is_empty() {
            let id = line.split_once(" =").map(|(id, _)| id);
            current = id.filter(|_| !line.starts_with('#'));
        }
        if let Some(id) = current {
            *messages.entry(id).or_default() += &format!("{line}\n");
        }
    }
    messages
}

/// How often each word is in these bytes, which are gone through once: the words are
/// a thousand, and the bytes millions.
fn counts(bytes: &[u8], words: &[&str]) -> Vec<usize> {
    let mut starting: Vec<Vec<usize>> = vec![Vec::new(); 1 << 16];
    let start = |bytes: &[u8]| bytes.first_chunk().map(|&two| u16::from_ne_bytes(two));
    for (place, word) in words.iter().enumerate() {
        if let Some(start) = start(word.as_bytes()) {
            starting[usize::from(start)].push(place);
        }
    }
    let mut counts = vec![0; words.len()];
    for at in 0..bytes.len() {
        let rest = &bytes[at..];
        let places = start(rest).map(|start| &starting[usize::from(start)]);
        for &place in places.into_iter().flatten() {
            counts[place] += usize::from(rest.starts_with(words[place].as_bytes()));
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_wherever_they_stand() {
        let words = ["map", "map-title", "title", "at the end"];
        let found = counts(b"..map-titletitle, map, and at the end", &words);
        assert_eq!(found, [2, 1, 2, 1]);
    }

    #[test]
    fn what_the_first_part_asks_for_and_is_not_listed_is_named() {
        let source = "# Words\ntitle = The map\nmap-title = Map\n    of { title }\nlater = Later\n";
        let program = b"..title = The map\n..titlemap-title..";
        assert_eq!(missing(program, source, "title\n"), ["map-title"]);
        assert_eq!(
            missing(program, source, "title\nmap-title\n"),
            [] as [&str; 0]
        );
    }
}
