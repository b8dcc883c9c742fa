//! The table behind a figure.

use leptos::prelude::*;

/// A table of texts under a name: the first column names its rows, the others
/// are numbers from column `numbers` on.
pub fn figures_table(
    name: String,
    heads: Vec<String>,
    rows: Vec<Vec<String>>,
    numbers: usize,
) -> AnyView {
    let class = move |column: usize| if column < numbers { "" } else { "number" };
    let head = move |(column, text): (usize, String)| {
        view! { <th scope="col" class=class(column)><bdi>{text}</bdi></th> }
    };
    let cell = move |(column, text): (usize, String)| {
        if column == 0 {
            view! { <th scope="row"><bdi>{text}</bdi></th> }.into_any()
        } else {
            view! { <td class=class(column)><bdi>{text}</bdi></td> }.into_any()
        }
    };
    let row = move |cells: Vec<String>| {
        view! { <tr>{cells.into_iter().enumerate().map(cell).collect::<Vec<_>>()}</tr> }
    };
    view! {
        <table class="figures">
            <caption class="visually-hidden">{name}</caption>
            <thead><tr>{heads.into_iter().enumerate().map(head).collect::<Vec<_>>()}</tr></thead>
            <tbody>{rows.into_iter().map(row).collect::<Vec<_>>()}</tbody>
        </table>
    }
    .into_any()
}
