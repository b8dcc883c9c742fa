//! One city: where it stands, why, and what would move it. A briefing in plain
//! sentences, on screen and on one printed page.

mod answers;
mod choices;
mod goal;
mod head;
mod improve;
mod moved;
mod parts;
mod printed;
mod range;
mod sentences;
mod spoken;
mod standing;

use leptos::prelude::*;

use crate::ui::lazy::code;
use crate::ui::parts::later::Later;
use crate::ui::views::over_time::{WithYears, years_scored};
use model::what_if::standing::Standing;
use store::Explorer;

use answers::Answers;
use choices::Choices;
use goal::Goal;
use head::Head;
use moved::WhyItMoved;
use printed::{PrintedFoot, PrintedHead};
use range::RankRange;
use spoken::Spoken;
use standing::WhereItStands;

/// The view with its heading.
#[component]
pub fn City() -> impl IntoView {
    let explorer = Explorer::get();
    let has_city = Memo::new(move |_| explorer.derived.subject.read().is_some());
    view! {
        <section class="city" aria-labelledby="city-title">
            <Show
                when=move || has_city.get()
                fallback=move || {
                    view! {
                        <h2 id="city-title">{explorer.label("view-city")}</h2>
                        <head::Picker />
                        <p class="empty">{explorer.label("city-none")}</p>
                    }
                }
            >
                <Briefing />
            </Show>
        </section>
    }
}

#[component]
fn Briefing() -> impl IntoView {
    let explorer = Explorer::get();
    let standing = Memo::new(move |_| {
        let outcome = explorer.derived.outcome.read();
        let unit = explorer.derived.subject.get()?;
        let scored = outcome.scored.as_ref()?;
        Some(Standing::of(scored, unit))
    });
    let is_ranked = Memo::new(move |_| {
        let standing = standing.read();
        standing
            .as_ref()
            .is_some_and(|standing| standing.place.is_some())
    });
    let answers = Answers::new(explorer);
    let years = years_scored(explorer);
    view! {
        <PrintedHead />
        <Head />
        <div class="briefing">
            <WhereItStands standing />
            <Show when=move || is_ranked.get()>
                <Goal answers standing />
                <div class="what-ifs">
                    <WhyItMoved answers years />
                    <RankRange answers />
                    <Choices answers />
                </div>
            </Show>
        </div>
        <Later><WithYears code=code::city_over_time(years) /></Later>
        <Spoken standing answers />
        <PrintedFoot />
    }
}
