//! What the index on screen does not rest on: principles for which a data set has
//! no figure, named and never filled with something else.

use leptos::prelude::*;

use store::{Explorer, Loaded};

/// One line: of which year the figures of a panel are, and which principles have
/// none. Nothing where neither is to be said.
#[component]
pub fn FiguresLine() -> impl IntoView {
    let explorer = Explorer::get();
    move || {
        let texts = explorer.texts.read();
        let package = explorer.package.read();
        let year = package
            .as_ref()
            .and_then(|Loaded(package)| package.year.clone());
        let year = year.map(|year| {
            let said = texts.with("embed-years", &[("years", year.into())]);
            view! { <span class="figures-year">{said}</span> }
        });
        let names = explorer.names.read();
        let missing: Vec<&str> = names
            .missing()
            .iter()
            .map(|missing| missing.name.as_str())
            .collect();
        let missing = (!missing.is_empty()).then(|| {
            let listed = texts.list(&missing);
            let said = texts.with("not-measured-ranking", &[("names", listed.into())]);
            view! { <span>{said}</span> }
        });
        let is_said = year.is_some() || missing.is_some();
        is_said.then(|| view! { <p class="figures-line">{year}{missing}</p> })
    }
}

/// Each with the reason why there is no figure; nothing where there is none.
#[component]
pub fn NotMeasured() -> impl IntoView {
    let explorer = Explorer::get();
    move || {
        let names = explorer.names.read();
        let missing = names.missing().iter().cloned();
        let items: Vec<_> = missing
            .map(|missing| {
                view! {
                    <li>
                        <details>
                            <summary><bdi>{missing.name}</bdi></summary>
                            <p class="hint"><bdi>{missing.description}</bdi></p>
                        </details>
                    </li>
                }
            })
            .collect();
        (!items.is_empty()).then(|| {
            view! {
                <div class="not-measured">
                    <h3 id="not-measured">{explorer.text("not-measured")}</h3>
                    <ul aria-labelledby="not-measured">{items}</ul>
                </div>
            }
        })
    }
}
