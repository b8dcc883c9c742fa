//! Writes the contents of the rows in sight: one effect for all, and only
//! what has changed since the last frame.

use std::collections::HashMap;
use std::sync::Arc;

use browser::element::Element;
use leptos::prelude::*;

use super::Shared;
use super::cells::{Cells, RowElements, Shown};
use super::words::Words;
use behaviour::bar::Ink;
use i18n::Texts;
use model::engine::Scored;
use model::names::SharedNames;
use model::order::PillarColumn;
use model::ranking::{self, Row, Span};
use scenario::{COMPARED, MAX_PINS, ScenarioStoreFields};
use store::rest::on_rest;
use store::{Explorer, effect};

/// Bars of rows that have not changed for so long are put into words.
const SAID_MS: i32 = 300;

/// A row's position and the ticket that it was drawn with: for a moment two
/// rows may have one position, the one that comes and the one that goes.
pub(super) type Key = (usize, u32);

/// The rows on the page, by position.
#[derive(Clone, Copy)]
pub(super) struct Painter {
    rows: StoredValue<HashMap<Key, Cells>, LocalStorage>,
    n_tickets: StoredValue<u32>,
    /// Counts rows that have come, for whoever waits for one.
    pub n_entered: RwSignal<u32>,
}

impl Painter {
    pub fn new() -> Self {
        Self {
            rows: StoredValue::new_local(HashMap::new()),
            n_tickets: StoredValue::new(0),
            n_entered: RwSignal::new(0),
        }
    }

    /// Paints all rows whenever what they show changes, until the calling
    /// view goes.
    pub fn start(self, explorer: Explorer, shared: Shared) {
        effect(move || {
            let outcome = explorer.derived.outcome.read();
            let Some(scored) = outcome.scored.as_ref() else {
                return;
            };
            let picture = Picture::tracked(explorer, shared, scored);
            self.each(|position, cells| picture.paint(position, cells));
        });
        // What bars show is heard, not seen: at rest is soon enough.
        let follow = move || {
            explorer.derived.outcome.track();
            explorer.texts.track();
            explorer.names.track();
            shared.listing.order.track();
            shared.listing.pillar.track();
        };
        let speak = move || {
            untrack(|| {
                let outcome = explorer.derived.outcome.try_read();
                let scored = outcome.as_ref().and_then(|outcome| outcome.scored.as_ref());
                if let Some(scored) = scored {
                    self.each(|_, cells| say(explorer, shared, scored, cells));
                }
            });
        };
        on_rest(explorer, SAID_MS, follow, speak);
        // Ranges come later than ranks, and by themselves.
        effect(move || {
            shared.ranges.track();
            let texts = explorer.texts.get_untracked();
            let n_ranked = shared.listing.n_ranked.get_untracked();
            self.each(|_, cells| {
                if let Some(unit) = cells.unit() {
                    cells.write_range(&texts, shared.ranges.of(unit), n_ranked);
                }
            });
        });
    }

    fn each(self, mut paint: impl FnMut(usize, &mut Cells)) {
        self.rows.update_value(|rows| {
            for (&(position, _), cells) in rows.iter_mut() {
                paint(position, cells);
            }
        });
    }

    /// What a new row is known by.
    pub fn ticket(self) -> u32 {
        let ticket = self.n_tickets.get_value();
        self.n_tickets.set_value(ticket.wrapping_add(1));
        ticket
    }

    /// A row has come onto the page: takes its cells and paints them.
    pub fn enter(self, explorer: Explorer, shared: Shared, key: Key, elements: RowElements) {
        // It may be gone already.
        let Some(mut cells) = Cells::of(elements) else {
            return;
        };
        untrack(|| {
            let outcome = explorer.derived.outcome.read();
            if let Some(scored) = outcome.scored.as_ref() {
                Picture::tracked(explorer, shared, scored).paint(key.0, &mut cells);
                say(explorer, shared, scored, &mut cells);
            }
        });
        self.rows.update_value(|rows| {
            rows.insert(key, cells);
        });
        self.n_entered
            .update(|count| *count = count.wrapping_add(1));
    }

    /// The row at a position, the newest if there are two.
    pub fn row(self, position: usize) -> Option<Element> {
        self.rows.with_value(|rows| {
            let here = rows.iter().filter(|((at, _), _)| *at == position);
            let newest = here.max_by_key(|((_, ticket), _)| *ticket);
            newest.map(|(_, cells)| cells.row().clone())
        })
    }

    /// A row has left the page.
    pub fn leave(self, key: Key) {
        // The whole view may be gone already.
        let _ = self.rows.try_update_value(|rows| rows.remove(&key));
    }
}

/// Says what the bar of a row shows, where the score has parts and nothing beside
/// it says the same.
fn say(explorer: Explorer, shared: Shared, scored: &Scored, cells: &mut Cells) {
    let (texts, names) = (explorer.texts.read(), explorer.names.read());
    let words = Words {
        texts: &texts,
        names: &names,
        scored,
    };
    let is_whole = shared.listing.pillar.read().is_some();
    let row = cells.shown().filter(|_| !is_whole);
    let said = row.and_then(|row| words.parts(row));
    cells.say_bar(said);
}

/// All that is needed to paint any row.
struct Picture<'a> {
    scored: &'a Scored,
    shared: Shared,
    order: Vec<usize>,
    n_ranked: usize,
    span: Option<Span>,
    pillar: Option<PillarColumn>,
    decimals: usize,
    ink: Arc<Ink>,
    compared: Vec<usize>,
    pins: Vec<String>,
    focus: Option<usize>,
    texts: Arc<Texts>,
    names: SharedNames,
}

impl<'a> Picture<'a> {
    fn tracked(explorer: Explorer, shared: Shared, scored: &'a Scored) -> Self {
        Self {
            scored,
            shared,
            order: shared.listing.order.get(),
            n_ranked: shared.listing.n_ranked.get(),
            span: shared.span.get(),
            pillar: shared.listing.pillar.get(),
            decimals: scored.engine().chain().decimals().score,
            ink: shared.ink.get(),
            compared: explorer.derived.compared.get(),
            pins: explorer.scenario.pins().get(),
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
        let (texts, decimals) = (&self.texts, self.decimals);
        cells.write_figures(texts, &row, decimals);
        cells.write_names(texts, &self.names, unit);
        let pillar_score = self.pillar_score(unit);
        cells.write_pillar_score(texts, pillar_score, self.pillar.is_some(), decimals);
        let shown = self.shown(row, pillar_score);
        cells.write_states(shown, self.span);
        // A range is drawn about the rank that the row shows.
        cells.write_range(texts, self.shared.ranges.of(unit), self.n_ranked);
    }

    /// The score in the pillar that rows are sorted by.
    fn pillar_score(&self, unit: usize) -> Option<f64> {
        let column = self.pillar?;
        self.scored.element_score(column.node, unit)
    }

    fn shown(&self, row: Row, pillar_score: Option<f64>) -> Shown {
        let unit = row.unit;
        let is_picked = self.compared.contains(&unit);
        let id = &self.scored.engine().package().dataset.units()[unit].id;
        let is_pinned = self.pins.contains(id);
        Shown {
            is_focus: self.focus == Some(unit),
            is_picked,
            is_full: !is_picked && self.compared.len() >= *COMPARED.end(),
            is_pinned,
            is_board_full: !is_pinned && self.pins.len() >= MAX_PINS,
            ink: Arc::clone(&self.ink),
            pillar: self.pillar,
            pillar_score,
            row,
        }
    }
}
