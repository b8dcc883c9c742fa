//! One row of the ranking: its cells, without their contents.
//!
//! Contents change with every frame of a drag. A signal for each cell would
//! cost more than the change itself, so [`super::paint`] writes them.

use leptos::html;
use leptos::prelude::*;

use super::Shared;
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
    let row = NodeRef::<html::Tr>::new();
    let ticket = shared.painter.ticket();
    row.on_load(move |element| {
        shared
            .painter
            .enter(explorer, shared, (position, ticket), &element);
    });
    on_cleanup(move || shared.painter.leave((position, ticket)));
    let on_city = move |act: fn(&Explorer, &str)| {
        move |_| with_id(explorer, shared, position, |id| act(&explorer, id))
    };
    view! {
        <tr role="row" aria-rowindex=(position + 2).to_string() node_ref=row>
            <td role="cell" class="number rank"></td>
            <td role="cell" class="number change"><span></span></td>
            <th role="rowheader" scope="row" class="city">
                <button
                    type="button"
                    class="city-name"
                    aria-pressed="false"
                    on:click=on_city(Explorer::toggle_focus)
                >
                    <bdi></bdi>
                </button>
                <bdi class="place"></bdi>
                // Only the city in the foreground has a page to open.
                <button
                    type="button"
                    class="icon-button open-city"
                    hidden=true
                    on:click=move |_| explorer.open_view(View::City)
                >
                    <Glyph icon=Icon::Onward />
                </button>
            </th>
            <td role="cell" class="number score"></td>
            <td role="cell" class="bar-cell">
                <span class="bar" aria-hidden="true"></span>
                <span class="pillar-score"></span>
            </td>
            <td role="cell" class="range">
                <span class="range-text"></span>
                <span class="range-bar" aria-hidden="true"></span>
            </td>
            <td role="cell" class="pin">
                <button
                    type="button"
                    class="icon-button"
                    aria-pressed="false"
                    on:click=on_city(Explorer::toggle_pin)
                >
                    <Glyph icon=Icon::Pin />
                </button>
            </td>
            <td role="cell" class="pick">
                <input type="checkbox" on:change=on_city_changed(explorer, shared, position) />
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
