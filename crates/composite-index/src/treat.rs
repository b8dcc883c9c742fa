//! Taming outliers, column by column, with a log of what changed.
//!
//! A column is *out of shape* if its absolute skewness and its excess kurtosis
//! both pass a limit (2 and 3.5 in the JRC's practice): a few units then set the
//! scale for all others. Winsorisation moves the furthest points to the next
//! value, one after the other, for at most a few points; if the column is still
//! out of shape, the points go back and a logarithm is taken instead.
//!
//! No treatment takes away what a column says. Points stop moving while two
//! different values are left: where one unit of 45 has what no other has, moving
//! it would leave a constant. A logarithm that brings the skewness no nearer to 0
//! is not taken either; a column of two values has the same shape under every
//! scale. Such a column counts as it is, and the log says so
//! ([`Action::Untreated`]). Different means to twelve digits, as everywhere in
//! this crate.
//!
//! Treatment comes before gaps are filled: filled-in values would make a column
//! look better behaved than its figures are, and would be means of outliers.
//!
//! Source: OECD/JRC Handbook (2008), step 3 and p. 84; JRC (2019), *COIN Tool
//! User's Guide*, doi:10.2760/523877; COINr's `Treat` (Becker et al. 2022).
//! Moments are those of [`stats::skewness`] and [`stats::excess_kurtosis`].

use crate::method::{Cap, ShapeLimits};
use crate::{rank, stats};

/// Skewness and excess kurtosis of a column; `None` where it has too few values
/// or none that differ.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Shape {
    /// Bias-corrected skewness.
    pub skewness: Option<f64>,
    /// Bias-corrected excess kurtosis.
    pub kurtosis: Option<f64>,
}

impl Shape {
    /// That of the values present.
    pub fn of(xs: &[f64]) -> Self {
        Self {
            skewness: stats::skewness(xs),
            kurtosis: stats::excess_kurtosis(xs),
        }
    }

    /// Whether both limits are passed. A shape that cannot be told passes none.
    pub fn is_out(self, limits: ShapeLimits) -> bool {
        let passes = |value: Option<f64>, limit| value.is_some_and(|value| value > limit);
        passes(self.skewness.map(f64::abs), limits.skewness)
            && passes(self.kurtosis, limits.kurtosis)
    }
}

/// A column after its furthest points moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Winsorised {
    /// The values, in order.
    pub values: Vec<f64>,
    /// How many points moved at the lower end.
    pub n_low: usize,
    /// How many points moved at the upper end.
    pub n_high: usize,
}

/// Moves the furthest points of a column that is out of shape, one after the
/// other at the end to which it is skewed, until it is in shape, `max_points`
/// have moved, or the next move would leave no two different values. All points
/// moved at one end take the value next to them.
///
/// Formula: each value is clamped between the (`n_low` + 1)-th smallest and the
/// (`n_high` + 1)-th largest.
/// Units and shape: those of `xs`; missing stays missing.
/// Example: 1 to 10 and 100 become 1 to 10 and 10; ten zeros and a 1 stay.
pub fn winsorise(xs: &[f64], limits: ShapeLimits, max_points: usize) -> Winsorised {
    let sorted = stats::sorted(xs);
    let mut result = Winsorised {
        values: xs.to_vec(),
        n_low: 0,
        n_high: 0,
    };
    let mut shape = Shape::of(xs);
    let mut bounds = None;
    // At least two points stay where they are.
    let n_points = max_points.min(sorted.len().saturating_sub(2));
    for _ in 0..n_points {
        if !shape.is_out(limits) {
            break;
        }
        let (n_low, n_high) = match shape.skewness > Some(0.0) {
            true => (result.n_low, result.n_high + 1),
            false => (result.n_low + 1, result.n_high),
        };
        let (low, high) = (sorted[n_low], sorted[sorted.len() - 1 - n_high]);
        if rank::ties(low, high, 0.0) {
            break;
        }
        (result.n_low, result.n_high) = (n_low, n_high);
        // Within a run of equal values nothing moves until its last point.
        if bounds.replace((low, high)) != Some((low, high)) {
            result.values = xs.iter().map(|&x| clamp(x, low, high)).collect();
            shape = Shape::of(&result.values);
        }
    }
    result
}

/// The nearest value between two; a comparison with a missing value is false.
fn clamp(x: f64, low: f64, high: f64) -> f64 {
    if x < low {
        low
    } else if x > high {
        high
    } else {
        x
    }
}

/// A logarithmic scale that spreads out the end at which most values lie.
///
/// Formula: ln(x - least + a), or -ln(greatest - x + a) for a column skewed
/// towards low values, with a = 0.01 (greatest - least), so that it is defined
/// for zero and negative values. Order is kept.
/// Source: COINr's `log_CT` (Becker et al. 2022), after the JRC's COIN Tool.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct LogScale {
    least: f64,
    greatest: f64,
    is_reversed: bool,
}

impl LogScale {
    /// The scale for a column; `anchors`, such as goalposts, must be on it too.
    /// `None` if there are no two different values.
    pub fn of(xs: &[f64], anchors: &[f64]) -> Option<Self> {
        let (least, greatest) = stats::min_max(xs)?;
        let is_reversed = stats::skewness(xs).is_some_and(|skewness| skewness < 0.0);
        let least = anchors.iter().copied().fold(least, f64::min);
        let greatest = anchors.iter().copied().fold(greatest, f64::max);
        let span = greatest - least;
        (span > 0.0 && span.is_finite()).then_some(Self {
            least,
            greatest,
            is_reversed,
        })
    }

    /// Where a value lies on the scale; missing stays missing.
    pub fn at(self, x: f64) -> f64 {
        let offset = 0.01 * (self.greatest - self.least);
        if self.is_reversed {
            -(self.greatest - x + offset).ln()
        } else {
            (x - self.least + offset).ln()
        }
    }

    /// The value that lies there: the inverse of [`LogScale::at`], up to
    /// rounding; missing stays missing.
    pub fn undo(self, y: f64) -> f64 {
        let offset = 0.01 * (self.greatest - self.least);
        if self.is_reversed {
            self.greatest + offset - (-y).exp()
        } else {
            y.exp() + self.least - offset
        }
    }
}

/// Keeps values within a cap; missing stays missing.
pub fn cap(xs: &[f64], cap: &Cap) -> Vec<f64> {
    let bounded = |&x: &f64| match (cap.least, cap.greatest) {
        (Some(least), _) if x < least => least,
        (_, Some(greatest)) if x > greatest => greatest,
        _ => x,
    };
    xs.iter().map(bounded).collect()
}

/// What was done to a column.
#[derive(Copy, Clone, Debug, PartialEq)]
pub enum Action {
    /// Points moved to the next value.
    Winsorised {
        /// How many at the lower end.
        n_low: usize,
        /// How many at the upper end.
        n_high: usize,
    },
    /// A logarithm was taken.
    Logarithm {
        /// The scale.
        scale: LogScale,
    },
    /// Values beyond fixed bounds moved to them.
    Capped,
    /// Nothing: the column is out of shape, and nothing that was offered helps.
    Untreated,
}

/// A column after treatment.
#[derive(Clone, Debug, PartialEq)]
pub struct Treated {
    /// The values, in order.
    pub values: Vec<f64>,
    /// What was done.
    pub action: Action,
    /// The shape before.
    pub before: Shape,
    /// The shape after. Where it is still out, no treatment offered brought it in.
    pub after: Shape,
}

impl Treated {
    fn new(xs: &[f64], values: Vec<f64>, action: Action) -> Self {
        Self {
            before: Shape::of(xs),
            after: Shape::of(&values),
            values,
            action,
        }
    }

    /// Whether the column is in shape, or at least less skewed by more than
    /// rounding. A column without a shape has become constant.
    fn has_helped(&self, limits: ShapeLimits) -> bool {
        let sizes = self.before.skewness.zip(self.after.skewness);
        sizes.is_some_and(|(before, after)| {
            let (before, after) = (before.abs(), after.abs());
            !self.after.is_out(limits) || (after < before && !alike(before, after))
        })
    }
}

/// Winsorises a column that is out of shape, or takes its logarithm if that
/// does not help; `None` if it is in shape. Where neither helps, the column
/// stays as it is: [`Action::Untreated`].
pub fn winsorise_then_log(
    xs: &[f64],
    limits: ShapeLimits,
    max_points: usize,
    anchors: &[f64],
) -> Option<Treated> {
    if !Shape::of(xs).is_out(limits) {
        return None;
    }
    let Winsorised {
        values,
        n_low,
        n_high,
    } = winsorise(xs, limits, max_points);
    let treated = Treated::new(xs, values, Action::Winsorised { n_low, n_high });
    if treated.after.is_out(limits) {
        logarithm(xs, limits, anchors)
    } else {
        Some(treated)
    }
}

/// Takes the logarithm of a column that is out of shape; `None` if it is in
/// shape. Where the logarithm brings the skewness no nearer to 0, the column
/// stays as it is: [`Action::Untreated`].
pub fn logarithm(xs: &[f64], limits: ShapeLimits, anchors: &[f64]) -> Option<Treated> {
    if !Shape::of(xs).is_out(limits) {
        return None;
    }
    let logged = LogScale::of(xs, anchors).map(|scale| {
        let values = xs.iter().map(|&x| scale.at(x)).collect();
        Treated::new(xs, values, Action::Logarithm { scale })
    });
    let helped = logged.filter(|logged| logged.has_helped(limits));
    Some(helped.unwrap_or_else(|| Treated::new(xs, xs.to_vec(), Action::Untreated)))
}

/// Whether two sizes of skewness differ by no more than the rounding of cubes.
fn alike(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.max(b)
}

/// Caps a column; `None` if no value lies beyond.
pub fn capped(xs: &[f64], bounds: &Cap) -> Option<Treated> {
    let values = cap(xs, bounds);
    let has_changed = stats::present(xs).ne(stats::present(&values));
    has_changed.then(|| Treated::new(xs, values, Action::Capped))
}
