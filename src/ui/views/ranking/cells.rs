//! The cells of one row and what stands in them.

use std::sync::Arc;

use browser::element::{Element, HtmlElement, HtmlInputElement, JsCast};
use fluent_bundle::FluentValue;
use leptos::html::{self, ElementType};
use leptos::prelude::*;

use behaviour::bar::{self, Ink};
use behaviour::naming;
use browser::text::KeptText;
use i18n::Texts;
use model::intervals::RankInterval;
use model::names::SharedNames;
use model::order::PillarColumn;
use model::ranking::{self, Row, Segment, Span};

/// The elements of a row that are written to. Whoever makes the markup takes
/// this apart, so that one which is not put into it does not compile.
#[derive(Clone, Copy, Default)]
pub(super) struct RowElements {
    pub row: NodeRef<html::Tr>,
    pub rank: NodeRef<html::Td>,
    pub change: NodeRef<html::Span>,
    /// The button that bears the city's name.
    pub city: NodeRef<html::Button>,
    pub name: NodeRef<html::Bdi>,
    pub place: NodeRef<html::Bdi>,
    /// The button that opens the city's own view.
    pub open: NodeRef<html::Button>,
    pub score: NodeRef<html::Td>,
    pub bar: NodeRef<html::Span>,
    pub pillar_score: NodeRef<html::Span>,
    pub range: NodeRef<html::Span>,
    pub range_bar: NodeRef<html::Span>,
    pub pin: NodeRef<html::Button>,
    pub pick: NodeRef<html::Input>,
}

/// The places of a row that are written to, and what was written last.
pub(super) struct Cells {
    row: Element,
    rank: KeptText,
    change: KeptText,
    direction: Element,
    name: KeptText,
    place: KeptText,
    score: KeptText,
    city: Element,
    open: Element,
    bar: HtmlElement,
    pillar_score: KeptText,
    range: KeptText,
    range_bar: HtmlElement,
    pin: Element,
    pick: HtmlInputElement,
    /// What the bar is said to show.
    said: Option<String>,
    named: Option<(usize, SharedNames)>,
    ranged: Option<Ranged>,
    shown: Option<Shown>,
}

/// What a row shows beside its texts.
#[derive(PartialEq)]
pub(super) struct Shown {
    pub row: Row,
    pub is_focus: bool,
    pub is_picked: bool,
    /// Whether no further city can be compared.
    pub is_full: bool,
    pub is_pinned: bool,
    /// Whether no further city can be pinned.
    pub is_board_full: bool,
    pub ink: Arc<Ink>,
    /// The pillar that rows are sorted by, and the score in it.
    pub pillar: Option<PillarColumn>,
    pub pillar_score: Option<f64>,
}

/// What a range was drawn from.
#[derive(Clone, PartialEq, Eq)]
struct Ranged {
    interval: Option<RankInterval>,
    rank: Option<u32>,
    n_ranked: usize,
    ink: Option<Arc<Ink>>,
}

impl Cells {
    /// The cells of a row that is on the page; none if it is not.
    pub fn of(elements: RowElements) -> Option<Self> {
        Some(Self {
            row: element(elements.row)?,
            rank: text(elements.rank)?,
            change: text(elements.change)?,
            direction: element(elements.change)?,
            name: text(elements.name)?,
            place: text(elements.place)?,
            score: text(elements.score)?,
            city: element(elements.city)?,
            open: element(elements.open)?,
            bar: elements.bar.get_untracked()?.into(),
            pillar_score: text(elements.pillar_score)?,
            range: text(elements.range)?,
            range_bar: elements.range_bar.get_untracked()?.into(),
            pin: element(elements.pin)?,
            pick: elements.pick.get_untracked()?,
            said: None,
            named: None,
            ranged: None,
            shown: None,
        })
    }

    /// The row itself.
    pub const fn row(&self) -> &Element {
        &self.row
    }

    /// The unit whose row it is by now.
    pub fn unit(&self) -> Option<usize> {
        self.shown.as_ref().map(|shown| shown.row.unit)
    }

    pub fn write_figures(&mut self, texts: &Texts, row: &Row, decimals: usize) {
        let numerals = texts.numerals();
        self.rank.write(&numerals.count(u64::from(row.rank)));
        self.change.write(&numerals.signed(row.gain.unwrap_or(0)));
        self.score.write(&numerals.fixed(row.score, decimals));
    }

    pub fn write_names(&mut self, texts: &Texts, names: &SharedNames, unit: usize) {
        let named = Some((unit, names.clone()));
        if self.named == named {
            return;
        }
        let city = names.city(unit);
        self.name.write(city);
        attribute_if(&self.row, "data-name", naming::length(city).mark());
        self.place.write(names.place(unit));
        let label = |id: &'static str| texts.with(id, &[("name", FluentValue::from(city))]);
        attribute_if(&self.city, "lang", names.city_language(unit));
        attribute(&self.pick, "aria-label", &label("compare-city"));
        attribute(&self.pin, "aria-label", &label("pin-city"));
        let open = label("open-city");
        attribute(&self.open, "aria-label", &open);
        attribute(&self.open, "title", &open);
        self.named = named;
    }

    /// The score in the pillar that rows are sorted by, if they are.
    pub fn write_pillar_score(
        &mut self,
        texts: &Texts,
        score: Option<f64>,
        is_asked: bool,
        decimals: usize,
    ) {
        let text = match score {
            Some(score) => texts.numerals().fixed(score, decimals),
            None if is_asked => texts.get("no-data"),
            None => String::new(),
        };
        self.pillar_score.write(&text);
    }

    /// What the bar shows, in words; none where a figure beside it says so
    /// already. It is of no use while weights move, so it is written at rest.
    pub fn say_bar(&mut self, said: Option<String>) {
        match &said {
            Some(said) if self.said.as_ref() == Some(said) => return,
            Some(said) => {
                attribute(&self.bar, "aria-label", said);
                attribute(&self.bar, "aria-hidden", "false");
            }
            None => attribute(&self.bar, "aria-hidden", "true"),
        }
        self.said = said;
    }

    /// The row that is shown.
    pub fn shown(&self) -> Option<&Row> {
        self.shown.as_ref().map(|shown| &shown.row)
    }

    /// The ranks that the city takes when weights stray.
    pub fn write_range(&mut self, texts: &Texts, interval: Option<RankInterval>, n_ranked: usize) {
        let ranged = Ranged {
            interval,
            rank: self.shown.as_ref().map(|shown| shown.row.rank),
            n_ranked,
            ink: self.shown.as_ref().map(|shown| Arc::clone(&shown.ink)),
        };
        let text = interval
            .map(|RankInterval { best, worst }| texts.numerals().range(best as u64, worst as u64));
        self.range.write(&text.unwrap_or_default());
        if self.ranged.as_ref() != Some(&ranged) {
            let image = match (interval, &self.shown) {
                (Some(interval), Some(shown)) => {
                    let rank = shown.row.rank as usize;
                    shown
                        .ink
                        .range(&bar::RangeBar::new(interval, rank, n_ranked))
                }
                _ => bar::NO_RANGE.to_owned(),
            };
            paint(&self.range_bar, &image);
            self.ranged = Some(ranged);
        }
    }

    pub fn write_states(&mut self, shown: Shown, span: Option<Span>) {
        if self.shown.as_ref() == Some(&shown) {
            return;
        }
        let before = self.shown.as_ref();
        let gain = shown.row.gain.unwrap_or(0).signum();
        if before.map(|before| before.row.gain.unwrap_or(0).signum()) != Some(gain) {
            let direction = ["down", "same", "up"][(gain + 1) as usize];
            attribute(&self.direction, "data-direction", direction);
        }
        if before.map(|before| before.is_focus) != Some(shown.is_focus) {
            attribute(&self.city, "aria-pressed", yes_no(shown.is_focus));
            let class = if shown.is_focus { "focused" } else { "" };
            attribute(&self.row, "class", class);
            toggle(&self.open, "hidden", !shown.is_focus);
        }
        let pin = |shown: &Shown| (shown.is_pinned, shown.is_board_full);
        if before.map(pin) != Some(pin(&shown)) {
            attribute(&self.pin, "aria-pressed", yes_no(shown.is_pinned));
            toggle(&self.pin, "disabled", shown.is_board_full);
        }
        // A click may have changed the box before the list was asked.
        self.pick.set_checked(shown.is_picked);
        self.pick.set_disabled(shown.is_full);
        if let Some(segments) = segments(&shown, span) {
            let (property, other) = shown.ink.property();
            if before.is_some_and(|before| before.ink.property().0 == other) {
                // Colours have come to be forced, or are no longer.
                let _ = self.bar.style().remove_property(other);
            }
            paint_as(&self.bar, property, &shown.ink.background(&segments));
        }
        self.shown = Some(shown);
    }
}

/// An element, whatever its kind.
fn element<E>(place: NodeRef<E>) -> Option<Element>
where
    E: ElementType,
    E::Output: JsCast + Into<Element> + Clone + 'static,
{
    place.get_untracked().map(Into::into)
}

/// The text in an element.
fn text<E>(place: NodeRef<E>) -> Option<KeptText>
where
    E: ElementType,
    E::Output: JsCast + Into<Element> + Clone + 'static,
{
    KeptText::new(&element(place)?)
}

/// What the bar shows: the score's parts, or the pillar that rows are sorted
/// by.
fn segments(shown: &Shown, span: Option<Span>) -> Option<Vec<Segment>> {
    let Some(column) = shown.pillar else {
        return Some(ranking::segments(&shown.row, span?));
    };
    let whole = shown
        .pillar_score
        .and_then(|score| ranking::whole(score, column.span));
    let of_pillar = |segment| Segment {
        pillar: Some(column.index),
        ..segment
    };
    Some(whole.into_iter().map(of_pillar).collect())
}

fn yes_no(is_so: bool) -> &'static str {
    if is_so { "true" } else { "false" }
}

fn attribute(element: &Element, name: &str, value: &str) {
    // An attribute name that is valid cannot be refused.
    let _ = element.set_attribute(name, value);
}

/// The attribute with this value, or none.
fn attribute_if(element: &Element, name: &str, value: Option<&str>) {
    match value {
        Some(value) => attribute(element, name, value),
        None => element.remove_attribute(name).unwrap_or_default(),
    }
}

fn toggle(element: &Element, name: &str, is_there: bool) {
    // As above.
    let _ = element.toggle_attribute_with_force(name, is_there);
}

fn paint(bar: &HtmlElement, image: &str) {
    paint_as(bar, "background-image", image);
}

fn paint_as(bar: &HtmlElement, property: &str, image: &str) {
    // Styles of our own making are always valid.
    let _ = bar.style().set_property(property, image);
}
