//! How the texts are written: percentages and counts by the numerals alone,
//! nouns that agree with them, and the marks of each language.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::collections::BTreeMap;
use std::fs;

use scenario::Language;

use crate::common::root;
use crate::glossary::{Line, messages};
use crate::text_ids::rust_files;
use crate::texts::source;

/// Every line of a language with the message it is from.
fn lines(language: Language) -> Vec<(String, Line)> {
    let all = messages(language).into_iter();
    all.flat_map(|(id, lines)| lines.into_iter().map(move |line| (id.clone(), line)))
        .collect()
}

#[test]
fn percentages_come_from_the_numerals_alone() {
    // Where the sign stands, and with which space, is known by the browser's
    // own formats: a sign written here would be a second opinion.
    for &language in Language::ALL {
        for (id, Line { text, .. }) in lines(language) {
            let is_sign = |c: char| matches!(c, '%' | '٪' | '\u{fe6a}' | '％');
            assert!(!text.contains(is_sign), "{language:?}, {id}: {text}");
        }
    }
}

#[test]
fn what_stands_between_the_things_of_a_list_is_a_text() {
    // A comma is not the sign of every language, nor is there a space between
    // sentences in each: `Texts::list` and `Texts::sentences` know.
    let (mut files, mut found) = (Vec::new(), Vec::new());
    for folder in ["src", "crates/i18n/src"] {
        rust_files(&root().join(folder), &mut files);
    }
    assert!(files.len() > 100);
    for file in files {
        let code = fs::read_to_string(&file).unwrap();
        let is_theirs = file.ends_with("crates/i18n/src/lib.rs");
        let by_hand = ["join(\", \")", "join(\" \")", "\"list-separator\""];
        if !is_theirs && by_hand.iter().any(|by_hand| code.contains(by_hand)) {
            found.push(file);
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_number_that_chooses_a_form_is_shown_as_it_is() {
    // Such a number is a bare one; what is shown is written by the numerals.
    let mut found = Vec::new();
    for &language in Language::ALL {
        let source = source(language);
        let mut message = "";
        let mut choosing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|first: char| first.is_ascii_lowercase()) {
                message = line.split(" =").next().unwrap();
            }
            if let Some(opening) = line.strip_suffix(" ->") {
                let name = opening.rsplit_once("{ $").unwrap().1;
                choosing.entry(message).or_default().push(name);
            }
        }
        for (id, Line { text, .. }) in lines(language) {
            let bare = ["count", "ties", "more"].map(|name| format!("{{ ${name} }}"));
            let chosen = choosing.get(id.as_str()).into_iter().flatten();
            let chosen = chosen.map(|name| format!("{{ ${name} }}"));
            let shown = chosen.chain(bare).filter(|name| name != "{ $more }");
            if shown.into_iter().any(|shown| text.contains(&shown)) {
                found.push(format!("{language:?}, {id}: {text}"));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Texts whose numbers are limits of ours or otherwise never near one, so that
/// one form serves.
const ALWAYS_MANY: [&str; 35] = [
    "ranking-save-first",
    "accept-first",
    "accept-sentence",
    "city-choices",
    "city-choices-pairs",
    "city-choices-too-many",
    "coverage-axis-many",
    "coverage-by-city-some",
    "failure-too-many-pairs",
    "intervals-shift",
    "lines-thinned",
    "marks-thinned",
    "no-room-for-edits",
    "offline-hint",
    "problem-too-deep",
    "problem-too-many-columns",
    "problem-too-many-elements",
    "problem-too-many-indicators",
    "problem-too-many-problems",
    "problem-too-many-units",
    "profile-ahead",
    "ranges-hint",
    "reason-coverage",
    "region-near",
    "robust-draws",
    "robust-methods",
    "robust-too-many",
    "room-agreement",
    "room-code-too-long",
    "room-why-too-many",
    "scenes-full",
    "scenes-too-many",
    "table-cut",
    "walk-order",
    "wins-sentence",
];

/// Variables that are counts of things.
const COUNTS: [&str; 22] = [
    "cities",
    "done",
    "draws",
    "expected",
    "fewest",
    "figures",
    "filled",
    "found",
    "greatest",
    "indicators",
    "limit",
    "listed",
    "missing",
    "more",
    "most",
    "near",
    "others",
    "places",
    "present",
    "proxies",
    "shown",
    "total",
];

/// Words after a number that do not depend on it: units of measure, "of".
const NO_NOUNS: [&str; 27] = [
    "kb",
    "ko",
    "кб",
    "كيلوبايت",
    "of",
    "de",
    "sur",
    "des",
    "من",
    "منها",
    "وعدد",
    "وأقصى",
    "ولا",
    "فلم",
    "из",
    "and",
    "et",
    "y",
    "и",
    "in",
    "on",
    "en",
    "в",
    "عام",
    "مما",
    "more",
    "más",
];

#[test]
fn a_noun_after_a_number_agrees_with_it() {
    let spaces = [' ', '\u{a0}', '\u{202f}'];
    let mut found = Vec::new();
    for &language in Language::ALL {
        // Chinese nouns have one form.
        if language == Language::Chinese {
            continue;
        }
        let texts = lines(language).into_iter();
        for (id, Line { text, .. }) in texts.filter(|(_, line)| !line.is_variant) {
            for part in text.split("{ $").skip(1) {
                let Some((name, rest)) = part.split_once(" }") else {
                    continue;
                };
                let Some(rest) = rest.strip_prefix(spaces) else {
                    continue;
                };
                let word: String = rest.chars().take_while(|c| c.is_alphabetic()).collect();
                let is_count = COUNTS.contains(&name) || name.starts_with("shown-");
                let is_sound = !is_count
                    || word.is_empty()
                    || NO_NOUNS.contains(&word.to_lowercase().as_str())
                    || ALWAYS_MANY.contains(&id.as_str());
                if !is_sound {
                    found.push(format!(
                        "{language:?}, {id}: “{word}” has one form for every {name}: {text}"
                    ));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn each_language_is_written_by_its_own_rules() {
    let is_space = |c: char| c == ' ';
    let mut found = Vec::new();
    for &language in Language::ALL {
        for (id, Line { text, .. }) in lines(language) {
            let mut expect = |is_so: bool| {
                if !is_so {
                    found.push(format!("{language:?}, {id}: {text}"));
                }
            };
            // The quotes of a literal, { ", " }, are not of the text.
            let literal = text.contains("{ \"") || text.contains("{\"");
            expect(literal || !text.contains(['\'', '"', '`']));
            expect(!text.contains("..."));
            expect(!text.contains("  "));
            let foreign: &[char] = match language {
                Language::English | Language::Chinese => &['«', '»', '„'],
                Language::French | Language::Spanish | Language::Russian | Language::Arabic => {
                    &['“', '”', '„']
                }
            };
            expect(!text.contains(foreign));
            match language {
                Language::French => {
                    // No line begins with a mark, nor ends with an opening quote.
                    for (before, after) in text.chars().zip(text.chars().skip(1)) {
                        let is_bad = (is_space(before)
                            && matches!(after, ':' | ';' | '?' | '!' | '»'))
                            || (before == '«' && is_space(after));
                        expect(!is_bad);
                    }
                }
                // The sign of a final -an is written before its carrier, once.
                Language::Arabic => {
                    expect(!text.contains("\u{64b}\u{627}"));
                    expect(!text.contains([',', ';', '?']) || !is_arabic_text(&text));
                }
                // No spaces around numbers, and a whole ellipsis.
                Language::Chinese => {
                    expect(!text.replace("……", "").contains('…'));
                    let bad = [(" {", true), ("} ", false)]
                        .iter()
                        .any(|(mark, is_before)| {
                            text.match_indices(mark).any(|(at, _)| {
                                let neighbour = if *is_before {
                                    text[..at].chars().next_back()
                                } else {
                                    text[at + mark.len()..].chars().next()
                                };
                                neighbour.is_some_and(is_chinese)
                            })
                        });
                    expect(!bad);
                }
                Language::English | Language::Spanish | Language::Russian => {}
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_text_that_is_made_of_others_alone_says_which_way_it_runs() {
    // What is set into a text is isolated. A text that has no letters of its own,
    // set into another, would run from left to right for want of any: names and
    // brackets would change places.
    let mut found = Vec::new();
    for &language in Language::ALL.iter().filter(|language| language.is_rtl()) {
        for (id, Line { text, .. }) in lines(language) {
            let (mut own, mut depth) = (String::new(), 0_u32);
            for letter in text.chars() {
                match letter {
                    '{' => depth += 1,
                    '}' => depth = depth.saturating_sub(1),
                    _ if depth == 0 => own.push(letter),
                    _ => {}
                }
            }
            let own = own.trim();
            let is_made_of_others = text.contains('{') && !own.is_empty();
            let has_letters = own.contains(char::is_alphabetic);
            let is_told = text
                .trim()
                .starts_with(['\u{200f}', '\u{2066}', '\u{2067}']);
            if is_made_of_others && !has_letters && !is_told {
                found.push(format!("{id}: {text}"));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Whether a comma of Latin script would stand between Arabic words.
fn is_arabic_text(text: &str) -> bool {
    text.split([',', ';', '?']).skip(1).any(|rest| {
        rest.trim_start()
            .starts_with(|c| ('\u{600}'..='\u{6ff}').contains(&c))
    })
}

fn is_chinese(c: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&c) || matches!(c, '，' | '。' | '：' | '；')
}
