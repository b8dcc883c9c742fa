//! Round numbers along an axis. Charts draw them as text of our own, since
//! their library would write every number the English way.

/// An axis from one round number to another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ticks {
    /// Where it starts.
    pub low: f64,
    /// Where it ends.
    pub high: f64,
    /// From one mark to the next.
    pub step: f64,
    /// The marks, the least first.
    pub marks: Vec<f64>,
    /// How many decimals tell the marks apart.
    pub decimals: usize,
}

/// How far from zero an axis reaches; beyond, sums would not be finite.
const FARTHEST: f64 = 1e300;

/// Round numbers that hold `low` to `high`, about `wanted` steps apart.
#[must_use]
pub fn ticks(low: f64, high: f64, wanted: usize) -> Ticks {
    let (low, high) = if low.is_finite() && high.is_finite() && low <= high {
        (low, high)
    } else {
        (0.0, 1.0)
    };
    let (low, high) = (
        low.clamp(-FARTHEST, FARTHEST),
        high.clamp(-FARTHEST, FARTHEST),
    );
    // One value alone stands in the middle of a small axis of its own, and so
    // do values between which there are no round numbers left.
    let largest = low.abs().max(high.abs());
    let margin = if high - low > (largest * 1e-14).max(1.0 / FARTHEST) {
        0.0
    } else {
        largest.max(1.0) * 0.05
    };
    let (low, high) = (low - margin, high + margin);
    let step = round_step((high - low) / wanted.max(1) as f64);
    let first = (low / step + 1e-9).floor();
    let last = (high / step - 1e-9).ceil().max(first + 1.0);
    let count = (last - first) as usize;
    Ticks {
        low: first * step,
        high: last * step,
        step,
        marks: (0..=count).map(|n| (first + n as f64) * step).collect(),
        decimals: (-step.log10().floor()).clamp(0.0, 9.0) as usize,
    }
}

/// The smallest of 1, 2, 5 and their tens that is not below a step.
fn round_step(step: f64) -> f64 {
    let power = 10_f64.powf(step.log10().floor());
    let rounded = [1.0, 2.0, 5.0, 10.0].into_iter().map(|unit| unit * power);
    let enough = |candidate: &f64| *candidate >= step * (1.0 - 1e-9);
    rounded.into_iter().find(enough).unwrap_or(power * 10.0)
}

#[cfg(test)]
mod tests {
    use super::ticks;

    #[test]
    fn marks_are_round_and_hold_all_values() {
        for (low, high, wanted, marks) in [
            (32.4, 71.9, 4, vec![30.0, 40.0, 50.0, 60.0, 70.0, 80.0]),
            (0.0, 1.0, 5, vec![0.0, 0.2, 0.4, 0.6, 0.8, 1.0]),
            (-1.2, 2.3, 4, vec![-2.0, -1.0, 0.0, 1.0, 2.0, 3.0]),
            (3.0, 3.0, 2, vec![2.8, 3.0, 3.2]),
            (f64::NAN, 1.0, 1, vec![0.0, 1.0]),
        ] {
            let found = ticks(low, high, wanted);
            let is_close = |(a, b): (&f64, &f64)| (a - b).abs() < 1e-9;
            assert!(
                found.marks.len() == marks.len() && found.marks.iter().zip(&marks).all(is_close),
                "{low} to {high}: {found:?}"
            );
        }
        let (least, most) = (5e-324, f64::MAX);
        let next = f64::from_bits(50_f64.to_bits() + 1);
        for (low, high) in [
            (0.0, least),
            (-least, least),
            (-most, most),
            (0.0, most),
            (50.0, next),
            (most, most),
        ] {
            let found = ticks(low, high, 5);
            let is_sound = found.low < found.high && found.marks.is_sorted_by(|a, b| a < b);
            assert!(
                is_sound && found.marks.len() < 12,
                "{low} to {high}: {found:?}"
            );
        }
        assert_eq!(ticks(0.0, 1.0, 5).decimals, 1);
        assert_eq!(ticks(0.0, 100.0, 5).decimals, 0);
    }
}
