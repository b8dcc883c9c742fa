//! Files in and out: open a data set of one's own, take results along.

use leptos::prelude::*;

use crate::ui::guide::GuideButton;
use crate::ui::parts::open_files::OpenFiles;
use browser::download;
use data::edit::slug;
use data::write;
use model::results::{self, Origin};
use store::{Explorer, Loaded, Notice};

/// A button that opens the reader's own files, with what it takes.
#[component]
pub(super) fn OwnFiles() -> impl IntoView {
    let explorer = Explorer::get();
    let kinds = ["own-package", "own-single", "own-coinr"];
    let kinds = kinds.map(|id| view! { <li>{explorer.label(id)}</li> });
    view! {
        <section class="own-files" aria-labelledby="own-title">
            <h3 id="own-title">{explorer.label("own-title")}</h3>
            <p>{explorer.label("own-hint")}</p>
            <ul class="plain-list">{kinds.into_iter().collect::<Vec<_>>()}</ul>
            <p class="hint">{explorer.label("own-workbook")}</p>
            <p class="hint">{explorer.label("own-paste")}</p>
            <div class="buttons">
                <OpenFiles />
                <GuideButton />
            </div>
        </section>
    }
}

/// Buttons that hand over results and data.
#[component]
pub(super) fn Downloads() -> impl IntoView {
    let explorer = Explorer::get();
    let take = [
        ("download-results", Take::Results),
        ("download-package", Take::Package),
        ("download-coinr", Take::Coinr),
    ];
    let button = move |(label, take): (&'static str, Take)| {
        view! {
            <li>
                <button type="button" class="button" on:click=move |_| take.run(explorer)>
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
        </section>
    }
}

/// What can be taken along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Take {
    Results,
    Package,
    Coinr,
}

impl Take {
    const fn hint(self) -> &'static str {
        match self {
            Self::Results => "download-results-hint",
            Self::Package => "download-package-hint",
            Self::Coinr => "download-coinr-hint",
        }
    }

    fn run(self, explorer: Explorer) {
        let Some(Loaded(package)) = explorer.package.get_untracked() else {
            return;
        };
        let name = slug(&package.descriptor.name);
        let name = if name.is_empty() {
            "data-set".to_owned()
        } else {
            name
        };
        let mark = if package.edits.is_empty() {
            ""
        } else {
            "-simulated"
        };
        let (kind, bytes) = match self {
            Self::Results => {
                let outcome = explorer.derived.outcome.get_untracked();
                let Some(scored) = outcome.scored else { return };
                let origin = Origin {
                    address: explorer.link(),
                };
                let names = explorer.names.get_untracked();
                ("-results.csv", results::table(&scored, &names, &origin))
            }
            Self::Package => (".zip", write::package(&package)),
            Self::Coinr => ("-coinr.zip", write::coinr(&package)),
        };
        let mime = if kind.ends_with(".csv") {
            "text/csv;charset=utf-8"
        } else {
            "application/zip"
        };
        let is_saved = download::save(&format!("{name}{mark}{kind}"), mime, &bytes);
        if !is_saved {
            explorer.tell(Notice::NotSaved);
        }
    }
}
