//! The sentence about a piece of a bar or a range that a reader points at,
//! presses, or comes to by keyboard.

use browser::element::Element;
use browser::element::JsCast;
use leptos::ev;
use leptos::html;
use leptos::prelude::*;

use super::Shared;
use super::keys::{self, column};
use super::words::Words;
use behaviour::bar::hit;
use model::ranking::{self, Row, Segment};
use store::Explorer;

/// What is asked of a row, and where the answer stands.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Asked {
    unit: usize,
    what: What,
    /// From the start of the ranking to what is asked about, and from its top to
    /// the edge there, in CSS pixels.
    at: (f64, f64),
    /// Whether that is the upper edge, where there is no room below.
    is_above: bool,
}

/// Room for a sentence below a row, in CSS pixels.
const ROOM: f64 = 72.0;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    /// All of a bar.
    Bar,
    /// The piece at a share of its length, in thousandths.
    Piece(u16),
    /// The ranks that a city takes.
    Range,
}

/// What the reader asks about.
#[derive(Clone, Copy)]
pub(super) struct Tip {
    asked: RwSignal<Option<Asked>>,
    order: Memo<Vec<usize>>,
    section: NodeRef<html::Section>,
    /// What has the keyboard's focus and is asked about.
    focused: StoredValue<Option<Element>, LocalStorage>,
}

impl Tip {
    /// Nothing yet, in a ranking that is to come.
    pub fn new(order: Memo<Vec<usize>>, section: NodeRef<html::Section>) -> Self {
        Self {
            asked: RwSignal::new(None),
            order,
            section,
            focused: StoredValue::new_local(None),
        }
    }

    /// A pointer is over something in the table.
    pub fn point(self, event: &ev::PointerEvent) {
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let share = |bar: &Element| {
            let place = bar.get_bounding_client_rect();
            let along = (f64::from(event.client_x()) - place.left()) / place.width().max(1.0);
            let is_rtl = self.is_rtl();
            let along = if is_rtl { 1.0 - along } else { along };
            (along.clamp(0.0, 1.0) * 1_000.0) as u16
        };
        let x = f64::from(event.client_x());
        let piece = |bar: &Element| What::Piece(share(bar));
        let asked = target.and_then(|target| self.about(&target, piece, Some(x)));
        self.focused.set_value(None);
        self.ask(asked);
    }

    /// The focus has come to something in the table.
    pub fn focus(self, event: &ev::FocusEvent) {
        let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
        let target = target.filter(|target| target.matches(":focus-visible") == Ok(true));
        self.focused.set_value(target);
        self.follow();
    }

    /// Rows have scrolled: what is asked about by keyboard is elsewhere, and the
    /// pointer is over something else.
    pub fn follow(self) {
        let target = self.focused.try_get_value().flatten();
        self.ask(target.and_then(|target| self.about(&target, |_| What::Bar, None)));
    }

    /// Nothing is asked any longer.
    pub fn end(self) {
        // The focus leaves a view that goes, too.
        let _ = self.focused.try_set_value(None);
        self.ask(None);
    }

    fn ask(self, asked: Option<Asked>) {
        if self
            .asked
            .try_get_untracked()
            .is_some_and(|now| now != asked)
        {
            self.asked.set(asked);
        }
    }

    fn is_rtl(self) -> bool {
        let section = self.section.get_untracked();
        section.is_some_and(|section| section.matches("[dir=\"rtl\"] *") == Ok(true))
    }

    fn about(
        self,
        target: &Element,
        bar: impl FnOnce(&Element) -> What,
        x: Option<f64>,
    ) -> Option<Asked> {
        let cell = target.closest("tbody :is(.bar-cell, .range)").ok()??;
        let (row, column) = keys::place_of(&cell)?;
        let unit = self
            .order
            .read_untracked()
            .get(row.checked_sub(1)?)
            .copied()?;
        let what = match column {
            column::BAR => bar(&cell.query_selector(".bar").ok()??),
            column::RANGE => What::Range,
            _ => return None,
        };
        let section = self.section.get_untracked()?.get_bounding_client_rect();
        let place = cell.get_bounding_client_rect();
        let x = x.unwrap_or(place.left() + place.width() / 2.0) - section.left();
        let x = if self.is_rtl() {
            section.width() - x
        } else {
            x
        };
        let scroller = cell.closest("[role=\"region\"]").ok()??;
        let is_above = scroller.get_bounding_client_rect().bottom() - place.bottom() < ROOM;
        let edge = if is_above {
            place.top()
        } else {
            place.bottom()
        };
        Some(Asked {
            unit,
            what,
            at: (x, edge - section.top()),
            is_above,
        })
    }
}

/// The sentence, beside what it is about. It is for the eye: whoever hears the
/// page has it in the cell.
#[component]
pub(super) fn TipBox() -> impl IntoView {
    let explorer = Explorer::get();
    let shared = expect_context::<Shared>();
    let asked = shared.tip.asked;
    let sentence = Memo::new(move |_| {
        let asked = asked.get()?;
        let outcome = explorer.derived.outcome.read();
        let scored = outcome.scored.as_ref()?;
        let row = ranking::row(scored, asked.unit)?;
        let (texts, names) = (explorer.texts.read(), explorer.names.read());
        let words = Words {
            texts: &texts,
            names: &names,
            scored,
        };
        if asked.what == What::Range {
            shared.ranges.track();
            let interval = shared.ranges.of(asked.unit)?;
            return Some(words.range(&row, interval, shared.ranges.pace.get()));
        }
        if let Some(column) = shared.listing.pillar.get() {
            return words.pillar(asked.unit, column.index);
        }
        let What::Piece(share) = asked.what else {
            return Some(words.bar(&row));
        };
        let segments = pieces(shared, &row)?;
        match hit(&segments, f64::from(share) / 1_000.0)? {
            Segment {
                pillar: Some(pillar),
                ..
            } => Some(words.piece(&row, pillar)),
            Segment { pillar: None, .. } => Some(words.bar(&row)),
        }
    });
    let at = move |part: fn((f64, f64)) -> f64| {
        move || {
            let place = asked.get().map_or((0.0, 0.0), |asked| asked.at);
            format!("{}px", part(place))
        }
    };
    view! {
        <p
            class="row-tip"
            aria-hidden="true"
            hidden=move || sentence.read().is_none()
            data-side=move || asked.get().filter(|asked| asked.is_above).map(|_| "above")
            style:--x=at(|(x, _)| x)
            style:--y=at(|(_, y)| y)
        >
            {move || sentence.get()}
        </p>
    }
}

fn pieces(shared: Shared, row: &Row) -> Option<Vec<Segment>> {
    Some(ranking::segments(row, shared.span.get()?))
}
