//! Every language says everything, with the same variables.

#![allow(clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use learning_city_explorer::i18n::{Numerals, Texts};
use learning_city_explorer::scenario::{
    AggregationChoice, ImputationChoice, Language, NormalisationChoice, ThemeChoice,
    TreatmentChoice, View,
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn source(language: Language) -> String {
    fs::read_to_string(root().join(format!("public/i18n/{}.ftl", language.word()))).unwrap()
}

/// Message ids with the variables that each uses.
fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line
            .split_once(" =")
            .filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
        {
            current = id.to_owned();
            messages.entry(current.clone()).or_default();
        }
        let names = line.split('$').skip(1);
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let names = names.map(|rest| rest.chars().take_while(|&c| is_name(c)).collect::<String>());
        if let Some(variables) = messages.get_mut(&current) {
            variables.extend(names);
        }
    }
    messages
}

#[test]
fn every_language_is_well_formed_and_complete() {
    let english = messages(&source(Language::English));
    for &language in Language::ALL {
        Texts::new(language, &source(language), Numerals::default()).unwrap();
        let own = messages(&source(language));
        assert_eq!(
            own.keys().collect::<Vec<_>>(),
            english.keys().collect::<Vec<_>>(),
            "{language:?} does not hold the same messages, or not in the same order"
        );
        for (id, variables) in &own {
            // Wherever a count is shown it is there to choose a form by, too.
            let mut set = english[id].clone();
            if set.contains("shown") {
                set.insert("count".to_owned());
            }
            let extra: Vec<_> = variables.difference(&set).collect();
            assert!(
                extra.is_empty(),
                "{language:?}: {id} uses {extra:?}, which nobody sets"
            );
        }
    }
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Ids that the code asks for: string literals of calls that look up a text.
fn ids_in_use() -> BTreeSet<String> {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    let mut ids = BTreeSet::new();
    for file in files {
        let code = fs::read_to_string(file).unwrap();
        for call in [".label(\"", ".text(\"", ".get(\"", ".with(\"", ".with(\n"] {
            for rest in code.split(call).skip(1) {
                let literal = if call.ends_with('\n') {
                    rest.trim_start().strip_prefix('"').unwrap_or_default()
                } else {
                    rest
                };
                let id: String = literal.chars().take_while(|&c| c != '"').collect();
                if !id.is_empty()
                    && id
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
                {
                    ids.insert(id);
                }
            }
        }
    }
    for (group, words) in [
        ("treat", TreatmentChoice::words()),
        ("impute", ImputationChoice::words()),
        ("norm", NormalisationChoice::words()),
        ("agg", AggregationChoice::words()),
    ] {
        ids.insert(format!("{group}-title"));
        ids.extend(words.iter().map(|word| format!("{group}-{word}-hint")));
        ids.extend(words.iter().map(|word| format!("{group}-{word}")));
    }
    for (group, words) in [("theme", ThemeChoice::words()), ("view", View::words())] {
        ids.extend(words.iter().map(|word| format!("{group}-{word}")));
    }
    ids
}

#[test]
fn every_text_that_the_page_asks_for_exists() {
    let english = messages(&source(Language::English));
    let missing: Vec<String> = ids_in_use()
        .into_iter()
        .filter(|id| id.contains('-') && !english.contains_key(id))
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn plural_forms_follow_the_language() {
    let makeup = |language, count: u32, proxies: u32| {
        let texts = Texts::new(language, &source(language), Numerals::default()).unwrap();
        let marked = texts.with(
            "pillar-makeup",
            &[
                ("count", count.into()),
                ("shown", count.to_string().into()),
                ("proxies", proxies.into()),
                ("shown-proxies", proxies.to_string().into()),
            ],
        );
        // The marks that keep scripts apart are not seen.
        marked.replace(['\u{2068}', '\u{2069}'], "")
    };
    assert_eq!(makeup(Language::English, 1, 1), "1 indicator, 1 a proxy");
    assert_eq!(
        makeup(Language::English, 6, 0),
        "6 indicators, none a proxy"
    );
    assert_eq!(makeup(Language::Arabic, 2, 2), "مؤشران، منها مؤشران بديلان");
    assert!(makeup(Language::Arabic, 11, 3).contains("مؤشراً"));
}

#[test]
fn an_absent_message_of_a_language_is_said_in_english() {
    let texts = Texts::new(Language::Arabic, "title = مؤشر", Numerals::default()).unwrap();
    assert_eq!(texts.get("title"), "مؤشر");
    assert_eq!(texts.get("retry"), "Try again");
    assert!(Texts::new(Language::Arabic, "title = { $", Numerals::default()).is_err());
}
