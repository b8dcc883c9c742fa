//! One indicator by itself: how its figures are spread.

use composite_index::{NodeId, stats};

use data::Package;

/// Bars of a histogram at most.
const MAX_BARS: usize = 24;

/// How the figures of an indicator are spread.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spread {
    /// How many figures are there.
    pub present: usize,
    /// How many are missing.
    pub missing: usize,
    /// Lowest, middle and highest figure, if there is any.
    pub range: Option<(f64, f64, f64)>,
    /// How many figures lie in each of equal steps from lowest to highest.
    pub bars: Vec<usize>,
}

impl Spread {
    /// Looks at the figures of an indicator.
    #[must_use]
    pub fn of(package: &Package, indicator: NodeId) -> Self {
        let column = package.dataset.column(indicator);
        let present = stats::count(column);
        let range = stats::min_max(column)
            .zip(stats::median(column))
            .map(|((low, high), middle)| (low, middle, high));
        Self {
            present,
            missing: column.len() - present,
            range,
            bars: range.map_or_else(Vec::new, |(low, _, high)| bars(column, low, high)),
        }
    }
}

fn bars(column: &[f64], low: f64, high: f64) -> Vec<usize> {
    let count = stats::count(column);
    // The square root of the count: the usual rule of thumb.
    let n_bars = ((count as f64).sqrt().ceil() as usize).clamp(1, MAX_BARS);
    let mut bars = vec![0; n_bars];
    for figure in stats::present(column) {
        let share = if high > low {
            (figure - low) / (high - low)
        } else {
            0.0
        };
        let bar = ((share * n_bars as f64) as usize).min(n_bars - 1);
        bars[bar] += 1;
    }
    bars
}
