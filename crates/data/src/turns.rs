//! Reading what is large in turns with whatever else its reader has to do.
//!
//! Whoever reads rests now and then. Where nobody else waits a rest is nothing,
//! and the work is done at one go; where somebody does, it lasts until they have
//! had their turn.

use std::cell::Cell;
use std::fmt;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// Waits until others have had their turn.
pub type Wait = Pin<Box<dyn Future<Output = ()>>>;

/// Hears how far the work has come, as a share of it, and says whether others are
/// to have a turn now.
pub type Pause = Box<dyn Fn(f64) -> Option<Wait>>;

/// The turns of a piece of work.
#[derive(Default)]
pub struct Turns {
    pause: Option<Pause>,
    /// The stage of the work that is being done, from where to where.
    stage: Cell<(f64, f64)>,
    /// The part of the stage that is being done, from where to where within it.
    part: Cell<(f64, f64)>,
}

impl fmt::Debug for Turns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Turns")
            .field("stage", &self.stage)
            .field("part", &self.part)
            .finish_non_exhaustive()
    }
}

impl Turns {
    /// No turns: the work is done at one go.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Turns in which others come when this says so.
    #[must_use]
    pub fn new(pause: Pause) -> Self {
        Self {
            pause: Some(pause),
            stage: Cell::new((0.0, 1.0)),
            part: Cell::new((0.0, 1.0)),
        }
    }

    /// Does a stage of the work, which reaches from one share of the stage around it to
    /// another.
    pub(super) async fn stage<T>(&self, from: f64, to: f64, work: impl Future<Output = T>) -> T {
        let outer = self.stage.get();
        self.stage.set((within(outer, from), within(outer, to)));
        self.part(0.0, 1.0);
        let done = work.await;
        self.stage.set(outer);
        done
    }

    /// A part of the work begins that reaches from one share of its stage to another.
    pub(super) fn part(&self, from: f64, to: f64) {
        self.part.set((from, to));
    }

    /// Lets others have a turn, if it is time: so much of so much of this part is
    /// done.
    pub(super) async fn rest(&self, done: usize, of: usize) {
        let Some(pause) = &self.pause else { return };
        let share = within(self.part.get(), done as f64 / of.max(1) as f64);
        let share = within(self.stage.get(), share);
        if let Some(wait) = pause(share) {
            wait.await;
        }
    }
}

/// So much of the way from one share to another.
fn within((from, to): (f64, f64), share: f64) -> f64 {
    from + (to - from) * share
}

/// Does at one go what waits for nobody.
pub fn at_once<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(done) = work.as_mut().poll(&mut context) {
            return done;
        }
    }
}
