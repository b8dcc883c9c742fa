//! What would bring the city to a rank: one answer in one place. Other weights,
//! better figures, or neither.

use browser::element::JsCast;
use leptos::prelude::*;

use super::answers::Answers;
use super::improve::ByFigures;
use super::parts::{WeightTable, sentence, with_say};
use model::what_if::goal::Ways;
use model::what_if::nearest::Nearest;
use model::what_if::standing::Standing;
use model::what_if::{attainable, usual_goal};
use scenario::ScenarioStoreFields;
use store::Explorer;

/// The item on the rank aimed for.
#[component]
pub(super) fn Goal(answers: Answers, standing: Memo<Option<Standing>>) -> impl IntoView {
    let explorer = Explorer::get();
    let goal = goal(explorer, standing);
    let title = move || {
        let texts = explorer.texts.read();
        let rank = texts.numerals().count(u64::from(goal.get()));
        texts.with("city-goal-title", &[("rank", rank.into())])
    };
    let is_busy = answers.is_busy(answers.improvements);
    let finding = answer(explorer, answers);
    view! {
        <section
            class="item city-goal"
            aria-labelledby="city-goal-title"
            aria-busy=move || is_busy.get().to_string()
        >
            <h3 id="city-goal-title">{title}</h3>
            <GoalField goal standing />
            <p class="finding lead">{finding}</p>
            <div class="ways">
                <ByWeights answers />
                <ByFigures answers />
            </div>
        </section>
    }
}

/// Which ways lead there.
fn answer(explorer: Explorer, answers: Answers) -> Signal<String> {
    let nearest = answers.shown(answers.nearest);
    let improvements = answers.shown(answers.improvements);
    let range = answers.shown(answers.range);
    Signal::derive(move || {
        let (nearest, improvements) = (nearest.read(), improvements.read());
        let Some((nearest, improvements)) = nearest.as_ref().zip(improvements.as_ref()) else {
            return explorer.text("city-waiting");
        };
        let range = range.read();
        let best = range.as_ref().and_then(|range| {
            let (best, _) = range.answer.as_ref().as_ref().ok()?;
            Some(best.rank)
        });
        let ways = Ways::of(&nearest.answer, &improvements.answer);
        with_say(explorer, &improvements.case, |say| {
            say.ways(ways, best, improvements.answer.as_ref().as_ref().ok())
        })
    })
}

/// The smallest change of weights that brings it there.
#[component]
fn ByWeights(answers: Answers) -> impl IntoView {
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
        <section class="way" aria-labelledby="by-weights">
            <h4 id="by-weights">{explorer.label("city-by-weights")}</h4>
            <p class="finding">{finding}</p>
            <Show when=move || is_found.get()>
                <WeightTable answers caption columns=vec![(explorer.label("column-then"), shares)] />
                <div class="buttons">
                    <button type="button" class="button" on:click=apply>
                        {explorer.label("city-use")}
                    </button>
                </div>
            </Show>
        </section>
    }
}

/// The rank aimed for: the reader's, or the usual one.
fn goal(explorer: Explorer, standing: Memo<Option<Standing>>) -> Memo<u32> {
    // Every step of a drag may change the rank; the field follows it only as
    // long as the reader has not chosen one.
    Memo::new(move |_| {
        let standing = standing.read();
        let place = standing.as_ref().and_then(|standing| standing.place);
        let usual = place.map_or(1, |place| usual_goal(place.rank));
        let n_ranked = standing.as_ref().map_or(1, |standing| standing.n_ranked);
        let chosen = explorer.scenario.goal().get();
        chosen.map_or(usual, |goal| attainable(goal, n_ranked))
    })
}

/// The rank aimed for.
#[component]
fn GoalField(goal: Memo<u32>, standing: Memo<Option<Standing>>) -> impl IntoView {
    let explorer = Explorer::get();
    let n_ranked = Memo::new(move |_| standing.read().as_ref().map_or(1, |s| s.n_ranked));
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
