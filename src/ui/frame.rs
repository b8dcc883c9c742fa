//! The frame of the page: title, data set, language, colours, and the plain
//! word on what this is.

use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::about::AboutButton;
use super::catalogue::DataSetSwitch;
use super::city_search::{SearchField, YourCity};
use super::embedding::{EmbedButton, embedding_page};
use super::lazy::{Lazy, code};
use super::offline::OfflineButton;
use super::parts::icon::{Glyph, Icon};
use super::parts::tool::Tool;
use super::room::RoomButton;
use super::saved::SavedButton;
use super::stage::PresentButton;
use browser::frame::drawn;
use browser::{address, focus, page};
use i18n::Named;
use scenario::{Language, Scenario, ScenarioStoreFields, ThemeChoice, View, to_query};
use store::rest::on_rest;
use store::{Explorer, effect};

/// The addresses of the views follow when nothing has changed for so long.
const QUIET_MS: i32 = 200;

/// The head of the page: two slim lines, and on a narrow screen a panel for what
/// is not always needed.
#[component]
pub fn Header() -> impl IntoView {
    let explorer = Explorer::get();
    provide_context(SearchField::default());
    let is_open = RwSignal::new(false);
    let opener = NodeRef::<html::Button>::new();
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        // An open sheet takes the key itself.
        if event.key() == "Escape" && is_open.get_untracked() && !event.default_prevented() {
            is_open.set(false);
            if let Some(opener) = opener.get_untracked() {
                focus::take_in_place(&opener);
            }
        }
    };
    view! {
        <header class="masthead">
            <div class="title">
                <h1>{explorer.label("title")}</h1>
                <DataSetSwitch />
            </div>
            <Lazy code=code::city_search() stand_in=".masthead > .city-search" is_quiet=true />
            <button
                type="button"
                class="icon-button tools-opener"
                aria-label=explorer.label("tools")
                aria-expanded=move || is_open.get().to_string()
                aria-controls="tools"
                node_ref=opener
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                <Glyph icon=Icon::More />
            </button>
            <div id="tools" class="tools" data-open=move || is_open.get().to_string() on:keydown=pressed>
                <Lazy code=code::tools() stand_in=".tools > *" is_quiet=true />
            </div>
            <div class="parts-line">
                <Navigation />
                <YourCity />
            </div>
        </header>
    }
}

/// What is not needed all the time.
#[component]
pub fn Tools() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
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
        <div class="themes over-name" title=explorer.label("theme")>
            <Glyph icon=Icon::Colours />
            <span aria-hidden="true">{move || explorer.text(current().name_id())}</span>
            <select aria-label=explorer.label("theme") on:change=changed>
                {options.collect::<Vec<_>>()}
            </select>
        </div>
    }
}

/// The parts of the page, each with its address: a browser can open it in another
/// tab, mark it and send it on.
#[component]
fn Navigation() -> impl IntoView {
    let explorer = Explorer::get();
    // An address is for those who take it away, not for every frame of a drag.
    let rested = RwSignal::new(explorer.scenario.get_untracked());
    let follow = move || explorer.scenario.track();
    on_rest(explorer, QUIET_MS, follow, move || {
        // The page may have become part of another meanwhile.
        rested.try_set(explorer.scenario.get_untracked());
    });
    let links = View::ALL.iter().map(|&view| {
        let is_open = Memo::new(move |_| *explorer.scenario.view().read() == view);
        let address = move || {
            let scenario = Scenario {
                view,
                ..rested.get().in_full()
            };
            address::with_query(&to_query(&scenario))
        };
        let place = NodeRef::<html::A>::new();
        // Names of another language are of other lengths, and may run the other way.
        effect(move || {
            explorer.texts.track();
            if let (true, Some(place)) = (is_open.get(), place.get()) {
                spawn_local(async move {
                    drawn().await;
                    page::bring_into_strip(&place);
                });
            }
        });
        let pressed = move |event: leptos::ev::MouseEvent| {
            if is_plain(&event) {
                event.prevent_default();
                explorer.open_view(view);
            }
        };
        view! {
            <li>
                <a
                    class="tab"
                    href=address
                    aria-current=move || is_open.get().then_some("page")
                    node_ref=place
                    on:click=pressed
                >
                    {explorer.label(view.name_id())}
                </a>
            </li>
        }
    });
    view! {
        <nav id="views" class="views" aria-label=explorer.label("views")>
            <ul>{links.collect::<Vec<_>>()}</ul>
        </nav>
    }
}

/// Whether a press of a link asks for nothing but to go there.
pub(super) fn is_plain(event: &leptos::ev::MouseEvent) -> bool {
    let is_held = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    event.button() == 0 && !is_held
}

/// Links to what is worth reaching without going through all that comes before:
/// the open view, and the weights.
#[component]
pub fn SkipLinks() -> impl IntoView {
    let explorer = Explorer::get();
    let has_data = Memo::new(move |_| explorer.package.read().is_some());
    let to_view = move || {
        let texts = explorer.texts.read();
        let view = texts.get(explorer.scenario.view().read().name_id());
        texts.with("skip-to-view", &[("view", view.into())])
    };
    let go_to_view = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        focus::take_first(match *explorer.scenario.view().read_untracked() {
            View::Ranking => &[".rows", ".parts > section", "main"],
            View::Data => &[".grid-scroll", ".parts > section", "main"],
            _ => &[".parts > section", "main"],
        });
    };
    let go_to_weights = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        // Where they are in a closed sheet, to what opens it.
        focus::take_first(&[".pillars input[type=range]", ".sheet-opener", "#controls"]);
    };
    view! {
        <a class="skip" href="#main" on:click=go_to_view>{to_view}</a>
        // Without figures there are none.
        <Show when=move || has_data.get()>
            <a class="skip" href="#controls" on:click=go_to_weights>
                {explorer.label("skip-to-weights")}
            </a>
        </Show>
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
