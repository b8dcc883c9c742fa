//! Which table, and which of its rows.

use std::sync::Arc;

use leptos::prelude::*;

use super::cells::Picture;
use super::detail::Detail;
use super::grid::{Grid, GridTable, Sort};
use browser::intl;
use model::tables::{self, Column, Content, Which};
use store::{Explorer, Loaded};

/// The tables with a switch between them and a search.
#[component]
pub(super) fn Tables() -> impl IntoView {
    let explorer = Explorer::get();
    let which = RwSignal::new(Which::default());
    let search = RwSignal::new(String::new());
    let sort = RwSignal::new((Sort::None, false));
    let columns = Memo::new(move |_| {
        let package = explorer.package.read();
        let columns = package
            .as_ref()
            .map(|Loaded(package)| tables::columns(which.get(), package));
        Arc::new(columns.unwrap_or_default())
    });
    let order = Memo::new(move |_| {
        order(
            explorer,
            which.get(),
            &search.read(),
            sort.get(),
            &columns.read(),
        )
    });
    let grid = Grid::new(which.into(), columns, order, sort);
    provide_context(grid);
    let choose = move |chosen: Which| {
        sort.set((Sort::None, false));
        grid.editing.set(None);
        which.set(chosen);
    };
    let caption = Signal::derive(move || {
        explorer.text(match which.get() {
            Which::Figures => "table-figures-caption",
            Which::Scores => "table-scores-caption",
            Which::Cities => "table-cities-caption",
        })
    });
    let found = move || {
        let texts = explorer.texts.read();
        let count = order.read().len();
        texts.with(
            "table-found",
            &[
                ("count", count.into()),
                ("shown", texts.numerals().count(count as u64).into()),
            ],
        )
    };
    view! {
        <div class="tables">
            <div class="table-tools">
                <WhichTable which=which.into() choose=Callback::new(choose) />
                <label class="field">
                    <span>{explorer.label("table-search")}</span>
                    <input
                        type="search"
                        autocomplete="off"
                        prop:value=move || search.get()
                        on:input=move |event| search.set(event_target_value(&event))
                    />
                </label>
                <Show when=move || !search.read().trim().is_empty()>
                    <p class="hint" role="status">{found}</p>
                </Show>
            </div>
            <p class="hint">{caption}</p>
            <GridTable caption />
            <Detail />
        </div>
    }
}

#[component]
fn WhichTable(which: Signal<Which>, choose: Callback<Which>) -> impl IntoView {
    let explorer = Explorer::get();
    let option = move |(value, label): (Which, &'static str)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="data-table"
                    prop:checked=move || which.get() == value
                    on:change=move |_| choose.run(value)
                />
                <span>{explorer.label(label)}</span>
            </label>
        }
    };
    let all = [
        (Which::Figures, "table-figures"),
        (Which::Scores, "table-scores"),
        (Which::Cities, "table-cities"),
    ];
    view! {
        <fieldset class="segments">
            <legend class="visually-hidden">{explorer.label("table-which")}</legend>
            {all.map(option).into_iter().collect::<Vec<_>>()}
        </fieldset>
    }
}

/// The units that the search finds, sorted.
fn order(
    explorer: Explorer,
    which: Which,
    search: &str,
    (by, is_descending): (Sort, bool),
    columns: &[Column],
) -> Vec<usize> {
    let names = explorer.names.read();
    let units = tables::found(&names, search);
    let by_text = |units: Vec<usize>, text: &dyn Fn(usize) -> String| {
        let language = explorer.texts.read().language();
        let mut keyed: Vec<(String, usize)> =
            units.into_iter().map(|unit| (text(unit), unit)).collect();
        intl::sort_by_name(language.word(), &mut keyed, |(text, _)| text.clone());
        if is_descending {
            keyed.reverse();
        }
        keyed.into_iter().map(|(_, unit)| unit).collect()
    };
    let column = match by {
        Sort::City => return by_text(units, &|unit| names.city(unit).to_owned()),
        Sort::Column(index) => columns.get(index).map(|column| &column.content),
        // Scores are read from the first city to the last.
        Sort::None if which == Which::Scores => Some(&Content::Rank),
        Sort::None => None,
    };
    let (Some(content), Some(picture)) = (column, Picture::tracked(explorer, which)) else {
        return units;
    };
    let sheet = picture.sheet();
    if content.is_text() {
        return by_text(units, &|unit| sheet.text(unit, content).to_owned());
    }
    sheet.sorted(&units, content, is_descending)
}
