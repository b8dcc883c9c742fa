//! Principle by principle: whom the city could learn from, and why they are
//! comparable.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::words::{alike, points};
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::city_name::city_name;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use crate::ui::parts::swatch::Swatch;
use charts::lessons::{LessonRow, height, lessons as chart, spots};
use charts::pointing::Marks;
use i18n::Texts;
use model::engine::Engine;
use model::engine::PillarScores;
use model::lessons::{Lesson, lessons};
use store::Explorer;

/// The lessons as a list and as a chart.
#[component]
pub(super) fn Lessons(scores: Memo<Option<PillarScores>>) -> impl IntoView {
    let explorer = Explorer::get();
    let found = Memo::new(move |_| {
        let scores = scores.read();
        let asked = scores.as_ref().zip(explorer.derived.subject.get());
        asked
            .map(|(scores, unit)| lessons(scores, unit))
            .unwrap_or_default()
    });
    let title = Signal::derive(move || {
        let city = subject_name(explorer);
        explorer
            .texts
            .read()
            .with("lessons-title", &[("city", city)])
    });
    let items = move || {
        let scores = scores.read();
        let engine = scores.as_ref().map(PillarScores::engine)?;
        let item = |lesson: &Lesson| item(explorer, engine, lesson);
        Some(found.read().iter().map(item).collect::<Vec<_>>())
    };
    view! {
        <h3 class="lessons-title">{title}</h3>
        <div class="lessons">
            <ul>{items}</ul>
            <Profile scores found />
        </div>
    }
}

fn subject_name(explorer: Explorer) -> FluentValue<'static> {
    let unit = explorer.derived.subject.get();
    let name = unit.map(|unit| explorer.names.read().city(unit).to_owned());
    name.unwrap_or_default().into()
}

fn pillar_name(explorer: Explorer, engine: &Engine, pillar: usize) -> String {
    let node = engine.pillars().get(pillar);
    node.map(|&node| explorer.names.read().element(node).name)
        .unwrap_or_default()
}

fn item(explorer: Explorer, engine: &Engine, lesson: &Lesson) -> AnyView {
    let texts = explorer.texts.get();
    let pillar = pillar_name(explorer, engine, lesson.pillar);
    let Some(first) = lesson.teachers.first() else {
        let id = if lesson.own.is_some() {
            "lesson-best"
        } else {
            "lesson-no-score"
        };
        let sentence = texts.with(id, &[("pillar", pillar.into())]);
        return view! {
            <li>
                <Swatch pillar=lesson.pillar />
                <p>{sentence}</p>
            </li>
        }
        .into_any();
    };
    let name = |unit: usize| explorer.names.read().city(unit).to_owned();
    let sentence = texts.with(
        "lesson",
        &[
            ("pillar", pillar.into()),
            ("teacher", name(first.unit).into()),
            ("points", points(&texts, engine, first.gap).into()),
        ],
    );
    let reasons = alike(explorer, engine, &first.alike).join(" · ");
    let reasons = texts.with("lesson-alike", &[("reasons", reasons.into())]);
    let others = lesson.teachers[1..].iter().map(|teacher| {
        let unit = teacher.unit;
        let gap = points(&texts, engine, teacher.gap);
        let city = name(unit);
        let text = texts.with("lesson-other", &[("city", city.into()), ("points", gap.into())]);
        view! { <li><button type="button" class="link" on:click=move |_| explorer.focus_on(unit)>{text}</button></li> }
    });
    let others: Vec<_> = others.collect();
    let others = (!others.is_empty()).then(|| {
        view! {
            <div class="lesson-others">
                <span>{texts.get("lesson-others")}</span>
                <ul>{others}</ul>
            </div>
        }
    });
    view! {
        <li>
            <Swatch pillar=lesson.pillar />
            <p>{sentence}</p>
            <p class="hint">{reasons}</p>
            {others}
        </li>
    }
    .into_any()
}

/// The chart of the city's own scores and its teachers', with its table.
#[component]
fn Profile(scores: Memo<Option<PillarScores>>, found: Memo<Vec<Lesson>>) -> impl IntoView {
    let explorer = Explorer::get();
    let theme = chart_theme(explorer);
    let rows = move || -> Vec<LessonRow> {
        let scores = scores.read();
        let texts = explorer.texts.read();
        let Some(engine) = scores.as_ref().map(PillarScores::engine) else {
            return Vec::new();
        };
        let found = found.read();
        let rows = found
            .iter()
            .map(|lesson| row(explorer, &texts, engine, lesson));
        rows.collect()
    };
    let options = Memo::new(move |_| {
        let scores = scores.read();
        let rows = rows();
        let scale = scores
            .as_ref()
            .map(PillarScores::engine)
            .and_then(Engine::pillar_scale);
        let span = scale.map_or_else(|| span(&rows), |range| (range.low, range.high));
        chart(&rows, span, &theme.read())
    });
    let told = Telling::new(move || {
        let rows = rows();
        let texts = explorer.texts.get();
        let own = subject_name(explorer);
        let lessons = found.get();
        let names = explorer.names.get();
        let decimals = scores.read();
        let decimals = decimals
            .as_ref()
            .map_or(1, |scores| scores.engine().chain().decimals().pillar);
        let marks = spots(&rows);
        Marks::new(marks, move |&(place, is_teacher)| {
            let row = &rows[place];
            let (city, score) = if is_teacher {
                let teacher = lessons[place].teachers.first();
                let name = teacher.map(|teacher| names.city(teacher.unit).to_owned());
                (name.unwrap_or_default().into(), &row.teacher)
            } else {
                (own.clone(), &row.own)
            };
            let score = score.as_ref().map_or(f64::NAN, |(score, _)| *score);
            let score = texts.numerals().fixed(score, decimals);
            texts.with(
                "mark-score",
                &[
                    ("city", city),
                    ("measure", row.pillar.clone().into()),
                    ("score", score.into()),
                ],
            )
        })
    });
    let sentence = Signal::derive(move || {
        let scores = scores.read();
        let texts = explorer.texts.read();
        let city = subject_name(explorer);
        let lessons = found.read();
        let furthest = lessons
            .iter()
            .filter_map(|lesson| Some((lesson.pillar, lesson.teachers.first()?)))
            .max_by(|(_, a), (_, b)| a.gap.total_cmp(&b.gap));
        let Some(((pillar, teacher), engine)) =
            furthest.zip(scores.as_ref().map(PillarScores::engine))
        else {
            return texts.with("lessons-sentence-none", &[("city", city)]);
        };
        let name = explorer.names.read().city(teacher.unit).to_owned();
        texts.with(
            "lessons-sentence",
            &[
                ("city", city),
                ("teacher", name.into()),
                ("points", points(&texts, engine, teacher.gap).into()),
                ("pillar", pillar_name(explorer, engine, pillar).into()),
            ],
        )
    });
    view! {
        <Figure
            title=explorer.label("lessons-chart")
            hint=explorer.label("lessons-chart-hint")
            sentence
            told
            options
            height=Signal::derive(move || height(found.read().len().max(1)))
        >
            <Table scores found />
        </Figure>
    }
}

fn row(explorer: Explorer, texts: &Texts, engine: &Engine, lesson: &Lesson) -> LessonRow {
    let teacher = lesson.teachers.first().map(|teacher| {
        let shown = points(texts, engine, teacher.score);
        let name = explorer.names.read().city(teacher.unit).to_owned();
        (teacher.score, format!("{name} {shown}"))
    });
    LessonRow {
        pillar: pillar_name(explorer, engine, lesson.pillar),
        own: lesson.own.map(|own| (own, points(texts, engine, own))),
        teacher,
    }
}

/// Room for all scores where the scale has no ends.
fn span(rows: &[LessonRow]) -> (f64, f64) {
    let ends = rows.iter().flat_map(|row| [&row.own, &row.teacher]);
    let scores = || ends.clone().flatten().map(|(score, _)| *score);
    let low = scores().fold(0.0, f64::min).floor();
    let high = scores().fold(low + 1.0, f64::max).ceil();
    (low, high)
}

#[component]
fn Table(scores: Memo<Option<PillarScores>>, found: Memo<Vec<Lesson>>) -> impl IntoView {
    let explorer = Explorer::get();
    let heads = [
        ("column-principle", ""),
        ("column-own", "number"),
        ("column-teacher", ""),
        ("column-teacher-score", "number"),
        ("column-ahead", "number"),
        ("column-alike", ""),
    ];
    let heads =
        heads.map(|(id, class)| view! { <th scope="col" class=class>{explorer.label(id)}</th> });
    let rows = move || {
        let scores = scores.read();
        let engine = scores.as_ref().map(PillarScores::engine)?;
        let row = |lesson: &Lesson| table_row(explorer, engine, lesson);
        Some(found.read().iter().map(row).collect::<Vec<_>>())
    };
    view! {
        <table class="figures">
            <thead><tr>{heads.into_iter().collect::<Vec<_>>()}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn table_row(explorer: Explorer, engine: &Engine, lesson: &Lesson) -> AnyView {
    let texts = explorer.texts.get();
    let none = || texts.get("no-data");
    let own = lesson
        .own
        .map_or_else(none, |own| points(&texts, engine, own));
    let teacher = lesson.teachers.first();
    let name = teacher.map(|teacher| city_name(&explorer.names.read(), teacher.unit));
    let score = teacher.map(|teacher| points(&texts, engine, teacher.score));
    let gap = teacher.map(|teacher| points(&texts, engine, teacher.gap));
    let reasons = teacher.map(|teacher| alike(explorer, engine, &teacher.alike).join(" · "));
    let dash = || "–".to_owned();
    view! {
        <tr>
            <th scope="row"><bdi>{pillar_name(explorer, engine, lesson.pillar)}</bdi></th>
            <td class="number">{own}</td>
            <td>{name.unwrap_or_else(|| dash().into_any())}</td>
            <td class="number">{score.unwrap_or_else(dash)}</td>
            <td class="number">{gap.unwrap_or_else(dash)}</td>
            <td>{reasons.unwrap_or_else(dash)}</td>
        </tr>
    }
    .into_any()
}
