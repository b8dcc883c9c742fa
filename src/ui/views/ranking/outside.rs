//! Cities that are not ranked, each with its reason, and those ranked in
//! spite of one.

use composite_index::Status;
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::Shared;
use i18n::{Texts, exclusion_sentence, exclusion_sentences};
use model::engine::Engine;
use store::Explorer;

/// The list below the ranking; nothing if every city is ranked by right.
#[component]
pub(super) fn NotRanked() -> impl IntoView {
    let explorer = Explorer::get();
    let listing = expect_context::<Shared>().listing;
    // Who has too few figures depends on data and method, never on weights, and
    // who has none that counts rarely: a drag must not rebuild this list.
    let weightless = Memo::new(move |_| {
        let outcome = explorer.derived.outcome.read();
        let scored = outcome.scored.as_ref();
        scored.map_or_else(Vec::new, |scored| scored.without_weight())
    });
    let listed = Memo::new(move |_| {
        let engine = explorer.derived.engine_shown.get()?;
        let units = 0..engine.package().dataset.n_units();
        let status = |unit| (unit, engine.status(unit).clone());
        let is_listed = |(_, status): &(usize, Status)| !matches!(status, Status::Ranked);
        let listed: Vec<(usize, Status)> = units.map(status).filter(is_listed).collect();
        Some((engine, listed))
    });
    move || {
        let (engine, mut listed) = listed.get()?;
        listed.retain(|(unit, _)| listing.keeps(*unit));
        let mut weightless = weightless.get();
        weightless.retain(|unit| listing.keeps(*unit));
        if listed.is_empty() && weightless.is_empty() {
            return None;
        }
        let items: Vec<AnyView> = listed
            .into_iter()
            .map(|(unit, status)| item(explorer, &engine, unit, status))
            .chain(
                weightless
                    .into_iter()
                    .map(|unit| without_weight(explorer, unit)),
            )
            .collect();
        Some(view! {
            <section class="not-ranked" aria-labelledby="not-ranked-title">
                <h3 id="not-ranked-title">{explorer.text("not-ranked-title")}</h3>
                <ul>{items}</ul>
            </section>
        })
    }
}

fn without_weight(explorer: Explorer, unit: usize) -> AnyView {
    let name = explorer.names.read().city(unit).to_owned();
    view! {
        <li>
            <bdi class="city-name">{name}</bdi>
            <span class="reason">{explorer.text("reason-no-weight")}</span>
        </li>
    }
    .into_any()
}

fn item(explorer: Explorer, engine: &Engine, unit: usize, status: Status) -> AnyView {
    let texts = explorer.texts.get();
    let names = explorer.names.read();
    let name = names.city(unit).to_owned();
    let language = names.city_language(unit).map(str::to_owned);
    let (is_included, exclusions) = match status {
        Status::Ranked => return ().into_any(),
        Status::Included(exclusions) => (true, exclusions),
        Status::NotRanked(exclusions) => (false, exclusions),
    };
    let reasons: Vec<String> = exclusions
        .iter()
        .map(|exclusion| exclusion_sentence(&texts, &explorer.names.read(), exclusion))
        .collect();
    let id = engine.package().dataset.units()[unit].id.clone();
    let label = texts.with("include", &[("name", FluentValue::from(name.clone()))]);
    view! {
        <li>
            <bdi class="city-name" lang=language>{name}</bdi>
            <span class="reason">{texts.sentences(&reasons)}</span>
            <label class="choice">
                <input
                    type="checkbox"
                    prop:checked=is_included
                    on:change=move |_| explorer.toggle_included(&id)
                />
                <span>{label}</span>
            </label>
        </li>
    }
    .into_any()
}

/// Why a unit that is not ranked is not, one sentence after the other.
#[must_use]
pub fn outside_reasons(explorer: Explorer, texts: &Texts, status: &Status) -> String {
    exclusion_sentences(texts, &explorer.names.read(), status)
}
