//! Results and data handed over as files, by code that comes when it is first
//! needed.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use browser::{clock, download};
use data::edit::slug;
use data::{Package, write};
use evidence::{About, Bundle};
use i18n::{EXAMPLE, Texts, cut, package_readme, workbook_lines, workbook_refusal};
use model::engine::Scored;
use model::names::Names;
use model::results::{self, Origin};
use model::spreadsheet::{Told, workbook};
use scenario::{DataRef, QualityChoice, Scenario, ScenarioStoreFields, to_query};
use store::whole::Whole;
use store::{Explorer, Loaded, Notice};

use crate::ui::parts::loading::failure_sentence;

/// Buttons that hand over results and data.
#[component]
pub(super) fn Downloads() -> impl IntoView {
    let explorer = Explorer::get();
    let told = RwSignal::new(String::new());
    let take = [
        ("download-results", Take::Results),
        ("download-workbook", Take::Workbook),
        ("download-package", Take::Package),
        ("download-coinr", Take::Coinr),
        ("download-evidence", Take::Evidence),
    ];
    let button = move |(label, take): (&'static str, Take)| {
        let press = move |_| {
            told.set(String::new());
            spawn_local(async move {
                // What lies beside the tables on screen is fetched first.
                let whole = match take {
                    Take::Package | Take::Evidence => explorer.whole().await,
                    Take::Results | Take::Workbook | Take::Coinr => None,
                };
                let refusal = match made(explorer, take, whole).await {
                    Ok(Ok(file)) => save(explorer, &file),
                    Ok(Err(sentence)) => sentence,
                    Err(_) => explorer.texts.get_untracked().get("part-failed"),
                };
                // The view may have been left meanwhile.
                let _ = told.try_set(refusal);
            });
        };
        view! {
            <li>
                <button type="button" class="button" on:click=press>
                    {explorer.label(label)}
                </button>
                <span class="hint">{explorer.label(take.hint())}</span>
            </li>
        }
    };
    view! {
        <section class="downloads" aria-labelledby="downloads-title">
            <h3 id="downloads-title">{explorer.label("downloads-title")}</h3>
            <ul class="plain-list">{take.map(button).into_iter().collect::<Vec<_>>()}</ul>
            <p class="figure-error" role="status">{told}</p>
        </section>
    }
}

/// What can be taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Take {
    Results,
    Workbook,
    Package,
    Coinr,
    Evidence,
}

impl Take {
    const fn hint(self) -> &'static str {
        match self {
            Self::Results => "download-results-hint",
            Self::Workbook => "download-workbook-hint",
            Self::Package => "download-package-hint",
            Self::Coinr => "download-coinr-hint",
            Self::Evidence => "download-evidence-hint",
        }
    }

    /// What stands behind the name of the file.
    const fn ending(self) -> &'static str {
        match self {
            Self::Results => "-results.csv",
            Self::Workbook => "-index.xlsx",
            Self::Package => ".zip",
            Self::Coinr => "-coinr.zip",
            Self::Evidence => "-evidence.zip",
        }
    }

    const fn kind(self) -> &'static str {
        match self {
            Self::Results => "text/csv;charset=utf-8",
            Self::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Package | Self::Coinr | Self::Evidence => "application/zip",
        }
    }
}

/// A file to be saved.
struct File {
    name: String,
    kind: &'static str,
    bytes: Vec<u8>,
    /// What its reader is told once it is saved.
    told: String,
}

/// Gives the file to the reader. Where the browser does not take it, a notice says
/// so above the page.
fn save(explorer: Explorer, file: &File) -> String {
    if !download::save(&file.name, file.kind, &file.bytes) {
        explorer.tell(Notice::NotSaved);
        return String::new();
    }
    file.told.clone()
}

/// Makes a file, or a sentence that says why there is none.
#[wasm_split(publishing, fallible)]
fn made(
    explorer: Explorer,
    take: Take,
    whole: Option<Whole>,
) -> Result<Result<File, String>, SplitLoaderError> {
    Ok(file(explorer, take, whole))
}

fn file(explorer: Explorer, take: Take, whole: Option<Whole>) -> Result<File, String> {
    let texts = explorer.texts.get_untracked();
    let nothing = || texts.get("download-nothing-ranked");
    let Some(Loaded(package)) = explorer.package.get_untracked() else {
        return Err(nothing());
    };
    let scored = || {
        let outcome = explorer.derived.outcome.get_untracked();
        outcome.scored.ok_or_else(nothing)
    };
    let names = explorer.names.get_untracked();
    let title = title(explorer, &package);
    let whole = whole.ok_or_else(nothing);
    let mut told = Vec::new();
    if let Ok(whole) = &whole {
        told.extend(incomplete(&texts, whole));
    }
    let bytes = match take {
        Take::Results => {
            let origin = Origin {
                since: explorer.derived.since.get_untracked(),
                address: explorer.link(),
            };
            results::table(&scored()?, &names, &origin)
        }
        Take::Workbook => {
            let scored = scored()?;
            let about = workbook_lines(&texts, scored.engine(), &title, &explorer.link());
            let told = Told {
                title,
                about,
                say: &|id| texts.get(id),
                language: texts.language().word(),
                is_rtl: texts.language().is_rtl(),
            };
            let book = workbook(&scored, &names, &told);
            book.map_err(|refusal| workbook_refusal(&texts, refusal))?
        }
        Take::Package => {
            let Whole { shown, years, .. } = whole?;
            let files = write::files_in(&shown, &years);
            let address = shared_address(explorer);
            let readme = package_readme(&texts, &shown, &files, &title, &address);
            write::published(&shown, &files, Some(&readme))
        }
        Take::Coinr => write::coinr(&package),
        Take::Evidence => {
            let published = whole?.published;
            let bundle = evidence(explorer, &published, &scored()?, &texts, &names, title);
            let sha = bundle.ranks_sha256().to_owned().into();
            told.push(texts.with("download-evidence-saved", &[("sha", sha)]));
            bundle.to_zip()
        }
    };
    let name = slug(&package.descriptor.name);
    let name = if name.is_empty() { "data-set" } else { &name };
    let simulated = if package.edits.is_empty() {
        ""
    } else {
        "-simulated"
    };
    let direct = match explorer.scenario.quality().get_untracked() {
        QualityChoice::All => "",
        QualityChoice::Direct => "-direct",
    };
    Ok(File {
        name: format!("{name}{simulated}{direct}{}", take.ending()),
        kind: take.kind(),
        bytes,
        told: texts.sentences(&told),
    })
}

/// Which tables are not in the file, and why, if some are not.
fn incomplete(texts: &Texts, whole: &Whole) -> Option<String> {
    let (_, failure) = whole.missing.first()?;
    let paths: Vec<&str> = whole
        .missing
        .iter()
        .map(|(path, _)| path.as_str())
        .collect();
    let told = [
        ("files", cut(&texts.list(&paths)).into()),
        ("reason", failure_sentence(texts, failure).into()),
    ];
    Some(texts.with("download-incomplete", &told))
}

/// All that the ranking on screen rests on. Its data are as published; what is
/// simulated stands in the scenario.
fn evidence(
    explorer: Explorer,
    published: &Arc<Package>,
    scored: &Scored,
    texts: &Texts,
    names: &Names,
    title: String,
) -> Bundle {
    let mut scenario = explorer.scenario.get_untracked().in_full();
    scenario.sha = Some(published.sha256.clone());
    let about = About {
        address: explorer.address(&to_query(&scenario)),
        accessed: clock::today(),
        title,
    };
    Bundle::of(published, scored, &scenario, texts, names, &about)
}

/// The address of this page for the data set in a folder of the reader's own.
fn shared_address(explorer: Explorer) -> String {
    let data = DataRef::parse(EXAMPLE).unwrap_or_default();
    let scenario = Scenario {
        data,
        ..Scenario::default()
    };
    explorer.address(&to_query(&scenario))
}

/// What the data set is called in the reader's language.
fn title(explorer: Explorer, package: &Package) -> String {
    let translation = explorer.translation.get_untracked().unwrap_or_default();
    let descriptor = &package.descriptor;
    let all = [&translation.title, &descriptor.title, &descriptor.name];
    let mut filled = all.into_iter().filter(|title| !title.is_empty());
    filled.next().cloned().unwrap_or_default()
}
