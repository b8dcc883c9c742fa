//! The best and the worst, and how each other one compares with them.

use leptos::prelude::*;

use super::{Asker, Comparison};
use scenario::ScenarioStoreFields;
use scenario::answers::{self, MOST_TIMES, TimesMap};

impl Asker {
    fn anchor(self, named: fn(&answers::BestWorst) -> &Option<String>) -> Option<usize> {
        let answers = self.explorer.scenario.answers();
        let answers = answers.read();
        self.place(named(&answers.bwm).as_deref()?)
    }

    /// The position of the pillar that matters most, once it is named.
    pub(super) fn best(self) -> Option<usize> {
        self.anchor(|answers| &answers.best)
    }

    /// That of the one that matters least.
    pub(super) fn worst(self) -> Option<usize> {
        self.anchor(|answers| &answers.worst)
    }
}

/// The two anchors, then the lists of each.
#[component]
pub(super) fn BestWorst(asker: Asker) -> impl IntoView {
    let explorer = asker.explorer;
    let name_best = Callback::new(move |code: Option<String>| {
        explorer.answer(|answers| answers.bwm.name_best(code.as_deref()));
    });
    let name_worst = Callback::new(move |code: Option<String>| {
        explorer.answer(|answers| answers.bwm.name_worst(code.as_deref()));
    });
    // Lists stay as they are while answers in them change.
    let best = Memo::new(move |_| asker.best());
    let worst = Memo::new(move |_| asker.worst());
    view! {
        <fieldset class="judge-set ask-anchors">
            <legend>{explorer.label("ask-anchors")}</legend>
            <PillarList
                asker
                label=explorer.label("ask-most")
                chosen=Signal::derive(move || best.get())
                on_choose=name_best
            />
            <PillarList
                asker
                label=explorer.label("ask-least")
                chosen=Signal::derive(move || worst.get())
                on_choose=name_worst
            />
        </fieldset>
        {move || best.get().map(|best| view! { <FromBest asker best worst=worst.get() /> })}
        {move || worst.get().map(|worst| view! { <ToWorst asker best=best.get() worst /> })}
    }
}

/// A list of all pillars.
#[component]
pub(super) fn PillarList(
    asker: Asker,
    /// What is chosen from it.
    label: Signal<String>,
    /// The position of the pillar chosen.
    chosen: Signal<Option<usize>>,
    /// Hears the code of another, or that none is.
    on_choose: Callback<Option<String>>,
) -> impl IntoView {
    let explorer = asker.explorer;
    let option = move |index: usize| {
        view! {
            <option value=index.to_string() prop:selected=move || chosen.get() == Some(index)>
                {move || asker.name(index)}
            </option>
        }
    };
    let changed = move |event: leptos::ev::Event| {
        let index = event_target_value(&event).parse().ok();
        on_choose.run(index.map(|index| asker.code(index)));
    };
    view! {
        <label class="ask-field">
            <span>{label}</span>
            <select on:change=changed>
                <option value="" prop:selected=move || chosen.get().is_none()>
                    {explorer.label("ask-choose")}
                </option>
                {(0..asker.n_pillars()).map(option).collect::<Vec<_>>()}
            </select>
        </label>
    }
}

/// How much more the best matters than each other one, the worst last.
#[component]
fn FromBest(asker: Asker, best: usize, worst: Option<usize>) -> impl IntoView {
    let others = (0..asker.n_pillars()).filter(|&other| other != best && Some(other) != worst);
    let others: Vec<usize> = others.chain(worst).collect();
    let row = move |other: usize| {
        view! {
            <Times asker first=best second=other about=other answers=|answers| &mut answers.from_best />
        }
    };
    let legend = move || {
        let texts = asker.explorer.texts.read();
        texts.with("ask-from-best", &[("name", asker.name(best).into())])
    };
    view! {
        <fieldset class="judge-set">
            <legend>{legend}</legend>
            <ul class="judge-pairs">{others.into_iter().map(row).collect::<Vec<_>>()}</ul>
        </fieldset>
    }
}

/// How much more each other one matters than the worst; what is said of the best
/// is said above.
#[component]
fn ToWorst(asker: Asker, best: Option<usize>, worst: usize) -> impl IntoView {
    let others = (0..asker.n_pillars()).filter(|&other| other != worst && Some(other) != best);
    let row = move |other: usize| {
        view! {
            <Times asker first=other second=worst about=other answers=|answers| &mut answers.to_worst />
        }
    };
    let legend = move || {
        let texts = asker.explorer.texts.read();
        texts.with("ask-to-worst", &[("name", asker.name(worst).into())])
    };
    view! {
        <fieldset class="judge-set">
            <legend>{legend}</legend>
            <ul class="judge-pairs">{others.map(row).collect::<Vec<_>>()}</ul>
        </fieldset>
    }
}

/// One comparison with the best or the worst.
#[component]
fn Times(
    asker: Asker,
    first: usize,
    second: usize,
    /// The pillar by whose code the answer is kept.
    about: usize,
    /// Where it is kept.
    answers: fn(&mut answers::BestWorst) -> &mut TimesMap,
) -> impl IntoView {
    let explorer = asker.explorer;
    let most = i8::try_from(MOST_TIMES).unwrap_or(i8::MAX);
    let kept = explorer.scenario.answers();
    let answer = Signal::derive(move || {
        let mut compared = kept.read().bwm.clone();
        let times = answers(&mut compared).get(&asker.code(about)).copied();
        times.and_then(|times| i8::try_from(times).ok())
    });
    let on_answer = Callback::new(move |times: Option<i8>| {
        let code = asker.code(about);
        explorer.answer(|whole| {
            let map = answers(&mut whole.bwm);
            match times.and_then(|times| u8::try_from(times).ok()) {
                Some(times) => map.insert(code, times),
                None => map.remove(&code),
            };
        });
    });
    let offered: Vec<i8> = (1..=most).rev().collect();
    view! { <Comparison asker first second offered answer on_answer /> }
}
