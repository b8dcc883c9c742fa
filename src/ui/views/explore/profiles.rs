//! Every city as a line across the pillars, and the bounds within which a
//! reader keeps them.

use leptos::html;
use leptos::prelude::*;
use serde_json::json;

use super::bounds::BoundFields;
use super::{NumberKey, ROWS, narrow, table_cut};
use crate::ui::parts::chart_host::{Drawing, Remote};
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::city_name::city_name;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use crate::ui::parts::thinned;
use browser::echarts::Bounds;
use charts::pointing::Marks;
use charts::profiles::{HEIGHT, axis_id, axis_of, parallel, spots, title_lines};
use i18n::Texts;
use model::engine::Scored;
use model::highlight::Highlights;
use model::profiles::{ProfileAxis, ProfileLine, Profiles};
use scenario::ScenarioStoreFields;
use store::Explorer;

/// The bounds that the chart shows, by axis.
type KnownBounds = std::collections::HashMap<usize, Option<(f64, f64)>>;

/// Names listed below the lines at most.
const LISTED: usize = 30;

/// The lines, their bounds, their sentence and their table.
#[component]
pub(super) fn AllProfiles(
    scored: Memo<Option<Scored>>,
    highlights: Memo<Highlights>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let profiles = Memo::new(move |_| {
        let brush = explorer.scenario.brush();
        let (scored, names) = (scored.read(), explorer.names.read());
        let new = |scored| Profiles::new(scored, &brush.read(), &highlights.read(), &names);
        scored.as_ref().map(new).unwrap_or_default()
    });
    let theme = chart_theme(explorer);
    let place = NodeRef::<html::Div>::new();
    let is_narrow = narrow(place);
    let options = Memo::new(move |_| {
        let texts = explorer.texts.read();
        let is_narrow = is_narrow.get();
        parallel(&profiles.read(), &theme.read(), is_narrow, |index, axis| {
            title(&texts, index, axis, is_narrow)
        })
    });
    let told = Telling::new(move || {
        let profiles = profiles.get();
        let texts = explorer.texts.get();
        let marks = spots(&profiles, texts.language().is_rtl(), is_narrow.get());
        Marks::new(marks, move |&(line, axis)| {
            point(&texts, &profiles.lines[line], axis, &profiles.axes[axis])
        })
    });
    let known = StoredValue::new(KnownBounds::new());
    let on_bounds = Callback::new(move |bounds: Bounds| {
        let code = axis_of(&bounds.axis).and_then(|index| {
            let profiles = profiles.read_untracked();
            profiles.axes.get(index).map(|axis| axis.code.clone())
        });
        if let (Some(index), Some(code)) = (axis_of(&bounds.axis), code) {
            let interval = bounds.interval.map(rounded);
            known.update_value(|known| {
                known.insert(index, interval);
            });
            explorer.brush(&code, interval);
        }
    });
    let remote = Remote::new(Some(on_bounds));
    show_bounds(remote, profiles, known);
    let sentence = Signal::derive(move || {
        let (texts, profiles) = (explorer.texts.read(), profiles.read());
        let told = sentence(&texts, &profiles);
        texts.sentences(&[
            told,
            thinned::of_lines(&texts, &profiles).unwrap_or_default(),
        ])
    });
    let axes = Signal::derive(move || {
        let profiles = profiles.read();
        profiles.axes.iter().map(|axis| axis.name.clone()).collect()
    });
    view! {
        <div node_ref=place>
        <Figure
            title=explorer.label("lines-title")
            hint=explorer.label("lines-hint")
            saved_hint=explorer.label("lines-saved")
            sentence
            told
            options
            height=Signal::derive(|| HEIGHT)
            drawing=Drawing::Canvas
            remote
            legend=move || view! { <NumberKey is_narrow names=axes /> }
        >
            <Lines profiles />
        </Figure>
        </div>
        <BoundFields profiles />
        <Kept profiles />
    }
}

/// The score of a city on an axis.
fn point(texts: &Texts, line: &ProfileLine, index: usize, axis: &ProfileAxis) -> String {
    let score = line.scores.get(index).copied().flatten();
    let score = score.map_or_else(
        || texts.get("no-data"),
        |score| texts.numerals().fixed(score, axis.decimals),
    );
    texts.with(
        "mark-score",
        &[
            ("city", line.name.clone().into()),
            ("measure", axis.name.clone().into()),
            ("score", score.into()),
        ],
    )
}

/// What an axis is, where it starts and ends.
fn title(texts: &Texts, index: usize, axis: &ProfileAxis, is_narrow: bool) -> String {
    let numerals = texts.numerals();
    if is_narrow {
        return numerals.count(index as u64 + 1);
    }
    let number = |value: f64| numerals.fixed(value, axis.scale.decimals);
    let ends = texts.with(
        "lines-ends",
        &[
            ("low", number(axis.scale.low).into()),
            ("high", number(axis.scale.high).into()),
        ],
    );
    format!("{}\n{ends}", title_lines(&axis.name))
}

/// Bounds to the hundredth: nobody draws them more exactly, and a link says
/// them in full.
fn rounded((from, to): (f64, f64)) -> (f64, f64) {
    let round = |x: f64| (x * 100.0).round() / 100.0;
    (round(from), round(to))
}

/// Shows on the axes which bounds are in force, whoever set them.
fn show_bounds(remote: Remote, profiles: Memo<Profiles>, known: StoredValue<KnownBounds>) {
    let bounds = Memo::new(move |_| {
        let profiles = profiles.read();
        let bounds = profiles.axes.iter().map(|axis| axis.bounds);
        bounds.collect::<Vec<Option<(f64, f64)>>>()
    });
    Effect::new(move |starts: Option<u32>| {
        let now = remote.starts();
        if starts != Some(now) {
            known.set_value(KnownBounds::new());
        }
        for (index, bounds) in bounds.get().into_iter().enumerate() {
            // What the reader is drawing at this moment is there already.
            let is_known = known.with_value(|known| known.get(&index).copied().flatten() == bounds);
            if is_known {
                continue;
            }
            known.update_value(|known| {
                known.insert(index, bounds);
            });
            let intervals: Vec<[f64; 2]> = bounds.into_iter().map(|(a, b)| [a, b]).collect();
            remote.act(&json!({
                "type": "axisAreaSelect", "parallelAxisId": axis_id(index), "intervals": intervals,
            }));
        }
        now
    });
}

fn sentence(texts: &Texts, profiles: &Profiles) -> String {
    let count = |number: usize| texts.numerals().count(number as u64);
    let total = profiles.lines.len();
    if !profiles.is_brushed {
        return texts.with(
            "lines-all",
            &[("shown", count(total).into()), ("count", total.into())],
        );
    }
    let kept = profiles.kept();
    let Some(best) = kept.first() else {
        return texts.get("lines-none");
    };
    let mut told = vec![
        ("shown", count(kept.len()).into()),
        ("count", kept.len().into()),
        ("total", count(total).into()),
        ("city", best.name.clone().into()),
    ];
    match best.rank {
        Some(rank) => {
            told.push(("rank", texts.numerals().count(u64::from(rank)).into()));
            texts.with("lines-kept-best", &told)
        }
        None => texts.with("lines-kept", &told),
    }
}

/// The cities within all bounds, each a button that brings it into the
/// foreground.
#[component]
fn Kept(profiles: Memo<Profiles>) -> impl IntoView {
    let explorer = Explorer::get();
    let item = move |line: &ProfileLine| {
        let unit = line.unit;
        let rank = line.rank.map_or_else(
            || "–".to_owned(),
            |rank| {
                let texts = explorer.texts.read();
                texts.numerals().count(u64::from(rank))
            },
        );
        view! {
            <li>
                <span class="kept-rank">{rank}</span>
                <button type="button" class="city-name" on:click=move |_| explorer.focus_on(unit)>
                    {city_name(&explorer.names.read(), unit)}
                </button>
            </li>
        }
    };
    move || {
        let profiles = profiles.read();
        if !profiles.is_brushed {
            return None;
        }
        let kept = profiles.kept();
        let more = kept.len().saturating_sub(LISTED);
        let items: Vec<_> = kept.iter().take(LISTED).map(|line| item(line)).collect();
        let more = (more > 0).then(|| {
            let texts = explorer.texts.read();
            let shown = texts.numerals().count(more as u64);
            let more = texts.with(
                "lines-more",
                &[("shown", shown.into()), ("count", more.into())],
            );
            view! { <li>{more}</li> }
        });
        Some(view! { <ol class="kept" aria-label=explorer.label("lines-list")>{items}{more}</ol> })
    }
}

/// Scores of every line, kept ones first.
#[component]
fn Lines(profiles: Memo<Profiles>) -> impl IntoView {
    let explorer = Explorer::get();
    let heads = move || {
        let profiles = profiles.read();
        let head = |name: &String| view! { <th scope="col" class="number">{name.clone()}</th> };
        profiles
            .axes
            .iter()
            .map(|axis| head(&axis.name))
            .collect::<Vec<_>>()
    };
    let row = move |profiles: &Profiles, line: &ProfileLine| {
        let texts = explorer.texts.read();
        let cells = profiles.axes.iter().zip(&line.scores).map(|(axis, score)| {
            let text = score.map_or_else(
                || texts.get("no-data"),
                |score| texts.numerals().fixed(score, axis.decimals),
            );
            view! { <td class="number">{text}</td> }
        });
        view! {
            <tr>
                <th scope="row">{city_name(&explorer.names.read(), line.unit)}</th>
                {cells.collect::<Vec<_>>()}
            </tr>
        }
    };
    let rows = move || {
        let profiles = profiles.read();
        let kept = profiles.kept();
        kept.into_iter()
            .take(ROWS)
            .map(|line| row(&profiles, line))
            .collect::<Vec<_>>()
    };
    let cut = move || {
        let profiles = profiles.read();
        table_cut(explorer, profiles.kept().len())
    };
    view! {
        <table class="figures">
            <thead>
                <tr><th scope="col">{explorer.label("column-city")}</th>{heads}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {move || cut().map(|cut| view! { <p class="hint">{cut}</p> })}
    }
}
