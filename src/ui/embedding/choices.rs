//! What an author has chosen, and what is made of it.

use browser::{address, fetch};
use i18n::Named;
use leptos::prelude::*;
use leptos::task::spawn_local;
use protocol::snippet::{Form, Snippet, integrity};
use scenario::{Controls, Language, Scenario, ThemeChoice, View};
use store::{Explorer, Loaded};

/// Far more than the script has, in bytes.
const MOST_BYTES: u64 = 1_000_000;

/// What an author has chosen.
#[derive(Clone, Copy)]
pub(super) struct Choices {
    pub(super) explorer: Explorer,
    pub(super) view: RwSignal<View>,
    pub(super) controls: RwSignal<Controls>,
    pub(super) lang: RwSignal<Option<Language>>,
    pub(super) theme: RwSignal<ThemeChoice>,
    pub(super) is_pinned: RwSignal<bool>,
    /// In CSS pixels; none for as high as what it shows.
    pub(super) height: RwSignal<Option<u32>>,
    pub(super) form: RwSignal<Form>,
    /// The checksum of the script; none if it could not be had.
    pub(super) integrity: RwSignal<Option<String>>,
}

impl Choices {
    /// What is on screen, as it is.
    pub(super) fn new(explorer: Explorer) -> Self {
        let scenario = explorer.scenario.get_untracked();
        Self {
            explorer,
            view: RwSignal::new(scenario.view),
            controls: RwSignal::new(Controls::default()),
            lang: RwSignal::new(scenario.lang),
            theme: RwSignal::new(scenario.theme),
            is_pinned: RwSignal::new(false),
            height: RwSignal::new(None),
            form: RwSignal::new(Form::default()),
            integrity: RwSignal::new(None),
        }
    }

    /// The scenario that is embedded.
    pub(super) fn scenario(self) -> Scenario {
        let mut scenario = self.explorer.scenario.get();
        scenario.view = self.view.get();
        scenario.controls = self.controls.get();
        scenario.lang = self.lang.get();
        scenario.theme = self.theme.get();
        scenario.embed = true;
        scenario.sha = self.sha().filter(|_| self.is_pinned.get());
        scenario
    }

    pub(super) fn sha(self) -> Option<String> {
        let Loaded(package) = self.explorer.package.get()?;
        Some(package.sha256.clone())
    }

    /// What it is called where it is embedded.
    pub(super) fn title(self) -> String {
        let package = self.explorer.package.get();
        let translation = self.explorer.translation.get().unwrap_or_default();
        let title = match (translation.title.as_str(), package) {
            ("", Some(Loaded(package))) => package.descriptor.title.clone(),
            (own, _) => own.to_owned(),
        };
        let texts = self.explorer.texts.read();
        let view = texts.get(self.view.get().name_id());
        let told = [("title", title.into()), ("view", view.into())];
        texts.with("embed-frame-title", &told)
    }

    pub(super) fn text(self) -> String {
        let page = address::with_query("");
        // Where the page's own address is none, nothing can be embedded.
        let script = fetch::resolve(&page, "embed.js").unwrap_or_default();
        let integrity = self.integrity.get().filter(|_| self.is_pinned.get());
        let snippet = Snippet {
            scenario: &self.scenario(),
            page: &page,
            script: &script,
            integrity: integrity.as_deref(),
            title: &self.title(),
            height: self.height.get(),
        };
        snippet.text(self.form.get())
    }

    /// Computes the checksum of the script that this page has beside it.
    pub(super) fn measure_script(self) {
        spawn_local(async move {
            let Ok(script) = fetch::resolve(&address::with_query(""), "embed.js") else {
                return;
            };
            if let Ok(bytes) = fetch::bytes(&script, MOST_BYTES, |_| ()).await {
                self.integrity.try_set(Some(integrity(&bytes)));
            }
        });
    }
}
