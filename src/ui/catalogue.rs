//! The data sets to choose from: where the name of the open one stands, and the
//! catalogue behind it.

use leptos::html;
use leptos::prelude::*;

use super::lazy::{Lazy, code};
use super::parts::icon::{Glyph, Icon};
use super::parts::sheet::{Sheet, SheetFrame};
use browser::{address, focus};
use data::CatalogueEntry;
use i18n::Texts;
use scenario::{DataRef, Scenario, ScenarioStoreFields, to_query};
use store::{Explorer, Loaded, Loading, effect};

/// The name of the open data set, which opens the catalogue.
#[component]
pub fn DataSetSwitch() -> impl IntoView {
    let explorer = Explorer::get();
    let sheet = Sheet::new();
    let close = Callback::new(move |()| sheet.close());
    let name = Memo::new(move |_| name_of_current(explorer));
    let label = move || {
        let texts = explorer.texts.read();
        texts.with("data-set-named", &[("title", name.get().into())])
    };
    view! {
        <button
            type="button"
            class="data-set over-name"
            value=move || current(explorer)
            aria-label=label
            aria-haspopup="dialog"
            on:click=move |_| sheet.open()
        >
            <span><bdi>{name}</bdi></span>
            <Glyph icon=Icon::Down />
        </button>
        <SheetFrame sheet class="catalogue-sheet" labelled_by="catalogue-title">
            <h2 id="catalogue-title">{explorer.label("catalogue-title")}</h2>
            <Lazy code=code::catalogue(close) />
        </SheetFrame>
    }
}

/// The data set on screen, or the one that is on its way.
fn current(explorer: Explorer) -> String {
    match &*explorer.loading.read() {
        Loading::Underway { wanted, .. } => wanted.data().word().to_owned(),
        _ => explorer.scenario.data().read().word().to_owned(),
    }
}

fn name_of_current(explorer: Explorer) -> String {
    let current = current(explorer);
    let language = explorer.texts.read().language();
    let catalogue = explorer.catalogue.read();
    let entry = catalogue
        .packages
        .iter()
        .find(|entry| entry.name == current);
    if let Some(entry) = entry {
        return entry.title_in(language.word()).to_owned();
    }
    let package = explorer.package.read();
    let title = package
        .as_ref()
        .map(|Loaded(package)| package.descriptor.title.clone());
    title.filter(|title| !title.is_empty()).unwrap_or(current)
}

/// One data set of the catalogue.
#[derive(Clone, PartialEq)]
struct Offer {
    data: DataRef,
    title: String,
    /// What the list says of it; none of one from elsewhere.
    entry: Option<CatalogueEntry>,
}

/// A data set from elsewhere joins the list while it is on screen.
fn offers(explorer: Explorer) -> Vec<Offer> {
    let language = explorer.texts.read().language();
    let shipped = explorer.catalogue.read();
    let shipped = shipped.packages.iter().map(|entry| Offer {
        data: DataRef::Shipped(entry.name.clone()),
        title: entry.title_in(language.word()).to_owned(),
        entry: Some(entry.clone()),
    });
    let data = explorer.scenario.data().get();
    let foreign = (!matches!(data, DataRef::Shipped(_))).then(|| Offer {
        title: name_of_current(explorer),
        data,
        entry: None,
    });
    foreign.into_iter().chain(shipped).collect()
}

/// The data sets, each with its place, years, cities and what is measured.
#[component]
pub(super) fn Catalogue(on_open: Callback<()>) -> impl IntoView {
    let explorer = Explorer::get();
    let list = NodeRef::<html::Ul>::new();
    // Who opens the catalogue is at the data set that they have.
    effect(move || {
        if list.get().is_some() {
            focus::take_first(&[".catalogue [aria-current]", ".catalogue a"]);
        }
    });
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        let Some(list) = list.get_untracked() else {
            return;
        };
        let links = focus::all_within(&list, "a");
        let here = links.iter().position(|link| focus::has_focus(link));
        let last = links.len().saturating_sub(1);
        let to = match (event.key().as_str(), here) {
            ("ArrowDown", Some(here)) => (here + 1).min(last),
            ("ArrowUp", Some(here)) => here.saturating_sub(1),
            ("Home", _) => 0,
            ("End", _) => last,
            _ => return,
        };
        event.prevent_default();
        if let Some(link) = links.get(to) {
            focus::take_in_place(link);
            focus::reveal(link);
        }
    };
    view! {
        <ul class="catalogue" node_ref=list on:keydown=pressed>
            <For
                each=move || offers(explorer)
                key=|offer| (offer.data.word().to_owned(), offer.title.clone())
                children=move |offer| view! { <Entry offer on_open /> }
            />
        </ul>
    }
}

#[component]
fn Entry(offer: Offer, on_open: Callback<()>) -> impl IntoView {
    let explorer = Explorer::get();
    let Offer { data, title, entry } = offer;
    let word = data.word().to_owned();
    let is_current = move || (current(explorer) == word).then_some("true");
    let at = {
        let data = data.clone();
        move || {
            let scenario: Scenario = explorer.scenario.get().on(data.clone());
            address::with_query(&to_query(&scenario))
        }
    };
    let open = move |event: leptos::ev::MouseEvent| {
        if super::frame::is_plain(&event) {
            event.prevent_default();
            on_open.run(());
            explorer.open_data(data.clone());
        }
    };
    let facts = entry.map(|entry| view! { <Facts entry /> });
    view! {
        <li>
            <a href=at aria-current=is_current on:click=open><bdi>{title}</bdi></a>
            {facts}
        </li>
    }
}

/// What is in a data set, and what is not.
#[component]
fn Facts(entry: CatalogueEntry) -> impl IntoView {
    let explorer = Explorer::get();
    move || {
        let texts = explorer.texts.read();
        let count = |count: usize| texts.numerals().count(count as u64);
        let proxies = entry.indicators.saturating_sub(entry.direct);
        let fact = |id: &'static str, fact: String| {
            view! { <div><dt>{texts.get(id)}</dt>" "<dd><bdi>{fact}</bdi></dd></div> }
        };
        let missing = match entry.missing.as_slice() {
            [] => texts.get("catalogue-none-missing"),
            missing => {
                let names = missing.iter().map(|code| principle(&texts, code));
                texts.list(&names.collect::<Vec<_>>())
            }
        };
        view! {
            <dl>
                {fact("catalogue-cities", count(entry.units))}
                {fact("catalogue-years", years(&entry.years))}
                {fact("catalogue-direct", count(entry.direct))}
                {fact("catalogue-proxies", count(proxies))}
                {fact("catalogue-missing", missing)}
            </dl>
        }
    }
}

/// Years without a gap as a span, others one by one.
fn years(years: &[String]) -> String {
    let numbers: Vec<i32> = years.iter().filter_map(|year| year.parse().ok()).collect();
    let is_whole = numbers.windows(2).all(|pair| pair[1] - pair[0] == 1);
    match (years.first(), years.last()) {
        (Some(first), Some(last)) if is_whole && first != last => format!("{first}–{last}"),
        _ => years.join(" · "),
    }
}

/// One of the six principles by its code; a code of another's list as it is.
fn principle(texts: &Texts, code: &str) -> String {
    match code {
        "political" => texts.get("principle-political"),
        "partnership" => texts.get("principle-partnership"),
        "learning" => texts.get("principle-learning"),
        "inclusion" => texts.get("principle-inclusion"),
        "prosperity" => texts.get("principle-prosperity"),
        "recognition" => texts.get("principle-recognition"),
        other => other.to_owned(),
    }
}
