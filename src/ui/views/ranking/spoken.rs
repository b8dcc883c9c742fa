//! What a reader's doing did to the table, in a sentence for screen readers.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::Shared;
use super::table::order_name;
use i18n::Texts;
use model::engine::Scored;
use model::moves::Move;
use model::names::Names;
use scenario::{ScenarioStoreFields, Sort};
use store::rest::on_rest;
use store::{Explorer, Loaded};

/// A drag or typing is spoken of when it has come to rest.
const QUIET_MS: i32 = 700;

/// The table as it was last spoken of.
#[derive(Clone, PartialEq)]
struct TableState {
    package: Option<Loaded>,
    ranks: Vec<u32>,
    sort: Sort,
    n_found: usize,
    is_narrowed: bool,
    pins: Vec<usize>,
    compared: Vec<usize>,
}

/// A live region: who moved when weights did, or how many cities there are
/// after a search, a filter or another order.
#[component]
pub(super) fn SpokenSummary() -> impl IntoView {
    let explorer = Explorer::get();
    let shared = expect_context::<Shared>();
    let sentence = RwSignal::new(String::new());
    let last = StoredValue::new(None::<TableState>);
    let speak = move || {
        // The view may be gone by now.
        let Some(before) = last.try_get_value() else {
            return;
        };
        let Some(now) = untrack(|| table_state(explorer, shared)) else {
            return;
        };
        last.set_value(Some(now.clone()));
        // Another data set is a page of its own.
        if let Some(before) = before.filter(|before| before.package == now.package)
            && before != now
        {
            sentence.set(untrack(|| spoken(explorer, shared, &before, &now)));
        }
    };
    let follow = move || {
        explorer.derived.outcome.track();
        explorer.scenario.sort().track();
        explorer.scenario.pins().track();
        explorer.derived.compared.track();
        shared.listing.order.track();
        // The first ranking is the page itself, not news: it is only noted.
        if last.with_value(Option::is_none) {
            last.set_value(untrack(|| table_state(explorer, shared)));
        }
    };
    on_rest(explorer, QUIET_MS, follow, speak);
    view! { <p class="visually-hidden" role="status">{sentence}</p> }
}

fn table_state(explorer: Explorer, shared: Shared) -> Option<TableState> {
    let outcome = explorer.derived.outcome.read();
    let scored = outcome.scored.as_ref()?;
    let n_units = scored.engine().package().dataset.n_units();
    let rank = |unit| scored.rank(unit).unwrap_or(0);
    let pins = explorer.scenario.pins();
    let pins = pins.read();
    let dataset = &scored.engine().package().dataset;
    let pins = pins
        .iter()
        .filter_map(|id| dataset.unit_index(id))
        .collect();
    Some(TableState {
        package: explorer.package.get(),
        ranks: (0..n_units).map(rank).collect(),
        sort: explorer.scenario.sort().get(),
        n_found: shared.listing.n_found(),
        is_narrowed: shared.listing.is_narrowed(),
        pins,
        compared: explorer.derived.compared.get(),
    })
}

fn spoken(explorer: Explorer, shared: Shared, before: &TableState, now: &TableState) -> String {
    let mut sentences = acts(explorer, before, now);
    if before.sort != now.sort {
        let order = order_name(explorer, shared);
        let texts = explorer.texts.read();
        sentences.push(texts.with("spoken-sorted", &[("order", order.into())]));
    }
    let is_other_count = (before.n_found, before.is_narrowed) != (now.n_found, now.is_narrowed);
    if is_other_count || before.sort != now.sort {
        sentences.push(super::found(explorer, shared.listing));
    }
    if before.ranks != now.ranks {
        let outcome = explorer.derived.outcome.read();
        if let Some(scored) = outcome.scored.as_ref() {
            sentences.extend(moved(explorer, &before.ranks, &now.ranks));
            sentences.push(changes(explorer, scored, &before.ranks, &now.ranks));
        }
    }
    explorer.texts.read().sentences(&sentences)
}

/// Which cities are now kept at the top or compared, and which no longer.
fn acts(explorer: Explorer, before: &TableState, now: &TableState) -> Vec<String> {
    let (texts, names) = (explorer.texts.read(), explorer.names.read());
    let told = |unit: usize| [("city", FluentValue::from(names.city(unit).to_owned()))];
    let gone = |from: &[usize], to: &[usize]| -> Vec<usize> {
        let is_gone = |unit: &&usize| !to.contains(unit);
        from.iter().filter(is_gone).copied().collect()
    };
    let mut sentences = Vec::new();
    for unit in gone(&now.pins, &before.pins) {
        sentences.push(texts.with("spoken-pinned", &told(unit)));
    }
    for unit in gone(&before.pins, &now.pins) {
        sentences.push(texts.with("spoken-unpinned", &told(unit)));
    }
    for unit in gone(&now.compared, &before.compared) {
        sentences.push(texts.with("spoken-compared", &told(unit)));
    }
    for unit in gone(&before.compared, &now.compared) {
        sentences.push(texts.with("spoken-uncompared", &told(unit)));
    }
    sentences
}

/// How the city in the foreground moved, or else the best placed that rose.
fn moved(explorer: Explorer, before: &[u32], now: &[u32]) -> Option<String> {
    let found = match explorer.derived.focus.get() {
        Some(unit) => Move::of(before, now, unit)?,
        None => Move::of_leading_riser(before, now)?,
    };
    Some(move_sentence(
        &explorer.texts.read(),
        &explorer.names.read(),
        &found,
    ))
}

/// How a city moved, and past whom.
#[must_use]
pub fn move_sentence(texts: &Texts, names: &Names, found: &Move) -> String {
    let message = match found.from.cmp(&found.to) {
        std::cmp::Ordering::Greater => "spoken-rise",
        std::cmp::Ordering::Less => "spoken-fall",
        std::cmp::Ordering::Equal => "spoken-stay",
    };
    let nearest = found.passed.first().map_or("", |&unit| names.city(unit));
    texts.with(
        message,
        &[
            ("city", names.city(found.unit).to_owned().into()),
            ("rank", number(texts, found.to as usize)),
            ("count", FluentValue::from(found.passed.len())),
            ("other", nearest.to_owned().into()),
            (
                "more",
                FluentValue::from(found.passed.len().saturating_sub(1)),
            ),
            (
                "shown-more",
                number(texts, found.passed.len().saturating_sub(1)),
            ),
        ],
    )
}

fn number(texts: &Texts, count: usize) -> FluentValue<'static> {
    texts.numerals().count(count as u64).into()
}

fn changes(explorer: Explorer, scored: &Scored, before: &[u32], now: &[u32]) -> String {
    let Some(first) = scored.order().first().map(|&unit| unit as usize) else {
        return String::new();
    };
    let texts = explorer.texts.read();
    let count = before
        .iter()
        .zip(now)
        .filter(|(before, now)| before != now)
        .count();
    let decimals = scored.engine().chain().decimals().score;
    let score = scored.score(first).unwrap_or_default();
    texts.with(
        "spoken-changes",
        &[
            ("count", FluentValue::from(count)),
            ("shown", number(&texts, count)),
            ("city", explorer.names.read().city(first).to_owned().into()),
            ("score", texts.numerals().fixed(score, decimals).into()),
        ],
    )
}
