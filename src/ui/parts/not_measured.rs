//! What the index on screen does not rest on: principles for which a data set has
//! no figure, named and never filled with something else.

use leptos::prelude::*;

use super::left_out::{omission, omission_sentences};
use model::names::LensWords;
use store::{Explorer, Loaded};

/// One line: of which year the figures of a panel are, which lens they are seen
/// through, which principles have none, and what does not count. Nothing where none of it is to be said.
#[component]
pub fn FiguresLine() -> impl IntoView {
    let explorer = Explorer::get();
    let omission = omission(explorer);
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
        let omission = omission.read();
        let left_out = omission.as_ref();
        let left_out = left_out.map(|omission| {
            let said = omission_sentences(&texts, omission);
            view! { <span>{said}</span> }
        });
        let translation = explorer.translation.read();
        let lens = package.as_ref().and_then(|Loaded(package)| package.lens());
        let lens = lens.map(|notes| {
            let name = LensWords::of(notes, translation.as_deref()).name;
            let said = texts.with("lens-in-use", &[("lens", name.into())]);
            view! { <span>{said}</span> }
        });
        let is_said = year.is_some() || lens.is_some() || missing.is_some() || left_out.is_some();
        is_said.then(|| view! { <p class="figures-line">{year}{lens}{missing}{left_out}</p> })
    }
}

/// Each with the reason why there is no figure, or why none counts; nothing where
/// there is none.
#[component]
pub fn NotMeasured() -> impl IntoView {
    let explorer = Explorer::get();
    let omission = omission(explorer);
    move || {
        let names = explorer.names.read();
        let missing = names.missing().iter();
        let missing = missing.map(|missing| (missing.name.clone(), missing.description.clone()));
        let omission = omission.read();
        let emptied = omission.iter().flat_map(|omission| &omission.pillars);
        let emptied = emptied.map(|name| {
            let reason = explorer.texts.read().get("quality-emptied-reason");
            (name.clone(), reason)
        });
        let items: Vec<_> = missing
            .chain(emptied)
            .map(|(name, reason)| {
                view! {
                    <li>
                        <details>
                            <summary><bdi>{name}</bdi></summary>
                            <p class="hint"><bdi>{reason}</bdi></p>
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
