//! A long and wide table that draws only the rows in sight and is read cell
//! by cell, with one stop for the Tab key.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;

use super::detail::Asked;
use super::focus::follow_focus;
use super::gestures::Gestures;
use super::head::Head;
use super::row::GridRow;
use crate::ui::views::ranking::window::Window;
use behaviour::grid::{Extent, Place};
use browser::resize::Watch;
use model::tables::{Column, Content, Which};
use store::{Explorer, effect};

/// What the rows are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Sort {
    /// As the data set has them, or by rank.
    #[default]
    None,
    /// By name.
    City,
    /// By a column.
    Column(usize),
}

/// What the parts of the table share.
#[derive(Clone, Copy)]
pub(super) struct Grid {
    pub which: Signal<Which>,
    pub columns: Memo<Arc<Vec<Column>>>,
    /// Units in the order shown.
    pub order: Memo<Vec<usize>>,
    /// What rows are sorted by, and whether from high to low.
    pub sort: RwSignal<(Sort, bool)>,
    /// The indicator that the reader asks more of.
    pub asked: RwSignal<Option<Asked>>,
    /// The cell that the keyboard is at.
    pub active: RwSignal<Place>,
    /// The cell that is being changed.
    pub editing: RwSignal<Option<Place>>,
    /// Which rows are in sight.
    pub window: Window,
    /// Whether the active cell shall get the focus once it is there.
    pub is_called: RwSignal<bool>,
}

impl Grid {
    pub fn new(
        which: Signal<Which>,
        columns: Memo<Arc<Vec<Column>>>,
        order: Memo<Vec<usize>>,
        sort: RwSignal<(Sort, bool)>,
    ) -> Self {
        Self {
            which,
            columns,
            order,
            sort,
            asked: RwSignal::new(None),
            active: RwSignal::new(Place { row: 1, column: 1 }),
            editing: RwSignal::new(None),
            window: Window::new(),
            is_called: RwSignal::new(false),
        }
    }

    /// Sorts by a column, and the other way round if it is sorted by it
    /// already. Numbers start with the highest, but for ranks.
    pub fn sort_by(&self, by: Sort) {
        let starts_high = match by {
            Sort::Column(index) => self
                .columns
                .read_untracked()
                .get(index)
                .is_some_and(|column| !column.content.is_text() && column.content != Content::Rank),
            Sort::None | Sort::City => false,
        };
        self.sort.update(|(now, is_descending)| {
            *is_descending = if *now == by {
                !*is_descending
            } else {
                starts_high
            };
            *now = by;
        });
    }

    /// The value of `aria-sort` for a column.
    pub fn sorted_as(&self, by: Sort) -> Option<&'static str> {
        match self.sort.get() {
            (now, true) if now == by => Some("descending"),
            (now, false) if now == by => Some("ascending"),
            _ => None,
        }
    }

    /// The active cell is the one that the Tab key stops at; if it is out of
    /// sight, the first one in its column that is not.
    pub fn tab_index(&self, place: Place) -> &'static str {
        let active = self.active.get();
        let stop = if active.row == 0 {
            active
        } else {
            let positions = self.window.positions(0, self.order.read().len());
            let position = (active.row - 1).clamp(
                positions.start,
                positions.end.saturating_sub(1).max(positions.start),
            );
            Place {
                row: position + 1,
                ..active
            }
        };
        if stop == place { "0" } else { "-1" }
    }

    /// Goes to a cell and gives it the focus.
    pub fn go_to(&self, place: Place) {
        self.active.set(place);
        self.is_called.set(true);
    }

    /// Begins to change the figure in a cell, if it is one.
    pub fn edit(&self, place: Place) {
        if self.which.get_untracked() == Which::Figures && place.row > 0 && place.column > 0 {
            self.active.set(place);
            self.editing.set(Some(place));
        }
    }

    /// Ends a change and returns to the cell, wherever sorting has put the
    /// city.
    pub fn end_edit(&self, unit: usize) {
        let Some(place) = self.editing.get_untracked() else {
            return;
        };
        self.editing.set(None);
        let order = self.order.read_untracked();
        let position = order.iter().position(|&other| other == unit);
        let row = position.map_or(place.row, |position| position + 1);
        self.go_to(Place { row, ..place });
    }

    /// How large the table is, for its keys.
    pub fn extent(&self, is_rtl: bool) -> Extent {
        let rows = self.order.read_untracked().len();
        Extent {
            rows,
            columns: self.columns.read_untracked().len(),
            page: untrack(|| self.window.positions(0, rows).len())
                .saturating_sub(10)
                .max(1),
            is_rtl,
        }
    }
}

/// The table with what scrolls it.
#[component]
pub(super) fn GridTable(
    /// What it is called.
    #[prop(into)]
    caption: Signal<String>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let grid = expect_context::<Grid>();
    let scroller = NodeRef::<html::Div>::new();
    let positions = Memo::new(move |_| grid.window.positions(0, grid.order.read().len()));
    let first = move || positions.read().start;
    let after = move || grid.order.read().len() - positions.read().end;
    let watch = StoredValue::new_local(None::<Watch>);
    let measure = move || {
        if let Some(element) = scroller.get_untracked() {
            grid.window.measure(&element);
        }
    };
    effect(move || {
        if let Some(element) = scroller.get() {
            watch.set_value(Watch::new(&element, measure));
        }
    });
    follow_focus(grid, scroller, positions);
    let gestures = Gestures::on(explorer, grid);
    view! {
        <div class="scroll grid-scroll" node_ref=scroller on:scroll=move |_| measure()>
            <table
                role="grid"
                class="grid"
                aria-label=caption
                aria-rowcount=move || (grid.order.read().len() + 1).to_string()
                aria-readonly=move || (grid.which.get() != Which::Figures).to_string()
                on:keydown=move |event| gestures.key(&event)
                on:pointerdown=move |event| gestures.press(&event)
                on:click=move |event| gestures.click(&event)
                on:dblclick=move |event| gestures.double_click(&event)
                on:focusin=move |event| gestures.focus(&event)
            >
                <colgroup>
                    <col class="names" />
                    {move || widths(&grid.columns.read())}
                </colgroup>
                <Head />
                <tbody aria-hidden="true" class="spacer"><tr style:height=move || grid.window.height(first())></tr></tbody>
                <tbody>
                    <For
                        each=move || positions.get()
                        key=|position| *position
                        children=move |position| view! { <GridRow position /> }
                    />
                </tbody>
                <tbody aria-hidden="true" class="spacer"><tr style:height=move || grid.window.height(after())></tr></tbody>
            </table>
        </div>
    }
}

fn widths(columns: &[Column]) -> Vec<AnyView> {
    let width = |column: &Column| {
        let class = if column.content.is_text() {
            "text"
        } else {
            "number"
        };
        view! { <col class=class /> }.into_any()
    };
    columns.iter().map(width).collect()
}
