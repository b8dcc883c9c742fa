//! One row of the ranking: its cells, without their contents.
//!
//! Contents change with every frame of a drag. A signal for each cell would
//! cost more than the change itself, so [`super::paint`] writes them.

use leptos::prelude::*;

use super::Shared;
use super::cells::RowElements;
use crate::ui::parts::icon::{Glyph, Icon};
use scenario::View;
use store::Explorer;

/// The row at a position, whichever city is there now.
#[component]
pub(super) fn RankingRow(
    /// Counted from zero over all rows shown.
    position: usize,
) -> impl IntoView {
    let explorer = Explorer::get();
    let shared = expect_context::<Shared>();
    let elements = RowElements::default();
    let ticket = shared.painter.ticket();
    elements.row.on_load(move |_| {
        shared
            .painter
            .enter(explorer, shared, (position, ticket), elements);
    });
    on_cleanup(move || shared.painter.leave((position, ticket)));
    let on_city = move |act: fn(&Explorer, &str)| {
        move |_| with_id(explorer, shared, position, |id| act(&explorer, id))
    };
    let RowElements {
        row,
        rank,
        change,
        city,
        name,
        place,
        open,
        score,
        bar,
        pillar_score,
        range,
        range_bar,
        pin,
        pick,
    } = elements;
    view! {
        <tr role="row" aria-rowindex=(position + 2).to_string() node_ref=row>
            <td role="gridcell" class="number rank" node_ref=rank></td>
            <td role="gridcell" class="number change"><span node_ref=change></span></td>
            <th role="rowheader" scope="row" class="city">
                <button
                    type="button"
                    class="city-name"
                    tabindex="-1"
                    aria-pressed="false"
                    node_ref=city
                    on:click=on_city(Explorer::toggle_focus)
                >
                    <bdi node_ref=name></bdi>
                </button>
                <bdi class="place" node_ref=place></bdi>
                // Only the city in the foreground has a page to open.
                <button
                    type="button"
                    class="icon-button open-city"
                    tabindex="-1"
                    hidden=true
                    node_ref=open
                    on:click=move |_| explorer.open_view(View::City)
                >
                    <Glyph icon=Icon::Onward />
                </button>
            </th>
            <td role="gridcell" class="number score" node_ref=score></td>
            <td role="gridcell" class="bar-cell">
                // An image: what it shows is said in words, which a cell that
                // holds nothing but colours has not.
                <span class="bar" role="img" node_ref=bar></span>
                <span class="pillar-score" node_ref=pillar_score></span>
            </td>
            <td role="gridcell" class="range">
                <span class="range-text" node_ref=range></span>
                <span class="range-bar" aria-hidden="true" node_ref=range_bar></span>
            </td>
            <td role="gridcell" class="pin">
                <button
                    type="button"
                    class="icon-button"
                    tabindex="-1"
                    aria-pressed="false"
                    node_ref=pin
                    on:click=on_city(Explorer::toggle_pin)
                >
                    <Glyph icon=Icon::Pin />
                </button>
            </td>
            <td role="gridcell" class="pick">
                <input
                    type="checkbox"
                    tabindex="-1"
                    node_ref=pick
                    on:change=on_city_changed(explorer, shared, position)
                />
            </td>
        </tr>
    }
}

fn on_city_changed(
    explorer: Explorer,
    shared: Shared,
    position: usize,
) -> impl Fn(leptos::ev::Event) {
    move |_| {
        with_id(explorer, shared, position, |id| {
            explorer.toggle_compared(id)
        })
    }
}

fn with_id(explorer: Explorer, shared: Shared, position: usize, act: impl Fn(&str)) {
    let order = shared.listing.order;
    let unit = order.read_untracked().get(position).copied();
    if let Some(id) = unit.and_then(|unit| explorer.unit_id(unit)) {
        act(&id);
    }
}
