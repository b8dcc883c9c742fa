//! Any measure against any other.

mod bounds;
mod correlations;
pub(in crate::ui::views) mod grouped;
mod measures;
mod profiles;
mod scatter;
mod scatter_words;

use leptos::html;
use leptos::prelude::*;

use crate::ui::parts::at_rest::scored_at_rest;
use crate::ui::parts::later::Later;
use browser::resize::Watch;
use model::highlight::Highlights;
use store::{Explorer, effect};

/// Beyond so many cities the plots wait until a drag rests.
const LIVE: usize = 1_000;
/// Below this width there is no room for names along a chart: they are
/// numbered there, and told beside it.
const NARROW: f64 = 560.0;
/// Rows of a table drawn at most.
const ROWS: usize = 500;

/// The view with its heading.
#[component]
pub fn Explore() -> impl IntoView {
    let explorer = Explorer::get();
    let scored = scored_at_rest(explorer, LIVE);
    let derived = explorer.derived;
    let highlights = Memo::new(move |_| Highlights {
        focus: derived.focus.get(),
        compared: derived.compared.get(),
    });
    view! {
        <section class="explore" aria-labelledby="explore-title">
            <h2 id="explore-title">{explorer.label("view-explore")}</h2>
            <scatter::TwoMeasures scored highlights />
            <Later><grouped::ByGroup scored highlights /></Later>
            <Later><profiles::AllProfiles scored highlights /></Later>
            <Later><correlations::Matrix scored /></Later>
        </section>
    }
}

/// How many rows of a longer table are shown; nothing if all are.
fn table_cut(explorer: Explorer, total: usize) -> Option<String> {
    (total > ROWS).then(|| {
        let texts = explorer.texts.read();
        let count = |number: usize| texts.numerals().count(number as u64);
        texts.with(
            "table-cut",
            &[
                ("shown", count(ROWS).into()),
                ("total", count(total).into()),
            ],
        )
    })
}

/// What the numbers along a chart stand for, where it has no room for names.
#[component]
fn NumberKey(is_narrow: RwSignal<bool>, names: Signal<Vec<String>>) -> impl IntoView {
    let item = |name: String| view! { <li><bdi>{name}</bdi></li> };
    view! {
        <Show when=move || is_narrow.get()>
            <ol class="number-key">{move || names.get().into_iter().map(item).collect::<Vec<_>>()}</ol>
        </Show>
    }
}

/// Whether an element is too narrow for names beside the cells.
fn narrow(place: NodeRef<html::Div>) -> RwSignal<bool> {
    let is_narrow = RwSignal::new(false);
    let watch = StoredValue::new_local(None::<Watch>);
    effect(move || {
        let Some(element) = place.get() else { return };
        let measured = element.clone();
        watch.set_value(Watch::new(&element, move || {
            let now = f64::from(measured.client_width()) < NARROW;
            if is_narrow.try_get_untracked() == Some(!now) {
                is_narrow.try_set(now);
            }
        }));
    });
    is_narrow
}
