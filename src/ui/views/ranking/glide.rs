//! Rows that glide to their new places.
//!
//! A row on the page belongs to a position, not to a city, so that reading
//! order is always rank order. What moves is where each city is shown: it
//! follows its place smoothly, and the row now holding it is shifted by the
//! distance still to go.

use std::ops::Range;

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::window::Window;
use crate::browser::frame::NextFrame;
use crate::browser::page::prefers_reduced_motion;

/// After this time a city has covered about two thirds of its way.
const PACE_MS: f64 = 70.0;
/// Closer than this to its place, in rows, a city has arrived.
const ARRIVED: f64 = 0.02;
/// Longest step of time; after a pause the rows do not jump.
const LONGEST_STEP_MS: f64 = 34.0;

/// Where each city is shown, in rows from the top of the table.
#[derive(Default)]
pub(super) struct Glide {
    shown: Vec<f64>,
    last_ms: Option<f64>,
    is_still: bool,
    shifts: Vec<f64>,
    drawn: Range<usize>,
}

impl Glide {
    /// Moves the rows of `body` whenever `order` changes, until the calling
    /// view goes.
    pub fn start(
        body: NodeRef<html::Tbody>,
        order: Memo<Vec<usize>>,
        positions: Memo<Range<usize>>,
        window: Window,
    ) {
        let glide = StoredValue::new_local(Self::default());
        let frame = NextFrame::new(move |time_ms| {
            let (Some(body), Some(order)) = (body.get_untracked(), order.try_get_untracked())
            else {
                return false;
            };
            let positions = positions.get_untracked();
            let row_height = window.row_height();
            glide
                .try_update_value(|glide| {
                    glide.step(&body, &order, &positions, row_height, time_ms)
                })
                .unwrap_or(false)
        });
        let frame = StoredValue::new_local(frame);
        Effect::new(move |_| {
            order.track();
            positions.track();
            frame.with_value(NextFrame::ask);
        });
    }

    /// Draws one frame; says whether any row is still on its way.
    fn step(
        &mut self,
        body: &HtmlElement,
        order: &[usize],
        positions: &Range<usize>,
        row_height: f64,
        time_ms: f64,
    ) -> bool {
        let step_ms = self
            .last_ms
            .map_or(16.7, |last| (time_ms - last).min(LONGEST_STEP_MS));
        let pace = 1.0 - (-step_ms / PACE_MS).exp();
        let is_first = self.fit(order);
        if self.last_ms.is_none() {
            // Asked once a movement: a wish for stillness seldom changes in one.
            self.is_still = prefers_reduced_motion();
        }
        if self.drawn != *positions {
            self.drawn = positions.clone();
            self.shifts = vec![f64::NAN; positions.len()];
        }
        let pace = if is_first || self.is_still { 1.0 } else { pace };
        let mut is_moving = false;
        let rows = body.children();
        for (row, position) in positions.clone().enumerate() {
            let Some(&unit) = order.get(position) else {
                break;
            };
            let left = self.follow(unit, position, positions, pace);
            is_moving |= left != 0.0;
            let pixels = (left * row_height * 10.0).round() / 10.0;
            if self.shifts[row] == pixels {
                continue;
            }
            self.shifts[row] = pixels;
            if let Some(row) = rows
                .item(row as u32)
                .and_then(|row| row.dyn_into::<HtmlElement>().ok())
            {
                shift(&row, pixels);
            }
        }
        self.place_unseen(order, positions);
        self.last_ms = is_moving.then_some(time_ms);
        is_moving
    }

    /// Makes room for every unit; a table seen for the first time stands
    /// still.
    fn fit(&mut self, order: &[usize]) -> bool {
        let needed = order.iter().max().map_or(0, |&unit| unit + 1);
        let is_first = self.shown.len() < needed;
        if is_first {
            self.shown.resize(needed, f64::NAN);
            self.place(order.iter().copied().enumerate());
        }
        is_first
    }

    /// Brings a city closer to its position; gives the distance left, in rows.
    fn follow(&mut self, unit: usize, position: usize, sight: &Range<usize>, pace: f64) -> f64 {
        let target = position as f64;
        let shown = self.shown[unit];
        // A city from out of sight comes in from the edge, not across pages.
        let (top, bottom) = (sight.start as f64 - 1.0, sight.end as f64);
        let from = if shown.is_finite() {
            shown.clamp(top, bottom)
        } else {
            target
        };
        let next = from + (target - from) * pace;
        let left = next - target;
        let left = if left.abs() < ARRIVED { 0.0 } else { left };
        self.shown[unit] = target + left;
        left
    }

    fn place_unseen(&mut self, order: &[usize], positions: &Range<usize>) {
        let unseen = order.iter().copied().enumerate();
        let is_unseen = |(position, _): &(usize, usize)| !positions.contains(position);
        self.place(unseen.filter(is_unseen));
    }

    fn place(&mut self, units: impl Iterator<Item = (usize, usize)>) {
        for (position, unit) in units {
            self.shown[unit] = position as f64;
        }
    }
}

fn shift(row: &HtmlElement, pixels: f64) {
    let style = row.style();
    // Styles of our own making are always valid.
    let _ = if pixels == 0.0 {
        style.remove_property("transform").map(|_| ())
    } else {
        style.set_property("transform", &format!("translateY({pixels:.1}px)"))
    };
}
