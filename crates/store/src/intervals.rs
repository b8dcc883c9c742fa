//! Rank intervals that follow the weights without holding up a frame.
//!
//! Up to a thousand cities draws are made in what a frame can spare, some fifteen
//! times a second, enough for a first look; where weights stay, later frames add the rest. With
//! more cities nothing is drawn until weights have come to rest. What was shown
//! stays until there is something newer to show.

use std::rc::Rc;

use crate::reactive::*;

use super::{Explorer, Loaded};
use crate::platform::Frames;
use model::engine::Scored;
use model::intervals::{Intervals, Pace, RankInterval};
use scenario::{ScenarioStoreFields, Spread};

/// What draws may take of a frame in which weights have changed.
const DRAG_MS: f64 = 1.5;
/// What they may take of another frame.
const REST_MS: f64 = 5.0;
/// New intervals are shown this often at most: rows and charts come first, and
/// nobody reads ranges sixty times a second.
const SHOWN_EVERY_MS: f64 = 66.0;
/// Weights that have not changed for so long are at rest.
const QUIET_MS: i32 = 200;

/// The intervals of the ranking on screen.
#[derive(Clone, Copy)]
pub struct LiveIntervals {
    samples: StoredValue<Samples, LocalStorage>,
    /// Counts what there is newly to show.
    version: RwSignal<u32>,
    /// Whether what is shown belongs to earlier weights, and will for a while.
    pub is_waiting: RwSignal<bool>,
    /// What draws, once it has come.
    code: RwSignal<Option<Drawing>>,
    /// How fast intervals can be had.
    pub pace: Memo<Option<Pace>>,
}

/// The code that draws. It may have to come first: a ranking does not wait for it.
#[derive(Clone, Copy, Debug)]
pub struct Drawing {
    /// Begins the intervals of a ranking; none where nothing can be drawn.
    begin: fn(&Scored, Spread) -> Option<Intervals>,
    /// Draws once more.
    advance: fn(&mut Intervals),
}

impl Drawing {
    /// The code itself.
    #[must_use]
    pub fn here() -> Self {
        Self {
            begin: |scored, spread| Intervals::new(scored, spread).ok(),
            advance: Intervals::advance,
        }
    }
}

#[derive(Default)]
struct Samples {
    shown: Option<Intervals>,
    /// The newest, until there is enough of it to show.
    coming: Option<Intervals>,
    /// Whether weights have changed since the newest was begun.
    is_outdated: bool,
    /// The data set of both.
    package: Option<Loaded>,
    /// When something newer may be shown.
    due_ms: f64,
}

impl LiveIntervals {
    /// Follows the weights until the calling view goes.
    #[must_use]
    pub fn start(explorer: Explorer) -> Self {
        let pace = Memo::new(move |_| {
            let engine = explorer.derived.engine_shown.read();
            engine.as_ref().map(Pace::of)
        });
        let intervals = Self {
            samples: StoredValue::new_local(Samples::default()),
            version: RwSignal::new(0),
            is_waiting: RwSignal::new(false),
            code: RwSignal::new(None),
            pace,
        };
        let platform = explorer.platform();
        let coming = explorer.platform();
        platform.spawn(Box::pin(async move {
            // The view may have gone meanwhile.
            intervals.code.try_set(coming.drawing().await);
        }));
        let frame = platform.frames(Box::new(move || intervals.draw(explorer)));
        let frame: Rc<dyn Frames> = Rc::from(frame);
        let asked = Rc::clone(&frame);
        let at_rest = platform.later(QUIET_MS, Box::new(move || asked.ask()));
        let callers = StoredValue::new_local((frame, at_rest));
        effect(move || {
            explorer.derived.outcome.track();
            explorer.scenario.spread().track();
            intervals.code.track();
            let pace = pace.get();
            intervals.outdate(explorer, pace);
            callers.with_value(|(frame, at_rest)| match pace {
                Some(Pace::Live) => frame.ask(),
                Some(Pace::AtRest) => at_rest.ask(),
                Some(Pace::Never) | None => {}
            });
        });
        intervals
    }

    fn outdate(self, explorer: Explorer, pace: Option<Pace>) {
        let package = explorer.package.get_untracked();
        self.samples.update_value(|samples| {
            samples.is_outdated = true;
            samples.coming = None;
            let is_possible = matches!(pace, Some(Pace::Live | Pace::AtRest));
            if !is_possible || samples.package != package {
                samples.shown = None;
            }
            samples.package = package;
        });
        if self.is_waiting.get_untracked() != (pace == Some(Pace::AtRest)) {
            self.is_waiting.set(pace == Some(Pace::AtRest));
        }
        if pace == Some(Pace::Never) {
            self.version.update(|version| *version += 1);
        }
    }

    /// Draws for as long as the frame allows; whether there is more to do.
    fn draw(self, explorer: Explorer) -> bool {
        let Some(Some(code)) = self.code.try_get_untracked() else {
            return false;
        };
        let platform = explorer.platform();
        let end = |budget| platform.now_ms() + budget;
        let drawn = self.samples.try_update_value(|samples| {
            // What nobody would see yet is not begun: weights that move would end it.
            if samples.is_outdated && platform.now_ms() < samples.due_ms {
                return Drawn {
                    is_news: false,
                    has_more: true,
                };
            }
            let end = if samples.is_outdated {
                let end = end(DRAG_MS);
                samples.begin(explorer, code);
                end
            } else {
                end(REST_MS)
            };
            let now_ms = platform.now_ms();
            let may_show = now_ms >= samples.due_ms;
            let drawn = samples.advance(code, may_show, || platform.now_ms() < end);
            if drawn.is_news {
                samples.due_ms = now_ms + SHOWN_EVERY_MS;
            }
            drawn
        });
        // None once the view is gone.
        let Some(drawn) = drawn else { return false };
        if drawn.is_news {
            self.version.update(|version| *version += 1);
            if self.is_waiting.get_untracked() {
                self.is_waiting.set(false);
            }
        }
        drawn.has_more
    }

    /// Follows what there is to show.
    pub fn track(self) {
        self.version.track();
    }

    /// The interval of a unit as it is known by now.
    #[must_use]
    pub fn of(self, unit: usize) -> Option<RankInterval> {
        let of_unit = |samples: &Samples| samples.shown.as_ref()?.of(unit);
        self.samples.try_with_value(of_unit).flatten()
    }
}

/// What came of a frame's draws.
struct Drawn {
    is_news: bool,
    has_more: bool,
}

impl Samples {
    fn begin(&mut self, explorer: Explorer, code: Drawing) {
        self.is_outdated = false;
        let outcome = explorer.derived.outcome.read_untracked();
        if outcome.failure.is_some() {
            // What is on screen is the last answer that there was, with its
            // intervals.
            return;
        }
        let begun = outcome.scored.as_ref().and_then(|scored| {
            let spread = *explorer.scenario.spread().read_untracked();
            // Where nothing can be drawn the column stays empty, and the line
            // above it says so.
            (code.begin)(scored, spread)
        });
        if begun.is_none() {
            self.shown = None;
        }
        self.coming = begun;
    }

    fn advance(&mut self, code: Drawing, may_show: bool, may_go_on: impl Fn() -> bool) -> Drawn {
        let Some(newest) = self.coming.as_mut().or(self.shown.as_mut()) else {
            return Drawn {
                is_news: true,
                has_more: false,
            };
        };
        while !newest.is_complete() {
            (code.advance)(newest);
            if !may_go_on() {
                break;
            }
        }
        let has_more = !newest.is_complete();
        let is_enough = newest.is_presentable() || !has_more;
        let is_news = is_enough && may_show;
        if is_news && let Some(newest) = self.coming.take() {
            self.shown = Some(newest);
        }
        Drawn {
            is_news,
            // What is enough is shown as soon as it may be.
            has_more: has_more || is_enough && !is_news,
        }
    }
}
