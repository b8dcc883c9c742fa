//! An order of importance, and the rule by which it becomes weights.

use leptos::prelude::*;

use super::Asker;
use super::best_worst::PillarList;
use scenario::ScenarioStoreFields;
use scenario::answers::OrderRule;

/// A list for each place in the order, and the rules.
#[component]
pub(super) fn Order(asker: Asker) -> impl IntoView {
    let explorer = asker.explorer;
    let answers = explorer.scenario.answers();
    let place = move |place: usize| {
        let label = Signal::derive(move || {
            let texts = explorer.texts.read();
            let number = texts.numerals().count(place as u64 + 1);
            texts.with("ask-place", &[("number", number.into())])
        });
        let chosen = Signal::derive(move || {
            let answers = answers.read();
            asker.place(answers.order.places.get(place)?)
        });
        let on_choose = Callback::new(move |code: Option<String>| {
            explorer.answer(|answers| answers.order.put(place, code.as_deref()));
        });
        view! { <li><PillarList asker label chosen on_choose /></li> }
    };
    let rule = move |rule: OrderRule| {
        let name = match rule {
            OrderRule::Centroid => explorer.label("ask-rule-centroid"),
            OrderRule::Sum => explorer.label("ask-rule-sum"),
            OrderRule::Reciprocal => explorer.label("ask-rule-reciprocal"),
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name="ask-rule"
                    prop:checked=move || answers.read().order.rule == rule
                    on:change=move |_| explorer.answer(|answers| answers.order.rule = rule)
                />
                <span>{name}</span>
            </label>
        }
    };
    view! {
        <fieldset class="judge-set">
            <legend>{explorer.label("ask-order-legend")}</legend>
            <ol class="ask-points">
                {(0..asker.n_pillars()).map(place).collect::<Vec<_>>()}
            </ol>
        </fieldset>
        <fieldset class="segments ask-forms">
            <legend>{explorer.label("ask-rule")}</legend>
            {OrderRule::ALL.iter().copied().map(rule).collect::<Vec<_>>()}
        </fieldset>
    }
}
