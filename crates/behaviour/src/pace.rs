//! Whether the browser keeps up with rows that glide.

/// A frame that comes later than this after the last one is late on a screen
/// of 60 Hz.
const LATE_MS: f64 = 20.0;
/// One late frame may have any cause; so many in one glide have this one.
const MOST_LATE: u32 = 2;
/// For how long the rows of a movement change places without a glide after the
/// first ones that came late, and at most.
const REST_MS: [f64; 2] = [2_000.0, 32_000.0];
/// Steps that come closer together than this are one movement, such as a drag.
const MOVEMENT_MS: f64 = 150.0;

/// Watches the frames of glides. Where they come late in a movement its rows do
/// without for a while, and for longer each time: the thumb matters more than
/// the glide. A single step may always glide.
#[derive(Debug, Default)]
pub struct Pace {
    step_ms: f64,
    is_moving: bool,
    last_ms: Option<f64>,
    n_late: u32,
    rest_ms: f64,
    rests_until_ms: f64,
}

impl Pace {
    /// The order has changed: says whether rows may glide to their places.
    pub fn step(&mut self, now_ms: f64) -> bool {
        self.is_moving = now_ms - self.step_ms < MOVEMENT_MS;
        self.step_ms = now_ms;
        !self.is_moving || now_ms >= self.rests_until_ms
    }

    /// A frame has come while rows were gliding: says whether they may go on.
    pub fn frame(&mut self, time_ms: f64) -> bool {
        let interval = self.last_ms.map_or(0.0, |last| time_ms - last);
        self.last_ms = Some(time_ms);
        if interval > LATE_MS && self.is_moving {
            self.n_late += 1;
        }
        let is_too_much = self.n_late >= MOST_LATE;
        if is_too_much {
            self.n_late = 0;
            self.rest(time_ms);
        }
        !is_too_much
    }

    /// No row glides any longer: what comes next is no interval of a glide.
    pub fn end(&mut self) {
        self.last_ms = None;
        self.n_late = 0;
    }

    fn rest(&mut self, now_ms: f64) {
        let [first, most] = REST_MS;
        let was_long_ago = now_ms - self.rests_until_ms > most;
        self.rest_ms = if was_long_ago {
            first
        } else {
            (self.rest_ms * 2.0).clamp(first, most)
        };
        self.rests_until_ms = now_ms + self.rest_ms;
    }
}

#[cfg(test)]
mod tests {
    use super::Pace;

    /// A movement of six steps, each with its frame; whether rows glided in
    /// the last one.
    fn movement(pace: &mut Pace, from_ms: f64, interval_ms: f64) -> bool {
        let mut can_glide = false;
        for step in 0..6 {
            let time_ms = from_ms + interval_ms * f64::from(step);
            can_glide = pace.step(time_ms) && pace.frame(time_ms);
        }
        pace.end();
        can_glide
    }

    #[test]
    fn rows_glide_as_long_as_frames_come_in_time() {
        let mut pace = Pace::default();
        assert!(movement(&mut pace, 1_000.0, 16.7));
        // A pause between two movements is no late frame.
        assert!(movement(&mut pace, 9_000.0, 16.7));
    }

    #[test]
    fn one_late_frame_stops_nothing() {
        let mut pace = Pace::default();
        for time_ms in [1_000.0, 1_016.7, 1_050.0, 1_066.7] {
            assert!(pace.step(time_ms) && pace.frame(time_ms));
        }
    }

    #[test]
    fn late_frames_stop_the_glides_of_a_movement_for_longer_each_time() {
        let mut pace = Pace::default();
        assert!(!movement(&mut pace, 1_000.0, 33.0));
        assert!(!movement(&mut pace, 2_500.0, 16.7), "two seconds of rest");
        assert!(movement(&mut pace, 3_200.0, 16.7));
        assert!(!movement(&mut pace, 4_000.0, 33.0));
        assert!(!movement(&mut pace, 7_000.0, 16.7), "four seconds of rest");
        assert!(movement(&mut pace, 8_200.0, 16.7));
    }

    #[test]
    fn a_single_step_glides_however_slow_the_browser_is() {
        let mut pace = Pace::default();
        assert!(!movement(&mut pace, 1_000.0, 33.0));
        assert!(pace.step(1_800.0));
        assert!((0..6).all(|frame| pace.frame(1_800.0 + 40.0 * f64::from(frame))));
    }
}
