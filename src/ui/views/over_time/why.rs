//! Why a city moved from one year to another: sentence, causes, indicators.

use leptos::prelude::*;

use super::words::Words;
use crate::ui::parts::captioned::Captioned;
use crate::ui::parts::fold::Fold;
use model::over_time::YearScored;
use model::over_time::why::{Why, why};
use scenario::ScenarioStoreFields;
use store::rest::resting;
use store::{Explorer, Loaded};

/// Why the city in question moved between two years that a reader chooses.
#[component]
pub fn WhyMoved(scored: Memo<Vec<YearScored>>) -> impl IntoView {
    let explorer = Explorer::get();
    let subject = super::subject(explorer);
    // Some settings between the two years are scored, too: not in every frame.
    let rested = resting(explorer, scored, super::QUIET_MS);
    let pair = Memo::new(move |_| pair(explorer, &scored.read()));
    let found: Memo<Option<Why>> = Memo::new(move |_| {
        let years = rested.read();
        let year = |word: &String| years.iter().find(|year| year.year == *word);
        let pair = pair.read();
        let [from, to] = pair.as_ref()?;
        why(year(from)?, year(to)?, subject.get()?)
    });
    let words = move || {
        let scored = scored.read();
        let first = scored.first();
        Words {
            texts: explorer.texts.get(),
            decimals: first.map_or(1, |year| year.scored.engine().chain().decimals().score),
        }
    };
    let finding = move || {
        let names = explorer.names.read();
        match &*found.read() {
            Some(why) => words().why(why, &names),
            None => {
                let city = subject.get().map_or("", |unit| names.city(unit)).to_owned();
                let told = [("city", city.into())];
                explorer.texts.read().with("years-why-none", &told)
            }
        }
    };
    let is_found = Memo::new(move |_| found.read().is_some());
    view! {
        <section class="years-why" aria-labelledby="years-why-title">
            <h4 id="years-why-title">{explorer.label("years-why-title")}</h4>
            <div class="fields">
                <YearChoice title="years-why-from" side=0 scored pair />
                <YearChoice title="years-why-to" side=1 scored pair />
            </div>
            <p class="finding">{finding}</p>
            <Show when=move || is_found.get()>
                <CauseTable found words=Callback::new(move |()| words()) />
                <Fold class="figure-table" summary=explorer.label("years-parts")>
                    <PartTable found words=Callback::new(move |()| words()) />
                </Fold>
            </Show>
        </section>
    }
}

/// The years compared: what the reader chose, or else the year on screen and the
/// one that changes are counted from, or the one before it.
fn pair(explorer: Explorer, years: &[YearScored]) -> Option<[String; 2]> {
    let words: Vec<&String> = years.iter().map(|year| &year.year).collect();
    let chosen = explorer.scenario.between().get();
    let are_known = |pair: &[String; 2]| pair.iter().all(|year| words.contains(&year));
    if let Some(chosen) = chosen.filter(are_known) {
        return Some(chosen);
    }
    let known = |word: &Option<String>| word.clone().filter(|word| words.contains(&word));
    let package = explorer.package.read();
    let shown = package
        .as_ref()
        .and_then(|Loaded(package)| package.year.clone());
    let to = known(&shown).or_else(|| {
        let last = words.last()?;
        Some((*last).clone())
    })?;
    let place = words.iter().position(|word| **word == to)?;
    let since = explorer.scenario.since().get().filter(|since| *since != to);
    let from = known(&since).or_else(|| {
        let before = place.checked_sub(1).or(Some(place + 1))?;
        Some((*words.get(before)?).clone())
    })?;
    Some([from, to])
}

#[component]
fn YearChoice(
    title: &'static str,
    /// 0 for the first year, 1 for the second.
    side: usize,
    scored: Memo<Vec<YearScored>>,
    pair: Memo<Option<[String; 2]>>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let changed = move |event: leptos::ev::Event| {
        let year = event_target_value(&event);
        if let Some(mut years) = pair.get_untracked() {
            // Whoever chooses the year at the other end turns the two round.
            if years[1 - side] == year {
                years.swap(0, 1);
            }
            years[side] = year;
            explorer.explain_between(years);
        }
    };
    let options = move || {
        let pair = pair.get();
        let is_chosen = |year: &str| pair.as_ref().is_some_and(|pair| pair[side] == year);
        let option = |year: &YearScored| {
            let word = year.year.clone();
            let selected = is_chosen(&word);
            view! { <option value=word.clone() prop:selected=selected>{word.clone()}</option> }
        };
        scored.read().iter().map(option).collect::<Vec<_>>()
    };
    view! {
        <label class="field">
            <span>{explorer.label(title)}</span>
            <select on:change=changed>{options}</select>
        </label>
    }
}

#[component]
fn CauseTable(found: Memo<Option<Why>>, words: Callback<(), Words>) -> impl IntoView {
    let explorer = Explorer::get();
    let caption = explorer.label("years-causes");
    let rows = move || {
        let words = words.run(());
        let found = found.read();
        let why = found.as_ref()?;
        let row = |name: String, tenths: i64, points: f64| {
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    <td class="number">{words.places(tenths)}</td>
                    <td class="number">{words.points(points)}</td>
                </tr>
            }
        };
        let causes = why.causes.iter();
        let mut rows: Vec<_> = causes
            .map(|caused| row(words.cause(caused), caused.tenths, caused.points))
            .collect();
        let all = words.texts.get("years-all");
        rows.push(row(all, why.gain() * 10, why.points()));
        Some(rows)
    };
    view! {
        <Captioned caption>
            <thead>
                <tr>
                    <th scope="col">{explorer.label("years-cause")}</th>
                    <th scope="col" class="number">{explorer.label("years-places")}</th>
                    <th scope="col" class="number">{explorer.label("column-points")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Captioned>
    }
}

#[component]
fn PartTable(found: Memo<Option<Why>>, words: Callback<(), Words>) -> impl IntoView {
    let explorer = Explorer::get();
    let caption = explorer.label("years-parts");
    let years = move |side: usize| {
        let found = found.read();
        found.as_ref().map(|why| why.years[side].clone())
    };
    let rows = move || {
        let words = words.run(());
        let names = explorer.names.read();
        let found = found.read();
        let row = |part: &model::over_time::why::Added| {
            let name = names.element(part.node).name;
            let measured = words.measured(part.measured);
            let measured = measured.map(|measured| view! { <small>" · "{measured}</small> });
            view! {
                <tr>
                    <th scope="row"><bdi>{name}</bdi>{measured}</th>
                    <td class="number">{words.figure(part.figures[0])}</td>
                    <td class="number">{words.figure(part.figures[1])}</td>
                    <td class="number">{words.points(part.points)}</td>
                </tr>
            }
        };
        let parts = found.as_ref().map(|why| why.parts.iter());
        Some(parts?.map(row).collect::<Vec<_>>())
    };
    view! {
        <Captioned caption>
            <thead>
                <tr>
                    <th scope="col">{explorer.label("years-part")}</th>
                    <th scope="col" class="number">{move || years(0)}</th>
                    <th scope="col" class="number">{move || years(1)}</th>
                    <th scope="col" class="number">{explorer.label("column-points")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Captioned>
    }
}
