//! One row of the ranking: its cells, without their contents.
//!
//! Contents change with every frame of a drag. A signal for each cell would
//! cost more than the change itself, so [`super::paint`] writes them.

use leptos::html;
use leptos::prelude::*;

use super::Shared;
use crate::state::Explorer;

/// The row at a position, whichever city is there now.
#[component]
pub(super) fn RankingRow(
    /// Counted from zero over all rows shown.
    position: usize,
) -> impl IntoView {
    let explorer = Explorer::get();
    let shared = expect_context::<Shared>();
    let row = NodeRef::<html::Tr>::new();
    row.on_load(move |element| shared.painter.enter(explorer, shared, position, &element));
    on_cleanup(move || shared.painter.leave(position));
    view! {
        <tr role="row" aria-rowindex=(position + 2).to_string() node_ref=row>
            <td role="cell" class="number rank"></td>
            <td role="cell" class="number change"><span></span></td>
            <th role="rowheader" scope="row" class="city">
                <button
                    type="button"
                    class="city-name"
                    aria-pressed="false"
                    on:click=move |_| with_id(explorer, shared, position, |id| explorer.toggle_focus(id))
                >
                    <bdi></bdi>
                </button>
                <bdi class="place"></bdi>
            </th>
            <td role="cell" class="number score"></td>
            <td role="cell" class="bar-cell"><span class="bar" aria-hidden="true"></span></td>
            <td role="cell" class="pick">
                <input
                    type="checkbox"
                    on:change=move |_| with_id(explorer, shared, position, |id| explorer.toggle_compared(id))
                />
            </td>
        </tr>
    }
}

fn with_id(explorer: Explorer, shared: Shared, position: usize, act: impl Fn(&str)) {
    let unit = shared.order.read_untracked().get(position).copied();
    if let Some(id) = unit.and_then(|unit| explorer.unit_id(unit)) {
        act(&id);
    }
}
