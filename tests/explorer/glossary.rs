//! The texts keep to one word for each thing.
//!
//! `glossary/<language>.toml` is a page for editors and a rule for this test:
//! the words of a language for what the explorer speaks of, those that it does
//! not use for them, and why. `glossary/en.toml` explains the format.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::collections::BTreeMap;
use std::fs;

use scenario::Language;
use serde::Deserialize;

use crate::common::root;
use crate::texts::source;

/// A language's page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Glossary {
    term: Vec<Term>,
    plain: Vec<Plain>,
}

/// A thing and its words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    /// What it is called here.
    id: String,
    /// What it is called in the language.
    term: String,
    /// The words by which a text is known to speak of it.
    forms: Vec<String>,
    /// Words that no text uses for it.
    #[serde(default)]
    never: Vec<String>,
    /// Words that a text does not use whose English speaks of it.
    #[serde(default)]
    not: Vec<String>,
    /// Why so.
    because: String,
    /// Whether a text whose English speaks of it uses one of its words.
    #[serde(default)]
    demanded: bool,
    /// Texts that these rules do not hold for.
    #[serde(default)]
    except: Vec<String>,
}

/// Turns of phrase that no text uses.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Plain {
    never: Vec<String>,
    because: String,
    #[serde(default)]
    except: Vec<String>,
}

fn glossary(language: Language) -> Glossary {
    let path = root().join(format!("tests/explorer/glossary/{}.toml", language.word()));
    let text = fs::read_to_string(&path).unwrap();
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// One line of a text as it is written, without its id and without the names
/// of variants.
pub struct Line {
    pub text: String,
    /// Whether it is one of several variants.
    pub is_variant: bool,
}

/// What each message says, line by line; what only chooses a variant is left
/// out.
pub fn messages(language: Language) -> BTreeMap<String, Vec<Line>> {
    let mut messages: BTreeMap<String, Vec<Line>> = BTreeMap::new();
    let mut current = String::new();
    let source = source(language);
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let mut rest = line;
        if line.starts_with(|first: char| first.is_ascii_lowercase())
            && let Some((id, value)) = line.split_once(" =")
        {
            current = id.to_owned();
            rest = value;
        }
        let trimmed = rest.trim_start().trim_start_matches('*');
        let is_variant = trimmed.starts_with('[');
        if is_variant && let Some((_, value)) = trimmed.split_once(']') {
            rest = value;
        }
        if let Some((before, _)) = rest.rsplit_once("{ $").filter(|_| rest.ends_with("->")) {
            rest = before;
        }
        if !current.is_empty() && !rest.trim().is_empty() {
            messages.entry(current.clone()).or_default().push(Line {
                text: rest.trim().to_owned(),
                is_variant,
            });
        }
    }
    messages
}

/// What is written before an Arabic word without a space.
const CLITICS: [&str; 15] = [
    "و", "ف", "ب", "ل", "ك", "ال", "وال", "فال", "بال", "كال", "لل", "ول", "وب", "ولل", "فل",
];

/// A text, made ready to look for words in.
struct Searched {
    language: Language,
    text: String,
    words: Vec<String>,
}

impl Searched {
    fn new(language: Language, lines: &[Line]) -> Self {
        let lines: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        let text = plain(language, &lines.join(" "));
        let mut bare = String::new();
        let mut depth = 0_usize;
        for character in text.chars() {
            match character {
                '{' => depth += 1,
                '}' => {
                    depth = depth.saturating_sub(1);
                    bare.push(' ');
                }
                other if depth == 0 => bare.push(other),
                _ => {}
            }
        }
        let words = bare
            .split(|c: char| !(c.is_alphanumeric() || c == '-'))
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        Self {
            language,
            text,
            words,
        }
    }

    /// Whether it has a word, or a turn of several words, of the glossary.
    fn has(&self, form: &str) -> bool {
        let form = plain(self.language, form);
        if self.language == Language::Chinese || form.contains(' ') {
            return self.text.contains(&form);
        }
        let is_form = |word: &str| match form.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => word == form,
        };
        let clitics = CLITICS.iter().filter(|_| self.language == Language::Arabic);
        let clitics: Vec<&&str> = clitics.collect();
        self.words.iter().any(|word| {
            let mut bare = clitics
                .iter()
                .filter_map(|clitic| word.strip_prefix(**clitic));
            is_form(word) || bare.any(is_form)
        })
    }

    fn has_any(&self, forms: &[String]) -> bool {
        forms.iter().any(|form| self.has(form))
    }
}

/// Small letters, plain spaces, no vowel signs or marks of direction.
fn plain(language: Language, text: &str) -> String {
    let is_kept = |c: &char| {
        language != Language::Arabic
            || !matches!(
                c,
                '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{200e}' | '\u{200f}'
            )
    };
    let spaces = text.replace(['\u{a0}', '\u{202f}'], " ");
    spaces.to_lowercase().chars().filter(is_kept).collect()
}

fn searched(language: Language) -> BTreeMap<String, Searched> {
    let all = messages(language).into_iter();
    all.map(|(id, lines)| (id, Searched::new(language, &lines)))
        .collect()
}

/// Where texts break the rules of a language's page, exceptions left aside or
/// not.
fn breaches(language: Language, with_exceptions: bool) -> Vec<String> {
    let texts = searched(language);
    let english = searched(Language::English);
    let glossary = glossary(language);
    let terms_in_english = self::glossary(Language::English).term;
    let mut found = Vec::new();
    let excepted = |except: &[String], id: &str| with_exceptions && except.iter().any(|x| x == id);
    let mut never = |of: &str, words: &[String], except: &[String], because: &str| {
        for (id, text) in &texts {
            let words = words.iter().filter(|word| text.has(word));
            for word in words.filter(|_| !excepted(except, id)) {
                found.push(format!("{of} {id}: “{word}”. {because}"));
            }
        }
    };
    for term in &glossary.term {
        never(&term.id, &term.never, &term.except, &term.because);
    }
    for plain in &glossary.plain {
        never("plain", &plain.never, &plain.except, &plain.because);
    }
    if language == Language::English {
        return found;
    }
    for (term, in_english) in glossary.term.iter().zip(&terms_in_english) {
        for (id, text) in &texts {
            if !english[id].has_any(&in_english.forms)
                || in_english.except.contains(id)
                || excepted(&term.except, id)
            {
                continue;
            }
            if term.demanded && !text.has_any(&term.forms) {
                found.push(format!("{} {id}: not called {}", term.id, term.term));
            }
            for word in term.not.iter().filter(|word| text.has(word)) {
                found.push(format!("{} {id}: “{word}”. {}", term.id, term.because));
            }
        }
    }
    found
}

#[test]
fn every_language_has_words_for_the_same_things() {
    let ids = |language| {
        let terms = glossary(language).term.into_iter();
        terms.map(|term| term.id).collect::<Vec<_>>()
    };
    for &language in Language::ALL {
        assert_eq!(ids(language), ids(Language::English), "{language:?}");
        for term in glossary(language).term {
            assert!(!term.term.is_empty() && !term.because.is_empty());
        }
    }
}

#[test]
fn each_thing_is_called_by_its_word() {
    let all = Language::ALL.iter().flat_map(|&language| {
        let breaches = breaches(language, true).into_iter();
        breaches.map(move |breach| format!("{language:?}, {breach}"))
    });
    let found: Vec<String> = all.collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn glossaries_hold_nothing_idle() {
    let mut found = Vec::new();
    for &language in Language::ALL {
        let texts = searched(language);
        let glossary = glossary(language);
        for term in &glossary.term {
            let idle: Vec<_> = term
                .forms
                .iter()
                .filter(|form| !texts.values().any(|text| text.has(form)))
                .collect();
            if !idle.is_empty() {
                found.push(format!("{language:?}, {}: {idle:?}", term.id));
            }
        }
        // An exception that nothing needs would hide a later mistake.
        let all = breaches(language, false);
        let of_terms = glossary
            .term
            .iter()
            .map(|term| (term.id.as_str(), &term.except));
        let plain = glossary.plain.iter().map(|plain| ("plain", &plain.except));
        for (of, except) in of_terms.chain(plain) {
            // English exceptions are for the other languages, too.
            if language == Language::English && of != "plain" {
                continue;
            }
            for id in except {
                let start = format!("{of} {id}:");
                if !all.iter().any(|breach| breach.starts_with(&start)) {
                    found.push(format!(
                        "{language:?}: nothing calls for the exception “{start}”"
                    ));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
