//! Which choice matters most.

use leptos::prelude::*;

use super::table::figures_table;
use super::words::percent;
use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use charts::influence as chart;
use charts::pointing::Marks;
use i18n::{Named, Texts};
use model::robustness::influence::Influence;
use model::robustness::{LEVEL, Share};
use store::Explorer;
use store::robustness::Robustness;

/// Shares of variance, of the ranking as a whole or of one city's rank.
#[component]
pub fn InfluenceFigure(studies: Robustness) -> impl IntoView {
    let explorer = Explorer::get();
    let theme = chart_theme(explorer);
    let is_of_city = RwSignal::new(false);
    let model = Memo::new(move |_| {
        let known = studies.spread.current()?;
        let (asked, answer) = known.spread()?;
        let indices = if is_of_city.get() {
            &answer.subject
        } else {
            &answer.shift
        };
        let influence = indices
            .as_ref()
            .map(|indices| Influence::new(asked, indices));
        Some(influence.unwrap_or_default())
    });
    let name = move |influence: &Influence, row: usize| {
        let choice = influence.rows.get(row).map(|row| row.choice);
        choice
            .map(|choice| explorer.text(choice.name_id()))
            .unwrap_or_default()
    };
    let options = Memo::new(move |_| {
        let texts = explorer.texts.read();
        let model = model.get().unwrap_or_default();
        chart::influence(
            &model,
            &theme.read(),
            |row| name(&model, row),
            |share| percent(&texts, share),
        )
    });
    let told_of_marks = Telling::new(move || {
        let model = model.get().unwrap_or_default();
        let texts = explorer.texts.get();
        let marks = chart::marks(&model);
        Marks::new(marks, move |&(row, is_alone)| {
            let row = &model.rows[row];
            let (id, share) = if is_alone {
                ("mark-alone", row.alone)
            } else {
                ("mark-together", row.together)
            };
            let choice = texts.get(row.choice.name_id());
            let share = percent(&texts, share.value.max(0.0));
            texts.with(id, &[("choice", choice.into()), ("share", share.into())])
        })
    });
    let height = Memo::new(move |_| chart::height(&model.get().unwrap_or_default()));
    let told = move || sentence(&explorer.texts.read(), &model.get().unwrap_or_default());
    let is_there = move || model.read().is_some();
    let hint = Signal::derive(move || {
        let texts = explorer.texts.read();
        texts.with("influence-hint", &[("share", confidence(&texts).into())])
    });
    view! {
        <Show when=is_there>
            <div class="study">
                <Figure
                    title=explorer.label("influence-title")
                    hint=hint
                    sentence=Signal::derive(told)
                    told=told_of_marks
                    options
                    height
                >
                    {move || table(&explorer.texts.read(), &model.get().unwrap_or_default())}
                </Figure>
                <OfWhich studies is_of_city />
            </div>
        </Show>
    }
}

/// Which choice explains most by itself.
fn sentence(texts: &Texts, model: &Influence) -> String {
    let Some(greatest) = model.greatest() else {
        return texts.get("influence-none");
    };
    let choice = texts.get(greatest.choice.name_id());
    let share = percent(texts, greatest.alone.value.max(0.0));
    texts.with(
        "influence-sentence",
        &[("choice", choice.into()), ("share", share.into())],
    )
}

/// Whether it is about the ranking as a whole or about one city.
#[component]
fn OfWhich(studies: Robustness, is_of_city: RwSignal<bool>) -> impl IntoView {
    let explorer = Explorer::get();
    let of_city = Signal::derive(move || {
        let known = studies.spread.current();
        let subject = known.and_then(|known| known.spread()?.0.subject);
        let city = subject.map(|unit| explorer.names.read().city(unit).to_owned());
        let city = city.unwrap_or_default();
        explorer
            .texts
            .read()
            .with("influence-of-city", &[("city", city.into())])
    });
    view! {
        <fieldset class="choices">
            <legend class="visually-hidden">{explorer.label("influence-of")}</legend>
            <OfWhat is_of_city value=false label=explorer.label("influence-of-all") />
            <OfWhat is_of_city value=true label=of_city />
        </fieldset>
    }
}

#[component]
fn OfWhat(
    is_of_city: RwSignal<bool>,
    value: bool,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name="influence-of"
                prop:checked=move || is_of_city.get() == value
                on:change=move |_| is_of_city.set(value)
            />
            <span>{label}</span>
        </label>
    }
}

/// The share of draws between the ends of an interval.
fn confidence(texts: &Texts) -> String {
    texts.numerals().percent((100.0 * LEVEL).round() as u64)
}

fn table(texts: &Texts, model: &Influence) -> AnyView {
    let level = texts.with("interval-90", &[("share", confidence(texts).into())]);
    let heads = vec![
        texts.get("vary-choice"),
        texts.get("index-alone"),
        level.clone(),
        texts.get("index-together"),
        level,
    ];
    let numerals = texts.numerals();
    let interval = |share: Share| {
        share.interval.map_or_else(
            || texts.get("no-data"),
            |interval| {
                let low = numerals.fixed(interval.low, 2);
                format!("{low}\u{2013}{}", numerals.fixed(interval.high, 2))
            },
        )
    };
    let rows = model.rows.iter().map(|row| {
        vec![
            texts.get(row.choice.name_id()),
            numerals.fixed(row.alone.value, 3),
            interval(row.alone),
            numerals.fixed(row.together.value, 3),
            interval(row.together),
        ]
    });
    figures_table(texts.get("influence-title"), heads, rows.collect(), 1)
}
