//! One row of a table and its cells.

use leptos::prelude::*;

use super::cells::{Mark, Picture, Row};
use super::editor::Editor;
use super::grid::Grid;
use behaviour::grid::Place;
use model::tables::Column;
use store::Explorer;

/// The row at a position, whichever city is there now.
#[component]
pub(super) fn GridRow(position: usize) -> impl IntoView {
    let explorer = Explorer::get();
    let grid = expect_context::<Grid>();
    let row = Memo::new(move |_| {
        let unit = grid.order.read().get(position).copied();
        let picture = unit.zip(Picture::tracked(explorer, grid.which.get()));
        picture
            .map(|(unit, picture)| picture.row(unit, &grid.columns.read()))
            .unwrap_or_default()
    });
    let place = Place {
        row: position + 1,
        column: 0,
    };
    let cells = move || {
        let columns = grid.columns.get();
        let cell = |(index, column): (usize, &Column)| {
            let place = Place {
                column: index + 1,
                ..place
            };
            view! { <GridCell place row is_text=column.content.is_text() /> }
        };
        columns.iter().enumerate().map(cell).collect::<Vec<_>>()
    };
    view! {
        <tr aria-rowindex=(position + 2).to_string()>
            <th
                scope="row"
                class="names"
                tabindex=move || grid.tab_index(place)
                data-row=place.row.to_string()
                data-column="0"
            >
                <bdi
                    class="city-name"
                    lang=move || {
                        let names = explorer.names.read();
                        names.city_language(row.read().unit).map(str::to_owned)
                    }
                >
                    {move || row.read().name.clone()}
                </bdi>
                {move || row.read().is_added.then(|| view! { <span class="proxy">{explorer.text("mark-added")}</span> })}
            </th>
            {cells}
        </tr>
    }
}

#[component]
fn GridCell(place: Place, row: Memo<Row>, is_text: bool) -> impl IntoView {
    let explorer = Explorer::get();
    let grid = expect_context::<Grid>();
    let index = place.column - 1;
    let mark = move || {
        row.read()
            .cells
            .get(index)
            .map_or(Mark::None, |cell| cell.mark)
    };
    let is_editing = move || grid.editing.get() == Some(place);
    let content = move || {
        if is_editing() {
            let unit = row.read_untracked().unit;
            return view! { <Editor place unit /> }.into_any();
        }
        let text = row.read().cells.get(index).map(|cell| cell.text.clone());
        let said = mark().text().map(|id| {
            view! { <span class="visually-hidden">" "{explorer.text(id)}</span> }
        });
        view! { {text}{said} }.into_any()
    };
    view! {
        <td
            class:number=!is_text
            tabindex=move || grid.tab_index(place)
            data-row=place.row.to_string()
            data-column=place.column.to_string()
            data-mark=move || mark().word()
        >
            {content}
        </td>
    }
}
