//! How the file is read: what was understood of it, where it can be read in two
//! ways, and a choice for each.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::desk::Desk;
use data::decode::Encoding;
use data::plan::{Question, Reading, Second};
use data::{AsRead, Problem};
use i18n::{cut, problem_sentence};
use store::Explorer;

/// What has two readings and more is asked.
#[component]
pub(super) fn Questions() -> impl IntoView {
    let desk = Desk::get();
    let explorer = Explorer::get();
    let questions = Memo::new(move |_| desk.questions());
    let items = move || {
        let questions = questions.get().into_iter().enumerate();
        questions
            .map(|(number, question)| view! { <Asked number question /> })
            .collect::<Vec<_>>()
    };
    view! {
        <Show when=move || !questions.read().is_empty()>
            <section class="guide-questions" aria-labelledby="guide-questions">
                <h3 id="guide-questions">{explorer.label("guide-questions")}</h3>
                {items}
            </section>
        </Show>
    }
}

#[component]
fn Asked(number: usize, question: Question) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let asked = question.clone();
    let sentence = move || {
        let texts = explorer.texts.read();
        match &asked {
            Question::Table { .. } => texts.get("guide-ask-table"),
            Question::Decimal { cell, .. } => texts.with(
                "guide-ask-decimal",
                &[("cell", FluentValue::from(cut(cell)))],
            ),
            Question::Names { .. } => texts.get("guide-ask-names"),
        }
    };
    let is_open = {
        let question = question.clone();
        move || !desk.is_answered(&question)
    };
    let answers: Vec<AnyView> = match question {
        Question::Table { names } => names
            .into_iter()
            .enumerate()
            .map(|(place, name)| {
                let (chosen, shown) = (name.clone(), sheet_name(&name));
                let is_chosen = move || desk.reading.read().table.as_ref() == Some(&name);
                let choose = move || {
                    let name = chosen.clone();
                    desk.read_otherwise(|reading| reading.table = Some(name));
                };
                answer(number, place, move || shown.clone(), is_chosen, choose)
            })
            .collect(),
        Question::Decimal {
            with_stop,
            with_comma,
            ..
        } => [('.', with_stop), (',', with_comma)]
            .into_iter()
            .enumerate()
            .map(|(place, (mark, reads))| {
                let shown = move || {
                    let texts = explorer.texts.read();
                    let number = texts.numerals().exact(reads);
                    let id = match mark {
                        ',' => "guide-answer-comma",
                        _ => "guide-answer-stop",
                    };
                    texts.with(id, &[("number", number.into())])
                };
                let is_chosen = move || desk.reading.read().decimal == Some(mark);
                let choose = move || desk.read_otherwise(|reading| reading.decimal = Some(mark));
                answer(number, place, shown, is_chosen, choose)
            })
            .collect(),
        Question::Names { columns } => columns
            .into_iter()
            .enumerate()
            .map(|(place, column)| {
                let shown = move || {
                    let sights = desk.sights.read();
                    let sight = sights.get(column);
                    let texts = explorer.texts.read();
                    sight
                        .map(|sight| format!("{}: {}", sight.heading, texts.list(&sight.samples)))
                        .unwrap_or_default()
                };
                let is_chosen = move || {
                    let question = Question::Names {
                        columns: Vec::new(),
                    };
                    desk.is_answered(&question)
                        && desk.plan.read().role(column) == data::plan::Role::Name
                };
                answer(number, place, shown, is_chosen, move || {
                    desk.name_by(column)
                })
            })
            .collect(),
    };
    view! {
        <fieldset
            id=format!("guide-question-{number}")
            class="guide-question"
            tabindex="-1"
            data-open=move || is_open().to_string()
        >
            <legend>{sentence}</legend>
            {answers}
        </fieldset>
    }
}

fn answer(
    question: usize,
    place: usize,
    shown: impl Fn() -> String + Send + 'static,
    is_chosen: impl Fn() -> bool + Send + 'static,
    choose: impl Fn() + Send + 'static,
) -> AnyView {
    view! {
        <label class="choice">
            <input
                type="radio"
                name=format!("guide-question-{question}")
                value=place.to_string()
                prop:checked=is_chosen
                on:change=move |_| choose()
            />
            <bdi>{shown}</bdi>
        </label>
    }
    .into_any()
}

/// What was understood, and a choice for each of it.
#[component]
pub(super) fn Understanding() -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let as_read = Memo::new(move |_| {
        desk.layout
            .read()
            .0
            .as_ref()
            .ok()
            .map(|laid| laid.as_read())
    });
    view! {
        <section class="guide-reading" aria-labelledby="guide-reading">
            <h3 id="guide-reading">{explorer.label("guide-reading")}</h3>
            <p class="hint">{move || as_read.get().map(|read| in_short(explorer, &read))}</p>
            <Told />
            <details>
            <summary>{explorer.label("guide-read-otherwise")}</summary>
            <div class="guide-fields">
                <WhichTable />
                <WhichEncoding as_read />
                <WhichSeparator as_read />
                <HeadingRow as_read />
                <WhichSecond as_read />
                <LastRow as_read />
                <WhichDecimal as_read />
                <Words />
            </div>
            <button
                type="button"
                class="button small"
                on:click=move |_| desk.read_otherwise(|reading| *reading = Reading::default())
            >
                {explorer.label("guide-read-again")}
            </button>
            </details>
        </section>
    }
}

/// How the file was read, in a line.
fn in_short(explorer: Explorer, read: &AsRead) -> String {
    let texts = explorer.texts.read();
    let shown = texts.numerals().count(read.n_rows as u64);
    let told = [
        ("count", FluentValue::from(read.n_rows)),
        ("shown", shown.into()),
        (
            "row",
            texts.numerals().count(read.heading_row as u64).into(),
        ),
        ("separator", texts.get(separator_id(read.separator)).into()),
    ];
    texts.with("guide-in-short", &told)
}

const fn separator_id(sign: char) -> &'static str {
    match sign {
        '\t' => "guide-separator-tab",
        ';' => "guide-separator-semicolon",
        '|' => "guide-separator-bar",
        _ => "guide-separator-comma",
    }
}

/// The same sentences that the page tells a reader who is not asked.
#[component]
fn Told() -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let told = move || {
        let layout = desk.layout.read();
        let plan = desk.plan.read();
        let problems = match &layout.0 {
            Ok(laid) => laid.told(&plan),
            Err(problems) => problems.to_vec(),
        };
        let texts = explorer.texts.read();
        let item = |problem: &Problem| view! { <li>{problem_sentence(&texts, problem)}</li> };
        problems.iter().map(item).collect::<Vec<_>>()
    };
    view! { <ul class="guide-told">{told}</ul> }
}

/// A list to choose from, of which the first entries stand for what is read.
fn choice<T: Copy + PartialEq + Send + Sync + 'static>(
    label: Signal<String>,
    options: Vec<(T, Signal<String>)>,
    chosen: impl Fn() -> Option<T> + Copy + Send + Sync + 'static,
    choose: impl Fn(T) + 'static,
) -> AnyView {
    let values: Vec<T> = options.iter().map(|(value, _)| *value).collect();
    let option = |(place, (value, name)): (usize, (T, Signal<String>))| {
        view! {
            <option value=place.to_string() prop:selected=move || chosen() == Some(value)>{name}</option>
        }
    };
    let options = options
        .into_iter()
        .enumerate()
        .map(option)
        .collect::<Vec<_>>();
    let changed = move |event: leptos::ev::Event| {
        let place = event_target_value(&event).parse::<usize>().ok();
        if let Some(&value) = place.and_then(|place| values.get(place)) {
            choose(value);
        }
    };
    view! {
        <label class="field">
            <span>{label}</span>
            <select on:change=changed>{options}</select>
        </label>
    }
    .into_any()
}

/// The name of a sheet without that of its workbook and the ending that it got.
fn sheet_name(name: &str) -> String {
    let base = name.rsplit('/').next().unwrap_or(name);
    base.strip_suffix(".csv").unwrap_or(base).to_owned()
}

#[component]
fn WhichTable() -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let names = desk.tables();
    let is_one = names.len() < 2;
    let labels = names.iter().map(|name| sheet_name(name));
    let options = labels
        .enumerate()
        .map(|(place, name)| (place, Signal::stored(name)))
        .collect();
    let known = StoredValue::new(names);
    let chosen = move || {
        let name = desk.table()?;
        known.with_value(|known| known.iter().position(|known| *known == name))
    };
    let choose = move |place: usize| {
        let name = known.with_value(|known| known.get(place).cloned());
        desk.read_otherwise(|reading| reading.table = name);
    };
    (!is_one).then(|| choice(explorer.label("guide-table"), options, chosen, choose))
}

type Found = Memo<Option<AsRead>>;

#[component]
fn WhichEncoding(as_read: Found) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let named = |encoding: Encoding| (encoding, Signal::stored(encoding.name().to_owned()));
    let options = Encoding::ALL.map(named).to_vec();
    let chosen = move || {
        let said = desk.reading.read().encoding;
        said.or_else(|| as_read.read().as_ref().map(|read| read.encoding))
    };
    let choose = move |encoding| desk.read_otherwise(|reading| reading.encoding = Some(encoding));
    choice(explorer.label("guide-encoding"), options, chosen, choose)
}

#[component]
fn WhichSeparator(as_read: Found) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let options = [',', ';', '\t', '|'].map(|sign| (sign, explorer.label(separator_id(sign))));
    let chosen = move || {
        let said = desk.reading.read().separator;
        said.or_else(|| as_read.read().as_ref().map(|read| read.separator))
    };
    let choose = move |sign| desk.read_otherwise(|reading| reading.separator = Some(sign));
    choice(
        explorer.label("guide-separator"),
        options.to_vec(),
        chosen,
        choose,
    )
}

#[component]
fn WhichSecond(as_read: Found) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let options = [
        (Second::City, explorer.label("guide-second-city")),
        (Second::Headings, explorer.label("guide-second-headings")),
        (Second::Measures, explorer.label("guide-second-measures")),
    ];
    let chosen = move || as_read.read().as_ref().map(|read| read.second);
    let choose = move |second| desk.read_otherwise(|reading| reading.second = Some(second));
    choice(
        explorer.label("guide-second"),
        options.to_vec(),
        chosen,
        choose,
    )
}

#[component]
fn WhichDecimal(as_read: Found) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let options = [
        (None, explorer.label("guide-decimal-each")),
        (Some('.'), explorer.label("guide-decimal-stop")),
        (Some(','), explorer.label("guide-decimal-comma")),
    ];
    let chosen = move || {
        let said = desk.reading.read().decimal;
        Some(said.or_else(|| as_read.read().as_ref().and_then(|read| read.decimal)))
    };
    let choose = move |mark| desk.read_otherwise(|reading| reading.decimal = mark);
    choice(
        explorer.label("guide-decimal"),
        options.to_vec(),
        chosen,
        choose,
    )
}

/// A field for the number of a row.
fn row(
    label: Signal<String>,
    shown: impl Fn() -> usize + Copy + Send + Sync + 'static,
    most: impl Fn() -> usize + Send + 'static,
    choose: impl Fn(usize) + 'static,
) -> AnyView {
    let changed = move |event: leptos::ev::Event| {
        if let Ok(number) = event_target_value(&event).trim().parse() {
            choose(number);
        }
    };
    view! {
        <label class="field">
            <span>{label}</span>
            <input
                type="number"
                min="1"
                max=move || most().to_string()
                prop:value=move || shown().to_string()
                on:change=changed
            />
        </label>
    }
    .into_any()
}

#[component]
fn HeadingRow(as_read: Found) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let shown = move || as_read.read().as_ref().map_or(1, |read| read.heading_row);
    let most = move || as_read.read().as_ref().map_or(1, |read| read.end_row);
    let choose = move |number| desk.read_otherwise(|reading| reading.heading_row = Some(number));
    row(explorer.label("guide-heading-row"), shown, most, choose)
}

#[component]
fn LastRow(as_read: Found) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let shown = move || as_read.read().as_ref().map_or(1, |read| read.last_row);
    let most = move || as_read.read().as_ref().map_or(1, |read| read.end_row);
    let choose = move |number| desk.read_otherwise(|reading| reading.last_row = Some(number));
    row(explorer.label("guide-last-row"), shown, most, choose)
}

/// Further words for what is missing.
#[component]
fn Words() -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    // As it is typed, and read again.
    const BETWEEN_WORDS: &str = ", ";
    let changed = move |event: leptos::ev::Event| {
        let typed = event_target_value(&event);
        let words = typed
            .split([',', '،', '，'])
            .map(|word| word.trim().to_owned());
        let words = words.filter(|word| !word.is_empty()).collect();
        desk.read_otherwise(|reading| reading.missing = words);
    };
    view! {
        <label class="field">
            <span>{explorer.label("guide-missing")}</span>
            <input
                type="text"
                autocomplete="off"
                maxlength="200"
                prop:value=move || desk.reading.read().missing.join(BETWEEN_WORDS)
                on:change=changed
            />
        </label>
    }
}
