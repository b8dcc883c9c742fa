//! Rows that glide to their new places.
//!
//! A row on the page belongs to a position, not to a city, so that reading
//! order is always rank order. What moves is where each city is shown: the row
//! that now holds it starts from where the city was seen last and slides home.

use std::collections::HashMap;
use std::ops::Range;

use browser::element::Element;
use leptos::prelude::*;

use super::Shared;
use super::paint::Painter;
use super::window::Window;
use behaviour::pace::Pace;
use browser::frame::NextFrame;
use browser::motion::{Slide, now_ms, remaining};
use browser::page::prefers_reduced_motion;
use store::{Explorer, effect};

/// How long a row slides.
const DURATION_MS: f64 = 220.0;
/// Closer than this to its place, in rows, a city is there.
const ARRIVED: f64 = 0.05;

/// When more rows than this change places at once, nobody can follow them:
/// they change places without a glide.
const FOLLOWED: usize = 10;

/// Where a city is, and from how far it came there.
#[derive(Clone, Copy)]
struct Place {
    position: usize,
    /// In rows below its position, when it set out.
    from: f64,
    since_ms: f64,
}

impl Place {
    const fn at_rest(position: usize) -> Self {
        Self {
            position,
            from: 0.0,
            since_ms: 0.0,
        }
    }

    /// Where it is seen at a time, in rows from the top of the table.
    fn seen(self, now_ms: f64) -> f64 {
        let left = remaining((now_ms - self.since_ms) / DURATION_MS);
        self.position as f64 + self.from * left
    }
}

/// Where each city is, and which rows are sliding.
#[derive(Default)]
pub(super) struct Glide {
    places: Vec<Option<Place>>,
    slides: HashMap<usize, Slide>,
    pace: Pace,
    /// When the last row that has set out will be home.
    arrives_ms: f64,
}

impl Glide {
    /// Moves the rows of a painter whenever `order` changes, until the calling
    /// view goes.
    pub fn start(
        shared: Shared,
        explorer: Explorer,
        positions: Memo<Range<usize>>,
        window: Window,
    ) {
        let (painter, listing) = (shared.painter, shared.listing);
        let order = listing.order;
        let glide = StoredValue::new_local(Self::default());
        let frames = StoredValue::new_local(NextFrame::new(move |time_ms| {
            glide.try_update_value(|glide| glide.frame(time_ms)) == Some(true)
        }));
        effect(move || {
            let order = order.read();
            let positions = positions.get();
            let row_height = window.row_height();
            let n_pinned = listing.n_pinned.get_untracked();
            // What sticks to an edge stays there.
            let foreground = explorer.derived.focus.get_untracked();
            let is_free = |(unit, position): (usize, usize)| {
                foreground != Some(unit) || window.shows(position, n_pinned)
            };
            glide.update_value(|glide| {
                glide.follow(painter, &order, &positions, (row_height, &is_free));
            });
            if glide.with_value(Self::is_under_way) {
                frames.with_value(NextFrame::ask);
            }
        });
    }

    fn is_under_way(&self) -> bool {
        now_ms() < self.arrives_ms
    }

    /// A frame has come; says whether the next one is a glide's, too.
    fn frame(&mut self, time_ms: f64) -> bool {
        if !self.pace.frame(time_ms) {
            for (_, slide) in self.slides.drain() {
                slide.stop();
            }
            self.arrives_ms = time_ms;
        }
        let is_under_way = self.is_under_way();
        if !is_under_way {
            self.pace.end();
        }
        is_under_way
    }

    fn follow(
        &mut self,
        painter: Painter,
        order: &[usize],
        sight: &Range<usize>,
        (row_height, is_free): (f64, &dyn Fn((usize, usize)) -> bool),
    ) {
        let now_ms = now_ms();
        self.fit(order);
        let movers = self.movers(order, sight);
        let is_in_pace = self.pace.step(now_ms);
        let is_followed = movers.len() <= FOLLOWED && is_in_pace && !prefers_reduced_motion();
        for (unit, position, before) in movers {
            self.stop(position);
            let from = came_from(before.seen(now_ms), sight) - position as f64;
            if is_followed && from.abs() > ARRIVED && is_free((unit, position)) {
                let place = Place {
                    position,
                    from,
                    since_ms: now_ms,
                };
                self.set_out(unit, place, painter.row(position), row_height);
            }
        }
        for (position, &unit) in order.iter().enumerate() {
            if self.places[unit].is_none_or(|place| place.position != position) {
                self.places[unit] = Some(Place::at_rest(position));
            }
        }
    }

    /// The units in sight that come from another position, with their new one
    /// and where they were.
    fn movers(&self, order: &[usize], sight: &Range<usize>) -> Vec<(usize, usize, Place)> {
        let in_sight = order.iter().enumerate().take(sight.end).skip(sight.start);
        in_sight
            .filter_map(|(position, &unit)| Some((unit, position, self.places[unit]?)))
            .filter(|(_, position, before)| before.position != *position)
            .collect()
    }

    /// Makes room for every unit of the data set.
    fn fit(&mut self, order: &[usize]) {
        let needed = order.iter().max().map_or(0, |&unit| unit + 1);
        if self.places.len() < needed {
            self.places.resize(needed, None);
        }
    }

    fn set_out(&mut self, unit: usize, place: Place, row: Option<Element>, row_height: f64) {
        let slide = row.and_then(|row| Slide::start(&row, place.from * row_height, DURATION_MS));
        if let Some(slide) = slide {
            self.places[unit] = Some(place);
            self.arrives_ms = place.since_ms + DURATION_MS;
            self.slides.insert(place.position, slide);
        }
    }

    /// A row may still slide for the city that it held before.
    fn stop(&mut self, position: usize) {
        if let Some(slide) = self.slides.remove(&position) {
            slide.stop();
        }
    }
}

/// A city from out of sight comes in from the edge, not across pages.
fn came_from(seen: f64, sight: &Range<usize>) -> f64 {
    seen.clamp(sight.start as f64 - 1.0, sight.end as f64)
}
