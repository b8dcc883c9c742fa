//! The columns: what each is, and of an indicator which end is better, what it
//! is measured in, and to which pillar it belongs.

use std::sync::Arc;

use fluent_bundle::FluentValue;
use leptos::ev;
use leptos::prelude::*;

use super::desk::{Desk, focus};
use browser::files::hold;
use data::plan::{ColumnPlan, Role};
use store::Explorer;

/// Rows shown of a place before its reader asks for all.
const SHOWN: usize = 60;

/// Where a column can be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Into a dimension, as an indicator.
    Dimension(usize),
    /// Among what scores nothing.
    NotScored,
}

impl Place {
    fn holds(self, desk: Desk, column: usize) -> bool {
        let plan = desk.plan.read();
        let is_indicator = plan.role(column) == Role::Indicator;
        match self {
            Self::Dimension(place) => is_indicator && plan.dimension_of(column) == place,
            Self::NotScored => !is_indicator,
        }
    }

    /// Takes what the reader lets go here.
    fn take(self, desk: Desk) {
        let Some(column) = desk.dragged.get_untracked() else {
            return;
        };
        desk.dragged.set(None);
        match self {
            Self::Dimension(place) => desk.place(column, place),
            Self::NotScored => desk.assign(column, Role::Out),
        }
    }
}

/// The columns that stand in a place, and room to let others go there.
#[component]
pub(super) fn Columns(place: Place) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let is_over = RwSignal::new(false);
    let shows_all = RwSignal::new(false);
    let members = Memo::new(move |_| {
        let n_columns = desk.sights.read().len();
        (0..n_columns)
            .filter(|&column| place.holds(desk, column))
            .collect::<Vec<_>>()
    });
    let shown = move || {
        let mut members = members.get();
        if !shows_all.get() {
            members.truncate(SHOWN);
        }
        members
    };
    let over = move |event: ev::DragEvent| {
        if desk.dragged.read_untracked().is_some() {
            hold(&event);
            is_over.set(true);
        }
    };
    let dropped = move |event: ev::DragEvent| {
        is_over.set(false);
        if desk.dragged.read_untracked().is_some() {
            hold(&event);
            place.take(desk);
        }
    };
    let n_more = move || members.read().len().saturating_sub(SHOWN);
    let more = move || {
        let texts = explorer.texts.read();
        let shown = texts.numerals().count(n_more() as u64);
        let told = [
            ("count", FluentValue::from(n_more())),
            ("shown", shown.into()),
        ];
        texts.with("guide-more", &told)
    };
    view! {
        <ul
            class="guide-columns"
            data-over=move || is_over.get().to_string()
            on:dragover=over
            on:dragleave=move |_| is_over.set(false)
            on:drop=dropped
        >
            <For
                each=shown
                key=move |column| (desk.order.get_untracked(), *column)
                children=move |column| view! { <Column column /> }
            />
            <Show when=move || members.read().is_empty()>
                <li class="hint">{explorer.label("guide-nothing-here")}</li>
            </Show>
        </ul>
        <Show when=move || n_more() != 0 && !shows_all.get()>
            <button type="button" class="button small" on:click=move |_| shows_all.set(true)>
                {more}
            </button>
        </Show>
    }
}

/// The heading of a column, or a word for that there is none.
fn heading(explorer: Explorer, desk: Desk, column: usize) -> String {
    let sights = desk.sights.read();
    match sights.get(column).map(|sight| sight.heading.as_str()) {
        Some("") | None => {
            let texts = explorer.texts.read();
            let number = texts.numerals().count(column as u64 + 1);
            texts.with("guide-no-heading", &[("number", number.into())])
        }
        Some(heading) => heading.to_owned(),
    }
}

#[component]
fn Column(column: usize) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let name = Signal::derive(move || heading(explorer, desk, column));
    let samples = move || {
        let sights = desk.sights.read();
        let sight = sights.get(column)?;
        let more = if sight.n_filled > sight.samples.len() {
            "…"
        } else {
            ""
        };
        Some(format!("{}{more}", sight.samples.join(" · ")))
    };
    let is_indicator = Memo::new(move |_| desk.plan.read().role(column) == Role::Indicator);
    let take = move |event: ev::DragEvent| {
        if let Some(data) = event.data_transfer() {
            // Some browsers drag nothing that carries nothing.
            let _ = data.set_data("text/plain", &name.get_untracked());
        }
        desk.dragged.set(Some(column));
    };
    view! {
        <li
            class="guide-column"
            draggable="true"
            on:dragstart=take
            on:dragend=move |_| desk.dragged.set(None)
        >
            <div class="guide-heading">
                <bdi>{name}</bdi>
                <bdi class="hint">{samples}</bdi>
            </div>
            <UsedAs column name />
            <Show when=move || is_indicator.get()>
                <Better column name />
                <MeasuredIn column name />
                <Goalpost column name is_best=false />
                <Goalpost column name is_best=true />
            </Show>
        </li>
    }
}

/// A label for what is chosen about a column.
fn of_column(explorer: Explorer, id: &'static str, name: Signal<String>) -> Signal<String> {
    Signal::derive(move || {
        let told = [("column", FluentValue::from(name.get()))];
        explorer.texts.read().with(id, &told)
    })
}

/// What a column scores nothing as.
const ROLES: [(Role, &str, &str); 5] = [
    (Role::Name, "name", "guide-role-name"),
    (Role::Group, "group", "guide-role-group"),
    (Role::Year, "year", "guide-role-year"),
    (Role::Id, "id", "guide-role-id"),
    (Role::Out, "out", "guide-role-out"),
];

/// What a column is: a list, so that it can be moved without being dragged.
#[component]
fn UsedAs(column: usize, name: Signal<String>) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let id = format!("guide-column-{column}");
    let moved_to = id.clone();
    let pillars = Memo::new(move |_| {
        let plan = desk.plan.read();
        let named = |place: usize| {
            (
                place,
                plan.depth(place),
                plan.dimensions[place].name.clone(),
            )
        };
        Arc::new(plan.listed().into_iter().map(named).collect::<Vec<_>>())
    });
    let pillar = move |(place, depth, name): (usize, usize, String)| {
        let is_chosen = move || Place::Dimension(place).holds(desk, column);
        let shown = move || {
            let indent = "\u{2003}".repeat(depth);
            let name = if name.trim().is_empty() {
                explorer.text("guide-unnamed")
            } else {
                name.clone()
            };
            format!("{indent}{name}")
        };
        view! { <option value=format!("p{place}") prop:selected=is_chosen>{shown}</option> }
    };
    let role = move |(role, word, label): (Role, &'static str, &'static str)| {
        let is_chosen = move || desk.plan.read().role(column) == role;
        view! { <option value=word prop:selected=is_chosen>{explorer.label(label)}</option> }
    };
    let changed = move |event: ev::Event| {
        let value = event_target_value(&event);
        let place = value.strip_prefix('p').and_then(|place| place.parse().ok());
        match place {
            Some(place) => desk.place(column, place),
            None => {
                let known = ROLES.iter().find(|(_, word, _)| *word == value);
                desk.assign(column, known.map_or(Role::Out, |(role, ..)| *role));
            }
        }
        // The row stands elsewhere now; whoever moved it goes with it.
        focus(moved_to.clone());
    };
    view! {
        <select id=id aria-label=of_column(explorer, "guide-used-as", name) on:change=changed>
            <optgroup label=explorer.label("guide-indicator-of")>
                {move || pillars.get().iter().cloned().map(pillar).collect::<Vec<_>>()}
            </optgroup>
            <optgroup label=explorer.label("guide-not-scored")>
                {ROLES.map(role).into_iter().collect::<Vec<_>>()}
            </optgroup>
        </select>
    }
}

/// Which end is better; until somebody says so, more.
#[component]
fn Better(column: usize, name: Signal<String>) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let said = Memo::new(move |_| {
        let plan = desk.plan.read();
        plan.columns
            .get(column)
            .and_then(|column| column.is_less_better)
    });
    let option = move |(value, word, label): (Option<bool>, &'static str, &'static str)| {
        let is_chosen = move || said.get() == value;
        view! { <option value=word prop:selected=is_chosen>{explorer.label(label)}</option> }
    };
    let options = [
        (None, "", "guide-better-unsaid"),
        (Some(false), "more", "guide-better-more"),
        (Some(true), "less", "guide-better-less"),
    ];
    let changed = move |event: ev::Event| {
        let value = match event_target_value(&event).as_str() {
            "more" => Some(false),
            "less" => Some(true),
            _ => None,
        };
        desk.say(column, |column| column.is_less_better = value);
    };
    view! {
        <select
            aria-label=of_column(explorer, "guide-better", name)
            data-unsaid=move || said.get().is_none().to_string()
            on:change=changed
        >
            {options.map(option).into_iter().collect::<Vec<_>>()}
        </select>
    }
}

#[component]
fn MeasuredIn(column: usize, name: Signal<String>) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let measure = move || {
        let plan = desk.plan.read();
        let measure = plan
            .columns
            .get(column)
            .map(|column| column.measure.clone());
        measure.unwrap_or_default()
    };
    view! {
        <input
            type="text"
            class="guide-measure"
            autocomplete="off"
            maxlength="100"
            aria-label=of_column(explorer, "guide-measure-of", name)
            placeholder=explorer.label("guide-measure")
            prop:value=measure
            on:input=move |event| {
                let measure = event_target_value(&event);
                desk.say(column, |column| column.measure = measure);
            }
        />
    }
}

/// What scores nothing, or all there is; as observed if it is left empty.
#[component]
fn Goalpost(column: usize, name: Signal<String>, is_best: bool) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let (label, short) = match is_best {
        true => ("guide-best-of", "guide-best"),
        false => ("guide-worst-of", "guide-worst"),
    };
    let entered = move || {
        let plan = desk.plan.read();
        let planned = plan.columns.get(column);
        let post = |planned: &ColumnPlan| match is_best {
            true => planned.best.clone(),
            false => planned.worst.clone(),
        };
        planned.map(post).unwrap_or_default()
    };
    view! {
        <input
            type="text"
            inputmode="decimal"
            class="guide-goalpost"
            data-end=if is_best { "best" } else { "worst" }
            autocomplete="off"
            maxlength="30"
            aria-label=of_column(explorer, label, name)
            placeholder=explorer.label(short)
            prop:value=entered
            on:input=move |event| {
                let post = event_target_value(&event);
                desk.say(column, |planned| match is_best {
                    true => planned.best = post,
                    false => planned.worst = post,
                });
            }
        />
    }
}

/// The columns that score nothing.
#[component]
pub(super) fn NotScored() -> impl IntoView {
    let explorer = Explorer::get();
    view! {
        <section class="guide-dimension" aria-labelledby="guide-not-scored">
            <h3 id="guide-not-scored">{explorer.label("guide-not-scored")}</h3>
            <p class="hint">{explorer.label("guide-not-scored-hint")}</p>
            <Columns place=Place::NotScored />
        </section>
    }
}
