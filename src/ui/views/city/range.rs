//! The best and the worst rank that weights can give, and those weights.

use leptos::prelude::*;

use super::answers::Answers;
use super::parts::{Item, WeightTable, sentence};
use i18n::Named;
use model::what_if::FLOOR;
use model::what_if::range::End;
use scenario::{Reach, ScenarioStoreFields};
use store::Explorer;

/// The item on what weights can do.
#[component]
pub(super) fn RankRange(answers: Answers) -> impl IntoView {
    let explorer = Explorer::get();
    let told = answers.shown(answers.range);
    let finding = sentence(explorer, told, |say, case, range| match range {
        Ok((best, worst)) => {
            let told = say.range(best, worst);
            if case.locked.contains(&true) {
                say.texts.sentences(&[told, say.texts.get("city-locked")])
            } else {
                told
            }
        }
        Err(why) => say.unanswered(*why, case.engine.chain()),
    });
    let end = move |is_best: bool| {
        Memo::new(move |_| {
            let told = told.read();
            let (best, worst) = told.as_ref()?.answer.as_ref().as_ref().ok()?;
            Some(if is_best { best.clone() } else { worst.clone() })
        })
    };
    let (best, worst) = (end(true), end(false));
    let is_there = Memo::new(move |_| {
        let ranks = |end: &Option<End>| end.as_ref().map(|end| end.rank);
        let (best, worst) = (ranks(&best.read()), ranks(&worst.read()));
        best.is_some() && best != worst
    });
    let column = move |end: Memo<Option<End>>| {
        let heading = move || rank_text(explorer, "city-for-rank", end);
        let shares = move || end.get().map(|end| end.shares).unwrap_or_default();
        (Signal::derive(heading), Signal::derive(shares))
    };
    view! {
        <Item
            title="city-range"
            finding
            is_busy=answers.is_busy(answers.range)
            before=view! { <ReachList /> }.into_any()
        >
            <Show when=move || is_there.get()>
                <WeightTable
                    answers
                    caption=explorer.label("city-range-table")
                    columns=vec![column(best), column(worst)]
                />
                <div class="buttons">
                    <UseButton end=best />
                    <UseButton end=worst />
                </div>
            </Show>
        </Item>
    }
}

fn rank_text(explorer: Explorer, id: &'static str, end: Memo<Option<End>>) -> String {
    let rank = end.read().as_ref().map_or(0, |end| end.rank);
    let texts = explorer.texts.read();
    let rank = texts.numerals().count(u64::from(rank));
    texts.with(id, &[("rank", rank.into())])
}

/// Takes over the weights of one end.
#[component]
fn UseButton(end: Memo<Option<End>>) -> impl IntoView {
    let explorer = Explorer::get();
    let apply = move |_| {
        if let Some(end) = end.get_untracked() {
            explorer.use_shares(&end.shares);
        }
    };
    view! {
        <button type="button" class="button" on:click=apply>
            {move || rank_text(explorer, "city-use-for", end)}
        </button>
    }
}

/// Which weights are considered.
#[component]
fn ReachList() -> impl IntoView {
    let explorer = Explorer::get();
    let current = move || *explorer.scenario.reach().read();
    let options = Reach::ALL.iter().map(|&reach| {
        let name = move || {
            let texts = explorer.texts.read();
            let share = texts.numerals().percent((100.0 * FLOOR).round() as u64);
            texts.with(reach.name_id(), &[("share", share.into())])
        };
        view! { <option value=reach.word() selected=move || current() == reach>{name}</option> }
    });
    let changed = move |event: leptos::ev::Event| {
        if let Some(reach) = Reach::parse(&event_target_value(&event)) {
            explorer.consider(reach);
        }
    };
    view! {
        <label class="field">
            <span>{explorer.label("city-reach")}</span>
            <select on:change=changed>{options.collect::<Vec<_>>()}</select>
        </label>
    }
}
