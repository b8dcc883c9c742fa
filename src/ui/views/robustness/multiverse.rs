//! The ranks under every method that could have been chosen.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::progress::StudyState;
use super::table::figures_table;
use super::words::{count, refusal};
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use browser::echarts::Renderer;
use charts::multiverse as chart;
use charts::pointing::Marks;
use i18n::{Named, Texts};
use model::robustness::multiverse::{Choice, Universes};
use store::Explorer;
use store::robustness::Robustness;

/// A curve of ranks over methods, with what each method chooses beneath.
#[component]
pub fn MultiverseFigure(studies: Robustness) -> impl IntoView {
    let explorer = Explorer::get();
    let derived = explorer.derived;
    let theme = chart_theme(explorer);
    let model = Memo::new(move |_| {
        let known = studies.multiverse.current()?;
        let (asked, answer) = known.multiverse()?;
        let now = derived.engine_shown.get()?.chain();
        let names = explorer.names.read();
        let compared = derived.compared.read();
        Some(Universes::new(asked, answer, now, &compared, &names))
    });
    let options = Memo::new(move |_| {
        let texts = explorer.texts.read();
        let model = model.get().unwrap_or_default();
        chart::multiverse(&model, &theme.read(), &words(&texts))
    });
    let told_of_marks = Telling::new(move || {
        let model = model.get().unwrap_or_default();
        let texts = explorer.texts.get();
        let marks = chart::marks(&model);
        Marks::new(marks, move |&(city, method)| {
            point(&texts, &model, city, method)
        })
    });
    let height = Memo::new(move |_| {
        let texts = explorer.texts.read();
        chart::height(&model.get().unwrap_or_default(), &words(&texts))
    });
    let told = move || sentence(&explorer.texts.read(), &model.get().unwrap_or_default());
    let hint = move || {
        let model = model.read();
        let city = model.as_ref().and_then(|model| model.cities.first());
        let city = city.map(|city| city.name.clone()).unwrap_or_default();
        explorer
            .texts
            .read()
            .with("multiverse-hint", &[("city", city.into())])
    };
    let is_there = move || {
        model
            .read()
            .as_ref()
            .is_some_and(|model| !model.cities.is_empty())
    };
    view! {
        <div class="study">
            <Show when=is_there>
                <Figure
                    title=explorer.label("multiverse-title")
                    hint=Signal::derive(hint)
                    sentence=Signal::derive(told)
                    told=told_of_marks
                    options
                    height
                    drawing=Renderer::Canvas
                >
                    {move || table(&explorer.texts.read(), &model.get().unwrap_or_default())}
                </Figure>
            </Show>
            <StudyState study=studies.multiverse told="robust-methods" />
        </div>
    }
}

/// What the chart says in words.
fn words(
    texts: &Texts,
) -> chart::Words<impl Fn(Choice) -> String, impl Fn(Choice) -> String, impl Fn(u32) -> String> {
    chart::Words {
        choice: |choice: Choice| texts.get(choice.name_id()),
        group: |choice: Choice| texts.get(choice.group_id()),
        count: |rank: u32| texts.numerals().count(u64::from(rank)),
        now: texts.get("multiverse-now"),
    }
}

/// The rank of a city under a method, with what that chooses.
fn point(texts: &Texts, model: &Universes, city: usize, method: usize) -> String {
    let city = &model.cities[city];
    let rank = city.ranks[method].map_or_else(
        || texts.get("not-ranked"),
        |rank| texts.numerals().count(u64::from(rank)),
    );
    let choices = Choice::of(model.chains[method]).map(|choice| texts.get(choice.name_id()));
    let choices = texts.list(&choices);
    texts.with(
        "mark-method",
        &[
            ("city", city.name.clone().into()),
            ("rank", rank.into()),
            ("choices", choices.into()),
        ],
    )
}

fn sentence(texts: &Texts, model: &Universes) -> String {
    let n = model.chains.len();
    let city = model.cities.first();
    let mut told = match city.and_then(|city| Some((city, city.range()?))) {
        None => texts.get("robust-nobody"),
        Some((city, range)) => texts.with(
            "multiverse-sentence",
            &[
                ("city", city.name.clone().into()),
                ("count", FluentValue::from(n)),
                ("shown", count(texts, n as u64)),
                ("best", count(texts, u64::from(range.best))),
                ("median", count(texts, u64::from(range.median))),
                ("worst", count(texts, u64::from(range.worst))),
            ],
        ),
    };
    let n_refused = model.n_refused();
    if n_refused > 0 {
        let reason = |(reason, n): &(_, usize)| {
            format!(
                "{}: {}",
                texts.numerals().count(*n as u64),
                refusal(texts, reason)
            )
        };
        let reasons: Vec<String> = model.refusals.iter().map(reason).collect();
        let more = texts.with(
            "multiverse-refused",
            &[
                ("count", FluentValue::from(n_refused)),
                ("shown", count(texts, n_refused as u64)),
                ("reasons", texts.sentences(&reasons).into()),
            ],
        );
        told = texts.sentences(&[told, more]);
    }
    told
}

fn table(texts: &Texts, model: &Universes) -> AnyView {
    let mut heads = vec![
        texts.get("vary-norm"),
        texts.get("vary-agg"),
        texts.get("vary-treat"),
        texts.get("vary-impute"),
    ];
    heads.extend(model.cities.iter().map(|city| city.name.clone()));
    let rows = model.chains.iter().enumerate().map(|(place, &chain)| {
        let choices = Choice::of(chain);
        let mut cells: Vec<String> = choices.map(|choice| texts.get(choice.name_id())).to_vec();
        let rank = |rank: Option<u32>| {
            rank.map_or_else(
                || texts.get("not-ranked"),
                |rank| texts.numerals().count(u64::from(rank)),
            )
        };
        cells.extend(model.cities.iter().map(|city| rank(city.ranks[place])));
        cells
    });
    figures_table(texts.get("multiverse-title"), heads, rows.collect(), 4)
}
