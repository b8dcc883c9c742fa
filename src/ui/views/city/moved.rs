//! Why the city stands elsewhere than at the baseline, or in another year.

use leptos::prelude::*;

use super::answers::Answers;
use super::parts::{Item, sentence, with_say};
use crate::ui::parts::captioned::Captioned;
use crate::ui::views::over_time::MovedOverYears;
use model::over_time::YearScored;
use model::what_if::moved::MovedPart;
use scenario::shares::side_by_side;
use store::Explorer;

/// The item on what moved it: weights and, where there are several, years.
#[component]
pub(super) fn WhyItMoved(answers: Answers, years: Memo<Vec<YearScored>>) -> impl IntoView {
    let explorer = Explorer::get();
    let told = answers.shown(answers.moved);
    let finding = sentence(explorer, told, |say, case, moved| {
        say.moved(moved.as_ref(), case.engine.pillars())
    });
    let parts = Memo::new(move |_| {
        let told = told.read();
        let moved = told.as_ref()?.answer.as_ref().as_ref()?;
        moved.parts.clone()
    });
    let has_parts = Memo::new(move |_| parts.read().is_some());
    view! {
        <Item title="city-moved-title" finding is_busy=answers.is_busy(answers.moved)>
            <Show when=move || has_parts.get()>
                <PartTable answers parts />
            </Show>
            <MovedOverYears scored=years />
        </Item>
    }
}

#[component]
fn PartTable(answers: Answers, parts: Memo<Option<Vec<MovedPart>>>) -> impl IntoView {
    let explorer = Explorer::get();
    let caption = explorer.label("city-moved-table");
    let rows = move || {
        let parts = parts.get()?;
        let case = answers.case.get_untracked()?;
        Some(with_say(explorer, &case, |say| {
            let numerals = say.texts.numerals();
            let (before, after) = parts.iter().map(|part| (part.before, part.after)).unzip();
            let shown = side_by_side(&[before, after]);
            let pillars = case.engine.pillars().iter().zip(parts).enumerate();
            pillars
                .map(|(place, (&pillar, part))| {
                    let share = |set: usize| numerals.share(shown[set][place]);
                    let points = say.signed(part.points, say.decimals.score.max(1));
                    view! {
                        <tr>
                            <th scope="row"><bdi>{say.names.element(pillar).name}</bdi></th>
                            <td class="number">{share(0)}</td>
                            <td class="number">{share(1)}</td>
                            <td class="number">{points}</td>
                        </tr>
                    }
                })
                .collect::<Vec<_>>()
        }))
    };
    view! {
        <Captioned caption>
            <thead>
                <tr>
                    <th scope="col">{explorer.label("column-principle")}</th>
                    <th scope="col" class="number">{explorer.label("column-baseline")}</th>
                    <th scope="col" class="number">{explorer.label("column-now")}</th>
                    <th scope="col" class="number">{explorer.label("column-points")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </Captioned>
    }
}
