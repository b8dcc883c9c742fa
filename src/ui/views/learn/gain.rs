//! What improvement would gain the city most, in a sentence.

use leptos::prelude::*;

use super::words::points;
use crate::ui::parts::at_rest::outcome_at_rest;
use crate::ui::parts::thin::thin_sentence;
use model::lessons::best_gain;
use scenario::View;
use store::Explorer;

/// The sentence, and the way to the view that says more.
#[component]
pub(super) fn Gain() -> impl IntoView {
    let explorer = Explorer::get();
    let rested = outcome_at_rest(explorer);
    let best = Memo::new(move |_| {
        let outcome = rested.read();
        let scored = outcome.scored.as_ref()?;
        best_gain(scored, explorer.derived.subject.get()?)
    });
    let sentence = move || {
        let texts = explorer.texts.read();
        let outcome = rested.read();
        let told = outcome.scored.as_ref().zip(best.get());
        let told = told.zip(explorer.derived.subject.get());
        let Some(((scored, best), unit)) = told else {
            return texts.get("gain-none");
        };
        let engine = scored.engine();
        let decimals = engine.chain().decimals().score;
        let score = |score: f64| texts.numerals().fixed(score, decimals);
        let before = scored.score(unit).unwrap_or_default();
        let places = texts.numerals().count(best.places.unsigned_abs());
        let names = explorer.names.read();
        let told = texts.with(
            "gain-sentence",
            &[
                ("city", names.city(unit).to_owned().into()),
                ("indicator", names.element(best.indicator).name.into()),
                ("points", points(&texts, engine, best.points).into()),
                ("score", score(best.score).into()),
                ("before", score(before).into()),
                ("count", best.places.max(0).into()),
                ("shown", places.into()),
            ],
        );
        match &best.thin {
            Some(thin) => {
                let rests = thin_sentence(&texts, &names, unit, best.indicator, thin);
                texts.sentences(&[told, rests])
            }
            None => told,
        }
    };
    view! {
        <div class="learn-gain">
            <h3>{explorer.label("gain-title")}</h3>
            <p>{sentence}</p>
            <button type="button" class="button" on:click=move |_| explorer.open_view(View::City)>
                {explorer.label("gain-more")}
            </button>
        </div>
    }
}
