//! Whose turn it is among the charts of a page.
//!
//! Each chart takes some milliseconds to draw, and a frame of a drag has few
//! of them left. So at most one chart draws in a frame, in turns, and after it
//! all of them rest in proportion to what it took: together they take a fixed
//! share of the time, however many and however slow they are.

use std::cell::RefCell;
use std::collections::VecDeque;

/// After a chart has drawn in a movement all rest so many times what it took.
const REST: f64 = 8.0;
/// Wishes that come closer together are steps of one movement.
const MOVEMENT_MS: f64 = 100.0;
/// Charts that are asked by one step ask within so short a time.
const STEP_MS: f64 = 6.0;

thread_local! {
    static TURNS: RefCell<Turns> = RefCell::new(Turns::default());
}

#[derive(Debug, Default)]
struct Turns {
    n_tickets: u64,
    waiting: VecDeque<u64>,
    free_from_ms: f64,
    asked_ms: f64,
    moves_until_ms: f64,
}

impl Turns {
    /// A chart has something new to draw.
    fn ask(&mut self, now_ms: f64) {
        let since_ms = now_ms - self.asked_ms;
        if since_ms > STEP_MS {
            if since_ms < MOVEMENT_MS {
                self.moves_until_ms = now_ms + MOVEMENT_MS;
            }
            self.asked_ms = now_ms;
        }
    }

    fn wait(&mut self, ticket: u64) {
        if !self.waiting.contains(&ticket) {
            self.waiting.push_back(ticket);
        }
    }

    fn is_next(&self, ticket: u64, time_ms: f64) -> bool {
        time_ms >= self.free_from_ms && self.waiting.front() == Some(&ticket)
    }

    fn done(&mut self, ticket: u64, time_ms: f64, took_ms: f64) {
        self.leave(ticket);
        let rest_ms = if time_ms < self.moves_until_ms {
            took_ms * REST
        } else {
            0.0
        };
        self.free_from_ms = time_ms + took_ms + rest_ms;
    }

    fn leave(&mut self, ticket: u64) {
        self.waiting.retain(|&other| other != ticket);
    }
}

/// A chart's place in the line, given up when dropped.
#[derive(Debug)]
pub struct Ticket(u64);

impl Ticket {
    /// A place of its own.
    pub fn draw() -> Self {
        Self(TURNS.with_borrow_mut(|turns| {
            turns.n_tickets += 1;
            turns.n_tickets
        }))
    }

    /// There is something new to draw.
    pub fn ask(&self, now_ms: f64) {
        TURNS.with_borrow_mut(|turns| turns.ask(now_ms));
    }

    /// Stands in line, if it does not yet.
    pub fn wait(&self) {
        TURNS.with_borrow_mut(|turns| turns.wait(self.0));
    }

    /// Whether it may draw in the frame of this time.
    pub fn is_next(&self, time_ms: f64) -> bool {
        TURNS.with_borrow(|turns| turns.is_next(self.0, time_ms))
    }

    /// It has drawn, which took so long.
    pub fn done(&self, time_ms: f64, took_ms: f64) {
        TURNS.with_borrow_mut(|turns| turns.done(self.0, time_ms, took_ms));
    }

    /// It has nothing to draw for the time being.
    pub fn leave(&self) {
        TURNS.with_borrow_mut(|turns| turns.leave(self.0));
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.leave();
    }
}

#[cfg(test)]
mod tests {
    use super::Turns;

    #[test]
    fn charts_draw_in_turns_and_rest_after_each_in_a_movement() {
        let mut turns = Turns::default();
        turns.ask(1_000.0);
        turns.ask(1_016.0);
        let at = |ms: f64| 1_000.0 + ms;
        turns.wait(1);
        turns.wait(2);
        turns.wait(1);
        assert!(turns.is_next(1, at(16.0)) && !turns.is_next(2, at(16.0)));
        turns.done(1, at(16.0), 4.0);
        turns.wait(1);
        assert!(!turns.is_next(2, at(50.0)), "all rest");
        assert!(turns.is_next(2, at(60.0)) && !turns.is_next(1, at(60.0)));
    }

    #[test]
    fn after_a_single_step_one_chart_draws_after_the_other_without_a_rest() {
        let mut turns = Turns::default();
        turns.ask(1_000.0);
        turns.ask(1_002.0);
        turns.wait(1);
        turns.wait(2);
        turns.done(1, 1_016.0, 12.0);
        assert!(turns.is_next(2, 1_033.0));
    }

    #[test]
    fn who_leaves_keeps_nobody_waiting() {
        let mut turns = Turns::default();
        turns.wait(1);
        turns.wait(2);
        turns.leave(1);
        assert!(turns.is_next(2, 0.0));
    }
}
