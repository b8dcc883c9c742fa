//! Why one of two compared cities is above the other: chart, sentence, table.

use composite_index::order;
use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::Compared;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use browser::echarts::Pressed;
use charts::pointing::Marks;
use charts::waterfall::{self, Kind, Row, Unfolded};
use i18n::Texts;
use model::waterfall::{NoWaterfall, Step, Waterfall};
use scenario::{EVERY, ScenarioStoreFields};
use store::Explorer;

/// Two lists to choose the cities from, and the explanation.
#[component]
pub fn Why(
    /// What is compared.
    compared: Compared,
) -> impl IntoView {
    let explorer = Explorer::get();
    let pair = Memo::new(move |_| pair(explorer));
    let answer = Memo::new(move |_| {
        let (unit, other) = pair.get()?;
        let outcome = explorer.derived.outcome.read();
        let scored = outcome.scored.as_ref()?;
        Some(Waterfall::new(scored, unit, other, &explorer.names.read()))
    });
    let has_answer = Memo::new(move |_| matches!(&*answer.read(), Some(Ok(_))));
    let reason = move || match &*answer.read() {
        Some(Err(reason)) => refusal(&explorer.texts.read(), reason),
        _ => String::new(),
    };
    let waterfall = Memo::new(move |_| match answer.get() {
        Some(Ok(waterfall)) => waterfall,
        _ => Waterfall::default(),
    });
    view! {
        <div class="why">
            <Pair pair />
            <Show
                when=move || has_answer.get()
                fallback=move || {
                    view! {
                        <h3>{explorer.label("waterfall-title")}</h3>
                        <p class="hint">{reason}</p>
                    }
                }
            >
                <WhyFigure compared waterfall />
            </Show>
        </div>
    }
}

/// The pair that the reader chose, if both are compared; else the first two
/// compared cities that are ranked, or else the first two.
fn pair(explorer: Explorer) -> Option<(usize, usize)> {
    let compared = explorer.derived.compared.read();
    let place = |id: &str| {
        let is_it = |&&unit: &&usize| explorer.unit_id(unit).as_deref() == Some(id);
        compared.iter().find(is_it).copied()
    };
    if let Some([unit, other]) = &*explorer.scenario.pair().read()
        && let Some(pair) = place(unit).zip(place(other))
    {
        return Some(pair);
    }
    let outcome = explorer.derived.outcome.read();
    let is_ranked = |unit: usize| {
        let scored = outcome.scored.as_ref();
        scored.is_some_and(|scored| scored.rank(unit).is_some())
    };
    let mut units = compared.clone();
    order::sort_by_key(&mut units, |&unit| !is_ranked(unit));
    match units.as_slice() {
        [unit, other, ..] => Some((*unit, *other)),
        _ => None,
    }
}

fn refusal(texts: &Texts, reason: &NoWaterfall) -> String {
    match reason {
        NoWaterfall::Wins => texts.get("waterfall-wins"),
        NoWaterfall::NotRanked { city } => {
            texts.with("waterfall-not-ranked", &[("city", city.clone().into())])
        }
    }
}

#[component]
fn Pair(pair: Memo<Option<(usize, usize)>>) -> impl IntoView {
    let explorer = Explorer::get();
    let list = move |label: &'static str, is_first: bool| {
        let own = move || {
            pair.get()
                .map(|pair| if is_first { pair.0 } else { pair.1 })
        };
        let other = move || {
            pair.get()
                .map(|pair| if is_first { pair.1 } else { pair.0 })
        };
        let option = move |unit: usize| {
            let name = move || explorer.names.read().city(unit).to_owned();
            let language = move || {
                let names = explorer.names.read();
                names.city_language(unit).map(str::to_owned)
            };
            view! {
                <option
                    value=unit.to_string()
                    lang=language
                    selected=move || own() == Some(unit)
                >
                    {name}
                </option>
            }
        };
        let choose = move |event: leptos::ev::Event| {
            let Some((unit, other)) = event_target_value(&event).parse().ok().zip(other()) else {
                return;
            };
            // Who chooses the other city swaps the two.
            let other = if unit == other {
                own().unwrap_or(other)
            } else {
                other
            };
            if is_first {
                explorer.explain_pair(unit, other);
            } else {
                explorer.explain_pair(other, unit);
            }
        };
        view! {
            <label class="field">
                <span>{explorer.label(label)}</span>
                <select on:change=choose prop:value=move || own().map(|unit| unit.to_string())>
                    <For
                        each=move || explorer.derived.compared.get()
                        key=|unit| *unit
                        children=option
                    />
                </select>
            </label>
        }
    };
    view! {
        <div class="pair">
            {list("waterfall-first", true)}
            {list("waterfall-second", false)}
        </div>
    }
}

#[component]
fn WhyFigure(compared: Compared, waterfall: Memo<Waterfall>) -> impl IntoView {
    let explorer = Explorer::get();
    let unfolded = Memo::new(move |_| unfolded(explorer, &waterfall.read()));
    let rows = Memo::new(move |_| {
        let lead = explorer.text("waterfall-lead");
        waterfall::rows(&waterfall.read(), unfolded.get(), &lead)
    });
    let points = move |texts: &Texts, points: f64| signed(texts, points, decimals(compared));
    let options = Memo::new(move |_| {
        let texts = explorer.texts.read();
        waterfall::waterfall(&rows.read(), &compared.theme.read(), |amount| {
            points(&texts, amount)
        })
    });
    let height = Memo::new(move |_| waterfall::height(rows.read().len()));
    let title = Signal::derive(move || title(&explorer.texts.read(), &waterfall.read()));
    let hint = Signal::derive(move || {
        let waterfall = waterfall.read();
        let id = if waterfall.is_exact {
            "waterfall-hint"
        } else {
            "waterfall-hint-drawn"
        };
        explorer
            .texts
            .read()
            .with(id, &[("other", waterfall.other.clone().into())])
    });
    let sentence = Signal::derive(move || {
        sentence(
            &explorer.texts.read(),
            &waterfall.read(),
            decimals(compared),
        )
    });
    let press = move |pressed: Pressed| {
        if let Some(Row {
            kind: Kind::Pillar(place),
            ..
        }) = rows.read_untracked().get(pressed.datum)
        {
            let is_open = unfolded.get_untracked() == Unfolded::One(*place);
            let code = code(&waterfall.read_untracked(), *place);
            explorer.unfold(code.filter(|_| !is_open));
        }
    };
    let told = Telling::new(move || {
        let (rows, waterfall) = (rows.get(), waterfall.get());
        let texts = explorer.texts.get();
        let decimals = decimals(compared);
        let marks = waterfall::marks(&rows);
        Marks::new(marks, move |&row| {
            step(&texts, &waterfall, &rows[row], decimals)
        })
    });
    view! {
        <Unfold waterfall unfolded />
        <Figure title hint sentence options height told on_press=Callback::new(press)>
            <StepTable compared waterfall />
        </Figure>
    }
}

/// How far a step puts a city ahead or behind.
fn step(texts: &Texts, waterfall: &Waterfall, row: &Row, decimals: usize) -> String {
    let points = row.to - row.from;
    let id = if points < 0.0 {
        "mark-behind"
    } else {
        "mark-ahead"
    };
    let shown = texts.numerals().fixed(points.abs(), decimals);
    texts.with(
        id,
        &[
            ("measure", row.name.clone().into()),
            ("city", waterfall.city.clone().into()),
            ("other", waterfall.other.clone().into()),
            ("points", shown.into()),
        ],
    )
}

fn decimals(compared: Compared) -> usize {
    compared
        .still
        .read()
        .as_ref()
        .map_or(1, |comparison| comparison.decimals.score)
}

/// The code of the pillar that the step at this place is of.
fn code(waterfall: &Waterfall, place: usize) -> Option<String> {
    waterfall.steps.get(place).map(|step| step.code.clone())
}

/// Which pillars show their indicators.
fn unfolded(explorer: Explorer, waterfall: &Waterfall) -> Unfolded {
    match explorer.scenario.unfold().get() {
        None => Unfolded::None,
        Some(every) if every == EVERY => Unfolded::All,
        Some(code) => {
            let mut steps = waterfall.steps.iter();
            let place = steps.position(|step| step.code == code);
            place.map_or(Unfolded::None, Unfolded::One)
        }
    }
}

/// Which pillars show their indicators in the chart.
#[component]
fn Unfold(waterfall: Memo<Waterfall>, unfolded: Memo<Unfolded>) -> impl IntoView {
    let explorer = Explorer::get();
    let pillars = Memo::new(move |_| {
        let waterfall = waterfall.read();
        let steps = waterfall.steps.iter();
        let pillars = steps.map(|step| (step.code.clone(), step.name.clone()));
        pillars.collect::<Vec<_>>()
    });
    let choose = move |event: leptos::ev::Event| {
        let code = event_target_value(&event);
        explorer.unfold((!code.is_empty()).then_some(code));
    };
    let value = move || match unfolded.get() {
        Unfolded::None => String::new(),
        Unfolded::One(place) => code(&waterfall.read(), place).unwrap_or_default(),
        Unfolded::All => EVERY.to_owned(),
    };
    let options = move || {
        let option = |(place, (code, name)): (usize, (String, String))| {
            let is_chosen = move || unfolded.get() == Unfolded::One(place);
            view! { <option value=code selected=is_chosen>{name}</option> }
        };
        let pillars = pillars.get().into_iter().enumerate();
        pillars.map(option).collect::<Vec<_>>()
    };
    view! {
        <label class="field">
            <span>{explorer.label("waterfall-unfold")}</span>
            <select on:change=choose prop:value=value>
                <option value="">{explorer.label("waterfall-unfold-none")}</option>
                {options}
                <option value=EVERY>{explorer.label("waterfall-unfold-all")}</option>
            </select>
        </label>
    }
}

fn signed(texts: &Texts, points: f64, decimals: usize) -> String {
    texts.numerals().signed_fixed(points, decimals)
}

fn way(waterfall: &Waterfall) -> &'static str {
    match waterfall {
        Waterfall { is_level: true, .. } => "level",
        Waterfall { lead, .. } if *lead < 0.0 => "below",
        Waterfall { .. } => "above",
    }
}

fn title(texts: &Texts, waterfall: &Waterfall) -> String {
    let told = [
        ("way", way(waterfall).into()),
        ("city", waterfall.city.clone().into()),
        ("other", waterfall.other.clone().into()),
    ];
    texts.with("waterfall-why", &told)
}

fn sentence(texts: &Texts, waterfall: &Waterfall, decimals: usize) -> String {
    let lead = texts.numerals().fixed(waterfall.lead.abs(), decimals);
    let way = way(waterfall);
    let name = |name: &str| FluentValue::from(name.to_owned());
    let told = texts.with(
        "waterfall-lead-sentence",
        &[
            ("way", way.into()),
            ("city", name(&waterfall.city)),
            ("other", name(&waterfall.other)),
            ("points", lead.into()),
        ],
    );
    // What carries comes first, in the direction of the sentence.
    let (ahead, behind) = match way {
        "below" => (&waterfall.other, &waterfall.city),
        _ => (&waterfall.city, &waterfall.other),
    };
    let of = |step: &Step, city: &str| {
        let points = texts.numerals().fixed(step.points.abs(), decimals);
        [
            ("pillar", name(&step.name)),
            ("points", points.into()),
            ("city", name(city)),
        ]
    };
    let (carries, against) = waterfall.argument();
    let carries = carries.map(|step| texts.with("argument-for", &of(step, ahead)));
    let against = against.map(|step| texts.with("argument-for", &of(step, behind)));
    let said = [Some(told), carries, against].into_iter().flatten();
    texts.sentences(&said.collect::<Vec<_>>())
}

/// All steps and, below each, those of its indicators.
#[component]
fn StepTable(compared: Compared, waterfall: Memo<Waterfall>) -> impl IntoView {
    let explorer = Explorer::get();
    let row = move |step: &Step, class: &'static str, texts: &Texts| {
        let decimals = decimals(compared);
        let points = signed(texts, step.points, decimals);
        let mark = (!step.is_shared).then(|| texts.get("waterfall-one-sided"));
        view! {
            <tr class=class>
                <th scope="row">
                    <bdi>{step.name.clone()}</bdi>
                    {mark.map(|mark| view! { " "<span class="details">{mark}</span> })}
                </th>
                <td class="number">{points}</td>
            </tr>
        }
    };
    let rows = move || {
        let texts = explorer.texts.read();
        let waterfall = waterfall.read();
        let mut rows = Vec::new();
        for step in &waterfall.steps {
            rows.push(row(step, "", &texts));
            let below = step.indicators.iter();
            rows.extend(below.map(|indicator| row(indicator, "below", &texts)));
        }
        rows
    };
    let lead = move || {
        signed(
            &explorer.texts.read(),
            waterfall.read().lead,
            decimals(compared),
        )
    };
    view! {
        <table class="figures">
            <caption>{move || title(&explorer.texts.read(), &waterfall.read())}</caption>
            <thead>
                <tr>
                    <th scope="col">{explorer.label("column-principle")}</th>
                    <th scope="col" class="number">{explorer.label("waterfall-points")}</th>
                </tr>
            </thead>
            <tbody>
                {rows}
                <tr class="total">
                    <th scope="row">{explorer.label("waterfall-lead")}</th>
                    <td class="number">{lead}</td>
                </tr>
            </tbody>
        </table>
    }
}
