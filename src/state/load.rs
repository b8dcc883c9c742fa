//! Fetching data sets and languages, and putting them on screen.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use futures::future::join3;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Explorer, LanguageFailure, LoadFailure, Loaded, Loading, Notice, history, sync};
use browser::address::Entry;
use browser::fetch::{self, FetchError};
use browser::frame::breath;
use browser::intl;
use data::descriptor::Descriptor;
use data::package::{self, MAX_BYTES};
use data::{Catalogue, Files, Package, Problem, ProblemKind, TableName, Translation, edit};
use i18n::{Marks, Numerals, Texts};
use model::engine::group;
use model::measure::Measure;
use scenario::{DataRef, ImputationChoice, Language, Scenario, ScenarioStoreFields};

/// Where the list of shipped packages is, as seen from the page.
const CATALOGUE: &str = "data/index.json";

/// What happens to the address once the data set is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// It gets an entry of its own.
    Push,
    /// It is there already.
    Keep,
}

/// Opens the data set that the scenario names, then adopts the scenario.
/// Until then, and if it fails, what is on screen stays.
pub fn open(explorer: Explorer, scenario: Scenario, then: Then) {
    let data = scenario.data.clone();
    explorer.loading.set(Loading::Underway {
        data: data.clone(),
        received: 0,
        total: None,
    });
    spawn_local(async move {
        let fetched = fetch_package(explorer, &data).await;
        breath().await;
        // A later request may have been made in between: the last one wins.
        if !is_wanted(&explorer.loading.read_untracked(), &data) {
            return;
        }
        match fetched {
            Ok(package) => show(explorer, scenario, package, then),
            Err(failure) => explorer.loading.set(Loading::Failed { data, failure }),
        }
    });
}

pub(super) fn is_wanted(loading: &Loading, data: &DataRef) -> bool {
    matches!(loading, Loading::Underway { data: wanted, .. } if wanted == data)
}

pub(super) fn show(explorer: Explorer, scenario: Scenario, package: Arc<Package>, then: Then) {
    tell_about(explorer, &scenario, &package);
    explorer.translation.set(None);
    explorer.adopt(scenario);
    explorer.published.set(Some(Loaded(package)));
    history::begin(explorer);
    explorer.loading.set(Loading::Idle);
    translate(explorer);
    if then == Then::Push {
        sync::record(&explorer, Entry::Push);
    }
}

fn tell_about(explorer: Explorer, scenario: &Scenario, package: &Package) {
    explorer.notices.update(|notices| {
        notices.retain(|notice| {
            matches!(
                notice,
                Notice::Address(_) | Notice::LanguageUnavailable { .. }
            )
        });
    });
    if scenario
        .sha
        .as_ref()
        .is_some_and(|sha| !sha.eq_ignore_ascii_case(&package.sha256))
    {
        explorer.tell(Notice::FiguresChanged);
    }
    let names = unknown_names(scenario, package);
    if !names.is_empty() {
        explorer.tell(Notice::UnknownNames { names });
    }
    let asks_for_groups = scenario
        .imputation
        .is_some_and(ImputationChoice::needs_groups);
    if asks_for_groups && group(package).is_none() {
        explorer.tell(Notice::NoGroups);
    }
    for warning in &package.warnings {
        explorer.tell(Notice::Warning(warning.clone()));
    }
}

/// Codes and ids of the scenario that the data set does not have.
#[must_use]
pub fn unknown_names(scenario: &Scenario, package: &Package) -> Vec<String> {
    let framework = package.dataset.framework();
    let codes = scenario
        .weights
        .keys()
        .chain(scenario.baseline.keys())
        .chain(&scenario.locks)
        .chain(&scenario.principle)
        .chain(scenario.brush.keys())
        .chain(scenario.sort.pillar());
    let measures = scenario.x.iter().chain(&scenario.y);
    let ids = scenario
        .cities
        .iter()
        .flatten()
        .chain(scenario.pair.iter().flatten())
        .chain(&scenario.focus)
        .chain(&scenario.pins)
        .chain(&scenario.include);
    let unknown_codes = codes.filter(|code| framework.find(code).is_none());
    let unknown_measures = measures.filter(|word| Measure::parse(package, word).is_none());
    let is_known =
        |id: &str| package.dataset.unit_index(id).is_some() || scenario.edits.has_city(id);
    let unknown_ids = ids.filter(|id| !is_known(id));
    let of_edits = edit::unknown_names(package, &scenario.edits);
    let mut names: Vec<String> = Vec::new();
    let unknown = unknown_codes.chain(unknown_measures).chain(unknown_ids);
    for name in unknown.chain(&of_edits) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

async fn fetch_package(explorer: Explorer, data: &DataRef) -> Result<Arc<Package>, LoadFailure> {
    if data.file_name().is_some()
        && let Some((opened, Loaded(package))) = explorer.opened.get_untracked()
        && opened == *data
    {
        return Ok(package);
    }
    let descriptor_url = descriptor_url(explorer, data).await?;
    let bytes = fetch::bytes(&descriptor_url, MAX_BYTES, |_| {})
        .await
        .map_err(LoadFailure::Fetch)?;
    let descriptor = package::read_descriptor(&bytes).map_err(LoadFailure::Problems)?;
    let files = fetch_tables(explorer, &descriptor_url, &descriptor).await?;
    breath().await;
    let package = package::read(descriptor, &files).map_err(LoadFailure::Problems)?;
    Ok(Arc::new(package))
}

async fn descriptor_url(explorer: Explorer, data: &DataRef) -> Result<String, LoadFailure> {
    let name = match data {
        DataRef::Url(url) => return Ok(url.clone()),
        DataRef::File(_) => {
            let name = data.file_name().unwrap_or_default().to_owned();
            return Err(LoadFailure::LocalFile { name });
        }
        DataRef::Shipped(name) => name,
    };
    if explorer.catalogue.read_untracked().packages.is_empty() {
        let bytes = fetch::bytes(CATALOGUE, MAX_BYTES, |_| {})
            .await
            .map_err(LoadFailure::Fetch)?;
        let catalogue: Catalogue =
            serde_json::from_slice(&bytes).map_err(|error| LoadFailure::Catalogue {
                detail: error.to_string(),
            })?;
        explorer.catalogue.set(catalogue);
    }
    let catalogue = explorer.catalogue.read_untracked();
    let entry = catalogue.packages.iter().find(|entry| entry.name == *name);
    let entry = entry.ok_or_else(|| LoadFailure::UnknownPackage { name: name.clone() })?;
    fetch::resolve(CATALOGUE, &entry.path).map_err(LoadFailure::Fetch)
}

async fn fetch_tables(
    explorer: Explorer,
    base: &str,
    descriptor: &Descriptor,
) -> Result<Files, LoadFailure> {
    let total: Option<u64> = descriptor
        .resources
        .iter()
        .map(|resource| resource.bytes)
        .sum();
    if let Some(bytes) = total.filter(|&bytes| bytes > MAX_BYTES) {
        let kind = ProblemKind::TooLarge {
            bytes,
            limit: MAX_BYTES,
        };
        let problem = Problem::in_table(TableName::Descriptor, kind);
        return Err(LoadFailure::Problems(vec![problem]));
    }
    let so_far = Rc::new(Cell::new(0));
    let fetch = |table| {
        let so_far = Rc::clone(&so_far);
        let path = package::resource(descriptor, table).map(|resource| resource.path.clone());
        async move {
            let url = fetch::resolve(base, &path.unwrap_or_default())?;
            let on_bytes = |bytes| {
                so_far.set(so_far.get() + bytes);
                report(explorer, so_far.get(), total);
            };
            fetch::bytes(&url, MAX_BYTES, on_bytes).await
        }
    };
    let fetched: (_, _, _) = join3(
        fetch(TableName::Cities),
        fetch(TableName::Framework),
        fetch(TableName::Values),
    )
    .await;
    let take = |bytes: Result<Vec<u8>, FetchError>| bytes.map_err(LoadFailure::Fetch);
    Ok(Files {
        cities: take(fetched.0)?,
        framework: take(fetched.1)?,
        values: take(fetched.2)?,
    })
}

fn report(explorer: Explorer, bytes: u64, declared: Option<u64>) {
    explorer.loading.update(|loading| {
        if let Loading::Underway {
            received, total, ..
        } = loading
        {
            *received = bytes;
            *total = declared;
        }
    });
}

/// Fetches the page's texts in the language that the scenario asks for.
pub fn speak(explorer: Explorer, language: Language) {
    if explorer.texts.read_untracked().language() == language {
        return;
    }
    spawn_local(async move {
        let texts = fetch_texts(language).await;
        let wanted = sync::language(explorer);
        match texts {
            Ok(texts) if wanted == language => {
                explorer.texts.set(Arc::new(texts));
                translate(explorer);
            }
            Ok(_) => {}
            Err(failure) => explorer.tell(Notice::LanguageUnavailable { language, failure }),
        }
    });
}

async fn fetch_texts(language: Language) -> Result<Texts, LanguageFailure> {
    let malformed = |_| LanguageFailure::Malformed;
    if language == Language::English {
        return Texts::english(numerals(language)).map_err(malformed);
    }
    let bytes = fetch::bytes(&language_file(language), MAX_BYTES, |_| {}).await;
    let bytes = bytes.map_err(LanguageFailure::Fetch)?;
    let source = String::from_utf8(bytes).map_err(|_| LanguageFailure::Malformed)?;
    Texts::new(language, &source, numerals(language)).map_err(malformed)
}

/// Where the texts of a language are, as seen from the page.
#[must_use]
pub fn language_file(language: Language) -> String {
    format!("i18n/{}.ftl", language.word())
}

/// How the browser says that a language writes numbers.
#[must_use]
pub fn numerals(language: Language) -> Numerals {
    let found = intl::number_marks(language.word());
    let usual = Marks::default();
    let or_usual = |mark: String, usual: String| if mark.is_empty() { usual } else { mark };
    // Browsers give a hyphen; a true minus lines up with the digits.
    let minus = found.minus.replace('-', &usual.minus);
    // Among letters that run from right to left a sign would jump behind
    // European digits; this mark, which is not seen, keeps it before them.
    let is_crossing = language.is_rtl() && found.digits.contains(&'0');
    let sign = |mark: String, usual: String| {
        let mark = or_usual(mark, usual);
        if is_crossing {
            format!("\u{200e}{mark}")
        } else {
            mark
        }
    };
    Numerals::new(Marks {
        digits: found.digits.try_into().unwrap_or(usual.digits),
        decimal: or_usual(found.decimal, usual.decimal),
        group: or_usual(found.group, usual.group),
        minus: sign(minus, usual.minus),
        plus: sign(found.plus, usual.plus),
        percent: found.percent,
    })
}

/// Fetches the package's own texts in the reader's language, if it has them.
/// Without them the package speaks as published.
fn translate(explorer: Explorer) {
    let language = explorer.texts.read_untracked().language();
    let Some(loaded) = explorer.published.get_untracked() else {
        return;
    };
    let path = loaded
        .0
        .descriptor
        .index
        .translations
        .get(language.word())
        .cloned();
    let Some(path) = path else {
        explorer.translation.set(None);
        return;
    };
    let data = explorer.scenario.data().get_untracked();
    spawn_local(async move {
        let translation = fetch_translation(explorer, &data, &path).await;
        let is_current = explorer.published.read_untracked().as_ref() == Some(&loaded)
            && explorer.texts.read_untracked().language() == language;
        if is_current {
            explorer.translation.set(translation.map(Arc::new));
        }
    });
}

async fn fetch_translation(explorer: Explorer, data: &DataRef, path: &str) -> Option<Translation> {
    let base = descriptor_url(explorer, data).await.ok()?;
    let url = fetch::resolve(&base, path).ok()?;
    let bytes = fetch::bytes(&url, MAX_BYTES, |_| {}).await.ok()?;
    serde_json::from_slice(&bytes).ok()
}
