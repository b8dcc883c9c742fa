//! The smallest change of weights that brings a rank of the reader's choice.

use browser::element::JsCast;
use leptos::prelude::*;

use super::answers::Answers;
use super::parts::{Item, WeightTable, sentence};
use model::what_if::nearest::Nearest;
use model::what_if::standing::Standing;
use scenario::ScenarioStoreFields;
use store::Explorer;

/// The item on weights for a chosen rank.
#[component]
pub(super) fn GoalRank(answers: Answers, standing: Memo<Option<Standing>>) -> impl IntoView {
    let explorer = Explorer::get();
    let told = answers.shown(answers.nearest);
    let finding = sentence(explorer, told, |say, case, nearest| match nearest {
        Ok((goal, nearest)) => say.nearest(*goal, nearest),
        Err(why) => say.unanswered(*why, case.engine.chain()),
    });
    let found = Memo::new(move |_| {
        let told = told.read();
        match told.as_ref()?.answer.as_ref() {
            Ok((_, Nearest::Found { rank, shares, .. })) => Some((*rank, shares.clone())),
            _ => None,
        }
    });
    let is_found = Memo::new(move |_| found.read().is_some());
    let caption = Signal::derive(move || {
        let rank = found.read().as_ref().map_or(0, |(rank, _)| *rank);
        let texts = explorer.texts.read();
        let rank = texts.numerals().count(u64::from(rank));
        texts.with("city-nearest-table", &[("rank", rank.into())])
    });
    let shares = Signal::derive(move || found.get().map(|(_, shares)| shares).unwrap_or_default());
    let apply = move |_| {
        if let Some((_, shares)) = found.get_untracked() {
            explorer.use_shares(&shares);
        }
    };
    view! {
        <Item
            title="city-nearest-title"
            finding
            is_busy=answers.is_busy(answers.nearest)
            before=view! { <GoalField standing /> }.into_any()
        >
            <Show when=move || is_found.get()>
                <WeightTable answers caption columns=vec![(explorer.label("column-then"), shares)] />
                <div class="buttons">
                    <button type="button" class="button" on:click=apply>
                        {explorer.label("city-use")}
                    </button>
                </div>
            </Show>
        </Item>
    }
}

/// The rank aimed for.
#[component]
fn GoalField(standing: Memo<Option<Standing>>) -> impl IntoView {
    let explorer = Explorer::get();
    let n_ranked = Memo::new(move |_| standing.read().as_ref().map_or(1, |s| s.n_ranked));
    // Every step of a drag may change the rank; the field follows it only as
    // long as the reader has not chosen one.
    let goal = Memo::new(move |_| {
        let rank = standing.read().as_ref().and_then(|standing| standing.place);
        let usual = rank.map_or(1, |place| place.rank.saturating_sub(1).max(1));
        explorer.scenario.goal().get().unwrap_or(usual)
    });
    let changed = move |event: leptos::ev::Event| {
        let input = event.target();
        let Some(input) =
            input.and_then(|input| input.dyn_into::<browser::element::HtmlInputElement>().ok())
        else {
            return;
        };
        let wanted = input.value_as_number().round();
        if wanted.is_finite() {
            let most = n_ranked.get_untracked() as f64;
            explorer.aim_for(Some(wanted.clamp(1.0, most.max(1.0)) as u32));
        } else if input.value().is_empty() {
            explorer.aim_for(None);
        }
        // What was typed may be no rank.
        input.set_value(&goal.get_untracked().to_string());
    };
    view! {
        <label class="field">
            <span>{explorer.label("city-goal")}</span>
            <input
                type="number"
                class="goal"
                min="1"
                max=move || n_ranked.get().to_string()
                step="1"
                inputmode="numeric"
                prop:value=move || goal.get().to_string()
                on:change=changed
            />
        </label>
    }
}
