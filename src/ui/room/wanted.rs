//! The weights that the room wants, principle by principle.

use composite_index::weight::pool::Centre;
use leptos::prelude::*;

use super::strip::Strip;
use crate::ui::parts::colours::pillar_colour;
use i18n::Texts;
use model::room::pooled::{Pooled, Principle};
use scenario::shares::{Percent, percentages};
use scenario::{ScenarioStoreFields, WeightMap};
use store::Explorer;

/// How far people agree, what they give to each principle, and a way to take
/// their weights over.
#[component]
pub(super) fn Wanted(pooled: Memo<Option<Pooled>>) -> impl IntoView {
    let explorer = Explorer::get();
    let agreement = move || {
        let texts = explorer.texts.read();
        agreement(&texts, pooled.read().as_ref())
    };
    let table = move || {
        let pooled = pooled.read();
        pooled.as_ref().map(|pooled| table(explorer, pooled))
    };
    let strips = move || {
        let texts = explorer.texts.read();
        let all = texts.numerals().percent(100);
        texts.with("room-strip-hint", &[("all", all.into())])
    };
    view! {
        <section class="room-wanted">
            <h3 id="room-wanted">{explorer.label("room-wanted")}</h3>
            <p class="room-finding">{agreement}</p>
            <p class="hint">{explorer.label("room-agreement-hint")}</p>
            <div class="scroll" role="region" aria-labelledby="room-wanted" tabindex="0">{table}</div>
            <p class="hint">{strips}</p>
            <Use pooled />
        </section>
    }
}

fn agreement(texts: &Texts, pooled: Option<&Pooled>) -> String {
    let agreement = pooled.and_then(|pooled| pooled.agreement);
    match agreement {
        Some(agreement) => {
            let shown = texts.numerals().count(agreement.round().max(0.0) as u64);
            texts.with("room-agreement", &[("shown", shown.into())])
        }
        None => texts.get("room-agreement-one"),
    }
}

fn table(explorer: Explorer, pooled: &Pooled) -> AnyView {
    let texts = explorer.texts.get();
    let names = explorer.names.read();
    let means: Vec<u32> = pooled.principles.iter().map(|found| found.mean).collect();
    let medians: Vec<u32> = pooled.principles.iter().map(|found| found.median).collect();
    let (means, medians) = (percentages(&means), percentages(&medians));
    let greatest = pooled.principles.iter().map(|found| found.greatest);
    // The line ends at a round number past the last dot.
    let end = (greatest.fold(0.0, f64::max) / 10.0).ceil().max(1.0) * 10.0;
    let whole = |percent: u32| texts.numerals().percent(u64::from(percent));
    let share =
        |share: Option<&Percent>| texts.numerals().share(share.copied().unwrap_or_default());
    let row = |(index, principle): (usize, &Principle)| {
        let strip = Strip {
            dots: &principle.dots,
            n_people: pooled.n_people,
            ends: (0.0, end),
            colour: pillar_colour(index),
            middle: Some((principle.first_quartile, principle.third_quartile)),
            mark: Some(f64::from(principle.mean) / 100.0),
        };
        let median = if pooled.has_median {
            share(medians.get(index))
        } else {
            texts.get("room-no-median-short")
        };
        view! {
            <tr>
                <th scope="row"><bdi>{names.element(principle.pillar).name}</bdi></th>
                <td class="strip-cell">{strip.view()}</td>
                <td class="number">{share(means.get(index))}</td>
                <td class="number">{median}</td>
                <td class="number">
                    {between(&texts, principle.first_quartile, principle.third_quartile)}
                </td>
                <td class="number">{between(&texts, principle.least, principle.greatest)}</td>
            </tr>
        }
    };
    let rows: Vec<_> = pooled.principles.iter().enumerate().map(row).collect();
    view! {
        <table class="figures strips">
            <caption class="visually-hidden">{texts.get("room-wanted")}</caption>
            <thead>
                <tr>
                    <th scope="col">{texts.get("column-principle")}</th>
                    <th scope="col" class="strip-head">
                        <span class="visually-hidden">{texts.get("room-column-people")}</span>
                        <span class="strip-ends" aria-hidden="true">
                            <span>{whole(0)}</span>
                            <span>{whole(end as u32)}</span>
                        </span>
                    </th>
                    <th scope="col" class="number">{texts.get("room-column-mean")}</th>
                    <th scope="col" class="number">{texts.get("room-column-median")}</th>
                    <th scope="col" class="number">{texts.get("room-column-middle")}</th>
                    <th scope="col" class="number">{texts.get("room-column-all")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// From one whole per cent to another, the lesser first in the direction in
/// which the page is read.
fn between(texts: &Texts, from: f64, to: f64) -> AnyView {
    let whole = |percent: f64| texts.numerals().percent(percent.round().max(0.0) as u64);
    let (from, to) = (whole(from), whole(to));
    if from == to {
        from.into_any()
    } else {
        view! { <bdi>{from}</bdi>"\u{2013}"<bdi>{to}</bdi> }.into_any()
    }
}

/// Buttons that make the room's weights those of the page.
#[component]
fn Use(pooled: Memo<Option<Pooled>>) -> impl IntoView {
    let explorer = Explorer::get();
    // The weights that were taken over last: it is said for as long as they
    // stand.
    let used = RwSignal::new(None::<(Centre, WeightMap)>);
    let take = move |centre| {
        let map = match &*pooled.read_untracked() {
            Some(pooled) => explorer.use_pooled(pooled, centre),
            None => None,
        };
        used.set(map.map(|map| (centre, map)));
    };
    let standing = Memo::new(move |_| {
        let used = used.read();
        let (centre, map) = used.as_ref()?;
        (*map == *explorer.scenario.weights().read()).then_some(*centre)
    });
    let has_median = move || {
        pooled
            .read()
            .as_ref()
            .is_some_and(|pooled| pooled.has_median)
    };
    let told = move || match standing.get() {
        Some(Centre::Mean) => explorer.text("room-used-mean"),
        Some(Centre::Median) => explorer.text("room-used-median"),
        None if has_median() => String::new(),
        None => explorer.text("room-no-median"),
    };
    let undo = move |_| {
        if standing.get_untracked().is_some() {
            explorer.undo();
        }
    };
    view! {
        <div class="buttons">
            <button type="button" class="button primary" on:click=move |_| take(Centre::Mean)>
                {explorer.label("room-use-mean")}
            </button>
            <button
                type="button"
                class="button"
                aria-disabled=move || (!has_median()).to_string()
                on:click=move |_| take(Centre::Median)
            >
                {explorer.label("room-use-median")}
            </button>
            <button
                type="button"
                class="button"
                aria-disabled=move || standing.get().is_none().to_string()
                on:click=undo
            >
                {explorer.label("weights-undo")}
            </button>
        </div>
        <p class="said" role="status">{told}</p>
    }
}
