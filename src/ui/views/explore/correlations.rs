//! Which measures go together.

use leptos::html;
use leptos::prelude::*;

use super::{NumberKey, narrow};

use crate::ui::parts::chart_host::Drawing;
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use crate::ui::parts::switch::Switch;
use browser::echarts::Pressed;
use browser::page;
use charts::Options;
use charts::correlations::{correlation, height, marks, pair_at};
use charts::pointing::Marks;
use i18n::Texts;
use model::correlations::{Correlations, n_steps};
use model::engine::Scored;
use model::measure::Measure;
use scenario::{MatrixLevel, ScenarioStoreFields};
use store::Explorer;

/// Beyond so many pairs of figures the matrix is too much to compute while a
/// page waits for it.
const MOST_STEPS: usize = 4_000_000;
/// The heat map, its choices, its sentence and its table.
#[component]
pub(super) fn Matrix(scored: Memo<Option<Scored>>) -> impl IntoView {
    let explorer = Explorer::get();
    let level = Memo::new(move |_| *explorer.scenario.matrix().read());
    let choice = Memo::new(move |_| *explorer.scenario.corr().read());
    let is_too_much = Memo::new(move |_| {
        let scored = scored.read();
        scored
            .as_ref()
            .is_some_and(|scored| n_steps(scored, level.get()) > MOST_STEPS)
    });
    // Correlations of indicators do not follow the weights.
    let engine = explorer.derived.engine_shown;
    let matrix = Memo::new(move |_| {
        if is_too_much.get() {
            return None;
        }
        let names = explorer.names.read();
        let new = |scored: &Scored| Correlations::new(scored, level.get(), choice.get(), &names);
        match level.get() {
            MatrixLevel::Pillars => scored.read().as_ref().map(new),
            MatrixLevel::Indicators => {
                engine.track();
                scored.read_untracked().as_ref().map(new)
            }
        }
    });
    view! {
        <Show
            when=move || !is_too_much.get()
            fallback=move || view! {
                <h3>{explorer.label("corr-title")}</h3>
                <Choices />
                <p class="empty">{explorer.label("corr-too-much")}</p>
            }
        >
            <HeatMap matrix />
        </Show>
    }
}

#[component]
fn Choices() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <div class="switches">
            <Switch
                group="corr-level"
                title="corr-level"
                chosen=Signal::derive(move || *explorer.scenario.matrix().read())
                choose=Callback::new(move |level| explorer.correlate(level))
            />
            <Switch
                group="corr-by"
                title="corr-by"
                chosen=Signal::derive(move || *explorer.scenario.corr().read())
                choose=Callback::new(move |choice| explorer.correlate_by(choice))
            />
        </div>
    }
}

#[component]
fn HeatMap(matrix: Memo<Option<Correlations>>) -> impl IntoView {
    let explorer = Explorer::get();
    let theme = chart_theme(explorer);
    let place = NodeRef::<html::Div>::new();
    let is_narrow = narrow(place);
    let options = Memo::new(move |_| {
        let (matrix, texts) = (matrix.read(), explorer.texts.read());
        let numerals = texts.numerals();
        match &*matrix {
            Some(matrix) => correlation(
                matrix,
                &theme.read(),
                is_narrow.get(),
                |index| numerals.count(index as u64 + 1),
                |r| numerals.fixed(r, 2),
            ),
            None => Options::new(&theme.read()),
        }
    });
    let told = Telling::new(move || {
        let Some(matrix) = matrix.get() else {
            return Marks::none();
        };
        let texts = explorer.texts.get();
        let marks = marks(&matrix);
        Marks::new(marks, move |&(row, column)| {
            cell(&texts, &matrix, row, column)
        })
    });
    let height = Memo::new(move |_| {
        let (matrix, texts) = (matrix.read(), explorer.texts.read());
        let number = |index: usize| texts.numerals().count(index as u64 + 1);
        matrix.as_ref().map_or(0.0, |matrix| height(matrix, number))
    });
    let on_press = Callback::new(move |pressed: Pressed| {
        let matrix = matrix.read_untracked();
        let pair = matrix.as_ref().and_then(|matrix| {
            let (row, column) = pair_at(matrix, pressed.datum)?;
            let measure = |index: usize| Measure::Element(matrix.measures[index].node);
            Some((measure(column), measure(row)))
        });
        if let Some((x, y)) = pair {
            explorer.plot(x, y);
            page::scroll_to("scatter");
        }
    });
    let sentence = Signal::derive(move || {
        let matrix = matrix.read();
        matrix
            .as_ref()
            .map(|matrix| sentence(&explorer.texts.read(), matrix))
            .unwrap_or_default()
    });
    let measures = Signal::derive(move || {
        let matrix = matrix.read();
        let measures = matrix.iter().flat_map(|matrix| &matrix.measures);
        measures.map(|measure| measure.name.clone()).collect()
    });
    view! {
        <div node_ref=place>
            <Figure
                title=explorer.label("corr-title")
                hint=explorer.label("corr-hint")
                saved_hint=explorer.label("corr-saved")
                sentence
                told
                options
                height
                drawing=Drawing::Canvas
                on_press
                legend=move || view! { <Choices /><Legend /><NumberKey is_narrow names=measures /> }
            >
                <Pairs matrix />
            </Figure>
        </div>
    }
}

/// How two measures go together.
fn cell(texts: &Texts, matrix: &Correlations, row: usize, column: usize) -> String {
    let r = matrix.matrix.get(row, column);
    let r = r.map_or_else(|| texts.get("no-data"), |r| texts.numerals().fixed(r, 2));
    texts.with(
        "mark-correlation",
        &[
            ("a", matrix.measures[row].name.clone().into()),
            ("b", matrix.measures[column].name.clone().into()),
            ("r", r.into()),
        ],
    )
}

#[component]
fn Legend() -> impl IntoView {
    let explorer = Explorer::get();
    let mark = move |value: i64| {
        move || {
            let texts = explorer.texts.read();
            match value {
                0 => texts.numerals().count(0),
                value => texts.numerals().signed(value),
            }
        }
    };
    view! {
        <div class="ramp-legend">
            <p class="ramp-title">{explorer.label("corr-ramp")}</p>
            <div class="ramp" data-ramp="change" aria-hidden="true"></div>
            <ul class="ramp-marks">
                <li>{mark(-1)}</li>
                <li>{mark(0)}</li>
                <li>{mark(1)}</li>
            </ul>
        </div>
    }
}

fn sentence(texts: &Texts, matrix: &Correlations) -> String {
    let Some((most, least)) = matrix.extremes() else {
        return texts.get("corr-none");
    };
    let name = |index: usize| matrix.measures[index].name.clone().into();
    let number = |x: f64| texts.numerals().fixed(x, 2).into();
    let count = |n: usize| texts.numerals().count(n as u64).into();
    let mut sentences = vec![texts.with(
        "corr-sentence",
        &[
            ("a", name(most.0)),
            ("b", name(most.1)),
            ("high", number(most.2)),
            ("c", name(least.0)),
            ("d", name(least.1)),
            ("low", number(least.2)),
        ],
    )];
    if let Some((within, between)) = matrix.within.zip(matrix.between) {
        let told = [("within", number(within)), ("between", number(between))];
        sentences.push(texts.with("corr-means", &told));
    }
    let (fewest, most) = matrix.n_cities;
    sentences.push(if fewest == most {
        texts.with(
            "corr-cities",
            &[("shown", count(most)), ("count", most.into())],
        )
    } else {
        let told = [
            ("fewest", count(fewest)),
            ("shown", count(most)),
            ("count", most.into()),
        ];
        texts.with("corr-cities-range", &told)
    });
    texts.sentences(&sentences)
}

/// The matrix as a table: a measure a row, numbered as the columns are.
#[component]
fn Pairs(matrix: Memo<Option<Correlations>>) -> impl IntoView {
    let explorer = Explorer::get();
    let n = Memo::new(move |_| matrix.read().as_ref().map_or(0, |m| m.measures.len()));
    let number = move |index: usize| {
        let texts = explorer.texts.read();
        texts.numerals().count(index as u64 + 1)
    };
    let heads = move || {
        let head = |index| view! { <th scope="col" class="number">{number(index)}</th> };
        (0..n.get()).map(head).collect::<Vec<_>>()
    };
    let cell = move |matrix: &Correlations, row: usize, column: usize| {
        let texts = explorer.texts.read();
        let r = matrix.matrix.get(row, column);
        let text = r.map_or_else(|| texts.get("no-data"), |r| texts.numerals().fixed(r, 2));
        view! { <td class="number">{text}</td> }
    };
    let row = move |matrix: &Correlations, row: usize| {
        let measure = &matrix.measures[row];
        let turned = measure
            .is_turned
            .then(|| format!(" ({})", explorer.text("lower-better")));
        let cells = (0..matrix.measures.len()).map(|column| cell(matrix, row, column));
        view! {
            <tr>
                <th scope="row">{number(row)}" "<bdi>{measure.name.clone()}</bdi>{turned}</th>
                {cells.collect::<Vec<_>>()}
            </tr>
        }
    };
    let rows = move || {
        let matrix = matrix.read();
        let matrix = matrix.as_ref()?;
        Some(
            (0..matrix.measures.len())
                .map(|index| row(matrix, index))
                .collect::<Vec<_>>(),
        )
    };
    view! {
        <table class="figures">
            <thead>
                <tr><th scope="col">{explorer.label("corr-measure")}</th>{heads}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
