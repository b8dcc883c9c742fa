//! How the figures become an index: normalisation and aggregation.

use leptos::prelude::*;

use crate::model::engine::has_goalposts;
use crate::scenario::{AggregationChoice, NormalisationChoice};
use crate::state::{Explorer, Loaded};

/// The switches of the method, each with a sentence on what it does.
#[component]
pub fn Method() -> impl IntoView {
    let explorer = Explorer::get();
    let normalisation = move || {
        explorer
            .derived
            .chain
            .get()
            .map(|chain| chain.normalisation)
    };
    let aggregation = move || explorer.derived.chain.get().map(|chain| chain.aggregation);
    let lacks_goalposts = move || {
        let package = explorer.package.read();
        package
            .as_ref()
            .is_some_and(|Loaded(package)| !has_goalposts(&package.dataset))
    };
    let is_open = Signal::derive(move || {
        let can = |choice| choice != NormalisationChoice::Goalposts || !lacks_goalposts();
        NormalisationChoice::ALL
            .iter()
            .map(|&choice| can(choice))
            .collect::<Vec<_>>()
    });
    view! {
        <section class="method" aria-labelledby="method-title">
            <h2 id="method-title">{explorer.label("method-title")}</h2>
            <Choices
                group="norm"
                words=NormalisationChoice::words()
                chosen=Signal::derive(move || normalisation().map(NormalisationChoice::word))
                is_open=is_open
                choose=move |word| {
                    if let Some(choice) = NormalisationChoice::parse(word) {
                        explorer.normalise_by(choice);
                    }
                }
            />
            <Show when=lacks_goalposts>
                <p class="hint">{explorer.label("norm-no-goalposts")}</p>
            </Show>
            <Choices
                group="agg"
                words=AggregationChoice::words()
                chosen=Signal::derive(move || aggregation().map(AggregationChoice::word))
                is_open=Signal::derive(|| vec![true; AggregationChoice::ALL.len()])
                choose=move |word| {
                    if let Some(choice) = AggregationChoice::parse(word) {
                        explorer.aggregate_by(choice);
                    }
                }
            />
        </section>
    }
}

/// One group of radio buttons; its texts are `<group>-title`, and for each
/// word `<group>-<word>` and `<group>-<word>-hint`.
#[component]
fn Choices(
    group: &'static str,
    words: Vec<&'static str>,
    #[prop(into)] chosen: Signal<Option<&'static str>>,
    #[prop(into)] is_open: Signal<Vec<bool>>,
    choose: impl Fn(&'static str) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let explorer = Explorer::get();
    let options = words.into_iter().enumerate().map(move |(index, word)| {
        let label = Signal::derive(move || explorer.text(&format!("{group}-{word}")));
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=group
                    value=word
                    prop:checked=move || chosen.get() == Some(word)
                    disabled=move || !is_open.read().get(index).copied().unwrap_or(true)
                    on:change=move |_| choose(word)
                />
                <span>{label}</span>
            </label>
        }
    });
    let hint = move || {
        chosen
            .get()
            .map(|word| explorer.text(&format!("{group}-{word}-hint")))
    };
    view! {
        <fieldset class="choices">
            <legend>{Signal::derive(move || explorer.text(&format!("{group}-title")))}</legend>
            <div class="segments">{options.collect::<Vec<_>>()}</div>
            <p class="hint" aria-live="polite">{hint}</p>
        </fieldset>
    }
}
