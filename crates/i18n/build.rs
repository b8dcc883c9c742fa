//! Takes out of the English texts what the first part of the program says, and what
//! programs without a page say.
//!
//! A page has the first built in; the others come as a file, as those of any other
//! language do. The second are those whose ids stand in the two modules that speak of
//! data sets, scenarios and methods without an answer.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::{env, fs, io};

const ENGLISH: &str = "../../public/i18n/en.ftl";
const FIRST: &str = "first.txt";
const TELLING: [&str; 2] = ["src/notice.rs", "src/failure.rs"];
/// Looked up where several things are named.
const LISTING: &str = "list-separator";

fn main() -> io::Result<()> {
    for file in ["build.rs", ENGLISH, FIRST].into_iter().chain(TELLING) {
        println!("cargo::rerun-if-changed={file}");
    }
    let source = fs::read_to_string(ENGLISH)?;
    let messages = messages(&source);
    let listed = fs::read_to_string(FIRST)?;
    let listed: Vec<&str> = listed.lines().filter(|line| !line.is_empty()).collect();
    if let Some(id) = listed.iter().find(|id| !messages.contains_key(*id)) {
        let error = format!("crates/i18n/{FIRST} names “{id}”, which {ENGLISH} does not have");
        return Err(io::Error::other(error));
    }
    let telling: io::Result<String> = TELLING.into_iter().map(fs::read_to_string).collect();
    let telling = telling?;
    let told = telling
        .split('"')
        .filter(|text| messages.contains_key(text));
    let told = told.chain([LISTING]).collect();
    let folder = env::var_os("OUT_DIR").map(PathBuf::from);
    let folder = folder.ok_or_else(|| io::Error::other("Cargo says no folder"))?;
    fs::write(folder.join("first.ftl"), with_named(&messages, listed))?;
    fs::write(folder.join("told.ftl"), with_named(&messages, told))
}

/// These messages and those that they name.
fn with_named<'a>(messages: &'a BTreeMap<&'a str, String>, mut wanted: Vec<&'a str>) -> String {
    let mut taken = BTreeMap::new();
    while let Some(id) = wanted.pop() {
        if let Some((&id, message)) = messages.get_key_value(id)
            && taken.insert(id, message.as_str()).is_none()
        {
            wanted.extend(named(message));
        }
    }
    taken.into_values().collect()
}

/// Each message under its id, as it is written: what is set in belongs to it.
fn messages(source: &str) -> BTreeMap<&str, String> {
    let mut messages: BTreeMap<&str, String> = BTreeMap::new();
    let mut current = None;
    for line in source.lines() {
        let is_set_in = line.starts_with(' ');
        if !is_set_in && !line.is_empty() {
            let is_comment = line.starts_with('#');
            let id = line.split_once(" =").map(|(id, _)| id);
            current = id.filter(|_| !is_comment);
        }
        if let Some(id) = current {
            let message = messages.entry(id).or_default();
            message.push_str(line);
            message.push('\n');
        }
    }
    messages
}

/// What stands alone between braces: other messages, and words that are none.
fn named(message: &str) -> impl Iterator<Item = &str> {
    let pieces = message.split('{').skip(1);
    pieces.filter_map(|piece| piece.split_once('}').map(|(inside, _)| inside.trim()))
}
