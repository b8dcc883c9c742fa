//! At what pace a city nears a target that a reader chooses.

use leptos::prelude::*;

use super::words::Words;
use crate::ui::parts::captioned::Captioned;
use composite_index::NodeId;
use composite_index::pace::Growth;
use model::over_time::YearScored;
use model::over_time::pace::{Course, Nearing, NoPace, Target, nearing};
use store::rest::resting;
use store::{Explorer, Loaded};

/// Which kind of target is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Aim {
    #[default]
    Best,
    Median,
    Figure,
}

impl Aim {
    const ALL: [(Self, &'static str, &'static str); 3] = [
        (Self::Best, "best", "pace-target-best"),
        (Self::Median, "median", "pace-target-median"),
        (Self::Figure, "figure", "pace-target-figure"),
    ];
}

/// The question as the reader puts it.
#[derive(Clone, Copy)]
struct Asked {
    /// The code of an indicator; none for the index.
    of: RwSignal<Option<String>>,
    aim: RwSignal<Aim>,
    figure: RwSignal<Option<f64>>,
    growth: RwSignal<Growth>,
}

/// The pace of the city in question.
#[component]
pub(super) fn Pace(scored: Memo<Vec<YearScored>>) -> impl IntoView {
    let explorer = Explorer::get();
    let subject = super::subject(explorer);
    let rested = resting(explorer, scored, super::QUIET_MS);
    let asked = Asked {
        of: RwSignal::new(None),
        aim: RwSignal::new(Aim::Best),
        figure: RwSignal::new(None),
        growth: RwSignal::new(Growth::Linear),
    };
    let node = Memo::new(move |_| -> Option<NodeId> {
        let Loaded(package) = explorer.package.get()?;
        package
            .dataset
            .framework()
            .find(asked.of.read().as_deref()?)
    });
    let found: Memo<Option<Result<Nearing, NoPace>>> = Memo::new(move |_| {
        let target = match asked.aim.get() {
            Aim::Best => Target::Best,
            Aim::Median => Target::Median,
            Aim::Figure => Target::Figure(asked.figure.get()?),
        };
        let course = node.get().map_or(Course::Index, Course::Element);
        let years = rested.read();
        Some(nearing(
            &years,
            subject.get()?,
            course,
            target,
            asked.growth.get(),
        ))
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
fn Fields(asked: Asked) -> impl IntoView {
    let explorer = Explorer::get();
    let measured = move || {
        let Some(Loaded(package)) = explorer.package.get() else {
            return Vec::new();
        };
        let names = explorer.names.read();
        let framework = package.dataset.framework();
        let chosen = asked.of.get();
        let indicators = framework.indicators().iter();
        let option = |&node: &NodeId| {
            let code = framework.node(node).code.clone();
            let selected = chosen.as_deref() == Some(code.as_str());
            view! { <option value=code selected=selected>{names.element(node).name}</option> }
        };
        indicators.map(option).collect::<Vec<_>>()
    };
    let of_changed = move |event: leptos::ev::Event| {
        let code = event_target_value(&event);
        asked.of.set((!code.is_empty()).then_some(code));
    };
    let aims = move || {
        let option = |(aim, word, text)| {
            let selected = move || asked.aim.get() == aim;
            view! { <option value=word selected=selected>{explorer.label(text)}</option> }
        };
        Aim::ALL.map(option)
    };
    let aim_changed = move |event: leptos::ev::Event| {
        let word = event_target_value(&event);
        if let Some((aim, ..)) = Aim::ALL.into_iter().find(|(_, known, _)| *known == word) {
            asked.aim.set(aim);
        }
    };
    let figure_changed = move |event: leptos::ev::Event| {
        let figure: Option<f64> = event_target_value(&event).parse().ok();
        asked.figure.set(figure.filter(|figure| figure.is_finite()));
    };
    let growth_changed = move |event: leptos::ev::Event| {
        asked.growth.set(match event_target_value(&event).as_str() {
            "compound" => Growth::Compound,
            _ => Growth::Linear,
        });
    };
    view! {
        <div class="fields">
            <label class="field">
                <span>{explorer.label("pace-of")}</span>
                <select on:change=of_changed>
                    <option value="" selected=move || asked.of.read().is_none()>
                        {explorer.label("pace-index")}
                    </option>
                    {measured}
                </select>
            </label>
            <label class="field">
                <span>{explorer.label("pace-target")}</span>
                <select on:change=aim_changed>{aims}</select>
            </label>
            <Show when=move || asked.aim.get() == Aim::Figure>
                <label class="field">
                    <span>{explorer.label("pace-figure")}</span>
                    <input
                        type="number"
                        step="any"
                        class="goal"
                        inputmode="decimal"
                        on:change=figure_changed
                    />
                </label>
            </Show>
            <label class="field">
                <span>{explorer.label("pace-growth")}</span>
                <select on:change=growth_changed>
                    <option value="linear">{explorer.label("pace-growth-linear")}</option>
                    <option value="compound">{explorer.label("pace-growth-compound")}</option>
                </select>
            </label>
        </div>
    }
}
