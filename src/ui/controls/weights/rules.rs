//! Rules that set the weights: what each does, and what it takes to apply it.

use composite_index::NodeId;
use leptos::prelude::*;

use super::asking::AskingButton;
use super::presets::Told;
use crate::ui::parts::city_picker::CityPicker;
use model::asking::Form;
use model::presets::bounds;
use store::actions::weighting::Preset;
use store::{Explorer, Loaded};

/// The rules; `told` hears what comes of one.
#[component]
pub fn Rules(told: Told) -> impl IntoView {
    let explorer = Explorer::get();
    let apply = Callback::new(move |preset: Preset| told.run(explorer.apply(&preset)));
    // Another data set has other pillars and cities.
    move || {
        explorer
            .package
            .get()
            .map(|loaded| view! { <RuleList loaded apply told /> })
    }
}

#[component]
fn RuleList(loaded: Loaded, apply: Callback<Preset>, told: Told) -> impl IntoView {
    let explorer = Explorer::get();
    let pillars = loaded.0.dataset.framework().pillars().to_vec();
    let count = pillars.len();
    let limits = bounds(count);
    let benefit_hint = Signal::derive(move || {
        let texts = explorer.texts.read();
        let percent = |share: f64| {
            texts
                .numerals()
                .percent((share * 100.0).round() as u64)
                .into()
        };
        let (low, high) = limits.unwrap_or_default();
        texts.with(
            "preset-benefit-hint",
            &[("low", percent(low)), ("high", percent(high))],
        )
    });
    let can_ask = Form::ALL.into_iter().any(|form| form.can_ask(count));
    let ask = can_ask.then(|| {
        view! {
            <Rule title="preset-asked" hint=explorer.label("preset-asked-hint")>
                <AskingButton label=explorer.label("ask-open") told />
            </Rule>
        }
    });
    view! {
        <ul class="rules">
            <Rule title="preset-published" hint=explorer.label("preset-published-hint")>
                <ApplyButton rule="preset-published" choose=move || Some(Preset::Published) apply />
            </Rule>
            <Rule title="preset-principal" hint=explorer.label("preset-principal-hint")>
                <ApplyButton rule="preset-principal" choose=move || Some(Preset::Principal) apply />
            </Rule>
            {limits.map(|_| view! {
                <Rule title="preset-benefit" hint=benefit_hint>
                    <Benefit apply />
                </Rule>
            })}
            {ask}
            <Rule title="preset-only" hint=explorer.label("preset-only-hint")>
                <Only pillars apply />
            </Rule>
        </ul>
    }
}

/// A rule: its name, what it does, and what it takes to apply it.
#[component]
fn Rule(title: &'static str, hint: Signal<String>, children: Children) -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <li class="rule">
            <span class="rule-title">{explorer.label(title)}</span>
            <p class="hint">{hint}</p>
            <div class="rule-choice">{children()}</div>
        </li>
    }
}

#[component]
fn ApplyButton(
    /// The rule's name.
    rule: &'static str,
    /// What is chosen, if it is complete.
    choose: impl Fn() -> Option<Preset> + 'static,
    apply: Callback<Preset>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let label = move || {
        let texts = explorer.texts.read();
        texts.with("preset-apply-named", &[("name", texts.get(rule).into())])
    };
    let clicked = move |_| {
        if let Some(preset) = choose() {
            apply.run(preset);
        }
    };
    view! {
        <button type="button" class="button small" aria-label=label on:click=clicked>
            {explorer.label("preset-apply")}
        </button>
    }
}

/// A city that the weights should suit: to begin with the one that questions
/// about a single city are about.
#[component]
fn Benefit(apply: Callback<Preset>) -> impl IntoView {
    let explorer = Explorer::get();
    let own = RwSignal::new(None);
    let chosen = Signal::derive(move || own.get().or_else(|| explorer.derived.subject.get()));
    let choose = move || {
        let unit = chosen.get_untracked()?;
        Some(Preset::Benefit { unit })
    };
    view! {
        <CityPicker
            label=explorer.label("preset-benefit-city")
            chosen
            on_choose=move |unit| own.set(Some(unit))
        />
        <ApplyButton rule="preset-benefit" choose apply />
    }
}

/// A pillar that alone should count.
#[component]
fn Only(pillars: Vec<NodeId>, apply: Callback<Preset>) -> impl IntoView {
    let explorer = Explorer::get();
    let chosen = RwSignal::new(0_usize);
    let option = |(index, &pillar): (usize, &NodeId)| {
        let name = move || explorer.names.read().element(pillar).name;
        view! { <option value=index.to_string()>{name}</option> }
    };
    let options: Vec<_> = pillars.iter().enumerate().map(option).collect();
    let changed = move |event: leptos::ev::Event| {
        if let Ok(index) = event_target_value(&event).parse() {
            chosen.set(index);
        }
    };
    let choose = move || {
        let pillar = *pillars.get(chosen.get_untracked())?;
        Some(Preset::Only { pillar })
    };
    view! {
        <select aria-label=explorer.label("preset-only-list") on:change=changed>{options}</select>
        <ApplyButton rule="preset-only" choose apply />
    }
}
