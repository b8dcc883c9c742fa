//! The cities under everybody's weights.

use composite_index::weight::pool::Centre;
use leptos::prelude::*;

use super::strip::Strip;
use crate::ui::parts::city_name::city_name;
use browser::frame::breath;
use i18n::Texts;
use model::room::answers::Answers;
use model::room::pooled::Pooled;
use model::room::ranked::{City, Gathering, Rankings};
use scenario::ScenarioStoreFields;
use store::Explorer;

/// So many people's rankings are made between two breaths.
const AT_ONCE: usize = 20;

/// How far the rankings agree, and where each leading city comes for whom.
#[component]
pub(super) fn Ranked(answers: Memo<Answers>, pooled: Memo<Option<Pooled>>) -> impl IntoView {
    let explorer = Explorer::get();
    // A thousand rankings of a large data set take a while; who hands in one
    // more does not wait for those of before.
    let rankings = LocalResource::new(move || {
        let people = answers.read().people.clone();
        let engine = explorer.derived.engine_shown.get();
        let map = explorer.scenario.weights().get();
        let start = engine.and_then(|engine| {
            let pooled = pooled.read();
            let map = pooled
                .as_ref()?
                .weights(engine.framework(), &map, Centre::Mean)?;
            Gathering::new(engine, &map).ok()
        });
        async move {
            let mut gathering = start?;
            for some in people.chunks(AT_ONCE) {
                for person in some {
                    gathering.add(person);
                }
                breath().await;
            }
            Some(gathering.finish())
        }
    });
    let shown = Memo::new(move |_| rankings.get().flatten());
    let finding = move || match &*shown.read() {
        Some(rankings) => finding(&explorer.texts.read(), rankings),
        None => explorer.text("robust-nobody"),
    };
    let table = move || {
        let shown = shown.read();
        shown.as_ref().map(|rankings| table(explorer, rankings))
    };
    let is_there = Memo::new(move |_| rankings.get().is_some());
    view! {
        <section class="room-ranked">
            <h3 id="room-ranked">{explorer.label("room-ranked")}</h3>
            <Show
                when=move || is_there.get()
                fallback=move || view! { <p class="hint">{explorer.label("part-loading")}</p> }
            >
                <p class="room-finding">{finding}</p>
                <p class="hint">{explorer.label("room-concordance-hint")}</p>
                <div class="scroll" role="region" aria-labelledby="room-ranked" tabindex="0">{table}</div>
            </Show>
        </section>
    }
}

fn finding(texts: &Texts, rankings: &Rankings) -> String {
    let mut told = match rankings.concordance {
        Some(w) => {
            let shown = texts.numerals().fixed(w, 2);
            texts.with("room-concordance", &[("shown", shown.into())])
        }
        None => texts.get("room-concordance-none"),
    };
    if rankings.n_unranked > 0 {
        let count = rankings.n_unranked;
        let shown = texts.numerals().count(count as u64);
        let more = texts.with(
            "room-unranked",
            &[("count", count.into()), ("shown", shown.into())],
        );
        told = texts.sentences(&[told, more]);
    }
    told
}

fn table(explorer: Explorer, rankings: &Rankings) -> AnyView {
    let texts = explorer.texts.get();
    let names = explorer.names.read();
    let rank = |rank: u32| texts.numerals().count(u64::from(rank));
    let row = |city: &City| {
        let strip = Strip {
            dots: &city.dots,
            n_people: rankings.n_people,
            ends: (1.0, f64::from(rankings.lowest.max(2))),
            colour: "var(--ink-soft)".to_owned(),
            middle: None,
            mark: Some(f64::from(city.pooled)),
        };
        view! {
            <tr>
                <th scope="row">{city_name(&names, city.unit)}</th>
                <td class="strip-cell">{strip.view()}</td>
                <td class="number">{rank(city.pooled)}</td>
                <td class="number">{texts.numerals().count(city.n_first as u64)}</td>
                <td class="number">
                    {texts.numerals().range(u64::from(city.best), u64::from(city.worst))}
                </td>
            </tr>
        }
    };
    let rows: Vec<_> = rankings.cities.iter().map(row).collect();
    view! {
        <table class="figures strips">
            <caption class="visually-hidden">{texts.get("room-ranked")}</caption>
            <thead>
                <tr>
                    <th scope="col">{texts.get("column-city")}</th>
                    <th scope="col" class="strip-head">
                        <span class="visually-hidden">{texts.get("room-column-people")}</span>
                        <span class="strip-ends" aria-hidden="true">
                            <span>{rank(1)}</span>
                            <span>{rank(rankings.lowest.max(2))}</span>
                        </span>
                    </th>
                    <th scope="col" class="number">{texts.get("room-column-pooled")}</th>
                    <th scope="col" class="number">{texts.get("room-column-first")}</th>
                    <th scope="col" class="number">{texts.get("room-column-ranks")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
