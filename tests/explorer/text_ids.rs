//! The code asks for texts that exist, with the variables that they use, and
//! for all of them.
//!
//! A look-up takes an id that is written out (`&'static str`), so every id is a
//! string in the code: looked up where it stands, or handed on to where it is.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use scenario::Language;

use crate::common::root;
use crate::texts::{messages, source};

/// Where texts are asked for.
const FOLDERS: [&str; 4] = [
    "src",
    "crates/i18n/src",
    "crates/model/src",
    "crates/recompute/src",
];

/// Calls that look up a text without variables, by its id.
const PLAIN: [&str; 3] = ["get", "label", "text"];
/// The call that looks up a text with variables.
const WITH: &str = "with";

/// Attributes whose values are names in the page, not ids of texts.
const PAGE_NAMES: [&str; 7] = ["class", "id", "for", "name", "group", "role", "labelled_by"];

/// Names of the browser's that the code writes to.
const BROWSER_NAMES: [&str; 3] = ["aria-", "data-", "background-image"];

/// Texts with variables that are looked up in another file than the one that
/// writes their ids out, with that file.
const HANDED_ON: [(&str, &str); 4] = [
    ("robust-draws", "src/ui/views/robustness/progress.rs"),
    ("robust-methods", "src/ui/views/robustness/progress.rs"),
    ("region-near", "src/ui/views/robustness/varied.rs"),
    ("city-reach-floor", "src/ui/views/city/range.rs"),
];

/// Where a string stands in the code.
#[derive(Clone, Debug, PartialEq)]
enum Place {
    /// In a look-up, with the names of the variables passed; none where they are
    /// not written out there.
    LookUp(Option<BTreeSet<String>>),
    /// First in a pair: it may name a variable.
    First,
    /// Anywhere else: it may be handed on to a look-up.
    Elsewhere,
}

/// A string in the code.
#[derive(Debug)]
struct Found {
    file: PathBuf,
    text: String,
    place: Place,
}

/// Every string of our code that may have to do with a text: those of tests, of
/// attributes that name places, and those that cannot be an id are left out.
fn strings() -> Vec<Found> {
    let mut files = Vec::new();
    for folder in FOLDERS {
        rust_files(&root().join(folder), &mut files);
    }
    let mut found = Vec::new();
    for file in files {
        let code = fs::read_to_string(&file).unwrap();
        let tokens: TokenStream = code
            .parse()
            .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        walk(&file, tokens, false, &mut found);
    }
    found
}

/// Adds the Rust files in a folder and below it.
pub fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn walk(file: &Path, tokens: TokenStream, is_pair: bool, found: &mut Vec<Found>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                // An attribute; what is there for tests alone goes with it.
                let attribute = tokens.get(at + 1).map(ToString::to_string);
                if attribute.is_some_and(|text| text.replace(' ', "") == "[cfg(test)]") {
                    let body = tokens[at..].iter().position(is_block);
                    at += body.unwrap_or(1);
                } else {
                    at += 1;
                }
            }
            TokenTree::Group(group) => {
                let is_pair = group.delimiter() == Delimiter::Parenthesis && !is_call(&tokens, at);
                walk(file, group.stream(), is_pair, found);
            }
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let text = text.trim_matches('"');
                let is_first = is_pair && at == 0 && tokens.len() > 1;
                if is_id(text) && !is_page_name(&tokens, at) {
                    found.push(Found {
                        file: file.to_owned(),
                        text: text.to_owned(),
                        place: if is_first {
                            Place::First
                        } else {
                            Place::Elsewhere
                        },
                    });
                }
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
        if let Some((id, variables)) = look_up(&tokens, at) {
            found.push(Found {
                file: file.to_owned(),
                text: id,
                place: Place::LookUp(variables),
            });
        }
        at += 1;
    }
}

fn is_block(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// Whether the brackets at a place hold what a function or a macro is called
/// with.
fn is_call(tokens: &[TokenTree], at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| match &tokens[before] {
            TokenTree::Ident(name) => {
                !["in", "return", "match", "if"].contains(&name.to_string().as_str())
            }
            TokenTree::Punct(mark) => mark.as_char() == '!',
            TokenTree::Group(_) | TokenTree::Literal(_) => false,
        })
}

/// Whether a string could be the id of a text.
fn is_id(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Whether the string at a place is the value of an attribute that names places
/// in the page: `class="…"`, `aria-labelledby="…"`.
fn is_page_name(tokens: &[TokenTree], at: usize) -> bool {
    let is_mark = |at: usize, mark: char| matches!(&tokens[at], TokenTree::Punct(found) if found.as_char() == mark);
    if at < 2 || !is_mark(at - 1, '=') {
        return false;
    }
    let name = tokens[at - 2].to_string();
    let is_hyphened = at >= 3 && is_mark(at - 3, '-');
    is_hyphened || PAGE_NAMES.contains(&name.as_str())
}

/// The id that a look-up at this place asks for, and the names of the variables
/// that it passes.
fn look_up(tokens: &[TokenTree], at: usize) -> Option<(String, Option<BTreeSet<String>>)> {
    let [dot, name, arguments, ..] = &tokens[at..] else {
        return None;
    };
    let name = match (dot, name) {
        (TokenTree::Punct(dot), TokenTree::Ident(name)) if dot.as_char() == '.' => name.to_string(),
        _ => return None,
    };
    let arguments = match arguments {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => group.stream(),
        _ => return None,
    };
    let arguments: Vec<TokenTree> = arguments.into_iter().collect();
    let id = match arguments.first()? {
        TokenTree::Literal(literal) => literal.to_string(),
        _ => return None,
    };
    let id = id.trim_matches('"').to_owned();
    if !is_id(&id) {
        return None;
    }
    if PLAIN.contains(&name.as_str()) {
        return Some((id, Some(BTreeSet::new())));
    }
    (name == WITH).then(|| {
        // `"id", &[("name", value), …]`
        let list = match arguments.get(2..) {
            Some([TokenTree::Punct(mark), TokenTree::Group(list), ..])
                if mark.as_char() == '&' && list.delimiter() == Delimiter::Bracket =>
            {
                Some(list)
            }
            _ => None,
        };
        let names = list.and_then(|list| {
            let parts = list.stream().into_iter().filter(|part| !is_comma(part));
            parts.map(first_of).collect()
        });
        (id, names)
    })
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',')
}

/// The string that a pair begins with; none if it is no pair that is written
/// out.
fn first_of(pair: TokenTree) -> Option<String> {
    let TokenTree::Group(pair) = pair else {
        return None;
    };
    match pair.stream().into_iter().next()? {
        TokenTree::Literal(name) => Some(name.to_string().trim_matches('"').to_owned()),
        _ => None,
    }
}

/// The messages with all variables that they use in any language.
fn all_messages() -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for &language in Language::ALL {
        for (id, variables) in messages(&source(language)) {
            all.entry(id).or_default().extend(variables);
        }
    }
    all
}

#[test]
fn every_id_in_the_code_is_one_of_the_texts() {
    let texts = all_messages();
    let variables: BTreeSet<&String> = texts.values().flatten().collect();
    let is_known = |found: &Found| match found.place {
        _ if texts.contains_key(&found.text) => true,
        Place::LookUp(_) => false,
        Place::First if variables.contains(&found.text) => true,
        // A word by itself may be anything; what has a hyphen is an id, but for
        // the browser's own names.
        Place::First | Place::Elsewhere => {
            let is_of_browser = |name: &&str| found.text.starts_with(*name);
            !found.text.contains('-') || BROWSER_NAMES.iter().any(is_of_browser)
        }
    };
    let unknown: Vec<String> = strings()
        .into_iter()
        .filter(|found| !is_known(found))
        .map(|found| format!("{}: “{}”", found.file.display(), found.text))
        .collect();
    assert_eq!(unknown, Vec::<String>::new());
}

#[test]
fn every_text_is_asked_for() {
    let strings = strings();
    let asked: BTreeSet<&str> = strings.iter().map(|found| found.text.as_str()).collect();
    let idle: Vec<String> = all_messages()
        .into_keys()
        .filter(|id| !asked.contains(id.as_str()))
        .collect();
    assert_eq!(idle, Vec::<String>::new(), "nobody asks for these texts");
}

#[test]
fn every_text_gets_the_variables_that_it_uses() {
    let texts = all_messages();
    let strings = strings();
    // What each file names: where variables are not written out in the look-up
    // itself, they stand somewhere near it.
    let mut named: BTreeMap<PathBuf, BTreeSet<&str>> = BTreeMap::new();
    for found in &strings {
        if found.place == Place::First {
            let names = named.entry(found.file.clone()).or_default();
            names.insert(&found.text);
        }
    }
    let mut wrong = Vec::new();
    for found in &strings {
        let Some(used) = texts.get(&found.text) else {
            continue;
        };
        let (file, id) = (found.file.display(), &found.text);
        if let Place::LookUp(Some(passed)) = &found.place {
            let lacking: Vec<_> = used.difference(passed).collect();
            let idle: Vec<_> = passed.difference(used).collect();
            if !(lacking.is_empty() && idle.is_empty()) {
                wrong.push(format!(
                    "{file}: {id} lacks {lacking:?}, does not use {idle:?}"
                ));
            }
            continue;
        }
        // A word by itself may be something else than the id that it also is.
        if found.place != Place::LookUp(None) && !id.contains('-') {
            continue;
        }
        let elsewhere = HANDED_ON.iter().find(|(handed, _)| handed == id);
        let place = elsewhere.map_or_else(|| found.file.clone(), |(_, file)| root().join(file));
        let names = named.get(&place);
        let is_named = |name: &&String| names.is_some_and(|names| names.contains(name.as_str()));
        let lacking: Vec<_> = used.iter().filter(|name| !is_named(name)).collect();
        if !lacking.is_empty() {
            wrong.push(format!("{file}: {id} lacks {lacking:?}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
