//! The ranking: a real table that draws only the rows in sight.

mod bar;
mod glide;
mod outside;
mod paint;
mod row;
mod spoken;
mod window;

use std::sync::Arc;

use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;

use crate::browser::print;
use crate::browser::resize::Watch;
use crate::model::names::region_name;
use crate::model::ranking::{self, Span};
use crate::scenario::{Filter, ScenarioStoreFields};
use crate::state::{Explorer, Loaded};
use bar::Ink;
use glide::Glide;
use outside::NotRanked;
use paint::Painter;
use row::RankingRow;
use spoken::SpokenSummary;
use window::Window;

/// What every row needs to know besides its own city.
#[derive(Clone, Copy)]
struct Shared {
    /// Units in the order shown.
    order: Memo<Vec<usize>>,
    /// What bars are drawn on.
    span: Memo<Option<Span>>,
    /// What bars are painted with.
    ink: Memo<Arc<Ink>>,
    /// What writes their contents.
    painter: Painter,
}

/// The ranking with its heading, filter and legend.
#[component]
pub fn Ranking() -> impl IntoView {
    let explorer = Explorer::get();
    let outcome = explorer.derived.outcome;
    let order = Memo::new(move |_| {
        let outcome = outcome.read();
        let filter = explorer.scenario.filter();
        let filter = filter.read();
        let visible = |scored| ranking::visible_order(scored, filter.as_ref());
        outcome.scored.as_ref().map(visible).unwrap_or_default()
    });
    let span = Memo::new(move |_| {
        let outcome = outcome.read();
        outcome.scored.as_ref().map(Span::of)
    });
    let ink = Memo::new(move |_| {
        explorer.look.track();
        Arc::new(Ink::resolve(explorer.texts.read().language().is_rtl()))
    });
    let shared = Shared {
        order,
        span,
        ink,
        painter: Painter::new(),
    };
    shared.painter.start(explorer, shared);
    provide_context(shared);
    let is_whole = Memo::new(move |_| {
        let engine = explorer.derived.engine_shown.read();
        engine.as_ref().is_some_and(|engine| !engine.has_parts())
    });
    view! {
        <section class="ranking" aria-labelledby="ranking-title">
            <div class="section-head">
                <h2 id="ranking-title">{move || headline(explorer)}</h2>
                <GroupFilter />
            </div>
            <Show when=move || is_whole.get()>
                <p class="hint">{explorer.label("bars-whole")}</p>
            </Show>
            <RankingTable is_whole />
            <NotRanked />
            <SpokenSummary />
        </section>
    }
}

/// The finding as a title: who leads, among how many.
fn headline(explorer: Explorer) -> String {
    let texts = explorer.texts.read();
    let outcome = explorer.derived.outcome.read();
    let Some(scored) = outcome.scored.as_ref() else {
        return texts.get("ranking-title");
    };
    let leaders = scored
        .order()
        .iter()
        .filter(|&&unit| scored.rank(unit as usize) == Some(1))
        .count();
    let Some(&first) = scored.order().first() else {
        return texts.get("ranking-none");
    };
    let count = scored.order().len();
    texts.with(
        "ranking-headline",
        &[
            (
                "city",
                explorer.names.read().city(first as usize).to_owned().into(),
            ),
            ("ties", FluentValue::from(leaders.saturating_sub(1))),
            ("count", FluentValue::from(count)),
            ("shown", texts.numerals().count(count as u64).into()),
        ],
    )
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

/// Rows that go on paper: some forty pages of them.
const MOST_PRINTED: usize = 1_500;

#[component]
fn RankingTable(
    /// Whether bars show scores that have no parts.
    is_whole: Memo<bool>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let caption = Signal::derive(move || {
        explorer.text(if is_whole.get() {
            "ranking-caption-whole"
        } else {
            "ranking-caption"
        })
    });
    let order = expect_context::<Shared>().order;
    let scroller = NodeRef::<html::Div>::new();
    let body = NodeRef::<html::Tbody>::new();
    let window = Window::new();
    let positions = Memo::new(move |_| {
        explorer.look.track();
        let count = order.read().len();
        if print::is_printing() {
            0..count.min(MOST_PRINTED)
        } else {
            window.positions(count)
        }
    });
    let first = move || positions.read().start;
    let after = move || order.read().len() - positions.read().end;
    let watch = StoredValue::new_local(None::<Watch>);
    let measure = move || {
        if let Some(element) = scroller.get_untracked() {
            window.measure(&element);
        }
    };
    Effect::new(move |_| {
        let Some(element) = scroller.get() else {
            return;
        };
        watch.set_value(Watch::new(&element, measure));
    });
    Glide::start(body, order, positions, window);
    view! {
        <div
            class="scroll rows"
            role="region"
            aria-label=caption
            tabindex="0"
            node_ref=scroller
            on:scroll=move |_| measure()
        >
            <table role="table" aria-rowcount=move || (order.read().len() + 1).to_string()>
                <caption class="visually-hidden">{caption}</caption>
                <Head is_whole />
                // Space for the rows that are not drawn keeps the scroll bar true.
                <tbody aria-hidden="true" class="spacer" style:height=move || window.height(first())></tbody>
                <tbody role="rowgroup" node_ref=body>
                    <For
                        each=move || positions.get()
                        key=|position| *position
                        children=move |position| view! { <RankingRow position /> }
                    />
                </tbody>
                <tbody aria-hidden="true" class="spacer" style:height=move || window.height(after())></tbody>
            </table>
        </div>
    }
}

#[component]
fn Head(is_whole: Memo<bool>) -> impl IntoView {
    let explorer = Explorer::get();
    let text = move |id: &'static str| move || explorer.text(id);
    let bar = move || {
        explorer.text(if is_whole.get() {
            "column-bar"
        } else {
            "column-contributions"
        })
    };
    view! {
        <thead role="rowgroup">
            <tr role="row" aria-rowindex="1">
                <th role="columnheader" scope="col" class="number">{text("column-rank")}</th>
                <th role="columnheader" scope="col" class="number change">{text("column-change")}</th>
                <th role="columnheader" scope="col">{text("column-city")}</th>
                <th role="columnheader" scope="col" class="number">{text("column-score")}</th>
                <th role="columnheader" scope="col" class="bar-cell">{bar}</th>
                <th role="columnheader" scope="col" class="pick">{text("column-compare")}</th>
            </tr>
        </thead>
    }
}
