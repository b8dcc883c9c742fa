//! Every language says everything, with the same variables; so does every
//! translation of a shipped package.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use data::lens::LensTable;
use data::package::read_descriptor;
use data::{Catalogue, Files, Package, Translation, read};
use i18n::{Numerals, Texts};
use model::grouped::GroupBy;
use model::names::Names;
use scenario::Language;

fn root() -> PathBuf {
    crate::common::root()
}

/// A language's texts as they are written.
pub fn source(language: Language) -> String {
    fs::read_to_string(root().join(format!("public/i18n/{}.ftl", language.word()))).unwrap()
}

/// Message ids with the variables that each uses.
pub fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
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

/// The source without the variables that only choose a form.
fn without_choices(source: &str) -> String {
    let line = |line: &str| {
        let choice = line.rsplit_once("{ $").filter(|_| line.ends_with("->"));
        choice.map_or(line, |(before, _)| before).to_owned() + "\n"
    };
    source.lines().map(line).collect()
}

#[test]
fn every_language_is_well_formed_and_complete() {
    let english = messages(&source(Language::English));
    // What only chooses a form may go unused: not every language has forms.
    let english_shows = messages(&without_choices(&source(Language::English)));
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
            let untold: Vec<_> = english_shows[id].difference(variables).collect();
            assert!(
                untold.is_empty(),
                "{language:?}: {id} leaves out {untold:?}"
            );
        }
    }
}

/// The forms that a language has for whole numbers, by the Unicode CLDR. What
/// `other` stands for is said by the default variant, whichever its name is.
const fn forms(language: Language) -> &'static [&'static str] {
    match language {
        // Arabic also has `zero` and `many`; both may say what `other` says.
        Language::Arabic => &["one", "two", "few"],
        Language::Chinese => &[],
        Language::English | Language::French | Language::Spanish => &["one"],
        Language::Russian => &["one", "few", "many"],
    }
}

/// Each choice between variants: the message, the variable and the variants.
fn choices(source: &str) -> Vec<(String, String, BTreeSet<String>)> {
    let mut choices = Vec::new();
    let mut message = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            message = line.split(" =").next().unwrap_or_default().to_owned();
        }
        let variant = line.trim_start().trim_start_matches('*').strip_prefix('[');
        let variant = variant.and_then(|rest| rest.split(']').next());
        if let (Some(variant), Some((_, _, variants))) = (variant, choices.last_mut()) {
            let variants: &mut BTreeSet<String> = variants;
            variants.insert(variant.to_owned());
        }
        let opening = line.strip_suffix(" ->");
        if let Some((_, variable)) = opening.and_then(|line| line.rsplit_once("{ $")) {
            choices.push((message.clone(), variable.to_owned(), BTreeSet::new()));
        }
    }
    choices
}

/// Whether the number that a variable chooses by is shown: then its form must
/// be that of every number, not only that of one or several.
fn is_shown(variables: &BTreeSet<String>, variable: &str) -> bool {
    match variable {
        "count" => variables.contains("shown"),
        other => variables.contains(&format!("shown-{other}")),
    }
}

#[test]
fn every_language_has_the_plural_forms_that_it_needs() {
    let english = messages(&source(Language::English));
    for &language in Language::ALL {
        let choices = choices(&source(language));
        let by_number =
            |(message, variable, _): &(String, String, _)| is_shown(&english[message], variable);
        for (message, _, variants) in choices.into_iter().filter(by_number) {
            let lacking: Vec<_> = forms(language)
                .iter()
                .filter(|&&form| !variants.contains(form))
                .collect();
            assert!(
                lacking.is_empty(),
                "{language:?}: {message} lacks {lacking:?}"
            );
            // A form that the language does not have would never be chosen.
            let mut own = forms(language).to_vec();
            own.push("other");
            if language == Language::Arabic {
                own.extend(["zero", "many"]);
            }
            let idle: Vec<_> = variants
                .iter()
                .filter(|name| !own.contains(&name.as_str()))
                .filter(|name| name.parse::<u32>().is_err())
                .collect();
            assert!(idle.is_empty(), "{language:?}: {message} has {idle:?}");
        }
    }
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
    assert_eq!(
        makeup(Language::French, 1, 0),
        "1 indicateur, aucun indirect"
    );
    assert_eq!(
        makeup(Language::French, 3, 2),
        "3 indicateurs, dont 2 indirects"
    );
    assert_eq!(
        makeup(Language::Spanish, 5, 1),
        "5 indicadores, 1 de ellos indirecto"
    );
    for (count, shown) in [
        (1, "1 показатель"),
        (3, "3 показателя"),
        (11, "11 показателей"),
        (21, "21 показатель"),
        (22, "22 показателя"),
    ] {
        assert_eq!(
            makeup(Language::Russian, count, 1),
            format!("{shown}, из них 1 косвенный")
        );
    }
    assert_eq!(makeup(Language::Chinese, 3, 3), "3项指标，3项为替代");
}

#[test]
fn what_is_built_in_says_the_same_as_all_of_english_and_is_completed_by_it() {
    const LISTED: &str = include_str!("../../crates/i18n/first.txt");
    let first = Texts::first(Numerals::default()).unwrap();
    let whole = Texts::english(Numerals::default()).unwrap();
    assert!(whole.is_whole() && !first.is_whole());
    for id in LISTED.lines() {
        assert_eq!(first.get(id), whole.get(id));
    }
    let later = "figure-table";
    assert_eq!(first.get(later), later);
    assert!(first.complete("title = { $").is_err());
    assert!(!first.is_whole());
    first.complete(&source(Language::English)).unwrap();
    assert!(first.is_whole());
    assert_eq!(first.get(later), whole.get(later));
}

#[test]
fn an_absent_message_of_a_language_is_said_in_english() {
    let texts = Texts::new(Language::Arabic, "title = مؤشر", Numerals::default()).unwrap();
    assert_eq!(texts.get("title"), "مؤشر");
    assert_eq!(texts.get("retry"), "Try again");
    assert!(Texts::new(Language::Arabic, "title = { $", Numerals::default()).is_err());
}

fn catalogue() -> Catalogue {
    serde_json::from_slice(&fs::read(root().join("public/data/index.json")).unwrap()).unwrap()
}

/// The shipped packages with their folders, in the order of the list.
fn shipped() -> Vec<(PathBuf, Package)> {
    let open = |path: &str| {
        let descriptor = root().join("public/data").join(path);
        let folder = descriptor.parent().unwrap().to_owned();
        let file = |name: &str| fs::read(folder.join(name)).unwrap();
        let files = Files {
            cities: file("cities.csv"),
            framework: file("framework.csv"),
            values: file("values.csv"),
        };
        let descriptor = read_descriptor(&fs::read(&descriptor).unwrap()).unwrap();
        (folder, read(descriptor, &files).unwrap())
    };
    let packages = catalogue().packages;
    packages.iter().map(|entry| open(&entry.path)).collect()
}

/// Every language but English, in which packages are published.
fn other_languages() -> impl Iterator<Item = Language> {
    let all = Language::ALL.iter().copied();
    all.filter(|&language| language != Language::English)
}

fn translation(folder: &Path, package: &Package, language: Language) -> Translation {
    let path = &package.descriptor.index.translations[language.word()];
    serde_json::from_slice(&fs::read(folder.join(path)).unwrap()).unwrap()
}

/// Codes of the groups of a package's lenses, those without an indicator among them.
fn of_lenses(folder: &Path, package: &Package) -> BTreeSet<String> {
    let lenses = package.offered_lenses().into_iter();
    lenses
        .flat_map(|lens| {
            let bytes = fs::read(folder.join(&lens.resource.path)).unwrap();
            let table = LensTable::read(lens.resource, &bytes, package).unwrap();
            let groups = table.lens().groups.iter();
            let groups: Vec<String> = groups.map(|group| group.code.clone()).collect();
            let missing = lens
                .notes
                .missing
                .iter()
                .map(|missing| missing.code.clone());
            groups.into_iter().chain(missing)
        })
        .collect()
}

#[test]
fn every_package_speaks_every_language_in_full() {
    for (folder, package) in shipped() {
        let framework = package.dataset.framework();
        for language in other_languages() {
            let here = format!("{}, {language:?}", folder.display());
            let texts = translation(&folder, &package, language);
            for text in [&texts.title, &texts.description, &texts.licence] {
                assert!(!text.is_empty(), "{here}: no title, description or licence");
            }
            assert_eq!(texts.notes.len(), package.descriptor.index.notes.len());
            for (_, node) in framework.nodes() {
                let own = texts.names.get(&node.code);
                let own = own.unwrap_or_else(|| panic!("{here}: {} has no name", node.code));
                assert!(!own.name.is_empty(), "{here}: {} has no name", node.code);
                let is_measured = !node.metadata.measure.is_empty();
                assert_eq!(!own.unit.is_empty(), is_measured, "{here}: {}", node.code);
                // Indicators are described as published; pillars are our own words.
                let is_pillar = !is_measured;
                assert_eq!(
                    !own.description.is_empty(),
                    is_pillar,
                    "{here}: {}",
                    node.code
                );
            }
            // What nobody measures is named, and why, in every language too.
            let missing = &package.descriptor.index.missing;
            for missing in missing {
                let own = texts.names.get(&missing.code);
                let own = own.unwrap_or_else(|| panic!("{here}: {} has no name", missing.code));
                assert!(!own.name.is_empty() && !own.description.is_empty());
                assert!(own.description != missing.description, "{here}");
            }
            let grouped = of_lenses(&folder, &package);
            for code in texts.names.keys() {
                let is_missing = missing.iter().any(|missing| missing.code == *code);
                let is_there = framework.find(code).is_some() || grouped.contains(code);
                assert!(is_there || is_missing, "{here}: no element {code}");
            }
            // Every language names the columns that cities are grouped by, and
            // their labels unless these are codes.
            let offered = GroupBy::offered(&package, false).into_iter();
            let columns: BTreeSet<String> = offered
                .filter_map(|by| match by {
                    GroupBy::Column(heading) => Some(heading),
                    _ => None,
                })
                .collect();
            let own: BTreeSet<String> = texts.columns.keys().cloned().collect();
            assert_eq!(own, columns, "{here}: columns");
            let groupings = package.dataset.groupings().iter();
            let named = groupings.filter(|grouping| columns.contains(&grouping.name));
            let published: BTreeSet<&str> = named
                .flat_map(|grouping| grouping.labels.iter().flatten())
                .map(String::as_str)
                .filter(|label| label.chars().any(char::is_lowercase))
                .collect();
            let own: BTreeSet<&str> = texts.regions.keys().map(String::as_str).collect();
            assert_eq!(own, published, "{here}: regions");
        }
    }
}

#[test]
fn the_cities_that_one_language_names_every_language_names() {
    for (folder, package) in shipped() {
        let arabic = translation(&folder, &package, Language::Arabic);
        for id in arabic.cities.keys() {
            assert!(package.dataset.unit_index(id).is_some(), "no city {id}");
        }
        for language in other_languages() {
            let own = translation(&folder, &package, language);
            assert!(
                own.cities.keys().eq(arabic.cities.keys()),
                "{}: the cities of {language:?} are not those of Arabic",
                folder.display()
            );
            assert!(own.cities.values().all(|name| !name.is_empty()));
        }
    }
}

#[test]
fn the_list_of_packages_has_the_title_of_each_in_every_language() {
    for (entry, (folder, package)) in catalogue().packages.iter().zip(shipped()) {
        assert_eq!(entry.title, package.descriptor.title);
        for language in other_languages() {
            let own = translation(&folder, &package, language);
            assert_eq!(entry.title_in(language.word()), own.title, "{language:?}");
        }
    }
}

/// The names of a shipped package on a page in a language.
fn names(folder: &Path, package: &Package, page: Language) -> Names {
    let own = (page != Language::English).then(|| translation(folder, package, page));
    Names::new(package, own.as_ref(), str::to_owned).on_page(page.word())
}

#[test]
fn names_that_a_language_does_not_translate_are_marked_with_their_own() {
    for (folder, package) in shipped() {
        let stated = package.descriptor.index.language.as_str();
        assert!(!stated.is_empty(), "{}: no language", folder.display());
        let is_translated = !translation(&folder, &package, Language::Arabic)
            .cities
            .is_empty();
        for &page in Language::ALL {
            let names = names(&folder, &package, page);
            // English is the language that packages are written in.
            let has_own = page.word() == stated || (is_translated && page != Language::English);
            let expected = (!has_own).then_some(stated);
            for unit in 0..names.n_cities() {
                assert_eq!(
                    names.city_language(unit),
                    expected,
                    "{page:?}: {}",
                    names.city(unit)
                );
            }
            assert_eq!(names.has_foreign_cities(), expected.is_some());
        }
    }
}

#[test]
fn what_is_no_language_marks_no_name() {
    let (_, mut package) = shipped().remove(1);
    for stated in [
        "",
        "-",
        "9",
        "en\" onload=\"",
        "e n",
        "español",
        &"a-".repeat(40),
        "en-",
    ] {
        stated.clone_into(&mut package.descriptor.index.language);
        let names = Names::new(&package, None, str::to_owned).on_page("ar");
        assert_eq!(names.city_language(0), None, "“{stated}”");
    }
    for (stated, page, marked) in [
        ("en-US", "en", None),
        ("EN", "en", None),
        ("en-US", "fr", Some("en-US")),
    ] {
        stated.clone_into(&mut package.descriptor.index.language);
        let names = Names::new(&package, None, str::to_owned).on_page(page);
        assert_eq!(names.city_language(0), marked, "{stated} on {page}");
        assert_eq!(names.city_language(names.n_cities()), None);
    }
}
