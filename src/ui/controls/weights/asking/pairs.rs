//! All pairs, one by one, and the matrix that they make.

use leptos::prelude::*;

use super::{Asker, Comparison, fraction};
use scenario::ScenarioStoreFields;
use scenario::answers::MOST_TIMES;

impl Asker {
    /// How many times as much one pillar matters as another.
    fn times(self, first: usize, second: usize) -> i8 {
        let answers = self.explorer.scenario.answers();
        let (first, second) = (self.code(first), self.code(second));
        answers.read().times(&first, &second)
    }
}

/// From the most that the first matters more down to the most that the second
/// does.
fn all_times() -> Vec<i8> {
    let most = i8::try_from(MOST_TIMES).unwrap_or(i8::MAX);
    let more = (1..=most).rev();
    more.chain((2..=most).map(|times| -times)).collect()
}

/// One line for each pair.
#[component]
pub(super) fn Pairs(asker: Asker) -> impl IntoView {
    let n = asker.n_pillars();
    let pairs = (0..n).flat_map(|first| (first + 1..n).map(move |second| (first, second)));
    let pair = move |(first, second): (usize, usize)| {
        let on_answer = Callback::new(move |times: Option<i8>| {
            let (first, second) = (asker.code(first), asker.code(second));
            let explorer = asker.explorer;
            explorer.answer(|answers| answers.compare(&first, &second, times.unwrap_or(1)));
        });
        let answer = Signal::derive(move || Some(asker.times(first, second)));
        view! { <Comparison asker first second offered=all_times() answer on_answer /> }
    };
    view! {
        <fieldset class="judge-set">
            <legend>{asker.explorer.label("ask-pairs-legend")}</legend>
            <ul class="judge-pairs">{pairs.map(pair).collect::<Vec<_>>()}</ul>
        </fieldset>
    }
}

/// The whole matrix, the lower half as the upper one implies it.
#[component]
pub(super) fn Matrix(asker: Asker) -> impl IntoView {
    let explorer = asker.explorer;
    let all = 0..asker.n_pillars();
    let head =
        |column: usize| view! { <th scope="col"><bdi>{move || asker.name(column)}</bdi></th> };
    let cell = move |row: usize, column: usize| {
        let shown = move || {
            let times = if row == column {
                1
            } else {
                asker.times(row, column)
            };
            fraction(&explorer.texts.read(), times)
        };
        view! { <td class="number">{shown}</td> }
    };
    let columns = all.clone();
    let row = |row: usize| {
        view! {
            <tr>
                <th scope="row"><bdi>{move || asker.name(row)}</bdi></th>
                {columns.clone().map(|column| cell(row, column)).collect::<Vec<_>>()}
            </tr>
        }
    };
    view! {
        <details class="makeup">
            <summary>{explorer.label("judge-matrix")}</summary>
            <div class="scroll" role="region" aria-label=explorer.label("judge-matrix") tabindex="0">
                <table class="figures" aria-label=explorer.label("judge-matrix")>
                    <thead><tr><td></td>{all.clone().map(head).collect::<Vec<_>>()}</tr></thead>
                    <tbody>{all.clone().map(row).collect::<Vec<_>>()}</tbody>
                </table>
            </div>
        </details>
    }
}
