//! The plain word, on every view, that what is seen is not what was
//! published.

use leptos::prelude::*;

use crate::ui::lazy::{Lazy, code};
use browser::page;
use i18n::Texts;
use scenario::{Edits, View};
use store::{Explorer, Loaded};

/// How much is simulated, with a way there and a way out.
#[component]
pub fn SimulatedLine() -> impl IntoView {
    let explorer = Explorer::get();
    let edits = edits(explorer);
    view! {
        <Show when=move || !edits.read().is_empty()>
            <Lazy code=code::simulated() is_quiet=true />
        </Show>
    }
}

/// The line itself.
#[component]
pub fn SimulatedAside() -> impl IntoView {
    let explorer = Explorer::get();
    let edits = edits(explorer);
    let show = move |_| {
        explorer.open_view(View::Data);
        // The view comes with the next turn of the page.
        leptos::task::spawn_local(async {
            leptos::task::tick().await;
            page::scroll_to("simulation");
        });
    };
    view! {
            <aside class="simulated" aria-label=explorer.label("simulation-title")>
                <p>{move || sentence(&explorer.texts.read(), &edits.read())}</p>
                <div class="buttons">
                    <button type="button" class="button" on:click=show>
                        {explorer.label("simulated-show")}
                    </button>
                    <button type="button" class="button" on:click=move |_| explorer.undo_edits()>
                        {explorer.label("simulated-undo")}
                    </button>
                </div>
            </aside>
    }
}

fn edits(explorer: Explorer) -> Memo<Edits> {
    Memo::new(move |_| {
        let package = explorer.package.read();
        package
            .as_ref()
            .map(|Loaded(package)| package.edits.clone())
            .unwrap_or_default()
    })
}

/// How much is simulated, in words.
#[must_use]
pub fn sentence(texts: &Texts, edits: &Edits) -> String {
    let (figures, cities) = (edits.figures.len(), edits.cities.len());
    let count = |number: usize| texts.numerals().count(number as u64);
    let changes = edits.structure.len();
    let told = [
        ("changes", changes.into()),
        ("shown-changes", count(changes).into()),
    ];
    let of_structure = (changes > 0).then(|| texts.with("simulated-structure", &told));
    if let (0, 0, Some(sentence)) = (figures, cities, &of_structure) {
        return sentence.clone();
    }
    let id = match (figures, cities) {
        (_, 0) => "simulated-figures",
        (0, _) => "simulated-cities",
        _ => "simulated-both",
    };
    let of_figures = texts.with(
        id,
        &[
            ("figures", figures.into()),
            ("shown-figures", count(figures).into()),
            ("cities", cities.into()),
            ("shown-cities", count(cities).into()),
        ],
    );
    texts.sentences(&[of_figures, of_structure.unwrap_or_default()])
}
