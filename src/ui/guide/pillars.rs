//! The pillars and their parts: named, added, taken away, put one into another.

use fluent_bundle::FluentValue;
use leptos::prelude::*;

use super::columns::{Columns, Place};
use super::desk::{Desk, focus};
use crate::ui::parts::icon::{Glyph, Icon};
use store::Explorer;

/// All of them, each with its indicators, and a button for another.
#[component]
pub(super) fn Pillars() -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let listed = Memo::new(move |_| desk.plan.read().listed());
    let unsaid = move || {
        let plan = desk.plan.read();
        let n_unsaid = (0..plan.columns.len())
            .filter(|&column| plan.role(column) == data::plan::Role::Indicator)
            .filter(|&column| plan.columns[column].is_less_better.is_none())
            .count();
        let texts = explorer.texts.read();
        let shown = texts.numerals().count(n_unsaid as u64);
        let told = [
            ("count", FluentValue::from(n_unsaid)),
            ("shown", shown.into()),
        ];
        (n_unsaid > 0).then(|| texts.with("guide-unsaid", &told))
    };
    let all_more = move |_| {
        desk.plan.update(|plan| {
            for column in &mut plan.columns {
                column.is_less_better.get_or_insert(false);
            }
        });
    };
    let add = move |_| {
        let added = desk.plan.try_update(|plan| plan.add_pillar("")).flatten();
        if let Some(place) = added {
            focus(field_id(place));
        }
    };
    view! {
        <section class="guide-pillars" aria-labelledby="guide-pillars">
            <h3 id="guide-pillars">{explorer.label("guide-pillars")}</h3>
            <p class="hint">{explorer.label("guide-pillars-hint")}</p>
            <p class="hint">{explorer.label("guide-goalposts-hint")}</p>
            <Show when=move || unsaid().is_some()>
                <p class="guide-unsaid">
                    <span>{unsaid}</span>
                    <button type="button" class="button small" on:click=all_more>
                        {explorer.label("guide-all-more")}
                    </button>
                </p>
            </Show>
            <For
                each=move || listed.get()
                key=move |place| (desk.order.get_untracked(), *place)
                children=move |place| view! { <Dimension place /> }
            />
            <button type="button" class="button" on:click=add>
                <Glyph icon=Icon::Add />
                <span>{explorer.label("guide-add-pillar")}</span>
            </button>
        </section>
    }
}

/// The id of the field with the name of a dimension.
fn field_id(place: usize) -> String {
    format!("guide-dimension-{place}")
}

#[component]
fn Dimension(place: usize) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let name = move || {
        let plan = desk.plan.read();
        plan.dimensions
            .get(place)
            .map(|dimension| dimension.name.clone())
            .unwrap_or_default()
    };
    let shown = Signal::derive(move || {
        let name = name();
        if name.trim().is_empty() {
            explorer.text("guide-unnamed")
        } else {
            name
        }
    });
    let of_it = move |id: &'static str| {
        Signal::derive(move || {
            let told = [("pillar", FluentValue::from(shown.get()))];
            explorer.texts.read().with(id, &told)
        })
    };
    let depth = move || desk.plan.read().depth(place).min(4).to_string();
    let rename = move |event: leptos::ev::Event| {
        let name = event_target_value(&event);
        desk.plan.update(|plan| {
            if let Some(dimension) = plan.dimensions.get_mut(place) {
                dimension.name = name;
            }
        });
    };
    let remove = move |_| {
        desk.plan.update(|plan| plan.remove_dimension(place));
        desk.order.update(|order| *order += 1);
        focus(field_id(0));
    };
    let is_last = move || desk.plan.read().dimensions.len() < 2;
    view! {
        <div
            class="guide-dimension"
            role="group"
            aria-label=shown
            data-depth=depth
        >
            <div class="guide-dimension-head">
                <input
                    id=field_id(place)
                    type="text"
                    autocomplete="off"
                    maxlength="200"
                    aria-label=explorer.label("guide-pillar-name")
                    placeholder=explorer.label("guide-unnamed")
                    prop:value=name
                    on:input=rename
                />
                <Show when=move || !is_last()>
                    <Within place label=of_it("guide-within") />
                    <button
                        type="button"
                        class="icon-button"
                        aria-label=of_it("guide-remove-pillar")
                        on:click=remove
                    >
                        <Glyph icon=Icon::Close />
                    </button>
                </Show>
            </div>
            <Columns place=Place::Dimension(place) />
        </div>
    }
}

/// What a dimension is a part of.
#[component]
fn Within(place: usize, label: Signal<String>) -> impl IntoView {
    let explorer = Explorer::get();
    let desk = Desk::get();
    let others = Memo::new(move |_| {
        let plan = desk.plan.read();
        let may = |other: &usize| plan.can_be_under(place, *other);
        let named = |other: usize| (other, plan.dimensions[other].name.clone());
        plan.listed()
            .into_iter()
            .filter(may)
            .map(named)
            .collect::<Vec<_>>()
    });
    let option = move |(other, name): (usize, String)| {
        let is_chosen = move || desk.plan.read().parent(place) == Some(other);
        let shown = move || {
            if name.trim().is_empty() {
                explorer.text("guide-unnamed")
            } else {
                name.clone()
            }
        };
        view! { <option value=other.to_string() prop:selected=is_chosen>{shown}</option> }
    };
    let changed = move |event: leptos::ev::Event| {
        let parent = event_target_value(&event).parse().ok();
        desk.plan.update(|plan| plan.move_under(place, parent));
    };
    let is_pillar = move || desk.plan.read().parent(place).is_none();
    view! {
        <select aria-label=label on:change=changed>
            <option value="" prop:selected=is_pillar>{explorer.label("guide-is-pillar")}</option>
            {move || others.get().into_iter().map(option).collect::<Vec<_>>()}
        </select>
    }
}
