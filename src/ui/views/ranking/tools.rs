//! What stands above the table in one line: search, filter, order, and how far
//! weights stray for the ranges.

use composite_index::NodeId;
use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;

use super::Shared;
use super::key::Key;
use super::keys;
use crate::ui::parts::icon::{Glyph, Icon};
use model::intervals::Pace;
use model::names::region_name;
use model::ranking;
use scenario::{Filter, ScenarioStoreFields, Sort, SortKey, Spread};
use store::{Explorer, Loaded};

/// Search, filter and order in one line where there is room; what ranges are is
/// there to be unfolded.
#[component]
pub fn Tools(
    /// What scrolls below.
    scroller: NodeRef<html::Div>,
) -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <div class="ranking-tools">
            <Search scroller />
            <GroupFilter />
            <SortBy />
            <details class="ranges">
                <summary>{explorer.label("column-range")}</summary>
                <RangesHint />
            </details>
            <Key />
        </div>
    }
}

#[component]
fn Search(scroller: NodeRef<html::Div>) -> impl IntoView {
    let explorer = Explorer::get();
    let search = expect_context::<Shared>().listing.search;
    let pressed = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "ArrowDown"
            && let Some(scroller) = scroller.get_untracked()
            && keys::enter(&scroller)
        {
            event.prevent_default();
        }
    };
    view! {
        <label class="field search">
            <span>{explorer.label("ranking-search")}</span>
            <input
                type="search"
                autocomplete="off"
                spellcheck="false"
                placeholder=explorer.label("ranking-search-hint")
                prop:value=search
                on:input=move |event| search.set(event_target_value(&event))
                on:keydown=pressed
            />
        </label>
    }
}

/// Shows the cities of one group alone.
#[component]
fn GroupFilter() -> impl IntoView {
    let explorer = Explorer::get();
    let column = move || {
        let package = explorer.package.read();
        package
            .as_ref()
            .and_then(|Loaded(package)| package.descriptor.index.group.clone())
    };
    let labels = move || {
        let package = explorer.package.read();
        let Some(Loaded(package)) = package.as_ref() else {
            return Vec::new();
        };
        column()
            .map(|column| ranking::labels(package, &column))
            .unwrap_or_default()
    };
    let has_groups = move || labels().len() > 1;
    let chosen = move || {
        explorer
            .scenario
            .filter()
            .get()
            .map(|filter| filter.label)
            .unwrap_or_default()
    };
    let changed = move |event: leptos::ev::Event| {
        let label = event_target_value(&event);
        let filter = column()
            .filter(|_| !label.is_empty())
            .map(|column| Filter { column, label });
        explorer.filter_by(filter);
    };
    let option = move |label: String| {
        let name = region_name(&label, explorer.translation.read().as_deref());
        let value = label.clone();
        view! { <option value=value selected=move || chosen() == label>{name}</option> }
    };
    view! {
        <Show when=has_groups>
            <label class="field">
                <span>{explorer.label("filter")}</span>
                <select on:change=changed>
                    <option value="" selected=move || chosen().is_empty()>{explorer.label("filter-all")}</option>
                    {move || labels().into_iter().map(option).collect::<Vec<_>>()}
                </select>
            </label>
        </Show>
    }
}

/// The pillars of the data set with their codes, in its order.
pub(super) fn pillars(explorer: Explorer) -> Vec<(String, NodeId)> {
    let package = explorer.package.read();
    let Some(Loaded(package)) = package.as_ref() else {
        return Vec::new();
    };
    let framework = package.dataset.framework();
    let pillars = framework.pillars().iter();
    pillars
        .map(|&node| (framework.node(node).code.clone(), node))
        .collect()
}

/// What rows are sorted by, and from which end.
#[component]
fn SortBy() -> impl IntoView {
    let explorer = Explorer::get();
    let is = move |by: &SortKey| explorer.scenario.sort().read().by == *by;
    let option = move |by: SortKey, name: Signal<String>| {
        let value = Sort::by(by.clone()).word();
        view! { <option value=value selected=move || is(&by)>{name}</option> }
    };
    let pillar = move |(code, node)| {
        let name = Signal::derive(move || explorer.names.read().element(node).name);
        option(SortKey::Pillar(code), name)
    };
    let pillars = move || {
        pillars(explorer)
            .into_iter()
            .map(pillar)
            .collect::<Vec<_>>()
    };
    let changed = move |event: leptos::ev::Event| {
        if let Some(sort) = Sort::parse(&event_target_value(&event)) {
            explorer.sort_by(sort);
        }
    };
    let is_reversed = move || explorer.scenario.sort().read().is_reversed;
    view! {
        <div class="field">
            <label class="field">
                <span>{explorer.label("sort")}</span>
                <select on:change=changed>
                    {option(SortKey::Rank, explorer.label("column-rank"))}
                    {option(SortKey::Change, explorer.label("sort-change"))}
                    {option(SortKey::Name, explorer.label("sort-name"))}
                    <optgroup label=explorer.label("sort-pillars")>{pillars}</optgroup>
                </select>
            </label>
            <button
                type="button"
                class="icon-button"
                aria-label=explorer.label("sort-reverse")
                aria-pressed=move || is_reversed().to_string()
                on:click=move |_| explorer.turn_order()
            >
                <Glyph icon=Icon::Reverse />
            </button>
        </div>
    }
}

/// What the column of ranges says, and how far weights stray for it.
#[component]
fn RangesHint() -> impl IntoView {
    let explorer = Explorer::get();
    let pace = expect_context::<Shared>().ranges.pace;
    let is_never = move || pace.get() == Some(Pace::Never);
    let hint = move || {
        let n_draws = pace.get().map_or(0, Pace::n_draws);
        let texts = explorer.texts.read();
        let numerals = texts.numerals();
        texts.with(
            "ranges-hint",
            &[
                ("share", numerals.percent(90).into()),
                ("draws", numerals.count(n_draws as u64).into()),
            ],
        )
    };
    let chosen = move || *explorer.scenario.spread().read();
    let options = Spread::ALL.iter().map(|&spread| {
        let name = Signal::derive(move || spread_name(explorer, spread));
        view! { <option value=spread.word() selected=move || chosen() == spread>{name}</option> }
    });
    let changed = move |event: leptos::ev::Event| {
        if let Some(spread) = Spread::parse(&event_target_value(&event)) {
            explorer.vary_by(spread);
        }
    };
    view! {
        <div class="ranges-hint hint">
            <Show when=is_never>
                <p>{explorer.label("ranges-never")}</p>
            </Show>
            <p hidden=is_never>{hint}</p>
            <label class="field" hidden=is_never>
                <span>{explorer.label("spread")}</span>
                <select on:change=changed>{options.collect::<Vec<_>>()}</select>
            </label>
        </div>
    }
}

/// A reach with an example, since per cent of per cent mislead.
fn spread_name(explorer: Explorer, spread: Spread) -> String {
    const EXAMPLE: f64 = 20.0;
    let texts = explorer.texts.read();
    let Some(reach) = spread.reach() else {
        return texts.get("spread-any");
    };
    let percent =
        |percent: f64| FluentValue::from(texts.numerals().percent(percent.round() as u64));
    texts.with(
        "spread-share",
        &[
            ("percent", percent(100.0 * reach)),
            ("weight", percent(EXAMPLE)),
            ("low", percent(EXAMPLE * (1.0 - reach))),
            ("high", percent(EXAMPLE * (1.0 + reach))),
        ],
    )
}
