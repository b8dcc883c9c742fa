//! Where the compared cities stood at the baseline and where they stand now:
//! chart, sentence, table.

use leptos::prelude::*;

use super::Compared;
use crate::ui::parts::city_name::city_name;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::marker::Marker;
use crate::ui::parts::pointing::Telling;
use charts::pointing::Marks;
use charts::slope::{self, Labels};
use i18n::Texts;
use model::engine::engine_weights;
use model::slope::{Baseline, Slope, Standing};
use scenario::ScenarioStoreFields;
use store::Explorer;

/// The slope chart.
#[component]
pub fn SinceBaseline(
    /// What is compared.
    compared: Compared,
) -> impl IntoView {
    let explorer = Explorer::get();
    let derived = explorer.derived;
    // It changes with data, method and baseline, and not in a drag.
    let baseline = Memo::new(move |_| {
        if let Some(since) = derived.since.get() {
            let panel = derived.panel.read();
            let (_, scored) = panel.iter().find(|(year, _)| *year == since)?;
            return Some(Baseline::new(scored.engine(), scored.weights()));
        }
        let engine = derived.engine_shown.read();
        let engine = engine.as_ref()?;
        let weights = engine_weights(engine.framework(), &explorer.scenario.baseline().read());
        Some(Baseline::new(engine, &weights))
    });
    let courses = Memo::new(move |_| {
        let outcome = derived.outcome.read();
        let Some(scored) = outcome.scored.as_ref() else {
            return Slope::default();
        };
        let baseline = baseline.get().unwrap_or_default();
        Slope::new(
            scored,
            &derived.compared.read(),
            &baseline,
            &explorer.names.read(),
        )
    });
    let options = Memo::new(move |_| {
        let courses = courses.read();
        let labels = labels(&explorer.texts.read(), &courses, derived.span());
        slope::slope(&courses, &labels, &compared.theme.read())
    });
    let height = Memo::new(move |_| slope::height(&courses.read()));
    let sentence = Signal::derive(move || {
        let span = derived.span();
        sentence(&explorer.texts.read(), &courses.read(), span.as_ref())
    });
    let told = Telling::new(move || {
        let courses = courses.get();
        let texts = explorer.texts.get();
        let span = derived.span();
        let marks = slope::marks(&courses);
        Marks::new(marks, move |&(place, _)| {
            course(&texts, &courses, place, span.as_ref())
        })
    });
    let title = Signal::derive(move || match derived.since.get() {
        Some(since) => {
            let texts = explorer.texts.read();
            texts.with("column-change-since", &[("since", since.into())])
        }
        None => explorer.text("slope-title"),
    });
    let hint = Signal::derive(move || match derived.span() {
        Some((since, year)) => {
            let texts = explorer.texts.read();
            let told = [("since", since.into()), ("year", year.into())];
            texts.with("slope-hint-since", &told)
        }
        None => explorer.text("slope-hint"),
    });
    view! {
        <Figure title hint sentence options height told>
            <CourseTable compared courses title />
        </Figure>
    }
}

/// A city's name and its ranks at both ends of its line.
fn labels(texts: &Texts, slope: &Slope, span: Option<(String, String)>) -> Labels {
    let numerals = texts.numerals();
    let ends = slope.courses.iter().map(|course| {
        let rank = |standing: Option<Standing>| {
            standing.map(|standing| numerals.count(u64::from(standing.rank)))
        };
        let told = |rank: Option<String>, gain: String| {
            [
                ("city", slope::broken_name(&course.name).into()),
                ("rank", rank.unwrap_or_default().into()),
                ("change", gain.into()),
            ]
        };
        let gain = numerals.signed(course.gain().unwrap_or_default());
        let now = if gain.is_empty() {
            "slope-now"
        } else {
            "slope-now-moved"
        };
        let is_rtl = texts.language().is_rtl();
        [
            texts.with("slope-before", &told(rank(course.before), String::new())),
            texts.with(now, &told(rank(course.now), gain)),
        ]
        .map(|end| if is_rtl { mirrored(&end) } else { end })
    });
    let (before, now) =
        span.unwrap_or_else(|| (texts.get("slope-baseline"), texts.get("slope-these")));
    Labels {
        before,
        now,
        ends: ends.collect(),
    }
}

/// A text that runs from right to left also where the chart library, which
/// knows one direction only, lays it out.
fn mirrored(text: &str) -> String {
    format!("\u{2067}{text}\u{2069}")
}

/// The ranks of a city at both ends of its line.
fn course(texts: &Texts, slope: &Slope, place: usize, span: Option<&(String, String)>) -> String {
    let course = slope.courses.iter().find(|course| course.place == place);
    let Some(course) = course else {
        return String::new();
    };
    let rank = |standing: Option<Standing>| {
        standing.map_or_else(
            || texts.get("not-ranked"),
            |standing| texts.numerals().count(u64::from(standing.rank)),
        )
    };
    let told = [
        ("city", course.name.clone().into()),
        ("before", rank(course.before).into()),
        ("now", rank(course.now).into()),
    ];
    let Some((since, year)) = span else {
        return texts.with("mark-course", &told);
    };
    let years = [
        ("since", since.clone().into()),
        ("year", year.clone().into()),
    ];
    texts.with("mark-course-since", &[&told[..], &years].concat())
}

/// How many have risen and fallen, and who has moved furthest.
fn sentence(texts: &Texts, slope: &Slope, span: Option<&(String, String)>) -> String {
    let years = span.map(|(since, year)| {
        [
            ("since", since.clone().into()),
            ("year", year.clone().into()),
        ]
    });
    if slope.courses.iter().all(|course| course.gain().is_none()) {
        return match years {
            Some(years) => texts.with("slope-unranked-since", &years),
            None => texts.get("slope-unranked"),
        };
    }
    let Some(furthest) = slope.furthest() else {
        return match years {
            Some([since, _]) => texts.with("slope-none-since", &[since]),
            None => texts.get("slope-none"),
        };
    };
    let numerals = texts.numerals();
    let rank = |standing: Option<Standing>| {
        numerals.count(u64::from(standing.map_or(0, |standing| standing.rank)))
    };
    let (rising, falling) = slope.counts();
    let told = [
        ("rising", rising.into()),
        ("shown-rising", numerals.count(rising as u64).into()),
        ("falling", falling.into()),
        ("shown-falling", numerals.count(falling as u64).into()),
        ("city", furthest.name.clone().into()),
        ("before", rank(furthest.before).into()),
        ("now", rank(furthest.now).into()),
    ];
    texts.with("slope-sentence", &told)
}

/// Ranks and scores on both sides.
#[component]
fn CourseTable(compared: Compared, courses: Memo<Slope>, title: Signal<String>) -> impl IntoView {
    let explorer = Explorer::get();
    let decimals = move || {
        let comparison = compared.still.read();
        comparison
            .as_ref()
            .map_or(1, |comparison| comparison.decimals.score)
    };
    let rows = move || {
        let texts = explorer.texts.read();
        let numerals = texts.numerals();
        let names = explorer.names.read();
        let comparison = compared.still.read();
        let name = |place: usize| {
            let city = comparison.as_ref()?.cities.get(place)?;
            Some(city_name(&names, city.unit))
        };
        let rank = |standing: Option<Standing>| {
            standing.map_or_else(
                || texts.get("not-ranked"),
                |standing| numerals.count(u64::from(standing.rank)),
            )
        };
        let score = |standing: Option<Standing>| {
            let score = standing.and_then(|standing| standing.score);
            score.map_or_else(
                || texts.get("no-data"),
                |score| numerals.fixed(score, decimals()),
            )
        };
        let row = |course: &model::slope::Course| {
            let change = match course.gain() {
                Some(0) => numerals.count(0),
                Some(gain) => numerals.signed(gain),
                None => texts.get("not-ranked"),
            };
            view! {
                <tr>
                    <th scope="row">
                        <Marker place=course.place />" "{name(course.place)}
                    </th>
                    <td class="number">{rank(course.before)}</td>
                    <td class="number">{rank(course.now)}</td>
                    <td class="number">{change}</td>
                    <td class="number">{score(course.before)}</td>
                    <td class="number">{score(course.now)}</td>
                </tr>
            }
        };
        courses.read().courses.iter().map(row).collect::<Vec<_>>()
    };
    let heads = move || {
        let texts = explorer.texts.read();
        let change = texts.get("column-change");
        let heads = match explorer.derived.span() {
            None => [
                texts.get("slope-rank-before"),
                texts.get("slope-rank-now"),
                change,
                texts.get("slope-score-before"),
                texts.get("slope-score-now"),
            ],
            Some((since, year)) => {
                let rank =
                    |year: &String| texts.with("slope-rank-in", &[("year", year.clone().into())]);
                let score =
                    |year: &String| texts.with("slope-score-in", &[("year", year.clone().into())]);
                [
                    rank(&since),
                    rank(&year),
                    change,
                    score(&since),
                    score(&year),
                ]
            }
        };
        heads.map(|head| view! { <th scope="col" class="number">{head}</th> })
    };
    view! {
        <table class="figures">
            <caption>{title}</caption>
            <thead>
                <tr><th scope="col">{explorer.label("column-city")}</th>{heads}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
