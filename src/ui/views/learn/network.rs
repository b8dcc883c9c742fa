//! The network of learning cities, made visible.

use leptos::html;
use leptos::prelude::*;

use crate::ui::parts::at_rest::outcome_at_rest;
use crate::ui::parts::chart_host::Drawing;
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::city_name::city_name;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use crate::ui::parts::width::width_of;
use browser::echarts::Pressed;
use charts::network::{Setting, learning_network, spots};
use charts::pointing::Marks;
use i18n::Texts;
use model::engine::Engine;
use model::engine::PillarScores;
use model::names::region_name;
use model::network::{Network, Picture, Teaching};
use scenario::ScenarioStoreFields;
use store::Explorer;

/// Height of the picture, in pixels.
const HEIGHT: f64 = 600.0;
/// Its width until it is known, in pixels.
const USUAL_WIDTH: f64 = 1_000.0;
/// Rows of the table at most.
const MOST_ROWS: usize = 200;

/// The picture with its choice of principle, its sentence and its table.
#[component]
pub(super) fn LearningNetwork(scores: Memo<Option<PillarScores>>) -> impl IntoView {
    let explorer = Explorer::get();
    let whole = whole(explorer, scores);
    let pillar = Memo::new(move |_| {
        let code = explorer.scenario.principle().read().clone()?;
        let scores = scores.read();
        let engine = scores.as_ref().map(PillarScores::engine)?;
        let mut pillars = engine.pillars().iter();
        pillars.position(|&pillar| engine.framework().node(pillar).code == code)
    });
    let shown = Memo::new(move |_| whole.read().only(pillar.get()));
    let teaching = Memo::new(move |_| shown.read().teaching());
    let rested = outcome_at_rest(explorer);
    let picture = Memo::new(move |_| {
        let scores = scores.read();
        let Some(scores) = &*scores else {
            return Picture::default();
        };
        let engine = scores.engine();
        let network = shown.read();
        match pillar.get().and_then(|pillar| engine.pillars().get(pillar)) {
            Some(&node) => Picture::new(engine, &network, |unit| scores.score(node, unit)),
            None => {
                let outcome = rested.read();
                let scored = outcome.scored.as_ref();
                Picture::new(engine, &network, |unit| {
                    scored.and_then(|scored| scored.score(unit))
                })
            }
        }
    });
    let theme = chart_theme(explorer);
    let place = NodeRef::<html::Div>::new();
    let width = width_of(place, USUAL_WIDTH);
    let options = Memo::new(move |_| {
        let picture = picture.read();
        let setting = Setting {
            size: (width.get(), HEIGHT),
            ..setting(explorer, &picture, pillar.get())
        };
        learning_network(&picture, &setting, &theme.read())
    });
    let told = Telling::new(move || {
        let (picture, teaching) = (picture.get(), teaching.get());
        let (texts, names) = (explorer.texts.get(), explorer.names.get());
        let marks = spots(&picture);
        Marks::new(marks, move |&place| {
            let mark = &picture.marks[place];
            let told = tip(&texts, &teaching, mark.unit, mark.n_pupils);
            format!("{}: {told}", names.city(mark.unit))
        })
    });
    let press = Callback::new(move |pressed: Pressed| {
        let unit = {
            let picture = picture.read_untracked();
            let names = explorer.names.read_untracked();
            // Lines are told by their places too, but not by a city's name.
            let mark = picture
                .marks
                .get(pressed.datum)
                .filter(|_| pressed.series == 0);
            mark.filter(|mark| names.city(mark.unit) == pressed.name)
                .map(|mark| mark.unit)
        };
        if let Some(unit) = unit {
            explorer.focus_on(unit);
        }
    });
    let sentence =
        Signal::derive(move || sentence(explorer, &teaching.read(), shown.read().around));
    view! {
        <div class="network" node_ref=place>
            <PrincipleFilter scores pillar />
            <Figure
                title=explorer.label("network-title")
                hint=explorer.label("network-hint")
                saved_hint=explorer.label("network-saved")
                sentence
                told
                options
                height=Signal::derive(|| HEIGHT)
                drawing=Drawing::Canvas
                on_press=press
            >
                <Teachers scores teaching />
            </Figure>
        </div>
    }
}

/// The links between all cities, found anew when what they follow from
/// changes; where only a neighbourhood is shown, when the foreground does.
fn whole(explorer: Explorer, scores: Memo<Option<PillarScores>>) -> Memo<Network> {
    let around = Memo::new(move |_| {
        let is_large = explorer.names.read().n_cities() > model::network::MOST_UNITS;
        explorer.derived.subject.get().filter(|_| is_large)
    });
    Memo::new(move |_| {
        let scores = scores.read();
        let scores = scores.as_ref();
        scores
            .map(|scores| Network::new(scores, around.get()))
            .unwrap_or_default()
    })
}

/// Which links are shown.
#[component]
fn PrincipleFilter(
    scores: Memo<Option<PillarScores>>,
    pillar: Memo<Option<usize>>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let code = |engine: &Engine, place: usize| {
        let node = engine.pillars().get(place)?;
        Some(engine.framework().node(*node).code.clone())
    };
    let changed = move |event: leptos::ev::Event| {
        let place: Option<usize> = event_target_value(&event).parse().ok();
        let chosen = {
            let scores = scores.read_untracked();
            let engine = scores.as_ref().map(PillarScores::engine);
            engine
                .zip(place)
                .and_then(|(engine, place)| code(engine, place))
        };
        explorer.show_principle(chosen);
    };
    let options = move || {
        let scores = scores.read();
        let names = explorer.names.read();
        let engine = scores.as_ref().map(PillarScores::engine);
        let pillars = engine.map(|engine| engine.pillars().to_vec());
        let option = |(place, node): (usize, composite_index::NodeId)| {
            let name = names.element(node).name;
            view! {
                <option value=place.to_string() prop:selected=move || pillar.get() == Some(place)>{name}</option>
            }
        };
        pillars
            .unwrap_or_default()
            .into_iter()
            .enumerate()
            .map(option)
            .collect::<Vec<_>>()
    };
    view! {
        <label class="network-filter">
            <span>{explorer.label("network-filter")}</span>
            <select on:change=changed>
                <option value="" prop:selected=move || pillar.get().is_none()>
                    {explorer.label("network-all")}
                </option>
                {options}
            </select>
        </label>
    }
}

fn sentence(explorer: Explorer, teaching: &[Teaching], around: Option<usize>) -> String {
    let texts = explorer.texts.read();
    let names = explorer.names.read();
    let most = match teaching.first() {
        None => texts.get("network-sentence-none"),
        Some(first) => texts.with(
            "network-sentence",
            &[
                ("city", names.city(first.unit).to_owned().into()),
                ("count", first.n_pupils.into()),
                (
                    "shown",
                    texts.numerals().count(first.n_pupils as u64).into(),
                ),
                ("principles", first.pillars.len().into()),
                (
                    "shown-principles",
                    texts.numerals().count(first.pillars.len() as u64).into(),
                ),
            ],
        ),
    };
    match around {
        None => most,
        Some(unit) => {
            let city = names.city(unit).to_owned();
            let around = texts.with("network-around", &[("city", city.into())]);
            texts.sentences(&[around, most])
        }
    }
}

/// By how many cities a city is named, and in how many principles.
fn tip(texts: &Texts, teaching: &[Teaching], unit: usize, n_pupils: usize) -> String {
    let n_principles = teaching.iter().find(|teacher| teacher.unit == unit);
    let n_principles = n_principles.map_or(0, |teacher| teacher.pillars.len());
    texts.with(
        "network-tip",
        &[
            ("count", n_pupils.into()),
            ("shown", texts.numerals().count(n_pupils as u64).into()),
            ("principles", n_principles.into()),
            (
                "shown-principles",
                texts.numerals().count(n_principles as u64).into(),
            ),
        ],
    )
}

fn setting(explorer: Explorer, picture: &Picture, pillar: Option<usize>) -> Setting {
    let texts = explorer.texts.read();
    let names = explorer.names.read();
    let translation = explorer.translation.read();
    let column = |label: &Option<String>| {
        label
            .as_deref()
            .map(|label| region_name(label, translation.as_deref()))
            .unwrap_or_default()
    };
    Setting {
        focus: explorer.derived.subject.get(),
        pillar,
        names: picture
            .marks
            .iter()
            .map(|mark| names.city(mark.unit).to_owned())
            .collect(),
        columns: picture.columns.iter().map(column).collect(),
        ends: (texts.get("network-high"), texts.get("network-low")),
        ..Setting::default()
    }
}

/// Who is named, in what, and by how many.
#[component]
fn Teachers(scores: Memo<Option<PillarScores>>, teaching: Memo<Vec<Teaching>>) -> impl IntoView {
    let explorer = Explorer::get();
    let rows = move || {
        let scores = scores.read();
        let engine = scores.as_ref().map(PillarScores::engine)?;
        let teaching = teaching.read();
        let texts = explorer.texts.get();
        let row = |teacher: &Teaching| row(explorer, &texts, engine, teacher);
        Some(teaching.iter().take(MOST_ROWS).map(row).collect::<Vec<_>>())
    };
    let more = move || {
        let n_more = teaching.read().len().saturating_sub(MOST_ROWS);
        let texts = explorer.texts.read();
        let shown = texts.numerals().count(n_more as u64);
        (n_more > 0).then(|| {
            let counted = [("count", n_more.into()), ("shown", shown.into())];
            texts.with("teachers-more", &counted)
        })
    };
    view! {
        <table class="figures">
            <thead>
                <tr>
                    <th scope="col">{explorer.label("column-city")}</th>
                    <th scope="col" class="number">{explorer.label("column-pupils")}</th>
                    <th scope="col">{explorer.label("column-teaches")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {move || more().map(|text| view! { <p class="hint">{text}</p> })}
    }
}

fn row(explorer: Explorer, texts: &Texts, engine: &Engine, teacher: &Teaching) -> AnyView {
    let names = explorer.names.read();
    let taught = teacher.pillars.iter().map(|&(pillar, count)| {
        let name = engine
            .pillars()
            .get(pillar)
            .map(|&node| names.element(node).name);
        let count = texts.numerals().count(count as u64);
        format!("{} ({count})", name.unwrap_or_default())
    });
    let taught = taught.collect::<Vec<_>>().join(" · ");
    let unit = teacher.unit;
    let city = city_name(&names, unit);
    view! {
        <tr>
            <th scope="row">
                <button type="button" class="link" on:click=move |_| explorer.focus_on(unit)>{city}</button>
            </th>
            <td class="number">{texts.numerals().count(teacher.n_pupils as u64)}</td>
            <td>{taught}</td>
        </tr>
    }
    .into_any()
}
