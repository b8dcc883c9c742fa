//! Which cities are compared.

use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::ui::parts::city_name::CityName;
use crate::ui::parts::city_picker::CityPicker;
use crate::ui::parts::icon::{Glyph, Icon};
use crate::ui::parts::marker::Marker;
use scenario::COMPARED;
use store::Explorer;

/// The compared cities with their markers, and a list to add one from.
#[component]
pub fn ComparedCities() -> impl IntoView {
    let explorer = Explorer::get();
    let compared = explorer.derived.compared;
    let list = NodeRef::<html::Ul>::new();
    let said = RwSignal::new(String::new());
    // The button that was pressed goes with its city: the focus goes to the one in
    // its place, or else to the list that adds one.
    let removed = Callback::new(move |(place, unit): (usize, usize)| {
        let name = FluentValue::from(explorer.names.read_untracked().city(unit).to_owned());
        toggle(explorer, unit);
        let texts = explorer.texts.read_untracked();
        said.set(texts.with("compare-removed", &[("name", name)]));
        spawn_local(async move {
            leptos::task::tick().await;
            if let Some(list) = list.try_get_untracked().flatten() {
                focus_within(&list, place);
            }
        });
    });
    view! {
        <ul class="compared" node_ref=list>
            <For
                each=move || compared.get().into_iter().enumerate()
                key=|(place, unit)| (*place, *unit)
                children=move |(place, unit)| view! { <ComparedCity place unit removed /> }
            />
            <Show when=move || compared.read().len() < *COMPARED.end()>
                <li><AddCity /></li>
            </Show>
        </ul>
        <p class="visually-hidden" role="status">{said}</p>
    }
}

/// Gives the focus to the button of the city in this place, or to the last thing
/// in the list.
fn focus_within(list: &browser::element::Element, place: usize) {
    let controls = browser::focus::all_within(list, ".chip button, select");
    if let Some(control) = controls.get(place).or_else(|| controls.last()) {
        browser::focus::take_in_place(control);
    }
}

#[component]
fn ComparedCity(
    place: usize,
    unit: usize,
    /// Takes it out, by its place.
    removed: Callback<(usize, usize)>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let name = move || explorer.names.read().city(unit).to_owned();
    let standing = move || {
        let outcome = explorer.derived.outcome.read();
        let scored = outcome.scored.as_ref()?;
        let texts = explorer.texts.read();
        let numerals = texts.numerals();
        let decimals = scored.engine().chain().decimals().score;
        Some(match scored.rank(unit).zip(scored.score(unit)) {
            Some((rank, score)) => texts.with(
                "standing",
                &[
                    ("rank", numerals.count(u64::from(rank)).into()),
                    ("score", numerals.fixed(score, decimals).into()),
                ],
            ),
            None => texts.get("not-ranked"),
        })
    };
    let label = move || {
        let name = FluentValue::from(name());
        explorer
            .texts
            .read()
            .with("compare-remove", &[("name", name)])
    };
    view! {
        <li class="chip">
            <Marker place />
            <span class="chip-name"><CityName unit=Some(unit) /></span>
            <span class="chip-standing">{standing}</span>
            <button
                type="button"
                class="icon-button"
                aria-label=label
                on:click=move |_| removed.run((place, unit))
            >
                <Glyph icon=Icon::Close />
            </button>
        </li>
    }
}

/// Every city that is not compared yet.
#[component]
fn AddCity() -> impl IntoView {
    let explorer = Explorer::get();
    let without = Signal::derive(move || explorer.derived.compared.get());
    let added = move |unit| toggle(explorer, unit);
    view! {
        <CityPicker
            label=explorer.label("compare-add")
            chosen=Signal::derive(|| None)
            without
            on_choose=added
        />
    }
}

fn toggle(explorer: Explorer, unit: usize) {
    if let Some(id) = explorer.unit_id(unit) {
        explorer.toggle_compared(&id);
    }
}
