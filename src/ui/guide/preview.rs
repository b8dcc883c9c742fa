//! The index that comes of the choices, beside them.

use std::sync::Arc;

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::desk::Desk;
use data::Problem;
use i18n::{Texts, failure_sentence, problem_sentence};
use model::engine::{Chain, Engine, Failure, Scored, engine_weights};
use model::names::Names;
use scenario::WeightMap;
use store::{Explorer, Loaded};

/// Cities shown, and problems.
const SHOWN: usize = 10;

/// The first cities with their scores, or why there is no index.
#[component]
pub(super) fn Preview() -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let scored = Memo::new(move |_| {
        let package = desk.built.read().0.clone().ok()?;
        let chain = Chain::published(&package);
        Some(
            score(Engine::new(Arc::clone(&package), chain, &[]))
                .map_err(|failure| (Loaded(package), failure)),
        )
    });
    let sentence = move || {
        let texts = explorer.texts.read();
        match &*scored.read() {
            Some(Ok(scored)) => found(&texts, scored),
            Some(Err((Loaded(package), failure))) => {
                let names = Names::new(package, None, str::to_owned);
                failure_sentence(&texts, &names, package, failure)
            }
            None => texts.get("guide-no-index"),
        }
    };
    let problems = move || {
        let texts = explorer.texts.read();
        let built = desk.built.read();
        let problems: &[Problem] = built.0.as_ref().err().map_or(&[], |problems| problems);
        let item = |problem: &Problem| view! { <li>{problem_sentence(&texts, problem)}</li> };
        let items: Vec<_> = problems.iter().take(SHOWN).map(item).collect();
        (!items.is_empty()).then(|| view! { <ol class="problems">{items}</ol> })
    };
    let rows = move || {
        let texts = explorer.texts.read();
        let scored = scored.read();
        let Some(Ok(scored)) = &*scored else {
            return Vec::new();
        };
        let first = scored.order().iter().take(SHOWN);
        first
            .map(|&unit| row(&texts, scored, unit as usize))
            .collect()
    };
    let has_rows = move || matches!(&*scored.read(), Some(Ok(_)));
    view! {
        <section class="guide-preview" aria-labelledby="guide-preview">
            <h3 id="guide-preview">{explorer.label("guide-preview")}</h3>
            <p role="status">{sentence}</p>
            {problems}
            <Show when=has_rows>
                <table class="figures">
                    <caption class="visually-hidden">{explorer.label("guide-preview")}</caption>
                    <thead>
                        <tr>
                            <th scope="col" class="number">{explorer.label("column-rank")}</th>
                            <th scope="col">{explorer.label("column-city")}</th>
                            <th scope="col" class="number">{explorer.label("column-score")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </Show>
        </section>
    }
}

fn score(engine: Result<Engine, Failure>) -> Result<Scored, Failure> {
    let engine = engine?;
    let weights = engine_weights(engine.framework(), &WeightMap::new());
    engine.score(&weights, &[])
}

/// How much there is of what.
fn found(texts: &Texts, scored: &Scored) -> String {
    let framework = scored.engine().framework();
    let count = |number: usize| FluentValue::from(texts.numerals().count(number as u64));
    let (n_ranked, n_out) = (scored.order().len(), scored.not_ranked().len());
    let told = [
        ("cities", count(n_ranked)),
        ("indicators", count(framework.indicators().len())),
        ("pillars", count(framework.pillars().len())),
        ("out", count(n_out)),
    ];
    let id = if n_out == 0 {
        "guide-found"
    } else {
        "guide-found-some"
    };
    texts.with(id, &told)
}

fn row(texts: &Texts, scored: &Scored, unit: usize) -> AnyView {
    let dataset = &scored.engine().package().dataset;
    let decimals = scored.engine().chain().decimals().score;
    let rank = scored
        .rank(unit)
        .map(|rank| texts.numerals().count(u64::from(rank)));
    let score = scored
        .score(unit)
        .map(|score| texts.numerals().fixed(score, decimals));
    let name = dataset.units().get(unit).map(|unit| unit.name.clone());
    view! {
        <tr>
            <td class="number">{rank}</td>
            <th scope="row"><bdi>{name}</bdi></th>
            <td class="number">{score}</td>
        </tr>
    }
    .into_any()
}
