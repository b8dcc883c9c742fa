//! The headings of the columns, by which rows can be sorted.

use leptos::prelude::*;

use super::Shared;
use scenario::{ScenarioStoreFields, SortKey};
use store::Explorer;

/// The row of headings.
#[component]
pub(super) fn Head() -> impl IntoView {
    let explorer = Explorer::get();
    let change = Signal::derive(move || match explorer.derived.since.get() {
        Some(since) => {
            let texts = explorer.texts.read();
            texts.with("column-change-since", &[("since", since.into())])
        }
        None => explorer.text("column-change"),
    });
    let text = move |id: &'static str| move || explorer.text(id);
    view! {
        <thead role="rowgroup">
            <tr role="row" aria-rowindex="1">
                <SortHeading class="number rank" by=SortKey::Rank name=explorer.label("column-rank") />
                <SortHeading class="number change" by=SortKey::Change name=change />
                <SortHeading class="city" by=SortKey::Name name=explorer.label("column-city") />
                <th role="columnheader" scope="col" class="number score">{text("column-score")}</th>
                <BarHeading />
                <th role="columnheader" scope="col" class="range">{text("column-range")}</th>
                <th role="columnheader" scope="col" class="pin">
                    <span class="visually-hidden">{text("column-pin")}</span>
                </th>
                <th role="columnheader" scope="col" class="pick">{text("column-compare")}</th>
            </tr>
        </thead>
    }
}

/// A heading that sorts by its column.
#[component]
fn SortHeading(
    /// The column's classes.
    class: &'static str,
    /// What its rows are sorted by.
    by: SortKey,
    /// What it is called.
    #[prop(into)]
    name: Signal<String>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let by = StoredValue::new(by);
    let order = move || aria_sort(explorer, &by.get_value());
    view! {
        <th role="columnheader" scope="col" class=class aria-sort=order>
            <button
                type="button"
                class="sort"
                tabindex="-1"
                title=name
                on:click=move |_| explorer.sort_or_turn(by.get_value())
            >
                {name}
            </button>
        </th>
    }
}

/// The heading of the bars: what adds to a score, or the pillar that rows are
/// sorted by.
#[component]
fn BarHeading() -> impl IntoView {
    let explorer = Explorer::get();
    let shared = expect_context::<Shared>();
    let pillar = shared.listing.pillar;
    move || {
        let Some(column) = pillar.get() else {
            let id = if shared.is_whole.get() {
                "column-bar"
            } else {
                "column-contributions"
            };
            return view! {
                <th role="columnheader" scope="col" class="bar-cell">{explorer.label(id)}</th>
            }
            .into_any();
        };
        let by = explorer.scenario.sort().get_untracked().by;
        let name = Signal::derive(move || explorer.names.read().element(column.node).name);
        view! { <SortHeading class="bar-cell" by name /> }.into_any()
    }
}

fn aria_sort(explorer: Explorer, by: &SortKey) -> Option<&'static str> {
    let sort = explorer.scenario.sort();
    let sort = sort.read();
    if sort.by != *by {
        return None;
    }
    Some(if sort.is_ascending() {
        "ascending"
    } else {
        "descending"
    })
}
