//! Which cities are compared.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

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
    view! {
        <ul class="compared">
            <For
                each=move || compared.get().into_iter().enumerate()
                key=|(place, unit)| (*place, *unit)
                children=move |(place, unit)| view! { <ComparedCity place unit /> }
            />
            <Show when=move || compared.read().len() < *COMPARED.end()>
                <li><AddCity /></li>
            </Show>
        </ul>
    }
}

#[component]
fn ComparedCity(place: usize, unit: usize) -> impl IntoView {
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
                on:click=move |_| toggle(explorer, unit)
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
