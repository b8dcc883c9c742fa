//! The head of a table: what each column is, in which measure, and buttons to
//! sort by it and to ask more of it.

use std::sync::Arc;

use leptos::prelude::*;

use super::detail::Asked;
use super::grid::{Grid, Sort};
use crate::ui::parts::colours::pillar_colour;
use crate::ui::parts::icon::{Glyph, Icon};
use behaviour::grid::Place;
use model::tables::{Column, Content};
use store::{Explorer, Loaded};

/// Two rows: the pillars, where columns belong to them, and the columns.
#[component]
pub(super) fn Head() -> impl IntoView {
    let grid = expect_context::<Grid>();
    let has_pillars = Memo::new(move |_| {
        let columns = grid.columns.read();
        columns.iter().any(|column| column.pillar.is_some())
    });
    let columns = move || {
        let columns = grid.columns.get();
        let heads = columns.iter().enumerate().map(|(index, column)| {
            view! { <ColumnHead index=index + 1 column=column.clone() /> }
        });
        heads.collect::<Vec<_>>()
    };
    view! {
        <thead>
            <Show when=move || has_pillars.get()>
                <tr class="pillar-heads">
                    <td></td>
                    {move || groups(&grid.columns.get())}
                </tr>
            </Show>
            <tr>
                <CityHead />
                {columns}
            </tr>
        </thead>
    }
}

/// One head over all columns of a pillar.
fn groups(columns: &Arc<Vec<Column>>) -> Vec<AnyView> {
    let explorer = Explorer::get();
    let mut runs: Vec<(Option<usize>, usize)> = Vec::new();
    for column in columns.iter() {
        match runs.last_mut() {
            Some((pillar, count)) if *pillar == column.pillar => *count += 1,
            _ => runs.push((column.pillar, 1)),
        }
    }
    let group = |(pillar, count): (Option<usize>, usize)| {
        let span = count.to_string();
        let Some(pillar) = pillar else {
            return view! { <td colspan=span></td> }.into_any();
        };
        let name = move || pillar_name(explorer, pillar);
        // Beneath, a column that is the pillar itself says its name.
        if count == 1 {
            return view! { <td style:--pillar=pillar_colour(pillar)></td> }.into_any();
        }
        view! {
            <th colspan=span scope="colgroup" style:--pillar=pillar_colour(pillar)>
                <bdi>{name}</bdi>
            </th>
        }
        .into_any()
    };
    runs.into_iter().map(group).collect()
}

fn pillar_name(explorer: Explorer, pillar: usize) -> String {
    let package = explorer.package.read();
    let pillars = package
        .as_ref()
        .map(|Loaded(package)| package.dataset.framework().pillars());
    let node = pillars.and_then(|pillars| pillars.get(pillar).copied());
    node.map(|node| explorer.names.read().element(node).name)
        .unwrap_or_default()
}

#[component]
fn CityHead() -> impl IntoView {
    let explorer = Explorer::get();
    let grid = expect_context::<Grid>();
    let place = Place { row: 0, column: 0 };
    view! {
        <th scope="col" class="names" aria-sort=move || grid.sorted_as(Sort::City)>
            <SortButton place name=explorer.label("column-city") by=Sort::City />
        </th>
    }
}

#[component]
fn ColumnHead(index: usize, column: Column) -> impl IntoView {
    let explorer = Explorer::get();
    let grid = expect_context::<Grid>();
    let place = Place {
        row: 0,
        column: index,
    };
    let by = Sort::Column(index - 1);
    let content = column.content.clone();
    let name = Signal::derive(move || name_of(explorer, &content));
    let measure = measure_of(explorer, &column);
    let is_number = !column.content.is_text();
    let asked = column
        .content
        .node()
        .filter(|node| is_indicator(explorer, *node));
    let detail = asked.map(|node| {
        let label = Signal::derive(move || {
            explorer
                .texts
                .read()
                .with("detail-open", &[("name", name.get().into())])
        });
        view! {
            <button
                type="button"
                class="icon-button ask"
                aria-label=label
                tabindex=move || grid.tab_index(place)
                on:click=move |_| grid.asked.set(Some(Asked(node)))
            >
                <Glyph icon=Icon::About />
            </button>
        }
    });
    view! {
        <th scope="col" class:number=is_number aria-sort=move || grid.sorted_as(by)>
            <SortButton place name by />
            <div class="column-foot">
                <span class="measure">
                    {column.is_proxy.then(|| view! { <span class="proxy">{explorer.label("proxy")}</span>" " })}
                    <bdi>{measure}</bdi>
                </span>
                {detail}
            </div>
        </th>
    }
}

#[component]
fn SortButton(place: Place, #[prop(into)] name: Signal<String>, by: Sort) -> impl IntoView {
    let grid = expect_context::<Grid>();
    view! {
        <button
            type="button"
            class="sort"
            tabindex=move || grid.tab_index(place)
            data-row=place.row.to_string()
            data-column=place.column.to_string()
            on:click=move |_| grid.sort_by(by)
        >
            <bdi>{name}</bdi>
            <span class="arrow" aria-hidden="true" data-sort=move || grid.sorted_as(by)></span>
        </button>
    }
}

fn is_indicator(explorer: Explorer, node: composite_index::NodeId) -> bool {
    let package = explorer.package.read_untracked();
    package.as_ref().is_some_and(|Loaded(package)| {
        let framework = package.dataset.framework();
        node.index() < framework.n_nodes() && framework.node(node).is_indicator()
    })
}

/// What a column is called.
pub(super) fn name_of(explorer: Explorer, content: &Content) -> String {
    let text = |id| explorer.text(id);
    match content {
        Content::Figure(node) => explorer.names.read().element(*node).name,
        Content::Score(node) => {
            let package = explorer.package.read();
            let root = package
                .as_ref()
                .map(|Loaded(package)| package.dataset.framework().root());
            if root == Some(*node) {
                text("column-score")
            } else {
                explorer.names.read().element(*node).name
            }
        }
        Content::Rank => text("column-rank"),
        Content::Place => text("column-place"),
        Content::Group(place) => {
            let package = explorer.package.read();
            let groupings = package
                .as_ref()
                .map(|Loaded(package)| package.dataset.groupings());
            let name = groupings.and_then(|groupings| groupings.get(*place));
            name.map(|grouping| grouping.name.clone())
                .unwrap_or_default()
        }
        Content::Latitude => text("column-latitude"),
        Content::Longitude => text("column-longitude"),
        Content::Population => text("column-population"),
        Content::Present => text("column-present"),
    }
}

fn measure_of(explorer: Explorer, column: &Column) -> Signal<String> {
    let content = column.content.clone();
    Signal::derive(move || match &content {
        Content::Figure(node) => explorer.names.read().element(*node).measure,
        _ => String::new(),
    })
}
