//! Results and data handed over as files, by code that comes when it is first
//! needed.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use browser::download;
use data::edit::slug;
use data::{Package, write};
use i18n::{EXAMPLE, package_readme, workbook_lines, workbook_refusal};
use model::results::{self, Origin};
use model::spreadsheet::{Told, workbook};
use scenario::{DataRef, Scenario, to_query};
use store::{Explorer, Loaded, Notice};

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
    ];
    let button = move |(label, take): (&'static str, Take)| {
        let press = move |_| {
            told.set(String::new());
            spawn_local(async move {
                let refusal = match made(explorer, take).await {
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
}

impl Take {
    const fn hint(self) -> &'static str {
        match self {
            Self::Results => "download-results-hint",
            Self::Workbook => "download-workbook-hint",
            Self::Package => "download-package-hint",
            Self::Coinr => "download-coinr-hint",
        }
    }

    /// What stands behind the name of the file.
    const fn ending(self) -> &'static str {
        match self {
            Self::Results => "-results.csv",
            Self::Workbook => "-index.xlsx",
            Self::Package => ".zip",
            Self::Coinr => "-coinr.zip",
        }
    }

    const fn kind(self) -> &'static str {
        match self {
            Self::Results => "text/csv;charset=utf-8",
            Self::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Package | Self::Coinr => "application/zip",
        }
    }
}

/// A file to be saved.
struct File {
    name: String,
    kind: &'static str,
    bytes: Vec<u8>,
}

/// Gives the file to the reader. Where the browser does not take it, a notice says
/// so above the page.
fn save(explorer: Explorer, file: &File) -> String {
    if !download::save(&file.name, file.kind, &file.bytes) {
        explorer.tell(Notice::NotSaved);
    }
    String::new()
}

/// Makes a file, or a sentence that says why there is none.
#[wasm_split(publishing, fallible)]
fn made(explorer: Explorer, take: Take) -> Result<Result<File, String>, SplitLoaderError> {
    Ok(file(explorer, take))
}

fn file(explorer: Explorer, take: Take) -> Result<File, String> {
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
            let files = write::files(&package);
            let address = shared_address(explorer);
            let readme = package_readme(&texts, &package, &files, &title, &address);
            write::published(&package, &files, Some(&readme))
        }
        Take::Coinr => write::coinr(&package),
    };
    let name = slug(&package.descriptor.name);
    let name = if name.is_empty() { "data-set" } else { &name };
    let mark = if package.edits.is_empty() {
        ""
    } else {
        "-simulated"
    };
    Ok(File {
        name: format!("{name}{mark}{}", take.ending()),
        kind: take.kind(),
        bytes,
    })
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
