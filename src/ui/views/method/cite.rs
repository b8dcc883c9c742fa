//! How to cite what is on screen, and how to recompute it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::reproduce::Reproduce;
use browser::{address, clipboard, clock};
use i18n::cited_year;
use model::citation::{Citation, VERSION};
use scenario::to_query;
use store::{Explorer, Loaded};

/// The citation as text and for BibTeX, each with a button that copies it.
#[component]
pub(super) fn Cite() -> impl IntoView {
    let explorer = Explorer::get();
    let citation = Memo::new(move |_| citation(explorer).unwrap_or_default());
    let text = Signal::derive(move || {
        let citation = citation.read();
        let texts = explorer.texts.read();
        let cited = texts.with(
            "cite-text",
            &[
                ("title", citation.title.clone().into()),
                ("version", citation.version.clone().into()),
                ("sha", citation.sha256.clone().into()),
                ("engine", VERSION.into()),
                ("address", citation.address.clone().into()),
                ("date", citation.accessed.clone().into()),
                ("source", citation.source.clone().into()),
            ],
        );
        match citation.year.as_str() {
            "" => cited,
            year => texts.sentences(&[cited, year.to_owned()]),
        }
    });
    let entry = Signal::derive(move || {
        let title = explorer.text("title");
        citation.read().bibtex(&title)
    });
    view! {
        <div class="chapter-part cite">
            <h3 id="cite">{explorer.label("cite-title")}</h3>
            <p class="hint">{explorer.label("cite-hint")}</p>
            <Copied label="cite-as-text" text />
            <Copied label="cite-bibtex" text=entry />
            <Reproduce citation />
        </div>
    }
}

/// All that a citation of this moment says.
pub(super) fn citation(explorer: Explorer) -> Option<Citation> {
    let Loaded(package) = explorer.package.get()?;
    let mut scenario = explorer.scenario.get();
    scenario.sha = Some(package.sha256.clone());
    let translation = explorer.translation.get().unwrap_or_default();
    let title = match translation.title.as_str() {
        "" => package.descriptor.title.clone(),
        own => own.to_owned(),
    };
    Some(Citation {
        name: package.descriptor.name.clone(),
        title,
        version: package.descriptor.version.clone(),
        year: cited_year(&explorer.texts.read(), &package, &explorer.scenario.get()),
        sha256: package.sha256.clone(),
        source: package.descriptor.index.citation.clone(),
        address: address::with_query(&to_query(&scenario.in_full())),
        accessed: clock::today(),
    })
}

/// A text with a button that copies it.
#[component]
pub(crate) fn Copied(
    /// What it is called.
    label: &'static str,
    /// The text.
    text: Signal<String>,
) -> impl IntoView {
    let explorer = Explorer::get();
    // The text that was to be copied, and whether it was.
    let copied = RwSignal::new(None::<(String, bool)>);
    let copy = move |_| {
        let text = text.get_untracked();
        spawn_local(async move {
            let is_copied = clipboard::copy(&text).await;
            copied.try_set(Some((text, is_copied)));
        });
    };
    // What was copied may not be what stands there now.
    let told = move || match &*copied.read() {
        Some((copied, true)) if *copied == *text.read() => explorer.text("cite-copied"),
        Some((copied, false)) if *copied == *text.read() => explorer.text("cite-by-hand"),
        _ => String::new(),
    };
    let name = move || {
        let what = explorer.text(label);
        explorer
            .texts
            .read()
            .with("cite-copy-what", &[("what", what.into())])
    };
    let is_code = label == "cite-bibtex";
    view! {
        <div class="quote">
            <h4>{explorer.label(label)}</h4>
            <pre class:code=is_code dir="auto" tabindex="0" role="region" aria-label=explorer.label(label)>{text}</pre>
            <div class="buttons">
                <button type="button" class="button" aria-label=name on:click=copy>{explorer.label("cite-copy")}</button>
                <span role="status">{told}</span>
            </div>
        </div>
    }
}
