//! The frame of the page: title, data set, language, colours, and the plain
//! word on what this is.

use leptos::prelude::*;

use super::about::AboutButton;
use super::embedding::{EmbedButton, embedding_page};
use super::offline::OfflineButton;
use super::parts::icon::Icon;
use super::parts::tool::Tool;
use super::room::RoomButton;
use super::saved::SavedButton;
use super::stage::PresentButton;
use i18n::Named;
use scenario::{DataRef, Language, ScenarioStoreFields, ThemeChoice, View};
use store::{Explorer, Loaded, Loading};

/// The head of the page.
#[component]
pub fn Header() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <header class="masthead">
            <div class="title">
                <h1>{explorer.label("title")}</h1>
                <p class="subtitle">{explorer.label("subtitle")}</p>
            </div>
            <div class="tools">
                <DataSetSwitch />
                <AboutButton />
                <Tool
                    icon=Icon::Link
                    name=explorer.label("copy-link")
                    on_press=Callback::new(move |()| explorer.copy_link())
                />
                <SavedButton />
                <RoomButton />
                <PresentButton />
                <EmbedButton />
                <LanguageSwitch />
                <ThemeSwitch />
            </div>
        </header>
    }
}

#[component]
fn DataSetSwitch() -> impl IntoView {
    let explorer = Explorer::get();
    let current = move || match &*explorer.loading.read() {
        Loading::Underway { wanted, .. } => wanted.data().word().to_owned(),
        _ => explorer.scenario.data().read().word().to_owned(),
    };
    let shipped = move || {
        let language = explorer.texts.read().language();
        let entry = |entry: &data::CatalogueEntry| {
            (
                entry.name.clone(),
                entry.title_in(language.word()).to_owned(),
            )
        };
        explorer
            .catalogue
            .read()
            .packages
            .iter()
            .map(entry)
            .collect::<Vec<_>>()
    };
    // A data set from elsewhere joins the list while it is on screen.
    let foreign = move || {
        let data = explorer.scenario.data().get();
        if let DataRef::Shipped(_) = data {
            return None;
        }
        let url = data.word().to_owned();
        let package = explorer.package.read();
        let title = package
            .as_ref()
            .map(|Loaded(package)| package.descriptor.title.clone());
        Some((
            url.clone(),
            title.filter(|title| !title.is_empty()).unwrap_or(url),
        ))
    };
    let option = move |(word, title): (String, String)| {
        let value = word.clone();
        view! { <option value=value selected=move || current() == word>{title}</option> }
    };
    let changed = move |event: leptos::ev::Event| {
        if let Ok(data) = DataRef::parse(&event_target_value(&event)) {
            explorer.open_data(data);
        }
    };
    view! {
        <select class="data-set" aria-label=explorer.label("data-set") on:change=changed>
            {move || foreign().into_iter().chain(shipped()).map(option).collect::<Vec<_>>()}
        </select>
    }
}

#[component]
fn LanguageSwitch() -> impl IntoView {
    let explorer = Explorer::get();
    let current = move || explorer.texts.read().language();
    let options = Language::ALL.iter().map(|&language| {
        view! {
            <option value=language.word() lang=language.word() selected=move || current() == language>
                {language.own_name()}
            </option>
        }
    });
    let changed = move |event: leptos::ev::Event| {
        if let Some(language) = Language::parse(&event_target_value(&event)) {
            explorer.choose_language(language);
        }
    };
    view! {
        <select class="languages" aria-label=explorer.label("language") on:change=changed>
            {options.collect::<Vec<_>>()}
        </select>
    }
}

#[component]
fn ThemeSwitch() -> impl IntoView {
    let explorer = Explorer::get();
    let current = move || *explorer.scenario.theme().read();
    let options = ThemeChoice::ALL.iter().map(|&theme| {
        let name = explorer.label(theme.name_id());
        view! { <option value=theme.word() selected=move || current() == theme>{name}</option> }
    });
    let changed = move |event: leptos::ev::Event| {
        if let Some(theme) = ThemeChoice::parse(&event_target_value(&event)) {
            explorer.choose_theme(theme);
        }
    };
    view! {
        <select aria-label=explorer.label("theme") on:change=changed>
            {options.collect::<Vec<_>>()}
        </select>
    }
}

/// The parts of the page.
#[component]
pub fn Navigation() -> impl IntoView {
    let explorer = Explorer::get();
    let links = View::ALL.iter().map(|&view| {
        let is_open = move || *explorer.scenario.view().read() == view;
        view! {
            <li>
                <button
                    type="button"
                    class="tab"
                    aria-current=move || is_open().then_some("page")
                    on:click=move |_| explorer.open_view(view)
                >
                    {explorer.label(view.name_id())}
                </button>
            </li>
        }
    });
    view! {
        <nav id="views" class="views" aria-label=explorer.label("views")>
            <ul>{links.collect::<Vec<_>>()}</ul>
        </nav>
    }
}

/// What this is, whose idea it follows, and who does not answer for it.
#[component]
pub fn Footer() -> impl IntoView {
    let explorer = Explorer::get();
    let docs = move || embedding_page(explorer);
    view! {
        <footer class="colophon">
            <p>{explorer.label("rationale")}</p>
            <p>{explorer.label("privacy")}</p>
            <OfflineButton />
            <p>
                <a href=docs target="_blank" rel="noopener">{explorer.label("embed-docs")}</a>
            </p>
        </footer>
    }
}
