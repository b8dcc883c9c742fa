//! Which better figures would bring the rank aimed for, and which gains most.

use leptos::prelude::*;

use super::answers::Answers;
use super::parts::{sentence, with_say};
use super::sentences::Say;
use crate::ui::parts::captioned::Captioned;
use crate::ui::parts::city_name::city_name;
use i18n::Named;
use model::what_if::improve::{Change, Improvable, Improvements, Plan, Step};
use scenario::{Ceiling, ScenarioStoreFields};
use store::Explorer;

/// Marks a figure that counts for more than it should.
const THIN: &str = "\u{2020}";

/// The fewest figures that would have to be better.
#[component]
pub(super) fn ByFigures(answers: Answers) -> impl IntoView {
    let explorer = Explorer::get();
    let told = answers.shown(answers.improvements);
    let finding = sentence(
        explorer,
        told,
        |say, case, improvements| match improvements {
            Ok(improvements) => say.plan(improvements, case.ceiling),
            Err(why) => say.not_improvable(*why, case.engine.chain()),
        },
    );
    let lever = Memo::new(move |_| {
        let told = told.read();
        let told = told.as_ref()?;
        let improvements = told.answer.as_ref().as_ref().ok()?;
        Some(with_say(explorer, &told.case, |say| {
            say.lever(improvements)
        }))
    });
    let improvements =
        Memo::new(move |_| told.read().as_ref()?.answer.as_ref().as_ref().ok().cloned());
    let has_levers = Memo::new(move |_| improvements.read().is_some());
    let has_plan = Memo::new(move |_| {
        let improvements = improvements.read();
        let plan = improvements.as_ref().map(|improvements| &improvements.plan);
        matches!(plan, Some(Plan::Reached { .. }))
    });
    view! {
        <section class="way" aria-labelledby="by-figures">
            <h4 id="by-figures">{explorer.label("city-by-figures")}</h4>
            <p class="finding">{finding}</p>
            <Show when=move || has_levers.get()>
                <CeilingList />
            </Show>
            <Show when=move || has_plan.get()>
                <PlanTable answers improvements />
            </Show>
            <Show when=move || has_levers.get()>
                <p class="finding">{move || lever.get()}</p>
            </Show>
            <p class="hint">{explorer.label("city-improve-hint")}</p>
            <Show when=move || has_levers.get()>
                <details class="figure-table">
                    <summary>{explorer.label("city-levers")}</summary>
                    <LeverTable answers improvements />
                </details>
            </Show>
        </section>
    }
}

/// How good figures may become.
#[component]
fn CeilingList() -> impl IntoView {
    let explorer = Explorer::get();
    let current = move || *explorer.scenario.ceiling().read();
    let options = Ceiling::ALL.iter().map(|&ceiling| {
        let is_chosen = move || current() == ceiling;
        let name = explorer.label(ceiling.name_id());
        view! { <option value=ceiling.word() selected=is_chosen>{name}</option> }
    });
    let changed = move |event: leptos::ev::Event| {
        if let Some(ceiling) = Ceiling::parse(&event_target_value(&event)) {
            explorer.improve_up_to(ceiling);
        }
    };
    view! {
        <label class="field">
            <span>{explorer.label("city-ceiling")}</span>
            <select on:change=changed>{options.collect::<Vec<_>>()}</select>
        </label>
    }
}

/// Gives the words and the improvements, if there are any.
fn told<T>(
    explorer: Explorer,
    answers: Answers,
    improvements: Memo<Option<Improvements>>,
    use_it: impl FnOnce(&Say<'_>, &Improvements) -> T,
) -> Option<T> {
    let improvements = improvements.read();
    let case = answers.case.get_untracked()?;
    with_say(explorer, &case, |say| {
        Some(use_it(say, improvements.as_ref()?))
    })
}

#[component]
fn PlanTable(answers: Answers, improvements: Memo<Option<Improvements>>) -> impl IntoView {
    let explorer = Explorer::get();
    let rows = move || {
        told(explorer, answers, improvements, |say, improvements| {
            let Plan::Reached { changes, .. } = &improvements.plan else {
                return Vec::new();
            };
            changes.iter().map(|change| plan_row(say, change)).collect()
        })
    };
    let caption = Signal::derive(move || {
        told(explorer, answers, improvements, |say, improvements| {
            let goal = say.rank(improvements.goal);
            say.texts.with("city-fewest-table", &[("rank", goal)])
        })
        .unwrap_or_default()
    });
    view! {
        <Captioned caption>
            <thead>
                <tr>
                    <th scope="col">{explorer.label("about-indicator")}</th>
                    <th scope="col" class="number">{explorer.label("column-now")}</th>
                    <th scope="col" class="number">{explorer.label("column-then")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Captioned>
    }
}

fn plan_row(say: &Say<'_>, change: &Change) -> AnyView {
    let mark = change.thin.is_some().then_some(THIN);
    view! {
        <tr>
            <th scope="row"><bdi>{say.measured(change.indicator)}</bdi> {mark}</th>
            <td class="number">{say.figure(change.from)}</td>
            <td class="number">{say.figure(change.to)}</td>
        </tr>
    }
    .into_any()
}

#[component]
fn LeverTable(answers: Answers, improvements: Memo<Option<Improvements>>) -> impl IntoView {
    let explorer = Explorer::get();
    let rows = move || {
        told(explorer, answers, improvements, |say, improvements| {
            let levers = improvements.levers.iter();
            levers
                .map(|lever| lever_row(say, lever))
                .collect::<Vec<_>>()
        })
    };
    let caption = explorer.label("city-levers");
    let columns = [
        "about-indicator",
        "column-now",
        "column-quarter",
        "column-rank",
        "column-best-figure",
        "column-rank",
    ];
    let heads = columns.into_iter().enumerate().map(|(place, id)| {
        let class = (place > 0).then_some("number");
        view! { <th scope="col" class=class>{explorer.label(id)}</th> }
    });
    view! {
        <div class="scroll" role="region" aria-label=caption tabindex="0">
            <table class="figures levers">
                <caption class="visually-hidden">{caption}</caption>
                <thead>
                    <tr>{heads.collect::<Vec<_>>()}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <p class="hint">{THIN} " " {explorer.label("city-thin-mark")}</p>
    }
}

fn lever_row(say: &Say<'_>, lever: &Improvable) -> AnyView {
    let mark = lever.thin.is_some().then_some(THIN);
    view! {
        <tr>
            <th scope="row"><bdi>{say.measured(lever.indicator)}</bdi> {mark}</th>
            <td class="number">{say.figure(lever.own)}</td>
            {cells(say, lever.quarter)}
            {cells(say, lever.best)}
        </tr>
    }
    .into_any()
}

/// A figure with whose it is, and the rank with it.
fn cells(say: &Say<'_>, step: Option<Step>) -> AnyView {
    let Some(step) = step else {
        // It is that good already.
        return view! { <td class="number">"–"</td><td class="number">"–"</td> }.into_any();
    };
    let rank = say.texts.numerals().count(u64::from(step.rank));
    view! {
        <td class="number">
            {say.figure(Some(step.figure))}
            <span class="details">{city_name(say.names, step.like)}</span>
        </td>
        <td class="number" data-change=(step.places > 0).then_some("other")>{rank}</td>
    }
    .into_any()
}
