//! What groups of cities score, and where cities stand within them.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use crate::ui::parts::chart_theme::chart_theme;
use crate::ui::parts::figure::Figure;
use crate::ui::parts::pointing::Telling;
use charts::grouped::{Mark, grouped, height, spots};
use charts::pointing::Marks;
use i18n::Texts;
use model::engine::Scored;
use model::grouped::{Group, GroupBy, Grouped, Member};
use model::highlight::Highlights;
use model::names::Names;
use scenario::ScenarioStoreFields;
use store::{Explorer, Loaded};

mod words;

use words::Words;
pub(in crate::ui::views) use words::within;

/// The choice of what cities are grouped by, the chart, its sentence and its
/// table.
#[component]
pub(super) fn ByGroup(scored: Memo<Option<Scored>>, highlights: Memo<Highlights>) -> impl IntoView {
    let explorer = Explorer::get();
    let offered = Memo::new(move |_| {
        let package = explorer.package.read();
        let Some(Loaded(package)) = package.as_ref() else {
            return Vec::new();
        };
        GroupBy::offered(package, highlights.read().focus.is_some())
    });
    let by = Memo::new(move |_| {
        let word = explorer.scenario.group().get();
        let offered = offered.read();
        let chosen = offered.iter().find(|by| Some(by.word()) == word.as_deref());
        chosen.or_else(|| offered.first()).cloned()
    });
    let model = Memo::new(move |_| {
        let (scored, by) = (scored.read(), by.read());
        let (scored, by) = scored.as_ref().zip(by.as_ref())?;
        Some(Grouped::new(scored, by, &highlights.read()))
    });
    let current = move || model.get().unwrap_or_default();
    let theme = chart_theme(explorer);
    let named = Memo::new(move |_| {
        let (texts, names) = (explorer.texts.read(), explorer.names.read());
        let translation = explorer.translation.read();
        let words = Words::new(&texts, &names, translation.as_deref());
        let groups = model.read();
        let groups = groups.iter().flat_map(|model| &model.groups);
        groups
            .map(|group| words.group(group))
            .collect::<Vec<String>>()
    });
    let options = Memo::new(move |_| {
        let (model, texts) = (current(), explorer.texts.read());
        let numerals = texts.numerals();
        grouped(
            &model,
            &named.read(),
            &theme.read(),
            |score| numerals.fixed(score, model.decimals),
            |mark| numerals.fixed(mark, model.scale.decimals),
        )
    });
    let told = Telling::new(move || {
        let (model, named) = (current(), named.get());
        let (texts, names) = (explorer.texts.get(), explorer.names.get());
        let marks = spots(&model);
        Marks::new(marks, move |&(row, mark)| {
            let group = &model.groups[row];
            let words = Words::new(&texts, &names, None);
            match mark {
                Mark::Group => words.spread(&model, group, &named[row]),
                Mark::City(place) => words.within(&model, group, &group.dots[place], &named[row]),
            }
        })
    });
    let sentence = Signal::derive(move || {
        let (texts, names) = (explorer.texts.read(), explorer.names.read());
        let words = Words::new(&texts, &names, None);
        words.sentence(&current(), &named.read())
    });
    let chart_height = Memo::new(move |_| height(&current()));
    view! {
        <Show when=move || !offered.read().is_empty()>
            <div id="grouped">
                <Figure
                    title=explorer.label("grouped-title")
                    hint=explorer.label("grouped-hint")
                    sentence
                    told
                    options
                    height=chart_height
                    legend=move || view! { <Choice offered by /> }
                >
                    <GroupTable model named by />
                </Figure>
            </div>
        </Show>
    }
}

/// What cities are grouped by.
#[component]
fn Choice(offered: Memo<Vec<GroupBy>>, by: Memo<Option<GroupBy>>) -> impl IntoView {
    let explorer = Explorer::get();
    let changed = move |event: leptos::ev::Event| {
        let word = event_target_value(&event);
        let offered = offered.read_untracked();
        if let Some(by) = offered.iter().find(|by| by.word() == word) {
            explorer.group_by(by);
        }
    };
    let option = move |choice: &GroupBy| {
        let (texts, names) = (explorer.texts.read(), explorer.names.read());
        let translation = explorer.translation.read();
        let package = explorer.package.read();
        let words = Words::new(&texts, &names, translation.as_deref());
        let focus = explorer.derived.focus.get();
        let name = package
            .as_ref()
            .map(|Loaded(package)| words.choice(choice, package, focus));
        let (own, word) = (choice.clone(), choice.word().to_owned());
        view! {
            <option value=word selected=move || by.read().as_ref() == Some(&own)>{name}</option>
        }
    };
    view! {
        <div class="measures">
            <label class="field">
                <span>{explorer.label("grouped-by")}</span>
                <select on:change=changed>
                    {move || offered.read().iter().map(option).collect::<Vec<_>>()}
                </select>
            </label>
        </div>
    }
}

/// Every group with its figures.
#[component]
fn GroupTable(
    model: Memo<Option<Grouped>>,
    named: Memo<Vec<String>>,
    by: Memo<Option<GroupBy>>,
) -> impl IntoView {
    let explorer = Explorer::get();
    let row = move |texts: &Texts, names: &Names, model: &Grouped, group: &Group, name: &String| {
        let numerals = texts.numerals();
        let score = |score: f64| numerals.fixed(score, model.decimals);
        let count = |number: usize| numerals.count(number as u64);
        let people = match group.scores.is_weighted {
            true => numerals.count(group.scores.weight.round() as u64),
            false => texts.get("no-data"),
        };
        let city = |member: &Member| names.city(member.unit).to_owned();
        view! {
            <tr>
                <th scope="row"><bdi>{name.clone()}</bdi></th>
                <td class="number">{numerals.count(u64::from(group.rank))}</td>
                <td class="number">{score(group.scores.mean)}</td>
                <td class="number">{count(group.scores.n_scored)}</td>
                <td class="number">{people}</td>
                <td class="number">{score(group.scores.spread[2])}</td>
                <td class="number">{score(group.scores.range())}</td>
                <td><bdi>{city(&group.best)}</bdi></td>
                <td><bdi>{city(&group.worst)}</bdi></td>
            </tr>
        }
    };
    let rows = move || {
        let (texts, names) = (explorer.texts.read(), explorer.names.read());
        let (model, named) = (model.get().unwrap_or_default(), named.read());
        let groups = model.groups.iter().zip(named.iter());
        groups
            .map(|(group, name)| row(&texts, &names, &model, group, name))
            .collect::<Vec<_>>()
    };
    let head =
        move |id: &'static str| view! { <th scope="col" class="number">{explorer.label(id)}</th> };
    let place = move || {
        let (texts, names) = (explorer.texts.read(), explorer.names.read());
        let translation = explorer.translation.read();
        let package = explorer.package.read();
        let words = Words::new(&texts, &names, translation.as_deref());
        let by = by.read();
        let named = by.as_ref().zip(package.as_ref());
        named.map(|(by, Loaded(package))| words.choice(by, package, explorer.derived.focus.get()))
    };
    let cut = move || {
        let model = model.read();
        let (shown, total) = model
            .as_ref()
            .map_or((0, 0), |model| (model.groups.len(), model.n_groups));
        (shown < total).then(|| {
            let texts = explorer.texts.read();
            let count = |number: usize| FluentValue::from(texts.numerals().count(number as u64));
            texts.with(
                "grouped-cut",
                &[("shown", count(shown)), ("total", count(total))],
            )
        })
    };
    view! {
        <table class="figures">
            <thead>
                <tr>
                    <th scope="col">{place}</th>
                    {head("column-rank")}
                    {head("column-score")}
                    {head("grouped-cities")}
                    {head("measure-population")}
                    {head("column-median")}
                    {head("grouped-range")}
                    <th scope="col">{explorer.label("column-best")}</th>
                    <th scope="col">{explorer.label("grouped-worst")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {move || cut().map(|cut| view! { <p class="hint">{cut}</p> })}
    }
}
