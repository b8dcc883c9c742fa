//! What is varied, as a reader chooses it and as a sentence to cite.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::words::{count, percent, refusal};
use crate::ui::parts::city_picker::CityPicker;
use data::limits::LEVEL;
use i18n::{Named, Texts};
use model::robustness::plan::NEAR;
use model::robustness::{SpreadAnswer, SpreadQuestion, Vary, window};
use scenario::{RegionChoice, ScenarioStoreFields, VaryChoice};
use store::Explorer;
use store::robustness::Robustness;

/// The choices, and what was drawn in one line.
#[component]
pub fn Varied(studies: Robustness) -> impl IntoView {
    let explorer = Explorer::get();
    let summary = move || {
        let known = studies.spread.current()?;
        let (asked, answer) = known.spread()?;
        Some(summary(&explorer.texts.read(), asked, answer))
    };
    let looked_at = Signal::derive(move || {
        let focus = explorer.derived.focus.get();
        focus.or_else(|| studies.subject.get())
    });
    // A city that is not ranked has no rank to be sure of.
    let unranked = move || {
        let focus = explorer.derived.focus.get()?;
        let is_ranked = studies.chosen.read().contains(&focus);
        let city = explorer.names.read().city(focus).to_owned();
        (!is_ranked).then(|| {
            explorer
                .texts
                .read()
                .with("robust-unranked", &[("city", city.into())])
        })
    };
    let limited = move || {
        let (known, all) = studies.limited.get()?;
        let texts = explorer.texts.read();
        let told = [
            ("shown", count(&texts, known as u64)),
            ("total", count(&texts, all as u64)),
            ("level", percent(&texts, LEVEL).into()),
        ];
        let told = texts.with("vary-figures-hint", &told);
        Some(view! { <p class="hint">{told}</p> })
    };
    view! {
        <div class="varied">
            <fieldset>
                <legend>{explorer.label("region-title")}</legend>
                <div class="choices">
                    {RegionChoice::ALL.iter().map(|&region| view! { <Region region /> }).collect::<Vec<_>>()}
                </div>
            </fieldset>
            <fieldset>
                <legend>{explorer.label("vary-title")}</legend>
                <div class="choices">
                    <For
                        each=move || studies.variable.get()
                        key=|choice| *choice
                        children=move |choice| view! { <VaryBox studies choice /> }
                    />
                </div>
                {limited}
            </fieldset>
            <div class="field">
                <span>{explorer.label("robust-city")}</span>
                <CityPicker
                    label=explorer.label("robust-city")
                    chosen=looked_at
                    on_choose=move |unit| explorer.focus_on(unit)
                />
            </div>
            <WindowList studies />
        </div>
        {move || unranked().map(|sentence| view! { <p>{sentence}</p> })}
        <p class="varied-summary">{summary}</p>
    }
}

#[component]
fn Region(region: RegionChoice) -> impl IntoView {
    let explorer = Explorer::get();
    let label = move || {
        let texts = explorer.texts.read();
        let points = FluentValue::from((100.0 * NEAR).round());
        let shown = count(&texts, (100.0 * NEAR).round() as u64);
        texts.with(region.name_id(), &[("count", points), ("shown", shown)])
    };
    view! {
        <label class="choice">
            <input
                type="radio"
                name="region"
                prop:checked=move || *explorer.scenario.region().read() == region
                on:change=move |_| explorer.draw_weights_from(region)
            />
            <span>{label}</span>
        </label>
    }
}

#[component]
fn VaryBox(studies: Robustness, choice: VaryChoice) -> impl IntoView {
    let explorer = Explorer::get();
    let changed = move |_| {
        let variable = studies.variable.get_untracked();
        let mut varied = studies.varied.get_untracked();
        match varied.iter().position(|&other| other == choice) {
            Some(place) => {
                varied.remove(place);
            }
            None => varied.push(choice),
        }
        // In the order of the choices, which is that of the address.
        varied.sort();
        explorer.vary(varied, &variable);
    };
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=move || studies.varied.read().contains(&choice)
                on:change=changed
            />
            <span>{explorer.label(choice.name_id())}</span>
        </label>
    }
}

/// Which cities are in the picture, where not all are.
#[component]
fn WindowList(studies: Robustness) -> impl IntoView {
    let explorer = Explorer::get();
    let n_ranked = Memo::new(move |_| {
        let outcome = explorer.derived.outcome.read();
        outcome
            .scored
            .as_ref()
            .map_or(0, |scored| scored.order().len())
    });
    let starts = move || (0..n_ranked.get()).step_by(window::WINDOW);
    let option = move |start: usize| {
        let texts = explorer.texts.read();
        let last = (start + window::WINDOW).min(n_ranked.get());
        let text = texts.with(
            "window-ranks",
            &[
                ("from", count(&texts, start as u64 + 1)),
                ("to", count(&texts, last as u64)),
            ],
        );
        let is_chosen = move || studies.start.get() == Some(start);
        view! { <option value=start.to_string() selected=is_chosen>{text}</option> }
    };
    let changed = move |event: leptos::ev::Event| {
        studies.start.set(event_target_value(&event).parse().ok());
    };
    let is_needed = move || n_ranked.get() > window::WINDOW;
    view! {
        <Show when=is_needed>
            <label class="field">
                <span>{explorer.label("window-title")}</span>
                <select on:change=changed>
                    <option value="">{explorer.label("window-around")}</option>
                    {move || starts().map(option).collect::<Vec<_>>()}
                </select>
            </label>
        </Show>
    }
}

/// What was drawn, as one needs it to repeat it.
fn summary(texts: &Texts, asked: &SpreadQuestion, answer: &SpreadAnswer) -> String {
    let name = |vary: &Vary| {
        let name = texts.get(vary.choice().name_id());
        match vary.n_alternatives() {
            Some(n) => {
                let count = texts.numerals().count(n as u64).into();
                texts.with(
                    "robust-alternatives",
                    &[("choice", name.into()), ("shown", count)],
                )
            }
            None => name,
        }
    };
    let list: Vec<String> = asked.factors.iter().map(name).collect();
    let mut told = texts.with("robust-varied", &[("list", texts.list(&list).into())]);
    if answer.n_failed > 0 {
        let reasons = answer
            .refusals
            .iter()
            .map(|(reason, _)| refusal(texts, reason));
        let share = answer.n_failed as f64 / answer.n_draws.max(1) as f64;
        let more = texts.with(
            "robust-refused",
            &[
                ("share", percent(texts, share).into()),
                (
                    "reasons",
                    texts.sentences(&reasons.collect::<Vec<_>>()).into(),
                ),
            ],
        );
        told = texts.sentences(&[told, more]);
    }
    told
}
