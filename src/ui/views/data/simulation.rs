//! What if: figures changed and cities added, and what comes of it.

use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;

use super::structure::Structure;
use crate::ui::parts::city_name::city_name;
use crate::ui::parts::city_picker::CityPicker;
use crate::ui::parts::icon::{Glyph, Icon};
use model::engine::{Chain, Engine, engine_weights};
use model::simulation::{FigureChange, changes, touched};
use scenario::ScenarioStoreFields;
use scenario::edits::is_name;
use store::{Explorer, Loaded};

/// The simulation with what it changes, and a form to add a city.
#[component]
pub(super) fn Simulation() -> impl IntoView {
    let explorer = Explorer::get();
    let is_on = Memo::new(move |_| !explorer.scenario.edits().read().is_empty());
    view! {
        <section id="simulation" class="simulation" aria-labelledby="simulation-title">
            <h3 id="simulation-title">{explorer.label("simulation-title")}</h3>
            <p class="hint">{explorer.label("simulation-hint")}</p>
            <Show when=move || is_on.get()>
                <Effects />
                <Changes />
                <AddedCities />
                <button type="button" class="button" on:click=move |_| explorer.undo_edits()>
                    {explorer.label("simulation-undo-all")}
                </button>
            </Show>
            <AddCity />
            <Structure />
        </section>
    }
}

/// Ranks under the current weights without the simulation, 0 for units that
/// are not ranked. Only this view asks, so only it pays for them.
fn published_ranks(explorer: Explorer) -> Memo<Vec<u32>> {
    let engine = Memo::new(move |_| {
        let Loaded(package) = explorer.plain.get()?;
        let chain = Chain::of(explorer.scenario.method().get(), &package);
        let include = explorer.scenario.include();
        Engine::new(package, chain, &include.read()).ok()
    });
    Memo::new(move |_| {
        let engine = engine.read();
        let Some(engine) = engine.as_ref() else {
            return Vec::new();
        };
        let weights = engine_weights(engine.framework(), &explorer.scenario.weights().read());
        // Where the method has no answer the page says so above.
        engine.ranks(&weights).unwrap_or_default()
    })
}

/// Where the changed cities rank, and where they did.
#[component]
fn Effects() -> impl IntoView {
    let explorer = Explorer::get();
    let before = published_ranks(explorer);
    let sentence = move |unit: usize| {
        let texts = explorer.texts.read();
        let outcome = explorer.derived.outcome.read();
        let names = explorer.names.read();
        let before = before.read().get(unit).copied().filter(|&rank| rank > 0);
        let now = outcome.scored.as_ref().and_then(|scored| scored.rank(unit));
        let rank = |rank: Option<u32>| {
            let rank = rank.map(|rank| texts.numerals().count(u64::from(rank)));
            FluentValue::from(rank.unwrap_or_default())
        };
        let id = match (before, now) {
            (Some(before), Some(now)) if before == now => "effect-same",
            (Some(_), Some(_)) => "effect-moves",
            (None, Some(_)) => "effect-enters",
            (Some(_), None) => "effect-leaves",
            (None, None) => "effect-none",
        };
        let city = FluentValue::from(names.city(unit).to_owned());
        let args = [("city", city), ("before", rank(before)), ("now", rank(now))];
        texts.with(id, &args)
    };
    let items = move || {
        let package = explorer.package.get();
        let units = package.map(|Loaded(package)| touched(&package));
        let units = units.unwrap_or_default().into_iter();
        units
            .map(|unit| view! { <li>{move || sentence(unit)}</li> })
            .collect::<Vec<_>>()
    };
    view! { <div role="status"><ul class="effects">{items}</ul></div> }
}

/// The changed figures, each with what it was.
#[component]
fn Changes() -> impl IntoView {
    let explorer = Explorer::get();
    let all = Memo::new(move |_| {
        let published = explorer.plain.get();
        let simulated = explorer.package.get();
        let pair = published.zip(simulated);
        pair.map(|(published, simulated)| changes(&published.0, &simulated.0))
            .unwrap_or_default()
    });
    let row = move |change: FigureChange| {
        let texts = explorer.texts.get();
        let names = explorer.names.read();
        let figure = |figure: Option<f64>| {
            let shown = figure.map(|figure| texts.numerals().figure(figure));
            shown.unwrap_or_else(|| texts.get("no-data"))
        };
        let element = names.element(change.indicator);
        let city = names.city(change.unit).to_owned();
        let arg = |text: &str| FluentValue::from(text.to_owned());
        let undo = texts.with(
            "simulation-undo",
            &[("city", arg(&city)), ("indicator", arg(&element.name))],
        );
        let (before, after) = (figure(change.before), figure(change.after));
        view! {
            <tr>
                <th scope="row">{city_name(&names, change.unit)}</th>
                <td><bdi>{element.name}</bdi></td>
                <td class="number">{before}</td>
                <td class="number">{after}</td>
                <td><bdi>{element.measure}</bdi></td>
                <td>
                    <button
                        type="button"
                        class="icon-button"
                        aria-label=undo
                        on:click=move |_| explorer.undo_figure(&change.city, &change.code)
                    >
                        <Glyph icon=Icon::Close />
                    </button>
                </td>
            </tr>
        }
    };
    let head = move || {
        let heads = [
            ("column-city", false),
            ("about-indicator", false),
            ("column-published", true),
            ("column-simulated", true),
            ("about-unit", false),
        ];
        heads.map(|(id, is_number)| {
            view! { <th scope="col" class:number=is_number>{explorer.label(id)}</th> }
        })
    };
    view! {
        <Show when=move || !all.read().is_empty()>
            <div class="scroll" role="region" tabindex="0" aria-label=explorer.label("simulation-changes")>
                <table class="figures">
                    <caption>{explorer.label("simulation-changes")}</caption>
                    <thead><tr>{head().into_iter().collect::<Vec<_>>()}<td></td></tr></thead>
                    <tbody>{move || all.get().into_iter().map(row).collect::<Vec<_>>()}</tbody>
                </table>
            </div>
        </Show>
    }
}

/// The added cities, each with a button that takes it away again.
#[component]
fn AddedCities() -> impl IntoView {
    let explorer = Explorer::get();
    let added = Memo::new(move |_| {
        let package = explorer.package.read();
        let edits = package
            .as_ref()
            .map(|Loaded(package)| package.edits.cities.clone());
        edits.unwrap_or_default()
    });
    let item = move |city: scenario::AddedCity| {
        let texts = explorer.texts.get();
        let arg = |text: &str| FluentValue::from(text.to_owned());
        let remove = texts.with("simulation-remove", &[("city", arg(&city.name))]);
        let like = city.like.as_deref().and_then(|id| {
            let package = explorer.plain.read();
            let Loaded(package) = package.as_ref()?;
            let unit = package.dataset.unit_index(id)?;
            Some(explorer.names.read().city(unit).to_owned())
        });
        let start = match like {
            Some(like) => texts.with("simulation-like", &[("city", arg(&like))]),
            None => texts.get("simulation-empty"),
        };
        view! {
            <li>
                <span><bdi class="city-name">{city.name}</bdi>" "<span class="hint">{start}</span></span>
                <button type="button" class="icon-button" aria-label=remove on:click=move |_| explorer.remove_city(&city.id)>
                    <Glyph icon=Icon::Close />
                </button>
            </li>
        }
    };
    view! {
        <Show when=move || !added.read().is_empty()>
            <ul class="added-cities" aria-label=explorer.label("simulation-added")>
                {move || added.get().into_iter().map(item).collect::<Vec<_>>()}
            </ul>
        </Show>
    }
}

/// A form for a city that does not exist yet.
#[component]
fn AddCity() -> impl IntoView {
    let explorer = Explorer::get();
    let name = RwSignal::new(String::new());
    let like = RwSignal::new(None::<usize>);
    let is_wrong = RwSignal::new(false);
    let input = NodeRef::<html::Input>::new();
    // Only published cities have figures that a link can name.
    let without = Signal::derive(move || {
        let published = explorer.plain.read();
        let n_published = published
            .as_ref()
            .map_or(0, |Loaded(package)| package.dataset.n_units());
        (n_published..explorer.names.read().n_cities()).collect::<Vec<_>>()
    });
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !is_name(&name.read_untracked()) {
            is_wrong.set(true);
            if let Some(input) = input.get_untracked() {
                // An element of the page takes the focus.
                let _ = input.focus();
            }
            return;
        }
        explorer.add_city(&name.get_untracked(), like.get_untracked());
        name.set(String::new());
        like.set(None);
    };
    view! {
        <form class="add-simulated" on:submit=add>
            <label class="field">
                <span>{explorer.label("add-name")}</span>
                <input
                    type="text"
                    autocomplete="off"
                    maxlength="100"
                    node_ref=input
                    aria-invalid=move || is_wrong.get().then_some("true")
                    aria-errormessage="add-error"
                    prop:value=move || name.get()
                    on:input=move |event| {
                        is_wrong.set(false);
                        name.set(event_target_value(&event));
                    }
                />
            </label>
            <CityPicker
                label=explorer.label("add-like")
                chosen=like
                without
                on_choose=Callback::new(move |unit| like.set(Some(unit)))
            />
            <button type="submit" class="button">
                <Glyph icon=Icon::Add />
                <span>{explorer.label("add-city")}</span>
            </button>
            <Show when=move || is_wrong.get()>
                <p id="add-error" class="figure-error" role="alert">{explorer.label("add-wrong")}</p>
            </Show>
        </form>
    }
}
