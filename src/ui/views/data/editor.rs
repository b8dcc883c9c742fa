//! The field that a figure is changed in, in its own cell.

use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;

use super::grid::Grid;
use super::keys::Place;
use store::{Explorer, Loaded};

/// Enter takes the new figure over, Escape gives it up, leaving the field
/// takes it over if it is a number. Nothing in it says that it is missing.
#[component]
pub(super) fn Editor(place: Place, unit: usize) -> impl IntoView {
    let explorer = Explorer::get();
    let grid = expect_context::<Grid>();
    let input = NodeRef::<html::Input>::new();
    let is_wrong = RwSignal::new(false);
    let node = {
        let columns = grid.columns.read_untracked();
        let column = columns.get(place.column - 1);
        column.and_then(|column| column.content.node())
    };
    let now = node.and_then(|node| {
        let package = explorer.package.read_untracked();
        let Loaded(package) = package.as_ref()?;
        package.dataset.value(node, unit)
    });
    let texts = explorer.texts.get_untracked();
    let shown = now
        .map(|figure| texts.numerals().exact(figure))
        .unwrap_or_default();
    let label = {
        let names = explorer.names.read_untracked();
        let element = node.map(|node| names.element(node)).unwrap_or_default();
        let arg = |text: &str| FluentValue::from(text.to_owned());
        texts.with(
            "edit-field",
            &[
                ("city", arg(names.city(unit))),
                ("indicator", arg(&element.name)),
                ("unit", arg(&element.measure)),
            ],
        )
    };
    input.on_load(|element| {
        // An element of the page takes the focus.
        let _ = element.focus();
        element.select();
    });
    let written = shown.clone();
    // The new figure; outer none if what was typed is no number.
    let read = move || -> Option<Option<f64>> {
        let typed = input.get_untracked()?.value();
        if typed.trim().is_empty() {
            return Some(None);
        }
        if typed == written {
            return Some(now);
        }
        texts.numerals().parse(&typed).map(Some)
    };
    let take = move |value: Option<f64>| {
        if let Some(node) = node
            && value != now
        {
            explorer.edit_figure(unit, node, value);
        }
    };
    let read = StoredValue::new(read);
    let typed = move || read.with_value(|read| read());
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        // The keys of the table are not those of the field.
        event.stop_propagation();
        match event.key().as_str() {
            "Enter" => {
                event.prevent_default();
                match typed() {
                    Some(value) => {
                        grid.end_edit(unit);
                        take(value);
                    }
                    None => is_wrong.set(true),
                }
            }
            "Escape" => {
                event.prevent_default();
                grid.end_edit(unit);
            }
            _ => {}
        }
    };
    let on_leave = move |_| {
        // Enter and Escape have ended it before the field goes.
        if grid.editing.get_untracked() == Some(place) {
            let value = typed();
            grid.editing.set(None);
            if let Some(value) = value {
                take(value);
            }
        }
    };
    view! {
        <input
            type="text"
            inputmode="decimal"
            dir="ltr"
            class="figure-field"
            aria-label=label
            aria-invalid=move || is_wrong.get().then_some("true")
            aria-errormessage="figure-error"
            autocomplete="off"
            node_ref=input
            prop:value=shown
            on:keydown=on_key
            on:input=move |_| is_wrong.set(false)
            on:blur=on_leave
        />
        <Show when=move || is_wrong.get()>
            <span id="figure-error" class="figure-error" role="alert">{explorer.label("edit-wrong")}</span>
        </Show>
    }
}
