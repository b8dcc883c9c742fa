//! At what pace a city nears a target that a reader chooses.

use leptos::prelude::*;

use super::words::Words;
use crate::ui::parts::captioned::Captioned;
use composite_index::NodeId;
use composite_index::pace::Growth;
use model::over_time::YearScored;
use model::over_time::pace::{Course, Nearing, NoPace, Target, nearing};
use scenario::{AimChoice, GrowthChoice, PaceChoice, ScenarioStoreFields};
use store::rest::resting;
use store::{Explorer, Loaded};

/// The targets that are offered, each with the text that names it.
const AIMS: [(AimChoice, &str); 3] = [
    (AimChoice::Best, "pace-target-best"),
    (AimChoice::Median, "pace-target-median"),
    (AimChoice::Figure, "pace-target-figure"),
];

/// The pace of the city in question.
#[component]
pub(super) fn Pace(scored: Memo<Vec<YearScored>>) -> impl IntoView {
    let explorer = Explorer::get();
    let subject = super::subject(explorer);
    let rested = resting(explorer, scored, super::QUIET_MS);
    let asked = Memo::new(move |_| explorer.scenario.pace().get());
    let node = Memo::new(move |_| -> Option<NodeId> {
        let Loaded(package) = explorer.package.get()?;
        package
            .dataset
            .framework()
            .find(asked.read().of.as_deref()?)
    });
    let found: Memo<Option<Result<Nearing, NoPace>>> = Memo::new(move |_| {
        let asked = asked.read();
        let target = match asked.aim {
            AimChoice::Best => Target::Best,
            AimChoice::Median => Target::Median,
            AimChoice::Figure => Target::Figure(asked.figure?),
        };
        let growth = match asked.growth {
            GrowthChoice::Linear => Growth::Linear,
            GrowthChoice::Compound => Growth::Compound,
        };
        let course = node.get().map_or(Course::Index, Course::Element);
        let years = rested.read();
        Some(nearing(&years, subject.get()?, course, target, growth))
    });
    let words = move || {
        let scored = scored.read();
        let first = scored.first();
        Words {
            texts: explorer.texts.get(),
            decimals: first.map_or(1, |year| year.scored.engine().chain().decimals().score),
        }
    };
    // Figures are written as they are published, scores as scores are.
    let value = move |words: &Words, figure: f64| match node.get() {
        Some(_) => words.texts.numerals().figure(figure),
        None => words.texts.numerals().fixed(figure, words.decimals.max(1)),
    };
    let finding = move || {
        let words = words();
        let names = explorer.names.read();
        let city = subject.get().map_or("", |unit| names.city(unit)).to_owned();
        match &*found.read() {
            Some(Ok(nearing)) => words.pace(nearing, &city, &names, |figure| value(&words, figure)),
            Some(Err(why)) => words.no_pace(*why),
            None => String::new(),
        }
    };
    let rows = move || {
        let words = words();
        let found = found.read();
        let readings = &found.as_ref()?.as_ref().ok()?.readings;
        let row = |(year, reading): &(String, composite_index::pace::Reading)| {
            let shown = value(&words, reading.value);
            view! {
                <tr>
                    <th scope="row">{year.clone()}</th>
                    <td class="number">{shown}</td>
                </tr>
            }
        };
        Some(readings.iter().map(row).collect::<Vec<_>>())
    };
    let caption = explorer.label("pace-table");
    view! {
        <section class="years-pace" aria-labelledby="pace-title">
            <h4 id="pace-title">{explorer.label("pace-title")}</h4>
            <Fields asked />
            <p class="finding" role="status">{finding}</p>
            <Captioned caption>
                <thead>
                    <tr>
                        <th scope="col">{explorer.label("pace-year")}</th>
                        <th scope="col" class="number">{explorer.label("pace-value")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </Captioned>
        </section>
    }
}

#[component]
fn Fields(asked: Memo<PaceChoice>) -> impl IntoView {
    let explorer = Explorer::get();
    let ask = move |change: &dyn Fn(&mut PaceChoice)| {
        let mut pace = asked.get_untracked();
        change(&mut pace);
        explorer.ask_pace(pace);
    };
    let measured = move || {
        let Some(Loaded(package)) = explorer.package.get() else {
            return Vec::new();
        };
        let names = explorer.names.read();
        let framework = package.dataset.framework();
        let chosen = asked.read().of.clone();
        let indicators = framework.indicators().iter();
        let option = |&node: &NodeId| {
            let code = framework.node(node).code.clone();
            let selected = chosen.as_deref() == Some(code.as_str());
            view! { <option value=code prop:selected=selected>{names.element(node).name}</option> }
        };
        indicators.map(option).collect::<Vec<_>>()
    };
    let of_changed = move |event: leptos::ev::Event| {
        let code = event_target_value(&event);
        // A figure of another measure says nothing of this one.
        ask(&|pace| {
            pace.of = Some(code.clone()).filter(|code| !code.is_empty());
            pace.figure = None;
        });
    };
    let aims = move || {
        let option = |(aim, text): (AimChoice, &'static str)| {
            let selected = move || asked.read().aim == aim;
            view! { <option value=aim.word() prop:selected=selected>{explorer.label(text)}</option> }
        };
        AIMS.map(option)
    };
    let aim_changed = move |event: leptos::ev::Event| {
        if let Some(aim) = AimChoice::parse(&event_target_value(&event)) {
            ask(&|pace| {
                pace.aim = aim;
                pace.figure = None;
            });
        }
    };
    let figure_changed = move |event: leptos::ev::Event| {
        let figure: Option<f64> = event_target_value(&event).parse().ok();
        ask(&|pace| pace.figure = figure.filter(|figure| figure.is_finite()));
    };
    let growth_changed = move |event: leptos::ev::Event| {
        if let Some(growth) = GrowthChoice::parse(&event_target_value(&event)) {
            ask(&|pace| pace.growth = growth);
        }
    };
    let growths = [
        (GrowthChoice::Linear, "pace-growth-linear"),
        (GrowthChoice::Compound, "pace-growth-compound"),
    ]
    .map(|(growth, text)| {
        let selected = move || asked.read().growth == growth;
        view! { <option value=growth.word() prop:selected=selected>{explorer.label(text)}</option> }
    });
    view! {
        <div class="fields">
            <label class="field">
                <span>{explorer.label("pace-of")}</span>
                <select on:change=of_changed>
                    <option value="" prop:selected=move || asked.read().of.is_none()>
                        {explorer.label("pace-index")}
                    </option>
                    {measured}
                </select>
            </label>
            <label class="field">
                <span>{explorer.label("pace-target")}</span>
                <select on:change=aim_changed>{aims}</select>
            </label>
            <Show when=move || asked.read().aim == AimChoice::Figure>
                <label class="field">
                    <span>{explorer.label("pace-figure")}</span>
                    <input
                        type="number"
                        step="any"
                        class="goal"
                        inputmode="decimal"
                        prop:value=move || asked.read().figure.map(|figure| figure.to_string())
                        on:change=figure_changed
                    />
                </label>
            </Show>
            <label class="field">
                <span>{explorer.label("pace-growth")}</span>
                <select on:change=growth_changed>
                    {growths}
                </select>
            </label>
        </div>
    }
}
