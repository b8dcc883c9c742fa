//! What the rank would be if one choice had been made otherwise.

use leptos::prelude::*;

use super::answers::Answers;
use super::parts::{sentence, with_say};
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use charts::choices::{choice_strip, height, kinds, marks};
use charts::pointing::Marks;
use model::what_if::Case;
use model::what_if::choices::{Choices as Model, Kind, Tried, Untried};
use store::Explorer;

/// The item on which choice matters most.
#[component]
pub(super) fn Choices(answers: Answers) -> impl IntoView {
    let explorer = Explorer::get();
    let told = answers.shown(answers.choices);
    let finding = sentence(explorer, told, |say, case, choices| {
        let untried = Untried::of(case).map(|untried| say.untried(untried));
        let found = choices
            .as_ref()
            .map(|choices| say.choices(choices, case.engine.pillars()));
        let told: Vec<String> = found.into_iter().chain(untried).collect();
        match told.is_empty() {
            true => say.texts.get("city-waiting"),
            false => say.texts.sentences(&told),
        }
    });
    let choices = Memo::new(move |_| told.read().as_ref()?.answer.as_ref().clone());
    let has_choices = Memo::new(move |_| choices.read().is_some());
    let theme = chart_theme(explorer);
    let options = Memo::new(move |_| {
        let texts = explorer.texts.read();
        let choices = choices.read();
        let none = Model::default();
        choice_strip(
            choices.as_ref().unwrap_or(&none),
            &theme.read(),
            |kind| texts.get(super::sentences::kind_id(kind)),
            |rank| texts.numerals().count(u64::from(rank)),
        )
    });
    let height = Memo::new(move |_| choices.read().as_ref().map_or(0.0, height));
    let told = Telling::new(move || {
        let answer = told.get();
        let (Some(choices), Some(case)) = (choices.get(), answer.map(|answer| answer.case)) else {
            return Marks::none();
        };
        let marks = marks(&choices);
        Marks::new(marks, move |&(kind, rank)| {
            dot_words(explorer, &case, &choices, kind, rank)
        })
    });
    let is_busy = answers.is_busy(answers.choices);
    let title = explorer.label("city-choices-title");
    view! {
        <div class="item choices-figure" aria-busy=move || is_busy.get().to_string()>
            <Show
                when=move || has_choices.get()
                fallback=move || {
                    view! {
                        <h3>{title}</h3>
                        <p class="finding">{finding}</p>
                    }
                }
            >
                <Figure title hint=explorer.label("city-choices-hint") sentence=finding options height told>
                    <ChoiceTable answers choices />
                </Figure>
            </Show>
        </div>
    }
}

/// The choices of a kind that give a rank, as far as a sentence can hold them.
fn dot_words(explorer: Explorer, case: &Case, choices: &Model, kind: Kind, rank: u32) -> String {
    const MOST: usize = 5;
    with_say(explorer, case, |say| {
        let tried = choices.tried.iter();
        let these = tried.filter(|tried| tried.choice.kind() == kind && tried.rank == Some(rank));
        let names: Vec<String> = these
            .map(|tried| say.choice(tried.choice, case.engine.pillars()))
            .collect();
        let more = if names.len() > MOST { "…" } else { "" };
        let shown = say.texts.list(&names[..names.len().min(MOST)]);
        let told = [
            ("rank", say.rank(rank)),
            ("choices", format!("{shown}{more}").into()),
        ];
        say.texts.with("mark-choices", &told)
    })
}

/// All choices by kind.
#[component]
fn ChoiceTable(answers: Answers, choices: Memo<Option<Model>>) -> impl IntoView {
    let explorer = Explorer::get();
    let groups = move || {
        let choices = choices.get()?;
        let groups = kinds(&choices);
        let group = |kind: Kind| {
            let tried = choices.tried.iter().copied();
            let of_kind = tried.filter(|tried| tried.choice.kind() == kind);
            let rows: Vec<AnyView> = of_kind
                .map(|tried| row(explorer, answers, &choices, tried))
                .collect();
            let name = explorer.text(super::sentences::kind_id(kind));
            view! {
                <tr class="group"><th scope="rowgroup" colspan="3">{name}</th></tr>
                {rows}
            }
        };
        Some(groups.into_iter().map(group).collect::<Vec<_>>())
    };
    view! {
        <table class="figures">
            <caption>{explorer.label("city-choices-table")}</caption>
            <thead>
                <tr>
                    <th scope="col">{explorer.label("column-choice")}</th>
                    <th scope="col" class="number">{explorer.label("column-rank")}</th>
                    <th scope="col" class="number">{explorer.label("column-change")}</th>
                </tr>
            </thead>
            <tbody>{groups}</tbody>
        </table>
    }
}

fn row(explorer: Explorer, answers: Answers, choices: &Model, tried: Tried) -> AnyView {
    let case = answers.case.get_untracked();
    let name = case.map(|case| {
        with_say(explorer, &case, |say| {
            say.choice(tried.choice, case.engine.pillars())
        })
    });
    let texts = explorer.texts.read();
    let rank = tried.rank.map_or_else(
        || texts.get("city-no-answer"),
        |rank| texts.numerals().count(u64::from(rank)),
    );
    // Places gained count as gains, as in the ranking.
    let change = choices
        .shift(tried)
        .map(|shift| texts.numerals().signed(-shift));
    view! {
        <tr>
            <th scope="row"><bdi>{name}</bdi></th>
            <td class="number">{rank}</td>
            <td class="number">{change}</td>
        </tr>
    }
    .into_any()
}
