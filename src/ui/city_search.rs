//! One city, found by its name from any view: it becomes the city in the
//! foreground.

use browser::element::HtmlInputElement;
use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;

use super::parts::city_index::city_index;
use super::parts::icon::{Glyph, Icon};
use browser::frame::{drawn, spawn};
use browser::{focus, storage, text};
use model::search::SearchIndex;
use scenario::ScenarioStoreFields;
use store::{Explorer, effect};

/// As many cities as a list can offer at a glance.
const MOST: usize = 8;
/// Where the browser keeps that a reader has been asked for a city.
const ASKED: &str = "learning-city-index.asked";

/// Asks the open view to bring the city in the foreground into sight.
#[derive(Clone, Copy)]
pub struct Sought(RwSignal<u32>);

impl Default for Sought {
    fn default() -> Self {
        Self(RwSignal::new(0))
    }
}

impl Sought {
    /// Asks for it.
    pub fn ask(self) {
        self.0.update(|asked| *asked = asked.wrapping_add(1));
    }

    /// Follows what is asked: another number each time.
    pub fn follow(self) -> u32 {
        self.0.get()
    }
}

/// The field that the city in the foreground stands in, for the line that asks
/// for one.
#[derive(Clone, Copy, Default)]
pub struct SearchField(NodeRef<html::Input>);

/// What is being looked for.
#[derive(Clone, Copy)]
struct Search {
    explorer: Explorer,
    /// What has been typed; none while nobody looks for anything.
    typed: RwSignal<Option<String>>,
    /// The place in the list of the city that Enter takes.
    lit: RwSignal<usize>,
    found: Memo<Vec<usize>>,
    sought: Sought,
    field: NodeRef<html::Input>,
}

impl Search {
    fn new(explorer: Explorer, field: NodeRef<html::Input>) -> Self {
        let typed = RwSignal::new(None::<String>);
        let index = city_index(explorer);
        let found = Memo::new(move |_| {
            let typed = typed.read();
            let wanted = typed.as_deref().unwrap_or_default();
            if wanted.trim().is_empty() {
                return Vec::new();
            }
            found(explorer, &index.read(), wanted)
        });
        Self {
            explorer,
            typed,
            lit: RwSignal::new(0),
            found,
            sought: expect_context::<Sought>(),
            field,
        }
    }

    /// Whether the list, or the word that there is nothing to list, is there.
    fn is_open(self) -> bool {
        let typed = self.typed.read();
        typed
            .as_deref()
            .is_some_and(|typed| !typed.trim().is_empty())
    }

    /// The name in the field while nobody looks for another.
    fn name(self) -> String {
        let focus = self.explorer.derived.focus.get();
        let names = self.explorer.names.read();
        focus.map_or_else(String::new, |unit| names.city(unit).to_owned())
    }

    fn choose(self, unit: usize) {
        self.typed.set(None);
        self.explorer.focus_on(unit);
        self.sought.ask();
        let field = self.field;
        spawn(async move {
            drawn().await;
            // The name that now stands there is to be typed over, too.
            let field = field.try_get_untracked().flatten();
            if let Some(field) = field.filter(|field| focus::has_focus(field)) {
                field.select();
            }
        });
    }

    /// Whether a key was all that there is to do about it.
    fn follow(self, key: &str) -> bool {
        let count = self.found.read_untracked().len();
        let lit = self.lit.get_untracked();
        match key {
            "ArrowDown" if count > 0 => self.lit.set((lit + 1) % count),
            "ArrowUp" if count > 0 => self.lit.set((lit + count - 1) % count),
            "Enter" => {
                let unit = self.found.read_untracked().get(lit).copied();
                if let Some(unit) = unit {
                    self.choose(unit);
                }
            }
            "Escape" if self.typed.read_untracked().is_some() => self.typed.set(None),
            _ => return false,
        }
        true
    }
}

fn found(explorer: Explorer, index: &SearchIndex, wanted: &str) -> Vec<usize> {
    let outcome = explorer.derived.outcome.read();
    let scored = outcome.scored.as_ref();
    let rank = |unit: usize| scored.and_then(|scored| scored.rank(unit));
    index.best(&text::without_marks(wanted), MOST, |unit| {
        rank(unit).unwrap_or(u32::MAX)
    })
}

/// A field to find a city by its name, as a combobox: arrows go through the
/// list below it, Enter takes a city, Escape leaves all as it was.
#[component]
pub fn CitySearch() -> impl IntoView {
    let explorer = Explorer::get();
    let SearchField(field) = expect_context::<SearchField>();
    let search = Search::new(explorer, field);
    let Search {
        typed, lit, found, ..
    } = search;
    let is_chosen = move || explorer.derived.focus.get().is_some();
    let shown = move || typed.get().unwrap_or_else(|| search.name());
    let written = move |event: leptos::ev::Event| {
        lit.set(0);
        typed.set(Some(event_target_value(&event)));
    };
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        if !event.is_composing() && search.follow(&event.key()) {
            event.prevent_default();
        }
    };
    let came = move |_| {
        // What stands there is to be typed over.
        if let Some(field) = field.get_untracked() {
            field.select();
        }
    };
    let clear = move |_| {
        explorer.clear_focus();
        go_to(field);
    };
    view! {
        <div class="city-search" role="search">
            <Glyph icon=Icon::Search />
            <input
                type="text"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                aria-autocomplete="list"
                aria-label=explorer.label("city-search")
                aria-expanded=move || (!found.read().is_empty()).to_string()
                aria-controls="cities-found"
                aria-activedescendant=move || found.read().get(lit.get()).map(|unit| option_id(*unit))
                placeholder=explorer.label("city-search-hint")
                prop:value=shown
                node_ref=field
                on:input=written
                on:keydown=pressed
                on:focus=came
                on:blur=move |_| typed.set(None)
            />
            <Show when=is_chosen>
                <button
                    type="button"
                    class="icon-button"
                    aria-label=explorer.label("foreground-clear")
                    on:click=clear
                >
                    <Glyph icon=Icon::Close />
                </button>
            </Show>
            <Found search />
            <p class="visually-hidden" role="status">{move || spoken(search)}</p>
        </div>
    }
}

/// The cities found, below the field.
#[component]
fn Found(search: Search) -> impl IntoView {
    let explorer = search.explorer;
    let option = move |(place, unit): (usize, usize)| {
        let is_lit = move || search.lit.get() == place;
        let rank = move || {
            let outcome = explorer.derived.outcome.read();
            let rank = outcome.scored.as_ref()?.rank(unit)?;
            Some(explorer.texts.read().numerals().count(rank.into()))
        };
        view! {
            <li
                role="option"
                id=option_id(unit)
                aria-selected=move || is_lit().to_string()
                // The field keeps the focus.
                on:pointerdown=move |event| event.prevent_default()
                on:mousedown=move |event| event.prevent_default()
                on:click=move |_| search.choose(unit)
            >
                <bdi class="city-found">{explorer.names.read().city(unit).to_owned()}</bdi>
                " "
                <bdi class="hint">{explorer.names.read().place(unit).to_owned()}</bdi>
                " "
                <span class="number">{rank}</span>
            </li>
        }
    };
    let none = move || {
        let is_vain = search.is_open() && search.found.read().is_empty();
        is_vain.then(|| explorer.text("city-search-none"))
    };
    view! {
        <ul
            id="cities-found"
            class="cities-found"
            role="listbox"
            aria-label=explorer.label("city-search")
            hidden=move || search.found.read().is_empty()
        >
            <For
                each=move || search.found.get().into_iter().enumerate()
                key=|entry| *entry
                children=option
            />
        </ul>
        <p class="cities-found hint" role="status" hidden=move || none().is_none()>{none}</p>
    }
}

fn option_id(unit: usize) -> String {
    format!("city-found-{unit}")
}

/// Where the city that was just chosen stands.
fn spoken(search: Search) -> Option<String> {
    let Search {
        explorer, sought, ..
    } = search;
    if sought.follow() == 0 {
        return None;
    }
    untrack(|| {
        let unit = explorer.derived.focus.get()?;
        let city = FluentValue::from(explorer.names.read().city(unit).to_owned());
        let outcome = explorer.derived.outcome.read();
        let scored = outcome.scored.as_ref()?;
        let texts = explorer.texts.read();
        let numerals = texts.numerals();
        let Some((rank, score)) = scored.rank(unit).zip(scored.score(unit)) else {
            return Some(texts.with("stage-unranked", &[("city", city)]));
        };
        let decimals = scored.engine().chain().decimals().score;
        let told = [
            ("city", city),
            ("rank", numerals.count(rank.into()).into()),
            ("total", numerals.count(scored.order().len() as u64).into()),
            ("score", numerals.fixed(score, decimals).into()),
        ];
        Some(texts.with("stage-standing", &told))
    })
}

fn go_to(field: NodeRef<html::Input>) {
    let field: Option<HtmlInputElement> = field.get_untracked();
    if let Some(field) = field {
        focus::take_in_place(&field);
    }
}

/// One line that asks a reader for a city the first time, and goes for good when
/// one was chosen or the line put away.
#[component]
pub fn YourCity() -> impl IntoView {
    let explorer = Explorer::get();
    let SearchField(field) = expect_context::<SearchField>();
    let has_data = Memo::new(move |_| explorer.package.read().is_some());
    let is_named = explorer.scenario.focus().read_untracked().is_some();
    // Where the browser keeps nothing, the reader is asked at each visit.
    let is_new = !matches!(storage::read(ASKED), Ok(Some(_)));
    let is_asked = RwSignal::new(is_new && !is_named);
    let put_away = move || {
        is_asked.set(false);
        // See above for where it cannot be kept.
        let _ = storage::write(ASKED, "1");
    };
    effect(move || {
        if explorer.scenario.focus().read().is_some() && is_asked.get_untracked() {
            put_away();
        }
    });
    view! {
        <Show when=move || is_asked.get() && has_data.get()>
            <p class="your-city">
                <button type="button" class="link" on:click=move |_| go_to(field)>
                    {explorer.label("your-city")}
                </button>
                <button
                    type="button"
                    class="icon-button"
                    aria-label=explorer.label("your-city-dismiss")
                    on:click=move |_| {
                        put_away();
                        go_to(field);
                    }
                >
                    <Glyph icon=Icon::Close />
                </button>
            </p>
        </Show>
    }
}
