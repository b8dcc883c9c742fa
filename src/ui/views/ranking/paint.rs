//! Writes the contents of the rows in sight: one effect for all, and only
//! what has changed since the last frame.

use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::FluentValue;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::Shared;
use super::bar::Ink;
use crate::browser::text::KeptText;
use crate::i18n::Texts;
use crate::model::engine::Scored;
use crate::model::names::{Names, SharedNames};
use crate::model::ranking::{self, Row, Span};
use crate::scenario::COMPARED;
use crate::state::Explorer;

/// The rows on the page, by position.
#[derive(Clone, Copy)]
pub(super) struct Painter {
    rows: StoredValue<HashMap<usize, Cells>, LocalStorage>,
}

impl Painter {
    pub fn new() -> Self {
        Self {
            rows: StoredValue::new_local(HashMap::new()),
        }
    }

    /// Paints all rows whenever what they show changes, until the calling
    /// view goes.
    pub fn start(self, explorer: Explorer, shared: Shared) {
        Effect::new(move |_| {
            let outcome = explorer.derived.outcome.read();
            let Some(scored) = outcome.scored.as_ref() else {
                return;
            };
            let picture = Picture::tracked(explorer, shared, scored);
            self.rows.update_value(|rows| {
                for (&position, cells) in rows.iter_mut() {
                    picture.paint(position, cells);
                }
            });
        });
    }

    /// A row has come onto the page: finds its cells and paints them.
    pub fn enter(self, explorer: Explorer, shared: Shared, position: usize, row: &Element) {
        let Some(mut cells) = Cells::find(row) else {
            return;
        };
        untrack(|| {
            let outcome = explorer.derived.outcome.read();
            if let Some(scored) = outcome.scored.as_ref() {
                Picture::tracked(explorer, shared, scored).paint(position, &mut cells);
            }
        });
        self.rows.update_value(|rows| {
            rows.insert(position, cells);
        });
    }

    /// A row has left the page.
    pub fn leave(self, position: usize) {
        // The whole view may be gone already.
        let _ = self.rows.try_update_value(|rows| rows.remove(&position));
    }
}

/// The cells of one row and what stands in them.
struct Cells {
    row: Element,
    rank: KeptText,
    change: KeptText,
    direction: Element,
    name: KeptText,
    place: KeptText,
    score: KeptText,
    button: Element,
    bar: HtmlElement,
    pick: HtmlInputElement,
    named: Option<(usize, SharedNames)>,
    shown: Option<Shown>,
}

/// What a row shows beside its texts.
#[derive(PartialEq)]
struct Shown {
    row: Row,
    is_focus: bool,
    is_picked: bool,
    is_full: bool,
    ink: Arc<Ink>,
}

impl Cells {
    fn find(row: &Element) -> Option<Self> {
        let find = |selector: &str| row.query_selector(selector).ok().flatten();
        let text = |selector: &str| find(selector).and_then(|place| KeptText::new(&place));
        Some(Self {
            row: row.clone(),
            rank: text(".rank")?,
            change: text(".change > span")?,
            direction: find(".change > span")?,
            name: text(".city-name > bdi")?,
            place: text(".place")?,
            score: text(".score")?,
            button: find(".city-name")?,
            bar: find(".bar")?.dyn_into().ok()?,
            pick: find("input")?.dyn_into().ok()?,
            named: None,
            shown: None,
        })
    }
}

/// All that is needed to paint any row.
struct Picture<'a> {
    scored: &'a Scored,
    order: Vec<usize>,
    span: Option<Span>,
    decimals: usize,
    ink: Arc<Ink>,
    compared: Vec<usize>,
    focus: Option<usize>,
    texts: Arc<Texts>,
    names: SharedNames,
}

impl<'a> Picture<'a> {
    fn tracked(explorer: Explorer, shared: Shared, scored: &'a Scored) -> Self {
        Self {
            scored,
            order: shared.order.get(),
            span: shared.span.get(),
            decimals: scored.engine().chain().decimals().score,
            ink: shared.ink.get(),
            compared: explorer.derived.compared.get(),
            focus: explorer.derived.focus.get(),
            texts: explorer.texts.get(),
            names: explorer.names.get(),
        }
    }

    fn paint(&self, position: usize, cells: &mut Cells) {
        let Some(&unit) = self.order.get(position) else {
            return;
        };
        let Some(row) = ranking::row(self.scored, unit) else {
            return;
        };
        self.write_texts(&row, cells);
        let shown = self.shown(row);
        if cells.shown.as_ref() != Some(&shown) {
            self.write_states(&shown, cells);
            cells.shown = Some(shown);
        }
    }

    fn write_texts(&self, row: &Row, cells: &mut Cells) {
        let numerals = self.texts.numerals();
        cells.rank.write(&numerals.count(u64::from(row.rank)));
        cells.change.write(&numerals.signed(row.gain.unwrap_or(0)));
        cells.score.write(&numerals.fixed(row.score, self.decimals));
        let named = Some((row.unit, self.names.clone()));
        if cells.named != named {
            cells.name.write(self.names.city(row.unit));
            cells.place.write(self.names.place(row.unit));
            attribute(
                &cells.pick,
                "aria-label",
                &label(&self.texts, &self.names, row.unit),
            );
            cells.named = named;
        }
    }

    fn shown(&self, row: Row) -> Shown {
        let is_picked = self.compared.contains(&row.unit);
        Shown {
            is_focus: self.focus == Some(row.unit),
            is_picked,
            is_full: !is_picked && self.compared.len() >= *COMPARED.end(),
            ink: Arc::clone(&self.ink),
            row,
        }
    }

    fn write_states(&self, shown: &Shown, cells: &Cells) {
        let before = cells.shown.as_ref();
        let gain = shown.row.gain.unwrap_or(0).signum();
        if before.map(|before| before.row.gain.unwrap_or(0).signum()) != Some(gain) {
            let direction = ["down", "same", "up"][(gain + 1) as usize];
            attribute(&cells.direction, "data-direction", direction);
        }
        if before.map(|before| before.is_focus) != Some(shown.is_focus) {
            attribute(
                &cells.button,
                "aria-pressed",
                if shown.is_focus { "true" } else { "false" },
            );
            attribute(
                &cells.row,
                "class",
                if shown.is_focus { "focused" } else { "" },
            );
        }
        // A click may have changed the box before the list was asked.
        cells.pick.set_checked(shown.is_picked);
        cells.pick.set_disabled(shown.is_full);
        if let Some(span) = self.span {
            let segments = ranking::segments(&shown.row, span);
            let background = self.ink.background(&segments);
            // Styles of our own making are always valid.
            let _ = cells
                .bar
                .style()
                .set_property("background-image", &background);
        }
    }
}

fn attribute(element: &Element, name: &str, value: &str) {
    // An attribute name that is valid cannot be refused.
    let _ = element.set_attribute(name, value);
}

fn label(texts: &Texts, names: &Names, unit: usize) -> String {
    texts.with(
        "compare-city",
        &[("name", FluentValue::from(names.city(unit)))],
    )
}
