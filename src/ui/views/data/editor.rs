//! The field that a figure is changed in, in its own cell.

use composite_index::NodeId;
use fluent_bundle::FluentValue;
use leptos::html;
use leptos::prelude::*;

use super::grid::Grid;
use behaviour::grid::Place;
use i18n::Texts;
use store::{Explorer, Loaded};

/// The figure that is changed, as it stood when the field was opened.
#[derive(Clone)]
struct Edited {
    unit: usize,
    node: Option<NodeId>,
    figure: Option<f64>,
    /// What stands in the field at first.
    written: String,
}

impl Edited {
    fn at(explorer: Explorer, grid: Grid, place: Place, unit: usize) -> Self {
        let columns = grid.columns.read_untracked();
        let column = columns.get(place.column - 1);
        let node = column.and_then(|column| column.content.node());
        let package = explorer.package.read_untracked();
        let figure = node
            .zip(package.as_ref())
            .and_then(|(node, Loaded(package))| package.dataset.value(node, unit));
        let texts = explorer.texts.read_untracked();
        let written = figure.map(|figure| texts.numerals().exact(figure));
        Self {
            unit,
            node,
            figure,
            written: written.unwrap_or_default(),
        }
    }

    /// What the field is for: which indicator of which city, in which measure.
    fn label(&self, explorer: Explorer) -> String {
        let names = explorer.names.read_untracked();
        let element = self.node.map(|node| names.element(node));
        let element = element.unwrap_or_default();
        let arg = |text: &str| FluentValue::from(text.to_owned());
        explorer.texts.read_untracked().with(
            "edit-field",
            &[
                ("city", arg(names.city(self.unit))),
                ("indicator", arg(&element.name)),
                ("unit", arg(&element.measure)),
            ],
        )
    }

    /// The figure that was typed, none for a gap; outer none if it is no number.
    fn read(&self, texts: &Texts, typed: &str) -> Option<Option<f64>> {
        if typed.trim().is_empty() {
            return Some(None);
        }
        // With all its decimals it may be more than what is written.
        if typed == self.written {
            return Some(self.figure);
        }
        texts.numerals().parse(typed).map(Some)
    }

    /// Takes a figure over, if it is another.
    fn take(&self, explorer: Explorer, figure: Option<f64>) {
        if let Some(node) = self.node
            && figure != self.figure
        {
            explorer.edit_figure(self.unit, node, figure);
        }
    }
}

/// Enter takes the new figure over, Escape gives it up, leaving the field
/// takes it over if it is a number. Nothing in it says that it is missing.
#[component]
pub(super) fn Editor(place: Place, unit: usize) -> impl IntoView {
    let explorer = Explorer::get();
    let grid = expect_context::<Grid>();
    let input = NodeRef::<html::Input>::new();
    let is_wrong = RwSignal::new(false);
    let edited = StoredValue::new(Edited::at(explorer, grid, place, unit));
    let (label, written) =
        edited.with_value(|edited| (edited.label(explorer), edited.written.clone()));
    input.on_load(|element| {
        // An element of the page takes the focus.
        let _ = element.focus();
        element.select();
    });
    let typed = move || {
        let typed = input.get_untracked()?.value();
        let texts = explorer.texts.read_untracked();
        edited.with_value(|edited| edited.read(&texts, &typed))
    };
    let take = move |figure| edited.get_value().take(explorer, figure);
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        // The keys of the table are not those of the field.
        event.stop_propagation();
        match event.key().as_str() {
            "Enter" => {
                event.prevent_default();
                match typed() {
                    Some(figure) => {
                        grid.end_edit(unit);
                        take(figure);
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
            let figure = typed();
            grid.editing.set(None);
            if let Some(figure) = figure {
                take(figure);
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
            prop:value=written
            on:keydown=on_key
            on:input=move |_| is_wrong.set(false)
            on:blur=on_leave
        />
        <Show when=move || is_wrong.get()>
            <span id="figure-error" class="figure-error" role="alert">{explorer.label("edit-wrong")}</span>
        </Show>
    }
}
