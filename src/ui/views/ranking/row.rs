//! One row of the ranking.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::{Shared, bar};
use crate::model::ranking::{self, Row};
use crate::scenario::COMPARED;
use crate::state::{Explorer, Loaded};

/// The row at a position, whichever city is there now.
#[component]
pub(super) fn RankingRow(
    /// Counted from zero over all rows shown.
    position: usize,
) -> impl IntoView {
    let explorer = Explorer::get();
    let order = expect_context::<Shared>().order;
    let row = Memo::new(move |_| {
        let unit = order.read().get(position).copied()?;
        let outcome = explorer.derived.outcome.read();
        ranking::row(outcome.scored.as_ref()?, unit)
    });
    let is_focus = move || row.read().as_ref().map(|row| row.unit) == explorer.derived.focus.get();
    let cell = move |write: fn(&crate::i18n::Numerals, &Row) -> String| {
        move || row.read().as_ref().map(|row| write(explorer.texts.read().numerals(), row))
    };
    view! {
        <tr aria-rowindex=(position + 2).to_string() class:focused=is_focus>
            <td class="number rank">{cell(|numerals, row| numerals.count(u64::from(row.rank)))}</td>
            <td class="number change"><Change row /></td>
            <th scope="row" class="city"><City row is_focus=Signal::derive(is_focus) /></th>
            <td class="number score">{cell(|numerals, row| numerals.fixed(row.score, 1))}</td>
            <td class="bar-cell"><Bar row /></td>
            <td class="pick"><Pick row /></td>
        </tr>
    }
}

/// Places gained or lost, as a number with its sign and a colour beside it.
#[component]
fn Change(row: Memo<Option<Row>>) -> impl IntoView {
    let explorer = Explorer::get();
    let gain = move || row.read().as_ref().and_then(|row| row.gain).unwrap_or(0);
    let direction = move || match gain().signum() {
        1 => "up",
        -1 => "down",
        _ => "same",
    };
    view! {
        <span data-direction=direction>
            {move || explorer.texts.read().numerals().signed(gain())}
        </span>
    }
}

#[component]
fn City(row: Memo<Option<Row>>, #[prop(into)] is_focus: Signal<bool>) -> impl IntoView {
    let explorer = Explorer::get();
    let name = move |pick: fn(&crate::model::names::Names, usize) -> &str| {
        move || row.read().as_ref().map(|row| pick(&explorer.names.read(), row.unit).to_owned())
    };
    view! {
        <button
            type="button"
            class="city-name"
            aria-pressed=move || is_focus.get().to_string()
            on:click=move |_| with_id(explorer, row, |id| explorer.toggle_focus(id))
        >
            <bdi>{name(|names, unit| names.city(unit))}</bdi>
        </button>
        <bdi class="place">{name(|names, unit| names.place(unit))}</bdi>
    }
}

#[component]
fn Bar(row: Memo<Option<Row>>) -> impl IntoView {
    let span = expect_context::<Shared>().span;
    let background = move || {
        let row = row.read();
        let (row, span) = (row.as_ref()?, span.get()?);
        Some(bar::background(&ranking::stack(&row.contributions, span)))
    };
    view! { <span class="bar" aria-hidden="true" style:background-image=background></span> }
}

/// Takes the city into the comparison, or out of it.
#[component]
fn Pick(row: Memo<Option<Row>>) -> impl IntoView {
    let explorer = Explorer::get();
    let compared = explorer.derived.compared;
    let is_picked = move || row.read().as_ref().is_some_and(|row| compared.read().contains(&row.unit));
    let is_full = move || compared.read().len() >= *COMPARED.end();
    let label = move || {
        let unit = row.read().as_ref().map(|row| row.unit).unwrap_or_default();
        let name = FluentValue::from(explorer.names.read().city(unit).to_owned());
        explorer.texts.read().with("compare-city", &[("name", name)])
    };
    view! {
        <input
            type="checkbox"
            aria-label=label
            prop:checked=is_picked
            disabled=move || is_full() && !is_picked()
            on:change=move |_| with_id(explorer, row, |id| explorer.toggle_compared(id))
        />
    }
}

fn with_id(explorer: Explorer, row: Memo<Option<Row>>, act: impl Fn(&str)) {
    let unit = row.read_untracked().as_ref().map(|row| row.unit);
    let package = explorer.package.get_untracked();
    let id = unit.zip(package).and_then(|(unit, Loaded(package))| {
        package.dataset.units().get(unit).map(|unit| unit.id.clone())
    });
    if let Some(id) = id {
        act(&id);
    }
}
