//! Takes out of the English texts what the first part of the program says.
//!
//! A page has those built in; the others come as a file, as those of any other
//! language do.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::{env, fs, io};

const ENGLISH: &str = "../../public/i18n/en.ftl";
const FIRST: &str = "first.txt";

fn main() -> io::Result<()> {
    for file in ["build.rs", ENGLISH, FIRST] {
        println!("cargo::rerun-if-changed={file}");
    }
    let source = fs::read_to_string(ENGLISH)?;
    let listed = fs::read_to_string(FIRST)?;
    let messages = messages(&source);
    let mut wanted: Vec<&str> = listed.lines().filter(|line| !line.is_empty()).collect();
    let mut taken = BTreeSet::new();
    while let Some(id) = wanted.pop() {
        let Some(message) = messages.get(id) else {
            let error = format!("crates/i18n/{FIRST} names “{id}”, which {ENGLISH} does not have");
            return Err(io::Error::other(error));
        };
        if taken.insert(id) {
            wanted.extend(named(message).filter(|id| messages.contains_key(id)));
        }
    }
    let first: String = taken.iter().map(|id| messages[id].as_str()).collect();
    let folder = env::var_os("OUT_DIR").map(PathBuf::from);
    let folder = folder.ok_or_else(|| io::Error::other("Cargo says no folder"))?;
    fs::write(folder.join("first.ftl"), first)
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
