//! Comparing pillars in pairs: the judgements, what follows from them, and how
//! far they contradict each other.

use composite_index::NodeId;
use composite_index::weight::ahp::Ahp;
use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;

use crate::ui::lazy::{Lazy, code};
use crate::ui::parts::colours::pillar_colour;
use crate::ui::parts::sheet::{Sheet, SheetFrame};
use i18n::Texts;
use model::presets::judge;
use scenario::shares;
use store::Explorer;
use store::actions::weighting::Preset;

/// The steps of the scale in one direction: from 1, alike, to 9.
const MOST: i32 = 8;

/// A pair of pillars, by their places, the first one first.
type Pair = (usize, usize);

/// Everything that the parts of the dialogue share.
#[derive(Clone, Copy)]
pub struct Judgements {
    explorer: Explorer,
    pillars: StoredValue<Vec<NodeId>>,
    /// For each pair a step: 0 for alike, up to [`MOST`] for the first, down to
    /// its opposite for the second.
    steps: RwSignal<Vec<i32>>,
    selects: StoredValue<Vec<NodeRef<html::Select>>, LocalStorage>,
}

impl Judgements {
    fn new(explorer: Explorer, pillars: Vec<NodeId>) -> Self {
        let n_pairs = pillars.len() * pillars.len().saturating_sub(1) / 2;
        Self {
            explorer,
            pillars: StoredValue::new(pillars),
            steps: RwSignal::new(vec![0; n_pairs]),
            selects: StoredValue::new_local((0..n_pairs).map(|_| NodeRef::new()).collect()),
        }
    }

    fn n_pillars(self) -> usize {
        self.pillars.with_value(Vec::len)
    }

    fn pairs(self) -> Vec<Pair> {
        let n = self.n_pillars();
        (0..n)
            .flat_map(|first| (first + 1..n).map(move |second| (first, second)))
            .collect()
    }

    fn name(self, index: usize) -> String {
        let node = self
            .pillars
            .with_value(|pillars| pillars.get(index).copied());
        let names = self.explorer.names.read();
        node.map(|node| names.element(node).name)
            .unwrap_or_default()
    }

    fn upper(self) -> Vec<f64> {
        self.steps.read().iter().map(|&step| ratio(step)).collect()
    }

    /// Which pair two pillars are, and the step from the first to the second.
    fn step(self, row: usize, column: usize) -> Option<(usize, i32)> {
        let pair = (row.min(column), row.max(column));
        let index = self.pairs().iter().position(|&known| known == pair)?;
        let step = self.steps.read().get(index).copied()?;
        Some((index, if row < column { step } else { -step }))
    }
}

/// How many times as important a step makes the first.
fn ratio(step: i32) -> f64 {
    let size = f64::from(step.abs() + 1);
    if step >= 0 { size } else { size.recip() }
}

/// A button that opens the dialogue, and the dialogue.
#[component]
pub(super) fn JudgementsButton(pillars: Vec<NodeId>, apply: Callback<Preset>) -> impl IntoView {
    let explorer = Explorer::get();
    let judgements = Judgements::new(explorer, pillars);
    let sheet = Sheet::new();
    let end = Callback::new(move |is_applied: bool| {
        sheet.close();
        if is_applied {
            let upper = untrack(|| judgements.upper());
            apply.run(Preset::Judged { upper });
        }
    });
    view! {
        <button type="button" class="button small" aria-haspopup="dialog" on:click=move |_| sheet.open()>
            {explorer.label("judge-open")}
        </button>
        <SheetFrame sheet class="judgements" labelled_by="judge-title">
            <Lazy code=code::judging(judgements, end) />
        </SheetFrame>
    }
}

/// What is in the dialogue.
#[component]
pub fn Judging(
    /// What the dialogue is about.
    judgements: Judgements,
    /// Hears that the dialogue is to end, and whether what follows from the
    /// judgements is to be applied.
    on_end: Callback<bool>,
) -> impl IntoView {
    let explorer = judgements.explorer;
    view! {
        <div class="judge-head">
            <h2 id="judge-title">{explorer.label("judge-title")}</h2>
            <p>{explorer.label("judge-hint")}</p>
        </div>
        <Pairs judgements />
        <div class="judge-outcome">
            <Following judgements />
            <Matrix judgements />
        </div>
        <div class="judge-foot">
            <Verdict judgements />
            <div class="buttons">
                <button type="button" class="button primary" on:click=move |_| on_end.run(true)>
                    {explorer.label("judge-apply")}
                </button>
                <button type="button" class="button" on:click=move |_| on_end.run(false)>
                    {explorer.label("judge-cancel")}
                </button>
                <button
                    type="button"
                    class="button quiet"
                    on:click=move |_| judgements.steps.update(|steps| steps.fill(0))
                >
                    {explorer.label("judge-clear")}
                </button>
            </div>
        </div>
    }
}

/// One line for each pair: the first pillar, how much more it matters, the
/// second.
#[component]
fn Pairs(judgements: Judgements) -> impl IntoView {
    let pair = |(index, (first, second)): (usize, Pair)| {
        view! {
            <li class="judge-pair">
                <bdi class="judge-first">{move || judgements.name(first)}</bdi>
                <Judgement judgements index first second />
                <bdi>{move || judgements.name(second)}</bdi>
            </li>
        }
    };
    let pairs = judgements.pairs().into_iter().enumerate();
    view! { <ul class="judge-pairs">{pairs.map(pair).collect::<Vec<_>>()}</ul> }
}

#[component]
fn Judgement(judgements: Judgements, index: usize, first: usize, second: usize) -> impl IntoView {
    let explorer = judgements.explorer;
    let label = move || {
        let told = [
            ("first", FluentValue::from(judgements.name(first))),
            ("second", judgements.name(second).into()),
        ];
        explorer.texts.read().with("judge-pair", &told)
    };
    let step = move || judgements.steps.read().get(index).copied().unwrap_or(0);
    let option = move |offered: i32| {
        view! {
            <option value=offered.to_string() prop:selected=move || step() == offered>
                {move || option_text(&explorer.texts.read(), offered)}
            </option>
        }
    };
    let changed = move |event: leptos::ev::Event| {
        if let Ok(chosen) = event_target_value(&event).parse() {
            judgements.steps.update(|steps| {
                if let Some(step) = steps.get_mut(index) {
                    *step = chosen;
                }
            });
        }
    };
    let select = judgements
        .selects
        .with_value(|selects| selects.get(index).copied());
    view! {
        <select
            node_ref=select.unwrap_or_default()
            aria-label=label
            on:change=changed
        >
            {(-MOST..=MOST).rev().map(option).collect::<Vec<_>>()}
        </select>
    }
}

/// A step in words: those between two named ones are between the two.
fn option_text(texts: &Texts, step: i32) -> String {
    let size = step.abs() + 1;
    let number = texts.numerals().count(u64::from(size.unsigned_abs()));
    let number = if step < 0 {
        let one = texts.numerals().count(1);
        format!("{one}/{number}")
    } else {
        number
    };
    let words = match step {
        8 => texts.get("judge-more-9"),
        6 => texts.get("judge-more-7"),
        4 => texts.get("judge-more-5"),
        2 => texts.get("judge-more-3"),
        0 => texts.get("judge-alike"),
        -2 => texts.get("judge-less-3"),
        -4 => texts.get("judge-less-5"),
        -6 => texts.get("judge-less-7"),
        -8 => texts.get("judge-less-9"),
        _ => texts.get("judge-between"),
    };
    let told = [("number", number.into()), ("words", words.into())];
    texts.with("judge-option", &told)
}

/// How far the judgements contradict each other, and which one most.
#[component]
fn Verdict(judgements: Judgements) -> impl IntoView {
    let explorer = judgements.explorer;
    let judged = Memo::new(move |_| judge(&judgements.upper()).ok());
    let verdict = move || {
        let texts = explorer.texts.read();
        let judged = judged.read();
        let judged = judged.as_ref()?;
        let ratio = texts.numerals().fixed(judged.consistency_ratio, 2);
        let id = match judged.is_acceptable() {
            true => "judge-ratio-good",
            false => "judge-ratio-poor",
        };
        Some(texts.with(id, &[("ratio", ratio.into())]))
    };
    let worst = move || worst_sentence(judgements, judged.read().as_ref()?);
    let look = move |_| {
        let judged = judged.get_untracked();
        let worst = judged.and_then(|judged| judged.most_inconsistent);
        let pair = worst.and_then(|worst| untrack(|| judgements.step(worst.row, worst.column)));
        let select = pair.and_then(|(index, _)| {
            judgements
                .selects
                .with_value(|selects| selects.get(index)?.get_untracked())
        });
        if let Some(select) = select {
            // A list that is on the page takes the focus.
            let _ = select.focus();
        }
    };
    view! {
        <div class="verdict">
            <p role="status">{verdict}" "{worst}</p>
            <Show when=move || worst().is_some()>
                <button type="button" class="button small" on:click=look>
                    {explorer.label("judge-look")}
                </button>
            </Show>
        </div>
    }
}

/// The judgement furthest from the others; nothing where all agree.
fn worst_sentence(judgements: Judgements, judged: &Ahp) -> Option<String> {
    let worst = judged.most_inconsistent?;
    let texts = judgements.explorer.texts.read();
    let (_, step) = judgements.step(worst.row, worst.column)?;
    let told = [
        ("first", FluentValue::from(judgements.name(worst.row))),
        ("second", judgements.name(worst.column).into()),
        ("given", fraction(&texts, step).into()),
        ("implied", texts.numerals().figure(worst.implied).into()),
    ];
    Some(texts.with("judge-worst", &told))
}

/// The weights that follow.
#[component]
fn Following(judgements: Judgements) -> impl IntoView {
    let explorer = judgements.explorer;
    let percentages = Memo::new(move |_| {
        let judged = judge(&judgements.upper());
        judged.map_or_else(
            |_| Vec::new(),
            |judged| shares::percentages(&shares::apportion(&judged.weights, shares::WHOLE)),
        )
    });
    let line = |index: usize| {
        let percent = move || percentages.read().get(index).copied().unwrap_or_default();
        let shown = move || explorer.texts.read().numerals().share(percent());
        view! {
            <div class="following">
                <dt><bdi>{move || judgements.name(index)}</bdi></dt>
                <dd>
                    <span class="number">{shown}</span>
                    <span
                        class="following-bar"
                        aria-hidden="true"
                        style:--part=move || (percent().value() / 100.0).to_string()
                        style:--swatch=pillar_colour(index)
                    ></span>
                </dd>
            </div>
        }
    };
    let lines = (0..judgements.n_pillars()).map(line).collect::<Vec<_>>();
    view! {
        <h3>{explorer.label("judge-weights")}</h3>
        <dl class="followings">{lines}</dl>
    }
}

/// The whole matrix, the lower half as the upper one implies it.
#[component]
fn Matrix(judgements: Judgements) -> impl IntoView {
    let explorer = judgements.explorer;
    let all = 0..judgements.n_pillars();
    let head =
        |column: usize| view! { <th scope="col"><bdi>{move || judgements.name(column)}</bdi></th> };
    let cell = move |row: usize, column: usize| {
        let shown = move || {
            let step = judgements.step(row, column).map_or(0, |(_, step)| step);
            fraction(&explorer.texts.read(), step)
        };
        view! { <td class="number">{shown}</td> }
    };
    let columns = all.clone();
    let row = |row: usize| {
        view! {
            <tr>
                <th scope="row"><bdi>{move || judgements.name(row)}</bdi></th>
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

/// A step as a number or a unit fraction.
fn fraction(texts: &Texts, step: i32) -> String {
    let numerals = texts.numerals();
    let size = numerals.count(u64::from(step.unsigned_abs()) + 1);
    if step < 0 {
        format!("{}/{size}", numerals.count(1))
    } else {
        size
    }
}
