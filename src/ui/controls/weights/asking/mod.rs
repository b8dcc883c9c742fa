//! Weights from answers: the choice of a form of asking, its questions, what
//! follows from the answers, and how far they agree.

mod best_worst;
mod order;
mod outcome;
mod pairs;
mod points;
mod verdict;

use std::collections::BTreeMap;

use composite_index::NodeId;
use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;

use super::presets::Told;
use super::said::{form_name, said};
use crate::ui::lazy::{Lazy, code};
use crate::ui::parts::sheet::{Sheet, SheetFrame};
use best_worst::BestWorst;
use i18n::Texts;
use model::asking::{Form, Outcome, Standing, followed, outcomes, standing};
use order::Order;
use outcome::Following;
use pairs::{Matrix, Pairs};
use points::Points;
use scenario::ScenarioStoreFields;
use store::actions::weighting::Preset;
use store::{Explorer, Loaded};
use verdict::Verdict;

/// A button that opens the questions, and the questions.
#[component]
pub(super) fn AskingButton(label: Signal<String>, told: Told) -> impl IntoView {
    let explorer = Explorer::get();
    let sheet = Sheet::new();
    let end = Callback::new(move |form: Option<Form>| {
        sheet.close();
        if let Some(form) = form {
            told.run(explorer.apply(&Preset::Asked { form }));
        }
    });
    view! {
        <button type="button" class="button small" aria-haspopup="dialog" on:click=move |_| sheet.open()>
            {label}
        </button>
        <SheetFrame sheet class="judgements" labelled_by="ask-title">
            <Lazy code=code::asking(end) />
        </SheetFrame>
    }
}

/// What the answers that are kept have to do with the weights, and the way back
/// to them.
#[component]
pub fn Answered(
    /// Hears what comes of answers that are applied.
    told: Told,
) -> impl IntoView {
    let explorer = Explorer::get();
    let answers = explorer.scenario.answers();
    let outcomes = Memo::new(move |_| match &*explorer.package.read() {
        Some(Loaded(package)) => outcomes(package.dataset.framework(), &answers.read()),
        None => Vec::new(),
    });
    let sentence = move || {
        let outcomes: &[Outcome] = &outcomes.read();
        if let Some(following) = followed(outcomes, &explorer.derived.shares.read()) {
            return said(explorer, following);
        }
        let texts = explorer.texts.read();
        let answers = answers.read();
        let begun = Form::ALL.into_iter().filter(|form| form.is_begun(&answers));
        let names: Vec<String> = begun.map(|form| form_name(&texts, form)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        texts.with("answers-apart", &[("names", texts.list(&names).into())])
    };
    view! {
        <div class="answered">
            <p class="said" role="status">{sentence}</p>
            <AskingButton label=explorer.label("answers-open") told />
        </div>
    }
}

/// Everything that the parts of the dialogue share.
#[derive(Clone, Copy)]
struct Asker {
    explorer: Explorer,
    pillars: StoredValue<Vec<(NodeId, String)>>,
    form: RwSignal<Form>,
    /// What follows from the answers in the form that is open; the engine's words
    /// where it refuses them.
    standing: Memo<Option<Result<Standing, ()>>>,
    /// The lists in which two pillars are compared, by their positions.
    selects: StoredValue<BTreeMap<(usize, usize), NodeRef<html::Select>>, LocalStorage>,
}

impl Asker {
    fn new(explorer: Explorer) -> Self {
        let answers = explorer.scenario.answers();
        let package = explorer.package.get_untracked();
        let pillars: Vec<(NodeId, String)> = package.as_ref().map_or_else(Vec::new, |loaded| {
            let framework = loaded.0.dataset.framework();
            let pillars = framework.pillars().iter();
            pillars
                .map(|&node| (node, framework.node(node).code.clone()))
                .collect()
        });
        // Where the reader left off: what the weights follow from, or what was begun.
        let begun = answers.with_untracked(|answers| {
            let following = package.as_ref().and_then(|loaded| {
                let outcomes = outcomes(loaded.0.dataset.framework(), answers);
                let shares = explorer.derived.shares.read_untracked();
                followed(&outcomes, &shares).and_then(model::presets::Said::form)
            });
            let mut begun = Form::ALL.into_iter().filter(|form| form.is_begun(answers));
            following.or_else(|| begun.next())
        });
        let mut offered = Form::ALL.into_iter();
        let first = offered.find(|form| form.can_ask(pillars.len()));
        let form = RwSignal::new(begun.or(first).unwrap_or(Form::Order));
        let standing = Memo::new(move |_| match &*explorer.package.read() {
            Some(Loaded(package)) => {
                let framework = package.dataset.framework();
                Some(standing(framework, &answers.read(), form.get()).map_err(|_| ()))
            }
            None => None,
        });
        Self {
            explorer,
            pillars: StoredValue::new(pillars),
            form,
            standing,
            selects: StoredValue::new_local(BTreeMap::new()),
        }
    }

    fn n_pillars(self) -> usize {
        self.pillars.with_value(Vec::len)
    }

    fn name(self, index: usize) -> String {
        let node = self
            .pillars
            .with_value(|pillars| pillars.get(index).map(|&(node, _)| node));
        let names = self.explorer.names.read();
        node.map(|node| names.element(node).name)
            .unwrap_or_default()
    }

    fn code(self, index: usize) -> String {
        self.pillars.with_value(|pillars| {
            let code = pillars.get(index).map(|(_, code)| code.clone());
            code.unwrap_or_default()
        })
    }

    fn place(self, code: &str) -> Option<usize> {
        self.pillars
            .with_value(|pillars| pillars.iter().position(|(_, known)| known == code))
    }

    /// Leads to the list in which two pillars are compared.
    fn look_at(self, first: usize, second: usize) {
        let select = self.selects.with_value(|selects| {
            let select = selects.get(&(first, second));
            select.or_else(|| selects.get(&(second, first))).copied()
        });
        if let Some(select) = select.and_then(|select| select.get_untracked()) {
            // A list that is on the page takes the focus.
            let _ = select.focus();
        }
    }
}

/// What is in the dialogue.
#[component]
pub fn Asking(
    /// Hears that the dialogue is to end, and which form's answers are to be
    /// applied, if any.
    on_end: Callback<Option<Form>>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let asker = Asker::new(explorer);
    let is_open = move || !matches!(&*asker.standing.read(), Some(Ok(Standing::Whole(_))));
    let clear = move |_| {
        let form = asker.form.get_untracked();
        explorer.answer(|answers| form.clear(answers));
    };
    view! {
        <div class="judge-head">
            <h2 id="ask-title">{explorer.label("ask-title")}</h2>
            <Forms asker />
        </div>
        <div class="judge-questions">
            {move || match asker.form.get() {
                Form::Pairs => view! { <Pairs asker /> }.into_any(),
                Form::BestWorst => view! { <BestWorst asker /> }.into_any(),
                Form::Swing => view! { <Points asker is_swing=true /> }.into_any(),
                Form::Points => view! { <Points asker is_swing=false /> }.into_any(),
                Form::Order => view! { <Order asker /> }.into_any(),
            }}
        </div>
        <div class="judge-outcome">
            <Following asker />
            <Show when=move || asker.form.get() == Form::Pairs>
                <Matrix asker />
            </Show>
        </div>
        <div class="judge-foot">
            <Verdict asker />
            <div class="buttons">
                <button
                    type="button"
                    class="button primary"
                    disabled=is_open
                    on:click=move |_| on_end.run(Some(asker.form.get_untracked()))
                >
                    {explorer.label("judge-apply")}
                </button>
                <button type="button" class="button" on:click=move |_| on_end.run(None)>
                    {explorer.label("ask-close")}
                </button>
                <button type="button" class="button quiet" on:click=clear>
                    {explorer.label("ask-clear")}
                </button>
            </div>
        </div>
    }
}

/// The forms to choose from, and of the one chosen what it asks and how it errs.
#[component]
fn Forms(asker: Asker) -> impl IntoView {
    let explorer = asker.explorer;
    let offered = Form::ALL
        .into_iter()
        .filter(|form| form.can_ask(asker.n_pillars()));
    let choice = |form: Form| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="ask-form"
                    prop:checked=move || asker.form.get() == form
                    on:change=move |_| asker.form.set(form)
                />
                <span>{move || form_name(&explorer.texts.read(), form)}</span>
            </label>
        }
    };
    let about = move || {
        let texts = explorer.texts.read();
        match asker.form.get() {
            Form::Pairs => [texts.get("ask-pairs-hint"), texts.get("ask-pairs-bias")],
            Form::BestWorst => [
                texts.get("ask-best-worst-hint"),
                texts.get("ask-best-worst-bias"),
            ],
            Form::Swing => [texts.get("ask-swing-hint"), texts.get("ask-swing-bias")],
            Form::Points => [texts.get("ask-points-hint"), texts.get("ask-points-bias")],
            Form::Order => [texts.get("ask-order-hint"), texts.get("ask-order-bias")],
        }
    };
    view! {
        <fieldset class="segments ask-forms">
            <legend>{explorer.label("ask-form")}</legend>
            {offered.map(choice).collect::<Vec<_>>()}
        </fieldset>
        <p>{move || {
            let [hint, bias] = about();
            explorer.texts.read().sentences(&[hint, bias])
        }}</p>
    }
}

/// Two pillars with a list between them of how many times as much the first
/// matters.
#[component]
fn Comparison(
    asker: Asker,
    /// The position of the first pillar.
    first: usize,
    /// That of the second.
    second: usize,
    /// The answers offered, as [`scenario::Answers::times`] has them.
    offered: Vec<i8>,
    /// The answer given; none where one is still to be chosen.
    #[prop(into)]
    answer: Signal<Option<i8>>,
    /// Hears another answer.
    on_answer: Callback<Option<i8>>,
) -> impl IntoView {
    let explorer = asker.explorer;
    let label = move || {
        let told = [
            ("first", FluentValue::from(asker.name(first))),
            ("second", asker.name(second).into()),
        ];
        explorer.texts.read().with("judge-pair", &told)
    };
    let is_whole = offered.contains(&-1) || offered.iter().any(|&times| times < 0);
    let option = move |offered: i8| {
        view! {
            <option value=offered.to_string() prop:selected=move || answer.get() == Some(offered)>
                {move || times_text(&explorer.texts.read(), offered)}
            </option>
        }
    };
    let changed =
        move |event: leptos::ev::Event| on_answer.run(event_target_value(&event).parse().ok());
    let select = NodeRef::new();
    asker.selects.update_value(|selects| {
        selects.insert((first, second), select);
    });
    view! {
        <li class="judge-pair">
            <bdi class="judge-first">{move || asker.name(first)}</bdi>
            <select node_ref=select aria-label=label on:change=changed>
                {(!is_whole).then(|| view! {
                    <option value="" prop:selected=move || answer.get().is_none()>
                        {explorer.label("ask-choose")}
                    </option>
                })}
                {offered.into_iter().map(option).collect::<Vec<_>>()}
            </select>
            <bdi>{move || asker.name(second)}</bdi>
        </li>
    }
}

/// An answer in words: those between two named ones are between the two.
fn times_text(texts: &Texts, times: i8) -> String {
    let words = match times {
        9 => texts.get("judge-more-9"),
        7 => texts.get("judge-more-7"),
        5 => texts.get("judge-more-5"),
        3 => texts.get("judge-more-3"),
        -1..=1 => texts.get("judge-alike"),
        -3 => texts.get("judge-less-3"),
        -5 => texts.get("judge-less-5"),
        -7 => texts.get("judge-less-7"),
        -9 => texts.get("judge-less-9"),
        _ => texts.get("judge-between"),
    };
    let told = [
        ("number", FluentValue::from(fraction(texts, times))),
        ("words", words.into()),
    ];
    texts.with("judge-option", &told)
}

/// How many times as much, as a number or a unit fraction.
fn fraction(texts: &Texts, times: i8) -> String {
    let numerals = texts.numerals();
    let size = numerals.count(u64::from(times.unsigned_abs().max(1)));
    if times < 0 {
        format!("{}/{size}", numerals.count(1))
    } else {
        size
    }
}
